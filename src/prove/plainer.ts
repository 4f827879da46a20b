import { tests } from "../judge/trees.js";
import type { FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { choiceOf, isLined } from "./choice.js";
import type { Cell, Point } from "./points.js";

/** A condition that puts a choice beside values of the rule itself. */
function choosing(regime: Regime, { is }: Point): Blad | undefined {
  if (!("voorwaarde" in is) || !isBlad(is.voorwaarde) || comparedFact(is.voorwaarde) !== undefined) return undefined;
  const { fact } = is.voorwaarde;
  const feit = regime.feiten.find(({ id }) => id === fact);
  if (!feit || ["list", "code", "periods"].includes(feit.type) || isLined(feit, regime)) return undefined;
  return is.voorwaarde;
}

/** Whether a condition says this of a value. */
const fits = ({ operator, value }: Blad, own: FeitWaarde, said: Cell["said"]): boolean =>
  tests[operator](own, value as FeitWaarde) === (said === "ja");

/**
 * What a way says of one choice, in as few words as can be: "neither the first kind nor the second" of three is the third, where the
 * rule has a condition that says so.
 */
function plainerOf(
  regime: Regime,
  fact: string,
  all: readonly (readonly [number, Blad])[],
  cells: readonly Cell[],
): Cell[] {
  const feit = regime.feiten.find(({ id }) => id === fact);
  if (!feit || cells.some(({ said }) => said === "onbekend")) return [...cells];
  const { values } = choiceOf(feit, regime);
  const leaves = new Map(all);
  const holds =
    (some: readonly Cell[]) =>
    (value: FeitWaarde): boolean =>
      some.every(({ point, said }) => fits(leaves.get(point) as Blad, value, said));
  const same = (some: readonly Cell[]): boolean => values.every((value) => holds(some)(value) === holds(cells)(value));
  const alone = (["ja", "nee"] as const).flatMap((said) => all.map(([point]): Cell => ({ point, said })));
  const one = alone.find((cell) => same([cell]));
  if (one) return [one];
  return cells.reduce<readonly Cell[]>((left, cell) => {
    const others = left.filter((other) => other !== cell);
    return same(others) ? others : left;
  }, cells) as Cell[];
}

/** The cells of a way, of which those on one choice are said as plainly as they can be; in their order. */
export function plainer(regime: Regime, points: readonly Point[], cells: readonly Cell[]): Cell[] {
  const leaves = points.map((point) => choosing(regime, point));
  const done = new Set<string>();
  return cells.flatMap((cell) => {
    const leaf = leaves[cell.point];
    if (!leaf) return [cell];
    if (done.has(leaf.fact)) return [];
    done.add(leaf.fact);
    const all = leaves.flatMap((one, i) => (one?.fact === leaf.fact ? [[i, one] as const] : []));
    const own = cells.filter(({ point }) => leaves[point]?.fact === leaf.fact);
    return all.length < 2 ? own : plainerOf(regime, leaf.fact, all, own);
  });
}
