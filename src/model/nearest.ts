/** How many letters to add, drop, change or swap with their neighbour to turn one word into the other. */
export function distance(a: string, b: string): number {
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change;
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change, swap));
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

/** Whether two words are so many slips apart at most; of words that differ too much in length that is clear at once. */
export const isWithin = (a: string, b: string, most: number): boolean =>
  Math.abs(a.length - b.length) <= most && distance(a, b) <= most;

/** More slips than two, or than one in four letters, and it was another word. */
const MOST_SLIPS = 2;
const LETTERS_A_SLIP = 4;

const isPartClose = (word: string, name: string): boolean =>
  isWithin(word, name, Math.min(MOST_SLIPS, Math.floor(name.length / LETTERS_A_SLIP)));

/** Of a name in parts, such as `jongere.gemeente`, each part is a word of its own: a long first one makes no room for another last one. */
function isClose(word: string, name: string): boolean {
  const [found, parts] = [word.split("."), name.split(".")];
  return found.length === parts.length
    ? parts.every((part, i) => isPartClose(found[i] ?? "", part))
    : isPartClose(word, name);
}

/** A word without the signs between its letters and digits. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/**
 * The known name that a wrong one was meant to be, when there is but one that is close.
 *
 * Never for a year, a date, a code or an amount: of two numbers that differ in one digit neither is a slip of the other. A sign
 * that is missing between them is a slip.
 *
 * @example
 * nearest("geboortdatum", ["geboortedatum", "gemeente"]); //=> "geboortedatum"
 * nearest("2021-2022", ["2019-2020", "2020-2021"]); //=> undefined
 * nearest("voorstel2019", ["voorstel-2019", "wec"]); //=> "voorstel-2019"
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > 100) return undefined;
  const lower = word.toLowerCase();
  const close = known.filter((name) => isClose(lower, name.toLowerCase()));
  const [only] = close;
  if (close.length !== 1 || only === undefined) return undefined;
  return !/\d/.test(word + only) || (word !== only && bare(word) === bare(only)) ? only : undefined;
}
