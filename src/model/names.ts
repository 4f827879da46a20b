import type { Afleiding } from "./afleiding.js";
import type { Sjabloon } from "./gevolg.js";

/** The dates, or the numbers, that an operation starts from. */
export function sources(afleiding: Afleiding): string[] {
  if (afleiding.operatie === "indien") return [afleiding.dan, afleiding.anders];
  if (afleiding.operatie === "tabel") return [afleiding.anders];
  if (afleiding.operatie === "gedeeldDoor") return [afleiding.teller, afleiding.noemer];
  return typeof afleiding.van === "string" ? [afleiding.van] : afleiding.van;
}

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
