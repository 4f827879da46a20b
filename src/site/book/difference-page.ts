import { krachten, uitleg, vergelijken } from "../../generated/texts.js";
import type { FeitWaarde } from "../../model/feit.js";
import { inSentence, listed } from "../../model/naam.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { Kan, Kant, RegimeVerschil, Verplaatsing } from "../../model/verschil.js";
import { differenceOpening } from "../../tell/difference-text.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { NumberedFiles } from "../../tell/numbered-files.js";
import { factsOf } from "../../tell/side-text.js";
import { warningsApart } from "../../tell/warnings-apart.js";
import type { Leaf } from "./leaf.js";
import { factRows, facts, list, more, type Part, parted } from "./parts.js";
import { paths } from "./paths.js";

/** A comparison as pages tell it: by the names that it brings itself. */
class Told {
  private readonly words: (typeof vergelijken)["nl" | "en"];
  private readonly files = new NumberedFiles<FeitWaarde>();

  constructor(
    private readonly leaf: Leaf,
    private readonly verschil: RegimeVerschil,
  ) {
    this.words = vergelijken[leaf.taal];
  }

  /** A conclusion by its name, with the way to its rule where a side of the comparison has its page. */
  private name(id: string): Markup {
    const { leaf, verschil } = this;
    const sides = [...verschil.regimes].reverse().map((side) => leaf.shelf.regime(side.id));
    const has = sides.find((one) => one?.rules.has(id));
    return has ? leaf.rule(has, id) : markup`${verschil.namen[id]?.titel[leaf.taal] ?? id}`;
  }

  /** What both sides call it, in plain words. */
  private called(id: string): string | undefined {
    const { leaf, verschil, words } = this;
    const [naam, naamB] = [verschil.namen[id]?.titel[leaf.taal], verschil.namenB?.[id]?.[leaf.taal]];
    return naam === undefined || naamB === undefined || naam === naamB
      ? naam
      : leaf.say(words.tweeNamen, { naam, naamB });
  }

  /** A file that shows something: in full the first time, and from then on by what it has otherwise than one above it. */
  private witness(getuige: EigenToetsverzoek | null): Insert {
    if (!getuige) return "";
    const { leaf, verschil } = this;
    const { t } = leaf;
    const { nummer, isNew, met, zonder } = this.files.tell(factsOf(getuige));
    const rows = factRows(leaf, verschil.namen, met);
    if (isNew)
      return markup`<div class="pupil" id="d-${nummer}"><p class="kind">${leaf.say(t.verschil.dossier, { nummer })}</p>${met.length === 0 ? t.nietsBekend : rows}</div>`;
    const isSame = met.length + zonder.length === 0;
    const at = leaf.say(isSame ? t.verschil.zelfde : t.verschil.anders, { nummer });
    const without = listed(zonder.map((id) => inSentence(verschil.namen[id]?.titel[leaf.taal] ?? id)));
    return markup`<div class="pupil"><p class="kind"><a href="#d-${nummer}">${at}</a></p>${met.length > 0 && rows}${without !== "" && markup`<p>${leaf.say(t.verschil.zonder, { namen: without })}</p>`}</div>`;
  }

  private part(id: string, titel: string, items: readonly Insert[], before: Insert = ""): Part | false {
    return items.length > 0 && { id, titel, inhoud: markup`${before}${list(items)}` };
  }

  private arrow({ van, naar }: Verplaatsing): Markup {
    const { leaf } = this;
    return markup`<span class="move"><span class="side">A</span> ${leaf.answer(van)} <span aria-hidden="true">→</span> <span class="side">B</span> ${leaf.answer(naar)}</span>`;
  }

  private byConclusion(which: (kan: Kan) => boolean): [string, Verplaatsing[]][] {
    const found = this.verschil.verplaatsingen.filter(({ kan }) => which(kan));
    return [...new Set(found.map(({ conclusie }) => conclusie))].map((name) => [
      name,
      found.filter(({ conclusie }) => conclusie === name),
    ]);
  }

  private weight(kracht: keyof (typeof krachten)["nl"] | null): string {
    return krachten[this.leaf.taal][kracht ?? "slotsom"];
  }

  private only(bij: "a" | "b"): Insert[] {
    return this.verschil.alleen
      .filter((one) => one.bij === bij)
      .map(
        ({ conclusie, kracht, vindplaats }) =>
          markup`${this.name(conclusie)} ${this.leaf.strength(kracht)} <span class="soft">${this.leaf.dutch(vindplaats)}</span>`,
      );
  }

