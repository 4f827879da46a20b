import {
  type RegelsBewijs,
  type Uitspraak,
  type UitspraakSoort,
  uitspraakSoorten,
} from "../model/bewijs-van-regels.js";
import type { Taal } from "../model/tekst.js";
import type { Layout } from "../read/layout.js";
import { written } from "../read/words.js";
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
    for (const tekst of bewijs.voorbehouden)
      this.lines.push(
        layout.line(this.say(t.voorbehoud, { letter: this.inLanguage(regime.titel), tekst: tekst[this.taal] })),
      );
    const kinds = uitspraakSoorten.flatMap((soort) => this.counted(soort));
    this.lines.push(...kinds);
    this.list(
      t.faalt,
      uitspraken.filter(({ houdt }) => houdt === false).flatMap((one) => this.failing(one)),
    );
    this.list(
      t.onbeslist,
      uitspraken.filter(({ houdt }) => houdt === null).map((one) => layout.item(this.titled(one))),
    );
    this.list(
      t.bewezenStellingen,
      uitspraken
        .filter(({ soort, houdt }) => soort === "stelling" && houdt)
        .map(({ naam, stand }) => layout.item(`${naam} [${this.state(stand)}]`)),
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

  private state(day: string): string {
    return this.say(this.t.standVan, { dag: written(day, this.taal) });
  }

  private counted(soort: UitspraakSoort): string[] {
    const all = this.bewijs.uitspraken.filter((one) => one.soort === soort);
    if (all.length === 0) return [];
    const goed = all.filter(({ houdt }) => houdt).length;
    return [this.layout.item(this.say(this.t.houdt, { goed, aantal: all.length, soort: this.t.uitspraken[soort] }))];
  }

  /** "een voorwaarde kan zo uitvallen (nee): duurToegestaan/conditions/any/0, zonder einddatum". */
  private titled({ soort, plaats, als, naam, stand }: Uitspraak): string {
    const answer = als === null ? "" : ` (${this.answer(als)})`;
    return `${this.t.uitspraken[soort]}${answer}: ${this.placedById(plaats)}${naam === null ? "" : `, ${naam}`} [${this.state(stand)}]`;
  }

  /** The name of a rule, and its id: by that somebody finds it. */
  private placedById(plaats: string): string {
    const name = this.placed(plaats);
    return name === plaats ? name : `${name} ${this.layout.code(plaats)}`;
  }

  private failing(one: Uitspraak): string[] {
    const { layout, t } = this;
    const shown = one.getuige ? this.say(t.dossier, { feiten: this.file(one.getuige) }) : t.zelfs;
    const twin = one.anders ? [layout.sub(this.say(t.andersDan, { feiten: this.facts(one.anders) }))] : [];
    const answer =
      one.antwoord === null ? [] : [layout.sub(this.say(t.antwoordHier, { antwoord: this.answer(one.antwoord) }))];
    return [layout.item(this.titled(one)), layout.sub(shown), ...answer, ...twin];
  }
}

export const proofText = (bewijs: RegelsBewijs, taal: Taal, layout: Layout): string =>
  new ProofText(bewijs, taal, layout).text();
