import { oordelen, uitleg, vergelijken } from "../generated/texts.js";
import type { FeitWaarde } from "../model/feit.js";
import { inSentence, listed, type Namen } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Eigen } from "../model/regime.js";
import type { Grondslag } from "../model/status.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { EigenToetsverzoek } from "../model/types.js";
import type { SamenhangDeel } from "../model/uitkomst.js";
import type { Gevraagd, Kant, NietBewezen } from "../model/verschil.js";
import { fill } from "../read/errors.js";
import type { Layout } from "../read/layout.js";
import { inWords, written } from "../read/words.js";
import type { Demands } from "./apart.js";
import { isSameValue, NumberedFiles } from "./numbered-files.js";
import { statusText } from "./status.js";

const isFact = (value: Gevraagd["waarde"]): value is { fact: string } =>
  typeof value === "object" && !Array.isArray(value);

/** The facts of a request, each with its id. */
export const factsOf = ({ zaak }: EigenToetsverzoek): (readonly [string, FeitWaarde])[] =>
  Object.entries(zaak).flatMap(([group, own]) =>
    Object.entries(own ?? {}).map(([name, value]) => [`${group}.${name}`, value as FeitWaarde] as const),
  );

/** What the texts about several regimes, or about the rules of one, have in common: names, values, and how a file is told. */
export class SideText {
  protected readonly t: (typeof vergelijken)["nl" | "en"];
  protected readonly lines: string[] = [];
  private readonly files = new NumberedFiles<FeitWaarde>();

  constructor(
    private readonly namen: Namen,
    protected readonly taal: Taal,
    protected readonly layout: Layout,
  ) {
    this.t = vergelijken[taal];
  }

  /** The sides by letter, with what is reserved about each: `A` is the first. */
  protected sides(kanten: readonly Kant[]): void {
    for (const [i, kant] of kanten.entries()) {
      this.lines.push(this.sideLine(kant, i));
      for (const tekst of kant.voorbehouden) this.lines.push(this.layout.line(this.reserved(tekst, this.letter(i))));
    }
  }

  protected sideLine(kant: Kant, i: number): string {
    const { layout, taal, t } = this;
    const { titel, peildatum, rustOp } = kant;
    const values = { letter: this.letter(i), titel: titel[taal], status: this.statusOf(kant, rustOp) };
    return layout.line(this.say(t.kant, { ...values, peildatum: written(peildatum, taal) }));
  }

  /** What a side is, with the proposal on which it rests. */
  private statusOf(kant: Kant, rustOp: Grondslag | undefined): string {
    const { taal } = this;
    const said = statusText(kant, taal);
    if (!rustOp) return said;
    return this.say(this.t.kantOp, { status: said, titel: rustOp.titel[taal], isDan: statusText(rustOp, taal) });
  }

  protected reserved(tekst: Tekst, letter: string): string {
    return this.say(this.t.voorbehoud, { letter, tekst: tekst[this.taal] });
  }

  /** Of a regime that is not of the package: that it is not, whose it is, and which of its quotes nobody checked. */
  protected own({ eigenaar: owner, ongecontroleerd }: Eigen, letter: string): string[] {
    const { layout, t } = this;
    const { eigenRegime, eigenaar, eigenaarOnbekend } = uitleg[this.taal];
    const tekst = `${eigenRegime} ${owner === null ? eigenaarOnbekend : `${eigenaar}: ${owner}.`}`;
    const vindplaatsen = listed([...new Set(ongecontroleerd.map(({ vindplaats }) => vindplaats))]);
    return [
      layout.line(this.say(t.eigen, { letter, tekst })),
      ...(vindplaatsen === "" ? [] : [layout.line(this.say(t.ongecontroleerd, { letter, vindplaatsen }))]),
    ];
  }

  protected readonly letter = (i: number): string => String.fromCharCode("A".charCodeAt(0) + i);

