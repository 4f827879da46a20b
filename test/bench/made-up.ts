/**
 * What regimes cost that nobody would write: made to be nasty, each in a process of its own, judged on a file in which all is
 * unknown and on the same again. Run by hand: `npm run bench:made-up`; it writes `test/bench/made-up-results.md`. Nothing fails here.
 */
import { fork } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { evaluate, loadRegime } from "../../src/index.js";
import { chartOf } from "../../src/prove/chart.js";
import { blad, feit, type Parts, regel, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;

const GOAL = { seconds: 2, megabytes: 500 };
const PEILDATUM = "2026-08-01";

/** Numbers by chance, the same in every run. */
class Chance {
  constructor(private seed: number) {}

  below(most: number): number {
    this.seed = (this.seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((this.seed / 2_147_483_648) * most);
  }
}

const count = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const all = (parts: readonly Json[]): Json => ({ all: parts });
const any = (parts: readonly Json[]): Json => ({ any: parts });
const ids = (group: string, n: number): string[] => count(n, (i) => `${group}.n${i}`);

/** As hard as they come: 4.2 times as many choices of three as there are facts, each of them by chance. */
function threeSat(n: number): Parts {
  const chance = new Chance(n);
  const one = (): Json => blad(`f.n${chance.below(n)}`, "equal", chance.below(2) === 0);
  const feiten = ids("f", n).map((id) => feit(id, "boolean"));
  return { feiten, regels: [regel("eis", all(count(Math.floor(4.2 * n), () => any([one(), one(), one()]))))] };
}

/** Pairs of dates by chance, one of which has to come before the other. */
function datesAtRandom(n: number): Parts {
  const chance = new Chance(n);
  const one = (): Json => blad(`d.n${chance.below(n)}`, "lessThan", { fact: `d.n${chance.below(n)}` });
  const feiten = ids("d", n).map((id) => feit(id, "date"));
  return { feiten, regels: [regel("eis", all(count(2 * n, () => any([one(), one()]))))] };
}

/** Dates held against days by chance. */
function datesOnDays(n: number): Parts {
  const chance = new Chance(n);
  const one = (): Json =>
    blad(
      `d.n${chance.below(n)}`,
      chance.below(2) === 0 ? "lessThan" : "greaterThan",
      `20${10 + chance.below(80)}-01-01`,
    );
  const feiten = ids("d", n).map((id) => feit(id, "date"));
  return { feiten, regels: [regel("eis", all(count(2 * n, () => any([one(), one()]))))] };
}

/** Each date follows from the one before it, and each is held against another one. */
function chains(length: number, width: number): Parts {
  const steps = ["plusMaanden", "eerstvolgende", "verjaardag"] as const;
  const afleidingen = count(width, (w) =>
    count(length, (i) => {
      const van = i === 0 ? `d.n${w}` : `c.n${w}x${i - 1}`;
      const operatie = steps[i % steps.length];
      const more = {
        plusMaanden: { maanden: 1 },
        eerstvolgende: { maand: 7, dag: 31 },
        verjaardag: { jaren: 1, schrikkeldag: "1-maart" },
      }[operatie ?? "plusMaanden"];
      return { id: `c.n${w}x${i}`, operatie, van, ...more };
    }),
  ).flat();
  const leaves = count(width, (w) =>
    count(length, (i) => blad(`c.n${w}x${i}`, "lessThan", { fact: `c.n${(w + 1) % width}x${(i * 7 + 3) % length}` })),
  );
  const regels = leaves.map((own, i) =>
    regel(`eis${i}`, any([all(own.slice(0, length / 2)), all(own.slice(length / 2))])),
  );
  return { feiten: ids("d", width).map((id) => feit(id, "date")), afleidingen, regels };
}

/** So many conclusions, each of which needs the two before it. */
function conclusions(n: number): Parts {
  const feiten = ids("f", n).map((id) => feit(id, "boolean"));
  const regels = count(n, (i) =>
    regel(
      `eis${i}`,
      all([
        blad(`f.n${i}`, "equal", true),
        ...(i < 2 ? [] : [any([blad(`eis${i - 1}`, "equal", "ja"), blad(`eis${i - 2}`, "equal", "nee")])]),
      ]),
    ),
  );
  return { feiten, regels };
}

/** Lists, of which any of their items is asked for. */
function lists(n: number, items: number): Parts {
  const chance = new Chance(n * items);
  const waarden = count(items, (i) => `w${i}`);
  const one = (): Json =>
    blad(`l.n${chance.below(n)}`, chance.below(2) === 0 ? "contains" : "doesNotContain", waarden[chance.below(items)]);
  const feiten = ids("l", n).map((id) => feit(id, "list", { waarden }));
  return { feiten, regels: [regel("eis", all(count(2 * items, () => any([one(), one(), one()]))))] };
}

/** Codes that are held against each other, all of them. */
function codes(n: number): Parts {
  const chance = new Chance(n);
  const one = (): Json =>
    blad(`k.n${chance.below(n)}`, chance.below(2) === 0 ? "equal" : "notEqual", { fact: `k.n${chance.below(n)}` });
  const feiten = ids("k", n).map((id) => feit(id, "code", { cijfers: 4 }));
  return { feiten, regels: [regel("eis", all(count(2 * n, () => any([one(), one()]))))] };
}

/** Choices of many answers, and numbers of a wide range. */
function choices(n: number): Parts {
  const chance = new Chance(n);
  const waarden = count(50, (i) => `w${i}`);
  const one = (): Json =>
    chance.below(2) === 0
      ? blad(
          `e.n${chance.below(n)}`,
          "in",
          count(9, () => waarden[chance.below(waarden.length)]).filter((v, i, l) => l.indexOf(v) === i),
        )
      : blad(`a.n${chance.below(n)}`, "lessThan", 1 + chance.below(99));
  const feiten = [
    ...ids("e", n).map((id) => feit(id, "enum", { waarden })),
    ...ids("a", n).map((id) => feit(id, "integer", { minimum: 0, maximum: 100 })),
  ];
  return { feiten, regels: [regel("eis", all(count(3 * n, () => any([one(), one()]))))] };
}

const madeUp: Readonly<Record<string, () => Parts>> = {
  "3-SAT of 20 facts": () => threeSat(20),
  "3-SAT of 40 facts": () => threeSat(40),
  "3-SAT of 100 facts": () => threeSat(100),
  "20 dates compared at random": () => datesAtRandom(20),
  "60 dates compared at random": () => datesAtRandom(60),
  "100 dates compared at random": () => datesAtRandom(100),
  "20 dates held against days": () => datesOnDays(20),
  "100 dates held against days": () => datesOnDays(100),
  "4 chains of 10 derived dates": () => chains(10, 4),
  "4 chains of 40 derived dates": () => chains(40, 4),
  "10 chains of 18 derived dates": () => chains(18, 10),
  "31 conclusions, each on the two before it": () => conclusions(31),
  "100 conclusions, each on the two before it": () => conclusions(100),
  "3 lists of 10 items": () => lists(3, 10),
  "30 lists of 10 items": () => lists(30, 10),
  "12 codes held against each other": () => codes(12),
  "40 codes held against each other": () => codes(40),
  "10 choices of 50 and 10 numbers": () => choices(10),
  "60 choices of 50 and 60 numbers": () => choices(60),
};

interface Measured {
  readonly nodes: number | undefined;
  readonly exact: boolean;
  readonly first: number;
  readonly next: number;
  readonly megabytes: number;
}

/** The most that this process has held so far: no timer can look while it is at work. */
const peak = (): number =>
  Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1] ?? Number.NaN) / 1024;

