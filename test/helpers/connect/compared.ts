import type { Invoer, Uitvoer } from "../../../src/connect/dmn/index.js";
import type { Lijsten } from "../../../src/judge/depths.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Zaak } from "../zaken.js";

/** The facts of a case by their names in a document: what is not in it is not known. */
export const valuesOf = (invoer: readonly Invoer[], zaak: Zaak, peildatum: string): Record<string, unknown> =>
  Object.fromEntries(
    invoer.map(({ feit, naam, zonder = "" }) => {
      const [group = "", key = ""] = feit.split(".");
      const value = feit === "verzoek.peildatum" ? peildatum : (zaak[group]?.[key] ?? null);
      return [naam, typeof value === "string" && value.startsWith(zonder) ? value.slice(zonder.length) : value];
    }),
  );

const WORDS: readonly unknown[] = ["ja", "nee", "onbekend", "nvt"];

/** What a document said of a case, in the form in which `compile` says it; every conclusion is one of the four words. */
export function listsOf(
  regime: Regime,
  conclusies: readonly Uitvoer[],
  said: Readonly<Record<string, unknown>>,
): Pick<Lijsten, "oordeel" | "nee" | "onbekend"> {
  const answers = new Map(conclusies.map(({ conclusie, naam }) => [conclusie, said[naam]]));
  const names = regime.regels.map(({ name }) => name);
  const strange = names.filter((name) => !WORDS.includes(answers.get(name)));
  if (strange.length > 0) throw new Error(`no answer: ${strange.join()} of ${regime.id}`);
  const list = (word: string): string[] => names.filter((name) => answers.get(name) === word);
  const [final] = conclusies;
  return {
    oordeel: answers.get(final?.conclusie ?? "") as Lijsten["oordeel"],
    nee: list("nee"),
    onbekend: list("onbekend"),
  };
}
