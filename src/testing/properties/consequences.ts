import fc from "fast-check";
import type { Regime } from "../../model/regime.js";
import { type Aanvulling, arbitraries } from "../arbitraries.js";
import { ask, completed, type Eigenschap, type EigenschapOpties, Words, written } from "./property.js";

/**
 * What follows from an outcome stays when unknown facts become known: a consequence that is given, and the last day of a
 * term. What is not given is explained.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does a date that was given ever change when more becomes known?
 * (await fc.check(consequencesNeverChange(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function consequencesNeverChange(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[Aanvulling]> {
  const words = new Words(regime, opties);
  const { onbekend = 25 } = opties;
  return fc.asyncProperty(arbitraries(regime, { onbekend }).completed, async (pair) => {
    const { zaak } = pair.verzoek;
    const [before, after] = [await ask(regime, pair.verzoek), await ask(regime, completed(pair))];
    const stays = (gevolg: string, toen: unknown, nu: unknown): void => {
      if (toen == null || JSON.stringify(toen) === JSON.stringify(nu)) return;
      const said = { gevolg, toen: words.value(toen), nu: words.value(nu), feiten: written(pair.aanvulling) };
      throw new Error(words.property("gevolgVerandert", zaak, said));
    };
    const { toelichting, toelichtingEn: _en, wachtOp: _facts, ...given } = before.gevolgen;
    for (const [gevolg, waarde] of Object.entries(given)) {
      if (waarde === null && !Object.hasOwn(toelichting, gevolg))
        throw new Error(words.property("gevolgOnverklaard", zaak, { gevolg }));
      stays(gevolg, waarde, after.gevolgen[gevolg]);
    }
    for (const { id, einde } of before.termijnen) {
      stays(id, einde, after.termijnen.find((termijn) => termijn.id === id)?.einde);
    }
  });
}
