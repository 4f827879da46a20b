import { prove } from "../../generated/alle-vragen.js";
import { report } from "../../tell/report-text.js";
import { called, namedIn, refuseDay } from "./chosen.js";
import { readJson } from "./files.js";
import { exit, type Flags, printJson, readForm, readTaal } from "./shared.js";

/** Proves what a regime bears out on every file, and the claims of `--stellingen`; ends with 3 when something does not hold. */
export function bewijs(argument: string, flags: Flags): number {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  const {
    names: [name = argument],
    own,
    regimes,
  } = called([argument], flags);
  refuseDay("call-all-days", regimes, "REGIME", name);
  const { regime } = namedIn(regimes, name);
  const stellingen = flags.stellingen === undefined ? undefined : readJson(flags.stellingen);
  const found = prove(regime.vraag, regime.id, stellingen as never, { regimes: [...own] });
  if (flags.json) printJson(found);
  else process.stdout.write(report(found, { taal, vorm: form }));
  const { uitspraken } = found;
  return uitspraken.length > 0 && uitspraken.every(({ houdt }) => houdt) ? exit.settled : exit.unknown;
}
