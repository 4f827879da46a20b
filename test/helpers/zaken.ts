import { evaluate, loadRegime } from "../../src/index.js";
import type { Oordeel } from "../../src/model/oordeel.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";

export type Zaak = Record<string, Record<string, unknown>>;

/** One case: a sentence a jurist could plead, what differs from the starting point, and what follows. */
export interface RegelZaak {
  readonly zin: string;
  readonly anders?: Zaak;
  readonly peildatum?: string;
  readonly verwacht: Oordeel;
  /** The conditions that decided a "no". */
  readonly omdat?: readonly string[];
  /** The facts that this conclusion waits for. */
  readonly ontbreekt?: readonly string[];
  readonly waarschuwingen?: readonly string[];
  readonly zonderWaarschuwingen?: readonly string[];
}

export interface ZakenBestand {
  readonly peildatum?: string;
  readonly uitgangspunt: Zaak;
  readonly zaken: readonly RegelZaak[];
}

/** A whole case from request to outcome. */
export interface Vignet {
  readonly zin: string;
  readonly regime?: string;
  readonly peildatum?: string;
  readonly anders?: Zaak;
  readonly verwacht: {
    readonly oordeel: Oordeel;
    readonly conclusies?: Readonly<Record<string, Oordeel>>;
    readonly afwijkingen?: readonly string[];
    readonly kwetsbaarheden?: readonly string[];
    readonly plichten?: Readonly<Record<string, Oordeel>>;
    readonly ontbreekt?: readonly string[];
    readonly waarschuwingen?: readonly string[];
    readonly zonderWaarschuwingen?: readonly string[];
    readonly gevolgen?: Readonly<Record<string, unknown>>;
  };
}

export interface VignettenBestand {
  readonly vraag: string;
  readonly peildatum: string;
  readonly uitgangspunt: Zaak;
  readonly zaken: readonly Vignet[];
}

/** The starting point with what differs laid over it, group by group; `null` makes a fact unknown again. */
export function vary(base: Zaak, anders: Zaak = {}): Zaak {
  const groups = new Set([...Object.keys(base), ...Object.keys(anders)]);
  return Object.fromEntries([...groups].map((group) => [group, { ...base[group], ...anders[group] }]));
}

export const PEILDATUM = "2026-08-01";

export function judge(
  vraag: string,
  regime: string | undefined,
  peildatum: string,
  zaak: Zaak,
): Promise<AlgemeneUitkomst> {
  return evaluate({ vraag, regime, peildatum, zaak }, { regimes: [] });
}

export { evaluate, loadRegime };
