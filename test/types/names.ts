/**
 * What must and must not compile for a caller. The type check reads this file as it stands; the test of the
 * packed tarball reads it again against the declarations that are shipped.
 */
import {
  type AlgemeneUitkomst,
  askNext,
  type ConclusieId,
  describe,
  evaluate,
  explain,
  type FeitId,
  type Oordeel,
  type RegimeId,
  safeEvaluate,
  type Toetsverzoek,
  type Uitkomst,
  type VraagNaam,
  type ZaakInvoer,
} from "../../src/index.js";

const peildatum = "2026-05-20";

// What is right compiles, and what comes back is typed.
const uitkomst = await evaluate({
  vraag: "vrijstelling",
  regime: "leerplichtwet-1969",
  peildatum,
  kenmerk: "zaak-2026-0042",
  zaak: {
    jongere: { geboortedatum: "2014-09-15", gemeente: null, startkwalificatie: undefined },
    kennisgeving: { indiener: "ouder-met-gezag" },
    verklaring: null,
  },
});
export const oordeel: Oordeel = uitkomst.oordeel;
export const slotsom: ConclusieId<"vrijstelling"> = uitkomst.slotsom;
export const ontbreekt: readonly FeitId<"vrijstelling">[] = uitkomst.ontbreekt.map((item) => item.feit);
export const begin: string | null = uitkomst.gevolgen.beginLeerplicht;
export const tekst: string = explain(uitkomst, { taal: "en" });
export const regime: RegimeId<"vrijstelling"> = "leerplichtwet-1969";
describe("vrijstelling");

// The names follow from the question: those of one are not those of another.
const tlv = await evaluate({
  vraag: "tlv-emb",
  regime: "emb-2019",
  peildatum,
  zaak: { tlv: { onderwijssoort: "so", bekostigingscategorie: "hoog" }, leerling: { geboortedatum: "2014-09-15" } },
});
export const tweedeSlotsom: ConclusieId<"tlv-emb"> = "volgtLandelijkUitgangspunt";
export const grens: string | null = tlv.gevolgen.uitersteEinddatum;

// Code that leaves the question open compiles, and keeps the names of whichever it is.
export async function judged<V extends VraagNaam>(
  verzoek: Toetsverzoek<V> & { readonly vraag: V },
): Promise<Uitkomst<V>> {
  const eigen: Uitkomst<V> = await evaluate(verzoek);
  const algemeen: AlgemeneUitkomst = eigen;
  explain(algemeen);
  askNext(eigen)?.vraagtekst.nl;
  const safe = await safeEvaluate(verzoek);
  return safe.ok ? safe.uitkomst : eigen;
}
export const built = <V extends VraagNaam>(vraag: V, zaak: Toetsverzoek<V>["zaak"]): Promise<Uitkomst<V>> =>
  evaluate({ vraag, peildatum, zaak });

// `safeEvaluate` is typed by its question, and takes what nobody knows as well.
const safe = await safeEvaluate({ vraag: "tlv-emb", peildatum, zaak: {} });
export const veilig: string | null | undefined = safe.ok ? safe.uitkomst.gevolgen.uitersteEinddatum : undefined;
const vreemd: unknown = {};
const unknownOne = await safeEvaluate(vreemd);
export const iets: AlgemeneUitkomst | undefined = unknownOne.ok ? unknownOne.uitkomst : undefined;
// @ts-expect-error a consequence of another question
if (safe.ok) safe.uitkomst.gevolgen.beginLeerplicht;

// A case that is filled in step by step, and judged as it is.
const invoer: ZaakInvoer<"tlv-emb"> = {};
invoer.leerling = { geboortedatum: "2014-09-15" };
invoer.leerling.lopendeTlv = "geen";
invoer.tlv = { onderwijssoort: "so" };
await evaluate({ vraag: "tlv-emb", peildatum, zaak: invoer });
invoer.aanvraag = { datum: "2026-05-01" };
const opschorting: { van: string; totEnMet: string | null } = { van: "2026-06-01", totEnMet: null };
invoer.aanvraag.opschortingen = [];
invoer.aanvraag.opschortingen.push(opschorting);
const [lopend] = invoer.aanvraag.opschortingen;
if (lopend) lopend.totEnMet = "2026-06-15";
const ander: ZaakInvoer<"vrijstelling"> = { casusregisseur: { verantwoordelijkVoor: ["proces"] } };
ander.casusregisseur?.verantwoordelijkVoor?.push("monitoring");
// @ts-expect-error a value that is none of its values
ander.casusregisseur?.verantwoordelijkVoor?.push("kosten");
await evaluate({ vraag: "vrijstelling", peildatum, zaak: ander });
// @ts-expect-error a fact that is not there
invoer.leerling.naam = "x";
// @ts-expect-error a value that is none of its values
invoer.tlv.onderwijssoort = "vmbo";

// @ts-expect-error a regime of another question
await evaluate({ vraag: "vrijstelling", regime: "wec", peildatum, zaak: {} });

// @ts-expect-error a fact of another question
await evaluate({ vraag: "tlv-emb", peildatum, zaak: { jongere: { geboortedatum: "2014-09-15" } } });

// @ts-expect-error a conclusion of another question
tlv.conclusies.find((conclusie) => conclusie.id === "verklaringVoldoet");

// @ts-expect-error a category in digits
await evaluate({ vraag: "tlv-emb", peildatum, zaak: { tlv: { bekostigingscategorie: 3 } } });

// @ts-expect-error a misspelt question
await evaluate({ vraag: "vrijsteling", peildatum, zaak: {} });

// @ts-expect-error a misspelt regime
await evaluate({ vraag: "vrijstelling", regime: "leerplichtwet-1996", peildatum, zaak: {} });

// @ts-expect-error a request without a date
await evaluate({ vraag: "vrijstelling", zaak: {} });

// @ts-expect-error a misspelt group of facts
await evaluate({ vraag: "vrijstelling", peildatum, zaak: { jongeren: {} } });

// @ts-expect-error a misspelt fact
await evaluate({ vraag: "vrijstelling", peildatum, zaak: { jongere: { geboortdatum: "2014-09-15" } } });

// @ts-expect-error a name has no place in a case
await evaluate({ vraag: "vrijstelling", peildatum, zaak: { jongere: { naam: "A. Janssen" } } });

// @ts-expect-error a misspelt value
await evaluate({ vraag: "vrijstelling", peildatum, zaak: { kennisgeving: { indiener: "ouder-met-gezagg" } } });

// @ts-expect-error a text where the answer is yes or no
await evaluate({ vraag: "vrijstelling", peildatum, zaak: { verklaring: { overgelegd: "ja" } } });

// @ts-expect-error a misspelt conclusion
uitkomst.conclusies.find((conclusie) => conclusie.id === "verklaringVoldeot");

// @ts-expect-error a misspelt answer
if (uitkomst.oordeel === "neen") throw new Error();

// @ts-expect-error a misspelt fact among what is missing
uitkomst.ontbreekt.some((item) => item.feit === "verklaring.datm");

// @ts-expect-error a consequence that the question does not have
uitkomst.gevolgen.eindeLeerplich;

// @ts-expect-error a language that there is not
explain(uitkomst, { taal: "fr" });

// An outcome of one question is an outcome of any.
const any: AlgemeneUitkomst = uitkomst;
any.gevolgen["eindeLeerplicht"];

/** Code for any question of the package compiles, and keeps the names of its question. */
export function missing<V extends VraagNaam>(u: Uitkomst<V>): readonly FeitId<V>[] {
  return u.ontbreekt.map(({ feit }) => feit);
}
