import { guessed } from "./errors.js";
import { dateFault, incompleteDate, MEESTE_PERIODEN } from "./model/datum.js";
import { isObject } from "./model/depth.js";
import type { Feit, FeitWaarde, Periode } from "./model/feit.js";
import { withId } from "./model/naam.js";
import type { Problems } from "./problems.js";

/** Reads a calendar date, or reports what is wrong with it. */
export function readDate(value: unknown, pad: string, problemen: Problems): string | undefined {
  if (typeof value !== "string") {
    problemen.add("date-form", pad, value);
    return undefined;
  }
  const fault = dateFault(value);
  if (fault) problemen.add(`date-${fault}`, pad, value);
  return fault ? undefined : value;
}

const choice = ({ waardetitels = {} }: Feit, waarde: string): string => withId(waarde, waardetitels[waarde]?.nl);
const choices = (feit: Feit): string => (feit.waarden ?? []).map((waarde) => choice(feit, waarde)).join(", ");

/** Reads the value of one fact by its type, or reports what is wrong with it. */
export function readValue(feit: Feit, value: unknown, pad: string, problemen: Problems): FeitWaarde | undefined {
  const waarden = feit.waarden ?? [];
  switch (feit.type) {
    case "boolean":
      if (typeof value === "boolean") return value;
      break;
    case "date":
      return (
        (feit.onvolledig && typeof value === "string" ? incompleteDate(value) : undefined) ??
        readDate(value, pad, problemen)
      );
    case "integer": {
      const [minimum, maximum] = [feit.minimum ?? 0, feit.maximum ?? Number.MAX_SAFE_INTEGER];
      if (typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum) return value;
      problemen.add("integer-range", pad, value, { minimum: String(minimum), maximum: String(maximum) });
      return undefined;
    }
    case "enum": {
      if (typeof value === "string" && waarden.includes(value)) return value;
      const suggestie = guessed(value, waarden, (waarde) => choice(feit, waarde));
      problemen.add("value-unknown", pad, value, { keuze: choices(feit), suggestie }, waarden);
      return undefined;
    }
    case "list":
      return readList(feit, value, pad, problemen);
    case "periods":
      return readPeriods(value, pad, problemen);
    case "code": {
      const text = typeof value === "string" ? value : "";
      const digits = feit.voorvoegsel && text.startsWith(feit.voorvoegsel) ? text.slice(feit.voorvoegsel.length) : text;
      if (digits.length === feit.cijfers && /^\d+$/.test(digits)) return digits;
      problemen.add("code-form", pad, value, { cijfers: String(feit.cijfers) });
      return undefined;
    }
  }
  problemen.add("wrong-type", pad, value, {}, ["true", "false"]);
  return undefined;
}

/** A list is a set: kept in the order of `feiten.json`, so that the same set gives the same bytes. */
function readList(feit: Feit, value: unknown, pad: string, problemen: Problems): FeitWaarde | undefined {
  const { waarden = [] } = feit;
  if (
    !Array.isArray(value) ||
    // A set can hold no more than there is to choose from: a list of any length is judged at once.
    value.length > waarden.length ||
    value.some((item) => !waarden.includes(item as string)) ||
    new Set(value).size !== value.length
  ) {
    problemen.add("list-form", pad, value, { keuze: choices(feit) }, waarden);
    return undefined;
  }
  return waarden.filter((waarde) => value.includes(waarde));
}

/** After every date. */
const STILL = "9999";

const isDay = (value: unknown): value is string => typeof value === "string" && dateFault(value) === undefined;

/** Stretches of days, in the order of the calendar and what still runs after what is over: the same days give the same bytes. */
function readPeriods(value: unknown, pad: string, problemen: Problems): FeitWaarde | undefined {
  const isPeriod = (item: unknown): item is Periode =>
    isObject(item) &&
    Object.keys(item).sort().join() === "totEnMet,van" &&
    isDay(item["van"]) &&
    (item["totEnMet"] === null || (isDay(item["totEnMet"]) && item["van"] <= item["totEnMet"]));
  const inOrder = ({ van, totEnMet }: Periode): string => van + (totEnMet ?? STILL);
  if (Array.isArray(value) && value.length <= MEESTE_PERIODEN && value.every(isPeriod)) {
    return value.map(({ van, totEnMet }) => ({ van, totEnMet })).sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  }
  problemen.add("periods-form", pad, value, { hoogstens: String(MEESTE_PERIODEN) });
  return undefined;
}
