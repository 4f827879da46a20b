import fc from "fast-check";
import { needsOf } from "../../judge/references.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { standOp } from "../../model/stand.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import { arbitraries } from "../arbitraries.js";
import { feitenOf } from "../dossier.js";
import { type Eigenschap, type EigenschapOpties, situation, standingsOn, Words } from "./property.js";

/** Everything in a regime that has a name and rests on other names. */
const itemsOf = ({ regels, afleidingen }: Regime): ReadonlyMap<string, Regel | Afleiding> =>
  new Map<string, Regel | Afleiding>([
    ...regels.map((regel) => [regel.name, regel] as const),
    ...afleidingen.map((afleiding) => [afleiding.id, afleiding] as const),
  ]);

/** The rules that an overlay takes over as they are, and of which everything that they rest on is taken over too. */
export function leftAlone(base: Regime, overlay: Regime): string[] {
  const [below, above] = [itemsOf(base), itemsOf(overlay)];
  const known = new Map<string, boolean>();
  const alone = (name: string): boolean => {
    const item = above.get(name);
    if (!item) return !below.has(name);
    const found =
      known.get(name) ?? (JSON.stringify(item) === JSON.stringify(below.get(name)) && needsOf(item).every(alone));
    known.set(name, found);
    return found;
  };
  return overlay.regels.map((regel) => regel.name).filter(alone);
}

/**
 * What an overlay leaves alone has the same answer in both regimes, on every case.
 *
 * @param base the regime on which the other builds
 * @param overlay a regime that builds on it, of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does the proposal of 2019 change what it leaves alone?
 * (await fc.check(overlayLeavesTheRestAlone(regimeOf("tlv-emb", "wec"), regimeOf("tlv-emb", "emb-2019")), { numRuns: 3 })).failed; //=> false
 */
export function overlayLeavesTheRestAlone(
  base: Regime,
  overlay: Regime,
  opties: EigenschapOpties = {},
): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(overlay, opties);
  return fc.asyncProperty(arbitraries(overlay, opties).partial, async (verzoek) => {
    const under = standOp(base, verzoek.peildatum);
    fc.pre(under !== undefined);
    const { stand, feiten } = situation(overlay, verzoek);
    const [below, above] = [
      standingsOn(under, feitenOf(under, verzoek.zaak, verzoek.peildatum)),
      standingsOn(stand, feiten),
    ];
    for (const conclusie of leftAlone(under, stand)) {
      const [onder, over] = [below.get(conclusie)?.oordeel, above.get(conclusie)?.oordeel];
      if (onder === over || !onder || !over) continue;
      const said = { conclusie, onder: words.oordeel(onder), over: words.oordeel(over) };
      throw new Error(
        words.property("overlayVerandert", verzoek.zaak, { ...said, basis: base.id, regime: overlay.id }),
      );
    }
  });
}
