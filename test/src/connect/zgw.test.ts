import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCatalogus, toZgw, type ZgwOpties, type ZgwUitvoer } from "../../../src/connect/zgw/index.js";
import { zgw } from "../../../src/generated/connect/zgw.js";
import { describe as describeQuestion, evaluate } from "../../../src/index.js";
import type { KoppelVeld, KoppelVraag } from "../../../src/model/koppeling.js";
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
const mappingOf = (vraag: Vraag): KoppelVraag => zgw.vragen[vraag] ?? { velden: [], zonder: [] };
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

const SUSPENSIONS = "aanvraag.opschortingen";

/** How a case that ends like this is kept: the day is written, or named as the one that is missing with what it waits for. */
function expectRetention(uitkomst: LeesbareUitkomst, made: ZgwUitvoer): void {
  if (!made.resultaat) return;
  const said = made.nietUitgedrukt.filter(({ reden }) => /retention/.test(reden.en) && /rests/.test(reden.en));
  const has = (naam: string) => made.eigenschappen.some((one) => one.naam === naam);
  const isRun = uitkomst.vraag === "vrijstelling" && uitkomst.oordeel === "ja";
  if (isRun) expect(said.map(({ wat }) => wat)).toEqual(has("uitersteEinddatum") ? [] : ["uitersteEinddatum"]);
  if (isRun && !has("uitersteEinddatum")) expect(said[0]?.wachtOp?.length).toBeGreaterThan(0);
  if (uitkomst.vraag === "tlv-emb")
    expect(said.map(({ wat }) => wat)).toEqual(made.besluit?.vervaldatum === undefined ? ["tlv.einddatum"] : []);
}

