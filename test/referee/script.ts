import type { Sum } from "./days.js";
import { quoted } from "./three.js";

/** A sum as it is made somewhere: on which term, and the term of what comes of it. */
export interface Made {
  readonly sum: Sum;
  readonly on: string;
  readonly result: string;
}

/** What z3 is told before it is asked anything. */
export class Script {
  private readonly lines: string[] = [];
  private readonly functions = new Set<string>();
  readonly made: Made[] = [];

  declare(name: string, sort: "Bool" | "Int"): string {
    this.lines.push(`(declare-const ${quoted(name)} ${sort})`);
    return quoted(name);
  }

  /** A name for a term that stands in many places. */
  define(name: string, sort: "Bool" | "Int", term: string): string {
    if (!term.startsWith("(")) return term;
    this.lines.push(`(define-fun ${quoted(name)} () ${sort} ${term})`);
    return quoted(name);
  }

  assert(term: string): void {
    if (term !== "true") this.lines.push(`(assert ${term})`);
  }

  /** A sum on a day: to z3 any function of it. */
  sum(sum: Sum, on: string): string {
    const name = quoted(sum.name);
    if (!this.functions.has(name)) this.lines.push(`(declare-fun ${name} (Int) Int)`);
    this.functions.add(name);
    const result = `(${name} ${on})`;
    if (!this.made.some((one) => one.result === result)) this.made.push({ sum, on, result });
    return result;
  }

  text(): string {
    return this.lines.join("\n");
  }
}
