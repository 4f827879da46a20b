import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { diff, evaluate } from "../../../src/index.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import type { RegimeVerschil } from "../../../src/model/verschil.js";
import { type Beside, drawBeside, parting } from "../../../src/prove/beside.js";
import { JA, type Node } from "../../../src/prove/diagram.js";
import { oddities } from "../../../src/prove/usual.js";
import { endOn } from "../../../src/prove/walk.js";
import { settled, smallestFile } from "../../../src/prove/witness.js";
import { plusDays } from "../../../src/reckon/days.js";
import { standen } from "../../../src/testing/dossier.js";
import { mutate } from "../../../src/testing/mutate.js";
import { pairsOfRegimes } from "../../helpers/pairs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

const NEAR = "2026-08-01";
const RUNS = Number(process.env["RUNS"] ?? 40);

describe("the files that tell the law and the proposal of 2019 apart", () => {
  let verschil: RegimeVerschil;
  beforeAll(() => {
    verschil = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
  });

  test("none has events in an order of which is warned, nor one that lies ahead", async () => {
    const files = [...verschil.verplaatsingen, ...verschil.oorzaken].flatMap(({ getuige }) => getuige ?? []);
    expect(files.filter(({ zaak }) => zaak["verklaring"]?.["datum"]).length).toBeGreaterThan(5);
    for (const getuige of files) {
      const { waarschuwingen } = await evaluate(getuige as never);
      const codes = waarschuwingen.map(({ code }) => code);
      for (const code of [
        "verklaring-na-kennisgeving",
        "verklaring-na-ingang",
        "volgorde-onmogelijk",
        "datum-na-peildatum",
      ])
        expect(codes, JSON.stringify(getuige)).not.toContain(code);
    }
  });
});

/** Every file with the same facts of which the dates stand on some days around the given one, as far as they are few. */
function* redated(beside: Beside, file: Feiten): Generator<Feiten> {
  const dates = beside.feiten.filter(({ id, type }) => type === "date" && file[id] != null).map(({ id }) => id);
  const days = [NEAR, ...dates.map((id) => String(file[id])), plusDays(NEAR, -1), plusDays(NEAR, -31), "2020-02-29"];
  const count = dates.length > 3 ? 0 : days.length ** dates.length;
  for (let i = 0; i < count; i++) {
    const pick = (place: number): string => days[Math.floor(i / days.length ** place) % days.length] as string;
    yield { ...file, ...Object.fromEntries(dates.map((id, place) => [id, pick(place)])) };
  }
}

/** Holds a file that is not as usual to every other with its facts; how many were. */
function holdOdd(beside: Beside, node: Node): number {
  const found = smallestFile(beside, node, NEAR);
  if (typeof found === "string") return 0;
  const { feiten } = found;
  expect(endOn(beside, node, settled(beside.feiten, feiten))).toBe(JA);
  if (oddities(beside, feiten, NEAR) === 0) return 0;
  for (const other of redated(beside, feiten))
    if (endOn(beside, node, settled(beside.feiten, other)) === JA)
      expect(oddities(beside, other, NEAR), `${JSON.stringify(other)} for ${JSON.stringify(feiten)}`).toBeGreaterThan(
        0,
      );
  return 1;
}

function holdPair(pair: readonly [Regime, Regime]): number {
  const beside = drawBeside(pair) ?? expect.fail("too large");
  const [one, other] = beside.drawn;
  return [...(one?.answers ?? [])]
    .map(([name, node]) => parting(beside, [node, other?.answers.get(name) as Node], (a, b) => a !== b, "at all"))
    .reduce((sum, node) => sum + holdOdd(beside, node), 0);
}

describe("a file that is not as usual is found only where none with its facts is", () => {
  test.each(shipped.map((regime) => ({ id: regime.id, regime })))("beside the mutants of $id", ({ regime }) => {
    const state = standen(regime).at(-1) ?? expect.fail("no state");
    for (const { regime: changed } of mutate(regime, (_, i) => i % 31 === 5))
      if (changed) holdPair([state, standen(changed).at(-1) ?? expect.fail("no state")]);
  });

  test("beside made-up regimes", () => {
    fc.assert(
      fc.property(pairsOfRegimes, (pair) => {
        holdPair(pair);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("two events, the second of which follows the first", () => {
  const feiten = [feit("a.eerst", "date"), feit("a.dan", "date", { volgtOp: ["a.eerst"], gebeurtenis: true })];
  const regime = (...parts: Record<string, unknown>[]): Regime =>
    small({ feiten, regels: [regel("x", { all: parts })] });
  const known = [blad("a.eerst", "greaterThan", "2000-01-01"), blad("a.dan", "greaterThan", "2000-01-01")];
  const yes = (one: Regime): Feiten => {
    const beside = drawBeside([one]) ?? expect.fail("too large");
    const found = smallestFile(beside, beside.drawn[0]?.answers.get("x") as Node, NEAR);
    return typeof found === "string" ? expect.fail(found) : found.feiten;
  };

  test("stand on the day itself, where nothing says otherwise", () => {
    expect(yes(regime(...known))).toEqual({ "a.eerst": NEAR, "a.dan": NEAR });
  });

  test("are turned around, or lie ahead, where a file must have them so", () => {
    const before = blad("a.dan", "lessThan", { fact: "a.eerst" });
    expect(yes(regime(...known, before))).toEqual({ "a.eerst": NEAR, "a.dan": "2026-07-31" });
    const ahead = blad("a.dan", "greaterThan", "2026-09-01");
    expect(yes(regime(...known, ahead))).toEqual({ "a.eerst": NEAR, "a.dan": "2026-09-02" });
  });
});
