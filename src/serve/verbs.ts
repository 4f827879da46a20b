import { vraagNamen } from "../doors/regimes.js";
import { compare, describe, evaluate, replay } from "../generated/alle-vragen.js";
import { dienstfouten } from "../generated/serve-texts.js";
import { isObject } from "../model/depth.js";
import type { Taal } from "../model/tekst.js";
import { pointer, RegelError, ToetsverzoekError } from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { Problems } from "../read/problems.js";
import { problemsIn } from "../read/problems-in.js";
import { shownKey } from "../read/shown.js";
import { withProblemsIn } from "../read/translate.js";
import { askNext } from "../tell/ask.js";
import { record } from "../tell/bewijs.js";
import type { VraagBeschrijving } from "../tell/describe.js";
import { explain } from "../tell/explain.js";
import type { Antwoorden } from "./answers.js";
import { MOST_REGIMES, type Verb } from "./operations.js";

const bodyProblem = /* @__PURE__ */ problemsIn("dienstfouten", dienstfouten);

/**
 * Reads a body of some parts by name.
 *
 * @param needed those that must be there
 * @throws {ToetsverzoekError} for anything else than an object with those
 */
function partsOf<const Needed extends string, const Other extends string = never>(
  body: unknown,
  needed: readonly Needed[],
  others: readonly Other[] = [],
): { readonly [K in Needed | Other]?: unknown } {
  const names: readonly string[] = [...needed, ...others];
  const keuze = names.join(", ");
  if (!isObject(body)) throw new ToetsverzoekError([bodyProblem("body-form", "", body, { keuze })]);
  const wrong = new Problems();
  for (const deel of needed)
    if (!Object.hasOwn(body, deel))
      wrong.take(pointer([deel]), () => bodyProblem("body-missing", pointer([deel]), undefined, { deel }));
  for (const key of Object.keys(body)) {
    if (names.includes(key)) continue;
    const pad = pointer([shownKey(key)]);
    wrong.take(pad, () => bodyProblem("body-key", pad, body[key], { keuze }));
  }
  if (wrong.count > 0) throw new ToetsverzoekError(wrong.all());
  return body as { readonly [K in Needed | Other]?: unknown };
}

/** Does something with parts of a body: what is wrong in one of them is told by its place in the body. */
async function placed<T>(place: (pad: string) => string, work: () => T): Promise<Awaited<T>> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    throw new ToetsverzoekError(error.problemen.map((one) => movedTo(one, place(one.pad))));
  }
}

/** A place in one part of a body; that of an option is beside the part. */
const inPart =
  (part: string, beside: readonly string[] = []) =>
  (pad: string): string => {
    const own = pad.replace(/^\/opties(?=\/|$)/, "");
    const other = own !== pad || beside.some((name) => pad === `/${name}` || pad.startsWith(`/${name}/`));
    return other || pad === `/${part}` || pad.startsWith(`/${part}/`) ? own : `/${part}${pad}`;
  };

/** What is wrong with the rules in a rule set is a mistake of who sends it; of what stands in them nothing is told but the file. */
const ofRuleSets =
  (regelsets: unknown) =>
  (error: unknown): never => {
    if (!(error instanceof RegelError)) throw error;
    const files = new Set(error.problemen.map(({ bestand }) => shownKey(bestand)));
    throw new ToetsverzoekError(
      [...files].map((bestand) => bodyProblem("body-rules", "/regelsets", regelsets, { bestand })),
    );
  };

/** The facts of the question of an outcome; none where the package has no such question. */
function factsAbout(uitkomst: unknown): VraagBeschrijving["feiten"] {
  const asked = isObject(uitkomst) ? vraagNamen.find((vraag) => vraag === uitkomst["vraag"]) : undefined;
  return asked === undefined ? [] : describe(asked).feiten;
}

/** The facts are none that a caller gave: where one lacks, the outcome is one of rules that the service does not have. */
function ofOwnRules(error: unknown, uitkomst: unknown): never {
  const isLacking = error instanceof ToetsverzoekError && error.problemen.some(({ pad }) => pad === "/opties/feiten");
  throw isLacking ? new ToetsverzoekError([bodyProblem("body-own-rules", "/uitkomst", uitkomst)]) : error;
}

/** Each verb by its name: a body that was read as JSON becomes what the library answers. A mistake is thrown as the library throws it;
 * `taal` is for the problems that an answer holds. */
export const verbs: { readonly [V in Verb]: (body: unknown, taal: Taal) => Promise<Antwoorden[V]> } = {
  // What a body claims to be is checked by each function itself, so none of these types is relied on.
  evaluate: (body) => evaluate(body as never, {}),
  askNext: async (body) => {
    const { uitkomst, ...opties } = partsOf(body, ["uitkomst"], ["doel"]);
    const feiten = opties.doel === "alles" ? { feiten: factsAbout(uitkomst) } : {};
    return placed(inPart("uitkomst"), () => {
      try {
        return { vraag: askNext(uitkomst as never, { ...opties, ...feiten } as never) };
      } catch (error) {
        return ofOwnRules(error, uitkomst);
      }
    });
  },
  explain: async (body) => {
    const { uitkomst, ...opties } = partsOf(body, ["uitkomst"], ["taal", "lengte", "register", "vorm"]);
    return placed(inPart("uitkomst"), () => ({ tekst: explain(uitkomst as never, opties as never) }));
  },
  compare: async (body) => {
    const { verzoek, regimes } = partsOf(body, ["verzoek", "regimes"]);
    if (Array.isArray(regimes) && regimes.length > MOST_REGIMES)
      throw new ToetsverzoekError([bodyProblem("body-regimes", "/regimes", regimes, { meest: String(MOST_REGIMES) })]);
    return placed(inPart("verzoek", ["regimes"]), () => compare(verzoek as never, regimes as never));
  },
  record: async (body) => record(body, await evaluate(body as never, {})),
  replay: async (body, taal) => {
    const { bewijs, regelsets } = partsOf(body, ["bewijs"], ["regelsets"]);
    const opties = regelsets === undefined ? {} : { regelsets };
    return placed(inPart("bewijs", ["regelsets"]), async () =>
      withProblemsIn(await replay(bewijs, opties as never).catch(ofRuleSets(regelsets)), taal),
    );
  },
  describe: async (body) => {
    const { vraag } = partsOf(body, ["vraag"]);
    return describe(vraag as never);
  },
};
