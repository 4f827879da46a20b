import { TooLarge } from "./diagram.js";

/**
 * What a search may spend: more than one of a shipped regime does, many times over, and less than a second. Two dates that raise
 * each other from the first day to the last one spend 220,000. Where more of them do there are ways without end.
 */
const MOST = 400_000;
/** A raise by itself looks at the answers that rest on it; a step of a round does not, and is taken once for all searches. */
export const RAISE = 8;
export const STEP = 1;

/** What is left of the raises of dates for which there is time in one search: the same number each time. */
export class Effort {
  private left = MOST;

  /** @throws TooLarge when there is none left */
  spend(cost: number): void {
    this.left -= cost;
    if (this.left < 0) throw new TooLarge();
  }
}
