import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toSql } from "../../../src/codegen/sql/index.js";
import { toDmn } from "../../../src/connect/dmn/index.js";
import { fromGgm } from "../../../src/connect/ggm/index.js";
import { toIcal } from "../../../src/connect/ical/index.js";
import { fromOso, toOso } from "../../../src/connect/oso/index.js";
import { toRegelrecht } from "../../../src/connect/regelrecht/index.js";
import { toCatalogus, toZgw } from "../../../src/connect/zgw/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { graph, timeline } from "../../../src/draw/index.js";
import {
  askNext,
  bundle,
  compare,
  compile,
  describe as describeQuestion,
  diff,
  evaluate,
  explain,
  findRemedies,
  loadRegime,
  parse,
  prove,
  record,
  replay,
  safeEvaluate,
} from "../../../src/index.js";
import { type Probleem, RegelError, ToetsverzoekError, translate } from "../../../src/read/index.js";
import { MOST_TOLD } from "../../../src/read/problems.js";
import { simulate } from "../../../src/simulate/index.js";
import { arbitraries } from "../../../src/testing/index.js";
import { disagreements, problemsOf } from "../../helpers/in-english.js";
import { anyChanges, changed, jsonChanges } from "../hostile/changes.js";
import { files, opties, outcomes, records, requests } from "../hostile/documents.js";

const inEnglish = <T>(found: T): T => translate(found, { taal: "en" });
const request = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} } as const;

const said = async (call: () => unknown): Promise<string[]> =>
  inEnglish(await problemsOf(call)).map(
    ({ pad, gevonden, verwacht, remedie }) => `${pad}: ${gevonden} | ${verwacht} | ${remedie}`,
  );

describe("a mistake is told in English", () => {
  test("with its place and its code, what was found and what to do", async () => {
    const zaak = { jongere: { geboortdatum: "2014" }, verklaring: { opsteller: "Jan Jansen", overgelegd: "ja" } };
    expect(await said(() => evaluate({ ...request, zaak } as never))).toEqual([
      "/zaak/jongere/geboortdatum: geboortdatum | a fact of this question | Did you mean: the young person's date of birth [geboortedatum]? Otherwise remove the key; a name, BSN, address or diagnosis does not belong in a request.",
      "/zaak/verklaring/opsteller: a text of 10 characters | one of: a physician [arts], an educationalist [pedagoog], a psychologist [psycholoog], another profession [ander] | If it is not known yet, leave the fact out.",
      "/zaak/verklaring/overgelegd: a text of 2 characters | true or false | Answer with true (yes) or false (no), and not with a text or a number. If it is not known yet, leave the fact out.",
    ]);
  });

  test("with the names of facts beside each other, and the reason that a regime gives for its bounds", async () => {
    const beside = { vrijstelling: { einddatum: "2026-09-01", zonderEinddatum: true } };
    const outside = { jongere: { geboortedatum: "2014-09-15", eersteSchooldag: "2021-01-01" } };
    expect((await said(() => evaluate({ ...request, zaak: beside } as never))).join("\n")).toMatch(
      /as the answer to the claim has no end date \[vrijstelling\.zonderEinddatum\]: no \[false\], or not known yet/,
    );
    expect((await said(() => evaluate({ ...request, zaak: outside } as never))).join("\n")).toMatch(
      /The first school day \(eerste schooldag\) falls in the month after the fifth birthday/,
    );
  });

  test("an error stays of its class, says it as its message, and keeps the first one as its cause", () => {
    const first = new ToetsverzoekError([]);
    expect(() => parse({ ...request, peildatum: "1 mei" } as never)).toThrow(/verwacht een datum/);
    try {
      parse({ ...request, peildatum: "1 mei" } as never);
    } catch (error) {
      const english = inEnglish(error) as ToetsverzoekError;
      expect(english).toBeInstanceOf(ToetsverzoekError);
      expect(english).toMatchObject({ name: "ToetsverzoekError", code: "request-invalid", cause: error });
      expect(english.message).toBe(
        "/peildatum: found a text of 5 characters; expected a date as text, YYYY-MM-DD. Write the date as YYYY-MM-DD, for example 2026-08-01. [date-form]",
      );
    }
    expect(inEnglish(first).problemen).toEqual([]);
  });

  test("rule files too, with the file and the place", async () => {
    const regime = (files as Readonly<Record<string, object>>)["regime.json"];
    const wrong = { ...files, "regime.json": { ...regime, status: "wetvoorstel" } };
    const [problem] = await problemsOf(() => loadRegime(wrong as never));
    expect(inEnglish([problem])[0]).toMatchObject({
      ...{ bestand: "regime.json", pad: "/status", code: "value-not-allowed", gevonden: '"wetvoorstel"' },
      remedie: "Choose one of the values that are allowed. Did you mean: wetsvoorstel?",
    });
    const error = await Promise.resolve()
      .then(() => loadRegime(wrong as never))
      .catch((found: unknown) => found);
    expect(inEnglish(error)).toBeInstanceOf(RegelError);
    expect((inEnglish(error) as RegelError).message).toMatch(
      /^regime\.json\/status: found "wetvoorstel"; expected one of: /,
    );
  });

  test("a problem is plain data, the same as before and as often as it is asked for", async () => {
    const found = await safeEvaluate({ ...request, naam: "x" });
    const problemen = found.ok ? [] : found.problemen;
    expect(Reflect.ownKeys(problemen[0] as Probleem)).toEqual(["code", "pad", "gevonden", "verwacht", "remedie"]);
    expect(JSON.stringify(inEnglish(problemen))).toBe(JSON.stringify(inEnglish(problemen)));
    expect(translate(inEnglish(problemen), { taal: "nl" })).toEqual(problemen);
    expect(translate(problemen, { taal: "nl" })).toEqual(problemen);
  });

  test("what is not of this package, or was stored, comes back as it is", async () => {
    const found = await safeEvaluate({ ...request, naam: "x" });
    const stored = JSON.parse(JSON.stringify(found.ok ? [] : found.problemen));
    expect(inEnglish(stored)).toEqual(stored);
    for (const other of [new Error("x"), undefined, null, "x", 7, {}, [null, 7, "x"]]) {
      expect(inEnglish(other)).toEqual(other);
    }
  });

  test("another language, or another option, is refused", async () => {
    for (const wrong of [undefined, {}, { taal: "de" }, { taal: null }, { language: "en" }, "en"]) {
      expect((await problemsOf(() => translate([], wrong as never))).length).toBe(1);
    }
  });

  test("how many more there are is said in English", async () => {
    const zaak = Object.fromEntries(Array.from({ length: MOST_TOLD + 5 }, (_, i) => [`k${i}`, 1]));
    expect((await said(() => parse({ ...request, zaak } as never))).at(-1)).toBe(
      ": 5 | no other mistakes | There are 5 more mistakes. Mend the ones above first.",
    );
  });
});

