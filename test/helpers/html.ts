import { expect } from "vitest";

/** An element of a page with its attributes, or the text between two. */
export interface Piece {
  readonly tag: string | undefined;
  readonly ends: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const ENTITY = /&(amp|lt|gt|quot|#39);/g;
const signs: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const read = (text: string): string => text.replace(ENTITY, (_, name: string) => signs[name] ?? "");

/** The elements and attributes that an explanation is made of. Whatever else stands in one, came from outside. */
export const ours: Readonly<Record<string, readonly string[]>> = {
  section: ["lang", "data-soort"],
  ...Object.fromEntries(
    ["h1", "h2", "h3", "h4", "h5", "p", "ul", "li", "dl", "dt", "dd", "code"].map((tag) => [tag, []]),
  ),
  blockquote: ["lang", "cite"],
  strong: ["data-oordeel"],
  cite: ["lang"],
  q: ["lang"],
  span: ["lang"],
  time: ["datetime"],
};

/** Reads HTML as strictly as can be: a bare sign, an unknown element or attribute, or a tag that is not closed, is a failure. */
export function pieces(html: string): Piece[] {
  const found: Piece[] = [];
  const open: string[] = [];
  for (const [, text = "", ends, tag, rest = ""] of html.matchAll(/([^<]*)(?:<(\/?)([a-z][a-z0-9]*)([^>]*)>|$)/g)) {
    expect(text).not.toContain(">");
    expect(text.replace(ENTITY, "")).not.toContain("&");
    if (text !== "") found.push({ tag: undefined, ends: false, attributes: {}, text: read(text) });
    if (tag === undefined) continue;
    expect(Object.keys(ours)).toContain(tag);
    const attributes = Object.fromEntries(
      [...rest.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, read(value)]),
    );
    expect(rest.replace(/ [a-z-]+="[^"]*"/g, "")).toBe("");
    for (const name of Object.keys(attributes)) expect(ours[tag]).toContain(name);
    if (ends) expect(open.pop()).toBe(tag);
    else open.push(tag);
    found.push({ tag, ends: ends === "/", attributes, text: "" });
  }
  expect(open).toEqual([]);
  // Nothing was passed over.
  expect(html.replace(/[^<]*<\/?[a-z][a-z0-9]*[^>]*>/g, "").trim()).toBe("");
  return found;
}

/** What a reader sees of a page. */
export const textOf = (html: string): string =>
  pieces(html)
    .map(({ text, tag }) => (tag === "q" ? '"' : text))
    .join("");
