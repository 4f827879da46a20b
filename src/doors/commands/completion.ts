import { scriptFor, shellNames } from "./completion-scripts.js";
import { exit, oneOf } from "./shared.js";
import type { Command } from "./usage.js";

/** The script by which a shell completes commands, flags, questions, regimes and files, on standard output. */
export function completion(commands: readonly Command[], shell: string): number {
  process.stdout.write(scriptFor(oneOf("", shell, shellNames), commands));
  return exit.settled;
}
