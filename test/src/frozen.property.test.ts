import fc from "fast-check";
import { expect, test } from "vitest";
import { fromGgm, toGgm } from "../../src/connect/ggm/index.js";
import { fromOso, toOso } from "../../src/connect/oso/index.js";
import { toCatalogus, toZgw } from "../../src/connect/zgw/index.js";
import { regimesOf, vraagNamen } from "../../src/doors/regimes.js";
import * as wec from "../../src/generated/compiled/tlv-emb/wec.js";
import {
  askNext,
  bundle,
  compare,
  compile,
  describe,
  diff,
  evaluate,
  explainParts,
  findRemedies,
  loadRegime,
  prove,
  record,
  replay,
  safeEvaluate,
  ToetsverzoekError,
} from "../../src/index.js";
import type { EigenToetsverzoek } from "../../src/model/types.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { simulate } from "../../src/simulate/index.js";
import { partialFacts, regimes, toZaak } from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";
import { feit, regel, smallFiles } from "../helpers/small-regime.js";

/** The places in a value that a caller could still change. */
function open(value: unknown, pad = "", seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const inner = Object.entries(value).flatMap(([key, one]) => open(one, `${pad}/${key}`, seen));
  return Object.isFrozen(value) ? inner : [pad, ...inner];
}

/** What a door gives; what it refuses, such as an outcome under a proposal, it does not give. */
function given<T>(door: () => T): T | undefined {
  try {
    return door();
  } catch (error) {
    if (error instanceof ToetsverzoekError) return undefined;
    throw error;
  }
}

/** All that can be asked about one request, each door by its name. */
async function answers(verzoek: EigenToetsverzoek): Promise<Record<string, unknown>> {
  const { vraag, regime, ...rest } = verzoek;
  const uitkomst = await evaluate(verzoek, { regimes: [] });
  const bewijs = record(verzoek, uitkomst);
  const feiten = describe(vraag, {}).feiten;
  const names = regimesOf(vraag).map(({ id }) => id);
  const sides = names.length > 1 ? names : [...names, ...names];
  return {
    evaluate: uitkomst,
    safeEvaluate: await safeEvaluate(verzoek),
    refused: await safeEvaluate({ ...verzoek, vraag: "geen" }),
    compile: compile(vraag, String(regime), { regimes: [] })(rest),
    compare: await compare(verzoek, sides, { regimes: [] }).catch((error: unknown) => {
      if (!(error instanceof ToetsverzoekError)) throw error;
    }),
    record: bewijs,
    replay: await replay(JSON.parse(JSON.stringify(bewijs))),
    changed: await replay(JSON.parse(JSON.stringify(bewijs).replace('"hypothetisch":', '"hypothetisch":0,"was":'))),
    askNext: askNext(uitkomst),
    askAll: askNext(uitkomst, { doel: "alles", feiten }),
    explainParts: explainParts(uitkomst),
    findRemedies: findRemedies(uitkomst),
    toZgw: given(() => toZgw(uitkomst)),
    toGgm: given(() => toGgm(uitkomst)),
    toOso: given(() => toOso(uitkomst, { samenwerkingsverband: "PO2305", beschikkingsnummer: "TLV-1" })),
  };
}

test.each(regimes)("$id from $geldigVan: nothing that a door gives can be changed", async (regime) => {
  const { vraag, id, geldigTot } = regime;
  await fc.assert(
    fc.asyncProperty(partialFacts(regime, 30), async ({ known }) => {
      const verzoek = { vraag, regime: id, peildatum: geldigTot ?? "2026-08-01", zaak: toZaak(known) };
      const before = JSON.stringify(verzoek);
      const found = await answers(verzoek);
      expect(Object.entries(found).map(([door, value]) => [door, open(value)])).toEqual(
        Object.keys(found).map((door) => [door, []]),
      );
      // What the caller handed in stays his own.
      expect(open(verzoek)).toContain("/zaak");
      expect(JSON.stringify(verzoek)).toBe(before);
    }),
    { numRuns: runs(4) },
  );
});

test.each(vraagNamen)(
  "%s: nor what is told of its rules, and what one caller tries the next one does not see",
  (vraag) => {
    const [first = "", second = first] = regimesOf(vraag).map(({ id }) => id);
    const told = (): Record<string, unknown> => ({
      describe: describe(vraag, {}),
      bundle: bundle(vraag, first),
      diff: diff(vraag, first, second, { regimes: [] }),
      toCatalogus: given(() => toCatalogus(describe(vraag, {}))),
    });
    const found = told();
    const before = JSON.stringify(found);
    expect(open(found)).toEqual([""]);
    const spoil = (value: unknown): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        spoil(inner);
        Reflect.set(value, key, "spoilt");
      }
    };
    Object.values(found).forEach(spoil);
    expect(JSON.stringify(told())).toBe(before);
  },
);

test("nor what is proved of rules, what comes from another standard, and what a regime of one's own gives", async () => {
  const files = smallFiles({
    feiten: [feit("f.a", "boolean")],
    regels: [regel("eis", { all: [{ name: "a", fact: "f.a", operator: "equal", value: true }] })],
  });
  const own = { regimes: [loadRegime(files)] };
  const verzoek = { vraag: "proef", regime: "klein", peildatum: "2026-01-01", zaak: {} };
  expect(
    open([
      prove("tlv-emb", "emb-2019"),
      fromGgm({ vrijstelling: { datumstart: "2026-08-01" } }),
      fromOso("<tlv><tlvingangdatum>2026-08-01</tlvingangdatum></tlv>"),
      await evaluate(verzoek, own),
    ]),
  ).toEqual([""]);
});

test("nor what a population comes to, what an error holds, and what a compiled entry says of itself", async () => {
  const caught = (door: () => unknown): unknown => {
    try {
      return door();
    } catch (error) {
      return error;
    }
  };
  const errors = [caught(() => loadRegime({})), await evaluate({} as never).catch((error: unknown) => error)];
  expect(errors.map((error) => error instanceof Error && error.name)).toEqual(["RegelError", "ToetsverzoekError"]);
  const problems = errors.map((error) => (error as ToetsverzoekError).problemen);
  expect(problems.every((of) => of.length > 0)).toBe(true);
  const simulated = simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { leerlingen: 20, herhalingen: 1 });
  expect(open([...problems, simulated, wec.regime])).toEqual([""]);
});

test("the lists of a compiled regime are the caller's own: made for each call", () => {
  const first = wec.lijsten({});
  const before = JSON.stringify(first);
  Reflect.set(first.onbekend, "length", 0);
  expect(JSON.stringify(wec.lijsten({}))).toBe(before);
  const toets = compile("tlv-emb", "wec");
  Reflect.set(toets.lijsten({}, "2026-08-01").onbekend, "length", 0);
  expect(JSON.stringify(toets.lijsten({}, "2026-08-01"))).toBe(before);
});

test("a record is no part of what it was made of, and leaves that as it was", async () => {
  const verzoek = { vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { gemotiveerd: true } } } as const;
  const stored = JSON.parse(JSON.stringify(await evaluate(verzoek))) as AlgemeneUitkomst & { oordeel: string };
  const bewijs = record(verzoek, stored);
  const before = JSON.stringify(bewijs);
  Reflect.set(stored, "oordeel", "ja");
  Reflect.set(verzoek.zaak.tlv, "gemotiveerd", false);
  expect(JSON.stringify(bewijs)).toBe(before);
  expect([stored.oordeel, verzoek.zaak.tlv.gemotiveerd]).toEqual(["ja", false]);
});
