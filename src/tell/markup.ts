/** Text that is HTML or SVG already: everything in it that came from elsewhere was escaped when it was put in. */
export class Markup {
  constructor(readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

/** What can be put in: text, which is escaped; what is markup already; and lists of them. Nothing is written for what is absent. */
export type Insert = string | number | Markup | false | null | undefined | readonly Insert[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
/** What no document may hold, escaped or not: a control character, half a character. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in HTML or SVG, between tags and in a quoted attribute: whatever it holds, it stays text. */
export const asMarkup = (text: string): string =>
  text.replace(impossible, "\ufffd").replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function inserted(value: Insert): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (typeof value === "object") return value.map(inserted).join("");
  return asMarkup(String(value));
}

/**
 * A template of HTML or SVG in which every value is escaped, in text and in quoted attributes alike.
 *
 * @example
 * // What does a name with a bracket become?
 * String(markup`<p title="${'"'}">${"a < b"}</p>`); //=> '<p title="&quot;">a &lt; b</p>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Insert[]): Markup {
  return new Markup(parts.map((part, i) => `${part}${inserted(values[i])}`).join(""));
}
