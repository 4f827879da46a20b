import { vraagNamen } from "../doors/regimes.js";
import { dienst } from "../generated/serve-texts.js";
import { isObject } from "../model/depth.js";
import type { Taal } from "../model/tekst.js";
import { type Operation, operations } from "./operations.js";

type Schema = Readonly<Record<string, unknown>>;

/** A schema of an object with its parts at the top: what makes a form of a tool reads no further, and some models take no other. */
type ObjectSchema = { readonly type: "object" } & Schema;

/** A tool as a model is told of it. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ObjectSchema;
  /** Where it is small: then the answer goes along as data too. */
  readonly outputSchema?: ObjectSchema;
  readonly annotations: { readonly readOnlyHint: true; readonly idempotentHint: true; readonly openWorldHint: false };
}

/** What is offered as a tool: what is judged, and the list of questions. */
const offered: readonly Operation[] = operations.filter(({ id, ...rest }) => "verb" in rest || id === "listQuestions");
const withOutput: ReadonlySet<string> = new Set(["askNext", "explain", "listQuestions"]);

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inner, step) => (isObject(inner) ? inner[String(step)] : undefined), value);

const objectAt = (value: unknown, ...path: readonly (string | number)[]): Schema => {
  const found = at(value, ...path);
  return isObject(found) ? found : {};
};

const content = ["content", "application/json", "schema"] as const;
const prefix = "#/components/schemas/";
/** The schema that chooses between those of the questions. */
const REQUEST = "Toetsverzoek";

/** The schemas of the description, and what a tool takes of them. */
class Schemas {
  private readonly components: Schema;

  constructor(
    private readonly document: unknown,
    private readonly taal: Taal,
  ) {
    this.components = objectAt(document, "components", "schemas");
  }

  input({ method, path, id }: Operation): ObjectSchema {
    if (method === "post") return this.whole(objectAt(this.document, "paths", path, method, "requestBody", ...content));
    const properties = id === "describe" ? { vraag: { enum: vraagNamen } } : {};
    return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
  }

  output({ method, path }: Operation): ObjectSchema {
    return this.whole(objectAt(this.document, "paths", path, method, "responses", "200", ...content));
  }

  private named(ref: unknown): string {
    return String(ref).slice(prefix.length);
  }

  /** A schema by its name; of a request one that says of all questions what may be in it, for a choice has no parts at the top. */
  private component(name: string): unknown {
    const schema = objectAt(this.components, name);
    const choices = schema["oneOf"];
    if (name !== REQUEST || !Array.isArray(choices)) return schema;
    const all = choices.map((one) => objectAt(this.components, this.named(at(one, "$ref"))));
    const regimes = all.flatMap((one) => at(one, "properties", "regime", "enum") as readonly string[]);
    const [first = {}] = all;
    return {
      ...first,
      title: schema["title"],
      properties: {
        ...objectAt(first, "properties"),
        vraag: { enum: all.map((one) => at(one, "properties", "vraag", "const")) },
        regime: { enum: regimes },
        zaak: {
          type: "object",
          anyOf: all.map((one) => ({ title: one["title"], ...objectAt(one, "properties", "zaak") })),
        },
      },
    };
  }

  /** A schema by itself: each that it refers to stands within it, under `$defs`. */
  private whole(schema: Schema): ObjectSchema {
    const defs: Record<string, unknown> = {};
    const said = (key: string, value: unknown): unknown =>
      key === "description" && value === dienst.nl.oordeel ? dienst[this.taal].oordeel : within(value);
    const within = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(within);
      if (!isObject(value)) return value;
      const { discriminator: _, ...rest } = value;
      return Object.fromEntries(
        Object.entries(rest).map(([key, inner]) => {
          if (key !== "$ref") return [key, said(key, inner)];
          const name = this.named(inner);
          if (!Object.hasOwn(defs, name)) {
            defs[name] = {};
            defs[name] = within(this.component(name));
          }
          return [key, `#/$defs/${name}`];
        }),
      );
    };
    const { $ref } = schema;
    const own = within($ref === undefined ? schema : this.component(this.named($ref)));
    const parts = isObject(own) ? own : {};
    return { ...parts, type: "object", ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}) };
  }
}

/** The verbs of the service as tools, each with the schema of what it takes, and with what a model may not do. */
export function toolsOf(openapi: unknown, taal: Taal): readonly Tool[] {
  const { operaties, model } = dienst[taal];
  const schemas = new Schemas(openapi, taal);
  return offered.map((operation) => {
    const { id } = operation;
    const { titel, omschrijving } = operaties[id as keyof typeof operaties];
    return {
      name: id,
      title: titel,
      description: [omschrijving, model.oordeel, model.feiten].join(" "),
      inputSchema: schemas.input(operation),
      ...(withOutput.has(id) ? { outputSchema: schemas.output(operation) } : {}),
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    };
  });
}
