import { krachten, nietBekend, oordelen, schrijfwijze, statussen, uitleg } from "../generated/texts.js";
import { atHead, inSentence, listed } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { inMarkdown, type Layout, layouts } from "../read/layout.js";
import { oneOf, optionsOf } from "../read/options.js";
import { readOutcome } from "../read/read-outcome.js";
import { escaped } from "../read/shown.js";
import { written } from "../read/words.js";
import { Naming } from "./naming.js";

export interface ExplainOpties {
  /** `nl` (the standard) or `en`. */
  readonly taal?: Taal;
  /** `tekst` (the standard) or `markdown`. */
  readonly vorm?: "tekst" | "markdown";
}

const sentences = (taal: Taal) => ({
  krachten: krachten[taal],
  nietBekend: nietBekend[taal],
  oordelen: oordelen[taal],
  schrijfwijze: schrijfwijze[taal],
  statussen: statussen[taal],
  uitleg: uitleg[taal],
});

/** What is taken when none is chosen, first. */
const talen = ["nl", "en"] as const;
const forms = ["tekst", "markdown"] as const;

type Conclusie = LeesbareUitkomst["conclusies"][number];

class Explanation extends Naming {
  private readonly t: ReturnType<typeof sentences>;
  private readonly lines: string[] = [];

  constructor(u: LeesbareUitkomst, taal: Taal, layout: Layout) {
    super(u, taal, layout);
    this.t = sentences(taal);
  }

  text(): string {
    this.answer();
    this.reasons();
    this.missing();
    this.judgements();
    const { u, t } = this;
    this.list(
      t.uitleg.afwijkingen,
      u.afwijkingen.map((a) => this.listed(a)),
    );
    this.list(
      t.uitleg.kwetsbaarheden,
      u.kwetsbaarheden.map((k) => this.listed(k)),
    );
    this.list(
      t.uitleg.plichten,
      u.plichten.map(
        (p) => `${this.says(p.oordeel)} ${p.wie[this.taal]}: ${this.pick(p.zin, p.zinEn)} (${p.bron.vindplaats})`,
      ),
    );
    this.list(
      t.uitleg.waarschuwingen,
      u.waarschuwingen.map((w) => this.pick(w.zin, w.zinEn)),
    );
    this.terms();
    this.consequences();
    this.list(t.uitleg.bewijs, [`${u.bewijs.pakket}; ${u.bewijs.regelset}; ${u.bewijs.invoer}`]);
    return `${this.lines.join("\n")}\n`;
  }

  private listed({ conclusie, zin, zinEn, bron }: LeesbareUitkomst["afwijkingen"][number]): string {
    const about = this.u.conclusies.find((c) => c.id === conclusie);
    const titel = about ? this.pick(about.titel, about.titelEn) : conclusie;
    return `${titel}: ${this.pick(zin, zinEn)} (${bron.vindplaats})`;
  }

  private answer(): void {
    const { u, t, layout } = this;
    const final = u.conclusies.find((c) => c.id === u.slotsom);
    this.lines.push(layout.title(this.inLanguage(u.vraagTitel)));
    const said = [
      `${t.uitleg.antwoord}: ${layout.strong(t.oordelen[u.oordeel])}. ${final ? this.pick(final.zin, final.zinEn) : ""}`,
      // A question can have a second answer: what policy asks, beside what the law asks.
      ...u.conclusies
        .filter((c) => c.kracht === null && c !== final && c.oordeel !== "nvt")
        .map(
          (c) =>
            `${this.pick(c.titel, c.titelEn)}: ${layout.strong(t.oordelen[c.oordeel])}. ${this.pick(c.zin, c.zinEn)}`,
        ),
      `${t.uitleg.volgens}: ${this.pick(u.regime.titel, u.regime.titelEn)} (${t.statussen[u.regime.status]}). ${t.uitleg.peildatum}: ${this.written(u.peildatum)}.`,
      ...this.own(),
      ...(u.hypothetisch ? [t.uitleg.hypothetisch] : []),
      u.hypothetisch && u.rechtskarakter === "van-rechtswege"
        ? t.uitleg.rechtskarakterHypothetisch
        : t.uitleg.rechtskarakter[u.rechtskarakter],
      ...(t.uitleg.aanhalingen === "" ? [] : [t.uitleg.aanhalingen]),
    ];
    this.lines.push(...said.map((line) => layout.line(line)));
  }

