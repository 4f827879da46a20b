import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromGgm, toGgm } from "../../../src/connect/ggm/index.js";
import { ggm } from "../../../src/generated/connect/ggm.js";
import { evaluate } from "../../../src/index.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { arbitraries, regimeOf } from "../../../src/testing/index.js";
import { readJson } from "../../helpers/files.js";
import { problemsOf } from "../../helpers/problems.js";

const judged = (zaak: object, regime = "leerplichtwet-1969"): Promise<LeesbareUitkomst> =>
  evaluate({ vraag: "vrijstelling", regime, peildatum: "2026-08-01", zaak } as never);

const fields = ggm.vragen["vrijstelling"]?.velden ?? [];
/** The facts that the model has a field for. */
const facts = fields.flatMap(({ feit }) => feit ?? []);

const NOTICE = "kennisgeving.datum";
const END = "vrijstelling.einddatum";

describe("an outcome", () => {
  test("comes back as it went, of whatever the model has a place for; nothing is invented and nothing is passed over", () =>
    fc.assert(
      fc.asyncProperty(arbitraries(regimeOf("vrijstelling", "leerplichtwet-1969")).any, async ({ zaak }) => {
        const uitkomst = await judged(zaak);
        const { objecten, nietUitgedrukt } = toGgm(uitkomst);
        const known = new Map(
          Object.entries(uitkomst.zaak).flatMap(([groep, own]) =>
            Object.entries(own).flatMap(([feit, waarde]): [string, unknown][] =>
              waarde === null ? [] : [[`${groep}.${feit}`, waarde]],
            ),
          ),
        );
        // What has not happened yet is not written, and said.
        const isLater = (feit: string, day: unknown) => feit === NOTICE && String(day) > uitkomst.peildatum;
        const { zaak: back, onbekend } = fromGgm(objecten);
        const returned = Object.entries(back).flatMap(([groep, own]) =>
          Object.entries(own).map(([feit, waarde]) => [`${groep}.${feit}`, waarde] as const),
        );
        // The end by law stands where the file gives none, and is read as that of the file: `verschillen` says so.
        const byLaw = uitkomst.gevolgen["einddatum"];
        const ends = known.has(END) || byLaw === null ? [] : [[END, byLaw] as const];
        expect(new Map<string, unknown>(returned)).toEqual(
          new Map([...[...known].filter(([feit, day]) => facts.includes(feit) && !isLater(feit, day)), ...ends]),
        );
        const said = nietUitgedrukt.map(({ wat }) => wat);
        // An end is written, or named: also one beside that of the file, one that is open and one that is not known yet.
        const written = objecten["VRIJSTELLING"]?.["DATUMEINDE"];
        if (byLaw !== null) expect(written === byLaw || said.includes("einddatum")).toBe(true);
        else if (written === undefined) expect(said).toContain("einddatum");

        const unsaid = [...known].filter(
          ([feit, day]) => (!facts.includes(feit) || isLater(feit, day)) && !said.includes(feit),
        );
        expect(unsaid).toEqual([]);
        const open = onbekend.map(({ wat }) => wat);
        expect(facts.filter((feit) => !known.has(feit) && ends.length === 0 && !open.includes(feit))).toEqual([]);
      }),
      { numRuns: 25 },
    ));

  /** A claim that meets the law: with an end, or without one. */
  const met = (oordeel: "niet-geschikt" | "nooit-geschikt") => ({
    jongere: {
      ...{ geboortedatum: "2014-09-15", gemeente: "0363", ingezetene: true, startkwalificatie: false },
      ...{ volledigeSchooljaren: 6, kwalificatieplichtUitgezonderd: false },
    },
    kennisgeving: {
      ...{ indiener: "ouder-met-gezag", gemeente: "0363", datum: "2026-05-20", soort: "jaarlijks" },
      ...{ gegevensVolledig: true, grondVermeld: true },
    },
    verklaring: {
      ...{ overgelegd: true, datum: "2026-05-01", opsteller: "arts", opstellerAangewezen: true },
      ...{ opstellerBehandelt: false, oordeel },
    },
    vrijstelling: { ingangsdatum: "2026-08-01" },
  });
  const endOf = async (zaak: object) => {
    const { objecten, nietUitgedrukt } = toGgm(await judged(zaak));
    const said = nietUitgedrukt.filter(({ wat }) => wat === "einddatum");
    return { written: objecten["VRIJSTELLING"]?.["DATUMEINDE"], said };
  };

  test("of one year has another end than one without an end, or one of which it is not known yet", async () => {
    expect(await endOf(met("niet-geschikt"))).toEqual({ written: "2027-07-31", said: [] });
    const open = await endOf(met("nooit-geschikt"));
    expect(open.written).toBeUndefined();
    expect(open.said.map(({ reden }) => reden.en)).toEqual([
      expect.stringMatching(/no place for an open end.*never be fit/),
    ]);
    const { verklaring: _, ...rest } = met("niet-geschikt");
    const unknown = await endOf(rest);
    expect(unknown.written).toBeUndefined();
    expect(unknown.said.map(({ reden }) => reden.en)).toEqual([expect.stringMatching(/not known yet/)]);
    expect(unknown.said[0]?.wachtOp).toContain("verklaring.oordeel");
  });

  test("with another end in the file than by law writes that of the file, and names the other", async () => {
    const zaak = met("niet-geschikt");
    const other = { ...zaak, vrijstelling: { ...zaak.vrijstelling, einddatum: "2026-12-31" } };
    const { gevolgen } = await judged(other);
    const { written, said } = await endOf(other);
    expect(written).toBe("2026-12-31");
    expect(said).toHaveLength(gevolgen["einddatum"] === "2026-12-31" || gevolgen["einddatum"] === null ? 0 : 1);
  });

  test("that is open by law beside an end in the file says so, and not that there is no place for it", async () => {
    const zaak = met("nooit-geschikt");
    const { written, said } = await endOf({ ...zaak, vrijstelling: { ...zaak.vrijstelling, einddatum: "2026-12-31" } });
    const { oordeel } = await judged({ ...zaak, vrijstelling: { ...zaak.vrijstelling, einddatum: "2026-12-31" } });
    expect([oordeel, written]).toEqual(["ja", "2026-12-31"]);
    expect(said.map(({ reden }) => reden.en)).toEqual([expect.stringMatching(/^By the outcome there is no end date/)]);
    const { objecten, nietUitgedrukt } = toGgm(
      await judged({ ...zaak, kennisgeving: { ...zaak.kennisgeving, grondVermeld: false } }),
    );
    expect(objecten["VRIJSTELLING"]).toMatchObject({ AANVRAAGTOEGEKEND: "NEE" });
    expect(nietUitgedrukt.find(({ wat }) => wat === "einddatum")?.reden.en).toMatch(/^There is no exemption/);
  });

  test.each([
    ["ONBEKEND", {}],
    ["LEEG", { jongere: { geboortedatum: "2000-01-01" }, vrijstelling: { ingangsdatum: "2026-08-01" } }],
    ["NEE", readJson<{ zaak: object }>("examples/01-vrijstelling-volledig.json").zaak],
  ])("is %s in AANVRAAGTOEGEKEND, with what that says otherwise", async (value, zaak) => {
    const { objecten, verschillen } = toGgm(await judged(zaak));
    expect(objecten["VRIJSTELLING"]?.["AANVRAAGTOEGEKEND"]).toBe(value);
    expect(verschillen.map(({ wat }) => wat)).toContain("VRIJSTELLING.AANVRAAGTOEGEKEND");
  });

  test("writes every answer, and no decision", async () => {
    expect(Object.keys(fields.find(({ antwoord }) => antwoord)?.waarden ?? {}).sort()).toEqual([
      "ja",
      "nee",
      "nvt",
      "onbekend",
    ]);
    const { objecten, nietUitgedrukt } = toGgm(await judged({}));
    expect(Object.keys(objecten)).not.toContain("BESLISSING");
    expect(nietUitgedrukt.find(({ wat }) => wat === "BESLISSING")?.reden.nl).toMatch(/volgt uit de wet/);
  });

  test("under a proposal, of another question, or for a release that is not known is refused", async () => {
    const proposed = await judged({}, "voorstel-2019");
    expect(problemsOf(() => toGgm(proposed))).toEqual(["/regime/status connect-hypothetical"]);
    const other = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
    expect(problemsOf(() => toGgm(other))).toEqual(["/vraag connect-question"]);
    const uitkomst = await judged({});
    const wrong = { versie: "3", foo: 1 } as never;
    const inOptions = ["/opties/foo options-form", "/opties/versie connect-option"];
    expect(problemsOf(() => toGgm(uitkomst, wrong))).toEqual(inOptions);
    expect(problemsOf(() => toGgm(other, wrong))).toEqual(["/vraag connect-question", ...inOptions]);
  });
});

