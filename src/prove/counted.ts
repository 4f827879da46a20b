import { comparedOn, countedOn } from "../judge/counts.js";
import type { Machine } from "../judge/situation.js";
import type { Feiten } from "../model/feit.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { compareRanges, exactly, type Range } from "../reckon/counting.js";
import type { View } from "./live.js";
import type { Counted, Question } from "./question.js";
import { isUnsettled } from "./unsettled.js";

/** The numbers apart by what conditions compare a count with: below, at and above each. */
function bandsOf(leaves: readonly Blad[]): Range[] {
  const turns = leaves.flatMap(({ value }) => (typeof value === "number" ? [value, value + 1] : []));
  const starts = [...new Set([0, ...turns.filter((n) => n > 0)])].sort((a, b) => a - b);
  return starts.map((least, i) => ({ least, most: (starts[i + 1] ?? Number.POSITIVE_INFINITY) - 1 }));
}

/** In which band a count lies, and in which of them a condition is met. */
export interface Bands {
  readonly question: Counted;
  meets(leaf: Blad): readonly boolean[];
}

/** The question in which band a count lies: between two numbers of which no condition makes a difference. */
export function bandsQuestion(id: string, leaves: readonly Blad[]): Bands {
  const bands = bandsOf(leaves.filter((leaf) => leaf.fact === id && comparedFact(leaf) === undefined));
  const left = (facts: Feiten): number[] => {
    const { least, most } = countedOn(facts, id) ?? { least: 0, most: Number.POSITIVE_INFINITY };
    return bands.flatMap((band, i) => (band.least <= most && least <= band.most ? [i] : []));
  };
  return {
    question: { kind: "count", name: `number of ${id}`, about: [id], width: bands.length, left },
    meets: ({ operator, value }) =>
      bands.map(({ least }) => compareRanges(operator, exactly(least), exactly(Number(value))) === true),
  };
}

/** By the name of each number that a diagram asks for on one file: the facts that can still change it. */
export function countsOn(
  machine: Machine,
  questions: readonly Question[],
  asked: ReadonlySet<string>,
  given: Feiten,
  { facts, rests }: View,
): ReadonlyMap<string, readonly string[]> {
  const isKnown = (id: string): boolean => {
    const range = countedOn(facts, id);
    return range !== undefined && range.least === range.most;
  };
  const open = questions.flatMap((question) =>
    question.kind === "count" && asked.has(question.name) ? [question] : [],
  );
  return new Map(
    open.map(({ name, about }) => {
      // A stretch that still runs beyond the window changes no number: of one that is known nothing is asked.
      const behind = new Set(about.filter((id) => !isKnown(id)).flatMap((id) => [...(rests.get(id) ?? [])]));
      return [name, [...behind].filter((id) => isUnsettled(machine, given, id))];
    }),
  );
}

/**
 * The question whether a count compares with another number as a condition asks: yes (0) or no (1).
 *
 * @param bounds between which two the other number lies as long as it is not known
 */
export function comparedQuestion(leaf: Blad, other: string, bounds: Range | undefined): Counted {
  const left = (facts: Feiten): number[] => {
    const said = comparedOn(leaf, facts, bounds);
    return said === undefined ? [0, 1] : said ? [0] : [1];
  };
  return { kind: "count", name: `${leaf.fact} ${leaf.operator} ${other}`, about: [leaf.fact, other], width: 2, left };
}
