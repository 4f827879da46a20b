import { uitleg } from "../generated/texts.js";
import { listed } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal } from "../model/tekst.js";
import type { Kan, RegimeVerschil, Verplaatsing } from "../model/verschil.js";
import { bare, type Layout } from "../read/layout.js";
import { written } from "../read/words.js";
import { byConclusion, DifferenceParts } from "./difference-parts.js";

/** The difference between two regimes in words: what can turn out otherwise with a file that shows it, and what is proved not to. */
class DifferenceText extends DifferenceParts {
  override text(): string {
    const { verschil, t, layout } = this;
    this.lines.push(layout.title(t.titelVerschil), ...verschil.regimes.map((kant, i) => this.sideLine(kant, i)));
    for (const [i, { eigen }] of verschil.regimes.entries())
      if (eigen) this.lines.push(...this.own(eigen, this.letter(i)));
    this.lines.push(...this.days());
    this.lines.push(...this.opening());
    // The file with which the whole turns is told in full: what comes after it is mostly that file with one fact otherwise.
    this.list(t.oorzaken, this.causes());
    this.list(
      t.weegtAnders,
      verschil.krachten.map(({ conclusie, a, b }) =>
        layout.item(this.say(t.weegt, { conclusie: this.called(conclusie), a: this.weight(a), b: this.weight(b) })),
      ),
    );
    this.list(t.nieuwA, this.only("a"));
    this.list(t.nieuwB, this.only("b"));
    const moves = byConclusion(verschil.verplaatsingen).flatMap(([name, all]) => this.movesOf(name, all));
    this.list(t.kan, [...moves, ...this.listed(), ...this.refused()]);
    this.list(
      t.onbeslist,
      this.grouped((kan) => kan === null),
    );
    this.list(t.kanNiet, this.impossible());
    this.list(t.lezingen, this.readings());
    this.list(t.anders, this.otherwise());
    this.list(t.vervalt, this.lapsed());
    this.list(t.voorbehouden, this.reservations());
    this.notProved(verschil.nietBewezen);
    return super.text();
  }

  /** What it all comes to: that nothing differs, or which way an answer moves. */
  opening(): string[] {
    const same = this.headline();
    return same.length > 0 ? same : this.summary();
  }

  /** What the difference comes to: which way the final answer can move, by what, and which way it is proved not to. */
  private summary(): string[] {
    const { verschil, layout } = this;
    const { kort } = this.t;
    const { slotsom, verplaatsingen } = verschil;
    // A document that was kept from before names no final conclusion.
    if (!slotsom) return slotsom === null ? [layout.line(kort.geenSlotsom)] : [];
    const of = (van: Oordeel, naar: Oordeel): Kan =>
      verplaatsingen.find((one) => one.conclusie === slotsom && one.van === van && one.naar === naar)?.kan ?? null;
    const [lost, given] = [of("ja", "nee"), of("nee", "ja")];
    const also = verplaatsingen.filter(
      ({ conclusie, van, naar, kan }) =>
        conclusie === slotsom && kan && ![van, naar].every((one) => one === "ja" || one === "nee"),
    );
    const others = byConclusion(verplaatsingen.filter(({ conclusie, kan }) => conclusie !== slotsom && kan));
    const alone = verschil.oorzaken.filter(({ kan }) => kan).length;
    const by = alone === 0 ? kort.kan : alone === 1 ? kort.kanDoorEen : this.say(kort.kanDoor, { aantal: alone });
    const move = (van: Oordeel, naar: Oordeel, kan: Kan, can: string): string => {
      const values = { van: this.answer(van), naar: this.answer(naar) };
      const said = kan === null ? kort.open : kan ? can : kort.nooit;
      return layout.item(this.say(kort.van, { ...values, kan: said }));
    };
    const heads = [
      [kort.nooitNooit, kort.nooitKan],
      [kort.kanNooit, kort.kanKan],
    ] as const;
    const conclusie = this.called(slotsom);
    const head =
      lost === null || given === null ? conclusie : this.say(heads[+lost as 0 | 1][+given as 0 | 1], { conclusie });
    return [
      layout.line(layout.strong(head)),
      move("ja", "nee", lost, by),
      move("nee", "ja", given, kort.kan),
      ...(also.length === 0
        ? []
        : [layout.item(this.say(kort.ook, { paren: listed(also.map((one) => this.pair(one))) }))]),
      ...(others.length === 0
        ? []
        : [layout.item(this.say(kort.andere, { conclusies: listed(others.map(([name]) => this.called(name))) }))]),
      layout.item(kort.kleinste),
    ];
  }

  /** That nothing differs is said only where nothing does: a conclusion that one of them lacks is a difference. */
  private headline(): string[] {
    const { verschil, t, layout } = this;
    const { verplaatsingen, lijsten, weigeringen, alleen, krachten } = verschil;
    if (![...verplaatsingen, ...lijsten, ...weigeringen].every(({ kan }) => kan === false)) return [];
    const isSame = alleen.length === 0 && krachten.length === 0;
    const isReworded = verschil.nietBewezen.some(({ plaats }) => plaats === "bronnen");
    return [
      layout.line(isSame ? layout.strong(t.gelijk) : t.beideGelijk),
      ...(isReworded ? [layout.line(t.kort.bronnen)] : []),
    ];
  }

