import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressHidesBsn,
  hidesBsn,
  isOfficeNumber,
  namesBsn,
  passesElevenTest,
  toldName,
} from "../../../src/connect/person.js";

/** Citizen numbers as they can be: made up, and none begins with two noughts. */
const numbers = fc
  .integer({ min: 1_000_000, max: 99_999_999 })
  .map((base) => {
    const digits = String(base).padStart(8, "0");
    const last = [...digits].reduce((sum, digit, i) => sum + (9 - i) * Number(digit), 0) % 11;
    return last > 9 ? null : `${digits}${last}`;
  })
  .filter((one): one is string => one !== null && !one.startsWith("00"));
const cut = fc.constantFrom("", " ", ".", "-", "/", "_", ":", ",", "\u00a0", "\u200b", "\u2013", " - ", "·");
const zeros = { ascii: "0", wide: "０", arabic: "٠", devanagari: "०" };
const script = fc.constantFrom(...Object.values(zeros));
const around = fc.constantFrom("", "BSN", "TLV-", "nr. ", "é", "(", "x#");
const inScript = (digits: string, zero: string) =>
  [...digits].map((one) => String.fromCodePoint((zero.codePointAt(0) ?? 0) + Number(one))).join("");

test("a citizen number is seen in whichever script, however it is cut, and whatever stands around it", () => {
  fc.assert(
    fc.property(numbers, cut, script, around, around, (number, sign, zero, before, behind) => {
      expect(passesElevenTest(number)).toBe(true);
      const text = `${before}${[...inScript(number, zero)].join(sign)}${behind}`;
      expect(hidesBsn(text)).toBe(true);
      expect(isOfficeNumber(text)).toBe(false);
      expect(addressHidesBsn(`https://zgw.example/zaken/${encodeURIComponent(number)}`)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ...[
    "",
    "TLV-2026-17",
    "2026-12345",
    "ZAAK-2026-0000123456",
    "20260620",
    "2026-06-20 tot en met 2026-07-31",
    "000123456",
  ],
  ...["Bestuur van het samenwerkingsverband 23.05", "f81d4fae-7dec-11d0-a765-123456782999", "123456789"],
])("no citizen number is seen in %j", (text) => {
  expect(hidesBsn(text)).toBe(false);
});

test("a run of digits that is too long to be read is taken for one that hides something", () => {
  expect(hidesBsn("1-".repeat(60))).toBe(true);
});

test("a short name counts at the front or the end of another, a longer one also within it", () => {
  for (const name of ["BSN", "bsn_1", "leerlingBsn", "xOnderwijs-Nummerx"]) expect(namesBsn(name)).toBe(true);
  for (const name of ["absnt", "onderwijs", "nummer"]) expect(namesBsn(name)).toBe(false);
});

test("a name is told as it is only in the form of its standard", () => {
  expect(toldName("naamib", /^[a-z]+$/)).toBe("naamib");
  for (const name of ["Jan Jansen", "x1234"]) expect(toldName(name, /^[a-z0-9]+$/)).toBe("*");
});
