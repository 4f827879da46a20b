import type { Readable, Writable } from "node:stream";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import type { JSONRPCMessage } from "@modelcontextprotocol/sdk/types.js";
import { JsonError, readJsonText } from "../read/json.js";

/** What is wrong with a line that came, by the codes of JSON-RPC. */
const lineFault = {
  "niet-te-lezen": -32_700,
  "geen-json": -32_700,
  "te-groot": -32_600,
  "geen-bericht": -32_600,
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
/** Of a line that is too long so much is kept of its beginning and its end: there stands whose it is. */
const EDGE = 256;

const own = /^\s*\{[^{[]{0,100}?"id"\s*:\s*(\d{1,15}|"[^"\\]{0,64}")/;
const ownLast = /"id"\s*:\s*(\d{1,15}|"[^"\\]{0,64}")\s*(?:,\s*"jsonrpc"\s*:\s*"2\.0"\s*)?\}\s*$/;

/** The mark of a request as it stands at the beginning or the end of its line; `null` where it stands at neither. */
function idIn(begin: string, end: string): unknown {
  const [, id = "null"] = own.exec(begin) ?? ownLast.exec(end) ?? [];
  return JSON.parse(id);
}

/** A line as it comes in, in parts; of one that is too long only its edges. */
class Line {
  private parts: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly most: number) {}

  get isTooLong(): boolean {
    return this.size > this.most;
  }

  add(part: Uint8Array): void {
    const wasTooLong = this.isTooLong;
    this.size += part.length;
    this.parts.push(part);
    if (!this.isTooLong) return;
    const all = Buffer.concat(this.parts);
    const [begin, rest] = wasTooLong ? [all.subarray(0, EDGE), all.subarray(EDGE)] : [all.subarray(0, EDGE), all];
    // Copies: what they were cut from is let go.
    this.parts = [Buffer.from(begin), Buffer.from(rest.subarray(-EDGE))];
  }

  /** All of it, and another begins. */
  taken(): Buffer {
    const all = Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    return all;
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
   */
  constructor(
    private readonly input: Readable,
    private readonly output: Writable,
    most: number,
    private readonly said: (code: LineFault, error?: JsonError) => LineProblem,
    private readonly isMessage: (value: unknown) => value is JSONRPCMessage,
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
    const { isTooLong } = this.line;
    const bytes = this.line.taken();
    if (isTooLong) {
      this.refuse("te-groot", idIn(bytes.toString("latin1", 0, EDGE), bytes.toString("latin1", EDGE)));
    } else if (bytes.some((byte) => byte > SPACE)) this.read(bytes);
  }

  private read(bytes: Buffer): void {
    let text = "";
    try {
      text = decoder.decode(bytes);
      this.pass(readJsonText(text));
    } catch (error) {
      if (error instanceof JsonError) this.refuse("geen-json", idIn(text.slice(0, EDGE), text.slice(-EDGE)), error);
      else if (text === "") this.refuse("niet-te-lezen", null);
      else throw error;
    }
  }

  private pass(message: unknown): void {
    if (!this.isMessage(message)) {
      this.refuse("geen-bericht", null);
      return;
    }
    if ("method" in message) {
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
