import type { Feiten } from "../../src/model/feit.js";
import { FIRST, LAST, numberOf } from "./days.js";
import type { File } from "./file.js";
import type { Made, Script } from "./script.js";
import type { Solver } from "./solver.js";
import { and, implies, int, is } from "./three.js";

/** Whether there are files on which a term is met; and what says of files whether they are such. */
export interface Query {
  readonly id: string;
  readonly term: string;
  holds(files: readonly Feiten[]): Promise<boolean>;
}

/**
 * That there are none, files that are, or why neither was found: z3 gave up, or its model is none although it reckons every date
 * rightly, which is a mistake in what it was told.
 */
export type Found = "none" | { readonly files: readonly Feiten[] } | { readonly left: string };

/** So often a model that reckons a date wrongly is set right. */
const MOST_ROUNDS = 300;
/** What z3 spends on one question before it gives up, in milliseconds. */
const TIMEOUT = 60_000;
/** So many questions go to z3 at once. */
const BATCH = 40;

/** A date in a model can be any number: only these are looked up. */
const isDay = (day: number): boolean => day > numberOf("1500-01-01") && day < numberOf("2600-01-01");

const within = (from: number, term: string, upTo: number): string =>
  and(`(<= ${int(from)} ${term})`, `(<= ${term} ${int(upTo)})`);

/** What a sum makes of every day of a request: so many days more, and never less of a later day. */
function inGeneral(made: readonly Made[]): string[] {
  return made.flatMap(({ sum, on, result }, i) => {
    const { least, most, falls } = sum.bounds();
    const days = and(`(<= (+ ${on} ${int(least)}) ${result})`, `(<= ${result} (+ ${on} ${int(most)}))`);
    const others = falls ? [] : made.slice(0, i).filter((other) => other.sum === sum);
    const pairs = others.flatMap((other) => [
      [on, result, other.on, other.result] as const,
      [other.on, other.result, on, result] as const,
    ]);
    return [
      implies(within(FIRST, on, LAST), days),
      ...pairs.map(([a, ofA, b, ofB]) =>
        implies(and(within(FIRST, a, LAST), within(FIRST, b, LAST), `(<= ${a} ${b})`), `(<= ${ofA} ${ofB})`),
      ),
    ];
  });
}

/** A term of SMT-LIB as it is printed: a word, or a list. */
type Printed = string | readonly Printed[];

function printed(text: string): Printed[] {
  const stack: Printed[][] = [[]];
  for (const [token] of text.matchAll(/\(|\)|\|[^|]*\||"[^"]*"|[^\s()]+/g)) {
    if (token === "(") stack.push([]);
    else if (token === ")") {
      const list = stack.pop() as Printed[];
      stack.at(-1)?.push(list);
    } else stack.at(-1)?.push(token);
  }
  return stack[0] as Printed[];
}

function numberIn(value: Printed): number {
  if (typeof value !== "string") return -numberIn(value[1] as Printed);
  return value === "true" ? 1 : value === "false" ? 0 : Number(value);
}

/** What z3 says to a question, and the values of terms where it has a model. */
interface Said {
  readonly word: string;
  readonly values: ReadonlyMap<string, number>;
}

export class Decider {
  private readonly terms: readonly string[];
  /** How many models z3 gave, with those that reckoned a date wrongly. */
  models = 0;
  private readonly told = new Set<string>();
  private readonly fresh: string[] = [];

  private constructor(
    private readonly solver: Solver,
    private readonly files: readonly File[],
    private readonly made: readonly Made[],
  ) {
    this.terms = [...new Set([...files.flatMap(({ terms }) => terms), ...made.flatMap((one) => [one.on, one.result])])];
  }

  static async start(solver: Solver, script: Script, files: readonly File[]): Promise<Decider> {
    const general = inGeneral(script.made).map((term) => `(assert ${term})`);
    const said = await solver.say(
      ["(reset)", `(set-option :timeout ${TIMEOUT})`, script.text(), ...general].join("\n"),
    );
    if (said.includes("error")) throw new Error(said.slice(0, 1_000));
    return new Decider(solver, files, script.made);
  }

  async decide(queries: readonly Query[]): Promise<ReadonlyMap<Query, Found>> {
    const found = new Map<Query, Found>();
    let left = [...queries];
    for (let round = 0; left.length > 0; round++) {
      const again: Query[] = [];
      for (let i = 0; i < left.length; i += BATCH) {
        const batch = left.slice(i, i + BATCH);
        const said = await this.ask(batch);
        for (const [at, query] of batch.entries()) {
          const one = await this.judged(query, said[at] as Said);
          if (one) found.set(query, one);
          else if (round < MOST_ROUNDS) again.push(query);
          else found.set(query, { left: `${MOST_ROUNDS} models, each with a date reckoned wrongly` });
        }
        await this.tell();
      }
      left = again;
    }
    return found;
  }

  private async ask(batch: readonly Query[]): Promise<Said[]> {
    const values = this.terms.length > 0 ? `(get-value (${this.terms.join(" ")}))` : "";
    const texts = batch.map(({ term }) =>
      ['(echo "@@")', "(push)", `(assert ${term})`, "(check-sat)", values, "(pop)"].join("\n"),
    );
    const answers = (await this.solver.say(texts.join("\n"))).split("@@").slice(1);
    return answers.map((text) => {
      const [word = "", pairs = []] = printed(text);
      if (word !== "sat") return { word: String(word), values: new Map() };
      const numbers = (pairs as readonly Printed[]).map((pair) => numberIn((pair as readonly Printed[])[1] as Printed));
      return { word, values: new Map(this.terms.map((term, i) => [term, numbers[i] as number])) };
    });
  }

  /** Nothing where z3 has to be asked once more. */
  private async judged(query: Query, { word, values }: Said): Promise<Found | undefined> {
    if (word === "unsat") return "none";
    if (word !== "sat") return { left: `z3 says ${word}` };
    this.models += 1;
    const files = this.files.map((file) => file.read(values));
    if (await query.holds(files)) return { files };
    const wrong = this.made.filter(({ sum, on, result }) => {
      const day = values.get(on) as number;
      return isDay(day) && sum.at(day) !== values.get(result);
    });
    for (const { sum, on } of wrong) this.learn(sum, values.get(on) as number);
    return wrong.length > 0 ? undefined : { left: `no such file, and yet a model: ${JSON.stringify(files)}` };
  }

  /** What a sum makes of a day, and of those around it. */
  private learn(sum: Made["sum"], day: number): void {
    const { from, upTo, by, to } = sum.piece(day);
    for (const one of this.made.filter((other) => other.sum === sum)) {
      const result = by === undefined ? int(to as number) : `(+ ${one.on} ${int(by)})`;
      const text = implies(within(from, one.on, upTo), is(one.result, result));
      if (this.told.has(text)) continue;
      this.told.add(text);
      this.fresh.push(`(assert ${text})`);
    }
  }

  private async tell(): Promise<void> {
    const text = this.fresh.splice(0).join("\n");
    const said = await this.solver.say(text);
    if (said.includes("error")) throw new Error(`${said.slice(0, 1_000)} ${text.length} ${text.slice(-300)} `);
  }
}
