import { isObject } from "../../model/depth.js";
import type { Regime } from "../../model/regime.js";
import { valuesBeside } from "../../model/values-beside.js";
import type { Probleem } from "../errors.js";
import { pathOf } from "./bonds.js";

/** Facts of a case with a value that a regime does not have, and another of those beside it has. */
export interface Foreign {
  readonly feit: string;
  readonly regimes: readonly string[];
}

const valueAt = (zaak: unknown, id: string): unknown =>
  id.split(".").reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), zaak);

/** The values that a case gives for a choice or a list. */
function given(verzoek: unknown, id: string): readonly unknown[] {
  const value = valueAt(isObject(verzoek) ? verzoek["zaak"] : undefined, id);
  return Array.isArray(value) ? value : value == null ? [] : [value];
}

/**
 * The facts by which a regime refuses a case that another of those beside it can judge: nothing else is wrong with the case under it.
 *
 * @returns nothing where something else is wrong
 */
export function foreignValues(
  verzoek: unknown,
  regime: Regime,
  beside: readonly Regime[],
  problemen: readonly Probleem[],
): Foreign[] | undefined {
  const found = regime.feiten.flatMap(({ id, waarden = [] }): Foreign[] => {
    const all = valuesBeside(id, beside);
    const values = given(verzoek, id);
    const strange = values.filter((value) => !waarden.includes(String(value)));
    if (strange.length === 0 || !strange.every((value) => all.includes(String(value)))) return [];
    const knows = (one: Regime): boolean => values.every((value) => valuesBeside(id, [one]).includes(String(value)));
    return [{ feit: id, regimes: beside.filter(knows).map((one) => one.id) }];
  });
  const places = new Set(found.map(({ feit }) => pathOf(feit)));
  return found.length > 0 && problemen.every(({ pad }) => places.has(pad)) ? found : undefined;
}
