import { type Geval, type Keuze, type Moment, naamVan, type Populatie, type Trekking } from "../model/populatie.js";
import { plusMonths, ymd } from "../reckon/ymd.js";
import { calendar, type DayCount, onOrAfter } from "./calendar.js";
import { below, drawAt, type Key } from "./random.js";
import { boundOf, bounds, type Parameters } from "./weights.js";

/** What can come of a draw: a value, a day by its number in the calendar, or nothing where no case is met. */
export type Drawn = string | number | boolean | readonly string[] | undefined;

/** One draw: what comes out for a pupil, from the numbers of this draw and from what was drawn before. */
type Draw = (key: Key, drawn: readonly Drawn[]) => Drawn;
type Shift = (drawn: readonly Drawn[]) => DayCount | undefined;

/** A draw with what becomes of it. */
export interface Drawing {
  readonly naam: string;
  readonly isFact: boolean;
  readonly isDay: boolean;
  readonly draw: Draw;
  /** Below this the file does not say it. */
  readonly unknown: number;
}

/** So many numbers each draw may ask for: its choice, its place in it, and whether it is told. */
const NUMBERS = { each: 3, choice: 0, place: 1, told: 2 } as const;

const MONTHS = 12;

/** Places of draws by their name. */
type Places = ReadonlyMap<string, number>;

const placeOf = (places: Places, naam: string): number => places.get(naam) ?? -1;

function shiftOf(moment: Moment, places: Places): Shift {
  const days = calendar();
  if (typeof moment === "string") {
    const count = days.count(ymd(moment));
    return () => count;
  }
  const { vanaf, jaren = 0, maanden = 0, dagen = 0, tot } = moment;
  const [at, months] = [placeOf(places, vanaf), jaren * MONTHS + maanden];
  return (drawn) => {
    const from = drawn[at];
    if (typeof from !== "number") return undefined;
    const moved = (months === 0 ? from : days.count(plusMonths(days.day(from), months))) + dagen;
    return tot === undefined ? moved : days.count(onOrAfter(days.day(moved), tot));
  };
}

/** Any day of a stretch. One that ends before it begins, by what was drawn before, is its first day. */
function dayOf(first: Shift, last: Shift, number: number): Draw {
  return (key, drawn) => {
    const from = first(drawn);
    const to = last(drawn);
    if (from === undefined || to === undefined) return undefined;
    return to <= from ? from : from + below(drawAt(key, number), to - from + 1);
  };
}

/** @param number the number that says which place in the choice */
function choiceOf(keuze: Keuze, places: Places, number: number): Draw {
  if ("waarde" in keuze) {
    const { waarde } = keuze;
    return () => waarde;
  }
  if ("eersteDag" in keuze) return dayOf(shiftOf(keuze.eersteDag, places), shiftOf(keuze.laatsteDag, places), number);
  if ("minimum" in keuze) {
    const { minimum, maximum } = keuze;
    return (key) => minimum + below(drawAt(key, number), maximum - minimum + 1);
  }
  const at = placeOf(places, keuze.gelijkAan);
  return (_, drawn) => drawn[at];
}

/** @param step the place of the draw, which has numbers of its own */
function ofChoices(keuzes: readonly Keuze[], parameters: Parameters, places: Places, step: number): Draw {
  const numbers = step * NUMBERS.each;
  const choices = keuzes.map((keuze) => choiceOf(keuze, places, numbers + NUMBERS.place));
  const limits = bounds(keuzes, parameters);
  const [only] = choices;
  if (only && choices.length === 1) return only;
  return (key, drawn) => {
    const choice = drawAt(key, numbers + NUMBERS.choice);
    let at = 0;
    while (choice >= (limits[at] ?? Number.POSITIVE_INFINITY)) at += 1;
    return choices[at]?.(key, drawn);
  };
}

function isMet({ bij = {} }: Geval, places: Places): (drawn: readonly Drawn[]) => boolean {
  const asked = Object.entries(bij).map(([naam, values]) => ({
    at: placeOf(places, naam),
    values: new Set<Drawn>(values),
  }));
  const [only] = asked;
  if (only && asked.length === 1) {
    const { at, values } = only;
    const [value] = values;
    return values.size === 1 ? (drawn) => drawn[at] === value : (drawn) => values.has(drawn[at]);
  }
  return (drawn) => asked.every(({ at, values }) => values.has(drawn[at]));
}

function ofCases(gevallen: readonly Geval[], parameters: Parameters, places: Places, step: number): Draw {
  const cases = gevallen.map((geval) => ({
    met: isMet(geval, places),
    draw: ofChoices(geval.keuzes, parameters, places, step),
  }));
  const [only] = cases;
  if (only && cases.length === 1 && !gevallen[0]?.bij) return only.draw;
  return (key, drawn) => {
    for (let i = 0; i < cases.length; i++) {
      const one = cases[i];
      if (one?.met(drawn)) return one.draw(key, drawn);
    }
    return undefined;
  };
}

/** Whether what is drawn is a day, also by way of another draw. */
function drawsDay(trekking: Trekking, earlier: ReadonlyMap<string, boolean>): boolean {
  const keuzes = trekking.gevallen.flatMap((geval) => geval.keuzes);
  return keuzes.some(
    (keuze) => "eersteDag" in keuze || ("gelijkAan" in keuze && earlier.get(keuze.gelijkAan) === true),
  );
}

/** The draws of a population that was checked, in order. */
export function stepsOf({ trekkingen }: Populatie, parameters: Parameters): Drawing[] {
  const places = new Map(trekkingen.map((trekking, i) => [naamVan(trekking), i]));
  const days = new Map<string, boolean>();
  return trekkingen.map((trekking, i) => {
    const naam = naamVan(trekking);
    const isDay = drawsDay(trekking, days);
    days.set(naam, isDay);
    const onbekend = "feit" in trekking ? trekking.onbekend : undefined;
    return {
      ...{ naam, isDay, isFact: "feit" in trekking },
      draw: ofCases(trekking.gevallen, parameters, places, i),
      unknown: onbekend === undefined ? 0 : boundOf(onbekend, parameters),
    };
  });
}

/** Whether the file of a pupil says what a step gave. */
export const isTold = ({ unknown }: Drawing, at: number, key: Key): boolean =>
  unknown === 0 || drawAt(key, at * NUMBERS.each + NUMBERS.told) >= unknown;
