import type { Telling } from "../model/simulatie.js";

/** Two-sided 95% of Student's distribution, for one degree of freedom and more: NIST/SEMATECH e-Handbook, 1.3.6.7.2. */
const STUDENT = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045,
] as const;

/** So many seeds the table goes to. */
export const MOST_SEEDS = STUDENT.length + 1;

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * The counts under some seeds as one: the first, the mean, and the interval in which the mean lies of all seeds that there could
 * be, with 95% confidence. It says what chance does to the number, and nothing of whether the figures are right.
 *
 * @example
 * // Ten, twelve and fourteen:
 * tellingOf([10, 12, 14]); //=> { aantal: 10, gemiddelde: 12, interval: [7, 17] }
 */
export function tellingOf(counts: readonly number[]): Telling {
  const [aantal = 0] = counts;
  const runs = counts.length;
  if (runs < 2) return { aantal, gemiddelde: null, interval: null };
  const mean = counts.reduce((sum, count) => sum + count, 0) / runs;
  const spread = counts.reduce((sum, count) => sum + (count - mean) * (count - mean), 0) / (runs - 1);
  const half = (STUDENT[runs - 2] ?? 0) * Math.sqrt(spread / runs);
  return { aantal, gemiddelde: rounded(mean), interval: [rounded(Math.max(0, mean - half)), rounded(mean + half)] };
}
