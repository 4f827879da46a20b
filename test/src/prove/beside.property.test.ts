import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { preparedFor } from "../../../src/judge/prepared.js";
import { derive, judge } from "../../../src/judge/situation.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import { type Beside, drawBeside, parting } from "../../../src/prove/beside.js";
import { isEnd, JA, NEE, type Node, NVT, ONBEKEND } from "../../../src/prove/diagram.js";
import type { Path } from "../../../src/prove/path.js";
import type { Question } from "../../../src/prove/question.js";
import { smallestFile } from "../../../src/prove/witness.js";
import { ymd } from "../../../src/reckon/ymd.js";
import { accepts, settle } from "../../../src/testing/accept.js";
import { standen } from "../../../src/testing/dossier.js";
import { mutate } from "../../../src/testing/mutate.js";
import { accepted, completeFacts, partialFacts } from "../../helpers/generate.js";
import { pairsOfRegimes } from "../../helpers/pairs.js";
import { shipped } from "../../helpers/zaken.js";

const RUNS = Number(process.env["RUNS"] ?? 60);
const NEAR = "2026-08-01";
const words: ReadonlyMap<Node, Oordeel> = new Map([
  [JA, "ja"],
  [NEE, "nee"],
  [NVT, "nvt"],
  [ONBEKEND, "onbekend"],
]);

/** The answer of a file to a question: of one about what is unknown, whatever. */
function answer(question: Question, feiten: Feiten): number {
  const at = ({ fact, at: of }: Path): number => {
    const value = fact === undefined ? 0 : feiten[fact];
    return of(typeof value === "string" ? ymd(value) : Number(value ?? 0));
  };
  const yes = (holds: boolean): number => (holds ? 0 : 1);
  switch (question.kind) {
    case "known":
      return yes(feiten[question.fact] != null);
    case "choice":
      return question.answer(feiten[question.fact] ?? question.values[0] ?? "");
    case "member":
      return yes(((feiten[question.fact] ?? []) as readonly string[]).includes(question.value));
    case "same":
      return yes(feiten[question.left] === (question.right === undefined ? question.value : feiten[question.right]));
    case "order": {
      const [left, right] = [question.left, question.right].map(at) as [number, number];
      return yes(question.strict ? left < right : left <= right);
    }
  }
}

function endOf({ diagram, questions, drawn }: Beside, node: Node, given: Feiten): Node {
  const feiten = settle(drawn[0]?.regime ?? expect.fail("no regime"), given);
  let at = node;
  while (!isEnd(at)) at = diagram.way(at, answer(questions[diagram.level(at)] as Question, feiten));
  return at;
}

function judged(regime: Regime, feiten: Feiten, name: string): Oordeel | undefined {
  const { machine } = preparedFor(regime);
  return judge(machine, derive(machine, settle(regime, feiten))).get(name)?.oordeel;
}

const drawnBeside = (pair: readonly Regime[]): Beside => drawBeside(pair) ?? expect.fail("too large");

/** Holds what is said of two regimes to files: a proof to all that are drawn, a file that tells them apart to itself. */
function holdTo(pair: readonly [Regime, Regime], files: readonly Feiten[]): number {
  const beside = drawnBeside(pair);
  let proofs = 0;
  for (const [name, node] of beside.drawn[0]?.answers ?? []) {
    const other = beside.drawn[1]?.answers.get(name) ?? expect.fail(name);
    const found = smallestFile(
      beside,
      parting(beside, [node, other], (a, b) => a !== b, "at all"),
      NEAR,
    );
    if (found === "undecided") continue;
    const say = (feiten: Feiten): (Oordeel | undefined)[] => pair.map((regime) => judged(regime, feiten, name));
    if (found === "none") {
      proofs += 1;
      for (const feiten of files) {
        const [one, same] = say(feiten);
        expect(same, JSON.stringify(feiten)).toBe(one);
      }
    } else {
      const [one, unlike] = say(found.feiten);
      expect(unlike, JSON.stringify(found.feiten)).not.toBe(one);
      for (const regime of pair) expect(accepts(regime, settle(regime, found.feiten))).toBe(true);
    }
  }
  return proofs;
}

const filesOf = (regime: Regime, few: number): Feiten[] => [
  ...fc.sample(completeFacts(regime), few),
  ...[10, 30, 60].flatMap((share) => fc.sample(partialFacts(regime, share), few).map(({ known }) => known)),
];

describe("two regimes beside each other", () => {
  test("each answer as it is judged, whatever is unknown", () => {
    for (const regime of shipped.flatMap(standen)) {
      const beside = drawnBeside([regime, regime]);
      for (const feiten of filesOf(regime, 10)) {
        for (const [name, node] of beside.drawn[0]?.answers ?? [])
          expect(words.get(endOf(beside, node, feiten)), `${name} on ${JSON.stringify(feiten)}`).toBe(
            judged(regime, feiten, name),
          );
        expect(beside.drawn[0]?.answers).toEqual(beside.drawn[1]?.answers);
      }
    }
  });

  test("the same, where made-up conditions are", () => {
    fc.assert(
      fc.property(pairsOfRegimes, ([one, other]) => {
        const beside = drawnBeside([one, other]);
        for (const feiten of filesOf(one, 5).filter((some) => accepted(one, some)))
          for (const [i, regime] of [one, other].entries())
            for (const [name, node] of beside.drawn[i]?.answers ?? [])
              expect(words.get(endOf(beside, node, feiten)), name).toBe(judged(regime, feiten, name));
      }),
      { numRuns: RUNS },
    );
  });

  test("what is proved of made-up regimes holds on every file that is drawn, and what tells them apart does", () => {
    let proofs = 0;
    fc.assert(
      fc.property(pairsOfRegimes, (pair) => {
        proofs += holdTo(pair, filesOf(pair[0], 10));
      }),
      { numRuns: RUNS },
    );
    expect(proofs).toBeGreaterThan(RUNS / 10);
  });

  test.each(shipped.map((regime) => ({ id: regime.id, regime })))("and of the mutants of $id", ({ regime }) => {
    const state = standen(regime).at(-1) ?? expect.fail("no state");
    const files = filesOf(state, 15);
    let proofs = 0;
    for (const { regime: changed } of mutate(regime, (_, i) => i % 29 === 3)) {
      if (!changed) continue;
      proofs += holdTo([state, standen(changed).at(-1) ?? expect.fail("no state")], files);
    }
    expect(proofs).toBeGreaterThan(0);
  });
});
