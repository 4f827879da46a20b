import { decideCompiled } from "./engine/decide-compiled.js";
import { type Compiled, program } from "./engine/depths.js";
import type { Case } from "./engine/program.js";
import { ToetsverzoekError } from "./errors.js";
import type { Oordeel } from "./model/oordeel.js";
import type { Regime } from "./model/regime.js";
import type { AlgemeneUitkomst } from "./model/uitkomst.js";
import { outcome } from "./outcome.js";
import { readRequest } from "./parse.js";
import { readCase } from "./read-case.js";
import { libraryOf } from "./regimes.js";
import type {
  ConclusieId,
  EigenToetsverzoek,
  EvaluateOpties,
  RegimeId,
  Toetsverzoek,
  Uitkomst,
  VraagNaam,
  Zaak,
} from "./types.js";

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
  /** The answer and which conclusions fail or are open, for a case that was checked before. */
  lijsten(zaak: Zaak<V>, peildatum: string): Lijsten<ConclusieId<V>>;
}

/** The same for a regime of one's own, whose names the package cannot know. */
export interface EigenToets {
  (verzoek: Omit<EigenToetsverzoek, "vraag" | "regime">): AlgemeneUitkomst;
  oordeel(zaak: EigenToetsverzoek["zaak"], peildatum: string): Oordeel;
  lijsten(zaak: EigenToetsverzoek["zaak"], peildatum: string): Lijsten;
}

const programs = new WeakMap<Regime, Compiled>();

/** The state of the regime on a day, compiled; a day outside its validity is refused as `evaluate` refuses it. */
function stateOn(vraag: string, regime: string, peildatum: string, opties: EvaluateOpties): Compiled {
  const { problemen, regime: state } = readRequest(
    { vraag, regime, peildatum, zaak: {} },
    libraryOf(opties.regimes ?? []),
  );
  if (!state || problemen.length > 0) throw new ToetsverzoekError(problemen);
  const compiled = programs.get(state) ?? program(state);
  programs.set(state, compiled);
  return compiled;
}

/**
 * Makes a regime into a synchronous function, from the same JSON as `evaluate` and without making code at run time: for bulk
 * work, for a page that may not use `eval`, and for trying a million cases.
 *
 * @param vraag a question of the package, or of a regime in `opties`
 * @param regime the id of one of its regimes
 * @returns a function that gives the full outcome, with `oordeel` and `lijsten` beside it for cases that were checked
 * @throws {ToetsverzoekError} when question or regime is not known, and on a mistake in a request
 * @example
 * // How many of these pupils have a lawful declaration?
 * const toets = compile("tlv-emb", "wec");
 * zaken.filter((zaak) => toets.oordeel(zaak, "2026-08-01") === "ja").length;
 */
export function compile<const V extends VraagNaam>(vraag: V, regime: RegimeId<V>): Toets<V>;
export function compile(vraag: string, regime: string, opties: EvaluateOpties): EigenToets;
export function compile(vraag: string, regime: string, opties: EvaluateOpties = {}): unknown {
  const known = libraryOf(opties.regimes ?? [])
    .regimes(vraag)
    .find((other) => other.id === regime);
  stateOn(vraag, regime, known?.geldigVan ?? "", opties);
  let [day, current] = ["", undefined as Compiled | undefined];
  const on = (peildatum: string): Compiled => {
    if (!current || peildatum !== day) [day, current] = [peildatum, stateOn(vraag, regime, peildatum, opties)];
    return current;
  };
  const toets = (verzoek: object): AlgemeneUitkomst => {
    const read = readCase({ ...verzoek, vraag, regime }, opties);
    return outcome(read, decideCompiled(read.searcher.machine, read.facts));
  };
  return Object.assign(toets, {
    oordeel: (zaak: Case, peildatum: string) => on(peildatum).oordeel(zaak),
    lijsten: (zaak: Case, peildatum: string) => on(peildatum).lijsten(zaak),
  });
}
