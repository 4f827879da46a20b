import { expect, test } from "vitest";
import { readCases, readFacts } from "../../src/testing/cases.js";
import { Examiner } from "../../src/testing/examine.js";
import { differences } from "../../src/testing/expect.js";
import { caseFiles, shipped } from "../helpers/zaken.js";

/*
 * Every case once more, by the machine that judges mutants: it reckons with the same dates and takes a fraction of the time, so
 * it can run in several time zones. That it answers as `evaluate` does is held by zaken.test.ts.
 */
test.each(shipped)("$id: every case comes out as written, whatever the time zone", (regime) => {
  const examiner = new Examiner(regime);
  const zaken = readCases(caseFiles, regime);
  const wrong = zaken.flatMap(({ bestand, zin, peildatum, zaak, verwacht }) => {
    const answer = examiner.answer(readFacts(regime, { peildatum, zaak }), peildatum);
    return answer
      ? [...differences(verwacht, answer)].map((verschil) => ({ bestand, zin, verschil }))
      : [{ bestand, zin }];
  });
  expect(zaken.length).toBeGreaterThan(0);
  expect(wrong).toEqual([]);
});
