import type { Feiten } from "./feit.js";
import type { Regime } from "./regime.js";

/** A request that was read: every fact of the question by its id, unknown as `null`. */
export interface GelezenVerzoek {
  readonly vraag: string;
  readonly regime: string;
  readonly peildatum: string;
  readonly kenmerk: string | null;
  readonly feiten: Feiten;
}

/** Regimes that a request may name: those of the caller first, then those of the package. */
export interface Library {
  readonly own: readonly Regime[];
  /** The question names of the package and of the caller. */
  readonly vragen: readonly string[];
  /** Questions of the package that are not at hand here. */
  readonly elders: readonly string[];
  regimes(vraag: string): readonly Regime[];
}
