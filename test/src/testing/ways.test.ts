import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { oordelen } from "../../../src/generated/texts.js";
import { evaluate, ToetsverzoekError } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { type Geval, readCases } from "../../../src/testing/cases.js";
import { regimeOf } from "../../../src/testing/regime-of.js";
import { checkCases } from "../../../src/testing/score.js";
import { type Wegen, ways } from "../../../src/testing/ways.js";
import { anyParts } from "../../helpers/drawn-regimes.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";
import { caseFiles, shipped } from "../../helpers/zaken.js";

/** The cases that are written, as who saves them reads them. */
const saved = (regime: Regime, all: readonly Wegen[]): Geval[] =>
  readCases(
    Object.fromEntries(all.flatMap(({ ontbrekend }) => (ontbrekend ? [[ontbrekend.bestand, ontbrekend.inhoud]] : []))),
    regime,
  );

/** Every case that is written holds, and with them there is one for each way that has a file. */
function areComplete(regime: Regime, names: readonly string[]): void {
  const all = names.map((name) => ways(regime, name));
  const cases = saved(regime, all);
  checkCases(regime, cases);
  for (const one of all) {
    const { conclusie, wegen, gevonden } = one;
    expect([conclusie, gevonden]).toEqual([conclusie, true]);
    expect(wegen.filter(({ gevallen }) => gevallen.length > 0)).toEqual([]);
    const again = ways(regime, conclusie, { gevallen: cases });
    expect([conclusie, again.ontbrekend]).toEqual([conclusie, null]);
    // Each case goes its own way and no other.
    const own = ways(regime, conclusie, { gevallen: saved(regime, [one]) });
    expect([conclusie, own.wegen.map((weg) => weg.gevallen.length)]).toEqual([conclusie, wegen.map(() => 1)]);
    // And each says in its sentence what it expects.
    for (const { verwacht, zin } of saved(regime, [one])) {
      const said = verwacht.over === undefined ? verwacht.conclusies?.[conclusie] : verwacht.oordeel;
      expect(zin).toContain(`: ${oordelen.nl[said ?? "nvt"]}`);
    }
  }
}

describe.each(shipped)("$id", (regime) => {
  test("every case that is written holds, and is read as the case of its way", () => {
    areComplete(
      regime,
      regime.regels.map(({ name }) => name),
    );
  });

  test("the first final conclusion is what is asked for when none is named", () => {
    const { slotsom, name } = regime.regels.find((rule) => rule.slotsom) ?? {};
    expect(slotsom && ways(regime)).toEqual(ways(regime, name));
  });
});

test("the cases of a regime that nobody thought of hold", () => {
  fc.assert(
    fc.property(
      anyParts.map((parts) => small(parts)),
      (regime) => {
        const all = regime.regels.map(({ name }) => ways(regime, name));
        checkCases(regime, saved(regime, all));
        for (const { wegen, gevonden } of all)
          if (gevonden) expect(wegen.filter(({ zaak }) => zaak === null)).toEqual([]);
      },
    ),
    { numRuns: runs(25) },
  );
});

test.each(["2026-08-01", "2027-03-01"])(
  "the file of each way goes it on the day that the way says, asked for %s",
  async (day) => {
    const after = blad("a.dag", "greaterThan", { fact: "verzoek.peildatum" });
    const regime = small({ feiten: [feit("a.dag", "date")], regels: [regel("eis", { all: [after] })] });
    const { wegen, peildatum, ontbrekend } = ways(regime, "eis", { peildatum: day });
    expect([peildatum, wegen.map(({ antwoord }) => antwoord)]).toEqual([day, ["ja", "nee"]]);
    for (const { antwoord, zaak, peildatum: own } of wegen) {
      const { conclusies } = await evaluate(
        { vraag: "proef", peildatum: own, zaak: zaak ?? {} },
        { regimes: [regime] },
      );
      expect([own, conclusies.find(({ id }) => id === "eis")?.oordeel]).toEqual([own, antwoord]);
    }
    const days = ontbrekend?.inhoud.zaken.map((one) => one.peildatum ?? day);
    expect(days).toEqual(wegen.map((weg) => weg.peildatum));
  },
);

