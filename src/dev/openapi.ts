import { talen } from "../model/tekst.js";
import { API_VERSION, type Operation, operations, PREFIX, type Verb } from "../serve/operations.js";
import { statusOf } from "../serve/problem.js";
import { describedSchema } from "./described.js";
import { pascal } from "./types.js";

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What is said of the service: the part `dienst` of the texts. */
export interface ServeTexts {
  readonly titel: string;
  readonly omschrijving: string;
  readonly server: string;
  readonly antwoord: string;
  readonly koppen: Readonly<Record<"versie" | "traceparent" | "taal" | "inTaal", string>>;
  readonly velden: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly operaties: Readonly<Record<string, { readonly titel: string; readonly omschrijving: string }>>;
  readonly problemen: Readonly<Record<string, { readonly titel: string; readonly uitleg: string }>>;
}

const upper = (name: string): string => pascal(name).replace(/^./, (letter) => letter.toUpperCase());
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** In what of a schema keys are names that people chose, and not words of JSON Schema. */
const named = new Set(["properties", "$defs"]);

/** A text that is called a date is one: the API Design Rules want that said. */
const asDay = (name: string, schema: unknown): unknown =>
  isObject(schema) && schema["type"] === "string" && /(^d|D)atum$/.test(name) ? { ...schema, format: "date" } : schema;

/** A schema without what is said in English of its keys, and with what it refers to among the components. */
function inDocument(schema: unknown, isNames = false): unknown {
  if (Array.isArray(schema)) return schema.map((one) => inDocument(one));
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
      if (isNames) return [[key, asDay(key, inDocument(value))]];
      if (["description", "examples", "$schema", "$defs"].includes(key)) return [];
      if (key === "$ref") return [[key, `#/components/schemas/${upper(String(value).replace("#/$defs/", ""))}`]];
      return [[key, inDocument(value, named.has(key))]];
    }),
  );
}

const isNull = (schema: unknown): boolean => isObject(schema) && schema["type"] === "null";

/** A schema of what is sent in which nothing is null: what is unknown is left out, and a generated client has plain types. */
function withoutNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNull);
  if (!isObject(schema)) return schema;
  const { anyOf, ...rest } = schema;
  if (Array.isArray(anyOf)) {
    const others = anyOf.filter((one) => !isNull(one)).map(withoutNull);
    return others.length === 1 && isObject(others[0]) ? { ...rest, ...others[0] } : { ...rest, anyOf: others };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "enum" && Array.isArray(value) ? value.filter((one) => one !== null) : withoutNull(value),
    ]),
  );
}

/** The schemas of requests, one for each question, and the one that chooses between them by its name. */
function requests(toetsverzoek: Schema): Record<string, unknown> {
  const branches = (toetsverzoek["oneOf"] as readonly Schema[]).map((branch) => {
    const { vraag } = branch["properties"] as { readonly vraag: { readonly const: string } };
    return { vraag: vraag.const, name: `Toetsverzoek${upper(vraag.const)}`, schema: inDocument(withoutNull(branch)) };
  });
  return {
    Toetsverzoek: {
      title: "Toetsverzoek",
      oneOf: branches.map(({ name }) => ref(name)),
      discriminator: {
        propertyName: "vraag",
        mapping: Object.fromEntries(branches.map(({ vraag, name }) => [vraag, `#/components/schemas/${name}`])),
      },
    },
    ...Object.fromEntries(branches.map(({ name, schema }) => [name, schema])),
  };
}

const text: Schema = { type: "string" };
const list = (name: string): Schema => ({
  ...{ type: "object", additionalProperties: false, required: [name] },
  properties: { [name]: { type: "array", items: text } },
});

/** The schemas that no type of the machine has. */
const own: Readonly<Record<string, Schema>> = {
  Probleem: {
    type: "object",
    required: ["code", "pad", "gevonden", "verwacht", "remedie"],
    properties: { code: text, pad: text, gevonden: text, verwacht: text, remedie: text },
  },
  ProbleemDocument: {
    type: "object",
    required: ["type", "title", "status", "detail", "code", "problemen"],
    properties: {
      ...{ type: text, title: text, status: { type: "integer" }, detail: text },
      code: { enum: Object.keys(statusOf) },
      problemen: { type: "array", items: ref("Probleem") },
    },
  },
  Regimekeuze: {
    oneOf: [
      text,
      {
        ...{ type: "object", additionalProperties: false, required: ["regime"] },
        properties: { regime: text, peildatum: { type: "string", format: "date" } },
      },
    ],
  },
  Vergelijkverzoek: {
    ...{ type: "object", additionalProperties: false, required: ["verzoek", "regimes"] },
    properties: { verzoek: ref("Toetsverzoek"), regimes: { type: "array", minItems: 2, items: ref("Regimekeuze") } },
  },
  Vragenlijst: list("vragen"),
  Schemalijst: list("schemas"),
  Stand: { type: "object", additionalProperties: false, required: ["status"], properties: { status: text } },
  JsonDocument: { type: "object" },
};

