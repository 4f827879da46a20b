/**
 * How many questions it takes to settle a case when somebody asks along `askNext`, beside other orders. Run by hand:
 * `npm run bench:ask`; it takes half an hour, and writes `test/bench/ask-results.md`. The cases are the same
 * in every run.
 */
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten, FeitWaarde } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { askNext } from "../../src/tell/ask.js";
import { distinctValues } from "../../src/testing/distinct.js";
import { turningPointsOf } from "../../src/testing/turning-points.js";
import {
  accepted,
  completeFacts,
  favourable,
  forget,
  forgettable,
  holes,
  preparedFor,
  regimes,
} from "../helpers/generate.js";
import { answer, dagVan, isWhole, look } from "../helpers/interview.js";
import { type Random, seeded } from "./cases.js";

/** Cases with each answer, per regime. */
const EACH = 25;
/** Rounds of drawing cases: some answers are rare. */
const ROUNDS = 40;
/** Orders in which facts are left out in search of the fewest that settle a case. */
const ORDERS = 60;

const finalOf = (regime: Regime): string => regime.regels.find((regel) => regel.slotsom)?.name ?? "";
const standings = (regime: Regime, facts: Feiten) => {
  const { machine } = preparedFor(regime);
  return judge(machine, derive(machine, facts));
};
const settles = (regime: Regime, facts: Feiten): string =>
  standings(regime, facts).get(finalOf(regime))?.oordeel ?? "onbekend";

/** Outcomes by file: many interviews begin alike. */
const seen = new Map<string, Promise<AlgemeneUitkomst>>();
function outcome(regime: Regime, known: Feiten): Promise<AlgemeneUitkomst> {
  const key = JSON.stringify(
    Object.entries(known)
      .filter(([, value]) => value !== null)
      .sort(),
  );
  const found = seen.get(key) ?? look(regime, known);
  seen.set(key, found);
  return found;
}

type Strategy = (uitkomst: AlgemeneUitkomst, regime: Regime, known: Feiten, random: Random) => string | undefined;

/** What somebody can answer, as far as conditions tell answers apart. */
function answersTo(regime: Regime, id: string, known: Feiten): readonly FeitWaarde[] {
  const { machine } = preparedFor(regime);
  const feit = machine.feiten.get(id);
  if (feit?.type === "enum") return feit.waarden ?? [];
  if (feit?.type === "code") return ["0363", "0363", "0363", "0363", "0599"];
  if (feit?.type !== "date") return feit ? distinctValues(feit, regime) : [];
  const around = [...turningPointsOf(regime).around(id, known)];
  return around.length > 0 ? around : [dagVan(regime)];
}

/** Tries every answer to every open question with the rules: most often settled, then most conclusions settled. */
const lookahead: Strategy = ({ ontbreekt, conclusies, slotsom }, regime, known) => {
  const parts = conclusies.find(({ id }) => id === slotsom)?.voorwaarden.map(({ feit }) => feit) ?? [];
  const counts = new Set([...conclusies.filter((c) => c.kracht === "reikwijdte").map(({ id }) => id), ...parts]);
  const score = (feit: string): number => {
    const answers = answersTo(regime, feit, known);
    const scores = answers.map((value) => {
      const after = standings(regime, { ...known, [feit]: value });
      const decided = [...after].filter(([id, s]) => counts.has(id) && s.voorwaarden !== "onbekend").length;
      return (after.get(finalOf(regime))?.oordeel === "onbekend" ? 0 : 1) + decided / 1000;
    });
    return mean(scores);
  };
  const scored = ontbreekt.map(({ feit }) => ({ feit, score: score(feit) }));
  return scored.reduce((a, b) => (b.score > a.score ? b : a)).feit;
};

const strategies: Readonly<Record<string, Strategy>> = {
  "feiten.json": ({ ontbreekt }, { feiten }) => feiten.find(({ id }) => ontbreekt.some((o) => o.feit === id))?.id,
  ontbreekt: ({ ontbreekt }) => ontbreekt[0]?.feit,
  random: ({ ontbreekt }, _regime, _known, random) => ontbreekt[Math.floor(random() * ontbreekt.length)]?.feit,
  lookahead,
  askNext: (uitkomst) => askNext(uitkomst)?.feit,
};

/** The number of questions until the answer is settled. */
async function interview(ask: Strategy, { regime, full, start }: Case, random: Random): Promise<number> {
  let known = start;
  for (let questions = 0; ; questions++) {
    const uitkomst = await outcome(regime, known);
    if (uitkomst.oordeel !== "onbekend") return questions;
    const feit = ask(uitkomst, regime, known, random);
    if (feit === undefined || known[feit] != null) throw new Error(`${regime.id}: nothing to ask, or asked before`);
    known = answer(regime, full, known, feit);
  }
}