  /** Of a regime that is not of the package: that it is not, and whose it is. */
  private own(): string[] {
    const { eigen } = this.u.regime;
    if (!eigen) return [];
    const { eigenRegime, eigenaar, eigenaarOnbekend } = this.t.uitleg;
    return [`${eigenRegime} ${eigen.eigenaar === null ? eigenaarOnbekend : `${eigenaar}: ${eigen.eigenaar}.`}`];
  }

  /** The words of a source; where nobody could hold them against its text, that is said. */
  private quotes({ citaat, nietGecontroleerd }: Conclusie["bron"]): string[] {
    const mark = nietGecontroleerd ? ` (${this.t.uitleg.nietGecontroleerd})` : "";
    return citaat.map((quote) => this.layout.sub(`"${quote}"${mark}`));
  }

  private reasons(): void {
    this.lines.push(this.layout.heading(this.t.uitleg.waarom));
    for (const conclusie of this.u.conclusies) this.reason(conclusie);
  }

  /** A conclusion with its article, the words of the law, and the conditions that decided. */
  private reason(c: Conclusie): void {
    const { layout, t } = this;
    const weight = this.t.krachten[c.kracht ?? "slotsom"];
    this.lines.push(
      layout.item(`${this.says(c.oordeel)} ${this.pick(c.titel, c.titelEn)} (${c.bron.vindplaats}; ${weight})`),
    );
    if (c.oordeel === "nvt") return;
    this.lines.push(layout.sub(this.pick(c.zin, c.zinEn)));
    const decided =
      c.kracht === null
        ? []
        : c.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === c.oordeel && c.oordeel !== "ja");
    const reasons = decided.map((v) => {
      const all = [{ feit: v.feit, waarde: v.waarde }, ...v.vergelekenMet];
      // What is called as its fact is called says its value by itself.
      const seen = all.filter(({ feit }) => this.name(feit) !== this.pick(v.naam, v.naamEn));
      const values = seen.map(({ feit, waarde }) => `${inSentence(this.name(feit))}: ${this.told(feit, waarde)}`);
      const said = values.length === 0 ? "" : ` (${values.join("; ")})`;
      return layout.sub(`${this.says(v.oordeel)} ${this.pick(v.naam, v.naamEn)}${said}`);
    });
    // An outcome that was stored in an older form does not say it.
    const { wachtOp: waits = [] } = c;
    // Where no condition is open, it is open whether the rule applies: then it says for what it waits.
    if (c.oordeel === "onbekend" && c.kracht !== null && reasons.length === 0 && waits.length > 0) {
      reasons.push(layout.sub(`${t.uitleg.wachtOp}: ${listed(waits.map((feit) => inSentence(this.name(feit))))}.`));
    }
    // One condition can stand in several branches of a rule; it is one reason.
    this.lines.push(...new Set(reasons));
    this.lines.push(...this.quotes(c.bron));
    for (const bron of this.alsoDecided(c)) {
      this.lines.push(layout.sub(`${bron.vindplaats}:`), ...this.quotes(bron));
    }
  }

  /** The sources that decided beside the one that is quoted first. An outcome stored in an older form names none. */
  private alsoDecided({ bron, bronnen = [] }: Conclusie): readonly Conclusie["bron"][] {
    const same = (other: Conclusie["bron"]): boolean =>
      other.vindplaats === bron.vindplaats && other.jci === bron.jci && String(other.citaat) === String(bron.citaat);
    return bronnen.filter((other) => other.doorslaggevend && !same(other));
  }

  private missing(): void {
    const { u, t, layout } = this;
    if (u.ontbreekt.length === 0) return;
    this.lines.push(layout.heading(t.uitleg.ontbreekt));
    if (!u.ontbreektExact) this.lines.push(layout.sub(t.uitleg.ontbreektOnzeker));
    for (const o of u.ontbreekt) {
      const judgement = o.soort === "oordeel" ? ` (${t.uitleg.vraagOordeel})` : "";
      this.lines.push(layout.item(`${this.inLanguage(o.vraagtekst)}${judgement} ${layout.code(o.feit)}`));
      if (o.reden) this.lines.push(layout.sub(`${t.uitleg.reden}: ${this.inLanguage(o.reden)}`));
      if (o.waarden) {
        const answers = o.waarden.map((waarde) => this.told(o.feit, waarde));
        this.lines.push(layout.sub(`${t.uitleg.antwoorden}: ${listed(answers)}.`));
      }
      this.lines.push(
        layout.sub(
          `${t.uitleg.wie}: ${t.uitleg.herkomst[o.herkomst]}. ${t.uitleg.bewijsstuk}: ${this.inLanguage(o.bewijsstuk)}.`,
        ),
      );
    }
  }

  private judgements(): void {
    this.list(
      this.t.uitleg.oordelen,
      this.u.menselijkeOordelen.map(({ feit, waarde }) => `${atHead(this.name(feit))}: ${this.told(feit, waarde)}`),
    );
  }

  private consequences(): void {
    const { toelichting, toelichtingEn, wachtOp: _, ...values } = this.u.gevolgen;
    const said: Readonly<Record<string, string>> = this.taal === "nl" ? toelichting : toelichtingEn;
    const items = Object.entries(values).map(([naam, value]) => {
      const parts = [
        ...(value === null ? [] : [this.structure(value, this.naam(naam))]),
        ...(Object.hasOwn(said, naam) ? [said[naam] ?? ""] : []),
      ];
      return `${atHead(this.name(naam))}: ${parts.join(". ")}`;
    });
    this.list(this.t.uitleg.gevolgen, items);
  }

  /** Each term with its last day, and under it how that was worked out. */
  private terms(): void {
    const { u, t, layout } = this;
    if (u.termijnen.length === 0) return;
    this.lines.push(layout.heading(t.uitleg.termijnen));
    for (const term of u.termijnen) {
      const until = term.einde === null ? t.nietBekend : `${t.schrijfwijze.totEnMet} ${this.written(term.einde)}`;
      this.lines.push(layout.item(`${this.pick(term.titel, term.titelEn)}: ${until} (${term.bron.vindplaats})`));
      const said = this.taal === "nl" ? term.toelichting : term.toelichtingEn;
      if (said) this.lines.push(layout.sub(said));
      for (const stap of term.stappen) this.lines.push(layout.sub(this.pick(stap.zin, stap.zinEn)));
    }
  }

  private list(heading: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.lines.push(this.layout.heading(heading), ...items.map((item) => this.layout.item(item)));
  }

  private written(text: string): string {
    return written(text, this.taal);
  }

  private says(oordeel: Oordeel): string {
    return `[${this.t.oordelen[oordeel]}]`;
  }
}

