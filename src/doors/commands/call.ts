import { parseArgs } from "node:util";
import { aangeroepen } from "../../generated/texts.js";
import { isWithin, nearest } from "../../model/nearest.js";
import type { Taal } from "../../model/tekst.js";
import { inEach } from "../../model/wording.js";
import { guessed } from "../../read/errors.js";
import { asKey, Shown, shownKey } from "../../read/shown.js";
import { help, overview } from "./help.js";
import { refuse } from "./refuse.js";
import { type Flags, plain, readTaal, say, valued } from "./shared.js";
import { commands } from "./table.js";
import { begins, type Command, type Flag, named, usage, written } from "./usage.js";

const lengthOf = ({ name }: Command): number => name.split(" ").length;

const options = {
  ...Object.fromEntries(Object.keys(valued).map((flag) => [flag, { type: "string" as const }])),
  ...Object.fromEntries(plain.map((flag) => [flag, { type: "boolean" as const }])),
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads a call as far as it can be, whatever is wrong with it. */
const readAnyCall = (args: readonly string[]) =>
  parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });

/** The language of a call, also of one that is wrong. */
export const languageOf = (args: readonly string[]): Taal => (readAnyCall(args).values["taal"] === "en" ? "en" : "nl");

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
  const [first = ""] = positionals;
  const slip = nearest(first, names) !== undefined;
  const suggestie = guessed(first, names, (name) => name);
  return refuse("command-unknown", "", slip ? asKey(first) : told, { keuze: names.join(", "), suggestie });
}

/** The commands about which is asked how to call them: all of them where the call names none. */
const askedFor = (words: readonly string[]): readonly Command[] => {
  const found = words.length > 0 ? named(commands, words) : commands;
  return found.length > 0 ? found : refuseCall(words);
};

/** Reads a call, with every flag that it names: one that is named twice would hide the other. */
function readCall(args: readonly string[]) {
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      tokens: true,
    });
    return {
      flags: values as Flags & { help?: boolean; version?: boolean },
      positionals,
      named: tokens.flatMap((t) => ("name" in t ? t.name : [])),
    };
  } catch {
    return refuseCall(args);
  }
}

/** Refuses a flag that the command does not know, that is empty, or that stands twice. */
function checkFlags({ name, by, needs = [], may, values }: Command, given: readonly string[], flags: Flags): void {
  const known = [...(by ? [by] : []), ...needs, ...may];
  for (const [i, flag] of given.entries()) {
    if (!known.some((one) => one === flag)) {
      refuse("flag-unknown", `--${flag}`, asKey(`--${flag}`), {
        opdracht: name,
        keuze: known.map((one) => written(one, values)).join(", "),
      });
    }
    // An empty name of a folder would be the folder in which the command runs.
    if (flags[flag as Flag] === "") refuse("flag-empty", `--${flag}`, asKey(`--${flag}`));
    if (given.indexOf(flag) < i) refuse("flag-twice", `--${flag}`, asKey(`--${flag}`));
  }
}

/** How to call some commands. */
interface Asked {
  readonly asks: "usage";
  readonly of: readonly Command[];
  readonly flags: Flags;
}

/** What a call asks for: how to call some commands, which version this is, or that a command runs. */
export type Call =
  | Asked
  | { readonly asks: "version" }
  | { readonly asks: "run"; readonly command: Command; readonly args: readonly string[]; readonly flags: Flags };

/**
 * Finds what a call asks for, by the table of commands.
 *
 * @throws {ToetsverzoekError} for a call that is none of a command, and for a flag that it does not know
 */
export function understand(args: readonly string[]): Call {
  const { flags, positionals: words, named: given } = readCall(args);
  if (flags.help || words[0] === "help")
    return { asks: "usage", of: askedFor(words[0] === "help" ? words.slice(1) : words), flags };
  if (flags.version) return { asks: "version" };
  const command = commands.find(
    (c) =>
      begins(c, words) &&
      c.takes.length === words.length - lengthOf(c) &&
      (c.by === "ndjson") === (flags.ndjson === true),
  );
  if (!command) return refuseCall(args);
  checkFlags(command, given, flags);
  readTaal(flags);
  return { asks: "run", command, args: words.slice(lengthOf(command)), flags };
}

/** What is told of how to call some commands: in full, and of all of them a line each. */
export const toldOf = ({ of }: Asked, taal: Taal): string => (of === commands ? overview(of, taal) : help(of, taal));
