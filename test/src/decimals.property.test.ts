import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { javascriptModule } from "../../src/codegen/module.js";
import { toSql } from "../../src/codegen/sql/to-sql.js";
import { compile, evaluate, safeEvaluate } from "../../src/index.js";
import { program } from "../../src/judge/depths.js";
import { prepare } from "../../src/judge/prepared.js";
import { numbersAround, stepped } from "../../src/model/fact-types/integer.js";
import { readValue } from "../../src/read/case/read-value.js";
import { Problems } from "../../src/read/problems.js";
import { inWords } from "../../src/read/words.js";
import { inField, typed } from "../../src/site/page/typed.js";
import { accepts } from "../../src/testing/accept.js";
import { arbitraries } from "../../src/testing/arbitraries.js";
import { leafChanges } from "../../src/testing/leaf-changes.js";
import { codesOf } from "../helpers/load-problems.js";
import { runs } from "../helpers/runs.js";
import { blad, feit, type Parts, regel, small } from "../helpers/small-regime.js";
import type { Database } from "../helpers/sql/database.js";
import { duckdb } from "../helpers/sql/duckdb.js";
import { type Server, START, startServer } from "../helpers/sql/postgresql.js";
import { run } from "../helpers/written.js";

const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const feiten = [
  feit("k.bedrag", "integer", { minimum: 0, maximum: 1000, decimalen: 2 }),
  feit("k.factor", "integer", { minimum: -2, maximum: 2, decimalen: 3 }),
  feit("k.aantal", "integer", { minimum: 0, maximum: 100 }),
  feit("k.soort", "enum", { waarden: ["een", "twee"] }),
];
const kleinste = { id: "k.kleinste", operatie: "kleinste", van: ["k.bedrag", "k.aantal"] };
const tabel = {
  ...{ id: "k.tabel", operatie: "tabel", naar: "k.soort", anders: "k.bedrag" },
  rijen: [{ bij: "een", waarde: 4.35, bron }],
};
const parts = (...conditions: readonly ReturnType<typeof blad>[]): Parts => ({
  feiten,
  afleidingen: [kleinste, tabel],
  regels: conditions.map((condition, i) => regel(`r${i}`, { all: [condition] })),
});

const operators = [
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "equal",
  "notEqual",
] as const;
const meets = {
  lessThan: (a: number, b: number) => a < b,
  lessThanInclusive: (a: number, b: number) => a <= b,
  greaterThan: (a: number, b: number) => a > b,
  greaterThanInclusive: (a: number, b: number) => a >= b,
  equal: (a: number, b: number) => a === b,
  notEqual: (a: number, b: number) => a !== b,
};
const request = (k: Record<string, unknown>) => ({ vraag: "proef", peildatum: "2026-09-01", zaak: { k } });
const codeOf = async (k: Record<string, unknown>): Promise<string | undefined> => {
  const found = await safeEvaluate(request(k), { regimes: [small(parts(blad("k.bedrag", "lessThan", 2.5)))] });
  return found.ok ? undefined : found.problemen[0]?.code;
};

describe("a number with decimals is read as it is written", () => {
  test.each([0, 0.01, 0.1, 4.35, 8.2, 1.1, 999.99, 1000, -0, 2.5])("%d is one of two", async (bedrag) =>
    expect(await codeOf({ bedrag })).toBeUndefined(),
  );

  test.each([-0.01, 1000.01, 0.001, 4.355, 0.1 + 0.2, 1.005, 1e21, 1e-7, "2.5", "2,5"])("%s is not", async (bedrag) =>
    expect(await codeOf({ bedrag })).toBe("decimal-range"),
  );

  test.each([
    [0.999, undefined],
    [-1.999, undefined],
    [0.9999, "decimal-range"],
  ])("%d with three decimals", async (factor, code) => expect(await codeOf({ factor })).toBe(code));

  test("without decimals a number stays whole", async () =>
    expect(await codeOf({ aantal: 2.5 })).toBe("integer-range"));

  test("there is one nought", () => {
    expect(readValue(feiten[0] as never, -0, "/k/bedrag", new Problems())).toBe(0);
  });

  test("every number of so many decimals is accepted, and the next of one decimal more is not", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9 }), async (cents, more) => {
        const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        expect(await codeOf({ bedrag: Number(text) })).toBeUndefined();
        expect(await codeOf({ bedrag: Number(`${text}${more}`) })).toBe("decimal-range");
      }),
      { numRuns: runs(60) },
    );
  });

  test("a step is one in the last place, as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 4 }), (n, decimalen) => {
        const unit = 10 ** decimalen;
        expect(stepped({ decimalen }, n / unit, 1)).toBe((n + 1) / unit);
        expect(String(stepped({ decimalen }, n / unit, -1)).split(".")[1]?.length ?? 0).toBeLessThanOrEqual(decimalen);
      }),
    );
    expect(numbersAround({ minimum: 0, maximum: 9, decimalen: 2 }, 4.35)).toEqual([4.34, 4.35, 4.36]);
    expect(numbersAround({ minimum: 0, maximum: 9 }, 2.5)).toEqual([2, 3, 4]);
  });
});

