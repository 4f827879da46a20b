import type { IncomingMessage, ServerResponse } from "node:http";
import type { ProblemCode } from "./problem.js";

/** Why a body was not read. */
export type Unread = Extract<ProblemCode, "te-groot" | "verkeerd-formaat">;

/** JSON, and where a charset is named that of JSON. */
const json = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Whether the head of a request says that JSON follows, as it is. */
function isJson({ headers }: IncomingMessage): boolean {
  const coding = headers["content-encoding"];
  return json.test(headers["content-type"] ?? "") && (coding === undefined || coding === "identity");
}

/**
 * Reads a body of so many bytes at most; one that says beforehand to be larger is not read at all.
 *
 * @returns why it was not, where it was not; the promise is rejected when the caller goes away
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  most: number,
): Promise<Uint8Array | Unread> {
  if (!isJson(request)) return "verkeerd-formaat";
  if (Number(request.headers["content-length"] ?? 0) > most) return "te-groot";
  const parts: Uint8Array[] = [];
  let size = 0;
  return new Promise((done, failed) => {
    request.on("data", (part: Uint8Array) => {
      size += part.length;
      if (size > most) {
        parts.length = 0;
        request.pause();
        done("te-groot");
      } else parts.push(part);
    });
    request.on("end", () => done(new Uint8Array(Buffer.concat(parts))));
    request.on("error", failed);
    response.on("close", () => failed(new Error("gone")));
  });
}
