import type { Regime } from "../model/regime.js";
import { readRequest } from "../read/case/parse.js";
import { ToetsverzoekError } from "../read/errors.js";
import { regimesOf, vraagNamen } from "./regimes.js";

export interface Chosen {
  /** The regime by its name, whatever the day. */
  readonly known: Regime;
  readonly states: readonly Regime[];
}

/**
 * The states of a regime that are to be written as one text: the one of a day, or all.
 *
 * @throws {ToetsverzoekError} when question, regime or day is not known
 */
export function statesOf(vraag: string, id: string, peildatum: unknown, own: readonly Regime[]): Chosen {
  const regimes = (naam: string): readonly Regime[] => [
    ...own.filter((regime) => regime.vraag === naam),
    ...regimesOf(naam),
  ];
  const known = typeof vraag === "string" ? regimes(vraag).find((regime) => regime.id === id) : undefined;
  const day = peildatum === undefined ? (known?.geldigVan ?? ANY_DAY) : peildatum;
  const vragen = [...new Set([...vraagNamen, ...own.map((regime) => regime.vraag)])];
  // Says what is known instead. No name is no choice either: here it does not stand for the standard regime.
  const request = { vraag, regime: id ?? "", peildatum: day, zaak: {} };
  const { problemen, regime } = readRequest(request, { own, vragen, elders: [], regimes });
  if (!regime || problemen.length > 0) throw new ToetsverzoekError(problemen);
  const isWhole = peildatum === undefined && known !== undefined && known.standen.length > 0;
  return { known: known ?? regime, states: isWhole ? known.standen : [regime] };
}

/** Where no regime was found no day matters: only that it is one, or it would be reported beside that. */
const ANY_DAY = "2000-01-01";
