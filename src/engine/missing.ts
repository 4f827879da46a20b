import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import { listing, type Standing } from "./conclude.js";
import { liveFacts, liveInRule, type View } from "./live.js";
import { type Node, Search } from "./search.js";
import type { Searcher } from "./searcher.js";
import { isExcluded, type Machine } from "./situation.js";

/** The unknown facts that can still change the outcome. */
export interface Missing {
  /** For each fact the conclusions that wait for it. */
  readonly feiten: ReadonlyMap<string, readonly string[]>;
  /** Whether the list holds nothing too much. It never holds too little. */
  readonly exact: boolean;
  /** The answer that every completion gives, when the conditions cannot see it by themselves. */
  readonly vasteUitkomst: Oordeel | undefined;
}

/** Rules that stand in the outcome by themselves: final conclusions and what is listed. */
const shows = (standing: Standing): boolean =>
  standing.regel.slotsom === true || !["reikwijdte", "dwingend", "vaststelling"].includes(standing.regel.kracht ?? "");

/**
 * Finds exactly the unknown facts that can still change the outcome: the final conclusions, or which
 * departures, weaknesses and duties are listed.
 *
 * Two conditions on one fact do not fool it, because it fills facts in instead of reading conditions
 * one by one; dates are tried where an answer can turn.
 *
 * @param given the facts of the request, unknown as `null`
 * @param facts the same with every date that follows from them
 * @param standings where the rules stand on them
 * @param seed any date, to start from when no date is known at all
 */
export function findMissing(
  searcher: Searcher,
  given: Feiten,
  facts: Feiten,
  standings: ReadonlyMap<string, Standing>,
  seed: string,
): Missing {
  const { machine } = searcher;
  const view: View = { facts, standings, rests: searcher.rests };
  const open = [...standings.values()].filter((s) => shows(s) && listing(s) === "onbekend");
  if (open.length === 0) return { feiten: new Map(), exact: true, vasteUitkomst: undefined };

  const search = new Search(searcher, given, seed);
  const start = search.node(given);
  const found = new Set<string>();
  const unsettled = new Set<string>();
  let fixed: Standing | undefined;
  for (const standing of open) {
    const { name, slotsom, kracht } = standing.regel;
    const goal = slotsom || kracht === "plicht" ? "ja" : "nee";
    const isFinal = standing.regel === firstFinal(machine);
    const worthTrying = candidates(searcher, standing, view, given).filter((fact) => isFinal || !found.has(fact));
    const result = search.turning(name, goal, worthTrying, start);
    if (isFinal && result.found.size + result.unsettled.size === 0) fixed = standing;
    for (const fact of result.found) found.add(fact);
    for (const fact of result.unsettled) unsettled.add(fact);
  }
  const exact = [...unsettled].every((fact) => found.has(fact));
  for (const fact of unsettled) found.add(fact);
  // Nothing changes anything: what is shown then is what the undecided requirements wait for.
  const vast = found.size === 0 ? fixed : undefined;
  const shown = vast ? waitedFor(vast, view, machine) : found;
  return { feiten: waiting([...shown], view, machine), exact, vasteUitkomst: vast && fixedAnswer(search, vast, start) };
}

/** The unknown facts in the undecided conditions of the scope of a final conclusion and of its requirements. */
function waitedFor({ regel }: Standing, view: View, machine: Machine): ReadonlySet<string> {
  const live = new Set<string>();
  for (const { regel: other } of machine.rules) {
    const standing = view.standings.get(other.name);
    const counts =
      other.kracht === "reikwijdte" || (other.kracht === "dwingend" && other.reikwijdte === regel.reikwijdte);
    if (counts && standing?.oordeel === "onbekend") liveInRule(standing, view, live);
  }
  return live;
}

function fixedAnswer(search: Search, final: Standing, start: Node): Oordeel | undefined {
  const completed = search.completion(final.regel.name, () => true, start);
  return completed?.view.standings.get(final.regel.name)?.oordeel;
}

const firstFinal = (machine: Machine) => machine.regime.regels.find((regel) => regel.slotsom);

/** Facts worth trying for a rule: those alive in it, and the answers on which those depend. */
function candidates(searcher: Searcher, standing: Standing, view: View, given: Feiten): string[] {
  const live = liveFacts(standing, view);
  return searcher.machine.regime.feiten
    .filter((feit) => live.has(feit.id) && given[feit.id] == null && !isExcluded(feit, given))
    .map((feit) => feit.id);
}

/** Orders the facts: what serves most conclusions first, then as in `feiten.json`. */
function waiting(facts: readonly string[], view: View, machine: Machine): Map<string, string[]> {
  const needed = new Map(facts.map((fact) => [fact, [] as string[]]));
  for (const { name } of machine.regime.regels) {
    const standing = view.standings.get(name);
    if (
      !standing ||
      standing.regel.slotsom ||
      standing.regel.kracht === "vaststelling" ||
      standing.oordeel !== "onbekend"
    )
      continue;
    const live = new Set<string>();
    liveInRule(standing, view, live);
    for (const fact of live) needed.get(fact)?.push(name);
  }
  const order = machine.regime.feiten.map((feit) => feit.id);
  return new Map([...needed].sort(([a, x], [b, y]) => y.length - x.length || order.indexOf(a) - order.indexOf(b)));
}
