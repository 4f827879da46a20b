import fc from "fast-check";
import { compile } from "../../generated/alle-vragen.js";
import type { Regime } from "../../model/regime.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import { anyRequest, ask, type Eigenschap, type EigenschapOpties, Words } from "./property.js";

/**
 * A compiled regime gives byte for byte the outcome of `evaluate`, and at less depth the same answers.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does the compiled law ever answer otherwise?
 * (await fc.check(compiledEqualsEvaluate(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function compiledEqualsEvaluate(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  return fc.asyncProperty(anyRequest(regime, opties), async (verzoek) => {
    const { peildatum, zaak } = verzoek;
    const kenmerk = "zaak-1";
    const uitkomst = await ask(regime, { ...verzoek, kenmerk });
    words.same(zaak, "gecompileerd", uitkomst, toets({ peildatum, kenmerk, zaak }));
    const named = (oordeel: string): string[] =>
      uitkomst.conclusies.filter((conclusie) => conclusie.oordeel === oordeel).map((conclusie) => conclusie.id);
    const { oordeel } = uitkomst;
    words.same(zaak, "minderDiep", oordeel, toets.oordeel(zaak, peildatum));
    const lijsten = { oordeel, nee: named("nee"), onbekend: named("onbekend") };
    words.same(zaak, "minderDiep", lijsten, toets.lijsten(zaak, peildatum));
  });
}
