import type { Periode } from "../../../src/model/feit.js";
import { day, iso, plusDays, yearStart } from "./days.js";
import { gegeven, termijn } from "./termijnenwet.js";
import { type Stap, type Termijn, termijnOf, type VasteTermijn } from "./wec-constants.js";

const BESLUIT_OP_AANVRAAG = termijnOf("besluitOpAanvraag");
const BEZWAAR = termijnOf("bezwaar");
const BESLISSING_OP_BEZWAAR = termijnOf("beslissingOpBezwaar");
const NA_VERDAGING = termijnOf("beslissingOpBezwaarNaVerdaging");
const VERKLARING_LOOPT = termijnOf("verklaringLoopt");
const LAATSTE_SCHOOLJAAR = termijnOf("laatsteSchooljaar");

const aanvraagGegeven = gegeven("aanvraag.datum");
const besluitGegeven = gegeven("besluit.bekendgemaaktOp");
const einddatumGegeven = gegeven("tlv.einddatum");
const beslistermijn = termijn("aanvraag.beslistermijn", 8);
const bezwaartermijn = termijn("bezwaar.laatsteDag", 6);
const termijnVanBeslissing = termijn("bezwaar.beslissingUiterlijk", 12);
const weekVoorPost = termijn("bezwaar.perPostUiterlijk", 1);
const termijnNaVerdaging = termijn("bezwaar.beslissingNaVerdaging", 6);

const NIETS: readonly string[] = [];

const loopt = (vast: VasteTermijn, begin: string, einde: string, stappen: readonly Stap[]): Termijn => ({
  id: vast.id,
  titel: vast.titel,
  titelEn: vast.titelEn,
  wie: vast.wie,
  soort: vast.soort,
  begin,
  einde,
  opZijnVroegst: null,
  wachtOp: NIETS,
  toelichting: vast.toelichting,
  toelichtingEn: vast.toelichtingEn,
  stappen,
  bron: vast.bron,
  interpretaties: vast.interpretaties,
});

/** The decision on the application. */
export function besluitOpAanvraag(datum: string, opschortingen: readonly Periode[]): Termijn {
  const stappen = [aanvraagGegeven(datum)];
  const einde = beslistermijn(day(datum), stappen, opschortingen);
  return loopt(BESLUIT_OP_AANVRAAG, datum, iso(einde), stappen);
}

/** The days between which an objection has to come, and the day until which one that was posted may still come. */
export interface Bezwaartermijn {
  readonly eersteDag: number;
  readonly laatsteDag: number;
  readonly perPostUiterlijk: number;
  /** The last day to decide on it, if that was adjourned. */
  readonly naVerdaging: number;
}

/** The objection, the decision on it, and that decision when it was adjourned: each counts on from the one before. */
export function bezwaar(
  bekendgemaakt: string,
  opschortingen: readonly Periode[],
): Bezwaartermijn & { readonly termijnen: readonly Termijn[] } {
  const stappen = [besluitGegeven(bekendgemaakt)];
  const eersteDag = plusDays(day(bekendgemaakt), 1);
  const laatsteDag = bezwaartermijn(day(bekendgemaakt), stappen);
  const beslissen = [...stappen];
  const uiterlijk = termijnVanBeslissing(laatsteDag, beslissen, opschortingen);
  const verdaagd = [...beslissen];
  const naVerdaging = termijnNaVerdaging(uiterlijk, verdaagd, opschortingen);
  const beslissenVanaf = iso(plusDays(laatsteDag, 1));
  const termijnen = [
    loopt(BEZWAAR, iso(eersteDag), iso(laatsteDag), stappen),
    loopt(BESLISSING_OP_BEZWAAR, beslissenVanaf, iso(uiterlijk), beslissen),
    loopt(NA_VERDAGING, beslissenVanaf, iso(naVerdaging), verdaagd),
  ];
  return { termijnen, eersteDag, laatsteDag, perPostUiterlijk: weekVoorPost(laatsteDag, []), naVerdaging };
}

/** The declaration itself, and its last schooljaar: that begins on the last 1 August up to its end. */
export function looptijd(ingangsdatum: string, einddatum: string): readonly Termijn[] {
  const stappen = [einddatumGegeven(einddatum)];
  const einde = day(einddatum);
  const begin = yearStart(einde) + (einde % 10_000 >= 801 ? 801 : -9_199);
  return [
    loopt(VERKLARING_LOOPT, ingangsdatum, einddatum, stappen),
    loopt(LAATSTE_SCHOOLJAAR, iso(begin), einddatum, stappen),
  ];
}
