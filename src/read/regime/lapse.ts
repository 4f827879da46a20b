import type { Regime, RegimeBestand } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { type Vervallen, type VervalSleutel, vervalSleutels } from "../../model/vervalsleutels.js";

/** What stays of an inherited list where a regime names what lapses of it. */
export const staying = <T>(
  items: readonly T[] | undefined,
  gone: readonly string[] | undefined,
  name: (item: T) => string,
): readonly T[] => (items ?? []).filter((item) => !gone?.includes(name(item)));

/** What lapsed below a regime, and what it lets lapse itself. */
export const lapsed = (own: RegimeBestand, base: Regime | undefined): Vervallen[] => [
  ...(base?.vervallen ?? []),
  ...vervalSleutels.flatMap((sleutel) => (own[sleutel] ?? []).map((naam) => ({ sleutel, naam }))),
];

const both = (nl: string, en: string | undefined): Tekst => ({ nl, en: en ?? nl });

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
