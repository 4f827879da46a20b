import { Ajv, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { evaluate } from "../../../src/index.js";
import { dateFault } from "../../../src/model/datum.js";
import type { Feiten } from "../../../src/model/feit.js";
import { filesUnder, readJson } from "../../helpers/files.js";
import { anyRegime, partialFacts, toZaak } from "../../helpers/generate.js";

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const options = { strict: true, allErrors: true } as const;
const isDate = (text: string): boolean => dateFault(text) !== "form" && dateFault(text) !== "calendar";
const [old, recent] = [new Ajv(options), new Ajv2020(options)];
for (const ajv of [old, recent]) ajv.addFormat("date", isDate);

const languages = ["nl", "en"] as const;
const pathOf = (vraag: string, kind: string, taal: string): string =>
  `rules/schema/${vraag}.${kind}.${taal}.schema.json`;
const schemaOf = (...name: Parameters<typeof pathOf>): Schema => readJson<Schema>(pathOf(...name));
const validators = new Map<string, ValidateFunction>();

/** What checks by a schema, or by the part of one that is named behind a `#`. */
function validatorOf(path: string): ValidateFunction {
  const [file = "", part] = path.split("#");
  const whole = validators.get(file) ?? recent.compile(readJson<Schema>(file));
  validators.set(file, whole);
  const found = part === undefined ? whole : recent.getSchema(`${readJson<Schema>(file)["$id"]}#${part}`);
  if (!found) throw new Error(`no part ${path}`);
  validators.set(path, found);
  return found;
}

/** What a schema has against a document: where, and by which keyword. */
function objections(path: string, document: unknown): string[] {
  const validate = validators.get(path) ?? validatorOf(path);
  validate(document);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** Every schema in a schema, with the path to it. */
function* nodes(schema: Schema, path = ""): Generator<[path: string, node: Schema]> {
  yield [path, schema];
  for (const [key, value] of Object.entries(schema)) {
    if ((key === "properties" || key === "$defs") && isSchema(value))
      for (const [name, node] of Object.entries(value)) if (isSchema(node)) yield* nodes(node, `${path}/${name}`);
    if (key === "items" && isSchema(value)) yield* nodes(value, path);
    if (["anyOf", "oneOf"].includes(key) && Array.isArray(value)) for (const one of value) yield* nodes(one, path);
  }
}

/** The facts of a form, by the path to each. */
const factsOf = (form: Schema): [path: string, node: Schema][] =>
  [...nodes(form)].filter(
    ([path, node]) => path.split("/").length === 4 && !("const" in node) && "description" in node,
  );

const withoutUnknown = (facts: Feiten): Feiten =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));

const named = vraagNamen.flatMap((vraag) => languages.map((taal) => ({ vraag, taal })));

describe.each(named)("the form of $vraag in $taal", ({ vraag, taal }) => {
  const path = pathOf(vraag, "formulier", taal);
  const form = readJson<Schema>(path);

  test("is read by a strict ajv of each draft, and says the same there", () => {
    const request = { vraag, peildatum: "2026-08-01", zaak: {} };
    const others = [old.compile(form), recent.compile(form)];
    for (const validate of others) {
      expect(validate(request)).toBe(true);
      expect(validate({ ...request, peildatum: "2026-02-30" })).toBe(false);
    }
    old.removeSchema(String(form["$id"]));
    recent.removeSchema(String(form["$id"]));
  });

  test("has every fact of the question, with its name and its question", () => {
    const facts = new Map(factsOf(form).map(([at, node]) => [at.replace("/zaak/", "").replace("/", "."), node]));
    const feiten = regimesOf(vraag)[0]?.feiten ?? [];
    expect([...facts.keys()].sort()).toEqual(feiten.map(({ id }) => id).sort());
    for (const { id, titel, vraag: asked } of feiten) {
      expect(facts.get(id)).toHaveProperty("title", titel?.[taal]);
      expect(String(facts.get(id)?.["description"])).toContain(asked[taal]);
    }
  });

  test("leaves out what is unknown, offers no choice of shapes, and names each value", () => {
    for (const [at, node] of nodes(form)) {
      expect(Object.keys(node), at).not.toContain("anyOf");
      expect(Object.keys(node), at).not.toContain("enum");
      expect(Object.keys(node), at).not.toContain("$ref");
      // That a stretch of days still runs is known, and `null` is how it is said.
      if (!at.endsWith("/totEnMet"))
        expect(node["type"], at).toEqual("const" in node ? node["type"] : expect.any(String));
      for (const value of Array.isArray(node["oneOf"]) ? node["oneOf"] : [])
        expect(value).toEqual({ const: expect.anything(), title: expect.stringMatching(/./) });
      if (isSchema(node["properties"]))
        for (const [key, child] of Object.entries(node["properties"]))
          expect(child, `${at}/${key}`).toHaveProperty("title", expect.stringMatching(/./));
    }
  });

  test("gives one error for one misspelt fact, group or key, where it stands", () => {
    const request = { vraag, peildatum: "2026-08-01", zaak: {} };
    expect(objections(path, request)).toEqual([]);
    expect(objections(path, { ...request, peildag: "2026-08-01" })).toEqual([" additionalProperties"]);
    expect(objections(path, { ...request, zaak: { elders: {} } })).toEqual(["/zaak additionalProperties"]);
    expect(objections(path, { ...request, vraag: "iets" })).toEqual(["/vraag const"]);
    for (const [at] of factsOf(form)) {
      const [, , group = "", fact = ""] = at.split("/");
      const zaak = { [group]: { [`${fact}X`]: true } };
      expect(objections(path, { ...request, zaak })).toEqual([`/zaak/${group} additionalProperties`]);
    }
  });

  test("tells of a wrong value at the fact alone, and takes no null for it", () => {
    for (const [at] of factsOf(form)) {
      const [, , group = "", fact = ""] = at.split("/");
      for (const value of [null, "iets anders", -1, {}]) {
        const found = objections(path, { vraag, peildatum: "2026-08-01", zaak: { [group]: { [fact]: value } } });
        expect(found.length, `${at} ${JSON.stringify(value)}`).toBeGreaterThan(0);
        expect([...new Set(found.map((one) => one.split(" ")[0]))]).toEqual([at]);
      }
    }
  });
});

