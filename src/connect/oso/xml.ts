import { SaxesParser } from "saxes";
import { pointer } from "../../read/errors.js";
import { shownKey } from "../../read/shown.js";
import { refuseOne } from "../errors.js";

/** A text in the dossier: by which elements it is reached, without their namespaces, and the text itself. */
export interface Leaf {
  readonly path: readonly string[];
  /** Which of the blocks of this name it stands in, from 0 on; -1 outside them. */
  readonly block: number;
  readonly text: string;
}

/** As large as a file that the command line reads: a dossier may hold documents. */
const MOST_SIGNS = 16 * 1024 * 1024;
const DEEPEST = 64;

const inWords = (path: readonly string[]): string => pointer(path.map(shownKey));

/** Refuses a text that is no XML that may be read. What the parser says of it stays inside: it may hold what was typed. */
const noXml = (path: readonly string[], found: unknown): never => refuseOne("connect-xml", inWords(path), found);

/**
 * Reads the texts of a dossier, element by element. Nothing is fetched and no entity of its own is filled in: a DOCTYPE is refused.
 *
 * @param block the name of the element of which each is read by itself
 * @param forbidden names that no element or attribute may have
 */
export function readXml(xml: unknown, block: string, forbidden: ReadonlySet<string>): readonly Leaf[] {
  if (typeof xml !== "string" || xml.length > MOST_SIGNS) return noXml([], xml);
  const leaves: Leaf[] = [];
  const path: string[] = [];
  const texts: string[] = [];
  const hasParts: boolean[] = [];
  let blocks = 0;
  const parser = new SaxesParser({ xmlns: true, position: false });
  const forbid = (name: string): void => {
    if (forbidden.has(name.toLowerCase())) refuseOne("connect-bsn", inWords(path), xml);
  };
  parser.on("error", () => noXml(path, xml));
  parser.on("doctype", () => noXml(path, xml));
  parser.on("opentag", ({ local, attributes }) => {
    path.push(local);
    if (path.length > DEEPEST) noXml([], xml);
    forbid(local);
    for (const one of Object.values(attributes)) forbid(one.local);
    if (hasParts.length > 0) hasParts[hasParts.length - 1] = true;
    hasParts.push(false);
    texts.push("");
    if (local === block) blocks += 1;
  });
  const add = (text: string): void => {
    if (texts.length > 0) texts[texts.length - 1] += text;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", () => {
    const text = (texts.pop() ?? "").trim();
    if (!hasParts.pop()) leaves.push({ path: [...path], block: path.includes(block) ? blocks - 1 : -1, text });
    path.pop();
  });
  parser.write(xml).close();
  return leaves;
}

/** A text between tags. */
export const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
