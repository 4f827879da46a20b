import { boekTeksten } from "../../generated/boek-texts.js";
import { siteTeksten } from "../../generated/site-texts.js";
import { krachten, oordelen } from "../../generated/texts.js";
import type { Bron } from "../../model/bron.js";
import type { FeitWaarde } from "../../model/feit.js";
import { codeStyle, type Namen } from "../../model/naam.js";
import type { Oordeel } from "../../model/oordeel.js";
import type { Kracht } from "../../model/regel.js";
import type { Grondslag, Status } from "../../model/status.js";
import type { Taal, Tekst } from "../../model/tekst.js";
import { fill } from "../../read/errors.js";
import { inWords, written } from "../../read/words.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { statusText } from "../../tell/status.js";
import { page, type Shell } from "../shell.js";
import { inLanguage, paths, relative } from "./paths.js";
import type { Shelf } from "./shelf.js";
import type { Shelved } from "./shelved.js";
import { bookStyle } from "./style.js";

/** A step on the way to a page. */
export interface Crumb {
  readonly naar: string;
  readonly tekst: string;
}

/** What a page has beside that which all pages of the book have. */
export interface Sheet {
  readonly titel: string;
  readonly kruimels?: readonly Crumb[];
  readonly inhoud: Insert;
  readonly script?: Shell["script"];
  /** The page has a field to search in itself. */
  readonly searches?: boolean;
}

/** One page of the book in one language: how it names things, and the way from it to the others. */
export class Leaf {
  readonly t: (typeof boekTeksten)["nl" | "en"];

  constructor(
    readonly shelf: Shelf,
    readonly taal: Taal,
    readonly path: string,
  ) {
    this.t = boekTeksten[taal];
  }

