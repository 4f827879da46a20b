import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { vraagNamen } from "../doors/regimes.js";
import { dienst } from "../generated/serve-texts.js";
import type { Taal } from "../model/tekst.js";
import { type Answer, asJson, refusal } from "./answer.js";
import { readBody, type Unread } from "./body.js";
import { type Judges, judges } from "./judges.js";
import { languageOf } from "./language.js";
import { type Limits, usual } from "./limits.js";
import { API_VERSION, type Operation, operations, PREFIX, stepsOf } from "./operations.js";
import { type ProblemCode, problemDocument } from "./problem.js";

/** What lies ready to be handed out, as JSON. */
export interface Documents {
  readonly openapi: string;
  /** The JSON Schemas, by name. */
  readonly schemas: Readonly<Record<string, string>>;
}

export interface ServiceOptions {
  readonly documents: Documents;
  /** The address to listen on; without one that of this machine alone. */
  readonly host?: string;
  /** The port; 0 takes one that is free. */
  readonly port: number;
  /** Other limits than the usual ones. */
  readonly limits?: Partial<Limits>;
  /** The file of a thread that judges; without one that beside the command line. */
  readonly worker?: URL;
}

/** A service that listens. */
export interface Service {
  readonly url: string;
  /** Takes nothing more, and ends when what is under way is answered. */
  stop(): Promise<void>;
}

/** An operation, and what a caller chose in its path. */
interface Called {
  readonly operation: Operation;
  readonly chosen: string;
}

const encoder = new TextEncoder();
const LOOPBACK = "127.0.0.1";
const values = { openapi: `${PREFIX}/openapi.json` };

/** The operations of an address; those of another method too, so that it can be said which there are. */
function calledBy(url: string): readonly Called[] {
  const [path = ""] = url.split("?");
  if (!path.startsWith(`${PREFIX}/`)) return [];
  const given = stepsOf(path.slice(PREFIX.length));
  return operations.flatMap((operation: Operation) => {
    const steps = stepsOf(operation.path);
    const fits = steps.length === given.length && steps.every((step, i) => step.startsWith("{") || step === given[i]);
    return fits ? [{ operation, chosen: given.at(-1) ?? "" }] : [];
  });
}

/** What a trace goes by (W3C Trace Context): only that is echoed, and nothing that merely stands in its place. */
const traceparent = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** One service: what it answers with, and whether it stops. */
class Answers {
  stopping = false;

  constructor(
    private readonly documents: Documents,
    private readonly limits: Limits,
    private readonly judges: Judges,
  ) {}

