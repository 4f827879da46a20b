/**
 * `simuleer` over a population the size of the country, under two regimes, end to end: the start of Node included. Beside the
 * time the memory: the largest that the process had, which must not grow with the number of pupils. The seconds of processor
 * say what a machine that does nothing else would need: half of them on two cores. Run by hand:
 * `npm run bench:simulate -- [PUPILS] [ROUNDS]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { performance } from "node:perf_hooks";

const PUPILS = Number(process.argv[2] ?? 2_500_000);
const ROUNDS = Number(process.argv[3] ?? 3);
const PAIRS = [
  ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"],
  ["tlv-emb", "wec", "emb-2019"],
] as const;
/** The same run ten times smaller, for the memory. */
const SMALL = PUPILS / 10;

/** Says on standard error, at the end of a process, how much memory it had at most and what it took of the processor. */
const told = `data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("told "+maxRSS+" "+(userCPUTime+systemCPUTime)+";")})`;

interface Ran {
  readonly seconds: number;
  readonly processor: number;
  readonly megabytes: number;
}

async function run(pair: readonly string[], leerlingen: number, herhalingen: number): Promise<Ran> {
  const size = ["--leerlingen", String(leerlingen), "--herhalingen", String(herhalingen), "--json"];
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", told, "dist/cli.js", "simuleer", ...pair, ...size], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let text = "";
  child.stderr.on("data", (part: Buffer) => {
    text += part.toString();
  });
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`${pair.join(" ")}: ended with ${code}: ${text}`);
  // Each thread tells the same of the whole process, the main one last.
  const all = [...text.matchAll(/told (\d+) (\d+);/g)].map(([, kilobytes, micros]) => [
    Number(kilobytes),
    Number(micros),
  ]);
  const [kilobytes = 0, micros = 0] = all.at(-1) ?? [];
  return { seconds: (performance.now() - start) / 1000, processor: micros / 1e6, megabytes: kilobytes / 1000 };
}

/** The fastest time and the largest memory of some runs. */
async function measured(
  pair: readonly string[],
  leerlingen: number,
  herhalingen: number,
  rounds: number,
): Promise<Ran> {
  const all: Ran[] = [];
  for (let round = 0; round < rounds; round++) {
    all.push(await run(pair, leerlingen, herhalingen));
    process.stderr.write(`${pair[0]} ${leerlingen} x ${herhalingen}: ${all.at(-1)?.seconds.toFixed(1)} s\n`);
  }
  return {
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    processor: Math.min(...all.map(({ processor }) => processor)),
    megabytes: Math.max(...all.map(({ megabytes }) => megabytes)),
  };
}

const rows: string[] = [];
for (const pair of PAIRS) {
  for (const [leerlingen, herhalingen] of [
    [SMALL, 1],
    [PUPILS, 1],
    [PUPILS / 5, 5],
  ] as const) {
    const { seconds, processor, megabytes } = await measured(
      pair,
      leerlingen,
      herhalingen,
      leerlingen === PUPILS ? ROUNDS : 1,
    );
    const each = (processor * 1e6) / (leerlingen * herhalingen);
    rows.push(
      `| \`${pair.join(" ")}\` | ${leerlingen.toLocaleString("en")} | ${herhalingen} | ${seconds.toFixed(1)} s | ${processor.toFixed(1)} s | ${each.toFixed(2)} µs | ${megabytes.toFixed(0)} MB |`,
    );
  }
}
const text = `# A population under two regimes

Written by \`npm run bench:simulate\`: \`leerplicht-tlv simuleer\` with the population of the package, from the start of Node to the last
byte, on ${availableParallelism()} threads, with a load of ${loadavg()[0]?.toFixed(1)} on the machine at the end. Of ${PUPILS.toLocaleString("en")} pupils the best of ${ROUNDS} round(s), else one round. "Of
processor" is that of all threads together, also per pupil: a machine that does nothing else takes that, divided by its cores. The memory is the
largest that the process had, threads included.

| question and regimes | pupils | seeds | time | of processor | a pupil | memory |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}
`;
writeFileSync("test/bench/simulate-results.md", text);
console.log(text);
