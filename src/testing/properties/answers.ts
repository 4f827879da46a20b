import fc from "fast-check";
import { listing } from "../../judge/conclude.js";
import { countedOn } from "../../judge/counts.js";
import { preparedFor } from "../../judge/prepared.js";
import { factsOf } from "../../judge/references.js";
import { derive } from "../../judge/situation.js";
import { tests } from "../../judge/trees.js";
import type { Feiten } from "../../model/feit.js";
import type { Kleene } from "../../model/oordeel.js";
import { givenIn } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { comparedFact, leavesIn } from "../../model/tree.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { VoorwaardeUitslag } from "../../model/uitkomst.js";
import type { Blad } from "../../model/voorwaarde.js";
import { exactly, type Range } from "../../reckon/counting.js";
import { isComplete } from "../accept.js";
import { type Aanvulling, arbitraries } from "../arbitraries.js";
import {
  ask,
  completed,
  type Eigenschap,
  type EigenschapOpties,
  situation,
  standingsOn,
  Words,
  written,
} from "./property.js";

/**
 * A settled answer stays what it is, whatever becomes known later: of every conclusion, and of what is listed as a
 * departure, a weakness or a duty.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does an answer under the law on declarations ever change when more becomes known?
 * (await fc.check(settledStaysSettled(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function settledStaysSettled(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[Aanvulling]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(arbitraries(regime, opties).completed, async (pair) => {
    const [first, later] = [pair.verzoek, completed(pair)].map((verzoek) => situation(regime, verzoek));
    if (!first || !later) return;
    const after = standingsOn(later.stand, later.feiten);
    for (const [conclusie, before] of standingsOn(first.stand, first.feiten)) {
      const now = after.get(conclusie);
      // Under an open scope a conclusion may still turn out not to apply; a final one waits for its scope.
      if (!now || (before.bereik === "onbekend" && !before.regel.slotsom)) continue;
      const said = { conclusie, feiten: written(pair.aanvulling) };
      if (before.oordeel !== "onbekend" && now.oordeel !== before.oordeel) {
        const change = { toen: words.oordeel(before.oordeel), nu: words.oordeel(now.oordeel) };
        throw new Error(words.property("verandertLater", pair.verzoek.zaak, { ...said, ...change }));
      }
      if (listing(before) !== "onbekend" && listing(now) !== listing(before)) {
        const change = { toen: listing(before), nu: listing(now) };
        throw new Error(words.property("vermeldingVerandertLater", pair.verzoek.zaak, { ...said, ...change }));
      }
    }
  });
}

/**
 * A file in which everything is known leaves nothing open. A rule that asks for a fact which another answer excludes would,
 * and nobody could ever supply it.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Is there a complete file on which the law on declarations gives no answer?
 * (await fc.check(completeIsSettled(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function completeIsSettled(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(arbitraries(regime).complete, async (verzoek) => {
    const { stand, feiten } = situation(regime, verzoek);
    fc.pre(isComplete(stand, feiten));
    const open = [...standingsOn(stand, feiten)].find(([, { oordeel }]) => oordeel === "onbekend");
    if (open) throw new Error(words.property("volledigMaarOpen", verzoek.zaak, { conclusie: open[0] }));
  });
}

/** A case with what is unknown written as something else than by leaving it out. */
function spelledOut({ feiten }: Regime, verzoek: EigenToetsverzoek, unknown: null | undefined): EigenToetsverzoek {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const { id } of givenIn(feiten)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: verzoek.zaak[group]?.[name] ?? unknown };
  }
  return { ...verzoek, zaak };
}

/**
 * The facts that a condition names and that are unknown; what it only shows to a reader does not count. Neither does a number that
 * is counted in what is not wholly known, where all that it can be gives the same answer.
 */
function unknownIn(
  blad: Blad | undefined,
  { feit, waarde, vergelekenMet, oordeel }: VoorwaardeUitslag,
  facts: Feiten,
): string[] {
  if (!blad) return [];
  const named = factsOf(blad);
  const unknown = [{ feit, waarde }, ...vergelekenMet]
    .filter((seen) => seen.waarde === null && named.includes(seen.feit))
    .map((seen) => seen.feit);
  return unknown.length > 0 && isSameOnAll(blad, facts, oordeel) ? [] : unknown;
}

/** Whether a condition on numbers that are counted says this of all that they can be. */
function isSameOnAll(blad: Blad, facts: Feiten, oordeel: Kleene): boolean {
  const other = comparedFact(blad);
  const right = other === undefined ? exactly(Number(blad.value)) : countedOn(facts, other);
  const left = countedOn(facts, blad.fact);
  if (!left || !right) return false;
  const ends = [left.least, left.most, right.least, right.most].filter(Number.isFinite);
  const numbers = ends.flatMap((n) => [n - 1, n, n + 1]);
  const within = ({ least, most }: Range): number[] => numbers.filter((n) => least <= n && n <= most);
  const says = (a: number, b: number): Kleene => (tests[blad.operator](a, b) ? "ja" : "nee");
  return within(left).every((a) => within(right).every((b) => says(a, b) === oordeel));
}

/**
 * Unknown is never no: a condition on something unknown is itself unknown, no settled answer rests on one, and it makes no
 * difference whether a fact is left out, `null` or `undefined`.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does the law on declarations ever take unknown for no?
 * (await fc.check(unknownIsNeverNo(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function unknownIsNeverNo(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  const { onbekend = 30 } = opties;
  return fc.asyncProperty(arbitraries(regime, { onbekend }).partial, async (verzoek) => {
    const uitkomst = await ask(regime, verzoek);
    const { stand, feiten } = situation(regime, verzoek);
    const facts = derive(preparedFor(stand).machine, feiten);
    for (const { id, oordeel, voorwaarden } of uitkomst.conclusies) {
      const regel = stand.regels.find((rule) => rule.name === id);
      const leaves = regel ? leavesIn(regel.conditions) : [];
      for (const [i, condition] of voorwaarden.entries()) {
        const said = { conclusie: id, voorwaarde: condition.naam };
        // A final conclusion counts a part that is met as no obstacle, also while it is open whether it applies.
        const unknown = regel?.slotsom ? [] : unknownIn(leaves[i], condition, facts);
        if (unknown.length > 0 && condition.oordeel !== "onbekend") {
          const found = { ...said, feiten: words.list(unknown), oordeel: words.oordeel(condition.oordeel) };
          throw new Error(words.property("onbekendTelt", verzoek.zaak, found));
        }
        const settled = oordeel === "ja" || oordeel === "nee";
        if (settled && condition.doorslaggevend && condition.oordeel === "onbekend") {
          const found = { ...said, oordeel: words.oordeel(oordeel) };
          throw new Error(words.property("onbekendBeslist", verzoek.zaak, found));
        }
      }
    }
    words.same(verzoek.zaak, "null", uitkomst, await ask(regime, spelledOut(stand, verzoek, null)));
    words.same(verzoek.zaak, "undefined", uitkomst, await ask(regime, spelledOut(stand, verzoek, undefined)));
  });
}