/** A decision has been taken on the reference date, and its days come in the order in which the standard means them. */
function expectDecided({ peildatum }: LeesbareUitkomst, { besluit, zaak, resultaat }: ZgwUitvoer): void {
  if (resultaat && zaak.opschorting) expect(zaak.opschorting.indicatie).toBe(false);
  if (!besluit) return;
  const { datum, ingangsdatum, vervaldatum = "9999", verzenddatum, uiterlijkeReactiedatum } = besluit;
  expect(datum <= peildatum && ingangsdatum <= vervaldatum).toBe(true);
  if (verzenddatum !== undefined) expect(datum <= verzenddatum && verzenddatum <= peildatum).toBe(true);
  if (uiterlijkeReactiedatum !== undefined) expect(uiterlijkeReactiedatum > (verzenddatum ?? "9999")).toBe(true);
  expect(besluit.vervalreden === undefined).toBe(besluit.vervaldatum === undefined);
}

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
  // A list of suspensions without one in it is said in full by the indication.
  const isNone = (feit: string) => feit === SUSPENSIONS && made.zaak.opschorting && `${facts.get(feit)}` === "";
  expect(known.filter((feit) => !written.has(feit) && !said.has(feit) && !isNone(feit))).toEqual([]);
  const whole = ["uiterlijkeEinddatumAfdoening", "opschorting"];
  expect(Object.keys(made.zaak).filter((key) => !whole.includes(key))).toEqual([]);
  expectRetention(uitkomst, made);
  expectDecided(uitkomst, made);
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
    expect(toZgw(waits).nietUitgedrukt.filter(({ wat }) => wat === "einddatum")).toEqual([
      expect.objectContaining({
        wachtOp: ["verklaring.oordeel"],
        reden: expect.objectContaining({ en: expect.stringMatching(/not known yet/) }),
      }),
    ]);
    // The day before the eighteenth birthday: the end of the duty.
    expect(uitkomst.gevolgen["uitersteEinddatum"]).toBe("2032-09-14");
  });

  test.each([
    ["of which the birthday is not fully known", { geboortedatum: "2014-09" }, ["jongere.geboortedatum"]],
    ["of which a qualification is not known", { startkwalificatie: null }, ["jongere.startkwalificatie"]],
    [
      "of which the profile is not known",
      { kwalificatieplichtUitgezonderd: null },
      ["jongere.kwalificatieplichtUitgezonderd"],
    ],
  ])("without an end, %s, names the day of retention with what it waits for", async (_, jongere, wachtOp) => {
    const zaak = met("nooit-geschikt");
    const uitkomst = await judged("vrijstelling", "leerplichtwet-1969", {
      ...zaak,
      jongere: Object.fromEntries(Object.entries({ ...zaak.jongere, ...jongere }).filter(([, one]) => one !== null)),
    });
    expect([uitkomst.oordeel, uitkomst.gevolgen["uitersteEinddatum"]]).toEqual(["ja", null]);
    const made = toZgw(uitkomst);
    expect(writtenIn(made, "uitersteEinddatum")).toBeUndefined();
    expect(made.nietUitgedrukt.filter(({ wat }) => wat === "uitersteEinddatum").map((one) => one.wachtOp)).toEqual([
      wachtOp,
    ]);
  });

  test("shows nothing of somebody's health or kind of education in a property, whatever the file says of it", async () => {
    const zaak = met("nooit-geschikt");
    const whole = { ...zaak, vrijstelling: { ...zaak.vrijstelling, zonderEinddatum: true } };
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", whole));
    const kept = [
      "verklaring.oordeel",
      "verklaring.opsteller",
      "vrijstelling.zonderEinddatum",
      "jongere.kwalificatieplichtUitgezonderd",
    ];
    const said = new Map(made.nietUitgedrukt.map(({ wat, reden }) => [wat, reden.en]));
    for (const feit of kept) expect(said.get(feit)).toMatch(/stays in the file/);
    const names = toCatalogus(describeQuestion("vrijstelling")).eigenschappen.map(({ naam }) => naam);
    expect(names.filter((naam) => /zonder|uitgezonderd|opsteller$/i.test(naam))).toEqual([]);
  });

  test("under the law of another authority is refused: its catalogue is another", async () => {
    const uitkomst = await judged("vrijstelling", "leerplichtwet-bes", {});
    expect(problemsOf(() => toZgw(uitkomst))).toEqual(["/regime/id connect-regime"]);
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

  test("of which the answer is not known names the last day on which it can run, with what that waits for", async () => {
    const { jongere, ...zaak } = met("nooit-geschikt");
    const { geboortedatum: _, ...rest } = jongere;
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", { ...zaak, jongere: rest }));
    const said = made.nietUitgedrukt.filter(({ wat }) => wat === "uitersteEinddatum");
    expect(said.map(({ wachtOp }) => wachtOp)).toEqual([expect.arrayContaining(["jongere.geboortedatum"])]);
  });

  test("with an end in the file that is open by law does not say that there is none", async () => {
    const zaak = met("nooit-geschikt");
    const own = { ...zaak, vrijstelling: { ...zaak.vrijstelling, einddatum: "2026-12-31" } };
    const made = toZgw(await judged("vrijstelling", "leerplichtwet-1969", own));
    expect(writtenIn(made, "einddatum")).toBe("20261231");
    const said = made.nietUitgedrukt.filter(({ wat }) => wat === "einddatum").map(({ reden }) => reden.en);
    expect(said).toEqual([expect.stringMatching(/What is written is the end date of the file/)]);
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

  const suspended = async (opschortingen: unknown, more: object = {}) =>
    toZgw(
      await evaluate({
        ...{ vraag: "tlv-emb", regime: "wec", peildatum: "2026-06-20" },
        zaak: { aanvraag: { datum: "2026-05-20", ...(opschortingen ? { opschortingen } : {}) }, ...more },
      } as never),
      everything("tlv-emb"),
    );
  const days = ({ nietUitgedrukt }: ZgwUitvoer) => nietUitgedrukt.filter(({ wat }) => wat === SUSPENSIONS).length;

  test.each([
    ["runs", [{ van: "2026-06-01", totEnMet: "2026-07-15" }], true],
    ["begins that day", [{ van: "2026-06-20", totEnMet: null }], true],
    ["ends that day", [{ van: "2026-06-01", totEnMet: "2026-06-20" }], true],
    ["begins the day after", [{ van: "2026-06-21", totEnMet: null }], false],
    ["ended the day before", [{ van: "2026-06-01", totEnMet: "2026-06-19" }], false],
    [
      "is the second one",
      [
        { van: "2026-05-25", totEnMet: "2026-05-26" },
        { van: "2026-06-10", totEnMet: null },
      ],
      true,
    ],
    ["is not there", [], false],
    ["is not known", null, undefined],
  ])("of which the suspension %s on the reference date says so", async (_, periods, indicatie) => {
    const made = await suspended(periods);
    expect(made.zaak.opschorting).toEqual(
      indicatie === undefined ? undefined : { indicatie, reden: indicatie ? "Wacht op een advies" : "" },
    );
    expect(days(made)).toBe(periods && periods.length > 0 ? 1 : 0);
    expect(against(made)).toEqual([]);
  });

  test("that was given stands still no more, also with a suspension that was never ended", async () => {
    const given = { tlv: { ...tlv, afgiftedatum: "2026-06-19" } };
    const made = await suspended([{ van: "2026-06-01", totEnMet: null }], given);
    expect(made.zaak.opschorting).toEqual({ indicatie: false, reden: "" });
    expect(made.besluit?.datum).toBe("2026-06-19");
  });

  test("that was made known stands still no more, from that day", async () => {
    const open = [{ van: "2026-06-01", totEnMet: null }];
    const of = async (bekendgemaaktOp: string) =>
      (await suspended(open, { besluit: { bekendgemaaktOp } })).zaak.opschorting?.indicatie;
    expect([await of("2026-06-20"), await of("2026-06-21")]).toEqual([false, true]);
  });

  test("that was given and of which the start is not known has no Resultaat yet, and says what that waits for", async () => {
    const made = await on("2026-08-01", { tlv: { afgiftedatum: "2026-06-19", einddatum: "2030-07-31" } });
    expect([made.besluit, made.resultaat]).toEqual([null, null]);
    const waits = Object.fromEntries(made.nietUitgedrukt.map(({ wat, wachtOp }) => [wat, wachtOp]));
    expect(waits).toMatchObject({ Resultaat: ["tlv.ingangsdatum"], Besluit: ["tlv.ingangsdatum"] });
    expect(made.nietUitgedrukt.filter(({ reden }) => /As long as/.test(reden.en))).toEqual([]);
  });

  test("names the last day to decide with what it waits for", async () => {
    const waits = async (aanvraag: object) =>
      (await on("2026-06-20", { aanvraag })).nietUitgedrukt.find(({ wat }) => wat === "besluitOpAanvraag")?.wachtOp;
    expect(await waits({ datum: "2026-06-01" })).toEqual(["aanvraag.opschortingen"]);
    expect(await waits({ opschortingen: [] })).toEqual(["aanvraag.datum"]);
    const { zaak, nietUitgedrukt } = await on("2026-06-20", { aanvraag: { datum: "2026-06-01", opschortingen: [] } });
    expect(zaak.uiterlijkeEinddatumAfdoening).toMatch(/^2026-/);
    expect(nietUitgedrukt.map(({ wat }) => wat)).not.toContain("besluitOpAanvraag");
  });

  test("that stands still for a reason that nobody gave asks for it", async () => {
    const aanvraag = { datum: "2026-05-01", opschortingen: [{ van: "2026-05-10", totEnMet: null }] };
    const { redenOpschorting: _, ...rest } = everything("tlv-emb");
    const without = toZgw(await judged("tlv-emb", "wec", { aanvraag }), rest);
    expect(without.zaak.opschorting).toBeUndefined();
    expect(without.ontbreekt).toEqual([{ pad: "/zaak/opschorting/reden", optie: "/opties/redenOpschorting" }]);
  });

  const on = async (peildatum: string, zaak: object) =>
    toZgw(await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum, zaak } as never), everything("tlv-emb"));

  test("that is given after the reference date is no decision yet, and that is said", async () => {
    const zaak = { tlv: { ...tlv, afgiftedatum: "2026-06-20" }, besluit: { bekendgemaaktOp: "2026-06-21" } };
    const before = await on("2026-06-19", zaak);
    expect([before.besluit, before.resultaat]).toEqual([null, null]);
    const why = Object.fromEntries(before.nietUitgedrukt.map(({ wat, reden }) => [wat, reden.en]));
    expect(why["tlv.afgiftedatum"]).toMatch(/after the reference date/);
    expect(why["besluit.bekendgemaaktOp"]).toMatch(/after the reference date/);
    expect(why["Besluit"]).toMatch(/after the reference date/);
    const same = await on("2026-06-20", zaak);
    expect(same.besluit).toMatchObject({ datum: "2026-06-20" });
    // Not sent yet: so nobody's term to object runs.
    expect(Object.keys(same.besluit ?? {})).not.toEqual(expect.arrayContaining(["verzenddatum"]));
    expect(same.nietUitgedrukt.map(({ wat }) => wat)).toEqual(
      expect.arrayContaining(["besluit.bekendgemaaktOp", "bezwaar"]),
    );
  });

  test("with days in an order that the standard contradicts does not write them, and says so", async () => {
    const zaak = { tlv: { ...tlv, afgiftedatum: "2026-06-19" }, besluit: { bekendgemaaktOp: "2026-06-18" } };
    const made = await on("2026-08-01", zaak);
    expect(Object.keys(made.besluit ?? {})).not.toContain("verzenddatum");
    expect(Object.keys(made.besluit ?? {})).not.toContain("uiterlijkeReactiedatum");
    const said = made.nietUitgedrukt.map(({ wat }) => wat);
    expect(said).toEqual(expect.arrayContaining(["besluit.bekendgemaaktOp", "bezwaar"]));
    // evaluate refuses an end before the start, and so does what was stored.
    const uitkomst = await judged("tlv-emb", "wec", { tlv: { ...tlv, afgiftedatum: "2026-06-19" } });
    const stored = { ...uitkomst.zaak, tlv: { ...uitkomst.zaak["tlv"], einddatum: "2026-07-31" } };
    expect(problemsOf(() => toZgw({ ...uitkomst, zaak: stored }))).toEqual(["/zaak/tlv/einddatum connect-stored"]);
    const same = { ...uitkomst.zaak, tlv: { ...uitkomst.zaak["tlv"], einddatum: "2026-08-01" } };
    expect(toZgw({ ...uitkomst, zaak: same }).besluit).toMatchObject({ vervaldatum: "2026-08-01" });
  });

  test("without a known end says from which day it cannot be kept yet", async () => {
    const made = await on("2026-08-01", { tlv: { afgiftedatum: "2026-06-19", ingangsdatum: "2026-08-01" } });
    const end = made.nietUitgedrukt.find(({ wat }) => wat === "tlv.einddatum");
    expect(end?.reden.nl).toMatch(/rust de bewaartermijn/);
    expect(end?.wachtOp).toEqual(["tlv.einddatum"]);
  });
});

