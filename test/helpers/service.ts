import { connect } from "node:net";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { type ServiceOptions, serve } from "../../src/serve/service.js";
import { filesUnder, readText, root } from "./files.js";

export const documents = {
  openapi: readText("rules/openapi.json"),
  schemas: Object.fromEntries(
    filesUnder("rules/schema", ".schema.json").map((path) => [
      path.replace(/^.*\/(\w+)\.schema\.json$/, "$1"),
      readText(path),
    ]),
  ),
};

/** Does something with a service that listens on a free port, and stops it. */
export async function withService<T>(options: Partial<ServiceOptions>, work: (url: string) => Promise<T>): Promise<T> {
  const service = await serve({ documents, port: 0, ...options });
  try {
    return await work(service.url);
  } finally {
    await service.stop();
  }
}

/** The file of a thread that judges, as the package has it. */
export function workerFile(): URL {
  const outfile = `${root}node_modules/.cache/leerplicht-tlv/serve-worker-${process.env["VITEST_POOL_ID"] ?? 0}.mjs`;
  buildSync({
    absWorkingDir: root,
    entryPoints: ["src/serve/worker.ts"],
    ...{ bundle: true, platform: "node", format: "esm", packages: "external", target: "node20", outfile },
  });
  return pathToFileURL(outfile);
}

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a body, or asks for what needs none. */
export async function ask(
  url: string,
  body?: string | Uint8Array<ArrayBuffer>,
  init: RequestInit = {},
): Promise<Reply> {
  const headers = { ...(body === undefined ? {} : { "Content-Type": "application/json" }), ...init.headers };
  const sent = body === undefined ? {} : { method: "POST", body };
  const response = await fetch(url, { ...sent, ...init, headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Writes over a bare connection, and gives what came back when the other side ends it. */
export function raw(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((done, failed) => {
    let found = "";
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.setEncoding("utf8");
    socket.on("data", (part: string) => {
      found += part;
    });
    socket.on("close", () => done(found));
    socket.on("error", failed);
  });
}
