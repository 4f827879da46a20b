import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCatalogus, toZgw, type ZgwOpties, type ZgwUitvoer } from "../../../src/connect/zgw/index.js";
import { zgw } from "../../../src/generated/connect/zgw.js";
import { describe as describeQuestion, evaluate } from "../../../src/index.js";
import type { KoppelVeld } from "../../../src/model/koppeling.js";
import type { LeesbareUitkomst } from "../../../src/model/uitkomst.js";
import { arbitraries, regimeOf } from "../../../src/testing/index.js";
import { readJson } from "../../helpers/files.js";
import { official } from "../../helpers/openapi.js";
import { problemsOf } from "../../helpers/problems.js";

const objections = official(
  "zgw-zaken-1.6.0.subset.json",
  "zgw-besluiten-1.0.2.subset.json",
  "zgw-catalogi-1.3.1.subset.json",
  "zgw-catalogi-1.3.1.zaaktype.json",
);
const vragen = ["vrijstelling", "tlv-emb"] as const;
type Vraag = (typeof vragen)[number];
const mappingOf = (vraag: Vraag) => zgw.vragen[vraag] ?? { velden: [], zonder: [] };
const byName = (names: readonly string[]) =>
  Object.fromEntries(names.map((name, i) => [name, `https://zgw.example/${i}`]));
const propertiesOf = (vraag: Vraag): string[] =>
  mappingOf(vraag).velden.flatMap(({ veld }) => (veld.startsWith("ZaakEigenschap.") ? [veld.slice(15)] : []));
const resultsOf = (vraag: Vraag): string[] =>
  (mappingOf(vraag).catalogus?.resultaten ?? []).map(({ omschrijving }) => omschrijving);

/** All that a case system can give. The number of an organisation is made up, and passes the test. */
const everything = (vraag: Vraag): ZgwOpties => ({
  zaak: "https://zgw.example/zaken/1",
  resultaattypen: byName(resultsOf(vraag)),
  eigenschappen: byName(propertiesOf(vraag)),
  besluittype: "https://zgw.example/besluittypen/1",
  verantwoordelijkeOrganisatie: "123456782",
  identificatie: "TLV-2026-17",
  bestuursorgaan: "Bestuur van het samenwerkingsverband",
  redenOpschorting: "Wacht op een advies",
});

/** What the official schemas have against the bodies, by the place in the answer. */
function against({ zaak, resultaat, eigenschappen, besluit }: ZgwUitvoer): string[] {
  const at = (place: string, name: string, body: unknown): string[] =>
    objections(name, body).map((one) => `${place}${one}`);
  // A change of a case may leave out what stays as it is.
  const change = at("/zaak", "Zaak", zaak).filter((one) => !/^\/zaak\/\w+$/.test(one));
  return [
    ...change,
    ...(resultaat ? at("/resultaat", "Resultaat", resultaat) : []),
    ...eigenschappen.flatMap(({ inhoud }, i) => at(`/eigenschappen/${i}/inhoud`, "ZaakEigenschap", inhoud)),
    ...(besluit ? at("/besluit", "Besluit", besluit) : []),
  ];
}

const regimes = [
  ["vrijstelling", "leerplichtwet-1969"],
  ["tlv-emb", "emb-2019"],
] as const;

const judged = async (vraag: Vraag, regime: string, zaak: object): Promise<LeesbareUitkomst> =>
  evaluate({ vraag, regime, peildatum: "2026-08-01", zaak } as never);

