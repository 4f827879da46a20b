import { replay } from "../generated/alle-vragen.js";
import { teksten } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import type { Herhaling, Verschil } from "../replay.js";
import { exit, type Flags, ownRegimes, print, printJson, readJson, readTaal, say } from "./shared.js";

/** What came of repeating a stored outcome, line by line. */
function told(found: Herhaling, taal: Taal): string[] {
  const said = teksten[taal].herhaling;
  const text = (value: unknown): string => JSON.stringify(value) ?? "-";
  const lines = (verschillen: readonly Verschil[]): string[] =>
    verschillen.map(({ pad, toen, nu }) => say(said.regel, { pad, toen: text(toen), nu: text(nu) }));
  switch (found.uitslag) {
    case "gelijk":
      return [say(found.pakketToen === found.pakketNu ? said.gelijk : said.gelijkAnderPakket, { ...found })];
    case "verschil":
      return [said.verschil, ...lines(found.verschillen)];
    case "andere-vorm": {
      const { vormToen, vormNu, verschillen } = found;
      const same = verschillen.length === 0;
      return [say(same ? said.andereVorm : said.andereVormVerschil, { vormToen, vormNu }), ...lines(verschillen)];
    }
    case "niet-te-herhalen": {
      const { regime, gevraagd, gevonden } = found;
      return [say(said.nietTeHerhalen, { regime, gevraagd, gevonden: gevonden.join(", ") || said.geen })];
    }
  }
}

/** Judges a stored request again: equal, different and where, or not to be repeated with the rules at hand. */
export async function herhaal(file: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  const found = await replay(readJson(file), { regimes: ownRegimes(flags) });
  if (flags.json) printJson(found);
  else print(told(found, taal).join("\n"));
  const same = found.uitslag === "gelijk" || (found.uitslag === "andere-vorm" && found.verschillen.length === 0);
  return same ? exit.settled : exit.unknown;
}
