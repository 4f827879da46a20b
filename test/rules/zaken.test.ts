import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import { answerOf } from "../../src/testing/answer.js";
import { readCases, readFacts } from "../../src/testing/cases.js";
import { Examiner } from "../../src/testing/examine.js";
import { differences } from "../../src/testing/expect.js";
import { filesUnder } from "../helpers/files.js";
import { caseFiles, shipped, summary } from "../helpers/zaken.js";

const cases = shipped.map((regime) => ({ regime, zaken: readCases(caseFiles, regime) }));

describe.each(cases.map(({ regime, zaken }) => ({ id: regime.id, regime, zaken })))("$id", ({ regime, zaken }) => {
  const examiner = new Examiner(regime);
  const files = [...new Set(zaken.map((zaak) => zaak.bestand))];
  describe.each(files)("%s", (file) => {
    test.each(zaken.filter(({ bestand }) => bestand === file))("$zin", async ({ peildatum, zaak, verwacht }) => {
      const verzoek = { vraag: regime.vraag, regime: regime.id, peildatum, zaak };
      const answer = answerOf(await evaluate(verzoek, { regimes: [] }));
      expect([...differences(verwacht, answer)]).toEqual([]);
      // Mutants are judged without json-rules-engine: that must make no difference.
      const examined = examiner.answer(readFacts(regime, { peildatum, zaak }), peildatum);
      expect(examined && summary(regime, examined)).toEqual(summary(regime, answer));
    });
  });
});

test("every case is judged by one regime", () => {
  const written = Object.values(caseFiles).flatMap((file) => (file as { zaken: readonly unknown[] }).zaken);
  expect(cases.flatMap(({ zaken }) => zaken)).toHaveLength(written.length);
});

test("every rule has cases for yes, no and unknown", () => {
  const rules = filesUnder("rules", ".json").filter(
    (path) =>
      /^rules\/[^/]+\/[^/]+\/(?!regime|afleidingen|feiten)[^/]+\.json$/.test(path) && !path.startsWith("rules/schema"),
  );
  const lacking = rules.flatMap((path) => {
    const file = path.slice("rules/".length).replace(".json", ".zaken.json");
    const seen = cases.flatMap(({ zaken }) =>
      zaken.filter(({ bestand }) => bestand === file).map(({ verwacht }) => verwacht.oordeel),
    );
    return (["ja", "nee", "onbekend"] as const)
      .filter((answer) => !seen.includes(answer))
      .map((answer) => `${path}: no case for ${answer}`);
  });
  expect(lacking).toEqual([]);
});

test("every file of cases says how strong its rule is", () => {
  const silent = Object.entries(caseFiles).filter(([, file]) => {
    const { vraag, kracht } = file as { vraag?: string; kracht?: string };
    return vraag === undefined && kracht === undefined;
  });
  expect(silent.map(([path]) => path)).toEqual([]);
});