  private possible(): Part | false {
    const { leaf, words, verschil } = this;
    const cards = this.byConclusion((kan) => kan === true).map(
      ([name, moves]) =>
        markup`<div class="card"><h3>${this.name(name)}</h3>${moves.map((move) => markup`<div class="step">${this.arrow(move)}${this.witness(move.getuige)}</div>`)}</div>`,
    );
    const lists = verschil.lijsten
      .filter(({ kan }) => kan)
      .map(({ conclusie, lijst, beweging, getuige }) => {
        const line = leaf.say(words[beweging], {
          conclusie: this.called(conclusie) ?? conclusie,
          lijst: uitleg[leaf.taal][lijst],
        });
        return markup`${line}${this.witness(getuige)}`;
      });
    const refused = verschil.weigeringen
      .filter(({ kan }) => kan)
      .map(({ bij, getuige }) => markup`${bij === "a" ? words.weigertA : words.weigertB}${this.witness(getuige)}`);
    const rest = [...lists, ...refused];
    return (
      cards.length + rest.length > 0 && {
        id: "kan",
        titel: words.kan,
        inhoud: markup`${cards}${rest.length > 0 && list(rest)}`,
      }
    );
  }

  private never(): Part | false {
    const { leaf, words, verschil } = this;
    const items = this.byConclusion((kan) => kan === false).flatMap(([name, moves]) => {
      const all = verschil.verplaatsingen.filter(({ conclusie }) => conclusie === name);
      if (moves.length === all.length) return [];
      return markup`${this.name(name)}: ${moves.map((move) => markup`<span class="pair">${this.arrow(move)}</span> `)}`;
    });
    const part = this.part("kan-niet", words.kanNiet, items);
    return (
      part && { ...part, inhoud: more(leaf.say(leaf.t.verschil.conclusies, { aantal: items.length }), part.inhoud) }
    );
  }

  /** The conclusions that are the same on every file. */
  private same(): Part | false {
    const { words } = this;
    const all = this.byConclusion(() => true).filter(([, moves]) => moves.every(({ kan }) => kan === false));
    return this.part(
      "gelijk",
      words.gelijkHoofd,
      all.map(([name]) => this.name(name)),
    );
  }

  /** The terms that a side leaves open: that it does not have them settles nothing. */
  private leftOpen(): Insert[] {
    const { leaf, words } = this;
    return (this.verschil.openTermijnen ?? []).map(({ bij, titel, vraag, keuze, plaats }) =>
      leaf.say(words.openTermijn, {
        letter: bij === "a" ? "A" : "B",
        termijn: leaf.text(titel),
        vraag: leaf.text(vraag),
        keuze: leaf.text(keuze),
        plaats: leaf.text(plaats),
      }),
    );
  }

  private readings(): Part | false {
    const { leaf, words, verschil } = this;
    const items = verschil.lezingen.map(
      ({ conclusie, vraag, keuze, anders }) =>
        markup`<b>${this.name(conclusie)}</b>: ${leaf.text(vraag)} ${leaf.text(keuze)} <span class="soft">${leaf.t.lezing.anders}: ${leaf.text(anders)}</span>`,
    );
    return this.folded(
      this.part("lezingen", words.lezingen, items),
      leaf.say(leaf.t.verschil.lezingen, { aantal: items.length }),
    );
  }

  /** A part whose items are shown when somebody asks for them. */
  private folded(part: Part | false, summary: string): Part | false {
    return part && { ...part, inhoud: more(summary, part.inhoud) };
  }

  private otherwise(): Part | false {
    const { leaf, words, verschil } = this;
    const places: Readonly<Record<string, string>> = words.plaatsen;
    const open = new Set((verschil.openTermijnen ?? []).map(({ termijn }) => termijn));
    const shown = verschil.anders.filter(({ soort, plaats }) => soort !== "termijn" || !open.has(plaats));
    const { lines, rest } = warningsApart(shown, leaf.taal, (id) => this.called(id) ?? id);
    const items: Insert[] = rest.map(({ soort, plaats, a, b }) => {
      const where = a === null ? words.alleenB : b === null ? words.alleenA : words.beide;
      const name = this.called(plaats) ?? (Object.hasOwn(places, plaats) ? places[plaats] : plaats);
      return markup`${words.soorten[soort]} <b>${name}</b>: ${where}`;
    });
    items.unshift(...lines);
    return this.folded(
      this.part("anders", words.anders, items),
      leaf.say(leaf.t.verschil.delen, { aantal: items.length }),
    );
  }

  private lapsed(): Insert[] {
    const { leaf, words } = this;
    return (this.verschil.vervallen ?? []).map(
      ({ bij, sleutel, titel }) =>
        markup`<span class="side">${bij === "a" ? "A" : "B"}</span> ${words.vervalsoorten[sleutel]} <b>${leaf.text(titel)}</b>`,
    );
  }

