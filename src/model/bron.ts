import * as z from "zod/mini";
import { Zin } from "./tekst.js";

/**
 * Where a rule or a number comes from: the file in `rules/bronnen/` whose text is quoted, the place
 * as a Juriconnect reference or in words, and the quote itself (`[...]` marks an elision).
 */
export const Bron = z.strictObject({
  document: Zin,
  jci: z.optional(z.string().check(z.regex(/^jci1\.3:[cv]:BWB[RVW]\d{7}(&[^\s]+)?$/))),
  vindplaats: Zin,
  citaat: z.array(Zin).check(z.minLength(1)),
});
export type Bron = z.infer<typeof Bron>;

/** A choice that the text leaves open: the question, the reading chosen, the other one, and why. */
export const Interpretatie = z.strictObject({
  vraag: Zin,
  keuze: Zin,
  anders: z.optional(Zin),
  grond: Zin,
  en: z.optional(z.strictObject({ vraag: Zin, keuze: Zin, anders: z.optional(Zin), grond: Zin })),
});
export type Interpretatie = z.infer<typeof Interpretatie>;
