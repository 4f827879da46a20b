import { needsOf } from "../judge/references.js";
import type { Afleiding } from "../model/afleiding.js";
import { areApart } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { type Beside, drawBeside, parting } from "../prove/beside.js";
import { isBeyond, isJudgedBeyond } from "../prove/beyond.js";
import { JA, NEE, type Node, ONBEKEND } from "../prove/diagram.js";
import { type Found, smallestFile } from "../prove/witness.js";

type Facts = Exclude<Found, string>["feiten"];

/** What a diagram says of two states of a regime. */
export interface Comparison {
  /** Proved: on every file every conclusion stands the same, and what else an outcome shows is the same. */
  readonly isSame: boolean;
  /** For each conclusion that some file gives another answer, the smallest such file; first where both answers are settled. */
  readonly apart: readonly Apart[];
  /** The conclusions of which that was not found out in time. */
  readonly open: readonly string[];
}

export interface Apart {
  readonly conclusie: string;
  readonly feiten: Facts;
  /** Whether both answers are settled on it: else one is that the file does not say. */
  readonly isSettled: boolean;
}

/**
 * What an outcome is made of beside what the diagram holds: texts, strengths, warnings, consequences and terms. Whether its
 * quotes were compared with a source (`eigen`) is no part of the rules.
 */
function restOf({
  afleidingen,
  regels,
  lagen,
  standen,
  geschreven,
  geldigVan,
  geldigTot,
  eigen,
  ...rest
}: Regime): string {
  // What a rule promises of itself is proved apart, and no outcome shows it.
  const shown = regels.map(({ conditions, toepassing, reikwijdte, monotoon, ...other }) => other);
  return JSON.stringify([rest, shown]);
}

/** The derived dates and amounts that may have another value. */
function changedDates(one: Regime, other: Regime): ReadonlyMap<string, Afleiding> {
  const before = new Map(one.afleidingen.map((afleiding) => [afleiding.id, JSON.stringify(afleiding)]));
  const changed = new Map<string, Afleiding>();
  for (const afleiding of other.afleidingen)
    if (before.get(afleiding.id) !== JSON.stringify(afleiding) || needsOf(afleiding).some((id) => changed.has(id)))
      changed.set(afleiding.id, afleiding);
  return changed;
}

/** Whether two answers part, and both are settled. */
const settledApart = (a: Node, b: Node): boolean => a !== b && a !== ONBEKEND && b !== ONBEKEND;
const isApart = (a: Node, b: Node): boolean => a !== b;

/**
 * Compares two states of one regime, of which one is a changed copy of the other; `near` is a day for the dates of a file.
 * Nothing where a diagram cannot hold them.
 */
export function compareStates(one: Regime, other: Regime, near: string): Comparison | undefined {
  if ([one, other].some(isJudgedBeyond) || areApart([one, other])) return undefined;
  const rest = restOf(one);
  const changed = [...changedDates(one, other).values()];
  const shown = changed.map(({ id }) => id).filter((id) => rest.includes(id));
  const isHeld =
    rest === restOf(other) && !changed.some((afleiding) => shown.includes(afleiding.id) && isBeyond(afleiding));
  const beside = drawBeside([one, other], isHeld ? shown : []);
  if (!beside) return undefined;
  const names = [...(beside.drawn[0]?.answers.keys() ?? [])];
  const found = names.map((name) => answeredApart(beside, name, near));
  return {
    isSame: isHeld && found.every((one) => one === "none") && hasNoOther(beside, near),
    apart: calmly(one, other, found, near),
    open: names.filter((_, i) => found[i] === "undecided"),
  };
}

/** The files that were found, as they had better be shown: drawn once more, with what makes a file strange. */
function calmly(one: Regime, other: Regime, found: readonly (Apart | string)[], near: string): Apart[] {
  const apart = found.filter((each) => typeof each !== "string");
  const shown = apart.length > 0 ? drawBeside([one, other], [], true) : undefined;
  if (!shown) return apart;
  return apart.map((each) => {
    const again = answeredApart(shown, each.conclusie, near);
    return typeof again !== "string" && again.isSettled === each.isSettled ? again : each;
  });
}

function answeredApart(beside: Beside, conclusie: string, near: string): Apart | "none" | "undecided" {
  const nodes = beside.drawn.map(({ answers }) => answers.get(conclusie) as Node);
  const settled = smallestFile(beside, parting(beside, nodes, settledApart, "settled"), near);
  if (typeof settled !== "string") return { conclusie, feiten: settled.feiten, isSettled: true };
  const found = smallestFile(beside, parting(beside, nodes, isApart, "at all"), near);
  return typeof found === "string" ? found : { conclusie, feiten: found.feiten, isSettled: false };
}

/** Whether nothing parts beside the answers: what is refused, which scopes are met, what is listed, and the days that are shown. */
function hasNoOther(beside: Beside, near: string): boolean {
  const { diagram, drawn, sameDays } = beside;
  const pairs = (["scopes", "shown"] as const).flatMap((part) =>
    [...(drawn[0]?.[part].keys() ?? [])].map((name) => drawn.map((state) => state[part].get(name) as Node)),
  );
  const refusals = diagram.lift("refused by one", (a, b) => (a === b ? NEE : JA));
  return [
    refusals(...(drawn.map(({ accepted }) => accepted) as [Node, Node])),
    ...pairs.map((nodes) => parting(beside, nodes, isApart, "at all")),
    ...[...sameDays.values()].map((same) => parting(beside, [same, JA], isApart, "at all")),
  ].every((node) => smallestFile(beside, node, near) === "none");
}
