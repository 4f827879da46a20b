import { widthOf } from "../../src/draw/measure.js";

/** An element of a document of XML. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (Element | string)[];
}

const NAME = /^[A-Za-z][A-Za-z0-9:-]*/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
/** What XML 1.0 refuses: control characters, halves of characters, and two that are none. */
const refused = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r])\p{Cc}/u;

/** Reads XML as we write it, and refuses all else: no comments, no CDATA, no entity but five, no attribute twice. */
class Reader {
  private at = 0;

  constructor(private readonly text: string) {}

  document(): Element {
    if (refused.test(this.text)) throw new Error("a character that XML does not have");
    const root = this.element();
    if (this.text.slice(this.at).trim() !== "") throw this.wrong("something after the root");
    return root;
  }

  private wrong(what: string): Error {
    return new Error(`${what} at ${this.at}: ${this.text.slice(this.at, this.at + 60)}`);
  }

  private take(sign: string): void {
    if (!this.text.startsWith(sign, this.at)) throw this.wrong(`no ${sign}`);
    this.at += sign.length;
  }

  private name(): string {
    const [found] = NAME.exec(this.text.slice(this.at, this.at + 40)) ?? [];
    if (found === undefined) throw this.wrong("no name");
    this.at += found.length;
    return found;
  }

  private plain(end: string): string {
    const to = this.text.indexOf(end, this.at);
    if (to < 0) throw this.wrong(`no ${end}`);
    const raw = this.text.slice(this.at, to);
    if (/[<>]/.test(raw)) throw this.wrong("a raw < or >");
    this.at = to;
    return raw.replace(/&([^;]*)(;?)/g, (all, entity: string, semicolon: string) => {
      const sign = entities[entity];
      if (sign === undefined || semicolon === "") throw this.wrong(`an unknown entity ${all}`);
      return sign;
    });
  }

  private element(): Element {
    this.take("<");
    const name = this.name();
    const attributes = new Map<string, string>();
    while (this.text[this.at] === " ") {
      this.at += 1;
      const key = this.name();
      this.take('="');
      if (attributes.has(key)) throw this.wrong(`${key} twice`);
      attributes.set(key, this.plain('"'));
      this.take('"');
    }
    if (this.text.startsWith("/>", this.at)) {
      this.at += 2;
      return { name, attributes, children: [] };
    }
    this.take(">");
    const children: (Element | string)[] = [];
    while (!this.text.startsWith("</", this.at))
      children.push(this.text[this.at] === "<" ? this.element() : this.plain("<"));
    this.take(`</${name}>`);
    return { name, attributes, children };
  }
}

/**
 * Reads a picture.
 *
 * @throws for what is no well-formed XML
 */
export const readSvg = (text: string): Element => new Reader(text).document();

/** Every element of a tree, itself first. */
export function* elementsIn(tree: Element): Generator<Element> {
  yield tree;
  for (const child of tree.children) if (typeof child !== "string") yield* elementsIn(child);
}

export const textOf = ({ children }: Element): string =>
  children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");

/** Where a line of text stands, at its widest. */
export interface TextBox {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of text of a picture, each in its box. */
export function textBoxes(tree: Element): TextBox[] {
  return [...elementsIn(tree)]
    .filter(({ name }) => name === "text")
    .map((element) => {
      const number = (key: string): number => Number(element.attributes.get(key));
      const text = textOf(element);
      const size = number("font-size");
      const width = widthOf(text, { size, bold: element.attributes.has("font-weight") });
      const anchor = element.attributes.get("text-anchor") ?? "start";
      const left = number("x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      // Letters reach from some four fifths above their line to a fifth below it.
      return { text, size, left, right: left + width, top: number("y") - 0.8 * size, bottom: number("y") + 0.2 * size };
    });
}

/** The pairs of texts that lie on each other. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const apart = (a: TextBox, b: TextBox): boolean =>
    a.right <= b.left + 0.2 || b.right <= a.left + 0.2 || a.bottom <= b.top + 0.2 || b.bottom <= a.top + 0.2;
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (apart(a, b) ? [] : [`"${a.text}" on "${b.text}"`])),
  );
}
