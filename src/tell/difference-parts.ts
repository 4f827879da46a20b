import { krachten } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import type { FeitWaarde } from "../model/feit.js";
import { listed } from "../model/naam.js";
import type { Kracht } from "../model/regel.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { EigenToetsverzoek } from "../model/types.js";
import type { AlleenHier, AndersGeschreven, Gevraagd, RegimeVerschil, Verplaatsing } from "../model/verschil.js";
import type { Layout } from "../read/layout.js";
import { groupedBy } from "./grouped.js";
import { SideText } from "./side-text.js";

export const byConclusion = (moves: readonly Verplaatsing[]): [string, Verplaatsing[]][] => [
  ...groupedBy(moves, ({ conclusie }) => conclusie),
];

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

/** What says nothing about an answer: the short form counts it. */
const inWords: readonly AndersGeschreven["soort"][] = ["bron", "tekst", "waarschuwing", "monotoon"];

/** The parts of a difference between two regimes that stand beside its moves: what one side alone has, readings, words, reservations. */
export class DifferenceParts extends SideText {
  private readonly toldTwice = new Set<string>();

  constructor(
    protected readonly verschil: RegimeVerschil,
    taal: Taal,
    layout: Layout,
    protected readonly isFull: boolean,
  ) {
    super(verschil.namen, taal, layout);
  }

  /** What a side calls something; of both the name that the first gives it, and once that of the second too. */
  protected called(id: string, bij?: "a" | "b"): string {
    const [first, second] = [this.name(id), this.verschil.namenB?.[id]?.[this.taal]];
    const isKnown = bij === undefined && this.toldTwice.has(id);
    if (second === undefined || second === first || bij === "a" || isKnown) return first;
    if (bij === undefined) this.toldTwice.add(id);
    return bij === "b" ? second : this.say(this.t.tweeNamen, { naam: first, naamB: second });
  }

  protected weight(kracht: Kracht | null): string {
    return krachten[this.taal][kracht ?? "slotsom"];
  }

  /** What one side alone has: of a regime of the package in a line for each source, of one's own also what it asks, and its words. */
  protected only(side: "a" | "b"): string[] {
    const { verschil, layout, t } = this;
    const own = verschil.alleen.filter(({ bij }) => bij === side);
    const isOwn = verschil.regimes[side === "a" ? 0 : 1].eigen !== undefined;
    const caused = verschil.oorzaken.flatMap(({ conclusie, getuige }) => (getuige ? [conclusie] : []));
    const sources = groupedBy(own, ({ kracht, vindplaats }) => `${kracht} ${vindplaats}`);
    return [...sources.values()].flatMap((all) => {
      const [first] = all as [AlleenHier];
      const shown = all.filter(({ conclusie }) => isOwn || !caused.includes(conclusie));
      const conclusies = listed(all.map(({ conclusie }) => this.called(conclusie, side)));
      const head = this.say(t.alleen, { kracht: this.weight(first.kracht), vindplaats: first.vindplaats, conclusies });
      if (all.length === 1 && shown.length === 1 && first.getuige)
        return [this.witnessed(`${head} ${t.nietVoldaanHier}`, first.getuige), ...(isOwn ? this.demand(first) : [])];
      return [layout.item(head), ...shown.flatMap((one) => this.unmet(one, isOwn))];
    });
  }

  private unmet(one: AlleenHier, isOwn: boolean): string[] {
    const { layout, t } = this;
    const conclusie = this.called(one.conclusie, one.bij);
    if (one.kan === false) return [layout.item(this.say(t.altijdVoldaan, { conclusie }))];
    if (!one.getuige) return [];
    return [this.witnessed(this.say(t.nietVoldaan, { conclusie }), one.getuige), ...(isOwn ? this.demand(one) : [])];
  }

  /** What a conclusion asks, and the words in which that stands. */
  private demand({ bij, vraagt, citaat, vindplaats }: AlleenHier): string[] {
    const { layout, t, taal } = this;
    const asked = vraagt.map(({ naam, naamEn, feit, waarde: value }) => {
      const waarde = this.demanded(feit, value, bij);
      return this.say(t.vraagtFeit, { naam: taal === "nl" ? naam : naamEn, feit: this.called(feit, bij), waarde });
    });
    const words = citaat.map((quote) => `"${quote}"`).join(" ");
    return [
      layout.sub(this.say(t.vraagt, { vraagt: listed(asked) })),
      layout.sub(this.say(t.citaat, { citaat: words, vindplaats })),
    ];
  }

