import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeEvaluate } from "../../../src/index.js";
import { KENMERK_PATROON, NEGEN_CIJFERS, readKenmerk } from "../../../src/model/kenmerk.js";

/** Numbers of nine digits that pass the eleven-test and belong to nobody: worked out here in another way. */
const passes = (digits: string): boolean => {
  const [last = 0, ...rest] = [...digits].map(Number).reverse();
  return rest.reduce((sum, digit, i) => sum + (i + 2) * digit, 0) % 11 === last;
};
const number = fc
  .integer({ min: 10_000_000, max: 999_999_999 })
  .map((n) => String(n).padStart(9, "0"))
  .filter(passes);

describe("no key of a case hides a citizen number", () => {
  test.each([
    ["123456782", "as it is"],
    ["123456789", "nine digits, whatever they weigh"],
    ["123-456-782", "with dashes"],
    ["1-2345-6789", "nine digits with dashes anywhere"],
    ["BSN123456782", "behind letters"],
    ["123456782a", "before letters"],
    ["BSN12345-6782", "cut by a dash behind letters"],
    ["1-2345-6782-a", "cut by dashes before them"],
    ["x1234-5678-2y", "cut by dashes between them"],
    ["zaak-123456782-2026", "between dashes"],
    ["BSN-123-456-782", "in threes behind letters"],
    ["0123456782", "with a nought before it"],
    ["000000123456782", "with more of them"],
    ["ZAAK-2026-0123456782", "as the number of a case"],
    ["0012345672", "that begins with a nought itself"],
    ["x012345672", "the same behind a letter"],
    ["01-234-567-82", "with a nought and dashes"],
    ["00000000-0000-0000-0000-000123456782", "in the form of a UUID that is none"],
    ["123.456.782", "with dots"],
    ["123 456 782", "with spaces"],
    ["12.345.6782", "with dots anywhere"],
    ["123_456_782", "with low lines"],
    ["1234/56:782", "with one sign and another"],
    ["2026.00123", "nine digits in all, though they can be a year and a counter"],
    ["BSN:123456782", "behind what it is called"],
    ["BSN: 123 456 782", "the same, as people write it"],
    ["Jan 12.3456.782", "cut otherwise beside letters"],
    ["x 123. 456 - 782", "with more signs in a row"],
    ["BSN 12/3456782", "as a year and a counter, but called what it is"],
    ["bsn2000-00020", "the same with a year in four digits"],
    ["12.34.56.782-1", "with a piece behind it"],
    ["1234.56.782-1", "the same, cut otherwise"],
    ["12345.6782-26", "with a year of two digits behind it"],
    ["12/345/6782/26", "the same with strokes"],
    ["1234-56782-26", "the same with dashes"],
    ["123456 782 01", "with a counter behind it"],
    ["1 2 3 4 5 6 7 8 2 - 2026", "digit by digit, with a year behind it"],
    ["7-12345-6782", "with a piece before it"],
    ["7-12345-6782-1-x", "between pieces"],
    ["BSN 2026-12345-6782", "behind a year, but called what it is"],
    ["2026-97791", "a year and a counter of nine digits in all"],
  ])("%s is refused: %s", (key) => expect(readKenmerk(key)).toBe("bsn"));

  test.each([
    ["ZAAK-2026-0000123456", "the number of a case, as registers of cases write it"],
    ["ZAAK-2026-0000000001", "the first of them"],
    ["zaak-2026-0042", "a counter"],
    ["zaak-2026-12345", "nine digits in a year and a counter"],
    ["ZAAK123456789", "nine digits that weigh otherwise"],
    ["ZAAK000000000", "noughts alone"],
    ["Z-2024-0012345", "a year and a counter behind a letter"],
    ["12-3456782-a", "a year of two digits and a counter that passes by chance"],
    ["BSN12345-6789", "nine digits in pieces that weigh otherwise"],
    ["12345672", "eight digits"],
    ["zaak-20260520", "a day"],
    ["20260520143012123", "a time"],
    ["1234567820", "ten digits"],
    ["123e4567-e89b-42d3-a456-123456782abc", "a UUID"],
    ["a", "one letter"],
    ["-a-", "dashes around it"],
    ["ZAAK-2026-0000000123", "what the reference implementation of ZGW gives out"],
    ["Z/26/000123", "a year of two digits between strokes"],
    ["Z/26/3456782", "the same, with a counter that passes by chance"],
    ["2026.000123", "a year and a counter of ten digits in all"],
    ["HZ_WABO-26-001", "a low line"],
    ["OV 2026:12", "a space and a colon"],
    ["D2026-05-003456", "a year, a month and a counter"],
    ["ZAAK-2026-97791", "what the remedy for a year and a counter of nine digits says to write"],
    ["ZAAK-2026-12345-6782", "groups that pass by chance behind a year"],
    ["Z/26/12/3456782", "a year of two digits, a month and a counter that passes by chance"],
    ["12345-6789-1", "pieces that weigh otherwise"],
    ["123x456x782", "letters between the digits: this is not seen"],
    ["a1b2c3d4e5f6g7h8i2", "nor this"],
  ])("%s is accepted: %s", (key) => expect(readKenmerk(key)).toBe("ok"));

  test.each([
    ...[
      "",
      " ",
      " zaak-1",
      "zaak-1 ",
      "é",
      "x".repeat(65),
      "123456782\n",
      "a\u00a01",
      "a\t1",
      "a,1",
      "<b1>",
      "a\\1",
      'a"1',
    ],
    ...["Jan Jansen", "=1+1", "a@1", "a%1"],
  ])("%j is no key", (key) => expect(readKenmerk(key)).toBe("form"));

  const sign = fc.constantFrom(..." ._:/-");
  /** A citizen number with signs between its digits, drawn for each place. */
  const cutNumber = fc
    .tuple(number, fc.array(fc.oneof(fc.constant(""), sign), { minLength: 8, maxLength: 8 }))
    .map(([digits, signs]) => [...digits].map((digit, i) => digit + (signs[i] ?? "")).join(""));

  test("whatever signs cut it, and wherever: by itself, and behind what it is called", () => {
    const called = fc.constantFrom("", "BSN", "bsn:", "BSN ", "x-bsn-", "Sofi ");
    fc.assert(
      fc.property(called, cutNumber, (what, digits) => void expect(readKenmerk(`${what}${digits}`)).toBe("bsn")),
      { numRuns: 200 },
    );
  });

  test("nor by nine digits that weigh otherwise, in the schema and in SQL too", () => {
    const nine = fc
      .tuple(fc.stringMatching(/^\d{9}$/), fc.array(fc.oneof(fc.constant(""), sign), { minLength: 8, maxLength: 8 }))
      .map(([digits, signs]) => [...digits].map((digit, i) => digit + (signs[i] ?? "")).join(""));
    const [pattern, nineDigits] = [new RegExp(KENMERK_PATROON, "u"), new RegExp(`^(${NEGEN_CIJFERS})$`)];
    fc.assert(
      fc.property(nine, (key) => {
        expect([readKenmerk(key), pattern.test(key), nineDigits.test(key)]).toEqual(["bsn", false, true]);
      }),
    );
  });

  test("and the schema accepts every key that is accepted, and none of another form", () => {
    const key = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9 ._:/-]{0,66}$/),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    const pattern = new RegExp(KENMERK_PATROON, "u");
    fc.assert(
      fc.property(key, (one) => {
        const read = readKenmerk(one);
        if (read !== "bsn") expect([one, pattern.test(one)]).toEqual([one, read === "ok"]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("in whatever pieces signs cut it beside letters, but where a piece can be a year", () => {
    const cut = fc
      .tuple(number, fc.integer({ min: 3, max: 6 }), fc.constantFrom("BSN", "kind-", "x"), sign)
      .map(([digits, at, letters, cutBy]) => [digits.slice(0, at), digits.slice(at), letters, cutBy] as const)
      .filter(([first, second]) => ![first, second].some((piece) => /^(19|20)\d\d$/.test(piece)));
    fc.assert(
      fc.property(cut, ([first, second, letters, cutBy]) => {
        expect(readKenmerk(`${letters}${first}${cutBy}${second}`)).toBe("bsn");
      }),
    );
  });

  test("but never the number of a register: a year and a counter", () => {
    const key = fc.tuple(
      fc.constantFrom("Z", "ZAAK-", "dossier-", "Z/", "HZ_", "OV "),
      fc.integer({ min: 1990, max: 2099 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 99_999 }),
      fc.constantFrom(5, 7),
      sign,
    );
    fc.assert(
      fc.property(key, ([letters, year, short, count, width, cutBy]) => {
        const jaar = short ? String(year).slice(2) : String(year);
        expect(readKenmerk(`${letters}${jaar}${cutBy}${String(count).padStart(width, "0")}`)).toBe("ok");
      }),
    );
  });

  test("of a year, whatever is counted in it, and whatever stands behind that", () => {
    const counted = fc.tuple(
      fc.constantFrom("Z", "ZAAK-", "dossier-", "OV "),
      fc.integer({ min: 1900, max: 2099 }),
      fc.array(fc.stringMatching(/^\d{1,8}$/), { minLength: 1, maxLength: 4 }),
      sign,
    );
    const key = counted
      .map(([letters, year, counts, cutBy]) => letters + [year, ...counts].join(cutBy))
      // What stands in threes is looked at by itself.
      .filter((one) => !/(?<!\d)0*\d{3}[ ._:/-]\d{3}[ ._:/-]\d{3}(?!\d)/.test(one));
    fc.assert(
      fc.property(key, (one) => void expect([one, readKenmerk(one)]).toEqual([one, "ok"])),
      { numRuns: 500 },
    );
  });

  test("and pieces of other things behind it hide none", () => {
    const cut = fc
      .tuple(number, fc.integer({ min: 3, max: 6 }), sign, fc.stringMatching(/^\d{1,5}$/), fc.boolean())
      .map(([digits, at, cutBy, more, before]) => {
        const pieces = [digits.slice(0, at), digits.slice(at)];
        return { pieces: before && more.length !== 2 ? [more, ...pieces] : [...pieces, more], cutBy };
      })
      .filter(({ pieces }) => !pieces.slice(0, -1).some((piece) => /^(19|20)\d\d$/.test(piece)));
    fc.assert(
      fc.property(cut, ({ pieces, cutBy }) => {
        const isYear = pieces.some((piece) => /^(19|20)\d\d$/.test(piece));
        if (!isYear) expect([pieces, readKenmerk(pieces.join(cutBy))]).toEqual([pieces, "bsn"]);
      }),
    );
  });

  test("whatever letters and noughts stand around it", () => {
    const letters = fc.stringMatching(/^([A-Za-z-]*[A-Za-z-])?$/, { size: "-1" });
    const key = fc.tuple(letters, fc.nat(4), number, letters).map(([before, noughts, digits, after]) => ({
      key: `${before}${"0".repeat(noughts)}${digits}${after}`,
    }));
    fc.assert(fc.property(key, (one) => void expect(readKenmerk(one.key.slice(0, 64))).toBe("bsn")));
  });

  test("and no case number of fewer digits, nor one of more, is refused", () => {
    const digits = fc.oneof(fc.nat(9_999_999), fc.integer({ min: 1_000_000_000, max: Number.MAX_SAFE_INTEGER }));
    const year = fc.integer({ min: 1900, max: 2200 });
    fc.assert(
      fc.property(year, digits, fc.nat(12), (jaar, n, width) => {
        expect(readKenmerk(`ZAAK-${jaar}-${String(n).padStart(width, "0")}`)).toBe("ok");
      }),
    );
  });

  test("a request with such a key is refused, and the key is not shown back", async () => {
    const read = await safeEvaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", kenmerk: "BSN123456782", zaak: {} });
    expect(read.ok ? [] : read.problemen.map(({ code, gevonden }) => [code, gevonden])).toEqual([
      ["kenmerk-bsn", "een tekst van 12 tekens"],
    ]);
  });
});
