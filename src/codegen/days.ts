import type { Afleiding } from "../model/afleiding.js";
import { fastOf } from "../reckon/fast.js";
import type { Writing } from "../reckon/operation.js";
import type { Code } from "./blocks.js";
import { NotWritten } from "./not-written.js";

/** What a derived date needs of the code around it. */
interface Around {
  ref(id: string): Code;
  call(helper: string, ...args: readonly (Code | string | number)[]): Code;
  shared(sum: Code): Code;
  afleiding(id: string): Afleiding | undefined;
}

/** What an operation may ask of the code around it. */
const writing = (writer: Around): Writing<Code> => ({
  ref: (id) => writer.ref(id),
  call: (helper, ...args) => writer.call(helper, ...args),
  shared: (sum) => writer.shared(sum),
  neverLeapDay: (id) => {
    const a = writer.afleiding(id);
    return a !== undefined && fastOf(a)?.leapDay(a) === false;
  },
  birthday: (id) => {
    const a = writer.afleiding(id);
    return a?.operatie === "verjaardag" ? a : undefined;
  },
});

/** A derived date as a sum on another. */
export function sum(writer: Around, a: Afleiding): Code {
  const fast = fastOf(a);
  // No condition may name an amount: the check of the rules sees to that.
  if (!fast) throw new RangeError(`${a.id}: ${a.operatie} gives no day`);
  const text = fast.text(writing(writer), a);
  if (!text) throw new NotWritten("termijn", a.id);
  return text;
}
