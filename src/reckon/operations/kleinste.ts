import type { Operation } from "../operation.js";
import { extreme } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, names }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("kleinste"), van: names });
type Kleinste = Shaped<typeof shape>;

/** The smallest of some numbers, 1200 of 1500 and 1200; unknown as long as one of them is. */
export const operation: Operation<Kleinste> = {
  sources: ({ van }) => van,
  monotone: true,
  derive: ({ van }) => extreme(van, false),
  amount: () => true,
};
