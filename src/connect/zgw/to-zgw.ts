import { zgw } from "../../generated/connect/zgw.js";
import { isObject } from "../../model/depth.js";
import { freeze } from "../../model/freeze.js";
import type { KoppelVraag } from "../../model/koppeling.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { optionsOf } from "../../read/options.js";
import { Reading } from "../../read/reading.js";
import { inForce, outcomeFor, versionOf } from "../errors.js";
import { because, factsOf, type NietUitgedrukt, nameOf, unwritten, write } from "../fields.js";
import type { Ontbrekend, ZaakDeel, ZgwBesluit, ZgwResultaat, ZgwZaakEigenschap } from "./bodies.js";
import { BESLUIT, EIGENSCHAP, propertiesOf } from "./names.js";
import { address, numberIn, rsin, text, textIn, textsIn } from "./options.js";

/** What the case system knows and an outcome does not. */
export interface ZgwOpties {
  /** The release of the Zaken API: `1.4` up to `1.7`. What is written stands in each; `getoetst` says which was held against its file. */
  readonly versieZaken?: string;
  /** The release of the Besluiten API. */
  readonly versieBesluiten?: string;
  /** The address of the case. */
  readonly zaak?: string;
  /** The addresses of the resultaattypen, by their `omschrijving` in the catalogue. */
  readonly resultaattypen?: Readonly<Record<string, string>>;
  /** The addresses of the eigenschappen, by their `naam` in the catalogue. */
  readonly eigenschappen?: Readonly<Record<string, string>>;
  /** The address of the besluittype. */
  readonly besluittype?: string;
  /** The RSIN of the organisation that decides. */
  readonly verantwoordelijkeOrganisatie?: string;
  /** The number that the organisation gave the decision. Never a BSN. */
  readonly identificatie?: string;
  /** Who decides, in words. */
  readonly bestuursorgaan?: string;
  /** Why a suspension that still runs was made. */
  readonly redenOpschorting?: string;
}

/** An outcome as bodies for the APIs. */
export interface ZgwUitvoer {
  readonly schema: "zgw/1";
  readonly versies: { readonly zaken: string; readonly besluiten: string };
  /** Whether a test holds what is written against the files of these very releases. */
  readonly getoetst: boolean;
  /** To change the case with. */
  readonly zaak: ZaakDeel;
  /** How the case ended; `null` where the outcome does not say. */
  readonly resultaat: ZgwResultaat | null;
  /** The properties of the case, each by its name in the catalogue. */
  readonly eigenschappen: readonly { readonly naam: string; readonly inhoud: ZgwZaakEigenschap }[];
  /** The decision; `null` where nobody decides, or nobody has decided yet. */
  readonly besluit: ZgwBesluit | null;
  /** What the standard asks for and you did not give. */
  readonly ontbreekt: readonly Ontbrekend[];
  /** What is known and has no place in the APIs, and why. */
  readonly nietUitgedrukt: readonly NietUitgedrukt[];
}

function optionsIn(opties: unknown, resultaten: readonly string[], eigenschappen: readonly string[]) {
  const read = optionsOf(opties, [
    ...(["versieZaken", "versieBesluiten", "zaak", "resultaattypen", "eigenschappen", "besluittype"] as const),
    ...(["verantwoordelijkeOrganisatie", "identificatie", "bestuursorgaan", "redenOpschorting"] as const),
  ]);
  const reading = new Reading();
  const found = {
    zaken: reading.part(() => versionOf(zgw, "zaken", read.versieZaken, "versieZaken")),
    besluiten: reading.part(() => versionOf(zgw, "besluiten", read.versieBesluiten, "versieBesluiten")),
    zaak: reading.part(() => textIn("zaak", read.zaak, address(200))),
    resultaattypen: reading.part(() => textsIn("resultaattypen", read.resultaattypen, resultaten, address(1_000))),
    eigenschappen: reading.part(() => textsIn("eigenschappen", read.eigenschappen, eigenschappen, address(1_000))),
    besluittype: reading.part(() => textIn("besluittype", read.besluittype, address(200))),
    organisatie: reading.part(() => textIn("verantwoordelijkeOrganisatie", read.verantwoordelijkeOrganisatie, rsin)),
    identificatie: reading.part(() => numberIn("identificatie", read.identificatie, 50)),
    bestuursorgaan: reading.part(() => textIn("bestuursorgaan", read.bestuursorgaan, text(50))),
    reden: reading.part(() => textIn("redenOpschorting", read.redenOpschorting, text(200))),
  };
  reading.end();
  return found;
}

