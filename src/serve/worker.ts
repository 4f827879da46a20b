import { parentPort } from "node:worker_threads";
import { answer } from "./answer.js";
import { type Asked, STARTED } from "./asked.js";

parentPort?.on("message", async ({ verb, body, taal }: Asked) => {
  const found = await answer(verb, body, taal);
  // Handed over, not copied.
  parentPort?.postMessage(found, [found.bytes.buffer as ArrayBuffer]);
});
parentPort?.postMessage(STARTED);
