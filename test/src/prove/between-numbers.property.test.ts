import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diff, evaluate, prove, safeEvaluate } from "../../../src/index.js";
import { prepare } from "../../../src/judge/prepared.js";
import { derive, judge } from "../../../src/judge/situation.js";
import type { Feiten, FeitWaarde } from "../../../src/model/feit.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Groep } from "../../../src/model/voorwaarde.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

/* Whole numbers beside each other and beside parts of one, tried out on every file that there is. */

type Json = Record<string, unknown>;

const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const whole = { minimum: 0, maximum: 4 };
const feiten = [
  feit("k.waar", "boolean"),
  feit("k.soort", "enum", { waarden: ["een", "twee"] }),
  feit("k.een", "integer", whole),
  feit("k.twee", "integer", whole),
  feit("k.deel", "integer", { minimum: 0, maximum: 2, decimalen: 1 }),
];
const values: Readonly<Record<string, readonly FeitWaarde[]>> = {
  "k.waar": [true, false],
  "k.soort": ["een", "twee"],
  "k.een": [0, 1, 2, 3, 4],
  "k.twee": [0, 1, 2, 3, 4],
  "k.deel": Array.from({ length: 21 }, (_, i) => i / 10),
};
const afleidingen = [
  { id: "k.kleinste", operatie: "kleinste", van: ["k.een", "k.twee"] },
  { id: "k.gemengd", operatie: "kleinste", van: ["k.deel", "k.twee"] },
  {
    ...{ id: "k.tabel", operatie: "tabel", naar: "k.soort", anders: "k.een" },
    rijen: [{ bij: "een", waarde: 1.5, bron }],
  },
];

const order = fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive");
const any = fc.oneof(order, fc.constantFrom("equal", "notEqual"));
const leaf = (fact: fc.Arbitrary<string>, operator: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>) =>
  fc.tuple(fact, operator, value).map(([id, by, other]) => blad(id, by, other));
