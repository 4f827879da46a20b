/**
 * Compiled regimes beside functions written by hand for the same rules and the same result, and beside json-rules-engine. In
 * turns in one run, and the fastest round of each counts. Run by hand: `npm run bench:compile`.
 */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import * as emb from "../../src/generated/compiled/tlv-emb/emb-2019.js";
import * as wec from "../../src/generated/compiled/tlv-emb/wec.js";
import * as leerplichtwet from "../../src/generated/compiled/vrijstelling/leerplichtwet-1969.js";
import * as voorstel from "../../src/generated/compiled/vrijstelling/voorstel-2019.js";
import { compile } from "../../src/index.js";
import { program } from "../../src/judge/depths.js";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { completeFacts, favourable, forget, holes, preparedFor, regimes, toZaak } from "../helpers/generate.js";
import { byHand, byHandInFull } from "./by-hand/index.js";

/** A few cases, which the machine soon knows by heart, and so many that each is met as if for the first time. */
const SIZES = [
  { cases: 600, rounds: 150 },
  { cases: 20_000, rounds: 15 },
];
const ENGINE_CASES = 60;
const PEILDATUM = "2026-08-01";

interface Pair {
  oordeel(this: void, zaak: never): unknown;
  lijsten(this: void, zaak: never): unknown;
}
const generated: Readonly<Record<string, Pair>> = {
  wec,
  "emb-2019": emb,
  "leerplichtwet-1969": leerplichtwet,
  "voorstel-2019": voorstel,
};

