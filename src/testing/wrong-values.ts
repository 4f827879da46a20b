import type { FoutCode } from "../errors.js";
import type { Feit, FeitWaarde } from "../model/feit.js";

/** A value that is not accepted, and the code of the problem that says so. */
export interface WrongValue {
  readonly value: unknown;
  readonly code: FoutCode;
}

const wrong = (code: FoutCode, ...values: readonly unknown[]): WrongValue[] => values.map((value) => ({ value, code }));

/** Dates as people write them by mistake. */
export const wrongDates: readonly WrongValue[] = [
  ...wrong("date-form", "2026-5-1", "01-05-2026", "2026-05", 20260501, true),
  ...wrong("date-calendar", "2026-02-30", "2025-02-29", "2026-13-01"),
  ...wrong("date-range", "1899-12-31", "2201-01-01"),
];

/** Values that a fact cannot hold. */
export function wrongValues({ type, waarden = [], minimum = 0, maximum, cijfers = 1 }: Feit): WrongValue[] {
  switch (type) {
    case "boolean":
      return wrong("wrong-type", "ja", "true", 1);
    case "date":
      return [...wrongDates];
    case "integer":
      return wrong("integer-range", minimum - 1, minimum + 0.5, String(minimum), ...(maximum ? [maximum + 1] : []));
    case "enum":
      return wrong("value-unknown", `${waarden[0]}-x`, "", true);
    case "list":
      return wrong("list-form", waarden[0], [`${waarden[0]}-x`], [waarden[0], waarden[0]]);
    case "code":
      return wrong("code-form", "0".repeat(cijfers + 1), "x".repeat(cijfers), 10 ** (cijfers - 1));
    case "periods":
      return wrong("periods-form", {}, [{ van: "2026-05-02", totEnMet: "2026-05-01" }], [{ van: "2026-05-01" }]);
  }
}

/** A value that a fact can hold, whatever else is known. */
export function anyValue({ type, waarden = [], minimum = 0, cijfers = 1 }: Feit): FeitWaarde {
  switch (type) {
    case "boolean":
      return true;
    case "date":
      return "2026-01-01";
    case "integer":
      return minimum;
    case "enum":
      return waarden[0] ?? "";
    case "code":
      return "0".repeat(cijfers);
    default:
      return [];
  }
}
