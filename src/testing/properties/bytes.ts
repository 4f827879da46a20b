import fc from "fast-check";
import { parse, replay } from "../../generated/alle-vragen.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import { load } from "../../read/regime/load.js";
import type { LaadOpties } from "../../read/regime/load-regime.js";
import { originOf } from "../../read/regime/origin.js";
import { record } from "../../tell/bewijs.js";
import { anyRequest, ask, type Eigenschap, type EigenschapOpties, Words } from "./property.js";

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/**
 * One request gives one row of bytes: again, beside others at the same time, after `parse` and after storage; and it is
 * left as it was.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does the law on declarations ever answer the same request in two ways?
 * (await fc.check(sameRequestSameBytes(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function sameRequestSameBytes(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(anyRequest(regime, opties), async (verzoek) => {
    const uitkomst = await ask(regime, frozen(structuredClone(verzoek)));
    words.same(verzoek.zaak, "opgeslagen", uitkomst, JSON.parse(JSON.stringify(uitkomst)) as unknown);
    words.same(verzoek.zaak, "gelezen", uitkomst, await ask(regime, parse(verzoek, { regimes: [regime] })));
    // At the same time: an engine that two calls shared would lose rules.
    const again = await Promise.all([ask(regime, verzoek), ask(regime, verzoek)]);
    for (const other of again) words.same(verzoek.zaak, "weer", uitkomst, other);
  });
}

/** A value with its keys, and in lists the items, in another order. */
function reversed(value: unknown, lists: boolean): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item, lists));
    return lists ? items.reverse() : items;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner, lists)] as const);
  return Object.fromEntries(entries.reverse());
}

/** What `orderMakesNoDifference` needs to load the regime again. */
export interface BestandenOpties extends EigenschapOpties, LaadOpties {
  /** The rule files of the regime: with them their order, and that of the keys in them, is tried as well. */
  readonly bestanden?: RegelBestanden;
}

/**
 * The order of keys and of lists in a request makes no difference, and neither does that of rule files.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`); with the
 *   rule files of the regime (`bestanden`) their order is tried too
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does it matter in which order the facts are written?
 * (await fc.check(orderMakesNoDifference(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function orderMakesNoDifference(regime: Regime, opties: BestandenOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  const from = originOf(regime);
  const again =
    opties.bestanden &&
    from &&
    load(reversed(opties.bestanden, false) as RegelBestanden, from.vragen, from.bases, from.kalenders, from.door);
  return fc.asyncProperty(anyRequest(regime, opties), async (verzoek) => {
    const uitkomst = await ask(regime, verzoek);
    words.same(verzoek.zaak, "volgorde", uitkomst, await ask(regime, reversed(verzoek, true) as EigenToetsverzoek));
    if (again) words.same(verzoek.zaak, "bestanden", uitkomst, await ask(again, verzoek));
  });
}

/**
 * A stored record gives the same outcome when it is judged again.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Is there a record that does not come out again?
 * (await fc.check(replayIsEqual(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function replayIsEqual(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(anyRequest(regime, opties), async (verzoek) => {
    const bewijs: unknown = JSON.parse(JSON.stringify(record(verzoek, await ask(regime, verzoek))));
    const found = await replay(bewijs, { regimes: [regime] });
    if (found.uitslag === "gelijk" && found.woorden.length === 0) return;
    const [first] = found.uitslag === "verschil" ? found.verschillen : found.uitslag === "gelijk" ? found.woorden : [];
    const verschil = JSON.stringify(first ?? found);
    const wanneer = words.when("herhaald");
    throw new Error(words.property("andereUitkomst", verzoek.zaak, { wanneer, verschil }));
  });
}
