import { Climbs } from "./climbs.js";

/**
 * Answers that can never go together, whatever is known: found once for a regime, and from then on seen at once.
 *
 * To find such a clash by raising dates takes as many steps as there are days: of two dates each of which must come after
 * the other, each is raised past the other until the end of the line.
 */
export class Clashes {
  /** Where answers that raise each other's dates come to rest. */
  readonly climbs = new Climbs();
  private readonly found = new Map<number, (readonly number[])[]>();

  get count(): number {
    return new Set([...this.found.values()].flat()).size;
  }

  /** Keeps that these answers clash. */
  learn(answers: readonly number[]): void {
    for (const answer of answers) this.found.set(answer, [...(this.found.get(answer) ?? []), answers]);
  }

  /** Whether one more answer clashes with what was answered before. */
  has(answer: number, before: ReadonlySet<number>): boolean {
    const clashes = this.found.get(answer);
    return clashes?.some((clash) => clash.every((other) => other === answer || before.has(other))) === true;
  }
}
