import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { compile, parse } from "../../../src/index.js";
import { Bounds } from "../../../src/prove/bounds.js";
import { type Chart, chartOf } from "../../../src/prove/chart.js";
import { isEnd, JA, NEE, type Node, NVT } from "../../../src/prove/diagram.js";
import { isBound, type Order, type Same } from "../../../src/prove/question.js";
import { strollOf, UNSET } from "../../../src/prove/stroll.js";
import { arbitraries } from "../../../src/testing/arbitraries.js";
import { standen } from "../../../src/testing/dossier.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const DRAWS = 2_000;
/** Of no more ways than this each is met in so many draws. */
const FEW = 150;

const regimes = vraagNamen.flatMap(regimesOf);
const finals = regimes.flatMap(standen).flatMap((stand) => {
  const chart = chartOf(stand);
  const shown = chart?.shown.find(({ regel }) => regel.slotsom);
  return chart && shown ? [{ id: `${stand.id} ${stand.geldigVan}`, chart, node: shown.node }] : [];
});
const ENDS: readonly Node[] = [JA, NEE, NVT];

/** Every way from a node to an end that can be taken, written as its answers. */
function listed(chart: Chart, from: Node): Map<Node, Set<string>> {
  const { diagram, questions, lines, orders, clashes } = chart;
  const bounds = new Bounds(lines, orders, new Map(), new Map(), clashes);
  const found = new Map(ENDS.map((end) => [end, new Set<string>()]));
  const walk = (node: Node, way: string): void => {
    if (isEnd(node)) return void found.get(node)?.add(way);
    const level = diagram.level(node);
    const question = questions[level] as Order | Same;
    for (let answer = 0; answer < diagram.width(node); answer++) {
      const fits = !isBound(question) || bounds.add(level, question, answer);
      if (fits) walk(diagram.way(node, answer), `${way} ${level}:${answer}`);
      if (isBound(question)) bounds.back();
    }
  };
  walk(from, "");
  return found;
}

/** Ways to an end, drawn by chance. */
function drawn(chart: Chart, node: Node, end: Node, count: number): Set<string> {
  const next = fc.sample(fc.noBias(fc.nat(0x7fff_fffe)), { numRuns: 1, seed: 2026 });
  let state = next[0] ?? 1;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return new Set(
    Array.from({ length: count }, () => {
      const answers = new Int16Array(chart.questions.length).fill(UNSET);
      expect(strollOf(chart).to(node, end, answers, below)).toBe(true);
      return [...answers].map((answer, level) => (answer === UNSET ? "" : ` ${level}:${answer}`)).join("");
    }),
  );
}

describe("ways through the diagram to the first final conclusion", () => {
  test.each(finals)("$id: every way to every answer is drawn", ({ chart, node }) => {
    const stroll = strollOf(chart);
    const possible = ENDS.reduce((sum, end) => sum + stroll.count(node, end), 0);
    if (possible <= FEW * 2) {
      for (const [end, ways] of listed(chart, node)) {
        if (ways.size === 0) continue;
        expect(ways.size).toBeLessThanOrEqual(FEW);
        expect([...drawn(chart, node, end, DRAWS)].sort()).toEqual([...ways].sort());
      }
    } else {
      // There are thousands: hardly a draw is one that was before.
      for (const end of ENDS)
        if (stroll.count(node, end) > DRAWS)
          expect(drawn(chart, node, end, DRAWS / 4).size).toBeGreaterThan(DRAWS / 16);
    }
  });

  test("some regimes have few enough to list them all", () => {
    const counts = finals.map(({ chart, node }) =>
      ENDS.reduce((sum, end) => sum + strollOf(chart).count(node, end), 0),
    );
    expect(counts.filter((count) => count <= FEW * 2).length).toBeGreaterThanOrEqual(3);
  });
});

describe.each(regimes)("$id", (regime) => {
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  const answersOf = (kind: "complete" | "favourable", count: number): string[] =>
    fc.sample(arbitraries(regime)[kind], { numRuns: count, seed: 14 }).map(({ zaak, peildatum }) => {
      parse({ vraag: regime.vraag, regime: regime.id, peildatum, zaak }, { regimes: [regime] });
      return toets.oordeel(zaak as never, peildatum);
    });

  test("favourable files have the answer ja in more than half", () => {
    const answers = answersOf("favourable", 500);
    expect(answers.filter((answer) => answer === "ja").length).toBeGreaterThan(250);
    expect(new Set(answers).size).toBeGreaterThan(1);
  });

  test("complete files have every answer that a file can have, and none is open", () => {
    const possible = standen(regime).flatMap((stand) => {
      const shown = chartOf(stand)?.shown.find(({ regel }) => regel.slotsom);
      const named = new Map<Node, string>([
        [JA, "ja"],
        [NEE, "nee"],
        [NVT, "nvt"],
      ]);
      return ENDS.flatMap((end) =>
        shown && strollOf(chartOf(stand) as Chart).count(shown.node, end) ? [named.get(end)] : [],
      );
    });
    expect(new Set(answersOf("complete", 500))).toEqual(new Set(possible));
  });
});

test("a rule that asks for what one rare answer excludes is left open in many complete files", () => {
  const waarden = Array.from({ length: 60 }, (_, i) => `soort-${i}`);
  const regime = small({
    feiten: [
      feit("q.soort", "enum", { waarden }),
      feit("q.dag", "date", { nietBij: { feit: "q.soort", waarde: "soort-7" } }),
    ],
    regels: [regel("een", { all: [blad("q.dag", "greaterThan", "2026-01-01")] })],
  });
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  const answers = fc
    .sample(arbitraries(regime).complete, { numRuns: 200, seed: 14 })
    .map(({ zaak, peildatum }) => toets.oordeel(zaak as never, peildatum));
  expect(answers.filter((answer) => answer === "onbekend").length).toBeGreaterThan(40);
});
