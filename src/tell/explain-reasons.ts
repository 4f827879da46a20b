import { inSentence } from "../model/naam.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { UitlegRegel } from "../model/uitleg.js";
import { type Conclusie, Words } from "./explain-words.js";

type Voorwaarde = Conclusie["voorwaarden"][number];
type Samenhang = NonNullable<Conclusie["samenhang"]>;
type Deel = number | Samenhang;

/** A condition that decided; `turned` where it must not be so. */
interface Leaf {
  readonly voorwaarde: Voorwaarde;
  readonly turned: boolean;
}

/** What decided, with what it has to do with each other: of some all are needed, of some one is enough. What must not be so stands at its leaves. */
export type Ground = Leaf | { readonly needs: "all" | "one"; readonly parts: readonly Ground[] };

const isLeaf = (ground: Ground): ground is Leaf => "voorwaarde" in ground;

/** Grounds that say the same are one: a condition can stand in several branches of a rule, and is one reason. */
function distinct(grounds: readonly Ground[]): Ground[] {
  const told = (ground: Ground): string =>
    isLeaf(ground)
      ? JSON.stringify([ground.turned, { ...ground.voorwaarde, vindplaats: "" }])
      : JSON.stringify([ground.needs, ground.parts.map(told)]);
  return [...new Map(grounds.map((ground) => [told(ground), ground])).values()];
}

/** One part of the tree of a conclusion, as far as it decided. */
function groundIn(deel: Deel, c: Conclusie, turned: boolean): Ground | undefined {
  if (typeof deel === "number") {
    const voorwaarde = c.voorwaarden[deel];
    return voorwaarde?.doorslaggevend && (turned || voorwaarde.oordeel === c.oordeel)
      ? { voorwaarde, turned }
      : undefined;
  }
  if ("niet" in deel) return groundIn(deel.niet, c, !turned);
  // Not any of these: none of them. Not all of these: one that is not so is enough.
  const needs = "een" in deel === turned ? "all" : "one";
  const found = ("een" in deel ? deel.een : deel.alle).flatMap((one) => groundIn(one, c, turned) ?? []);
  const parts = distinct(found.flatMap((part) => (!isLeaf(part) && part.needs === needs ? part.parts : [part])));
  return parts.length < 2 ? parts[0] : { needs, parts };
}

/** Whether a reader who takes everything for a requirement is wrong. */
export const hasChoice = (ground: Ground | undefined): boolean =>
  ground !== undefined &&
  (isLeaf(ground) ? ground.turned : ground.needs === "one" || ground.parts.some((part) => hasChoice(part)));

/** Why a conclusion came out as it did: the conditions that decided, each once, with what they have to do with each other. */
export class Reasons extends Words {
  /**
   * The conditions that decided on a conclusion that is not met or not settled. Those of a final conclusion are conclusions, each told
   * by itself: they are told again where not all of them are needed.
   *
   * @param values whether each says the values on which it rests
   */
  protected decided(c: Conclusie, values: boolean): UitlegRegel[] {
    if (c.oordeel === "ja" || c.oordeel === "nvt") return [];
    return c.kracht !== null || hasChoice(this.ground(c)) ? this.conditions(c, values) : [];
  }

  protected ground(c: Conclusie): Ground | undefined {
    return c.samenhang && groundIn(c.samenhang, c, false);
  }

  protected conditions(c: Conclusie, values: boolean): UitlegRegel[] {
    const line = (v: Voorwaarde): UitlegRegel => this.condition(v, values);
    if (c.samenhang !== undefined) return this.grounds(this.ground(c), c, line);
    // An outcome that was stored in an older form does not say it; one that has a condition alone need not.
    const decided = c.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === c.oordeel);
    return [...new Map(decided.map((v) => [JSON.stringify(line(v)), line(v)])).values()];
  }

  /** What decided, as lines. */
  protected grounds(ground: Ground | undefined, c: Conclusie, line: (v: Voorwaarde) => UitlegRegel): UitlegRegel[] {
    if (!ground) return [];
    if (isLeaf(ground)) {
      const { voorwaarde, turned } = ground;
      return turned ? this.under(this.barring(c).een, [line(voorwaarde)]) : [line(voorwaarde)];
    }
    const { needs, parts } = ground;
    const leaves = parts.filter(isLeaf);
    if (leaves.length === parts.length && leaves.every(({ turned }) => turned)) {
      const barring = leaves.map(({ voorwaarde }) => line(voorwaarde));
      return this.under(this.barring(c)[needs === "all" ? "elk" : "samen"], barring);
    }
    const lines = parts.flatMap((part) => this.grounds(part, c, line));
    return this.under(needs === "all" ? this.t.alleNodig : this.enough(c), lines);
  }

  protected enough({ oordeel }: Conclusie): string {
    return oordeel === "nee" ? this.t.eenGenoegGeweest : this.t.eenGenoeg;
  }

  /** How is said of what must not be so that it is so, or that it is not known yet. */
  private barring({ oordeel }: Conclusie): { readonly een: string; readonly elk: string; readonly samen: string } {
    const { t } = this;
    return oordeel === "nee"
      ? { een: t.inDeWeg, elk: t.inDeWegElk, samen: t.inDeWegSamen }
      : { een: t.magNiet, elk: t.magNietElk, samen: t.magNietSamen };
  }

  private under(head: string, onder: readonly UitlegRegel[]): UitlegRegel[] {
    return [{ tekst: `${head}:`, onder }];
  }

  protected condition(v: Voorwaarde, values: boolean): UitlegRegel {
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
