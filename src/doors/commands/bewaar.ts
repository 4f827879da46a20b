import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../generated/alle-vragen.js";
import { asIs } from "../../read/shown.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, ownRegimes, print } from "./shared.js";

/** Writes a rule set as one document, under its hash, and prints where: one that is there already is the same. */
export function bewaar(vraag: string, regime: string, flags: Flags): number {
  const document = bundle(vraag, regime, { regimes: ownRegimes(flags) });
  const file = join(flags.naar ?? ".", `${document.sha256}.json`);
  try {
    writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  } catch {
    return refuse("file-unwritable", "", asIs(file));
  }
  print(file);
  return exit.settled;
}
