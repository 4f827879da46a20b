/** The middle of some ratios, and between which the middle half of them lies. */
export interface Spread {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The value below which a share of all lies; between two values in proportion. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("no values");
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  return below + (above - below) * (at - Math.floor(at));
}

export const spreadOf = (values: readonly number[]): Spread => ({
  low: quantile(values, 0.25),
  median: quantile(values, 0.5),
  high: quantile(values, 0.75),
});

/** What each round took, beside what the base took in that round. */
export function ratiosTo(times: readonly number[], base: readonly number[]): number[] {
  if (times.length !== base.length) throw new RangeError(`${times.length} rounds beside ${base.length}`);
  return times.map((time, round) => time / (base[round] as number));
}

/** The order of a round: everybody once, and each round begins with another. */
export const turn = <T>(all: readonly T[], round: number): T[] => {
  const first = round % Math.max(1, all.length);
  return [...all.slice(first), ...all.slice(0, first)];
};

/** A ratio as people read it: three figures, and no more than there are. */
export function times(ratio: number): string {
  const digits = ratio >= 100 ? 0 : ratio >= 10 ? 1 : 2;
  return `${Number(ratio.toPrecision(3)).toLocaleString("en", { maximumFractionDigits: digits, minimumFractionDigits: digits })}x`;
}
