import { oso } from "../../generated/connect/oso.js";
import { freeze } from "../../model/freeze.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { pointer } from "../../read/errors.js";
import { Reading } from "../../read/reading.js";
import { connectProblem, optionsFor, outcomeFor, refuse, refuseOne, versionOf } from "../errors.js";
import {
  factOf,
  isLater,
  type NietUitgedrukt,
  nameOf,
  type Outgoing,
  unwritten,
  type Written,
  write,
} from "../fields.js";
import { hidesBsn, isOfficeNumber } from "../person.js";
import { block, elementOf, mapping } from "./names.js";
import { escapedText } from "./xml.js";

/** What a block needs that no outcome has. */
export interface OsoOpties {
  /** The number of the partnership that gave the declaration. */
  readonly samenwerkingsverband: string;
  /** The number that the partnership gave the decision: never a BSN, a name or an address. */
  readonly beschikkingsnummer: string;
  /** The release of the standard: `2019.1`. */
  readonly versie?: "2019.1";
}

/** A declaration as a block of an OSO dossier. */
export interface OsoUitvoer {
  readonly schema: "oso/1";
  readonly versie: string;
  /** Whether a test holds what is written against the file of this very release. */
  readonly getoetst: boolean;
  /** The block `tlv`, to stand in `zorg`. */
  readonly xml: string;
  /** What the outcome knows and the block has no place for, and where a field says something else than we do. */
  readonly nietUitgedrukt: readonly NietUitgedrukt[];
}

function numberIn(name: string, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string" && hidesBsn(value)) return refuseOne("connect-bsn", `/opties/${name}`, value);
  return typeof value === "string" && isOfficeNumber(value)
    ? value
    : refuseOne("connect-number", `/opties/${name}`, value);
}

/** Refuses a declaration that has not been given yet: the block has no date of issue, and tells of one that was. */
function refuseLater({ uitkomst, feiten }: Outgoing): void {
  const later = mapping.zonder
    .flatMap(({ feiten: unplaced = [] }) => unplaced)
    .filter((feit) => feiten[feit]?.gebeurtenis && isLater(uitkomst, feit));
  refuse(
    later.map((feit) => connectProblem("connect-later", pointer(["zaak", ...feit.split(".")]), factOf(uitkomst, feit))),
  );
}

type Value = { readonly veld: (typeof mapping)["velden"][number]; readonly value: string | undefined };

/** Refuses what the standard asks for and is not there; what was refused already is not asked for again. */
function missing({ veld, value }: Value, isWrong: boolean): void {
  if (value !== undefined || !veld.verplicht || isWrong) return;
  const pad = veld.optie === undefined ? `/zaak/${nameOf(veld).replace(".", "/")}` : `/opties/${veld.optie}`;
  refuseOne("connect-missing", pad, value, { plaats: veld.optie ?? nameOf(veld) });
}

/**
 * Writes a declaration of admissibility as the block `tlv` of an OSO dossier: its start, its end, its funding category, and the two
 * numbers that you give. What the standard asks for and the file does not have is refused, never made up.
 *
 * @param uitkomst what `evaluate` gave on `tlv-emb`, or the JSON of it
 * @param opties the number of the partnership and of the decision
 * @returns the block as text, and what it has no place for
 * @throws {ToetsverzoekError} for an outcome of another question (`connect-question`), under a proposal (`connect-hypothetical`) or changed
 *   after it was stored (`connect-stored`), a declaration given after the reference date (`connect-later`), what is missing (`connect-missing`), a release or a number that is none (`connect-option`,
 *   `connect-number`), and a number that hides a BSN (`connect-bsn`)
 * @example
 * // How does this declaration stand in the dossier?
 * const tlv = { ingangsdatum: "2026-08-01", einddatum: "2030-07-31", bekostigingscategorie: "hoog", onderwijssoort: "so" } as const;
 * const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2026-06-01", zaak: { tlv } });
 * const { xml, nietUitgedrukt } = toOso(uitkomst, { samenwerkingsverband: "PO2305", beschikkingsnummer: "2026-17" });
 * xml.split("\n")[3]; //=> "  <tlvcategorie>H</tlvcategorie>"
 * nietUitgedrukt[0]?.wat; //=> "tlv.onderwijssoort"
 */
export function toOso(uitkomst: LeesbareUitkomst, opties: OsoOpties): OsoUitvoer {
  const reading = new Reading();
  const outcome = reading.part(() => outcomeFor(oso, uitkomst));
  if (outcome) reading.part(() => refuseLater(outcome));
  const read = optionsFor(reading, opties, ["samenwerkingsverband", "beschikkingsnummer", "versie"]);
  const version = reading.part(() => versionOf(oso, "gegevensset", read.versie, "versie"));
  const given = new Map(
    (["samenwerkingsverband", "beschikkingsnummer"] as const).map((name) => [
      name as string,
      reading.part(() => numberIn(name, read[name])),
    ]),
  );
  const { velden, niet }: Written = outcome ? write(outcome) : { velden: new Map(), niet: [] };
  const values = mapping.velden.map((veld) => ({
    veld,
    value: veld.optie === undefined ? velden.get(veld.veld) : given.get(veld.optie),
  }));
  for (const one of values) {
    const { optie } = one.veld;
    const isWrong = optie === undefined ? outcome === undefined : read[optie as keyof typeof read] !== undefined;
    reading.part(() => missing(one, isWrong));
  }
  reading.end();
  const lines = values.flatMap(({ veld, value }) => {
    const element = elementOf(veld.veld);
    return value === undefined ? [] : [`  <${element}>${escapedText(value)}</${element}>`];
  });
  return freeze({
    schema: "oso/1",
    versie: version?.versie ?? "",
    getoetst: version?.getoetst ?? false,
    xml: [`<${block}>`, ...lines, `</${block}>`, ""].join("\n"),
    nietUitgedrukt: [...niet, ...unwritten(mapping, (veld) => !veld.startsWith(`${block}.`))],
  });
}
