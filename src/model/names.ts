import type { Bron } from "./bron.js";
import type { Sjabloon } from "./gevolg.js";
import type { Regel } from "./regel.js";

/** Whether a part of a template is a place to fill in. */
export const isPlace = (value: Sjabloon): value is { fact: string } =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 1 &&
  typeof value["fact"] === "string";

/** The facts that a template names. */
export function placesIn(template: Sjabloon): string[] {
  if (isPlace(template)) return [template.fact];
  if (typeof template !== "object" || template === null) return [];
  return (Object.values(template) as Sjabloon[]).flatMap(placesIn);
}

/** Every source of a rule, its own first. */
export const sourcesOf = ({ bron, mede = [] }: Regel): readonly Bron[] => [bron, ...mede];
