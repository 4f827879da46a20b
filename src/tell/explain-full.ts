import { atHead, inSentence, listed } from "../model/naam.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { UitlegBlok, UitlegRegel } from "../model/uitleg.js";
import { Reasons } from "./explain-reasons.js";
import type { Conclusie } from "./explain-words.js";

/** Everything that an outcome says, in words. */
export class FullExplanation extends Reasons {
  blocks(): UitlegBlok[] {
    const { u, t } = this;
    const { pakket, regelset, invoer } = u.bewijs;
    return [
      this.answer(true),
      ...this.block(
        "waarom",
        t.waarom,
        u.conclusies.map((c) => this.reason(c)),
      ),
      ...this.missing(),
      ...this.block(
        "oordelen",
        t.oordelen,
        u.menselijkeOordelen.map(({ feit, waarde }) => ({
          kop: atHead(this.name(feit)),
          tekst: this.told(feit, waarde),
          feit,
        })),
      ),
      ...this.block(
        "afwijkingen",
        t.afwijkingen,
        u.afwijkingen.map((a) => this.listed(a)),
      ),
      ...this.block(
        "kwetsbaarheden",
        this.careHeading,
        u.kwetsbaarheden.map((k) => this.listed(k)),
      ),
      ...this.block(
        "plichten",
        t.plichten,
        u.plichten.map((p) => this.duty(p)),
      ),
      ...this.block(
        "waarschuwingen",
        t.waarschuwingen,
        u.waarschuwingen.map((w) => ({ tekst: this.pick(w.zin, w.zinEn) })),
      ),
      ...this.block(
        "termijnen",
        t.termijnen,
        u.termijnen.map((term) => this.term(term)),
      ),
      ...this.block("gevolgen", t.gevolgen, this.consequences()),
      // What was judged by which rules is for who keeps the file.
      ...(this.register === "ouder"
        ? []
        : this.block("bewijs", t.bewijs, [{ tekst: `${pakket}; ${regelset}; ${invoer}` }])),
    ];
  }

  /** The words of a source; where nobody could hold them against its text, that is said. */
  private quotes(bron: Conclusie["bron"]): UitlegRegel[] {
    return bron.citaat.map((tekst) => ({
      tekst,
      citaat: this.source(bron),
      ...this.inDutch(),
      ...(bron.nietGecontroleerd ? { opmerking: this.t.nietGecontroleerd } : {}),
    }));
  }

  private inDutch(): { readonly taal?: "nl" } {
    return this.taal === "nl" ? {} : { taal: "nl" };
  }

  /** A conclusion with its article, the words of the law, and the conditions that decided. */
  private reason(c: Conclusie): UitlegRegel {
    const { t } = this;
    const head = {
      ...this.says(c.oordeel),
      tekst: this.pick(c.titel, c.titelEn),
      bron: this.source(c.bron),
      ...(this.register === "ouder" ? {} : { opmerking: t.krachten[c.kracht ?? "slotsom"] }),
      conclusie: c.id,
    };
    if (c.oordeel === "nvt") return head;
    const reasons = this.decided(c, true);
    // An outcome that was stored in an older form does not say it.
    const { wachtOp: waits = [] } = c;
    // Where no condition is open, it is open whether the rule applies: then it says for what it waits.
    if (c.oordeel === "onbekend" && c.kracht !== null && reasons.length === 0 && waits.length > 0) {
      reasons.push({ kop: t.wachtOp, tekst: `${listed(waits.map((feit) => inSentence(this.name(feit))))}.` });
    }
    return {
      ...head,
      onder: [
        { tekst: this.pick(c.zin, c.zinEn) },
        ...reasons,
        ...this.quotes(c.bron),
        ...this.alsoDecided(c).flatMap((bron) => [
          { tekst: `${bron.vindplaats}:`, ...this.inDutch() },
          ...this.quotes(bron),
        ]),
      ],
    };
  }

  /** The sources that decided beside the one that is quoted first. An outcome stored in an older form names none. */
  private alsoDecided({ bron, bronnen = [] }: Conclusie): readonly Conclusie["bron"][] {
    const same = (other: Conclusie["bron"]): boolean =>
      other.vindplaats === bron.vindplaats && other.jci === bron.jci && String(other.citaat) === String(bron.citaat);
    return bronnen.filter((other) => other.doorslaggevend && !same(other));
  }

  private missing(): UitlegBlok[] {
    const { u, t } = this;
    return this.missingBlock(
      u.ontbreekt.map((o) => {
        const wie = t.herkomst[o.herkomst];
        const answers = o.waarden?.map((waarde) => this.told(o.feit, waarde));
        return {
          tekst: this.inLanguage(o.vraagtekst),
          ...(o.soort === "oordeel" ? { opmerking: t.vraagOordeel } : {}),
          feit: o.feit,
          wie,
          onder: [
            ...(o.reden ? [{ kop: t.reden, tekst: this.inLanguage(o.reden) }] : []),
            ...(answers ? [{ kop: t.antwoorden, tekst: `${listed(answers)}.` }] : []),
            { kop: t.wie, tekst: `${wie}. ${t.bewijsstuk}: ${this.inLanguage(o.bewijsstuk)}.` },
          ],
        };
      }),
    );
  }

  private consequences(): UitlegRegel[] {
    const { toelichting, toelichtingEn, wachtOp: _, ...values } = this.u.gevolgen;
    const said: Readonly<Record<string, string>> = this.taal === "nl" ? toelichting : toelichtingEn;
    return Object.entries(values).map(([naam, value]) => {
      const parts = [
        ...(value === null ? [] : [this.structure(value, this.naam(naam))]),
        ...(Object.hasOwn(said, naam) ? [said[naam] ?? ""] : []),
      ];
      const quoted = [...quotesIn(value)];
      return {
        kop: atHead(this.name(naam)),
        tekst: parts.join(". "),
        ...(quoted.length === 0 ? {} : { aangehaald: quoted }),
      };
    });
  }

  /** A term with its last day, and under it how that was worked out. */
  private term(term: LeesbareUitkomst["termijnen"][number]): UitlegRegel {
    const { t } = this;
    const said = this.taal === "nl" ? term.toelichting : term.toelichtingEn;
    return {
      kop: this.pick(term.titel, term.titelEn),
      tekst: term.einde === null ? t.nietBekend : `${t.schrijfwijze.totEnMet} ${this.written(term.einde)}`,
      bron: this.source(term.bron),
      ...(term.einde === null ? {} : { datum: term.einde }),
      ...(term.wie ? { wie: this.inLanguage(term.wie) } : {}),
      onder: [
        ...(said ? [{ tekst: said }] : []),
        ...term.stappen.map((stap) => ({ tekst: this.pick(stap.zin, stap.zinEn) })),
      ],
    };
  }
}

/** The quotations in the value of a consequence. */
function* quotesIn(value: unknown): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "citaat") yield String(inner);
    else yield* quotesIn(inner);
  }
}
