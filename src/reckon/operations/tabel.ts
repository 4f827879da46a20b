import type { IsoDatum } from "../../model/datum.js";
import type { Check, Fault, Operation } from "../operation.js";
import { day } from "../reading.js";
import type { Kit, Shaped } from "../shape.js";

export const shape = ({ z, common, name, dateOrNumber, atLeastOne, Bron }: Kit) =>
  z.strictObject({
    ...common,
    operatie: z.literal("tabel"),
    /** The choice by which a row is found. */
    naar: name,
    rijen: z.array(z.strictObject({ bij: name, waarde: dateOrNumber, bron: Bron })).check(atLeastOne),
    /** The fact that answers where the table has no row. */
    anders: name,
  });
type Tabel = Shaped<typeof shape>;

/** The value beside a choice; where the table has none, the fact that the caller supplies. */
export const operation: Operation<Tabel> = {
  sources: ({ anders }) => [anders],
  monotone: true,
  amount: ({ rijen }) => rijen.some(({ waarde }) => typeof waarde === "number"),
  beside: ({ naar }) => [naar],
  derive: ({ naar, rijen, anders }) => {
    const rows = new Map(rijen.map(({ bij, waarde }) => [bij, waarde]));
    return (facts) => {
      const key = day(facts, naar);
      if (key === null) return null;
      return rows.get(key) ?? (facts[anders] as IsoDatum | number | null | undefined) ?? null;
    };
  },
  branch: ({ naar, rijen, anders }, facts) => {
    const key = facts[naar] ?? null;
    if (key === null) return undefined;
    return rijen.some(({ bij }) => bij === key) ? [] : [anders];
  },
};

/** Every row answers a value of the choice, once, with what the other rows hold too. */
export const check: Check<Tabel> = {
  faults: ({ naar, rijen }, { type, waarden }) => {
    const unfit = (found: unknown, ...at: readonly PropertyKey[]): Fault => ({ code: "table-unfit", at, found });
    const keys = rijen.map(({ bij }) => bij);
    const types = new Set(rijen.map(({ waarde }) => typeof waarde));
    const isUnfit = (bij: string, i: number): boolean =>
      waarden(naar)?.includes(bij) === false || keys.indexOf(bij) !== i;
    return [
      ...(type(naar) === "enum" ? [] : [unfit(naar, "naar")]),
      ...keys.flatMap((bij, i) => (isUnfit(bij, i) ? [unfit(bij, "rijen", i)] : [])),
      ...(types.size > 1 ? [unfit([...types], "rijen")] : []),
    ];
  },
};
