import type { Feiten, Periode } from "../model/feit.js";
import type { Given, Range } from "./counting.js";
import { type Ymd, ymd } from "./day-number.js";
import type { Around, Fault, Operation } from "./operation.js";

/** What a count starts from: the facts whose stretches it counts, and a window. */
interface Counted {
  readonly perioden: string[];
  readonly van: string;
  readonly totEnMet: string;
  readonly ookIn?: string[] | undefined;
  readonly nietIn?: string[] | undefined;
}

/** A count as a function of the stretches and the window of a case. */
export type Counting<A> = (a: A) => (given: Given) => Range;

/** The keys that name facts of type `periods`. */
const lists = ["perioden", "ookIn", "nietIn"] as const;

const listsOf = (a: Counted): string[] => lists.flatMap((key) => a[key] ?? []);

/** What a count starts from, as the facts of a case hold it. */
const givenIn = (facts: Feiten, { van, totEnMet }: Counted): Given => {
  const dayOf = (id: string): Ymd => ymd(facts[id] as string | null | undefined);
  return {
    periods: (id) => (facts[id] as readonly Periode[] | null | undefined) ?? null,
    from: dayOf(van),
    upTo: dayOf(totEnMet),
  };
};

/** The operation that a count is: a number where both ends of it are the same, and unknown between them. */
export function counting<A extends Counted>(count: Counting<A>): Operation<A> {
  return {
    sources: ({ van, totEnMet }) => [van, totEnMet],
    // A later first day of the window leaves fewer days.
    monotone: false,
    amount: () => true,
    countsDates: true,
    beside: listsOf,
    derive: (a) => {
      const counted = count(a);
      return (facts) => {
        const { least, most } = counted(givenIn(facts, a));
        return least === most ? least : null;
      };
    },
    count: (a) => {
      const counted = count(a);
      return {
        lists: listsOf(a),
        without: a.nietIn ?? [],
        between: [a.van, a.totEnMet],
        onGiven: counted,
        onFacts: (facts) => counted(givenIn(facts, a)),
      };
    },
  };
}

/** What is counted are facts of type `periods`, and each is named once: what counts and does not count at once says nothing. */
export function countFaults(a: Counted, { type }: Around): Fault[] {
  const all = listsOf(a);
  const found = lists.flatMap((key) => (a[key] ?? []).map((id, i) => ({ id, at: [key, i] as PropertyKey[] })));
  return found.flatMap(({ id, at }, i): Fault[] => {
    if (type(id) !== "periods") return [{ code: "source-not-periods", at, found: id }];
    return all.indexOf(id) === i ? [] : [{ code: "periods-twice", at, found: id }];
  });
}
