import { expect, test } from "vitest";
import { otherUnits } from "../../../../src/read/regime/quoted-numbers.js";

const derived = (numbers: Record<string, unknown>, citaat: string) => ({
  operatie: "datumPlus",
  ...numbers,
  bron: { citaat: [citaat] },
});

test.each<[Record<string, unknown>, string, string[]]>([
  [{ dagen: 6 }, "binnen zes weken", ["dagen 6: 6 weken"]],
  [{ maanden: -3 }, "ten minste 3 jaren voor", ["maanden -3: 3 jaren"]],
  [{ dagen: 6 }, "zes dagen, of zes weken", []],
  [{ dagen: 6 }, "zes werkdagen", []],
  [{ dagen: 6 }, "zesenzestig weken", []],
  [{ jaren: 12 }, "twaalf jaar", []],
])("%j with the quote '%s' has another unit: %j", (numbers, citaat, expected) => {
  expect(otherUnits(derived(numbers, citaat))).toEqual(expected);
});

test("a rule that is no derivation has no units", () => {
  expect(otherUnits({ dagen: 6, bron: { citaat: ["zes weken"] } })).toEqual([]);
});
