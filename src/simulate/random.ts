/**
 * Chance that is the same on every machine: whole numbers alone, and no state. Which number is asked for decides what
 * comes out, so a pupil is the same in whatever order and on whatever thread it is drawn, and a figure that changes leaves
 * every other draw as it was.
 */

/** Half of the bits of a number. */
const HALF = 32 / 2;

/** Mixes the bits of a number: each bit of it changes half of those that come out (the end of MurmurHash3). */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> HALF), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> HALF);
}

/** The golden ratio as a whole number: its multiples lie far apart. */
const STEP = 0x9e3779b9;

/** How many numbers there are: a draw lies from 0 up to this, and is never it. Of 31 bits, which a machine holds as they are. */
export const RANGE = 2_147_483_648;

/** The largest seed. */
export const LARGEST_SEED = 4_294_967_295;

/** What two halves of a key are made of, for one pupil of one seed. */
export interface Key {
  one: number;
  other: number;
}

export function setKey(key: Key, zaad: number, leerling: number): void {
  const seeded = mix(zaad ^ 0x5bd1e995);
  key.one = mix(seeded ^ mix(leerling + 1));
  key.other = mix(Math.imul(leerling + 1, STEP) + mix(seeded + STEP));
}

/** A draw of a pupil, by its number. */
export const drawAt = ({ one, other }: Key, at: number): number =>
  mix(mix(one + Math.imul(at + 1, STEP)) + other) >>> 1;

/** A whole number from 0 up to a bound, every one as often but for one part in millions. */
export const below = (draw: number, bound: number): number => Math.floor((draw * bound) / RANGE);
