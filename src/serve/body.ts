import type { IncomingMessage, ServerResponse } from "node:http";
import type { Held } from "./held.js";
import type { Limits } from "./limits.js";
import type { ProblemCode } from "./problem.js";

/** Whether something comes after the head of a request. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/** The one part of a type of media that says in what JSON is written. */
const charset = /^charset\s*=\s*"?([^"\s]*)"?$/i;

/** Whether the head of a request says that JSON follows, as it is: in UTF-8, whatever else it says of it. */
function isJson({ headers }: IncomingMessage): boolean {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";").map((part) => part.trim());
  const charsets = parameters.flatMap((part) => charset.exec(part)?.[1] ?? []);
  const coding = headers["content-encoding"];
  return (
    type.toLowerCase() === "application/json" &&
    charsets.every((one) => one.toLowerCase() === "utf-8") &&
    (coding === undefined || coding === "identity")
  );
}

/**
 * Reads a body of so many bytes at most; one that says beforehand to be larger is not read at all, and not asked for.
 *
 * @param held counts what is read, as long as it is held; who calls gives it back
 * @param cut ends the reading: with why, or when the caller is gone
 * @returns why it was not, where it was not; the promise is rejected when the caller went away
 */
export async function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  { body: most }: Limits,
  held: Held,
  cut: AbortSignal,
): Promise<Uint8Array | ProblemCode> {
  if (!isJson(request)) return "verkeerd-formaat";
  if (Number(request.headers["content-length"] ?? 0) > most) return "te-groot";
  if (request.headers.expect !== undefined) response.writeContinue();
  const parts: Uint8Array[] = [];
  let size = 0;
  return new Promise((done, failed) => {
    let isOpen = true;
    const end = (why?: ProblemCode): void => {
      if (!isOpen) return;
      isOpen = false;
      parts.length = 0;
      held.give(size);
      if (why === undefined) failed(new Error("gone"));
      else done(why);
    };
    const stop = (): void => end(typeof cut.reason === "string" ? (cut.reason as ProblemCode) : undefined);
    if (cut.aborted) return stop();
    cut.addEventListener("abort", stop, { once: true });
    request.on("data", (part: Uint8Array) => {
      if (!isOpen) return;
      if (size + part.length > most) end("te-groot");
      else if (!held.take(part.length)) end("te-druk");
      else {
        size += part.length;
        parts.push(part);
      }
    });
    request.on("end", () => {
      if (!isOpen) return;
      isOpen = false;
      done(new Uint8Array(Buffer.concat(parts)));
    });
  });
}
