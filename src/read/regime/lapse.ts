import { uitkomst } from "../../generated/texts.js";
import type { Waarschuwing } from "../../model/regel.js";
import type { NietGecodeerd, Regime, RegimeBestand } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { type Vervallen, type VervalSleutel, vervalSleutels } from "../../model/vervalsleutels.js";
import { fill } from "../errors.js";

const both = (nl: string, en: string | undefined): Tekst => ({ nl, en: en ?? nl });

/** What stays of an inherited list where a regime names what lapses of it. */
export const staying = <T>(
  items: readonly T[] | undefined,
  gone: readonly string[] | undefined,
  name: (item: T) => string,
): readonly T[] => (items ?? []).filter((item) => !gone?.includes(name(item)));

/** The code of a warning that a policy lets lapse: it stays, and says whose doing that is. */
const BY_POLICY = "vervallen-door-beleid";

/** A warning with before it that a policy lets it lapse. */
const byPolicy = (titel: Tekst, zin: Tekst): Tekst => {
  const said = (taal: "nl" | "en"): string =>
    fill(uitkomst[taal].beleidVervalt, (name) => ({ beleid: titel[taal], zin: zin[taal] })[name]);
  return { nl: said("nl"), en: said("en") };
};

/**
 * The warnings that stay. A policy does not change what the law says or leaves open: what it lets lapse comes with the outcome all the
 * same, as something that the policy holds to be settled. A proposal or a law can do away with it.
 */
export const warningsStaying = (own: RegimeBestand, base: Regime | undefined): readonly Waarschuwing[] =>
  (base?.waarschuwingen ?? []).flatMap((warning) => {
    if (!own.vervaltWaarschuwingen?.includes(warning.code)) return [warning];
    if (own.status !== "beleid") return [];
    const { nl: zin, en } = byPolicy(own.titel, both(warning.zin, warning.en));
    return [{ ...warning, code: BY_POLICY, zin, en }];
  });

/** The passages that are not encoded and stay, likewise: of one with a warning that a policy works out, the warning says so. */
export const passagesStaying = (own: RegimeBestand, base: Regime | undefined): readonly NietGecodeerd[] =>
  (base?.nietGecodeerd ?? []).flatMap((passage) => {
    if (!own.vervaltNietGecodeerd?.includes(passage.plaats)) return [passage];
    if (own.status !== "beleid" || !passage.waarschuwing) return [];
    return [{ ...passage, waarschuwing: byPolicy(own.titel, passage.waarschuwing) }];
  });

/** What lapsed below a regime, and what it lets lapse itself. */
export const lapsed = (own: RegimeBestand, base: Regime | undefined): Vervallen[] => [
  ...(base?.vervallen ?? []),
  ...vervalSleutels.flatMap((sleutel) => (own[sleutel] ?? []).map((naam) => ({ sleutel, naam }))),
];

type Named = readonly (readonly [naam: string, titel: Tekst])[];

/** What of a regime can lapse in one on top of it: each by the name under which it lapses, with what people call it. */
export const lapsing: Readonly<Record<VervalSleutel, (base: Regime) => Named>> = {
  vervaltWaarschuwingen: ({ waarschuwingen }) => waarschuwingen.map(({ code, zin, en }) => [code, both(zin, en)]),
  vervaltNietGecodeerd: ({ nietGecodeerd }) =>
    nietGecodeerd.map(({ plaats, en }) => [plaats, both(plaats, en?.plaats)]),
  vervaltOpenPunten: ({ openPunten }) => openPunten.map(({ vraag, en }) => [vraag, both(vraag, en?.vraag)]),
  vervaltControles: ({ controles, feiten }) =>
    controles.map(({ feit }) => [feit, feiten.find(({ id }) => id === feit)?.titel ?? both(feit, feit)]),
  vervaltGevolgen: ({ gevolgen }) => gevolgen.map(({ naam, titel }) => [naam, titel ?? both(naam, naam)]),
};
