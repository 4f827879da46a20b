import { isObject } from "../model/depth.js";
import { type Taal, talen } from "../model/tekst.js";
import { type Probleem, ToetsverzoekError } from "../read/errors.js";
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
  /** The language in which that is told, or of the text that was asked for; none of a document with both. */
  readonly taal?: Taal;
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
export const told = (
  code: ProblemCode,
  values: Readonly<Record<string, string>> = {},
  taal: Taal = "nl",
  heads = {},
): Answer => ({
  ...refusal(problemDocument(code, { openapi: `${PREFIX}/openapi.json`, ...values }, [], taal)),
  taal,
  heads,
});

/** A value as the bytes of JSON. */
export const asJson = (value: unknown): Uint8Array => encoder.encode(JSON.stringify(value));

/** The language of an explanation, of which was seen that it is one that there is. */
const languageAsked = (body: unknown): Taal => talen.find((taal) => isObject(body) && body["taal"] === taal) ?? "nl";

/** What is wrong with the text of a body; of one with a key twice the text is JSON, and an object. */
export const textProblem = (error: JsonError): Probleem =>
  jsonProblem(error, error.code === "json-duplicate-key" ? {} : notJson);

function refused(error: unknown, taal: Taal): ProblemDocument {
  if (error instanceof ToetsverzoekError) {
    const { problemen } = error;
    return problemDocument("onjuist", { aantal: String(problemen.length) }, problemen, taal);
  }
  if (error instanceof JsonError) return problemDocument("geen-json", {}, [textProblem(error)], taal);
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
    return told("niet-te-lezen", {}, taal);
  }
  try {
    const asked: unknown = readJsonText(text);
    const bytes = asJson(await verbs[verb](asked, taal));
    if (bytes.length <= MOST_ANSWER)
      return { status: 200, bytes, ...(verb === "explain" ? { taal: languageAsked(asked) } : {}) };
    return told("antwoord-te-groot", { meest: String(MOST_ANSWER) }, taal);
  } catch (error) {
    return { ...refusal(refused(error, taal)), taal };
  }
}
