import { zgw } from "../../generated/connect/zgw.js";
import { isObject } from "../../model/depth.js";
import type { KoppelVraag } from "../../model/koppeling.js";
import { readPlain } from "../../read/plain.js";
import type { VraagBeschrijving } from "../../tell/describe.js";
import { mappingOf, refuseOne } from "../errors.js";

const isText = (value: unknown): boolean =>
  isObject(value) && typeof value["nl"] === "string" && typeof value["en"] === "string";

/** Whether this is a fact or a consequence, as far as a property is made from it. */
const isNamed = (value: unknown, id: string, ...texts: readonly string[]): boolean =>
  isObject(value) && typeof value[id] === "string" && texts.every((one) => isText(value[one]));

const isEach = (values: unknown, fits: (value: unknown) => boolean): boolean =>
  Array.isArray(values) && values.every(fits);

/** Whether this is a description, as far as it is read. */
const isDescription = (value: unknown): value is VraagBeschrijving =>
  isObject(value) &&
  isText(value["titel"]) &&
  typeof value["vraag"] === "string" &&
  isEach(
    value["feiten"],
    (feit) =>
      isNamed(feit, "id", "vraag", "titel") &&
      isObject(feit) &&
      (feit["waarden"] == null || isEach(feit["waarden"], (one) => typeof one === "string")),
  ) &&
  isEach(
    value["regimes"],
    (regime) => isObject(regime) && isEach(regime["gevolgen"], (gevolg) => isNamed(gevolg, "naam", "titel")),
  );

/** As an outcome: what a regime of one's own proposes may lie deep. */
const DEEPEST = 50;

/** Reads what `describe` gave, with the names for its question; what is no description of one is refused. */
export function describedIn(vraag: unknown): { readonly vraag: VraagBeschrijving; readonly mapping: KoppelVraag } {
  const { value, isRead } = readPlain(vraag, DEEPEST);
  return isRead && isDescription(value)
    ? { vraag: value, mapping: mappingOf(zgw, value.vraag, "/vraag") }
    : refuseOne("connect-form", "", vraag, { keuze: "describe(vraag)" });
}
