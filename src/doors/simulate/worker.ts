import { parentPort, workerData } from "node:worker_threads";
import type { RegelBestanden } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import type { Question } from "../../simulate/simulation.js";
import { loadRegime } from "../regimes.js";
import { Counter, type Task } from "./counter.js";

/** What a thread is started with: the question, with the rule files of an own regime in the place of the regime. */
export interface WorkerStart {
  readonly question: Question;
  readonly regels: RegelBestanden | undefined;
  /** The language in which is told what is wrong. */
  readonly taal: Taal;
}

const { question, regels, taal } = workerData as WorkerStart;
const counter = new Counter(question, regels ? [loadRegime(regels)] : [], taal);

parentPort?.on("message", (task: Task) => parentPort?.postMessage(counter.count(task)));