describe("what rules may say of it", () => {
  test.each([
    ["a number with as many decimals", blad("k.bedrag", "lessThan", 2.55), []],
    ["a number with more", blad("k.bedrag", "lessThan", 2.555), ["value-unfit"]],
    ["a whole fact beside a part", blad("k.aantal", "lessThan", 2.5), ["value-unfit"]],
    ["the last boundary that can be either", blad("k.bedrag", "lessThan", 0.01), []],
    ["always no", blad("k.bedrag", "lessThan", 0), ["condition-fixed"]],
    ["just within the end", blad("k.bedrag", "lessThanInclusive", 999.99), []],
    ["beside a fact like it", blad("k.bedrag", "lessThan", { fact: "k.factor" }), ["decimals-apart"]],
    ["beside a whole fact", blad("k.bedrag", "lessThan", { fact: "k.aantal" }), ["decimals-apart"]],
    ["a whole fact beside it", blad("k.aantal", "lessThan", { fact: "k.bedrag" }), ["decimals-apart"]],
  ] as const)("%s", (_, condition, codes) => expect(codesOf(parts(condition))).toEqual(codes));

  test.each([
    ["decimals of a date", feit("k.dag", "date", { decimalen: 2 }), ["decimals-unfit"]],
    ["too many digits", feit("k.veel", "integer", { minimum: 0, maximum: 1e13, decimalen: 2 }), ["decimals-unfit"]],
    ["as many as there can be", feit("k.veel", "integer", { minimum: 0, maximum: 1e13 - 1, decimalen: 2 }), []],
    [
      "too many below nought",
      feit("k.veel", "integer", { minimum: -1e13, maximum: 0, decimalen: 2 }),
      ["decimals-unfit"],
    ],
  ] as const)("%s", (_, extra, codes) => {
    const base = parts(blad("k.bedrag", "lessThan", 2.5));
    expect(codesOf({ ...base, feiten: [...base.feiten, extra] })).toEqual(codes);
  });

  test.each([0, 5, 1.5])("%d decimals are none that a fact can have", (decimalen) => {
    const base = parts(blad("k.bedrag", "lessThan", 2.5));
    const extra = feit("k.veel", "integer", { minimum: 0, maximum: 9, decimalen });
    expect(codesOf({ ...base, feiten: [...base.feiten, extra] })).not.toEqual([]);
  });
});

const turn = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
const condition = fc.tuple(fc.constantFrom(...operators), turn);
const near = (value: number) =>
  fc.oneof(
    fc.constantFrom(-2, -1, 0, 1, 2).map((steps) => Math.max(0, stepped({ decimalen: 2 }, value, steps))),
    fc.constant(null),
  );

