import { isObject } from "../../model/depth.js";
import { isShared } from "../../model/gebruikt.js";
import type { RegelBestanden } from "../../model/regime.js";
import { pointer, type RegelProbleem, suggestion } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import { baseName } from "./written.js";

/** The file `regime.json` of a map, and the shared rules that it names, before its schema reads it. */
function namedIn(bestanden: RegelBestanden): { readonly bestand: string; readonly names: readonly string[] } {
  const bestand = Object.keys(bestanden).find((path) => !isShared(path) && baseName(path) === "regime.json");
  const file = bestand === undefined ? undefined : bestanden[bestand];
  const given = isObject(file) ? file["gebruikt"] : undefined;
  const names = Array.isArray(given) ? given.filter((name) => typeof name === "string") : [];
  return { bestand: bestand ?? "regime.json", names };
}

/** The files of a regime without the shared rules that it does not use: they are no part of it, as a text is none that no rule quotes. */
export function withoutUnused(bestanden: RegelBestanden): RegelBestanden {
  const { names } = namedIn(bestanden);
  const unused = Object.keys(bestanden).filter((path) => isShared(path) && !names.includes(path));
  if (unused.length === 0) return bestanden;
  return Object.fromEntries(Object.entries(bestanden).filter(([path]) => !unused.includes(path)));
}

/** Every shared rule that is named is there, once, and no file of the regime itself has its name. */
export function checkShared(bestanden: RegelBestanden): RegelProbleem[] {
  const { bestand, names } = namedIn(bestanden);
  const there = Object.keys(bestanden).filter(isShared);
  const own = Object.keys(bestanden).filter((path) => !isShared(path));
  return names.flatMap((name, i) => {
    const place = pointer(["gebruikt", i]);
    if (names.indexOf(name) !== i) return [{ bestand, ...ruleProblem("listed-twice", place, name) }];
    const other = [...own, ...names.slice(0, i)].find((path) => baseName(path) === baseName(name));
    if (other !== undefined) return [{ bestand, ...ruleProblem("shared-name-taken", place, name, { andere: other }) }];
    if (name in bestanden) return [];
    const suggestie = there.length > 0 ? suggestion(name, there) : "";
    return [{ bestand, ...ruleProblem("shared-missing", place, name, { suggestie }) }];
  });
}
