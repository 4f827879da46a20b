import {
  type RegelsBewijs,
  type Uitspraak,
  type UitspraakSoort,
  uitspraakSoorten,
} from "../model/bewijs-van-regels.js";
import { inSentence, listed } from "../model/naam.js";
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
    this.lines.push(layout.line(layout.strong(this.headline())), ...this.ofStates());
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
    const held = uitspraken.filter(({ soort, houdt }) => (soort === "stelling" || soort === "monotoon") && houdt);
    const claimed = (which: readonly Uitspraak[]): string[] =>
      this.grouped(which).flatMap((all) => [
        layout.item(`${all[0] && this.named(all[0])} [${this.states(all)}]`),
        ...this.formal(all[0]),
      ]);
    const proved = claimed(held.filter((one) => !this.isIdle(one)));
    this.list(t.bewezenStellingen, proved.length === 0 ? [] : [...proved, layout.item(t.overVolledig)]);
    this.list(t.zegtNiets, claimed(held.filter((one) => this.isIdle(one))));
    this.notProved(bewijs.nietBewezen);
    return super.text();
  }

  /** A claim that is about no file, or whose fact nothing rests on: it cannot fail, so that it holds says nothing. */
  private isIdle({ plaats, stand, stelling }: Uitspraak): boolean {
    const isEmpty = this.bewijs.uitspraken.some(
      (one) => one.soort === "geval" && one.plaats === plaats && one.stand === stand && one.houdt === false,
    );
    return isEmpty || stelling?.rustOpFeit === false;
  }

  /** What a claim says, in the words of the rules: its author can have written anything above it. */
  private formal(one: Uitspraak | undefined): string[] {
    const { t, layout } = this;
    const stelling = one?.stelling;
    if (!stelling) return [];
    const { conclusie: id, hoe, antwoord, feit, bij, rustOpFeit } = stelling;
    const conclusie = `“${this.name(id)}”`;
    const moving = feit === null ? "" : inSentence(this.name(feit));
    if (hoe === "stijgend" || hoe === "dalend") {
      const line = stelling.isDatum ? t.later[hoe] : t.veranderd[hoe];
      return [
        layout.sub(this.say(t.luidt, { stelling: this.say(line, { feit: moving, conclusie }) })),
        ...(rustOpFeit ? [] : [layout.sub(this.say(t.vraagtNiet, { feit: moving }))]),
      ];
    }
    const said = this.say(hoe === "nooit" ? t.nooitStelling : t.altijdStelling, {
      conclusie,
      antwoord: antwoord === null ? "" : this.answer(antwoord),
    });
    const whole = bij
      ? this.say(t.opBij, { stelling: said, bij: this.asked(bij) })
      : this.say(t.op, { stelling: said });
    return [layout.sub(this.say(t.luidt, { stelling: whole }))];
  }

  /** Statements of some kinds, each once: one that is made of several states holds where it holds in all of them. */
  private whole(uitspraken: readonly Uitspraak[]): { readonly aantal: number; readonly goed: number } {
    const all = groupedBy(uitspraken, ({ soort, plaats, als }) => JSON.stringify([soort, plaats, als]));
    const goed = [...all.values()].filter((states) => states.every(({ houdt }) => houdt)).length;
    return { aantal: all.size, goed };
  }

  private headline(): string {
    const { t } = this;
    const { aantal: totaal, goed } = this.whole(this.bewijs.uitspraken);
    if (totaal === 0) return t.geenUitspraken;
    const aantal = totaal - goed;
    if (aantal === 0) return this.say(t.allesHoudt, { aantal: totaal });
    return this.say(aantal === 1 ? t.nietHoudtEen : t.nietHoudt, { aantal, totaal });
  }

  /** That all of it is asked of each state of the rules, where there are several. */
  private ofStates(): string[] {
    const days = [...new Set(this.bewijs.uitspraken.map(({ stand }) => stand))];
    if (days.length < 2) return [];
    const dagen = listed(days.map((day) => written(day, this.taal)));
    return [this.layout.line(this.say(this.t.elkeStand, { aantal: days.length, dagen }))];
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
    return [this.layout.item(this.say(this.t.houdt, { ...this.whole(all), soort: this.t.uitspraken[soort] }))];
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
    return [
      layout.item(this.titled(all)),
      ...this.formal(all[0]),
      ...(shown.length === 0 ? [layout.sub(t.zelfs)] : shown),
      ...answer,
    ];
  }
}

export const proofText = (bewijs: RegelsBewijs, taal: Taal, layout: Layout): string =>
  new ProofText(bewijs, taal, layout).text();