describe("both sides of a boundary, on every way to an answer", () => {
  test("json-rules-engine, the machine, compile and written code say what the numbers say", async () => {
    await fc.assert(
      fc.asyncProperty(
        condition.chain(([operator, value]) => fc.tuple(fc.constant([operator, value] as const), near(value))),
        async ([[operator, value], bedrag]) => {
          const regime = small(parts(blad("k.bedrag", operator, value)));
          const verzoek = request({ bedrag });
          const uitkomst = await evaluate(verzoek, { regimes: [regime] });
          const word =
            bedrag === null
              ? "onbekend"
              : meets[operator](Math.round(bedrag * 100), Math.round(value * 100))
                ? "ja"
                : "nee";
          expect(uitkomst.oordeel).toBe(word);
          expect(uitkomst.ontbreekt.map(({ feit: id }) => id)).toEqual(bedrag === null ? ["k.bedrag"] : []);
          const toets = compile("proef", "klein", { regimes: [regime] });
          expect(toets(verzoek)).toEqual(uitkomst);
          expect(toets.oordeel(verzoek.zaak, verzoek.peildatum)).toBe(word);
          const machine = program(prepare(regime).machine.regime).lijsten;
          const lijsten = run(javascriptModule(regime)).lijsten(verzoek.zaak as never);
          expect(lijsten).toEqual(machine(verzoek.zaak));
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test("the smallest of it and a whole number, and a table with it, turn on the cent", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
        turn.filter((value) => value <= 99).chain((value) => fc.tuple(fc.constant(value), near(value))),
        fc.option(fc.integer({ min: 0, max: 100 })),
        fc.option(fc.constantFrom("een", "twee")),
        async (operator, [value, bedrag], aantal, soort) => {
          const regime = small(parts(blad("k.kleinste", operator, value), blad("k.tabel", operator, value)));
          const verzoek = request({ bedrag, aantal, soort });
          const uitkomst = await evaluate(verzoek, { regimes: [regime] });
          const least = bedrag === null || aantal === null ? null : Math.min(bedrag, aantal);
          const row = soort === null ? null : soort === "een" ? 4.35 : bedrag;
          const said = [least, row].map((n) => (n === null ? "onbekend" : meets[operator](n, value) ? "ja" : "nee"));
          expect(uitkomst.conclusies.filter(({ id }) => id !== "slot").map(({ oordeel }) => oordeel)).toEqual(said);
          expect(compile("proef", "klein", { regimes: [regime] })(verzoek)).toEqual(uitkomst);
        },
      ),
      { numRuns: runs(60) },
    );
  });

  test("the kit draws numbers that the fact can hold, on and beside the boundary", () => {
    const regime = small(parts(blad("k.bedrag", "lessThanInclusive", 4.35)));
    const drawn = fc.sample(arbitraries(regime).boundary, { numRuns: 300, seed: 1 });
    const found = new Set(drawn.map(({ zaak }) => (zaak as Record<string, Record<string, unknown>>)["k"]?.["bedrag"]));
    for (const value of [4.34, 4.35, 4.36]) expect(found).toContain(value);
    for (const bedrag of found)
      if (bedrag != null) expect(accepts(regime, { "k.bedrag": bedrag as number })).toBe(true);
  });
});

test("a mutant moves a boundary by one in the last place of the fact", () => {
  const names = new Map(feiten.map((one) => [String(one["id"]), { type: "integer", feit: one }]));
  const moved = (fact: string, value: number): unknown[] =>
    [...leafChanges(blad(fact, "lessThan", value) as never, [], names as never)].flatMap(({ soort, wordt }) =>
      soort === "grens" ? wordt : [],
    );
  expect(moved("k.bedrag", 4.35)).toEqual([4.34, 4.36]);
  expect(moved("k.factor", 1.1)).toEqual([1.099, 1.101]);
  expect(moved("k.aantal", 4)).toEqual([3, 5]);
});

describe.each(["duckdb", "postgresql"] as const)("in %s", (dialect) => {
  let database: Database;
  let server: Server | undefined;
  beforeAll(async () => {
    if (dialect === "postgresql") server = startServer();
    database = server ? await server.connect() : await duckdb();
  }, START);
  afterAll(async () => {
    await database.close();
    server?.stop();
  });

  test("the loader takes and refuses what a request does, and the query answers on the cent", async () => {
    const regime = small(parts(blad("k.bedrag", "lessThanInclusive", 4.35), blad("k.factor", "greaterThan", 1.005)));
    const {
      tabel: table,
      lader,
      query,
      controle,
    } = toSql("proef", "klein", {
      ...{ dialect, peildatum: "2026-09-01", tabel: "proef", regimes: [regime] },
    });
    await database.run(table);
    const line = (k: Record<string, unknown>, i: number): string =>
      JSON.stringify({ ...request(k), regime: "klein", kenmerk: `z${i}` });
    const files = [4.34, 4.35, 4.36, 4, null].flatMap((bedrag) =>
      [1.004, 1.005, 1.006, 1, null].map((factor) => ({ bedrag, factor })),
    );
    await database.load(lader, files.map(line));
    expect(await database.rows(controle)).toEqual([]);
    const rows = new Map((await database.rows(query)).map((row) => [row["kenmerk"], row["oordeel"]]));
    for (const [i, k] of files.entries())
      expect(rows.get(`z${i}`)).toBe((await evaluate(request(k), { regimes: [regime] })).oordeel);
    for (const bedrag of [4.355, 0.1 + 0.2, -0.01, 1000.01])
      await expect(database.load(lader, [line({ bedrag }, 99)])).rejects.toThrow("k.bedrag");
  });
});

describe("as people read and type it", () => {
  test.each([
    ["nl", "2,5", 2.5],
    ["nl", "2,50", 2.5],
    ["nl", "7", 7],
    // Fifteen hundred, or one and a half: it is asked again.
    ["nl", "1.500", "1.500"],
    ["nl", "1,5,0", "1,5,0"],
    ["nl", "2,", "2,"],
    ["en", "2.5", 2.5],
    ["en", "2,5", "2,5"],
  ] as const)("%s: %s", (taal, text, value) => {
    expect(typed({ type: "integer", decimalen: 2 }, text, taal)).toBe(value);
  });

  test("a field shows what can be typed in it", () => {
    for (const taal of ["nl", "en"] as const)
      expect(typed({ type: "integer", decimalen: 3 }, inField(-1.125, taal), taal)).toBe(-1.125);
  });

  test("nothing that was written is rounded away", () => {
    expect([2, 2.5, 1.125, 0.0625, 5_000_000 / 1501].map((n) => inWords(n, "nl"))).toEqual([
      ...["2", "2.50", "1.125", "0.0625", "3331.11"],
    ]);
  });
});
