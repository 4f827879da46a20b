/**
 * What must and must not compile for a caller of the entry for one question: read as `names.ts` is, by the type check and
 * by the test of the packed tarball.
 */
import {
  compile,
  describe,
  evaluate,
  explain,
  parse,
  type RegimeId,
  type Toetsverzoek,
  type Uitkomst,
  type VraagNaam,
  type Zaak,
} from "../../src/generated/vraag/tlv-emb.js";

const peildatum = "2026-08-01";

// What is right compiles, and the names are those of the question without naming it.
const zaak: Zaak = { tlv: { onderwijssoort: "so" }, leerling: { geboortedatum: "2014-09-15" } };
const verzoek: Toetsverzoek = { vraag: "tlv-emb", regime: "wec", peildatum, zaak };
const uitkomst: Uitkomst = await evaluate(verzoek);
export const vraag: VraagNaam = uitkomst.vraag;
export const grens: string | null = uitkomst.gevolgen.uitersteEinddatum;
export const regime: RegimeId = "emb-2019";
export const gelezen: Toetsverzoek = parse({});
export const feiten = describe("tlv-emb").feiten;
compile("tlv-emb", "wec").oordeel(zaak, peildatum);
explain(uitkomst);
// A regime of one's own may have any question.
describe("mijn-vraag", { regimes: [] })?.feiten;
await evaluate({ vraag: "mijn-vraag", peildatum, zaak: {} }, { regimes: [] });

// @ts-expect-error a request on another question
await evaluate({ vraag: "vrijstelling", peildatum, zaak: {} });

// @ts-expect-error a regime of another question
await evaluate({ vraag: "tlv-emb", regime: "leerplichtwet-1969", peildatum, zaak: {} });

// @ts-expect-error another question, compiled
compile("vrijstelling", "leerplichtwet-1969");

// @ts-expect-error another question, described
describe("vrijstelling");

// @ts-expect-error facts of another question
export const andere: Zaak = { jongere: { geboortedatum: "2014-09-15" } };

// @ts-expect-error a consequence of another question
uitkomst.gevolgen.beginLeerplicht;
