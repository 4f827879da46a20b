import { describe } from "../../generated/alle-vragen.js";
import { feittypen } from "../../generated/texts.js";
import { escaped } from "../../read/shown.js";
import { exit, type Flags, ownRegimes, printJson, readTaal, remark } from "./shared.js";

/** An empty request: every fact `null`, and beside it, as a list to read, its question, its name and its values. */
export function sjabloon(vraag: string, flags: Flags): number {
  const taal = readTaal(flags);
  const known = describe(vraag, { regimes: ownRegimes(flags) });
  const zaak: Record<string, Record<string, null>> = Object.create(null);
  for (const { id } of known.feiten) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: null };
  }
  const typen = feittypen[taal];
  const feiten = known.feiten.map(({ id, titel, vraag: tekst, type, waarden, antwoorden }) => {
    const answers = waarden ? (antwoorden ?? []).map((a) => `    ${a.waarde} = ${a.titel[taal]}`) : [];
    const lines = [`${id} (${type}): ${tekst[taal]}`, `  ${titel[taal]}; ${typen[type]}`, ...answers];
    return lines.map(escaped).join("\n");
  });
  printJson({ vraag, regime: null, peildatum: null, zaak });
  remark(feiten.join("\n"));
  return exit.settled;
}
