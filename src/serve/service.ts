import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { vraagNamen } from "../doors/regimes.js";
import { dienst } from "../generated/serve-texts.js";
import type { Taal } from "../model/tekst.js";
import { type Called, calledBy } from "./addresses.js";
import { type Answer, asJson, told } from "./answer.js";
import { readBody } from "./body.js";
import { Connection } from "./connection.js";
import { Held } from "./held.js";
import { type Died, type Judges, judges } from "./judges.js";
import { languageOf } from "./language.js";
import { type Limits, usual } from "./limits.js";
import { type Operation, PREFIX } from "./operations.js";
import type { ProblemCode } from "./problem.js";

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
  /** Told of each thread that died. */
  readonly died?: Died;
  /** The file of a thread that judges; without one that beside the command line. */
  readonly worker?: URL;
}

/** A service that listens. */
export interface Service {
  readonly url: string;
  /** Takes nothing more, and ends when what is under way is answered. */
  stop(): Promise<void>;
}

const encoder = new TextEncoder();
const LOOPBACK = "127.0.0.1";
const ready = (value: unknown): Answer => ({ status: 200, bytes: asJson(value) });

/** One service: what it answers with, and whether it stops. */
class Answers {
  stopping = false;
  private readonly held: Held;
  /** One copy of each document, whoever asks for it. */
  private readonly openapi: Answer;
  private readonly schemas: ReadonlyMap<string, Answer>;

  constructor(
    { openapi, schemas }: Documents,
    private readonly limits: Limits,
    private readonly judges: Judges,
  ) {
    this.held = new Held(limits.held);
    const written = (text: string): Answer => ({ status: 200, bytes: encoder.encode(text) });
    // Any page may read what this interface is (API Design Rules, /core/publish-openapi).
    this.openapi = { ...written(openapi), heads: { "Access-Control-Allow-Origin": "*" } };
    this.schemas = new Map(Object.entries(schemas).map(([name, text]) => [name, written(text)]));
  }

  async take(request: IncomingMessage, response: ServerResponse, cut: AbortSignal): Promise<Answer> {
    const taal = languageOf(request.headers["accept-language"]);
    const hosts = request.headersDistinct["host"]?.length ?? 0;
    if (hosts > 1 || (hosts === 0 && request.httpVersion === "1.1")) return told("niet-te-lezen", {}, taal);
    const found = calledBy(request);
    const method = request.method === "HEAD" ? "get" : (request.method ?? "").toLowerCase();
    const called = found.find(({ operation }) => operation.method === method);
    if (called) return this.answered(request, response, called, taal, cut);
    if (found.length === 0) return told("niet-gevonden", {}, taal);
    const methods = found.flatMap(({ operation }) => (operation.method === "get" ? ["GET", "HEAD"] : ["POST"]));
    const methoden = methods.join(", ");
    return told("verkeerde-methode", { methoden }, taal, { Allow: methoden });
  }

  private async answered(
    request: IncomingMessage,
    response: ServerResponse,
    { operation, chosen }: Called,
    taal: Taal,
    cut: AbortSignal,
  ): Promise<Answer> {
    if (operation.method === "get") return this.looked(operation, chosen, taal, cut);
    const body = await readBody(request, response, this.limits, this.held, cut);
    if (!(body instanceof Uint8Array)) return told(body, { meest: String(this.limits.body) }, taal);
    const found = await (operation.verb ? this.judges.ask(operation.verb, body, taal, cut) : told("fout", {}, taal));
    this.held.give(body.length);
    return this.hold(found, taal, cut);
  }

  /** Counts an answer till it was taken by who asked for it, or who asked is gone. */
  private hold(answer: Answer, taal: Taal, cut: AbortSignal): Answer {
    const { length } = answer.bytes;
    if (cut.aborted || answer.status !== 200) return answer;
    if (!this.held.take(length)) return told("te-druk", {}, taal);
    cut.addEventListener("abort", () => this.held.give(length), { once: true });
    return answer;
  }

  private async looked({ id, verb }: Operation, chosen: string, taal: Taal, cut: AbortSignal): Promise<Answer> {
    const { levend, gereed } = dienst.nl.status;
    switch (id) {
      case "listQuestions":
        return ready({ vragen: vraagNamen });
      case "listSchemas":
        return ready({ schemas: [...this.schemas.keys()] });
      case "getSchema":
        return this.schemas.get(chosen) ?? told("niet-gevonden", {}, taal);
      case "getOpenapi":
        return this.openapi;
      case "isAlive":
        return ready({ status: levend });
      case "isReady": {
        const why = this.stopping ? "stopt" : this.judges.unready();
        return why === undefined ? ready({ status: gereed }) : told(why, {}, taal);
      }
      default:
        if (!verb || !vraagNamen.includes(chosen)) return told("niet-gevonden", {}, taal);
        return this.hold(await this.judges.ask(verb, asJson({ vraag: chosen }), taal, cut), taal, cut);
    }
  }
}

/** What Node finds wrong before there is a request. */
const unreadable: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: "te-langzaam",
  HPE_HEADER_OVERFLOW: "kop-te-groot",
};

/** A turn of the loop: what the sockets hold is read in it. */
const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

/** A server that hands each request to the connection that it came over, and each mistake in what came. */
function listener(answers: Answers, limits: Limits): Server {
  const connections = new WeakMap<object, Connection>();
  const of = (socket: Socket): Connection => {
    const known = connections.get(socket) ?? new Connection(socket, limits);
    connections.set(socket, known);
    return known;
  };
  const isLast = (): boolean => answers.stopping;
  const take = (request: IncomingMessage, response: ServerResponse): void =>
    of(request.socket).take(request, response, answers.take.bind(answers), isLast);
  const server = createServer(
    {
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(1_000, limits.head),
      // Refused here, in the form that each refusal has.
      requireHostHeader: false,
    },
    take,
  );
  server.maxConnections = limits.connections;
  // Who waits to send a body is asked for it when it will be read.
  server.on("checkContinue", take);
  server.on("checkExpectation", (request: IncomingMessage, response: ServerResponse) =>
    of(request.socket).take(
      request,
      response,
      async () => told("verwacht-te-veel", {}, languageOf(request.headers["accept-language"])),
      isLast,
    ),
  );
  server.on("connect", (_, socket: Socket) => of(socket).refuse("niet-gevonden"));
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else of(socket).refuse(unreadable[error.code ?? ""] ?? "niet-te-lezen");
  });
  return server;
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
  const { documents, host = LOOPBACK, port, died, worker } = options;
  const limits = { ...usual(), ...options.limits };
  const pool = judges(limits, died, worker);
  const answers = new Answers(documents, limits, pool);
  const server = listener(answers, limits);
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
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
    // What was sent before is read first, or a request that lies in its socket would be taken for silence.
    await turn();
    await turn();
    const closed = new Promise((done) => server.close(done));
    server.closeIdleConnections();
    const cutOff = (which: (socket: Socket) => boolean): void => {
      for (const socket of sockets) if (which(socket)) socket.destroy();
    };
    // Who has said nothing yet is told nothing.
    cutOff(({ bytesRead }) => bytesRead === 0);
    const ends = [
      // What waits is told so; who does not take that in time is cut off.
      setTimeout(() => void pool.end(), limits.stopping - limits.linger),
      setTimeout(() => cutOff(() => true), limits.stopping),
    ];
    await closed;
    for (const end of ends) clearTimeout(end);
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
