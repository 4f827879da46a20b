import { prove } from "../../generated/alle-vragen.js";
import { report } from "../../tell/report-text.js";
import { known, namedIn, refuseDay } from "./chosen.js";
import { readJson } from "./files.js";
import { exit, type Flags, ownRegimes, printJson, readForm, readTaal } from "./shared.js";

/** Proves what a regime bears out on every file, and the claims of `--stellingen`; ends with 3 when something does not hold. */
export function bewijs(argument: string, flags: Flags): number {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  const regimes = known(flags);
  refuseDay("call-all-days", regimes, "REGIME", argument);
  const { regime } = namedIn(regimes, argument);
  const stellingen = flags.stellingen === undefined ? undefined : readJson(flags.stellingen);
  const found = prove(regime.vraag, regime.id, stellingen as never, { regimes: ownRegimes(flags) });
  if (flags.json) printJson(found);
  else process.stdout.write(report(found, { taal, vorm: form }));
  const { uitspraken } = found;
  return uitspraken.length > 0 && uitspraken.every(({ houdt }) => houdt) ? exit.settled : exit.unknown;
}
