import { escaped } from "../read/shown.js";

/*
 * Nobody knows by which letter the reader's machine draws. What is reckoned here is as wide as the widest that is common (Verdana,
 * DejaVu Sans), so that a text is never wider than its place.
 */

const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijl]/, 0.35],
  [/[ .,'|·]/, 0.37],
  [/[ft]/, 0.42],
  [/[rIJ:;!()[\]/\\-]/, 0.46],
  [/[s"*]/, 0.54],
  [/[ckvxyzL]/, 0.6],
  [/[abdeghnopqu0-9EFP]/, 0.65],
  [/[mMW@%…–]/, 1],
  [/[w+=<>~#]/, 0.86],
  [/[A-Z\u00c0-\u024f]/, 0.79],
];
/** Of what is no Latin letter: a character of East Asia or a picture is a square and more. */
const OTHER = 1.4;
const BOLD = 1.14;

const known = new Map<string, number>();

function widthOfSign(sign: string): number {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const width = classes.find(([those]) => those.test(sign))?.[1] ?? OTHER;
  if (sign.length === 1 && sign < "\u0250") known.set(sign, width);
  return width;
}

/** How a text is set: its size in pixels, and whether it is bold. */
export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** How wide a text is at most, in pixels. */
export function widthOf(text: string, { size, bold = false }: Type): number {
  let sum = 0;
  for (const sign of text) sum += widthOfSign(sign);
  return sum * size * (bold ? BOLD : 1);
}

/** Cuts a word that is too wide for a line. */
function cut(word: string, width: number, type: Type): string[] {
  if (widthOf(word, type) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const sign of word) {
    if (part !== "" && widthOf(`${part}${sign}-`, type) > width) {
      parts.push(`${part}-`);
      part = "";
    }
    part += sign;
  }
  return [...parts, part];
}

/** A line that says that there was more. */
function shortened(line: string, width: number, type: Type): string {
  const signs = [...line.trimEnd()];
  while (signs.length > 0 && widthOf(`${signs.join("")}…`, type) > width) signs.pop();
  return `${signs.join("").trimEnd()}…`;
}

/** The words of a text; a number stays with the word before it, as far as a line holds both. */
function wordsOf(text: string, width: number, type: Type): string[] {
  const words: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const both = `${words.at(-1) ?? ""} ${word}`;
    if (words.length > 0 && /^\d/.test(word) && widthOf(both, type) <= width) words[words.length - 1] = both;
    else words.push(word);
  }
  return words;
}

/** How wide the widest word of a text is. */
export const widestWord = (text: string, type: Type): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => widthOf(word, type)));

/**
 * A text in lines that fit; what does not fit in so many lines ends in "…". Escapes are written before it is measured.
 *
 * @example
 * wrapped("het begin van de leerplicht", 120, { size: 12 }); //=> ["het begin van de", "leerplicht"]
 */
export function wrapped(text: string, width: number, type: Type, most = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of wordsOf(escaped(text), width, type)) {
    for (const part of cut(word, width, type)) {
      const longer = line === "" ? part : `${line} ${part}`;
      if (line !== "" && widthOf(longer, type) > width) {
        lines.push(line);
        line = part;
      } else line = longer;
    }
    if (lines.length > most) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines[most - 1] ?? "", width, type)];
}