/** Milliseconds of a processor that this process has taken: what else the machine does is no cost of a regime. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measured(name: string): Promise<Measured> {
  const parts = madeUp[name]?.();
  if (!parts) throw new RangeError(name);
  const regime = loadRegime(smallFiles(parts) as never);
  const ask = async (): Promise<boolean> =>
    (await evaluate({ vraag: "proef", peildatum: PEILDATUM, zaak: {} }, { regimes: [regime] })).ontbreektExact;
  const before = peak();
  const start = spent();
  const exact = await ask();
  const between = spent();
  await ask();
  const next = spent() - between;
  const megabytes = peak() - before;
  const nodes = chartOf(regime)?.diagram.size;
  return { nodes, exact, first: between - start, next, megabytes };
}

/** Each in a process of its own: the peak of one must not be that of another. */
const apart = (name: string): Promise<Measured> =>
  new Promise((done, failed) => {
    const child = fork(process.argv[1] ?? "", [name]);
    child.on("message", (found) => done(found as Measured));
    child.on("error", failed);
    child.on("exit", (code) => failed(new Error(`${name}: exit ${code}`)));
  });

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

async function row(name: string): Promise<string> {
  const { nodes, exact, first, next, megabytes } = await apart(name);
  const met = Math.max(first, next) <= GOAL.seconds * 1000 && megabytes <= GOAL.megabytes;
  const cells = [
    name,
    nodes === undefined ? "given up" : nodes.toLocaleString("en"),
    exact ? "exact" : "may be too long",
    ms(first),
    ms(next),
    `${megabytes.toFixed(0)} MB`,
    met ? "yes" : "**no**",
  ];
  console.error(...cells);
  return `| ${cells.join(" | ")} |`;
}

const [, , asked] = process.argv;
if (asked !== undefined && process.send) {
  process.send(await measured(asked));
  process.disconnect();
} else {
  const rows: string[] = [];
  for (const name of Object.keys(madeUp)) rows.push(await row(name));
  const text = `# Regimes that nobody would write

Written by \`npm run bench:made-up\`: each in a process of its own, judged on a file of which nothing is known, and on the same
again. The first answer draws the diagram too. Time is that of a processor; the peak is what the process came to hold above what it
held with the regime loaded. Past the cap on nodes a diagram is given up; past it, or past the bounds on what is tried of its dates and
codes, the list of what is missing may be too long, and says so. Goals: ${GOAL.seconds} s and ${GOAL.megabytes} MB.

| regime | nodes | \`ontbreekt\` | first answer | next answer | peak growth | goals met |
| --- | ---: | --- | ---: | ---: | ---: | --- |
${rows.join("\n")}
`;
  writeFileSync("test/bench/made-up-results.md", text);
  console.log(text);
}
