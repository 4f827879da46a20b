#!/usr/bin/env node
import { parseArgs } from "node:util";
import { bewaar } from "./doors/commands/bewaar.js";
import { bewijs } from "./doors/commands/bewijs.js";
import { boek } from "./doors/commands/boek.js";
import { bulk } from "./doors/commands/bulk.js";
import { compileer } from "./doors/commands/compileer.js";
import { conformiteit } from "./doors/commands/conformiteit.js";
import { dekking } from "./doors/commands/dekking.js";
import { dien } from "./doors/commands/dien.js";
import { herhaal } from "./doors/commands/herhaal.js";
import { mcp } from "./doors/commands/mcp.js";
import { muteer } from "./doors/commands/muteer.js";
import { nieuw } from "./doors/commands/nieuw.js";
import { pagina } from "./doors/commands/pagina.js";
import { proef } from "./doors/commands/proef.js";
import { refuse } from "./doors/commands/refuse.js";
import { exit, type Flags, print, readTaal, say, valued } from "./doors/commands/shared.js";
import { simuleer } from "./doors/commands/simuleer.js";
import { sjabloon } from "./doors/commands/sjabloon.js";
import { sql } from "./doors/commands/sql.js";
import { graaf, overgangen, tijdlijn } from "./doors/commands/teken.js";
import { toets } from "./doors/commands/toets.js";
import { toon } from "./doors/commands/toon.js";
import { begins, type Command, type Flag, named, usage, written } from "./doors/commands/usage.js";
import { vernieuw } from "./doors/commands/vernieuw.js";
import { verschil } from "./doors/commands/verschil.js";
import { aangeroepen, pakket } from "./generated/texts.js";
import { isWithin } from "./model/nearest.js";
import type { Taal } from "./model/tekst.js";
import { inEach } from "./model/wording.js";
import { callProblem } from "./read/call-errors.js";
import { RegelError, ToetsverzoekError } from "./read/errors.js";
import { asIs, asKey, escaped, escapedJson, Shown, shownKey } from "./read/shown.js";
import { translate } from "./read/translate.js";

const one =
  (run: (argument: string, flags: Flags) => number | Promise<number>): Command["run"] =>
  ([argument = ""], flags) =>
    run(argument, flags);

const [drawn, claimed] = [{ naar: "FILE" }, { alleen: "stellingen" }] as const;
const proved = ["stellingen", "alleen", "getuigen", "regels", "taal", "vorm", "json"] as const;
const tested = ["regels", "zaken", "regime", "drempel", "taal", "json"] as const;

