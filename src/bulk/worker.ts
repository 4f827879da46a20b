import { parentPort, workerData } from "node:worker_threads";
import type { RegelBestanden } from "../model/regime.js";
import { loadRegime } from "../regimes.js";
import { type BulkOpties, Lines } from "./lines.js";

/** What a worker is started with: the options, with the rule files of an own regime in the place of the regime. */
export interface WorkerStart extends Omit<BulkOpties, "regimes"> {
  readonly regels: RegelBestanden | undefined;
}

/** A stretch of whole lines, as bytes. */
export interface Task {
  readonly id: number;
  readonly bytes: Uint8Array;
  readonly first: number;
}

const decoder = new TextDecoder();
const { regels, ...opties } = workerData as WorkerStart;
const lines = new Lines({ ...opties, regimes: regels ? [loadRegime(regels)] : [] });

parentPort?.on("message", ({ id, bytes, first }: Task) => {
  const { text, bad, lines: count } = lines.judge(decoder.decode(bytes), first);
  // Bytes move to the other thread without a copy; a text or an object would be copied.
  const out = new TextEncoder().encode(text);
  parentPort?.postMessage({ id, out, bad, lines: count }, [out.buffer]);
});
