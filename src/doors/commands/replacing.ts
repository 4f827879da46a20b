import type { RegelBestanden, Regime } from "../../model/regime.js";
import { suggestion } from "../../read/errors.js";
import { ruleFile } from "../../read/regime/rule-file.js";
import { refuse } from "./refuse.js";

/** The names of inherited rules that a call lists. */
export function namedRules(basis: Regime, list: string): readonly string[] {
  const names = [...new Set(list.split(",").map((name) => name.trim()))];
  const wrong = names.find((name) => !basis.volgorde.includes(name));
  if (wrong !== undefined) {
    const values = { regime: basis.id, keuze: basis.volgorde.join(", "), suggestie: suggestion(wrong, basis.volgorde) };
    refuse("rule-not-inherited", "--vervang", wrong, values, basis.volgorde);
  }
  return names;
}

/** The name of a rule file without its folder and ending. */
export const stemOf = (path: string): string => path.replace(/^.*[#/]/, "").replace(/\.json$/, "");

/** The inherited rules as files of one's own, as they are from a day on; each state in time its own file. */
export function replacedFiles(basis: Regime, names: readonly string[], from: string): RegelBestanden {
  const all = names.flatMap((name) =>
    basis.geschreven.regels
      .filter((regel) => regel.name === name && (regel.geldigTot ?? from) >= from)
      .map((regel, i): [string, unknown] => {
        const { geldigVan = from, $schema: _, ...rest } = regel;
        const stem = stemOf(ruleFile(basis, name, geldigVan) ?? name);
        const begin = geldigVan > from ? { geldigVan } : {};
        return [
          `${stem}${i === 0 ? "" : `.${i + 1}`}.json`,
          { $schema: "%schema%/regel.schema.json", ...rest, ...begin },
        ];
      }),
  );
  return Object.fromEntries(all);
}
