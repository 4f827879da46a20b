import { krachten, uitleg } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import type { Kracht } from "../model/regel.js";
import type { Taal } from "../model/tekst.js";
import type { AndersGeschreven, RegimeVerschil, Verplaatsing } from "../model/verschil.js";
import type { Layout } from "../read/layout.js";
import { written } from "../read/words.js";
import { SideText } from "./side-text.js";

const byConclusion = (moves: readonly Verplaatsing[]): [string, Verplaatsing[]][] =>
  [...new Set(moves.map(({ conclusie }) => conclusie))].map((name) => [
    name,
    moves.filter(({ conclusie }) => conclusie === name),
  ]);

/** A value that fits in a line is shown; of what is longer a reader opens the file. */
const LONGEST = 40;
const MOST_SHOWN = 3;

const short = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? value : typeof value === "object" ? undefined : String(value);
  return text !== undefined && text.length <= LONGEST ? text : undefined;
};

/** What one value became, as far as that is short: `5 -> 6`, or `jaren: 5 -> 6` of a value with keys; nothing of anything else. */
function changesBetween(a: unknown, b: unknown): string[] {
  if (!isObject(a) || !isObject(b)) {
    const [from, to] = [short(a), short(b)];
    return from === undefined || to === undefined ? [] : [`${from} -> ${to}`];
  }
  const unlike = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]),
  );
  const shown = unlike.flatMap((key) => {
    const [from, to] = [short(a[key]), short(b[key])];
    return Object.hasOwn(a, key) && Object.hasOwn(b, key) && from !== undefined && to !== undefined
      ? [`${key}: ${from} -> ${to}`]
      : [];
  });
  return shown.length === unlike.length && shown.length <= MOST_SHOWN ? shown : [];
}

/** The difference between two regimes in words: what can turn out otherwise with a file that shows it, and what is proved not to. */
class DifferenceText extends SideText {
  constructor(
    private readonly verschil: RegimeVerschil,
    taal: Taal,
    layout: Layout,
  ) {
    super(verschil.namen, taal, layout);
  }

  override text(): string {
    const { verschil, t, layout } = this;
    this.lines.push(layout.title(t.titelVerschil), ...this.days());
    this.sides(verschil.regimes);
    this.lines.push(...this.headline());
    this.list(t.nieuwA, this.only("a"));
    this.list(t.nieuwB, this.only("b"));
    this.list(
      t.weegtAnders,
      verschil.krachten.map(({ conclusie, a, b }) =>
        layout.item(this.say(t.weegt, { conclusie: this.name(conclusie), a: this.weight(a), b: this.weight(b) })),
      ),
    );
    this.list(t.oorzaken, this.causes());
    const moves = verschil.verplaatsingen.flatMap((move) => this.possible(move));
    this.list(t.kan, [...moves, ...this.listed(), ...this.refused()]);
    this.list(
      t.onbeslist,
      this.grouped((kan) => kan === null),
    );
    this.list(t.kanNiet, this.impossible());
    this.list(t.lezingen, this.readings());
    this.list(
      t.anders,
      verschil.anders.map((one) => this.otherwise(one)),
    );
    this.notProved(verschil.nietBewezen);
    return super.text();
  }

  /** That nothing differs is said only where nothing does: a conclusion that one of them lacks is a difference. */
  private headline(): string[] {
    const { verschil, t, layout } = this;
    const { verplaatsingen, lijsten, weigeringen, alleen, krachten } = verschil;
    if (![...verplaatsingen, ...lijsten, ...weigeringen].every(({ kan }) => kan === false)) return [];
    const isSame = alleen.length === 0 && krachten.length === 0;
    return [layout.line(isSame ? layout.strong(t.gelijk) : t.beideGelijk)];
  }

  /** That the sides are not looked at on one day, first of all: who named no day has not chosen that. */
  private days(): string[] {
    const [a, b] = this.verschil.regimes.map(({ peildatum }) => written(peildatum, this.taal)) as [string, string];
    return a === b ? [] : [this.layout.line(this.say(this.t.andereDag, { a, b }))];
  }

  private weight(kracht: Kracht | null): string {
    return krachten[this.taal][kracht ?? "slotsom"];
  }

