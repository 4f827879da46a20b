import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import { derivation } from "../../../src/judge/derive.js";
import { type Rounding, shared } from "../../../src/reckon/operations/gedeeld-door.js";
import { codesOf } from "../../helpers/load-problems.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

const down: Rounding = { decimalen: 2, wijze: "naar-beneden" };
const nearest: Rounding = { decimalen: 2, wijze: "rekenkundig" };

describe("an amount shared among a number", () => {
  test.each([
    // Five million among 1501 pupils: 3331.11259... euros each.
    [5_000_000, 1501, down, 3331.11],
    [5_000_000, 1501, nearest, 3331.11],
    [5_000_000, 2500, down, 2000],
    [10_000_000, 3, down, 3_333_333.33],
    [20_000_000, 3, down, 6_666_666.66],
    [20_000_000, 3, nearest, 6_666_666.67],
    // A half goes up; just under it does not.
    [1, 8, nearest, 0.13],
    [1, 8, down, 0.12],
    [0.02, 4, nearest, 0.01],
    [0.0199, 4, nearest, 0],
    [1.005, 1, nearest, 1.01],
    [1.005, 1, down, 1],
    // The quotient of the machine is 81.99999999999999.
    [8.2, 0.1, down, 82],
    [0, 7, down, 0],
    [1e-7, 1, down, 0],
    [1e21, 1, down, 1e21],
    [7, 2, { decimalen: 0, wijze: "rekenkundig" }, 4],
    [-1, 8, nearest, -0.13],
    [-0.001, 1, down, 0],
  ] as const)("%d among %d (%o): %d", (amount, among, rounding, expected) => {
    expect(shared(amount, among, rounding)).toBe(expected);
  });

  const amount = fc.oneof(
    fc.integer({ min: 0, max: 100_000_000 }),
    fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100),
  );
  const among = fc.integer({ min: 1, max: 100_000 });
  const way = fc.constantFrom(down, nearest);

  test("is a whole number of cents, as it is written", () => {
    fc.assert(
      fc.property(amount, among, way, (whole, parts, rounding) => {
        expect(String(shared(whole, parts, rounding))).toMatch(/^\d+(\.\d{1,2})?$/);
      }),
    );
  });

  test("rounded down is never more than there is, and by less than a cent each; rounded to the nearest by half a cent", () => {
    fc.assert(
      fc.property(amount, among, (whole, parts) => {
        const cents = (euros: number): bigint => BigInt(Math.round(euros * 100));
        const [below, near] = [cents(shared(whole, parts, down)), cents(shared(whole, parts, nearest))];
        const rest = cents(whole) - below * BigInt(parts);
        expect(rest >= 0n && rest < BigInt(parts)).toBe(true);
        const off = 2n * (cents(whole) - near * BigInt(parts));
        expect(off < BigInt(parts) && off >= -BigInt(parts)).toBe(true);
      }),
    );
  });

  test("never falls when there is more to share, and never rises when more share it", () => {
    fc.assert(
      fc.property(amount, amount, among, among, way, (a, b, m, n, rounding) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(shared(less, m, rounding)).toBeLessThanOrEqual(shared(more, m, rounding));
        const [few, many] = [Math.min(m, n), Math.max(m, n)];
        expect(shared(a, many, rounding)).toBeLessThanOrEqual(shared(a, few, rounding));
      }),
    );
  });
});

describe("in the rules", () => {
  const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
  const parts = (afronding?: unknown): Parts => ({
    feiten: [
      feit("p.waar", "boolean"),
      feit("r.jaar", "enum", { waarden: ["een"] }),
      feit("r.aantal", "integer", { minimum: 0, maximum: 100_000 }),
      feit("r.anders", "integer", { minimum: 0, maximum: 100_000 }),
    ],
    afleidingen: [
      {
        id: "r.pot",
        operatie: "tabel",
        naar: "r.jaar",
        rijen: [{ bij: "een", waarde: 5_000_000, bron }],
        anders: "r.anders",
      },
      {
        id: "r.deel",
        operatie: "gedeeldDoor",
        teller: "r.pot",
        noemer: "r.aantal",
        ...(afronding ? { afronding } : {}),
      },
      {
        id: "r.hoogst",
        operatie: "tabel",
        naar: "r.jaar",
        rijen: [{ bij: "een", waarde: 4000, bron }],
        anders: "r.anders",
      },
      { id: "r.bedrag", operatie: "kleinste", van: ["r.hoogst", "r.deel"] },
    ],
    regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
    regime: { gevolgen: [{ naam: "bedrag", bij: ["ja"], gevallen: [{ waarde: { fact: "r.bedrag" } }] }] },
  });
  const bedrag = async (aantal: number, afronding?: unknown): Promise<unknown> => {
    const uitkomst = await evaluate(
      { vraag: "proef", peildatum: "2026-06-01", zaak: { p: { waar: true }, r: { jaar: "een", aantal } } },
      { regimes: [small(parts(afronding))] },
    );
    return uitkomst.gevolgen["bedrag"];
  };

  test("a quotient says how it is rounded, and the smallest of rounded amounts is rounded too", async () => {
    expect(await bedrag(1501, down)).toBe(3331.11);
    expect(await bedrag(1501)).toBe(5_000_000 / 1501);
    expect(await bedrag(1250, down)).toBe(4000);
    expect(await bedrag(1000, down)).toBe(4000);
    expect(await bedrag(0, down)).toBe(null);
  });

  test.each([
    [{ decimalen: 2 }],
    [{ wijze: "naar-beneden" }],
    [{ decimalen: 2, wijze: "naar-boven" }],
    [{ decimalen: -1, wijze: "naar-beneden" }],
    [{ decimalen: 2.5, wijze: "naar-beneden" }],
  ])("half a rule for rounding is refused: %o", (afronding) => {
    expect(codesOf(parts(afronding))).not.toEqual([]);
  });

  test("unknown stays unknown", () => {
    const deel = derivation({
      id: "r.deel",
      titel: "x",
      operatie: "gedeeldDoor",
      teller: "a",
      noemer: "b",
      afronding: down,
    });
    expect([deel({ a: null, b: 3 }), deel({ a: 3, b: null }), deel({ a: 3, b: 0 })]).toEqual([null, null, null]);
  });
});
