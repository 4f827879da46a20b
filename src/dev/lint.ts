/**
 * Reads every rule file in `rules/`, or in the folders that are named, through the door that users use, and
 * says what is wrong: file, place and what to do. Also names each lid in the range of a regime that no rule
 * and no reason accounts for. `npm run rules:lint [-- MAP...]`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readRules } from "../doors/commands/files.js";
import { loadFolder } from "../doors/commands/rule-files.js";
import { warningsOf } from "../doors/commands/warnings.js";
import { loadRegime } from "../doors/regimes.js";
import type { Kalender } from "../model/kalender.js";
import type { RegelBestanden, Regime, RegimeBestand } from "../model/regime.js";
import { describeProblems, RegelError, ToetsverzoekError } from "../read/errors.js";
import type { Vraag } from "../read/regime/bundle.js";
import { readKalender } from "../read/regime/calendars.js";
import { load, readVraag } from "../read/regime/load.js";
import { places, within } from "../read/regime/places.js";
import { calendars, questions, sourceTexts } from "./files.js";

const root = process.cwd();
const rules = join(root, "rules");
const found: string[] = [];
const seen: string[] = [];
/** The texts that the rules quote, as a folder of rules would bring them. */
const bronnen = sourceTexts(join(rules, "bronnen"));

function attempt<T>(where: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof RegelError)) throw error;
    found.push(...error.message.split("\n").map((line) => `${where}/${line}`));
    return undefined;
  }
}

/** The lids in the range of a regime that neither a rule nor a reason mentions. */
function unaccounted(regime: Regime, own: RegimeBestand): string[] {
  const said = [
    ...regime.regels.flatMap((regel) => [regel.bron, ...(regel.mede ?? [])]).map((bron) => bron.vindplaats),
    ...regime.nietGecodeerd.map((entry) => entry.plaats),
  ];
  return (own.bereik ?? []).flatMap(({ document, artikelen }) => {
    const text = readFileSync(join(rules, "bronnen", `${document}.md`), "utf8");
    return places(text, artikelen).filter((plaats) => !said.some((vindplaats) => within(vindplaats, plaats)));
  });
}

function lintRules(): number {
  const vragen = new Map<string, Vraag>();
  const kalenders: Record<string, Kalender> = {};
  for (const [id, document] of Object.entries(calendars(rules))) {
    const kalender = attempt("rules/kalenders", () => readKalender(id, document));
    if (kalender) kalenders[id] = kalender;
  }
  let count = 0;
  for (const [naam, map] of Object.entries(questions(rules))) {
    const vraag = attempt(`rules/${naam}`, () => readVraag("feiten.json", map.feiten));
    if (!vraag) continue;
    vragen.set(naam, vraag);
    const loaded: Regime[] = [];
    const isOverlay = (files: RegelBestanden): number =>
      (files["regime.json"] as RegimeBestand | undefined)?.bouwtVoortOp ? 1 : 0;
    for (const [id, files] of Object.entries(map.regimes).sort(([, a], [, b]) => isOverlay(a) - isOverlay(b))) {
      count += 1;
      const where = `rules/${naam}/${id}`;
      const regime = attempt(where, () => load({ ...files, ...bronnen }, vragen, loaded, kalenders));
      if (!regime) continue;
      loaded.push(regime);
      found.push(
        ...unaccounted(regime, files["regime.json"] as RegimeBestand).map(
          (plaats) => `${where}/regime.json: ${plaats} heeft geen regel en staat niet in nietGecodeerd`,
        ),
      );
    }
  }
  return count;
}

/** Reads a folder of rules of others. A path in what is wrong with it is the whole of it. */
function lintFolder(folder: string): void {
  try {
    const files = readRules(folder);
    const regime = loadFolder(folder, files, (all) => loadRegime(all));
    seen.push(...warningsOf(regime, files).map((line) => `${folder}: ${line}`));
  } catch (error) {
    if (!(error instanceof RegelError || error instanceof ToetsverzoekError)) throw error;
    found.push(...(error instanceof RegelError ? error.message : describeProblems(error.problemen)).split("\n"));
  }
}

const folders = process.argv.slice(2);
for (const folder of folders) lintFolder(folder);
const count = folders.length > 0 ? folders.length : lintRules();
// What is worth a look is no mistake: it is said, and the regime is in order.
process.stdout.write(
  [...seen, ...found, ...(found.length === 0 ? [`${count} regimes in orde`] : [])].join("\n").concat("\n"),
);
// A folder of others is refused as the command line refuses it.
process.exitCode = found.length === 0 ? 0 : folders.length > 0 ? 2 : 1;
