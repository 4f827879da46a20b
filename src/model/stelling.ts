import * as z from "zod/mini";
import { beloofd, richting } from "./monotoon.js";
import { ConclusieId, type Regel } from "./regel.js";
import { Zin } from "./tekst.js";
import { Groep } from "./voorwaarde.js";

/** What a conclusion can be said to be, or not to be, on a complete file. */
const Antwoord = z.enum(["ja", "nee", "nvt"]);

const over = { ...beloofd, conclusie: ConclusieId };

/** On no complete file that meets `bij` the conclusion has this answer; on every such file it has. Without `bij`, on all files. */
const Nooit = z.strictObject({ ...over, bij: z.optional(Groep), nooit: Antwoord });
const Altijd = z.strictObject({ ...over, bij: z.optional(Groep), altijd: Antwoord });

/**
 * Where one date is later, or a yes or no is yes, and all else is the same, the conclusion never goes from `ja` to `nee`; falling,
 * where it is earlier, or no.
 */
const Monotoon = z.strictObject({ ...over, monotoon: Zin, richting });

/** A claim about a regime that its rules must bear out, kept beside them: "a file with ... is never / always ...". */
export const stellingen = { nooit: Nooit, altijd: Altijd, monotoon: Monotoon } as const;
export type StellingMonotoon = z.infer<typeof Monotoon>;
export type Stelling = z.infer<typeof Nooit> | z.infer<typeof Altijd> | StellingMonotoon;

/** A file of claims. */
export const stellingenSchema = z.array(z.union([Nooit, Altijd, Monotoon]));

/** What a rule promises of its own answer, as claims about it. */
export const claimsOf = ({ name: conclusie, monotoon = [] }: Regel): readonly StellingMonotoon[] =>
  monotoon.map(({ feit, ...claim }) => ({ ...claim, conclusie, monotoon: feit }));