/**
 * Explains an outcome to a reader: the answer first, then each conclusion with its article, the words of
 * the law and the conditions that decided; then what is missing and who can supply it, departures,
 * duties, warnings and consequences.
 *
 * Everything comes from the outcome itself, so a stored one can be explained years later.
 *
 * @param uitkomst an outcome of `evaluate`, or the same document read from storage
 * @param opties language (`nl`, the default, or `en`) and form (`tekst`, the default, lines of at most 100 characters; or `markdown`)
 * @returns a text of lines, the last one ended too. Quotes of the law stay Dutch; nothing in it can be taken for a command by a terminal,
 *   nor for markup by what shows Markdown
 * @throws {ToetsverzoekError} for what is no outcome, and for another language or form
 * @example
 * // What do I tell the parents?
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
 * explain(uitkomst, { taal: "en" }).includes("Answer: NOT YET KNOWN."); //=> true
 */
export function explain(uitkomst: LeesbareUitkomst, opties?: ExplainOpties): string {
  const { taal, vorm: form } = optionsOf(opties, ["taal", "vorm"]);
  const language = oneOf("taal", taal, talen);
  const layout = layouts[oneOf("vorm", form, forms)];
  // What a stored document holds goes to a terminal or a letter, or to what renders it.
  const shown = layout === layouts.markdown ? (text: string) => inMarkdown(escaped(text)) : escaped;
  return new Explanation(readOutcome(uitkomst, shown), language, layout).text();
}
