/**
 * Compiled regimes beside functions written by hand for the same rules and the same result, and beside json-rules-engine. In
 * turns in one run, and the fastest round of each counts. Run by hand: `npm run bench:compile`.
 */
import { writeFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { compile } from "../../src/compile.js";
import { program } from "../../src/engine/depths.js";
import { derive, judge } from "../../src/engine/situation.js";
import * as emb from "../../src/generated/compiled/tlv-emb/emb-2019.js";
import * as wec from "../../src/generated/compiled/tlv-emb/wec.js";
import * as leerplichtwet from "../../src/generated/compiled/vrijstelling/leerplichtwet-1969.js";
import * as voorstel from "../../src/generated/compiled/vrijstelling/voorstel-2019.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { completeFacts, favourable, forget, holes, regimes, searcherOf, toZaak } from "../helpers/generate.js";
import { byHand } from "./by-hand/index.js";

const CASES = 600;
const ROUNDS = 150;
const ENGINE_CASES = 60;

interface Pair {
  oordeel(zaak: never): unknown;
  lijsten(zaak: never): unknown;
}
const generated: Readonly<Record<string, Pair>> = {
  wec,
  "emb-2019": emb,
  "leerplichtwet-1969": leerplichtwet,
  "voorstel-2019": voorstel,
};

/** Half favourable, half any; half of each with a fifth of the facts unknown. In an order that no branch can foresee. */
function factsOf(regime: Regime): Feiten[] {
  const drawn = [0, 20].flatMap((unknown) =>
    [favourable(regime), completeFacts(regime)].flatMap((facts) =>
      fc
        .sample(fc.tuple(facts, holes(regime, unknown)), { numRuns: CASES / 4, seed: 2019 })
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
      const known = derive(searcherOf(regime).machine, given);
      judge(searcherOf(regime).machine, known);
      const one = new Engine();
      for (const { name, conditions } of regime.regels) one.addRule({ name, conditions, event: { type: name } });
      for (const [id, value] of Object.entries(known)) one.addFact(id, value);
      await one.run();
    }
    best = Math.min(best, ((performance.now() - start) * 1e6) / facts.length);
  }
  return best;
}

/** Bytes that one call leaves behind, from the growth of the heap between two collections. */
function allocated(run: (zaak: never) => unknown, zaken: readonly unknown[]): number {
  const collect = globalThis.gc;
  if (!collect) return Number.NaN;
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = zaken.map((zaak) => run(zaak as never));
  const after = process.memoryUsage().heapUsed;
  seen += kept.length;
  return (after - before) / zaken.length;
}

const lines: string[] = [];
const say = (line: string): void => {
  lines.push(line);
  console.log(line);
};
const cell = (ns: number, hand: number): string => `${ns.toFixed(0)} ns (${(ns / hand).toFixed(2)}x)`;

say("| regime | depth | by hand | generated | at run time | json-rules-engine |");
say("| --- | --- | ---: | ---: | ---: | ---: |");
for (const regime of regimes) {
  const [hand, code] = [byHand[regime.id], generated[regime.id]];
  if (!hand || !code) continue;
  const facts = factsOf(regime);
  const zaken = facts.map((given) => JSON.parse(JSON.stringify(toZaak(given))) as unknown);
  const functions = program(regime);
  const slow = await engine(regime, facts.slice(0, ENGINE_CASES));
  for (const depth of ["oordeel", "lijsten"] as const) {
    const best = [hand, code, functions].map(() => Number.POSITIVE_INFINITY);
    for (let round = 0; round < ROUNDS; round++) {
      for (const [i, which] of [hand, code, functions].entries()) {
        best[i] = Math.min(best[i] ?? 0, time(which[depth] as (zaak: never) => unknown, zaken));
      }
    }
    const [a = 1, b = 1, c = 1] = best;
    say(
      `| ${regime.id} | ${depth} | ${a.toFixed(0)} ns | ${cell(b, a)} | ${cell(c, a)} | ${(slow / b).toFixed(0)} times slower than generated |`,
    );
  }
  const toets = compile(regime.vraag, regime.id, { regimes: [] });
  const full = Math.min(
    ...Array.from({ length: 5 }, () =>
      time(((zaak: object) => toets({ peildatum: "2026-08-01", zaak } as never)) as never, zaken.slice(0, 100)),
    ),
  );
  say(`| ${regime.id} | full outcome | | | ${(full / 1000).toFixed(0)} µs | |`);
  say(
    `| ${regime.id} | lists, bytes a decision | | ${allocated(code.lijsten as never, zaken).toFixed(0)} | ${allocated(functions.lijsten as never, zaken).toFixed(0)} | |`,
  );
}
if (seen === 0) throw new Error("nothing was measured");
writeFileSync(
  "test/bench/compile-results.md",
  `# Compiled regimes beside functions by hand\n\nWritten by \`npm run bench:compile\`: nanoseconds a case, the fastest of ${ROUNDS} rounds over ${CASES} generated cases, in turns in one run.\n\n${lines.join("\n")}\n`,
);