/** What is answered where no verb does it. */
const looked: Readonly<Record<string, string>> = {
  ...{
    listQuestions: "Vragenlijst",
    listSchemas: "Schemalijst",
    getSchema: "JsonDocument",
    getOpenapi: "JsonDocument",
  },
  ...{ isAlive: "Stand", isReady: "Stand" },
};

const labelOf = ({ id, method }: Operation): string => {
  if (id === "isAlive" || id === "isReady") return "beheer";
  return method === "post" ? "toetsen" : "opzoeken";
};

const example = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} };

/** An operation with its answers; each that can go wrong says how. */
function described(operation: Operation, said: ServeTexts, asked: Schema, answered: Schema): Schema {
  const { id, method, path } = operation;
  const { titel, omschrijving } = said.operaties[id] as { titel: string; omschrijving: string };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const faults = method === "post" ? [400, 408, 413, 415, 422, 500, 503] : [400, 404, 408, 500, 503];
  const takesRequest = id === "evaluate" || id === "record";
  const content = { schema: asked, ...(takesRequest ? { example } : {}) };
  return {
    ...{ operationId: id, summary: titel, description: omschrijving, tags: [labelOf(operation)] },
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, description: said.velden[name], schema: text })),
      { $ref: "#/components/parameters/Accept-Language" },
      { $ref: "#/components/parameters/traceparent" },
    ],
    ...(method === "post" ? { requestBody: { required: true, content: { "application/json": content } } } : {}),
    responses: {
      200: {
        description: said.antwoord,
        headers: { "API-Version": { $ref: "#/components/headers/API-Version" } },
        content: { "application/json": { schema: answered } },
      },
      ...Object.fromEntries(faults.map((status) => [status, { $ref: `#/components/responses/Status${status}` }])),
    },
  };
}

/** The responses of each status that is no answer. */
function refusals(said: ServeTexts): Record<string, unknown> {
  const byStatus = new Map<number, string[]>();
  for (const [code, status] of Object.entries(statusOf))
    byStatus.set(status, [...(byStatus.get(status) ?? []), said.problemen[code]?.titel ?? code]);
  return Object.fromEntries(
    [...byStatus].map(([status, titles]) => [
      `Status${status}`,
      {
        description: `${titles.join("; ")}.`,
        headers: Object.fromEntries(
          ["API-Version", "Content-Language"].map((name) => [name, { $ref: `#/components/headers/${name}` }]),
        ),
        content: { "application/problem+json": { schema: ref("ProbleemDocument") } },
      },
    ]),
  );
}

/**
 * The description of the service in OpenAPI 3.1, after the API Design Rules of the Dutch government.
 *
 * @param toetsverzoek the schema of a request, in which nothing is shared yet
 * @param contact who is to be asked
 */
export function openapi(toetsverzoek: Schema, said: ServeTexts, contact: Schema): Schema {
  const file = "src/serve/answers.ts";
  const parts = [describedSchema(file, "Antwoorden", "Antwoorden"), describedSchema(file, "Vragen", "Vragen")];
  const [answers, asks] = parts.map(
    ({ properties }) => inDocument(properties, true) as Readonly<Record<string, Schema>>,
  );
  const defs = Object.assign({}, ...parts.map(({ $defs }) => $defs)) as Schema;
  const asked = (verb: Verb | undefined): Schema => {
    if (verb === "evaluate" || verb === "record") return ref("Toetsverzoek");
    return verb === "compare" ? ref("Vergelijkverzoek") : ((verb && asks?.[verb]) ?? {});
  };
  const paths = operations.map((operation: Operation) => {
    const { id, verb, method, path } = operation;
    const answered = (verb ? answers?.[verb] : undefined) ?? ref(looked[id] ?? "JsonDocument");
    return [path, { [method]: described(operation, said, asked(verb), answered) }];
  });
  return {
    openapi: "3.1.0",
    info: {
      ...{ title: said.titel, version: API_VERSION, description: said.omschrijving, contact },
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: PREFIX, description: said.server }],
    tags: Object.entries(said.labels).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: {
      parameters: {
        "Accept-Language": {
          ...{ name: "Accept-Language", in: "header", required: false, description: said.koppen.taal },
          schema: { ...text, example: "en" },
        },
        traceparent: {
          ...{ name: "traceparent", in: "header", required: false, description: said.koppen.traceparent },
          schema: text,
        },
      },
      headers: {
        "API-Version": { description: said.koppen.versie, schema: { type: "string", example: API_VERSION } },
        "Content-Language": { description: said.koppen.inTaal, schema: { enum: talen } },
      },
      responses: refusals(said),
      schemas: {
        ...requests(toetsverzoek),
        ...own,
        ...Object.fromEntries(
          Object.entries(defs)
            .filter(([name]) => !Object.hasOwn(own, upper(name)))
            .map(([name, schema]) => [upper(name), inDocument(schema)]),
        ),
      },
    },
  };
}
