#!/usr/bin/env node
import { languageOf, toldOf, understand } from "./doors/commands/call.js";
import { exit, print, readTaal } from "./doors/commands/shared.js";
import { pakket } from "./generated/texts.js";
import { callProblem } from "./read/call-errors.js";
import { RegelError, ToetsverzoekError } from "./read/errors.js";
import { asIs, escaped, escapedJson } from "./read/shown.js";
import { translate } from "./read/translate.js";

const args = process.argv.slice(2);

/** A new command needs no line here: it is one file of `doors/commands`, and an entry in its table. */
async function main(args: readonly string[]): Promise<number> {
  const call = understand(args);
  if (call.asks === "run") return call.command.run(call.args, call.flags);
  print(call.asks === "version" ? pakket.slice(pakket.lastIndexOf("@") + 1) : toldOf(call, readTaal(call.flags)));
  return exit.settled;
}

function report(found: unknown, args: readonly string[]): number {
  const [error, json] = [translate(found, { taal: languageOf(args) }), args.includes("--json")];
  if (error instanceof ToetsverzoekError || error instanceof RegelError) {
    process.stderr.write(
      json
        ? `${escapedJson(JSON.stringify({ code: error.code, problemen: error.problemen }, null, 2))}\n`
        : `${error.message}\n`,
    );
    return exit.wrongInput;
  }
  process.stderr.write(`${escaped(error instanceof Error ? error.message : String(error))}\n`);
  return exit.fault;
}

// Whoever reads may stop reading: `leerplicht-tlv toets FILE | head`.
// On a full disk nobody may take what was written for the whole.
let unwritten = false;
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE" || unwritten) return;
  unwritten = true;
  const found = callProblem("output-unwritten", "", asIs(String(error.code ?? error.name)));
  report(new ToetsverzoekError([found]), args);
  process.exitCode = exit.brokenOff;
});
process.stderr.on("error", () => {});

const ended = await main(args).catch((error: unknown) => report(error, args));
process.exitCode = unwritten ? exit.brokenOff : ended;
