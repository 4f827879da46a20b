import type { Readable, Writable } from "node:stream";
import { vraagNamen } from "../doors/regimes.js";
import { dienst } from "../generated/serve-texts.js";
import { pakket } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import { fill } from "../read/errors.js";
import type { JsonError } from "../read/json.js";
import { type Answer, asJson, textProblem, told } from "./answer.js";
import { judges } from "./judges.js";
import { type Limits, usual } from "./limits.js";
import { operations, type Verb } from "./operations.js";
import { problemDocument } from "./problem.js";
import type { Documents } from "./service.js";
import { type LineFault, type LineProblem, Lines } from "./stdio.js";
import { toolsOf } from "./tools.js";

/** What reads and writes for a model; the packages of the protocol are loaded when it is asked for, and not before. */
export const MCP_PACKAGE = "@modelcontextprotocol/sdk";

/** What is around the argument of a call in its line. */
const AROUND = 64 * 1024;
const schemaUri = (name: string): string => `leerplicht-tlv://schemas/${name}`;

export interface OfferOptions {
  readonly documents: Documents;
  readonly taal: Taal;
  readonly input: Readable;
  readonly output: Writable;
  readonly limits?: Partial<Limits>;
  /** The file of a thread that judges; without one that beside the command line. */
  readonly worker?: URL;
}

const decoder = new TextDecoder();

/** An answer as a tool gives it: a document, or what is wrong with what was asked. */
function asResult({ status, bytes }: Answer, hasOutput: boolean): object {
  const text = decoder.decode(bytes);
  const isError = status !== 200;
  const structured = hasOutput && !isError ? { structuredContent: JSON.parse(text) } : {};
  return { content: [{ type: "text", text }], isError, ...structured };
}

/**
 * Offers the verbs to a model, over two streams, till nothing more comes and all that was asked is answered. They are
 * judged by the threads of the service, within the same limits.
 *
 * @throws what Node throws where the package of the protocol is not installed
 */
export async function offer(options: OfferOptions): Promise<void> {
  const { documents, taal, input, output, worker } = options;
  const [{ Server }, protocol] = await Promise.all([
    import("@modelcontextprotocol/sdk/server/index.js"),
    import("@modelcontextprotocol/sdk/types.js"),
  ]);
  const limits = { ...usual(), ...options.limits };
  const values = { meest: String(limits.body) };
  const tools = toolsOf(JSON.parse(documents.openapi), taal);
  const { oordeel, feiten, onbekendGereedschap, onbekendeBron, geenBericht, geenUtf8, verkeerdeDelen } =
    dienst[taal].model;
  const [name = pakket, version = ""] = pakket.split("@");
  const server = new Server(
    { name, version },
    {
      capabilities: { tools: {}, resources: {} },
      instructions: [dienst[taal].omschrijving, oordeel, feiten].join(" "),
    },
  );
  const pool = judges(limits, undefined, worker);
  const verbOf = (tool: string): Verb | undefined =>
    operations.find((one): one is typeof one & { verb: Verb } => one.id === tool && "verb" in one)?.verb;
  const refuse = (text: string): never => {
    throw new protocol.McpError(protocol.ErrorCode.InvalidParams, text);
  };
  server.setRequestHandler(protocol.ListToolsRequestSchema, () => ({ tools: [...tools] }));
  server.setRequestHandler(protocol.CallToolRequestSchema, async ({ params }, { signal }) => {
    const tool = tools.find((one) => one.name === params.name);
    if (!tool) return refuse(fill(onbekendGereedschap, () => tools.map((one) => one.name).join(", ")));
    const verb = verbOf(tool.name);
    if (!verb && Object.keys(params.arguments ?? {}).length > 0) return refuse(verkeerdeDelen);
    const body = asJson(params.arguments ?? {});
    const answered = async (): Promise<Answer> => {
      if (body.length > limits.body) return told("te-groot", values, taal);
      return verb ? pool.ask(verb, body, taal, signal) : { status: 200, bytes: asJson({ vragen: vraagNamen }) };
    };
    return asResult(await answered(), tool.outputSchema !== undefined);
  });
  server.setRequestHandler(protocol.ListResourcesRequestSchema, () => ({
    resources: Object.keys(documents.schemas).map((schema) => ({
      ...{ uri: schemaUri(schema), name: schema, mimeType: "application/schema+json" },
    })),
  }));
  server.setRequestHandler(protocol.ReadResourceRequestSchema, ({ params: { uri } }) => {
    const found = Object.entries(documents.schemas).find(([schema]) => schemaUri(schema) === uri);
    if (!found) return refuse(onbekendeBron);
    return { contents: [{ uri, mimeType: "application/schema+json", text: found[1] }] };
  });
  const closed = new Promise<void>((done) => {
    server.onclose = done;
  });
  const said = (code: LineFault, error?: JsonError): LineProblem => {
    const own = { "geen-bericht": geenBericht, "geen-utf8": geenUtf8, "verkeerde-delen": verkeerdeDelen };
    if (code !== "te-groot" && code !== "geen-json") return { message: own[code] };
    const data = problemDocument(code, values, error ? [textProblem(error)] : [], taal);
    return { message: data.detail, data };
  };
  const isMessage = (value: unknown): value is import("@modelcontextprotocol/sdk/types.js").JSONRPCMessage =>
    protocol.JSONRPCMessageSchema.safeParse(value).success;
  // Seen here: what the package says of it is a list of its own, in English alone.
  const asked: Readonly<Record<string, { safeParse(value: unknown): { readonly success: boolean } }>> = {
    initialize: protocol.InitializeRequestSchema,
    "tools/list": protocol.ListToolsRequestSchema,
    "tools/call": protocol.CallToolRequestSchema,
    "resources/list": protocol.ListResourcesRequestSchema,
    "resources/read": protocol.ReadResourceRequestSchema,
  };
  const isAsked = (request: { readonly method: string }): boolean =>
    asked[request.method]?.safeParse(request).success ?? true;
  await server.connect(new Lines(input, output, limits.body + AROUND, said, isMessage, isAsked));
  await closed;
  await pool.end();
}
