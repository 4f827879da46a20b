import type { FeitWaarde } from "../../model/feit.js";
import type { Namen } from "../../model/naam.js";
import { comparedFact } from "../../model/tree.js";
import type { Blad, Groep } from "../../model/voorwaarde.js";
import type { Leaf } from "./leaf.js";
import type { Shelved } from "./shelved.js";

/** The words with which conditions are told, in a language. */
export interface Teller {
  readonly t: Pick<Leaf["t"], "boom" | "operatoren" | "antwoorden" | "of" | "en">;
  value(namen: Namen, id: string, value: FeitWaarde | null): string;
}

/** A word of a sentence: as it is, the name of a fact, a date or a conclusion, or a value. */
export type Word = string | { readonly thing: string } | { readonly value: string };

/** What a sentence needs of a regime. */
export type Named = Pick<Shelved, "regime" | "rules" | "namen">;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** How a condition compares, in words: the fact, the operator, the value. */
export function comparison(teller: Teller, named: Named, blad: Blad): Word[] {
  const { fact, operator, value } = blad;
  const other = comparedFact(blad);
  const isDay = other !== undefined ? !isNumber(named, fact) : typeof value === "string" && ISO.test(value);
  const words = teller.t.operatoren[isDay ? "dagen" : "waarden"][operator];
  const values = Array.isArray(value) ? value : [value];
  // All of some: each counts. Any, none and nothing beside them: one or the other.
  const between = operator === "containsAll" || operator === "doesNotContainAll" ? teller.t.en : teller.t.of;
  const said: Word[] =
    other !== undefined
      ? [{ thing: other }]
      : values.flatMap((one, i): Word[] => [
          ...(i > 0 ? [` ${between} `] : []),
          { value: saidOf(teller, named, fact, one) },
        ]);
  return [{ thing: fact }, ` ${words} `, ...said];
}

const isNumber = ({ regime }: Named, id: string): boolean =>
  regime.feiten.some((feit) => feit.id === id && feit.type === "integer");

function saidOf(teller: Teller, { rules, namen }: Named, fact: string, value: unknown): string {
  if (rules.has(fact) && typeof value === "string") {
    const answers: Readonly<Record<string, string>> = teller.t.antwoorden;
    return Object.hasOwn(answers, value) ? (answers[value] ?? value) : value;
  }
  return teller.value(namen, fact, value as string | number | boolean);
}

export const kindOf = (group: Groep): "all" | "any" | "not" =>
  "all" in group ? "all" : "any" in group ? "any" : "not";

/** The word before a part of a group: none before the first. */
export function joinOf({ t }: Pick<Teller, "t">, group: Groep, i: number): string | undefined {
  const kind = kindOf(group);
  return kind === "not" || i > 0 ? t.boom.tussen[kind] : undefined;
}
