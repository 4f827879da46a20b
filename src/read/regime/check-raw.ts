import { pointer, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { atMost } from "./limits.js";

/** What every object has without being given it: a fact of such a name would be read, and written, there. */
const builtIn: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Keys whose text is an id, or a part of one, wherever they stand. */
const ids: readonly PropertyKey[] = ["id", "naam", "code"];
/** Keys whose text is an id at the top of a file: elsewhere it is a sentence. */
const atTop: readonly PropertyKey[] = ["name", "vraag"];

const isId = (steps: readonly PropertyKey[]): boolean => {
  const [last, list] = [steps.at(-1) ?? "", steps.at(-2)];
  return ids.includes(last) || list === "waarden" || (steps.length === 1 && atTop.includes(last));
};

/** What a file holds, before a schema reads it. */
export interface Measured {
  readonly problemen: readonly RegelProbleem[];
  readonly voorwaarden: number;
}

/** Half a character of the two that UTF-16 writes some with: no text of UTF-8 can hold it. */
const loneSurrogate = /\p{Cs}/u;

class Walk {
  readonly problemen: RegelProbleem[] = [];
  private values = 0;
  voorwaarden = 0;

  constructor(private readonly bestand: string) {}

  get isTooLarge(): boolean {
    return this.values > atMost.waardenInBestand;
  }

  private text(text: string, steps: readonly PropertyKey[], named: boolean): void {
    const say = (code: "text-too-long" | "lone-surrogate" | "name-built-in", values = {}): void =>
      void this.problemen.push(located(this.bestand, ruleProblem(code, pointer(steps), text, values)));
    if (text.length > atMost.tekens) say("text-too-long", { hoogstens: String(atMost.tekens) });
    if (loneSurrogate.test(text)) say("lone-surrogate");
    if (named && text.split(".").some((part) => builtIn.has(part))) say("name-built-in");
  }

  visit(value: unknown, steps: readonly PropertyKey[]): void {
    this.values += 1;
    if (this.isTooLarge) return;
    if (typeof value === "string") this.text(value, steps, isId(steps));
    else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) this.visit(item, [...steps, i]);
    } else if (typeof value === "object" && value !== null) {
      if (Object.hasOwn(value, "operator")) this.voorwaarden += 1;
      for (const [key, inner] of Object.entries(value)) {
        this.text(key, [...steps, key], true);
        this.visit(inner, [...steps, key]);
      }
    }
  }
}

/**
 * Looks through a file before a schema does: for names that every object has, for text that is none, and for more than a rule
 * file needs. Linear in the file; the file is not nested deeper than a rule file may be.
 */
export function measure(bestand: string, document: unknown): Measured {
  const walk = new Walk(bestand);
  walk.visit(document, []);
  const { problemen, voorwaarden } = walk;
  if (!walk.isTooLarge) return { problemen, voorwaarden };
  const values = { hoogstens: String(atMost.waardenInBestand) };
  return { problemen: [located(bestand, ruleProblem("file-too-large", "", undefined, values))], voorwaarden };
}