  private only(side: "a" | "b"): string[] {
    return this.verschil.alleen
      .filter(({ bij }) => bij === side)
      .map(({ conclusie, kracht, vindplaats }) => {
        const values = { conclusie: this.name(conclusie), kracht: this.weight(kracht), vindplaats };
        return this.layout.item(this.say(this.t.alleen, values));
      });
  }

  private causes(): string[] {
    const { layout, t } = this;
    return this.verschil.oorzaken.flatMap(({ conclusie, getuige }) =>
      getuige
        ? [
            layout.item(this.say(t.oorzaak, { conclusie: this.name(conclusie) })),
            layout.sub(this.say(t.getuige, { feiten: this.file(getuige) })),
          ]
        : [],
    );
  }

  private readings(): string[] {
    return this.verschil.lezingen.map(({ conclusie, ...lezing }) => {
      const [vraag, keuze, anders] = [lezing.vraag, lezing.keuze, lezing.anders].map((text) => this.inLanguage(text));
      return this.layout.item(
        this.say(this.t.lezing, {
          conclusie: this.name(conclusie),
          vraag: vraag ?? "",
          keuze: keuze ?? "",
          anders: anders ?? "",
        }),
      );
    });
  }

  private possible(move: Verplaatsing): string[] {
    if (!move.getuige) return [];
    const { layout, t } = this;
    const values = { conclusie: this.name(move.conclusie), van: this.answer(move.van), naar: this.answer(move.naar) };
    return [
      layout.item(this.say(t.verplaatsing, values)),
      layout.sub(this.say(t.getuige, { feiten: this.file(move.getuige) })),
    ];
  }

  private listed(): string[] {
    const { layout, t } = this;
    return this.verschil.lijsten.flatMap(({ lijst, conclusie, beweging, getuige }) => {
      if (!getuige) return [];
      const values = { conclusie: this.name(conclusie), lijst: uitleg[this.taal][lijst] };
      return [
        layout.item(this.say(t[beweging], values)),
        layout.sub(this.say(t.getuige, { feiten: this.file(getuige) })),
      ];
    });
  }

  private refused(): string[] {
    const { layout, t } = this;
    return this.verschil.weigeringen.flatMap(({ bij, getuige }) =>
      getuige
        ? [
            layout.item(bij === "a" ? t.weigertA : t.weigertB),
            layout.sub(this.say(t.getuige, { feiten: this.file(getuige) })),
          ]
        : [],
    );
  }

  /** A conclusion in a line: that it is the same on every file, or which moves are proved not to happen. */
  private impossible(): string[] {
    const { layout, t, verschil } = this;
    return byConclusion(verschil.verplaatsingen).flatMap(([conclusie, moves]) => {
      const never = moves.filter(({ kan }) => kan === false);
      if (never.length === moves.length)
        return [layout.item(this.say(t.steedsGelijk, { conclusie: this.name(conclusie) }))];
      return this.rowOf(conclusie, never);
    });
  }

  private grouped(which: (kan: Verplaatsing["kan"]) => boolean): string[] {
    const found = this.verschil.verplaatsingen.filter(({ kan }) => which(kan));
    return byConclusion(found).flatMap(([conclusie, moves]) => this.rowOf(conclusie, moves));
  }

  private rowOf(conclusie: string, moves: readonly Verplaatsing[]): string[] {
    if (moves.length === 0) return [];
    const pairs = moves.map(({ van, naar }) =>
      this.say(this.t.paar, { van: this.answer(van), naar: this.answer(naar) }),
    );
    return [this.layout.item(`${this.name(conclusie)}: ${pairs.join("; ")}.`)];
  }

  private otherwise({ soort, plaats, a, b }: AndersGeschreven): string {
    const { t } = this;
    const where = a === null ? t.alleenB : b === null ? t.alleenA : t.beide;
    const changes = a === null || b === null ? [] : changesBetween(a, b);
    const shown = changes.length === 0 ? "" : ` (${changes.join("; ")})`;
    return this.layout.item(`${t.soorten[soort]} ${this.placed(plaats)}: ${where}${shown}`);
  }
}

export const differenceText = (verschil: RegimeVerschil, taal: Taal, layout: Layout): string =>
  new DifferenceText(verschil, taal, layout).text();
