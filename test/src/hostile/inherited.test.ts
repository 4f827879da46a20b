import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { javascriptModule, typescriptModule } from "../../../src/codegen/module.js";
import { Lines } from "../../../src/doors/bulk/lines.js";
import { compile, evaluate, parse, ToetsverzoekError } from "../../../src/index.js";
import { program } from "../../../src/judge/depths.js";
import type { Regime } from "../../../src/model/regime.js";
import { acceptor } from "../../../src/read/case/accept.js";
import { completeFacts, favourable, regimes, toZaak } from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";
import { run } from "../../helpers/written.js";

/* What a case inherits is as if it were absent, however it comes to inherit it and whoever judges it. */

type Groups = Record<string, Record<string, unknown>>;
type Judge = (zaak: object) => unknown;
/** Has a case judged that holds some groups itself and inherits others. */
type Way = (own: Groups, inherited: Groups, judge: Judge) => unknown;

const PEILDATUM = "2026-08-01";
const names = (own: Groups, inherited: Groups): string[] => Object.keys({ ...inherited, ...own });

/** As methods stand on a class: `for (const key in ...)` does not see them. */
const hidden = (values: object): object =>
  Object.create(
    Object.prototype,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, configurable: true }])),
  );

/** Groups of which each inherits from what `prototype` makes. */
const groupsOn =
  (prototype: (values: Record<string, unknown>) => object): Way =>
  (own, inherited, judge) =>
    judge(
      Object.fromEntries(
        names(own, inherited).map((name) => [
          name,
          Object.assign(Object.create(prototype(inherited[name] ?? {})), own[name]),
        ]),
      ),
    );

const caseOn =
  (prototype: (values: Groups) => object): Way =>
  (own, inherited, judge) =>
    judge(Object.assign(Object.create(prototype(inherited)), own));

const asClass = (values: object): object => {
  class Made {}
  return Object.defineProperties(Made.prototype, Object.getOwnPropertyDescriptors(values));
};
const bare = (values: object): object => Object.assign(Object.create(null), values);

/** Puts names on every object, for as long as one case is judged. */
const onEveryObject =
  (enumerable: boolean, added: (inherited: Groups) => object): Way =>
  (own, inherited, judge) => {
    const values = Object.entries(added(inherited));
    try {
      for (const [name, value] of values)
        Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
      return judge(own);
    } finally {
      for (const [name] of values) Reflect.deleteProperty(Object.prototype, name);
    }
  };
const facts = (inherited: Groups): object => Object.assign({}, ...Object.values(inherited));

const ways: Readonly<Record<string, Way>> = {
  "a group with a key that it inherits": groupsOn((values) => values),
  "a group with a key that it inherits and hides": groupsOn(hidden),
  "a group of a class": groupsOn(asClass),
  "a group on one without a prototype": groupsOn(bare),
  "a group on one further up": groupsOn((values) => Object.create(values) as object),
  "a case with a group that it inherits": caseOn((values) => values),
  "a case of a class": caseOn(asClass),
  "a case on one without a prototype": caseOn(bare),
  "a fact on every object": onEveryObject(true, facts),
  "a fact on every object, hidden": onEveryObject(false, facts),
  "a group on every object": onEveryObject(true, (inherited) => inherited),
  "a group on every object, hidden": onEveryObject(false, (inherited) => inherited),
};
const eachWay = Object.entries(ways);

/** Whoever judges at speed, both at once. */
const both =
  (toets: { oordeel(zaak: never): unknown; lijsten(zaak: never): unknown }): Judge =>
  (zaak) => [toets.oordeel(zaak as never), toets.lijsten(zaak as never)];

function compiled(regime: Regime): Judge {
  const toets = compile(regime.vraag, regime.id, { regimes: [regime] });
  return both({
    oordeel: (zaak) => toets.oordeel(zaak, PEILDATUM),
    lijsten: (zaak) => toets.lijsten(zaak, PEILDATUM),
  });
}

