import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { safeEvaluate } from "../../src/index.js";
import { dateFault } from "../../src/model/datum.js";
import { filesUnder, readJson } from "../helpers/files.js";
import { caseFiles } from "../helpers/zaken.js";
import { type JsonObject, ruleFiles } from "./rule-files.js";

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
ajv.addFormat("date", (text: string) => dateFault(text) !== "form" && dateFault(text) !== "calendar");

const compiled = new Map(
  filesUnder("rules/schema", ".json").map((path) => [
    path.replace(/^.*\/(\w+)\.schema\.json$/, "$1"),
    ajv.compile(readJson<JsonObject>(path)),
  ]),
);

/** What a schema has against a document, in words; nothing when it accepts it. */
function objections(name: string, document: unknown): string[] {
  const validate = compiled.get(name);
  if (!validate) return [`rules/schema/${name}.schema.json does not exist`];
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

describe("the JSON Schemas accept what people write", () => {
  test.each(ruleFiles.map(({ path, kind, json }) => ({ path, kind, json })))("$path", ({ kind, json }) => {
    expect(objections(kind, json)).toEqual([]);
  });

  test.each(Object.entries(caseFiles).map(([path, file]) => ({ path, file })))("$path", ({ file }) => {
    expect(objections("zaken", file)).toEqual([]);
  });

  test("and each file names its own schema, so that an editor checks it while it is written", () => {
    const wrong = ruleFiles.filter(({ kind, folder, json }) => {
      const up = "../".repeat(folder.split("/").length - 1);
      return json["$schema"] !== `${up}schema/${kind}.schema.json`;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe("the JSON Schemas refuse what is wrong", () => {
  const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} };
  test.each([
    ["a misspelt fact", { ...verzoek, zaak: { jongere: { geboortdatum: "2014-09-15" } } }],
    ["a BSN as a fact", { ...verzoek, zaak: { jongere: { bsn: "123456782" } } }],
    ["a day that does not exist", { ...verzoek, peildatum: "2026-02-30" }],
    ["an unknown regime", { ...verzoek, regime: "leerplichtwet-1900" }],
    ["a request without a date", { vraag: "vrijstelling", zaak: {} }],
  ])("%s", (_, document) => {
    expect(objections("toetsverzoek", verzoek)).toEqual([]);
    expect(objections("toetsverzoek", document)).not.toEqual([]);
  });

  test("a misspelt key of a case", () => {
    const file = {
      peildatum: "2026-05-20",
      uitgangspunt: {},
      zaken: [{ zin: "x", verwacht: "ja", verwachting: "ja" }],
    };
    expect(objections("zaken", file)).not.toEqual([]);
  });
});

describe("claims about rules", () => {
  const stellingen = readJson<readonly JsonObject[]>("examples/19-bewijs/stellingen.json");
  test("those of the example are accepted, and what is none is refused", () => {
    expect(objections("stellingen", stellingen)).toEqual([]);
    expect(objections("stellingen", [{ ...stellingen[0], nooit: "onbekend" }])).not.toEqual([]);
    expect(objections("stellingen", { stellingen })).not.toEqual([]);
  });
});

/** The requests among the examples. One for a regime of its own is judged elsewhere, with that regime. */
const requests = filesUnder("examples", ".json")
  .map((path) => ({ path, verzoek: readJson<JsonObject>(path) }))
  .filter(({ path, verzoek }) => "zaak" in verzoek && path.split("/").length === 2);

describe("the examples", () => {
  test.skipIf(requests.length === 0).each(requests)(
    "$path: request and outcome keep to their schema",
    async ({ verzoek }) => {
      expect(objections("toetsverzoek", verzoek)).toEqual([]);
      const result = await safeEvaluate(verzoek);
      if (!result.ok) throw new Error(JSON.stringify(result.problemen, null, 2));
      expect(objections("uitkomst", result.uitkomst)).toEqual([]);
    },
  );

  test("are there", () => {
    expect(requests.length).toBeGreaterThan(0);
  });
});

/** The fields of a schema of which nothing is said, by their path. */
function unsaid(schema: JsonObject, path: string): string[] {
  return Object.entries(schema).flatMap(([key, value]): string[] => {
    if (typeof value !== "object" || value === null) return [];
    const inner = unsaid(value as JsonObject, `${path}/${key}`);
    if (key !== "properties") return inner;
    const fields = Object.entries(value as Record<string, JsonObject>);
    return [...fields.filter(([, field]) => !("description" in field)).map(([name]) => `${path}/${name}`), ...inner];
  });
}

test("the schema of an outcome says of each field what it is, but for the words in two languages", () => {
  const fields = unsaid(readJson<JsonObject>("rules/schema/uitkomst.schema.json"), "");
  expect(fields.filter((path) => !/\/(nl|en|van|totEnMet)$/.test(path))).toEqual([]);
});
