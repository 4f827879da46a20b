import { oordelen } from "../generated/texts.js";
import { type Naam, type Namen, nameOf } from "../model/naam.js";
import { isOordeel } from "../model/oordeel.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { inWords } from "../read/words.js";

type Waarde = LeesbareUitkomst["menselijkeOordelen"][number]["waarde"];

/** What an outcome calls its facts, dates, consequences and values, in one language. */
export class Naming {
  constructor(
    protected readonly u: LeesbareUitkomst,
    protected readonly taal: Taal,
  ) {}

  /** A value with its parts by their names; parts within parts are named in one list. */
  protected structure(value: unknown, naam: Namen[string] | undefined, of: Naam | undefined = naam): string {
    if (Array.isArray(value)) return value.map((item) => this.structure(item, naam, of)).join("; ");
    if (typeof value !== "object" || value === null) return this.worded((value ?? null) as Waarde, of);
    const { citaat, ...rest } = value as Readonly<Record<string, unknown>>;
    const [only, ...more] = Object.entries(rest);
    // A part that is there for its quote needs no name beside it.
    if (citaat !== undefined && only && more.length === 0) {
      return `${this.structure(only[1], naam, naam?.delen?.[only[0]])} ("${String(citaat)}")`;
    }
    return Object.entries(value)
      .map(([key, inner]) => {
        if (key === "citaat") return `"${String(inner)}"`;
        const part = naam?.delen?.[key];
        return `${this.inLanguage(this.nameOf(key, part))}: ${this.structure(inner, naam, part)}`;
      })
      .join(", ");
  }

  /** An outcome that was stored before it held names is told with ids. */
  protected naam(id: string): Namen[string] | undefined {
    return (this.u.namen as Namen | undefined)?.[id];
  }

  protected nameOf(id: string, naam: Naam | undefined): Tekst {
    return nameOf(id, naam?.titel);
  }

  /** What a fact, a date, a consequence or a conclusion is called. */
  protected name(id: string): string {
    const conclusie = this.u.conclusies.find((c) => c.id === id);
    if (conclusie && !this.naam(id)) return this.pick(conclusie.titel, conclusie.titelEn);
    return this.inLanguage(this.nameOf(id, this.naam(id)));
  }

  /** The value of a fact, a date or a conclusion. */
  protected told(id: string, waarde: Waarde): string {
    const isConclusion = this.u.conclusies.some((c) => c.id === id);
    return isConclusion && isOordeel(waarde) ? oordelen[this.taal][waarde] : this.worded(waarde, this.naam(id));
  }

  protected worded(waarde: Waarde, naam: Naam | undefined): string {
    return inWords(waarde, this.taal, naam);
  }

  protected pick(nl: string, en: string): string {
    return this.taal === "nl" ? nl : en;
  }

  protected inLanguage(text: Tekst): string {
    return text[this.taal];
  }
}
