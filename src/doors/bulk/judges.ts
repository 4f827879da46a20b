import { type BulkOpties, judgeBytes, Lines, type Result, type Task } from "./lines.js";
import { type Threads, threads } from "./threads.js";
import type { WorkerStart } from "./worker.js";

/** What judges stretches, on every core. */
export function judges(start: WorkerStart, regimes: BulkOpties["regimes"]): Threads<Task, Result> {
  const { regels: _regels, ...opties } = start;
  return threads<Task, Result>({
    file: new URL("./bulk-worker.js", import.meta.url),
    start,
    moved: ({ bytes }) => [bytes.buffer],
    here: () => {
      const lines = new Lines({ ...opties, regimes });
      return (task) => judgeBytes(lines, task);
    },
  });
}
