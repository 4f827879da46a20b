import { parentPort } from "node:worker_threads";
import { answer } from "./answer.js";
import type { Verb } from "./operations.js";

/** One piece of work for a thread, which does one at a time. */
export interface Asked {
  readonly verb: Verb;
  readonly body: Uint8Array;
}

parentPort?.on("message", async ({ verb, body }: Asked) => {
  parentPort?.postMessage(await answer(verb, body));
});
