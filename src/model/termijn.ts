import * as z from "zod/mini";
import { Bron, Interpretatie } from "./bron.js";
import { Tekst, Zin } from "./tekst.js";
import { Groep } from "./voorwaarde.js";

/**
 * What passing a term means: the right or the claim is lost (`fataal`), somebody is late and the law attaches nothing
 * to that here (`orde`), or something stops to count (`geldigheid`).
 */
export const termijnSoorten = ["fataal", "orde", "geldigheid"] as const;
export type TermijnSoort = (typeof termijnSoorten)[number];

/** A term of the law on a file: when it runs out, and how that was worked out. */
export const Termijn = z.strictObject({
  id: z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/)),
  titel: Tekst,
  /** Who has to act within it; absent where nobody has. */
  wie: z.optional(Tekst),
  soort: z.optional(z.enum(termijnSoorten)),
  bron: Bron,
  interpretatie: z.optional(z.array(Interpretatie)),
  /** Where this is not met the term does not run, and is not listed. */
  wanneer: z.optional(Groep),
  /** The event without which it does not run: as long as this fact is unknown, so is the last day. */
  gebeurtenis: z.optional(Zin),
  /** The first day, a fact or a derived date; a term that is counted back has none. */
  begin: z.optional(Zin),
  /** The last day. */
  einde: Zin,
  /** A day before which it does not run out, whatever is still unknown. */
  opZijnVroegst: z.optional(Zin),
  toelichting: z.optional(Tekst),
});
export type Termijn = z.infer<typeof Termijn>;
