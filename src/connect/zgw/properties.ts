import { oordelen } from "../../generated/texts.js";
import type { KoppelVeld } from "../../model/koppeling.js";
import type { Tekst } from "../../model/tekst.js";
import type { FeitBeschrijving, VraagBeschrijving } from "../../tell/describe.js";
import { EIGENSCHAP } from "./names.js";

/** How the values of a property are written. */
export interface ZgwSpecificatie {
  readonly groep?: string;
  readonly formaat: "tekst" | "getal" | "datum";
  readonly lengte: string;
  readonly kardinaliteit: "1";
  readonly waardenverzameling?: readonly string[];
}

/** A property that cases of a type have. */
export interface ZgwEigenschap {
  readonly naam: string;
  readonly definitie: string;
  readonly specificatie: ZgwSpecificatie;
  readonly toelichting?: string;
  readonly zaaktype?: string;
}

const DEFINITION = 255;
/** A day as `JJJJMMDD`, as a point in time, and as it is: how many signs each has. */
const LENGTH = { datum: "JJJJMMDD".length, tijdstip: "JJJJ-MM-DDT00:00:00Z".length, day: "JJJJ-MM-DD".length };
const BOOLEAN = ["ja", "nee"];

type Written = Omit<ZgwSpecificatie, "groep" | "kardinaliteit">;

const chosen = (values: readonly string[]): Written => ({
  formaat: "tekst",
  lengte: String(Math.max(...values.map((one) => one.length))),
  waardenverzameling: values,
});

const day = (form: KoppelVeld["vorm"]): Written =>
  form === "datum"
    ? { formaat: "datum", lengte: String(LENGTH.datum) }
    : { formaat: "tekst", lengte: String(form === undefined ? LENGTH.day : LENGTH[form]) };

function ofFact({ type, waarden, maximum, cijfers }: FeitBeschrijving, form: KoppelVeld["vorm"]): Written {
  if (type === "boolean") return chosen(BOOLEAN);
  if (type === "date") return day(form);
  if (type === "integer")
    return { formaat: "getal", lengte: String(String(maximum ?? Number.MAX_SAFE_INTEGER).length) };
  return waarden ? chosen(waarden) : { formaat: "tekst", lengte: String(cijfers ?? DEFINITION) };
}

/** What a property says: its question where there is room for it, else its name. */
const defined = (long: string, short: string): string =>
  long.length <= DEFINITION ? long : short.slice(0, DEFINITION);

/** Makes the property of a field; nothing where the question has not, or not any more, what it holds. */
export function propertyOf(veld: KoppelVeld, vraag: VraagBeschrijving, zaaktype: string | undefined): ZgwEigenschap[] {
  if (!veld.veld.startsWith(`${EIGENSCHAP}.`)) return [];
  const made = (definitie: string, specificatie: Written, groep?: string): ZgwEigenschap[] => [
    {
      naam: veld.veld.slice(EIGENSCHAP.length + 1),
      definitie,
      specificatie: { ...(groep === undefined ? {} : { groep }), ...specificatie, kardinaliteit: "1" },
      ...(veld.verschil ? { toelichting: veld.verschil.nl } : {}),
      ...(zaaktype === undefined ? {} : { zaaktype }),
    },
  ];
  if (veld.antwoord) return made(defined(vraag.titel.nl, vraag.vraag), chosen(Object.keys(oordelen.nl)));
  if (veld.gevolg !== undefined) {
    const titel: Tekst | undefined = vraag.regimes
      .flatMap(({ gevolgen }) => gevolgen)
      .find(({ naam }) => naam === veld.gevolg)?.titel;
    return titel ? made(defined(titel.nl, titel.nl), day(veld.vorm)) : [];
  }
  const feit = vraag.feiten.find(({ id }) => id === veld.feit);
  return feit ? made(defined(feit.vraag.nl, feit.titel.nl), ofFact(feit, veld.vorm), feit.id.split(".")[0]) : [];
}
