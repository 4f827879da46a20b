import { describe, expect, test } from "vitest";
import { evaluate, explain } from "../../src/index.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { blad, feit, regel, small } from "../helpers/small-regime.js";
import type { Zaak } from "../helpers/zaken.js";

const tlv = (zaak: Zaak, regime = "wec"): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: "tlv-emb", regime, peildatum: "2026-08-01", zaak }, { regimes: [] });
const vrijstelling = (zaak: Zaak, regime?: string): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: "vrijstelling", regime, peildatum: "2026-08-01", zaak }, { regimes: [] });
const term = (uitkomst: AlgemeneUitkomst, id: string) => uitkomst.termijnen.find((t) => t.id === id);

describe("terms of a decision on an application (V24 of the domain file)", () => {
  const aanvraag = { datum: "2026-01-05", opschortingen: [] };

  test("eight weeks after receipt, six weeks to object, twelve to decide on it, six more after adjournment", async () => {
    const u = await tlv({
      aanvraag,
      besluit: { bekendgemaaktOp: "2026-03-02" },
      bezwaar: { ontvangenOp: "2026-04-01", opschortingen: [] },
    });
    const ends = Object.fromEntries(u.termijnen.map((t) => [t.id, t.einde]));
    expect(ends).toMatchObject({
      besluitOpAanvraag: "2026-03-02",
      bezwaar: "2026-04-13",
      beslissingOpBezwaar: "2026-07-06",
      beslissingOpBezwaarNaVerdaging: "2026-08-17",
    });
    expect(term(u, "bezwaar")?.begin).toBe("2026-03-03");
    expect(term(u, "beslissingOpBezwaar")?.begin).toBe("2026-04-14");
  });

  test("a suspension lengthens it day by day; one after the end does not", async () => {
    const with_ = async (...opschortingen: { van: string; totEnMet: string }[]) =>
      term(await tlv({ aanvraag: { ...aanvraag, opschortingen } }), "besluitOpAanvraag")?.einde;
    expect(await with_({ van: "2026-01-20", totEnMet: "2026-02-02" })).toBe("2026-03-16");
    expect(await with_({ van: "2026-03-02", totEnMet: "2026-03-02" })).toBe("2026-03-03");
    expect(await with_({ van: "2026-03-03", totEnMet: "2026-03-09" })).toBe("2026-03-02");
  });

  test("as long as it is unknown whether it was suspended, so is its end, but not the day before which it cannot end", async () => {
    const open = term(await tlv({ aanvraag: { datum: "2026-01-05" } }), "besluitOpAanvraag");
    expect(open).toMatchObject({ einde: null, opZijnVroegst: "2026-03-02", stappen: [] });
    expect(open?.toelichting).toContain("Niet bekend is: opschortingen van de beslistermijn.");
    const nothing = term(await tlv({}), "besluitOpAanvraag");
    expect(nothing).toMatchObject({ einde: null, opZijnVroegst: null });
  });

  test("a term that ends on a holiday is moved, and every step says why", async () => {
    // Made known on Monday 23 February: six weeks on is Easter Monday.
    const u = await tlv({ aanvraag, besluit: { bekendgemaaktOp: "2026-02-23" } });
    const bezwaar = term(u, "bezwaar");
    expect(bezwaar?.einde).toBe("2026-04-07");
    expect(bezwaar?.stappen.map((s) => s.datum)).toEqual(["2026-02-23", "2026-04-06", "2026-04-06", "2026-04-07"]);
    expect(bezwaar?.stappen[2]?.zin).toContain("Paas");
    expect(bezwaar?.stappen[3]?.bron?.vindplaats).toContain("termijnenwet");
    expect(explain(u)).toContain("7 april 2026");
  });

  test("an objection after the term gets a remark, one on its last day does not", async () => {
    const codes = async (ontvangenOp: string) =>
      (await tlv({ besluit: { bekendgemaaktOp: "2026-03-02" }, bezwaar: { ontvangenOp } })).waarschuwingen.map(
        (w) => w.code,
      );
    expect(await codes("2026-04-13")).not.toContain("bezwaar-na-de-termijn");
    expect(await codes("2026-04-14")).toContain("bezwaar-na-de-termijn");
  });

  test("without an objection there is no day to decide on it by", async () => {
    const u = await tlv({ besluit: { bekendgemaaktOp: "2026-03-02" } });
    expect(term(u, "beslissingOpBezwaar")).toMatchObject({ einde: null });
    expect(term(u, "beslissingOpBezwaar")?.toelichting).toContain("dag van ontvangst van het bezwaar");
  });

  test("a declaration expires, and has a last school year", async () => {
    const u = await tlv({ tlv: { ingangsdatum: "2026-08-01", einddatum: "2028-07-31" } });
    expect(term(u, "verklaringLoopt")).toMatchObject({ begin: "2026-08-01", einde: "2028-07-31" });
    expect(term(u, "laatsteSchooljaar")).toMatchObject({ begin: "2027-08-01", einde: "2028-07-31" });
  });
});

