import fc from "fast-check";
import { evaluate } from "../../src/index.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { anyRegime, partialFacts, toZaak } from "./generate.js";

/** A request of some question, under some regime in one of its states, of which a part is unknown. */
const request = anyRegime.chain((regime) =>
  partialFacts(regime, 15).map(({ known }) => ({
    vraag: regime.vraag,
    regime: regime.id,
    peildatum: "2026-08-01",
    zaak: toZaak(known),
  })),
);

/** Looks at outcomes of every regime. */
export const forEachOutcome = (check: (u: AlgemeneUitkomst) => void, numRuns = 60): Promise<void> =>
  fc.assert(
    fc.asyncProperty(request, async (verzoek) => check(await evaluate(verzoek, { regimes: [] }))),
    { numRuns },
  );

/** A text on one line, so that a line break within a sentence does not matter. */
export const flat = (text: string): string => text.replace(/\s+/g, " ");