/** Half favourable, half any; half of each with a fifth of the facts unknown. In an order that no branch can foresee. */
function factsOf(regime: Regime, count: number): Feiten[] {
  const drawn = [0, 20].flatMap((unknown) =>
    [favourable(regime), completeFacts(regime)].flatMap((facts) =>
      fc
        .sample(fc.tuple(facts, holes(regime, unknown)), { numRuns: count / 4, seed: 2019 })
        .map(([given, open]) => forget(given, open)),
    ),
  );
  return drawn
    .map((item, i) => ({ item, key: Math.imul(i + 1, 0x9e3779b1) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

let seen = 0;
function time(run: (zaak: never) => unknown, zaken: readonly unknown[]): number {
  const start = performance.now();
  for (const zaak of zaken) if (run(zaak as never) !== null) seen++;
  return ((performance.now() - start) * 1e6) / zaken.length;
}

/** What json-rules-engine takes for the same rules, with every derived date and conclusion handed to it ready made. */
async function engine(regime: Regime, facts: readonly Feiten[]): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    for (const given of facts) {
      const known = derive(preparedFor(regime).machine, given);
      judge(preparedFor(regime).machine, known);
      const one = new Engine();
      for (const { name, conditions } of regime.regels) one.addRule({ name, conditions, event: { type: name } });
      for (const [id, value] of Object.entries(known)) one.addFact(id, value);
      await one.run();
    }
    best = Math.min(best, ((performance.now() - start) * 1e6) / facts.length);
  }
  return best;
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes that one call leaves behind, from the growth of the heap between two collections. */
function allocated(run: (zaak: never) => unknown, zaken: readonly unknown[]): number {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = zaken.map((zaak) => run(zaak as never));
  const after = process.memoryUsage().heapUsed;
  seen += kept.length;
  return (after - before) / zaken.length;
}

const lines: string[] = [];
const say = (line = ""): void => {
  lines.push(line);
  console.log(line);
};
const cell = (ns: number, hand: number): string => `${ns.toFixed(0)} ns (${(ns / hand).toFixed(2)}x)`;
const fastest = (contenders: readonly (() => number)[], rounds: number): number[] => {
  const best = contenders.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    for (const [i, contender] of contenders.entries()) best[i] = Math.min(best[i] ?? 0, contender());
  }
  return best;
};
const asJson = (facts: readonly Feiten[]): unknown[] =>
  facts.map((given) => JSON.parse(JSON.stringify(toZaak(given))) as unknown);

/** The regimes for which there are functions by hand, with those and the generated entry. */
const measured = regimes.flatMap((regime) => {
  const [hand, code] = [byHand[regime.id], generated[regime.id]];
  return hand && code ? [{ regime, hand: hand as Pair, code }] : [];
});

for (const { cases, rounds } of SIZES) {
  say(`## ${cases.toLocaleString("en")} cases, the fastest of ${rounds} rounds`);
  say();
  say("| regime | depth | by hand | generated entry | `compile` | own regime, at run time | json-rules-engine |");
  say("| --- | --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { regime, hand, code } of measured) {
    const facts = factsOf(regime, cases);
    const zaken = asJson(facts);
    const functions = program(regime) as Pair;
    const toets = compile(regime.vraag, regime.id, { regimes: [] });
    const ready: Pair = {
      oordeel: (zaak) => toets.oordeel(zaak, PEILDATUM),
      lijsten: (zaak) => toets.lijsten(zaak, PEILDATUM),
    };
    const slow = await engine(regime, facts.slice(0, ENGINE_CASES));
    for (const depth of ["oordeel", "lijsten"] as const) {
      const contenders = [hand, code, ready, functions].map((which) => () => time(which[depth], zaken));
      const [a = 1, b = 1, c = 1, d = 1] = fastest(contenders, rounds);
      const engines = `${(slow / 1000).toFixed(0)} µs (${(slow / b).toFixed(0)} times the generated entry)`;
      say(
        `| ${regime.id} | ${depth} | ${a.toFixed(0)} ns | ${cell(b, a)} | ${cell(c, a)} | ${cell(d, a)} | ${engines} |`,
      );
    }
  }
  say();
}

say("## Bytes that a decision with its lists leaves behind");
say();
say("| regime | generated entry | own regime, at run time |");
say("| --- | ---: | ---: |");
for (const { regime, code } of measured) {
  const zaken = asJson(factsOf(regime, 600));
  const functions = program(regime) as Pair;
  say(
    `| ${regime.id} | ${allocated(code.lijsten, zaken).toFixed(0)} | ${allocated(functions.lijsten, zaken).toFixed(0)} |`,
  );
}
say();

say("## The full outcome");
say();
say("| regime | files | by hand | `compile` |");
say("| --- | --- | ---: | ---: |");
for (const { regime } of measured) {
  const toets = compile(regime.vraag, regime.id, { regimes: [] });
  const full = (zaak: never): unknown => toets({ peildatum: PEILDATUM, zaak });
  for (const unknown of [0, 20]) {
    const facts = [favourable(regime), completeFacts(regime)].flatMap((drawn) =>
      fc
        .sample(fc.tuple(drawn, holes(regime, unknown)), { numRuns: 100, seed: 2019 })
        .map(([given, open]) => forget(given, open)),
    );
    const zaken = asJson(facts);
    const hand = unknown === 0 ? byHandInFull[regime.id] : undefined;
    const contenders = [full, ...(hand ? [(zaak: never) => hand({ peildatum: PEILDATUM, zaak })] : [])];
    const [ours = 1, theirs] = fastest(
      contenders.map((run) => () => time(run, zaken)),
      unknown === 0 ? 40 : 3,
    );
    const us = (ns: number): string => `${(ns / 1000).toFixed(0)} µs`;
    const files = unknown === 0 ? "complete" : "a fifth of the facts unknown";
    const ratio = theirs === undefined ? "" : ` (${(ours / theirs).toFixed(2)}x)`;
    say(`| ${regime.id} | ${files} | ${theirs === undefined ? "" : us(theirs)} | ${us(ours)}${ratio} |`);
  }
}
if (seen === 0) throw new Error("nothing was measured");
writeFileSync(
  "test/bench/compile-results.md",
  `# Compiled regimes beside functions by hand

Written by \`npm run bench:compile\`: time a case, in turns in one run, on generated cases: half favourable, half any; half of
each with a fifth of the facts unknown. By hand are functions that were written for speed ([by-hand](by-hand)). json-rules-engine
gets every derived date and conclusion ready made.

A regime at run time stays behind code: it knows the names of facts only when it runs. Asking for one of them takes some 27 ns, and
some 7 ns each when a whole group is read at once, where code takes 1 to 3 ns; a step of a walk, of which no branch can be foreseen,
15 to 25 ns. Reading alone takes twice what functions by hand need for all (\`oordeel\`: four times). Judging all conditions on all facts in one
straight row, without a branch, was tried: 1.4 to 2.3 times slower, for the facts that a case does not need then cost most.
Whoever needs more writes the regime as code (\`leerplicht-tlv compileer\`).

${lines.join("\n")}
`,
);
