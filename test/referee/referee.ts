/**
 * Holds z3 against every word of `diff` and `prove` about the regimes of the package: `npm run referee`. With `--quick` one small
 * question and the seeded defects alone, and nothing is written.
 */
import { readFileSync, writeFileSync } from "node:fs";
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
const PAIRS = Number(process.env["PAIRS"] ?? (isQuick ? 3 : 60));

interface Row {
  readonly what: string;
  readonly tally: Tally;
  readonly seconds: number;
}

const rows: Row[] = [];
let written = (): void => undefined;
async function count(what: string, of: () => Promise<Tally>): Promise<void> {
  const start = performance.now();
  const tally = await of();
  rows.push({ what, tally, seconds: (performance.now() - start) / 1000 });
  const seconds = rows.at(-1)?.seconds ?? 0;
  process.stdout.write(`${what}: ${tally.proved} proved, ${tally.found} found, ${seconds.toFixed(1)} s\n`);
  written();
  for (const line of [...tally.apart.map((one) => `DIFFERS ${one}`), ...tally.left.map((one) => `left ${one}`)])
    process.stdout.write(`  ${line}\n`);
}

const named = ({ id, geldigVan }: Regime, of: readonly Regime[]): string =>
  of.some((other) => other.id === id && other.geldigVan !== geldigVan) ? `${id} (${geldigVan})` : id;

/** Every two states of the regimes of a question, and every state by itself. */
async function shipped(solver: Solver, vraag: string): Promise<void> {
  const states = regimesOf(vraag).flatMap(standen);
  for (const [i, one] of states.entries())
    for (const other of states.slice(i + 1)) {
      const side = (regime: Regime): Side => ({ regime, peildatum: newestDay(regime) });
      await count(`diff ${named(one, states)} beside ${named(other, states)}`, () =>
        differences(solver, [side(one), side(other)]),
      );
    }
  const stellingen = JSON.parse(readFileSync(CLAIMS, "utf8")) as readonly Stelling[];
  for (const state of states) {
    const isClaimed = stellingen.every(({ conclusie }) => state.regels.some(({ name }) => name === conclusie));
    const claims = isClaimed && vraag === "vrijstelling" ? { stellingen } : {};
    await count(`prove ${named(state, states)}`, () => proofs(solver, state, newestDay(state), claims));
  }
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
function table(some: readonly Row[]): string[] {
  const cells = some.map(({ what, tally: { proved, found, models, left, apart }, seconds }) =>
    [what, proved, found, models, left.length, apart.length, seconds.toFixed(1)].join(" | "),
  );
  return [
    "| what | no file: proved | a file: found | models | left | differences | s |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...cells.map((row) => `| ${row} |`),
  ];
}

/** @param isWhole whether everything was asked that there is to ask */
function report(version: string, isWhole: boolean): string {
  const all = rows.reduce((sum, { tally }) => sum.with(tally), new Tally());
  const left = [...new Set(rows.flatMap(({ what, tally }) => tally.left.map((one) => `- ${what}: ${one}`)))];
  return [
    "# Diagram and z3",
    "",
    ...(isWhole ? [] : ["**Not all of it**: the run was stopped before its end.", ""]),
    `Differences: **${all.apart.length}**. Written by \`npm run referee\`; z3 ${version}, Node ${process.version}.`,
    "",
    `${all.proved} times no file exists and z3 proves it too; ${all.found} times z3 has a file of its own, judged so by \`evaluate\` and`,
    "`compile`. Models are the files that z3 came with, those that reckoned a date wrongly included: it was then told what the sum makes",
    "of the days around that one. Each smallest file of `diff` and `prove` was judged as well.",
    "",
    ...table(rows),
    "",
    "## Left",
    "",
    ...(left.length > 0 ? left : ["Nothing."]),
    "",
  ].join("\n");
}

async function main(): Promise<boolean> {
  const solver = new Solver();
  const version = (/[\d.]{3,}/.exec(await solver.say("(get-info :version)")) ?? ["?"])[0];
  if (!isQuick) written = () => writeFileSync(RESULTS, report(version, false));
  for (const defect of defects) await count(`seeded: ${defect.what}`, () => seeded(solver, defect));
  for (const vraag of isQuick ? ["zorg-in-onderwijstijd"] : vraagNamen) {
    await shipped(solver, vraag);
  }
  await count(`${PAIRS} made-up pairs, seed ${SEED}`, () => madeUp(solver));
  solver.end();
  if (!isQuick) writeFileSync(RESULTS, report(version, true));
  return rows.every(({ tally }) => tally.apart.length === 0);
}

if (!isInstalled()) {
  process.stderr.write("z3 is not installed: npm install --prefix test/referee\n");
  process.exit(1);
}
process.exit((await main()) ? 0 : 1);