  async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = calledBy(request.url ?? "");
    const taal = languageOf(request.headers["accept-language"]);
    const method = request.method === "HEAD" ? "get" : (request.method ?? "").toLowerCase();
    const called = found.find(({ operation }) => operation.method === method);
    if (called) return this.send(request, response, await this.answered(request, response, called, taal), taal);
    if (found.length === 0) return this.send(request, response, this.told(taal, "niet-gevonden"), taal);
    const methods = found.flatMap(({ operation }) => (operation.method === "get" ? ["GET", "HEAD"] : ["POST"]));
    response.setHeader("Allow", methods.join(", "));
    return this.send(request, response, this.told(taal, "verkeerde-methode", { methoden: methods.join(", ") }), taal);
  }

  private told(taal: Taal, code: ProblemCode, more: Readonly<Record<string, string>> = {}): Answer {
    return refusal(problemDocument(code, { ...values, ...more }, [], taal));
  }

  private async answered(
    request: IncomingMessage,
    response: ServerResponse,
    called: Called,
    taal: Taal,
  ): Promise<Answer> {
    const { operation, chosen } = called;
    if (operation.method === "get") return this.looked(operation, chosen, taal);
    const body = await readBody(request, response, this.limits.body);
    if (body instanceof Uint8Array)
      return operation.verb ? this.judges.ask(operation.verb, body, taal) : this.told(taal, "fout");
    return this.told(taal, body satisfies Unread, { meest: String(this.limits.body) });
  }

  private looked({ id, verb }: Operation, chosen: string, taal: Taal): Answer | Promise<Answer> {
    const ready = (value: unknown): Answer => ({ status: 200, bytes: asJson(value) });
    const written = (text: string | undefined): Answer =>
      text === undefined ? this.told(taal, "niet-gevonden") : { status: 200, bytes: encoder.encode(text) };
    const { openapi, schemas } = this.documents;
    const { levend, gereed } = dienst.nl.status;
    switch (id) {
      case "listQuestions":
        return ready({ vragen: vraagNamen });
      case "listSchemas":
        return ready({ schemas: Object.keys(schemas) });
      case "getSchema":
        return written(Object.hasOwn(schemas, chosen) ? schemas[chosen] : undefined);
      case "getOpenapi":
        return written(openapi);
      case "isAlive":
        return ready({ status: levend });
      case "isReady":
        if (this.stopping) return this.told(taal, "stopt");
        return this.judges.isReady() ? ready({ status: gereed }) : this.told(taal, "te-druk");
      default:
        if (verb && vraagNamen.includes(chosen)) return this.judges.ask(verb, asJson({ vraag: chosen }), taal);
        return this.told(taal, "niet-gevonden");
    }
  }

  private send(request: IncomingMessage, response: ServerResponse, { status, bytes }: Answer, taal: Taal): void {
    const trace = request.headers["traceparent"];
    if (typeof trace === "string" && traceparent.test(trace)) response.setHeader("traceparent", trace);
    if (status === 503) response.setHeader("Retry-After", "1");
    // What is left unread of a body would be read as the next request; and who stops keeps no connection.
    if (!request.complete || this.stopping) response.setHeader("Connection", "close");
    response.writeHead(status, headersOf(status, bytes, taal));
    response.end(request.method === "HEAD" ? undefined : bytes);
  }
}

const headersOf = (status: number, bytes: Uint8Array, taal: Taal = "nl"): Record<string, string> => ({
  "API-Version": API_VERSION,
  "Cache-Control": "no-store",
  // An outcome has its texts in both languages beside each other, under Dutch keys.
  "Content-Language": status === 200 ? "nl" : taal,
  "Content-Length": String(bytes.length),
  "Content-Type": status === 200 ? "application/json" : "application/problem+json",
  "X-Content-Type-Options": "nosniff",
});

/** What Node finds wrong before there is a request. */
const unreadable: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "te-langzaam",
  HPE_HEADER_OVERFLOW: "kop-te-groot",
};

/** Says over a bare connection what is wrong with what came, and ends it. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, bytes } = refusal(problemDocument(unreadable[error.code ?? ""] ?? "niet-te-lezen", values));
  const head = Object.entries({ ...headersOf(status, bytes), Connection: "close" });
  socket.write(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`,
  );
  socket.end(bytes);
}

function listening(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      done(server.address() as AddressInfo);
    });
  });
}

/**
 * Starts the service. It keeps no request and writes no log.
 *
 * @returns its address, and what stops it; the promise is rejected with what the system says where the port is taken
 */
export async function serve(options: ServiceOptions): Promise<Service> {
  const { documents, host = LOOPBACK, port, worker } = options;
  const limits = { ...usual(), ...options.limits };
  const pool = judges(limits, worker);
  const answers = new Answers(documents, limits, pool);
  const server = createServer(
    {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(1_000, limits.head),
    },
    (request, response) => {
      // A caller who goes away is answered by nobody.
      answers.take(request, response).catch(() => response.destroy());
    },
  );
  server.maxConnections = limits.connections;
  server.on("clientError", refuseConnection);
  let address: AddressInfo;
  try {
    address = await listening(server, host, port);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const shown = address.family === "IPv6" ? `[${address.address}]` : address.address;
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    answers.stopping = true;
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), limits.stopping);
    await closed;
    clearTimeout(late);
    await pool.end();
  };
  return {
    url: `http://${shown}:${address.port}${PREFIX}`,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
