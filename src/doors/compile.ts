import { decideCompiled } from "../judge/decide-compiled.js";
import { type Compiled, program } from "../judge/depths.js";
import type { Case } from "../judge/facts.js";
import { isObject } from "../model/depth.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import type { Library } from "../model/toetsverzoek.js";
import type {
  ConclusieId,
  EigenToetsverzoek,
  EvaluateOpties,
  RegimeId,
  Toetsverzoek,
  Uitkomst,
  VraagNaam,
  Zaak,
} from "../model/types.js";
import type { AlgemeneUitkomst } from "../model/uitkomst.js";
import { readRequest } from "../read/case/parse.js";
import { readCase } from "../read/case/read-case.js";
import { problem, ToetsverzoekError } from "../read/errors.js";
import { ownRegimes } from "../read/options.js";
import { libraryOf, refuseElsewhere, type Stock } from "../read/regime/stock.js";
import { outcome } from "../tell/outcome.js";

/** The answer, with the conclusions that fail and those that are open. */
export interface Lijsten<Id extends string = string> {
  readonly oordeel: Oordeel;
  readonly nee: readonly Id[];
  readonly onbekend: readonly Id[];
}

/** A regime as a synchronous function, at three depths. */
export interface Toets<V extends VraagNaam = VraagNaam> {
  /** The full outcome: byte for byte what `evaluate` gives. */
  (verzoek: Omit<Toetsverzoek<V>, "vraag" | "regime">): Uitkomst<V>;
  /** The answer alone, for a case that was checked before (`parse`, `safeEvaluate`, or a form of your own). */
  oordeel(zaak: Zaak<V>, peildatum: string): Oordeel;
  /** The answer and which conclusions fail or are open, for a case that was checked before. Made for each call: the lists are the caller's own. */
  lijsten(zaak: Zaak<V>, peildatum: string): Lijsten<ConclusieId<V>>;
}

/** A regime of one's own as a synchronous function at three depths; the package cannot know its names. */
export interface EigenToets {
  (verzoek: Omit<EigenToetsverzoek, "vraag" | "regime">): AlgemeneUitkomst;
  oordeel(zaak: EigenToetsverzoek["zaak"], peildatum: string): Oordeel;
  lijsten(zaak: EigenToetsverzoek["zaak"], peildatum: string): Lijsten;
}

/** Regimes that were written as code when the package was made, by id. */
export type CompiledRegimes = Readonly<Record<string, Compiled>>;

/** Where no regime was found no day matters: only that it is a day, or it would be reported beside that. */
const ANY_DAY = "2000-01-01";

/** Days of which the state is remembered: some ten years of them. */
const MOST_DAYS = 4_000;

const programs = new WeakMap<Regime, Compiled>();

/** A regime of one's own becomes functions at run time: no code can be made there. */
function programOf(regime: Regime): Compiled {
  const compiled = programs.get(regime) ?? program(regime);
  programs.set(regime, compiled);
  return compiled;
}

/** The state of a regime on a day; a day outside its validity is refused as `evaluate` refuses it. */
function stateOn(library: Library, vraag: string, regime: string, peildatum: string): Regime {
  const { problemen, regime: state } = readRequest({ vraag, regime, peildatum, zaak: {} }, library);
  if (!state || problemen.length > 0) throw new ToetsverzoekError(problemen);
  return state;
}

/** A case that was checked before is read as it stands; only what is no case at all is refused. */
function checked(zaak: Case): Case {
  if (!isObject(zaak)) throw new ToetsverzoekError([problem("zaak-missing", "/zaak", zaak)]);
  return zaak;
}

