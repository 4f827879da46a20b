/** A stretch of time of a regime that was written as code, with its functions. */
export interface WrittenState {
  readonly van: string;
  /** The last day; `null` where none is set. */
  readonly totEnMet: string | null;
}

/**
 * The state of a written regime on a day.
 *
 * @throws {RangeError} where its rules do not hold on that day, or where it is no day
 */
export function stateOn<S extends WrittenState>(states: readonly S[], peildatum: unknown): S {
  const day = typeof peildatum === "string" && /^\d{4}-\d\d-\d\d$/.test(peildatum) ? peildatum : "";
  const found = states.find(({ van, totEnMet }) => van <= day && (totEnMet === null || day <= totEnMet));
  if (!found) throw new RangeError("peildatum: a day on which these rules hold, as YYYY-MM-DD");
  return found;
}
