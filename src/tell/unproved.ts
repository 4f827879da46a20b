import { onbewezen } from "../generated/texts.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { NietBewezen } from "../model/verschil.js";
import { beyondDiagram } from "../prove/beyond.js";
import { isAmount } from "../reckon/operations.js";

type Reden = keyof typeof onbewezen.nl;

const reden = (code: Reden): Tekst => ({ nl: onbewezen.nl[code], en: onbewezen.en[code] });

/** What a diagram of some regimes does not hold, so that nothing is proved of it. */
export function unproved(regimes: readonly Regime[], isDrawn: boolean): NietBewezen[] {
  const partial = regimes.flatMap(({ feiten }) => feiten.flatMap(({ id, onvolledig }) => (onvolledig ? [id] : [])));
  const beyond = regimes.flatMap(beyondDiagram);
  const found: [string, Reden][] = [
    ...(isDrawn ? [] : [["regime", "teGroot"] as [string, Reden]]),
    ...partial.map((id): [string, Reden] => [id, "dagOnbekend"]),
    ...beyond.map((one): [string, Reden] => [one.id, isAmount(one) ? "bedrag" : "opschorting"]),
    ["teksten", "teksten"],
  ];
  return [...new Map(found)].map(([plaats, code]) => ({ plaats, reden: reden(code) }));
}
