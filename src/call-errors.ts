import { type FoutCode, type Probleem, problemOf } from "./errors.js";
import { aanroepfouten, fouten } from "./generated/texts.js";
import { shownValue } from "./shown.js";

/** What can be wrong with a call that is not to judge a request: with a file, a flag, an option, or a document that was stored. */
export type AanroepFoutCode = keyof typeof aanroepfouten.nl;

/** Makes a problem as `problem` does, of any code. Apart from that: who only judges carries none of these texts. */
export const callProblem = (
  code: FoutCode | AanroepFoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, string>> = {},
  allowed: readonly string[] = [],
): Probleem => problemOf(code, { ...fouten.nl, ...aanroepfouten.nl }[code], pad, shownValue(gevonden, allowed), values);
