import type { EigenToetsverzoek } from "../../model/types.js";
import type { RegimeVerschil } from "../../model/verschil.js";
import { addFiles } from "./folder.js";

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
 * Writes each smallest file of a difference to a folder, as a request that `toets` reads. What stands there is left as it is: where
 * another file has one of their names, it is refused and none is written.
 */
export function writeWitnesses(verschil: RegimeVerschil, map: string): void {
  const files = witnessesOf(verschil).flatMap(([name, getuige]) =>
    getuige ? [[`${name}.json`, `${JSON.stringify(getuige, null, 2)}\n`] as const] : [],
  );
  addFiles(map, "--getuigen", new Map(files));
}
