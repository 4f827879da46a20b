import { dienst } from "../generated/serve-texts.js";
import type { Taal } from "../model/tekst.js";
import { fill, type Probleem } from "../read/errors.js";
import { translate } from "../read/translate.js";

/** Why a request gets no answer. */
export type ProblemCode = keyof typeof dienst.nl.problemen;

/** A problem as the interface tells it (RFC 9457), with every mistake in the body where there are any. */
export interface ProblemDocument {
  readonly type: "about:blank";
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly problemen: readonly Probleem[];
}

/** The status of HTTP that goes with each. */
export const statusOf = {
  "niet-te-lezen": 400,
  "geen-json": 400,
  "niet-gevonden": 404,
  "verkeerde-methode": 405,
  "te-langzaam": 408,
  "te-groot": 413,
  "verkeerd-formaat": 415,
  onjuist: 422,
  "kop-te-groot": 431,
  fout: 500,
  "te-druk": 503,
  "te-lang": 503,
  uitgevallen: 503,
  stopt: 503,
} as const satisfies Record<ProblemCode, number>;

/** Makes a problem from what its code says, in a language. Nothing of a body is ever in it but what the mistakes show: kind and size. */
export function problemDocument(
  code: ProblemCode,
  values: Readonly<Record<string, string>> = {},
  problemen: readonly Probleem[] = [],
  taal: Taal = "nl",
): ProblemDocument {
  const { titel, uitleg } = dienst[taal].problemen[code];
  const detail = fill(uitleg, (name) => values[name]);
  return {
    type: "about:blank",
    title: titel,
    status: statusOf[code],
    detail,
    code,
    problemen: translate(problemen, { taal }),
  };
}
