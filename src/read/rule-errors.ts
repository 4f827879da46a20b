import { regelfouten } from "../generated/texts.js";
import type { Wording } from "../model/wording.js";
import { type Probleem, problemOf, type RegelProbleem, show } from "./errors.js";
import { sameProblem } from "./made-from.js";
import { allEscaped } from "./shown.js";

export type RegelFoutCode = keyof typeof regelfouten.nl;

/** Makes a problem of a rule file from its code. Apart from `errors`: who only judges carries none of these texts. */
export const ruleProblem = (
  code: RegelFoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, Wording>> = {},
): Probleem => problemOf("regelfouten", code, regelfouten.nl[code], pad, show(gevonden), allEscaped(values));

/** A problem with the file in which it stands. */
export const located = (bestand: string, problem: Probleem): RegelProbleem =>
  sameProblem(problem, { bestand, ...problem });

/** Problems with the file in which they stand. */
export const inFile = (bestand: string, problemen: readonly Probleem[]): RegelProbleem[] =>
  problemen.map((problem) => located(bestand, problem));
