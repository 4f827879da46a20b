#!/usr/bin/env node
import { parseArgs } from "node:util";
import { bulk } from "./commands/bulk.js";
import { compileer } from "./commands/compileer.js";
import { dekking } from "./commands/dekking.js";
import { herhaal } from "./commands/herhaal.js";
import { muteer } from "./commands/muteer.js";
import { exit, type Flags, print, refuse } from "./commands/shared.js";
import { sjabloon } from "./commands/sjabloon.js";
import { toets } from "./commands/toets.js";
import { describeProblems, RegelError, ToetsverzoekError } from "./errors.js";
import { asKey } from "./shown.js";

const usage = `leerplicht-tlv toets FILE [--regime ID] [--peildatum DATE] [--regels MAP] [--taal nl|en] [--json]
leerplicht-tlv toets --ndjson [--diepte oordeel|lijsten|uitkomst] [--vanaf BYTE:REGEL] [--regime ID] [--peildatum DATE] [--regels MAP] [--taal nl|en]
leerplicht-tlv sjabloon VRAAG [--regels MAP] [--taal nl|en]
leerplicht-tlv herhaal BEWIJS [--regels MAP] [--taal nl|en] [--json]
leerplicht-tlv muteer [--regels MAP] [--zaken MAP] [--regime ID] [--drempel N] [--taal nl|en] [--json]
leerplicht-tlv dekking [--regels MAP] [--zaken MAP] [--regime ID] [--drempel N] [--taal nl|en] [--json]
leerplicht-tlv compileer --regels MAP [--taal nl|en]`;

const options = {
  regime: { type: "string" },
  peildatum: { type: "string" },
  regels: { type: "string" },
  zaken: { type: "string" },
  drempel: { type: "string" },
  taal: { type: "string" },
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  diepte: { type: "string" },
  vanaf: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** Starts the command of a call; `undefined` where there is none of that name that takes what was given. */
function start(
  command: string | undefined,
  argument: string | undefined,
  flags: Flags,
): number | Promise<number> | undefined {
  if (argument === undefined) {
    switch (command) {
      case "toets":
        return flags.ndjson ? bulk(flags) : undefined;
      case "muteer":
        return muteer(flags);
      case "dekking":
        return dekking(flags);
      case "compileer":
        return compileer(flags);
      default:
        return undefined;
    }
  }
  switch (command) {
    case "toets":
      // Lines come from standard input: a file beside that would be passed over without a word.
      return flags.ndjson ? undefined : toets(argument, flags);
    case "sjabloon":
      return sjabloon(argument, flags);
    case "herhaal":
      return herhaal(argument, flags);
    default:
      return undefined;
  }
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = (): never => refuse("call-unknown", "", asKey(args.join(" ")), { keuze: `\n${usage}` });
  let call: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    call = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return unknown();
  }
  const { values, positionals } = call;
  const [command, argument, ...rest] = positionals;
  if (values.help) {
    print(usage);
    return exit.settled;
  }
  return rest.length > 0 ? unknown() : ((await start(command, argument, values)) ?? unknown());
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
