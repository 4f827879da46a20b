/**
 * Holds z3 against every word of `diff` and `prove` about the regimes of the package: `npm run referee`. With `--quick` one small
 * question and the seeded defects alone, and nothing is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import fc from "fast-check";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import type { Regime } from "../../src/model/regime.js";
import type { Stelling } from "../../src/model/stelling.js";
import { newestDay } from "../../src/read/sides.js";
import { standen } from "../../src/testing/dossier.js";
import { pairsOfRegimes } from "../helpers/pairs.js";
import { defects, seeded } from "./defects.js";
import { differences, type Side } from "./differences.js";
import { proofs } from "./proofs.js";
import { isInstalled, Solver } from "./solver.js";
import { Tally } from "./tally.js";

const RESULTS = "test/referee/results.md";
const CLAIMS = "examples/19-bewijs/stellingen.json";
const DAY = "2026-08-01";
const SEED = 20_261_130;
const isQuick = process.argv.includes("--quick");
const PAIRS = Number(process.env["PAIRS"] ?? (isQuick ? 2 : 8));

/** What is asked, and once that is done what came of it. */
interface Row {
  readonly what: string;
  readonly of: (solver: Solver) => Promise<Tally>;
  tally?: Tally;
  seconds?: number;
}

async function count(row: Row, solver: Solver): Promise<void> {
  const start = performance.now();
  const tally = await row.of(solver);
  row.tally = tally;
  row.seconds = (performance.now() - start) / 1000;
  process.stdout.write(`${row.what}: ${tally.proved} proved, ${tally.found} found, ${row.seconds.toFixed(1)} s\n`);
  for (const line of [...tally.apart.map((one) => `DIFFERS ${one}`), ...tally.left.map((one) => `left ${one}`)])
    process.stdout.write(`  ${line}\n`);
}

const named = ({ id, geldigVan }: Regime, of: readonly Regime[]): string =>
  of.some((other) => other.id === id && other.geldigVan !== geldigVan) ? `${id} (${geldigVan})` : id;

/** Every two states of the regimes of a question, and every state by itself. */
function shipped(vraag: string): Row[] {
  const states = regimesOf(vraag).flatMap(standen);
  const side = (regime: Regime): Side => ({ regime, peildatum: newestDay(regime) });
  const stellingen = JSON.parse(readFileSync(CLAIMS, "utf8")) as readonly Stelling[];
  const isClaimed = ({ regels }: Regime): boolean =>
    stellingen.every(({ conclusie }) => regels.some(({ name }) => name === conclusie));
  return [
    ...states.flatMap((one, i) =>
      states.slice(i + 1).map((other) => ({
        what: `diff ${named(one, states)} beside ${named(other, states)}`,
        of: (solver: Solver) => differences(solver, [side(one), side(other)]),
      })),
    ),
    ...states.map((state) => ({
      what: `prove ${named(state, states)}`,
      of: (solver: Solver) => proofs(solver, state, newestDay(state), isClaimed(state) ? { stellingen } : {}),
    })),
  ];
}

/** Made-up regimes beside each other, and each by itself: there much fails, and much can move. */
async function madeUp(solver: Solver): Promise<Tally> {
  let all = new Tally();
  for (const pair of fc.sample(pairsOfRegimes, { numRuns: PAIRS, seed: SEED })) {
    const [one, other] = pair;
    const side = (regime: Regime): Side => ({ regime, peildatum: DAY });
    all = all.with(await differences(solver, [side(one), side(other)], pair));
    for (const regime of pair) all = all.with(await proofs(solver, regime, DAY, { own: pair }));
  }
  return all;
}

/** Rows with a heading, as a table of Markdown. */
function table(rows: readonly Row[]): string[] {
  const cells = rows.flatMap(({ what, tally, seconds = 0 }) =>
    tally
      ? [[what, tally.proved, tally.found, tally.models, tally.left.length, tally.apart.length, seconds.toFixed(1)]]
      : [],
  );
  return [
    "| what | no file: proved | a file: found | models | left | differences | s |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...cells.map((row) => `| ${row.join(" | ")} |`),
  ];
}

function report(rows: readonly Row[], version: string): string {
  const all = rows.reduce((sum, { tally }) => (tally ? sum.with(tally) : sum), new Tally());
  const left = rows.flatMap(({ what, tally }) => tally?.left.map((one) => `- ${what}: ${one}`) ?? []);
  const unasked = rows.flatMap(({ what, tally }) => (tally ? [] : [`- ${what}: not asked, the run was stopped`]));
  return [
    "# Diagram and z3",
    "",
    `Differences: **${all.apart.length}**. Written by \`npm run referee\`; z3 ${version}, Node ${process.version}.`,
    "",
    `${all.proved} times z3 proves, as the diagram does, that there is no file; ${all.found} times z3 has a file of its own, where the`,
    "diagram has one too, and `evaluate` judges it so. Models are the files that z3 came with, also those in which it reckoned a date",
    "wrongly: it was then told what the sum makes of the days around that one. Each smallest file of `diff` and `prove` was judged as well.",
    "",
    ...table(rows),
    "",
    "## Left",
    "",
    ...(left.length + unasked.length > 0 ? [...left, ...unasked] : ["Nothing."]),
    "",
  ].join("\n");
}

/** Asks everything, by as many solvers as there are processors. */
async function main(): Promise<boolean> {
  const rows: Row[] = [
    ...defects.map((defect) => ({
      what: `seeded: ${defect.what}`,
      of: (solver: Solver) => seeded(solver, defect),
    })),
    ...(isQuick ? ["zorg-in-onderwijstijd"] : vraagNamen).flatMap(shipped),
    { what: `${PAIRS} made-up pairs, seed ${SEED}`, of: madeUp },
  ];
  const left = [...rows];
  let version = "?";
  const work = async (): Promise<void> => {
    const solver = new Solver();
    version = (/[\d.]{3,}/.exec(await solver.say("(get-info :version)")) ?? ["?"])[0];
    for (let row = left.shift(); row; row = left.shift()) {
      await count(row, solver);
      if (!isQuick) writeFileSync(RESULTS, report(rows, version));
    }
    solver.end();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return rows.every(({ tally }) => tally?.apart.length === 0);
}

if (!isInstalled()) {
  process.stderr.write("z3 is not installed: npm install --prefix test/referee\n");
  process.exit(1);
}
process.exit((await main()) ? 0 : 1);
