import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { type Answer, told } from "./answer.js";
import { hasBody } from "./body.js";
import { bareHead, headsOf, traceOf } from "./heads.js";
import type { Limits } from "./limits.js";
import type { ProblemCode } from "./problem.js";

/** Answers one request: `cut` says that the rest of it will not come, with why, or that who asked is gone. */
export type Taken = (request: IncomingMessage, response: ServerResponse, cut: AbortSignal) => Promise<Answer>;

/** Lets go by what still comes of a body: who sends it all before reading would else lose the answer with the connection. */
function letGoBy(request: IncomingMessage, time: number, cut: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, time);
    const end = (): void => {
      clearTimeout(timer);
      done();
    };
    if (request.complete || cut.aborted) return end();
    cut.addEventListener("abort", end, { once: true });
    request.once("end", end);
    request.once("close", end);
    request.resume();
  });
}

/**
 * One connection. Its requests are answered one after another, the next when the one before it was taken by who asked: so it
 * holds one answer at a time, and who does not read is closed.
 */
export class Connection {
  private line: Promise<void> = Promise.resolve();
  private waiting = 0;
  private isBroken = false;
  /** What ends each request that is not answered yet: of one that waits behind another Node itself does not say that it never will be. */
  private readonly open = new Set<() => void>();
  /** The request that came last, as long as it has no answer. */
  private last: { readonly request: IncomingMessage; readonly cut: AbortController } | undefined;

  constructor(
    private readonly socket: Socket,
    private readonly limits: Limits,
  ) {
    socket.once("close", () => {
      for (const end of this.open) end();
    });
  }

  /**
   * Takes a request up when it is its turn.
   *
   * @param isLast whether the connection is closed after it
   */
  take(request: IncomingMessage, response: ServerResponse, answer: Taken, isLast: () => boolean): void {
    this.waiting += 1;
    if (this.waiting > this.limits.ahead) this.socket.destroy();
    const cut = new AbortController();
    const own = { request, cut };
    this.last = own;
    const over = new Promise<void>((done) => {
      const end = (): void => {
        this.open.delete(end);
        cut.abort();
        done();
      };
      this.open.add(end);
      response.once("close", end);
    });
    const work = async (): Promise<void> => {
      // Behind an answer that was the last there is nobody to answer.
      if (!this.socket.writable) return;
      const found = await answer(request, response, cut.signal);
      if (this.last === own) this.last = undefined;
      if (!this.socket.writable) return;
      await this.send(request, response, found, isLast(), cut.signal, over);
    };
    this.line = this.line
      .then(work)
      // A caller who goes away is answered by nobody.
      .catch(() => void this.socket.destroy())
      .then(() => {
        this.waiting -= 1;
      });
  }

  /** Says what is wrong with what came, when what came before is answered, and ends. */
  refuse(code: ProblemCode): void {
    if (this.isBroken) return;
    this.isBroken = true;
    const { last } = this;
    if (last && !last.request.complete && hasBody(last.request)) last.cut.abort(code);
    else this.line = this.line.then(() => this.refuseBare(told(code)));
  }

  /** Over the bare connection: there is no request that this would be the response to. */
  private refuseBare(answer: Answer): void {
    if (!this.socket.writable) return void this.socket.destroy();
    this.socket.write(bareHead(answer));
    this.socket.end(answer.bytes);
    const late = setTimeout(() => this.socket.destroy(), this.limits.linger);
    this.socket.once("close", () => clearTimeout(late));
  }

  private async send(
    request: IncomingMessage,
    response: ServerResponse,
    answer: Answer,
    isLast: boolean,
    cut: AbortSignal,
    over: Promise<void>,
  ): Promise<void> {
    const late = setTimeout(() => this.socket.destroy(), this.limits.sending);
    const isPartly = hasBody(request) && !request.complete;
    // What is left unread of a body would be read as the next request.
    if (isPartly || isLast) response.setHeader("Connection", "close");
    const { status, bytes } = answer;
    response.writeHead(status, { ...answer.heads, ...headsOf(answer), ...traceOf(request.headers["traceparent"]) });
    const body = request.method === "HEAD" ? undefined : bytes;
    if (isPartly) {
      if (body) response.write(body);
      await letGoBy(request, this.limits.linger, cut);
      response.end();
    } else response.end(body);
    await over;
    clearTimeout(late);
  }
}
