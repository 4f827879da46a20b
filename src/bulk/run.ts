import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { RegelBestanden } from "../model/regime.js";
import { type BadLine, type BulkOpties, Lines } from "./lines.js";
import type { Task, WorkerStart } from "./worker.js";

/** About so many bytes go to a worker at once: enough to forget the cost of posting, little enough to keep memory flat. */
const STRETCH = 1_048_576;
/** Stretches under way for each worker: one that is judged and one that waits. */
const AHEAD = 2;
const NEWLINE = 10;

export interface BulkStart extends BulkOpties {
  readonly regels: RegelBestanden | undefined;
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes bytes, and says when there is room for more. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly report: (bad: BadLine) => void;
  readonly progress: (done: { readonly regels: number; readonly bytes: number }) => void;
  /** Where a run that was broken off goes on: bytes to skip, and how many lines those were. */
  readonly vanaf: { readonly bytes: number; readonly regels: number };
}

interface Result {
  readonly id: number;
  readonly out: Uint8Array;
  readonly bad: readonly BadLine[];
  readonly lines: number;
}

/** Something that judges stretches, in any order. */
interface Judge {
  readonly width: number;
  judge(task: Task): Promise<Result>;
  end(): Promise<void>;
}

function here(opties: BulkOpties): Judge {
  const lines = new Lines(opties);
  return {
    width: 1,
    judge: async ({ id, bytes, first }) => {
      const { text, bad, lines: count } = lines.judge(new TextDecoder().decode(bytes), first);
      return { id, out: new TextEncoder().encode(text), bad, lines: count };
    },
    end: async () => {},
  };
}

function elsewhere(file: URL, start: WorkerStart, count: number): Judge {
  const waiting = new Map<number, { done: (result: Result) => void; failed: (error: Error) => void }>();
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(file, { workerData: start });
    worker.on("message", (result: Result) => {
      waiting.get(result.id)?.done(result);
      waiting.delete(result.id);
    });
    worker.on("error", (error) => {
      for (const { failed } of waiting.values()) failed(error);
    });
    return worker;
  });
  return {
    width: count,
    judge: (task) =>
      new Promise((done, failed) => {
        waiting.set(task.id, { done, failed });
        workers[task.id % count]?.postMessage(task, [task.bytes.buffer as ArrayBuffer]);
      }),
    end: async () => void (await Promise.all(workers.map((worker) => worker.terminate()))),
  };
}

/** Cuts a stream of bytes into stretches of whole lines. */
async function* stretches(input: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [];
  let size = 0;
  let left = skip;
  for await (const given of input) {
    const chunk = given.subarray(Math.min(left, given.length));
    left -= given.length - chunk.length;
    if (chunk.length === 0) continue;
    rest.push(chunk);
    size += chunk.length;
    const end = size < STRETCH ? -1 : chunk.lastIndexOf(NEWLINE);
    if (end < 0) continue;
    const whole = concat(rest, size - (chunk.length - end - 1));
    yield whole;
    rest = [chunk.slice(end + 1)];
    size = chunk.length - end - 1;
  }
  if (size > 0) yield concat(rest, size);
}

/** The first bytes of a row of chunks, in memory of their own: they are given away to another thread. */
function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, size - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/**
 * Judges a stream of requests, one on a line, and writes one line for each in the same order. Memory stays flat: no more
 * stretches are under way than the workers can take.
 *
 * @returns how many lines were read and how many could not be judged
 */
export async function runBulk(start: BulkStart): Promise<{ readonly regels: number; readonly fout: number }> {
  const { regimes: _regimes, input, write, report, progress, vanaf, ...opties } = start;
  const file = new URL("./bulk-worker.js", import.meta.url);
  const threads = Math.max(1, availableParallelism());
  const built = file.protocol === "file:" && existsSync(fileURLToPath(file));
  const judge = built ? elsewhere(file, opties, threads) : here(start);
  const under: Promise<Result>[] = [];
  let [id, regels, fout, bytes] = [0, vanaf.regels, 0, vanaf.bytes];
  const sizes: number[] = [];
  const finish = async (): Promise<void> => {
    const result = await under.shift();
    if (!result) return;
    await write(result.out);
    for (const bad of result.bad) report(bad);
    fout += result.bad.length;
    regels += result.lines;
    bytes += sizes.shift() ?? 0;
    progress({ regels, bytes });
  };
  try {
    let first = vanaf.regels + 1;
    for await (const stretch of stretches(input, vanaf.bytes)) {
      sizes.push(stretch.length);
      const lines = countLines(stretch);
      under.push(judge.judge({ id, bytes: stretch, first }));
      id += 1;
      first += lines;
      if (under.length >= judge.width * AHEAD) await finish();
    }
    while (under.length > 0) await finish();
  } finally {
    await judge.end();
  }
  return { regels, fout };
}
