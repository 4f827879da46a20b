import type { engels } from "../generated/english-errors.js";
import type { Wording } from "../model/wording.js";

/** A part of the texts that holds those of problems, by their codes. */
export type FoutSoort = Exclude<keyof typeof engels, "probleem">;

/** What is said of a problem beside what was found. */
export interface ProblemText {
  readonly verwacht: string;
  readonly remedie: string;
}

/** What a problem was made from: with it, the same problem can be told in another language. */
export interface Origin {
  readonly soort: FoutSoort;
  /** The Dutch texts of its code, with their places. */
  readonly text: ProblemText;
  readonly gevonden: Wording;
  readonly values: Readonly<Record<string, Wording>>;
  /** What became of its texts after they were filled in. */
  readonly then?: (text: string) => string;
}

/**
 * What problems were made from stands beside them and not in them: a problem is plain data, which people compare, log and send, and
 * of what is sent the receiver sees the Dutch that it always saw.
 */
const origins = /* @__PURE__ */ new WeakMap<object, Origin>();

/** Remembers from what a problem was made. */
export function madeFrom<P extends object>(problem: P, origin: Origin): P {
  origins.set(problem, origin);
  return problem;
}

/** From what a problem was made; nothing where that is not known, as of one that was stored. */
export const originOf = (problem: object): Origin | undefined => origins.get(problem);

/** A problem with other keys, or the same ones with other values: made from the same. */
export function sameProblem<P extends object>(of: object, copy: P, then?: (text: string) => string): P {
  const origin = origins.get(of);
  return origin ? madeFrom(copy, then ? { ...origin, then } : origin) : copy;
}

/** A problem at another place. */
export const movedTo = <P extends { readonly pad: string }>(problem: P, pad: string): P =>
  sameProblem(problem, { ...problem, pad });
