import { escaped } from "../read/shown.js";
import { asMarkup } from "../tell/markup.js";

/** What an element says of itself; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A text as it stands in XML: whatever it holds, it stays text. What is no visible character is written as an escape, for XML
 * refuses most of those and the others turn the direction of what follows.
 *
 * @example
 * asText("<b>&\u0000"); //=> "&lt;b&gt;&amp;\\u{0}"
 */
export const asText = (text: string): string => asMarkup(escaped(text));

/**
 * A coordinate, in tenths: the same on every machine, whatever the last bit of a sum.
 *
 * @example
 * rounded(1 / 3); //=> "0.3"
 */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10 + 0);

const written = (value: string | number): string => (typeof value === "number" ? rounded(value) : asText(value));

/** An element of SVG, with what is in it: that is SVG already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const own = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const open = `<${name}${own.join("")}`;
  return inside.length === 0 ? `${open}/>` : `${open}>${inside.join("")}</${name}>`;
}

/** A point of a picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The commands of a path: letters stand as they are, numbers are rounded. */
export const path = (...commands: readonly (string | number)[]): string =>
  commands.map((one) => (typeof one === "number" ? rounded(one) : one)).join(" ");
