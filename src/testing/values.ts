import { daysInMonth, type IsoDatum } from "../model/datum.js";
import { clamp, stepped } from "../model/fact-types/integer.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { isoDate, plusDays, plusYears, yearOf } from "../reckon/days.js";
import { comparedWith } from "./compared.js";
import { distinctCodes } from "./distinct.js";
import type { Draw } from "./draw.js";
import { stretchesOf } from "./period-lists.js";
import { turningPointsOf } from "./turning-points.js";

/** Dates of a case lie this many years around the first of its rules: wide enough for a birth and for a term. */
export const YEARS = 60;
/** A date about which nothing is known lies most likely nearer by. */
export const NEAR = 13;

/** The dates between which an answer turns when this fact moves and the others stay. */
export function turningDates(stand: Regime, id: string, feiten: Feiten): IsoDatum[] {
  const year = yearOf(stand.geldigVan);
  return [...turningPointsOf(stand).around(id, feiten)].filter((day) => Math.abs(yearOf(day) - year) <= YEARS);
}

/** The days of the year that a calculation of the regime names, leap days, and the day after each. */
export function calendarDays(stand: Regime): readonly IsoDatum[] {
  const found = calendars.get(stand) ?? daysNamed(stand);
  calendars.set(stand, found);
  return found;
}

const calendars = new WeakMap<Regime, readonly IsoDatum[]>();

function daysNamed(stand: Regime): IsoDatum[] {
  const named = stand.afleidingen.flatMap((a) => ("maand" in a && "dag" in a ? [{ maand: a.maand, dag: a.dag }] : []));
  const first = yearOf(stand.geldigVan) - NEAR;
  return Array.from({ length: 2 * NEAR }, (_, i) => first + i).flatMap((year) =>
    [...named, { maand: 2, dag: 29 }].flatMap(({ maand, dag }) => {
      const day = isoDate(year, maand, Math.min(dag, daysInMonth(year, maand)));
      return [day, plusDays(day, 1)];
    }),
  );
}

function drawDate(draw: Draw, id: string, feiten: Feiten, stand: Regime): IsoDatum {
  const turning = turningDates(stand, id, feiten);
  if (turning.length > 0 && draw.chance(75)) return draw.one(turning);
  if (draw.chance(25)) return draw.one(calendarDays(stand));
  return plusDays(plusYears(stand.geldigVan, -NEAR), draw.below(2 * NEAR * 365));
}

/** The numbers that conditions compare a fact with in this case. */
export const turningNumbers = (stand: Regime, id: string, feiten: Feiten): number[] =>
  comparedWith(stand, id, feiten).filter((value) => typeof value === "number");

function drawInteger(draw: Draw, feit: Feit, feiten: Feiten, stand: Regime): number {
  const turning = turningNumbers(stand, feit.id, feiten);
  if (turning.length > 0 && draw.chance(50)) return clamp(feit, stepped(feit, draw.one(turning), draw.below(3) - 1));
  const { minimum = 0, maximum = 100, decimalen = 0 } = feit;
  return stepped(feit, minimum, draw.below((maximum - minimum) * 10 ** decimalen + 1));
}

/** The facts in the order in which they are drawn: where stretches are counted hangs on dates. */
export function listsLast({ feiten }: Regime): readonly Feit[] {
  const isList = ({ type }: Feit): boolean => type === "periods";
  return feiten.some(isList) ? [...feiten.filter((feit) => !isList(feit)), ...feiten.filter(isList)] : feiten;
}

/** Draws a value that a fact can hold beside those drawn before it: most often one near which an answer turns. */
export function drawValue(draw: Draw, feit: Feit, feiten: Feiten, stand: Regime): FeitWaarde {
  switch (feit.type) {
    case "boolean":
      return draw.chance(50);
    case "date":
      return drawDate(draw, feit.id, feiten, stand);
    case "integer":
      return drawInteger(draw, feit, feiten, stand);
    case "enum":
      return draw.one(feit.waarden ?? []);
    case "list":
      return (feit.waarden ?? []).filter(() => draw.chance(60));
    case "code": {
      const codes = distinctCodes(feit, stand, feiten);
      // Codes are compared with each other: equal ones must be common.
      return draw.chance(75) ? (codes[0] ?? "") : draw.one(codes);
    }
    case "periods": {
      const counted = stretchesOf(stand).drawn(draw, feit.id, feiten);
      if (counted) return counted;
      const van = draw.one(calendarDays(stand));
      return draw.chance(50) ? [] : [{ van, totEnMet: plusDays(van, draw.below(40)) }];
    }
  }
}
