import type { Line } from "./line.js";

/** So many places are remembered for each path: the same bounds come back in file after file. */
const MOST_REMEMBERED = 4_096;

/**
 * A value that follows one fact and never falls when that fact rises: a date with the sums that are made on it, a number,
 * or, without a fact, a constant.
 */
export class Path {
  private readonly reached = new Map<number, number>();
  private readonly passed = new Map<number, number>();

  /**
   * @param key two paths with one key are the same function
   * @param at from a value of the fact; a constant is the same from every value
   */
  constructor(
    readonly fact: string | undefined,
    readonly key: string,
    readonly at: (value: number) => number,
  ) {}

  /**
   * The first place on the line of the fact from which the path reaches a value (`strict`: passes it); the size of the line
   * when it never does. A sum on dates moves them by about as much everywhere, so the place is sought around where that
   * would have it.
   */
  firstReaching(line: Line, target: number, strict: boolean): number {
    const places = strict ? this.passed : this.reached;
    const known = places.get(target);
    if (known !== undefined) return known;
    const place = this.search(line, target, strict);
    if (places.size >= MOST_REMEMBERED) places.clear();
    places.set(target, place);
    return place;
  }

  private search(line: Line, target: number, strict: boolean): number {
    const reaches = (place: number): boolean => {
      const value = this.at(line.value(place));
      return strict ? value > target : value >= target;
    };
    const last = line.size - 1;
    const inside = (place: number): number => Math.max(0, Math.min(last, place));
    const guess = inside(line.place(target));
    let low = inside(2 * guess - line.place(this.at(line.value(guess))));
    let high = low;
    // Widens the stretch until it begins before the place and ends at or after it.
    for (let step = 1; low > 0 && reaches(low); step *= 4) [low, high] = [inside(low - step), low];
    if (low === 0 && reaches(0)) return 0;
    for (let step = 1; !reaches(high); step *= 4) {
      if (high === last) return line.size;
      [low, high] = [high, inside(high + step)];
    }
    while (high - low > 1) {
      const middle = low + Math.floor((high - low) / 2);
      if (reaches(middle)) high = middle;
      else low = middle;
    }
    return high;
  }
}

export const constant = (value: number): Path => new Path(undefined, String(value), () => value);
