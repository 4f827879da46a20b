/** Where numbers by chance come from: fast-check has one, and cases that must be the same everywhere have their own. */
export interface Chance {
  /** A whole number from the least up to the most, both included. */
  nextInt(least: number, most: number): number;
}

/** The choices that make up one case: a seed repeats them. */
export class Draw {
  constructor(private readonly random: Chance) {}

  /** A whole number from 0 up to the limit, the limit itself left out. */
  below(limit: number): number {
    return this.random.nextInt(0, limit - 1);
  }

  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}
