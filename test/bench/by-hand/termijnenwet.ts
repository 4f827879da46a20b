/** Terms of six to twelve weeks under the Algemene termijnenwet, with the steps that an outcome shows of each. */
import { termijnstappen, uitkomst } from "../../../src/generated/texts.js";
import type { Periode } from "../../../src/model/feit.js";
import { dayBefore, dayNumber, day as dayOf, iso, plusDays } from "./days.js";
import { dutch, english, type Sentences, sentences } from "./sentence.js";
import { afleidingOf, atw, type BronVermelding, cite, naamVan, type Stap } from "./wec-constants.js";

type Code = keyof typeof termijnstappen.nl;
const stepText = (code: Code, ...names: readonly string[]): Sentences =>
  sentences(termijnstappen.nl[code], termijnstappen.en[code], ...names);

const OPGESCHORT = stepText("suspended", "van", "totEnMet", "datum");
const VERLENGD = stepText("moved", "datum");
const BESLUITEN_ONBEKEND = stepText("decrees-unknown", "jaar", "datum");
const VERLENGING = cite(atw.verlenging.bron);
const GELIJKSTELLING = cite(atw.gelijkstelling.bron);

/** A day of rest: what is said of it, and where it is written that it is one. */
interface Rustdag {
  readonly zin: Sentences;
  readonly bron: BronVermelding;
}

function rustdag(code: "weekend" | "holiday", naam: { nl: string; en: string }, bron: BronVermelding): Rustdag {
  const named = (text: string, taal: "nl" | "en"): string => text.replace("{naam}", naam[taal]);
  const { nl, en } = termijnstappen;
  return { zin: sentences(named(nl[code], "nl"), named(en[code], "en"), "datum"), bron };
}

function weekdag(number: number): Rustdag {
  const found = atw.rustdagen.find((rust) => rust.weekdag === number);
  if (!found) throw new Error(`no rest on day ${number} of the week`);
  return rustdag("weekend", found.naam, VERLENGING);
}

function feestdag(nl: string): Rustdag {
  const found = atw.feestdagen.find(({ naam }) => naam.nl === nl);
  if (!found) throw new Error(`no holiday ${nl}`);
  return rustdag("holiday", found.naam, cite(found.bron));
}

const ZATERDAG = weekdag(6);
const ZONDAG = weekdag(0);
const NIEUWJAARSDAG = feestdag("Nieuwjaarsdag");
const GOEDE_VRIJDAG = feestdag("Goede Vrijdag");
const TWEEDE_PAASDAG = feestdag("tweede Paasdag");
const KONINGINNEDAG = feestdag("Koninginnedag");
const KONINGSDAG = feestdag("Koningsdag");
const BEVRIJDINGSDAG = feestdag("Bevrijdingsdag");
const HEMELVAARTSDAG = feestdag("Hemelvaartsdag");
const TWEEDE_PINKSTERDAG = feestdag("tweede Pinksterdag");
const EERSTE_KERSTDAG = feestdag("eerste Kerstdag");
const TWEEDE_KERSTDAG = feestdag("tweede Kerstdag");

const GELIJKGESTELD: ReadonlyMap<number, Rustdag> = new Map(
  atw.gelijkgesteld.flatMap(({ dagen, bron }) => {
    const rust = { zin: stepText("equated", "datum"), bron: cite(bron) };
    return dagen.map((iso): [number, Rustdag] => [dayOf(iso), rust]);
  }),
);
const BESLUITEN_VAN = 2005;
const BESLUITEN_TOT_EN_MET = 2028;

