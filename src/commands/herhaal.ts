import { replay } from "../generated/alle-vragen.js";
import { teksten } from "../generated/texts.js";
import type { Taal } from "../model/tekst.js";
import type { Herhaling } from "../replay.js";
import { exit, type Flags, ownRegimes, print, printJson, readJson, readTaal, say } from "./shared.js";

/** What came of repeating a stored outcome, line by line. */
function told(found: Herhaling, taal: Taal): string[] {
  const said = teksten[taal].herhaling;
  const text = (value: unknown): string => JSON.stringify(value) ?? "-";
  switch (found.uitslag) {
    case "gelijk":
      return [say(found.pakketToen === found.pakketNu ? said.gelijk : said.gelijkAnderPakket, { ...found })];
    case "verschil": {
      const lines = found.verschillen.map(({ pad, toen, nu }) =>
        say(said.regel, { pad, toen: text(toen), nu: text(nu) }),
      );
      return [said.verschil, ...lines];
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
  return found.uitslag === "gelijk" ? exit.settled : exit.unknown;
}
