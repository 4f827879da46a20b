import { DOMParser, type Element, onErrorStopParsing } from "@xmldom/xmldom";
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
const MOST_SIGNS = 2 ** 24;
const DEEPEST = 64;

const inWords = (path: readonly string[]): string => pointer(path.map(shownKey));

/** Refuses a text that is no XML that may be read. What the parser says of it stays inside: it may hold what was typed. */
const noXml = (found: unknown): never => refuseOne("connect-xml", "", found);

function rootOf(xml: string): Element {
  try {
    const document = new DOMParser({ onError: onErrorStopParsing, locator: false }).parseFromString(xml, "text/xml");
    if (!document.doctype && document.documentElement) return document.documentElement;
  } catch {
    // What is wrong with it is told below, in our words.
  }
  return noXml(xml);
}

interface Reached {
  readonly element: Element;
  readonly path: readonly string[];
  readonly block: number;
}

const nameOf = ({ localName, nodeName }: Element): string => localName ?? nodeName;

/**
 * Reads the texts of a dossier, element by element, in their order. Nothing is fetched and no entity of its own is filled in: a
 * DOCTYPE is refused.
 *
 * @param block the name of the element of which each is read by itself
 * @param forbidden names that no element or attribute may have
 */
export function readXml(xml: unknown, block: string, forbidden: ReadonlySet<string>): readonly Leaf[] {
  if (typeof xml !== "string" || xml.length > MOST_SIGNS) return noXml(xml);
  const root = rootOf(xml);
  const leaves: Leaf[] = [];
  let blocks = 0;
  // A list of what is still to be read, and no call in a call: a dossier may not decide how deep we go.
  const todo: Reached[] = [{ element: root, path: [], block: -1 }];
  for (let step = todo.pop(); step; step = todo.pop()) {
    const { element } = step;
    const name = nameOf(element);
    const path = [...step.path, name];
    if (path.length > DEEPEST) noXml(xml);
    const attributes = [...element.attributes].map((one) => one.localName ?? one.name);
    if ([name, ...attributes].some((one) => forbidden.has(one.toLowerCase())))
      refuseOne("connect-bsn", inWords(path), xml);
    const own = name === block ? blocks++ : step.block;
    const children = [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
    if (children.length === 0) leaves.push({ path, block: own, text: (element.textContent ?? "").trim() });
    for (const child of children.reverse()) todo.push({ element: child, path, block: own });
  }
  return leaves;
}

/** A text between tags. */
export const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
