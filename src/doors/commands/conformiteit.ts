import { zakenTeksten } from "../../generated/case-texts.js";
import { pakket } from "../../generated/texts.js";
import { isOordeel } from "../../model/oordeel.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { escaped } from "../../read/shown.js";
import { type ConformiteitVerschil, conformanceDifferences } from "../../testing/conformance.js";
import { regimesOf, vraagNamen } from "../regimes.js";
import { type Antwoorden, readAnswers } from "./conformance-answers.js";
import { type Conclusie, type Gelezen, readSet, setFiles } from "./conformance-folder.js";
import { readText } from "./files.js";
import { writeFolder, writtenBefore } from "./folder.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, ownRegimes, print, printJson, printLines, readTaal, remark, say } from "./shared.js";

/** So many differences are told; the JSON has all. */
const MOST_TOLD = 100;

/** Those of some regimes that a call names, or all of them; every name that nobody knows is refused at once. */
function named<T>(
  all: readonly T[],
  idOf: (one: T) => string,
  regime: string | undefined,
  code: "call-unknown" | "set-regime",
): readonly T[] {
  if (regime === undefined) return all;
  const [asked, known] = [regime.split(",").map((id) => id.trim()), all.map(idOf)];
  const wrong = asked.filter((id) => !known.includes(id));
  if (wrong.length > 0)
    throw new ToetsverzoekError(
      wrong.map((id) => callProblem(code, "--regime", id, { keuze: known.join(", ") }, known)),
    );
  return all.filter((one) => asked.includes(idOf(one)));
}

function write(map: string, flags: Flags, taal: Taal): number {
  const target = { map, door: "conformiteit", vlag: "MAP" };
  const t = zakenTeksten[taal].conformiteit;
  const known = flags.regels === undefined ? vraagNamen.flatMap(regimesOf) : ownRegimes(flags);
  const regimes = named(known, ({ id }) => id, flags.regime, "call-unknown");
  // Before the work of a minute, not after it.
  writtenBefore(target);
  let zaken = 0;
  const files = setFiles(regimes, ({ id }: Regime) => remark(say(t.voortgang, { regime: id })));
  writeFolder(target, files);
  for (const [path, text] of files) if (path.endsWith(".ndjson")) zaken += text.split("\n").length - 1;
  print(say(t.klaar, { map, zaken, regimes: regimes.length }));
  return exit.settled;
}

/** A difference, with where the law says what it is about. */
interface Told extends ConformiteitVerschil {
  readonly vindplaats: string | null;
}

const CONCLUSION = "conclusies.";

const conclusionOf = ({ wat }: ConformiteitVerschil, { deel }: Gelezen): Conclusie | undefined =>
  wat.startsWith(CONCLUSION) ? deel.conclusies[wat.slice(CONCLUSION.length)] : undefined;

/** One difference in words: the conclusion with its article, and both answers. */
function line(found: ConformiteitVerschil, part: Gelezen, taal: Taal): string {
  const t = zakenTeksten[taal].conformiteit;
  // As they stand in both files: who builds an engine looks for these very words.
  const shown = (value: unknown): string => (isOordeel(value) ? value : JSON.stringify(value));
  const both = { verwacht: shown(found.verwacht), gevonden: shown(found.gevonden) };
  const about = conclusionOf(found, part);
  if (about) {
    const conclusie = found.wat.slice(CONCLUSION.length);
    return say(t.conclusie, { ...both, titel: about.titel[taal], conclusie, vindplaats: about.vindplaats });
  }
  const wat = t.wat[found.wat as keyof typeof t.wat];
  return say(t.anders, { ...both, wat });
}

/** The differences in one part of the set, case by case. */
function told(part: Gelezen, differences: readonly ConformiteitVerschil[], taal: Taal): string[] {
  const t = zakenTeksten[taal].conformiteit;
  return part.zaken.flatMap(({ id, soort, verzoek }) => {
    const own = differences.filter((one) => one.id === id);
    if (own.length === 0) return [];
    const { peildatum, zaak } = verzoek;
    return [
      say(t.zaak, { id, soort: t.soorten[soort] }),
      ...own.map((one) => `  ${line(one, part, taal)}`),
      `  ${say(t.verzoek, { verzoek: JSON.stringify({ peildatum, zaak }) })}`,
    ];
  });
}

/** How often each conclusion differs in the same way, most often first: one fault in an engine shows in many cases. */
function counted(all: readonly Told[], taal: Taal): string[] {
  const counts = new Map<string, number>();
  for (const { wat, verwacht, gevonden } of all) {
    // Of lists only that they differ: each has its own.
    const both = isOordeel(verwacht)
      ? `: ${verwacht} -> ${isOordeel(gevonden) ? gevonden : JSON.stringify(gevonden)}`
      : "";
    const key = `${wat.replace(CONCLUSION, "")}${both}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].filter(([, aantal]) => aantal > 1).sort(([, a], [, b]) => b - a);
  return rows.map(([wat, aantal]) => say(zakenTeksten[taal].conformiteit.zoVaak, { wat: escaped(wat), aantal }));
}

function compare(map: string, file: string, flags: Flags, taal: Taal): number {
  if (flags.regels !== undefined)
    refuse("call-unknown", "--regels", flags.regels, { keuze: "conformiteit MAP --toets FILE" });
  const t = zakenTeksten[taal].conformiteit;
  const parts = named(readSet(map), ({ deel }) => deel.regime, flags.regime, "set-regime");
  const zaken = parts.flatMap((part) => part.zaken);
  const answers = readAnswers(readText(file), zaken);
  const found = parts.map((part) => ({ part, differences: conformanceDifferences(part.zaken, ownOf(part, answers)) }));
  const all = found.flatMap(({ part, differences }) =>
    differences.map((one): Told => ({ ...one, vindplaats: conclusionOf(one, part)?.vindplaats ?? null })),
  );
  const cases = new Set(all.map(({ id }) => id)).size;
  if (flags.json) printJson({ schema: "conformiteitsverschil/1", pakket, zaken: zaken.length, verschillen: all });
  else if (all.length === 0) print(say(t.gelijk, { zaken: zaken.length }));
  else {
    let left = MOST_TOLD;
    const lines = found.flatMap(({ part, differences }) => {
      const some = differences.slice(0, left);
      left -= some.length;
      return told(part, some, taal);
    });
    const more = all.length > MOST_TOLD ? [say(t.meer, { aantal: all.length - MOST_TOLD })] : [];
    const values = { verschillen: all.length, gevallen: cases, zaken: zaken.length };
    printLines([...lines, ...more, ...counted(all, taal), say(t.verschillen, values)]);
  }
  return all.length === 0 ? exit.settled : exit.unknown;
}

/** The answers to the cases of one part. */
function ownOf({ zaken }: Gelezen, answers: Antwoorden): Antwoorden {
  const ids = new Set(zaken.map(({ id }) => id));
  return answers.filter(({ id }) => ids.has(id));
}

/** Writes the cases by which another engine shows that it agrees, or says in what its answers differ. */
export function conformiteit(map: string, flags: Flags): number {
  const taal = readTaal(flags);
  return flags.toets === undefined ? write(map, flags, taal) : compare(map, flags.toets, flags, taal);
}
