import { isObject } from "../model/depth.js";
import { type VervalSleutel, vervalSleutels } from "../model/vervallen.js";
import type { Change } from "./change.js";

/** An open point decides nothing and is said by no outcome: no case could notice it. */
const seen = vervalSleutels.filter((sleutel: VervalSleutel) => sleutel !== "vervaltOpenPunten");

/** What a regime lets lapse, taken back: one name at a time. */
export function* lapseChanges(document: unknown): Generator<Change> {
  if (!isObject(document)) return;
  for (const sleutel of seen) {
    const names = document[sleutel];
    if (!Array.isArray(names)) continue;
    for (const [i, name] of names.entries()) {
      const naam = { nl: String(name), en: String(name) };
      const pad = names.length > 1 ? [sleutel, i] : [sleutel];
      yield { soort: "vervalt-niet", pad, naam, was: name, wordt: [] };
    }
  }
}
