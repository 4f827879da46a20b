import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Richting } from "../model/monotoon.js";
import type { Regime } from "../model/regime.js";
import { claimsOf, type Stelling } from "../model/stelling.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import type { Statement } from "./statements.js";
import type { Symbols } from "./symbols.js";

const ends: Readonly<Record<"ja" | "nee" | "nvt", Node>> = { ja: JA, nee: NEE, nvt: NVT };

/** The name under which a fact stands a second time in one diagram. */
export const twinOf = (fact: string): string => `${fact}'`;

/** A value with a name in it replaced, wherever it stands. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (value === from) return to;
  if (Array.isArray(value)) return value.map((item) => renamed(item, from, to));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, from, to)]));
}

/** A regime that asks for the twin of one fact in its place; the fact itself is there to be compared with. */
export function twinRegime(regime: Regime, fact: string): Regime {
  const { regels, lagen, afleidingen, controles, feiten } = regime;
  type Parts = Pick<Regime, "regels" | "lagen" | "afleidingen" | "controles" | "feiten">;
  const parts = renamed({ regels, lagen, afleidingen, controles, feiten }, fact, twinOf(fact)) as Parts;
  return { ...regime, ...parts, feiten: [...parts.feiten, ...feiten.filter(({ id }) => id === fact)] };
}

/** Whether a fact moves so on the way to its twin: to a later date or a `ja`, or else to an earlier one or a `nee`. */
function moves(twin: Symbols, { id, type }: Feit, richting: Richting): Node {
  const [low, high] = richting === "stijgend" ? [id, twinOf(id)] : [twinOf(id), id];
  if (type === "date") return twin.compare("lessThan", twin.given(low), twin.given(high));
  const is = (fact: string, value: FeitWaarde): Node =>
    twin.test({ name: fact, fact, operator: "equal", value } as Blad);
  return twin.all([is(low, false), is(high, true)]);
}

/** A claim, where it stands, and whether a rule makes it of itself. */
export interface PlacedClaim {
  readonly stelling: Stelling;
  readonly soort: "stelling" | "monotoon";
  readonly plaats: string;
}

interface Sides {
  readonly regime: Regime;
  readonly diagram: Diagram;
  readonly symbols: Symbols;
  /** The regime that asks for the twin of the fact that a claim of monotony is about. */
  twin(fact: string): Symbols;
}

/** The files on which a claim would be false. */
export function breakersOf(stelling: Stelling, { regime, diagram, symbols, twin }: Sides): Node {
  const accepted = symbols.accepted();
  const answer = symbols.reading.said(stelling.conclusie).answer;
  if ("monotoon" in stelling) {
    const feit = regime.feiten.find(({ id }) => id === stelling.monotoon) as Feit;
    const other = twin(feit.id);
    // Beside either value every fact on the file means something: what differs is that value alone.
    const moved = moves(other, feit, stelling.richting ?? "stijgend");
    const both = symbols.all([accepted, other.accepted(), symbols.bonded(), other.bonded(), moved]);
    const falls = diagram.lift("falls", (may, one, next) => (may === JA && one === JA && next === NEE ? JA : NEE));
    return falls(both, answer, other.reading.said(stelling.conclusie).answer);
  }
  const met = symbols.all([accepted, stelling.bij ? symbols.reading.tree(stelling.bij) : JA]);
  if ("nooit" in stelling) {
    const end = ends[stelling.nooit];
    return diagram.lift(`is never ${stelling.nooit}`, (may, said) => (may === JA && said === end ? JA : NEE))(
      met,
      answer,
    );
  }
  const end = ends[stelling.altijd];
  // What is open on a file of which not all is known says nothing against it.
  return diagram.lift(`is always ${stelling.altijd}`, (may, complete, said) =>
    may === JA && said !== end && (said !== ONBEKEND || complete === JA) ? JA : NEE,
  )(met, symbols.complete(), answer);
}

/** What the rules of a regime promise of their own answers, each with its place. */
export const promised = ({ regels }: Regime): PlacedClaim[] =>
  regels.flatMap((regel) =>
    claimsOf(regel).map((stelling, i) => ({ stelling, soort: "monotoon", plaats: `${regel.name}/monotoon/${i}` })),
  );

/** Claims as somebody keeps them beside the rules, each with its place in the list. */
export const keptBeside = (stellingen: readonly Stelling[]): PlacedClaim[] =>
  stellingen.map((stelling, i) => ({ stelling, soort: "stelling", plaats: String(i) }));

/** A claim as it is asked of a regime; and that there is a file for it to be about, or it would say nothing. */
export function claimed({ stelling, soort, plaats }: PlacedClaim, sides: Sides): Statement[] {
  const about = { plaats, als: null, naam: stelling.zin, naamEn: stelling.en ?? stelling.zin };
  const claim: Statement = { soort, ...about, wants: "no file", node: breakersOf(stelling, sides) };
  if (!("bij" in stelling) || !stelling.bij) return [claim];
  const { symbols } = sides;
  const node = symbols.all([symbols.accepted(), symbols.reading.tree(stelling.bij)]);
  return [
    claim,
    {
      soort: "geval",
      ...about,
      wants: "a file",
      node: sides.diagram.lift("is met", (a) => (a === JA ? JA : NEE))(node),
    },
  ];
}
