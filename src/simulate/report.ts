import { simulatie as teksten } from "../generated/texts.js";
import type { FeitWaarde } from "../model/feit.js";
import { inSentence, listed } from "../model/naam.js";
import { type Oordeel, oordelen } from "../model/oordeel.js";
import type {
  GebruikteParameter,
  Groep,
  NooitGetrokken,
  Overgang,
  Reden,
  RedenBeide,
  Simulatie,
  Telling,
} from "../model/simulatie.js";
import type { Taal } from "../model/tekst.js";
import { layouts } from "../read/layout.js";
import { oneOf, optionsOf } from "../read/options.js";
import type { ExplainOpties } from "../tell/explain.js";
import { SideText } from "../tell/side-text.js";
import { inDigits } from "./numbers.js";
import { tables } from "./tables.js";

/** A simulation in words: what moves, by which conclusions, at which age and in which year, and by what figures it was drawn. */
class SimulationText extends SideText {
  private readonly s: (typeof teksten)["nl" | "en"];

  constructor(
    private readonly simulatie: Simulatie,
    taal: Taal,
    private readonly form: "tekst" | "markdown",
  ) {
    super(simulatie.namen, taal, layouts[form]);
    this.s = teksten[taal];
  }

  override text(): string {
    const { simulatie: found, layout, s, lines } = this;
    lines.push(layout.title(s.titel), layout.line(layout.strong(this.inLanguage(found.mededeling))));
    const [known, unknown] = [true, false].map((isKnown) =>
      found.nooitGetrokken.filter(({ reden }) => (reden !== null) === isKnown).map((one) => this.never(one)),
    );
    this.list(found.synthetisch ? s.nooit : s.nooitGegeven, unknown ?? []);
    this.result();
    this.about();
    const moves = found.overgangen.filter((move) => isSeen(move) && isMove(move));
    if (moves.length === 0 && found.leerlingen > 0) this.list(s.welAnders, this.reasons(isUneven));
    const stays = found.overgangen.filter((move) => isSeen(move) && !isMove(move));
    const explained = found.oorzaken.length > 0 ? [layout.line(s.oorzaakUitleg)] : [];
    this.list(
      s.anders,
      moves.length === 0 ? [] : [...explained, ...moves.flatMap((move) => [this.move(move), ...this.causes(move)])],
    );
    this.list(
      s.gelijk,
      stays.map((move) => this.move(move)),
    );
    this.list(this.by(s.leeftijden, found.indeling.leeftijdOp), this.groups(found.leeftijden, s.leeftijd));
    this.list(this.by(s.jaren, found.indeling.jaarVan), this.groups(found.jaren, s.jaar));
    this.list(
      s.redenen,
      this.reasons(() => true),
    );
    this.list(
      s.parameters,
      (found.populatie?.parameters ?? []).flatMap((parameter) => this.parameter(parameter)),
    );
    this.list(s.nooitUitgelegd, known ?? []);
    return super.text();
  }

  /** The answers as a table: how many have the one of its row under A, and the one of its column under B. */
  private result(): void {
    const { simulatie: found, layout, s, lines } = this;
    const { overgangen } = found;
    lines.push(layout.heading(s.uitkomst));
    this.sides(found.regimes);
    lines.push(layout.line(this.size()));
    if (found.leerlingen === 0) return;
    const sum = (fits: (one: Overgang) => boolean): string =>
      this.digits(overgangen.reduce((total, one) => total + (fits(one) ? one.aantal : 0), 0));
    const has = (side: "van" | "naar") => (answer: Oordeel) =>
      overgangen.some((one) => one[side] === answer && one.aantal > 0);
    const [rows, columns] = [oordelen.filter(has("van")), oordelen.filter(has("naar"))];
    lines.push(
      ...tables[this.form]([
        [s.tabelHoek, ...columns.map((naar) => this.answer(naar)), s.totaal],
        ...rows.map((van) => [
          this.answer(van),
          ...columns.map((naar) => sum((one) => one.van === van && one.naar === naar)),
          sum((one) => one.van === van),
        ]),
        [s.totaal, ...columns.map((naar) => sum((one) => one.naar === naar)), this.digits(found.leerlingen)],
      ]),
      layout.line(
        this.say(s.verandert, {
          anders: sum(isMove),
          gelijk: sum((one) => !isMove(one)),
          totaal: this.digits(found.leerlingen),
        }),
      ),
    );
  }

