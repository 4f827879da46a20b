import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zakenTeksten } from "../../generated/case-texts.js";
import type { Regel } from "../../model/regel.js";
import { layouts } from "../../read/layout.js";
import { originOf } from "../../read/regime/origin.js";
import { asIs, escaped } from "../../read/shown.js";
import type { Side } from "../../read/sides.js";
import { readCases } from "../../testing/cases.js";
import { filled } from "../../testing/way-words.js";
import { type Wegen, ways } from "../../testing/ways.js";
import { readCaseFiles } from "./files.js";
import { makeFolder } from "./folder.js";
import { refuse } from "./refuse.js";
import type { Shape } from "./shared.js";
import { exit, type Flags, printJson, printLines, remark } from "./shared.js";

/** Writes the cases that are missing into a folder, each file under its own name; what stands there is left as it is. */
function write(found: readonly Wegen[], map: string, { taal }: Shape): void {
  const t = zakenTeksten[taal].wegen;
  let file = map;
  try {
    for (const { ontbrekend } of found) {
      if (!ontbrekend) continue;
      file = join(map, ontbrekend.bestand);
      makeFolder(dirname(file));
      writeFileSync(file, `${JSON.stringify(ontbrekend.inhoud, null, 2)}\n`, { flag: "wx" });
      remark(filled(t.geschreven, { bestand: escaped(file), aantal: ontbrekend.inhoud.zaken.length }));
    }
  } catch {
    refuse("file-unwritable", "--naar", asIs(file));
  }
}

/** The ways that no case goes, by their sentences. */
function told({ wegen, titel, conclusie, gevonden }: Wegen, hasCases: boolean, { taal, form }: Shape): string[] {
  const [t, layout] = [zakenTeksten[taal].wegen, layouts[form]];
  const open = wegen.filter(({ gevallen }) => gevallen.length === 0);
  const values = { titel: titel[taal], conclusie, aantal: wegen.length, gedekt: wegen.length - open.length };
  if (!gevonden) return [layout.heading(titel[taal]), layout.line(t.geenTabel)];
  return [
    layout.heading(filled(hasCases ? t.gedekt : t.gevonden, values)),
    ...open.map(({ zin, zaak }) => layout.item(zaak ? zin[taal] : `${zin[taal]} ${t.zonderZaak}`)),
  ];
}

/**
 * Says which ways to an answer no case goes, and writes a case for each; ends with 3 when there are cases and some way has none.
 *
 * @param chosen the conclusion that the call names; without it, those that the regime's own files hold, or with `--volledig` all
 */
export function wegen(
  { whole, regime, peildatum }: Side,
  chosen: Regel | undefined,
  flags: Flags,
  shape: Shape,
): number {
  const map = flags.zaken ?? flags.regels;
  const gevallen = map === undefined ? [] : readCases(readCaseFiles(map), whole);
  const own = new Set([...(originOf(whole)?.bundle.regels.values() ?? [])].map(({ name }) => name));
  const rules = chosen ? [chosen] : regime.regels.filter(({ name }) => flags.volledig || own.has(name));
  const { voortgang } = zakenTeksten[shape.taal].wegen;
  const found = rules.map(({ name }, i) => {
    remark(filled(voortgang, { regime: regime.id, nummer: i + 1, totaal: rules.length }));
    return ways(whole, name, { gevallen, peildatum });
  });
  if (flags.naar !== undefined) write(found, flags.naar, shape);
  if (flags.json) printJson(found);
  else printLines(found.flatMap((one) => told(one, gevallen.length > 0, shape)));
  const isOpen = found.some(({ wegen: all }) => all.some((weg) => weg.gevallen.length === 0));
  return map !== undefined && isOpen ? exit.unknown : exit.settled;
}
