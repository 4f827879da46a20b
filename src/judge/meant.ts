import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import { isOfLists } from "../model/lists.js";
import { comparedFact } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { type Turn, turnOf } from "../reckon/turn.js";

/*
 * What a condition on a derived number means in what every reader knows: dates. Who judges a case by its facts has the number, and
 * compares that; a property holds the two equal.
 */

/** Time between two days, which a condition can compare with a number. */
export const isTime = (afleiding: Afleiding | undefined): afleiding is AfleidingDoor<"tijdTussen"> =>
  afleiding?.operatie === "tijdTussen";

/** A comparison of such a time with a number, as one of two days. */
export const turnIn = (blad: Blad, afleiding: Afleiding | undefined): Turn | undefined =>
  isTime(afleiding) && comparedFact(blad) === undefined
    ? turnOf(afleiding, blad.operator, Number(blad.value))
    : undefined;

/** What a reader needs of logic to read what a condition comes down to. */
export interface Logic<A> {
  all(parts: readonly A[]): A;
  any(parts: readonly A[]): A;
  not(part: A): A;
  test(leaf: Blad): A;
}

/**
 * A condition on two lists as conditions on what each holds; nothing for another condition. As every condition on a fact it is unknown
 * as long as one of its lists is, whatever the other holds.
 */
export function onLists<A>(blad: Blad, feiten: readonly Feit[], logic: Logic<A>): A | undefined {
  if (!isOfLists(blad)) return undefined;
  const { all, any, not } = {
    all: (...parts: A[]): A => logic.all(parts),
    any: (...parts: A[]): A => logic.any(parts),
    not: (part: A): A => logic.not(part),
  };
  const compared = comparedFact(blad);
  const of = (id: string): readonly string[] => feiten.find((feit) => feit.id === id)?.waarden ?? [];
  const [mine, other] = [of(blad.fact), compared === undefined ? [blad.value].flat().map(String) : of(compared)];
  const holds = (fact: string, value: string): A => logic.test({ ...blad, fact, operator: "contains", value });
  const here = (value: string): A => holds(blad.fact, value);
  const beside = mine.filter((value) => other.includes(value));
  if (compared === undefined) {
    switch (blad.operator) {
      case "containsAny":
        return any(...other.map(here));
      case "containsNone":
        return not(any(...other.map(here)));
      case "containsAll":
        return all(...other.map(here));
      case "doesNotContainAll":
        return not(all(...other.map(here)));
      case "containedIn":
        return not(any(...mine.filter((value) => !other.includes(value)).map(here)));
      case "notContainedIn":
        return any(...mine.filter((value) => !other.includes(value)).map(here));
    }
  }
  const there = (value: string): A => holds(compared, value);
  /** Whether the one list holds something that the other does not. */
  const more = (values: readonly string[], one: (value: string) => A, two: (value: string) => A): A =>
    any(...values.map((value) => (beside.includes(value) ? all(one(value), not(two(value))) : one(value))));
  const met = (): A => {
    switch (blad.operator) {
      case "containsAny":
        return any(...beside.map((value) => all(here(value), there(value))));
      case "containsNone":
        return not(any(...beside.map((value) => all(here(value), there(value)))));
      case "containsAll":
        return not(more(other, there, here));
      case "doesNotContainAll":
        return more(other, there, here);
      case "containedIn":
        return not(more(mine, here, there));
      case "notContainedIn":
        return more(mine, here, there);
    }
  };
  return lastly(logic, met(), [here(mine[0] ?? ""), there(other[0] ?? "")]);
}

/** An answer that is unknown as long as one of some others is, whatever it is by itself. */
export function lastly<A>(logic: Logic<A>, answer: A, others: readonly A[]): A {
  // Unknown where one of them is, and else "nee".
  const isOpen = logic.any(others.map((one) => logic.all([one, logic.not(one)])));
  return logic.all([logic.any([answer, isOpen]), logic.not(isOpen)]);
}
