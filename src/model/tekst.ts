import * as z from "zod/mini";

/** A text that people read, in the language of the law and in English. */
export const Tekst = z.strictObject({
  /** The text in Dutch. */
  nl: z.string().check(z.minLength(1)),
  /** The text in English. */
  en: z.string().check(z.minLength(1)),
});
export type Tekst = z.infer<typeof Tekst>;

export const talen = ["nl", "en"] as const;
export type Taal = (typeof talen)[number];

export const Zin = z.string().check(z.minLength(1));
