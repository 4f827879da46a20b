/**
 * What it costs to draw a case in the test kit, and how many of the drawn files have the answer `ja`. Run by hand:
 * `npm run bench:draw`; it writes `test/bench/draw-results.md`. Nothing fails here.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import fc from "fast-check";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import { compile } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import { arbitraries } from "../../src/testing/arbitraries.js";

const DRAWS = 2_000;
const WARM = 500;
const GOAL = 0.3;
const KINDS = ["complete", "favourable", "boundary", "partial", "any", "completed", "invalid"] as const;

/** Milliseconds a draw before cases were drawn by walking the diagram, by chance and with changes for the better: on a busy machine. */
const BEFORE: Readonly<Record<string, readonly number[]>> = {
  "beleidsregel-2018": [0.419, 1.85, 1.039, 0.531, 0.488, 0.838, 0.537],
  "emb-regeling": [0.624, 1.472, 0.314, 0.527, 0.324, 0.245, 0.193],
  wec: [0.819, 3.952, 2.275, 2.204, 3.197, 1.302, 0.906],
  "emb-2019": [0.161, 1.691, 1.931, 1.916, 1.664, 1.654, 1.546],
  "leerplichtwet-1969": [1.91, 2.265, 2.506, 1.302, 1.102, 0.735, 0.683],
  "leerplichtwet-bes": [0.401, 1.674, 1.837, 1.6, 1.387, 1.152, 1.018],
  "voorstel-2019": [0.833, 2.449, 1.52, 1.435, 2.47, 1.715, 1.297],
  "wetsvoorstel-36663": [0.598, 3.315, 1.57, 1.387, 1.234, 0.995, 1.049],
  "brieven-2019-2020": [0.014, 0.522, 0.26, 0.209, 0.178, 0.106, 0.908],
};

/** Time of the processor, for that of the clock counts what else the machine does. */
function timed(regime: Regime, kind: (typeof KINDS)[number]): number {
  const arbitrary: fc.Arbitrary<unknown> = arbitraries(regime)[kind];
  fc.sample(arbitrary, { numRuns: WARM, seed: 1 });
  const before = process.cpuUsage();
  fc.sample(arbitrary, { numRuns: DRAWS, seed: 2 });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / DRAWS;
}

function met(regime: Regime, kind: "complete" | "favourable"): string {
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  const drawn = fc.sample(arbitraries(regime)[kind], { numRuns: DRAWS, seed: 2 });
  const yes = drawn.filter(({ zaak, peildatum }) => toets.oordeel(zaak as never, peildatum) === "ja").length;
  return `${Math.round((yes / DRAWS) * 100)}%`;
}

/** What else the machine did: on a busy one the processor is slower too. */
const load = (): string => loadavg()[0]?.toFixed(1) ?? "?";
const before = load();
let isMet = true;
const rows = vraagNamen.flatMap(regimesOf).map((regime) => {
  const cells = KINDS.map((kind, i) => {
    const ms = timed(regime, kind);
    if (ms > GOAL) isMet = false;
    const before = BEFORE[regime.id]?.[i];
    return `${ms.toFixed(2)}${before === undefined ? "" : ` (${(ms / before).toFixed(2)}x)`}`;
  });
  return `| ${[regime.id, ...cells, met(regime, "complete"), met(regime, "favourable")].join(" | ")} |`;
});

writeFileSync(
  "test/bench/draw-results.md",
  `# Drawing a case

Written by \`npm run bench:draw\`: milliseconds of the processor a draw, over ${DRAWS.toLocaleString("en")} draws of each kind after ${WARM}; in brackets
beside what it took before cases were drawn by walking the diagram of their regime (300 draws, by the clock, on a busy machine). Goal: ${GOAL} ms
for each: ${isMet ? "met" : "not met by all"}. The last columns say how many files have the answer \`ja\`. The load of the machine was ${before} at the
start and ${load()} at the end, on ${availableParallelism()} cores.

| regime | ${KINDS.join(" | ")} | ja of complete | ja of favourable |
| --- |${" ---: |".repeat(KINDS.length + 2)}
${rows.join("\n")}
`,
);
