import { isObject } from "../../src/model/depth.js";

/** Places where a text has two languages and who acts is meant, not how it is said. */
const meant: readonly string[] = ["wie"];
/** Keys of a rule file under which a sentence stands, wherever in the file. */
const said: readonly string[] = ["titel", "ja", "nee", "onbekend", "nvt", "lijst", "als", "zin", "keuze", "grond"];

const isText = (value: unknown): value is { nl: string; en: string } =>
  isObject(value) && typeof value["nl"] === "string" && typeof value["en"] === "string";

/** A rule file in which everything is said in other words, and nothing else is changed. */
export function reworded(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => (key === "citaat" ? `${String(item)} [...]` : reworded(item)));
  if (isText(value)) return meant.includes(key) ? value : { nl: `Ofwel: ${value.nl}`, en: `Or: ${value.en}` };
  if (typeof value === "string") return said.includes(key) ? `Ofwel: ${value}` : value;
  // The values that a consequence gives are no words of ours.
  if (!isObject(value) || key === "waarde") return value;
  return Object.fromEntries(Object.entries(value).map(([inner, one]) => [inner, reworded(one, inner)]));
}
