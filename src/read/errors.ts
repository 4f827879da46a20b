import { fouten, probleem, schrijfwijze } from "../generated/texts.js";
import { freeze } from "../model/freeze.js";
import { listedIn } from "../model/naam.js";
import { nearest } from "../model/nearest.js";
import type { Taal, Tekst } from "../model/tekst.js";
import { inEach, type Wording, wordedIn } from "../model/wording.js";
import { type FoutSoort, madeFrom, type ProblemText } from "./made-from.js";
import { escaped, nothing, shownValue } from "./shown.js";

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
type Label = (name: string) => Wording;

function guess(word: unknown, known: readonly string[], label: Label): Tekst | undefined {
  const name = typeof word === "string" ? nearest(word, known) : undefined;
  if (name === undefined) return undefined;
  const called = label(name);
  return inEach((taal) => {
    const keuze = wordedIn(called, taal);
    // What is a question itself ends with its own mark.
    return fill(schrijfwijze[taal][keuze.endsWith("?") ? "bedoeltVraag" : "bedoelt"], from({ keuze }));
  });
}

/** What to use instead of a wrong name: the one that was probably meant, or any of those that are known. */
export const suggestion = (word: unknown, known: readonly string[], label: Label = (name) => name): Tekst => {
  const near = guess(word, known, label);
  if (near) return near;
  const keuze = listedIn(known.map(label));
  return inEach((taal) => fill(schrijfwijze[taal].kiesUit, from({ keuze: keuze[taal] })));
};

/** The name that was probably meant, where the known ones are named already; empty when none is near. */
export const guessed = (word: unknown, known: readonly string[], label: Label): Wording =>
  guess(word, known, label) ?? "";

/** What is said of a problem, with its places filled in. */
export function filledIn(text: ProblemText, values: Readonly<Record<string, Wording>>, taal: Taal): ProblemText {
  const value = (name: string): string | undefined => {
    const wording = values[name];
    return wording === undefined ? undefined : wordedIn(wording, taal);
  };
  // A place at its edge may be empty: there was nothing to suggest.
  return { verwacht: fill(text.verwacht, value), remedie: fill(text.remedie, value).trim() };
}

/**
 * Makes a problem from what its code says in `rules/teksten.nl.json`, and from what was found as it is to be shown. What it was made
 * from is kept beside it, for who wants it in another language.
 *
 * @param soort the part of the texts in which its code stands
 */
export const problemOf = (
  soort: FoutSoort,
  code: string,
  text: ProblemText,
  pad: string,
  gevonden: Wording,
  values: Readonly<Record<string, Wording>>,
): Probleem =>
  madeFrom(
    { code, pad: escaped(pad), gevonden: wordedIn(gevonden, "nl"), ...filledIn(text, values, "nl") },
    { soort, text, gevonden, values },
  );

/**
 * Makes a problem of a request from its code. Of what was found only kind and size are shown: see `shown.ts`.
 *
 * @param allowed the values that would have been right: a slip away from one of them is shown as it was written
 */
export const problem = (
  code: FoutCode,
  pad: string,
  gevonden: unknown,
  values: Readonly<Record<string, Wording>> = {},
  allowed: readonly string[] = [],
): Probleem => problemOf("fouten", code, fouten.nl[code], pad, shownValue(gevonden, allowed), values);

/** A problem on a line, by a text with its parts as places. */
const line = (p: Probleem, place: string, text: string): string => fill(text, from({ ...p, plaats: place }));

/** What an error says beside its problems, where that is not in Dutch. */
export interface Said extends ErrorOptions {
  /** How a problem is told on a line. */
  readonly regel?: string;
}

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
  readonly problemen: readonly Probleem[];
  constructor(problemen: readonly Probleem[], { regel, ...rest }: Said = {}) {
    super(describeProblems(problemen, regel), rest);
    this.problemen = freeze(problemen);
  }
}

/** Thrown when rule files cannot be used as they stand. For rule authors; holds every mistake at once. */
export class RegelError extends Error {
  override readonly name = "RegelError";
  readonly code = "rules-invalid";
  readonly problemen: readonly RegelProbleem[];
  constructor(problemen: readonly RegelProbleem[], { regel = probleem.nl, ...rest }: Said = {}) {
    super(problemen.map((p) => line(p, escaped(`${p.bestand}${p.pad}`), regel)).join("\n"), rest);
    this.problemen = freeze(problemen);
  }
}

/** The problems as text, one on a line. */
export const describeProblems = (problemen: readonly Probleem[], regel: string = probleem.nl): string =>
  problemen.map((p) => line(p, p.pad === "" ? "/" : p.pad, regel)).join("\n");

/** Shows what an author of rules wrote, short and escaped: it is no file of a person, and its author must know it again. */
export function show(value: unknown): Wording {
  if (value === undefined) return nothing();
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
