import type { Readable, Writable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { JsonError, readJsonText } from "../read/json.js";
import { Mark, markIn } from "./mark.js";

/** What is wrong with a line that came, by the codes of JSON-RPC. */
const lineFault = {
  "geen-utf8": -32_700,
  "geen-json": -32_700,
  "te-groot": -32_600,
  "geen-bericht": -32_600,
  "verkeerde-delen": -32_602,
} as const;
export type LineFault = keyof typeof lineFault;

/** How that is told. */
export interface LineProblem {
  readonly message: string;
  readonly data?: unknown;
}

/** So many requests without an answer, and nothing more is read till one is answered. */
const MOST_OPEN = 32;
const [NEWLINE, SPACE] = [10, 32];

/** A line as it comes in, in parts; of one that is too long only whose it is. */
class Line {
  private parts: Uint8Array[] = [];
  private size = 0;
  private tooLong: Mark | undefined;

  constructor(private readonly most: number) {}

  add(part: Uint8Array): void {
    this.size += part.length;
    this.parts.push(part);
    if (this.size <= this.most) return;
    this.tooLong ??= new Mark();
    for (const one of this.parts.splice(0)) this.tooLong.add(one);
  }

  /** All of it, or whose it is where it was too long; and another begins. */
  taken(): Buffer | Mark {
    const found = this.tooLong ?? Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    this.tooLong = undefined;
    return found;
  }
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Messages over two streams, one a line. The package of the protocol has such a thing too: that ends without a word when a line is
 * long, takes JSON with a key twice, and reads on while nobody takes its answers.
 */
export class Lines implements Transport {
  onmessage?: Transport["onmessage"];
  onclose?: () => void;
  onerror?: (error: Error) => void;
  private readonly line: Line;
  /** The requests that have no answer. */
  private readonly open = new Set<unknown>();
  private isEnded = false;

  /**
   * @param most the bytes of a line
   * @param said how a line that is no message is told
   * @param isMessage whether what was read is one
   * @param isAsked whether a request has the parts that its method takes
   */
  constructor(
    private readonly input: Readable,
    private readonly output: Writable,
    most: number,
    private readonly said: (code: LineFault, error?: JsonError) => LineProblem,
    private readonly isMessage: (value: unknown) => value is JSONRPCMessage,
    private readonly isAsked: (request: { readonly method: string }) => boolean,
  ) {
    this.line = new Line(most);
  }

  async start(): Promise<void> {
    this.input.on("data", (part: Buffer) => this.take(part));
    for (const event of ["end", "close"])
      this.input.once(event, () => {
        this.isEnded = true;
        this.settle();
      });
    this.output.once("error", () => void this.close());
  }

  async send(message: JSONRPCMessage): Promise<void> {
    this.write(message);
    if (!("method" in message) && "id" in message) this.open.delete(message.id);
    this.settle();
  }

  async close(): Promise<void> {
    this.input.removeAllListeners("data");
    this.input.pause();
    const { onclose } = this;
    delete this.onclose;
    onclose?.();
  }

  /** Goes on, or ends when what was asked is answered and nothing more comes. */
  private settle(): void {
    if (this.isEnded && this.open.size === 0) void this.close();
    else if (this.open.size >= MOST_OPEN || this.output.writableNeedDrain) this.input.pause();
    else if (this.input.isPaused()) this.input.resume();
  }

  private write(message: object): void {
    if (this.output.writable && !this.output.write(`${JSON.stringify(message)}\n`))
      this.output.once("drain", () => this.settle());
  }

  private take(part: Buffer): void {
    let start = 0;
    for (let end = part.indexOf(NEWLINE); end >= 0; end = part.indexOf(NEWLINE, start)) {
      this.line.add(part.subarray(start, end));
      start = end + 1;
      this.whole();
    }
    if (start < part.length) this.line.add(part.subarray(start));
    this.settle();
  }

  private whole(): void {
    const found = this.line.taken();
    if (found instanceof Mark) this.refuse("te-groot", found.id);
    else if (found.some((byte) => byte > SPACE)) this.read(found);
  }

  private read(bytes: Buffer): void {
    let text = "";
    try {
      text = decoder.decode(bytes);
      this.pass(readJsonText(text));
    } catch (error) {
      if (error instanceof JsonError) this.refuse("geen-json", markIn(bytes), error);
      else if (text === "") this.refuse("geen-utf8", markIn(bytes));
      else throw error;
    }
  }

  private pass(message: unknown): void {
    if (!this.isMessage(message)) {
      this.refuse("geen-bericht", null);
      return;
    }
    if ("method" in message) {
      if ("id" in message && !this.isAsked(message)) {
        this.refuse("verkeerde-delen", message.id);
        return;
      }
      if ("id" in message) this.open.add(message.id);
      // What is cancelled is not answered.
      if (message.method === "notifications/cancelled") this.open.delete(message.params?.["requestId"]);
    }
    this.onmessage?.(message);
  }

  private refuse(code: LineFault, id: unknown, error?: JsonError): void {
    this.write({ jsonrpc: "2.0", id, error: { code: lineFault[code], ...this.said(code, error) } });
  }
}
