import {
  krachten,
  nietBekend,
  oordelen,
  schrijfwijze,
  statussen,
  uitleg,
  uitlegKort,
  uitlegOuder,
} from "../generated/texts.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { BlokSoort, Register, UitlegBlok, UitlegBron, UitlegRegel } from "../model/uitleg.js";
import { fill } from "../read/errors.js";
import { written } from "../read/words.js";
import { Naming } from "./naming.js";

/** The words around an outcome. A parent reads other ones than a file holds, for what is said otherwise in plain words. */
function wordsFor(taal: Taal, register: Register) {
  const formal = { ...uitleg[taal], ...uitlegKort[taal], statussen: statussen[taal] };
  const words = register === "ouder" ? { ...formal, ...uitlegOuder[taal] } : formal;
  return { ...words, krachten: krachten[taal], nietBekend: nietBekend[taal], schrijfwijze: schrijfwijze[taal] };
}

export type Conclusie = LeesbareUitkomst["conclusies"][number];

/** What every explanation is told with, whatever its length. */
export class Words extends Naming {
  protected readonly t: ReturnType<typeof wordsFor>;

  constructor(
    u: LeesbareUitkomst,
    taal: Taal,
    protected readonly register: Register,
  ) {
    super(u, taal);
    this.t = wordsFor(taal, register);
  }

  /** The question with its answer, and by which rules it was found. */
  protected answer(full: boolean): UitlegBlok {
    const { u, t } = this;
    const final = u.conclusies.find((c) => c.id === u.slotsom);
    const said: UitlegRegel[] = [
      { kop: t.antwoord, ...this.says(u.oordeel), tekst: final ? this.pick(final.zin, final.zinEn) : "" },
      // A question can have a second answer: what policy asks, beside what the law asks.
      ...u.conclusies
        .filter((c) => c.kracht === null && c !== final && c.oordeel !== "nvt")
        .map((c) => ({
          kop: this.pick(c.titel, c.titelEn),
          ...this.says(c.oordeel),
          tekst: this.pick(c.zin, c.zinEn),
          conclusie: c.id,
        })),
      {
        kop: t.volgens,
        tekst: `${this.pick(u.regime.titel, u.regime.titelEn)} (${this.status()}). ${t.peildatum}: ${this.written(u.peildatum)}.`,
      },
      ...this.own(),
      ...(u.hypothetisch ? [{ tekst: this.supposed() }] : []),
      {
        tekst:
          u.hypothetisch && u.rechtskarakter === "van-rechtswege"
            ? t.rechtskarakterHypothetisch
            : t.rechtskarakter[u.rechtskarakter],
      },
      ...(full && t.aanhalingen !== "" ? [{ tekst: t.aanhalingen }] : []),
    ];
    return { soort: "antwoord", kop: null, regels: said };
  }

  private status(): string {
    const { t } = this;
    const { status, rustOp } = this.u.regime;
    return rustOp && status === "beleid" ? t.beleidHypothetisch : t.statussen[status];
  }

  /** That the answer is about what is no law, with the proposal on which it rests where that is another. */
  private supposed(): string {
    const { t, u } = this;
    const { rustOp } = u.regime;
    if (!rustOp) return t.hypothetisch;
    const values = { titel: this.pick(rustOp.titel, rustOp.titelEn), status: t.statussen[rustOp.status] };
    return fill(t.hypothetischOp, (name) => values[name as keyof typeof values]);
  }

  /** Of a regime that is not of the package: that it is not, and whose it is. */
  private own(): UitlegRegel[] {
    const { eigen } = this.u.regime;
    if (!eigen) return [];
    const { eigenRegime, eigenaar, eigenaarOnbekend } = this.t;
    const whose = eigen.eigenaar === null ? eigenaarOnbekend : `${eigenaar}: ${eigen.eigenaar}.`;
    return [{ tekst: `${eigenRegime} ${whose}` }];
  }

  /** Over what was not done with due care: where there is no decision, nobody can object to one. */
  protected get careHeading(): string {
    return this.u.rechtskarakter === "besluit" ? this.t.kwetsbaarheden : this.t.kwetsbaarhedenZonderBesluit;
  }

  /** The facts that are missing. Under an answer that is settled they are asked for what stands beside it alone, and that is said. */
  protected missingBlock(lines: readonly UitlegRegel[]): UitlegBlok[] {
    const { u, t } = this;
    // A question can have a second answer, which is then not known yet.
    const settled = u.conclusies.every(({ kracht, oordeel }) => kracht !== null || oordeel !== "onbekend");
    const found = this.block("ontbreekt", settled ? t.ontbreektErnaast : t.ontbreekt, lines);
    const before = [
      ...(u.oordeel === "onbekend" ? [] : [t.antwoordVast]),
      ...(u.ontbreektExact ? [] : [t.ontbreektOnzeker]),
    ];
    return before.length === 0 ? found : found.map((block) => ({ ...block, vooraf: before.join(" ") }));
  }

  protected block(soort: BlokSoort, heading: string, regels: readonly UitlegRegel[]): UitlegBlok[] {
    return regels.length === 0 ? [] : [{ soort, kop: heading, regels }];
  }

  /** A departure or a weakness: the title of its conclusion, and what is wrong. */
  protected listed({ conclusie, zin, zinEn, bron }: LeesbareUitkomst["afwijkingen"][number]): UitlegRegel {
    const about = this.u.conclusies.find((c) => c.id === conclusie);
    return {
      kop: about ? this.pick(about.titel, about.titelEn) : conclusie,
      tekst: this.pick(zin, zinEn),
      bron: this.source(bron),
      conclusie,
    };
  }

  protected duty({ conclusie, oordeel, wie, zin, zinEn, bron }: LeesbareUitkomst["plichten"][number]): UitlegRegel {
    const who = this.inLanguage(wie);
    return {
      ...this.says(oordeel),
      kop: who,
      tekst: this.pick(zin, zinEn),
      bron: this.source(bron),
      conclusie,
      wie: who,
    };
  }

  protected source({ vindplaats, jci }: Conclusie["bron"]): UitlegBron {
    return { vindplaats, jci };
  }

  protected says(oordeel: Oordeel): { readonly oordeel: Oordeel; readonly oordeelTekst: string } {
    return { oordeel, oordeelTekst: oordelen[this.taal][oordeel] };
  }

  protected written(text: string): string {
    return written(text, this.taal);
  }
}
