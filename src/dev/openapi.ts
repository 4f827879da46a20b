import type { FeitenBestand } from "../model/feit.js";
import { talen } from "../model/tekst.js";
import { API_VERSION, MOST_REGIMES, type Operation, operations, PREFIX, type Verb } from "../serve/operations.js";
import { statusOf } from "../serve/problem.js";
import { describedSchema } from "./described.js";
import { inDocument, ref, requests, type Schema, upper } from "./openapi-requests.js";

/** What is said of the service: the part `dienst` of the texts. */
export interface ServeTexts {
  readonly titel: string;
  readonly omschrijving: string;
  readonly server: string;
  readonly antwoord: string;
  readonly oordeel: string;
  readonly koppen: Readonly<Record<"versie" | "traceparent" | "opnieuw" | "taal" | "inTaal", string>>;
  readonly velden: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly operaties: Readonly<Record<string, { readonly titel: string; readonly omschrijving: string }>>;
  readonly problemen: Readonly<Record<string, { readonly titel: string; readonly uitleg: string }>>;
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
    properties: {
      verzoek: ref("Toetsverzoek"),
      regimes: { type: "array", minItems: 2, maxItems: MOST_REGIMES, items: ref("Regimekeuze") },
    },
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

/** What an operation of a method may answer where it gives no answer; another method than its own is none of its operations. */
const faultsOf = (method: Operation["method"]): readonly number[] =>
  [...(method === "post" ? [413, 415] : [404]), 400, 408, 417, 431, 500, 503].sort();

const headers: Schema = {
  "API-Version": { $ref: "#/components/headers/API-Version" },
  traceparent: { $ref: "#/components/headers/traceparent" },
};
const UNAVAILABLE = 503;

/** An operation with its answers; each that can go wrong says how. */
function described(operation: Operation, said: ServeTexts, asked: Schema, answered: Schema): Schema {
  const { id, method, path } = operation;
  const { titel, omschrijving } = said.operaties[id] as { titel: string; omschrijving: string };
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const faults = faultsOf(method);
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
        headers,
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
  const used = new Set([...faultsOf("get"), ...faultsOf("post")]);
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => used.has(status))
      .map(([status, titles]) => [
        `Status${status}`,
        {
          description: `${titles.join("; ")}.`,
          headers: {
            ...headers,
            "Content-Language": { $ref: "#/components/headers/Content-Language" },
            ...(status === UNAVAILABLE ? { "Retry-After": { $ref: "#/components/headers/Retry-After" } } : {}),
          },
          content: { "application/problem+json": { schema: ref("ProbleemDocument") } },
        },
      ]),
  );
}

/**
 * The description of the service in OpenAPI 3.1, after the API Design Rules of the Dutch government.
 *
 * @param toetsverzoek the schema of a request, in which nothing is shared yet
 * @param vragen the facts of each question
 * @param contact who is to be asked
 */
export function openapi(
  toetsverzoek: Schema,
  vragen: Readonly<Record<string, FeitenBestand>>,
  said: ServeTexts,
  contact: Schema,
): Schema {
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
        "Retry-After": { description: said.koppen.opnieuw, schema: { type: "integer", example: 1 } },
        traceparent: { description: said.koppen.traceparent, schema: text },
        "Content-Language": { description: said.koppen.inTaal, schema: { enum: talen } },
      },
      responses: refusals(said),
      schemas: {
        ...requests(toetsverzoek, vragen, said.oordeel),
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
