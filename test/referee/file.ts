import type { Feit, Feiten, FeitWaarde } from "../../src/model/feit.js";
import { FIRST, isoOf, LAST, numberOf } from "./days.js";
import type { Script } from "./script.js";
import { and, int, is, or } from "./three.js";

/** A fact, or a date that follows from some: whether it is known, and its value where it is. Of a list: whether it holds a value. */
export interface Known {
  readonly known: string;
  readonly value: string;
  holds?(value: string): string;
}

/** Every word that a choice can be, as a number: the same word is the same number, whichever fact has it. */
const words: string[] = [];
const wordOf = (value: string): number => {
  if (!words.includes(value)) words.push(value);
  return words.indexOf(value);
};

/** A value of a fact as a number: a day, a word, a code, 1 for `true`. */
export function constant({ type }: Pick<Feit, "type">, value: unknown): string {
  if (type === "boolean") return value === true ? "1" : "0";
  if (type === "enum") return int(wordOf(String(value)));
  return int(type === "date" ? numberOf(String(value)) : Number(value));
}

/** Any file of a question, as it is typed: each fact given or not, with any value of its type. */
export class File {
  private readonly asked: string[] = [];
  private readonly reads: ((said: ReadonlyMap<string, number>) => readonly [string, FeitWaarde | null])[] = [];
  readonly given = new Map<string, Known>();

  constructor(
    script: Script,
    readonly prefix: string,
    feiten: readonly Feit[],
  ) {
    for (const feit of feiten) this.given.set(feit.id, this.declare(feit, script));
  }

  /** What z3 is asked for, to read a file from a model. */
  get terms(): readonly string[] {
    return this.asked;
  }

  /** That two files are the same but for one fact. */
  sameAs(other: File, but: string): string {
    const own = this.asked.filter((term) => !term.startsWith(`|${this.prefix} ${but}`));
    return and(...own.map((term) => is(term, term.replace(`|${this.prefix} `, `|${other.prefix} `))));
  }

  read(said: ReadonlyMap<string, number>): Feiten {
    return Object.fromEntries(this.reads.map((read) => read(said)));
  }

  private declare(feit: Feit, script: Script): Known {
    const { id, type, waarden = [] } = feit;
    const known = script.declare(`${this.prefix} ${id} given`, "Bool");
    this.asked.push(known);
    const isKnown = (said: ReadonlyMap<string, number>): boolean => said.get(known) === 1;
    if (type === "list" || type === "periods") {
      const held = new Map(
        waarden.map((one) => [one, script.declare(`${this.prefix} ${id} holds ${one}`, "Bool")] as const),
      );
      this.asked.push(...held.values());
      this.reads.push((said) => [
        id,
        isKnown(said) ? [...held].filter(([, term]) => said.get(term) === 1).map(([one]) => one) : null,
      ]);
      return { known, value: "0", holds: (one) => held.get(one) ?? "false" };
    }
    const value = script.declare(`${this.prefix} ${id}`, "Int");
    this.asked.push(value);
    script.assert(withinType(feit, value));
    this.reads.push((said) => [id, isKnown(said) ? asTyped(feit, said.get(value) ?? 0) : null]);
    return { known, value };
  }
}

function withinType({ type, waarden = [], minimum, maximum, cijfers = 1 }: Feit, value: string): string {
  const between = (least: number, most: number): string =>
    and(`(<= ${int(least)} ${value})`, `(<= ${value} ${int(most)})`);
  if (type === "boolean") return between(0, 1);
  if (type === "date") return between(FIRST, LAST);
  if (type === "code") return between(0, 10 ** cijfers - 1);
  if (type === "integer") return between(minimum ?? 0, maximum ?? Number.MAX_SAFE_INTEGER);
  return or(...waarden.map((one) => is(value, int(wordOf(one)))));
}

function asTyped({ type, cijfers = 1 }: Feit, value: number): FeitWaarde {
  if (type === "boolean") return value === 1;
  if (type === "date") return isoOf(value);
  if (type === "code") return String(value).padStart(cijfers, "0");
  return type === "enum" ? (words[value] ?? "") : value;
}
