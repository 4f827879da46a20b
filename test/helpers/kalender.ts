import Holidays from "date-holidays";
import { type Kalender, kalenderSchema } from "../../src/model/kalender.js";
import { read } from "../../src/model/read.js";
import { readJson } from "./files.js";

/** A calendar of `rules/kalenders/`, read as the library reads it. */
export function readKalender(path: string): Kalender {
  const result = read(kalenderSchema, readJson(path));
  if ("issues" in result) throw new Error(`${path}: ${JSON.stringify(result.issues)}`);
  return result.data;
}

export const atw: Kalender = readKalender("rules/kalenders/algemene-termijnenwet.json");

/**
 * The names under which date-holidays knows the holidays of the law. Where it differs from the law:
 * - it calls Good Friday and 5 May "school" days and not "public": for an employee they are no day off, but the law
 *   that extends terms lists them for every year, so here their type does not count;
 * - it lists Easter Sunday and Whit Sunday as "public": the law does not, they are Sundays;
 * - it lists days that are no holidays in law (4 May, Sinterklaas, New Year's Eve): left out;
 * - it knows no decrees.
 */
const ofTheLaw = new Set([
  "Nieuwjaar",
  "Goede Vrijdag",
  "Tweede paasdag",
  "Koninginnedag",
  "Koningsdag",
  "Bevrijdingsdag",
  "Hemelvaartsdag",
  "Tweede pinksterdag",
  "Kerstmis",
  "Tweede kerstdag",
]);

const netherlands = new Holidays("NL");

export interface Listed {
  readonly name: string;
  readonly datum: string;
}

/** Everything that date-holidays lists for a year. */
export const listed = (year: number): Listed[] =>
  netherlands.getHolidays(year).map(({ name, date }) => ({ name, datum: date.slice(0, 10) }));

/** The holidays of the law in a year, as someone else reckons them. */
export const listedByLaw = (year: number): string[] =>
  listed(year).flatMap(({ name, datum }) => (ofTheLaw.has(name) ? [datum] : []));
