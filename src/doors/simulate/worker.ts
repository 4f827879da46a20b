import { parentPort, workerData } from "node:worker_threads";
import type { RegelBestanden } from "../../model/regime.js";
import type { Question } from "../../simulate/simulation.js";
import { loadRegime } from "../regimes.js";
import { Counter, type Task } from "./counter.js";

/** What a thread is started with: the question, with the rule files of an own regime in the place of the regime. */
export interface WorkerStart {
  readonly question: Question;
  readonly regels: RegelBestanden | undefined;
}

const { question, regels } = workerData as WorkerStart;
const counter = new Counter(question, regels ? [loadRegime(regels)] : []);

parentPort?.on("message", (task: Task) => parentPort?.postMessage(counter.count(task)));
