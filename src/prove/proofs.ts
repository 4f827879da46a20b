import { factsOf } from "../judge/references.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Stelling } from "../model/stelling.js";
import type { Groep, Voorwaarde } from "../model/voorwaarde.js";
import { beyondDiagram } from "./beyond.js";
import { claimed, twinOf, twinRegime } from "./claims.js";
import type { Diagram } from "./diagram.js";
import { drawn, within } from "./drawn.js";
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

/**
 * A regime with each of those trees as a rule that nothing rests on: what tells the values of a fact apart is read
 * from the rules.
 */
function withLoose(regime: Regime, trees: readonly Groep[]): Regime {
  const [shape] = regime.regels;
  const rules = trees.map(
    (conditions, i) => ({ ...shape, name: `tree ${i}`, conditions, slotsom: undefined }) as Regel,
  );
  return { ...regime, regels: [...regime.regels, ...rules] };
}

/**
 * What a state of a regime bears out, and the claims that it must. Nothing where that would be too large for a diagram.
 *
 * @param near a day for the dates of files
 */
export function provedOf(regime: Regime, stellingen: readonly Stelling[], near: string): Proved[] | undefined {
  const beyond = new Set(beyondDiagram(regime).map(({ id }) => id));
  const isHeldName = (id: string): boolean => !beyond.has(id);
  const isHeld = (tree: Voorwaarde): boolean => factsOf(tree).every(isHeldName);
  const whole = withLoose(regime, looseTrees(regime, stellingen).filter(isHeld));
  const twins = new Map(
    stellingen.flatMap((stelling) =>
      "monotoon" in stelling ? [[stelling.monotoon, twinRegime(whole, stelling.monotoon)] as const] : [],
    ),
  );
  const regimes = [whole, ...twins.values()];
  const read = (diagram: Diagram, order: Order): Statement[] => {
    const symbolsOf = (one: Regime): Symbols => new Symbols(one, diagram, order, regimes, true);
    const symbols = symbolsOf(whole);
    const twin = (fact: string): Symbols => symbolsOf(twins.get(fact) as Regime);
    return [
      ...new Statements(regime, symbols, diagram, isHeld, isHeldName).all(),
      ...stellingen.flatMap((stelling, i) => claimed(stelling, i, { regime, diagram, symbols, twin })),
    ];
  };
  return within(() => {
    const { nodes, ...rest } = drawn(regimes, read);
    const asked = soughtIn(rest, [regime]);
    return nodes.map(({ node, wants, ...statement }): Proved => {
      const found = smallestFile(asked, node, near);
      const isFile = typeof found === "object";
      const houdt = found === "undecided" ? undefined : isFile === (wants === "a file");
      return { ...statement, houdt, feiten: isFile ? found.feiten : undefined };
    });
  });
}

/** The facts of a file on which a claim of monotony fails, and apart from them the value that their twin has. */
export function untwinned(feiten: Feiten): { readonly feiten: Feiten; readonly anders: Feiten } {
  const names = Object.keys(feiten).filter((id) => Object.hasOwn(feiten, twinOf(id)));
  const twins = new Set(names.map(twinOf));
  const own = Object.entries(feiten).filter(([id]) => !twins.has(id));
  const anders = names.map((id) => [id, feiten[twinOf(id)] ?? null] as const).filter(([, value]) => value !== null);
  return { feiten: Object.fromEntries(own), anders: Object.fromEntries(anders) };
}
