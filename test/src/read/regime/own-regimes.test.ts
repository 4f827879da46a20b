import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../../src/doors/regimes.js";
import { evaluate, loadRegime, RegelError } from "../../../../src/index.js";
import { prepare } from "../../../../src/judge/prepared.js";
import { derive, judge } from "../../../../src/judge/situation.js";
import type { Feiten, FeitWaarde } from "../../../../src/model/feit.js";
import type { Regime } from "../../../../src/model/regime.js";
import { findMissing } from "../../../../src/prove/missing.js";
import { toZaak } from "../../../helpers/generate.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../../../helpers/small-regime.js";

type Json = Record<string, unknown>;

const A = feit("a.datum", "date");
const B = feit("b.datum", "date");
const P = feit("p.waar", "boolean");
const Q = feit("q.waar", "boolean");
const E = feit("e.keuze", "enum", { waarden: ["x", "y", "z"] });
const CODE = feit("c.code", "code", { cijfers: 4 });

const ask = (regime: Regime, feiten: Feiten) =>
  evaluate({ vraag: "proef", peildatum: "2026-06-01", zaak: toZaak(feiten) }, { regimes: [regime] });
const listed = async (regime: Regime, feiten: Feiten): Promise<string[]> =>
  (await ask(regime, feiten)).ontbreekt.map((o) => o.feit);
const codes = (parts: Parts): string[] => {
  try {
    loadRegime(smallFiles(parts));
  } catch (error) {
    if (error instanceof RegelError) return error.problemen.map((p) => p.code);
    throw error;
  }
  return [];
};

describe("the search is not fooled by", () => {
  test("a date compared with a date of its own: the list may be too long, never too short", async () => {
    const regime = small({
      feiten: [A, B, P],
      afleidingen: [{ id: "a.einde", operatie: "eerstvolgende", van: "a.datum", maand: 7, dag: 31 }],
      regels: [
        regel("x", {
          not: {
            all: [
              blad("a.datum", "equal", { fact: "a.einde" }),
              blad("a.datum", "greaterThanInclusive", { fact: "b.datum" }),
            ],
          },
        }),
        regel("y", { any: [blad("p.waar", "equal", true), blad("a.datum", "equal", { fact: "a.einde" })] }),
      ],
    });
    const u = await ask(regime, { "b.datum": "2026-05-01", "p.waar": true });
    expect(u.ontbreekt.map((o) => o.feit)).toContain("a.datum");
    expect(u.ontbreektExact).toBe(true);
    expect(await listed(regime, { "b.datum": "2026-05-01" })).toEqual(expect.arrayContaining(["a.datum", "p.waar"]));
  });

  test("a comparison in an observation that another rule names", async () => {
    const regime = small({
      feiten: [A, B],
      regels: [
        regel("v", { all: [blad("a.datum", "lessThanInclusive", { fact: "b.datum" })] }, { kracht: "vaststelling" }),
        regel("x", { all: [blad("v", "equal", "ja")] }),
      ],
    });
    expect(await listed(regime, { "b.datum": "2026-05-01" })).toEqual(["a.datum"]);
  });

  test("a code that only a field of application names", async () => {
    const regime = small({
      feiten: [CODE, P],
      regels: [
        regel(
          "x",
          { all: [blad("p.waar", "equal", true)] },
          { toepassing: { all: [blad("c.code", "equal", "0363")] } },
        ),
      ],
    });
    expect(await listed(regime, { "p.waar": false })).toEqual(["c.code"]);
  });

  test("a conclusion with the name of an event that the engine would send elsewhere", async () => {
    for (const name of ["error", "success", "failure"]) {
      const regime = small({ feiten: [P], regels: [regel(name, { all: [blad("p.waar", "equal", true)] })] });
      expect((await ask(regime, { "p.waar": true })).oordeel).toBe("ja");
    }
  });
});

