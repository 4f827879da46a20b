import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { RegimeVerschil } from "../../model/verschil.js";
import { asIs } from "../../read/shown.js";
import { refuse } from "./refuse.js";

type Named = readonly [string, EigenToetsverzoek | null];

/** Each smallest file of a difference, by what it shows: `vrijgesteld-ja-nee`. */
function witnessesOf(verschil: RegimeVerschil): Named[] {
  const { verplaatsingen, lijsten, weigeringen, oorzaken, alleen } = verschil;
  return [
    ...verplaatsingen.map(({ conclusie, van, naar, getuige }): Named => [`${conclusie}-${van}-${naar}`, getuige]),
    ...lijsten.map((one): Named => [`${one.lijst}-${one.conclusie}-${one.beweging}`, one.getuige]),
    ...weigeringen.map(({ bij, getuige }): Named => [`geweigerd-bij-${bij}`, getuige]),
    ...oorzaken.map(({ conclusie, getuige }): Named => [`oorzaak-${conclusie}`, getuige]),
    ...alleen.map(({ bij, conclusie, getuige }): Named => [`alleen-bij-${bij}-${conclusie}-nee`, getuige]),
  ];
}

/**
 * Writes each smallest file of a difference to a folder, as a request that `toets` reads. What stands there is left as it is: a file
 * with that name is refused.
 */
export function writeWitnesses(verschil: RegimeVerschil, map: string): void {
  let file = map;
  try {
    mkdirSync(map, { recursive: true });
    for (const [name, getuige] of witnessesOf(verschil)) {
      if (!getuige) continue;
      file = join(map, `${name}.json`);
      writeFileSync(file, `${JSON.stringify(getuige, null, 2)}\n`, { flag: "wx" });
    }
  } catch {
    refuse("file-unwritable", "--getuigen", asIs(file));
  }
}
