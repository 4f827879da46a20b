import type { Line } from "./line.js";

/**
 * A value that follows one fact and never falls when that fact rises: a date with the sums that are made on it, a number,
 * or, without a fact, a constant.
 */
export interface Path {
  readonly fact: string | undefined;
  /** Two paths with one key are the same function. */
  readonly key: string;
  /** From a value of the fact; a constant is the same from every value. */
  at(value: number): number;
}

export const constant = (value: number): Path => ({ fact: undefined, key: String(value), at: () => value });

/** What was found before, for each path: the same bounds come back in file after file. */
const MOST_FOUND = 4_096;
const found = new WeakMap<Path, Map<number, number>>();

/**
 * The first place on a line from which a path reaches a value (`strict`: passes it); the size of the line when it never
 * does. A sum on dates moves them by about as much everywhere, so the place is sought around where that would have it.
 */
export function firstReaching(path: Path, line: Line, target: number, strict: boolean): number {
  const known = found.get(path) ?? new Map<number, number>();
  found.set(path, known);
  const key = target * 2 + (strict ? 1 : 0);
  const before = known.get(key);
  if (before !== undefined) return before;
  const place = search(path, line, target, strict);
  if (known.size >= MOST_FOUND) known.clear();
  known.set(key, place);
  return place;
}

function search(path: Path, line: Line, target: number, strict: boolean): number {
  const reaches = (place: number): boolean => {
    const value = path.at(line.value(place));
    return strict ? value > target : value >= target;
  };
  const last = line.size - 1;
  const inside = (place: number): number => Math.max(0, Math.min(last, place));
  const guess = inside(line.place(target));
  let low = inside(2 * guess - line.place(path.at(line.value(guess))));
  let high = low;
  // Widens the stretch until it begins before the place and ends at or after it.
  for (let step = 1; low > 0 && reaches(low); step *= 4) [low, high] = [inside(low - step), low];
  if (low === 0 && reaches(0)) return 0;
  for (let step = 1; !reaches(high); step *= 4) {
    if (high === last) return line.size;
    [low, high] = [high, inside(high + step)];
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (reaches(middle)) high = middle;
    else low = middle;
  }
  return high;
}
