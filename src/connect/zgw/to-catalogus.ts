import { type ResultaatNaam, zgw } from "../../generated/connect/zgw.js";
import type { Interpretatie } from "../../model/bron.js";
import { dateFault } from "../../model/datum.js";
import { freeze } from "../../model/freeze.js";
import type { KoppelVraag } from "../../model/koppeling.js";
import { Reading } from "../../read/reading.js";
import type { VraagBeschrijving } from "../../tell/describe.js";
import { dayForm, optionsFor, versionOf } from "../errors.js";
import { because, type NietUitgedrukt } from "../fields.js";
import type { Ontbrekend } from "./bodies.js";
import { describedIn } from "./described.js";
import { address, duration, type Shape, text, textIn, textsIn } from "./options.js";
import { propertyOf, type ZgwEigenschap } from "./properties.js";

/** What only the organisation can say of its catalogue. */
export interface CatalogusOpties {
  /** The release of the Catalogi API: `1.3` or `1.4`. */
  readonly versie?: "1.3" | "1.4";
  /** The address of the catalogue. */
  readonly catalogus?: string;
  /** The address of the zaaktype, once it is there. */
  readonly zaaktype?: string;
  /** What the organisation calls the zaaktype. */
  readonly identificatie?: string;
  /** Who is responsible for such cases. */
  readonly verantwoordelijke?: string;
  /** The name of the reference process. */
  readonly referentieproces?: string;
  /** The first day on which it holds. */
  readonly beginGeldigheid?: string;
  /** The time within which such a case must be done, where the law names none. */
  readonly doorlooptijd?: string;
  /** The address of the general description of each resultaattype, by its `omschrijving`. */
  readonly resultaattypeomschrijvingen?: Readonly<Partial<Record<ResultaatNaam, string>>>;
  /** The address of the class in the selection list of each resultaattype, by its `omschrijving`. */
  readonly selectielijstklassen?: Readonly<Partial<Record<ResultaatNaam, string>>>;
}

/** How cases end, and from which day they are kept. */
export interface ZgwResultaatType {
  readonly omschrijving: string;
  readonly toelichting: string;
  readonly zaaktype?: string;
  readonly resultaattypeomschrijving?: string;
  readonly selectielijstklasse?: string;
  readonly brondatumArchiefprocedure: { readonly afleidingswijze: string; readonly datumkenmerk?: string };
}

/** A part of a catalogue: what a case system must know before the first case. */
export interface CatalogusUitvoer {
  readonly schema: "zgw-catalogus/1";
  readonly versie: string;
  /** Whether a test holds what is written against the file of this very release. */
  readonly getoetst: boolean;
  /** The body of the zaaktype. */
  readonly zaaktype: Readonly<Record<string, unknown>>;
  readonly resultaattypen: readonly ZgwResultaatType[];
  readonly eigenschappen: readonly ZgwEigenschap[];
  /** The body of the besluittype; `null` where nobody decides. */
  readonly besluittype: Readonly<Record<string, unknown>> | null;
  /** What the standard asks for and you did not give. */
  readonly ontbreekt: readonly Ontbrekend[];
  /** What the standard leaves open, with what was chosen and why. */
  readonly keuzes: readonly Interpretatie[];
  /** Facts of the question that become no property, and why. */
  readonly nietUitgedrukt: readonly NietUitgedrukt[];
}

const date: Shape = { fits: (value) => dateFault(value) === undefined, keuze: dayForm() };

function optionsIn(reading: Reading, opties: unknown, resultaten: readonly string[] | undefined) {
  const read = optionsFor(reading, opties, [
    ...(["versie", "catalogus", "zaaktype", "identificatie", "verantwoordelijke", "referentieproces"] as const),
    ...(["beginGeldigheid", "doorlooptijd", "resultaattypeomschrijvingen", "selectielijstklassen"] as const),
  ]);
  const of = (name: keyof typeof read, shape: Shape) => reading.part(() => textIn(name, read[name], shape));
  const perResult = (name: "resultaattypeomschrijvingen" | "selectielijstklassen") =>
    reading.part(() => textsIn(name, read[name], resultaten, address(1_000)));
  return {
    versie: reading.part(() => versionOf(zgw, "catalogi", read.versie, "versie")),
    catalogus: of("catalogus", address(1_000)),
    zaaktype: of("zaaktype", address(1_000)),
    identificatie: of("identificatie", text(50)),
    verantwoordelijke: of("verantwoordelijke", text(50)),
    referentieproces: of("referentieproces", text(80)),
    beginGeldigheid: of("beginGeldigheid", date),
    doorlooptijd: of("doorlooptijd", duration),
    resultaattypeomschrijvingen: perResult("resultaattypeomschrijvingen"),
    selectielijstklassen: perResult("selectielijstklassen"),
  };
}

type Found = ReturnType<typeof optionsIn>;

