import type { Herhaling } from "../../doors/replay.js";
import type { Tekst } from "../../model/tekst.js";
import { type Probleem, RegelError, ToetsverzoekError } from "../../read/errors.js";
import type { VraagBeschrijving } from "../../tell/describe.js";
import type { Engine } from "./engine.js";
import { factsInForce } from "./in-force.js";
import { type Found, readOpened } from "./opened.js";
import { requestOf } from "./request.js";
import { type FolderFile, type RuleFault, ruleFilesIn } from "./rule-folder.js";
import type { Action, Opened, State } from "./state.js";
import { say, wordsIn } from "./words.js";

/** What the page says of what was handed to it. */
export type Notice =
  | { readonly says: "opened"; readonly missed: readonly Probleem[] }
  | { readonly says: "not-read"; readonly problemen: readonly Probleem[] }
  | { readonly says: "refused"; readonly found: Exclude<Found, { readonly is: "case" | "record" }> }
  | { readonly says: "unreadable" }
  | { readonly says: "replayed"; readonly again: Herhaling }
  | { readonly says: "no-record"; readonly text: string }
  | { readonly says: "rules-loaded"; readonly titel: Tekst }
  | { readonly says: "rules-refused"; readonly reason: "no-regime" | "too-large" }
  | { readonly says: "rules-wrong"; readonly faults: readonly RuleFault[] };

/** What comes of files that are handed over: what changes on the page, and what it says of them. */
export interface Taken {
  readonly actions: readonly Action[];
  readonly notices: readonly Notice[];
}

const saying = (...notices: readonly Notice[]): Taken => ({ actions: [], notices });

/** What is wrong with a rule is told in Dutch, as the library does. */
const faultOf = (file: string, { pad, gevonden, verwacht, remedie }: Probleem): RuleFault => ({
  file,
  place: pad,
  text: say(wordsIn("nl").regels.fout, { gevonden, verwacht, remedie }),
});

function takeRules(files: readonly FolderFile[], engine: Engine, own: State["own"]): Taken {
  const folder = ruleFilesIn(files);
  if (!folder.ok) {
    return folder.reason === "not-json"
      ? saying({ says: "rules-wrong", faults: folder.faults })
      : saying({ says: "rules-refused", reason: folder.reason });
  }
  try {
    const regime = engine.loadRegime(folder.files, { regimes: own });
    return {
      actions: [{ to: "add-rules", regime }],
      notices: [{ says: "rules-loaded", titel: regime.titel }],
    };
  } catch (error) {
    if (error instanceof RegelError) {
      const faults = error.problemen.map((problem) => faultOf(problem.bestand, problem));
      return saying({ says: "rules-wrong", faults });
    }
    if (error instanceof ToetsverzoekError) {
      return saying({ says: "rules-wrong", faults: error.problemen.map((problem) => faultOf("", problem)) });
    }
    throw error;
  }
}

async function replayed(record: unknown, engine: Engine, regimes: State["own"]): Promise<Notice> {
  try {
    return { says: "replayed", again: await engine.replay(record, { regimes }) };
  } catch (error) {
    if (error instanceof ToetsverzoekError || error instanceof RegelError)
      return { says: "no-record", text: error.message };
    throw error;
  }
}

/** Which sentence says what came of working out a record again: that its rules are not here is another thing than that they are. */
export const whyOf = (again: Herhaling) =>
  again.uitslag === "niet-te-herhalen" && again.problemen.length > 0
    ? ("niet-te-beoordelenUitleg" as const)
    : (`${again.uitslag}Uitleg` as const);

/** What is wrong with a request that cannot be read at all: nothing more can be said of it. */
const unread: ReadonlySet<string> = new Set(["too-deep", "too-large"]);

async function problemsOf(engine: Engine, request: unknown, regimes: State["own"]): Promise<readonly Probleem[]> {
  const found = await engine.safeEvaluate(request, { regimes });
  return found.ok ? [] : found.problemen;
}

/**
 * What the library refuses in a request and what is not on the page either, to be mended there: a name that is misspelt, a value
 * where a group should be. What was taken over wrong stands wrong at its field.
 */
async function missedIn(
  engine: Engine,
  request: unknown,
  { vraag, own }: State,
  about: VraagBeschrijving,
  opened: Opened,
): Promise<readonly Probleem[]> {
  const all = await problemsOf(engine, request, own);
  if (all.length === 0) return all;
  const known = factsInForce(engine, { vraag, own, regime: opened.regime }, about);
  const shown = await problemsOf(engine, requestOf({ vraag, ...opened }, known), own);
  const places = new Set(shown.map(({ pad }) => pad));
  return all.filter(({ pad }) => !places.has(pad));
}

/** Whether these are the files of a folder of rules, and not a case. */
const areRules = (files: readonly FolderFile[]): boolean =>
  files.length !== 1 || files.some(({ path }) => path.includes("/") || /^(regime|beleid)\.json$/.test(path));

/** Takes what was handed over: a case, a record to work out again, or a folder of rules. */
export async function take(
  files: readonly FolderFile[],
  engine: Engine,
  state: State,
  about: VraagBeschrijving,
): Promise<Taken> {
  const { vraag, own } = state;
  const [first] = files;
  if (first === undefined) return saying({ says: "unreadable" });
  if (areRules(files)) return takeRules(files, engine, own);
  const found = readOpened(first.text, { vraag, facts: new Set(about.feiten.map(({ id }) => id)) });
  if (found.is !== "case" && found.is !== "record") return saying({ says: "refused", found });
  const { opened, request } = found;
  const missed = await missedIn(engine, request, state, about, opened);
  if (missed.some(({ code }) => unread.has(code))) return saying({ says: "not-read", problemen: missed });
  return {
    actions: [{ to: "open", opened }],
    notices: [
      ...(found.is === "record" ? [await replayed(found.record, engine, own)] : []),
      { says: "opened", missed },
    ],
  };
}
