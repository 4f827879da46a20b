import { isObject } from "../model/depth.js";
import type { Feit } from "../model/feit.js";
import { overschrijvingSchema, type Parameter, type Populatie, populatieSchema } from "../model/populatie.js";
import { read, type Schema } from "../model/read.js";
import type { GebruikteParameter } from "../model/simulatie.js";
import { pointer, RegelError, type RegelProbleem, suggestion } from "../read/errors.js";
import { readPlain } from "../read/plain.js";
import { schemaProblems } from "../read/regime/schema-problems.js";
import { located } from "../read/rule-errors.js";
import { checkPopulation } from "./checks.js";
import { BESTAND, populationProblem } from "./errors.js";
import { narrowed } from "./issues.js";

const DEEPEST = 12;

/** A population that was checked, with the figures that it is drawn by. */
export interface ReadPopulation {
  readonly populatie: Populatie;
  readonly parameters: readonly GebruikteParameter[];
}

function plainOf(document: unknown): unknown {
  const { value, problemen } = readPlain(document, DEEPEST);
  if (problemen.length > 0) throw new RegelError(problemen.map((found) => located(BESTAND, found)));
  return value;
}

function readBy<T>(schema: Schema<T>, document: unknown): T {
  const found = read(schema, document);
  if ("data" in found) return found.data;
  throw new RegelError(schemaProblems(BESTAND, document, narrowed(found.issues)));
}

/** A figure that is not said to be an assumption says where it comes from, and of when it is. */
function unsourced(parameters: Readonly<Record<string, unknown>>, above: readonly string[]): RegelProbleem[] {
  return Object.entries(parameters).flatMap(([naam, parameter]) => {
    const { aanname, bron, peiljaar } = parameter as Parameter;
    const isSourced = aanname !== false || (bron !== null && peiljaar !== null);
    return isSourced ? [] : [populationProblem("parameter-unsourced", pointer([...above, naam]), { bron, peiljaar })];
  });
}

/** What a caller gives as a number alone is theirs. */
const assumed = (waarde: number, { toelichting }: Parameter): Parameter => ({
  ...{ waarde, peiljaar: null, bron: null, aanname: true, toelichting },
});

/** The figures of a population, with those of the caller in the place of theirs. */
function overlaid(populatie: Populatie, document: unknown): GebruikteParameter[] {
  const parameters = readBy(overschrijvingSchema, document);
  const known = Object.keys(populatie.parameters);
  const wrong = Object.keys(parameters).flatMap((naam) =>
    known.includes(naam)
      ? []
      : [
          populationProblem("parameter-unknown", pointer([naam]), naam, {
            suggestie: suggestion(naam, known),
          }),
        ],
  );
  const whole = Object.fromEntries(Object.entries(parameters).filter(([, own]) => typeof own !== "number"));
  const all = [...wrong, ...unsourced(whole, [])];
  if (all.length > 0) throw new RegelError(all);
  return Object.entries(populatie.parameters).map(([naam, theirs]) => {
    const own = Object.hasOwn(parameters, naam) ? parameters[naam] : undefined;
    if (own === undefined) return { naam, overschreven: false, ...theirs };
    const titled = theirs.titel ? { titel: theirs.titel } : {};
    return { naam, overschreven: true, ...titled, ...(typeof own === "number" ? assumed(own, theirs) : own) };
  });
}

/** Whether a document is a population by itself; one that only holds figures goes over that of the package. */
export const isWhole = (document: unknown): boolean => isObject(document) && "trekkingen" in document;

/**
 * Reads a population: one of the package, one of the caller's, or one of the package with figures of the caller.
 *
 * @param packaged the one of the package, where it has one for the question
 * @param given what the caller gave, if anything
 * @throws {RegelError} with every mistake, each with its place and what to do
 */
export function readPopulation(
  vraag: string,
  feiten: readonly Feit[],
  packaged: unknown,
  given: unknown,
): ReadPopulation | undefined {
  const own = given === undefined ? undefined : plainOf(given);
  const document = isWhole(own) ? own : packaged;
  if (document === undefined) return undefined;
  const populatie = readBy(populatieSchema, document);
  if (populatie.vraag !== vraag)
    throw new RegelError([populationProblem("population-of-other-question", "/vraag", populatie.vraag, { vraag })]);
  const parameters =
    own === undefined || isWhole(own)
      ? Object.entries(populatie.parameters).map(([naam, theirs]) => ({ naam, overschreven: isWhole(own), ...theirs }))
      : overlaid(populatie, own);
  const byName = Object.fromEntries(parameters.map((parameter) => [parameter.naam, parameter]));
  const wrong = [...unsourced(populatie.parameters, ["parameters"]), ...checkPopulation(populatie, feiten, byName)];
  if (wrong.length > 0) throw new RegelError(wrong);
  return { populatie, parameters };
}