  private never({ feit, waarden, steeds, kanten, reden }: NooitGetrokken): string {
    const { layout, s } = this;
    const asked = {
      letters: kanten.map((kant) => this.letter(kant === "a" ? 0 : 1)).join(", "),
      feit: inSentence(this.name(feit)),
    };
    const listedOf = (own: readonly FeitWaarde[]): string => own.map((one) => this.value(feit, one)).join(", ");
    const told =
      waarden === null
        ? [this.say(s.nooitFeit, asked)]
        : [
            ...(waarden.length > 0 ? [this.say(s.nooitWaarden, { ...asked, waarden: listedOf(waarden) })] : []),
            ...(steeds.length > 0 ? [this.say(s.nooitSteeds, { ...asked, waarden: listedOf(steeds) })] : []),
          ];
    return layout.item([...told, ...(reden ? [this.inLanguage(reden)] : [])].join(" "));
  }

  /** What the counts stand on: the population, how far it is from what was published, and the day of own cases. */
  private about(): void {
    const { simulatie: found, layout, s, lines } = this;
    const { populatie } = found;
    if (found.opAndereDag > 0)
      lines.push(layout.line(this.say(s.andereDag, { aantal: this.digits(found.opAndereDag) })));
    if (!populatie || found.leerlingen === 0) return;
    lines.push(layout.line(`${this.inLanguage(populatie.titel)}. ${this.inLanguage(populatie.toelichting)}`));
    const { ijkpunt } = populatie;
    const figure = populatie.parameters.find(({ naam }) => naam === ijkpunt?.parameter);
    if (!ijkpunt || !figure) return;
    const yes = (side: "van" | "naar"): string =>
      this.digits(found.overgangen.reduce((sum, move) => sum + (move[side] === "ja" ? move.aantal : 0), 0));
    const given = found.regimes.flatMap(({ status }, i) =>
      status === "geldend"
        ? [this.say(s.ijkpuntKant, { letter: this.letter(i), ja: yes(i === 0 ? "van" : "naar") })]
        : [],
    );
    const verwacht = this.digits(ijkpunt.verwacht);
    if (given.length > 0) lines.push(layout.line(this.say(s.ijkpunt, { verwacht, kanten: given.join(" ") })));
  }

  /** A table by what a day says, with the name of that day. */
  private by(heading: string, feit: string | null): string {
    return feit === null ? heading : this.say(this.s.opDatum, { tabel: heading, feit: inSentence(this.name(feit)) });
  }

  private size(): string {
    const { simulatie: found, s } = this;
    const aantal = this.digits(found.leerlingen);
    const [van] = found.zaden;
    if (van === undefined) return this.say(s.omvangEigen, { aantal });
    // A seed is a name and no amount: it is written as it is given.
    const values = { aantal, van, tot: found.zaden.at(-1) ?? van, keer: found.zaden.length };
    return this.say(found.zaden.length === 1 ? s.omvangEen : s.omvang, values);
  }

  private digits(value: number): string {
    return inDigits(value, this.taal);
  }

  private count({ aantal, gemiddelde, interval }: Telling): string {
    const first = this.digits(aantal);
    if (gemiddelde === null || interval === null) return first;
    const [van, tot] = interval.map((bound) => this.digits(bound));
    return this.say(this.s.telling, {
      aantal: first,
      gemiddelde: this.digits(gemiddelde),
      van: van ?? "",
      tot: tot ?? "",
    });
  }

  private pair({ van, naar }: Overgang): string {
    return this.say(this.t.paar, { van: this.answer(van), naar: this.answer(naar) });
  }

  private move(move: Overgang): string {
    return this.layout.item(`${this.pair(move)}: ${this.count(move)}.`);
  }

  private causes({ van, naar }: Overgang): string[] {
    const { layout, s } = this;
    const own = this.simulatie.oorzaken.find((one) => one.van === van && one.naar === naar);
    return (own?.oorzaken ?? []).map(({ conclusie, kant, aantal, alleen, aannames }) => {
      const isOpen = (kant === "a" ? van : naar) === "onbekend";
      const values = {
        letter: this.letter(kant === "a" ? 0 : 1),
        conclusie: inSentence(this.name(conclusie)),
        aantal: this.count(aantal),
        alleen: this.count(alleen),
      };
      const assumed =
        aannames.length === 0 ? "" : ` ${this.say(s.rustOp, { aannames: listed(this.assumed(aannames)) })}`;
      return layout.sub(`${this.say(isOpen ? s.oorzaakOpen : s.oorzaak, values)}${assumed}`);
    });
  }

