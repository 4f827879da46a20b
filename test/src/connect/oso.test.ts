import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromOso, toOso } from "../../../src/connect/oso/index.js";
import { evaluate } from "../../../src/index.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { problemsOf } from "../../helpers/problems.js";

const judged = (zaak: object): Promise<LeesbareUitkomst> =>
  evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak } as never);
const numbers = { samenwerkingsverband: "PO2305", beschikkingsnummer: "TLV-2026-17" };

const block = (inner: string): string => `<tlv>${inner}</tlv>`;
/** A dossier as the standard has it: the block in `zorg`, among what nobody needs here. */
const dossier = (blocks: string, more = ""): string => `<?xml version="1.0" encoding="UTF-8"?>
<dossier xmlns="http://www.edustandaard.nl/oso_gegevensset/2019/dossier">
  <huidigeschool><naam>Testschool</naam><leerling><voornaam>Björn</voornaam>${more}
    <zorg><naamib>A. Jansen</naamib>${blocks}</zorg>
  </leerling></huidigeschool>
</dossier>`;

const onbekendIn = (xml: string): string[] => fromOso(xml).verklaringen[0]?.onbekend.map(({ wat }) => wat) ?? [];

describe("a dossier", () => {
  const full = block(
    "<tlvingangdatum>2026-08-01</tlvingangdatum><tlvswvnummer>PO00YY</tlvswvnummer><tlvcategorie>M</tlvcategorie>" +
      "<tlvbeschikkingsnummer>A &amp; B 7</tlvbeschikkingsnummer><tlveinddatum>2030-07-31</tlveinddatum>" +
      "<document><bestandsnaam>x.pdf</bestandsnaam></document>",
  );

  test("gives the facts of its block, both numbers, and the reason for each that stays unknown", () => {
    const { vraag, verklaringen } = fromOso(dossier(full));
    expect(vraag).toBe("tlv-emb");
    expect(verklaringen).toHaveLength(1);
    expect(verklaringen[0]).toMatchObject({
      zaak: { tlv: { ingangsdatum: "2026-08-01", bekostigingscategorie: "midden", einddatum: "2030-07-31" } },
      samenwerkingsverband: "PO00YY",
      beschikkingsnummer: "A & B 7",
    });
    expect(onbekendIn(dossier(full))).toEqual([
      ...["tlv.afgiftedatum", "tlv.onderwijssoort", "tlv.vervangtLopende", "tlv.gemotiveerd"],
    ]);
  });

  test("leaves the date of issue and the onderwijssoort unknown, so that the law's minimum stays open", async () => {
    const [verklaring] = fromOso(dossier(full)).verklaringen;
    const { conclusies, ontbreekt } = await judged(verklaring?.zaak ?? {});
    expect(conclusies.find(({ id }) => id === "duurWettelijkMinimum")?.oordeel).toBe("onbekend");
    const missing = ontbreekt.map(({ feit }) => feit);
    expect(missing).toEqual(expect.arrayContaining(["tlv.afgiftedatum", "tlv.onderwijssoort"]));
  });

  test("says what was not read, by its name alone", () => {
    const { verklaringen, nietGelezen } = fromOso(dossier(full));
    expect(nietGelezen).toEqual(["naam", "naamib", "voornaam"]);
    expect(verklaringen[0]?.nietGelezen).toEqual([
      { wat: "document", reden: { nl: "Een bijlage wordt niet gelezen.", en: "An attachment is not read." } },
    ]);
    expect(JSON.stringify(fromOso(dossier(full)))).not.toMatch(/Jansen|Björn|Testschool|x\.pdf/);
  });

  test("may hold several blocks, or be the block itself, in whichever namespace", () => {
    const two = dossier(full + block("<tlvingangdatum>2022-08-01</tlvingangdatum>"));
    expect(fromOso(two).verklaringen.map(({ zaak }) => zaak.tlv["ingangsdatum"])).toEqual(["2026-08-01", "2022-08-01"]);
    const prefixed = `<o:tlv xmlns:o="urn:x"><o:tlvingangdatum>2026-08-01Z</o:tlvingangdatum></o:tlv>`;
    expect(fromOso(prefixed).verklaringen[0]?.zaak.tlv).toEqual({ ingangsdatum: "2026-08-01" });
    expect(fromOso("<tlv/>").verklaringen[0]?.zaak.tlv).toEqual({});
  });

  test.each([
    ["Nvt", "tlv.bekostigingscategorie"],
    ["h", "tlv.bekostigingscategorie"],
    ["", "tlv.bekostigingscategorie"],
  ])("with the category %j leaves it unknown", (code, feit) => {
    const xml = block(`<tlvcategorie>${code}</tlvcategorie>`);
    expect(fromOso(xml).verklaringen[0]?.zaak.tlv).toEqual({});
    expect(onbekendIn(xml)).toContain(feit);
  });

  test.each([
    ["as an element", "<bsn>123456782</bsn>", "/dossier/huidigeschool/leerling/bsn connect-bsn"],
    ["that is empty", "<bsn/>", "/dossier/huidigeschool/leerling/bsn connect-bsn"],
    ["in capitals", "<BSN>1</BSN>", "/dossier/huidigeschool/leerling/BSN connect-bsn"],
    ["as an attribute", `<x bsn="123456782"/>`, "/dossier/huidigeschool/leerling/x connect-bsn"],
  ])("with a BSN %s is refused, without showing it", (_, more, problem) => {
    expect(problemsOf(() => fromOso(dossier(full, more)))).toEqual([problem]);
    expect(() => fromOso(dossier(full, more))).not.toThrow(/123456782/);
  });

  test("with a BSN as the number of the decision is refused; another number of nine digits is not", () => {
    const numbered = (number: string) => block(`<tlvbeschikkingsnummer>${number}</tlvbeschikkingsnummer>`);
    expect(problemsOf(() => fromOso(numbered("123456782")))).toEqual(["/tlv/0/tlvbeschikkingsnummer connect-bsn"]);
    expect(problemsOf(() => fromOso(numbered("1234.56.782")))).toEqual(["/tlv/0/tlvbeschikkingsnummer connect-bsn"]);
    expect(fromOso(numbered("123456789")).verklaringen[0]?.beschikkingsnummer).toBe("123456789");
  });

  test.each([
    ["that is no text", 7, " connect-xml"],
    ["that is empty", "", " connect-xml"],
    ["that stops", "<tlv><tlvcategorie>H", " connect-xml"],
    ["with a DOCTYPE", `<!DOCTYPE tlv [<!ENTITY a "b">]><tlv/>`, " connect-xml"],
    ["with an entity of its own", "<tlv>&a;</tlv>", " connect-xml"],
    ["without the block", "<dossier/>", " connect-block"],
    ["that goes very deep", "<a>".repeat(70) + "</a>".repeat(70), " connect-xml"],
    [
      "with a day that is none",
      block("<tlvingangdatum>2026-02-30</tlvingangdatum>"),
      "/tlv/0/tlvingangdatum connect-value",
    ],
    [
      "with a day in another form",
      block("<tlveinddatum>31-07-2030</tlveinddatum>"),
      "/tlv/0/tlveinddatum connect-value",
    ],
    [
      "with a number that holds a control character",
      block("<tlvswvnummer>a&#7;b</tlvswvnummer>"),
      "/tlv/0/tlvswvnummer connect-value",
    ],
    [
      "with a field twice",
      block("<tlvcategorie>H</tlvcategorie><tlvcategorie>L</tlvcategorie>"),
      "/tlv/0/tlvcategorie connect-form",
    ],
  ])("%s is refused", (_, xml, problem) => {
    expect(problemsOf(() => fromOso(xml as string))).toEqual([problem]);
  });
});

