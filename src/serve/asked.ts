import type { Verb } from "./operations.js";

/** One piece of work for a thread, which does one at a time. */
export interface Asked {
  readonly verb: Verb;
  readonly body: Uint8Array;
}

/** What a thread says first: it is ready for work. */
export const STARTED = "started";
