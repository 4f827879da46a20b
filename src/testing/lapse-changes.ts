import { isObject } from "../model/depth.js";
import type { Regime } from "../model/regime.js";
import { type VervalSleutel, vervalSleutels } from "../model/vervalsleutels.js";
import type { Change } from "./change.js";

type Sleutel = VervalSleutel | "vervaltTermijnen";

/** An open point decides nothing and is said by no outcome: no case could notice it. */
const seen: readonly Sleutel[] = [...vervalSleutels.filter((key) => key !== "vervaltOpenPunten"), "vervaltTermijnen"];

/** Whether an outcome said what lapses: a passage that is not encoded can stand there without a warning. */
const isSaid = (sleutel: Sleutel, name: unknown, base: Regime | undefined): boolean =>
  sleutel !== "vervaltNietGecodeerd" ||
  base === undefined ||
  base.nietGecodeerd.some(({ plaats, waarschuwing }) => plaats === name && waarschuwing !== undefined);

/** What a regime lets lapse of the one below it, taken back: one name at a time. */
export function* lapseChanges(document: unknown, base: Regime | undefined): Generator<Change> {
  if (!isObject(document)) return;
  for (const sleutel of seen) {
    const names = document[sleutel];
    if (!Array.isArray(names)) continue;
    for (const [i, name] of names.entries()) {
      if (!isSaid(sleutel, name, base)) continue;
      const naam = { nl: String(name), en: String(name) };
      const pad = names.length > 1 ? [sleutel, i] : [sleutel];
      yield { soort: "vervalt-niet", pad, naam, was: name, wordt: [] };
    }
  }
}
