import { describe, expect, test } from "vitest";
import { DAG, fileOf, isoAt, noLaterThan, placeOf, type Sketch } from "../../../src/mend/sketch.js";
import { type Aim, extreme, findWay, isMet, isUnmet } from "../../../src/mend/ways.js";
import { chartOf } from "../../../src/prove/chart.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

/** From two months after the beginning to the end of its school year. */
const regime = small({
  feiten: [feit("a.begin", "date"), feit("a.einde", "date"), feit("a.goed", "boolean")],
  afleidingen: [
    { id: "a.vroegst", operatie: "plusMaanden", van: "a.begin", maanden: 2 },
    { id: "a.laatst", operatie: "eerstvolgende", van: "a.begin", maand: 7, dag: 31 },
  ],
  regels: [
    regel("langGenoeg", { all: [blad("a.einde", "greaterThanInclusive", { fact: "a.vroegst" })] }),
    regel("nietTeLaat", { all: [blad("a.einde", "lessThanInclusive", { fact: "a.laatst" })] }),
    regel("goed", { all: [blad("a.goed", "equal", true)] }),
  ],
});

const aim = (wanted: Aim["wanted"]): Aim => {
  const chart = chartOf(regime);
  const node = chart?.shown.find(({ regel: { slotsom } }) => slotsom)?.node;
  if (!chart || node === undefined) throw new RangeError("no diagram");
  return { chart, node, wanted };
};

const file = (begin: string | null, einde: string | null): Sketch =>
  fileOf({ "a.begin": begin, "a.einde": einde, "a.goed": null });
const day = (place: number | undefined): string | undefined => (place === undefined ? undefined : isoAt(place));

describe("the ways to an aim", () => {
  test.each([
    ["2026-03-15", "2026-05-15", "2026-07-31"],
    ["2025-12-31", "2026-02-28", "2026-07-31"],
    ["2026-06-15", undefined, undefined],
  ])("from %s the end lies between %s and %s", (begin, first, last) => {
    expect(day(extreme(aim(isMet), file(begin, null), false, "a.einde"))).toBe(first);
    expect(day(extreme(aim(isMet), file(begin, null), true, "a.einde"))).toBe(last);
  });

  test("the other way round: with an end on 31 July the beginning lies in the ten months before", () => {
    expect(day(extreme(aim(isMet), file(null, "2026-07-31"), false, "a.begin"))).toBe("2025-08-01");
    expect(day(extreme(aim(isMet), file(null, "2026-07-31"), true, "a.begin"))).toBe("2026-05-31");
  });

  test("what is open can also be such that the aim is missed, unless the file settles it", () => {
    expect(findWay(aim(isUnmet), file("2026-03-15", "2026-06-01"))).toBeDefined();
    const settled = { ...file("2026-03-15", "2026-06-01") };
    expect(findWay(aim(isUnmet), { ...settled, given: { ...settled.given, "a.goed": true } })).toBeUndefined();
  });

  test("what moves follows the day, but comes no earlier than its own date", () => {
    const moving = new Map([["a.begin", 20260315]]);
    const until = (iso: string): Sketch => ({
      ...file(null, "2026-06-01"),
      moving,
      stretches: new Map([[DAG, { low: 0, high: placeOf(iso) }]]),
    });
    // The beginning is 15 March as long as the day lies before it; from 2 April on two months end after 1 June.
    expect(day(extreme(aim(isMet), until("2200-12-31"), true))).toBe("2026-04-01");
    expect(day(extreme(aim(isMet), until("2200-12-31"), false))).toBe("1900-01-01");
  });

  test("what must hold beside the rules narrows them", () => {
    const held: Sketch = { ...file(null, "2026-07-31"), laws: [noLaterThan("a.begin", DAG)] };
    const on = (iso: string): Sketch => ({
      ...held,
      stretches: new Map([[DAG, { low: placeOf(iso), high: placeOf(iso) }]]),
    });
    expect(day(extreme(aim(isMet), on("2026-01-10"), true, "a.begin"))).toBe("2026-01-10");
    expect(findWay(aim(isMet), on("2025-07-31"))).toBeUndefined();
  });
});