describe("terms of an exemption, which no decision gives", () => {
  test("no objection, no term to decide: the exemption follows from the law", async () => {
    const ids = (await vrijstelling({})).termijnen.map((t) => t.id);
    for (const id of ["besluitOpAanvraag", "bezwaar", "beslissingOpBezwaar"]) expect(ids).not.toContain(id);
  });

  test("a notice before the start is counted back and not moved, also where it ends on a Sunday", async () => {
    // Five on 6 August 2026, first school day Wednesday 2 September, one month back Sunday 2 August.
    const sunday = await vrijstelling({
      jongere: { geboortedatum: "2021-08-06", eersteSchooldag: "2026-09-02" },
      kennisgeving: { soort: "voor-aanvang-leerplicht" },
    });
    const found = term(sunday, "kennisgevingVoorAanvang");
    expect(found).toMatchObject({ begin: null, einde: "2026-08-02" });
    expect(found?.stappen.at(-1)?.bron?.vindplaats).toContain("art. 1 lid 2");
  });

  test("without the first school day only the earliest last day is known", async () => {
    const u = await vrijstelling({
      jongere: { geboortedatum: "2021-08-06" },
      kennisgeving: { soort: "voor-aanvang-leerplicht" },
    });
    expect(term(u, "kennisgevingVoorAanvang")).toMatchObject({ einde: null, opZijnVroegst: "2026-08-01" });
  });

  test("a yearly notice: 30 June of the year in which the school year begins, also on a Saturday", async () => {
    const u = await vrijstelling({
      kennisgeving: { soort: "jaarlijks" },
      verklaring: { oordeel: "niet-geschikt" },
      vrijstelling: { ingangsdatum: "2029-08-01" },
    });
    expect(term(u, "kennisgevingJaarlijks")).toMatchObject({ einde: "2029-06-30" });
    expect(term(u, "kennisgevingVoorAanvang")).toBeUndefined();
  });

  test("with 'never fit' there is no yearly notice", async () => {
    const u = await vrijstelling({ kennisgeving: { soort: "jaarlijks" }, verklaring: { oordeel: "nooit-geschikt" } });
    expect(term(u, "kennisgevingJaarlijks")).toBeUndefined();
  });

  test("a statement can be used up to and including the same day three months on", async () => {
    const u = await vrijstelling({ verklaring: { datum: "2025-11-30" } });
    expect(term(u, "verklaringBruikbaar")).toMatchObject({ begin: "2025-11-30", einde: "2026-02-28" });
  });

  test.each(["voorstel-2019", "wetsvoorstel-36663"] as const)(
    "under %s the next notice is open and has no term",
    async (regime) => {
      const ids = (await vrijstelling({}, regime)).termijnen.map((t) => t.id);
      expect(ids).not.toContain("volgendeKennisgeving");
    },
  );
});

describe("a term whose event did not happen yet", () => {
  // Twelve weeks to decide, counted from the end of the term to object, of which nobody made use so far.
  const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
  const termijn = (extra: Record<string, unknown>) => ({
    titel: { nl: "Beslissen", en: "Deciding" },
    bron,
    gebeurtenis: "bezwaar.datum",
    einde: "bezwaar.uiterlijk",
    ...extra,
  });
  const regime = small({
    feiten: [feit("besluit.datum", "date"), feit("bezwaar.datum", "date"), feit("bezwaar.rust", "periods")],
    afleidingen: [
      { id: "bezwaar.laatsteDag", van: "besluit.datum", aantal: 6 },
      { id: "bezwaar.zonderRust", van: "bezwaar.laatsteDag", aantal: 12 },
      { id: "bezwaar.uiterlijk", van: "bezwaar.laatsteDag", aantal: 12, opgeschort: "bezwaar.rust" },
    ].map((a) => ({ operatie: "termijn", eenheid: "weken", kalender: "algemene-termijnenwet", ...a })),
    regels: [regel("x", { all: [blad("besluit.datum", "lessThan", "2030-01-01")] })],
    regime: {
      termijnen: [termijn({ id: "zonder" }), termijn({ id: "met", opZijnVroegst: "bezwaar.zonderRust" })],
    },
  });
  const on = async (bezwaar: Zaak[string]) =>
    (
      await evaluate(
        { vraag: "proef", peildatum: "2026-08-01", zaak: { besluit: { datum: "2026-03-02" }, bezwaar } },
        { regimes: [regime] },
      )
    ).termijnen;

  test("has no last day, and the earliest one where the rules name it", async () => {
    const [zonder, met] = await on({ rust: [] });
    expect(zonder).toMatchObject({ einde: null, opZijnVroegst: null });
    // Six weeks from 2 March end on 13 April, twelve more on 6 July.
    expect(met).toMatchObject({ einde: null, opZijnVroegst: "2026-07-06" });
    expect(met?.toelichting).toMatch(/bezwaar\.datum.*niet eerder dan 6 juli 2026/);
  });

  test("has its last day as soon as it happened, not before the one that was named", async () => {
    const [, met] = await on({ datum: "2026-04-01", rust: [{ van: "2026-05-01", totEnMet: "2026-05-07" }] });
    expect(met).toMatchObject({ einde: "2026-07-13", opZijnVroegst: null });
    const [, open] = await on({ datum: "2026-04-01", rust: [{ van: "2026-05-01", totEnMet: null }] });
    expect(open).toMatchObject({ einde: null, opZijnVroegst: "2026-07-07" });
  });
});
