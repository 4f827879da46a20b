import { writeFileSync } from "node:fs";
import { graph } from "../../draw/graph.js";
import { timeline } from "../../draw/timeline.js";
import { transitions } from "../../draw/transitions.js";
import { evaluate } from "../../generated/alle-vragen.js";
import { isObject } from "../../model/depth.js";
import { OUDE_VORM, VORM } from "../../model/vorm.js";
import { asIs } from "../../read/shown.js";
import { known, namedIn, sideOf } from "./chosen.js";
import { readJson } from "./files.js";
import { refuse } from "./refuse.js";
import { exit, type Flags, numberOf, ownRegimes, readTaal } from "./shared.js";
import { chosenDay, complete } from "./toets.js";

/** Writes a picture on standard output, or in the file that the call names. */
function give(svg: string, { naar }: Flags): void {
  if (naar === undefined) {
    process.stdout.write(svg);
    return;
  }
  try {
    writeFileSync(naar, svg);
  } catch {
    refuse("file-unwritable", "--naar", asIs(naar));
  }
}

const look = (flags: Flags): object => ({
  taal: readTaal(flags),
  ...(flags.breedte === undefined ? {} : { breedte: numberOf(flags.breedte) }),
});

/** The outcome of a request; or the one that a file holds, as `toets --json` wrote it. */
async function judged(file: string, flags: Flags) {
  const input = readJson(file);
  if (isObject(input) && [VORM, OUDE_VORM].some((schema) => schema === input["schema"])) {
    for (const flag of ["regime", "peildatum"] as const)
      if (flags[flag] !== undefined) refuse("call-unknown", `--${flag}`, flags[flag], { keuze: "teken ... UITKOMST" });
    return input as never;
  }
  const { verzoek, chosen } = complete(input, flags);
  const uitkomst = await evaluate(verzoek as never, { regimes: ownRegimes(flags) });
  chosenDay(chosen);
  return uitkomst;
}

const codeOf = ({ oordeel }: { readonly oordeel: string }): number =>
  oordeel === "onbekend" ? exit.unknown : exit.settled;

/** Draws what the answer of a regime rests on: by itself, or for a case. */
export async function graaf(name: string, flags: Flags): Promise<number> {
  const { alleen, conclusie, zaak } = flags;
  const named = namedIn(known(flags), name);
  const regimes = ownRegimes(flags);
  const opties = {
    ...look(flags),
    regimes,
    ...(conclusie === undefined ? {} : { rond: conclusie }),
    ...(alleen === undefined ? {} : { alleen: alleen as "conclusies" }),
  };
  if (zaak === undefined) {
    give(graph(sideOf(named, flags.peildatum), opties), flags);
    return exit.settled;
  }
  const { peildatum } = named;
  const uitkomst = await judged(zaak, {
    ...flags,
    ...(peildatum === undefined ? {} : { peildatum }),
    regime: named.regime.id,
  });
  give(graph(named.regime.id, { ...opties, uitkomst }), flags);
  return codeOf(uitkomst);
}

/** Draws the dates of a case. */
export async function tijdlijn(file: string, flags: Flags): Promise<number> {
  const uitkomst = await judged(file, flags);
  give(timeline(uitkomst, look(flags)), flags);
  return codeOf(uitkomst);
}

/** Draws who gets another answer: what `simuleer --json` wrote. */
export function overgangen(file: string, flags: Flags): number {
  give(transitions(readJson(file) as never, look(flags)), flags);
  return exit.settled;
}