export interface Compile<N extends VraagNaam = VraagNaam> {
  /**
   * Makes a regime into a synchronous function, from the same JSON as `evaluate` and without making code at run time: for bulk
   * work, for a page that may not use `eval`, and for trying a million cases.
   *
   * `oordeel` and `lijsten` read a case as it stands: unknown facts left out or `null`, days `YYYY-MM-DD`. They do not look for misspelt
   * facts, for values of another type or for events in an impossible order: hand them what `parse` or `safeEvaluate` let pass.
   *
   * @param vraag a question of the package, or of a regime in `opties`
   * @param regime the id of one of its regimes; here no name does not stand for the standard one
   * @returns a function that gives the full outcome of a request (`peildatum`, `zaak`, `kenmerk`), with `oordeel` and `lijsten` beside it
   *   for cases that were checked: they take the facts and the `peildatum`, some nanoseconds to microseconds each
   * @throws {ToetsverzoekError} when question or regime is not known; from the function on every mistake in a request; from `oordeel` and
   *   `lijsten` on a day on which the regime does not hold, and on what is no case at all
   * @example
   * // How many of these pupils have a lawful declaration?
   * const toets = compile("tlv-emb", "wec");
   * const zaken = [{ tlv: { einddatum: "2027-07-31" } }, {}];
   * zaken.filter((zaak) => toets.oordeel(zaak, "2026-08-01") === "ja").length; //=> 0
   * toets.lijsten({}, "2026-08-01").onbekend.includes("tlvNodig"); //=> true
   */
  <const V extends N>(vraag: V, regime: RegimeId<V>): Toets<V>;
  /**
   * Makes one function of a regime of your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (vraag: string, regime: string, opties: EvaluateOpties): EigenToets;
}

/** Makes `compile` for the questions of a stock, of which the regimes were written as code. */
export function compileIn<N extends VraagNaam>(
  stock: Stock<N>,
  written: Readonly<Record<N, CompiledRegimes>>,
): Compile<N> {
  const ours: Readonly<Record<string, CompiledRegimes>> = written;
  // What was written as code is the same on all days: a regime that is not, is not written.
  const isOurs = (state: Regime): boolean =>
    stock.regimes(state.vraag).some((regime) => regime === state || regime.standen.includes(state));
  const compiled = (state: Regime): Compiled =>
    (isOurs(state) ? ours[state.vraag]?.[state.id] : undefined) ?? programOf(state);
  const compile = (vraag: string, regime: string, opties?: EvaluateOpties): unknown => {
    const regimes = ownRegimes(opties);
    const library = libraryOf(stock, regimes);
    refuseElsewhere(library, vraag);
    const known = typeof vraag === "string" ? library.regimes(vraag).find((other) => other.id === regime) : undefined;
    // Says what is known instead. No name is no choice either: here it does not stand for the standard regime.
    if (!known) stateOn(library, vraag, regime ?? "", ANY_DAY);
    let [day, current] = ["", undefined as Compiled | undefined];
    const days = new Map<string, Compiled>();
    const on = (peildatum: string): Compiled => {
      if (current && peildatum === day) return current;
      const found = days.get(peildatum) ?? compiled(stateOn(library, vraag, regime, peildatum));
      if (days.size >= MOST_DAYS) days.clear();
      days.set(peildatum, found);
      [day, current] = [peildatum, found];
      return found;
    };
    const toets = (verzoek: object): AlgemeneUitkomst => {
      const read = readCase(stock, verzoek, { regimes }, { vraag, regime });
      return outcome(read, decideCompiled(read.prepared.machine, read.facts));
    };
    /** What a case that was not checked came to is told by the check: a number in the place of a date, say. */
    const told = (error: unknown, zaak: Case, peildatum: string): unknown => {
      if (!(error instanceof ToetsverzoekError)) readCase(stock, { peildatum, zaak }, { regimes }, { vraag, regime });
      return error;
    };
    return Object.assign(toets, {
      oordeel: (zaak: Case, peildatum: string) => {
        try {
          return on(peildatum).oordeel(checked(zaak), peildatum);
        } catch (error) {
          throw told(error, zaak, peildatum);
        }
      },
      lijsten: (zaak: Case, peildatum: string) => {
        try {
          return on(peildatum).lijsten(checked(zaak), peildatum);
        } catch (error) {
          throw told(error, zaak, peildatum);
        }
      },
    });
  };
  return compile as Compile<N>;
}
