import * as z from "zod/mini";
import { Zin } from "./tekst.js";

/** Which way a fact moves: to a later day or a yes, or to an earlier day or a no. */
export const richtingen = ["stijgend", "dalend"] as const;
export type Richting = (typeof richtingen)[number];

/** What is claimed, as a sentence that somebody could plead. */
export const beloofd = { zin: Zin, en: z.optional(Zin) };

/** Of a claim of monotony: without it the fact rises. */
export const richting = z.optional(z.enum(richtingen));

/**
 * What a rule promises of its own answer: where this fact moves so, and all else is the same, its `ja` never becomes a `nee`.
 * It decides nothing: `prove` holds the rule to it.
 */
export const Monotoon = z.strictObject({ ...beloofd, feit: Zin, richting });
export type Monotoon = z.infer<typeof Monotoon>;
