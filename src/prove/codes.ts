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
