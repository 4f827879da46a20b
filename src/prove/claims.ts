import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Richting } from "../model/monotoon.js";
import { isPeildatum } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { claimsOf, type Stelling, type StellingMonotoon } from "../model/stelling.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Diagram, JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import type { Statement } from "./statements.js";
import type { Symbols } from "./symbols.js";

const ends: Readonly<Record<"ja" | "nee" | "nvt", Node>> = { ja: JA, nee: NEE, nvt: NVT };

/** The name under which a fact stands a second time in one diagram. */
export const twinOf = (fact: string): string => `${fact}'`;

/** Where the name of a fact stands in rules, dates and facts. Elsewhere the same word is a value, or a text. */
const NAMING: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["id", "fact", "betreft", "feit"],
  ...["van", "naar", "dan", "anders", "teller", "noemer", "opgeschort"],
  ...["nietVoor", "nietNa", "volgtOp"],
]);

/** A part of a regime with the name of a fact in it replaced; a value that is spelt like that name stays what it is. */
function renamed(part: unknown, from: string, to: string, key = ""): unknown {
  if (part === from) return NAMING.has(key) ? to : part;
  if (Array.isArray(part)) return part.map((item) => renamed(item, from, to, key));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, renamed(inner, from, to, name)]));
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
export interface PlacedClaim<S extends Stelling = Stelling> {
  readonly stelling: S;
  readonly soort: "stelling" | "monotoon";
  readonly plaats: string;
}

export const isMoving = (claim: PlacedClaim): claim is PlacedClaim<StellingMonotoon> => "monotoon" in claim.stelling;

/** What the rules of a regime say of their own answers, each with its place. */
export const promised = ({ regels }: Regime): PlacedClaim[] =>
  regels.flatMap((regel) =>
    claimsOf(regel).map((stelling, i) => ({ stelling, soort: "monotoon", plaats: `${regel.name}/monotoon/${i}` })),
  );

/** Claims as somebody keeps them beside the rules, each with its place in the list. */
export const keptBeside = (stellingen: readonly Stelling[]): PlacedClaim[] =>
  stellingen.map((stelling, i) => ({ stelling, soort: "stelling", plaats: String(i) }));

/** What is told of a claim, whatever comes of it. */
export const claimOf = ({ stelling, soort, plaats }: PlacedClaim) => ({
  ...{ soort, plaats, als: null, naam: stelling.zin, naamEn: stelling.en ?? stelling.zin },
});

/** The files on which a claim would be false. */
function breakersOf(stelling: Exclude<Stelling, StellingMonotoon>, diagram: Diagram, symbols: Symbols): Node {
  const answer = symbols.reading.said(stelling.conclusie).answer;
  const met = symbols.all([symbols.accepted(), stelling.bij ? symbols.reading.tree(stelling.bij) : JA]);
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

/**
 * The files on which a claim of monotony would be false.
 *
 * @param twin the regime that asks for the twin of the fact that moves
 */
export function movingClaimed(
  claim: PlacedClaim<StellingMonotoon>,
  feiten: readonly Feit[],
  diagram: Diagram,
  [symbols, twin]: readonly [Symbols, Symbols],
): Statement {
  const { monotoon, richting = "stijgend", conclusie } = claim.stelling;
  const feit = feiten.find(({ id }) => id === monotoon) as Feit;
  // Beside either value every fact on the file means something: what differs is that value alone.
  const may = [symbols.accepted(), twin.accepted(), symbols.bonded(), twin.bonded(), moves(twin, feit, richting)];
  if (isPeildatum(feit)) may.push(twin.holdsOn(twinOf(feit.id)));
  const falls = diagram.lift("falls", (both, one, next) => (both === JA && one === JA && next === NEE ? JA : NEE));
  const answers = [symbols, twin].map(({ reading }) => reading.said(conclusie).answer) as [Node, Node];
  return { ...claimOf(claim), wants: "no file", node: falls(symbols.all(may), ...answers) };
}

/** A claim as it is asked of a regime; and that there is a file for it to be about, or it would say nothing. */
export function claimed(claim: PlacedClaim, diagram: Diagram, symbols: Symbols): Statement[] {
  const { stelling } = claim;
  if ("monotoon" in stelling) return [];
  const about = claimOf(claim);
  const said: Statement = { ...about, wants: "no file", node: breakersOf(stelling, diagram, symbols) };
  if (!stelling.bij) return [said];
  const node = symbols.all([symbols.accepted(), symbols.reading.tree(stelling.bij)]);
  const isMet = diagram.lift("is met", (a) => (a === JA ? JA : NEE));
  return [said, { ...about, soort: "geval", wants: "a file", node: isMet(node) }];
}
