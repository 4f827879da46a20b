import type { FeitWaarde } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { inWords } from "../read/words.js";

type Conclusie = LeesbareUitkomst["conclusies"][number];

/** What an outcome says of the names in a graph. */
export class Answered {
  private readonly conclusies: ReadonlyMap<string, Conclusie>;
  private readonly lacking: ReadonlySet<string>;
  private readonly values: ReadonlyMap<string, FeitWaarde | null>;

  constructor(
    private readonly uitkomst: LeesbareUitkomst,
    private readonly taal: Taal,
  ) {
    const { conclusies, ontbreekt, zaak } = uitkomst;
    this.conclusies = new Map(conclusies.map((one) => [one.id, one]));
    this.lacking = new Set(ontbreekt.map(({ feit }) => feit));
    const compared = conclusies.flatMap(({ voorwaarden }) => voorwaarden.flatMap((one) => [one, ...one.vergelekenMet]));
    const given = Object.entries(zaak).flatMap(([groep, feiten]) =>
      Object.entries(feiten).map(([naam, waarde]) => [`${groep}.${naam}`, waarde] as const),
    );
    this.values = new Map([...compared.map(({ feit, waarde }) => [feit, waarde] as const), ...given]);
  }

  answer(name: string): Oordeel | undefined {
    return this.conclusies.get(name)?.oordeel;
  }

  isLacking(name: string): boolean {
    return this.lacking.has(name);
  }

  /** A value in words; `undefined` where the outcome does not have it. */
  value(name: string): string | undefined {
    const value = this.values.get(name);
    if (value === undefined || value === null || this.conclusies.has(name)) return undefined;
    return inWords(value, this.taal, this.uitkomst.namen?.[name]);
  }

  /** By which answer one of these names decided a conclusion; a scope decides where it is not met, or not known to be. */
  decided(conclusion: string, names: readonly string[], scope: boolean): Oordeel | undefined {
    const found = this.conclusies.get(conclusion);
    if (!found) return undefined;
    if (scope) {
      const answers = names.flatMap((name) => this.answer(name) ?? []);
      return found.oordeel === "nvt" || answers.includes("onbekend") ? answers.find((one) => one !== "ja") : undefined;
    }
    return found.voorwaarden.find(
      ({ feit, vergelekenMet, doorslaggevend }) =>
        doorslaggevend === true && [feit, ...vergelekenMet.map((one) => one.feit)].some((one) => names.includes(one)),
    )?.oordeel;
  }
}
