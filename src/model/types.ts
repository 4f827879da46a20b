import type { Vragen } from "../generated/types.js";
import type { Regime } from "./regime.js";
import type { UitkomstMet } from "./uitkomst.js";

/** A question of the package. */
export type VraagNaam = keyof Vragen;
/** The id of a fact of a question: its path in `zaak`. */
export type FeitId<V extends VraagNaam = VraagNaam> = Vragen[V]["feit"];
/** The id of a conclusion of a question. */
export type ConclusieId<V extends VraagNaam = VraagNaam> = Vragen[V]["conclusie"];
/** The id of a regime of a question. */
export type RegimeId<V extends VraagNaam = VraagNaam> = Vragen[V]["regime"];
/** The facts of a case, nested. A fact that is absent, `undefined` or `null` is not known. */
export type Zaak<V extends VraagNaam = VraagNaam> = Vragen[V]["zaak"];

interface VerzoekOver<V extends VraagNaam> {
  readonly vraag: V;
  /** Without it: the standard regime of the question on `peildatum`. */
  readonly regime?: RegimeId<V> | null | undefined;
  /** `YYYY-MM-DD`; chooses the state of the rules and nothing else. */
  readonly peildatum: string;
  /** Your own key, echoed; never a BSN: what can be told to be one is refused. */
  readonly kenmerk?: string | null | undefined;
  readonly zaak: Zaak<V>;
}

/** A request: which question, by which rules, on which day, about which facts. One of a question that code leaves open compiles too. */
export type Toetsverzoek<V extends VraagNaam = VraagNaam> = { readonly [N in V]: VerzoekOver<N> }[V];

/** A case to fill in step by step, where the groups of facts and the facts in them can be set, and lists can be added to. */
export type ZaakInvoer<V extends VraagNaam = VraagNaam> = V extends VraagNaam
  ? { -readonly [G in keyof Zaak<V>]: Settable<Zaak<V>[G]> }
  : never;
type Settable<G> = G extends object ? { -readonly [F in keyof G]: Addable<G[F]> } : G;
type Addable<F> = F extends readonly (infer I)[] ? Settable<I>[] : F;

/** The outcome for one question: the JSON document of schema `uitkomst/2`, with its names typed. */
export type Uitkomst<V extends VraagNaam = VraagNaam> = UitkomstMet<
  V,
  FeitId<V>,
  ConclusieId<V>,
  Vragen[V]["termijn"],
  Vragen[V]["gevolgen"],
  Vragen[V]["slotsom"]
>;

/** A request for a regime of your own, whose names the package cannot know. */
export interface EigenToetsverzoek {
  readonly vraag: string;
  readonly regime?: string | null | undefined;
  readonly peildatum: string;
  readonly kenmerk?: string | null | undefined;
  readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;
}

/** Options with regimes of your own: then a question and a regime can be ones that the package does not know. */
export type MetEigen<Opties> = Opties & {
  readonly regimes: readonly Regime[];
};

/** What `evaluate`, `safeEvaluate`, `parse` and `describe` take beside the request. */
export interface EvaluateOpties {
  /**
   * Regimes from `loadRegime`, found by their id before those of the package. A request that names no regime
   * is judged by the one own regime of its question, if there is one.
   */
  readonly regimes?: readonly Regime[];
}