const wholes = fc.constantFrom("k.een", "k.twee");
const leaves = fc.oneof(
  {
    weight: 3,
    arbitrary: leaf(
      fc.constantFrom("k.kleinste", "k.tabel"),
      order,
      fc.constantFrom(0.2, 0.25, 0.5, 1, 1.2, 1.25, 1.5, 2, 2.75, 3.5),
    ),
  },
  leaf(fc.constant("k.gemengd"), order, fc.constantFrom(0.2, 0.25, 0.5, 1, 1.25, 1.5)),
  { weight: 2, arbitrary: leaf(fc.constant("k.een"), any, fc.constant({ fact: "k.twee" })) },
  leaf(wholes, any, fc.constantFrom(1, 2, 3)),
  leaf(fc.constant("k.deel"), any, fc.constantFrom(0.2, 0.5, 1, 1.2)),
  leaf(fc.constant("k.waar"), fc.constant("equal"), fc.constant(true)),
  leaf(fc.constant("k.soort"), fc.constant("equal"), fc.constant("een")),
);
const tree = fc.oneof(
  fc.array(leaves, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
  fc.array(leaves, { minLength: 1, maxLength: 3 }).map((parts) => ({ any: parts })),
  fc.tuple(leaves, leaves, leaves).map(([a, b, c]) => ({ all: [a, { not: { any: [b, c] } }] })),
);
const rules = fc.tuple(tree, tree).map((trees) => trees.map((one, i) => regel(`r${i}`, one)));

const made = (regels: readonly Json[], extra: Partial<Parts> = {}): Regime =>
  small({ feiten, afleidingen, regels, ...extra });
const other = (regels: readonly Json[]): Regime => made(regels, { regime: { id: "ander" } });

/** Every file: with `null` among the values also those of which something is unknown. */
function files(more: readonly null[] = []): Feiten[] {
  return Object.entries(values).reduce<Feiten[]>(
    (all, [id, own]) => all.flatMap((file) => [...own, ...more].map((value) => ({ ...file, [id]: value }))),
    [{}],
  );
}
const complete = files();

type Said = ReadonlyMap<string, Oordeel>;
function saidBy(regime: Regime): (file: Feiten) => Said {
  const { machine } = prepare(regime);
  return (file) =>
    new Map([...judge(machine, derive(machine, file))].map(([name, { oordeel }]) => [name, oordeel] as const));
}
const sizeOf = (file: Feiten): number => Object.values(file).filter((value) => value != null).length;
const nested = (file: Feiten): Json => ({
  k: Object.fromEntries(Object.entries(file).flatMap(([id, value]) => (value == null ? [] : [[id.slice(2), value]]))),
});
const flat = (zaak: unknown): Feiten =>
  Object.fromEntries(Object.keys(values).map((id) => [id, (zaak as { k?: Json }).k?.[id.slice(2)] ?? null])) as Feiten;

test("two regimes part on the files on which they do, and on no other", async () => {
  const partial = files([null]);
  await fc.assert(
    fc.asyncProperty(rules, rules, async (own, others) => {
      const [a, b] = [made(own), other(others)];
      const regimes = [a, b];
      const { verplaatsingen, weigeringen } = diff("proef", "klein", "ander", { regimes });
      expect(weigeringen.map(({ kan }) => kan)).toEqual([false, false]);
      const [first, second] = [saidBy(a), saidBy(b)];
      const fewest = new Map<string, number>();
      for (const file of partial) {
        const [one, two] = [first(file), second(file)];
        for (const name of ["r0", "r1", "slot"]) {
          const key = `${name} ${one.get(name)} ${two.get(name)}`;
          fewest.set(key, Math.min(fewest.get(key) ?? 9, sizeOf(file)));
        }
      }
      for (const { conclusie, van, naar, kan, getuige } of verplaatsingen) {
        const known = fewest.get(`${conclusie} ${van} ${naar}`);
        expect([conclusie, van, naar, kan]).toEqual([conclusie, van, naar, known !== undefined]);
        if (!getuige) continue;
        const file = flat(getuige.zaak);
        expect([first(file).get(conclusie), second(file).get(conclusie)]).toEqual([van, naar]);
        expect(sizeOf(file)).toBe(known);
        for (const regime of ["klein", "ander"])
          expect((await safeEvaluate({ ...getuige, regime }, { regimes })).ok).toBe(true);
      }
    }),
    { numRuns: runs(4) },
  );
});

test("a claim holds where no file breaks it, and as it would beside a rule of the same conditions", async () => {
  const claims = fc.record({
    conclusie: fc.constantFrom("r0", "r1", "slot"),
    mark: fc.constantFrom("nooit", "altijd"),
    end: fc.constantFrom("ja", "nee"),
    bij: tree,
  });
  await fc.assert(
    fc.asyncProperty(rules, fc.array(claims, { minLength: 3, maxLength: 3 }), async (own, drawn) => {
      const stellingen = drawn.map(({ conclusie, mark, end, bij }) => ({ zin: "z", conclusie, [mark]: end, bij }));
      const regime = made(own);
      const regimes = [regime];
      const { uitspraken } = prove("proef", "klein", stellingen as never, { regimes });
      for (const { getuige } of uitspraken)
        if (getuige) expect((await safeEvaluate(getuige, { regimes })).ok).toBe(true);
      // A rule that is only noted turns no answer.
      const noted = drawn.map(({ bij }, i) => regel(`bij${i}`, bij, { kracht: "vaststelling" }));
      const beside = made([...own, ...noted]);
      const said = saidBy(beside);
      const all = complete.map((file) => said(file));
      const verdicts = uitspraken.filter(({ soort }) => soort === "stelling" || soort === "geval");
      expect(verdicts.map(({ houdt }) => houdt)).toEqual(
        drawn.flatMap(({ conclusie, mark, end }, i) => {
          const met = all.filter((one) => one.get(`bij${i}`) === "ja");
          const breaks = met.some((one) => (one.get(conclusie) === end) === (mark === "nooit"));
          return [!breaks, met.length > 0];
        }),
      );
      const again = prove("proef", "klein", stellingen as never, { regimes: [beside] });
      expect(
        again.uitspraken.filter(({ soort }) => soort === "stelling" || soort === "geval").map(({ houdt }) => houdt),
      ).toEqual(verdicts.map(({ houdt }) => houdt));
    }),
    { numRuns: runs(4) },
  );
});

test("what an empty file waits for is what some file turns on", async () => {
  await fc.assert(
    fc.asyncProperty(rules, async (own) => {
      const regime = made(own);
      const { oordeel, ontbreekt, ontbreektExact } = await evaluate(
        { vraag: "proef", peildatum: "2026-09-01", zaak: {} },
        { regimes: [regime] },
      );
      const said = saidBy(regime);
      const ends = new Map(complete.map((file) => [JSON.stringify(file), said(file).get("slot")]));
      const turns = Object.entries(values).flatMap(([id, own]) =>
        complete.some((file) =>
          own.some((value) => ends.get(JSON.stringify({ ...file, [id]: value })) !== ends.get(JSON.stringify(file))),
        )
          ? [id]
          : [],
      );
      // Where no fact turns it, what is listed is what a condition waits for that cannot see so by itself: it can be too much.
      if (turns.length > 0)
        expect([ontbreektExact, new Set(ontbreekt.map(({ feit }) => feit))]).toEqual([true, new Set(turns)]);
      else expect([...new Set(ends.values()), "onbekend"]).toContain(oordeel);
    }),
    { numRuns: runs(4) },
  );
});

const asked = { vraag: "proef", peildatum: "2026-09-01", zaak: {} } as const;

describe("numbers that were answered wrongly", () => {
  test("between 1.25 and 2.75 lies one whole number, and beside it no other", () => {
    const own = [
      blad("k.kleinste", "greaterThan", 1.25),
      blad("k.kleinste", "lessThan", 2.75),
      blad("k.een", "greaterThan", { fact: "k.twee" }),
      blad("k.twee", "notEqual", 2),
    ];
    const a = made([regel("r0", { all: own })]);
    const b = other([regel("r0", { all: [blad("k.waar", "equal", true)] })]);
    const found = diff("proef", "klein", "ander", { regimes: [a, b] }).verplaatsingen;
    expect(found.filter(({ van, kan }) => van === "ja" && kan)).toEqual([]);
    const { uitspraken } = prove("proef", "klein", [{ zin: "z", conclusie: "r0", nooit: "ja" }], { regimes: [a] });
    expect(uitspraken.find(({ soort }) => soort === "stelling")?.houdt).toBe(true);
  });

  test.each([0.1, 0.2, 1.2, 2.9])("an empty file beside more than %d of the smallest ends", async (turn) => {
    const regime = made([
      regel("r0", { all: [blad("k.kleinste", "greaterThan", turn)] }),
      regel("r1", { any: [blad("k.een", "equal", { fact: "k.twee" }), blad("k.twee", "equal", 3)] }),
    ]);
    const { ontbreekt } = await evaluate(asked, { regimes: [regime] });
    expect(ontbreekt.map(({ feit }) => feit)).toEqual(["k.een", "k.twee"]);
  });

  test("more than a half is one or more", () => {
    const half = blad("k.kleinste", "greaterThan", 0.5);
    const more = blad("k.kleinste", "greaterThanInclusive", 1);
    const a = made([regel("r0", { all: [half, blad("k.een", "equal", { fact: "k.twee" })] })]);
    const b = other([regel("r0", { all: [more, blad("k.een", "equal", { fact: "k.twee" })] })]);
    const { verplaatsingen } = diff("proef", "klein", "ander", { regimes: [a, b] });
    expect(verplaatsingen.filter(({ kan }) => kan)).toEqual([]);
  });
});

describe("a number that no rule names", () => {
  const plain = [regel("r0", { all: [blad("k.waar", "equal", true)] })];
  const bij = (fact: string, least: number, most: number): Groep =>
    ({
      all: [blad(fact, "greaterThanInclusive", least), blad(fact, "lessThanInclusive", most)],
    }) as unknown as Groep;

  test.each([
    ["k.kleinste", 2, 2, true],
    ["k.kleinste", 2.25, 2.75, false],
    ["k.gemengd", 0.3, 0.3, true],
    ["k.gemengd", 0.25, 0.29, false],
    ["k.tabel", 1.5, 1.5, true],
    ["k.tabel", 3, 3, true],
    ["k.tabel", 1.6, 1.9, false],
  ] as const)("a claim about %s from %d to %d has a file: %s", (fact, least, most, kan) => {
    const stellingen = [{ zin: "z", conclusie: "r0", nooit: "ja", bij: bij(fact, least, most) }] as const;
    const { uitspraken } = prove("proef", "klein", stellingen, { regimes: [made(plain)] });
    const said = uitspraken.filter(({ soort }) => soort === "stelling" || soort === "geval");
    expect(said.map(({ houdt }) => houdt)).toEqual([!kan, kan]);
  });

  const term = (wanneer: Json, afleidingen: readonly Json[] = []): Regime =>
    small({
      feiten: [...feiten, feit("k.dag", "date")],
      afleidingen: [{ id: "k.einde", operatie: "plusDagen", van: "k.dag", dagen: 10 }, ...afleidingen],
      regels: plain,
      regime: { termijnen: [{ id: "t", titel: { nl: "t", en: "t" }, bron, einde: "k.einde", wanneer }] },
    });
  const runsOn = async (regime: Regime, file: Feiten): Promise<readonly string[] | undefined> => {
    const uitkomst = await evaluate(
      { ...asked, zaak: { k: { ...(nested(file)["k"] as Json), dag: "2026-05-01" } } },
      { regimes: [regime] },
    );
    return uitkomst.termijnen.find(({ id }) => id === "t")?.wachtOp;
  };

  test("turns whether a term runs", async () => {
    const regime = term({ all: [blad("k.een", "greaterThan", 3)] });
    expect(await runsOn(regime, {})).toEqual(["k.een"]);
    expect(await runsOn(regime, { "k.een": 4 })).toEqual([]);
    expect(await runsOn(regime, { "k.een": 3 })).toBeUndefined();
  });

  test("a term that asks for a quotient waits for what that is made of", async () => {
    const quotient = { id: "k.deling", operatie: "gedeeldDoor", teller: "k.een", noemer: "k.twee" };
    const regime = term({ all: [blad("k.deling", "greaterThan", 0.5)] }, [quotient]);
    expect(await runsOn(regime, {})).toEqual(["k.een", "k.twee"]);
    expect(await runsOn(regime, { "k.een": 1, "k.twee": 4 })).toBeUndefined();
    expect(await runsOn(regime, { "k.een": 3, "k.twee": 4 })).toEqual([]);
  });
});
