import { conditionOf } from "../judge/trees.js";
import { numbersAround } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { MOST_NUMBERS } from "../read/regime/limits.js";
import { leavesOf } from "./compared.js";

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

/** Numbers that no condition compares with another fact turn only beside the numbers that conditions name. */
function numbersBeside(feit: Feit, leaves: readonly Blad[]): FeitWaarde[] {
  const [from, to] = [feit.minimum ?? 0, feit.maximum ?? 0];
  const named = leaves.flatMap(({ value }) => (typeof value === "number" ? numbersAround(feit, value) : []));
  return [...new Set([from, ...named, to])];
}

/** Groups the values of a fact by what the conditions that name it make of them. */
export function distinctValues(feit: Feit, regime: Regime): readonly FeitWaarde[] {
  const leaves = leavesOf(regime).filter((b) => b.fact === feit.id || comparedFact(b) === feit.id);
  const isWide = feit.decimalen !== undefined || (feit.maximum ?? 0) - (feit.minimum ?? 0) > MOST_NUMBERS;
  const ranged = feit.type === "integer" && isWide;
  const values = ranged ? numbersBeside(feit, leaves) : allValues(feit);
  if (leaves.some((b) => comparedFact(b) !== undefined)) return values;
  const tests = leaves.map(conditionOf);
  const governed = regime.feiten
    .flatMap(({ alleenBij, nietBij }) => [alleenBij, nietBij])
    .flatMap((bond) => (bond?.feit === feit.id ? [bond.waarde] : []));
  const { eigen = [] } = feit.nietBij ?? {};
  const tables = regime.afleidingen.flatMap((a) => (a.operatie === "tabel" && a.naar === feit.id ? [a.rijen] : []));
  const seen = new Map<string, FeitWaarde>();
  for (const value of values) {
    const key = [
      ...tests.map((test) => test({ [feit.id]: value })),
      ...governed.map((g) => String(g === value)),
      String(eigen.some((own) => own === value)),
      ...tables.map((rows) => String(rows.find((rij) => rij.bij === value)?.waarde)),
    ].join();
    if (!seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}

/** The codes on the file, those that conditions name, and two that are neither. */
export function distinctCodes(feit: Feit, regime: Regime, given: Feiten): string[] {
  const named = [...leavesOf(regime).map((b) => b.value), ...regime.feiten.map((f) => f.alleenBij?.waarde)];
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
