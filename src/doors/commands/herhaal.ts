import { replay } from "../../generated/alle-vragen.js";
import { teksten } from "../../generated/texts.js";
import type { Taal } from "../../model/tekst.js";
import { escaped } from "../../read/shown.js";
import { describedIn, withProblemsIn } from "../../read/translate.js";
import type { Verschil } from "../../tell/differences.js";
import type { Herhaling } from "../replay.js";
import { readJson, readRuleSets } from "./files.js";
import { exit, type Flags, ownRegimes, print, printJson, readTaal, say } from "./shared.js";

/** What came of repeating a stored outcome, line by line. */
function told(found: Herhaling, taal: Taal): string[] {
  const said = teksten[taal].herhaling;
  // A record comes from outside: what stands in it must not pass for a line of ours.
  const text = (value: unknown): string => escaped(JSON.stringify(value) ?? "-");
  const lines = (verschillen: readonly Verschil[]): string[] =>
    verschillen.map(({ pad, toen, nu }) => say(said.regel, { pad: escaped(pad), toen: text(toen), nu: text(nu) }));
  const words = ({ woorden }: { readonly woorden: readonly Verschil[] }): string[] =>
    woorden.length === 0 ? [] : [said.woorden, ...lines(woorden)];
  switch (found.uitslag) {
    case "gelijk": {
      const { pakketToen, pakketNu } = found;
      const line = pakketToen === pakketNu ? said.gelijk : said.gelijkAnderPakket;
      return [say(line, { pakketToen: escaped(pakketToen), pakketNu }), ...words(found)];
    }
    case "verschil":
      return [said.verschil, ...lines(found.verschillen), ...words(found)];
    case "andere-vorm": {
      const { vormToen, vormNu, verschillen } = found;
      const same = verschillen.length === 0;
      const line = say(same ? said.andereVorm : said.andereVormVerschil, { vormToen, vormNu });
      return [line, ...lines(verschillen), ...words(found)];
    }
    case "niet-te-herhalen": {
      const { regime, gevraagd, gevonden, problemen } = found;
      if (problemen.length > 0) return [said.nietTeBeoordelen, describedIn(problemen, taal)];
      const asked = { regime: escaped(regime), gevraagd: escaped(gevraagd) };
      return [say(said.nietTeHerhalen, { ...asked, gevonden: gevonden.join(", ") || said.geen })];
    }
  }
}

/** Judges a stored request again: equal, different and where, or not to be repeated with the rules at hand. */
export async function herhaal(file: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  const { regelsets: map } = flags;
  const regelsets = map === undefined ? [] : Object.values(readRuleSets(map));
  const found = await replay(readJson(file), { regimes: ownRegimes(flags), regelsets });
  if (flags.json) printJson(withProblemsIn(found, taal));
  else print(told(found, taal).join("\n"));
  const same = found.uitslag === "gelijk" || (found.uitslag === "andere-vorm" && found.verschillen.length === 0);
  return same ? exit.settled : exit.unknown;
}