type Found = ReturnType<typeof optionsIn>;

/** A key with its value; nothing where there is none, for a key with nothing would be taken for an answer. */
const only = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as Record<K, V>);

/** The fields of an object of the standard, of what was written. */
const fieldsOf = (object: string, velden: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...velden].flatMap(([veld, value]) =>
      veld.startsWith(`${object}.`) ? [[veld.slice(object.length + 1), value]] : [],
    ),
  );

/** Whether a suspension of the term still runs: one of which the last day is open. */
const stillRuns = (periods: unknown): boolean =>
  Array.isArray(periods) && periods.some((one) => isObject(one) && one["totEnMet"] === null);

/** Names what an object lacks that the standard asks for, by where it is missing and the option that gives it. */
const lacking = (
  pad: string,
  wanted: Readonly<Record<string, readonly [value: unknown, optie: string]>>,
): Ontbrekend[] =>
  Object.entries(wanted).flatMap(([key, [value, optie]]) =>
    value === undefined ? [{ pad: `${pad}/${key}`, optie: `/opties/${optie}` }] : [],
  );

/** The sentence of the final answer, where the standard has room for it. */
function sentenceOf({ conclusies, slotsom }: LeesbareUitkomst): string | undefined {
  const zin = conclusies.find(({ id }) => id === slotsom)?.zin;
  return zin !== undefined && zin.length <= SENTENCE ? zin : undefined;
}
const SENTENCE = 1_000;

function decisionOf(velden: ReadonlyMap<string, string>, o: Found): ZgwBesluit | null {
  const { datum, ingangsdatum, ...rest } = Object.fromEntries(velden);
  if (datum === undefined || ingangsdatum === undefined) return null;
  return {
    ...only("identificatie", o.identificatie),
    ...only("verantwoordelijkeOrganisatie", o.organisatie),
    ...only("besluittype", o.besluittype),
    ...only("zaak", o.zaak),
    ...only("bestuursorgaan", o.bestuursorgaan),
    ...{ datum, ingangsdatum, ...rest },
  };
}

/** What would stand in a decision, while there is none. */
function undecided({ velden, zonder }: KoppelVraag, isWritten: (veld: string) => boolean): NietUitgedrukt[] {
  const reden = zonder.find(({ veld }) => veld === BESLUIT)?.reden;
  const names = velden.filter(
    ({ veld, letterlijk }) => veld.startsWith(`${BESLUIT}.`) && letterlijk === undefined && isWritten(veld),
  );
  return reden ? names.map((veld) => ({ wat: nameOf(veld), reden })) : [];
}

type Bodies = Pick<ZgwUitvoer, "zaak" | "resultaat" | "eigenschappen" | "besluit">;

/** What the bodies still lack. */
function missingIn({ resultaat, eigenschappen, besluit }: Bodies, omschrijving: string | undefined): Ontbrekend[] {
  return [
    ...(resultaat
      ? lacking("/resultaat", {
          zaak: [resultaat.zaak, "zaak"],
          resultaattype: [resultaat.resultaattype, `resultaattypen/${omschrijving}`],
        })
      : []),
    ...eigenschappen.flatMap(({ naam, inhoud }, i) =>
      lacking(`/eigenschappen/${i}/inhoud`, {
        zaak: [inhoud.zaak, "zaak"],
        eigenschap: [inhoud.eigenschap, `eigenschappen/${naam}`],
      }),
    ),
    ...(besluit
      ? lacking("/besluit", {
          verantwoordelijkeOrganisatie: [besluit.verantwoordelijkeOrganisatie, "verantwoordelijkeOrganisatie"],
          besluittype: [besluit.besluittype, "besluittype"],
        })
      : []),
  ];
}

