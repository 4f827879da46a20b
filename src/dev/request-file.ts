type Schema = Record<string, unknown>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNull = (schema: unknown): boolean => isSchema(schema) && schema["type"] === "null";

/** A schema that takes `null` beside what it is, as one shape: a choice of two tells of one slip three times. */
function orNull(schema: Schema): Schema | undefined {
  const { type, enum: values } = schema;
  if (Array.isArray(values)) return { ...schema, enum: [...(values as readonly unknown[]), null] };
  return typeof type === "string" ? { ...schema, type: [type, "null"] } : undefined;
}

/** A schema in which every choice between something and `null` is one shape. */
function inOneShape(schema: Schema): Schema {
  const within = (key: string, value: unknown): unknown => {
    if (!isSchema(value)) return value;
    if (key === "items") return inOneShape(value);
    if (key !== "properties") return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, isSchema(one) ? inOneShape(one) : one]),
    );
  };
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, within(key, value)]));
  const { anyOf, ...said } = inner;
  if (!Array.isArray(anyOf) || anyOf.length !== 2 || !anyOf.some(isNull)) return inner;
  const other: unknown = anyOf.find((one) => !isNull(one));
  const found = isSchema(other) ? orNull(inOneShape(other)) : undefined;
  return found ? { ...found, ...said } : inner;
}

interface Branch {
  readonly vraag: string;
  readonly said: Schema;
  readonly schema: Schema;
}

function branchOf(schema: Schema): Branch {
  const { vraag } = schema["properties"] as { readonly vraag: Schema };
  return { vraag: String(vraag["const"]), said: vraag, schema: inOneShape(schema) };
}

/**
 * The schema of a request on any question as a file: the question says which part under `$defs` holds, so that a slip is told once and
 * where it stands, and not once for each question. Who knows the question can take that part alone: `#/$defs/VRAAG`.
 */
export function requestFile({ oneOf, ...head }: Schema): Schema {
  const branches = (oneOf as readonly Schema[]).map(branchOf);
  const vragen = branches.map(({ vraag }) => vraag);
  return {
    ...head,
    type: "object",
    required: ["vraag"],
    properties: { vraag: { description: branches[0]?.said["description"], enum: vragen, examples: vragen } },
    allOf: vragen.map((vraag) => ({
      if: { properties: { vraag: { const: vraag } }, required: ["vraag"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { $ref: `#/$defs/${vraag}` },
    })),
    $defs: Object.fromEntries(branches.map(({ vraag, schema }) => [vraag, schema])),
  };
}
