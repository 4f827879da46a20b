import { decide } from "./engine/decide.js";
import { type Probleem, ToetsverzoekError } from "./errors.js";
import type { AlgemeneUitkomst } from "./model/uitkomst.js";
import { type Case, nested, outcome } from "./outcome.js";
import { readCase } from "./read-case.js";
import type { EigenToetsverzoek, EvaluateOpties, Toetsverzoek, Uitkomst, VraagNaam } from "./types.js";

const judge = async (read: Case): Promise<AlgemeneUitkomst> =>
  outcome(read, await decide(read.searcher.machine, read.facts));

/**
 * Judges a case: does the appeal to exemption succeed, is the declaration lawful, and why.
 *
 * Facts that are not known yet are left out (or `undefined`, or `null`): the answer is then `ja` or `nee`
 * only when they cannot change it, and otherwise `onbekend` with, in `ontbreekt`, exactly the facts that
 * still can. The clock is never read: `peildatum` chooses the state of the rules. The same request on the
 * same rules gives the same outcome, byte for byte.
 *
 * @param verzoek question, regime, reference date (`YYYY-MM-DD`) and the facts
 * @param opties own regimes, from `loadRegime`
 * @returns the outcome, a JSON document of schema `uitkomst/1`
 * @throws {ToetsverzoekError} with every mistake in the request at once
 * @example
 * // Is the file of this pupil complete?
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
 * uitkomst.oordeel; //=> "onbekend"
 */
export function evaluate<const V extends VraagNaam>(
  verzoek: Toetsverzoek<V> & { readonly vraag: V },
): Promise<Uitkomst<V>>;
export function evaluate(verzoek: EigenToetsverzoek, opties: EvaluateOpties): Promise<AlgemeneUitkomst>;
export async function evaluate(verzoek: unknown, opties: EvaluateOpties = {}): Promise<unknown> {
  return judge(readCase(verzoek, opties));
}

export type SafeUitkomst =
  | { readonly ok: true; readonly uitkomst: AlgemeneUitkomst }
  | { readonly ok: false; readonly problemen: readonly Probleem[] };

/**
 * Judges an unknown value, and returns what is wrong with it instead of throwing.
 *
 * @example
 * // What is wrong with a request without a date?
 * await safeEvaluate({ vraag: "vrijstelling", zaak: {} }); //=> { ok: false, problemen: [...] }
 */
export async function safeEvaluate(verzoek: unknown, opties: EvaluateOpties = {}): Promise<SafeUitkomst> {
  try {
    return { ok: true, uitkomst: await judge(readCase(verzoek, opties)) };
  } catch (error) {
    if (error instanceof ToetsverzoekError) return { ok: false, problemen: error.problemen };
    throw error;
  }
}

/**
 * Reads an unknown value as a typed request, normalised: the regime chosen, codes in one form, unknown
 * facts left out.
 *
 * @throws {ToetsverzoekError} with every mistake at once, each with a JSON Pointer and what to do
 * @example
 * // Which regime applies when none is named?
 * parse({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} }).regime; //=> "leerplichtwet-1969"
 */
export function parse(verzoek: unknown): Toetsverzoek;
export function parse(verzoek: unknown, opties: EvaluateOpties): EigenToetsverzoek;
export function parse(verzoek: unknown, opties: EvaluateOpties = {}): unknown {
  const { vraag, regime, peildatum, kenmerk, feiten } = readCase(verzoek, opties).verzoek;
  return { vraag, regime, peildatum, ...(kenmerk === null ? {} : { kenmerk }), zaak: nested(feiten) };
}
