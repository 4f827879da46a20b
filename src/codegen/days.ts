import type { Afleiding } from "../model/afleiding.js";
import type { Code } from "./blocks.js";
import { NotWritten } from "./not-written.js";

/** What a derived date needs of the code around it. */
interface Around {
  ref(id: string): Code;
  call(helper: string, ...args: readonly (Code | string | number)[]): Code;
  shared(sum: Code): Code;
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

/** A derived date as a sum on another. */
export function sum(writer: Around, a: Afleiding): Code {
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
    case "termijn":
      return countedBack(writer, a);
    default:
      // No condition may name an amount: the check of the rules sees to that.
      throw new RangeError(`${a.id}: ${a.operatie} gives no day`);
  }
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
