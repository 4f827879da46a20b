import { daysInMonth } from "../../../src/model/datum.js";
import { daysBetween, isoDate, plusDays, plusMonths, plusYears } from "../../../src/reckon/days.js";

/*
 * An interpreter of the operations of RegelRecht, as their engine was read (packages/engine, operations.rs and context.rs): what is null,
 * what is an error, and what an article can see. Written anew; the sums on days are those of this package, which properties hold to
 * another calendar.
 */

export type Value = string | number | boolean | null | readonly Value[];

interface Operation {
  readonly operation: string;
  readonly [part: string]: unknown;
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
  readonly source?: { readonly output?: string };
}

export interface Article {
  readonly number: string;
  readonly text: string;
  readonly url: string;
  readonly machine_readable?: {
    readonly execution: {
      readonly parameters: readonly Field[];
      readonly input: readonly Field[];
      readonly output: readonly (Field & { readonly description: string; readonly legal_basis?: object })[];
      readonly actions: readonly { readonly output: string; readonly value: unknown }[];
    };
    readonly untranslatables?: readonly {
      readonly construct: string;
      readonly reason: string;
      readonly accepted: boolean;
    }[];
  };
}

export interface Law {
  readonly $id: string;
  readonly name: string;
  readonly url: string;
  readonly publication_date: string;
  readonly valid_from: string;
  readonly valid_to?: string;
  readonly organisation?: string;
  readonly articles: readonly Article[];
}

class EngineError extends Error {}

const isOperation = (value: unknown): value is Operation =>
  typeof value === "object" && value !== null && "operation" in value;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

function dateOf(value: Value): string {
  if (typeof value === "string" && DATE.test(value)) return value;
  throw new EngineError(`no date: ${JSON.stringify(value)}`);
}

function numberOf(value: Value): number {
  if (typeof value === "number") return value;
  throw new EngineError(`no number: ${JSON.stringify(value)}`);
}

