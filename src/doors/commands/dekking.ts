import { zakenTeksten } from "../../generated/case-texts.js";
import type { Taal } from "../../model/tekst.js";
import { escaped } from "../../read/shown.js";
import { percentage } from "../../read/words.js";
import { coverage, type Dekkingsverslag, kanten } from "../../testing/coverage.js";
import { checkCases } from "../../testing/score.js";
import { exit, type Flags, print, printJson, readTaal, say } from "./shared.js";
import { readDrempel, regimesAndCases } from "./tested.js";

/** The result, and a table with a line for each condition; what was never seen stands out as a dash. */
function told(verslag: Dekkingsverslag, taal: Taal): string {
  const said = zakenTeksten[taal].dekking;
  const { regime, dossiers, voorwaarden, dekking } = verslag;
  const head = [...kanten.map((kant) => said.kanten[kant]), said.voorwaarde];
  const rows = voorwaarden.map((v) => [
    ...kanten.map((kant) => (v[kant] === 0 ? "-" : String(v[kant]))),
    escaped(`${v.bestand}${v.pad} (${v.naam[taal]})`),
  ]);
  const widths = kanten.map((_, i) => Math.max(...[head, ...rows].map((cells) => cells[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ")}`;
  const values = { regime, dossiers, voorwaarden: voorwaarden.length, dekking: percentage(dekking) };
  return [say(said.uitslag, values), ...[head, ...rows].map(line)].join("\n");
}

/**
 * Says of every condition how often the cases show it true, false, unknown and decisive.
 *
 * @throws {RegelError} with every case that comes out otherwise than it says: of what those show nothing can be said
 */
export function dekking(flags: Flags): number {
  const taal = readTaal(flags);
  const drempel = readDrempel(flags);
  const verslagen = regimesAndCases(flags).map(({ regime, gevallen }) => {
    checkCases(regime, gevallen);
    return coverage(regime, gevallen);
  });
  if (flags.json) printJson(verslagen);
  else for (const verslag of verslagen) print(told(verslag, taal));
  return verslagen.some((verslag) => verslag.dekking * 100 < drempel) ? exit.unknown : exit.settled;
}
