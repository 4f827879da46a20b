import { opdrachten } from "../../generated/texts.js";
import type { Taal } from "../../model/tekst.js";
import { type Flags, valued } from "./shared.js";

export type Flag = keyof Flags;

/** What the command line can do: the words after the name of the command, the flags that each one knows, and what runs it. */
export interface Command {
  /** One word, or two: `teken graaf`. */
  readonly name: Exclude<keyof typeof opdrachten.nl, "ndjson">;
  readonly takes: readonly string[];
  /** The flag that makes it this command. */
  readonly by?: "ndjson";
  readonly needs?: readonly Flag[];
  readonly may: readonly Flag[];
  /** What a flag takes here, where that is something else. */
  readonly values?: Readonly<Partial<Record<Flag, string>>>;
  readonly run: (args: readonly string[], flags: Flags) => number | Promise<number>;
}

const values: Readonly<Record<string, string>> = valued;

/** A flag as it is written in a call, with what it takes. */
export const written = (flag: Flag, own: Command["values"] = {}): string =>
  flag in values ? `--${flag} ${own[flag] ?? values[flag]}` : `--${flag}`;

function usageOf({ name, takes, by, needs = [], may, values: own }: Command): string {
  const always = [...(by ? [by] : []), ...needs].map((flag) => written(flag, own));
  return ["leerplicht-tlv", name, ...takes, ...always, ...may.map((flag) => `[${written(flag, own)}]`)].join(" ");
}

/** Whether a call begins with the name of a command. */
export const begins = ({ name }: Command, words: readonly string[]): boolean =>
  name.split(" ").every((word, i) => word === words[i]);

/** The commands whose names a call begins with, as far as it goes: `nieuw` begins three. */
export const named = (commands: readonly Command[], words: readonly string[]): readonly Command[] =>
  commands.filter(({ name }) => name.split(" ").every((word, i) => word === words[i] || (i > 0 && i >= words.length)));

/** How to call some commands, and what they do. */
export const usage = (commands: readonly Command[], taal: Taal): string =>
  commands.map((command) => `${usageOf(command)}\n  ${opdrachten[taal][command.by ?? command.name]}`).join("\n");
