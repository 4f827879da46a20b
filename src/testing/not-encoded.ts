import { regimesOf } from "../doors/regimes.js";
import type { Regime } from "../model/regime.js";
import { originOf } from "../read/regime/origin.js";
import { worded } from "./answer.js";
import type { Verwachting } from "./expect.js";

const NOT_ENCODED = "niet-gecodeerd";

/**
 * The warnings of passages that are not encoded all have one code: a case names one of them by its place, `niet-gecodeerd: PLAATS`, and
 * an outcome has its sentence. By that name: what an outcome can have for it; first that of the regime itself, then those below it.
 */
export function notEncoded(regime: Regime): ReadonlyMap<string, readonly string[]> {
  const others = [...(originOf(regime)?.bases ?? []), ...regimesOf(regime.vraag)];
  const named = new Map<string, readonly string[]>();
  for (const one of [regime, ...others.filter(({ vraag }) => vraag === regime.vraag)])
    for (const { plaats, waarschuwing } of one.nietGecodeerd) {
      const name = worded(NOT_ENCODED, plaats);
      const known = named.get(name) ?? [];
      if (waarschuwing) named.set(name, [...new Set([...known, worded(NOT_ENCODED, waarschuwing.nl)])]);
    }
  return named;
}

/** What a case expects, with each passage that it names by its place as an outcome has it. */
export function inSentences(verwacht: Verwachting, named: ReadonlyMap<string, readonly string[]>): Verwachting {
  const { waarschuwingen, zonderWaarschuwingen } = verwacht;
  return {
    ...verwacht,
    ...(waarschuwingen && { waarschuwingen: waarschuwingen.map((code) => named.get(code)?.[0] ?? code) }),
    ...(zonderWaarschuwingen && {
      zonderWaarschuwingen: zonderWaarschuwingen.flatMap((code) => named.get(code) ?? [code]),
    }),
  };
}
