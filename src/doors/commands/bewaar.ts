import { join } from "node:path";
import { bundle } from "../../generated/alle-vragen.js";
import { addFiles } from "./folder.js";
import { exit, type Flags, ownRegimes, print } from "./shared.js";

/** Writes a rule set as one document, under its hash, and prints where: one that is there already is the same. */
export function bewaar(vraag: string, regime: string, flags: Flags): number {
  const document = bundle(vraag, regime, { regimes: ownRegimes(flags) });
  const { naar = "." } = flags;
  const name = `${document.sha256}.json`;
  addFiles(naar, "--naar", new Map([[name, `${JSON.stringify(document, null, 2)}\n`]]));
  print(join(naar, name));
  return exit.settled;
}