/** Every property is a known fact, a consequence or the answer, and every known fact has its place or a reason. */
function expectNothingInvented(vraag: Vraag, uitkomst: LeesbareUitkomst, made: ZgwUitvoer): void {
  const facts = new Map<string, unknown>(
    Object.entries(uitkomst.zaak).flatMap(([groep, own]) =>
      Object.entries(own).map(([feit, waarde]): [string, unknown] => [`${groep}.${feit}`, waarde]),
    ),
  );
  const fields = new Map<string, KoppelVeld>(mappingOf(vraag).velden.map((veld) => [veld.veld, veld]));
  for (const { naam, inhoud } of made.eigenschappen) {
    const { feit = "", gevolg, antwoord } = fields.get(`ZaakEigenschap.${naam}`) ?? {};
    const value = antwoord ? uitkomst.oordeel : gevolg === undefined ? facts.get(feit) : uitkomst.gevolgen[gevolg];
    const plain = typeof value === "boolean" ? (value ? "ja" : "nee") : String(value);
    expect([plain, plain.replaceAll("-", ""), `${plain}T00:00:00Z`]).toContain(inhoud.waarde);
  }
  const written = new Set([
    ...made.eigenschappen.map(({ naam }) => fields.get(`ZaakEigenschap.${naam}`)?.feit),
    ...Object.keys(made.besluit ?? {}).map((key) => fields.get(`Besluit.${key}`)?.feit),
  ]);
  const said = new Set(made.nietUitgedrukt.map(({ wat }) => wat));
  const known = [...facts].filter(([, waarde]) => waarde !== null).map(([feit]) => feit);
  expect(known.filter((feit) => !written.has(feit) && !said.has(feit))).toEqual([]);
  expect(Object.keys(made.zaak).filter((key) => key !== "uiterlijkeEinddatumAfdoening")).toEqual([]);
  for (const { reden } of made.nietUitgedrukt) expect(reden.nl.length * reden.en.length).toBeGreaterThan(0);
}

const properties = Object.fromEntries(
  vragen.map((vraag) => [vraag, toCatalogus(describeQuestion(vraag)).eigenschappen]),
);

/** The property in the catalogue has room for what is written in it. */
function expectRoom(vraag: Vraag, { eigenschappen }: ZgwUitvoer): void {
  for (const { naam, inhoud } of eigenschappen) {
    const { specificatie } = properties[vraag]?.find((one) => one.naam === naam) ?? {};
    expect(inhoud.waarde.length).toBeLessThanOrEqual(Number(specificatie?.lengte));
    if (specificatie?.waardenverzameling) expect(specificatie.waardenverzameling).toContain(inhoud.waarde);
    if (specificatie?.formaat === "datum") expect(inhoud.waarde).toMatch(/^\d{8}$/);
    if (specificatie?.formaat === "getal") expect(inhoud.waarde).toMatch(/^\d+$/);
  }
}

describe.each(regimes)("an outcome on %s under %s", (vraag, regime) => {
  const drawn = arbitraries(regimeOf(vraag, regime)).any;

  test("is accepted by the official schemas, or misses exactly what it names; and nothing in it is invented", () =>
    fc.assert(
      fc.asyncProperty(drawn, async ({ zaak }) => {
        const uitkomst = await judged(vraag, regime, zaak);
        const before = JSON.stringify(uitkomst);
        const whole = toZgw(uitkomst, everything(vraag));
        expect(whole.ontbreekt).toEqual([]);
        expect(against(whole)).toEqual([]);
        const bare = toZgw(JSON.parse(before) as LeesbareUitkomst);
        const missing = bare.ontbreekt.map(({ pad }) => pad).filter((pad) => !pad.startsWith("/zaak/"));
        expect(missing.sort()).toEqual(against(bare).sort());
        expectNothingInvented(vraag, uitkomst, bare);
        expectRoom(vraag, bare);
        // The same each time, and the outcome is left as it was.
        expect(JSON.stringify(toZgw(uitkomst))).toBe(JSON.stringify(bare));
        expect(JSON.stringify(uitkomst)).toBe(before);
      }),
      { numRuns: 25 },
    ));
});

