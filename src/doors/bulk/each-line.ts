import type { Taal } from "../../model/tekst.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { JsonError, jsonProblem } from "../../read/json.js";
import { describedIn } from "../../read/translate.js";

/** A line that could not be judged. */
export interface BadLine {
  readonly regel: number;
  readonly tekst: string;
}

/** A stretch of whole lines, as bytes; the first has this number. */
export interface LineBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly first: number;
}

/** A decoder that drops a byte order mark does so at the start of each stretch, wherever the input happened to be cut. */
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const BOM = "\uFEFF";
const BRACE = 123;

/** The text of a stretch; a byte order mark is let go by at the start of the input alone. */
export function textOf({ bytes, first }: LineBytes): string {
  const whole = decoder.decode(bytes);
  return first === 1 && whole.startsWith(BOM) ? whole.slice(1) : whole;
}

/** What is wrong with a line, on one line. */
function said(error: unknown, line: string, regel: number, taal: Taal): string {
  if (error instanceof ToetsverzoekError) return describedIn(error.problemen, taal).replaceAll("\n", " | ");
  if (error instanceof JsonError) return describedIn([jsonProblem(error, line, regel - 1)], taal);
  throw error;
}

/**
 * Takes whole lines one by one. An empty line is no request and no mistake.
 *
 * @param first the number of the first line
 * @param take what is done with a line; what it refuses is told with the number of the line
 * @param taal in which language
 */
export function eachLine(
  text: string,
  first: number,
  take: (line: string, regel: number) => void,
  taal: Taal = "nl",
): { readonly lines: number; readonly bad: readonly BadLine[] } {
  const bad: BadLine[] = [];
  let regel = first;
  for (let from = 0; from < text.length; regel++) {
    const newline = text.indexOf("\n", from);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(from, end);
    from = end + 1;
    if (line.charCodeAt(0) !== BRACE && line.trim() === "") continue;
    try {
      take(line, regel);
    } catch (error) {
      bad.push({ regel, tekst: said(error, line, regel, taal) });
    }
  }
  return { lines: regel - first, bad };
}