test("a date of birth may lack its day, and every other date may not", () => {
  const path = pathOf("vrijstelling", "formulier", "nl");
  const born = (geboortedatum: string) =>
    objections(path, { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: { jongere: { geboortedatum } } });
  for (const text of [
    "2012-02-29",
    "2000-02-29",
    "2013-02-28",
    "2013-01-29",
    "2013-04-30",
    "2012-04-30",
    "2012-12-31",
    "2012-04",
    "2012",
    "2012-04-00",
    "2012-00-00",
  ])
    expect(born(text), text).toEqual([]);
  for (const text of [
    "2013-02-29",
    "1900-02-29",
    "2100-02-29",
    "2012-02-30",
    "2012-04-31",
    "2012-13-01",
    "2012-1-1",
    "2012-04-32",
    "12",
    "2012-00-01",
    "",
  ])
    expect(born(text), text).toEqual(["/zaak/jongere/geboortedatum pattern"]);
  const told = (datum: string) =>
    objections(path, { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: { kennisgeving: { datum } } });
  expect(told("2026-05-20")).toEqual([]);
  expect(told("2026-05")).not.toEqual([]);
});

test("a stretch of days that still runs is one that a form can hold", () => {
  const path = pathOf("tlv-emb", "formulier", "nl");
  const [at = ""] = factsOf(readJson<Schema>(path)).find(([, { type }]) => type === "array") ?? [];
  const lists = factsOf(readJson<Schema>(path)).filter(([, { items }]) => isSchema(items) && "properties" in items);
  expect(lists.length, at).toBeGreaterThan(0);
  for (const [place] of lists) {
    const [, , group = "", fact = ""] = place.split("/");
    const found = (totEnMet: unknown) =>
      objections(path, {
        vraag: "tlv-emb",
        peildatum: "2026-08-01",
        zaak: { [group]: { [fact]: [{ van: "2026-05-01", totEnMet }] } },
      });
    expect([found(null), found("2026-05-02")]).toEqual([[], []]);
    expect(found(undefined)).not.toEqual([]);
  }
});

test("what a form holds is a request as it stands, and its outcome keeps to the schema of its question", async () => {
  const request = anyRegime.chain((regime) =>
    partialFacts(regime, 15).map(({ known }) => ({
      vraag: regime.vraag,
      regime: regime.id,
      peildatum: "2026-08-01",
      zaak: toZaak(withoutUnknown(known)),
    })),
  );
  await fc.assert(
    fc.asyncProperty(request, async (verzoek) => {
      const { vraag } = verzoek;
      expect(objections(pathOf(vraag, "formulier", "nl"), verzoek)).toEqual([]);
      expect(objections("rules/schema/toetsverzoek.schema.json", verzoek)).toEqual([]);
      const uitkomst = await evaluate(verzoek, { regimes: [] });
      for (const taal of languages) expect(objections(pathOf(vraag, "uitkomst", taal), uitkomst)).toEqual([]);
    }),
    { numRuns: 80 },
  );
});

