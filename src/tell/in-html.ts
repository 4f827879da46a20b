import { maanden } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import type { BlokSoort, Uitleg, UitlegBlok, UitlegRegel } from "../model/uitleg.js";
import { showsId } from "./in-lines.js";
import { asMarkup as shown } from "./markup.js";

const patternOf = (taal: Taal): RegExp =>
  new RegExp(`(?<![\\d-])([1-9]|[12]\\d|3[01]) (${maanden[taal].join("|")}) (\\d{4})(?!\\d)`, "g");

/** An explanation as HTML: elements that say what each part is, and nothing that says how it looks. */
class Html {
  private readonly days: RegExp;

  constructor(
    private readonly uitleg: Uitleg,
    private readonly level: number,
  ) {
    this.days = patternOf(uitleg.taal);
  }

  text(): string {
    const { uitleg, level } = this;
    const blocks = uitleg.blokken.map((block) => this.block(block)).join("");
    return `<section lang="${uitleg.taal}">\n<h${level}>${shown(uitleg.titel)}</h${level}>\n${blocks}</section>\n`;
  }

  private block(block: UitlegBlok): string {
    const { soort, kop: heading, vooraf, regels } = block;
    const level = this.level + 1;
    const head = heading === null ? "" : `<h${level}>${shown(heading)}</h${level}>\n`;
    const before = vooraf === undefined ? "" : `<p>${shown(vooraf)}</p>\n`;
    return `<section data-soort="${soort}">\n${head}${before}${this.lines(regels, soort)}</section>\n`;
  }

  private lines(regels: readonly UitlegRegel[], soort: BlokSoort): string {
    if (soort === "antwoord") return regels.map((regel) => `<p>${this.answer(regel)}</p>\n`).join("");
    // Names with what is said of them; otherwise a list.
    if (regels.every((regel) => regel.kop !== undefined && !regel.citaat)) {
      const pairs = regels.map(
        (regel) =>
          `<dt>${this.words(regel.kop ?? "")}</dt>\n<dd>${this.line({ ...regel, kop: undefined }, soort)}</dd>\n`,
      );
      return `<dl>\n${pairs.join("")}</dl>\n`;
    }
    return this.list(regels, soort);
  }

  private list(regels: readonly UitlegRegel[], soort: BlokSoort): string {
    return `<ul>\n${regels.map((regel) => `<li>${this.line(regel, soort)}</li>\n`).join("")}</ul>\n`;
  }

  /** What stands under a line: lists, and quotations between them in their order. */
  private under(onder: readonly UitlegRegel[], soort: BlokSoort): string {
    const found: string[] = [];
    let open: UitlegRegel[] = [];
    const close = (): void => {
      if (open.length > 0) found.push(this.list(open, soort));
      open = [];
    };
    for (const regel of onder) {
      if (!regel.citaat) open.push(regel);
      else {
        close();
        found.push(this.quote(regel));
      }
    }
    close();
    return found.join("");
  }

  private quote({ tekst, citaat, opmerking, taal }: UitlegRegel): string {
    // A reference of the law and nothing else: it comes from outside, and it is an address.
    const jci = citaat?.jci ?? "";
    const cite = /^jci[\d.]+:[\w:&=.-]+$/.test(jci) ? ` cite="${shown(jci)}"` : "";
    const remark = opmerking === undefined ? "" : ` (${shown(opmerking)})`;
    return `<blockquote${this.lang(taal)}${cite}><p>${shown(tekst)}</p></blockquote>\n${remark === "" ? "" : `<p>${remark.trim()}</p>\n`}`;
  }

  private answer({ kop: label, oordeel, oordeelTekst = "", tekst }: UitlegRegel): string {
    const head = label === undefined ? "" : `${this.words(label)}: `;
    return `${head}${oordeel === undefined ? "" : `${strong(oordeel, oordeelTekst)}. `}${this.words(tekst)}`;
  }

  private line(regel: Omit<UitlegRegel, "kop"> & { readonly kop?: string | undefined }, soort: BlokSoort): string {
    const {
      kop: label,
      tekst,
      oordeel,
      oordeelTekst = "",
      bron,
      opmerking,
      taal,
      feit,
      aangehaald = [],
      onder = [],
    } = regel;
    const answer = oordeel === undefined ? "" : `${strong(oordeel, oordeelTekst)}: `;
    const head = label === undefined ? "" : `${this.words(label)}: `;
    const said = taal === undefined ? this.quoted(tekst, aangehaald) : `<span lang="${taal}">${shown(tekst)}</span>`;
    const behind = [
      ...(bron ? [`<cite${this.lang("nl")}>${shown(bron.vindplaats)}</cite>`] : []),
      ...(opmerking === undefined ? [] : [this.words(opmerking)]),
    ];
    const remark = behind.length === 0 ? "" : ` (${behind.join("; ")})`;
    const id = feit !== undefined && showsId(this.uitleg, soort) ? ` <code>${shown(feit)}</code>` : "";
    const under = onder.length === 0 ? "" : `\n${this.under(onder, soort)}`;
    return `${answer}${head}${said}${remark}${id}${under}`;
  }

  /** A text with the quotations in it in their language. */
  private quoted(text: string, quotes: readonly string[]): string {
    let told = this.words(text);
    if (this.uitleg.taal === "nl") return told;
    for (const quote of new Set(quotes)) {
      told = told.replaceAll(`&quot;${shown(quote)}&quot;`, () => `<q lang="nl">${shown(quote)}</q>`);
    }
    return told;
  }

  /** A text in which each day that is written out is one for a machine too. */
  private words(text: string): string {
    const { taal } = this.uitleg;
    return shown(text).replace(this.days, (said, day: string, month: string, year: string) => {
      const number = (maanden[taal] as readonly string[]).indexOf(month) + 1;
      return `<time datetime="${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}">${said}</time>`;
    });
  }

  /** The language of Dutch words, where they stand among others. */
  private lang(taal: Taal | undefined): string {
    return taal === undefined || taal === this.uitleg.taal ? "" : ` lang="${taal}"`;
  }
}

const strong = (oordeel: string, words: string): string =>
  `<strong data-oordeel="${shown(oordeel)}">${shown(words)}</strong>`;

/**
 * Writes an explanation as HTML, to be put within a page.
 *
 * @param level the heading of the title; those of the blocks lie one level deeper
 */
export const inHtml = (uitleg: Uitleg, level: number): string => new Html(uitleg, level).text();
