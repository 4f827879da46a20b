import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import { listed } from "../../../src/testing/answer.js";
import { feitenOf } from "../../../src/testing/dossier.js";
import { Examiner } from "../../../src/testing/examine.js";
import { conformance, conformanceDifferences, mutate, regimeOf } from "../../../src/testing/index.js";

describe.each([regimeOf("tlv-emb", "wec"), regimeOf("afwijking-onderwijstijd", "beleidsregel-2018")])(
  "$id",
  (regime) => {
    const set = conformance(regime);
    const own = set.map(({ id, verwacht }) => ({ id, ...verwacht }));

    test("says what evaluate says", async () => {
      expect(set.length).toBeGreaterThan(20);
      for (const { verzoek, verwacht } of set) {
        const uitkomst = await evaluate(verzoek, { regimes: [regime] });
        expect(uitkomst.oordeel).toBe(verwacht.oordeel);
        expect(Object.fromEntries(uitkomst.conclusies.map(({ id, oordeel }) => [id, oordeel]))).toEqual(
          verwacht.conclusies,
        );
        expect(uitkomst.ontbreekt.map(({ feit }) => feit).sort()).toEqual(verwacht.ontbreekt);
        expect(listed(uitkomst)).toEqual(verwacht.lijsten);
      }
    });

    test("is the same bytes again", () => {
      expect(JSON.stringify(conformance(regime))).toBe(JSON.stringify(set));
    });

    test("finds an answer that differs, one that is not there, and no other", () => {
      expect(conformanceDifferences(set, [...own].reverse())).toEqual([]);
      const [first, ...others] = own;
      const wrong = {
        ...first,
        id: first?.id ?? "",
        conclusies: { ...first?.conclusies, [Object.keys(first?.conclusies ?? {})[0] ?? ""]: "onbekend" as const },
      };
      expect(conformanceDifferences(set, [wrong, ...others])).toHaveLength(1);
      expect(conformanceDifferences(set, others)).toHaveLength(1);
    });
  },
);

test("notices a change of a rule: another engine that has it answers a case otherwise", () => {
  const regime = regimeOf("afwijking-onderwijstijd", "beleidsregel-2018");
  const set = conformance(regime);
  const noticed = (changed: Regime): boolean => {
    const examiner = new Examiner(changed);
    const answers = set.flatMap(({ id, verzoek: { peildatum, zaak } }) => {
      const found = examiner.answer(feitenOf(changed, zaak, peildatum), peildatum);
      const said = changed.regels.map(({ name }) => [name, found?.oordeelOver(name)] as const);
      return found ? [{ id, conclusies: Object.fromEntries(said) as Record<string, Oordeel> }] : [];
    });
    return conformanceDifferences(set, answers).length > 0;
  };
  expect(noticed(regime)).toBe(false);
  const changes: boolean[] = [];
  for (const mutant of mutate(regime)) {
    const isRule = !["regime.json", "afleidingen.json"].includes(mutant.bestand);
    if (isRule && mutant.regime) changes.push(noticed(mutant.regime));
    if (changes.length === 60) break;
  }
  expect(changes.filter(Boolean).length).toBeGreaterThan(changes.length / 4);
});
