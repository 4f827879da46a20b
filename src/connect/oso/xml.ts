import { SaxesParser } from "saxes";
import { type Probleem, pointer, ToetsverzoekError } from "../../read/errors.js";
import { MOST_TOLD } from "../../read/problems.js";
import { connectProblem, refuse, refuseOne } from "../errors.js";
import { namesBsn } from "../person.js";
import { shownName } from "./names.js";

/** An element within a block. */
export interface Part {
  /** By which elements it is reached from the block, without their namespaces. */
  readonly path: readonly string[];
  readonly text: string;
  /** Whether it holds other elements. */
  readonly isWhole: boolean;
}

/** What a dossier holds. */
export interface Dossier {
  /** Each block, with its elements in the order in which they end. */
  readonly blocks: readonly (readonly Part[])[];
  /** The names of the elements outside the blocks that hold no other, each once. */
  readonly others: ReadonlySet<string>;
}

/** Two million: more than a dossier has, which is text; a document goes beside it. */
export const MOST_SIGNS = 2_000_000;
export const DEEPEST = 64;
export const MOST_BLOCKS = 100;

/** Refuses a text that is no XML that may be read. What the parser says of it stays inside: it may hold what was typed. */
const noXml = (found: unknown): never => refuseOne("connect-xml", "", found);

interface Open {
  readonly name: string;
  text: string;
  holdsOthers: boolean;
}

/** Takes in a dossier in one pass, and stops at the first thing that may not be in it. */
class Reader {
  readonly blocks: Part[][] = [];
  readonly others = new Set<string>();
  readonly wrong: Probleem[] = [];
  private readonly open: Open[] = [];
  /** How many elements are open around those of the block; 0 outside one. */
  private around = 0;

  constructor(private readonly block: string) {}

  private refuse(...problem: Parameters<typeof connectProblem>): void {
    if (this.wrong.length < MOST_TOLD) this.wrong.push(connectProblem(...problem));
  }

  private place(): string {
    return pointer(this.open.map(({ name }) => shownName(name)));
  }

  start(name: string, attributes: readonly string[]): void {
    const parent = this.open.at(-1);
    if (parent) parent.holdsOthers = true;
    this.open.push({ name, text: "", holdsOthers: false });
    if (this.open.length > DEEPEST) noXml(name);
    if ([name, ...attributes].some((one) => namesBsn(one))) this.refuse("connect-bsn", this.place(), name);
    if (name !== this.block) return;
    if (this.around > 0) this.refuse("connect-form", this.place(), name, { keuze: `${this.block} > ${this.block}: 0` });
    else {
      this.around = this.open.length;
      if (this.blocks.push([]) > MOST_BLOCKS)
        refuseOne("connect-form", "", name, { keuze: `${this.block}: 1-${MOST_BLOCKS}` });
    }
  }

  text(more: string): void {
    const own = this.open.at(-1);
    if (own) own.text += more;
  }

  end(): void {
    const { length } = this.open;
    const own = this.open.at(-1);
    if (own && this.around > 0 && length > this.around) {
      const path = this.open.slice(this.around).map(({ name }) => name);
      this.blocks.at(-1)?.push({ path, text: own.text.trim(), isWhole: !own.holdsOthers });
    } else if (own && this.around === 0 && !own.holdsOthers) this.others.add(own.name);
    if (length === this.around) this.around = 0;
    this.open.pop();
  }
}

/**
 * Reads the blocks of a dossier, element by element, in one pass. Nothing is fetched and no entity of its own is filled in: a DOCTYPE is
 * refused.
 *
 * @param block the name of the element of which each is read by itself
 */
export function readXml(xml: unknown, block: string): Dossier {
  if (typeof xml !== "string" || xml.length > MOST_SIGNS) return noXml(xml);
  const reader = new Reader(block);
  const parser = new SaxesParser({ xmlns: true, position: false });
  parser.on("doctype", () => noXml(xml));
  parser.on("opentag", ({ local, attributes }) =>
    reader.start(
      local,
      Object.values(attributes).map((one) => one.local),
    ),
  );
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));
  parser.on("closetag", () => reader.end());
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof ToetsverzoekError) throw error;
    // What is wrong with it is told in our words.
    noXml(xml);
  }
  refuse(reader.wrong);
  return reader;
}

/** A text between tags. */
export const escapedText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
