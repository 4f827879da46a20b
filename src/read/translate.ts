import { engels } from "../generated/english-errors.js";
import { probleem } from "../generated/texts.js";
import { type Taal, talen } from "../model/tekst.js";
import { wordedIn } from "../model/wording.js";
import { describeProblems, filledIn, type Probleem, RegelError, ToetsverzoekError } from "./errors.js";
import { type FoutSoort, originOf, type ProblemText, sameProblem } from "./made-from.js";
import { oneOf, optionsOf } from "./options.js";

/** In which language. */
export interface VertaalOpties {
  readonly taal: Taal;
}

/** Its codes are those of the Dutch: a test of the house holds that. */
type InEnglish = Readonly<Record<FoutSoort, Readonly<Record<string, ProblemText>>>>;
const english: InEnglish = engels;

function told<P extends Probleem>(problem: P, taal: Taal): P {
  const origin = originOf(problem);
  if (!origin) return problem;
  const { soort, text: dutch, gevonden, values, then } = origin;
  const text = taal === "nl" ? dutch : english[soort][problem.code];
  if (!text) return problem;
  const { verwacht, remedie } = filledIn(text, values, taal);
  const said = then ? { verwacht: then(verwacht), remedie: then(remedie) } : { verwacht, remedie };
  return sameProblem(problem, { ...problem, gevonden: wordedIn(gevonden, taal), ...said });
}

const lines: Readonly<Record<Taal, string>> = { nl: probleem.nl, en: engels.probleem };

/**
 * Tells a mistake in another language: every code and place stays as it is, and what was found, what was expected and what to do
 * are said in that language.
 *
 * What a problem was made from is kept beside it, and not in it. So this works on what the package itself gave: an error that it
 * threw, the `problemen` of one or of `safeEvaluate`. A problem that was sent or stored as JSON comes back as it is, and so does
 * anything that is no error of this package.
 *
 * @param found an error of this package, or a list of problems
 * @param opties `taal`: `nl` or `en`
 * @returns an error of the same class, with the first one as its `cause`; or a list of the same length. Ids, keys and the words of
 *   somebody's own rules stay in their own language
 * @throws {ToetsverzoekError} for other options than `taal`, or an unknown language
 * @example
 * // What is wrong with this request, in English?
 * const read = await safeEvaluate({ vraag: "vrijstelling", peildatum: "1 mei", zaak: {} });
 * if (!read.ok) translate(read.problemen, { taal: "en" }).map(({ verwacht }) => verwacht); //=> ["a date as text, YYYY-MM-DD"]
 */
export function translate<T>(found: T, opties: VertaalOpties): T;
export function translate(found: unknown, opties: VertaalOpties): unknown {
  // Left out it would be taken for Dutch, which is what it is already.
  const taal = oneOf("taal", optionsOf(opties, ["taal"]).taal ?? null, talen);
  const said = { cause: found, regel: lines[taal] };
  if (found instanceof ToetsverzoekError) return new ToetsverzoekError(all(found.problemen, taal), said);
  if (found instanceof RegelError) return new RegelError(all(found.problemen, taal), said);
  return Array.isArray(found) ? all(found, taal) : found;
}

/** What holds problems among other things, with those in a language. */
export const withProblemsIn = <T extends object>(found: T, taal: Taal): T =>
  "problemen" in found && Array.isArray(found.problemen) ? { ...found, problemen: all(found.problemen, taal) } : found;

/** Problems as text in a language, one on a line. */
export const describedIn = (problemen: readonly Probleem[], taal: Taal): string =>
  describeProblems(all(problemen, taal), lines[taal]);

const all = <P extends Probleem>(problemen: readonly P[], taal: Taal): readonly P[] =>
  problemen.map((problem) => (typeof problem === "object" && problem !== null ? told(problem, taal) : problem));
