import { diff } from "../../generated/alle-vragen.js";
import { report } from "../../tell/report-text.js";
import { called, namedBeside, namedIn, sideOf } from "./chosen.js";
import { exit, type Flags, printJson, readForm, readTaal } from "./shared.js";
import { writeWitnesses } from "./witnesses.js";

/** Says what differs between two regimes by meaning, with the smallest file on which each difference shows. */
export function verschil(first: string, second: string, flags: Flags): number {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  const { names, own, regimes } = called([first, second], flags);
  const [a = namedIn(regimes, first), b = namedIn(regimes, second)] = namedBeside(regimes, names);
  const opties = { regimes: [...own] };
  const found = diff(a.regime.vraag, sideOf(a, flags.peildatum), sideOf(b, flags.peildatum), opties);
  if (flags.getuigen !== undefined) writeWitnesses(found, flags.getuigen);
  if (flags.json) printJson(found);
  else process.stdout.write(report(found, { taal, vorm: form, lengte: flags.volledig ? "volledig" : "kort" }));
  const { verplaatsingen, lijsten, weigeringen } = found;
  return [...verplaatsingen, ...lijsten, ...weigeringen].some(({ kan }) => kan === null) ? exit.unknown : exit.settled;
}
