import { decide } from "../judge/decide.js";
import { freeze } from "../model/freeze.js";
import type { EigenToetsverzoek, EvaluateOpties, Toetsverzoek, Uitkomst, VraagNaam } from "../model/types.js";
import type { AlgemeneUitkomst } from "../model/uitkomst.js";
import type { ReadCase } from "../read/case/case.js";
import { readCase } from "../read/case/read-case.js";
import { type Probleem, ToetsverzoekError } from "../read/errors.js";
import { ownRegimes } from "../read/options.js";
import type { Stock } from "../read/regime/stock.js";
import { nested, outcome } from "../tell/outcome.js";

/** Judges a case that was read. */
export const judge = async (read: ReadCase): Promise<AlgemeneUitkomst> =>
  outcome(read, await decide(read.prepared.machine, read.facts));

export interface Evaluate<N extends VraagNaam = VraagNaam> {
  /**
   * Judges a case: does the claim to exemption succeed, is the declaration lawful, and why.
   *
   * Facts that are not known yet are left out (or `undefined`, or `null`): the answer is then `ja` or `nee`
   * only when they cannot change it, and otherwise `onbekend` with, in `ontbreekt`, exactly the facts that
   * still can. The clock is never read: `peildatum` chooses the state of the rules. The same request on the
   * same rules gives the same outcome, byte for byte.
   *
   * What is stated is taken as it is: whether a document says so, and whether an event did take place, is not checked. An event after
   * the `peildatum` counts, with a warning.
   *
   * @param verzoek question, regime (without it the standard one of the day), reference date, the key of the case if it has one, and
   *   the facts in their groups; days are `YYYY-MM-DD`, amounts whole euros
   * @returns the outcome, a JSON document of schema `uitkomst/2`, with the article of the law beside each conclusion; frozen all the way
   *   down, so what one reader does cannot spoil it for another
   * @throws {ToetsverzoekError} with every mistake in the request, or in the options, at once: where, what was found (never its text),
   *   what was expected and what to do. The promise is rejected with it
   * @example
   * // Is the file of this pupil complete?
   * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
   * uitkomst.oordeel; //=> "onbekend"
   * uitkomst.ontbreekt[0]?.feit; //=> "jongere.geboortedatum"
   */
  <const V extends N>(verzoek: Toetsverzoek<V> & { readonly vraag: V }): Promise<Uitkomst<V>>;
  /**
   * Judges a case under a regime of your own, or under one of the package beside it.
   *
   * @param opties own regimes, from `loadRegime`: they are found by their id before those of the package
   */
  (verzoek: EigenToetsverzoek, opties: EvaluateOpties): Promise<AlgemeneUitkomst>;
}

/** Makes `evaluate` for the questions of a stock. */
export function evaluateIn<N extends VraagNaam>(stock: Stock<N>): Evaluate<N> {
  const evaluate = async (verzoek: unknown, opties?: EvaluateOpties): Promise<unknown> =>
    judge(readCase(stock, verzoek, { regimes: ownRegimes(opties) }));
  return evaluate as Evaluate<N>;
}

export type SafeUitkomst<U extends AlgemeneUitkomst = AlgemeneUitkomst> =
  | { readonly ok: true; readonly uitkomst: U }
  | { readonly ok: false; readonly problemen: readonly Probleem[] };

export interface SafeEvaluate<N extends VraagNaam = VraagNaam> {
  /**
   * Judges an unknown value, and returns what is wrong with it instead of throwing: also what is no JSON data at all (a Map, a
   * getter, a circle), and options that are no options.
   *
   * For what comes from a form, a file or another system. It judges as `evaluate` does, and rejects nothing but a fault of this package.
   *
   * @param verzoek anything at all; what it claims to be is checked first
   * @returns `{ ok: true, uitkomst }` with the outcome of `evaluate`, or `{ ok: false, problemen }` with every mistake: its `code`, its
   *   place as a JSON Pointer (`pad`), what was found, expected, and what to do
   * @example
   * // What is wrong with a request without a date?
   * const found = await safeEvaluate({ vraag: "vrijstelling", zaak: {} });
   * found.ok; //=> false
   * if (!found.ok) found.problemen.map(({ code, pad }) => `${pad} ${code}`); //=> ["/peildatum peildatum-missing"]
   */
  <const V extends N>(verzoek: Toetsverzoek<V> & { readonly vraag: V }): Promise<SafeUitkomst<Uitkomst<V>>>;
  /**
   * Judges an unknown value, also under a regime of your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (verzoek: unknown, opties?: EvaluateOpties): Promise<SafeUitkomst>;
}

/** Makes `safeEvaluate` for the questions of a stock. */
export function safeEvaluateIn<N extends VraagNaam>(stock: Stock<N>): SafeEvaluate<N> {
  const safeEvaluate = async (verzoek: unknown, opties?: EvaluateOpties): Promise<unknown> => {
    try {
      const read = readCase(stock, verzoek, { regimes: ownRegimes(opties) });
      return freeze({ ok: true, uitkomst: await judge(read) });
    } catch (error) {
      if (error instanceof ToetsverzoekError) return freeze({ ok: false, problemen: error.problemen });
      throw error;
    }
  };
  return safeEvaluate as SafeEvaluate<N>;
}

export interface Parse<N extends VraagNaam = VraagNaam> {
  /**
   * Reads an unknown value as a typed request, normalised: the regime chosen, codes in one form, unknown
   * facts left out. Nothing is judged.
   *
   * @param verzoek anything at all
   * @returns a copy that holds nothing of what was given: question, regime, `peildatum`, `kenmerk` if there is one, and the known facts
   * @throws {ToetsverzoekError} with every mistake at once, each with a JSON Pointer and what to do
   * @example
   * // Which regime applies when none is named?
   * parse({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} }).regime; //=> "leerplichtwet-1969"
   */
  (verzoek: unknown): Toetsverzoek<N>;
  /**
   * Reads an unknown value as a request, also one for a regime of your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (verzoek: unknown, opties: EvaluateOpties): EigenToetsverzoek;
}

/** Makes `parse` for the questions of a stock. */
export function parseIn<N extends VraagNaam>(stock: Stock<N>): Parse<N> {
  const parse = (input: unknown, opties?: EvaluateOpties): unknown => {
    const read = readCase(stock, input, { regimes: ownRegimes(opties) });
    const { vraag, regime, peildatum, kenmerk, feiten } = read.verzoek;
    return { vraag, regime, peildatum, ...(kenmerk === null ? {} : { kenmerk }), zaak: nested(feiten) };
  };
  return parse as Parse<N>;
}