const eigen = small({
  feiten: [
    feit("kind.geplaatst", "boolean"),
    feit("kind.soort", "enum", { waarden: ["a", "b", "c"] }),
    feit("kind.lijst", "list", { waarden: ["k", "m"] }),
    feit("kind.nummer", "code", { cijfers: 4, voorvoegsel: "GM" }),
    feit("kind.geldt", "boolean"),
    feit("brief.datum", "date"),
    feit("brief.reden", "boolean", { alleenBij: { feit: "kind.geldt", waarde: true } }),
  ],
  regels: [
    regel("geplaatst", { all: [blad("kind.geplaatst", "equal", true)] }),
    regel("soort", { all: [blad("kind.soort", "in", ["a", "b"])] }),
    regel("lijst", { all: [blad("kind.lijst", "contains", "k")] }),
    regel("nummer", { all: [blad("kind.nummer", "equal", "0363")] }),
    regel("geldt", { all: [blad("kind.geldt", "equal", true)] }),
    regel("datum", { all: [blad("brief.datum", "lessThan", "2026-01-01")] }),
  ],
});
const complete: Groups = {
  kind: { geplaatst: true, soort: "a", lijst: ["k"], nummer: "GM0363" },
  brief: { datum: "2025-01-01", reden: true },
};

const judges: Readonly<Record<string, Judge>> = {
  "compile, a regime of one's own": compiled(eigen),
  "functions at run time": both(program(eigen)),
  "a module in TypeScript": both(run(typescriptModule(eigen))),
  "a module in JavaScript": both(run(javascriptModule(eigen))),
};

describe.each(Object.entries(judges))("%s", (_, judge) => {
  test("judges what the case holds itself", () => {
    expect(judge(complete)).toMatchObject(["ja", { nee: [], onbekend: [] }]);
    expect(judge(bare({ ...complete, brief: bare(complete["brief"] ?? {}) }))).toEqual(judge(complete));
  });

  test.each(eachWay)("reads nothing of %s", (__, way) => {
    expect(way({}, complete, judge)).toEqual(judge({}));
    for (const [group, values] of Object.entries(complete)) {
      for (const [key, value] of Object.entries(values)) {
        const own = structuredClone(complete);
        Reflect.deleteProperty(own[group] ?? {}, key);
        const said = way(own, { [group]: { [key]: value } }, judge);
        expect({ key, said }).toEqual({ key, said: judge(own) });
        expect(said).not.toEqual(judge(complete));
      }
    }
  });

  test("reads an instance of a class for what it holds itself", () => {
    class Kind {
      geplaatst = true;
      soort = "a";
      lijst = ["k"];
      nummer = "GM0363";
    }
    class Zaak {
      kind = new Kind();
      brief = complete["brief"];
    }
    expect(judge(new Zaak())).toEqual(judge(complete));
  });

  test("takes a group that is none as one that holds nothing", () => {
    for (const none of [null, undefined, 7, "x", true, []])
      expect(judge({ kind: none, brief: complete["brief"] })).toEqual(judge({ brief: complete["brief"] }));
  });
});

describe.each(regimes)("$id", (regime) => {
  const toets = compile(regime.vraag, regime.id, { regimes: [] });
  const everyone: Judge[] = [
    both({ oordeel: (zaak) => toets.oordeel(zaak, PEILDATUM), lijsten: (zaak) => toets.lijsten(zaak, PEILDATUM) }),
    both(program(regime)),
  ];
  const cases = fc.oneof(favourable(regime), completeFacts(regime)).chain((given) =>
    fc.subarray(Object.keys(given)).map((inherited) => {
      const part = (isInherited: boolean): Groups =>
        toZaak(
          Object.fromEntries(Object.entries(given).filter(([id]) => inherited.includes(id) === isInherited)),
        ) as Groups;
      return [part(false), part(true)] as const;
    }),
  );

  test("a case answers as it does without what it inherits", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(...eachWay), ([own, inherited], [, way]) => {
        for (const judge of everyone) expect(way(own, inherited, judge)).toEqual(judge(own));
      }),
      { numRuns: runs(25) },
    );
  });
});

