import type { Afleiding } from "../model/afleiding.js";
import type { FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Blad, Operator } from "../model/voorwaarde.js";
import { conditionsOf } from "../reckon/operations.js";
import { type Logic, lastly } from "./meant.js";
import { tests } from "./trees.js";

/* What a condition on a derived amount beside a number means, in conditions on the facts from which it follows. Nothing is reckoned. */

type Derived = ReadonlyMap<string, Afleiding>;

/** Whether an amount is one of the file, of a table, or the smallest of such: a quotient is no fact of a file. */
export function isPlain(id: string, derived: Derived): boolean {
  const afleiding = derived.get(id);
  if (!afleiding) return true;
  if (afleiding.operatie === "kleinste") return afleiding.van.every((source) => isPlain(source, derived));
  const isTable = afleiding.operatie === "tabel" && afleiding.rijen.every(({ waarde }) => typeof waarde === "number");
  return isTable && isPlain(afleiding.anders, derived);
}

const atLeast: readonly Operator[] = ["greaterThan", "greaterThanInclusive"];

/** Whether every reader can ask this condition: of an amount that is no quotient, beside a number. */
export const asksAmount = (blad: Blad, derived: Derived): boolean =>
  derived.has(blad.fact) &&
  comparedFact(blad) === undefined &&
  typeof blad.value === "number" &&
  isPlain(blad.fact, derived);

/**
 * A condition on an amount as one on what it follows from; nothing for another condition. It is unknown as long as the amount is.
 *
 * @param read reads a condition on one of the sources of the amount
 */
export function onAmount<A>(blad: Blad, derived: Derived, logic: Logic<A>, read: (blad: Blad) => A): A | undefined {
  const afleiding = asksAmount(blad, derived) ? derived.get(blad.fact) : undefined;
  const from = (fact: string): A => read({ ...blad, fact });
  if (afleiding?.operatie === "kleinste") {
    const parts = afleiding.van.map(from);
    return lastly(logic, atLeast.includes(blad.operator) ? logic.all(parts) : logic.any(parts), parts);
  }
  if (afleiding?.operatie !== "tabel") return undefined;
  const { naar, rijen, anders } = afleiding;
  const among = (rows: typeof rijen): A =>
    logic.test({ ...blad, fact: naar, operator: "in", value: rows.map(({ bij }) => bij) });
  const met = rijen.filter(({ waarde }) => tests[blad.operator](waarde, blad.value as FeitWaarde));
  const isRow = among(rijen);
  return logic.any([
    ...(met.length > 0 ? [among(met)] : []),
    logic.all([logic.not(isRow), from(anders)]),
    // Unknown where the choice is.
    logic.all([isRow, logic.not(isRow)]),
  ]);
}

/** The conditions on facts that conditions on amounts come down to: by those, and by no others, a number of the file turns. */
export function amountLeaves({ regels, afleidingen }: Pick<Regime, "regels" | "afleidingen">): Blad[] {
  const derived = new Map(afleidingen.map((afleiding) => [afleiding.id, afleiding]));
  const found: Blad[] = [];
  const logic: Logic<undefined> = {
    all: () => undefined,
    any: () => undefined,
    not: () => undefined,
    test: (blad) => void found.push(blad),
  };
  const read = (blad: Blad): undefined => {
    if (derived.has(blad.fact)) onAmount(blad, derived, logic, read);
    else found.push(blad);
  };
  const trees = [
    ...regels.flatMap(({ conditions, toepassing }) => (toepassing ? [conditions, toepassing] : [conditions])),
    ...afleidingen.flatMap(conditionsOf),
  ];
  for (const blad of trees.flatMap(leavesIn)) if (derived.has(blad.fact)) read(blad);
  return found;
}
