import { simulatie as teksten } from "../generated/texts.js";
import type { GebruikteParameter, Groep, Overgang, Reden, Simulatie, Telling } from "../model/simulatie.js";
import type { Taal } from "../model/tekst.js";
import { type Layout, layouts } from "../read/layout.js";
import { oneOf, optionsOf } from "../read/options.js";
import type { ExplainOpties } from "../tell/explain.js";
import { SideText } from "../tell/side-text.js";
import { inDigits } from "./numbers.js";

/** A simulation in words: what moves, by which conclusions, at which age and in which year, and by what figures it was drawn. */
class SimulationText extends SideText {
  private readonly s: (typeof teksten)["nl" | "en"];

  constructor(
    private readonly simulatie: Simulatie,
    taal: Taal,
    layout: Layout,
  ) {
    super(simulatie.namen, taal, layout);
    this.s = teksten[taal];
  }

  override text(): string {
    const { simulatie: found, layout, s, lines } = this;
    lines.push(layout.title(s.titel), layout.line(layout.strong(this.inLanguage(found.mededeling))));
    this.sides(found.regimes);
    lines.push(layout.line(this.size()));
    if (found.populatie)
      lines.push(
        layout.line(`${this.inLanguage(found.populatie.titel)}. ${this.inLanguage(found.populatie.toelichting)}`),
      );
    const moves = found.overgangen.filter((move) => isSeen(move) && isMove(move));
    const stays = found.overgangen.filter((move) => isSeen(move) && !isMove(move));
    this.list(s.anders, this.moves(moves));
    this.list(s.gelijk, this.moves(stays));
    this.list(s.redenen, this.reasons());
    this.list(s.leeftijden, this.groups(found.leeftijden, s.leeftijd));
    this.list(s.jaren, this.groups(found.jaren, s.jaar));
    this.list(
      s.parameters,
      (found.populatie?.parameters ?? []).flatMap((parameter) => this.parameter(parameter)),
    );
    return super.text();
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

  private moves(moves: readonly Overgang[]): string[] {
    return moves.map((move) => this.layout.item(`${this.pair(move)}: ${this.count(move)}.`));
  }

  private reasons(): string[] {
    const { layout, s } = this;
    return this.simulatie.redenen.flatMap(({ conclusie, a, b }) => {
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
    const told = this.say(s.parameter, { naam: layout.code(naam), waarde: this.digits(waarde), herkomst });
    return [layout.item(`${told}${mark}`), layout.sub(this.inLanguage(toelichting))];
  }
}

const isMove = ({ van, naar }: Overgang): boolean => van !== naar;
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
  const layout = layouts[oneOf("vorm", read.vorm, ["tekst", "markdown"])];
  return new SimulationText(document, taal, layout).text();
}
