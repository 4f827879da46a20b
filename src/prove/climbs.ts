/** From a place up to the first one from which a round of answers raises no further. */
interface Climb {
  readonly from: number;
  readonly to: number;
}

/**
 * Where dates that raise each other by a day at a time come to rest: worked out once for a regime, whatever else is known of a file.
 *
 * That a date four years on comes no later than 1,460 days on, holds on no day from 1904 to 2096: to find that takes a step for each
 * of those days. From any day in between the same day is the first to hold, so the next time it is one step.
 */
export class Climbs {
  private readonly known = new Map<string, Climb[]>();

  /**
   * The first place from the given one on from which a round leads no further.
   *
   * @param name two rounds with one name are the same function
   * @param round where a place must at least lie when it lies here; it never falls when the place rises
   * @param size past the last place
   */
  rest(name: string, from: number, size: number, round: (place: number) => number): number {
    const climbs = this.known.get(name) ?? [];
    this.known.set(name, climbs);
    const restOf = (place: number): number | undefined =>
      climbs.find((one) => one.from <= place && place <= one.to)?.to;
    let place = from;
    let rest = restOf(place);
    if (rest !== undefined) return rest;
    while (rest === undefined) {
      const next = place >= size ? place : round(place);
      if (next <= place) rest = Math.min(place, size);
      else {
        place = next;
        rest = restOf(place);
      }
    }
    climbs.push({ from, to: rest });
    return rest;
  }
}
