import type { Feit } from "../model/feit.js";
import type { Same } from "./question.js";

/** That two codes are the same, or are not; what is known of a code is written out, after `=`. */
export interface Coded {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

const isKnown = (code: string): boolean => code.startsWith("=");

/** Whether some codes are the same, and differ, as these answers say. */
export function canBeCodes(answers: readonly Coded[]): boolean {
  const group = new Map<string, string>();
  const rootOf = (name: string): string => {
    const above = group.get(name);
    return above === undefined ? name : rootOf(above);
  };
  for (const { left, right, same } of answers) {
    const [x, y] = [rootOf(left), rootOf(right)];
    if (!same || x === y) continue;
    if (isKnown(x) && isKnown(y)) return false;
    // What is known stays above what is not, so that two known codes are never taken for one.
    if (isKnown(x)) group.set(y, x);
    else group.set(x, y);
  }
  return answers.every(({ left, right, same }) => same || rootOf(left) !== rootOf(right));
}

/** A question about codes, with its place. */
export interface SameAt {
  readonly question: Same;
  readonly level: number;
}

/** Codes that are free are the same this often, in percent: they are compared, and by chance they would never be. */
const ALIKE = 75;

/**
 * A value for each code of a file, as its answers say: the same where they must be, another where they may not be.
 *
 * @param below chance, for codes of which the answers say nothing
 */
export function codesOn(
  asked: readonly SameAt[],
  answers: Int16Array,
  feiten: readonly Feit[],
  below: (limit: number) => number,
): Map<string, string> {
  const said = asked.flatMap(({ question: { left, right, value }, level }): Coded[] =>
    answers[level] === 0 || answers[level] === 1
      ? [{ left, right: right ?? `=${value}`, same: answers[level] === 0 }]
      : [],
  );
  const named = asked.flatMap(({ question }) => (question.value === undefined ? [] : [question.value]));
  const found = new Map<string, string>();
  for (const { id, type, cijfers = 1 } of feiten) {
    if (type !== "code") continue;
    const taken = [...new Set([...found.values(), ...named])].filter((code) => code.length === cijfers);
    const others: string[] = [];
    for (let n = 0; others.length < 2 && n < 10 ** cijfers; n++) {
      const code = String(n).padStart(cijfers, "0");
      if (!taken.includes(code)) others.push(code);
    }
    // What was given to others first: by chance now the first of all that fits, now any.
    const all = [...taken, ...others];
    const known = [...found].map(([left, code]) => ({ left, right: `=${code}`, same: true }));
    const fits = all.filter((code) => canBeCodes([...said, ...known, { left: id, right: `=${code}`, same: true }]));
    const code = below(100) < ALIKE ? fits[0] : fits[below(Math.max(1, fits.length))];
    found.set(id, code ?? all[0] ?? "");
  }
  return found;
}
