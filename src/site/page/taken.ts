import type { Herhaling } from "../../doors/replay.js";
import type { Tekst } from "../../model/tekst.js";
import { type Probleem, RegelError, ToetsverzoekError } from "../../read/errors.js";
import type { VraagBeschrijving } from "../../tell/describe.js";
import type { Engine } from "./engine.js";
import { type Found, readOpened } from "./opened.js";
import { type FolderFile, type RuleFault, ruleFilesIn } from "./rule-folder.js";
import type { Action, State } from "./state.js";
import { say, wordsIn } from "./words.js";

/** What the page says of what was handed to it. */
export type Notice =
  | { readonly says: "opened"; readonly strange: readonly string[] }
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

/** Whether these are the files of a folder of rules, and not a case. */
const areRules = (files: readonly FolderFile[]): boolean =>
  files.length !== 1 || files.some(({ path }) => path.includes("/") || /^(regime|beleid)\.json$/.test(path));

/** Takes what was handed over: a case, a record to work out again, or a folder of rules. */
export async function take(
  files: readonly FolderFile[],
  engine: Engine,
  { vraag, own }: State,
  { feiten }: VraagBeschrijving,
): Promise<Taken> {
  const [first] = files;
  if (first === undefined) return saying({ says: "unreadable" });
  if (areRules(files)) return takeRules(files, engine, own);
  const found = readOpened(first.text, { vraag, facts: new Set(feiten.map(({ id }) => id)) });
  if (found.is !== "case" && found.is !== "record") return saying({ says: "refused", found });
  const { opened, strange } = found;
  return {
    actions: [{ to: "open", opened }],
    notices: [
      ...(found.is === "record" ? [await replayed(found.record, engine, own)] : []),
      { says: "opened", strange },
    ],
  };
}
