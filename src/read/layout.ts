import { codeStyle } from "../model/naam.js";

/**
 * A text from an outcome in Markdown: what stands in rules or a case is shown, and is no HTML, link or heading to whoever renders it.
 * A mark of elision (`[...]`) is no link, and a dash inside a word no emphasis: those stay as they are.
 */
export const inMarkdown = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*#~|]|\[(?!\.\.\.\])|(?<!\[\.\.\.)\]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&");

/** How headings, items, quotes and ids look. */
export interface Layout {
  title(text: string): string;
  line(text: string): string;
  heading(text: string): string;
  item(text: string): string;
  /** A line under an item, or under another such line: so many levels deeper. */
  sub(text: string, deeper?: number): string;
  strong(text: string): string;
  code(id: string): string;
}

/** A terminal or a letter is about this wide. */
const WIDTH = 100;

/** Breaks a text into lines, each with an indent; the first may have a mark in its place. */
export function wrap(text: string, indent: string, first = indent): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(" ")) {
    const started = line !== first && line !== indent;
    if (started && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line += started ? ` ${word}` : word;
  }
  return [...lines, line].join("\n");
}

/** Each line as its text alone, for who lays it out itself. */
export const bare: Layout = {
  title: (text) => text,
  line: (text) => text,
  heading: (text) => text,
  item: (text) => text,
  sub: (text) => text,
  strong: (text) => text,
  code: codeStyle,
};

export const layouts: Record<"tekst" | "markdown", Layout> = {
  tekst: {
    title: (text) => wrap(text, ""),
    line: (text) => wrap(text, ""),
    heading: (text) => `\n${text}`,
    item: (text) => wrap(text, "    ", "  - "),
    sub: (text, deeper = 0) => wrap(text, `      ${"  ".repeat(deeper)}`),
    strong: (text) => text.toUpperCase(),
    code: codeStyle,
  },
  markdown: {
    title: (text) => `# ${text}\n`,
    line: (text) => `${text}\n`,
    heading: (text) => `\n## ${text}\n`,
    item: (text) => `- ${text}`,
    sub: (text, deeper = 0) => `${"  ".repeat(deeper + 1)}- ${text}`,
    strong: (text) => `**${text}**`,
    code: (id) => `\`${id}\``,
  },
};
