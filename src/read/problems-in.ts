import type { Wording } from "../model/wording.js";
import { type Probleem, problemOf } from "./errors.js";
import type { FoutSoort } from "./made-from.js";
import { shownValue } from "./shown.js";

interface Texts<Code extends string> {
  readonly nl: Readonly<Record<Code, { readonly verwacht: string; readonly remedie: string }>>;
}

/**
 * Makes what makes problems out of some texts, as `problem` does of those of a request. So each part of the package carries the
 * texts of its own mistakes, and who only judges carries none of the others: a bundler drops a call with a name alone in it, and not
 * one that looks into what has that name.
 */
export const problemsIn =
  <Code extends string>(soort: FoutSoort, texts: Texts<Code>) =>
  (
    code: Code,
    pad: string,
    gevonden: unknown,
    values: Readonly<Record<string, Wording>> = {},
    allowed: readonly string[] = [],
  ): Probleem =>
    problemOf(soort, code, texts.nl[code], pad, shownValue(gevonden, allowed), values);
