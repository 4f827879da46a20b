import type { Sjabloon } from "./gevolg.js";

/** Whether a part of a template is a place to fill in. */
export const isPlaats = (value: Sjabloon): value is { fact: string } =>
  typeof value === "object" &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).length === 1 &&
  typeof value["fact"] === "string";

/** The facts that a template names. */
export function plaatsen(template: Sjabloon): string[] {
  if (isPlaats(template)) return [template.fact];
  if (typeof template !== "object" || template === null) return [];
  return (Object.values(template) as Sjabloon[]).flatMap(plaatsen);
}
