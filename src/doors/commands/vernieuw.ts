import { rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { zakenTeksten } from "../../generated/case-texts.js";
import { isObject } from "../../model/depth.js";
import { InterneFout } from "../../model/fault.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { RegelZaak, Vignet, VignettenBestand, ZakenBestand } from "../../model/zaken.js";
import { originOf } from "../../read/regime/origin.js";
import { asIs } from "../../read/shown.js";
import { readCases } from "../../testing/cases.js";
import { markedCase, markedWhole } from "../../testing/made.js";
import { loadRegime } from "../regimes.js";
import { readCaseFiles, readRules } from "./files.js";
import { asFiles, asRuleCase, asWholeCase, type MadeCases, makeCases } from "./made-cases.js";
import { packagedRules } from "./packaged.js";
import { refuse } from "./refuse.js";
import { stemOf } from "./replacing.js";
import { loadFolder } from "./rule-files.js";
import { exit, type Flags, ownRegimes, print, printJson, readTaal, say } from "./shared.js";

type CaseFile = ZakenBestand | VignettenBestand;
type OneCase = RegelZaak | Vignet;

const ENDING = ".zaken.json";

const isFile = (value: unknown): value is CaseFile =>
  isObject(value) && Array.isArray(value["zaken"]) && isObject(value["uitgangspunt"]);

/** Whether a case is as a command made it, by its mark alone: what the rules no longer know can still be read so. */
function isMadeIn(file: CaseFile, zaak: OneCase): boolean {
  const { gemaakt, ...rest } = zaak;
  if (gemaakt === undefined) return false;
  const again = "vraag" in file ? markedWhole(file, rest as Vignet) : markedCase(file, rest as RegelZaak);
  return again.gemaakt === gemaakt;
}

/** Whether a file can hold cases that were made for a regime: what lies elsewhere is of another. */
function isOf(regime: Regime, path: string, file: CaseFile): boolean {
  const folder = path.split("/").at(-2);
  if (path.startsWith("../")) return false;
  if ("vraag" in file) return file.vraag === regime.vraag && file.regime === regime.id;
  return folder === undefined || folder === regime.id;
}

/** The files of cases of a folder, each with the cases that somebody wrote or changed. */
function kept(regime: Regime, files: Readonly<Record<string, unknown>>): Map<string, CaseFile> {
  return new Map(
    Object.entries(files).flatMap(([path, file]): [string, CaseFile][] => {
      if (!isFile(file) || !isOf(regime, path, file)) return [];
      const zaken = (file.zaken as OneCase[]).filter((zaak) => !isMadeIn(file, zaak));
      return [[path, { ...file, zaken } as CaseFile]];
    }),
  );
}

/** The files with what is made added to what is somebody's own; a file that has nothing left is gone. */
function withMade(
  regime: Regime,
  own: ReadonlyMap<string, CaseFile>,
  made: MadeCases,
  schema: string,
): Map<string, CaseFile | undefined> {
  const all = new Map<string, CaseFile | undefined>(own);
  const fresh = new Map(Object.entries(asFiles(regime, made, schema)) as [string, CaseFile][]);
  for (const [name, file] of fresh) {
    const isWhole = "vraag" in file;
    const place = [...own].find(([path, one]) =>
      isWhole ? "vraag" in one : stemOf(path) === stemOf(name) && !("vraag" in one),
    );
    const [path, there] = place ?? [name, undefined];
    // What nobody wrote in has no starting point to keep.
    if (!there || there.zaken.length === 0) {
      all.set(path, { ...(there ?? {}), ...file });
      continue;
    }
    const cases = isWhole
      ? made.whole.map((one) => asWholeCase(regime, there, one))
      : (made.ofRules.get(stemOf(name).replace(/\.zaken$/, ""))?.cases ?? []).map((one) =>
          asRuleCase(regime, there as ZakenBestand, one),
        );
    all.set(path, { ...there, zaken: [...there.zaken, ...cases] } as CaseFile);
  }
  for (const [path, file] of all) if (file?.zaken.length === 0) all.set(path, undefined);
  return all;
}

const textOf = (file: unknown): string => `${JSON.stringify(file, null, 2)}\n`;

/**
 * Makes the cases anew that a command made, after the rules changed: each way, boundary, warning and consequence that no case of
 * somebody's own shows. A case that somebody wrote or changed stays as it is.
 *
 * @throws {RegelError} for rules, and own cases, that cannot be read
 */
export function vernieuw(map: string, flags: Flags): number {
  const said = zakenTeksten[readTaal(flags)].nieuw;
  const zaken = flags.zaken ?? map;
  const regimes = ownRegimes(flags);
  const { regime, bestanden } = loadFolder(map, readRules(map), (all: RegelBestanden) => ({
    regime: loadRegime(all, { regimes }),
    bestanden: all,
  }));
  const rules = Object.fromEntries(Object.entries(bestanden).filter(([name]) => !name.endsWith(ENDING)));
  const before = readCaseFiles(zaken);
  const own = kept(regime, before);
  const held = Object.fromEntries([...own].filter(([, file]) => file.zaken.length > 0));
  const names = [...new Set([...(originOf(regime)?.bundle.regels.values() ?? [])].map(({ name }) => name))];
  const made = makeCases(rules, names, { kept: readCases(held, regime), regimes });
  const home = packagedRules("schema");
  if (home === undefined) throw new InterneFout("the rules of the package are not beside it");
  const schema = `${relative(resolve(zaken), home).replaceAll("\\", "/")}/zaken.schema.json`;
  const report = [...withMade(regime, own, made, schema)].map(([bestand, file]) => {
    const left = own.get(bestand)?.zaken.length ?? 0;
    return { bestand, file, eigen: left, gemaakt: (file?.zaken.length ?? 0) - left };
  });
  for (const { bestand, file } of report) {
    if (file !== undefined && textOf(file) === textOf(before[bestand])) continue;
    try {
      if (file === undefined) rmSync(join(zaken, bestand));
      else writeFileSync(join(zaken, bestand), textOf(file));
    } catch {
      refuse("file-unwritable", "MAP", asIs(join(zaken, bestand)));
    }
  }
  const shown = report.map(({ bestand, eigen, gemaakt }) => ({ bestand, eigen, gemaakt }));
  if (flags.json) printJson(shown);
  else for (const one of shown) print(say(said.vernieuwd, one));
  return exit.settled;
}
