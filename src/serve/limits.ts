import { availableParallelism } from "node:os";

/** What one caller may take of the service. Times are milliseconds. */
export interface Limits {
  /** The bytes of a body. */
  readonly body: number;
  /** The time in which the head of a request is in. */
  readonly head: number;
  /** The time in which the whole of a request is in. */
  readonly request: number;
  /** The time in which a request is judged. */
  readonly judging: number;
  /** How many threads judge. */
  readonly threads: number;
  /** How many requests wait for a thread. */
  readonly waiting: number;
  /** How many connections are open. */
  readonly connections: number;
  /** The megabytes that a thread may hold. */
  readonly memory: number;
  /** The time that a stop waits for what is under way. */
  readonly stopping: number;
}

/** What holds where nothing else is said. A record with its rule set is some 700 kB, a request some kB. */
export const usual = (): Limits => ({
  body: 2 * 1024 * 1024,
  head: 5_000,
  request: 10_000,
  judging: 10_000,
  threads: Math.max(1, availableParallelism()),
  waiting: 256,
  connections: 1_000,
  memory: 512,
  stopping: 10_000,
});
