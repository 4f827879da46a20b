import { expect, test } from "vitest";
import { explainParts } from "../../../src/index.js";
import { lengtes, registers } from "../../../src/model/uitleg.js";
import { forEachOutcome } from "../../helpers/outcomes.js";

const heads = {
  dossier: [
    "Wat ontbreekt",
    "Wat nog onbekend is naast het antwoord",
    "What is missing",
    "What is still unknown beside the answer",
  ],
  ouder: [
    "Wat weten wij nog niet?",
    "Wat weten wij nog niet, naast het antwoord?",
    "What do we not know yet?",
    "What do we not know yet, beside the answer?",
  ],
} as const;

test.each(registers)(
  "under a settled answer, told to %s, what is unknown stands apart, and is said not to change it",
  async (register) => {
    const seen = { settled: 0, open: 0 };
    await forEachOutcome((u) => {
      const [missing, beside, missingEn, besideEn] = heads[register];
      const finals = u.conclusies.filter(({ kracht }) => kracht === null);
      const settled = finals.every(({ oordeel }) => oordeel !== "onbekend");
      for (const lengte of lengtes)
        for (const taal of ["nl", "en"] as const) {
          const block = explainParts(u, { lengte, register, taal }).blokken.find(({ soort }) => soort === "ontbreekt");
          if (!block) continue;
          seen[settled ? "settled" : "open"] += 1;
          const [open, apart] = taal === "nl" ? [missing, beside] : [missingEn, besideEn];
          expect(block.kop).toBe(settled ? apart : open);
          const said = /staat vast|blijft zoals het is|is settled|stays as it is/.test(block.vooraf ?? "");
          expect(said).toBe(u.oordeel !== "onbekend");
        }
    }, 40);
    expect(Math.min(seen.settled, seen.open)).toBeGreaterThan(0);
  },
);
