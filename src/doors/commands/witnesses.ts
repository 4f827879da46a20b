import type { RegelsBewijs, Uitspraak } from "../../model/bewijs-van-regels.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { RegimeVerschil } from "../../model/verschil.js";
import { addFiles } from "./folder.js";

type Named = readonly [string, EigenToetsverzoek | null];

/** Each smallest file of a difference, by what it shows: `vrijgesteld-ja-nee`. */
function witnessesOf(verschil: RegimeVerschil): Named[] {
  const { verplaatsingen, lijsten, weigeringen, oorzaken, oorzakenTerug = [], alleen } = verschil;
  return [
    ...verplaatsingen.map(({ conclusie, van, naar, getuige }): Named => [`${conclusie}-${van}-${naar}`, getuige]),
    ...lijsten.map((one): Named => [`${one.lijst}-${one.conclusie}-${one.beweging}`, one.getuige]),
    ...weigeringen.map(({ bij, getuige }): Named => [`geweigerd-bij-${bij}`, getuige]),
    ...oorzaken.map(({ conclusie, getuige }): Named => [`oorzaak-${conclusie}`, getuige]),
    ...oorzakenTerug.map(({ conclusie, getuige }): Named => [`oorzaak-terug-${conclusie}`, getuige]),
    ...alleen.map(({ bij, conclusie, getuige }): Named => [`alleen-bij-${bij}-${conclusie}-nee`, getuige]),
  ];
}

/**
 * Writes each smallest file of a difference to a folder, as a request that `toets` reads. What stands there is left as it is: where
 * another file has one of their names, it is refused and none is written.
 */
export const writeWitnesses = (verschil: RegimeVerschil, map: string): void => write(witnessesOf(verschil), map);

function write(named: readonly Named[], map: string): void {
  const files = named.flatMap(([name, getuige]) =>
    getuige ? [[`${name}.json`, `${JSON.stringify(getuige, null, 2)}\n`] as const] : [],
  );
  addFiles(map, "--getuigen", new Map(files));
}

/** A request with some facts otherwise. */
function altered(getuige: EigenToetsverzoek, anders: NonNullable<Uitspraak["anders"]>): EigenToetsverzoek {
  const zaak: Record<string, Record<string, unknown>> = { ...getuige.zaak } as never;
  for (const [id, value] of Object.entries(anders)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return { ...getuige, zaak: zaak as EigenToetsverzoek["zaak"] };
}

/**
 * Writes the file of each statement that does not hold, and of each that a claim is about. Of a claim of monotony also its twin, with
 * the value that takes the `ja` away.
 */
export function writeProofs({ uitspraken }: RegelsBewijs, map: string): void {
  const shown = uitspraken.filter(({ soort, houdt }) => houdt === false || soort === "geval");
  const named = shown.flatMap(({ soort, plaats, als, stand, getuige, anders }): Named[] => {
    const name = [soort, ...plaats.split("/"), ...(als === null ? [] : [als]), stand].join("-");
    return [[name, getuige], ...(getuige && anders ? [[`${name}-anders`, altered(getuige, anders)] as Named] : [])];
  });
  write(named, map);
}
