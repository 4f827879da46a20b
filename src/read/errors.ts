import { fouten, getoond, probleem, schrijfwijze } from "../generated/texts.js";
import { listed } from "../model/naam.js";
import { nearest } from "../model/nearest.js";
import type { Taal } from "../model/tekst.js";
import { escaped, shownValue } from "./shown.js";

/** One mistake in a request: where (a JSON Pointer), what stood there, what was expected, what to do. */
export interface Probleem {
  readonly code: string;
  readonly pad: string;
  readonly gevonden: string;
  readonly verwacht: string;
  readonly remedie: string;
}

/** One mistake in a rule file. */
export interface RegelProbleem extends Probleem {
  readonly bestand: string;
}

export type FoutCode = keyof typeof fouten.nl;

/** Texts with places, cut up: what stands between the places and, in turn, their names. Those of the rules, again and again. */
const cut = new Map<string, readonly string[]>();
const MOST_CUT = 2_000;

function pieces(text: string): readonly string[] {
  const known = cut.get(text);
  if (known) return known;
  const found = text.split(/\{([A-Za-z0-9.]+)\}/);
  if (cut.size >= MOST_CUT) cut.clear();
  cut.set(text, found);
  return found;
}

/** Fills the places `{name}` of a text. A place without a value stays as it is, so that it is seen. */
export function fill(text: string, value: (name: string) => string | undefined): string {
  if (!text.includes("{")) return text;
  return pieces(text)
    .map((piece, i) => (i % 2 === 0 ? piece : (value(piece) ?? `{${piece}}`)))
    .join("");
}

const from =
  (values: Readonly<Record<string, string>>) =>
  (name: string): string | undefined =>
    values[name];

/** How a name is shown: as it is, or with what people call it. */
type Label = (name: string) => string;

function guess(word: unknown, known: readonly string[], label: Label, taal: Taal): string | undefined {
  const name = typeof word === "string" ? nearest(word, known) : undefined;
  if (name === undefined) return undefined;
  const keuze = label(name);
  // What is a question itself ends with its own mark.
  return fill(schrijfwijze[taal][keuze.endsWith("?") ? "bedoeltVraag" : "bedoelt"], from({ keuze }));
}

/** What to use instead of a wrong name: the one that was probably meant, or any of those that are known. */
export const suggestion = (
  word: unknown,
  known: readonly string[],
  label: Label = (name) => name,
  taal: Taal = "nl",
): string =>
  guess(word, known, label, taal) ?? fill(schrijfwijze[taal].kiesUit, from({ keuze: listed(known.map(label)) }));

/** The name that was probably meant, where the known ones are named already; empty when none is near. */
export const guessed = (word: unknown, known: readonly string[], label: Label): string =>
  guess(word, known, label, "nl") ?? "";

/** Makes a problem from what its code says in `rules/teksten.nl.json`, and from what was found as it is to be shown. */
export const problemOf = (
  code: string,
  text: { readonly verwacht: string; readonly remedie: string },
  pad: string,
  gevonden: string,
  values: Readonly<Record<string, string>>,
): Probleem => ({
  code,
  pad: escaped(pad),
  gevonden,
  verwacht: fill(text.verwacht, from(values)),
  // A place at its edge may be empty: there was nothing to suggest.
  remedie: fill(text.remedie, from(values)).trim(),
});

/**
 * Makes a problem of a request from its code. Of what was found only kind and size are shown: see `shown.ts`.
 *
 * @param allowed the values that would have been right: a slip away from one of them is shown as it was written
 */
export const problem = (
  code: FoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, string>> = {},
  allowed: readonly string[] = [],
): Probleem => problemOf(code, fouten.nl[code], pad, shownValue(gevonden, allowed), values);

const line = (p: Probleem, place: string): string => fill(probleem.nl, from({ ...p, plaats: place }));

/**
 * Thrown when a request cannot be judged as it stands. Holds every mistake at once.
 *
 * @example
 * // Which key was misspelt?
 * const zaak = { jongere: { geboortdatum: "2014-09-15" } };
 * const found = await safeEvaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak });
 * if (!found.ok) new ToetsverzoekError(found.problemen).problemen[0]?.pad; //=> "/zaak/jongere/geboortdatum"
 */
export class ToetsverzoekError extends Error {
  override readonly name = "ToetsverzoekError";
  readonly code = "request-invalid";
  constructor(readonly problemen: readonly Probleem[]) {
    super(describeProblems(problemen));
  }
}

/** Thrown when rule files cannot be used as they stand. For rule authors; holds every mistake at once. */
export class RegelError extends Error {
  override readonly name = "RegelError";
  readonly code = "rules-invalid";
  constructor(readonly problemen: readonly RegelProbleem[]) {
    super(problemen.map((p) => line(p, escaped(`${p.bestand}${p.pad}`))).join("\n"));
  }
}

/** The problems as text, one on a line. */
export const describeProblems = (problemen: readonly Probleem[]): string =>
  problemen.map((p) => line(p, p.pad === "" ? "/" : p.pad)).join("\n");

/** Shows what an author of rules wrote, short and escaped: it is no file of a person, and its author must know it again. */
export function show(value: unknown): string {
  if (value === undefined) return getoond.nl.niets;
  let text: string;
  try {
    text = JSON.stringify(value) ?? typeof value;
  } catch {
    text = typeof value;
  }
  return escaped(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

/** A JSON Pointer (RFC 6901) from its steps. */
export const pointer = (steps: readonly PropertyKey[]): string =>
  steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