/** Easter Sunday by the "anonymous Gregorian" algorithm, with the letters of its publication. */
function paaszondag(year: number): number {
  const a = year % 19;
  const b = Math.trunc(year / 100);
  const c = year % 100;
  const g = Math.trunc((b - Math.trunc((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.trunc(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.trunc(c / 4) - h - (c % 4)) % 7;
  const m = Math.trunc((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return year * 10_000 + Math.trunc(n / 31) * 100 + (n % 31) + 1;
}

/** Why a day is a day of rest. */
function rustOp(day: number): Rustdag | undefined {
  const weekday = dayNumber(day) % 7;
  if (weekday === 6) return ZATERDAG;
  if (weekday === 0) return ZONDAG;
  return feestdagOp(day) ?? GELIJKGESTELD.get(day);
}

/** The holiday on a weekday: those of the King and the Queen on a Sunday go to a Saturday, and so need no more. */
function feestdagOp(day: number): Rustdag | undefined {
  const inYear = day % 10_000;
  const year = (day - inYear) / 10_000;
  if (inYear === 101) return NIEUWJAARSDAG;
  if (inYear === 1225) return EERSTE_KERSTDAG;
  if (inYear === 1226) return TWEEDE_KERSTDAG;
  // Good Friday is 20 March at the earliest, Whit Monday 14 June at the latest.
  if (inYear < 320 || inYear > 614) return undefined;
  if (inYear === 430 && year <= 2013) return KONINGINNEDAG;
  if (inYear === 427 && year >= 2014) return KONINGSDAG;
  if (inYear === 505) return BEVRIJDINGSDAG;
  const afterEaster = dayNumber(day) - dayNumber(paaszondag(year));
  if (afterEaster === -2) return GOEDE_VRIJDAG;
  if (afterEaster === 1) return TWEEDE_PAASDAG;
  if (afterEaster === 39) return HEMELVAARTSDAG;
  return afterEaster === 50 ? TWEEDE_PINKSTERDAG : undefined;
}

const stap = (datum: number, { nl, en }: Sentences, bron: BronVermelding): Stap => ({
  datum: iso(datum),
  zin: nl(dutch(datum)),
  zinEn: en(english(datum)),
  bron,
});

/** The step that says from which fact is counted. */
export function gegeven(feit: string): (datum: string) => Stap {
  const naam = naamVan(feit);
  const { nl, en } = sentences(uitkomst.nl.termijnBegin, uitkomst.en.termijnBegin, "feit", "datum");
  return (datum) => {
    const day = dayOf(datum);
    return { datum, zin: nl(naam.nl, dutch(day)), zinEn: en(naam.en, english(day)), bron: null };
  };
}

/**
 * A term of so many weeks after a day: adds its steps and gives its last day.
 *
 * That a term must hold two working days (art. 2) never counts: no six weeks are without.
 */
export function termijn(
  id: string,
  weken: number,
): (from: number, stappen: Stap[], opschortingen?: readonly Periode[]) => number {
  const { titel, bron } = afleidingOf(id);
  const afgeleid = sentences(
    uitkomst.nl.termijnAfgeleid.replace("{titel}", titel.nl),
    uitkomst.en.termijnAfgeleid.replace("{titel}", titel.en),
    "datum",
  );
  return (from, stappen, opschortingen = []) => {
    const counted = plusDays(from, 7 * weken);
    stappen.push(stap(counted, afgeleid, bron));
    return verleng(opgeschort(from, counted, opschortingen, stappen), stappen);
  };
}

/** Each stretch lengthens the term by its days, apart from those that an earlier one took: they come in order. */
function opgeschort(from: number, counted: number, periods: readonly Periode[], stappen: Stap[]): number {
  let [covered, last] = [from, counted];
  for (const period of periods) {
    const van = Math.max(dayOf(period.van), plusDays(covered, 1));
    if (van > last) break;
    const totEnMet = dayOf(period.totEnMet);
    if (totEnMet < van) continue;
    last = plusDays(last, dayNumber(totEnMet) - dayNumber(van) + 1);
    covered = totEnMet;
    stappen.push({
      datum: iso(last),
      zin: OPGESCHORT.nl(dutch(van), dutch(totEnMet), dutch(last)),
      zinEn: OPGESCHORT.en(english(van), english(totEnMet), english(last)),
      bron: null,
    });
  }
  return last;
}

/** Art. 1: a term that ends on a day of rest runs on to the next day that is none. */
function verleng(end: number, stappen: Stap[]): number {
  let last = end;
  for (let rust = rustOp(last); rust; rust = rustOp(last)) {
    stappen.push(stap(last, rust.zin, rust.bron));
    last = plusDays(last, 1);
  }
  if (last !== end) stappen.push(stap(last, VERLENGD, VERLENGING));
  const jaar = zonderBesluiten(last);
  if (jaar !== undefined) {
    stappen.push({
      datum: iso(last),
      zin: BESLUITEN_ONBEKEND.nl(jaar, dutch(last)),
      zinEn: BESLUITEN_ONBEKEND.en(jaar, english(last)),
      bron: GELIJKSTELLING,
    });
  }
  return last;
}

/** The first of the years of the last two working days of which the decrees are not known. */
function zonderBesluiten(last: number): string | undefined {
  let first = last;
  // The two lie in different years only in the first days of January.
  if (last % 10_000 < 132)
    do first = dayBefore(first);
    while (rustOp(first));
  for (const day of first === last ? [last] : [first, last]) {
    const year = Math.trunc(day / 10_000);
    if (year < BESLUITEN_VAN || year > BESLUITEN_TOT_EN_MET) return String(year);
  }
  return undefined;
}