describe("refused is a regime", () => {
  const scoped = { reikwijdte: "s" };
  const scope = regel("s", { all: [blad("p.waar", "equal", true)] }, { kracht: "reikwijdte" });
  const cases: [string, Parts, string][] = [
    [
      "in which a rule names a conclusion that can fall away",
      {
        feiten: [P, Q],
        regels: [
          scope,
          regel("x", { all: [blad("q.waar", "equal", true)] }, { ...scoped, kracht: "zorgvuldigheid" }),
          regel("y", { all: [blad("x", "equal", "ja")] }),
        ],
      },
      "scope-mixed",
    ],
    [
      "with a first known date that nothing bounds",
      {
        feiten: [A, B],
        afleidingen: [{ id: "c.datum", operatie: "eerstBekende", van: ["a.datum", "b.datum"] }],
        regels: [regel("x", { all: [blad("c.datum", "greaterThan", "2026-01-01")] })],
      },
      "first-known-unbounded",
    ],
    [
      "with more numbers than can be tried",
      {
        feiten: [
          feit("n.getal", "integer", { minimum: 0, maximum: 99_999_999 }),
          feit("n.ander", "integer", { minimum: 0, maximum: 5 }),
        ],
        regels: [regel("x", { all: [blad("n.getal", "equal", { fact: "n.ander" })] })],
      },
      "too-many-values",
    ],
    [
      "with more sets than can be tried",
      {
        feiten: [feit("l.lijst", "list", { waarden: "abcdefghijklmnop".split("") })],
        regels: [regel("x", { all: [blad("l.lijst", "contains", "a")] })],
      },
      "too-many-values",
    ],
    [
      "with a term of nine thousand years",
      {
        feiten: [A],
        afleidingen: [{ id: "b.datum", operatie: "plusJaren", van: "a.datum", jaren: 9000 }],
        regels: [regel("x", { all: [blad("b.datum", "greaterThan", "2026-01-01")] })],
      },
      "wrong-shape",
    ],
    [
      "with a code of no digits",
      {
        feiten: [feit("c.code", "code", { cijfers: 0 }), P],
        regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
      },
      "too-small",
    ],
    [
      "with two dates of one name",
      {
        feiten: [A],
        afleidingen: [1, 2].map((dagen) => ({ id: "b.datum", operatie: "plusDagen", van: "a.datum", dagen })),
        regels: [regel("x", { all: [blad("b.datum", "greaterThan", "2026-01-01")] })],
      },
      "derived-twice",
    ],
    [
      "with an answer on which a fact cannot depend",
      {
        feiten: [P, feit("a.datum", "date", { alleenBij: { feit: "p.waar", waarde: "true" } })],
        regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
      },
      "governor-unfit",
    ],
    [
      "with a chain of dependent facts",
      {
        feiten: [
          P,
          feit("q.waar", "boolean", { alleenBij: { feit: "p.waar", waarde: true } }),
          feit("a.datum", "date", { alleenBij: { feit: "q.waar", waarde: true } }),
        ],
        regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
      },
      "governor-unfit",
    ],
    [
      "with a check on something else than a date",
      {
        feiten: [P, A],
        regime: { controles: [{ feit: "p.waar", nietVoor: "a.datum", reden: "x" }] },
        regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
      },
      "source-not-a-date",
    ],
    [
      "with two consequences of one name",
      {
        feiten: [P],
        regime: { gevolgen: [1, 2].map((waarde) => ({ naam: "x", bij: ["ja"], gevallen: [{ waarde }] })) },
        regels: [regel("x", { all: [blad("p.waar", "equal", true)] })],
      },
      "consequence-twice",
    ],
    [
      "whose sentences name a conclusion as if it had a value",
      {
        feiten: [P],
        regels: [
          regel(
            "x",
            { all: [blad("p.waar", "equal", true)] },
            { waarschuwing: [{ code: "w", zin: "{x}", wanneer: { all: [blad("p.waar", "equal", true)] } }] },
          ),
        ],
      },
      "place-unknown",
    ],
  ];
  test.each(cases)("%s", (_, parts, code) => {
    expect(codes(parts)).toContain(code);
  });

  test("that replaces a date of its base without saying so", () => {
    const files = {
      "regime.json": {
        id: "anders",
        vraag: "tlv-emb",
        titel: { nl: "x", en: "x" },
        status: "voorstel",
        geldigVan: "2020-01-01",
        bouwtVoortOp: "wec",
        conclusies: regimesOf("tlv-emb")
          .find((r) => r.id === "wec")
          ?.regels.map((r) => r.name),
      },
      "afleidingen.json": {
        afleidingen: [
          {
            id: "tlv.vroegsteEinddatum",
            titel: "x",
            operatie: "plusJaren",
            van: "tlv.eindeLopendeSchooljaar",
            jaren: 2,
          },
        ],
      },
    };
    expect(() => loadRegime(files)).toThrow(/derived-replaced/);
  });
});

