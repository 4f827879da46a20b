import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromOso, toOso } from "../../../src/connect/oso/index.js";
import { DEEPEST, MOST_BLOCKS, MOST_SIGNS } from "../../../src/connect/oso/xml.js";
import { evaluate } from "../../../src/index.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { personNumbers } from "../../../src/read/rule-words.js";
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

  test("with a field of another name for a citizen number is refused, whatever it holds", () => {
    expect(personNumbers.length).toBeGreaterThan(5);
    const spelt = personNumbers.flatMap((name) => [name, name.toUpperCase(), `${name}leerling`, `${name}_1`]);
    for (const name of [...spelt, "burger_service_nummer", "Persoonsgebonden.Nummer", "leerlingbsn"]) {
      const codes = (xml: string) => problemsOf(() => fromOso(xml)).map((one) => one.split(" ").at(-1));
      expect(codes(dossier(full, `<${name}/>`))).toEqual(["connect-bsn"]);
      expect(codes(dossier(full, `<x ${name}="1"/>`))).toEqual(["connect-bsn"]);
      expect(codes(dossier(block(`<${name}>1</${name}>`)))).toEqual(["connect-bsn"]);
    }
    expect(problemsOf(() => fromOso(dossier(full, "<bsn/><pgn/>"))).length).toBe(2);
  });

  const numbered = (number: string) => block(`<tlvbeschikkingsnummer>${number}</tlvbeschikkingsnummer>`);

  test.each([
    ...["123456782", "1234.56.782", "123/456/782", "TLV-123456782", "BSN123456782", "0123456782", "１２３４５６７８２"],
    ...["de Vries 3", "El Amrani 2", "Bo Li 3", "TLV%3132%3334%3536%3738%32"],
    ...["123456782 Jan Jansen, Dorpsstraat 1", "Jan Jansen", "Jan Jansen 12", "Dorpsstraat", "x".repeat(51)],
  ])("of which the number reads %j does not hand it out, and says so", (number) => {
    const read = fromOso(dossier(numbered(number)));
    expect(read.verklaringen[0]?.beschikkingsnummer).toBeNull();
    expect(read.verklaringen[0]?.nietGelezen.map(({ wat }) => wat)).toEqual(["tlvbeschikkingsnummer"]);
    expect(JSON.stringify(read)).not.toMatch(/Jan|Dorp|Vries|Amrani|Bo Li|\d{4}/);
  });

  test.each([
    "TLV (2026) 17",
    "2026, nr. 17",
    "#17",
    "A&amp;B 1",
    "PO00YY",
    "2305PO",
    "VO-25-07",
    "123456789",
    "TLV beschikking 17",
  ])("of which the number reads %j gives it", (number) => {
    expect(fromOso(numbered(number)).verklaringen[0]?.beschikkingsnummer).toBe(number.replace("&amp;", "&"));
  });

  test("tells a field that is not there from one that is empty, and from one that holds others", () => {
    const reasons = (inner: string) =>
      Object.fromEntries(
        (fromOso(block(inner)).verklaringen[0]?.onbekend ?? []).map(({ wat, reden }) => [wat, reden.en]),
      );
    const categorie = "tlv.bekostigingscategorie";
    expect(reasons("")[categorie]).toMatch(/not there/);
    expect(reasons("<tlvcategorie> </tlvcategorie>")[categorie]).toMatch(/is empty/);
    expect(reasons("<tlvcategorie>H<x/></tlvcategorie>")[categorie]).toMatch(/holds other fields/);
    expect(reasons("<groep><tlvcategorie>H</tlvcategorie></groep>")[categorie]).toMatch(/not there/);
    const unread = (inner: string) => fromOso(block(inner)).verklaringen[0]?.nietGelezen.map(({ wat }) => wat);
    expect(unread("<tlvcategorie>H<x/></tlvcategorie>")).toEqual(["tlvcategorie/x"]);
    expect(unread("<groep><tlvcategorie>H</tlvcategorie></groep>")).toEqual(["groep/tlvcategorie"]);
  });

  test("tells an element with a name that is none of the standard as a sign, which is the same in every language", () => {
    const read = fromOso(dossier(block("<Jan_Jansen_123456782/>"), "<x123456782/><Jansen/>"));
    expect(JSON.stringify(read)).not.toMatch(/Jansen|123456782/);
    expect(read.nietGelezen).toEqual(expect.arrayContaining(["*", "naam"]));
    expect(() => fromOso("<tlv><Jansen><bsn/></Jansen></tlv>")).not.toThrow(/Jansen/);
  });

  test("is read up to its bounds, and not beyond: none of them can hang a reader", () => {
    const nested = (depth: number) => `${"<a>".repeat(depth - 1)}<tlv/>${"</a>".repeat(depth - 1)}`;
    expect(fromOso(nested(DEEPEST)).verklaringen).toHaveLength(1);
    expect(problemsOf(() => fromOso(nested(DEEPEST + 1)))).toEqual([" connect-xml"]);
    const many = (count: number) => `<d>${"<tlv/>".repeat(count)}</d>`;
    expect(fromOso(many(MOST_BLOCKS)).verklaringen).toHaveLength(MOST_BLOCKS);
    expect(problemsOf(() => fromOso(many(MOST_BLOCKS + 1)))).toEqual([" connect-form"]);
    expect(problemsOf(() => fromOso(many(120_000)))).toEqual([" connect-form"]);
    const long = (signs: number) => `<tlv>${" ".repeat(signs - "<tlv></tlv>".length)}</tlv>`;
    expect(fromOso(long(MOST_SIGNS)).verklaringen).toHaveLength(1);
    expect(problemsOf(() => fromOso(long(MOST_SIGNS + 1)))).toEqual([" connect-xml"]);
    const spaces = Array.from({ length: 30_000 }, (_, i) => `<b xmlns:p${i}="u">`).join("");
    expect(problemsOf(() => fromOso(spaces))).toEqual([" connect-xml"]);
  });

  test("may begin with the mark of its encoding", () => {
    expect(fromOso(`\ufeff${dossier(full)}`).verklaringen).toHaveLength(1);
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
      "with an end before its start",
      block("<tlvingangdatum>2026-08-01</tlvingangdatum><tlveinddatum>2026-07-31</tlveinddatum>"),
      "/tlv/0/tlveinddatum connect-order",
    ],
    ["with a control character", block("<tlvswvnummer>a&#7;b</tlvswvnummer>"), " connect-xml"],
    ["with a value without quotes", "<tlv a=1/>", " connect-xml"],
    ["with an attribute twice", `<tlv a="1" a="2"/>`, " connect-xml"],
    ["with a bare ampersand", "<tlv>a & b</tlv>", " connect-xml"],
    ["with the end of a section in its text", "<tlv>]]></tlv>", " connect-xml"],
    ["with two roots", "<tlv/><tlv/>", " connect-xml"],
    ["with a prefix of nothing", "<o:tlv/>", " connect-xml"],
    ["with a block in a block", "<tlv><tlv/></tlv>", "/tlv/tlv connect-form"],
    [
      "with a field twice",
      block("<tlvcategorie>H</tlvcategorie><tlvcategorie>L</tlvcategorie>"),
      "/tlv/0/tlvcategorie connect-twice",
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
    const number = fc.stringMatching(/^[A-Za-z]{0,2}\d{1,4}[ .,/:_()#&-]\d{1,4}[A-Z]?$/);
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

  test("takes each number that an import takes, and no other", async () => {
    const uitkomst = await judged({ tlv });
    const sign = fc.constantFrom(..."aBz09123456782 .,/:_()#&-<>\"'é\u00a0\u200b１");
    const anyNumber = fc
      .oneof(
        fc.array(sign, { maxLength: 52 }),
        fc.array(fc.string({ unit: "grapheme", maxLength: 3 }), { maxLength: 9 }),
      )
      .map((all) => all.join("").trim());
    fc.assert(
      fc.property(anyNumber, (beschikkingsnummer) => {
        const given = { ...numbers, beschikkingsnummer };
        const escaped = beschikkingsnummer.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        const [back] = fromOso(block(`<tlvbeschikkingsnummer>${escaped}</tlvbeschikkingsnummer>`)).verklaringen;
        if (back?.beschikkingsnummer === null) expect(() => toOso(uitkomst, given)).toThrow();
        else {
          const [again] = fromOso(toOso(uitkomst, given).xml).verklaringen;
          expect(again?.beschikkingsnummer).toBe(beschikkingsnummer);
        }
      }),
      { numRuns: 200 },
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

test("a call that is wrong is refused, all at once and without what was typed", async () => {
  const uitkomst = await judged({});
  const wrong = { samenwerkingsverband: "<x>", beschikkingsnummer: "123456782", versie: "2027.1", foo: 1 } as never;
  const inOptions = [
    ...["/opties/foo options-form", "/opties/versie connect-option"],
    ...["/opties/samenwerkingsverband connect-number", "/opties/beschikkingsnummer connect-bsn"],
  ];
  expect(problemsOf(() => toOso(uitkomst, wrong))).toEqual([
    ...inOptions,
    ...["/zaak/tlv/ingangsdatum connect-missing", "/zaak/tlv/bekostigingscategorie connect-missing"],
  ]);
  expect(() => toOso(uitkomst, wrong)).not.toThrow(/123456782/);
  const other = await evaluate({ vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} });
  expect(problemsOf(() => toOso(other, wrong))).toEqual(["/vraag connect-question", ...inOptions]);
});

test("what is given can be changed by nobody", () => {
  const read = fromOso("<tlv/>");
  for (const one of [read, read.verklaringen, read.verklaringen[0]?.onbekend.at(-1)?.reden])
    expect(Object.isFrozen(one)).toBe(true);
});
