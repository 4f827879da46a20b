import { type Probleem, problem } from "./errors.js";
import { allEscaped, Shown } from "./shown.js";

/** So many mistakes are told; of the others only how many there are. A list of more is read by nobody and fills a log. */
export const MOST_TOLD = 100;

/** The mistakes of one request, as they are found. */
export class Problems {
  private readonly told: Probleem[];
  private untold = 0;
  private readonly refused: ReadonlySet<string>;

  /** @param refused what was found before: what else would be said of those places only follows from it */
  constructor(refused: readonly Probleem[] = []) {
    this.told = [...refused];
    this.refused = new Set(refused.map(({ pad }) => pad));
  }

  /** How many were found. */
  get count(): number {
    return this.told.length + this.untold;
  }

  /** Whether another mistake would only be counted: then nothing needs to be worked out to tell it. */
  get isFull(): boolean {
    return this.told.length >= MOST_TOLD;
  }

  /** As `problem` makes it. */
  add(...[code, pad, gevonden, values = {}, allowed]: Parameters<typeof problem>): void {
    this.take(pad, () => problem(code, pad, gevonden, allEscaped(values), allowed));
  }

  /** One of another kind, made only if it is told. */
  take(pad: string, make: () => Probleem): void {
    if (this.refused.has(pad)) return;
    if (this.isFull) this.untold += 1;
    else this.told.push(make());
  }

  /** The first ones, and after them how many more there are. */
  all(): readonly Probleem[] {
    if (this.untold === 0) return this.told;
    const aantal = String(this.untold);
    return [...this.told, problem("more-problems", "", new Shown(aantal), { aantal })];
  }
}
