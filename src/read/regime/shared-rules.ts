import { isObject } from "../../model/depth.js";
import { isShared, SHARED } from "../../model/gebruikt.js";
import type { RegelBestanden } from "../../model/regime.js";
import { pointer, type RegelProbleem, suggestion } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { baseName } from "./written.js";

/** The file `regime.json` of a map, and the shared rules that it names, before its schema reads it. */
function namedIn(bestanden: RegelBestanden): { readonly bestand: string; readonly names: readonly string[] } {
  const bestand = Object.keys(bestanden).find((path) => !isShared(path) && baseName(path) === "regime.json");
  const file = bestand === undefined ? undefined : bestanden[bestand];
  return { bestand: bestand ?? "regime.json", names: textsIn(file) };
}

function textsIn(regime: unknown): string[] {
  const given = isObject(regime) ? regime["gebruikt"] : undefined;
  return Array.isArray(given) ? given.filter((name) => typeof name === "string") : [];
}

/** The shared rules that the file `regime.json` of a folder names and that can be such, as it names them: for who has to fetch them. */
export const sharedIn = (regime: unknown): string[] =>
  [...new Set(textsIn(regime))].filter((name) => SHARED.test(name));

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
    if (names.indexOf(name) !== i) return [located(bestand, ruleProblem("listed-twice", place, name))];
    const other = [...own, ...names.slice(0, i)].find((path) => baseName(path) === baseName(name));
    if (other !== undefined)
      return [located(bestand, ruleProblem("shared-name-taken", place, name, { andere: other }))];
    if (name in bestanden) return [];
    const suggestie = there.length > 0 ? suggestion(name, there) : "";
    return [located(bestand, ruleProblem("shared-missing", place, name, { suggestie }))];
  });
}
