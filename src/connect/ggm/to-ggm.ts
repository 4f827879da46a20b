import { ggm } from "../../generated/connect/ggm.js";
import { freeze } from "../../model/freeze.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { Reading } from "../../read/reading.js";
import { optionsFor, outcomeFor, versionOf } from "../errors.js";
import { type NietUitgedrukt, unwritten, write } from "../fields.js";
import { differencesOf, type Verschil } from "./names.js";

/** How it is written. */
export interface GgmOpties {
  /** The release of the model: `2.5.1`. */
  readonly versie?: "2.5.1";
}

/** An outcome in the names of the Gemeentelijk Gegevensmodel. */
export interface GgmUitvoer {
  readonly schema: "ggm/1";
  readonly versie: string;
  /** Whether a test holds what is written against the file of this very release. */
  readonly getoetst: boolean;
  /** By object, its fields: only those of which the outcome has a value. */
  readonly objecten: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where a field that is written says something else than we do. */
  readonly verschillen: readonly Verschil[];
  /** What is known and has no place there, an end that is open or not known, and what is never written. */
  readonly nietUitgedrukt: readonly NietUitgedrukt[];
}

/**
 * Writes an outcome on an exemption in the names of the Gemeentelijk Gegevensmodel (GGM). The names and the differences are data:
 * `leerplicht-tlv/rules/koppelingen/ggm.json`.
 *
 * @param uitkomst what `evaluate` gave on `vrijstelling`, or the JSON of it
 * @param opties the release of the model
 * @returns objects with their fields; where a field says something else; and what has no place: the ground, the statement, an open end
 * @throws {ToetsverzoekError} for an outcome of another question (`connect-question`), under a proposal (`connect-hypothetical`) or
 *   changed after it was stored (`connect-stored`), and an option that is none (`connect-option`)
 * @example
 * // How does GGM call the day of the notice, and what does it make of "toegekend"?
 * const zaak = { kennisgeving: { datum: "2026-05-20" } };
 * const { objecten, verschillen } = toGgm(await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak }));
 * objecten; //=> { VRIJSTELLING: { AANVRAAGTOEGEKEND: "ONBEKEND" }, AANVRAAGVRIJSTELLING: { DATUMAANVRAAG: "2026-05-20" } }
 * verschillen.map(({ wat }) => wat); //=> ["VRIJSTELLING.AANVRAAGTOEGEKEND", "AANVRAAGVRIJSTELLING.DATUMAANVRAAG"]
 */
export function toGgm(uitkomst: LeesbareUitkomst, opties: GgmOpties = {}): GgmUitvoer {
  const reading = new Reading();
  const read = reading.part(() => outcomeFor(ggm, uitkomst));
  const { versie } = optionsFor(reading, opties, ["versie"]);
  const version = reading.part(() => versionOf(ggm, "model", versie, "versie"));
  const outgoing = reading.all(read);
  const { mapping } = outgoing;
  const { velden, niet } = write(outgoing);
  const objecten: Record<string, Record<string, string>> = {};
  for (const [veld, value] of velden) {
    const [object = "", name = ""] = veld.split(".");
    objecten[object] = { ...objecten[object], [name]: value };
  }
  return freeze({
    schema: "ggm/1",
    versie: version?.versie ?? "",
    getoetst: version?.getoetst ?? false,
    objecten,
    verschillen: differencesOf(new Set(velden.keys())),
    nietUitgedrukt: [...niet, ...unwritten(mapping, (veld) => velden.has(veld))],
  });
}
