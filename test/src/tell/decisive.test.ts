import { describe, expect, test } from "vitest";
import { decideCompiled } from "../../../src/judge/decide-compiled.js";
import { build, derive } from "../../../src/judge/situation.js";
import type { Feiten } from "../../../src/model/feit.js";
import { leavesOf } from "../../../src/tell/decisive.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

type Json = Record<string, unknown>;

const feiten = [
  feit("tlv.soort", "enum", { waarden: ["so", "vso", "sbo"] }),
  feit("tlv.datum", "date"),
  feit("tlv.grens", "date"),
  feit("p.een", "boolean"),
  feit("p.twee", "boolean"),
  feit("p.lijst", "list", { waarden: ["x", "y"] }),
];
const [so, vso] = [blad("tlv.soort", "equal", "so"), blad("tlv.soort", "equal", "vso")];
const [een, twee] = [blad("p.een", "equal", true), blad("p.twee", "equal", true)];

/** The names of the conditions that decide a rule on a file, with its answer. */
function decided(conditions: Json, given: Feiten): [string | undefined, string[]] {
  const machine = build(small({ feiten, regels: [regel("x", conditions)] }));
  const verdict = decideCompiled(machine, derive(machine, given)).verdicts.get("x");
  const leaves = verdict ? leavesOf(verdict) : [];
  return [verdict?.oordeel, leaves.filter((leaf) => leaf.decisive).map(({ blad: { name } }) => name)];
}

describe('of an "any" that is not met, a branch for other files decides nothing', () => {
  const ways = { any: [{ all: [so, een] }, { all: [vso, twee] }] };

  test("what fails in the branch of this file is the reason", () => {
    expect(decided(ways, { "tlv.soort": "vso", "p.een": true, "p.twee": false })).toEqual(["nee", ["p.twee equal"]]);
    expect(decided(ways, { "tlv.soort": "vso", "p.een": false, "p.twee": false })).toEqual(["nee", ["p.twee equal"]]);
    expect(decided(ways, { "tlv.soort": "so", "p.een": false, "p.twee": true })).toEqual(["nee", ["p.een equal"]]);
  });

  test("a file for which there is no branch fails on every one of them", () => {
    expect(decided(ways, { "tlv.soort": "sbo", "p.een": true, "p.twee": true })).toEqual([
      "nee",
      ["tlv.soort equal", "tlv.soort equal"],
    ]);
  });

  test("as long as it is unknown for which the file is, both are", () => {
    expect(decided(ways, { "p.een": false, "p.twee": false })).toEqual(["nee", ["p.een equal", "p.twee equal"]]);
    expect(decided(ways, { "tlv.soort": "vso" })).toEqual(["onbekend", ["p.twee equal"]]);
    expect(decided(ways, {})).toEqual([
      "onbekend",
      ["tlv.soort equal", "p.een equal", "tlv.soort equal", "p.twee equal"],
    ]);
  });

  test("a branch of one condition is one too: who is no parent may be the pupil, and then age decides", () => {
    const who = { any: [blad("tlv.soort", "in", ["so", "sbo"]), { all: [vso, twee] }] };
    expect(decided(who, { "tlv.soort": "vso", "p.twee": false })).toEqual(["nee", ["p.twee equal"]]);
  });

  test("every sign that names values chooses", () => {
    for (const [mine, other] of [
      [blad("tlv.soort", "notEqual", "so"), so],
      [blad("tlv.soort", "in", ["vso", "sbo"]), blad("tlv.soort", "notIn", ["vso", "sbo"])],
    ]) {
      const tree = { any: [{ all: [other, een] }, { all: [mine, twee] }] };
      expect(decided(tree, { "tlv.soort": "vso", "p.een": false, "p.twee": false })[1]).toEqual(["p.twee equal"]);
    }
  });

  test("what a branch asks twice of one fact holds only when both do", () => {
    const tree = {
      any: [
        { all: [so, een] },
        { all: [blad("tlv.soort", "notEqual", "so"), blad("tlv.soort", "notEqual", "sbo"), twee] },
      ],
    };
    expect(decided(tree, { "tlv.soort": "vso", "p.een": false, "p.twee": false })[1]).toEqual(["p.twee equal"]);
    expect(decided(tree, { "tlv.soort": "sbo", "p.een": false, "p.twee": false })[1]).toEqual([
      "tlv.soort equal",
      "p.een equal",
      "tlv.soort notEqual",
      "p.twee equal",
    ]);
  });

  test("dates that are compared, and what a list holds, choose no branch", () => {
    const [early, late] = [
      blad("tlv.datum", "lessThan", "2026-08-01"),
      blad("tlv.datum", "greaterThanInclusive", "2026-08-01"),
    ];
    const dates = { any: [{ all: [early, een] }, { all: [late, twee] }] };
    expect(decided(dates, { "tlv.datum": "2026-08-01", "p.een": true, "p.twee": false })[1]).toEqual([
      "tlv.datum lessThan",
      "p.twee equal",
    ]);
    const [has, lacks] = [blad("p.lijst", "contains", "x"), blad("p.lijst", "doesNotContain", "x")];
    const lists = { any: [{ all: [has, een] }, { all: [lacks, twee] }] };
    expect(decided(lists, { "p.lijst": ["y"], "p.een": true, "p.twee": false })[1]).toHaveLength(2);
    const other = { fact: "tlv.grens" };
    const compared = {
      any: [{ all: [blad("tlv.datum", "equal", other), een] }, { all: [blad("tlv.datum", "notEqual", other), twee] }],
    };
    const days = { "tlv.datum": "2026-08-01", "tlv.grens": "2026-08-02", "p.een": true, "p.twee": false };
    expect(decided(compared, days)[1]).toHaveLength(2);
  });

  test("two branches that each fit better by another fact both count", () => {
    const tree = { any: [{ all: [so, een] }, { all: [vso, blad("p.een", "equal", false)] }] };
    expect(decided(tree, { "tlv.soort": "vso", "p.een": true })).toEqual(["nee", ["tlv.soort equal", "p.een equal"]]);
  });

  test('under a "not" it is the same, and an "any" that is met rests on what holds', () => {
    expect(decided({ not: ways }, { "tlv.soort": "vso", "p.een": false, "p.twee": false })).toEqual([
      "ja",
      ["p.twee equal"],
    ]);
    expect(decided(ways, { "tlv.soort": "vso", "p.een": false, "p.twee": true })).toEqual([
      "ja",
      ["tlv.soort equal", "p.twee equal"],
    ]);
  });
});
