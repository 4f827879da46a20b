import { simulatiefouten } from "../generated/texts.js";
import type { Wording } from "../model/wording.js";
import { problemOf, type RegelProbleem, show } from "../read/errors.js";
import { problemsIn } from "../read/problems-in.js";
import { located } from "../read/rule-errors.js";
import { allEscaped } from "../read/shown.js";

export type SimulatieFoutCode = keyof typeof simulatiefouten.nl;

/** The name of the document in a message: who gave it as a value has no file. */
export const BESTAND = "simulatie.json";

/** Makes a problem of a population: what its author wrote is shown. */
export const populationProblem = (
  code: SimulatieFoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, Wording>> = {},
): RegelProbleem =>
  located(
    BESTAND,
    problemOf("simulatiefouten", code, simulatiefouten.nl[code], pad, show(gevonden), allEscaped(values)),
  );

/** Makes a problem of a call. */
export const simulationProblem = /* @__PURE__ */ problemsIn("simulatiefouten", simulatiefouten);
