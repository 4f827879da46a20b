import { isObject } from "../../model/depth.js";
import { answersIn, requestOf } from "./request.js";
import type { State } from "./state.js";

/** A case as the browser keeps it: the request, and how far the interview is. Rules of one's own are not kept. */
export const toKeep = ({ own: _, ...state }: State): string =>
  JSON.stringify({ verzoek: requestOf({ ...state }), skipped: state.skipped, mode: state.mode, taal: state.taal });

/** Goes on with what was kept; with a new case where that cannot be read, or is of another question. */
export function fromKept(text: string, fresh: State): State {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fresh;
  }
  const { verzoek, skipped, mode, taal } = isObject(value) ? value : {};
  if (!isObject(verzoek) || verzoek["vraag"] !== fresh.vraag || typeof verzoek["peildatum"] !== "string") return fresh;
  const { regime, kenmerk, peildatum, zaak } = verzoek;
  return {
    ...fresh,
    regime: typeof regime === "string" ? regime : null,
    kenmerk: typeof kenmerk === "string" ? kenmerk : "",
    peildatum,
    answers: answersIn(zaak),
    skipped: Array.isArray(skipped) ? skipped.filter((id) => typeof id === "string") : [],
    mode: mode === "form" ? "form" : "interview",
    taal: taal === "en" ? "en" : "nl",
    kept: true,
  };
}
