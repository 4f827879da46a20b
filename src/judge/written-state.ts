import { dateFault } from "../model/datum.js";

/** A stretch of time of a regime that was written as code, with its functions. */
export interface WrittenState {
  readonly van: string;
  /** The last day; `null` where none is set. */
  readonly totEnMet: string | null;
}

const noSuchDay = (): RangeError => new RangeError("peildatum: a day on which these rules hold, as YYYY-MM-DD");

/**
 * The day on which a written regime is asked to judge: of `2026-02-30` no sum would give what it should.
 *
 * @throws {RangeError} where it is no day
 */
export function realDay(peildatum: unknown): string {
  if (typeof peildatum !== "string" || dateFault(peildatum) !== undefined) throw noSuchDay();
  return peildatum;
}

/**
 * The state of a written regime on a day.
 *
 * @throws {RangeError} where its rules do not hold on that day, or where it is no day
 */
export function stateOn<S extends WrittenState>(states: readonly S[], peildatum: unknown): S {
  const day = realDay(peildatum);
  const found = states.find(({ van, totEnMet }) => van <= day && (totEnMet === null || day <= totEnMet));
  if (!found) throw noSuchDay();
  return found;
}
