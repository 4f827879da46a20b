import { isObject } from "../../model/depth.js";
import { SHARED } from "../../model/gebruikt.js";

/** The shared rules that the file `regime.json` of a folder names, as it names them. */
export function sharedIn(regime: unknown): string[] {
  const named = isObject(regime) ? regime["gebruikt"] : undefined;
  const texts = Array.isArray(named) ? named.filter((name) => typeof name === "string") : [];
  return [...new Set(texts)].filter((name) => SHARED.test(name));
}
