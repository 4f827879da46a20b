import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lijsten, oordeel } from "../../src/generated/compiled/vrijstelling/leerplichtwet-1969.js";
import { compile, evaluate, explain, safeEvaluate } from "../../src/index.js";
import { program } from "../../src/judge/depths.js";
import { daysOf } from "../../src/model/datum.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { accepted, completeFacts, favourable, forget, holes, regimes, settle, toZaak } from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";
import { vary, type Zaak } from "../helpers/zaken.js";

/* Of a date of birth registers often hold the month or the year alone: some day in it. A condition on which all of those days
   agree is settled, and no other. */

const basis: Zaak = {
  jongere: {
    gemeente: "0363",
    volledigeSchooljaren: 7,
    startkwalificatie: false,
    kwalificatieplichtUitgezonderd: false,
  },
  kennisgeving: {
    indiener: "ouder-met-gezag",
    gemeente: "0363",
    datum: "2026-05-20",
    soort: "jaarlijks",
    gegevensVolledig: true,
    grondVermeld: true,
  },
  verklaring: {
    overgelegd: true,
    datum: "2026-04-15",
    opsteller: "arts",
    opstellerAangewezen: true,
    opstellerBehandelt: false,
    oordeel: "niet-geschikt",
  },
  vrijstelling: { ingangsdatum: "2026-08-01", einddatum: "2027-07-31" },
};
const geboren = (geboortedatum: string, anders: Zaak = {}) => ({
  vraag: "vrijstelling",
  regime: "leerplichtwet-1969",
  peildatum: "2026-06-01",
  zaak: vary(vary(basis, { jongere: { geboortedatum } }), anders),
});
const toets = (geboortedatum: string, anders: Zaak = {}): Promise<AlgemeneUitkomst> =>
  evaluate(geboren(geboortedatum, anders), { regimes: [] });

