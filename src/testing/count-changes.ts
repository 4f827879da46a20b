import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import { weekdagen } from "../reckon/operations/aantal-dagen.js";
import { type Change, GRENS } from "./change.js";

type Counted = AfleidingDoor<"aantalDagen"> | AfleidingDoor<"aantalPerioden">;

/** A key of a count with other facts, other days of the week or another day; or without it. */
type CountChange = Pick<Change, "soort" | "was" | "wordt" | "datum"> & { readonly key: string };

export const isCounted = (afleiding: Afleiding): afleiding is Counted =>
  afleiding.operatie === "aantalDagen" || afleiding.operatie === "aantalPerioden";

/** Each fact less of those in which is counted; each day of the week less, and each more; each end of the window a day on, and back. */
export function* countChanges(afleiding: Counted): Generator<CountChange> {
  const without = function* (key: string, all: readonly string[]): Generator<CountChange> {
    if (all.length < 2) return;
    for (const gone of all) yield { soort: "waarde", key, was: all, wordt: [all.filter((one) => one !== gone)] };
  };
  // What is left out may be left out wholly; what is counted may not.
  const maybe = function* (key: string, all: readonly string[]): Generator<CountChange> {
    if (all.length === 1) yield { soort: "waarde", key, was: all, wordt: [] };
    else yield* without(key, all);
  };
  yield* without("perioden", afleiding.perioden);
  for (const key of ["van", "totEnMet"] as const) {
    const was = afleiding[key];
    for (const dagen of [-1, 1] as const)
      yield { soort: "grens", key, was, wordt: [GRENS], datum: { van: was, dagen } };
  }
  if (afleiding.operatie === "aantalPerioden") return;
  const { ookIn = [], nietIn = [], weekdagen: counted } = afleiding;
  yield* maybe("ookIn", ookIn);
  yield* maybe("nietIn", nietIn);
  if (!counted) return;
  yield* without("weekdagen", counted);
  for (const more of weekdagen)
    if (!counted.includes(more)) yield { soort: "waarde", key: "weekdagen", was: counted, wordt: [[...counted, more]] };
}
