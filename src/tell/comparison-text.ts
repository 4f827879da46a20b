import { krachten } from "../generated/texts.js";
import { inSentence, listed } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Kracht } from "../model/regel.js";
import type { Taal } from "../model/tekst.js";
import type { Reden, VergelekenConclusie, VergelekenTermijn, Vergelijking } from "../model/vergelijking.js";
import type { Layout } from "../read/layout.js";
import { written } from "../read/words.js";
import { SideText } from "./side-text.js";

/** One case under several regimes in words: the answers, what differs and what made the difference, and what is the same. */
class ComparisonText extends SideText {
  constructor(
    private readonly vergelijking: Vergelijking,
    taal: Taal,
    layout: Layout,
  ) {
    super(vergelijking.namen, taal, layout);
  }

  override text(): string {
    const { vergelijking: v, t, layout } = this;
    this.lines.push(layout.title(t.titelVergelijking));
    if (v.vraagTitel) this.lines.push(layout.line(this.say(t.vraagIs, { vraag: this.inLanguage(v.vraagTitel) })));
    this.sides(v.regimes);
    this.list(
      t.antwoorden,
      v.oordelen.map((oordeel, i) => {
        const said = oordeel === null ? this.unjudged(i) : layout.strong(this.answer(oordeel));
        return layout.item(`${this.letter(i)}: ${said}`);
      }),
    );
    this.list(
      t.anderAntwoord,
      v.conclusies.filter(({ anders }) => anders).flatMap((one) => this.differing(one)),
    );
    this.list(
      t.zelfdeAntwoord,
      v.conclusies.flatMap((one) => this.shared(one)),
    );
    this.list(
      t.ontbreekt,
      v.ontbreekt.map(({ feit, bij }) => {
        const letters = v.regimes.flatMap(({ id }, i) => (bij.includes(id) ? [this.letter(i)] : []));
        return layout.item(this.say(t.ontbreektBij, { feit: this.name(feit), regimes: letters.join(", ") }));
      }),
    );
    this.list(
      t.laatsteDag,
      v.termijnen.flatMap((term) => {
        const days = v.regimes.map((_, i) => `${this.letter(i)}: ${this.lastDay(term, i)}`);
        const name = this.termName(term.id);
        // What is open is told in sentences: each in a line of its own.
        return term.openPunten?.some((points) => points.length > 0)
          ? [layout.item(`${name}:`), ...days.map((day) => layout.sub(day))]
          : [layout.item(`${name}: ${days.join("; ")}`)];
      }),
    );
    return super.text();
  }

  /** What is the same under all; a `nee` with why it is, for that is the cause of what they share. */
  private shared({ conclusie, anders, oordelen, krachten: weights, redenen }: VergelekenConclusie): string[] {
    const { layout } = this;
    const at = oordelen.findIndex((one) => one !== null);
    const oordeel = oordelen[at];
    if (anders || !oordeel) return [];
    const head = layout.item(`${this.name(conclusie)}: ${this.answer(oordeel)}`);
    if (oordeel !== "nee") return [head];
    const why = redenen.flatMap((reden, i) =>
      reden ? [{ letter: this.letter(i), lines: this.reason("", weights[i] ?? null, reden) }] : [],
    );
    const isOne = why.every(({ lines }) => lines.join() === why[0]?.lines.join());
    if (isOne) return [head, ...(why[0]?.lines ?? []).map((line, i) => layout.sub(line, i === 0 ? 0 : 1))];
    return [
      head,
      ...why.flatMap(({ letter, lines }) =>
        lines.map((line, i) => layout.sub(i === 0 ? `${letter}: ${line}` : line, i === 0 ? 0 : 1)),
      ),
    ];
  }

  private differing({ conclusie, oordelen, krachten: weights, redenen }: VergelekenConclusie): string[] {
    return [
      this.layout.item(`${this.name(conclusie)}:`),
      ...oordelen.flatMap((oordeel, i) =>
        oordeel === null ? [] : this.side(i, oordeel, weights[i] ?? null, redenen[i] ?? null),
      ),
      ...this.without(oordelen),
    ];
  }

  private isJudged(i: number): boolean {
    return this.vergelijking.uitkomsten[i] !== null;
  }

  /** Why a regime judges no such case. */
  private unjudged(i: number): string {
    const { nietBeoordeeld, regimes } = this.vergelijking;
    const feiten = nietBeoordeeld.filter(({ regime }) => regime === regimes[i]?.id).map(({ feit }) => this.name(feit));
    return this.say(this.t.nietBeoordeeld, { feiten: listed(feiten) });
  }

  /** The regimes that do not have it, in one line. */
  private without(oordelen: readonly (Oordeel | null)[]): string[] {
    const letters = oordelen.flatMap((oordeel, i) => (oordeel === null && this.isJudged(i) ? [this.letter(i)] : []));
    return letters.length === 0 ? [] : [this.layout.sub(`${letters.join(", ")}: ${this.t.heeftNiet}`)];
  }

  private side(i: number, oordeel: Oordeel, weight: Kracht | null, reden: Reden | null): string[] {
    const { layout } = this;
    const [first = "", ...conditions] = this.reason(this.answer(oordeel), weight, reden);
    return [layout.sub(`${this.letter(i)}: ${first}`), ...conditions.map((line) => layout.sub(line, 1))];
  }

  /** Why a conclusion stands as it does, in a line; and a line for each condition that decided. */
  private reason(head: string, weight: Kracht | null, reden: Reden | null): string[] {
    const { taal } = this;
    const kind = `(${krachten[taal][weight ?? "slotsom"]})`;
    const begin = head === "" ? "" : `${head} ${kind}`;
    if (!reden) return [begin];
    const zin = taal === "nl" ? reden.zin : reden.zinEn;
    const conditions = reden.voorwaarden.map((one) => {
      const naam = taal === "nl" ? one.naam : one.naamEn;
      return `${naam}: ${this.answer(one.oordeel)} (${this.name(one.feit)}: ${this.value(one.feit, one.waarde)})`;
    });
    return [`${begin === "" ? "" : `${begin}. `}${zin} (${reden.vindplaats})`, ...new Set(conditions)];
  }

  /** The last day under one regime, or why there is none: what is not known yet is never told as what there is not. */
  private lastDay({ id, laatsteDagen, standen, openPunten }: VergelekenTermijn, i: number): string {
    const { t } = this;
    const day = laatsteDagen[i];
    if (day) return written(day, this.taal);
    if (standen[i] === "loopt-niet") return t.termijnLooptNiet;
    const [open] = openPunten?.[i] ?? [];
    if (standen[i] === "open" && open)
      return this.say(t.termijnOpen, { vraag: this.inLanguage(open.vraag), keuze: this.inLanguage(open.keuze) });
    if (standen[i] === "bestaat-niet") return t.termijnBestaatNiet;
    if (standen[i] === "niet-beoordeeld") return t.termijnNietBeoordeeld;
    const waits = this.vergelijking.uitkomsten[i]?.termijnen.find((one) => one.id === id)?.wachtOp ?? [];
    if (waits.length === 0) return t.termijnOnbekend;
    return this.say(t.termijnWacht, { feiten: listed(waits.map((feit) => inSentence(this.name(feit)))) });
  }

  private termName(id: string): string {
    const term = this.vergelijking.uitkomsten.flatMap((one) => one?.termijnen ?? []).find((one) => one.id === id);
    return (this.taal === "nl" ? term?.titel : term?.titelEn) ?? id;
  }
}

export const comparisonText = (vergelijking: Vergelijking, taal: Taal, layout: Layout): string =>
  new ComparisonText(vergelijking, taal, layout).text();
