import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { NONE } from "../prove/bounds.js";
import type { Chart } from "../prove/chart.js";
import { days, type Line } from "../prove/line.js";
import type { Path } from "../prove/path.js";
import { Room } from "../prove/room.js";
import { isoOf, ymd } from "../reckon/ymd.js";
import type { Draw } from "./draw.js";
import { calendarDays, NEAR, YEARS } from "./values.js";

/** A place where an order of two dates turns, seen from one of them. */
interface Turn {
  readonly own: Path;
  readonly other: Path;
  /** The place among the facts of what it is compared with. */
  readonly than: number;
  /** Whether the own path must pass the other, or reach it. */
  readonly strict: boolean;
}

const DAYS_OF_YEAR = 365;
/** How often, in percent, a date lies where an order turns; at an end of its room; on a day that a sum names. */
const [AT_TURN, AT_END, ON_CALENDAR] = [60, 25, 25];

/** Draws days, and numbers that are compared, within the room that the answers of a file leave them. */
export class Places {
  private readonly facts: readonly string[];
  private readonly lines: readonly Line[];
  private readonly turns: readonly Turn[][];
  private readonly first: number;
  private readonly named: readonly number[];

  constructor(
    stand: Regime,
    private readonly chart: Chart,
  ) {
    this.facts = [...chart.lines.keys()];
    this.lines = [...chart.lines.values()];
    this.turns = this.facts.map(() => []);
    for (const orders of chart.orders) {
      if (!orders) continue;
      const [{ left, of, right, than, strict }] = orders;
      if (of === than) continue;
      this.turns[than]?.push({ own: right, other: left, than: of, strict });
      this.turns[of]?.push({ own: left, other: right, than, strict: !strict });
    }
    this.first = days.place(ymd(stand.geldigVan));
    this.named = calendarDays(stand).map((day) => days.place(ymd(day)));
  }

  /** A value for each date and each compared number that is asked for; nothing where none is found with these answers. */
  drawn(draw: Draw, answers: Int16Array): Map<string, FeitWaarde> | undefined {
    const room = new Room(this.lines, this.chart.orders, answers);
    if (!room.isOpen) return undefined;
    const left = this.facts.map((_, i) => i);
    /** The value of each fact that has one. */
    const values: (number | undefined)[] = [];
    while (left.length > 0) {
      const [fact] = left.splice(draw.below(left.length), 1) as [number];
      const line = this.lines[fact] as Line;
      const place = this.place(draw, fact, line, room, values);
      // The earliest place goes together with the earliest of all others.
      const found = room.fix(fact, place) ? place : room.stretch(fact).low;
      if (found !== place) room.fix(fact, found);
      values[fact] = line.value(found);
    }
    return new Map(this.facts.map((fact, i) => [fact, this.written(i, values[i] as number)]));
  }

  private written(fact: number, value: number): FeitWaarde {
    return this.lines[fact] === days ? isoOf(value) : value;
  }

  /**
   * A value at which the answer about a date or a number turns while the other facts stay as they are: any of them. Nothing where
   * none turns; `unasked` where no order asks for it.
   */
  around(draw: Draw, fact: string, feiten: Feiten): FeitWaarde | "unasked" | undefined {
    const index = this.facts.indexOf(fact);
    const [line, turns] = [this.lines[index], this.turns[index]];
    if (!line || !turns) return "unasked";
    const first = draw.below(Math.max(1, turns.length));
    for (const turn of [...turns.slice(first), ...turns.slice(0, first)]) {
      const value = feiten[this.facts[turn.than] ?? ""];
      const known =
        turn.than !== NONE && value != null ? (typeof value === "string" ? ymd(value) : Number(value)) : undefined;
      const place = this.turn(turn, line, known);
      if (place !== undefined && place < line.size && (line !== days || this.isWithin(place)))
        return this.written(index, line.value(place));
    }
    return undefined;
  }

  /** A day of a date that no condition asks for. */
  anyDay(draw: Draw): string {
    return isoOf(days.value(this.near(draw, 0, days.size - 1)));
  }

  private place(draw: Draw, fact: number, line: Line, room: Room, values: readonly (number | undefined)[]): number {
    const { low, high } = room.stretch(fact);
    if (low === high) return low;
    const turns = this.turns[fact] as readonly Turn[];
    if (turns.length > 0 && draw.chance(AT_TURN)) {
      const turn = this.turnAmong(draw.one(turns), line, values);
      const place = turn === undefined ? low - 1 : turn - draw.below(2);
      if (low <= place && place <= high && (line !== days || this.isWithin(place))) return place;
    }
    if (line !== days) return low + draw.below(high - low + 1);
    if (draw.chance(AT_END)) {
      const end = draw.chance(50) ? low : high;
      if (this.isWithin(end)) return end;
    }
    return this.near(draw, low, high);
  }

  private turnAmong(turn: Turn, line: Line, values: readonly (number | undefined)[]): number | undefined {
    return this.turn(turn, line, turn.than === NONE ? undefined : values[turn.than]);
  }

  /** The first place on the other side of a comparison, where that with which it is compared has its value. */
  private turn({ own, other, than, strict }: Turn, line: Line, value: number | undefined): number | undefined {
    if (value === undefined && than !== NONE) return undefined;
    return own.firstReaching(line, other.at(value ?? 0), strict);
  }

  private isWithin(place: number): boolean {
    return Math.abs(place - this.first) <= YEARS * DAYS_OF_YEAR;
  }

  /** A day near the first of the rules, as far as the room goes. */
  private near(draw: Draw, low: number, high: number): number {
    if (draw.chance(ON_CALENDAR)) {
      const place = draw.one(this.named);
      if (low <= place && place <= high) return place;
    }
    const around = NEAR * DAYS_OF_YEAR;
    const [from, to] = [Math.max(low, this.first - around), Math.min(high, this.first + around)];
    if (from <= to) return from + draw.below(to - from + 1);
    // All of it lies further away: as near as can be, and a year of days beyond.
    const year = draw.below(Math.min(high - low, DAYS_OF_YEAR) + 1);
    return low > this.first ? low + year : high - year;
  }
}
