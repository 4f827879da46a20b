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
    await call("replay", { body: { bewijs: await call("record", { body: verzoek }) } });
    await call("describe", { path: { vraag: "tlv-emb" } });
    await call("getSchema", { path: { schema: "uitkomst" } });
    for (const id of ["listQuestions", "listSchemas", "getOpenapi", "isAlive", "isReady"] as const) await call(id);
    expect(done.sort()).toEqual(operations.map(({ id }) => id).sort());

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

test("what the description refers to is in it", () => {
  const text = JSON.stringify(openapi);
  const refs = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/g)];
  expect(refs.length).toBeGreaterThan(100);
  const lacking = refs.filter(([, kind = "", name = ""]) => !Object.hasOwn(openapi.components[kind] ?? {}, name));
  expect(lacking.map(([ref]) => ref)).toEqual([]);
});