describe("an exemption", () => {
  test("never has a Besluit, whatever the file says and the caller gives", async () => {
    for (const zaak of [{}, readJson<{ zaak: object }>("examples/01-vrijstelling-volledig.json").zaak]) {
      const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", zaak), everything("vrijstelling"));
      expect(made.besluit).toBeNull();
      expect(made.nietUitgedrukt.filter(({ wat }) => wat === "Besluit").map(({ reden }) => reden.nl)).toEqual([
        "Geen Besluit: de vrijstelling volgt uit de wet, niemand neemt daarover een besluit.",
      ]);
    }
  });

  /** A claim that meets the law: a statement that says never fit leaves the end open. */
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
  const writtenIn = ({ eigenschappen }: ZgwUitvoer, naam: string) =>
    eigenschappen.find((one) => one.naam === naam)?.inhoud.waarde;

  test("with an end says when, and has nothing to say of an open one", async () => {
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", met("niet-geschikt")));
    expect(writtenIn(made, "eindeVrijstelling")).toBe("20270731");
    expect(writtenIn(made, "uitersteEinddatum")).toBe("2027-07-31T00:00:00Z");
    expect(made.nietUitgedrukt.map(({ wat }) => wat)).not.toContain("einddatum");
    expect(made.resultaat?.toelichting).toMatch(/^Het beroep op vrijstelling voldoet/);
  });

  test("without an end says so, and still has the day from which the file is kept", async () => {
    const uitkomst = await judged("vrijstelling", "leerplichtwet-1969", met("nooit-geschikt"));
    expect(uitkomst.oordeel).toBe("ja");
    const made = toZgw(uitkomst);
    expect(writtenIn(made, "eindeVrijstelling")).toBeUndefined();
    const open = made.nietUitgedrukt.find(({ wat }) => wat === "einddatum");
    expect(open?.reden.nl).toContain(uitkomst.gevolgen.toelichting["einddatum"]);
    const datumkenmerk = mappingOf("vrijstelling").catalogus?.resultaten[0]?.archief.datumkenmerk ?? "";
    expect(writtenIn(made, datumkenmerk)).toBe(`${String(uitkomst.gevolgen["uitersteEinddatum"])}T00:00:00Z`);
    // What still waits for a fact is unknown, and no open end.
    const waits = { ...uitkomst, gevolgen: { ...uitkomst.gevolgen, wachtOp: { einddatum: ["verklaring.oordeel"] } } };
    expect(toZgw(waits).nietUitgedrukt.map(({ wat }) => wat)).not.toContain("einddatum");
    // The day before the eighteenth birthday: the end of the duty.
    expect(uitkomst.gevolgen["uitersteEinddatum"]).toBe("2032-09-14");
  });

  test("of which the answer is not settled has no Resultaat, and says so", async () => {
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", {}), everything("vrijstelling"));
    expect(made.resultaat).toBeNull();
    expect(made.nietUitgedrukt.map(({ wat }) => wat)).toContain("Resultaat");
  });

  test("of somebody whose birthday is not fully known has no birth date there", async () => {
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", { jongere: { geboortedatum: "2014-03" } }));
    expect(writtenIn(made, "geboortedatum")).toBeUndefined();
    expect(made.nietUitgedrukt.find(({ wat }) => wat === "jongere.geboortedatum")?.reden.en).toMatch(/not fully known/);
  });

  test("under a proposal is refused", async () => {
    const uitkomst = await judged("vrijstelling", "voorstel-2019", {});
    expect(problemsOf(() => toZgw(uitkomst))).toEqual(["/regime/status connect-hypothetical"]);
  });
});

