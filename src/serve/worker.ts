import { parentPort } from "node:worker_threads";
import { answer } from "./answer.js";
import { type Asked, STARTED } from "./asked.js";

parentPort?.on("message", async ({ verb, body }: Asked) => {
  parentPort?.postMessage(await answer(verb, body));
});
parentPort?.postMessage(STARTED);