describe("vrijstelling", () => {
  test.each(["2014-03-00", "2014-03", "2014-00-00", "2014"])(
    "geboren in %s: op elke dag daarin leerplichtig",
    async (dag) => {
      expect(await toets(dag)).toMatchObject({ oordeel: "ja", ontbreekt: [], ontbreektExact: true });
    },
  );

  test("achttien in de maand waarin de vrijstelling ingaat: dan hangt het van de dag af, en ontbreekt de dag", async () => {
    const ingang: Zaak = { vrijstelling: { ingangsdatum: "2026-08-15", einddatum: "2027-07-31" } };
    const dagen = await Promise.all(
      ["2008-08-01", "2008-08-14", "2008-08-16", "2008-08-31"].map((dag) => toets(dag, ingang)),
    );
    expect(dagen.map(({ oordeel }) => oordeel)).toEqual(["nvt", "nvt", "ja", "ja"]);
    const maand = await toets("2008-08", ingang);
    expect(maand.oordeel).toBe("onbekend");
    expect(maand.ontbreekt.map(({ feit }) => feit)).toEqual(["jongere.geboortedatum"]);
    expect((await toets("2008-07", ingang)).oordeel).toBe("nvt");
    expect((await toets("2008-09", ingang)).oordeel).toBe("ja");
  });

  test("wat op elke dag hetzelfde is, staat er als gevolg; de rest wacht op de dag", async () => {
    const uitkomst = await toets("2014-03");
    expect(uitkomst.gevolgen["eindeLeerplicht"]).toBe((await toets("2014-03-15")).gevolgen["eindeLeerplicht"]);
    expect(uitkomst.gevolgen["eindeKwalificatieplicht"]).toBeNull();
    expect(uitkomst.gevolgen.wachtOp["eindeKwalificatieplicht"]).toEqual(["jongere.geboortedatum"]);
    expect(uitkomst.zaak["jongere"]).toMatchObject({ geboortedatum: "2014-03" });
  });

  test("een geboortedatum na de peildatum valt op, en staat er zoals hij is gegeven", async () => {
    expect(explain(await toets("2026-07"))).toContain("juli 2026");
    expect(explain(await toets("2026-07-00"), { taal: "en" })).toContain("July 2026");
    const codes = async (dag: string) => (await toets(dag)).waarschuwingen.map(({ code }) => code);
    expect(await codes("2026-07")).toContain("datum-na-peildatum");
    expect(await codes("2026-06")).not.toContain("datum-na-peildatum");
  });

  test.each<[pad: string, verzoek: unknown]>([
    ["/zaak/kennisgeving/datum", geboren("2014", { kennisgeving: { datum: "2026-05" } })],
    ...["2014-13", "2014-00", "2014-02-30", "1899", "2201", "0000-00-00", "2014-00-10", "2014-3", "14"].map(
      (datum): [string, unknown] => ["/zaak/jongere/geboortedatum", geboren(datum)],
    ),
  ])("%s: een andere datum moet heel zijn, en maand en jaar moeten bestaan", async (pad, verzoek) => {
    const gelezen = await safeEvaluate(verzoek);
    expect(!gelezen.ok && gelezen.problemen.map((probleem) => probleem.pad)).toEqual([pad]);
  });

  test("een eerste schooldag wordt alleen geweigerd als geen dag daarbij past", async () => {
    const past = async (geboortedatum: string): Promise<boolean> => {
      const zaak: Zaak = { jongere: { geboortedatum, eersteSchooldag: "2021-08-30" } };
      return (await safeEvaluate({ vraag: "vrijstelling", peildatum: "2026-06-01", zaak })).ok;
    };
    const whole = await Promise.all(["2016-05-31", "2016-06-01", "2016-07-31", "2016-08-01"].map(past));
    expect(whole).toEqual([false, true, true, false]);
    expect(await Promise.all(["2016-05", "2016-06", "2016-08", "2016", "2017"].map(past))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe("a regime that was written as code, and one that is made into functions at run time", () => {
  const made = program(regimes.find(({ id }) => id === "leerplichtwet-1969") as Regime);
  const says = (geboortedatum: string, ingangsdatum: string): string => {
    const zaak = vary(basis, { jongere: { geboortedatum }, vrijstelling: { ingangsdatum } }) as never;
    const said = lijsten(zaak);
    expect([oordeel(zaak), made.oordeel(zaak), made.lijsten(zaak)]).toEqual([said.oordeel, said.oordeel, said]);
    return said.oordeel;
  };

  test.each(["2014-03", "2014", "2014-03-00", "2014-00-00"])("take %s for each of its days", (dag) => {
    expect(says(dag, "2026-08-01")).toBe("ja");
  });

  test.each([
    // Eighteen on some day of the month: until the first of those days all are bound (and late), from the last on none is.
    ["2008-08", "2026-07-31", "nee"],
    ["2008-08", "2026-08-01", "onbekend"],
    ["2008-08", "2026-08-30", "onbekend"],
    ["2008-08", "2026-08-31", "nvt"],
    ["2008-00-00", "2025-12-31", "nee"],
    ["2008-00-00", "2026-01-01", "onbekend"],
    ["2008-00-00", "2026-12-30", "onbekend"],
    ["2008-00-00", "2026-12-31", "nvt"],
    // Who was born on 29 February 2008 is eighteen on 1 March 2026.
    ["2008-02", "2026-02-28", "onbekend"],
    ["2008-02", "2026-03-01", "nvt"],
  ])("born in %s, an exemption from %s: %s", (geboortedatum, ingangsdatum, said) => {
    expect(says(geboortedatum, ingangsdatum)).toBe(said);
  });

  test("take what is no such date for unknown", () => {
    const unknown = vary(basis, { jongere: { geboortedatum: null } }) as never;
    for (const geboortedatum of ["", "2014-13", "maart", "2014-3", "1899"]) {
      const zaak = vary(basis, { jongere: { geboortedatum } }) as never;
      expect([lijsten(zaak), made.lijsten(zaak)]).toEqual([lijsten(unknown), lijsten(unknown)]);
    }
  });
});

const daysIn = (text: string): string[] => {
  const [first, last] = daysOf(text).map((day) => Date.parse(day)) as [number, number];
  const count = Math.round((last - first) / 86_400_000) + 1;
  return Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10));
};

/** Every condition of an outcome on dates and other facts, and not on what another rule concludes. */
const conditions = (regime: Regime, { conclusies }: AlgemeneUitkomst): [name: string, oordeel: string][] =>
  conclusies.flatMap(({ id, voorwaarden }) =>
    voorwaarden.flatMap(({ feit, oordeel }, i): [string, string][] =>
      regime.regels.some(({ name }) => name === feit) ? [] : [[`${id} ${i}`, oordeel]],
    ),
  );

describe.each(regimes.filter(({ feiten }) => feiten.some((feit) => feit.onvolledig)))("$id", (regime) => {
  const id = regime.feiten.find((feit) => feit.onvolledig)?.id ?? "";
  const peildatum = regime.geldigTot ?? (regime.geldigVan > "2026-08-01" ? regime.geldigVan : "2026-08-01");
  const verzoek = (facts: Feiten) => ({ vraag: regime.vraag, regime: regime.id, peildatum, zaak: toZaak(facts) });
  const cases = fc
    .tuple(fc.oneof(favourable(regime), completeFacts(regime)), holes(regime, 12), fc.constantFrom(7, 7, 4))
    .map(([facts, unknown, length]) => {
      const known = settle(regime, forget(facts, new Set([...unknown].filter((one) => one !== id))));
      return { facts: known, stated: String(facts[id]).slice(0, length) };
    })
    .filter(({ facts }) => facts[id] !== null && accepted(regime, facts));

  test("a condition is settled when every day in the date agrees, and only then", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ facts, stated }) => {
        const whole = await Promise.all(daysIn(stated).map((day) => safeEvaluate(verzoek({ ...facts, [id]: day }))));
        const days = whole.flatMap((one) => (one.ok ? [one.uitkomst as AlgemeneUitkomst] : []));
        fc.pre(days.length === whole.length);
        const uitkomst: AlgemeneUitkomst = await evaluate(verzoek({ ...facts, [id]: stated }), { regimes: [] });
        const each = days.map((day) => new Map(conditions(regime, day)));
        for (const [name, oordeel] of conditions(regime, uitkomst)) {
          const [said = "", ...others] = new Set(each.map((day) => day.get(name)));
          expect([name, oordeel]).toEqual([name, others.length === 0 ? said : "onbekend"]);
        }
        const answers = new Set(days.map(({ oordeel }) => oordeel));
        if (uitkomst.oordeel !== "onbekend") expect([...answers]).toEqual([uitkomst.oordeel]);
        const asksDay = uitkomst.ontbreekt.some(({ feit }) => feit === id);
        if (answers.size > 1) expect(asksDay).toBe(true);
      }),
      { numRuns: runs(8) },
    );
  });

  test("a compiled regime says the same at every depth, as code and as functions", async () => {
    const toets = compile(regime.vraag, regime.id, { regimes: [] });
    const made = program(regime);
    await fc.assert(
      fc.asyncProperty(cases, async ({ facts, stated }) => {
        const { zaak } = verzoek({ ...facts, [id]: stated });
        const padded = verzoek({ ...facts, [id]: `${stated}${stated.length === 4 ? "-00-00" : "-00"}` }).zaak;
        const uitkomst: AlgemeneUitkomst = await evaluate(verzoek({ ...facts, [id]: stated }), { regimes: [] });
        const of = (oordeel: string): string[] =>
          uitkomst.conclusies.filter((one) => one.oordeel === oordeel).map((one) => one.id);
        expect(toets({ peildatum, zaak })).toEqual(uitkomst);
        expect(toets.oordeel(zaak, peildatum)).toBe(uitkomst.oordeel);
        const lists = { oordeel: uitkomst.oordeel, nee: of("nee"), onbekend: of("onbekend") };
        expect(toets.lijsten(zaak, peildatum)).toEqual(lists);
        expect(toets.lijsten(padded, peildatum)).toEqual(lists);
        expect(made.oordeel(zaak as never)).toBe(uitkomst.oordeel);
        expect(made.lijsten(padded as never)).toEqual(lists);
      }),
      { numRuns: runs(15) },
    );
  });
});