  parts(): (Part | false)[] {
    const { leaf, words, verschil } = this;
    const undecided = this.byConclusion((kan) => kan === null).map(([name]) => this.name(name));
    return [
      this.part("alleen-a", words.nieuwA, this.only("a")),
      this.part("alleen-b", words.nieuwB, this.only("b")),
      this.part(
        "weegt",
        words.weegtAnders,
        verschil.krachten.map(
          ({ conclusie, a, b }) =>
            markup`${this.name(conclusie)}: <span class="side">A</span> ${this.weight(a)}; <span class="side">B</span> ${this.weight(b)}`,
        ),
      ),
      this.part(
        "oorzaken",
        words.oorzaken,
        verschil.oorzaken
          .filter(({ kan }) => kan)
          .map(
            ({ conclusie, getuige }) =>
              markup`${words.nietVoldaanAan} <b>${this.name(conclusie)}</b>${this.witness(getuige)}`,
          ),
      ),
      this.part(
        "oorzaken-terug",
        words.oorzakenTerug,
        (verschil.oorzakenTerug ?? [])
          .filter(({ kan }) => kan)
          .map(
            ({ conclusie, getuige }) =>
              markup`${words.nietVoldaanAan} <b>${this.name(conclusie)}</b>${this.witness(getuige)}`,
          ),
      ),
      this.possible(),
      this.never(),
      this.same(),
      this.part("open", words.openTermijnen, this.leftOpen()),
      this.part("onbeslist", words.onbeslist, undecided),
      this.readings(),
      this.otherwise(),
      this.part("vervalt", words.vervalt, this.lapsed()),
      this.part(
        "niet-bewezen",
        words.nietBewezen,
        verschil.nietBewezen.map(({ plaats, reden }) => {
          const places: Readonly<Record<string, string>> = words.plaatsen;
          const name =
            verschil.namen[plaats]?.titel[leaf.taal] ?? (Object.hasOwn(places, plaats) ? places[plaats] : plaats);
          return markup`${name}: ${leaf.text(reden)}`;
        }),
      ),
    ];
  }

  /** What it comes to, before the parts. */
  headline(): Insert {
    const { regimes } = this.verschil;
    const [first = "", ...rest] = differenceOpening(this.verschil, this.leaf.taal);
    const days = regimes[0].peildatum !== regimes[1].peildatum && markup`<p>${this.words.andereDag}</p>`;
    return markup`${days}<p class="lead">${first}</p>${rest.length > 0 && list(rest)}`;
  }
}

/** What two regimes do otherwise, part by part. */
export const differenceParts = (leaf: Leaf, verschil: RegimeVerschil): (Part | false)[] =>
  new Told(leaf, verschil).parts();

/** The sides of a comparison, and whether they differ at all. */
export function sides(leaf: Leaf, verschil: RegimeVerschil): Markup {
  const side = (letter: string, kant: Kant): readonly [Insert, Insert] => {
    const { id, titel, peildatum, voorbehouden } = kant;
    return [
      markup`<span class="side">${letter}</span>`,
      markup`${leaf.shelf.regime(id) ? leaf.regime(id) : leaf.text(titel)} ${leaf.status(kant)} <span class="soft">${leaf.t.zaken.dag}: ${leaf.day(peildatum)}</span>${voorbehouden.length > 0 && more(leaf.t.regime.voorbehoud, list(voorbehouden.map((one) => leaf.text(one))))}`,
    ];
  };
  const [a, b] = verschil.regimes;
  return markup`${facts([side("A", a), side("B", b)])}${new Told(leaf, verschil).headline()}`;
}

/** Two regimes beside each other: what changes, with the pupils that show it. */
export function differencePage(leaf: Leaf, verschil: RegimeVerschil): string {
  const [a, b] = verschil.regimes;
  const titel = leaf.say(leaf.t.verschil.naast, { a: leaf.text(a.titel), b: leaf.text(b.titel) });
  const opening = markup`<p class="kicker">${leaf.t.verschil.kop}</p><h1>${titel}</h1>${sides(leaf, verschil)}`;
  const inhoud = parted(leaf, opening, differenceParts(leaf, verschil));
  const kruimels = [
    ...(leaf.shelf.regime(b.id) ? [{ naar: paths.regime(b.id), tekst: leaf.text(b.titel) }] : []),
    { naar: leaf.path, tekst: leaf.t.verschil.kop },
  ];
  return leaf.page({ titel, kruimels, inhoud });
}
