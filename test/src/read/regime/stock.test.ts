import { describe, expect, test } from "vitest";
import { calendars, questions } from "../../../../src/dev/files.js";
import { basesFirst } from "../../../../src/dev/regimes.js";
import { regimesOf, vraagNamen } from "../../../../src/doors/regimes.js";
import type { Regime } from "../../../../src/model/regime.js";
import { readKalender } from "../../../../src/read/regime/calendars.js";
import { load, readVraag } from "../../../../src/read/regime/load.js";
import { pack, unpack } from "../../../../src/read/regime/packed.js";
import { rulesetHash } from "../../../../src/tell/record.js";
import { root } from "../../../helpers/files.js";

const vragen = questions(`${root}rules`);
const kalenders = Object.fromEntries(
  Object.entries(calendars(`${root}rules`)).map(([id, document]) => [id, readKalender(id, document)]),
);

test("the package carries the questions of rules/, and no other", () => {
  expect([...vraagNamen].sort()).toEqual(Object.keys(vragen).sort());
});

describe.each(Object.entries(vragen))("the regimes of %s as the package carries them", (naam, map) => {
  const known = new Map([[naam, readVraag("feiten.json", map.feiten)]]);
  const throughTheDoor: Regime[] = [];
  for (const files of basesFirst(Object.values(map.regimes))) {
    throughTheDoor.push(load(files, known, throughTheDoor, kalenders));
  }

  test("are what the door makes of their files, to the order of their keys", () => {
    const carried = regimesOf(naam);
    expect(carried.map(({ id }) => id)).toEqual(throughTheDoor.map(({ id }) => id));
    expect(carried).toStrictEqual(throughTheDoor);
    // Keys that come in another order would come so in an outcome too.
    expect(carried.map((regime) => JSON.stringify(regime))).toEqual(throughTheDoor.map((r) => JSON.stringify(r)));
    expect(carried.map(rulesetHash)).toEqual(throughTheDoor.map(rulesetHash));
  });

  test("cannot be changed", () => {
    for (const regime of regimesOf(naam)) {
      expect(Object.isFrozen(regime)).toBe(true);
      expect(Object.isFrozen(regime.regels[0]?.conditions)).toBe(true);
    }
  });
});

describe("packed rules", () => {
  const unpacked = (value: unknown): string => JSON.stringify(unpack(pack(value)));

  test("come out as they went in, keys in the same order", () => {
    const value = {
      nl: "een zin die twee keer voorkomt",
      en: "a sentence that comes twice over",
      lijst: [{ en: { titel: "een zin die twee keer voorkomt" }, nl: 3 }, null, true, "kort", "kort", 0.5],
      zin: "a sentence that comes twice over",
      later: { nl: "een zin die twee keer voorkomt", en: "another sentence, longer than short", leeg: {}, niets: [] },
    };
    expect(unpacked(value)).toBe(JSON.stringify(value));
  });

  test("say a sentence once", () => {
    const zin = "een zin die vaker voorkomt";
    expect(pack([zin, { nl: zin, en: zin }]).split(zin)).toHaveLength(2);
  });

  test("hold no text that would be read as a number of another", () => {
    expect(() => pack(["~1"])).toThrow(RangeError);
  });
});
