import { oordelen, statussen, vergelijken } from "../generated/texts.js";
import type { FeitWaarde } from "../model/feit.js";
import { inSentence, listed, type Namen } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { EigenToetsverzoek } from "../model/types.js";
import type { Kant, NietBewezen } from "../model/verschil.js";
import { fill } from "../read/errors.js";
import type { Layout } from "../read/layout.js";
import { inWords, written } from "../read/words.js";

/** What the texts about several regimes, or about the rules of one, have in common: names, values, and how a file is told. */
export class SideText {
  protected readonly t: (typeof vergelijken)["nl" | "en"];
  protected readonly lines: string[] = [];

  constructor(
    private readonly namen: Namen,
    protected readonly taal: Taal,
    protected readonly layout: Layout,
  ) {
    this.t = vergelijken[taal];
  }

  /** The sides by letter: `A` is the first. */
  protected sides(kanten: readonly Kant[]): void {
    const { layout, taal, t } = this;
    for (const [i, { titel, status, peildatum }] of kanten.entries()) {
      const values = { letter: this.letter(i), titel: titel[taal], status: statussen[taal][status] };
      this.lines.push(layout.line(this.say(t.kant, { ...values, peildatum: written(peildatum, taal) })));
    }
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
  protected file({ zaak }: EigenToetsverzoek): string {
    const facts = Object.entries(zaak).flatMap(([group, own]) =>
      Object.entries(own ?? {}).map(([name, value]) => [`${group}.${name}`, value as FeitWaarde] as const),
    );
    return this.facts(Object.fromEntries(facts));
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
