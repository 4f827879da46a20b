import { testTeksten } from "../generated/test-texts.js";
import { teksten } from "../generated/texts.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { fill, suggestion } from "../read/errors.js";

type Texts = (typeof testTeksten)["nl"];
type Conclusie = LeesbareUitkomst["conclusies"][number];
type Values = Readonly<Record<string, string>>;
type Zaak = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

export interface TaalOpties {
  /** The language of failures: `nl` (the standard) or `en`. */
  readonly taal?: Taal;
}

/** The words of a failure, in one language: a sentence about the pupil in whose file it was found. */
export class Sentences {
  private readonly t: (typeof testTeksten)[Taal];

  /** @param asked the facts that a regime asks for: they tell about whom it is where a case does not */
  constructor(
    private readonly taal: Taal,
    private readonly asked: readonly string[] = [],
  ) {
    this.t = testTeksten[taal];
  }

  /** What a matcher says of an outcome. */
  match(code: keyof Texts["matchers"], uitkomst: LeesbareUitkomst, values: Values = {}): string {
    const named = uitkomst.conclusies.flatMap((c) => c.voorwaarden).flatMap((v) => [v, ...v.vergelekenMet]);
    const wie = this.who(
      uitkomst.zaak,
      named.map((v) => v.feit),
    );
    return this.fill(this.t.matchers[code], { wie, regime: uitkomst.regime.id, ...values });
  }

  /** What a property says of a case. */
  property(code: keyof Texts["eigenschappen"], zaak: Zaak, values: Values): string {
    return this.fill(this.t.eigenschappen[code], { wie: this.who(zaak, this.asked), ...values });
  }

  /** When two outcomes should have been the same. */
  when(code: keyof Texts["wanneer"]): string {
    return this.t.wanneer[code];
  }

  /** That something is no outcome at all. */
  noOutcome(): string {
    return this.t.matchers.geenUitkomst;
  }

  /** Why a fact that was expected to be missing is not. */
  present(value: unknown): string {
    const { bekend, maaktNietUit } = this.t.redenen;
    return value == null ? maaktNietUit : this.fill(bekend, { waarde: this.value(value) });
  }

  oordeel(oordeel: Oordeel): string {
    return teksten[this.taal].oordelen[oordeel];
  }

  /** A text of the outcome in this language. */
  pick(nl: string | null, en: string | null): string {
    return (this.taal === "nl" ? nl : en) ?? "";
  }

  /** A consequence; one without a value is open, or does not follow. */
  consequence(value: unknown): string {
    return value == null ? this.t.leeg : this.value(value);
  }

  /** The last day of a term. */
  day(value: string | null): string {
    return value ?? this.t.onbekendeDag;
  }

  /** What to use instead of a wrong name. */
  suggestion(word: string, known: readonly string[]): string {
    return suggestion(word, known)[this.taal];
  }

  list(items: readonly string[]): string {
    return items.length === 0 ? this.t.niets : items.join(", ");
  }

  value(value: unknown): string {
    const { nietBekend, schrijfwijze } = teksten[this.taal];
    if (value == null) return nietBekend;
    if (typeof value === "boolean") return value ? schrijfwijze.waar : schrijfwijze.onwaar;
    return typeof value === "object" ? JSON.stringify(value) : String(value);
  }

  /** Why a conclusion is what it is: the conditions that decided, with their article and the facts they rest on. */
  because(uitkomst: LeesbareUitkomst, id: string): string {
    const { redenen } = this.t;
    const conclusie = uitkomst.conclusies.find((c) => c.id === id);
    switch (conclusie?.oordeel) {
      case "nee":
        return this.deciding(uitkomst, conclusie).join("; ");
      case "onbekend":
        return this.fill(redenen.onbekend, { feiten: this.list(this.awaited(uitkomst, conclusie)) });
      case "nvt": {
        const scopes = uitkomst.conclusies.filter((c) => c.kracht === "reikwijdte" && c.oordeel === "nee");
        return [redenen.nvt, ...scopes.flatMap((scope) => this.deciding(uitkomst, scope))].join("; ");
      }
      default:
        return redenen.ja;
    }
  }

  /** The conditions that decided; where one names another conclusion, those that decided that one. */
  private deciding(uitkomst: LeesbareUitkomst, { voorwaarden }: Conclusie): string[] {
    const { vervuld, nietVervuld, feit } = this.t.redenen;
    const said = voorwaarden
      .filter((v) => v.doorslaggevend)
      .flatMap((v) => {
        const inner = uitkomst.conclusies.find((c) => c.id === v.feit);
        if (inner?.oordeel === "nee") return this.deciding(uitkomst, inner);
        const facts = [{ feit: v.feit, waarde: v.waarde }, ...v.vergelekenMet];
        return this.fill(v.oordeel === "ja" ? vervuld : nietVervuld, {
          voorwaarde: this.pick(v.naam, v.naamEn),
          feiten: facts.map((f) => this.fill(feit, { feit: f.feit, waarde: this.value(f.waarde) })).join(", "),
          vindplaats: v.vindplaats,
        });
      });
    return [...new Set(said)];
  }

  /** The facts that a conclusion waits for: those listed for it, or what its open conditions do not know. */
  private awaited({ ontbreekt }: LeesbareUitkomst, { id, kracht, voorwaarden }: Conclusie): string[] {
    const listed = ontbreekt.filter((o) => kracht === null || o.nodigVoor.includes(id)).map((o) => o.feit);
    if (listed.length > 0) return listed;
    const open = voorwaarden.filter((v) => v.oordeel === "onbekend").flatMap((v) => [v, ...v.vergelekenMet]);
    return [...new Set(open.filter((v) => v.waarde === null).map((v) => v.feit))];
  }

  /** Whose file it is: "this pupil (born ...)" where any of the facts that count is about one. */
  private who(zaak: Zaak, facts: readonly string[]): string {
    for (const [id, { bekend, onbekend }] of Object.entries(this.t.personen)) {
      const [group = "", name = ""] = id.split(".");
      const geboren = zaak[group]?.[name];
      if (geboren != null) return this.fill(bekend, { geboren: String(geboren) });
      if (facts.some((fact) => fact.startsWith(`${group}.`))) return onbekend;
    }
    return this.t.dossier;
  }

  private fill(text: string, values: Values): string {
    return fill(text, (name) => values[name]);
  }
}
