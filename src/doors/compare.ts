import { isObject } from "../model/depth.js";
import type { EigenToetsverzoek, EvaluateOpties, RegimeId, Toetsverzoek, VraagNaam } from "../model/types.js";
import type { AlgemeneUitkomst, Conclusie } from "../model/uitkomst.js";
import type {
  Reden,
  TermijnStand,
  VergelekenConclusie,
  VergelekenTermijn,
  Vergelijking,
} from "../model/vergelijking.js";
import { readCase } from "../read/case/read-case.js";
import { problem, ToetsverzoekError } from "../read/errors.js";
import { ownRegimes } from "../read/options.js";
import { readPlain } from "../read/plain.js";
import type { Stock } from "../read/regime/stock.js";
import { type KantKeuze, kantOf, type Side, sidesOf } from "../read/sides.js";
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
   * @throws {ToetsverzoekError} with every mistake in the request, under any of the regimes, at once
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

function conclusions(uitkomsten: readonly AlgemeneUitkomst[]): VergelekenConclusie[] {
  const lists = uitkomsten.map(({ conclusies }) => conclusies);
  return idsOf(lists, ({ id }) => id).map((conclusie) => {
    const found = lists.map((list) => list.find(({ id }) => id === conclusie));
    const oordelen = found.map((one) => one?.oordeel ?? null);
    const krachten = found.map((one) => one?.kracht ?? null);
    const anders = new Set(oordelen).size > 1 || new Set(krachten).size > 1;
    return { conclusie, oordelen, krachten, anders, redenen: found.map((one) => (one ? reasonOf(one) : null)) };
  });
}

function terms(uitkomsten: readonly AlgemeneUitkomst[], sides: readonly Side[]): VergelekenTermijn[] {
  const lists = uitkomsten.map(({ termijnen }) => termijnen);
  return idsOf(lists, ({ id }) => id).map((id) => {
    const found = lists.map((list) => list.find((one) => one.id === id));
    const standen = found.map((one, i): TermijnStand => {
      if (one) return one.einde === null ? "onbekend" : "bekend";
      return sides[i]?.regime.termijnen.some((termijn) => termijn.id === id) ? "loopt-niet" : "bestaat-niet";
    });
    return { id, laatsteDagen: found.map((one) => one?.einde ?? null), standen };
  });
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
    const read = sides.map((side) =>
      readCase(stock, value, { regimes }, { regime: side.regime.id, peildatum: side.peildatum }),
    );
    const uitkomsten = await Promise.all(read.map(judge));
    return {
      schema: "vergelijking/1",
      vraag: String(vraag),
      kenmerk: uitkomsten[0]?.kenmerk ?? null,
      regimes: sides.map(kantOf),
      oordelen: uitkomsten.map(({ oordeel }) => oordeel),
      conclusies: conclusions(uitkomsten),
      ontbreekt: idsOf(
        uitkomsten.map(({ ontbreekt }) => ontbreekt),
        ({ feit }) => feit,
      ).map((feit) => ({
        feit,
        bij: uitkomsten.filter((u) => u.ontbreekt.some((one) => one.feit === feit)).map((u) => u.regime.id),
      })),
      termijnen: terms(uitkomsten, sides),
      gevolgen: idsOf(
        uitkomsten.map(({ gevolgen: { toelichting, toelichtingEn, wachtOp, ...values } }) => Object.keys(values)),
        (naam) => naam,
      ).map((naam) => ({
        naam,
        waarden: uitkomsten.map(({ gevolgen }) => (gevolgen as Record<string, unknown>)[naam] ?? null),
      })),
      uitkomsten,
      namen: namesBeside(sides.map(({ regime }) => regime)),
    };
  };
  return compare as Compare<N>;
}
