#!/usr/bin/env node
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { diepten, isDiepte } from "./bulk/lines.js";
import { runBulk } from "./bulk/run.js";
import { describeProblems, type FoutCode, fill, problem, RegelError, ToetsverzoekError } from "./errors.js";
import { teksten } from "./generated/texts.js";
import { describe, evaluate, explain, type Herhaling, loadRegime, replay } from "./index.js";
import { deeperThan, isObject } from "./model/depth.js";
import type { Regime } from "./model/regime.js";
import type { Taal } from "./model/tekst.js";
import { vraagNamen } from "./regimes.js";

/** What the process ends with: see the README. */
const exit = { settled: 0, fault: 1, wrongInput: 2, unknown: 3, badLines: 4 } as const;

const usage = `leerplicht-tlv toets FILE [--regime ID] [--peildatum DATE] [--regels MAP] [--taal nl|en] [--json]
leerplicht-tlv toets --ndjson [--diepte oordeel|lijsten|uitkomst] [--vanaf BYTE:REGEL] [--regime ID] [--peildatum DATE] [--regels MAP]
leerplicht-tlv sjabloon VRAAG [--regels MAP] [--taal nl|en]
leerplicht-tlv herhaal BEWIJS [--regels MAP] [--taal nl|en] [--json]`;

const options = {
  regime: { type: "string" },
  peildatum: { type: "string" },
  regels: { type: "string" },
  taal: { type: "string" },
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  diepte: { type: "string" },
  vanaf: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** A mistake in the call or the input: shown on standard error, exit 2. */
const refuse = (code: FoutCode, pad: string, found: unknown, values?: Record<string, string>): never => {
  throw new ToetsverzoekError([problem(code, pad, found, values)]);
};

function readText(file: string): string {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch {
    return refuse("file-unreadable", "", file);
  }
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    // The message of the parser can quote the input; its first sentence says what is wrong.
    const detail = error instanceof Error ? error.message.replace(/,? "?\.\.\..*$|, ".*$/s, "") : "";
    return refuse("json-invalid", "", file, { detail });
  }
}

function readRules(map: string): Record<string, unknown> {
  let names: string[];
  try {
    names = readdirSync(map).filter((name) => name.endsWith(".json"));
  } catch {
    return refuse("file-unreadable", "", map);
  }
  return Object.fromEntries(names.map((name) => [name, readJson(join(map, name))]));
}

const readRegime = (map: string): Regime => loadRegime(readRules(map));

/** Today as the Netherlands count it: at 22:30 UTC on 31 July it is already 1 August there. */
const today = (): string => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());

interface Flags {
  readonly regime?: string | undefined;
  readonly peildatum?: string | undefined;
  readonly regels?: string | undefined;
  readonly taal?: string | undefined;
  readonly json?: boolean | undefined;
  readonly diepte?: string | undefined;
  readonly vanaf?: string | undefined;
}

/** The request of the file, with what the call adds. Something that is no request is left for `evaluate` to refuse. */
function complete(input: unknown, flags: Flags): { verzoek: unknown; chosen: string | undefined } {
  if (!isObject(input) || deeperThan(input, 100)) return { verzoek: input, chosen: undefined };
  const chosen = flags.peildatum === undefined && input["peildatum"] == null ? today() : undefined;
  const peildatum = flags.peildatum ?? chosen;
  return {
    verzoek: {
      ...input,
      ...(flags.regime === undefined ? {} : { regime: flags.regime }),
      ...(peildatum === undefined ? {} : { peildatum }),
    },
    chosen,
  };
}

function readTaal({ taal = "nl" }: Flags): Taal {
  return taal === "nl" || taal === "en" ? taal : refuse("call-unknown", "--taal", taal, { keuze: "nl, en" });
}

async function toets(file: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  const regimes = flags.regels === undefined ? [] : [readRegime(flags.regels)];
  const { verzoek, chosen } = complete(readJson(file), flags);
  const uitkomst = await evaluate(verzoek as never, { regimes });
  if (chosen !== undefined) process.stderr.write(`peildatum: ${chosen} (Europe/Amsterdam)\n`);
  process.stdout.write(flags.json ? `${JSON.stringify(uitkomst, null, 2)}\n` : explain(uitkomst, { taal }));
  return uitkomst.oordeel === "onbekend" ? exit.unknown : exit.settled;
}

/** Where a run goes on: bytes of the input to skip, and how many lines those were. */
function readVanaf({ vanaf = "0:0" }: Flags): { bytes: number; regels: number } {
  const [, bytes, regels] = /^(\d+):(\d+)$/.exec(vanaf) ?? [];
  if (bytes === undefined || regels === undefined)
    return refuse("call-unknown", "--vanaf", vanaf, { keuze: "BYTE:REGEL" });
  return { bytes: Number(bytes), regels: Number(regels) };
}