/** Calls that are refused, of every door. */
const [uitkomst] = outcomes as [never];
const calls: Readonly<Record<string, () => unknown>> = {
  "evaluate nothing": () => evaluate(undefined as never),
  "evaluate a Map": () => evaluate(new Map() as never),
  "evaluate by options that are none": () => evaluate(request, { regime: [] } as never),
  "compile an unknown question": () => compile("x" as never, "y" as never),
  "compile an unknown regime": () => compile("vrijstelling", "y" as never),
  "describe an unknown question": () => describeQuestion("x" as never),
  "bundle an unknown regime": () => bundle("vrijstelling", "y" as never),
  "compare one regime": () => compare(request, ["voorstel-2019"] as never),
  "compare unknown regimes": () => compare(request, ["voorstel-2019", "x"] as never),
  "diff unknown regimes": () => diff("vrijstelling", "x" as never, "y" as never),
  "prove no claim": () => prove("vrijstelling", "leerplichtwet-1969", { stellingen: [{}] } as never),
  "explain nothing": () => explain({} as never),
  "explain in German": () => explain(uitkomst, { taal: "de" } as never),
  "askNext of nothing": () => askNext({} as never),
  "findRemedies of other rules": () => findRemedies(uitkomst),
  "record of another request": () => record({ ...request, naam: 1 } as never, uitkomst),
  "replay nothing": () => replay({ schema: "x" } as never),
  "replay with a Date": () => replay({ verzoek: new Date(0) } as never),
  "toSql for another database": () => toSql("vrijstelling", "leerplichtwet-1969", { dialect: "x" } as never),
  "toDmn of an unknown regime": () => toDmn("vrijstelling", "x" as never),
  "toRegelrecht of an unknown regime": () => toRegelrecht("vrijstelling", "x" as never),
  "toZgw of nothing": () => toZgw({} as never, {} as never),
  "toZgw of a small question": () => toZgw(uitkomst, {} as never),
  "toCatalogus by no options": () => toCatalogus(describeQuestion("tlv-emb"), { catalogus: "x", datum: 1 } as never),
  "toOso of a small question": () => toOso(uitkomst, {} as never),
  "fromOso no XML": () => fromOso("<a>"),
  "fromOso without a block": () => fromOso("<a/>"),
  "fromGgm no objects": () => fromGgm([1] as never),
  "toIcal of nothing": () => toIcal({} as never, {} as never),
  "graph of an unknown regime": () => graph("x" as never),
  "timeline with a width": () => timeline(uitkomst, { breedte: 1 } as never),
  "simulate an unknown question": () => simulate("x", "a", "b", { regimes: [] }),
  "simulate with a wrong seed": () => simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { zaad: -1 }),
  "simulate by a wrong population": () =>
    simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { parameters: { x: 1 } } as never),
};

describe("every door refuses in both languages", () => {
  test.each(Object.entries(calls))("%s", async (_, call) => {
    const found = await problemsOf(call);
    expect(found.length).toBeGreaterThan(0);
    expect(disagreements(found)).toEqual([]);
  });
});

describe("whatever is wrong", () => {
  const regimes = vraagNamen.flatMap((vraag) => regimesOf(vraag));

  test.each(regimes.map((regime) => [`${regime.vraag}/${regime.id}`, regime] as const))(
    "in a request for %s",
    async (_, regime) => {
      await fc.assert(
        fc.asyncProperty(arbitraries(regime).invalid, async ({ verzoek, code }) => {
          const found = await safeEvaluate(verzoek);
          expect(found.ok ? [] : found.problemen.map((one) => one.code)).toContain(code);
          expect(disagreements(found.ok ? [] : found.problemen)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  test("in a request with anything anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...requests), anyChanges, async (verzoek, list) => {
        const found = await safeEvaluate(changed(verzoek, list), opties);
        expect(disagreements(found.ok ? [] : found.problemen)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("in a stored outcome or record", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...outcomes),
        fc.constantFrom(...records),
        anyChanges,
        async (one, bewijs, list) => {
          expect(disagreements(await problemsOf(() => explain(changed(one, list) as never)))).toEqual([]);
          expect(disagreements(await problemsOf(() => replay(changed(bewijs, list), opties)))).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("in rule files", async () => {
    await fc.assert(
      fc.asyncProperty(jsonChanges, async (list) => {
        expect(disagreements(await problemsOf(() => loadRegime(changed(files, list) as never)))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
