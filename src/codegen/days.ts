import type { Afleiding } from "../model/afleiding.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
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

type Of<O extends Afleiding["operatie"]> = Extract<Afleiding, { operatie: O }>;
type Yearly = Of<"eerstvolgende" | "laatstvoorafgaande" | "dagInJaar">;

/** A day of the year that every year has, and before or after which 29 February lies whatever day stands in for it. */
const everyYear = ({ maand, dag }: Yearly): boolean => (maand === 2 ? dag < 28 : maand !== 3 || dag > 1);

/** Whether a date can never be a 29 February, so that years on it is the same day. */
function neverLeapDay(a: Afleiding | undefined): boolean {
  switch (a?.operatie) {
    case "eersteVanMaandNa":
      return true;
    case "eerstvolgende":
    case "laatstvoorafgaande":
    case "dagInJaar":
      return everyYear(a);
    default:
      return false;
  }
}

/** 31 July on or after a birthday is 31 July on or after the birth, as many years later. */
function yearly(writer: Around, a: Of<"eerstvolgende" | "laatstvoorafgaande">): Code {
  const helper = a.operatie === "eerstvolgende" ? "nextOccurrence" : "lastOccurrence";
  const birthday = writer.afleiding(a.van);
  if (birthday?.operatie !== "verjaardag" || !everyYear(a))
    return writer.call(helper, writer.ref(a.van), a.maand, a.dag);
  const first = writer.shared(writer.call(helper, writer.ref(birthday.van), a.maand, a.dag));
  return writer.call("yearsOn", first, birthday.jaren);
}

/** Writes a derived date: a sum on others, or a choice of which only what is chosen is reckoned. */
export function reckon(writer: Around, a: Afleiding, block: Block): void {
  if (a.operatie === "eerstBekende") firstKnown(writer, a, block);
  else if (a.operatie === "indien") chosen(writer, a, block);
  else if (a.operatie === "tabel") fromTable(writer, a, block);
  else block.say(code`const ${constant(a.id)} = ${sum(writer, a)}`);
}

function sum(writer: Around, a: Afleiding): Code {
  switch (a.operatie) {
    case "plusDagen":
      return writer.call("plusDays", writer.ref(a.van), a.dagen);
    case "plusMaanden":
      return writer.call("plusMonths", writer.ref(a.van), a.maanden);
    case "plusJaren":
      return writer.call(neverLeapDay(writer.afleiding(a.van)) ? "yearsOn" : "plusYears", writer.ref(a.van), a.jaren);
    case "verjaardag":
      return writer.call("birthday", writer.ref(a.van), a.jaren, String(a.schrikkeldag === "1-maart"));
    case "totEnMetJaren":
      return writer.call("lastDayOfYears", writer.ref(a.van), a.jaren);
    case "eersteVanMaandNa":
      return writer.call("firstOfNextMonth", writer.ref(a.van));
    case "laatsteVanMaand":
      return writer.call("lastOfMonth", writer.ref(a.van));
    case "eerstvolgende":
    case "laatstvoorafgaande":
      return yearly(writer, a);
    case "dagInJaar":
      return writer.call("dayInYear", writer.ref(a.van), a.jaren, a.maand, a.dag);
    case "vroegste":
    case "laatste":
      return writer.call(a.operatie === "vroegste" ? "earliest" : "latest", ...a.van.map((id) => writer.ref(id)));
    case "termijn":
      return countedBack(writer, a);
    default:
      // No condition may name an amount: the check of the rules sees to that.
      throw new RangeError(`${a.id}: ${a.operatie} gives no day`);
  }
}

function firstKnown(writer: Around, { id, van }: Of<"eerstBekende">, block: Block): void {
  const [first = "", ...others] = van;
  block.say(code`let ${constant(id)} = ${writer.ref(first)}`);
  others.reduce((inner, other) => {
    const deeper = inner.when(code`${constant(id)} === 0`);
    return deeper.say(code`${constant(id)} = ${writer.ref(other)}`);
  }, block);
}

function chosen(writer: Around, { id, voorwaarde, dan, anders }: Of<"indien">, block: Block): void {
  const own = constant(id);
  block.say(code`const ${own}$ = ${writer.tree(voorwaarde, block)}`);
  block.say(code`let ${own} = 0`);
  const [yes, no] = block.either(code`${own}$ === 3`);
  yes.say(code`${own} = ${writer.ref(dan)}`);
  no.when(code`${own}$ === 0`).say(code`${own} = ${writer.ref(anders)}`);
}

function fromTable(writer: Around, { id, naar, rijen, anders }: Of<"tabel">, block: Block): void {
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

function countedBack(writer: Around, a: Of<"termijn">): Code {
  if (a.aantal >= 0) throw new NotWritten("termijn", a.id);
  const [helper, times] = {
    dagen: ["plusDays", 1],
    weken: ["plusDays", 7],
    maanden: ["plusMonths", 1],
    jaren: ["plusYears", 1],
  }[a.eenheid] as [string, number];
  return writer.call(helper, writer.ref(a.van), a.aantal * times);
}