describe("the outcome of a question", () => {
  const outcome = evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
  const path = pathOf("tlv-emb", "uitkomst", "en");

  test.each([
    ["another question", { vraag: "vrijstelling" }],
    ["a final conclusion of another", { slotsom: "vrijgesteld" }],
    ["a consequence that it does not have", { gevolgen: { iets: null } }],
    ["a consequence of another shape", { gevolgen: { voorstel: "hoog" } }],
    ["a value that is none", { gevolgen: { voorstel: { bekostigingscategorie: "hoogst", einddatum: "2026-07-31" } } }],
  ])("is refused with %s", async (_, wrong) => {
    const right = await outcome;
    expect(objections(path, right)).toEqual([]);
    const gevolgen = { ...right.gevolgen, ...("gevolgen" in wrong ? wrong.gevolgen : {}) };
    expect(objections(path, { ...right, ...wrong, gevolgen })).not.toEqual([]);
  });

  test.each(named)("of $vraag says in $taal what each key is", ({ vraag, taal }) => {
    const unsaid = [...nodes(schemaOf(vraag, "uitkomst", taal))].flatMap(([at, { properties }]) =>
      isSchema(properties)
        ? Object.entries(properties).flatMap(([key, node]) =>
            isSchema(node) && ["description", "title", "$ref"].some((word) => word in node) ? [] : [`${at}/${key}`],
          )
        : [],
    );
    expect(unsaid).toEqual([]);
  });
});

describe.each(vraagNamen)("the request on any question, where it is %s", (vraag) => {
  const whole = "rules/schema/toetsverzoek.schema.json";
  const path = `${whole}#/$defs/${vraag}`;
  const request = { vraag, peildatum: "2026-08-01", zaak: {} };
  const facts = factsOf(readJson<Schema>(pathOf(vraag, "formulier", "nl"))).map(([at]) => at.split("/").slice(2));

  /** One slip is told once by the part of its question; of the whole ajv adds that this part does not hold. */
  const once = (document: object, place: string): void => {
    const [found, ...more] = objections(path, document);
    expect([found?.split(" ")[0], more]).toEqual([place, []]);
    expect(objections(whole, document)).toEqual([found, " if"]);
  };

  test("tells of one slip once, and where it stands", () => {
    expect(objections(whole, request)).toEqual([]);
    expect(objections(whole, { ...request, vraag: "iets" })).toEqual(["/vraag enum"]);
    expect(objections(whole, { peildatum: "2026-08-01", zaak: {} })).toEqual([" required"]);
    once({ ...request, peildag: "2026-08-01" }, "");
    once({ ...request, kenmerk: "12.345.6789" }, "/kenmerk");
    once({ ...request, regime: "iets" }, "/regime");
    once({ ...request, zaak: { elders: {} } }, "/zaak");
    for (const [group = "", fact = ""] of facts) {
      once({ ...request, zaak: { [group]: { [`${fact}X`]: true } } }, `/zaak/${group}`);
      once({ ...request, zaak: { [group]: { [fact]: {} } } }, `/zaak/${group}/${fact}`);
      // What is no day at all has neither its form nor its format.
      const found = objections(path, { ...request, zaak: { [group]: { [fact]: "iets anders" } } });
      expect([...new Set(found.map((one) => one.split(" ")[0]))]).toEqual([`/zaak/${group}/${fact}`]);
    }
  });

  test("takes null for what is not known: a fact, a group, the regime and the key", () => {
    const zaak = Object.fromEntries(
      facts.map(([group = ""]) => [
        group,
        Object.fromEntries(facts.flatMap(([other, fact = ""]) => (other === group ? [[fact, null]] : []))),
      ]),
    );
    const groups = Object.fromEntries(Object.keys(zaak).map((group) => [group, null]));
    for (const unknown of [zaak, groups])
      expect(objections(whole, { ...request, regime: null, kenmerk: null, zaak: unknown })).toEqual([]);
    expect(objections(whole, { ...request, zaak: null })).not.toEqual([]);
    expect(objections(whole, { ...request, peildatum: null })).not.toEqual([]);
  });
});

test("each schema has a name of its own, with the version of the package in it", () => {
  const { version } = readJson<{ readonly version: string }>("package.json");
  const files = filesUnder("rules/schema", ".json");
  const ids = files.map((path) => String(readJson<Schema>(path)["$id"]));
  expect(new Set(ids).size).toBe(files.length);
  expect(ids.map((id) => id.split(`/v${version}/`)[1])).toEqual(files);
});