test("an overlay on an own regime inherits the facts of that regime", async () => {
  const first = small({ feiten: [P], regels: [regel("x", { all: [blad("p.waar", "equal", true)] })] });
  const extra = regel("y", { all: [blad("q.waar", "equal", true)] }, { kracht: "zorgvuldigheid" });
  const second = loadRegime(
    {
      "map/regime.json": {
        id: "groter",
        vraag: "proef",
        titel: { nl: "x", en: "x" },
        status: "voorstel",
        geldigVan: "2000-01-01",
        bouwtVoortOp: "klein",
        voegtToe: ["y"],
        conclusies: ["x", "y", "slot"],
      },
      "map/feiten.json": { vraag: "proef", titel: { nl: "x", en: "x" }, feiten: [Q] },
      "map/y.json": extra,
    },
    { regimes: [first] },
  );
  const u = await evaluate(
    { vraag: "proef", regime: "groter", peildatum: "2026-01-01", zaak: { p: { waar: true } } },
    { regimes: [second] },
  );
  expect([u.oordeel, u.ontbreekt.map((o) => o.feit)]).toEqual(["ja", ["q.waar"]]);
});

/* Regimes that nobody thought of: random rules over a few facts of each type, against brute force. */

const DAYS = [
  "2025-12-31",
  "2026-01-01",
  "2026-02-27",
  "2026-02-28",
  "2026-03-01",
  "2026-03-30",
  "2026-03-31",
  "2026-04-01",
  "2026-04-02",
  "2026-07-30",
  "2026-07-31",
  "2026-08-01",
  "2026-08-02",
  "2026-08-31",
  "2026-09-01",
  "2026-09-02",
  "2027-07-31",
  "2027-08-01",
];
const order = fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive");
const leaf: fc.Arbitrary<Json> = fc.oneof(
  fc.tuple(fc.constantFrom("p.waar", "q.waar"), fc.boolean()).map(([id, value]) => blad(id, "equal", value)),
  fc.constantFrom("x", "y", "z").map((value) => blad("e.keuze", "equal", value)),
  fc.subarray(["x", "y", "z"], { minLength: 1, maxLength: 2 }).map((value) => blad("e.keuze", "in", value)),
  fc
    .tuple(fc.constantFrom("a.datum", "b.datum"), order, fc.constantFrom("2026-03-01", "2026-08-01"))
    .map(([id, op, value]) => blad(id, op, value)),
  order.map((op) => blad("a.datum", op, { fact: "b.datum" })),
  order.map((op) => blad("a.datum", op, { fact: "b.later" })),
  order.map((op) => blad("b.datum", op, { fact: "a.einde" })),
);
const tree: fc.Arbitrary<Json> = fc.oneof(
  fc
    .tuple(fc.constantFrom("all", "any"), fc.array(leaf, { minLength: 1, maxLength: 3 }))
    .map(([key, parts]) => ({ [key]: parts })),
  fc
    .tuple(fc.constantFrom("all", "any"), leaf, fc.array(leaf, { minLength: 1, maxLength: 2 }))
    .map(([key, one, more]) => ({ [key]: [one, { [key === "all" ? "any" : "all"]: more }] })),
  leaf.map((one) => ({ not: one })),
);
const parts: fc.Arbitrary<Parts> = fc
  .record({ scope: tree, x: tree, y: tree, careful: tree, applies: fc.option(tree), scoped: fc.boolean() })
  .map(({ scope, x, y, careful, applies, scoped }) => {
    const under = scoped ? { reikwijdte: "s" } : {};
    return {
      feiten: [P, Q, E, A, B],
      afleidingen: [
        { id: "b.later", operatie: "plusMaanden", van: "b.datum", maanden: 1 },
        { id: "a.einde", operatie: "eerstvolgende", van: "a.datum", maand: 7, dag: 31 },
      ],
      regels: [
        ...(scoped ? [regel("s", scope, { kracht: "reikwijdte" })] : []),
        regel("x", x, under),
        regel("y", y, { ...under, ...(applies ? { toepassing: applies } : {}) }),
        regel("k", careful, { ...under, kracht: "zorgvuldigheid" }),
      ],
      ...under,
    };
  });