describe("the cases at hand", () => {
  const wet = regimeOf("vrijstelling", "leerplichtwet-1969");
  const gevallen = readCases(caseFiles, wet);

  test("count for the conclusion that they say something of", () => {
    const { wegen, ontbrekend } = ways(wet, "verklaringVoldoet", { gevallen });
    const zinnen = gevallen
      .filter(({ verwacht: { over, conclusies } }) => over === "verklaringVoldoet" || conclusies?.["verklaringVoldoet"])
      .map(({ zin }) => zin);
    for (const zin of wegen.flatMap((weg) => weg.gevallen)) expect(zinnen).toContain(zin);
    expect(wegen.filter((weg) => weg.gevallen.length === 0).length).toBe(ontbrekend?.inhoud.zaken.length ?? 0);
    expect(wegen.some((weg) => weg.gevallen.length > 0)).toBe(true);
  });

  test("go no way where too little is known, and each counts by its own day", () => {
    const empty = { peildatum: "2026-08-01", zaak: {} };
    expect(ways(wet, undefined, { gevallen: [empty] }).wegen.flatMap((weg) => weg.gevallen)).toEqual([]);
    const school = { kennisgeving: { indiener: "school" } };
    const young = {
      jongere: { geboortedatum: "2014-09-15", volledigeSchooljaren: 0 },
      vrijstelling: { ingangsdatum: "2026-08-01" },
    };
    const file = { peildatum: "2026-08-01", zaak: { ...school, ...young } };
    expect(ways(wet, "indienerBevoegd", { gevallen: [empty, file] }).wegen.flatMap((weg) => weg.gevallen)).toEqual([
      "1",
    ]);
    const before = { ...file, peildatum: "2021-07-31" };
    expect(ways(wet, "indienerBevoegd", { gevallen: [before] }).wegen.flatMap((weg) => weg.gevallen)).toEqual([]);
    // A month of birth is each of its days: it goes no way by itself. A scope may be open.
    const month = { ...file, zaak: { ...file.zaak, jongere: { ...young.jongere, geboortedatum: "2014-09" } } };
    const gone = (conclusie: string): string[] =>
      ways(wet, conclusie, { gevallen: [month] }).wegen.flatMap((weg) => weg.gevallen);
    expect([gone("leerOfKwalificatieplichtig"), gone("indienerBevoegd"), gone("vrijgesteld")]).toEqual([[], ["0"], []]);
  });
});

describe("what is asked is checked", () => {
  const wet = regimeOf("tlv-emb", "wec");
  const refused = (call: () => unknown): unknown[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof ToetsverzoekError) return error.problemen.map(({ pad, code }) => [pad, code]);
      throw error;
    }
    return [];
  };

  test("a conclusion, an option and a day that it does not have, all at once", () => {
    expect(refused(() => ways(wet, "duurWettelijkMinimun", { peildatum: "1990-01-01" }))).toEqual([
      ["/peildatum", "peildatum-before-regime"],
      ["/conclusie", "option-value"],
    ]);
    expect(refused(() => ways(wet, undefined, { zaken: [] } as never))).toEqual([["/opties/zaken", "options-form"]]);
  });

  test("a case that cannot be read, and a regime that was not loaded", () => {
    const gevallen = [{ peildatum: "2026-08-01", zaak: { tlv: { onderwijssort: "so" } } }];
    expect(refused(() => ways(wet, undefined, { gevallen })).length).toBe(1);
    expect(() => ways({ ...wet })).toThrow(RangeError);
  });
});

describe("a rule with many ways", () => {
  const NAMES = [..."abcdefghijklmnop"];
  const feiten = NAMES.map((naam) => feit(`p.${naam}`, "boolean"));
  const is = (naam: string) => ({ ...blad(`p.${naam}`, "equal", true), name: naam, en: naam });
  const pairs = NAMES.filter((_, i) => i % 2 === 0).map((naam, i) => ({ any: [is(naam), is(NAMES[2 * i + 1] ?? "")] }));

  test("is told by groups of its conditions", () => {
    const regime = small({ feiten, regels: [regel("eis", { all: pairs })] });
    const { wegen } = ways(regime, "eis");
    expect(wegen.map(({ antwoord }) => antwoord)).toEqual(["ja", ...pairs.map(() => "nee")]);
    expect(wegen[2]?.zin.nl).toBe("eis: nee, want niet voldaan is aan “c of d”; wel is voldaan aan “a of b”.");
    areComplete(regime, ["eis", "slot"]);
  });

  test("and a requirement of many conditions has a way for each", () => {
    const regime = small({ feiten, regels: [regel("eis", { all: NAMES.map(is) })] });
    expect(ways(regime, "eis").wegen.length).toBe(NAMES.length + 1);
  });
});

test("a rule that a regime takes over from another has whole cases", () => {
  const voorstel = regimeOf("vrijstelling", "voorstel-2019");
  const inherited = ways(voorstel, "verklaringVoldoet").ontbrekend;
  expect(inherited?.inhoud).toMatchObject({ vraag: "vrijstelling", regime: "voorstel-2019" });
  const own = ways(voorstel, "beeldVolledig").ontbrekend;
  expect(own?.inhoud).toMatchObject({ kracht: "dwingend" });
});