/**
 * Writes an outcome as bodies for the ZGW APIs: dates of the `Zaak`, a `Resultaat`, a `ZaakEigenschap` for each fact, and a `Besluit`
 * where somebody decides. An exemption follows from the law: of it there is never a Besluit. What is unknown stays away, and what the
 * APIs have no place for is named.
 *
 * @param uitkomst what `evaluate` gave on `vrijstelling` or `tlv-emb`, or the JSON of it
 * @param opties addresses and numbers that only the case system knows
 * @returns the bodies, what they still lack (`ontbreekt`), and what cannot be expressed (`nietUitgedrukt`)
 * @throws {ToetsverzoekError} for an outcome of another question (`connect-question`) or under a proposal (`connect-hypothetical`), an
 *   option that is none (`connect-option`), and a number that is a BSN (`connect-bsn`)
 * @example
 * // Is there a decision on this claim, and what do I send?
 * const zaak = { kennisgeving: { datum: "2026-05-20" } };
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak });
 * const { besluit, eigenschappen, nietUitgedrukt } = toZgw(uitkomst, { zaak: "https://zaken.example/zaken/1" });
 * besluit; //=> null
 * eigenschappen[0]; //=> { naam: "datumKennisgeving", inhoud: { zaak: "https://zaken.example/zaken/1", waarde: "20260520" } }
 * nietUitgedrukt.some(({ wat }) => wat === "Besluit"); //=> true
 */
export function toZgw(uitkomst: LeesbareUitkomst, opties: ZgwOpties = {}): ZgwUitvoer {
  const { uitkomst: u, mapping } = outcomeFor(zgw, uitkomst);
  inForce(u);
  const resultaten = mapping.catalogus?.resultaten ?? [];
  const o = optionsIn(
    opties,
    resultaten.map(({ omschrijving }) => omschrijving),
    propertiesOf(mapping),
  );
  const facts = factsOf(u);
  const { velden, niet } = write(mapping, u);
  const zaak = only("zaak", o.zaak);
  const ended = resultaten.find(
    ({ bij, alsBekend }) => bij.includes(u.oordeel) && (alsBekend === undefined || facts.has(alsBekend)),
  );
  const type = only("resultaattype", o.resultaattypen?.get(ended?.omschrijving ?? ""));
  const runs = stillRuns(facts.get(mapping.velden.find(({ veld }) => veld === "Zaak.opschorting")?.feit ?? ""));
  const decides = u.rechtskarakter === "besluit" && mapping.catalogus?.besluittype != null;
  const bodies: Bodies = {
    zaak: {
      ...only("uiterlijkeEinddatumAfdoening", velden.get("Zaak.uiterlijkeEinddatumAfdoening")),
      ...(runs && o.reden !== undefined ? { opschorting: { indicatie: true, reden: o.reden } } : {}),
    },
    resultaat: ended ? { ...zaak, ...type, ...only("toelichting", sentenceOf(u)) } : null,
    eigenschappen: [...fieldsOf(EIGENSCHAP, velden)].map(([naam, waarde]) => ({
      naam,
      inhoud: { ...zaak, ...only("eigenschap", o.eigenschappen?.get(naam)), waarde },
    })),
    besluit: decides ? decisionOf(fieldsOf(BESLUIT, velden), o) : null,
  };
  const isDecided = bodies.besluit !== null;
  return freeze({
    schema: "zgw/1",
    versies: { zaken: o.zaken?.versie ?? "", besluiten: o.besluiten?.versie ?? "" },
    getoetst: o.zaken?.getoetst === true && o.besluiten?.getoetst === true,
    ...bodies,
    ontbreekt: [
      ...(runs ? lacking("/zaak/opschorting", { reden: [o.reden, "redenOpschorting"] }) : []),
      ...missingIn(bodies, ended?.omschrijving),
    ],
    nietUitgedrukt: [
      ...niet,
      ...(ended ? [] : [because("Resultaat", "geenResultaat")]),
      ...unwritten(mapping, (veld) => velden.has(veld) || (veld === BESLUIT && isDecided)),
      ...(isDecided ? [] : undecided(mapping, (veld) => velden.has(veld))),
    ],
  });
}
