import type { Taal } from "../model/tekst.js";
import { ToetsverzoekError } from "../read/errors.js";
import { JsonError, jsonProblem, readJsonText } from "../read/json.js";
import { notJson } from "../read/shown.js";
import type { Verb } from "./operations.js";
import { type ProblemDocument, problemDocument } from "./problem.js";
import { verbs } from "./verbs.js";

/** What goes back for a request: a status of HTTP, and a document as JSON. */
export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** A problem as an answer. */
export const refusal = (problem: ProblemDocument): Answer => ({ status: problem.status, bytes: asJson(problem) });

/** A value as the bytes of JSON. */
export const asJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

function refused(error: unknown, taal: Taal): ProblemDocument {
  if (error instanceof ToetsverzoekError) {
    const { problemen } = error;
    return problemDocument("onjuist", { aantal: String(problemen.length) }, problemen, taal);
  }
  if (error instanceof JsonError) return problemDocument("geen-json", {}, [jsonProblem(error, notJson)], taal);
  // What a fault says may hold what somebody typed: it goes nowhere.
  return problemDocument("fout", {}, [], taal);
}

/**
 * Answers one request from the bytes of its body.
 *
 * @param taal in which is told what is wrong
 * @returns the document of the verb with status 200, or what is wrong; it never rejects
 */
export async function answer(verb: Verb, body: Uint8Array, taal: Taal): Promise<Answer> {
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return refusal(problemDocument("niet-te-lezen", {}, [], taal));
  }
  try {
    return { status: 200, bytes: asJson(await verbs[verb](readJsonText(text), taal)) };
  } catch (error) {
    return refusal(refused(error, taal));
  }
}