  /** Assumptions by their title, each with its figure. */
  private assumed(names: readonly string[]): string[] {
    const all = this.simulatie.populatie?.parameters ?? [];
    return all.flatMap(({ naam, titel, waarde }) =>
      names.includes(naam) ? [`${titel ? inSentence(this.inLanguage(titel)) : naam} = ${this.digits(waarde)}`] : [],
    );
  }

  private reasons(isTold: (one: RedenBeide) => boolean): string[] {
    const { layout, s } = this;
    return this.simulatie.redenen.filter(isTold).flatMap(({ conclusie, a, b }) => {
      const sides = [a, b].flatMap((own, i) => (own ? this.reason(own, this.letter(i)) : []));
      if (sides.length === 0) return [];
      return [
        layout.item(this.say(s.conclusie, { conclusie: this.name(conclusie) })),
        ...sides.map((one) => layout.sub(one)),
      ];
    });
  }

  private reason({ nee, onbekend }: Reden, letter: string): string[] {
    if (!isSeen(nee) && !isSeen(onbekend)) return [];
    return [this.say(this.s.reden, { letter, nee: this.count(nee), onbekend: this.count(onbekend) })];
  }

  private groups(groups: readonly Groep[], line: string): string[] {
    const { layout, s } = this;
    return groups.flatMap(({ groep, leerlingen, overgangen }) => {
      const titel = groep === null ? s.onbekend : this.say(line, { groep });
      const moves = overgangen.filter(isMove);
      const values = { titel, aantal: this.count(leerlingen) };
      return [
        layout.item(this.say(moves.length === 0 ? s.groepGelijk : s.groep, values)),
        ...moves.map((move) => layout.sub(`${this.pair(move)}: ${this.count(move)}.`)),
      ];
    });
  }

  private parameter({
    naam,
    titel,
    waarde,
    peiljaar,
    bron,
    aanname,
    overschreven,
    toelichting,
  }: GebruikteParameter): string[] {
    const { layout, s } = this;
    const place = bron ? `${bron.document}, ${bron.vindplaats}${bron.url ? `, ${bron.url}` : ""}` : "";
    const values = { bron: place, peiljaar: peiljaar ?? s.geenPeiljaar };
    const herkomst = aanname ? s.aanname : this.say(s.gepubliceerd, values);
    const mark = overschreven ? ` ${s.overschreven}` : "";
    const told = this.say(s.parameter, {
      titel: titel ? `${this.inLanguage(titel)} ` : "",
      naam: layout.code(naam),
      waarde: this.digits(waarde),
      herkomst,
    });
    return [layout.item(`${told}${mark}`), layout.sub(this.inLanguage(toelichting))];
  }
}

const isMove = ({ van, naar }: Overgang): boolean => van !== naar;
/** A conclusion that fails or is open more often on one side, or that one side does not have. */
const isUneven = ({ a, b }: RedenBeide): boolean =>
  a?.nee.aantal !== b?.nee.aantal || a?.onbekend.aantal !== b?.onbekend.aantal;
const isSeen = ({ aantal, gemiddelde }: Telling): boolean => aantal > 0 || (gemiddelde ?? 0) > 0;

/**
 * Says in words what `simulate` found.
 *
 * @param document what `simulate` gave
 * @param opties language (`nl` or `en`) and form (`tekst` or `markdown`)
 * @returns lines of text that end in a newline
 * @throws {ToetsverzoekError} for an option that is not known
 * @example
 * // What stands above every number?
 * const found = simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { leerlingen: 10, zaad: 1 });
 * report(found).includes("SYNTHETISCH, GEEN PROGNOSE"); //=> true
 */
export function report(document: Simulatie, opties?: ExplainOpties): string {
  const read = optionsOf(opties, ["taal", "vorm"]);
  const taal = oneOf("taal", read.taal, ["nl", "en"]);
  return new SimulationText(document, taal, oneOf("vorm", read.vorm, ["tekst", "markdown"])).text();
}
