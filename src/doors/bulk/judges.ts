import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { Broken, codeOf } from "./broken.js";
import { type BulkOpties, judgeBytes, Lines, type Result, type Task } from "./lines.js";
import type { WorkerStart } from "./worker.js";

/** Something that judges stretches, in any order. */
export interface Judges {
  readonly width: number;
  judge(task: Task): Promise<Result>;
  end(): Promise<void>;
}

function here(opties: BulkOpties): Judges {
  const lines = new Lines(opties);
  return { width: 1, judge: async (task) => judgeBytes(lines, task), end: async () => {} };
}

interface Waiting {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

function elsewhere(file: URL, start: WorkerStart, count: number): Judges {
  const waiting = new Map<number, Waiting>();
  let dead: Broken | undefined;
  let ending = false;
  /** One that dies takes its stretches with it, and the order of the lines needs all of them. */
  const die = (code: string): void => {
    if (ending) return;
    dead ??= new Broken("draad", code);
    for (const { failed } of waiting.values()) failed(dead);
    waiting.clear();
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: start });
    worker.on("message", (result: Result) => {
      waiting.get(result.id)?.done(result);
      waiting.delete(result.id);
    });
    worker.on("error", (error) => die(codeOf(error)));
    worker.on("messageerror", (error) => die(codeOf(error)));
    worker.on("exit", (code) => die(`exit ${code}`));
    return worker;
  });
  return {
    width: count,
    judge: (task) =>
      new Promise((done, failed) => {
        if (dead) return failed(dead);
        waiting.set(task.id, { done, failed });
        workers[task.id % count]?.postMessage(task, [task.bytes.buffer]);
      }),
    end: async () => {
      ending = true;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** As many judges as the machine has cores; from the source, where there is no file for a thread, one on this thread. */
export function judges(start: WorkerStart, regimes: BulkOpties["regimes"]): Judges {
  const file = new URL("./bulk-worker.js", import.meta.url);
  const built = file.protocol === "file:" && existsSync(fileURLToPath(file));
  const { regels: _regels, ...opties } = start;
  return built ? elsewhere(file, start, Math.max(1, availableParallelism())) : here({ ...opties, regimes });
}
