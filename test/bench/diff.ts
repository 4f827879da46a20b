/**
 * Every regime of the package beside each of its mutants, by meaning: what moves is shown with a file that is judged so on both sides,
 * or it is proved that nothing does. Run by hand: `npm run bench:diff`; it writes `test/bench/diff-results.md`, and fails when a file
 * does not show what it should.
 */
import { writeFileSync } from "node:fs";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import { preparedFor } from "../../src/judge/prepared.js";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { standOp } from "../../src/model/stand.js";
import { drawToShow } from "../../src/prove/beside.js";
import { movesOf } from "../../src/prove/moves.js";
import { newestDay } from "../../src/read/sides.js";
import { accepts, settle } from "../../src/testing/accept.js";
import { mutate } from "../../src/testing/mutate.js";

const GOAL = 60;

interface Row {
  readonly id: string;
  mutants: number;
  moved: number;
  same: number;
  undecided: number;
  files: number;
  wrong: number;
  /** Seconds of a processor, to load the mutants and to compare them. */
  loading: number;
  comparing: number;
}

const seconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function answer(regime: Regime, feiten: Feiten, name: string): string | undefined {
  const { machine } = preparedFor(regime);
  const settled = settle(regime, feiten);
  return accepts(regime, settled) ? judge(machine, derive(machine, settled)).get(name)?.oordeel : undefined;
}

function compare(row: Row, one: Regime, other: Regime, near: string): void {
  const before = seconds();
  const beside = drawToShow([one, other]);
  const names = [...(beside?.drawn[0]?.answers.keys() ?? [])].filter((name) => beside?.drawn[1]?.answers.has(name));
  const moves = beside ? names.flatMap((name) => movesOf(beside, name, near)) : [];
  row.comparing += seconds() - before;
  row.mutants += 1;
  if (!beside || moves.some(({ found }) => found === "undecided")) row.undecided += 1;
  else if (moves.every(({ found }) => found === "none")) row.same += 1;
  else row.moved += 1;
  for (const { conclusie, van, naar, found } of moves) {
    if (typeof found === "string") continue;
    row.files += 1;
    const [a, b] = [one, other].map((regime) => answer(regime, found.feiten, conclusie));
    if (a !== van || b !== naar) {
      row.wrong += 1;
      console.error(
        `${one.id} ${conclusie}: ${van} -> ${naar}, judged ${a} -> ${b} on ${JSON.stringify(found.feiten)}`,
      );
    }
  }
}

function rowOf(regime: Regime): Row {
  const row = {
    id: regime.id,
    mutants: 0,
    moved: 0,
    same: 0,
    undecided: 0,
    files: 0,
    wrong: 0,
    loading: 0,
    comparing: 0,
  };
  const near = newestDay(regime);
  const own = standOp(regime, near);
  let before = seconds();
  for (const { regime: mutant } of mutate(regime)) {
    row.loading += seconds() - before;
    const changed = mutant && standOp(mutant, near);
    if (own && changed) compare(row, own, changed, near);
    before = seconds();
  }
  console.error(`${row.id}: ${row.mutants} mutants`);
  return row;
}

const rows = vraagNamen.flatMap(regimesOf).map(rowOf);
const sum = (of: (row: Row) => number): number => rows.reduce((all, row) => all + of(row), 0);
const time = sum(({ comparing }) => comparing);
const line = (r: Omit<Row, "id">, id: string): string =>
  `| ${[id, r.mutants, r.moved, r.same, r.undecided, r.files, r.wrong, `${r.loading.toFixed(1)} s`, `${r.comparing.toFixed(1)} s`].join(" | ")} |`;
const total = {
  ...{ mutants: sum((r) => r.mutants), moved: sum((r) => r.moved), same: sum((r) => r.same) },
  ...{ undecided: sum((r) => r.undecided), files: sum((r) => r.files), wrong: sum((r) => r.wrong) },
  ...{ loading: sum((r) => r.loading), comparing: time },
};
writeFileSync(
  "test/bench/diff-results.md",
  `# Each regime beside its mutants, by meaning

Written by \`npm run bench:diff\`: the newest state of every regime beside that of each of its mutants. Something moves, and each move comes
with a file; or every move of every conclusion is proved impossible: the mutant changes a text, a warning, a term or a consequence, or nothing.
Each file was judged on both sides. Time is that of one processor. Goal: all of them compared within ${GOAL} s.

| regime | mutants | moves | proved the same | undecided | files | judged otherwise | loading | comparing |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.map((row) => line(row, row.id)).join("\n")}
${line(total, "all")}

Goal: ${time <= GOAL ? "met" : "not met"}.
`,
);
process.exitCode = sum(({ wrong }) => wrong) > 0 ? 1 : 0;
