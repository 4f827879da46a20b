import type { Afleiding, AfleidingDoor } from "../model/afleiding.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { fastOf } from "../reckon/fast.js";
import type { Writing } from "../reckon/operation.js";
import { ymd } from "../reckon/ymd.js";
import { type Block, type Code, code } from "./blocks.js";
import { constant } from "./names.js";
import { NotWritten } from "./not-written.js";

/** What a derived date needs of the code around it. */
interface Around {
  ref(id: string): Code;
  call(helper: string, ...args: readonly (Code | string | number)[]): Code;
  shared(sum: Code): Code;
  tree(node: Voorwaarde, block: Block): Code;
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

/** Writes a derived date: a sum on others, or a choice of which only what is chosen is reckoned. */
export function reckon(writer: Around, a: Afleiding, block: Block): void {
  if (a.operatie === "eerstBekende") firstKnown(writer, a, block);
  else if (a.operatie === "indien") chosen(writer, a, block);
  else if (a.operatie === "tabel") fromTable(writer, a, block);
  else block.say(code`const ${constant(a.id)} = ${sum(writer, a)}`);
}

function sum(writer: Around, a: Afleiding): Code {
  const fast = fastOf(a);
  // No condition may name an amount: the check of the rules sees to that.
  if (!fast) throw new RangeError(`${a.id}: ${a.operatie} gives no day`);
  const text = fast.text(writing(writer), a);
  if (!text) throw new NotWritten("termijn", a.id);
  return text;
}

function firstKnown(writer: Around, { id, van }: AfleidingDoor<"eerstBekende">, block: Block): void {
  const [first = "", ...others] = van;
  block.say(code`let ${constant(id)} = ${writer.ref(first)}`);
  others.reduce((inner, other) => {
    const deeper = inner.when(code`${constant(id)} === 0`);
    return deeper.say(code`${constant(id)} = ${writer.ref(other)}`);
  }, block);
}

function chosen(writer: Around, { id, voorwaarde, dan, anders }: AfleidingDoor<"indien">, block: Block): void {
  const own = constant(id);
  block.say(code`const ${own}$ = ${writer.tree(voorwaarde, block)}`);
  block.say(code`let ${own} = 0`);
  const [yes, no] = block.either(code`${own}$ === 3`);
  yes.say(code`${own} = ${writer.ref(dan)}`);
  no.when(code`${own}$ === 0`).say(code`${own} = ${writer.ref(anders)}`);
}

function fromTable(writer: Around, { id, naar, rijen, anders }: AfleidingDoor<"tabel">, block: Block): void {
  const [own, key] = [constant(id), writer.ref(naar)];
  block.say(code`let ${own} = 0`);
  const other = rijen.reduce(
    (inner, { bij, waarde }) => {
      const [here, next] = inner.either(code`${key} === ${JSON.stringify(bij)}`);
      here.say(code`${own} = ${ymd(String(waarde))}`);
      return next;
    },
    block.when(code`${key} != null`),
  );
  other.say(code`${own} = ${writer.ref(anders)}`);
}