/** Lines of requests from standard input, a line for each to standard output: what is wrong goes to standard error. */
async function bulk(flags: Flags): Promise<number> {
  const { diepte = "lijsten", regime, peildatum, regels: map } = flags;
  if (!isDiepte(diepte)) return refuse("call-unknown", "--diepte", diepte, { keuze: diepten.join(", ") });
  const said = teksten[readTaal(flags)].bulk;
  const say = (line: string, values: Readonly<Record<string, unknown>>): void =>
    void process.stderr.write(`${fill(line, (name) => String(values[name]))}\n`);
  const regels = map === undefined ? undefined : readRules(map);
  const regimes = regels === undefined ? [] : [loadRegime(regels)];
  let told = 0;
  const { regels: count, fout } = await runBulk({
    ...{ diepte, regime, peildatum, regimes, regels, vandaag: today(), vanaf: readVanaf(flags) },
    input: process.stdin,
    write: async (bytes) => {
      if (!process.stdout.write(bytes)) await once(process.stdout, "drain");
    },
    report: ({ regel, tekst }) => say(said.fout, { regel, tekst }),
    progress: ({ regels: done, bytes }) => {
      if (done - told < 100_000) return;
      told = done;
      say(said.voortgang, { regels: done, bytes });
    },
  });
  say(said.klaar, { regels: count, fout });
  return fout > 0 ? exit.badLines : exit.settled;
}

/** An empty request: every fact `null`, and beside it, as a list to read, its question and its values. */
function sjabloon(vraag: string, flags: Flags): number {
  const taal = readTaal(flags);
  const regimes = flags.regels === undefined ? [] : [readRegime(flags.regels)];
  const known = describe(vraag, { regimes });
  if (!known) return refuse("question-unknown", "", vraag, { keuze: vraagNamen.join(", ") });
  const zaak: Record<string, Record<string, null>> = {};
  for (const { id } of known.feiten) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: null };
  }
  const feiten = known.feiten.map(
    ({ id, vraag: tekst, type, waarden }) =>
      `${id} (${waarden ? `${type}: ${waarden.join(" | ")}` : type}): ${tekst[taal]}`,
  );
  process.stdout.write(`${JSON.stringify({ vraag, regime: null, peildatum: null, zaak }, null, 2)}\n`);
  process.stderr.write(`${feiten.join("\n")}\n`);
  return exit.settled;
}

/** What came of repeating a stored outcome, line by line. */
function told(found: Herhaling, taal: Taal): string[] {
  const said = teksten[taal].herhaling;
  const say = (line: string, values: Readonly<Record<string, string>>): string => fill(line, (name) => values[name]);
  const text = (value: unknown): string => JSON.stringify(value) ?? "-";
  switch (found.uitslag) {
    case "gelijk":
      return [say(found.pakketToen === found.pakketNu ? said.gelijk : said.gelijkAnderPakket, { ...found })];
    case "verschil": {
      const lines = found.verschillen.map(({ pad, toen, nu }) =>
        say(said.regel, { pad, toen: text(toen), nu: text(nu) }),
      );
      return [said.verschil, ...lines];
    }
    case "niet-te-herhalen": {
      const { regime, gevraagd, gevonden } = found;
      return [say(said.nietTeHerhalen, { regime, gevraagd, gevonden: gevonden.join(", ") || said.geen })];
    }
  }
}

/** Judges a stored request again: equal, different and where, or not to be repeated with the rules at hand. */
async function herhaal(file: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  const regimes = flags.regels === undefined ? [] : [readRegime(flags.regels)];
  const found = await replay(readJson(file), { regimes });
  process.stdout.write(flags.json ? `${JSON.stringify(found, null, 2)}\n` : `${told(found, taal).join("\n")}\n`);
  return found.uitslag === "gelijk" ? exit.settled : exit.unknown;
}

async function main(args: readonly string[]): Promise<number> {
  let call: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    call = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return refuse("call-unknown", "", args.join(" "), { keuze: `\n${usage}` });
  }
  const { values, positionals } = call;
  const [command, argument, ...rest] = positionals;
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return exit.settled;
  }
  if (argument === undefined && command === "toets" && values.ndjson) return bulk(values);
  if (argument !== undefined && rest.length === 0 && command === "toets") return toets(argument, values);
  if (argument !== undefined && rest.length === 0 && command === "sjabloon") return sjabloon(argument, values);
  if (argument !== undefined && rest.length === 0 && command === "herhaal") return herhaal(argument, values);
  return refuse("call-unknown", "", args.join(" "), { keuze: `\n${usage}` });
}

function report(error: unknown, json: boolean): number {
  if (error instanceof ToetsverzoekError || error instanceof RegelError) {
    const text = error instanceof ToetsverzoekError ? describeProblems(error.problemen) : error.message;
    process.stderr.write(
      json ? `${JSON.stringify({ code: error.code, problemen: error.problemen }, null, 2)}\n` : `${text}\n`,
    );
    return exit.wrongInput;
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return exit.fault;
}

// Whoever reads may stop reading: `leerplicht-tlv toets FILE | head`.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const args = process.argv.slice(2);
process.exitCode = await main(args).catch((error: unknown) => report(error, args.includes("--json")));
