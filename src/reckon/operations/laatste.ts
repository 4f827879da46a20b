import type { Ymd } from "../day-number.js";
import type { Fast, Operation } from "../operation.js";
import { extreme, giver } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";
import { whenKnown } from "../sql-days.js";

export const shape = ({ z, common, names }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("laatste"), van: names });
type Laatste = Shaped<typeof shape>;

/** The last of some days, 2025-08-01 of that and 2025-07-31; unknown as long as one of them is. */
export const operation: Operation<Laatste> = {
  sources: ({ van }) => van,
  monotone: true,
  derive: ({ van }) => extreme(van, true),
  giver,
};

export function latest(...days: readonly Ymd[]): Ymd {
  let found = 0;
  for (const day of days) {
    if (day === 0) return 0;
    if (day > found) found = day;
  }
  return found;
}

export const fast: Fast<Laatste> = {
  text: (writing, { van }) => writing.call("latest", ...van.map((id) => writing.ref(id))),
  leapDay: () => true,
};

export const sql = (days: readonly string[]): string => whenKnown(days, `greatest(${days.join(", ")})`);
