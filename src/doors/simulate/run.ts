import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { callProblem } from "../../read/call-errors.js";
import { RegelError } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import { describedIn } from "../../read/translate.js";
import { add, type Counted, type Names, uncounted } from "../../simulate/tally.js";
import type { BadLine } from "../bulk/each-line.js";
import { LONGEST_LINE, type Stretch, stretches } from "../bulk/stretches.js";
import { type Threads, threads } from "../bulk/threads.js";
import { Counter, type Result, type Task } from "./counter.js";
import type { WorkerStart } from "./worker.js";

/** So many pupils go to a thread at once: enough to forget the cost of posting, few enough that no thread waits long at the end. */
const PIECE = 25_000;
/** Of lines, about so many bytes. */
const STRETCH = 1_048_576;
/** Pieces under way for each thread: one that is counted and one that waits. */
const AHEAD = 2;

export interface RunStart extends WorkerStart {
  readonly regimes: readonly Regime[];
}

const counters = (start: RunStart): Threads<Task, Result> => {
  const { regimes, ...forThread } = start;
  return threads<Task, Result>({
    file: new URL("./simulate-worker.js", import.meta.url),
    start: forThread,
    moved: (task) => ("bytes" in task ? [task.bytes.buffer] : []),
    here: () => {
      const counter = new Counter(start.question, regimes, start.taal);
      return (task) => counter.count(task);
    },
  });
};

/** Hands pieces out to threads, and takes what comes of them in their order. */
async function spread<Piece>(
  start: RunStart,
  pieces: AsyncIterable<Piece> | Iterable<Piece>,
  begin: (piece: Piece, at: Threads<Task, Result>, id: number) => Promise<Result>,
  take: (piece: Piece, result: Result) => void,
): Promise<void> {
  const pool = counters(start);
  const under: { readonly piece: Piece; readonly result: Promise<Result> }[] = [];
  const finish = async (): Promise<void> => {
    const next = under.shift();
    if (!next) return;
    const result = await next.result;
    if (result.refused.length > 0) throw new RegelError(result.refused);
    take(next.piece, result);
  };
  try {
    let id = 0;
    for await (const piece of pieces) {
      const result = begin(piece, pool, id++);
      // Waited for in its turn; until then nobody may call it unhandled.
      result.catch(() => {});
      under.push({ piece, result });
      if (under.length >= pool.width * AHEAD) await finish();
    }
    while (under.length > 0) await finish();
  } finally {
    await pool.end();
  }
}

/** Pupils of each seed, in pieces. */
function* piecesOf(zaden: readonly number[], leerlingen: number) {
  for (const [run, zaad] of zaden.entries()) {
    for (let from = 0; from < leerlingen; from += PIECE) {
      yield { run, zaad, from, to: Math.min(from + PIECE, leerlingen) };
    }
  }
}

/** Counts so many pupils of each seed, on every core. */
export async function countDrawn(
  start: RunStart,
  names: Names,
  zaden: readonly number[],
  leerlingen: number,
): Promise<Counted[]> {
  const counts = zaden.map(() => uncounted(names));
  await spread(
    start,
    piecesOf(zaden, leerlingen),
    ({ zaad, from, to }, pool, id) => pool.run({ id, zaad, from, to }),
    ({ run }, { counted }) => add(counts[run] as Counted, counted),
  );
  return counts;
}

const tooLong = (regel: number, size: number, taal: Taal): BadLine => {
  const found = callProblem("line-too-long", "", asIs(`${size} B`), { meest: String(LONGEST_LINE) });
  return { regel, tekst: describedIn([found], taal) };
};

/** How many lines were read, and how many could not be counted. */
export interface Lines {
  readonly counted: Counted;
  readonly regels: number;
  readonly fout: number;
}

/** Counts the cases of lines, on every core; those that cannot be judged are reported in their order. */
export async function countLines(
  start: RunStart,
  names: Names,
  input: AsyncIterable<Uint8Array>,
  report: (bad: BadLine) => void,
): Promise<Lines> {
  const counted = uncounted(names);
  let [next, fout] = [1, 0];
  const tell = (bad: readonly BadLine[]): void => {
    fout += bad.length;
    for (const one of bad) report(one);
  };
  const passed = (id: number, lines: number): Result => ({
    ...{ id, lines, counted: uncounted(names), bad: [], refused: [] },
  });
  async function* numbered(): AsyncGenerator<{ readonly stretch: Stretch; readonly first: number }> {
    const never = (): boolean => false;
    for await (const stretch of stretches(input, 0, STRETCH, never, () => {})) {
      yield { stretch, first: next };
      next += stretch.lines;
    }
  }
  await spread(
    start,
    numbered(),
    async ({ stretch: { bytes, lines }, first }, pool, id) =>
      bytes ? pool.run({ id, bytes, first }) : passed(id, lines),
    ({ stretch: { bytes, size }, first }, result) => {
      add(counted, result.counted);
      tell(bytes ? result.bad : [tooLong(first, size, start.taal)]);
    },
  );
  return { counted, regels: next - 1, fout };
}
