import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import { weekdagen } from "../reckon/operations/aantal-dagen.js";

type Counted = AfleidingDoor<"aantalDagen"> | AfleidingDoor<"aantalPerioden">;

/** A key of a count with other facts, or other days of the week. */
interface CountChange {
  readonly key: string;
  readonly was: unknown;
  readonly wordt: unknown;
}

export const isCounted = (afleiding: Afleiding): afleiding is Counted =>
  afleiding.operatie === "aantalDagen" || afleiding.operatie === "aantalPerioden";

/** Each fact less of those in which is counted; each day of the week less, and each more. */
export function* countChanges(afleiding: Counted): Generator<CountChange> {
  const without = function* (key: string, all: readonly string[]): Generator<CountChange> {
    if (all.length < 2) return;
    for (const gone of all) yield { key, was: all, wordt: all.filter((one) => one !== gone) };
  };
  yield* without("perioden", afleiding.perioden);
  if (afleiding.operatie === "aantalPerioden") return;
  const { ookIn = [], nietIn = [], weekdagen: counted } = afleiding;
  yield* without("ookIn", ookIn);
  yield* without("nietIn", nietIn);
  if (!counted) return;
  yield* without("weekdagen", counted);
  for (const more of weekdagen)
    if (!counted.includes(more)) yield { key: "weekdagen", was: counted, wordt: [...counted, more] };
}
