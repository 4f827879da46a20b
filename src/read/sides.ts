import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { EvaluateOpties } from "../model/types.js";
import type { Kant } from "../model/verschil.js";
import { readRequest } from "./case/parse.js";
import { type Probleem, ToetsverzoekError } from "./errors.js";
import { movedTo } from "./made-from.js";
import { optionsOf, ownRegimes } from "./options.js";
import { libraryOf, refuseElsewhere, type Stock } from "./regime/stock.js";

/** A regime of a question: by its id, or with the day of which its rules are meant. */
export type KantKeuze<Id extends string = string> = Id | { readonly regime: Id; readonly peildatum?: string };

/** The rules of a regime on one day. */
export interface Side {
  /** The regime with all its states in time, and the one of the day. */
  readonly whole: Regime;
  readonly regime: Regime;
  readonly peildatum: string;
}

/** Where no regime was found no day matters: only that it is a day, or it would be reported beside that. */
const ANY_DAY = "2000-01-01";

interface Choice {
  readonly regime: unknown;
  readonly peildatum: unknown;
}

/** Where a mistake in a side stands for who named it: the place of the side in a list, and the place in that side. */
export type PlaceOf = (at: number, pad: string, keuze: unknown) => string;

/** As the sides of a request: the mistakes of options stand where those of options do. */
const asRequest: PlaceOf = (_, pad) => pad;

/** A key that is misspelt would be passed over without a word, and another day taken. */
function read(keuze: unknown): Choice {
  if (typeof keuze !== "object" || keuze === null) return { regime: keuze, peildatum: undefined };
  const { regime, peildatum } = optionsOf(keuze, ["regime", "peildatum"]);
  return { regime, peildatum };
}

/** The day by which a regime is compared when none is named: the first on which its newest state applies as its text was read. */
export function newestDay({ standen, ...regime }: Regime): string {
  const { geldigVan, geldigTot, teksten } = standen.at(-1) ?? regime;
  const read = teksten.map(({ toestand }) => toestand).filter((day) => geldigTot === undefined || day <= geldigTot);
  return [geldigVan, ...read].sort().at(-1) ?? geldigVan;
}

/**
 * The sides of a comparison. Sides that name no day are taken on one day where all of them apply, and else each on its own.
 *
 * @param standard the day of sides that name none, where there is one
 * @param placeOf where a mistake stands for who named the sides
 * @throws {ToetsverzoekError} for a question or a regime that is not known, and a day on which it does not apply
 */
export function sidesOf(
  stock: Stock,
  vraag: string,
  keuzes: readonly unknown[],
  opties: EvaluateOpties | undefined,
  standard?: unknown,
  placeOf: PlaceOf = asRequest,
): Side[] {
  const library = libraryOf(stock, ownRegimes(opties));
  refuseElsewhere(library, vraag);
  const wrong: Probleem[] = [];
  const take = (problemen: readonly Probleem[], at: number): void =>
    void wrong.push(...problemen.map((one) => movedTo(one, placeOf(at, one.pad, keuzes[at]))));
  const choices = keuzes.map((keuze, at): Choice | undefined => {
    try {
      return read(keuze);
    } catch (error) {
      if (!(error instanceof ToetsverzoekError)) throw error;
      take(error.problemen, at);
      return undefined;
    }
  });
  const known = typeof vraag === "string" ? library.regimes(vraag) : [];
  const regimes = choices.map((one) => known.find(({ id }) => id === one?.regime));
  const free = regimes.flatMap((regime, i) => (regime && choices[i]?.peildatum == null ? [regime] : []));
  const common = free.map(newestDay).sort().at(-1) ?? "";
  const isCommon = free.every((regime) => standOp(regime, common));
  const sides = choices.flatMap((choice, i): Side[] => {
    if (!choice) return [];
    const { regime, peildatum } = choice;
    const own = regimes[i];
    const day = peildatum ?? standard ?? (isCommon && own ? common : own ? newestDay(own) : ANY_DAY);
    // No name is no choice: it does not stand for the standard regime here.
    const asked = readRequest({ vraag, regime: regime ?? "", peildatum: day, zaak: {} }, library);
    take(asked.problemen, i);
    if (!own || !asked.regime || asked.problemen.length > 0) return [];
    return [{ whole: own, regime: asked.regime, peildatum: String(day) }];
  });
  if (wrong.length > 0) throw new ToetsverzoekError(unique(wrong));
  return sides;
}

/** What is wrong, each once: two sides can have one mistake, such as a question that is not known. */
export const unique = (problemen: readonly Probleem[]): Probleem[] => [
  ...new Map(problemen.map((one) => [`${one.code} ${one.pad} ${one.gevonden}`, one])).values(),
];

/** A side as it is told. */
export const kantOf = ({ regime, peildatum }: Side): Kant => ({
  id: regime.id,
  titel: regime.titel,
  status: regime.status,
  peildatum,
  geldigVan: regime.geldigVan,
  geldigTot: regime.geldigTot ?? null,
  voorbehouden: regime.nietGecodeerd.flatMap(({ waarschuwing }) => waarschuwing ?? []),
  ...(regime.rustOp && { rustOp: regime.rustOp }),
  ...(regime.eigen && { eigen: regime.eigen }),
});
