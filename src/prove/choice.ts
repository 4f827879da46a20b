import { amountLeaves } from "../judge/amounts.js";
import { tests } from "../judge/trees.js";
import { numbersAround } from "../model/fact-types/integer.js";
import type { Feit, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import { valuesBeside } from "../model/values-beside.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { days, type Line, numbers } from "./line.js";
import type { Choice } from "./question.js";

/** Every tree of conditions, also of a rule that only observes: a diagram can hold what it says. */
const treesOf = ({ regels, afleidingen }: Regime): Voorwaarde[] => [
  ...regels.flatMap(({ conditions, toepassing }) => (toepassing ? [conditions, toepassing] : [conditions])),
  ...afleidingen.flatMap((afleiding) => (afleiding.operatie === "indien" ? [afleiding.voorwaarde] : [])),
];

const conditions = new WeakMap<Regime, ReadonlyMap<string, readonly Blad[]>>();

/** The conditions of a regime by the facts that they are about, read once: each fact is asked for many times. */
export function conditionsIn(regime: Regime): ReadonlyMap<string, readonly Blad[]> {
  const before = conditions.get(regime);
  if (before) return before;
  const found = new Map<string, Blad[]>();
  for (const leaf of [...treesOf(regime).flatMap(leavesIn), ...amountLeaves(regime)])
    for (const id of new Set([leaf.fact, comparedFact(leaf) ?? leaf.fact])) {
      const own = found.get(id) ?? [];
      own.push(leaf);
      found.set(id, own);
    }
  conditions.set(regime, found);
  return found;
}

/** The conditions of regimes on a fact. */
export const conditionsOn = (id: string, regimes: readonly Regime[]): Blad[] =>
  regimes.flatMap((regime) => conditionsIn(regime).get(id) ?? []);

const isCompared = (id: string, regimes: readonly Regime[]): boolean =>
  conditionsOn(id, regimes).some((leaf) => comparedFact(leaf) !== undefined);

/** Whether the values of a fact matter by their order among those of others: dates, and numbers that are compared. */
export const isLined = ({ id, type }: Feit, ...regimes: readonly Regime[]): boolean =>
  type === "date" || (type === "integer" && isCompared(id, regimes));

export const lineOf = ({ type, minimum = 0, maximum = minimum }: Feit): Line =>
  type === "date" ? days : numbers(minimum, maximum);

/** Numbers turn only where a condition names one. */
function numbersOf(feit: Feit, leaves: readonly Blad[]): number[] {
  const { minimum = 0, maximum = minimum } = feit;
  const named = leaves.flatMap(({ value }) => (typeof value === "number" ? numbersAround(feit, value) : []));
  return [...new Set([minimum, ...named, maximum])];
}

function valuesOf(feit: Feit, leaves: readonly Blad[], regimes: readonly Regime[]): readonly FeitWaarde[] {
  if (feit.type === "boolean") return [true, false];
  return feit.type === "integer" ? numbersOf(feit, leaves) : valuesBeside(feit.id, regimes);
}

/** The question which value a choice has: values of which every condition, bond and table makes the same are one answer. */
export function choiceOf(feit: Feit, ...regimes: readonly Regime[]): Choice {
  const leaves = conditionsOn(feit.id, regimes);
  const alone = leaves.filter((leaf) => comparedFact(leaf) === undefined);
  const bonds = regimes
    .flatMap(({ feiten }) => feiten)
    .flatMap(({ alleenBij, nietBij }) => [alleenBij, nietBij])
    .flatMap((bond) => (bond?.feit === feit.id ? [bond.waarde] : []));
  const { eigen = [] } = feit.nietBij ?? {};
  const derived = regimes.flatMap(({ afleidingen }) => afleidingen);
  const tables = derived.flatMap((a) => (a.operatie === "tabel" && a.naar === feit.id ? [a.rijen] : []));
  const known = feit.type === "enum" ? regimes.map((regime) => valuesBeside(feit.id, [regime])) : [];
  const possible = valuesOf(feit, leaves, regimes);
  const isPlain = leaves.length > alone.length || possible.length * leaves.length > MOST_TOLD;
  const meaning = (value: FeitWaarde): string =>
    isPlain
      ? String(value)
      : JSON.stringify([
          alone.map((leaf) => (tests[leaf.operator](value, leaf.value as FeitWaarde) ? "1" : "0")).join(""),
          ...bonds.map((bond) => bond === value),
          eigen.some((own) => own === value),
          // A value that one of them adds is refused by the others.
          ...known.map((own) => own.includes(String(value))),
          ...tables.map((rows) => rows.findIndex((rij) => rij.bij === value)),
        ]);
  const answers = new Map<string, number>();
  const values: FeitWaarde[] = [];
  for (const value of possible) {
    if (answers.has(meaning(value))) continue;
    answers.set(meaning(value), values.length);
    values.push(value);
  }
  const remembered = new Map<FeitWaarde, number>();
  const answer = (value: FeitWaarde): number => {
    const before = remembered.get(value);
    if (before !== undefined) return before;
    const found = answers.get(meaning(value)) ?? 0;
    if (remembered.size < MOST_VALUES) remembered.set(value, found);
    return found;
  };
  return { kind: "choice", fact: feit.id, values, answer };
}

/** So often a condition is put beside a value to tell the values of one fact apart; beyond that each value is one. */
const MOST_TOLD = 1_000_000;

/** More values than this of one fact are not remembered: a number can have any. */
const MOST_VALUES = 1_000;

/**
 * Whether the codes of a regime can run out, or have unlike lengths where they are compared. A diagram takes it that there is always
 * one more code: with so few of them it would say of files that can not be.
 */
export function hasFewCodes(regime: Regime): boolean {
  const codes = regime.feiten.filter(({ type }) => type === "code");
  const leaves = codes.map(({ id }) => conditionsOn(id, [regime]));
  const named = new Set(leaves.flat().flatMap(({ value }) => (typeof value === "string" ? [value] : [])));
  const lengthOf = new Map(codes.map(({ id, cijfers = 1 }) => [id, cijfers]));
  return leaves.some((own, i) => {
    const { cijfers = 1 } = codes[i] as Feit;
    const others = own.flatMap((leaf) => [leaf.fact, comparedFact(leaf)]).filter((id) => id !== undefined);
    return (
      own.length > 0 && (10 ** cijfers < named.size + codes.length || others.some((id) => lengthOf.get(id) !== cijfers))
    );
  });
}
