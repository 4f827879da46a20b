import { STATUS_CODES } from "node:http";
import type { Answer } from "./answer.js";
import { API_VERSION } from "./operations.js";

/** What a trace goes by (W3C Trace Context): only that is echoed, and nothing that merely stands in its place. */
const traceparent = /^(?!ff)[0-9a-f]{2}-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The head that goes with a trace; none where there is no trace. */
export const traceOf = (trace: unknown): Record<string, string> =>
  typeof trace === "string" && traceparent.test(trace) ? { traceparent: trace } : {};

/** What may be tried again later; what takes too long takes too long then too. */
const again: ReadonlySet<string> = new Set(["te-druk", "start-nog", "uitgevallen", "stopt"]);
const SECONDS = "1";

/** The head of each answer. That a browser must come over https is for the server with https before this one to say (RFC 6797). */
export const headsOf = ({ status, bytes, code, taal }: Answer): Record<string, string> => ({
  "API-Version": API_VERSION,
  "Cache-Control": "no-store",
  // Most documents have their texts in both languages beside each other: they are in neither.
  ...(taal === undefined ? {} : { "Content-Language": taal }),
  "Content-Length": String(bytes.length),
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Content-Type": status === 200 ? "application/json" : "application/problem+json",
  ...(code !== undefined && again.has(code) ? { "Retry-After": SECONDS } : {}),
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
});

/** An answer as it goes over a bare connection, which is closed after it: its head, and after that its bytes. */
export const bareHead = (answer: Answer): string => {
  const head = Object.entries({ ...headsOf(answer), Connection: "close" });
  const lines = head.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status]}\r\n${lines}\r\n`;
};
