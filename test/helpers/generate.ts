import fc from "fast-check";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import { preparedFor } from "../../src/judge/prepared.js";
import { deriveJudged, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { forget, forgettable, settle } from "../../src/testing/accept.js";
import { isCompletion as accepted, signature } from "../../src/testing/completions.js";
import { type Dossier, standen } from "../../src/testing/dossier.js";
import * as kinds from "../../src/testing/kinds.js";
import type { Zaak } from "./zaken.js";

export { accepted, forget, forgettable, preparedFor, settle, signature };

/** Every regime of the package in each of its states. A new regime is in every property by itself. */
export const regimes: readonly Regime[] = vraagNamen.flatMap(regimesOf).flatMap(standen);

export const anyRegime = fc.constantFrom(...regimes);

/** The facts alone of the cases that the test kit makes. */
export const completeFacts = (regime: Regime): fc.Arbitrary<Feiten> => kinds.complete(regime).map((d) => d.feiten);

export const favourable = (regime: Regime): fc.Arbitrary<Feiten> =>
  kinds.favourable(regime).map((d) => settle(d.stand, d.feiten));

/** Files of which the answer is "yes". */
export const granted = (regime: Regime): fc.Arbitrary<Dossier> => {
  const { machine } = preparedFor(regime);
  const final = regime.regels.find((regel) => regel.slotsom)?.name ?? "";
  return kinds
    .favourable(regime)
    .filter(({ feiten }) => judge(machine, deriveJudged(machine, feiten)).get(final)?.oordeel === "ja");
};

/** A case with holes in it, and one way in which they are filled. */
export const partialFacts = (
  regime: Regime,
  share = 30,
): fc.Arbitrary<{ full: Feiten; known: Feiten; unknown: ReadonlySet<string> }> =>
  kinds.halves(regime, share).map(({ dossier: { stand, feiten }, later }) => ({
    full: settle(stand, feiten),
    known: settle(stand, forget(feiten, later)),
    unknown: later,
  }));

/** A set of facts to forget, as a share of all. */
export const holes = ({ feiten }: Regime, share: number): fc.Arbitrary<ReadonlySet<string>> =>
  fc
    .tuple(...feiten.map(() => fc.nat(99)))
    .map((draws) => new Set(feiten.flatMap((feit, i) => ((draws[i] ?? 0) < share ? [feit.id] : []))));

/** The facts as a case of a request, in which what is unknown is `null`. */
export function toZaak(facts: Feiten): Zaak {
  const zaak: Zaak = {};
  for (const [id, value] of Object.entries(facts)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return zaak;
}
