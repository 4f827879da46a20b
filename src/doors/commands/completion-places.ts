import { regimesOf, vraagNamen } from "../regimes.js";
import { valued } from "./shared.js";
import type { Command, Flag } from "./usage.js";

/** What a shell may offer at one place in a call. */
export interface Place {
  readonly words: readonly string[];
  readonly from?: "files" | "folders" | undefined;
  /** Whether more of them may follow, with commas between. */
  readonly listed: boolean;
}

/** The places of a call by name: `/0` the command, `toets/0` its first argument, `toets/-` its flags, `toets/--vorm` the value of one. */
export type Places = ReadonlyMap<string, Place>;

const known: Readonly<Record<string, () => Partial<Place>>> = {
  FILE: () => ({ from: "files" }),
  MAP: () => ({ from: "folders" }),
  VRAAG: () => ({ words: vraagNamen }),
  REGIME: () => ({ words: [...new Set(vraagNamen.flatMap(regimesOf).map(({ id }) => id))].sort() }),
};

const place = (words: readonly string[]): Place => ({ words, listed: false });

/** What the usage calls a value, as what may stand there: `nl|en` are words, `REGIME|MAP` the regimes and folders. */
function placeOf(value: string): Place {
  const [first = "", ...more] = value.split(",");
  const parts = first.split("|").map((part) => known[part]?.() ?? { words: /^[a-z]/.test(part) ? [part] : [] });
  return {
    words: parts.flatMap(({ words = [] }) => words),
    from: parts.find(({ from }) => from)?.from,
    listed: more.length > 0 && more.every((part) => part === first),
  };
}

/** The flags that take a value, as they are written. */
export const valuedFlags: readonly string[] = Object.keys(valued).map((flag) => `--${flag}`);

/** What follows the first word of a command of two: `teken` is followed by `graaf`, `tijdlijn` and `overgangen`. */
export function groupsOf(commands: readonly Command[]): ReadonlyMap<string, readonly string[]> {
  const pairs = commands.map(({ name }) => name.split(" ")).filter(([, second]) => second !== undefined);
  return new Map(
    pairs.map(([first = ""]) => [first, pairs.flatMap(([one, second = ""]) => (one === first ? second : []))]),
  );
}

/** The names of commands, each once, in the order of the table. */
export const namesOf = (commands: readonly Command[]): readonly Command["name"][] => [
  ...new Set(commands.map(({ name }) => name)),
];

/** What may stand at each place of a call, by the table that the usage is made of. */
export function placesOf(commands: readonly Command[]): Places {
  const first = [...new Set(commands.map(({ name }) => name.split(" ")[0] ?? "")), "help"];
  const always = ["--help"];
  const places = new Map<string, Place>([
    ["/0", place(first)],
    ["/-", place([...always, "--version"])],
    ["help/0", place(first.filter((name) => name !== "help"))],
    ...[...groupsOf(commands)].map(([name, seconds]) => [`${name}/0`, place(seconds)] as const),
  ]);
  for (const name of namesOf(commands)) {
    const ways = commands.filter((command) => command.name === name);
    const flags = new Set<Flag>(ways.flatMap(({ by, needs = [], may }) => [...(by ? [by] : []), ...needs, ...may]));
    places.set(`${name}/-`, place([...[...flags].map((flag) => `--${flag}`), ...always]));
    for (const { takes, values = {} } of ways) {
      for (const [i, value] of takes.entries()) places.set(`${name}/${i}`, placeOf(value));
      for (const [flag, value] of Object.entries(values)) places.set(`${name}/--${flag}`, placeOf(value));
    }
  }
  for (const [flag, value] of Object.entries(valued)) places.set(`*/--${flag}`, placeOf(value));
  return places;
}
