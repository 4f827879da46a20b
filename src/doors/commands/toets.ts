import { compare, evaluate } from "../../generated/alle-vragen.js";
import { teksten } from "../../generated/texts.js";
import { deeperThan, isObject } from "../../model/depth.js";
import type { Oordeel } from "../../model/oordeel.js";
import type { Taal } from "../../model/tekst.js";
import { registers } from "../../model/uitleg.js";
import { OUDE_VORM, VORM } from "../../model/vorm.js";
import { asKey } from "../../read/shown.js";
import { explain } from "../../tell/explain.js";
import { report } from "../../tell/report-text.js";
import { known, namedBeside, refuseDay, sideOf } from "./chosen.js";
import { readJson } from "./files.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, oneOf, ownRegimes, printJson, readForm, readTaal, remark, say, today } from "./shared.js";

/** What a file holds that is given as a request; an outcome, which looks like one from afar, is refused as what it is. */
function readRequest(file: string): unknown {
  const found = readJson(file);
  const form = isObject(found) ? [VORM, OUDE_VORM].find((schema) => schema === found["schema"]) : undefined;
  return form === undefined ? found : refuse("outcome-given", "/schema", asKey(form));
}

/** The request of the file, with what the call adds. Something that is no request is left for `evaluate` to refuse. */
export function complete(input: unknown, flags: Flags): { verzoek: unknown; chosen: string | undefined } {
  if (!isObject(input) || deeperThan(input, 100)) return { verzoek: input, chosen: undefined };
  const chosen = flags.peildatum === undefined && input["peildatum"] == null ? today() : undefined;
  const peildatum = flags.peildatum ?? chosen;
  return {
    verzoek: {
      ...input,
      ...(flags.regime === undefined ? {} : { regime: flags.regime }),
      ...(peildatum === undefined ? {} : { peildatum }),
    },
    chosen,
  };
}

/** Says which day was taken, where the call names none. */
export const chosenDay = (day: string | undefined): void => {
  if (day !== undefined) remark(`peildatum: ${day} (Europe/Amsterdam)`);
};

/** Judges one request under several regimes, side by side. */
async function beside(file: string, named: string, flags: Flags): Promise<number> {
  const [taal, form] = [readTaal(flags), readForm(flags)];
  if (flags.regime !== undefined)
    refuse("call-both", "--regime", asKey("--regime"), { een: "--regime", ander: "--regimes" });
  // A comparison has one form, in which nothing is left out.
  if (flags.volledig) refuse("call-unknown", "--volledig", asKey("--volledig"), { keuze: "--regimes REGIME,REGIME" });
  if (flags.register !== undefined)
    refuse("call-unknown", "--register", flags.register, { keuze: "--regimes REGIME,REGIME" });
  const all = known(flags);
  const ids = named.split(",").map((one) => one.trim());
  const { verzoek, chosen } = complete(readRequest(file), flags);
  const sides = namedBeside(all, ids).map((one) => sideOf(one, undefined));
  const found = await compare(verzoek as never, sides, { regimes: ownRegimes(flags) });
  chosenDay(chosen);
  if (flags.json) printJson(found);
  else process.stdout.write(report(found, { taal, vorm: form }));
  return found.oordelen.includes("onbekend") ? exit.unknown : exit.settled;
}

/** Where to go on, for a person at a terminal: the library does not know that it is called from here, so it names no command. */
function further(oordeel: Oordeel, { volledig }: Flags, taal: Taal): void {
  if (!volledig) remark(teksten[taal].toets.meer);
  if (oordeel === "nee") remark(teksten[taal].toets.herstel);
}

/** Judges one request, and says why. */
export async function toets(file: string, flags: Flags): Promise<number> {
  if (flags.regimes !== undefined) return beside(file, flags.regimes, flags);
  const opties = {
    taal: readTaal(flags),
    vorm: oneOf("--vorm", flags.vorm, ["tekst", "markdown", "html"]),
    register: oneOf("--register", flags.register, registers),
    lengte: flags.volledig ? "volledig" : "kort",
  } as const;
  const regimes = ownRegimes(flags);
  if (flags.regime !== undefined) refuseDay("call-day", known(flags), "--regime", flags.regime);
  const { verzoek, chosen } = complete(readRequest(file), flags);
  const uitkomst = await evaluate(verzoek as never, { regimes });
  chosenDay(chosen);
  const { vraag, regime } = uitkomst;
  if (regimes.length > 0 && !regimes.some((own) => own.vraag === vraag && own.id === regime.id)) {
    const eigen = regimes.map(({ id }) => id).join(", ");
    remark(say(teksten[opties.taal].toets.andereRegels, { regime: regime.id, eigen }));
  }
  if (flags.json) printJson(uitkomst);
  else {
    process.stdout.write(explain(uitkomst, opties));
    if (process.stderr.isTTY) further(uitkomst.oordeel, flags, opties.taal);
  }
  return uitkomst.oordeel === "onbekend" ? exit.unknown : exit.settled;
}
