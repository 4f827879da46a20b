import { krachten, rechtskarakters, statussen } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import { listed } from "../model/naam.js";
import type { Kracht } from "../model/regel.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { EigenToetsverzoek } from "../model/types.js";
import type { AlleenHier, AndersGeschreven, RegimeVerschil, Verplaatsing } from "../model/verschil.js";
import type { Layout } from "../read/layout.js";
import { groupedBy } from "./grouped.js";
import { SideText } from "./side-text.js";
import { warningsApart } from "./warnings-apart.js";

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

const quoted = (citaat: readonly string[]): string => citaat.map((quote) => `"${quote}"`).join(" ");

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

  /** What one side alone has, in a line for each source, with what it asks, and its words. */
  protected only(side: "a" | "b"): string[] {
    const { verschil, layout, t } = this;
    const own = verschil.alleen.filter(({ bij }) => bij === side);
    const causes = side === "b" ? verschil.oorzaken : (verschil.oorzakenTerug ?? []);
    const caused = causes.flatMap(({ conclusie, getuige }) => (getuige ? [conclusie] : []));
    const sources = groupedBy(own, ({ kracht, vindplaats }) => `${kracht} ${vindplaats}`);
    return [...sources.values()].flatMap((all) => {
      const [first] = all as [AlleenHier];
      // What stands above with its file and its words is named, no more.
      const shown = all.filter(({ conclusie }) => !caused.includes(conclusie));
      const conclusies = listed(all.map(({ conclusie }) => this.called(conclusie, side)));
      const head = this.say(t.alleen, { kracht: this.weight(first.kracht), vindplaats: first.vindplaats, conclusies });
      if (all.length === 1 && shown.length === 1 && first.getuige)
        return [this.witnessed(`${head} ${t.nietVoldaanHier}`, first.getuige), ...this.demand(first)];
      return [layout.item(head), ...shown.flatMap((one) => this.unmet(one))];
    });
  }

  private unmet(one: AlleenHier): string[] {
    const { layout, t } = this;
    const conclusie = this.called(one.conclusie, one.bij);
    if (one.kan === false) return [layout.item(this.say(t.altijdVoldaan, { conclusie }))];
    if (!one.getuige) return [];
    return [this.witnessed(this.say(t.nietVoldaan, { conclusie }), one.getuige), ...this.demand(one)];
  }

  /** What a conclusion asks, the words in which that stands, and the choices on which it rests. */
  protected demand({ bij, conclusie, vindplaats, ...one }: AlleenHier): string[] {
    const { layout, t } = this;
    const isOwn = this.verschil.regimes[bij === "a" ? 0 : 1].eigen !== undefined;
    return [
      layout.sub(this.say(t.vraagt, { vraagt: this.asked(one, (id) => this.called(id, bij), !this.isFull && !isOwn) })),
      // The words of the package are a click away; those of a regime of one's own are nowhere else.
      ...(this.isFull || isOwn ? [layout.sub(this.say(t.citaat, { citaat: quoted(one.citaat), vindplaats }))] : []),
      ...this.restsOn(conclusie),
    ];
  }

  /** What both have and ask or quote otherwise, as each side has it; in the short form its words where they are all that differs. */
  protected changed(): string[] {
    const { verschil, layout, t } = this;
    return (verschil.gewijzigd ?? []).flatMap(({ conclusie, a, b }) => {
      const isSame = JSON.stringify([a.vraagt, a.samenhang]) === JSON.stringify([b.vraagt, b.samenhang]);
      const sides = ([a, b] as const).map((one, i) => {
        const vraagt = isSame ? "" : this.asked(one, (id) => this.called(id, i === 0 ? "a" : "b"), !this.isFull);
        const { vindplaats, citaat } = one;
        const line = isSame ? t.gewijzigdTekst : this.isFull ? t.gewijzigdKant : t.gewijzigdKort;
        return layout.sub(this.say(line, { letter: this.letter(i), vindplaats, vraagt, citaat: quoted(citaat) }));
      });
      const moves = verschil.verplaatsingen.some((move) => move.conclusie === conclusie && move.kan !== false);
      return [
        layout.item(`${this.called(conclusie)}:`),
        ...(isSame
          ? [layout.sub(this.say(t.vraagtHetzelfde, { vraagt: this.asked(a, undefined, !this.isFull) }))]
          : []),
        ...sides,
        ...(moves || this.isFull ? this.restsOn(conclusie, true) : []),
      ];
    });
  }

  /** The choices on which a requirement rests, beside it; of one that both have, also with whom. */
  protected restsOn(conclusie: string, isOfBoth = false): string[] {
    const { layout, t } = this;
    return this.verschil.lezingen
      .filter((lezing) => lezing.conclusie === conclusie)
      .map(({ bij, vraag, keuze, anders, grond }) => {
        const values = [vraag, keuze, anders].map((text) => this.inLanguage(text)) as [string, string, string];
        const said = { vraag: values[0], keuze: values[1], anders: values[2] };
        const begin = isOfBoth ? this.say(t.keuzeBij, { letter: this.letter(bij === "a" ? 0 : 1) }) : t.keuze;
        const end = grond && this.isFull ? ` ${this.say(t.grond, { grond: this.inLanguage(grond) })}` : "";
        return layout.sub(`${begin} ${this.say(t.rustOp, said)}${end}`);
      });
  }

  /** The terms that a side leaves open: that it does not have them settles nothing. */
  protected leftOpen(): string[] {
    return (this.verschil.openTermijnen ?? []).map(({ bij, titel, vraag, keuze, plaats }) => {
      const letter = this.letter(bij === "a" ? 0 : 1);
      const [termijn, asked, choice, place] = [titel, vraag, keuze, plaats].map((text) => this.inLanguage(text));
      const values = { termijn: termijn ?? "", vraag: asked ?? "", keuze: choice ?? "", plaats: place ?? "" };
      return this.layout.item(this.say(this.t.openTermijn, { letter, ...values }));
    });
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
    const open = new Set((this.verschil.openTermijnen ?? []).map(({ termijn }) => termijn));
    const all = this.verschil.anders.filter(({ soort, plaats }) => soort !== "termijn" || !open.has(plaats));
    const { lines, rest: anders } = warningsApart(all, this.taal, (id) => this.placed(id));
    const inFull = this.isFull ? anders : anders.filter(({ soort }) => !inWords.includes(soort));
    const rows = groupedBy(inFull, (one) => `${t.soorten[one.soort]}, ${where(one)}`);
    const words = groupedBy(
      anders.filter((one) => !inFull.includes(one)),
      ({ soort }) => t.soorten[soort],
    );
    const soorten = listed([...words].map(([soort, all]) => `${soort} (${all.length})`));
    return [
      ...lines.map((line) => layout.item(line)),
      ...[...rows].map(([head, all]) => layout.item(`${head}: ${listed(all.map((one) => this.rewritten(one)))}`)),
      ...(words.size === 0 ? [] : [layout.item(this.say(t.andersKort, { soorten }))]),
    ];
  }

  private rewritten({ plaats, a, b }: AndersGeschreven): string {
    const changes = a === null || b === null ? [] : changesBetween(this.known(plaats, a), this.known(plaats, b));
    const naam = this.verschil.namenB?.[plaats] ? this.called(plaats) : this.placed(plaats);
    return `${naam}${changes.length === 0 ? "" : ` (${changes.join("; ")})`}`;
  }

  /** A word of the machine by the word that people know. */
  private known(plaats: string, value: unknown): unknown {
    const words: Readonly<Record<string, string>> =
      plaats === "status" ? statussen[this.taal] : plaats === "rechtskarakter" ? rechtskarakters[this.taal] : {};
    return typeof value === "string" && Object.hasOwn(words, value) ? words[value] : value;
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