describe("a declaration of admissibility", () => {
  const tlv = { onderwijssoort: "so", ingangsdatum: "2026-08-01", einddatum: "2030-07-31" };
  const besluit = { bekendgemaaktOp: "2026-06-20" };

  test("that was given is a Besluit, with the end of the declaration and of the term to object", async () => {
    const zaak = { tlv: { ...tlv, afgiftedatum: "2026-06-19" }, besluit };
    const made = toZgw(await judged("tlv-emb", "wec", zaak), everything("tlv-emb"));
    expect(made.besluit).toEqual({
      identificatie: "TLV-2026-17",
      verantwoordelijkeOrganisatie: "123456782",
      besluittype: "https://zgw.example/besluittypen/1",
      zaak: "https://zgw.example/zaken/1",
      bestuursorgaan: "Bestuur van het samenwerkingsverband",
      datum: "2026-06-19",
      ingangsdatum: "2026-08-01",
      vervaldatum: "2030-07-31",
      vervalreden: "tijdelijk",
      verzenddatum: "2026-06-20",
      uiterlijkeReactiedatum: "2026-08-03",
    });
    expect(made.resultaat?.resultaattype).toBe("https://zgw.example/0");
  });

  test("that was not given yet is none, and its days are named", async () => {
    const made = toZgw(await judged("tlv-emb", "wec", { tlv }), everything("tlv-emb"));
    expect([made.besluit, made.resultaat]).toEqual([null, null]);
    const said = made.nietUitgedrukt.map(({ wat }) => wat);
    expect(said).toEqual(expect.arrayContaining(["Besluit", "tlv.ingangsdatum", "tlv.einddatum", "Resultaat"]));
    // Its start is part of a decision.
    const given = { tlv: { afgiftedatum: "2026-06-19" } };
    expect(toZgw(await judged("tlv-emb", "wec", given)).besluit).toBeNull();
  });

  test("of which the term to decide is suspended says that, and that the days have no place", async () => {
    const aanvraag = { datum: "2026-05-01", opschortingen: [{ van: "2026-05-10", totEnMet: null }] };
    const uitkomst = await judged("tlv-emb", "wec", { aanvraag });
    const { redenOpschorting: _, ...rest } = everything("tlv-emb");
    const without = toZgw(uitkomst, rest);
    expect(without.zaak.opschorting).toBeUndefined();
    expect(without.ontbreekt).toEqual([{ pad: "/zaak/opschorting/reden", optie: "/opties/redenOpschorting" }]);
    const made = toZgw(uitkomst, everything("tlv-emb"));
    expect(made.zaak).toEqual({ opschorting: { indicatie: true, reden: "Wacht op een advies" } });
    expect(against(made)).toEqual([]);
    expect(made.nietUitgedrukt.find(({ wat }) => wat === "aanvraag.opschortingen")?.reden.nl).toMatch(/geen dagen/);
    const over = { datum: "2026-05-01", opschortingen: [{ van: "2026-05-10", totEnMet: "2026-05-20" }] };
    const ended = toZgw(await judged("tlv-emb", "wec", { aanvraag: over }), everything("tlv-emb"));
    expect(ended.zaak).toEqual({ uiterlijkeEinddatumAfdoening: "2026-07-07" });
  });
});

describe("a call that is wrong is refused, all at once and without what was typed", () => {
  test("in its options", async () => {
    const uitkomst = await judged("tlv-emb", "wec", {});
    const wrong = {
      ...{ versieZaken: "0.9", zaak: "zaken/1", resultaattypen: { Gegeven: "https://zgw.example/1" } },
      ...{ eigenschappen: { geboortedatum: "x" }, besluittype: `https://zgw.example/${"a".repeat(200)}` },
      ...{ verantwoordelijkeOrganisatie: "123456789", identificatie: "123456782", bestuursorgaan: "" },
    };
    expect(problemsOf(() => toZgw(uitkomst, wrong))).toEqual([
      "/opties/versieZaken connect-option",
      "/opties/zaak connect-option",
      "/opties/resultaattypen/Gegeven connect-option",
      "/opties/eigenschappen/geboortedatum connect-option",
      "/opties/besluittype connect-option",
      "/opties/verantwoordelijkeOrganisatie connect-option",
      "/opties/identificatie connect-bsn",
      "/opties/bestuursorgaan connect-option",
    ]);
    expect(() => toZgw(uitkomst, wrong)).not.toThrow(/123456782/);
    expect(problemsOf(() => toZgw(uitkomst, { versie: "1.6" } as never))).toEqual(["/opties/versie options-form"]);
  });

  test("in what is no outcome, or one of another question", async () => {
    expect(problemsOf(() => toZgw({ vraag: "tlv-emb" } as never)).length).toBeGreaterThan(3);
    const other = await evaluate({ vraag: "emb-bekostiging", peildatum: "2026-08-01", zaak: {} });
    expect(problemsOf(() => toZgw(other))).toEqual(["/vraag connect-question"]);
  });
});

test("a release that no test holds against its own file says so", async () => {
  const uitkomst = await judged("tlv-emb", "wec", {});
  expect(toZgw(uitkomst)).toMatchObject({ versies: { zaken: "1.6", besluiten: "1.0" }, getoetst: true });
  expect(toZgw(uitkomst, { versieZaken: "1.4" })).toMatchObject({ versies: { zaken: "1.4" }, getoetst: false });
  expect(toCatalogus(describeQuestion("tlv-emb"), { versie: "1.4" })).toMatchObject({ versie: "1.4", getoetst: false });
});

