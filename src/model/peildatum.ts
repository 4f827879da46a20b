import type { Feit, Feiten } from "./feit.js";

/**
 * The name by which a rule asks for the day on which a case is judged. It is a fact like any other date, but the request holds it
 * as `peildatum` and not among the facts of the case: it is always known, and never missing.
 */
export const PEILDATUM_FEIT = "verzoek.peildatum";

/** The group of that fact, and its name in it. */
export const [VERZOEK, PEILDATUM] = ["verzoek", "peildatum"] as const;

export const isPeildatum = ({ id }: Pick<Feit, "id">): boolean => id === PEILDATUM_FEIT;

/** The facts that a caller gives in a case. */
export const givenIn = (feiten: readonly Feit[]): readonly Feit[] => feiten.filter((feit) => !isPeildatum(feit));

/** Whether a regime asks for the day on which a case is judged. */
export const asksDay = ({ feiten }: { readonly feiten: readonly Feit[] }): boolean => feiten.some(isPeildatum);

/** The day on which a file is judged that was found by its facts; the other one where no rule asks for it. */
export const dayOf = (feiten: Feiten, otherwise: string): string => String(feiten[PEILDATUM_FEIT] ?? otherwise);

interface InTime {
  readonly feiten: readonly Feit[];
  readonly geldigVan: string;
  readonly geldigTot: string | undefined;
}

/**
 * Whether regimes that ask for the day of the request hold on no day in common: no file is one for all of them, so that nothing can
 * be said of all at once.
 */
export function areApart(regimes: readonly InTime[]): boolean {
  const from = regimes.map(({ geldigVan }) => geldigVan).sort();
  const until = regimes.flatMap(({ geldigTot }) => geldigTot ?? []).sort();
  return regimes.some(asksDay) && String(until[0] ?? from.at(-1)) < String(from.at(-1));
}

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** A case with the day on which it is judged among its facts, for who reads that as it reads those. */
export const withDay = <Zaak extends Groups>(
  zaak: Zaak,
  peildatum: string | undefined,
): Zaak & { readonly verzoek: { readonly peildatum: string | undefined } } => ({
  ...zaak,
  [VERZOEK]: { ...zaak[VERZOEK], [PEILDATUM]: peildatum },
});
