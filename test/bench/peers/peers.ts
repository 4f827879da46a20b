/**
 * The regimes of the package in other engines: who answers incomplete files wrongly, and how long each takes beside `compile`. Run by
 * hand: `npm run bench:peers -- [FILES] [ROUNDS] [MILLISECONDS]`, with how many files of each kind are drawn of a regime, how many rounds
 * are run and how long a turn lasts. It installs what lies in the package.json beside it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import type { Regime } from "../../../src/model/regime.js";
import { standOp } from "../../../src/model/stand.js";
import { type Counted, count, type Example, plainest, sum, weight } from "./answers.js";
import { chartOf } from "./chart.js";
import type { Absent, Answers, Contestant, Said } from "./engine.js";
import { duckdb } from "./engines/duckdb.js";
import { feelin } from "./engines/feelin.js";
import { jsonLogicEngine } from "./engines/json-logic-engine.js";
import { jsonRulesEngine } from "./engines/json-rules-engine.js";
import { ours } from "./engines/ours.js";
import { publicodes } from "./engines/publicodes.js";
import { zenEngine } from "./engines/zen-engine.js";
import { completeFiles, type Drawn, fileOf, incompleteFiles, shuffled } from "./files.js";
import { type Entrant, rounds } from "./measure.js";
import { ratiosTo, spreadOf } from "./ratios.js";
import { type Found, isRight, nameOf, reportOf } from "./report.js";
import { answered, told } from "./words.js";

const [FILES = 32, ROUNDS = 7, TURN_MS = 10] = process.argv.slice(2).map(Number);
const PEILDATUM = "2026-08-01";
const BASE = "compile";
const HERE = "test/bench/peers";

const say = (text: string): void => void process.stderr.write(`${text}\n`);
const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { readonly version: string }).version;
const peer = (name: string): string => versionOf(`${HERE}/node_modules/${name}`);
// By a name that is known only here: what lies beside this benchmark is no dependency of the package.
const load = (name: string): Promise<unknown> => import(name);

const version = versionOf(".");
const takingPart: readonly (Contestant | Absent)[] = [
  ...ours(PEILDATUM, version),
  ...(await jsonLogicEngine(peer("json-logic-engine"), load)),
  ...jsonRulesEngine(versionOf("node_modules/json-rules-engine")),
  ...(await zenEngine(peer("@gorules/zen-engine"), load)),
  ...(await duckdb(peer("@duckdb/node-api"), PEILDATUM, load)),
  ...(await feelin(peer("feelin"), load)),
  ...(await publicodes(peer("publicodes"), load)),
];
const contestants = takingPart.filter((one) => "ready" in one);
const base = contestants.find(({ name }) => name === BASE) as Contestant;

interface Notes {
  readonly complete: Counted[];
  readonly incomplete: Counted[];
  readonly ratios: Map<string, number[]>;
  example: { readonly of: Example; readonly entrant: Entrant; readonly right: Entrant } | undefined;
}
const notes = new Map<Contestant, Notes>(
  contestants.map((one) => [one, { complete: [], incomplete: [], ratios: new Map(), example: undefined }]),
);
const notesOf = (one: Contestant): Notes => notes.get(one) as Notes;
const said = async ({ load }: Entrant, files: readonly Drawn[]): Promise<Answers> => (await load(files))();

/** The worst of the wrong answers to some files; of those alike one whose file would have been a "yes". */
async function worst(regime: Regime, files: readonly Drawn[], answers: Answers, right: readonly Said[], base: Entrant) {
  const whole = await said(
    base,
    files.map(({ full }) => ({ ...fileOf(regime, full), full })),
  );
  const wrong = files.flatMap((file, i) => {
    const [given, really] = [answers[i] ?? null, right[i] as Said];
    if (given?.oordeel === really.oordeel) return [];
    return [{ regime, file, said: given, right: really, whole: whole[i] as Said }];
  });
  return wrong.sort((a, b) => weight(a) - weight(b))[0];
}

const drawn: Record<"complete" | "incomplete", number> = { complete: 0, incomplete: 0 };
const rightly = new Map<string, number>();

async function judge(regime: Regime): Promise<void> {
  const entrants: Entrant[] = [];
  for (const contestant of contestants) {
    const load = await contestant.ready(regime);
    if (load) entrants.push({ contestant, load });
  }
  const ours = entrants.find(({ contestant }) => contestant === base) as Entrant;
  const files = { complete: completeFiles(regime, FILES), incomplete: incompleteFiles(regime, FILES) };
  for (const kind of ["complete", "incomplete"] as const) {
    const right = (await said(ours, files[kind])) as readonly Said[];
    drawn[kind] += files[kind].length;
    if (kind === "incomplete") for (const { oordeel } of right) rightly.set(oordeel, (rightly.get(oordeel) ?? 0) + 1);
    for (const entrant of entrants) {
      const isAsked = (_: unknown, i: number): boolean => i % (entrant.contestant.oneIn ?? 1) === 0;
      const [asked, certain] = [files[kind].filter(isAsked), right.filter(isAsked)];
      const answers = await said(entrant, asked);
      const noted = notesOf(entrant.contestant);
      noted[kind].push(count(answers, certain));
      if (kind === "complete") continue;
      const found = await worst(regime, asked, answers, certain, ours);
      if (found && (!noted.example || weight(found) < weight(noted.example.of)))
        noted.example = { of: found, entrant, right: ours };
    }
  }
  const times = await rounds(regime, entrants, shuffled([...files.complete, ...files.incomplete]), ROUNDS, TURN_MS);
  const beside = times.get(base) as readonly number[];
  for (const [contestant, spent] of times) {
    const found = ratiosTo(spent, beside);
    notesOf(contestant).ratios.set(regime.id, found);
    say(`${regime.id}: ${nameOf(contestant)} ${spreadOf(found).median.toPrecision(3)}`);
  }
}

const regimes = vraagNamen.flatMap(regimesOf).map((regime) => standOp(regime, PEILDATUM) ?? regime);
for (const regime of regimes) await judge(regime);

const found: Found[] = [];
for (const [contestant, { complete, incomplete, ratios, example }] of notes) {
  const plain = example && (await plainest(example.of, example.entrant.load, example.right.load));
  found.push({
    contestant,
    complete: sum(complete),
    incomplete: sum(incomplete),
    regimes: new Map([...ratios].map(([id, of]) => [id, spreadOf(of)])),
    overall: spreadOf([...ratios.values()].flat()),
    example: plain && told(plain),
  });
}
found.sort((a, b) => a.overall.median - b.overall.median);

const report = reportOf({
  base: BASE,
  found,
  absent: takingPart.filter((one) => "why" in one),
  regimes: regimes.map(({ id }) => id),
  files: { ...drawn, answers: [...rightly].map(([oordeel, times]) => `${answered(oordeel)} to ${times}`).join(", ") },
  rounds: ROUNDS,
});
writeFileSync(`${HERE}/results.md`, report);
writeFileSync(
  `${HERE}/results.svg`,
  chartOf({
    title: "One file in other engines, beside compile",
    axis: `Processor time of a file as a ratio to ${BASE}, over all regimes`,
    filled: "answers every file rightly",
    open: "answers some incomplete files wrongly, or not at all",
    bars: found.map((one) => ({ label: nameOf(one.contestant), spread: one.overall, right: isRight(one) })),
  }),
);
console.log(report);
// DuckDB keeps the process alive, and zen its threads.
process.exit(0);
