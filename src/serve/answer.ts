import { ToetsverzoekError } from "../read/errors.js";
import { JsonError, jsonProblem, readJsonText } from "../read/json.js";
import { notJson } from "../read/shown.js";
import { MOST_ANSWER } from "./limits.js";
import { PREFIX, type Verb } from "./operations.js";
import { type ProblemCode, type ProblemDocument, problemDocument } from "./problem.js";
import { verbs } from "./verbs.js";

/** What goes back for a request: a status of HTTP, and a document as JSON. */
export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Why it is no answer, where it is none. */
  readonly code?: ProblemCode;
  /** What its head says that not each head does. */
  readonly heads?: Readonly<Record<string, string>>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** A problem as an answer. */
const refusal = (problem: ProblemDocument): Answer => ({
  status: problem.status,
  bytes: asJson(problem),
  code: problem.code,
});

/**
 * Why there is no answer, as an answer.
 *
 * @param heads what its head says that not each head does
 */
export const told = (code: ProblemCode, values: Readonly<Record<string, string>> = {}, heads = {}): Answer => ({
  ...refusal(problemDocument(code, { openapi: `${PREFIX}/openapi.json`, ...values })),
  heads,
});

/** A value as the bytes of JSON. */
export const asJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

function refused(error: unknown): ProblemDocument {
  if (error instanceof ToetsverzoekError) {
    const { problemen } = error;
    return problemDocument("onjuist", { aantal: String(problemen.length) }, problemen);
  }
  if (error instanceof JsonError) return problemDocument("geen-json", {}, [jsonProblem(error, notJson)]);
  // What a fault says may hold what somebody typed: it goes nowhere.
  return problemDocument("fout");
}

/**
 * Answers one request from the bytes of its body.
 *
 * @returns the document of the verb with status 200, or what is wrong; it never rejects
 */
export async function answer(verb: Verb, body: Uint8Array): Promise<Answer> {
  let text: string;
  try {
    text = decoder.decode(body);
  } catch {
    return told("niet-te-lezen");
  }
  try {
    const bytes = asJson(await verbs[verb](readJsonText(text)));
    if (bytes.length <= MOST_ANSWER) return { status: 200, bytes };
    return told("antwoord-te-groot", { meest: String(MOST_ANSWER) });
  } catch (error) {
    return refusal(refused(error));
  }
}