describe("objects of the model", () => {
  test("leave unknown what is empty, and what they have no place for", () => {
    const { zaak, onbekend } = fromGgm({ VRIJSTELLING: { DATUMSTART: "2026-08-01", DATUMEINDE: null } });
    expect(zaak).toEqual({ vrijstelling: { ingangsdatum: "2026-08-01" } });
    const open = onbekend.map(({ wat }) => wat);
    // An empty end says neither that there is none nor when it is.
    expect(open).toEqual(expect.arrayContaining(["vrijstelling.einddatum", "vrijstelling.zonderEinddatum"]));
    expect(open).toEqual(expect.arrayContaining(["kennisgeving.grondVermeld", "verklaring.oordeel"]));
  });

  test("say what was not read, and why; and where a field says something else", () => {
    const { nietGelezen, verschillen, zaak } = fromGgm({
      vrijstelling: { aanvraagtoegekend: "JA", verzuimsoort: "ABSOLUUT", buitenlandseschoollocatie: null },
      aanvraagvrijstelling: { datumaanvraag: "2026-05-20" },
      beslissing: { datum: "2026-06-01" },
      leerling: { naam: "Jan Jansen" },
    });
    expect(zaak).toEqual({ kennisgeving: { datum: "2026-05-20" } });
    expect(nietGelezen.map(({ wat }) => wat)).toEqual([
      ...["VRIJSTELLING.AANVRAAGTOEGEKEND", "VRIJSTELLING.VERZUIMSOORT", "BESLISSING.DATUM", "LEERLING.NAAM"],
    ]);
    expect(nietGelezen.find(({ wat }) => wat === "BESLISSING.DATUM")?.reden.nl).toMatch(/volgt uit de wet/);
    expect(verschillen.map(({ wat }) => wat)).toEqual(["AANVRAAGVRIJSTELLING.DATUMAANVRAAG"]);
    expect(JSON.stringify(nietGelezen)).not.toContain("Jansen");
  });

  test.each([
    ["what is no object", [], " connect-form"],
    ["an object that is a value", { VRIJSTELLING: "JA" }, "/VRIJSTELLING connect-form"],
    [
      "a field twice",
      { VRIJSTELLING: { DATUMSTART: null, datumstart: null } },
      "/VRIJSTELLING/datumstart connect-twice",
    ],
    ["a BSN", { LEERLING: { BSN: "123456782" } }, "/LEERLING/BSN connect-bsn"],
    ["a BSN by another name", { PERSOON: { BURGERSERVICENUMMER: null } }, "/PERSOON/BURGERSERVICENUMMER connect-bsn"],
    ["a BSN by its oldest name", { PERSOON: { SOFI: null } }, "/PERSOON/SOFI connect-bsn"],
    ["the number of a person", { PERSOON: { PERSOONSNUMMER: null } }, "/PERSOON/PERSOONSNUMMER connect-bsn"],
    ["a field with fields", { VRIJSTELLING: { X: { bsn: "123456782" } } }, "/VRIJSTELLING/X connect-form"],
    [
      "an end before the start",
      { vrijstelling: { datumstart: "2026-08-01", datumeinde: "2026-07-31" } },
      "/vrijstelling/datumeinde connect-order",
    ],
    ["an object for a BSN", { Bsn_Leerling: {} }, "/Bsn_Leerling connect-bsn"],
    ["a day that is none", { VRIJSTELLING: { DATUMSTART: "2026-02-30" } }, "/VRIJSTELLING/DATUMSTART connect-value"],
    ["a number for a day", { VRIJSTELLING: { DATUMEINDE: 20260801 } }, "/VRIJSTELLING/DATUMEINDE connect-value"],
    ["a Date", { VRIJSTELLING: { DATUMEINDE: new Date() } }, "/VRIJSTELLING/DATUMEINDE not-plain"],
  ])("are refused for %s", (_, objecten, problem) => {
    expect(problemsOf(() => fromGgm(objecten as never))).toEqual([problem]);
  });

  test("may end on the day on which they start, and hold a word with the letters of an old name", () => {
    const row = { VRIJSTELLING: { DATUMSTART: "2026-08-01", DATUMEINDE: "2026-08-01", FILOSOFIE: 1 } };
    expect(fromGgm(row).zaak).toEqual({ vrijstelling: { ingangsdatum: "2026-08-01", einddatum: "2026-08-01" } });
  });

  test("tell a field that is not there from one that is empty, and a name that is none of a model as a sign", () => {
    const row = { VRIJSTELLING: { DATUMEINDE: "", "Datum start": "2026-08-01" }, "Jan Jansen": { X123456782: 1 } };
    const { onbekend, nietGelezen } = fromGgm(row);
    const why = Object.fromEntries(onbekend.map(({ wat, reden }) => [wat, reden.en]));
    expect(why["vrijstelling.einddatum"]).toMatch(/is empty/);
    expect(why["vrijstelling.ingangsdatum"]).toMatch(/not there/);
    expect(nietGelezen.map(({ wat }) => wat)).toEqual(["VRIJSTELLING.*", "*.*"]);
  });

  test("may be of any type that has fields, and what is given can be changed by nobody", () => {
    interface Row {
      readonly DATUMSTART: string;
    }
    const row: Row = { DATUMSTART: "2026-08-01" };
    const read = fromGgm({ VRIJSTELLING: row });
    for (const one of [read, read.onbekend, read.onbekend.at(-1)?.reden]) expect(Object.isFrozen(one)).toBe(true);
  });
});
