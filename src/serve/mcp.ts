import { dienst } from "../generated/serve-texts.js";
import { pakket } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import type { Taal } from "../model/tekst.js";
import { ToetsverzoekError } from "../read/errors.js";
import { operations, type Verb } from "./operations.js";
import { problemDocument } from "./problem.js";
import { verbs } from "./verbs.js";

/** What reads and writes for a model; the packages of the protocol are loaded when it is asked for, and not before. */
export const MCP_PACKAGE = "@modelcontextprotocol/sdk";

type Schema = Readonly<Record<string, unknown>>;

/** A tool as a model is told of it. */
interface Tool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: { readonly type: "object" } & Schema;
  readonly annotations: { readonly readOnlyHint: true; readonly idempotentHint: true; readonly openWorldHint: false };
}

/** The body of an operation as the description of the service has it. */
function bodyOf(openapi: Schema, path: string): Schema {
  let found: unknown = openapi;
  for (const step of ["paths", path, "post", "requestBody", "content", "application/json", "schema"])
    found = isObject(found) ? found[step] : undefined;
  return isObject(found) ? found : {};
}

const prefix = "#/components/schemas/";

/** A schema by itself: each that it refers to stands within it, under `$defs`. */
function whole(schema: Schema, components: Schema): Schema {
  const defs: Record<string, unknown> = {};
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    if (!isObject(value)) return value;
    const { discriminator: _, ...rest } = value;
    return Object.fromEntries(
      Object.entries(rest).map(([key, inner]) => {
        if (key !== "$ref" || typeof inner !== "string") return [key, within(inner)];
        const name = inner.slice(prefix.length);
        if (!Object.hasOwn(defs, name)) {
          defs[name] = {};
          defs[name] = within(components[name]);
        }
        return [key, `#/$defs/${name}`];
      }),
    );
  };
  const own = within(schema);
  return { ...(isObject(own) ? own : {}), ...(Object.keys(defs).length > 0 ? { $defs: defs } : {}) };
}

/** The verbs of the service as tools, each with the schema of what it takes, and with what a model may not do. */
export function toolsOf(openapi: unknown, taal: Taal): readonly Tool[] {
  const { operaties, model } = dienst[taal];
  const document = isObject(openapi) ? openapi : {};
  const { components } = document;
  const schemas = isObject(components) && isObject(components["schemas"]) ? components["schemas"] : {};
  const named = { required: ["vraag"], properties: { vraag: { type: "string" } }, additionalProperties: false };
  return operations.flatMap((operation) => {
    if (!("verb" in operation)) return [];
    const { verb, path } = operation;
    const schema = verb === "describe" ? named : whole(bodyOf(document, path), schemas);
    const { titel, omschrijving } = operaties[verb];
    return {
      name: verb,
      title: titel,
      description: [omschrijving, model.oordeel, model.feiten].join(" "),
      inputSchema: { ...schema, type: "object" },
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    };
  });
}

/** What a tool answers: a document, or what is wrong with what was asked. */
async function called(
  name: string,
  input: unknown,
  taal: Taal,
): Promise<{ readonly text: string; readonly isError: boolean }> {
  try {
    return { text: JSON.stringify(await verbs[name as Verb](input, taal)), isError: false };
  } catch (error) {
    const found = error instanceof ToetsverzoekError ? error.problemen : undefined;
    const problem = found
      ? problemDocument("onjuist", { aantal: String(found.length) }, found, taal)
      : problemDocument("fout", {}, [], taal);
    return { text: JSON.stringify(problem), isError: true };
  }
}

/**
 * Offers the verbs to a model over standard input and output.
 *
 * @param ended when there is nobody any more to offer them to
 * @throws what Node throws where the package of the protocol is not installed
 */
export async function offer(openapi: unknown, taal: Taal, ended: Promise<void>): Promise<void> {
  const [{ Server }, { StdioServerTransport }, protocol] = await Promise.all([
    import("@modelcontextprotocol/sdk/server/index.js"),
    import("@modelcontextprotocol/sdk/server/stdio.js"),
    import("@modelcontextprotocol/sdk/types.js"),
  ]);
  const tools = toolsOf(openapi, taal);
  const { oordeel, feiten } = dienst[taal].model;
  const [name = pakket, version = ""] = pakket.split("@");
  const server = new Server(
    { name, version },
    { capabilities: { tools: {} }, instructions: [dienst[taal].omschrijving, oordeel, feiten].join(" ") },
  );
  server.setRequestHandler(protocol.ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(protocol.CallToolRequestSchema, async ({ params }) => {
    if (!tools.some((tool) => tool.name === params.name))
      throw new protocol.McpError(protocol.ErrorCode.InvalidParams, tools.map((tool) => tool.name).join(", "));
    const { text, isError } = await called(params.name, params.arguments ?? {}, taal);
    return { content: [{ type: "text", text }], isError };
  });
  const closed = new Promise<void>((done) => {
    server.onclose = done;
  });
  await server.connect(new StdioServerTransport());
  await Promise.race([ended, closed]);
  await server.close();
}
