import { Ajv2020 } from "ajv/dist/2020.js";
import { dateFault } from "../../src/model/datum.js";
import { readJson } from "./files.js";

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A schema of OpenAPI 3.0 for the body of a request, as JSON Schema: what may be null says so by a type, what only the server
 * gives may not be sent, and a key that the standard does not have is refused.
 */
function forRequest(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forRequest);
  if (!isObject(schema)) return schema;
  const {
    nullable,
    readOnly: _,
    title: __,
    description: ___,
    example: ____,
    $ref,
    properties,
    required,
    ...rest
  } = schema;
  if (typeof $ref === "string") return { $ref: $ref.replace("#/components/schemas/", "#/$defs/") };
  const own = Object.entries(isObject(properties) ? properties : {});
  const sent = own.filter(([, one]) => !(isObject(one) && one["readOnly"] === true));
  const names = new Set(sent.map(([name]) => name));
  const inner = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, forRequest(value)]));
  const object = isObject(properties)
    ? {
        properties: Object.fromEntries(sent.map(([name, one]) => [name, forRequest(one)])),
        required: (Array.isArray(required) ? required : []).filter((name) => names.has(String(name))),
        additionalProperties: false,
      }
    : {};
  const made = { ...inner, ...object };
  return nullable === true ? { anyOf: [made, { type: "null" }] } : made;
}

const DURATION = /^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?$/;

/** What the official schemas in some files have against a body, as `/place keyword detail`; nothing where they accept it. */
export function official(...files: readonly string[]): (name: string, body: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  ajv.addFormat("date", (text: string) => dateFault(text) === undefined);
  ajv.addFormat("duration", DURATION);
  ajv.addFormat("uri", (text: string) => URL.canParse(text));
  ajv.addFormat("uuid", true);
  ajv.addFormat("date-time", true);
  const all = files.map((file) => readJson<{ schemas: Schema }>(`test/fixtures/standaarden/${file}`).schemas);
  const $defs = Object.fromEntries(
    all.flatMap((schemas) => Object.entries(schemas).map(([name, schema]) => [name, forRequest(schema)])),
  );
  const compiled = new Map(
    Object.keys($defs).map((name) => [name, ajv.compile({ $defs, $ref: `#/$defs/${name}` })] as const),
  );
  return (name, body) => {
    const validate = compiled.get(name);
    if (!validate) return [`no schema ${name}`];
    validate(body);
    return (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
      keyword === "required" ? `${instancePath}/${params["missingProperty"]}` : `${instancePath} ${keyword}`,
    );
  };
}
