/**
 * What it costs to know exactly what is still missing, beside json-rules-engine alone on the same file, in turns in one
 * process. Run by hand: `npm run bench:missing`; it writes `test/bench/missing-results.md`. Nothing fails here.
 */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import { evaluate } from "../../src/index.js";
import { decideCompiled } from "../../src/judge/decide-compiled.js";
import { preparedFor } from "../../src/judge/prepared.js";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { standOp } from "../../src/model/stand.js";
import { findMissing } from "../../src/prove/missing.js";
import { partialFacts } from "../helpers/generate.js";
import { cases } from "./cases.js";

/** Drawn files of each regime, a third of their facts unknown; and the empty one. */
const FILES = 1_000;
const ROUNDS = 7;
const GOAL = { median: 0.3, worst: 10, unknown: 1.3 };
const PEILDATUM = "2026-08-01";

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], share: number): number =>
  sorted(values)[Math.floor((values.length - 1) * share)] ?? 0;
const us = (ms: number): string => `${(ms * 1000).toFixed(ms < 0.1 ? 1 : 0)} µs`;
const times = (ratio: number): string => `${ratio.toFixed(2)}x`;

/** The rules of a regime in a fresh json-rules-engine, with every derived date and conclusion handed to it ready made. */
function bareIn(regime: Regime): (facts: Feiten) => Promise<void> {
  const trees = regime.regels.flatMap(({ name, conditions, toepassing }) => [
    { name, conditions },
    ...(toepassing ? [{ name: `${name}#toepassing`, conditions: toepassing }] : []),
  ]);
  return async (facts) => {
    const engine = new Engine();
    for (const { name, conditions } of trees) engine.addRule({ name, conditions, event: { type: name } });
    for (const [id, value] of Object.entries(facts)) engine.addFact(id, value);
    await engine.run();
  };
}

interface Timed {
  readonly ours: number;
  readonly engine: number;
}

/** One file: the fastest of some rounds of each, in turns. */
async function timed(regime: Regime, given: Feiten, bare: (facts: Feiten) => Promise<void>): Promise<Timed> {
  const { machine, rests } = preparedFor(regime);
  const facts = derive(machine, given);
  const { standings } = decideCompiled(machine, { ...facts });
  const all: Feiten = { ...facts };
  judge(machine, all);
  let [ours, engine] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    const before = performance.now();
    findMissing(machine, given, { facts: all, standings, rests });
    const between = performance.now();
    await bare(all);
    ours = Math.min(ours, between - before);
    engine = Math.min(engine, performance.now() - between);
  }
  return { ours, engine };
}

async function row(regime: Regime): Promise<string> {
  const bare = bareIn(regime);
  const drawn = fc.sample(partialFacts(regime), { numRuns: FILES, seed: 20191030 }).map(({ known }) => known);
  const empty: Feiten = Object.fromEntries(regime.feiten.map(({ id }) => [id, null]));
  for (const given of drawn.slice(0, 100)) await timed(regime, given, bare);
  const found: Timed[] = [];
  for (const given of drawn) found.push(await timed(regime, given, bare));
  const nothing = await timed(regime, empty, bare);
  const ratios = [...found, nothing].map(({ ours, engine }) => ours / engine);
  const [middle, worst] = [quantile(ratios, 0.5), Math.max(...ratios)];
  const met = middle <= GOAL.median && worst <= GOAL.worst ? "yes" : "**no**";
  const ours = found.map((one) => one.ours);
  const engine = quantile(
    found.map((one) => one.engine),
    0.5,
  );
  const cells = [
    us(quantile(ours, 0.5)),
    us(Math.max(...ours)),
    us(nothing.ours),
    us(engine),
    times(middle),
    times(worst),
    met,
  ];
  console.error(regime.id, ...cells);
  return `| ${[regime.id, ...cells].join(" | ")} |`;
}

/** `evaluate` on files of which all is known, and on the same with a fifth unknown. */
async function evaluated(regimes: readonly Regime[]): Promise<string> {
  const all = cases(regimes, 200, 20191030);
  const spent: readonly [number[], number[]] = [[], []];
  for (let round = 0; round < 15; round++)
    for (const [i, { verzoek, complete }] of all.entries()) {
      const before = performance.now();
      await evaluate(verzoek, { regimes: [] });
      const list = spent[complete ? 0 : 1];
      const at = complete ? i : i - all.length / 2;
      list[at] = Math.min(list[at] ?? Number.POSITIVE_INFINITY, performance.now() - before);
    }
  const [known, unknown] = spent.map((list) => quantile(list, 0.5)) as [number, number];
  const met = unknown / known <= GOAL.unknown ? "met" : "**missed**";
  return `\`evaluate\` with everything known: ${us(known)}; with a fifth unknown: ${us(unknown)}, ${times(unknown / known)} (goal ${GOAL.unknown}x: ${met}).`;
}

const regimes = vraagNamen.flatMap((vraag) => regimesOf(vraag));
const rows: string[] = [];
for (const regime of regimes) rows.push(await row(standOp(regime, PEILDATUM) ?? regime));
const text = `# What is still missing, beside json-rules-engine alone

Written by \`npm run bench:missing\`: ${FILES.toLocaleString("en")} drawn files of each regime, a third of the facts unknown, and the empty file; the fastest of
${ROUNDS} rounds each, in turns in one process. json-rules-engine gets every derived date and conclusion ready made. Goals: ${GOAL.median}x in
the median, ${GOAL.worst}x at the worst.

| regime | median | slowest | empty file | json-rules-engine | median ratio | worst ratio | goals met |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |
${rows.join("\n")}

${await evaluated(regimes)}
`;
writeFileSync("test/bench/missing-results.md", text);
console.log(text);
