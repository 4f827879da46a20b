import { hulp } from "../../generated/texts.js";
import type { Taal } from "../../model/tekst.js";
import { type Command, usage, written } from "./usage.js";

/** Some lines of two columns, the second one in line. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}

/** How to call one command: each flag in a line, and an example that can be called. */
function helpOf(command: Command, taal: Taal): string {
  const { vlaggen, voorbeelden, kopVlaggen, kopVoorbeeld } = hulp[taal];
  const { name, by, needs = [], may, values } = command;
  const flags = [...(by ? [by] : []), ...needs, ...may].map((flag) => [written(flag, values), vlaggen[flag]] as const);
  return [
    usage([command], taal),
    ...(flags.length === 0 ? [] : ["", `${kopVlaggen}:`, ...columns(flags)]),
    ...["", `${kopVoorbeeld}:`, `  leerplicht-tlv ${voorbeelden[by ?? name]}`],
  ].join("\n");
}

/** How to call all commands: what this is for, a line for each, and where to read more. */
export const overview = (commands: readonly Command[], taal: Taal): string =>
  [hulp[taal].begin, "", usage(commands, taal), "", hulp[taal].verder].join("\n");

/** How to call some commands, in full, and what the process ends with. */
export function help(commands: readonly Command[], taal: Taal): string {
  const { exit, kopExit } = hulp[taal];
  const codes = [`${kopExit}:`, ...columns(Object.entries(exit))].join("\n");
  return [...commands.map((command) => helpOf(command, taal)), codes].join("\n\n");
}
