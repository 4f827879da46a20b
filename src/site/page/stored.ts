import { isObject } from "../../model/depth.js";
import { answersIn, requestOf } from "./request.js";
import type { State } from "./state.js";

/** A case as the browser keeps it: the request, and how far the interview is. Rules of one's own are not kept. */
export const toKeep = (state: State): string =>
  JSON.stringify({ verzoek: requestOf(state), skipped: state.skipped, mode: state.mode, taal: state.taal });

const isText = (value: unknown): value is string => typeof value === "string";

/** Goes on with what was kept; with a new case where that cannot be read, or is of another question. */
export function fromKept(text: string, fresh: State): State {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fresh;
  }
  const { verzoek, skipped, mode, taal } = isObject(value) ? value : {};
  if (!isObject(verzoek)) return fresh;
  const { vraag, regime = null, kenmerk = "", peildatum, zaak } = verzoek;
  const isWhole = vraag === fresh.vraag && isObject(zaak) && Object.values(zaak).every(isObject);
  if (!isWhole || !isText(peildatum) || !isText(kenmerk) || !(regime === null || isText(regime))) return fresh;
  return {
    ...fresh,
    regime,
    kenmerk,
    peildatum,
    answers: answersIn(zaak),
    skipped: Array.isArray(skipped) ? skipped.filter(isText) : [],
    mode: mode === "form" ? "form" : "interview",
    taal: taal === "en" ? "en" : "nl",
    kept: true,
  };
}