const values: Readonly<Record<string, readonly FeitWaarde[]>> = {
  "p.waar": [true, false],
  "q.waar": [true, false],
  "e.keuze": ["x", "y", "z"],
  "a.datum": DAYS,
  "b.datum": DAYS,
};
const known = fc.record({
  "p.waar": fc.option(fc.boolean()),
  "q.waar": fc.option(fc.boolean()),
  "e.keuze": fc.option(fc.constantFrom("x", "y", "z")),
  "a.datum": fc.option(fc.constantFrom(...DAYS)),
  "b.datum": fc.option(fc.constantFrom(...DAYS), { freq: 3 }),
});

function outcomes(regime: Regime, given: Feiten): { turning: Set<string>; answers: Set<string> } {
  const { machine } = prepare(regime);
  const open = Object.keys(values).filter((id) => given[id] == null);
  const shown = (facts: Feiten): string => {
    const standings = judge(machine, derive(machine, facts));
    const careful = standings.get("k");
    return `${standings.get("slot")?.oordeel} ${careful?.oordeel === "nee" && careful.bereik === "ja"}`;
  };
  const groups = new Map<string, Set<string>>();
  const answers = new Set<string>();
  const walk = (facts: Feiten, rest: readonly string[]): void => {
    const [first, ...others] = rest;
    if (first !== undefined) {
      for (const value of values[first] ?? []) walk({ ...facts, [first]: value }, others);
      return;
    }
    const seen = shown(facts);
    answers.add(seen.split(" ")[0] ?? "");
    for (const id of open) {
      const key = `${id}|${open
        .filter((o) => o !== id)
        .map((o) => String(facts[o]))
        .join()}`;
      groups.set(key, (groups.get(key) ?? new Set()).add(seen));
    }
  };
  walk(given, open);
  const turning = [...groups].filter(([, set]) => set.size > 1).map(([key]) => key.split("|")[0] ?? "");
  return { turning: new Set(turning), answers };
}

test("in regimes that nobody thought of, what is missing is what brute force finds", () => {
  let exact = 0;
  fc.assert(
    fc.property(parts, known, (made, given) => {
      const regime = small(made);
      const prepared = prepare(regime);
      const facts = derive(prepared.machine, given);
      const standings = judge(prepared.machine, facts);
      const found = findMissing(prepared.machine, given, { facts, standings, rests: prepared.rests });
      const { turning, answers } = outcomes(regime, given);
      const names = new Set(found.feiten.keys());
      if (found.vasteUitkomst !== undefined) expect([...answers]).toEqual([found.vasteUitkomst]);
      else for (const id of turning) expect([...names]).toContain(id);
      if (found.exact) exact += 1;
    }),
    { numRuns: 1500 },
  );
  expect(exact).toBeGreaterThan(1400);
});