describe.each(vragen)("the catalogue for %s", (vraag) => {
  const description = describeQuestion(vraag);
  const full = {
    ...{ catalogus: "https://zgw.example/catalogi/1", zaaktype: "https://zgw.example/zaaktypen/1" },
    ...{ identificatie: "LP-5A", verantwoordelijke: "Team leerplicht", referentieproces: "Beoordelen" },
    ...{ beginGeldigheid: "2026-08-01", doorlooptijd: "P56D" },
    resultaattypeomschrijvingen: byName(resultsOf(vraag)),
    selectielijstklassen: byName(resultsOf(vraag)),
  };
  const made = toCatalogus(description, full);
  const bare = toCatalogus(description);
  const against = ({ zaaktype, resultaattypen, eigenschappen, besluittype }: typeof made): string[] => [
    ...objections("ZaakTypeCreate", zaaktype).map((one) => `/zaaktype${one}`),
    ...resultaattypen.flatMap((one, i) => objections("ResultaatType", one).map((o) => `/resultaattypen/${i}${o}`)),
    ...eigenschappen.flatMap((one, i) => objections("Eigenschap", one).map((o) => `/eigenschappen/${i}${o}`)),
    ...(besluittype ? objections("BesluitType", besluittype).map((one) => `/besluittype${one}`) : []),
  ];

  test("is accepted by the official schemas", () => {
    expect(made.ontbreekt).toEqual([]);
    expect(against(made)).toEqual([]);
  });

  test("names exactly what the official schemas still miss", () => {
    expect(bare.ontbreekt.map(({ pad }) => pad).sort()).toEqual(against(bare).sort());
  });

  test("has a property for each fact, or a reason for which it has none", () => {
    const facts = mappingOf(vraag).velden.flatMap(({ feit }) => feit ?? []);
    const said = made.nietUitgedrukt.map(({ wat }) => wat);
    expect([...new Set([...facts, ...said])].sort()).toEqual(description.feiten.map(({ id }) => id).sort());
    expect(made.eigenschappen.map(({ naam }) => naam)).toEqual(propertiesOf(vraag));
    expect(new Set(propertiesOf(vraag)).size).toBe(propertiesOf(vraag).length);
  });

  test("derives retention from a property that it has, or from a decision that there is", () => {
    for (const { brondatumArchiefprocedure } of made.resultaattypen) {
      const { afleidingswijze, datumkenmerk } = brondatumArchiefprocedure;
      if (afleidingswijze === "eigenschap") expect(propertiesOf(vraag)).toContain(datumkenmerk);
      else expect(datumkenmerk).toBeUndefined();
      if (/besluit/.test(afleidingswijze)) expect(made.besluittype).not.toBeNull();
    }
    expect(made.keuzes.length).toBeGreaterThan(0);
  });
});

test("the catalogue for an exemption has no besluittype, and that for a declaration has one of six weeks", () => {
  expect(toCatalogus(describeQuestion("vrijstelling")).besluittype).toBeNull();
  expect(toCatalogus(describeQuestion("vrijstelling")).zaaktype["besluittypen"]).toEqual([]);
  expect(toCatalogus(describeQuestion("tlv-emb")).besluittype).toMatchObject({
    omschrijving: "Toelaatbaarheidsverklaring",
    reactietermijn: "P6W",
    publicatieIndicatie: false,
  });
});

test("what is no description is refused", () => {
  expect(problemsOf(() => toCatalogus({} as never))).toEqual([" connect-form"]);
  expect(problemsOf(() => toCatalogus(describeQuestion("emb-bekostiging")))).toEqual(["/vraag connect-question"]);
  expect(
    problemsOf(() =>
      toCatalogus(describeQuestion("tlv-emb"), { doorlooptijd: "8 weken", beginGeldigheid: "2026-02-30" }),
    ),
  ).toEqual(["/opties/beginGeldigheid connect-option", "/opties/doorlooptijd connect-option"]);
});
