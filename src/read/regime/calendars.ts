import { isObject } from "../../model/depth.js";
import { type Kalender, kalenderSchema } from "../../model/kalender.js";
import { read } from "../../model/read.js";
import { RegelError, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { schemaProblems } from "./schema-problems.js";

/** Reads a calendar, or throws with every mistake in it. */
export function readKalender(id: string, document: unknown): Kalender {
  const bestand = `${id}.json`;
  const fail = (problemen: readonly RegelProbleem[]): never => {
    throw new RegelError(problemen);
  };
  if (!isObject(document)) return fail([located(bestand, ruleProblem("not-a-rule-file", "", document))]);
  const result = read(kalenderSchema, document);
  return "data" in result ? result.data : fail(schemaProblems(bestand, document, result.issues));
}
