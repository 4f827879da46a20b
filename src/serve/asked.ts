import type { Taal } from "../model/tekst.js";
import type { Verb } from "./operations.js";

/** One piece of work for a thread, which does one at a time. */
export interface Asked {
  readonly verb: Verb;
  readonly body: Uint8Array;
  /** The language in which is told what is wrong. */
  readonly taal: Taal;
}

/** What a thread says first: it is ready for work. */
export const STARTED = "started";
