import type { Language, Sign, Value } from "../expressed/language.js";

/** Text of FEEL, with the variables that it names. */
export interface Feel {
  readonly text: string;
  readonly uses: readonly string[];
  /** Whether it can stand beside a sign without brackets. */
  readonly isAtom: boolean;
}

const HEX = "0123456789abcdef".length;
const WIDEST = 100;

const atom = (text: string, uses: readonly string[] = []): Feel => ({ text, uses, isAtom: true });
const compound = (text: string, parts: readonly Feel[]): Feel => ({
  text,
  uses: parts.flatMap(({ uses }) => uses),
  isAtom: false,
});
const call = (text: string, parts: readonly Feel[]): Feel => ({ ...compound(text, parts), isAtom: true });

const deeper = (text: string): string => text.replaceAll("\n", "\n  ");
const operand = ({ text, isAtom }: Feel): string => (isAtom ? text : `(${deeper(text)})`);

/** A text between quotes. What could end it, or cannot be seen, is written as a code. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\]|[^\P{C}]/gu, (sign) =>
    sign === '"' || sign === "\\"
      ? `\\${sign}`
      : `\\U${(sign.codePointAt(0) ?? 0).toString(HEX).padStart("10ffff".length, "0")}`,
  )}"`;

export const literal = (value: Value): string => (typeof value === "string" ? quoted(value) : String(value));

const duration = (size: number, unit: string): string =>
  ` ${size < 0 ? "-" : "+"} duration("P${Math.abs(size)}${unit}")`;

function joined(parts: readonly Feel[], word: "and" | "or"): Feel {
  const texts = parts.map(operand);
  const line = texts.join(` ${word} `);
  const isShort = line.length <= WIDEST && !line.includes("\n");
  return compound(isShort ? line : texts.join(`\n${word} `), parts);
}

/**
 * FEEL, the language of expressions in DMN. Its `and`, `or`, `not` and orders are three-valued; `=` is not, and neither is `if`, which
 * takes the unknown for false. So is no part of a day that is not known: not every engine takes that for unknown.
 */
export const feel: Language<Feel> = {
  value: (value) => atom(literal(value)),
  day: (iso) => atom(`date("${iso}")`),
  variable: (name) => atom(name, [name]),
  namesIn: ({ uses }) => uses,
  all: (parts) => joined(parts, "and"),
  any: (parts) => joined(parts, "or"),
  not: (part) => call(`not(${deeper(part.text)})`, [part]),
  compare: (sign: Sign, left, right) => compound(`${operand(left)} ${sign} ${operand(right)}`, [left, right]),
  equals: (left, right) => compound(`${operand(left)} = ${operand(right)}`, [left, right]),
  isIn: (left, values) => call(`list contains([${values.map(literal).join(", ")}], ${left.text})`, [left]),
  has: (list, value) => call(`list contains(${list.text}, ${literal(value)})`, [list]),
  first: (cases, otherwise) => {
    const texts = [...cases.map(([when, then]) => `if ${deeper(when.text)} then ${deeper(then.text)}`), otherwise.text];
    const line = texts.join(" else ");
    const isShort = line.length <= WIDEST && !line.includes("\n");
    return compound(isShort ? line : texts.join("\nelse "), [...cases.flat(), otherwise]);
  },
  onKnown: (day, sum) => feel.first([[feel.equals(day, feel.value(null)), feel.value(null)]], sum),
  later: (day, { years = 0, months = 0, days = 0 }) => {
    const parts = [
      ...(years === 0 ? [] : [duration(years, "Y")]),
      ...(months === 0 ? [] : [duration(months, "M")]),
      ...(days === 0 ? [] : [duration(days, "D")]),
    ];
    return compound(`${operand(day)}${parts.join("")}`, [day]);
  },
  firstOfMonth: (day) => call(`date(${operand(day)}.year, ${operand(day)}.month, 1)`, [day]),
  inYear: (day, years, month, date) => {
    const year = years === 0 ? "" : ` ${years < 0 ? "-" : "+"} ${Math.abs(years)}`;
    return call(`date(${operand(day)}.year${year}, ${month}, ${date})`, [day]);
  },
  isBefore: (day, other) => compound(`${operand(day)} < ${operand(other)}`, [day, other]),
  isThere: (day, years) => feel.equals(feel.later(feel.later(day, { years }), { years: -years }), day),
  choose: (condition, met, otherwise) => feel.first([[condition, met]], otherwise),
};

/** What no variable can be called: the words of the language, and the functions that are used here. */
export const reserved: readonly string[] = [
  ...["and", "or", "not", "in", "if", "then", "else", "for", "return", "some", "every", "satisfies", "between"],
  ...["instance", "of", "function", "external", "true", "false", "null", "item", "partial"],
  ...["date", "time", "duration", "list", "contains", "min", "max", "number", "string", "context"],
];
