import { decide } from "../judge/decide.js";
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
   * @param verzoek question, regime, reference date (`YYYY-MM-DD`) and the facts
   * @param opties own regimes, from `loadRegime`
   * @returns the outcome, a JSON document of schema `uitkomst/2`
   * @throws {ToetsverzoekError} with every mistake in the request at once
   * @example
   * // Is the file of this pupil complete?
   * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
   * uitkomst.oordeel; //=> "onbekend"
   */
  <const V extends N>(verzoek: Toetsverzoek<V> & { readonly vraag: V }): Promise<Uitkomst<V>>;
  (verzoek: EigenToetsverzoek, opties: EvaluateOpties): Promise<AlgemeneUitkomst>;
}

/** Makes `evaluate` for the questions of a stock. */
export function evaluateIn<N extends VraagNaam>(stock: Stock<N>): Evaluate<N> {
  const evaluate = async (verzoek: unknown, opties?: EvaluateOpties): Promise<unknown> =>
    judge(readCase(stock, verzoek, { regimes: ownRegimes(opties) }));
  return evaluate as Evaluate<N>;
}

export type SafeUitkomst =
  | { readonly ok: true; readonly uitkomst: AlgemeneUitkomst }
  | { readonly ok: false; readonly problemen: readonly Probleem[] };

export interface SafeEvaluate {
  /**
   * Judges an unknown value, and returns what is wrong with it instead of throwing: also what is no JSON data at all (a Map, a
   * getter, a circle), and options that are no options.
   *
   * @example
   * // What is wrong with a request without a date?
   * await safeEvaluate({ vraag: "vrijstelling", zaak: {} }); //=> { ok: false, problemen: [...] }
   */
  (verzoek: unknown, opties?: EvaluateOpties): Promise<SafeUitkomst>;
}

/** Makes `safeEvaluate` for the questions of a stock. */
export const safeEvaluateIn =
  (stock: Stock): SafeEvaluate =>
  async (verzoek, opties) => {
    try {
      const read = readCase(stock, verzoek, { regimes: ownRegimes(opties) });
      return { ok: true, uitkomst: await judge(read) };
    } catch (error) {
      if (error instanceof ToetsverzoekError) return { ok: false, problemen: error.problemen };
      throw error;
    }
  };

export interface Parse<N extends VraagNaam = VraagNaam> {
  /**
   * Reads an unknown value as a typed request, normalised: the regime chosen, codes in one form, unknown
   * facts left out.
   *
   * @throws {ToetsverzoekError} with every mistake at once, each with a JSON Pointer and what to do
   * @example
   * // Which regime applies when none is named?
   * parse({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} }).regime; //=> "leerplichtwet-1969"
   */
  (verzoek: unknown): Toetsverzoek<N>;
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
