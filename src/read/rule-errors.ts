import { regelfouten } from "../generated/texts.js";
import { type Probleem, problemOf, show } from "./errors.js";
import { allEscaped } from "./shown.js";

export type RegelFoutCode = keyof typeof regelfouten.nl;

/** Makes a problem of a rule file from its code. Apart from `errors`: who only judges carries none of these texts. */
export const ruleProblem = (
  code: RegelFoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, string>> = {},
): Probleem => problemOf(code, regelfouten.nl[code], pad, show(gevonden), allEscaped(values));