  /** That the sides are not looked at on one day, first of all: who named no day has not chosen that. */
  private days(): string[] {
    const [a, b] = this.verschil.regimes.map(({ peildatum }) => written(peildatum, this.taal)) as [string, string];
    return a === b ? [] : [this.layout.line(this.say(this.t.andereDag, { a, b }))];
  }

  /** Each requirement with its file; what those files have in common stands there once. */
  private causes(): string[] {
    const { layout, t } = this;
    const found = this.verschil.oorzaken.flatMap(({ conclusie, getuige }) => (getuige ? [{ conclusie, getuige }] : []));
    const common = this.inCommon(found.map(({ getuige }) => getuige));
    return [
      ...(common === undefined ? [] : [layout.item(this.say(t.gemeen, common))]),
      ...found.map(({ conclusie, getuige }) =>
        this.witnessed(this.say(t.oorzaak, { conclusie: this.called(conclusie, "b") }), getuige),
      ),
    ];
  }

  /**
   * The moves of a conclusion that can happen, each with its file. In the short form an answer that only becomes open, or was, is told
   * without, but of the final conclusion.
   */
  private movesOf(conclusie: string, moves: readonly Verplaatsing[]): string[] {
    const isBrief = !this.isFull && conclusie !== this.verschil.slotsom;
    const isOpen = ({ van, naar }: Verplaatsing): boolean => van === "onbekend" || naar === "onbekend";
    const [shown, named] = [false, true].map((open) => moves.filter((move) => (isBrief && isOpen(move)) === open));
    const pairs = (named ?? []).flatMap((move) => (move.kan ? [this.pair(move)] : []));
    return [
      ...(shown ?? []).flatMap((move) => this.possible(move)),
      ...(pairs.length === 0
        ? []
        : [
            this.layout.item(
              this.say(this.t.meerVerplaatsingen, { conclusie: this.called(conclusie), paren: listed(pairs) }),
            ),
          ]),
    ];
  }

  private possible({ conclusie, van, naar, getuige }: Verplaatsing): string[] {
    if (!getuige) return [];
    const values = { conclusie: this.called(conclusie), van: this.answer(van), naar: this.answer(naar) };
    return [this.witnessed(this.say(this.t.verplaatsing, values), getuige)];
  }

  private listed(): string[] {
    return this.verschil.lijsten.flatMap(({ lijst, conclusie, beweging, getuige }) => {
      if (!getuige) return [];
      const values = { conclusie: this.called(conclusie), lijst: uitleg[this.taal][lijst] };
      return [this.witnessed(this.say(this.t[beweging], values), getuige)];
    });
  }

  private refused(): string[] {
    const { t } = this;
    return this.verschil.weigeringen.flatMap(({ bij, getuige }) =>
      getuige ? [this.witnessed(bij === "a" ? t.weigertA : t.weigertB, getuige)] : [],
    );
  }

  /** Which moves are proved not to happen, and in one line which conclusions are the same on every file. */
  private impossible(): string[] {
    const { layout, t, verschil } = this;
    const same = this.unmoved();
    const conclusies = listed(same.map((name) => this.called(name)));
    return [
      ...byConclusion(verschil.verplaatsingen).flatMap(([conclusie, moves]) =>
        same.includes(conclusie) ? [] : this.never(conclusie, moves),
      ),
      ...(same.length === 0 ? [] : [layout.item(this.say(t.steedsGelijk, { conclusies }))]),
    ];
  }

  /** Moves to and from "not applicable" that cannot happen come to one thing. */
  private never(conclusie: string, moves: readonly Verplaatsing[]): string[] {
    const isNvt = ({ van, naar }: Verplaatsing): boolean => van === "nvt" || naar === "nvt";
    const isSameNvt = moves.filter(isNvt).every(({ kan }) => kan === false);
    const told = moves.filter((move) => move.kan === false && !(isSameNvt && isNvt(move)));
    const said = [...told.map((move) => this.pair(move)), ...(isSameNvt ? [this.t.nvtGelijk] : [])];
    return said.length === 0 ? [] : [this.layout.item(`${this.called(conclusie)}: ${listed(said)}.`)];
  }

  private grouped(which: (kan: Verplaatsing["kan"]) => boolean): string[] {
    const found = this.verschil.verplaatsingen.filter(({ kan }) => which(kan));
    return byConclusion(found).flatMap(([conclusie, moves]) => this.rowOf(conclusie, moves));
  }

  private rowOf(conclusie: string, moves: readonly Verplaatsing[]): string[] {
    if (moves.length === 0) return [];
    return [this.layout.item(`${this.called(conclusie)}: ${listed(moves.map((move) => this.pair(move)))}.`)];
  }
}

/** @param isFull also the readings, and where no more than words differ */
export const differenceText = (verschil: RegimeVerschil, taal: Taal, layout: Layout, isFull: boolean): string =>
  new DifferenceText(verschil, taal, layout, isFull).text();

/** What a comparison comes to, a sentence each: for a page that tells the rest in its own form. */
export const differenceOpening = (verschil: RegimeVerschil, taal: Taal): string[] =>
  new DifferenceText(verschil, taal, bare, false).opening();
