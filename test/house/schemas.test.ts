import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { loadRegime, safeEvaluate } from "../../src/index.js";
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

/** A key of a schema, with what is said of it, and the schema that it stands in. */
interface SchemaKey {
  readonly file: string;
  readonly path: string;
  readonly node: JsonObject;
}

/** Every key of a schema at any depth. What several keys share stands once, under `$defs`. */
function* keysIn(file: string, schema: JsonObject, path = ""): Generator<SchemaKey> {
  for (const [word, value] of Object.entries(schema)) {
    if (word === "properties" || word === "$defs") {
      for (const [name, node] of Object.entries(value as Record<string, JsonObject>)) {
        if (word === "properties") yield { file, path: `${path}/${name}`, node };
        yield* keysIn(file, node, `${path}/${name}`);
      }
    } else if (["items", "additionalProperties"].includes(word) && typeof value === "object")
      yield* keysIn(file, value as JsonObject, path);
    else if (["anyOf", "oneOf"].includes(word))
      for (const one of value as readonly JsonObject[]) yield* keysIn(file, one, path);
  }
}

/** Those of what people write in an editor; those of a question are for forms and types, and have their titles there. */
const schemaFiles = filesUnder("rules/schema", ".json")
  .filter((path) => /\/\w+\.schema\.json$/.test(path))
  .map((path) => [path, readJson<JsonObject>(path)] as const);
const keys = schemaFiles.flatMap(([path, schema]) => [...keysIn(path, schema)]);
const named = ({ file, path }: SchemaKey): string => `${file}${path}`;

describe("what an editor tells while somebody writes", () => {
  test("is a sentence about every key of every schema", () => {
    expect(keys.length).toBeGreaterThan(800);
    const unsaid = keys.filter(({ node }) => !/^\S.{2,}$/s.test(String(node["description"] ?? "")));
    expect(unsaid.map(named), "write it in rules/schema-teksten.json, or as .meta({ description })").toEqual([]);
  });

  // Of an outcome nobody writes a key.
  test("is an example of every key that people write", () => {
    const bare = keys.filter(({ file, node }) => !/uitkomst/.test(file) && !Array.isArray(node["examples"]));
    expect(bare.map(named)).toEqual([]);
  });

  test("and each example is one that its schema accepts", () => {
    const wrong = schemaFiles.flatMap(([file, { $defs = {} }]) => {
      const own = keys.filter((key) => key.file === file);
      // One schema for all keys of a file: what they share is then compiled once.
      const lists = own.map(({ node: { description, examples, ...node } }, i) => [i, { type: "array", items: node }]);
      const validate = ajv.compile({ type: "object", properties: Object.fromEntries(lists), $defs });
      validate(Object.fromEntries(own.map(({ node }, i) => [i, node["examples"] ?? []])));
      return (validate.errors ?? []).map(({ instancePath, message }) => {
        const [, i = "", at = ""] = instancePath.split("/");
        return `${own[Number(i)]?.path} example ${at}: ${message}`;
      });
    });
    expect(wrong).toEqual([]);
  });

  test("is there for a whole rule file: every key of every file of the package is told", () => {
    const told = new Set(
      keys.filter(({ file }) => /regel|regime|feiten|afleid/.test(file)).map(({ path }) => path.split("/").at(-1)),
    );
    const written = ruleFiles.filter(({ kind }) => kind === "regel").flatMap(({ json }) => Object.keys(json));
    expect([...new Set(written)].filter((key) => !told.has(key))).toEqual([]);
  });

  test.each([
    "../node_modules/leerplicht-tlv/rules/schema/regel.schema.json",
    "https://unpkg.com/leerplicht-tlv/rules/schema/regel.schema.json",
  ])("and the loader leaves alone where the schema lies: %s", ($schema) => {
    const folder = "examples/06-eigen-regime/";
    const files = filesUnder(folder.slice(0, -1), ".json").filter((path) => !path.endsWith(".zaken.json"));
    const load = (more: object) =>
      loadRegime(
        Object.fromEntries(files.map((path) => [path.slice(folder.length), { ...readJson<object>(path), ...more }])),
      );
    const rulesOf = ({ regels }: ReturnType<typeof load>) => regels.map(({ $schema: _, ...rule }) => rule);
    expect(rulesOf(load({ $schema }))).toEqual(rulesOf(load({})));
  });
});