const compareAs = (left: Value, right: Value): number => {
  if (typeof left === "number" && typeof right === "number") return left - right;
  const [a, b] = [dateOf(left), dateOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
};

const orders: Readonly<Record<string, (order: number) => boolean>> = {
  LESS_THAN: (order) => order < 0,
  LESS_THAN_OR_EQUAL: (order) => order <= 0,
  GREATER_THAN: (order) => order > 0,
  GREATER_THAN_OR_EQUAL: (order) => order >= 0,
};

/** Whole months from one day to another that is not earlier. */
function monthsBetween(from: string, to: string): number {
  const [[y1 = 0, m1 = 0, d1 = 0], [y2 = 0, m2 = 0, d2 = 0]] = [from, to].map((iso) => iso.split("-").map(Number)) as [
    number[],
    number[],
  ];
  const months = (y2 - y1) * 12 + m2 - m1;
  return d2 < Math.min(d1, daysInMonth(y2, m2)) ? months - 1 : months;
}

/** Evaluates a value in a scope, which gives a variable or says that there is none. */
function evaluate(value: unknown, scope: (name: string) => Value): Value {
  if (!isOperation(value)) {
    if (typeof value === "string" && value.startsWith("$")) return scope(value.slice(1));
    return value as Value;
  }
  const at = (part: string): Value => evaluate(value[part], scope);
  const each = (part: string): Value[] => (value[part] as readonly unknown[]).map((one) => evaluate(one, scope));
  const { operation } = value;
  switch (operation) {
    case "AND":
    case "OR": {
      const decides = operation === "OR";
      const found = each("conditions");
      for (const one of found)
        if (one !== null && typeof one !== "boolean") throw new EngineError(`no condition: ${JSON.stringify(one)}`);
      return found.includes(decides) ? decides : found.includes(null) ? null : !decides;
    }
    case "NOT": {
      const found = at("value");
      return found === null ? null : !found;
    }
    case "EQUALS":
      return at("subject") === at("value");
    case "IN": {
      const list = value["values"] === undefined ? at("value") : each("values");
      return (Array.isArray(list) ? list : [list]).includes(at("subject"));
    }
    case "IF": {
      for (const one of value["cases"] as readonly { readonly when: unknown; readonly then: unknown }[]) {
        const met = evaluate(one.when, scope);
        if (met === null) return null;
        if (met === true) return evaluate(one.then, scope);
      }
      return value["default"] === undefined ? null : at("default");
    }
    case "ADD": {
      const found = each("values");
      return found.includes(null) ? null : found.reduce<number>((sum, one) => sum + numberOf(one), 0);
    }
    case "DATE_ADD": {
      const by = (part: string): number => (value[part] === undefined ? 0 : numberOf(at(part)));
      return plusDays(
        plusMonths(plusYears(dateOf(at("date")), by("years")), by("months")),
        by("weeks") * 7 + by("days"),
      );
    }
    case "DATE": {
      const [year, month, day] = [numberOf(at("year")), numberOf(at("month")), numberOf(at("day"))];
      if (day > daysInMonth(year, month)) throw new EngineError(`no day: ${year}-${month}-${day}`);
      return isoDate(year, month, day);
    }
    case "DATE_DIFF": {
      const [from, to] = [dateOf(at("from")), dateOf(at("to"))];
      if (to < from) throw new EngineError("not read: a difference below zero");
      if (value["in"] === "days") return daysBetween(from, to);
      const months = monthsBetween(from, to);
      return value["in"] === "months" ? months : Math.floor(months / 12);
    }
    default: {
      const order = orders[operation];
      if (!order) throw new EngineError(`no operation: ${operation}`);
      const [left, right] = [at("subject"), at("value")];
      return left === null || right === null ? null : order(compareAs(left, right));
    }
  }
}

/** Runs a law on parameters: every output, each by the article that has it. */
export class Interpreter {
  private readonly byOutput: ReadonlyMap<string, Article>;

  constructor(law: Pick<Law, "articles">) {
    const found = law.articles.flatMap((article) =>
      (article.machine_readable?.execution.output ?? []).map(({ name }) => [name, article] as const),
    );
    this.byOutput = new Map(found);
    if (this.byOutput.size !== found.length) throw new EngineError("an output that two articles have");
  }

  run(parameters: Readonly<Record<string, Value>>, day: string): Readonly<Record<string, Value>> {
    const found: Record<string, Value> = {};
    const done = new Set<Article>();
    for (const name of this.byOutput.keys()) this.execute(name, parameters, day, found, done);
    return found;
  }

  private execute(
    output: string,
    parameters: Readonly<Record<string, Value>>,
    day: string,
    found: Record<string, Value>,
    done: Set<Article>,
  ): Value {
    const article = this.byOutput.get(output);
    const execution = article?.machine_readable?.execution;
    if (!article || !execution) throw new EngineError(`no article gives ${output}`);
    if (!done.has(article)) {
      // What an article can see is what it declares, and what it worked out itself.
      const seen = new Map<string, Value>();
      for (const { name, required } of execution.parameters) {
        // One that is not given is no null: who names it finds nothing (their context.rs, commit 00955c01).
        const given = parameters[name];
        if (given === undefined && required) throw new EngineError(`${name} is required`);
        if (given !== undefined) seen.set(name, given);
      }
      for (const { name, source } of execution.input)
        seen.set(name, this.execute(source?.output ?? "", parameters, day, found, done));
      const scope = (name: string): Value => {
        if (name === "referencedate.iso") return day;
        const value = seen.get(name);
        if (value === undefined) throw new EngineError(`variable not found: ${name}`);
        return value;
      };
      for (const { output: name, value } of execution.actions) {
        const outcome = evaluate(value, scope);
        seen.set(name, outcome);
        found[name] = outcome;
      }
      done.add(article);
    }
    return found[output] ?? null;
  }
}
