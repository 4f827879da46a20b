import { inSentence } from "../model/naam.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { UitlegRegel } from "../model/uitleg.js";
import { type Conclusie, Words } from "./explain-words.js";

type Voorwaarde = Conclusie["voorwaarden"][number];
type Samenhang = NonNullable<Conclusie["samenhang"]>;
type Deel = number | Samenhang;

/** Lines that say the same are one: a condition can stand in several branches of a rule, and is one reason. */
function distinct(lines: readonly UitlegRegel[]): UitlegRegel[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** Why a conclusion came out as it did: the conditions that decided, each once, with what they have to do with each other. */
export class Reasons extends Words {
  /**
   * The conditions that decided on a conclusion that is not met or not settled.
   *
   * @param values whether each says the values on which it rests
   */
  protected decided(c: Conclusie, values: boolean): UitlegRegel[] {
    if (c.kracht === null || c.oordeel === "ja" || c.oordeel === "nvt") return [];
    return this.conditions(c, values);
  }

  protected conditions(c: Conclusie, values: boolean): UitlegRegel[] {
    if (c.samenhang === undefined) {
      // An outcome that was stored in an older form does not say it.
      const decided = c.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === c.oordeel);
      return distinct(decided.map((v) => this.condition(v, values)));
    }
    return this.part(c.samenhang, c, values, false);
  }

  /** One part of the tree, as far as it decided. */
  private part(deel: Deel, c: Conclusie, values: boolean, turned: boolean): UitlegRegel[] {
    if (typeof deel === "number") {
      const v = c.voorwaarden[deel];
      return v?.doorslaggevend && (turned || v.oordeel === c.oordeel) ? [this.condition(v, values)] : [];
    }
    const { t } = this;
    if ("niet" in deel) {
      // What must not be otherwise must be so.
      if (typeof deel.niet === "object" && "niet" in deel.niet) return this.part(deel.niet.niet, c, values, turned);
      const lines = distinct(this.part(deel.niet, c, values, true));
      return lines.length === 0 ? [] : [{ tekst: `${t.inDeWeg}:`, onder: lines }];
    }
    const isAny = "een" in deel;
    const lines = distinct((isAny ? deel.een : deel.alle).flatMap((one) => this.part(one, c, values, turned)));
    if (lines.length < 2 || turned) return lines;
    const enough = c.oordeel === "nee" ? t.eenGenoegGeweest : t.eenGenoeg;
    return [{ tekst: `${isAny ? enough : t.alleNodig}:`, onder: lines }];
  }

  private condition(v: Voorwaarde, values: boolean): UitlegRegel {
    const naam = this.pick(v.naam, v.naamEn);
    const line = { ...this.says(v.oordeel), tekst: naam, feit: v.feit };
    const all = [{ feit: v.feit, waarde: v.waarde }, ...v.vergelekenMet];
    // What is called as its fact is called says its value by itself.
    const seen = all.filter(({ feit }) => this.name(feit) !== naam);
    if (!values || seen.length === 0) return line;
    const told = seen.map(({ feit, waarde }) => `${inSentence(this.name(feit))}: ${this.told(feit, waarde)}`);
    return { ...line, opmerking: told.join("; ") };
  }

  protected conclusieOf(id: string): LeesbareUitkomst["conclusies"][number] | undefined {
    return this.u.conclusies.find((c) => c.id === id);
  }
}
