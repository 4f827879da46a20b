import { prove } from "../../generated/alle-vragen.js";
import { teksten } from "../../generated/texts.js";
import type { Uitspraak } from "../../model/bewijs-van-regels.js";
import { report } from "../../tell/report-text.js";
import { called, namedIn, refuseDay } from "./chosen.js";
import { readJson } from "./files.js";
import { exit, type Flags, oneOf, printJson, readForm, readTaal, remark, say } from "./shared.js";
import { writeProofs } from "./witnesses.js";

const isOfClaim = ({ soort }: Uitspraak): boolean => soort === "stelling" || soort === "geval";

/** Proves what a regime bears out on every file, and the claims of `--stellingen`, or those alone; ends with 3 when something does not hold. */
export function bewijs(argument: string, flags: Flags): number {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  const only = flags.alleen !== undefined && oneOf("--alleen", flags.alleen, ["stellingen"]) === "stellingen";
  const {
    names: [name = argument],
    own,
    regimes,
  } = called([argument], flags);
  refuseDay("call-all-days", regimes, "REGIME", name);
  const { regime } = namedIn(regimes, name);
  const stellingen = flags.stellingen === undefined ? undefined : readJson(flags.stellingen);
  const found = prove(regime.vraag, regime.id, stellingen as never, { regimes: [...own] });
  const uitspraken = only ? found.uitspraken.filter(isOfClaim) : found.uitspraken;
  const shown = { ...found, uitspraken };
  if (flags.getuigen !== undefined) writeProofs(shown, flags.getuigen);
  if (flags.json) printJson(shown);
  else process.stdout.write(report(shown, { taal, vorm: form }));
  if (only) remark(say(teksten[taal].vergelijken.eigenZonder, { aantal: found.uitspraken.length - uitspraken.length }));
  return uitspraken.length > 0 && uitspraken.every(({ houdt }) => houdt) ? exit.settled : exit.unknown;
}
