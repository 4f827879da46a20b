import type { FeitenBestand } from "../model/feit.js";
import { pascal } from "./types.js";

export type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const upper = (name: string): string => pascal(name).replace(/^./, (letter) => letter.toUpperCase());
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** In what of a schema keys are names that people chose, and not words of JSON Schema. */
const named = new Set(["properties", "$defs"]);

/** A text that is called a date is one: the API Design Rules want that said. */
const asDay = (name: string, schema: unknown): unknown =>
  isObject(schema) && schema["type"] === "string" && /(^d|D)atum$/.test(name) ? { ...schema, format: "date" } : schema;

/** A schema without what is said in English of its keys, and with what it refers to among the components. */
export function inDocument(schema: unknown, isNames = false): unknown {
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

/**
 * A schema of what is sent in which nothing is null: what is unknown is left out, and a generated client has plain types. In an item
 * of a list `null` is no unknown but an answer: a stretch of days that has no end yet.
 */
function withoutNull(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutNull);
  if (!isObject(schema)) return schema;
  const { anyOf, ...rest } = schema;
  if (Array.isArray(anyOf)) {
    const others = anyOf.filter((one) => !isNull(one)).map(withoutNull);
    return others.length === 1 && isObject(others[0]) ? { ...rest, ...others[0] } : { ...rest, anyOf: others };
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === "items") return [key, value];
      return [key, key === "enum" && Array.isArray(value) ? value.filter((one) => one !== null) : withoutNull(value)];
    }),
  );
}

/** What lies within a schema, by the keys of what it describes. */
const within = (schema: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => {
    const properties = isObject(inner) ? inner["properties"] : undefined;
    return isObject(properties) ? properties[key] : undefined;
  }, schema);

/** Says of each fact that is a judgement that a person gives it: the schema is all that who fills it in may see. */
function marked(schema: unknown, { feiten }: FeitenBestand, description: string): unknown {
  for (const { id, soort } of feiten) {
    const fact = within(schema, ["zaak", ...id.split(".")]);
    if (soort === "oordeel" && isObject(fact)) Object.assign(fact, { description });
  }
  return schema;
}

/** The schemas of requests, one for each question, and the one that chooses between them by its name. */
export function requests(
  toetsverzoek: Schema,
  vragen: Readonly<Record<string, FeitenBestand>>,
  oordeel: string,
): Record<string, unknown> {
  const branches = (toetsverzoek["oneOf"] as readonly Schema[]).map((branch) => {
    const { vraag } = branch["properties"] as { readonly vraag: { readonly const: string } };
    const facts = vragen[vraag.const];
    const schema = inDocument(withoutNull(branch));
    return {
      vraag: vraag.const,
      name: `Toetsverzoek${upper(vraag.const)}`,
      schema: facts ? marked(schema, facts, oordeel) : schema,
    };
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