/** An object without the keys that have nothing. */
const filled = (object: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** @param item what it is called in an option that holds one for each */
const wanting = (pad: string, object: object, keys: readonly string[], item = ""): Ontbrekend[] =>
  keys
    .filter((key) => !(key in object))
    .map((key) => ({ pad: `${pad}/${key}`, optie: `/opties/${OPTION[key] ?? key}${EACH.has(key) ? `/${item}` : ""}` }));

/** Where the key of the standard has another name than the option. */
const OPTION: Readonly<Record<string, string>> = {
  versiedatum: "beginGeldigheid",
  resultaattypeomschrijving: "resultaattypeomschrijvingen",
  selectielijstklasse: "selectielijstklassen",
};

/** Of which the option holds one for each resultaattype. */
const EACH: ReadonlySet<string> = new Set(["resultaattypeomschrijving", "selectielijstklasse"]);

/** What only the organisation can give of each part. */
const OWN = {
  zaaktype: [
    ...["catalogus", "identificatie", "verantwoordelijke", "referentieproces"],
    ...["beginGeldigheid", "versiedatum", "doorlooptijd"],
  ],
  resultaattype: ["zaaktype", "resultaattypeomschrijving", "selectielijstklasse"],
  besluittype: ["catalogus", "beginGeldigheid"],
};

function resultTypes({ catalogus }: KoppelVraag, o: Found): ZgwResultaatType[] {
  return (catalogus?.resultaten ?? []).map(({ omschrijving, toelichting, archief }) => {
    const [general, list] = [
      o.resultaattypeomschrijvingen?.get(omschrijving),
      o.selectielijstklassen?.get(omschrijving),
    ];
    return {
      ...{ omschrijving, toelichting },
      ...(o.zaaktype === undefined ? {} : { zaaktype: o.zaaktype }),
      ...(general === undefined ? {} : { resultaattypeomschrijving: general }),
      ...(list === undefined ? {} : { selectielijstklasse: list }),
      brondatumArchiefprocedure: {
        afleidingswijze: archief.afleidingswijze,
        ...(archief.datumkenmerk === undefined ? {} : { datumkenmerk: archief.datumkenmerk }),
      },
    };
  });
}

/**
 * Makes the part of a catalogue (ZTC) that cases of a question need, from the rules of that question: the zaaktype, its resultaattypen
 * with the way in which retention is derived, an eigenschap for each fact, and a besluittype where somebody decides.
 *
 * @param vraag what `describe` gave of `vrijstelling` or `tlv-emb`
 * @param opties what only the organisation can say: addresses, names, its selection list
 * @returns bodies for the Catalogi API, what they still lack, and the choices with their reasons
 * @throws {ToetsverzoekError} for what is no description (`connect-form`), one of another question (`connect-question`), and an option that
 *   is none (`connect-option`)
 * @example
 * // From which day is the file of an exemption kept, and does anybody decide on it?
 * const { resultaattypen, besluittype } = toCatalogus(describe("vrijstelling"));
 * resultaattypen[0]?.brondatumArchiefprocedure; //=> { afleidingswijze: "eigenschap", datumkenmerk: "uitersteEinddatum" }
 * besluittype; //=> null
 * toCatalogus(describe("tlv-emb")).besluittype?.["reactietermijn"]; //=> "P6W"
 */
export function toCatalogus(vraag: VraagBeschrijving, opties: CatalogusOpties = {}): CatalogusUitvoer {
  const reading = new Reading();
  const read = reading.part(() => describedIn(vraag));
  const o = optionsIn(
    reading,
    opties,
    read && (read.mapping.catalogus?.resultaten ?? []).map(({ omschrijving }) => omschrijving),
  );
  const { vraag: described, mapping } = reading.all(read);
  const catalogus = mapping.catalogus;
  const referentieproces = o.referentieproces === undefined ? undefined : { naam: o.referentieproces };
  const held = { catalogus: o.catalogus, beginGeldigheid: o.beginGeldigheid };
  const zaaktype = filled({
    ...{
      ...held,
      versiedatum: o.beginGeldigheid,
      identificatie: o.identificatie,
      verantwoordelijke: o.verantwoordelijke,
    },
    ...{ referentieproces, ...catalogus?.zaaktype },
    ...(o.doorlooptijd === undefined ? {} : { doorlooptijd: o.doorlooptijd }),
  });
  const resultaattypen = resultTypes(mapping, o);
  const besluittype = catalogus?.besluittype
    ? filled({ ...held, ...catalogus.besluittype, informatieobjecttypen: [] })
    : null;
  const eigenschappen = mapping.velden.flatMap((veld) => propertyOf(veld, described, o.zaaktype));
  const placed = new Set(mapping.velden.flatMap(({ feit }) => feit ?? []));
  const reasons = new Map(
    mapping.zonder.flatMap(({ feiten = [], reden }) => feiten.map((feit) => [feit, reden] as const)),
  );
  return freeze({
    schema: "zgw-catalogus/1",
    versie: o.versie?.versie ?? "",
    getoetst: o.versie?.getoetst ?? false,
    ...{ zaaktype, resultaattypen, eigenschappen, besluittype },
    ontbreekt: [
      ...wanting("/zaaktype", zaaktype, OWN.zaaktype),
      ...resultaattypen.flatMap((one, i) => wanting(`/resultaattypen/${i}`, one, OWN.resultaattype, one.omschrijving)),
      ...eigenschappen.flatMap((one, i) => wanting(`/eigenschappen/${i}`, one, ["zaaktype"])),
      ...(besluittype ? wanting("/besluittype", besluittype, OWN.besluittype) : []),
    ],
    keuzes: catalogus?.interpretatie ?? [],
    nietUitgedrukt: described.feiten.flatMap(({ id }) => {
      if (placed.has(id)) return [];
      const reden = reasons.get(id);
      return [reden ? { wat: id, reden } : because(id, "geenPlaats")];
    }),
  });
}
