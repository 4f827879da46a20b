import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { Stelling, StellingMonotoon } from "../model/stelling.js";
import type { Groep } from "../model/voorwaarde.js";
import {
  claimed,
  claimOf,
  isMoving,
  keptBeside,
  movingClaimed,
  type PlacedClaim,
  promised,
  twinOf,
  twinRegime,
} from "./claims.js";
import type { Diagram } from "./diagram.js";
import { drawn, within } from "./drawn.js";
import { heldIn, withLoose } from "./loose.js";
import { type Statement, Statements } from "./statements.js";
import { type Order, Symbols } from "./symbols.js";
import { soughtIn } from "./usual.js";
import { smallestFile } from "./witness.js";

/** What came of a statement: whether it holds (`undefined` is not decided), and the file that shows it. */
export interface Proved extends Omit<Statement, "node" | "wants"> {
  readonly houdt: boolean | undefined;
  /** Of what can happen a file on which it does; of what must not, the file on which it does all the same. */
  readonly feiten: Feiten | undefined;
}

/** The trees that stand in no rule: of warnings and consequences of the regime, and of claims. */
function looseTrees({ regels, waarschuwingen, gevolgen }: Regime, stellingen: readonly Stelling[]): Groep[] {
  const warnings = [...waarschuwingen, ...regels.flatMap(({ waarschuwing = [] }) => waarschuwing)];
  return [
    ...warnings.flatMap(({ wanneer, tenzij }) => [wanneer, ...(tenzij ? [tenzij] : [])]),
    ...gevolgen.flatMap(({ gevallen }) => gevallen.flatMap(({ wanneer }) => wanneer ?? [])),
    ...stellingen.flatMap((stelling) => ("bij" in stelling && stelling.bij) || []),
  ];
}

/** Draws regimes, and seeks of each statement about them the file that shows it. */
function sought(
  regimes: readonly [Regime, ...Regime[]],
  near: string,
  read: (symbolsOf: SymbolsOf, diagram: Diagram) => Statement[],
) {
  return within(() => {
    const { nodes, ...rest } = drawn(regimes, (diagram: Diagram, order: Order) =>
      read((one) => new Symbols(one, diagram, order, regimes, true), diagram),
    );
    const asked = soughtIn(rest, [regimes[0]]);
    return nodes.map(({ node, wants, ...statement }): Proved => {
      const found = smallestFile(asked, node, near);
      const isFile = typeof found === "object";
      const houdt = found === "undecided" ? undefined : isFile === (wants === "a file");
      return { ...statement, houdt, feiten: isFile ? found.feiten : undefined };
    });
  });
}

/** Nothing is known of a claim of which no diagram can be drawn. */
const undecided = (claim: PlacedClaim): Proved => ({ ...claimOf(claim), houdt: undefined, feiten: undefined });

type SymbolsOf = (regime: Regime) => Symbols;

/**
 * The claims about one fact that moves. In a diagram of their own: the twins of several facts cost more beside each other than apart,
 * and where one is too large the others are still decided.
 */
function moved(
  regime: Regime,
  fact: string,
  claims: readonly PlacedClaim<StellingMonotoon>[],
  near: string,
): readonly Proved[] {
  const twin = twinRegime(regime, fact);
  const found = sought([regime, twin], near, (symbolsOf, diagram) => {
    const both = [symbolsOf(regime), symbolsOf(twin)] as const;
    return claims.map((claim) => movingClaimed(claim, regime.feiten, diagram, both));
  });
  return found ?? claims.map(undecided);
}

/**
 * What a state of a regime bears out, what its rules say of themselves, and the claims that it must. Nothing where that would be too
 * large for a diagram.
 *
 * @param near a day for the dates of files
 */
export function provedOf(regime: Regime, stellingen: readonly Stelling[], near: string): Proved[] | undefined {
  const held = heldIn(regime);
  const whole = withLoose(regime, looseTrees(regime, stellingen).filter(held.tree));
  const claims = [...promised(regime), ...keptBeside(stellingen)];
  const isHeld = ({ stelling }: PlacedClaim): boolean =>
    !("bij" in stelling && stelling.bij) || held.tree(stelling.bij);
  const still = sought([whole], near, (symbolsOf, diagram) => {
    const symbols = symbolsOf(whole);
    return [
      ...new Statements(regime, symbols, diagram, held).all(),
      ...claims.filter(isHeld).flatMap((claim) => claimed(claim, diagram, symbols)),
    ];
  });
  if (!still) return undefined;
  const open = claims.filter((claim) => !isHeld(claim)).map(undecided);
  const moving = claims.filter(isMoving);
  const facts = [...new Set(moving.map(({ stelling }) => stelling.monotoon))];
  const all = facts.flatMap((fact) =>
    moved(
      regime,
      fact,
      moving.filter(({ stelling }) => stelling.monotoon === fact),
      near,
    ),
  );
  // As they were claimed, after what is asked of every regime.
  const places = new Map(claims.map(({ plaats }, i) => [plaats, i]));
  const place = ({ plaats }: Proved): number => places.get(plaats) ?? -1;
  return [...still, ...open, ...all].sort((a, b) => place(a) - place(b));
}

/** The facts of a file on which a claim of monotony fails, and apart from them the value that their twin has. */
export function untwinned(feiten: Feiten): { readonly feiten: Feiten; readonly anders: Feiten } {
  const names = Object.keys(feiten).filter((id) => Object.hasOwn(feiten, twinOf(id)));
  const twins = new Set(names.map(twinOf));
  const own = Object.entries(feiten).filter(([id]) => !twins.has(id));
  const anders = names.map((id) => [id, feiten[twinOf(id)] ?? null] as const).filter(([, value]) => value !== null);
  return { feiten: Object.fromEntries(own), anders: Object.fromEntries(anders) };
}
