import type { IsoDatum } from "../../model/datum.js";
import type { Check, Operation } from "../operation.js";
import { day, giver } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, names }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("eerstBekende"), van: names });
type EerstBekende = Shaped<typeof shape>;

/** The first of some days that is known, in the order in which they are named: 2025-08-01 of an unknown day and that. */
export const operation: Operation<EerstBekende> = {
  sources: ({ van }) => van,
  // Of days that are all known it is always the same one; another day that becomes known may turn it back.
  monotone: true,
  derive:
    ({ van }) =>
    (facts) =>
      van.reduce<IsoDatum | null>((found, id) => found ?? day(facts, id), null),
  giver,
};

export const sql = (days: readonly string[]): string => `coalesce(${days.join(", ")})`;

/** A day that becomes known may only turn the result back within the bound that the others are. */
export const check: Check<EerstBekende> = {
  faults: ({ van }, { isBounded }) =>
    isBounded(van) ? [] : [{ code: "first-known-unbounded", at: ["van"], found: van }],
};
