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
        const { zaak: back, onbekend } = fromGgm(objecten);
        const returned = Object.entries(back).flatMap(([groep, own]) =>
          Object.entries(own).map(([feit, waarde]) => [`${groep}.${feit}`, waarde] as const),
        );
        expect(new Map<string, unknown>(returned)).toEqual(
          new Map([...known].filter(([feit]) => facts.includes(feit))),
        );
        const said = nietUitgedrukt.map(({ wat }) => wat);
        expect([...known.keys()].filter((feit) => !facts.includes(feit) && !said.includes(feit))).toEqual([]);
        const open = onbekend.map(({ wat }) => wat);
        expect(facts.filter((feit) => !known.has(feit) && !open.includes(feit))).toEqual([]);
      }),
      { numRuns: 25 },
    ));

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
    expect(problemsOf(() => toGgm(uitkomst, { versie: "3" }))).toEqual(["/opties/versie connect-option"]);
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
      "/VRIJSTELLING/datumstart connect-form",
    ],
    ["a day that is none", { VRIJSTELLING: { DATUMSTART: "2026-02-30" } }, "/VRIJSTELLING/DATUMSTART connect-value"],
    ["a number for a day", { VRIJSTELLING: { DATUMEINDE: 20260801 } }, "/VRIJSTELLING/DATUMEINDE connect-value"],
    ["a Date", { VRIJSTELLING: { DATUMEINDE: new Date() } }, "/VRIJSTELLING/DATUMEINDE not-plain"],
  ])("are refused for %s", (_, objecten, problem) => {
    expect(problemsOf(() => fromGgm(objecten as never))).toEqual([problem]);
  });
});
