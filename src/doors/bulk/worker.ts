import { parentPort, workerData } from "node:worker_threads";
import type { RegelBestanden } from "../../model/regime.js";
import { loadRegime } from "../regimes.js";
import { type BulkOpties, judgeBytes, Lines, type Task } from "./lines.js";

/** What a worker is started with: the options, with the rule files of an own regime in the place of the regime. */
export interface WorkerStart extends Omit<BulkOpties, "regimes"> {
  readonly regels: RegelBestanden | undefined;
}

const { regels, ...opties } = workerData as WorkerStart;
const lines = new Lines({ ...opties, regimes: regels ? [loadRegime(regels)] : [] });

parentPort?.on("message", (task: Task) => {
  const result = judgeBytes(lines, task);
  // Bytes move to the other thread without a copy; a text or an object would be copied.
  parentPort?.postMessage(result, [result.out.buffer]);
});
