import type { Ymd } from "../day-number.js";
import type { Fast, Operation } from "../operation.js";
import { extreme, giver } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";
import { whenKnown } from "../sql-days.js";

export const shape = ({ z, common, names }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("vroegste"), van: names });
type Vroegste = Shaped<typeof shape>;

/** The first of some days, 2025-07-31 of that and 2025-08-01; unknown as long as one of them is. */
export const operation: Operation<Vroegste> = {
  sources: ({ van }) => van,
  monotone: true,
  derive: ({ van }) => extreme(van, false),
  giver,
};

export function earliest(...days: readonly Ymd[]): Ymd {
  let found = 0;
  for (const day of days) {
    if (day === 0) return 0;
    if (found === 0 || day < found) found = day;
  }
  return found;
}

export const fast: Fast<Vroegste> = {
  text: (writing, { van }) => writing.call("earliest", ...van.map((id) => writing.ref(id))),
  leapDay: () => true,
};

export const sql = (days: readonly string[]): string => whenKnown(days, `least(${days.join(", ")})`);
