import { readdirSync } from "node:fs";
import { dienst } from "../../generated/serve-texts.js";
import { asIs } from "../../read/shown.js";
import type { Documents } from "../../serve/service.js";
import { serve } from "../../serve/service.js";
import { readText } from "./files.js";
import { packagedRules } from "./packaged.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, numberOf, readTaal, remark, say } from "./shared.js";

const PORT = 8080;
const LAST_PORT = 65_535;
const ending = ".schema.json";

/** What the service hands out: it lies with the rules of the package. */
export function documents(): Documents {
  const [openapi, schemas] = [packagedRules("openapi.json"), packagedRules("schema")];
  if (openapi === undefined || schemas === undefined) return refuse("file-unreadable", "", asIs("rules/openapi.json"));
  const names = readdirSync(schemas).filter((name) => name.endsWith(ending));
  const texts = names.sort().map((name) => [name.slice(0, -ending.length), readText(`${schemas}/${name}`)]);
  return { openapi: readText(openapi), schemas: Object.fromEntries(texts) };
}

/** A port that is free or is named; 0 lets the system choose. */
function readPort({ poort }: Flags): number {
  const port = poort === undefined ? PORT : numberOf(poort);
  if (typeof port === "number" && port <= LAST_PORT) return port;
  return refuse("port-form", "--poort", poort, { meest: String(LAST_PORT) });
}

/** Waits for who stops this process. */
const asked = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });

/** Answers requests until it is asked to stop; then what is under way is answered first. */
export async function dien(flags: Flags): Promise<number> {
  const port = readPort(flags);
  const { luistert, gestopt } = dienst[readTaal(flags)];
  const service = await serve({ documents: documents(), port }).catch((error: NodeJS.ErrnoException) =>
    refuse("port-taken", "--poort", asIs(String(error.code ?? error.name))),
  );
  const stop = asked();
  remark(say(luistert, { url: service.url }));
  await stop;
  await service.stop();
  remark(gestopt);
  return exit.settled;
}
