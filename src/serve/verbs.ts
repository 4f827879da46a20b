import { compare, describe, evaluate, replay } from "../generated/alle-vragen.js";
import { dienstfouten } from "../generated/serve-texts.js";
import { isObject } from "../model/depth.js";
import type { Taal } from "../model/tekst.js";
import { pointer, ToetsverzoekError } from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { problemsIn } from "../read/problems-in.js";
import { shownKey } from "../read/shown.js";
import { withProblemsIn } from "../read/translate.js";
import { askNext } from "../tell/ask.js";
import { record } from "../tell/bewijs.js";
import { explain } from "../tell/explain.js";
import type { Antwoorden } from "./answers.js";
import type { Verb } from "./operations.js";

const bodyProblem = /* @__PURE__ */ problemsIn("dienstfouten", dienstfouten);

/**
 * Reads a body of some parts by name, of which the first must be there.
 *
 * @throws {ToetsverzoekError} for anything else than an object with those
 */
function partsOf<const Name extends string>(
  body: unknown,
  names: readonly [Name, ...Name[]],
): { readonly [K in Name]?: unknown } {
  const keuze = names.join(", ");
  if (!isObject(body)) throw new ToetsverzoekError([bodyProblem("body-form", "", body, { keuze })]);
  const wrong = Object.keys(body)
    .filter((key) => !names.some((name) => name === key))
    .map((key) => bodyProblem("body-key", pointer([shownKey(key)]), body[key], { keuze }));
  const [needed] = names;
  if (!Object.hasOwn(body, needed))
    wrong.unshift(bodyProblem("body-missing", pointer([needed]), undefined, { deel: needed }));
  if (wrong.length > 0) throw new ToetsverzoekError(wrong);
  return body as { readonly [K in Name]?: unknown };
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

/** Each verb by its name: a body that was read as JSON becomes what the library answers. A mistake is thrown as the library throws it;
 * `taal` is for the problems that an answer holds. */
export const verbs: { readonly [V in Verb]: (body: unknown, taal: Taal) => Promise<Antwoorden[V]> } = {
  // What a body claims to be is checked by each function itself, so none of these types is relied on.
  evaluate: (body) => evaluate(body as never, {}),
  askNext: async (body) => {
    const { uitkomst } = partsOf(body, ["uitkomst"]);
    return placed(inPart("uitkomst"), () => ({ vraag: askNext(uitkomst as never) }));
  },
  explain: async (body) => {
    const { uitkomst, ...opties } = partsOf(body, ["uitkomst", "taal", "lengte", "register", "vorm"]);
    return placed(inPart("uitkomst"), () => ({ tekst: explain(uitkomst as never, opties as never) }));
  },
  compare: async (body) => {
    const { verzoek, regimes } = partsOf(body, ["verzoek", "regimes"]);
    return placed(inPart("verzoek", ["regimes"]), () => compare(verzoek as never, regimes as never));
  },
  record: async (body) => record(body, await evaluate(body as never, {})),
  replay: async (body, taal) => {
    const { bewijs, regelsets } = partsOf(body, ["bewijs", "regelsets"]);
    const opties = regelsets === undefined ? {} : { regelsets };
    return placed(inPart("bewijs", ["regelsets"]), async () =>
      withProblemsIn(await replay(bewijs, opties as never), taal),
    );
  },
  describe: async (body) => {
    const { vraag } = partsOf(body, ["vraag"]);
    return describe(vraag as never);
  },
};
