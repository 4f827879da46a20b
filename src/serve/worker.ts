import { parentPort } from "node:worker_threads";
import { answer } from "./answer.js";
import { type Asked, STARTED } from "./asked.js";

parentPort?.on("message", async ({ verb, body, taal }: Asked) => {
  parentPort?.postMessage(await answer(verb, body, taal));
});
parentPort?.postMessage(STARTED);
