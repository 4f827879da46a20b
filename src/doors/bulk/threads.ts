import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { type Transferable, Worker } from "node:worker_threads";
import { Broken, codeOf } from "./broken.js";

/** A piece of work, and what came of it: the number says which belongs to which. */
interface Numbered {
  readonly id: number;
}

/** Something that does pieces of work, in any order. */
export interface Threads<Task extends Numbered, Result extends Numbered> {
  readonly width: number;
  run(task: Task): Promise<Result>;
  end(): Promise<void>;
}

interface Waiting<Result> {
  readonly done: (result: Result) => void;
  readonly failed: (error: Error) => void;
}

export interface Work<Task, Result> {
  /** The file of a thread, beside that of the command line. */
  readonly file: URL;
  /** What each thread is started with. */
  readonly start: unknown;
  /** What of a piece of work moves to the thread without a copy. */
  readonly moved: (task: Task) => readonly Transferable[];
  /** Does a piece on this thread; made where there is no file for another. */
  readonly here: () => (task: Task) => Result;
}

function elsewhere<Task extends Numbered, Result extends Numbered>(
  { file, start, moved }: Work<Task, Result>,
  count: number,
): Threads<Task, Result> {
  const waiting = new Map<number, Waiting<Result>>();
  let dead: Broken | undefined;
  let ending = false;
  /** One that dies takes its pieces with it, and the whole needs all of them. */
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
    run: (task) =>
      new Promise((done, failed) => {
        if (dead) return failed(dead);
        waiting.set(task.id, { done, failed });
        workers[task.id % count]?.postMessage(task, moved(task));
      }),
    end: async () => {
      ending = true;
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** As many threads as the machine has cores; from the source, where there is no file for a thread, this one alone. */
export function threads<Task extends Numbered, Result extends Numbered>(
  work: Work<Task, Result>,
): Threads<Task, Result> {
  const built = work.file.protocol === "file:" && existsSync(fileURLToPath(work.file));
  if (built) return elsewhere(work, Math.max(1, availableParallelism()));
  const run = work.here();
  return { width: 1, run: async (task) => run(task), end: async () => {} };
}
