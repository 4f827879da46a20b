/**
 * The service under load: requests over connections that stay open, some of them malformed. Counts what is lost, and tells how long an
 * answer takes and what the process holds. Run by hand: `npm run serve:load -- [REQUESTS] [CONNECTIONS]`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import fc from "fast-check";
import { completeFacts, forget, holes, regimes, toZaak } from "../helpers/generate.js";

const REQUESTS = Number(process.argv[2] ?? 10_000);
const CONNECTIONS = Number(process.argv[3] ?? 50);
const MALFORMED = 50;
const IDS = ["leerplichtwet-1969", "voorstel-2019", "wec", "emb-2019"];

const bodies = regimes
  .filter(({ id }) => IDS.includes(id))
  .flatMap((regime) =>
    fc.sample(fc.tuple(completeFacts(regime), holes(regime, 20)), { numRuns: 250, seed: 2019 }).map(([facts, open]) =>
      JSON.stringify({
        ...{ vraag: regime.vraag, regime: regime.id, peildatum: "2026-08-01" },
        zaak: toZaak(forget(facts, open)),
      }),
    ),
  );

const service = spawn(process.execPath, ["dist/cli.js", "dien", "--poort", "0"], {
  stdio: ["ignore", "ignore", "pipe"],
});
let url = "";
for await (const part of service.stderr) {
  url = /http:\S+\/v1/.exec(String(part))?.[0] ?? "";
  if (url !== "") break;
}

const resident = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${service.pid}/status`, "utf8"))?.[1]) / 1024;

const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
/** Sends one body, and gives the status of its answer; none where there was no whole answer. */
const sent = (body: string): Promise<number | undefined> =>
  new Promise((done) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const call = request(`${url}/uitkomsten`, { agent, method: "POST", headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => done(text.endsWith("}") ? response.statusCode : undefined));
      response.on("error", () => done(undefined));
    });
    call.on("error", () => done(undefined));
    call.end(body);
  });

const times: number[] = [];
const counts = new Map<string, number>();
const held: number[] = [];
let next = 0;
/** One connection: a request as soon as the one before it is answered. */
async function connection(): Promise<void> {
  while (next < REQUESTS) {
    const number = next++;
    const malformed = number % MALFORMED === 0;
    const body = bodies[number % bodies.length] ?? "";
    const start = performance.now();
    const status = await sent(malformed ? body.slice(0, -2) : body);
    times.push(performance.now() - start);
    const expected = malformed ? 400 : 200;
    const kind = status === undefined ? "lost" : status === expected ? "as expected" : `status ${status}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (number % Math.ceil(REQUESTS / 10) === 0) held.push(resident());
  }
}

const start = performance.now();
await Promise.all(Array.from({ length: CONNECTIONS }, connection));
const seconds = (performance.now() - start) / 1_000;
held.push(resident());
agent.destroy();
service.kill("SIGTERM");
const [code] = await once(service, "exit");

times.sort((a, b) => a - b);
const at = (part: number): string => `${times[Math.ceil(times.length * part) - 1]?.toFixed(1)} ms`;
const report = `# The service under load

Written by \`npm run serve:load\`: ${REQUESTS} requests to judge, of four regimes with a fifth of the facts unknown, over ${CONNECTIONS}
connections that stay open; one in ${MALFORMED} is no JSON, and is refused with 400. On the machine that sends them too.

| | |
| --- | ---: |
${[...counts].map(([kind, count]) => `| ${kind} | ${count} |`).join("\n")}
| requests a second | ${(REQUESTS / seconds).toFixed(0)} |
| half answered within | ${at(0.5)} |
| 99 of 100 within | ${at(0.99)} |
| all within | ${at(1)} |
| exit of the service when it is stopped | ${code} |

Memory of the process, in MB, at each tenth of the requests: ${held.map((mb) => mb.toFixed(0)).join(", ")}.
`;
writeFileSync("test/bench/serve-results.md", report);
process.stdout.write(report);
