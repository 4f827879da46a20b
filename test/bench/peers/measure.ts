import type { Regime } from "../../../src/model/regime.js";
import type { Contestant, File, Load, Task } from "./engine.js";
import { turn } from "./ratios.js";

/** Who takes part under a regime, and how a file becomes an answer there. */
export interface Entrant {
  readonly contestant: Contestant;
  readonly load: Load;
}

interface Ready {
  readonly contestant: Contestant;
  readonly task: Task;
  readonly files: number;
  /** So often in a row that a clock can see it. */
  readonly repeats: number;
}

/** Milliseconds of the processor since this process began, over all its threads: what others do on the machine is not in it. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Milliseconds a file. */
async function timed({ task, repeats, files }: Omit<Ready, "contestant">): Promise<number> {
  const start = spent();
  for (let i = 0; i < repeats; i++) {
    const done = task();
    if (done instanceof Promise) await done;
  }
  return (spent() - start) / (repeats * files);
}

/** Nobody is measured on fewer files. */
const LEAST = 6;

/** Runs so often in a row that one turn lasts about `turnMs`: code that was not warm is by then. */
async function often(one: Omit<Ready, "repeats">, turnMs: number): Promise<Ready> {
  let repeats = 1;
  for (;;) {
    const took = (await timed({ ...one, repeats })) * repeats * one.files;
    if (took >= turnMs / 2) return { ...one, repeats: Math.max(1, Math.round((repeats * turnMs) / took)) };
    repeats *= took < turnMs / 10 ? 10 : 2;
  }
}

/** Takes all files, or as many as one turn of about `turnMs` has time for. */
async function ready(regime: Regime, entrant: Entrant, files: readonly File[], turnMs: number): Promise<Ready> {
  const { contestant, load } = entrant;
  if (contestant.bulk) return { contestant, ...(await contestant.bulk(regime, files)), repeats: 1 };
  const few = { contestant, task: await load(files.slice(0, LEAST)), files: Math.min(LEAST, files.length), repeats: 1 };
  await timed(few);
  const count = Math.max(LEAST, Math.round(turnMs / Math.max(1e-3, await timed(few))));
  const some = files.slice(0, count);
  return often({ contestant, task: await load(some), files: some.length }, turnMs);
}

/** Milliseconds a file, for each contestant and for each round; a first round warms up and does not count. */
export async function rounds(
  regime: Regime,
  entrants: readonly Entrant[],
  files: readonly File[],
  count: number,
  turnMs: number,
): Promise<ReadonlyMap<Contestant, readonly number[]>> {
  const all: Ready[] = [];
  for (const entrant of entrants) all.push(await ready(regime, entrant, files, turnMs));
  const times = new Map<Contestant, number[]>(entrants.map(({ contestant }) => [contestant, []]));
  for (let round = 0; round <= count; round++) {
    for (const one of turn(all, round)) {
      const time = await timed(one);
      if (round > 0) times.get(one.contestant)?.push(time);
    }
  }
  return times;
}
