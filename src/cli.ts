#!/usr/bin/env node
import { parseArgs } from "node:util";
import { bewaar } from "./doors/commands/bewaar.js";
import { bewijs } from "./doors/commands/bewijs.js";
import { boek } from "./doors/commands/boek.js";
import { bulk } from "./doors/commands/bulk.js";
import { compileer } from "./doors/commands/compileer.js";
import { dekking } from "./doors/commands/dekking.js";
import { herhaal } from "./doors/commands/herhaal.js";
import { muteer } from "./doors/commands/muteer.js";
import { refuse } from "./doors/commands/refuse.js";
import { exit, type Flags, print, readTaal, say, valued } from "./doors/commands/shared.js";
import { simuleer } from "./doors/commands/simuleer.js";
import { sjabloon } from "./doors/commands/sjabloon.js";
import { sql } from "./doors/commands/sql.js";
import { toets } from "./doors/commands/toets.js";
import { verschil } from "./doors/commands/verschil.js";
import { getoond, opdrachten } from "./generated/texts.js";
import { isWithin } from "./model/nearest.js";
import type { Taal } from "./model/tekst.js";
import { callProblem } from "./read/call-errors.js";
import { describeProblems, RegelError, ToetsverzoekError } from "./read/errors.js";
import { asIs, asKey, escaped, escapedJson, Shown, shownKey } from "./read/shown.js";

type Flag = keyof Flags;
type Run = (args: readonly string[], flags: Flags) => number | Promise<number>;

/** What the command line can do: the words after the name of the command, the flags that each one knows, and what runs it. */
interface Command {
  readonly name: Exclude<keyof typeof opdrachten.nl, "ndjson">;
  readonly takes: readonly string[];
  /** The flag that makes it this command. */
  readonly by?: "ndjson";
  readonly needs?: readonly Flag[];
  readonly may: readonly Flag[];
  readonly run: Run;
}

const one =
  (run: (argument: string, flags: Flags) => number | Promise<number>): Run =>
  ([argument = ""], flags) =>
    run(argument, flags);

const tested = ["regels", "zaken", "regime", "drempel", "taal", "json"] as const;

const commands: readonly Command[] = [
  {
    name: "toets",
    takes: ["FILE"],
    may: ["regime", "regimes", "peildatum", "regels", "taal", "vorm", "json"],
    run: one(toets),
  },
  // Lines come from standard input: a file beside that would be passed over without a word.
  {
    name: "toets",
    takes: [],
    by: "ndjson",
    may: ["diepte", "vanaf", "regime", "peildatum", "regels", "taal"],
    run: (_, flags) => bulk(flags),
  },
  { name: "sjabloon", takes: ["VRAAG"], may: ["regels", "taal"], run: one(sjabloon) },
  { name: "herhaal", takes: ["FILE"], may: ["regels", "regelsets", "taal", "json"], run: one(herhaal) },
  {
    name: "bewaar",
    takes: ["VRAAG", "REGIME"],
    may: ["regels", "naar"],
    run: ([vraag = "", regime = ""], flags) => bewaar(vraag, regime, flags),
  },
  {
    name: "verschil",
    takes: ["REGIME", "REGIME"],
    may: ["peildatum", "regels", "taal", "vorm", "json"],
    run: ([first = "", second = ""], flags) => verschil(first, second, flags),
  },
  { name: "bewijs", takes: ["REGIME"], may: ["stellingen", "regels", "taal", "vorm", "json"], run: one(bewijs) },
  {
    name: "simuleer",
    takes: ["VRAAG", "REGIME", "REGIME"],
    may: [
      ...(["leerlingen", "zaad", "herhalingen", "parameters", "gegevens"] as const),
      ...(["peildatum", "regels", "taal", "vorm", "json"] as const),
    ],
    run: ([vraag = "", first = "", second = ""], flags) => simuleer(vraag, first, second, flags),
  },
  { name: "muteer", takes: [], may: tested, run: (_, flags) => muteer(flags) },
  { name: "dekking", takes: [], may: tested, run: (_, flags) => dekking(flags) },
  { name: "boek", takes: [], needs: ["naar"], may: ["regels", "zaken", "tegenover"], run: (_, flags) => boek(flags) },
  { name: "compileer", takes: [], needs: ["regels"], may: ["taal"], run: (_, flags) => compileer(flags) },
  {
    name: "sql",
    takes: ["REGIME"],
    needs: ["dialect"],
    may: ["deel", "tabel", "peildatum", "regels"],
    run: one(sql),
  },
];