  say(line: string, values: Readonly<Record<string, string | number>>): string {
    return fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));
  }

  text(tekst: Tekst): string {
    return tekst[this.taal];
  }

  /** A text that is Dutch in either language: of the law, or of a case. */
  dutch(text: string): Markup {
    return this.taal === "nl" ? markup`${text}` : markup`<span lang="nl">${text}</span>`;
  }

  day(iso: string): string {
    return written(iso, this.taal);
  }

  /** From a day to a day; open where there is no last one. */
  stretch(van: string | undefined, totEnMet: string | undefined): string {
    const { vanTot, vanaf, tot, altijd } = this.t.dagen;
    if (van === undefined) return totEnMet === undefined ? altijd : this.say(tot, { dag: this.day(totEnMet) });
    if (totEnMet === undefined) return this.say(vanaf, { dag: this.day(van) });
    return this.say(vanTot, { van: this.day(van), tot: this.day(totEnMet) });
  }

  href(to: string, anchor?: string): string {
    const way = to === this.path ? "" : relative(this.path, to);
    return anchor === undefined ? way || relative(this.path, to) : `${way}#${anchor}`;
  }

  /** A number as its language writes it. */
  decimal(number: string): string {
    return this.taal === "nl" ? number.replace(".", ",") : number;
  }

  link(to: string, text: Insert, anchor?: string): Markup {
    const [path = to, own] = to.split("#");
    return markup`<a href="${this.href(path, anchor ?? own)}">${text}</a>`;
  }

  answer(oordeel: Oordeel): Markup {
    const sign = siteTeksten[this.taal].tekens[oordeel];
    return markup`<span class="answer ${oordeel}"><span aria-hidden="true">${sign}</span> ${oordelen[this.taal][oordeel]}</span>`;
  }

  strength(kracht: Kracht | undefined | null): Markup {
    return markup`<span class="strength ${kracht ?? "slotsom"}">${krachten[this.taal][kracht ?? "slotsom"]}</span>`;
  }

  status(regime: { readonly status: Status; readonly rustOp?: Grondslag | undefined }): Markup {
    return markup`<span class="strength ${regime.status}">${statusText(regime, this.taal)}</span>`;
  }

  value(namen: Namen, id: string, value: FeitWaarde | null): string {
    return inWords(value, this.taal, namen[id]);
  }

  /** The name of a fact, a derived date or a conclusion, with the way to its page. */
  thing({ regime, rules, namen }: Shelved, id: string): Markup {
    const name = namen[id]?.titel[this.taal] ?? codeStyle(id);
    if (rules.has(id)) return this.link(paths.rule(regime.id, id), name);
    if (regime.feiten.some((feit) => feit.id === id)) return this.link(paths.fact(regime.vraag, id), name);
    if (regime.geschreven.afleidingen.some((one) => one.id === id))
      return this.link(paths.reckoning(regime.id), name, id);
    return markup`${name}`;
  }

  /** A sentence in which the value of a fact is filled in on an outcome: here stands what that fact is called. */
  spoken(shelved: Shelved, sentence: string): Markup {
    const parts = sentence.split(/\{([^{}]+)\}/);
    return markup`${parts.map((part, i) => (i % 2 === 1 ? markup`[${this.thing(shelved, part)}]` : part))}`;
  }

  rule(shelved: Shelved, name: string): Markup {
    return this.thing(shelved, name);
  }

  regime(id: string): Markup {
    const found = this.shelf.regime(id);
    return found ? this.link(paths.regime(id), this.text(found.regime.titel)) : markup`${codeStyle(id)}`;
  }

  /** Where a source is published: it is named, and never fetched. */
  outward(jci: string): Markup {
    return markup`<a class="outward" rel="noreferrer noopener" href="https://wetten.overheid.nl/${jci}">${this.t.opWetten}</a>`;
  }

  /** The place of a source in words, with the way to its text in the book and to where it is published. */
  place(bron: Bron): Markup {
    const found = this.shelf.placeOf(bron);
    const words = this.dutch(bron.vindplaats);
    const here = found ? this.link(paths.source(found.file), words, found.block) : words;
    return markup`${here}${bron.jci !== undefined && markup` <span class="soft">·</span> ${this.outward(bron.jci)}`}`;
  }

  /** The words of a source, as they stand there. */
  quote(bron: Bron): Markup {
    const words = bron.citaat.map((quote) => markup`<p>${quote}</p>`);
    return markup`<figure class="quote"><blockquote lang="nl">${words}</blockquote><figcaption>${this.place(bron)}</figcaption></figure>`;
  }

  private crumbs(steps: readonly Crumb[]): Markup {
    const links = steps.map(({ naar, tekst }) => markup`<li>${this.link(naar, tekst)}</li>`);
    const search = paths.search;
    const { zoeken } = this.t;
    return markup`<div class="head no-print"><nav class="trail" aria-label="${this.t.kruimels}"><ol>${links}</ol></nav>
<form class="find" role="search" action="${this.href(search)}" method="get"><label class="hidden" for="q">${zoeken.veld}</label><input id="q" name="q" type="search" placeholder="${zoeken.veld}" autocomplete="off"><button>${zoeken.knop}</button></form></div>`;
  }

  /** The page as a file. */
  page({ titel, kruimels = [], inhoud, script, searches }: Sheet): string {
    const { t, taal, path } = this;
    const other = taal === "nl" ? "en" : "nl";
    const at = (to: string): boolean => to === path;
    const isFront = path === paths.front;
    const steps = isFront ? [] : [{ naar: paths.front, tekst: t.voorpagina }, ...kruimels];
    const bar = [
      { naar: paths.sources, tekst: t.bronnen.titel },
      { naar: paths.search, tekst: t.zoeken.titel },
    ].map(({ naar, tekst }) => ({ naar: this.href(naar), tekst, hier: at(naar) }));
    return page({
      taal,
      titel: isFront ? t.naam : `${titel} · ${t.naam}`,
      naam: { naar: this.href(paths.front), tekst: t.naam },
      links: [...bar, { naar: inLanguage(path, other), tekst: boekTeksten[other].dezeTaal, taal: other }],
      naarTekst: siteTeksten[taal].naarTekst,
      inhoud: markup`${searches ? "" : this.crumbs(steps)}${inhoud}`,
      voet: markup`<p>${siteTeksten[taal].voet}</p>`,
      stijl: bookStyle,
      form: true,
      ...(script ? { script } : {}),
    });
  }
}