describe("a declaration", () => {
  const tlv = {
    onderwijssoort: "so",
    ingangsdatum: "2026-08-01",
    einddatum: "2030-07-31",
    bekostigingscategorie: "hoog",
  };

  test("is written in the order of the standard", async () => {
    const { xml, versie, getoetst } = toOso(await judged({ tlv }), numbers);
    expect({ versie, getoetst }).toEqual({ versie: "2019.1", getoetst: false });
    expect([...xml.matchAll(/<(\w+)>/g)].map(([, name]) => name)).toEqual([
      ...["tlv", "tlvingangdatum", "tlvswvnummer", "tlvcategorie", "tlvbeschikkingsnummer", "tlveinddatum"],
    ]);
  });

  test("says what it has no place for, with the reason", async () => {
    const { nietUitgedrukt } = toOso(await judged({ tlv: { ...tlv, afgiftedatum: "2026-06-19" } }), numbers);
    const said = Object.fromEntries(nietUitgedrukt.map(({ wat, reden }) => [wat, reden.nl]));
    expect(said["tlv.onderwijssoort"]).toBe("Het blok zegt niet of de verklaring voor so of vso is.");
    expect(said["tlv.afgiftedatum"]).toBe("Het blok heeft geen datum van afgifte.");
    expect(Object.keys(said)).not.toContain("tlv.gemotiveerd");
  });

  test("comes back as it went, of whatever the block has a place for", async () => {
    const day = fc
      .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const number = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 ./:_-]{0,20}[A-Za-z0-9]$/);
    const drawn = fc.record(
      {
        ingangsdatum: day,
        bekostigingscategorie: fc.constantFrom("laag", "midden", "hoog"),
        einddatum: day
          .map((end) => `20${Number(end.slice(2, 4)) + 30}${end.slice(4)}`)
          .map((end) => end.replace("-02-29", "-02-28")),
      },
      { requiredKeys: ["ingangsdatum", "bekostigingscategorie"] },
    );
    await fc.assert(
      fc.asyncProperty(drawn, number, number, async (facts, samenwerkingsverband, beschikkingsnummer) => {
        const given = { samenwerkingsverband, beschikkingsnummer };
        const { xml } = toOso(await judged({ tlv: facts }), given);
        const [back] = fromOso(`<zorg>${xml}</zorg>`).verklaringen;
        expect(back?.zaak.tlv).toEqual(facts);
        expect(back).toMatchObject(given);
      }),
      { numRuns: 25 },
    );
  });

  test("of which the standard asks more than the file has is refused, all at once", async () => {
    const uitkomst = await judged({});
    expect(problemsOf(() => toOso(uitkomst, {} as never))).toEqual([
      "/zaak/tlv/ingangsdatum connect-missing",
      "/opties/samenwerkingsverband connect-missing",
      "/zaak/tlv/bekostigingscategorie connect-missing",
      "/opties/beschikkingsnummer connect-missing",
    ]);
  });
});

test("a call that is wrong is refused, without what was typed", async () => {
  const uitkomst = await judged({});
  const wrong = { samenwerkingsverband: "<x>", beschikkingsnummer: "123456782", versie: "2027.1" };
  expect(problemsOf(() => toOso(uitkomst, wrong))).toEqual([
    "/opties/versie connect-option",
    "/opties/samenwerkingsverband connect-option",
    "/opties/beschikkingsnummer connect-bsn",
  ]);
  expect(() => toOso(uitkomst, wrong)).not.toThrow(/123456782/);
  const other = await evaluate({ vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} });
  expect(problemsOf(() => toOso(other, numbers))).toEqual(["/vraag connect-question"]);
});