const values: Readonly<Record<string, string>> = valued;
const written = (flag: Flag): string => (flag in values ? `--${flag} ${values[flag]}` : `--${flag}`);

function usageOf({ name, takes, by, needs = [], may }: Command): string {
  const always = [...(by ? [by] : []), ...needs].map(written);
  return ["leerplicht-tlv", name, ...takes, ...always, ...may.map((flag) => `[${written(flag)}]`)].join(" ");
}

/** How to call the command of this name, or without one each of them, and what it does. */
function usage(name: string | undefined, taal: Taal): string {
  const named = commands.filter((command) => command.name === name);
  const told = (command: Command): string => `${usageOf(command)}\n  ${opdrachten[taal][command.by ?? command.name]}`;
  return (named.length > 0 ? named : commands).map(told).join("\n");
}

const options = {
  ...Object.fromEntries(Object.keys(valued).map((flag) => [flag, { type: "string" as const }])),
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Reads a call, with every flag that it names: one that is named twice would hide the other. */
function readCall(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  return {
    flags: values as Flags & { help?: boolean },
    positionals,
    named: tokens.flatMap((t) => ("name" in t ? t.name : [])),
  };
}

/** Reads a call as far as it can be, whatever is wrong with it. */
const readAnyCall = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });

const args = process.argv.slice(2);

const shownFlag = (name: string): string =>
  Object.keys(options).some((known) => isWithin(name, known, 1)) ? shownKey(`--${name}`) : getoond.nl.vlag;

/**
 * A wrong call, without what was typed in it: whoever forgets a quote or a name of a file types what belongs in one. Of a flag its
 * name is shown where it is a slip of one that there is.
 */
function shownCall(args: readonly string[]): string {
  const { positionals, tokens } = readAnyCall(args);
  const known = commands.some(({ name }) => name === positionals[0]);
  const opdracht = known ? String(positionals[0]) : getoond.nl.opdracht;
  const aantal = known ? positionals.length - 1 : positionals.length;
  const flags = tokens.flatMap((t) => (t.kind === "option" && t.rawName.startsWith("--") ? shownFlag(t.name) : []));
  return [say(getoond.nl.aanroep, { opdracht, aantal }), ...flags].join(", ");
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = (): never => {
    const [name] = readAnyCall(args).positionals;
    return refuse("call-unknown", "", new Shown(shownCall(args)), { keuze: `\n${usage(name, "nl")}` });
  };
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall(args);
  } catch {
    return unknown();
  }
  const { flags, named } = call;
  const [name, ...rest] = call.positionals;
  if (flags.help) {
    print(usage(name, readTaal(flags)));
    return exit.settled;
  }
  const command = commands.find(
    (c) => c.name === name && c.takes.length === rest.length && (c.by === "ndjson") === (flags.ndjson === true),
  );
  if (!command) return unknown();
  const { by, needs = [], may } = command;
  const known = [...(by ? [by] : []), ...needs, ...may];
  for (const [i, flag] of named.entries()) {
    if (!known.some((one) => one === flag)) {
      refuse("flag-unknown", `--${flag}`, asKey(`--${flag}`), {
        opdracht: command.name,
        keuze: known.map(written).join(", "),
      });
    }
    if (named.indexOf(flag) < i) refuse("flag-twice", `--${flag}`, asKey(`--${flag}`));
  }
  return command.run(rest, flags);
}

function report(error: unknown, json: boolean): number {
  if (error instanceof ToetsverzoekError || error instanceof RegelError) {
    const text = error instanceof ToetsverzoekError ? describeProblems(error.problemen) : error.message;
    process.stderr.write(
      json
        ? `${escapedJson(JSON.stringify({ code: error.code, problemen: error.problemen }, null, 2))}\n`
        : `${text}\n`,
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
  report(new ToetsverzoekError([found]), args.includes("--json"));
  process.exitCode = exit.brokenOff;
});
process.stderr.on("error", () => {});

const ended = await main(args).catch((error: unknown) => report(error, args.includes("--json")));
process.exitCode = unwritten ? exit.brokenOff : ended;
