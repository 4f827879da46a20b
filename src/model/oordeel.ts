/**
 * The answers that the law can give on a file, and strong Kleene logic over them.
 *
 * `onbekend` is not a weak "no": it says that the file does not hold enough to decide. It gives way
 * only when the other conditions settle the matter whatever the missing fact turns out to be.
 */
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";

/** A condition that stands on its own is never `nvt`. */
export type Kleene = Exclude<Oordeel, "nvt">;

export const oordelen = ["ja", "nee", "onbekend", "nvt"] as const satisfies readonly Oordeel[];

export const isOordeel = (value: unknown): value is Oordeel => oordelen.some((oordeel) => oordeel === value);

/** `ja` when all are; `nee` as soon as one is, also while others are unknown. */
export function and(values: Iterable<Kleene>): Kleene {
  let result: Kleene = "ja";
  for (const value of values) {
    if (value === "nee") return "nee";
    if (value === "onbekend") result = "onbekend";
  }
  return result;
}

/** `ja` as soon as one is, also while others are unknown; `nee` when all are. */
export function or(values: Iterable<Kleene>): Kleene {
  let result: Kleene = "nee";
  for (const value of values) {
    if (value === "ja") return "ja";
    if (value === "onbekend") result = "onbekend";
  }
  return result;
}

export function not(value: Kleene): Kleene {
  if (value === "onbekend") return "onbekend";
  return value === "ja" ? "nee" : "ja";
}
