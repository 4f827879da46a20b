/**
 * `toets --ndjson` over millions of lines, end to end, beside `JSON.parse` of the same lines alone. In turns, the fastest round
 * of each counts. Run by hand: `npm run bench:bulk -- [LINES]`. Writes some 2 GB to the temporary folder, and removes it.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { completeFacts, favourable, forget, holes, regimes, toZaak } from "../helpers/generate.js";

const LINES = Number(process.argv[2] ?? 2_500_000);
const ROUNDS = 3;
const PER_REGIME = 4_000;
const IDS = ["leerplichtwet-1969", "voorstel-2019", "wec", "emb-2019"];

/** Requests of four regimes in turn: half favourable, half any; half of each with a fifth of the facts unknown. */
function requests(): string[] {
  const perRegime = regimes
    .filter(({ id }) => IDS.includes(id))
    .map((regime) =>
      [0, 20].flatMap((unknown) =>
        [favourable(regime), completeFacts(regime)].flatMap((facts) =>
          fc
            .sample(fc.tuple(facts, holes(regime, unknown)), { numRuns: PER_REGIME / 4, seed: 2019 })
            .map(([given, open]) => {
              const zaak = JSON.stringify(toZaak(forget(given, open)));
              return `"vraag":"${regime.vraag}","regime":"${regime.id}","peildatum":"2026-08-01","zaak":${zaak}}\n`;
            }),
        ),
      ),
    );
  return Array.from({ length: PER_REGIME }, (_, i) =>
    perRegime.map((lines) => lines[(i * 7919) % PER_REGIME] ?? ""),
  ).flat();
}

const folder = mkdtempSync(join(tmpdir(), "bulk-"));
const input = join(folder, "in.ndjson");
const drawn = requests();
const file = openSync(input, "w");
for (let from = 0; from < LINES; from += drawn.length) {
  const part = drawn.slice(0, LINES - from).map((line, i) => `{"kenmerk":"zaak-${from + i}",${line}`);
  writeSync(file, part.join(""));
  process.stderr.write(`\r${from + part.length} lines written`);
}
closeSync(file);
process.stderr.write("\n");

/** What is measured against: stretches of bytes into lines, and each line parsed. Nothing is kept and nothing is written. */
const parseAlone = `
import { createReadStream } from "node:fs";
let rest = "", found = 0;
for await (const chunk of createReadStream("", { fd: 0, encoding: "utf8", highWaterMark: 1 << 20 })) {
  const text = rest + chunk;
  let from = 0;
  for (let end = text.indexOf("\\n"); end >= 0; end = text.indexOf("\\n", from)) {
    if (JSON.parse(text.slice(from, end)).vraag) found += 1;
    from = end + 1;
  }
  rest = text.slice(from);
}
process.stderr.write(String(found));`;

/** Runs a command from file to file, and gives its seconds. */
async function run(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const [stdin, stdout] = [openSync(input, "r"), openSync(join(folder, "out"), "w")];
  const child = spawn(process.execPath, args, { stdio: [stdin, stdout, "ignore"] });
  const [code] = (await once(child, "close")) as [number];
  for (const file of [stdin, stdout]) closeSync(file);
  if (code !== 0) throw new Error(`${args.join(" ")}: ended with ${code}`);
  return (performance.now() - start) / 1000;
}

const toets = (diepte: string): Promise<number> => run(["dist/cli.js", "toets", "--ndjson", "--diepte", diepte]);
const measured: readonly (readonly [string, () => Promise<number>])[] = [
  ["`JSON.parse` alone", () => run(["--input-type=module", "-e", parseAlone])],
  ["`toets --ndjson --diepte oordeel`", () => toets("oordeel")],
  ["`toets --ndjson --diepte lijsten`", () => toets("lijsten")],
];
const best = measured.map(() => Number.POSITIVE_INFINITY);
for (let round = 0; round < ROUNDS; round++) {
  for (const [i, [name, time]] of measured.entries()) {
    best[i] = Math.min(best[i] ?? 0, await time());
    process.stderr.write(`round ${round + 1}: ${name} ${best[i]?.toFixed(1)} s\n`);
  }
}
const [alone = 1] = best;
const rows = measured.map(([name], i) => {
  const seconds = best[i] ?? 0;
  return `| ${name} | ${seconds.toFixed(1)} s | ${((seconds * 1e6) / LINES).toFixed(2)} µs | ${(seconds / alone).toFixed(2)}x |`;
});
const bytes = statSync(input).size;
rmSync(folder, { recursive: true });
const text = `# Bulk beside \`JSON.parse\`

Written by \`npm run bench:bulk\`: ${LINES.toLocaleString("en")} requests (${(bytes / 1e9).toFixed(2)} GB) from file to file, the start of Node included, the
fastest of ${ROUNDS} rounds in turns, on ${availableParallelism()} threads. \`JSON.parse\` runs on one thread, as the judge of that measure.

| | time | a line | ratio |
| --- | ---: | ---: | ---: |
${rows.join("\n")}
`;
writeFileSync("test/bench/bulk-results.md", text);
console.log(text);
