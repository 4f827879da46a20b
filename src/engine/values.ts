import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact } from "../model/voorwaarde.js";
import { compile } from "./judge.js";
import { treesOf } from "./references.js";

function allValues(feit: Feit): FeitWaarde[] {
  switch (feit.type) {
    case "boolean":
      return [true, false];
    case "enum":
      return feit.waarden ?? [];
    case "integer": {
      const from = feit.minimum ?? 0;
      return Array.from({ length: (feit.maximum ?? from) - from + 1 }, (_, i) => from + i);
    }
    case "list":
      return (feit.waarden ?? []).reduce<string[][]>(
        (sets, waarde) => sets.flatMap((set) => [[...set, waarde], set]),
        [[]],
      );
    default:
      return [];
  }
}

/** Groups the values of a fact by what the conditions that name it make of them. */
export function distinctValues(feit: Feit, regime: Regime): readonly FeitWaarde[] {
  const leaves = treesOf(regime)
    .flatMap(bladeren)
    .filter((b) => b.fact === feit.id || comparedFact(b) === feit.id);
  const values = allValues(feit);
  if (leaves.some((b) => comparedFact(b) !== undefined)) return values;
  const tests = leaves.map(compile);
  const governed = regime.feiten.flatMap((f) => (f.alleenBij?.feit === feit.id ? [f.alleenBij.waarde] : []));
  const seen = new Map<string, FeitWaarde>();
  for (const value of values) {
    const key = [
      ...tests.map((test) => test({ [feit.id]: value })),
      ...governed.map((g) => String(g === value)),
    ].join();
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** The codes on the file, those that conditions name, and two that are neither. */
export function distinctCodes(feit: Feit, regime: Regime, given: Feiten): string[] {
  const named = [
    ...treesOf(regime)
      .flatMap(bladeren)
      .map((b) => b.value),
    ...regime.feiten.map((f) => f.alleenBij?.waarde),
  ];
  const onFile = regime.feiten.filter((f) => f.type === "code").map((f) => given[f.id]);
  const isCode = (value: unknown): value is string =>
    typeof value === "string" && value.length === feit.cijfers && /^\d+$/.test(value);
  const taken = new Set([...named, ...onFile].filter(isCode));
  const others: string[] = [];
  for (let n = 0; others.length < 2 && String(n).length <= (feit.cijfers ?? 1); n++) {
    const code = String(n).padStart(feit.cijfers ?? 1, "0");
    if (!taken.has(code)) others.push(code);
  }
  return [...taken, ...others];
}
