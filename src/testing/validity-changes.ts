import { isObject } from "../model/depth.js";
import type { RegelBestanden } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { plusDays } from "../reckon/days.js";
import type { Change, Place } from "./change.js";
import { objects, type Pad } from "./json.js";

/** One state in time of a rule or a derived date. */
interface Dated extends Place {
  readonly name: string;
  readonly van: unknown;
  readonly tot: unknown;
}

/** Every rule and derived date of a regime's own files that does not always apply. */
export function datedParts(files: RegelBestanden): readonly Dated[] {
  const found: Dated[] = [];
  for (const [bestand, document] of Object.entries(files)) {
    for (const { pad, object } of objects(document)) {
      const { geldigVan: van, geldigTot: tot } = object;
      const name = "operatie" in object ? object["id"] : "event" in object ? object["name"] : undefined;
      if (typeof name === "string" && (van ?? tot) !== undefined) found.push({ bestand, pad, name, van, tot });
    }
  }
  return found;
}

/**
 * The day on which a rule changes, a day on and a day back. The state before it is moved along: with a day between them,
 * or a day on which both apply, the rules could not be loaded.
 */
export function* stateChanges(pad: Pad, bestand: string, naam: Tekst, parts: readonly Dated[]): Generator<Change> {
  const here = JSON.stringify(pad);
  const own = parts.find((part) => part.bestand === bestand && JSON.stringify(part.pad) === here);
  if (!own) return;
  const { van, tot } = own;
  const states = parts.filter(({ name }) => name === own.name);
  if (typeof van === "string") {
    const before = states.filter((part) => part.tot === plusDays(van, -1));
    for (const step of [-1, 1]) {
      const also = before.map((part) => ({
        ...{ bestand: part.bestand, pad: [...part.pad, "geldigTot"] },
        wordt: [plusDays(van, step - 1)] as const,
      }));
      yield { soort: "grens", pad: [...pad, "geldigVan"], naam, was: van, wordt: [plusDays(van, step)], mee: also };
    }
  }
  if (typeof tot === "string" && !states.some((part) => part.van === plusDays(tot, 1))) {
    for (const step of [-1, 1]) {
      yield { soort: "grens", pad: [...pad, "geldigTot"], naam, was: tot, wordt: [plusDays(tot, step)] };
    }
  }
}

/**
 * A regime that applies a day less. One that applies a day more is not tried: a case is judged on a day on which the
 * regime applies, so none can notice.
 */
export function* regimeChanges(document: unknown): Generator<Change> {
  if (!isObject(document)) return;
  for (const [key, step] of [
    ["geldigVan", 1],
    ["geldigTot", -1],
  ] as const) {
    const was = document[key];
    if (typeof was !== "string") continue;
    const naam = { nl: key, en: key };
    yield { soort: "grens", pad: [key], naam, was, wordt: [plusDays(was, step)] };
  }
}