/** About the fewest answers that settle the case, for somebody who knows them all beforehand. */
function hindsight({ regime, full, start }: Case, random: Random): number {
  const unknown = regime.feiten.map(({ id }) => id).filter((id) => start[id] == null && full[id] != null);
  const counts = Array.from({ length: ORDERS }, () => {
    const kept = new Set(unknown);
    const order = [...unknown].map((id) => ({ id, at: random() })).sort((a, b) => a.at - b.at);
    for (const { id } of order) {
      kept.delete(id);
      if (settles(regime, forget(full, new Set(unknown.filter((u) => !kept.has(u))))) === "onbekend") kept.add(id);
    }
    return kept.size;
  });
  return Math.min(...counts);
}

interface Case {
  readonly regime: Regime;
  readonly oordeel: string;
  readonly full: Feiten;
  readonly start: Feiten;
}

/** Files of which a third is judged `ja`, a third `nee` and a third `nvt`, as far as they turn up. */
function files(regime: Regime): { oordeel: string; full: Feiten }[] {
  const flawed = fc
    .tuple(favourable(regime), completeFacts(regime), fc.constantFrom(...regime.feiten))
    .map(([facts, others, { id }]): Feiten => ({ ...facts, [id]: others[id] ?? null }));
  const found = new Map<string, Feiten[]>();
  for (let seed = 1; seed <= ROUNDS; seed++) {
    for (const full of fc.sample(fc.oneof(favourable(regime), flawed, completeFacts(regime)), { numRuns: 40, seed })) {
      if (!isWhole(regime, full) || !accepted(regime, full)) continue;
      const oordeel = settles(regime, full);
      const same = found.get(oordeel) ?? [];
      found.set(oordeel, same.length < EACH ? [...same, full] : same);
    }
  }
  return [...found].flatMap(([oordeel, fulls]) => fulls.map((full) => ({ oordeel, full })));
}

/** A file of which about half is known: with an answer goes the one on which it depends. */
const half = (regime: Regime, full: Feiten, unknown: ReadonlySet<string>): Feiten =>
  forget(full, forgettable(regime, full, unknown));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const head = ["regime", "start", "answer", "cases", ...Object.keys(strategies), "hindsight"];
const lines = [row(...head), row(...head.map((_, i) => (i < 3 ? "---" : "---:")))];
const all: (readonly number[])[] = [];

for (const regime of regimes) {
  seen.clear();
  const random = seeded(2026);
  const drawn = files(regime);
  const forgotten = fc.sample(holes(regime, 50), { numRuns: drawn.length, seed: 1 });
  for (const begin of ["empty", "half"]) {
    const cases = drawn.map(
      ({ oordeel, full }, i): Case => ({
        regime,
        oordeel,
        full,
        start: begin === "empty" ? {} : half(regime, full, forgotten[i] ?? new Set()),
      }),
    );
    const counts = new Map<Case, readonly number[]>();
    for (const one of cases) {
      const asked: number[] = [];
      for (const ask of Object.values(strategies)) asked.push(await interview(ask, one, random));
      counts.set(one, [...asked, hindsight(one, random)]);
    }
    all.push(...counts.values());
    for (const oordeel of ["ja", "nee", "nvt", "all"]) {
      const some = cases.filter((one) => oordeel === "all" || one.oordeel === oordeel);
      if (some.length === 0) continue;
      const means = head.slice(4).map((_, i) => mean(some.map((one) => counts.get(one)?.[i] ?? 0)).toFixed(2));
      lines.push(
        row(oordeel === "all" ? `**${regime.id}**` : regime.id, begin, oordeel, String(some.length), ...means),
      );
    }
    console.log(lines.slice(-4).join("\n"));
  }
}

const means = head.slice(4).map((_, i) => mean(all.map((counts) => counts[i] ?? 0)).toFixed(2));
lines.push(row("**every regime**", "both", "all", String(all.length), ...means));

writeFileSync(
  "test/bench/ask-results.md",
  `# Questions until the answer is settled

Written by \`npm run bench:ask\`. The mean number of questions of a whole interview, over the same generated cases for
every order, per regime and per answer: from an empty file, and from one of which half is known. Of each case the
interviewer learns only what is asked.

- \`feiten.json\`, \`ontbreekt\`: the first open fact in the order of that list. \`random\`: any of \`ontbreekt\`.
- \`lookahead\`: tries every answer to every open question with the rules and asks what most often settles the case,
  then what settles most conclusions. It needs the rules; the others read the outcome alone.
- \`hindsight\`: about the fewest answers that settle the case, for somebody who knows them all. Nobody who has to
  ask gets there.

${lines.join("\n")}
`,
);
