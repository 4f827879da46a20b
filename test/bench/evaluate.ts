/**
 * What the package costs beside json-rules-engine alone, and what a first answer costs in a new process.
 * Run by hand: `npm run bench`. Nothing fails here; a machine that is busy would make it.
 */
import { spawnSync } from "node:child_process";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { Engine } from "json-rules-engine";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import { evaluate } from "../../src/index.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Groep } from "../../src/model/voorwaarde.js";
import { type BenchCase, cases } from "./cases.js";

const CASES = 200;
const ROUNDS = 15;
const SPAWNS = 15;
const GOAL = { ratio: 2.5, start: 150 };

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => {
  const [low, high] = [Math.floor((values.length - 1) / 2), Math.ceil((values.length - 1) / 2)];
  const order = sorted(values);
  return ((order[low] ?? 0) + (order[high] ?? 0)) / 2;
};

/** The same rules in a fresh json-rules-engine, with every derived date and conclusion handed to it ready made. */
async function bare(trees: readonly { name: string; conditions: Groep }[], facts: Feiten): Promise<void> {
  const engine = new Engine();
  for (const { name, conditions } of trees) engine.addRule({ name, conditions, event: { type: name } });
  for (const [id, value] of Object.entries(facts)) engine.addFact(id, value);
  await engine.run();
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

interface Timed {
  readonly complete: boolean;
  readonly ours: number;
  readonly engine: number;
}

/** Measures one case in turns, so that whatever slows the machine down slows both; the medians of its rounds. */
async function measure({ regime, verzoek, facts, complete }: BenchCase): Promise<Timed> {
  const uitkomst = await evaluate(verzoek, { regimes: [] });
  const all: Feiten = { ...facts };
  for (const { id, oordeel } of uitkomst.conclusies) all[id] = oordeel === "onbekend" ? null : oordeel;
  const trees = regime.regels.flatMap(({ name, conditions, toepassing }) => [
    { name, conditions },
    ...(toepassing ? [{ name: `${name}#toepassing`, conditions: toepassing }] : []),
  ]);
  const [ours, engine]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await time(() => evaluate(verzoek, { regimes: [] })));
    engine.push(await time(() => bare(trees, all)));
  }
  return { complete, ours: median(ours), engine: median(engine) };
}

/** A new Node process from start to end, in milliseconds. */
function spawned(code: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return performance.now() - start;
}

const ms = (value: number): string => `${value.toFixed(2)} ms`.padStart(11);
const row = (label: string, ...cells: readonly string[]): void => console.log([label.padEnd(22), ...cells].join("  "));
const verdict = (met: boolean): string => (met ? "goal met" : "GOAL MISSED");

const regimes = vraagNamen.flatMap((vraag) => regimesOf(vraag));
const all = cases(regimes, CASES, 20191030);
for (const { verzoek } of all.slice(0, 40)) await evaluate(verzoek, { regimes: [] });
const timed: Timed[] = [];
for (const one of all) timed.push(await measure(one));

console.log(`${CASES} cases over ${regimes.map((r) => r.id).join(", ")}; medians of ${ROUNDS} rounds each\n`);
row("", "   evaluate", " bare engine", "ratio");
for (const complete of [true, false]) {
  const half = timed.filter((t) => t.complete === complete);
  const [ours, engine] = [median(half.map((t) => t.ours)), median(half.map((t) => t.engine))];
  const goal = complete ? `  goal ${GOAL.ratio}: ${verdict(ours / engine <= GOAL.ratio)}` : "  (reported)";
  row(complete ? "complete" : "20% unknown", ms(ours), ms(engine), `${(ours / engine).toFixed(2)}${goal}`);
  const slowest = sorted(half.map((t) => t.ours)).at(-1) ?? 0;
  row("  slowest case", ms(slowest));
}

const dist = JSON.stringify(pathToFileURL("dist/index.js").href);
const first = `const { evaluate } = await import(${dist}); await evaluate(${JSON.stringify(all[0]?.verzoek)});`;
const [empty, started]: [number[], number[]] = [[], []];
for (let i = 0; i < SPAWNS; i += 1) {
  empty.push(spawned(""));
  started.push(spawned(first));
}
const added = { median: median(started) - median(empty), min: Math.min(...started) - Math.min(...empty) };
console.log(`\na new process, ${SPAWNS} spawns each in turns\n`);
row("", "     median", "    minimum");
row("node alone", ms(median(empty)), ms(Math.min(...empty)));
row("import, first case", ms(median(started)), ms(Math.min(...started)));
row("added", ms(added.median), ms(added.min), `goal ${GOAL.start} ms: ${verdict(added.median <= GOAL.start)}`);