const commands: readonly Command[] = [
  {
    name: "toets",
    takes: ["FILE"],
    may: ["volledig", "regime", "regimes", "peildatum", "regels", "taal", "vorm", "register", "json"],
    values: { vorm: "tekst|markdown|html", regels: "MAP,MAP" },
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
    may: ["regels", "naar", "taal"],
    run: ([vraag = "", regime = ""], flags) => bewaar(vraag, regime, flags),
  },
  {
    name: "verschil",
    takes: ["REGIME|MAP", "REGIME|MAP"],
    may: ["volledig", "getuigen", "peildatum", "regels", "taal", "vorm", "json"],
    values: { regels: "MAP,MAP" },
    run: ([first = "", second = ""], flags) => verschil(first, second, flags),
  },
  { name: "bewijs", takes: ["REGIME|MAP"], may: proved, values: claimed, run: one(bewijs) },
  {
    name: "simuleer",
    takes: ["VRAAG", "REGIME", "REGIME"],
    may: [
      ...(["leerlingen", "zaad", "herhalingen", "parameters", "gegevens"] as const),
      ...(["peildatum", "regels", "taal", "vorm", "json"] as const),
    ],
    run: ([vraag = "", first = "", second = ""], flags) => simuleer(vraag, first, second, flags),
  },
  {
    name: "toon",
    takes: ["REGIME|MAP"],
    may: ["conclusie", "volledig", "wegen", "geerfd", "zaken", "naar", "peildatum", "regels", "taal", "vorm", "json"],
    run: one(toon),
  },
  { name: "muteer", takes: [], may: tested, run: (_, flags) => muteer(flags) },
  { name: "dekking", takes: [], may: tested, run: (_, flags) => dekking(flags) },
  {
    name: "nieuw vraag",
    takes: ["MAP"],
    may: ["naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("vraag", map, flags)),
  },
  {
    name: "nieuw regime",
    takes: ["MAP"],
    may: ["basis", "vervang", "naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("regime", map, flags)),
  },
  {
    name: "nieuw beleid",
    takes: ["MAP"],
    may: ["basis", "naam", "titel", "titel-en", "eigenaar", "taal"],
    run: one((map, flags) => nieuw("beleid", map, flags)),
  },
  { name: "proef", takes: ["MAP"], may: ["zaken", "regels", "let-op", "taal", "vorm", "json"], run: one(proef) },
  { name: "vernieuw", takes: ["MAP"], may: ["zaken", "regels", "taal", "json"], run: one(vernieuw) },
  {
    name: "conformiteit",
    takes: ["MAP"],
    may: ["regime", "regels", "toets", "taal", "json"],
    values: { regime: "ID,ID", regels: "MAP,MAP" },
    run: one(conformiteit),
  },
  {
    name: "boek",
    takes: [],
    needs: ["naar"],
    may: ["regels", "zaken", "tegenover", "taal"],
    run: (_, flags) => boek(flags),
  },
  { name: "pagina", takes: [], needs: ["naar"], may: ["taal"], run: (_, flags) => pagina(flags) },
  { name: "compileer", takes: [], needs: ["regels"], may: ["taal"], run: (_, flags) => compileer(flags) },
  {
    name: "teken graaf",
    takes: ["REGIME"],
    may: ["zaak", "conclusie", "alleen", "peildatum", "regels", "breedte", "taal", "naar"],
    values: drawn,
    run: one(graaf),
  },
  {
    name: "teken tijdlijn",
    takes: ["FILE"],
    may: ["regime", "peildatum", "regels", "breedte", "taal", "naar"],
    values: drawn,
    run: one(tijdlijn),
  },
  {
    name: "teken overgangen",
    takes: ["FILE"],
    may: ["breedte", "taal", "naar"],
    values: drawn,
    run: one(overgangen),
  },
  {
    name: "sql",
    takes: ["REGIME"],
    needs: ["dialect"],
    may: ["deel", "tabel", "peildatum", "regels", "taal"],
    run: one(sql),
  },
  { name: "dien", takes: [], may: ["poort", "taal"], run: (_, flags) => dien(flags) },
  { name: "mcp", takes: [], may: ["taal"], run: (_, flags) => mcp(flags) },
];

const lengthOf = ({ name }: Command): number => name.split(" ").length;

const options = {
  ...Object.fromEntries(Object.keys(valued).map((flag) => [flag, { type: "string" as const }])),
  json: { type: "boolean" },
  ndjson: { type: "boolean" },
  volledig: { type: "boolean" },
  wegen: { type: "boolean" },
  geerfd: { type: "boolean" },
  "let-op": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads a call, with every flag that it names: one that is named twice would hide the other. */
function readCall(args: readonly string[]) {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
  return {
    flags: values as Flags & { help?: boolean; version?: boolean },
    positionals,
    named: tokens.flatMap((t) => ("name" in t ? t.name : [])),
  };
}

/** Reads a call as far as it can be, whatever is wrong with it. */
const readAnyCall = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });

const args = process.argv.slice(2);

const shownFlag = (name: string, taal: Taal): string =>
  Object.keys(options).some((known) => isWithin(name, known, 1)) ? shownKey(`--${name}`) : aangeroepen[taal].vlag;

/**
 * A wrong call, without what was typed in it: whoever forgets a quote or a name of a file types what belongs in one. Of a flag its
 * name is shown where it is a slip of one that there is.
 */
function shownCall(args: readonly string[], taal: Taal): string {
  const { positionals, tokens } = readAnyCall(args);
  const known = commands.find((command) => begins(command, positionals));
  const opdracht = known?.name ?? aangeroepen[taal].opdracht;
  const aantal = positionals.length - (known ? lengthOf(known) : 0);
  const flags = tokens.flatMap((t) =>
    t.kind === "option" && t.rawName.startsWith("--") ? shownFlag(t.name, taal) : [],
  );
  return [say(aangeroepen[taal].aanroep, { opdracht, aantal }), ...flags].join(", ");
}

/** Refuses a call that nothing can be done with: with the usage of the command that it names, else with the names of all. */
function refuseCall(args: readonly string[]): never {
  const { positionals } = readAnyCall(args);
  const meant = named(commands, positionals);
  const told = args.length > 0 ? new Shown(inEach((taal) => shownCall(args, taal))) : undefined;
  if (positionals.length > 0 && meant.length > 0)
    return refuse("call-unknown", "", told, { keuze: inEach((taal) => `\n${usage(meant, taal)}`) });
  const names = [...new Set(commands.map(({ name }) => name))];
  const [first] = positionals;
  const slip = first !== undefined && names.some((name) => isWithin(first, name, 1));
  return refuse("command-unknown", "", slip ? asKey(first) : told, { keuze: names.join(", ") });
}

/** The commands about which is asked how to call them: all of them where the call names none. */
const askedFor = (words: readonly string[]): readonly Command[] => {
  const found = words.length > 0 ? named(commands, words) : commands;
  return found.length > 0 ? found : refuseCall(words);
};

async function main(args: readonly string[]): Promise<number> {
  let call: ReturnType<typeof readCall>;
  try {
    call = readCall(args);
  } catch {
    return refuseCall(args);
  }
  const { flags, named: given } = call;
  const words = call.positionals;
  if (flags.help || words[0] === "help") {
    print(usage(askedFor(words[0] === "help" ? words.slice(1) : words), readTaal(flags)));
    return exit.settled;
  }
  if (flags.version) {
    print(pakket.slice(pakket.lastIndexOf("@") + 1));
    return exit.settled;
  }
  const command = commands.find(
    (c) =>
      begins(c, words) &&
      c.takes.length === words.length - lengthOf(c) &&
      (c.by === "ndjson") === (flags.ndjson === true),
  );
  if (!command) return refuseCall(args);
  const { by, needs = [], may } = command;
  const known = [...(by ? [by] : []), ...needs, ...may];
  for (const [i, flag] of given.entries()) {
    if (!known.some((one) => one === flag)) {
      refuse("flag-unknown", `--${flag}`, asKey(`--${flag}`), {
        opdracht: command.name,
        keuze: known.map((one) => written(one, command.values)).join(", "),
      });
    }
    // An empty name of a folder would be the folder in which the command runs.
    if (flags[flag as Flag] === "") refuse("flag-empty", `--${flag}`, asKey(`--${flag}`));
    if (given.indexOf(flag) < i) refuse("flag-twice", `--${flag}`, asKey(`--${flag}`));
  }
  readTaal(flags);
  return command.run(words.slice(lengthOf(command)), flags);
}

/** The language of a call, also of one that is wrong. */
const taalOf = (args: readonly string[]): Taal => (readAnyCall(args).values["taal"] === "en" ? "en" : "nl");

function report(found: unknown, args: readonly string[]): number {
  const [error, json] = [translate(found, { taal: taalOf(args) }), args.includes("--json")];
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
