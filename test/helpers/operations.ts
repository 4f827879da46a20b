import fc from "fast-check";
import type { Afleiding, Operatie } from "../../src/model/afleiding.js";
import { EERSTE_JAAR, LAATSTE_JAAR } from "../../src/model/datum.js";
import { atw } from "./kalender.js";

type Without<A> = A extends Afleiding ? Omit<A, "id" | "titel" | "van"> : never;
type Written = Without<Extract<Afleiding, { van: string }>>;

export const kalenders = { atw };
export const written = (parts: Written): Afleiding => ({ id: "a.b", titel: "x", van: "a.a", ...parts }) as Afleiding;

const years = { min: -200, max: 200 };
const monthAndDay = fc.oneof(
  fc.record({ maand: fc.integer({ min: 1, max: 12 }), dag: fc.integer({ min: 1, max: 31 }) }),
  fc.constantFrom({ maand: 2, dag: 28 }, { maand: 2, dag: 29 }, { maand: 2, dag: 30 }, { maand: 3, dag: 1 }),
);
const jaren = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer(years));
const eenheid = fc.constantFrom("dagen", "weken", "maanden", "jaren");

/** For every operation that reckons from one date: how it can be written. */
export const ways: Readonly<Partial<Record<Operatie, fc.Arbitrary<Written>>>> = {
  plusDagen: fc.record({
    operatie: fc.constant("plusDagen"),
    dagen: fc.oneof(fc.integer({ min: -400, max: 1500 }), fc.integer({ min: -20_000, max: 20_000 })),
  }),
  plusMaanden: fc.record({ operatie: fc.constant("plusMaanden"), maanden: fc.integer({ min: -60, max: 60 }) }),
  plusJaren: fc.record({ operatie: fc.constant("plusJaren"), jaren }),
  verjaardag: fc.record({
    operatie: fc.constant("verjaardag"),
    jaren,
    schrikkeldag: fc.constantFrom("1-maart", "28-februari"),
  }),
  totEnMetJaren: fc.record({ operatie: fc.constant("totEnMetJaren"), jaren }),
  eersteVanMaandNa: fc.constant({ operatie: "eersteVanMaandNa" }),
  laatsteVanMaand: fc.constant({ operatie: "laatsteVanMaand" }),
  eerstvolgende: monthAndDay.map((day) => ({ operatie: "eerstvolgende", ...day })),
  laatstvoorafgaande: monthAndDay.map((day) => ({ operatie: "laatstvoorafgaande", ...day })),
  dagInJaar: fc.tuple(jaren, monthAndDay).map(([n, day]) => ({ operatie: "dagInJaar", jaren: n, ...day })),
  termijn: fc.record({
    operatie: fc.constant("termijn"),
    eenheid,
    aantal: fc.integer({ min: -120, max: 120 }),
    kalender: fc.constant("atw"),
  }),
};

export const FIRST = `${EERSTE_JAAR}-01-01`;
export const LAST = `${LAATSTE_JAAR}-12-31`;

const anyDay = fc
  .date({ min: new Date(FIRST), max: new Date(LAST), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Leap days and their neighbours, ends of months, of school years and of a century. */
export const awkward = fc.constantFrom(
  ...["2012-02-28", "2012-02-29", "2012-03-01", "2000-02-29", "2100-02-28", "2100-03-01", FIRST, LAST],
  ...["2026-01-30", "2026-01-31", "2026-07-31", "2026-08-01", "2026-12-31", "2028-11-30"],
);
export const day = fc.oneof(anyDay, awkward);
const february = { maand: 2, dag: 29 };
/** Of every operation the ways in which it is written that are worth a walk over every day. */
export const walked: readonly Written[] = [
  { operatie: "plusDagen", dagen: -1 },
  { operatie: "plusDagen", dagen: 42 },
  { operatie: "plusMaanden", maanden: 3 },
  { operatie: "plusMaanden", maanden: -1 },
  { operatie: "plusJaren", jaren: 1 },
  { operatie: "verjaardag", jaren: 5, schrikkeldag: "1-maart" },
  { operatie: "verjaardag", jaren: 5, schrikkeldag: "28-februari" },
  { operatie: "totEnMetJaren", jaren: 1 },
  { operatie: "eersteVanMaandNa" },
  { operatie: "laatsteVanMaand" },
  { operatie: "eerstvolgende", maand: 7, dag: 31 },
  { operatie: "eerstvolgende", ...february },
  { operatie: "laatstvoorafgaande", maand: 8, dag: 1 },
  { operatie: "laatstvoorafgaande", ...february },
  { operatie: "dagInJaar", jaren: -1, ...february },
  { operatie: "termijn", eenheid: "maanden", aantal: -3, kalender: "atw" },
];
