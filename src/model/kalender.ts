import * as z from "zod/mini";
import { Bron, Interpretatie } from "./bron.js";
import { Tekst, Zin } from "./tekst.js";

const jaar = z.int().check(z.gte(0), z.lte(9999));
const aantal = z.int().check(z.gte(0));
/** A provision of the calendar's law, with the readings of it that were chosen. */
const bepaling = { bron: Bron, interpretatie: z.optional(z.array(Interpretatie)) };
/** A holiday, and the years in which it is one; open where there is no limit. */
const feestdag = {
  naam: Tekst,
  ...bepaling,
  /** Further sources: the decree that names the day which the law only describes. */
  mede: z.optional(z.array(Bron)),
  vanJaar: z.optional(jaar),
  totEnMetJaar: z.optional(jaar),
};

/** A holiday: a day of the year, or a number of days from Easter Sunday. */
export const Feestdag = z.union([
  z.strictObject({
    ...feestdag,
    maand: z.int().check(z.gte(1), z.lte(12)),
    dag: z.int().check(z.gte(1), z.lte(31)),
    /** By how many days it moves when it falls on a Sunday: -1 is to the Saturday before. */
    opZondag: z.optional(z.int().check(z.gte(-6), z.lte(6))),
  }),
  // The first day of a year is at most 80 days before Easter, the last at most 250 days after it can always be.
  z.strictObject({ ...feestdag, dagenNaPasen: z.int().check(z.gte(-80), z.lte(250)) }),
]);
export type Feestdag = z.infer<typeof Feestdag>;

/** What the law says about terms that end on days of rest: `rules/kalenders/NAAM.json`. */
export const kalenderSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  titel: Tekst,
  /** A term that ends on a day of rest is extended to the next day that is none. */
  verlenging: z.strictObject(bepaling),
  /** The days of the week that count as days of rest: 0 is Sunday, 6 is Saturday. One at least is none. */
  rustdagen: z.array(z.strictObject({ weekdag: z.int().check(z.gte(0), z.lte(6)), naam: Tekst })).check(z.maxLength(6)),
  feestdagen: z.array(Feestdag),
  /** By decree single days can be equated with a holiday. */
  gelijkstelling: z.strictObject(bepaling),
  /** The decrees: what each equates. */
  gelijkgesteld: z.array(z.strictObject({ dagen: z.array(z.iso.date()).check(z.minLength(1)), bron: Bron })),
  /** The years for which decrees were looked up and found; about another year a term says that they were not. */
  gelijkgesteldBekend: z.array(z.strictObject({ vanJaar: jaar, totEnMetJaar: jaar, grond: Zin })),
  /** A term that is counted back from an event is not moved. */
  terugrekening: z.strictObject(bepaling),
  /** A term of at least so many days is extended until it holds so many days that are no days of rest. */
  werkdagen: z.strictObject({ ...bepaling, vanafDagen: aantal, minstens: z.int().check(z.gte(1), z.lte(100)) }),
  /** Terms of more than this are not extended. */
  nietBijMeerDan: z.strictObject({ ...bepaling, dagen: aantal, weken: aantal, maanden: aantal, jaren: aantal }),
  opmerking: z.optional(Zin),
});
export type Kalender = z.infer<typeof kalenderSchema>;

/** Calendars by their name. */
export type Kalenders = Readonly<Record<string, Kalender>>;
