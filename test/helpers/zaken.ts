import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import type { Regime } from "../../src/model/regime.js";
import type { Antwoord } from "../../src/testing/answer.js";
import { filesUnder, readJson } from "./files.js";

export type { VignettenBestand, ZakenBestand } from "../../src/model/zaken.js";
export { vary } from "../../src/testing/cases.js";

export type Zaak = Record<string, Record<string, unknown>>;

/** Every regime of the package. */
export const shipped: readonly Regime[] = vraagNamen.flatMap(regimesOf);

/** Every file of cases, parsed, by its path from `test/rules/`. */
export const caseFiles: Readonly<Record<string, unknown>> = Object.fromEntries(
  filesUnder("test/rules", ".zaken.json").map((path) => [path.slice("test/rules/".length), readJson(path)]),
);

/** Everything that an answer says, apart from what is missing, which costs most to work out. */
export function summary(regime: Regime, answer: Antwoord): unknown {
  const names = regime.regels.map((regel) => regel.name);
  const codes = [...regime.waarschuwingen, ...regime.regels.flatMap((regel) => regel.waarschuwing ?? [])];
  const { oordeel, lijsten, gevolgen, termijnen } = answer;
  return {
    ...{ oordeel, lijsten, gevolgen, termijnen },
    conclusies: names.map((name) => [name, answer.oordeelOver(name), answer.krachtOf(name), answer.omdat(name)]),
    waarschuwingen: [...codes.map(({ code }) => code), "vaststelling", "datum-na-peildatum", "volgorde-onmogelijk"].map(
      (code) => [code, answer.warns(code), names.filter((name) => answer.warns(code, name))],
    ),
  };
}
