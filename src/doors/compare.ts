import { isObject } from "../model/depth.js";
import { freeze } from "../model/freeze.js";
import type { EigenToetsverzoek, EvaluateOpties, RegimeId, Toetsverzoek, VraagNaam } from "../model/types.js";
import type { AlgemeneUitkomst, Conclusie } from "../model/uitkomst.js";
import type {
  NietBeoordeeld,
  Reden,
  TermijnStand,
  VergelekenConclusie,
  VergelekenTermijn,
  Vergelijking,
} from "../model/vergelijking.js";
import type { ReadCase } from "../read/case/case.js";
import { foreignValues } from "../read/case/foreign-values.js";
import { readCase } from "../read/case/read-case.js";
import { problem, ToetsverzoekError } from "../read/errors.js";
import { ownRegimes } from "../read/options.js";
import { readPlain } from "../read/plain.js";
import type { Stock } from "../read/regime/stock.js";
import { type KantKeuze, kantOf, type Side, sidesOf } from "../read/sides.js";
import { openAbout } from "../tell/left-open.js";
import { namesBeside } from "../tell/names-beside.js";
import { judge } from "./evaluate.js";

/** A request is two groups deep, and a list in it one more. */
const DEEPEST = 30;

export interface Compare<N extends VraagNaam = VraagNaam> {
  /**
   * Judges one case under several regimes, side by side: the answers, conclusion by conclusion, and what made the difference.
   *
   * @param verzoek question, reference date and facts; a regime that it names is passed over
   * @param regimes two regimes or more, each by its id or as `{ regime, peildatum }`; without a day that of the request
   * @returns a JSON document of schema `vergelijking/1`; what is listed of each regime stands in the order of the regimes
   * @throws {ToetsverzoekError} with every mistake in the request, under any of the regimes, at once; an answer that only some of the
   *   regimes know is none: the others judge no such case, and `nietBeoordeeld` says so
   * @example
   * // Would this pupil still be exempt under the proposal of 2019?
   * const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} } as const;
   * (await compare(verzoek, ["leerplichtwet-1969", "voorstel-2019"])).oordelen; //=> ["onbekend", "onbekend"]
   */
  <const V extends N>(
    verzoek: Toetsverzoek<V> & { readonly vraag: V },
    regimes: readonly KantKeuze<RegimeId<V>>[],
  ): Promise<Vergelijking>;
  /**
   * Judges one case under regimes of which one is your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (verzoek: EigenToetsverzoek, regimes: readonly KantKeuze[], opties: EvaluateOpties): Promise<Vergelijking>;
}

function reasonOf({ oordeel, kracht, zin, zinEn, bron, voorwaarden }: Conclusie): Reden {
  const decided = kracht === null ? [] : voorwaarden.filter((one) => one.doorslaggevend && one.oordeel === oordeel);
  return {
    ...{ zin, zinEn, vindplaats: bron.vindplaats },
    voorwaarden: decided.map(({ naam, naamEn, oordeel, feit, waarde }) => ({ naam, naamEn, oordeel, feit, waarde })),
  };
}

/** Every id that one of them has, in the order in which it is come by. */
const idsOf = <T>(lists: readonly (readonly T[])[], id: (one: T) => string): string[] => [
  ...new Set(lists.flatMap((list) => list.map(id))),
];

type SideOutcome = AlgemeneUitkomst | null;

function conclusions(uitkomsten: readonly SideOutcome[]): VergelekenConclusie[] {
  const lists = uitkomsten.map((one) => one?.conclusies ?? []);
  const isJudged = (_: unknown, i: number): boolean => uitkomsten[i] !== null;
  return idsOf(lists, ({ id }) => id).map((conclusie) => {
    const found = lists.map((list) => list.find(({ id }) => id === conclusie));
    const oordelen = found.map((one) => one?.oordeel ?? null);
    const krachten = found.map((one) => one?.kracht ?? null);
    const anders = [oordelen, krachten].some((all: readonly unknown[]) => new Set(all.filter(isJudged)).size > 1);
    return { conclusie, oordelen, krachten, anders, redenen: found.map((one) => (one ? reasonOf(one) : null)) };
  });
}

function terms(uitkomsten: readonly SideOutcome[], sides: readonly Side[]): VergelekenTermijn[] {
  const lists = uitkomsten.map((one) => one?.termijnen ?? []);
  return idsOf(lists, ({ id }) => id).map((id) => {
    const found = lists.map((list) => list.find((one) => one.id === id));
    const openPunten = sides.map(({ regime }) => openAbout(regime, id));
    const standen = found.map((one, i): TermijnStand => {
      if (uitkomsten[i] === null) return "niet-beoordeeld";
      if (one) return one.einde === null ? "onbekend" : "bekend";
      if (sides[i]?.regime.termijnen.some((termijn) => termijn.id === id)) return "loopt-niet";
      return openPunten[i]?.length ? "open" : "bestaat-niet";
    });
    return { id, laatsteDagen: found.map((one) => one?.einde ?? null), standen, openPunten };
  });
}

/**
 * Reads a case under each side. One that refuses it only because another knows an answer that it does not, judges no such case.
 *
 * @throws {ToetsverzoekError} with every other mistake, under any of them; and where none can judge it
 */
function readSides(
  sides: readonly Side[],
  verzoek: unknown,
  read: (side: Side) => ReadCase,
): { readonly cases: readonly (ReadCase | null)[]; readonly nietBeoordeeld: readonly NietBeoordeeld[] } {
  const regimes = sides.map(({ regime }) => regime);
  const nietBeoordeeld: NietBeoordeeld[] = [];
  const refused: ToetsverzoekError[] = [];
  const cases = sides.map((side) => {
    try {
      return read(side);
    } catch (error) {
      const found = error instanceof ToetsverzoekError && foreignValues(verzoek, side.regime, regimes, error.problemen);
      if (!found) throw error;
      refused.push(error);
      const { id: regime } = side.regime;
      nietBeoordeeld.push(...found.map(({ feit, regimes: bekendBij }) => ({ regime, feit, bekendBij })));
      return null;
    }
  });
  const [first] = refused;
  if (first && cases.every((one) => one === null)) throw first;
  return { cases, nietBeoordeeld };
}

/** Makes `compare` for the questions of a stock. */
export function compareIn<N extends VraagNaam>(stock: Stock<N>): Compare<N> {
  const compare = async (verzoek: unknown, keuzes: unknown, opties?: EvaluateOpties): Promise<Vergelijking> => {
    if (!Array.isArray(keuzes) || keuzes.length < 2)
      throw new ToetsverzoekError([problem("regimes-form", "/regimes", keuzes)]);
    const regimes = ownRegimes(opties);
    const { value, problemen } = readPlain(verzoek, DEEPEST);
    if (problemen.length > 0) throw new ToetsverzoekError(problemen);
    const { vraag, peildatum } = isObject(value) ? value : {};
    const sides = sidesOf(stock, String(vraag), keuzes, opties, peildatum);
    const { cases, nietBeoordeeld } = readSides(sides, value, ({ regime, peildatum: day }) =>
      readCase(stock, value, { regimes }, { regime: regime.id, peildatum: day }),
    );
    const uitkomsten = await Promise.all(cases.map(async (one): Promise<SideOutcome> => one && judge(one)));
    const judged = uitkomsten.filter((one) => one !== null);
    return freeze({
      schema: "vergelijking/1",
      vraag: String(vraag),
      vraagTitel: (sides[0] as Side).regime.vraagTitel,
      kenmerk: judged[0]?.kenmerk ?? null,
      regimes: sides.map(kantOf),
      oordelen: uitkomsten.map((one) => one?.oordeel ?? null),
      nietBeoordeeld,
      conclusies: conclusions(uitkomsten),
      ontbreekt: idsOf(
        judged.map(({ ontbreekt }) => ontbreekt),
        ({ feit }) => feit,
      ).map((feit) => ({
        feit,
        bij: judged.filter((u) => u.ontbreekt.some((one) => one.feit === feit)).map((u) => u.regime.id),
      })),
      termijnen: terms(uitkomsten, sides),
      gevolgen: idsOf(
        judged.map(({ gevolgen: { toelichting, toelichtingEn, wachtOp, ...values } }) => Object.keys(values)),
        (naam) => naam,
      ).map((naam) => ({
        naam,
        waarden: uitkomsten.map((one) => (one?.gevolgen as Record<string, unknown> | undefined)?.[naam] ?? null),
      })),
      uitkomsten,
      namen: namesBeside(sides.map(({ regime }) => regime)),
    });
  };
  return compare as Compare<N>;
}
