import {
  type RegelsBewijs,
  type Uitspraak,
  type UitspraakSoort,
  uitspraakSoorten,
} from "../model/bewijs-van-regels.js";
import { listed } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import type { Layout } from "../read/layout.js";
import { written } from "../read/words.js";
import { groupedBy } from "./grouped.js";
import { SideText } from "./side-text.js";

/** What is proved of the rules in words: how many statements of each kind hold, and each that does not, with a file that shows it. */
class ProofText extends SideText {
  constructor(
    private readonly bewijs: RegelsBewijs,
    taal: Taal,
    layout: Layout,
  ) {
    super(bewijs.namen, taal, layout);
  }

  override text(): string {
    const { bewijs, t, layout } = this;
    const { uitspraken, regime } = bewijs;
    this.lines.push(layout.title(this.say(t.titelBewijs, { regime: this.inLanguage(regime.titel) })));
    this.lines.push(layout.line(layout.strong(this.headline())));
    if (regime.eigen) this.lines.push(...this.own(regime.eigen, this.inLanguage(regime.titel)));
    for (const tekst of bewijs.voorbehouden)
      this.lines.push(
        layout.line(this.say(t.voorbehoud, { letter: this.inLanguage(regime.titel), tekst: tekst[this.taal] })),
      );
    const kinds = uitspraakSoorten.flatMap((soort) => this.counted(soort));
    this.lines.push(...kinds);
    this.list(
      t.faalt,
      this.grouped(uitspraken.filter(({ houdt }) => houdt === false)).flatMap((all) => this.failing(all)),
    );
    this.list(
      t.onbeslist,
      this.grouped(uitspraken.filter(({ houdt }) => houdt === null)).map((all) => layout.item(this.titled(all))),
    );
    this.list(
      t.bewezenStellingen,
      this.grouped(
        uitspraken.filter(({ soort, houdt }) => (soort === "stelling" || soort === "monotoon") && houdt),
      ).map((all) => layout.item(`${all[0] && this.named(all[0])} [${this.states(all)}]`)),
    );
    this.notProved(bewijs.nietBewezen);
    return super.text();
  }

  private headline(): string {
    const { uitspraken } = this.bewijs;
    const { t } = this;
    if (uitspraken.length === 0) return t.geenUitspraken;
    const failing = uitspraken.filter(({ houdt }) => !houdt).length;
    const totaal = uitspraken.length;
    return failing === 0
      ? this.say(t.allesHoudt, { aantal: totaal })
      : this.say(t.nietHoudt, { aantal: failing, totaal });
  }

  /** Statements in groups: what is said of several states of the rules, with one verdict, is told once. */
  private grouped(uitspraken: readonly Uitspraak[]): Uitspraak[][] {
    const same = ({ soort, plaats, bestand, als, naam, naamEn, antwoord }: Uitspraak): string =>
      JSON.stringify([soort, plaats, bestand, als, naam, naamEn, antwoord]);
    return [...groupedBy(uitspraken, same).values()];
  }

  private states(all: readonly Uitspraak[]): string {
    return this.say(this.t.standVan, { dag: listed(all.map(({ stand }) => written(stand, this.taal))) });
  }

  private counted(soort: UitspraakSoort): string[] {
    const all = this.bewijs.uitspraken.filter((one) => one.soort === soort);
    if (all.length === 0) return [];
    const goed = all.filter(({ houdt }) => houdt).length;
    return [this.layout.item(this.say(this.t.houdt, { goed, aantal: all.length, soort: this.t.uitspraken[soort] }))];
  }

  /** "aan elke voorwaarde kan zijn voldaan (nee): Duur, zonder einddatum `duur.json` [regels vanaf 6 januari 2014]". */
  private titled(all: readonly Uitspraak[]): string {
    const [one] = all as [Uitspraak];
    const answer = one.als === null ? "" : ` (${this.answer(one.als)})`;
    return `${this.t.uitspraken[one.soort]}${answer}: ${this.where(one)} [${this.states(all)}]`;
  }

  private readonly named = ({ naam, naamEn }: Uitspraak): string | null => (this.taal === "en" ? naamEn : naam);

  /** The rule and what in it, by name; and the file in which somebody finds it, with the place where no name tells it apart. */
  private where(one: Uitspraak): string {
    const { soort, plaats, bestand } = one;
    const own = this.named(one);
    if (soort === "stelling" || soort === "geval") return own ?? plaats;
    const [rule = "", ...steps] = plaats.split("/");
    const title = this.placed(rule);
    const told = [...(title === rule ? [] : [title]), ...(own === null ? [] : [own])].join(", ");
    const isApart = own !== null && !this.hasNamesake(one);
    const place =
      bestand === null ? (isApart && title !== rule ? rule : plaats) : [bestand, ...(isApart ? [] : steps)].join("/");
    return [...(told === "" ? [] : [told]), this.layout.code(place)].join(" ");
  }

  /** Whether something else of the same rule is called the same. */
  private hasNamesake({ plaats, naam, stand }: Uitspraak): boolean {
    const [rule] = plaats.split("/");
    return this.bewijs.uitspraken.some(
      (other) =>
        other.naam === naam && other.stand === stand && other.plaats !== plaats && other.plaats.split("/")[0] === rule,
    );
  }

  /** What does not hold, with a file for each state of which it is said: of a later one what it has otherwise. */
  private failing(all: readonly Uitspraak[]): string[] {
    const { layout, t } = this;
    const [{ antwoord }] = all as [Uitspraak];
    const answer = antwoord === null ? [] : [layout.sub(this.say(t.antwoordHier, { antwoord: this.answer(antwoord) }))];
    const shown = all.flatMap((one) => {
      const twin = one.anders ? ` ${this.say(t.andersDan, { feiten: this.facts(one.anders) })}` : "";
      const state = all.length === 1 ? "" : `[${this.states([one])}] `;
      return one.getuige ? [layout.sub(`${state}${this.numbered(one.getuige)}${twin}`)] : [];
    });
    return [layout.item(this.titled(all)), ...(shown.length === 0 ? [layout.sub(t.zelfs)] : shown), ...answer];
  }
}

export const proofText = (bewijs: RegelsBewijs, taal: Taal, layout: Layout): string =>
  new ProofText(bewijs, taal, layout).text();