  protected say(line: string, values: Readonly<Record<string, string | number>>): string {
    return fill(line, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));
  }

  protected answer(oordeel: Oordeel): string {
    return oordelen[this.taal][oordeel];
  }

  protected name(id: string): string {
    return this.namen[id]?.titel[this.taal] ?? this.layout.code(id);
  }

  protected value(id: string, waarde: FeitWaarde | null): string {
    return inWords(waarde, this.taal, this.namen[id]);
  }

  protected facts(feiten: Readonly<Record<string, FeitWaarde | null>>): string {
    const said = Object.entries(feiten).map(([id, value]) => `${inSentence(this.name(id))}: ${this.value(id, value)}`);
    return said.length === 0 ? this.t.leeg : listed(said);
  }

  /** The facts of a request, in a row. */
  protected file(verzoek: EigenToetsverzoek): string {
    return this.facts(Object.fromEntries(factsOf(verzoek)));
  }

  /** The facts that some requests have in common, as a file with a number; nothing where that is less than half of the first. */
  protected inCommon(verzoeken: readonly EigenToetsverzoek[]): { nummer: number; feiten: string } | undefined {
    const [first = [], ...others] = verzoeken.map(factsOf);
    const values = others.map((facts) => new Map(facts));
    const common = first.filter(([id, value]) => values.every((other) => isSameValue(other.get(id), value)));
    if (others.length === 0 || 2 * common.length < first.length) return undefined;
    const { nummer, met } = this.files.tell(common);
    return { nummer, feiten: this.facts(Object.fromEntries(met)) };
  }

  /** A request with its number; of one that is nearly another that was told, only what differs. */
  protected numbered(verzoek: EigenToetsverzoek): string {
    const { nummer, isNew, met, zonder } = this.files.tell(factsOf(verzoek));
    const { t } = this;
    const feiten = met.length === 0 && !isNew ? "" : this.facts(Object.fromEntries(met));
    const values = { nummer, feiten, namen: listed(zonder.map((id) => inSentence(this.name(id)))) };
    if (isNew) return this.say(t.dossierVol, values);
    if (zonder.length === 0) return this.say(met.length === 0 ? t.dossierZelfde : t.dossierMet, values);
    return this.say(met.length === 0 ? t.dossierZonder : t.dossierMetZonder, values);
  }

  /**
   * Conditions in a sentence, with what they have to do with each other: what is one of some is not told as one of all.
   *
   * @param isBare each by its name alone, without what it compares
   */
  protected asked({ vraagt, samenhang }: Demands, named = this.nameOf, isBare = false): string {
    const leaf = ({ naam, naamEn, feit, operator, waarde }: Gevraagd): string => {
      const value = isFact(waarde) ? inSentence(named(waarde.fact)) : this.demanded(feit, waarde);
      const said = this.say(this.t.maat[operator], { waarde: value });
      const own = this.taal === "nl" ? naam : naamEn;
      if (isBare) return own;
      // A condition that is called as its fact is says it all by itself.
      if (operator === "equal" && waarde === true && own === inSentence(named(feit))) return own;
      return this.say(this.t.vraagtFeit, { naam: own, feit: inSentence(named(feit)), waarde: said });
    };
    const part = (one: SamenhangDeel, isWithin: boolean): string => {
      if (typeof one === "number") return vraagt[one] ? leaf(vraagt[one]) : "";
      if ("niet" in one) return this.say(this.t.niet, { deel: part(one.niet, true) });
      const [parts, word] = "alle" in one ? [one.alle, this.t.en] : [one.een, this.t.of];
      const said = parts.map((inner) => part(inner, parts.length > 1)).join(word);
      return isWithin && parts.length > 1 ? `(${said})` : said;
    };
    return samenhang === undefined ? listed(vraagt.map(leaf)) : part(samenhang, false);
  }

  private readonly nameOf = (id: string): string => this.name(id);

  /** A value as a condition asks it: an answer of a conclusion, or one or more of a fact. */
  private demanded(feit: string, waarde: Exclude<Gevraagd["waarde"], { fact: string }>): string {
    const answers: Readonly<Record<string, string>> = oordelen[this.taal];
    const isAnswer = (one: unknown): one is string => typeof one === "string" && Object.hasOwn(answers, one);
    const all: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
    // Of a conclusion a condition asks an answer: what is no choice has no such words as its values.
    if (this.namen[feit]?.waarden === null && all.every(isAnswer)) return all.map((one) => answers[one]).join(", ");
    return this.value(feit, waarde);
  }

  protected list(heading: string, items: readonly string[]): void {
    if (items.length === 0) return;
    this.lines.push(this.layout.heading(heading), ...items);
  }

  protected notProved(list: readonly NietBewezen[]): void {
    this.list(
      this.t.nietBewezen,
      list.map(({ plaats, reden }) => this.layout.item(`${this.placed(plaats)}: ${this.inLanguage(reden)}`)),
    );
  }

  /** A place that is the id of something is told by its name. */
  protected placed(plaats: string): string {
    const places: Readonly<Record<string, string>> = this.t.plaatsen;
    return this.namen[plaats] ? this.name(plaats) : Object.hasOwn(places, plaats) ? (places[plaats] ?? "") : plaats;
  }

  protected inLanguage(text: Tekst): string {
    return text[this.taal];
  }

  protected text(): string {
    return `${this.lines.join("\n")}\n`;
  }
}
