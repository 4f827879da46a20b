import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { isObject } from "../../model/depth.js";
import { SHARED } from "../../model/gebruikt.js";
import { type Lying, lying, reading, within } from "./files.js";

/** The shared rules that the file `regime.json` of a folder names, as it names them. */
export function sharedIn(regime: unknown): string[] {
  const named = isObject(regime) ? regime["gebruikt"] : undefined;
  const texts = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
  return [...new Set(texts)].filter((name) => SHARED.test(name));
}

/**
 * Files beside a rule folder: each in a folder `gedeeld` that really lies there, for rule folders can come from others. What is not
 * there is left out: the reader of rules says so.
 */
export function besideFolder(map: string, names: readonly string[]): (Lying & { readonly name: string })[] {
  return names.flatMap((name) => {
    const file = join(map, name);
    if (!existsSync(file)) return [];
    const folder = dirname(file);
    reading(folder, () => within(dirname(folder), folder));
    return [{ name, ...lying(folder, file) }];
  });
}