describe("a call that is wrong is refused, all at once and without what was typed", () => {
  const wrong = {
    ...{
      foo: 1,
      versieZaken: "0.9",
      zaak: "zaken/1",
      resultaattypen: { Gegeven: "https://zgw.example/1", Anders: "x" },
    },
    ...{ eigenschappen: { geboortedatum: "x", foo: "y" }, besluittype: `https://zgw.example/${"a".repeat(200)}` },
    ...{ verantwoordelijkeOrganisatie: "000000000", identificatie: "123456782", bestuursorgaan: "" },
    redenOpschorting: "BSN 123456782 Jan",
  } as never;
  const inOptions = [
    "/opties/foo options-form",
    "/opties/versieZaken connect-option",
    "/opties/zaak connect-option",
    "/opties/resultaattypen/Gegeven connect-option",
    "/opties/resultaattypen/Anders connect-option",
    "/opties/eigenschappen/geboortedatum connect-option",
    "/opties/eigenschappen/foo connect-option",
    "/opties/besluittype connect-option",
    "/opties/verantwoordelijkeOrganisatie connect-option",
    "/opties/identificatie connect-bsn",
    "/opties/bestuursorgaan connect-option",
    "/opties/redenOpschorting connect-bsn",
  ];

  test("in its options", async () => {
    const uitkomst = await judged("tlv-emb", "wec", {});
    expect(problemsOf(() => toZgw(uitkomst, wrong))).toEqual(inOptions);
    expect(() => toZgw(uitkomst, wrong)).not.toThrow(/123456782|Jan/);
    expect(problemsOf(() => toZgw(uitkomst, { versie: "1.6" } as never))).toEqual(["/opties/versie options-form"]);
  });

  test("in its options beside the outcome, of which the names are not known then", async () => {
    const other = await evaluate({ vraag: "emb-bekostiging", peildatum: "2026-08-01", zaak: {} });
    const named = ["/opties/resultaattypen/Gegeven", "/opties/eigenschappen/foo"];
    const rest = inOptions.filter((one) => one !== `${named[0]} connect-option`);
    expect(problemsOf(() => toZgw(other, wrong))).toEqual(["/vraag connect-question", ...rest]);
  });

  const bsn = [
    "123456782",
    "BSN123456782",
    "TLV-123456782",
    "0123456782",
    "123/456/782",
    "123_456_782",
    "１２３４５６７８２",
  ];
  const hidden = [
    ...bsn,
    "BSN 123456782 Jan",
    "1.2.3.4.5.6.7.8.2",
    "TLV١٢٣٤٥٦٧٨٢",
    "%31%32%33%34%35%36%37%38%32",
    "%2531%2532%2533%2534%2535%2536%2537%2538%2532",
    "①②③④⑤⑥⑦⑧②",
    "123\u200b456\u200b782",
  ];
  test.each(hidden)("in a text that hides a BSN, in whichever option it stands: %j", async (text) => {
    const uitkomst = await judged("tlv-emb", "wec", {});
    for (const name of ["identificatie", "bestuursorgaan", "redenOpschorting"])
      expect(problemsOf(() => toZgw(uitkomst, { [name]: text }))).toEqual([`/opties/${name} connect-bsn`]);
    for (const name of ["identificatie", "verantwoordelijke", "referentieproces"])
      expect(problemsOf(() => toCatalogus(describeQuestion("tlv-emb"), { [name]: text }))).toEqual([
        `/opties/${name} connect-bsn`,
      ]);
  });

  test("in an address that hides a BSN, and not in one with the name that a machine made", async () => {
    const uitkomst = await judged("tlv-emb", "wec", {});
    for (const zaak of [
      "https://zgw.example/zaken/%31%32%33%34%35%36%37%38%32",
      "https://zgw.example/zaken/12345%2F6782",
      "https://zgw.example/zaken/123456782",
      "https://zgw.example/zaken?bsn=123456782",
    ])
      expect(problemsOf(() => toZgw(uitkomst, { zaak }))).toEqual(["/opties/zaak connect-bsn"]);
    const made = "https://zgw.example:8000/zaken/api/v1/zaken/12345678-2e5c-4abc-9def-123456782999?expand=a%20b";
    expect(toZgw(uitkomst, { zaak: made }).eigenschappen.every(({ inhoud }) => inhoud.zaak === made)).toBe(true);
  });

  test.each([
    ...[
      "https://[",
      "https://x/<a>",
      "https://x/{id}",
      "https://x/é",
      "https://x/%zz",
      "https://x/\0",
      "https://x y",
      "x:/",
    ],
    ...[
      "https://",
      "https:///a",
      "ftp://x/1",
      "https://jan:geheim@x/1",
      "https://x/1 ",
      "https://-x/1",
      "https://x/a\\b",
    ],
  ])("in an address that is none: %j", async (zaak) => {
    const uitkomst = await judged("tlv-emb", "wec", {});
    expect(problemsOf(() => toZgw(uitkomst, { zaak }))).toEqual(["/opties/zaak connect-option"]);
  });

  test("in an outcome that was changed where it was stored", async () => {
    const zaak = {
      tlv: { afgiftedatum: "2026-06-19", bekostigingscategorie: "hoog" },
      leerling: { vorigeSchool: "bao" },
    };
    const uitkomst = await judged("tlv-emb", "wec", zaak);
    const change = (feit: string, value: unknown) => {
      const [groep = "", naam = ""] = feit.split(".");
      return { ...uitkomst, zaak: { ...uitkomst.zaak, [groep]: { ...uitkomst.zaak[groep], [naam]: value } } } as never;
    };
    for (const [feit, value] of [
      ...[["tlv.afgiftedatum", "gisteren"] as const, ["tlv.einddatum", "2026-02-30"] as const],
      ...[["tlv.bekostigingscategorie", "123456782"] as const, ["leerling.vorigeSchool", "Jan Jansen"] as const],
      ...[["tlv.gemotiveerd", "ja"] as const, ["aanvraag.opschortingen", ["2026-06-01"]] as const],
    ])
      expect(problemsOf(() => toZgw(change(feit, value)))).toEqual([`/zaak/${feit.replace(".", "/")} connect-stored`]);
    const strange = ["tlv.Jan Jansen", "tlv.n123456782", "zaak.janJansen", "tlv.bsn", "bsn.nummer"];
    for (const feit of strange) expect(problemsOf(() => toZgw(change(feit, 1)))).toEqual(["/zaak connect-stored"]);
    // A regime of one's own may have facts of its own: the outcome names them. No name makes a number of a person one.
    const named = (feit: string) =>
      ({ ...(change(feit, 1) as object), namen: { [feit]: { titel: { nl: "x", en: "x" }, waarden: null } } }) as never;
    expect(toZgw(named("tlv.eigen")).nietUitgedrukt.map(({ wat }) => wat)).toContain("tlv.eigen");
    for (const feit of strange.filter((one) => /bsn|\d/.test(one)))
      expect(problemsOf(() => toZgw(named(feit)))).toEqual(["/zaak connect-stored"]);
    expect(problemsOf(() => toZgw({ ...uitkomst, kenmerk: "123456782" }))).toEqual(["/kenmerk kenmerk-bsn"]);
    const exempt = await judged("vrijstelling", "leerplichtwet-1969", {});
    const gevolgen = { ...exempt.gevolgen, einddatum: "Jan Jansen" };
    expect(problemsOf(() => toZgw({ ...exempt, gevolgen }))).toEqual(["/gevolgen/einddatum connect-stored"]);
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

test.each([
  {},
  null,
  { vraag: "vrijstelling", feiten: [], regimes: [] },
  { ...describeQuestion("vrijstelling"), feiten: [{}] },
  { ...describeQuestion("vrijstelling"), regimes: [null] },
  { ...describeQuestion("vrijstelling"), regimes: [{ gevolgen: [{ naam: "einddatum" }] }] },
  { ...describeQuestion("vrijstelling"), titel: "titel" },
])("what is no description is refused, with what is wrong in the options beside it: %#", (described) => {
  expect(problemsOf(() => toCatalogus(described as never, { foo: 1, versie: "9" } as never))).toEqual([
    ...[" connect-form", "/opties/foo options-form", "/opties/versie connect-option"],
  ]);
});

test("what is given can be changed by nobody", async () => {
  const made = toCatalogus(describeQuestion("tlv-emb"));
  const bodies = toZgw(await judged("tlv-emb", "wec", {}));
  for (const one of [made, made.zaaktype["besluittypen"], made.keuzes[0], bodies, bodies.nietUitgedrukt[0]?.reden])
    expect(Object.isFrozen(one)).toBe(true);
});

test("what is no description of a question that has names is refused", () => {
  expect(problemsOf(() => toCatalogus(describeQuestion("emb-bekostiging")))).toEqual(["/vraag connect-question"]);
  expect(
    problemsOf(() =>
      toCatalogus(describeQuestion("tlv-emb"), { doorlooptijd: "8 weken", beginGeldigheid: "2026-02-30" }),
    ),
  ).toEqual(["/opties/beginGeldigheid connect-option", "/opties/doorlooptijd connect-option"]);
});

test("a name or a release that is none does not compile", () => {
  const right: ZgwOpties = { versieZaken: "1.4", eigenschappen: { geboortedatum: "https://zgw.example/1" } };
  // @ts-expect-error a release that there is not
  const release: ZgwOpties = { versieZaken: "9.9" };
  // @ts-expect-error a property that there is not
  const property: ZgwOpties = { eigenschappen: { geborteDatum: "https://zgw.example/1" } };
  // @ts-expect-error a way to end that there is not
  const result: ZgwOpties = { resultaattypen: { Gegeven: "https://zgw.example/1" } };
  expect(Object.keys({ ...right, ...release, ...property, ...result })).toHaveLength(3);
});