  private demanded(feit: string, waarde: Gevraagd["waarde"], bij: "a" | "b"): string {
    return typeof waarde === "object" && "fact" in waarde
      ? this.called(waarde.fact, bij)
      : this.value(feit, waarde as FeitWaarde);
  }

  protected witnessed(said: string, getuige: EigenToetsverzoek): string {
    return this.layout.item(`${said} ${this.numbered(getuige)}`);
  }

  /** The readings on which all this rests; in the short form how many there are. */
  protected readings(): string[] {
    const { verschil, t, layout } = this;
    if (this.isFull)
      return verschil.lezingen.map(({ bij, conclusie, ...lezing }) => {
        const [vraag, keuze, anders] = [lezing.vraag, lezing.keuze, lezing.anders].map((text) => this.inLanguage(text));
        const values = { vraag: vraag ?? "", keuze: keuze ?? "", anders: anders ?? "" };
        return layout.item(this.say(t.lezing, { conclusie: this.called(conclusie, bij), ...values }));
      });
    const aantal = verschil.lezingen.length;
    return aantal === 0 ? [] : [layout.item(this.say(t.lezingenKort, { aantal }))];
  }

  /** The conclusions that both have and that are the same on every file. */
  protected unmoved(): string[] {
    return byConclusion(this.verschil.verplaatsingen).flatMap(([conclusie, moves]) =>
      moves.every(({ kan }) => kan === false) ? [conclusie] : [],
    );
  }

  protected pair({ van, naar }: Verplaatsing): string {
    return this.say(this.t.paar, { van: this.answer(van), naar: this.answer(naar) });
  }

  /** What is written otherwise, in a line for each kind and each side that has it. */
  protected otherwise(): string[] {
    const { t, layout } = this;
    const where = ({ a, b }: AndersGeschreven): string => (a === null ? t.alleenB : b === null ? t.alleenA : t.beide);
    const { anders } = this.verschil;
    const inFull = this.isFull ? anders : anders.filter(({ soort }) => !inWords.includes(soort));
    const rows = groupedBy(inFull, (one) => `${t.soorten[one.soort]}, ${where(one)}`);
    const words = groupedBy(
      anders.filter((one) => !inFull.includes(one)),
      ({ soort }) => t.soorten[soort],
    );
    const soorten = listed([...words].map(([soort, all]) => `${soort} (${all.length})`));
    return [
      ...[...rows].map(([head, all]) => layout.item(`${head}: ${listed(all.map((one) => this.rewritten(one)))}`)),
      ...(words.size === 0 ? [] : [layout.item(this.say(t.andersKort, { soorten }))]),
    ];
  }

  private rewritten({ plaats, a, b }: AndersGeschreven): string {
    const changes = a === null || b === null ? [] : changesBetween(a, b);
    const naam = this.verschil.namenB?.[plaats] ? this.called(plaats) : this.placed(plaats);
    return `${naam}${changes.length === 0 ? "" : ` (${changes.join("; ")})`}`;
  }

  /** What a side expressly lets lapse of what the other has. */
  protected lapsed(): string[] {
    const { verschil, t, layout } = this;
    return (verschil.vervallen ?? []).map(({ bij, sleutel, titel }) => {
      const letter = this.letter(bij === "a" ? 0 : 1);
      const naam = this.inLanguage(titel) ?? "";
      return layout.item(this.say(t.vervaltHier, { letter, soort: t.vervalsoorten[sleutel], naam }));
    });
  }

  /** What both sides reserve is said once. */
  protected reservations(): string[] {
    const all = new Map<string, { readonly tekst: Tekst; readonly letters: string[] }>();
    for (const [i, { voorbehouden }] of this.verschil.regimes.entries())
      for (const tekst of voorbehouden) {
        const known = all.get(tekst.nl) ?? { tekst, letters: [] };
        all.set(tekst.nl, known);
        known.letters.push(this.letter(i));
      }
    return [...all.values()].map(({ tekst, letters }) => this.layout.item(this.reserved(tekst, letters.join(", "))));
  }
}