test("the quick check accepts nothing that inherits, and sets no bounds to what stands on every object", () => {
  const accepts = acceptor(eigen);
  const plain = { ...complete, kind: { ...complete["kind"], nummer: "0363" } };
  expect(accepts(plain)).toBe(true);
  for (const [name, way] of eachWay) {
    const hiddenEverywhere = name.endsWith("every object, hidden");
    expect({ name, accepted: way({ kind: { geldt: false } }, plain, accepts) }).toEqual({
      name,
      accepted: hiddenEverywhere,
    });
  }
});

test("a line of bulk work is judged by what it says itself", () => {
  const lines = new Lines({
    diepte: "lijsten",
    regime: undefined,
    peildatum: undefined,
    vandaag: PEILDATUM,
    regimes: [eigen],
  });
  const asked =
    (verzoek: object): Judge =>
    (zaak) =>
      lines.judge(JSON.stringify({ ...verzoek, zaak }), 1);
  for (const [name, way] of eachWay.filter(([each]) => each.includes("every object"))) {
    for (const verzoek of [
      { vraag: "proef", regime: "klein" },
      { vraag: "proef", regime: "klein", kenmerk: "z-1" },
    ]) {
      const judge = asked(verzoek);
      expect({ name, said: way({}, complete, judge) }).toEqual({ name, said: judge({}) });
    }
  }
  const line = JSON.stringify({ vraag: "proef", regime: "klein", zaak: {} });
  const plain = lines.judge(line, 1);
  for (const enumerable of [true, false]) {
    const other = { regime: "anders", peildatum: "1999-01-01", kenmerk: "van-iedereen" };
    expect(onEveryObject(enumerable, () => other)({}, {}, () => lines.judge(line, 1))).toEqual(plain);
  }
});

test("a request is read for what it says itself", () => {
  const toets = compile("proef", "klein", { regimes: [eigen] });
  const problems = (verzoek: unknown): unknown => {
    try {
      return parse(verzoek);
    } catch (error) {
      return error instanceof ToetsverzoekError && error.problemen.map(({ code, pad }) => [code, pad]);
    }
  };
  const everywhere = { vraag: "vrijstelling", regime: "voorstel-2019", peildatum: PEILDATUM, kenmerk: "van-iedereen" };
  for (const enumerable of [true, false]) {
    const way = onEveryObject(enumerable, () => everywhere);
    for (const verzoek of [{}, { zaak: {} }, { vraag: "vrijstelling", zaak: {} }])
      expect(way({}, {}, () => problems(verzoek))).toEqual(problems(verzoek));
    const whole: Judge = () => JSON.stringify(toets({ peildatum: PEILDATUM, zaak: complete }));
    expect(way({}, {}, whole)).toEqual(whole({}));
  }
});

test("a conclusion is what the rules make of it, whatever stands on every object under its name", async () => {
  const verzoek = {
    vraag: "proef",
    peildatum: PEILDATUM,
    zaak: { ...complete, kind: { ...complete["kind"], soort: "c" } },
  };
  const judged = async (): Promise<string> => JSON.stringify(await evaluate(verzoek, { regimes: [eigen] }));
  const plain = await judged();
  for (const value of ["ja", "nee", true]) {
    for (const enumerable of [true, false]) {
      for (const name of ["geplaatst", "lijst", "nummer", "slot", "kind.soort", "brief.datum"]) {
        Object.defineProperty(Object.prototype, name, { value, enumerable, configurable: true, writable: true });
        try {
          expect([name, await judged()]).toEqual([name, plain]);
        } finally {
          Reflect.deleteProperty(Object.prototype, name);
        }
      }
    }
  }
});
