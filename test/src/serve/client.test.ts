import { mkdtempSync } from "node:fs";
import { createClient } from "@hey-api/openapi-ts";
import { Ajv2020 } from "ajv/dist/2020.js";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { dateFault } from "../../../src/model/datum.js";
import { operations } from "../../../src/serve/operations.js";
import { readJson, root } from "../../helpers/files.js";
import { withService } from "../../helpers/service.js";

interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Openapi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, object>>;
}

/** A part of a schema, as far as it is looked into here. */
interface Described {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Described>>;
}

const openapi = readJson<Openapi>("rules/openapi.json");
const described = Object.values(openapi.paths).flatMap((path) => Object.values(path));

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat("date", (text: string) => dateFault(text) === undefined);

/** What the description has against an answer to one of its operations. */
function objections(id: string, answer: unknown): unknown {
  const schema = described.find(({ operationId }) => operationId === id)?.responses["200"]?.content?.[
    "application/json"
  ];
  const validate = ajv.compile({ ...schema?.schema, components: openapi.components });
  validate(answer);
  return validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`) ?? [];
}

/** What the description has against a request. */
function refusals(verzoek: { readonly vraag: string; readonly zaak: object }): readonly unknown[] {
  const name = `Toetsverzoek${verzoek.vraag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
  const validate = ajv.compile({ $ref: `#/components/schemas/${name}`, components: openapi.components });
  validate(verzoek);
  return validate.errors ?? [];
}

type Call = (options: object) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

/** The client that a generator makes of the description: a function for each operation. */
async function generated(): Promise<Readonly<Record<string, Call>>> {
  const folder = mkdtempSync(`${root}node_modules/.cache/serve-client-`);
  await createClient({
    input: `${root}rules/openapi.json`,
    output: { path: folder, clean: true },
    logs: { level: "silent", file: false },
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
  });
  const outfile = `${folder}/client.mjs`;
  buildSync({ entryPoints: [`${folder}/index.ts`], bundle: true, format: "esm", platform: "node", outfile });
  return import(outfile);
}

test("a generated client calls every operation, and each answer is as described", () =>
  withService({}, async (baseUrl) => {
    const client = await generated();
    const done: string[] = [];
    const call = async (id: (typeof operations)[number]["id"], options: object = {}): Promise<unknown> => {
      const { data, error } = (await client[id]?.({ baseUrl, ...options })) ?? {};
      expect(error, id).toBeUndefined();
      expect(objections(id, data), id).toEqual([]);
      done.push(id);
      return data;
    };
    const verzoek = { vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { onderwijssoort: "so" } } };
    const uitkomst = await call("evaluate", { body: verzoek });
    await call("askNext", { body: { uitkomst } });
    await call("explain", { body: { uitkomst, lengte: "kort" } });
    await call("compare", { body: { verzoek, regimes: ["wec", "emb-2019"] } });
    const bewijs = (await call("record", { body: verzoek })) as { readonly verzoek: object };
    await call("replay", { body: { bewijs } });
    // What was taken out, or put in, stands on one side alone; null stands there.
    const differ = async (zaak: object): Promise<unknown> =>
      await call("replay", { body: { bewijs: { ...bewijs, verzoek: { ...bewijs.verzoek, zaak } } } });
    const found = [await differ({}), await differ({ tlv: { onderwijssoort: "so", gemotiveerd: true } })] as {
      readonly verschillen: readonly object[];
    }[];
    const sides = found.flatMap(({ verschillen }) => verschillen.map((one) => Object.keys(one).join(" ")));
    expect([...new Set(sides)].sort()).toEqual(["pad nu", "pad toen", "pad toen nu"]);
    await call("describe", { path: { vraag: "tlv-emb" } });
    await call("getSchema", { path: { schema: "uitkomst" } });
    for (const id of ["listQuestions", "listSchemas", "getOpenapi", "isAlive", "isReady"] as const) await call(id);
    expect([...new Set(done)].sort()).toEqual(operations.map(({ id }) => id).sort());

    // A term that still stands still: its end is null, and that is no unknown.
    const opschortingen = [{ van: "2026-06-01", totEnMet: null }];
    const running = { ...verzoek, zaak: { ...verzoek.zaak, aanvraag: { opschortingen } } };
    expect(refusals(running)).toEqual([]);
    await call("evaluate", { body: running });
    const open = { ...running, zaak: { aanvraag: { opschortingen: [{ van: "2026-06-01" }] } } };
    expect(refusals(open)).not.toEqual([]);
    expect((await client["evaluate"]?.({ baseUrl, body: open }))?.error).toMatchObject({ status: 400 });
    expect(refusals({ ...verzoek, zaak: { tlv: { onderwijssoort: null } } })).not.toEqual([]);

    const wrong = await client["evaluate"]?.({ baseUrl, body: { ...verzoek, vraag: "vrij" } });
    expect(wrong?.error).toMatchObject({ status: 400, code: "onjuist", problemen: [{ pad: "/vraag" }] });
  }));

test("the description keeps to what the API Design Rules ask", () => {
  expect(described.map(({ operationId }) => operationId).sort()).toEqual(operations.map(({ id }) => id).sort());
  const paths = Object.keys(openapi.paths);
  expect(paths.filter((path) => !/^(\/([a-z-]+(\.json)?|\{[a-z]+\}))+$/.test(path))).toEqual([]);
  for (const { operationId, responses } of described)
    expect(Object.keys(responses), operationId).toEqual(expect.arrayContaining(["200", "400", "500", "503"]));
});

test("a fact that is a judgement says so, and no other does", () => {
  const mark = /^Oordeel van een mens/;
  let judged = 0;
  for (const vraag of [
    "vrijstelling",
    "tlv-emb",
    "emb-bekostiging",
    "afwijking-onderwijstijd",
    "zorg-in-onderwijstijd",
  ]) {
    const { feiten } = readJson<{ feiten: readonly { id: string; soort: string }[] }>(`rules/${vraag}/feiten.json`);
    const name = `Toetsverzoek${vraag.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}`;
    const { schemas } = openapi.components as unknown as { schemas: Record<string, Described> };
    for (const { id, soort } of feiten) {
      const said = id
        .split(".")
        .reduce((at: Described | undefined, key) => at?.properties?.[key], schemas[name]?.properties?.["zaak"]);
      if (said) expect(mark.test(said.description ?? ""), id).toBe(soort === "oordeel");
      if (soort === "oordeel") judged += 1;
    }
  }
  expect(judged).toBeGreaterThan(15);
});

test("what the description defines is used, and what it sends back is in it", () => {
  const text = JSON.stringify(openapi);
  for (const kind of ["responses", "headers", "parameters"])
    for (const name of Object.keys(openapi.components[kind] ?? {}))
      expect(text, name).toContain(`"$ref":"#/components/${kind}/${name}"`);
  const responses = openapi.components["responses"] as Readonly<Record<string, { headers: object }>>;
  expect(Object.keys(responses["Status503"]?.headers ?? {})).toEqual([
    "API-Version",
    "traceparent",
    "Content-Language",
    "Retry-After",
  ]);
  for (const { operationId, responses: all } of described)
    expect(Object.keys(all), operationId).toEqual(expect.arrayContaining(["200", "400", "417", "431", "500", "503"]));
});

test("what the description refers to is in it", () => {
  const text = JSON.stringify(openapi);
  const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(refs.length).toBeGreaterThan(100);
  const lacking = refs.filter(([, kind = "", name = ""]) => !Object.hasOwn(openapi.components[kind] ?? {}, name));
  expect(lacking.map(([ref]) => ref)).toEqual([]);
});
