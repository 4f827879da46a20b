import { availableParallelism } from "node:os";

/** What one caller may take of the service. Times are milliseconds. */
export interface Limits {
  /** The bytes of a body. */
  readonly body: number;
  /** The bytes of all bodies and answers that are held at once. */
  readonly held: number;
  /** How many requests of one connection wait for the one before them. */
  readonly ahead: number;
  /** The time in which the head of a request is in. */
  readonly head: number;
  /** The time in which the whole of a request is in. */
  readonly request: number;
  /** The time that a request waits for a thread. */
  readonly patience: number;
  /** The time in which a request is judged. */
  readonly judging: number;
  /** The time in which an answer is taken by who asked for it. */
  readonly sending: number;
  /** The time in which what comes after a refusal is let go by, for who sends it reads the refusal only then. */
  readonly linger: number;
  /** How many threads judge. */
  readonly threads: number;
  /** How many requests wait for a thread. */
  readonly waiting: number;
  /** How many connections are open. */
  readonly connections: number;
  /** The megabytes that a thread may hold. */
  readonly memory: number;
  /** The longest pause before a thread that keeps dying is started again. */
  readonly pause: number;
  /** The time that a stop waits for what is under way. */
  readonly stopping: number;
}

const MIB = 1024 * 1024;

/** The bytes of an answer: what is larger is answered by nobody. The largest one known, a comparison of two dozen regimes, is 2 MB. */
export const MOST_ANSWER = 4 * MIB;

/** What holds where nothing else is said. A record with its rule set is some 700 kB, a request some kB. */
export const usual = (): Limits => ({
  ...{ body: 2 * MIB, held: 128 * MIB, ahead: 12 },
  ...{ head: 5_000, request: 10_000, patience: 10_000, judging: 10_000, sending: 30_000, linger: 3_000 },
  threads: Math.max(1, availableParallelism()),
  waiting: 256,
  connections: 256,
  memory: 512,
  pause: 30_000,
  stopping: 10_000,
});
