import * as z from "zod/mini";
import type { Feiten } from "./feit.js";
import type { Regime } from "./regime.js";

/** The unit of work as it comes in: one JSON object. The shape of `zaak` follows from the question. */
export const ToetsverzoekVorm = z.strictObject({
  vraag: z.string(),
  regime: z.optional(z.nullable(z.string())),
  peildatum: z.iso.date(),
  kenmerk: z.optional(z.nullable(z.string().check(z.regex(/^(?!\d{9}$)[A-Za-z0-9-]{1,64}$/)))),
  zaak: z.record(z.string(), z.record(z.string(), z.unknown())),
});

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
  regimes(vraag: string): readonly Regime[];
}
