import type { Operation } from "../operation.js";
import { day } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, name, Groep }: Kit) =>
  z.strictObject({ ...common, operatie: z.literal("indien"), voorwaarde: Groep, dan: name, anders: name });
type Indien = Shaped<typeof shape>;

/** The one day where the condition is met and the other where it is not; unknown as long as the condition is. */
export const operation: Operation<Indien> = {
  sources: ({ dan, anders }) => [dan, anders],
  // A later day may meet the condition, and so choose an earlier one.
  monotone: false,
  condition: ({ voorwaarde }) => voorwaarde,
  derive: ({ voorwaarde, dan, anders }, judge) => {
    const condition = judge(voorwaarde);
    return (facts) => {
      const verdict = condition(facts);
      return verdict === "onbekend" ? null : day(facts, verdict === "ja" ? dan : anders);
    };
  },
  branch: ({ voorwaarde, dan, anders }, facts, judge) => {
    const verdict = judge(voorwaarde)(facts);
    return verdict === "onbekend" ? undefined : [verdict === "ja" ? dan : anders];
  },
};
