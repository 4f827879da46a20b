import { type Geval, type Keuze, type Moment, naamVan, type Populatie, type Trekking } from "../model/populatie.js";
import { plusMonths, ymd } from "../reckon/ymd.js";
import { calendar, type DayCount } from "./calendar.js";
import { below, drawAt, type Key } from "./random.js";
import { boundOf, bounds, type Parameters } from "./weights.js";

/** What can come of a draw: a value, a day by its number in the calendar, or nothing where no case is met. */
export type Drawn = string | number | boolean | readonly string[] | undefined;

/** One draw: what comes out, from a number in 32 bits for the choice and one for the place in it, and what was drawn before. */
type Draw = (choice: number, place: number, drawn: readonly Drawn[]) => Drawn;
type Shift = (drawn: readonly Drawn[]) => DayCount | undefined;

/** A draw with what becomes of it. */
export interface Step {
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
  const { vanaf, jaren = 0, maanden = 0, dagen = 0 } = moment;
  const [at, months] = [placeOf(places, vanaf), jaren * MONTHS + maanden];
  return (drawn) => {
    const from = drawn[at];
    if (typeof from !== "number") return undefined;
    return (months === 0 ? from : days.count(plusMonths(days.day(from), months))) + dagen;
  };
}

/** Any day of a stretch. One that ends before it begins, by what was drawn before, is its first day. */
function dayOf(first: Shift, last: Shift): Draw {
  return (_, place, drawn) => {
    const [from, to] = [first(drawn), last(drawn)];
    if (from === undefined || to === undefined) return undefined;
    return to <= from ? from : from + below(place, to - from + 1);
  };
}

function choiceOf(keuze: Keuze, places: Places): Draw {
  if ("waarde" in keuze) return () => keuze.waarde;
  if ("eersteDag" in keuze) return dayOf(shiftOf(keuze.eersteDag, places), shiftOf(keuze.laatsteDag, places));
  if ("minimum" in keuze) {
    const span = keuze.maximum - keuze.minimum + 1;
    return (_, place) => keuze.minimum + below(place, span);
  }
  const at = placeOf(places, keuze.gelijkAan);
  return (_, __, drawn) => drawn[at];
}

function ofChoices(keuzes: readonly Keuze[], parameters: Parameters, places: Places): Draw {
  const choices = keuzes.map((keuze) => choiceOf(keuze, places));
  const limits = bounds(keuzes, parameters);
  const [only] = choices;
  if (only && choices.length === 1) return only;
  return (choice, place, drawn) => {
    let at = 0;
    while (choice >= (limits[at] ?? Number.POSITIVE_INFINITY)) at += 1;
    return choices[at]?.(choice, place, drawn);
  };
}

function isMet({ bij = {} }: Geval, places: Places): (drawn: readonly Drawn[]) => boolean {
  const asked = Object.entries(bij).map(([naam, values]) => [placeOf(places, naam), values as readonly Drawn[]] as const);
  return (drawn) => asked.every(([at, values]) => values.includes(drawn[at]));
}

function ofCases(gevallen: readonly Geval[], parameters: Parameters, places: Places): Draw {
  const cases = gevallen.map((geval) => ({
    met: isMet(geval, places),
    draw: ofChoices(geval.keuzes, parameters, places),
  }));
  const [only] = cases;
  if (only && cases.length === 1 && !gevallen[0]?.bij) return only.draw;
  return (choice, place, drawn) => {
    for (const { met, draw } of cases) if (met(drawn)) return draw(choice, place, drawn);
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
export function stepsOf({ trekkingen }: Populatie, parameters: Parameters): Step[] {
  const places = new Map(trekkingen.map((trekking, i) => [naamVan(trekking), i]));
  const days = new Map<string, boolean>();
  return trekkingen.map((trekking) => {
    const naam = naamVan(trekking);
    const isDay = drawsDay(trekking, days);
    days.set(naam, isDay);
    const onbekend = "feit" in trekking ? trekking.onbekend : undefined;
    return {
      ...{ naam, isDay, isFact: "feit" in trekking },
      draw: ofCases(trekking.gevallen, parameters, places),
      unknown: onbekend === undefined ? 0 : boundOf(onbekend, parameters),
    };
  });
}

/** What a step gives for a pupil. */
export const drawStep = ({ draw }: Step, at: number, key: Key, drawn: readonly Drawn[]): Drawn =>
  draw(drawAt(key, at * NUMBERS.each + NUMBERS.choice), drawAt(key, at * NUMBERS.each + NUMBERS.place), drawn);

/** Whether the file of a pupil says what a step gave. */
export const isTold = ({ unknown }: Step, at: number, key: Key): boolean =>
  unknown === 0 || drawAt(key, at * NUMBERS.each + NUMBERS.told) >= unknown;
