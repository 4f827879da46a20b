import { type EigenschapNaam, type ResultaatNaam, zgw } from "../../generated/connect/zgw.js";
import { isObject } from "../../model/depth.js";
import { freeze } from "../../model/freeze.js";
import type { KoppelVeld, KoppelVraag } from "../../model/koppeling.js";
import type { LeesbareUitkomst } from "../../model/uitkomst.js";
import { Reading } from "../../read/reading.js";
import { optionsFor, outcomeFor, versionOf } from "../errors.js";
import { because, factsOf, isLater, type NietUitgedrukt, nameOf, unwritten, waitsFor, write } from "../fields.js";
import type { Ontbrekend, ZaakDeel, ZgwBesluit, ZgwResultaat, ZgwZaakEigenschap } from "./bodies.js";
import { BESLUIT, EIGENSCHAP, propertiesOf, sourceOf } from "./names.js";
import { address, rsin, text, textIn, textsIn } from "./options.js";

/** What the case system knows and an outcome does not. */
export interface ZgwOpties {
  /** The release of the Zaken API: `1.4` up to `1.7`. What is written stands in each; `getoetst` says which was held against its file. */
  readonly versieZaken?: "1.4" | "1.5" | "1.6" | "1.7";
  /** The release of the Besluiten API. */
  readonly versieBesluiten?: "1.0" | "1.1";
  /** The address of the case. */
  readonly zaak?: string;
  /** The addresses of the resultaattypen, by their `omschrijving` in the catalogue. */
  readonly resultaattypen?: Readonly<Partial<Record<ResultaatNaam, string>>>;
  /** The addresses of the eigenschappen, by their `naam` in the catalogue. */
  readonly eigenschappen?: Readonly<Partial<Record<EigenschapNaam, string>>>;
  /** The address of the besluittype. */
  readonly besluittype?: string;
  /** The RSIN of the organisation that decides. */
  readonly verantwoordelijkeOrganisatie?: string;
  /** The number that the organisation gave the decision. Never a BSN. */
  readonly identificatie?: string;
  /** Who decides, in words. */
  readonly bestuursorgaan?: string;
  /** Why the suspension was made by which the term to decide stands still. */
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

function optionsIn(reading: Reading, opties: unknown, mapping: KoppelVraag | undefined) {
  const read = optionsFor(reading, opties, [
    ...(["versieZaken", "versieBesluiten", "zaak", "resultaattypen", "eigenschappen", "besluittype"] as const),
    ...(["verantwoordelijkeOrganisatie", "identificatie", "bestuursorgaan", "redenOpschorting"] as const),
  ]);
  const resultaten = mapping && (mapping.catalogus?.resultaten ?? []).map(({ omschrijving }) => omschrijving);
  const eigenschappen = mapping && propertiesOf(mapping);
  return {
    zaken: reading.part(() => versionOf(zgw, "zaken", read.versieZaken, "versieZaken")),
    besluiten: reading.part(() => versionOf(zgw, "besluiten", read.versieBesluiten, "versieBesluiten")),
    zaak: reading.part(() => textIn("zaak", read.zaak, address(200))),
    resultaattypen: reading.part(() => textsIn("resultaattypen", read.resultaattypen, resultaten, address(1_000))),
    eigenschappen: reading.part(() => textsIn("eigenschappen", read.eigenschappen, eigenschappen, address(1_000))),
    besluittype: reading.part(() => textIn("besluittype", read.besluittype, address(200))),
    organisatie: reading.part(() => textIn("verantwoordelijkeOrganisatie", read.verantwoordelijkeOrganisatie, rsin)),
    identificatie: reading.part(() => textIn("identificatie", read.identificatie, text(50))),
    bestuursorgaan: reading.part(() => textIn("bestuursorgaan", read.bestuursorgaan, text(50))),
    reden: reading.part(() => textIn("redenOpschorting", read.redenOpschorting, text(200))),
  };
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

const SUSPENSION = "Zaak.opschorting";

/** The field for the stretches in which the term to decide stood still. */
const suspensionIn = ({ velden }: KoppelVraag): KoppelVeld | undefined =>
  velden.find(({ veld }) => veld === SUSPENSION);

/** Whether a stretch covers a day; one without a last day still runs. */
function covers(period: unknown, day: string): boolean {
  if (!isObject(period)) return false;
  const { van, totEnMet } = period;
  return (
    typeof van === "string" && van <= day && (totEnMet === null || (typeof totEnMet === "string" && day <= totEnMet))
  );
}

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

/** The day on which the retention of a result rests, where it is not there, with the facts that it waits for. */
function unsourced(
  ended: Ended | undefined,
  mapping: KoppelVraag,
  uitkomst: LeesbareUitkomst,
  has: (veld: string) => boolean,
): NietUitgedrukt[] {
  const source = ended && sourceOf(ended, mapping);
  if (!source || has(source.veld)) return [];
  const { feit, gevolg } = source;
  const open = feit === undefined || factsOf(uitkomst).has(feit) ? [] : [feit];
  const wachtOp = gevolg === undefined ? open : waitsFor(gevolg, uitkomst);
  return [{ ...because(nameOf(source), "brondatum"), ...(wachtOp.length > 0 ? { wachtOp } : {}) }];
}
type Ended = NonNullable<KoppelVraag["catalogus"]>["resultaten"][number];

/**
 * Writes an outcome as bodies for the ZGW APIs: dates of the `Zaak`, a `Resultaat`, a `ZaakEigenschap` for each fact, and a `Besluit`
 * where somebody decides. An exemption follows from the law: of it there is never a Besluit. What is unknown stays away, and what the
 * APIs have no place for is named.
 *
 * @param uitkomst what `evaluate` gave on `vrijstelling` or `tlv-emb`, or the JSON of it
 * @param opties addresses and numbers that only the case system knows
 * @returns the bodies, what they still lack (`ontbreekt`), and what cannot be expressed (`nietUitgedrukt`)
 * @throws {ToetsverzoekError} for an outcome of another question (`connect-question`) under a proposal (`connect-hypothetical`) or the law of
 *   another authority (`connect-regime`), or changed after it was stored (`connect-stored`); an option that is none (`connect-option`), and a
 *   text with a BSN in it (`connect-bsn`)
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
  const reading = new Reading();
  const read = reading.part(() => outcomeFor(zgw, uitkomst));
  const o = optionsIn(reading, opties, read?.mapping);
  const outgoing = reading.all(read);
  const { uitkomst: u, mapping } = outgoing;
  const facts = factsOf(u);
  const isReached = (feit: string): boolean =>
    facts.has(feit) && !(outgoing.feiten[feit]?.gebeurtenis && isLater(u, feit));
  const { velden, niet } = write(outgoing);
  const zaak = only("zaak", o.zaak);
  const possible = mapping.catalogus?.resultaten.filter(({ bij }) => bij.includes(u.oordeel)) ?? [];
  const ended = possible.find(({ alsBekend = [] }) => alsBekend.every(isReached));
  const unknown = possible.flatMap(({ alsBekend = [] }) => alsBekend).filter((feit) => !facts.has(feit));
  const waiting = unknown.length > 0 ? { wachtOp: unknown } : {};
  const type = only("resultaattype", o.resultaattypen?.get(ended?.omschrijving ?? ""));
  const { feit: suspension, eindigtBij = [] } = suspensionIn(mapping) ?? {};
  const periods = facts.get(suspension ?? "");
  const suspensions = Array.isArray(periods) ? periods : undefined;
  // Who has decided waits for nothing any more.
  const stands = suspensions && !eindigtBij.some(isReached) && suspensions.some((one) => covers(one, u.peildatum));
  const reden = stands ? o.reden : "";
  const decides = u.rechtskarakter === "besluit" && mapping.catalogus?.besluittype != null;
  const bodies: Bodies = {
    zaak: {
      ...only("uiterlijkeEinddatumAfdoening", velden.get("Zaak.uiterlijkeEinddatumAfdoening")),
      ...(stands === undefined || reden === undefined ? {} : { opschorting: { indicatie: stands, reden } }),
    },
    resultaat: ended ? { ...zaak, ...type, ...only("toelichting", sentenceOf(u)) } : null,
    eigenschappen: [...fieldsOf(EIGENSCHAP, velden)].map(([naam, waarde]) => ({
      naam,
      inhoud: { ...zaak, ...only("eigenschap", o.eigenschappen?.get(naam)), waarde },
    })),
    besluit: decides ? decisionOf(fieldsOf(BESLUIT, velden), o) : null,
  };
  const isDecided = bodies.besluit !== null;
  const has = (veld: string): boolean => velden.has(veld) && (isDecided || !veld.startsWith(`${BESLUIT}.`));
  const rests = unsourced(ended, mapping, u, has);
  return freeze({
    schema: "zgw/1",
    versies: { zaken: o.zaken?.versie ?? "", besluiten: o.besluiten?.versie ?? "" },
    getoetst: o.zaken?.getoetst === true && o.besluiten?.getoetst === true,
    ...bodies,
    ontbreekt: [
      ...(stands ? lacking("/zaak/opschorting", { reden: [o.reden, "redenOpschorting"] }) : []),
      ...missingIn(bodies, ended?.omschrijving),
    ],
    nietUitgedrukt: [
      // A list without a stretch has no days that lack a place.
      ...niet.filter(
        ({ wat }) =>
          (wat !== suspension || suspensions?.length !== 0) && !rests.some((one) => one.wat === wat && one.wachtOp),
      ),
      ...rests,
      ...(ended ? [] : [{ ...because("Resultaat", "geenResultaat"), ...waiting }]),
      ...unwritten(mapping, (veld) => velden.has(veld) || (veld === BESLUIT && isDecided)).map((one) =>
        one.wat === BESLUIT ? { ...one, ...waiting } : one,
      ),
      ...(isDecided ? [] : undecided(mapping, (veld) => velden.has(veld))),
    ],
  });
}
