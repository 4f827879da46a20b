import { escaped } from "../../read/shown.js";

/** A name, in quotes: names of facts hold a dot, and those of rules are in two cases. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const UNSEEN = /(\p{Cc}|\p{Cf}|\p{Co}|\p{Zl}|\p{Zp})/u;

/** A text as a value. What is no sign to be seen is written by its number: a line of SQL ends where we end it. */
export function textValue(text: string): string {
  const parts = text.split(UNSEEN).filter((part) => part !== "");
  const written = parts.map((part) =>
    UNSEEN.test(part) ? `chr(${part.codePointAt(0)})` : `'${part.replaceAll("'", "''")}'`,
  );
  return written.length > 1 ? `(${written.join(" || ")})` : (written[0] ?? "''");
}

/** A value of a fact, of a condition or of a row of a table. */
export const value = (found: unknown): string => (typeof found === "string" ? textValue(found) : String(found));

/** A remark on a line of its own: nothing that is said in it can end it. */
export const remark = (text: string): string => `-- ${escaped(text.replaceAll(/\s+/g, " ").trim())}`;

/** Deeper by a step, but for the first line. Values hold no end of a line. */
export const deeper = (text: string, by = "  "): string => text.replaceAll("\n", `\n${by}`);

/** In what stands on one line a reader sees at once how it hangs together. */
const WIDEST = 100;

/** Pieces with a word between them: on one line when they are few, else each on its own. */
export function grouped(parts: readonly string[], word: string): string {
  const [only = ""] = parts;
  if (parts.length === 1) return only;
  const line = parts.join(` ${word} `);
  if (line.length <= WIDEST && !line.includes("\n")) return `(${line})`;
  return `(\n  ${deeper(parts.join(`\n${word} `))}\n)`;
}
