import { describe, expect, test } from "vitest";
import { evaluate, findRemedies, RegelError, ToetsverzoekError } from "../../../src/index.js";
import type { Herstel, HerstelUitkomst } from "../../../src/model/herstel.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { readJson } from "../../helpers/files.js";
import { regimes } from "../../helpers/generate.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";
import { type VignettenBestand, vary, type Zaak } from "../../helpers/zaken.js";

const base = {
  vrijstelling: readJson<VignettenBestand>("test/rules/vrijstelling/vignetten.zaken.json").uitgangspunt,
  "tlv-emb": readJson<VignettenBestand>("test/rules/tlv-emb/vignetten.zaken.json").uitgangspunt,
};

/** A case that differs in a few facts from one that meets everything. */
const outcome = (
  vraag: keyof typeof base,
  regime: string,
  peildatum: string,
  anders: Zaak,
): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag, regime, peildatum, zaak: vary(base[vraag], anders) }, { regimes: [] });

const vrijstelling = async (peildatum: string, anders: Zaak, regime = "leerplichtwet-1969"): Promise<HerstelUitkomst> =>
  findRemedies(await outcome("vrijstelling", regime, peildatum, anders));
const tlv = async (peildatum: string, anders: Zaak, regime = "wec"): Promise<HerstelUitkomst> =>
  findRemedies(await outcome("tlv-emb", regime, peildatum, anders));

/** What a fact is called. */
const titel = (id: string): string =>
  regimes.flatMap(({ feiten }) => feiten.flatMap((feit) => (feit.id === id ? (feit.titel?.nl ?? []) : [])))[0] ?? id;

/** A remedy in short: each document with its days, and what changes in it. */
const short = (herstel: Herstel | undefined): unknown =>
  herstel?.handelingen.map(({ feit: stuk, vroegst, uiterlijk, stappen }) => ({
    stuk,
    dagen: [vroegst, uiterlijk],
    wordt: Object.fromEntries(stappen.map((stap) => [stap.feit, stap.naar])),
  }));

const nl = ({ reden }: HerstelUitkomst): string => reden?.nl ?? "";

describe("vrijstelling", () => {
  const v1: Zaak = {
    jongere: { geboortedatum: "2000-03-10", volledigeSchooljaren: 9 },
    kennisgeving: { datum: "2014-05-17" },
    verklaring: { datum: "2014-01-28", opsteller: null, opstellerAangewezen: null, opstellerBehandelt: true },
    vrijstelling: { ingangsdatum: "2014-08-01", einddatum: "2015-07-31" },
  };

  test("V1: een verouderde verklaring van wie de jongen behandelt, is te vervangen door een nieuwe van een aangewezen deskundige, met een nieuwe kennisgeving voor 1 juli", async () => {
    const { mogelijk, volledig, herstel } = await vrijstelling("2014-05-17", v1);
    expect([mogelijk, volledig, herstel.length]).toEqual([true, true, 1]);
    expect(short(herstel[0])).toEqual([
      {
        stuk: "kennisgeving.datum",
        dagen: ["2014-05-17", "2014-06-30"],
        wordt: { "kennisgeving.datum": "2014-05-17" },
      },
      {
        stuk: "verklaring.datum",
        dagen: ["2014-05-17", "2014-06-30"],
        wordt: {
          "verklaring.datum": "2014-05-17",
          "verklaring.opsteller": "arts",
          "verklaring.opstellerAangewezen": true,
          "verklaring.opstellerBehandelt": false,
        },
      },
    ]);
    const [kennisgeving, verklaring] = herstel[0]?.handelingen ?? [];
    expect(kennisgeving?.wie.nl).toBe("de ouder met gezag, de voogd of de verzorger");
    expect(verklaring?.document.en).toBe("a new statement, handed in with a new notice");
    expect(verklaring?.interpretaties).toHaveLength(2);
    const behandelt = verklaring?.stappen.find((stap) => stap.feit === "verklaring.opstellerBehandelt");
    expect(behandelt).toMatchObject({ van: true, waarden: [false], gaatMee: false, conclusies: ["verklaringVoldoet"] });
    expect(behandelt?.bron?.vindplaats).toContain("Leerplichtwet 1969, art. 7");
    const opsteller = verklaring?.stappen.find((stap) => stap.feit === "verklaring.opsteller");
    expect(opsteller).toMatchObject({ van: null, waarden: ["arts", "pedagoog", "psycholoog"], gaatMee: true });
  });

  test("V1: wat de nieuwe verklaring zal zeggen, is nog niet bekend: het antwoord is daarna onbekend", async () => {
    const { herstel } = await vrijstelling("2014-05-17", v1);
    expect(herstel[0]).toMatchObject({
      oordeelDaarna: "onbekend",
      nogTeWeten: ["verklaring.oordeel"],
      opnieuw: ["verklaring.oordeel"],
    });
    expect(herstel[0]?.zaak["verklaring"]).not.toHaveProperty("oordeel");
    expect(herstel[0]?.toelichting?.nl).toContain(`opnieuw beoordeeld (${titel("verklaring.oordeel")})`);
  });

  test("V1: na 30 juni is voor dit schooljaar niets meer te doen: een nieuwe kennisgeving komt te laat", async () => {
    const { mogelijk, blokkades } = await vrijstelling("2014-07-01", v1);
    expect(mogelijk).toBe(false);
    expect(blokkades.map(({ conclusie, soort }) => [conclusie, soort])).toEqual([
      ["verklaringVoldoet", "los"],
      ["kennisgevingTijdig", "daarna"],
    ]);
  });

  test("V15: een jaarlijkse kennisgeving op 1 juli is voor dit schooljaar niet te herstellen", async () => {
    const jaarlijks: Zaak = {
      kennisgeving: { datum: "2021-07-01" },
      verklaring: { datum: "2021-06-10" },
      vrijstelling: { ingangsdatum: "2021-08-01", einddatum: "2022-07-31" },
    };
    const found = await vrijstelling("2021-07-01", jaarlijks);
    expect(found).toMatchObject({ nodig: true, mogelijk: false, volledig: true, herstel: [] });
    expect(found.blokkades).toMatchObject([
      {
        conclusie: "kennisgevingTijdig",
        soort: "zelf",
        oordelen: ["verklaring.oordeel"],
        vast: ["kennisgeving.soort"],
        geenWeg: ["kennisgeving.datum", "vrijstelling.ingangsdatum"],
      },
    ]);
    expect(nl(found)).toContain("maakt dit vanaf 1 juli 2021 niet goed");
    expect(nl(found)).toContain("Een beroep voor een ander schooljaar is een nieuwe zaak.");
    expect(nl(found)).toContain("ECLI:NL:RBROT:2022:8514");
    expect(found.reden?.en).toContain("A claim for another school year is a new case.");
  });

  test("V15: zolang die kennisgeving nog niet is gedaan, kan zij eerder worden gedaan: uiterlijk op 30 juni", async () => {
    const { herstel } = await vrijstelling("2026-06-15", { kennisgeving: { datum: "2026-07-01" } });
    expect(herstel.map(short)).toEqual([
      [
        {
          stuk: "kennisgeving.datum",
          dagen: ["2026-06-15", "2026-06-30"],
          wordt: { "kennisgeving.datum": "2026-06-30" },
        },
      ],
    ]);
    expect(herstel[0]?.oordeelDaarna).toBe("ja");
  });

  test.each(["school", "gemeente", "samenwerkingsverband"])(
    "V18: deed de of het %s het beroep, dan kunnen de ouders het zelf doen, tot en met 30 juni",
    async (indiener) => {
      const { herstel } = await vrijstelling("2026-05-25", { kennisgeving: { indiener } });
      expect(herstel.map(short)).toEqual([
        [
          {
            stuk: "kennisgeving.datum",
            dagen: ["2026-05-25", "2026-06-30"],
            wordt: { "kennisgeving.indiener": "ouder-met-gezag", "kennisgeving.datum": "2026-05-25" },
          },
        ],
      ]);
      expect(herstel[0]?.handelingen[0]?.stappen[0]?.waarden).toEqual([
        "ouder-met-gezag",
        "voogd",
        "feitelijke-verzorger",
      ]);
      expect(herstel[0]?.oordeelDaarna).toBe("ja");
    },
  );

  test("V18: in juli is wie het beroep doet nog te herstellen, maar is de nieuwe kennisgeving te laat", async () => {
    const found = await vrijstelling("2026-07-05", { kennisgeving: { indiener: "school" } });
    expect(found.blokkades.map(({ conclusie, soort }) => [conclusie, soort])).toEqual([
      ["indienerBevoegd", "los"],
      ["kennisgevingTijdig", "daarna"],
    ]);
    expect(nl(found)).toMatch(/Op zichzelf is dit wel te herstellen: .*Wie dat doet, houdt dit over: /);
  });

  test("Is de verklaring door de nieuwe kennisgeving ouder dan drie maanden, dan moet er ook een nieuwe komen", async () => {
    const { herstel } = await vrijstelling("2026-05-25", {
      kennisgeving: { indiener: "school" },
      verklaring: { datum: "2026-02-24" },
    });
    expect(herstel.map((een) => een.handelingen.map((h) => h.feit))).toEqual([
      ["kennisgeving.datum", "verklaring.datum"],
    ]);
  });

  test("Een verklaring van precies drie maanden oud kan bij de nieuwe kennisgeving mee, alleen die dag", async () => {
    const { herstel } = await vrijstelling("2026-05-25", {
      kennisgeving: { indiener: "school" },
      verklaring: { datum: "2026-02-25" },
    });
    expect(herstel[0]?.handelingen).toMatchObject([{ vroegst: "2026-05-25", uiterlijk: "2026-05-25" }]);
    expect(herstel[0]?.oordeelDaarna).toBe("ja");
  });

  test("Verklaart de deskundige dat de jongere geschikt is, dan wordt geen tweede deskundige voorgesteld", async () => {
    const found = await vrijstelling("2026-05-25", { verklaring: { oordeel: "geschikt" } });
    expect(found).toMatchObject({ mogelijk: false, herstel: [] });
    expect(found.blokkades).toMatchObject([{ conclusie: "ongeschiktVerklaard", oordelen: ["verklaring.oordeel"] }]);
    expect(nl(found)).toContain("Een ander oordeel wordt hier nooit voorgesteld.");
  });

  test("Ook een verouderde verklaring die zegt dat de jongere geschikt is, wordt niet vervangen", async () => {
    const found = await vrijstelling("2026-05-25", { verklaring: { oordeel: "geschikt", datum: "2026-01-01" } });
    expect(found.mogelijk).toBe(false);
  });

  test("Ontbreken gegevens, dan is een aanvulling genoeg: ook na 30 juni, want de dag van de kennisgeving blijft", async () => {
    const { herstel } = await vrijstelling("2026-07-20", { kennisgeving: { gegevensVolledig: false } });
    expect(herstel.map(short)).toEqual([
      [
        {
          stuk: "kennisgeving.gegevensVolledig",
          dagen: [null, null],
          wordt: { "kennisgeving.gegevensVolledig": true },
        },
      ],
    ]);
  });

  test("Noemt de kennisgeving een andere grond, dan wordt niet voorgesteld om grond a te noemen", async () => {
    const found = await vrijstelling("2026-07-20", { kennisgeving: { grondVermeld: false } });
    expect(found).toMatchObject({ mogelijk: false, herstel: [] });
    expect(nl(found)).toContain("Gronden b en c van de wet zijn hier niet beoordeeld.");
  });

  test("Wie op de dag van de kennisgeving niet als ingezetene was ingeschreven, kan dat niet herstellen", async () => {
    const found = await vrijstelling("2026-05-25", { jongere: { ingezetene: false, gemeente: null } });
    expect(found).toMatchObject({ nodig: true, mogelijk: false, herstel: [] });
    expect(nl(found)).toContain("ingeschreven, ligt vast");
  });

  test("Ging de kennisgeving naar een andere gemeente, dan kan zij opnieuw naar die van de jongere", async () => {
    const { herstel } = await vrijstelling("2026-05-25", { kennisgeving: { gemeente: "0599" } });
    expect(herstel).toHaveLength(1);
    expect(herstel[0]?.zaak["kennisgeving"]).toMatchObject({ gemeente: "0363", datum: "2026-05-25" });
  });

  test("Is er bij de kennisgeving geen verklaring overgelegd, dan kan dat met een nieuwe kennisgeving", async () => {
    const { herstel } = await vrijstelling("2026-05-25", { verklaring: { overgelegd: false } });
    expect(herstel.map((een) => een.handelingen.map((h) => h.feit))).toEqual([["kennisgeving.datum"]]);
    expect(herstel[0]?.zaak["verklaring"]).toMatchObject({ overgelegd: true, datum: "2026-04-20" });
  });

  test("Een jaarlijkse kennisgeving die te vroeg is gedaan, kan opnieuw zodra het jaar is begonnen", async () => {
    const { herstel } = await vrijstelling("2026-05-25", {
      vrijstelling: { ingangsdatum: "2027-08-01", einddatum: "2028-07-31" },
    });
    expect(herstel[0]?.handelingen[0]).toMatchObject({
      feit: "kennisgeving.datum",
      vroegst: "2026-07-01",
      uiterlijk: "2026-07-20",
    });
  });

  test("Wordt een tussentijds beroep opnieuw gedaan, dan schuift de ingangsdatum mee naar de nieuwe kennisgeving", async () => {
    const { herstel } = await vrijstelling("2026-11-25", {
      kennisgeving: { indiener: "school", soort: "tussentijds", tussentijdsMogelijk: true, datum: "2026-11-20" },
      verklaring: { datum: "2026-11-10" },
      vrijstelling: { ingangsdatum: "2026-11-20" },
    });
    expect(short(herstel[0])).toEqual([
      {
        stuk: "kennisgeving.datum",
        dagen: ["2026-11-25", "2027-02-10"],
        wordt: {
          "kennisgeving.indiener": "ouder-met-gezag",
          "kennisgeving.datum": "2026-11-25",
          "vrijstelling.ingangsdatum": "2026-11-25",
        },
      },
    ]);
    const ingang = herstel[0]?.handelingen[0]?.stappen.find((stap) => stap.feit === "vrijstelling.ingangsdatum");
    expect(ingang?.gaatMee).toBe(true);
  });

  test("Een kennisgeving over de aanvang die te laat is, kan niemand meer op tijd doen: de leeftijd ligt vast", async () => {
    const found = await vrijstelling("2019-09-10", {
      jongere: { geboortedatum: "2014-09-15", volledigeSchooljaren: 0, eersteSchooldag: "2019-10-01" },
      kennisgeving: { soort: "voor-aanvang-leerplicht", datum: "2019-09-10" },
      verklaring: { datum: "2019-08-20" },
      vrijstelling: { ingangsdatum: "2019-10-01", einddatum: "2020-07-31" },
    });
    expect(found.mogelijk).toBe(false);
    expect(nl(found)).toContain("De leeftijd van de jongere ligt vast.");
  });
});

describe("leerplichtwet-bes", () => {
  test("Op Bonaire gaat het net zo, en noemt elke stap de Leerplichtwet BES", async () => {
    const bes: Zaak = {
      jongere: { openbaarLichaam: "bonaire", gemeente: null },
      kennisgeving: { openbaarLichaam: "saba", gemeente: null },
    };
    const { herstel } = await vrijstelling("2026-05-25", bes, "leerplichtwet-bes");
    const stap = herstel[0]?.handelingen[0]?.stappen.find((een) => een.feit === "kennisgeving.openbaarLichaam");
    expect(stap).toMatchObject({
      van: "saba",
      naar: "bonaire",
      waarden: ["bonaire"],
      conclusies: ["bestuurscollegeBevoegd"],
    });
    const bronnen = herstel.flatMap((een) => een.handelingen.flatMap((h) => h.stappen.map((s) => s.bron?.vindplaats)));
    expect(bronnen.every((vindplaats) => vindplaats?.startsWith("Leerplichtwet BES"))).toBe(true);
  });
});

describe("wetsvoorstel-36663", () => {
  test("Rust een nee op een aanname, dan is er niets te herstellen en staat dat er", async () => {
    const eisen = { eisenSamenwerkingsverbandVervuld: true, eisenDuurVervuld: false, eisenBesluitVervuld: true };
    const found = await vrijstelling("2026-05-25", { wetsvoorstel: eisen }, "wetsvoorstel-36663");
    expect(found.mogelijk).toBe(false);
    expect(nl(found)).toContain(
      `Dit rust op een aanname van wie de vraag stelt (${titel("wetsvoorstel.eisenDuurVervuld")}).`,
    );
  });
});

describe("voorstel-2019", () => {
  test("Is het onderwijskundig perspectief niet betrokken, dan is een nieuwe afweging nodig, en oordeelt die opnieuw", async () => {
    const anders: Zaak = { afweging: { onderwijskundigPerspectiefBetrokken: false } };
    const { herstel } = await vrijstelling("2026-05-25", anders, "voorstel-2019");
    expect(herstel).toMatchObject([
      {
        handelingen: [{ feit: "afweging.inhoudelijkOordeelDoor", vroegst: null, uiterlijk: null }],
        oordeelDaarna: "onbekend",
        nogTeWeten: ["afweging.gebrekAanPassendAanbod", "afweging.ernstigeKlachtenOnvermijdelijk"],
        opnieuw: ["afweging.gebrekAanPassendAanbod", "afweging.ernstigeKlachtenOnvermijdelijk"],
      },
    ]);
  });

  test("Is het beroep het gevolg van een gebrek aan aanbod, dan helpt ook een nieuwe afweging niet", async () => {
    const anders: Zaak = { afweging: { onderwijskundigPerspectiefBetrokken: false, gebrekAanPassendAanbod: true } };
    const found = await vrijstelling("2026-05-25", anders, "voorstel-2019");
    expect(found.blokkades.map(({ conclusie, soort }) => [conclusie, soort])).toEqual([
      ["nietDoorGebrekAanAanbod", "zelf"],
    ]);
  });

  test("Een duur van minder dan een jaar is te herstellen met een latere einddatum, of zonder einddatum", async () => {
    const anders: Zaak = { vrijstelling: { einddatum: "2027-06-30" } };
    const { herstel } = await vrijstelling("2026-05-25", anders, "voorstel-2019");
    expect(herstel.map((een) => een.zaak["vrijstelling"])).toEqual([
      { ingangsdatum: "2026-08-01", einddatum: "2027-07-31", zonderEinddatum: false },
      { ingangsdatum: "2026-08-01", zonderEinddatum: true },
    ]);
    const einde = herstel[0]?.handelingen[0]?.stappen.find((stap) => stap.feit === "vrijstelling.einddatum");
    expect(einde).toMatchObject({ vroegst: "2027-07-31", uiterlijk: null, gaatMee: false });
    const vervalt = herstel[1]?.handelingen[0]?.stappen.find((stap) => stap.feit === "vrijstelling.einddatum");
    expect(vervalt).toMatchObject({ naar: null, gaatMee: true });
  });
});

describe("tlv-emb", () => {
  test("Een verklaring die een schooljaar te kort is, is te herstellen met een nieuw besluit met een latere einddatum", async () => {
    const { herstel } = await tlv("2025-10-01", { tlv: { einddatum: "2026-07-31" } });
    expect(herstel.map(short)).toEqual([
      [
        {
          stuk: "tlv.afgiftedatum",
          dagen: ["2025-10-01", "2026-08-01"],
          wordt: { "tlv.afgiftedatum": "2025-10-01", "tlv.einddatum": "2027-07-31" },
        },
      ],
    ]);
    const einde = herstel[0]?.handelingen[0]?.stappen.find((stap) => stap.feit === "tlv.einddatum");
    expect(einde).toMatchObject({ vroegst: "2027-07-31", uiterlijk: "2036-07-31" });
    expect(herstel[0]).toMatchObject({ oordeelDaarna: "ja", opnieuw: ["tlv.gemotiveerd"] });
    expect(herstel[0]?.handelingen[0]?.wie.nl).toBe("het samenwerkingsverband");
  });

  test("Het besluit met die einddatum kan uiterlijk op de dag waarop die einddatum nog lang genoeg is: 1 augustus", async () => {
    const anders: Zaak = { tlv: { afgiftedatum: "2026-06-10", ingangsdatum: "2026-08-01", einddatum: "2027-07-30" } };
    const uitkomst = await outcome("tlv-emb", "wec", "2026-06-15", anders);
    const [herstel] = findRemedies(uitkomst).herstel;
    const [handeling] = herstel?.handelingen ?? [];
    expect(handeling).toMatchObject({ feit: "tlv.afgiftedatum", vroegst: "2026-06-15", uiterlijk: "2026-08-01" });
    const op = async (afgiftedatum: string): Promise<string> => {
      const zaak = vary(herstel?.zaak ?? {}, { tlv: { afgiftedatum } });
      return (await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-06-15", zaak })).oordeel;
    };
    expect([await op("2026-07-31"), await op("2026-08-01"), await op("2026-08-02")]).toEqual(["ja", "ja", "nee"]);
  });

  test("Gaat een verklaring pas na de leeftijdsgrens in, dan helpt een ontheffing; vervanging van de lopende wordt niet voorgesteld", async () => {
    const anders: Zaak = {
      leerling: {
        geboortedatum: "2012-07-31",
        vorigeSchool: "vso",
        lopendeTlv: "vso",
        lopendeTlvTotEnMet: "2032-07-31",
      },
      samenwerkingsverband: { vanVorigeSchool: true },
      tlv: {
        onderwijssoort: "vso",
        vervangtLopende: false,
        afgiftedatum: "2032-06-01",
        ingangsdatum: "2032-08-01",
        einddatum: "2033-07-31",
      },
    };
    const { herstel } = await tlv("2032-06-15", anders);
    expect(herstel.map(short)).toEqual([
      [
        {
          stuk: "leerling.ontheffingVerleend",
          dagen: [null, null],
          wordt: { "leerling.ontheffingVerleend": true, "leerling.ontheffingTotEnMet": "2033-07-31" },
        },
      ],
    ]);
  });

  test("Een verklaring voor het so voorbij de leeftijdsgrens is te herstellen met een nieuw besluit tot en met die grens", async () => {
    const { herstel } = await tlv("2025-10-01", { tlv: { einddatum: "2037-07-31" } });
    expect(herstel.map((een) => een.zaak["tlv"]?.["einddatum"])).toEqual(["2036-07-31"]);
  });

  test("Is de einddatum een dag te laat, dan is de dag ervoor de laatste die nog kan", async () => {
    const { herstel } = await tlv("2025-10-01", { tlv: { einddatum: "2036-08-01" } });
    const einde = herstel[0]?.handelingen[0]?.stappen.find((stap) => stap.feit === "tlv.einddatum");
    expect(einde).toMatchObject({ naar: "2036-07-31", vroegst: "2027-07-31", uiterlijk: "2036-07-31" });
  });

  const vso: Zaak = {
    leerling: { geboortedatum: "2012-07-31", vorigeSchool: "vo" },
    samenwerkingsverband: { vanVorigeSchool: true },
    tlv: { onderwijssoort: "vso", einddatum: "2033-07-31" },
  };

  test("Een verklaring voor het vso een jaar voorbij de leeftijdsgrens kan ook met een ontheffing van de inspecteur", async () => {
    const { herstel } = await tlv("2025-10-01", vso);
    expect(herstel.map(short)).toEqual([
      [
        {
          stuk: "leerling.ontheffingVerleend",
          dagen: [null, null],
          wordt: { "leerling.ontheffingVerleend": true, "leerling.ontheffingTotEnMet": "2033-07-31" },
        },
      ],
      [
        {
          stuk: "tlv.afgiftedatum",
          dagen: ["2025-10-01", "2031-08-01"],
          wordt: { "tlv.afgiftedatum": "2025-10-01", "tlv.einddatum": "2032-07-31" },
        },
      ],
    ]);
    expect(herstel[0]?.handelingen[0]?.wie.nl).toBe("de inspecteur, op een verzoek tot ontheffing");
  });

  test("Een ontheffing geldt telkens hoogstens een jaar: voor twee jaar voorbij de grens helpt alleen een nieuw besluit", async () => {
    const { herstel } = await tlv("2025-10-01", vary(vso, { tlv: { einddatum: "2034-07-31" } }));
    expect(herstel.map((een) => een.handelingen.map((h) => h.feit))).toEqual([["tlv.afgiftedatum"]]);
  });

  test("Na een ontheffing kan een volgende weer een jaar duren", async () => {
    const { herstel } = await tlv(
      "2033-06-01",
      vary(vso, {
        leerling: { ontheffingVerleend: true, ontheffingTotEnMet: "2033-07-31" },
        tlv: { afgiftedatum: "2033-05-01", einddatum: "2034-07-31" },
      }),
    );
    expect(herstel.map((een) => een.zaak["leerling"]?.["ontheffingTotEnMet"])).toEqual(["2034-07-31"]);
  });

  test("Wie te oud is voor het so, kan niets meer herstellen: de leeftijd ligt vast", async () => {
    const found = await tlv("2026-09-01", {
      leerling: { geboortedatum: "2011-11-05" },
      tlv: { afgiftedatum: "2026-08-20", ingangsdatum: "2026-08-20", einddatum: "2028-07-31" },
    });
    expect(found).toMatchObject({ mogelijk: false, volledig: true });
    expect(nl(found)).toContain("De leeftijd van de leerling ligt vast.");
    expect(found.reden?.en).toContain("The age of the pupil is fixed.");
  });

  test("Vroegen de ouders aan, dan vraagt het bevoegd gezag opnieuw aan en beslist het samenwerkingsverband opnieuw", async () => {
    const { herstel } = await tlv("2025-10-01", { aanvraag: { indiener: "ouders" } });
    expect(short(herstel[0])).toEqual([
      {
        stuk: "aanvraag.datum",
        dagen: ["2025-10-01", "2035-08-01"],
        wordt: { "aanvraag.indiener": "bevoegd-gezag", "aanvraag.datum": "2025-10-01" },
      },
      { stuk: "tlv.afgiftedatum", dagen: ["2025-10-01", "2035-08-01"], wordt: { "tlv.afgiftedatum": "2025-10-01" } },
    ]);
  });

  test("Is de leerling nergens aangemeld, dan melden de ouders aan en volgen een aanvraag en een besluit", async () => {
    const { herstel } = await tlv("2025-10-01", { aanvraag: { leerlingAangemeldOfIngeschreven: false } });
    expect(
      herstel[0]?.handelingen.map((handeling) => [handeling.feit, handeling.wie.nl.split(" ").slice(0, 3).join(" ")]),
    ).toEqual([
      ["aanvraag.datum", "het bevoegd gezag"],
      ["aanvraag.leerlingAangemeldOfIngeschreven", "de ouders"],
      ["tlv.afgiftedatum", "het samenwerkingsverband"],
    ]);
  });

  test("Besliste het verkeerde samenwerkingsverband, dan is een aanvraag bij het bevoegde nodig", async () => {
    const { herstel } = await tlv("2025-10-01", { samenwerkingsverband: { vanWoongebied: false } });
    expect(herstel).toHaveLength(1);
    expect(herstel[0]?.zaak["samenwerkingsverband"]).toMatchObject({ vanWoongebied: true });
  });

  test("Na een advies van de verkeerde deskundige zijn een nieuw advies en een nieuw besluit nodig", async () => {
    const { herstel } = await tlv("2025-10-01", { deskundigenadvies: { tweedeDiscipline: "ander" } });
    expect(herstel[0]?.handelingen.map((handeling) => handeling.feit)).toEqual([
      "deskundigenadvies.eersteDiscipline",
      "tlv.afgiftedatum",
    ]);
    const tweede = herstel[0]?.handelingen[0]?.stappen[0];
    expect(tweede?.waarden).toHaveLength(6);
  });

  test("Wat van het landelijk uitgangspunt afwijkt maar volgens de wet mag, is niet te herstellen: het antwoord is ja", async () => {
    const found = await tlv("2025-10-01", { tlv: { bekostigingscategorie: "laag" } }, "emb-2019");
    expect(found).toMatchObject({ nodig: false, mogelijk: null, herstel: [] });
  });
});

describe("what the package says about its own facts", () => {
  test.each(regimes)("$id: every bound of a change is a date that this regime computes", (regime) => {
    const names = new Set(regime.afleidingen.map((afleiding) => afleiding.id));
    const bounds = regime.feiten.flatMap(({ herstel }) => [herstel?.vroegst ?? [], herstel?.uiterlijk ?? []].flat());
    expect(bounds.filter((name) => !names.has(name))).toEqual([]);
  });

  test.each(regimes)(
    "$id: nobody is said to be able to change an age, a register of persons or a judgement",
    ({ feiten }) => {
      const fixed = feiten.filter(
        ({ id, soort, bewijsstuk }) =>
          soort === "oordeel" || /geboortedatum|meerderjarig/.test(id) || bewijsstuk.nl === "basisregistratie personen",
      );
      expect(fixed.filter((one) => one.herstel).map(({ id }) => id)).toEqual([]);
    },
  );
});

describe("the function", () => {
  const ja = () => outcome("vrijstelling", "leerplichtwet-1969", "2026-05-25", {});

  test.each([
    ["ja", {}, "Het antwoord is ja."],
    ["nvt", { jongere: { geboortedatum: "2000-01-01" } }, "De vraag is niet van toepassing."],
    ["onbekend", { verklaring: { oordeel: null } }, "Het antwoord is nog onbekend."],
  ])("has nothing to mend where the answer is %s", async (oordeel, anders, words) => {
    const uitkomst = await outcome("vrijstelling", "leerplichtwet-1969", "2026-05-25", anders);
    expect(uitkomst.oordeel).toBe(oordeel);
    const found = findRemedies(uitkomst);
    expect(found).toMatchObject({ nodig: false, mogelijk: null, volledig: true, herstel: [], blokkades: [] });
    expect(nl(found)).toContain(words);
  });

  test("takes an outcome as it was stored", async () => {
    const uitkomst = await outcome("vrijstelling", "leerplichtwet-1969", "2026-05-25", {
      kennisgeving: { indiener: "school" },
    });
    expect(findRemedies(JSON.parse(JSON.stringify(uitkomst)))).toEqual(findRemedies(uitkomst));
  });

  test("says which rules it wants when it has others", async () => {
    const uitkomst = { ...(await ja()), bewijs: { pakket: "x", regelset: "sha256-anders", invoer: "x" } };
    try {
      findRemedies(uitkomst);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ToetsverzoekError);
      const [first] = (error as ToetsverzoekError).problemen;
      expect(first).toMatchObject({ code: "ruleset-missing", pad: "/bewijs/regelset" });
      expect(first?.verwacht).toContain("sha256-anders");
      expect(first?.remedie).toContain((await ja()).bewijs.regelset);
    }
  });

  test("refuses what is no outcome, and facts that a request could not hold", async () => {
    const code = (uitkomst: unknown): string | undefined => {
      try {
        findRemedies(uitkomst as AlgemeneUitkomst);
      } catch (error) {
        return (error as ToetsverzoekError).problemen[0]?.code;
      }
      return undefined;
    };
    const good = await ja();
    expect(code(null)).toBe("not-an-outcome");
    expect(code({ ...good, schema: "uitkomst/0" })).toBe("not-an-outcome");
    expect(code({ ...good, zaak: { jongere: { naam: "x" } } })).toBe("unknown-fact");
  });
});

describe("a regime of one's own", () => {
  const wie = { nl: "iemand", en: "somebody" };
  const stuk = { wie, document: wie };

  const ask = async (regime: ReturnType<typeof small>, zaak: Zaak): Promise<HerstelUitkomst> =>
    findRemedies(
      await evaluate({ vraag: "proef", regime: "klein", peildatum: "2026-01-01", zaak }, { regimes: [regime] }),
      {
        regimes: [regime],
      },
    );

  test("lists every set that is not part of another, the smallest first", async () => {
    const regime = small({
      feiten: [
        feit("a.een", "boolean", { herstel: stuk }),
        feit("a.twee", "boolean", { herstel: stuk }),
        feit("a.drie", "boolean", { herstel: stuk }),
      ],
      regels: [
        regel("eis", {
          any: [{ all: [blad("a.een", "equal", true), blad("a.twee", "equal", true)] }, blad("a.drie", "equal", true)],
        }),
      ],
    });
    const { herstel, volledig } = await ask(regime, { a: { een: false, twee: false, drie: false } });
    const changed = herstel.map((een) => een.handelingen.flatMap((h) => h.stappen.map((stap) => stap.feit)));
    expect(changed).toEqual([["a.drie"], ["a.een", "a.twee"]]);
    expect(volledig).toBe(true);
  });

  test("leaves an unknown fact unknown where its document is not made anew", async () => {
    const regime = small({
      feiten: [feit("a.een", "boolean", { herstel: stuk }), feit("a.twee", "boolean", { herstel: stuk })],
      regels: [regel("eis", { all: [blad("a.een", "equal", true), blad("a.twee", "equal", true)] })],
    });
    const { herstel } = await ask(regime, { a: { een: false } });
    expect(herstel).toMatchObject([{ oordeelDaarna: "onbekend", nogTeWeten: ["a.twee"] }]);
  });

  test("gives the last day that its bound leaves to a document without a date, and takes nothing after it", async () => {
    const regime = small({
      feiten: [feit("a.begin", "date"), feit("a.een", "boolean", { herstel: { ...stuk, uiterlijk: "a.laatst" } })],
      afleidingen: [{ id: "a.laatst", titel: "de laatste dag", operatie: "plusMaanden", van: "a.begin", maanden: 1 }],
      regels: [regel("eis", { all: [blad("a.een", "equal", true)] })],
    });
    const { herstel } = await ask(regime, { a: { een: false, begin: "2025-12-31" } });
    expect(herstel[0]?.handelingen).toMatchObject([{ feit: "a.een", vroegst: null, uiterlijk: "2026-01-31" }]);
    expect(await ask(regime, { a: { een: false, begin: "2025-11-30" } })).toMatchObject({ mogelijk: false });
  });

  /** A regime in which so many facts must all have another of so many answers, and a file in which none has. */
  const apart = (facts: number, answers: number): [ReturnType<typeof small>, Zaak] => {
    const waarden = Array.from({ length: answers }, (_, i) => `w${i}`);
    const ids = Array.from({ length: facts }, (_, i) => `a.f${i}`);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => blad(a, "notEqual", { fact: b })));
    const regime = small({
      feiten: ids.map((id) => feit(id, "enum", { waarden, herstel: stuk })),
      regels: [regel("alleAnders", { all: pairs })],
    });
    return [regime, { a: Object.fromEntries(ids.map((id) => [id.slice(2), "w0"])) }];
  };

  test("proves that nothing helps where nine facts must all have another of eight answers", async () => {
    const found = await ask(...apart(9, 8));
    expect(found).toMatchObject({ nodig: true, mogelijk: false, volledig: true, herstel: [] });
    expect(found.blokkades).toMatchObject([{ conclusie: "alleAnders", soort: "zelf" }]);
  });

  test("gives a way that works, and says that it is not every one, where there are thousands", async () => {
    const pairs = Array.from({ length: 12 }, (_, i) => [`a.x${i}`, `a.y${i}`] as const);
    const regime = small({
      feiten: pairs.flat().map((id) => feit(id, "boolean", { herstel: stuk })),
      regels: pairs.map(([x, y], i) => regel(`eis${i}`, { any: [blad(x, "equal", true), blad(y, "equal", true)] })),
    });
    const zaak = { a: Object.fromEntries(pairs.flat().map((id) => [id.slice(2), false])) };
    const { mogelijk, volledig, herstel } = await ask(regime, zaak);
    expect({ mogelijk, volledig }).toEqual({ mogelijk: true, volledig: false });
    expect(herstel[0]).toMatchObject({ oordeelDaarna: "ja" });
    expect(herstel[0]?.handelingen).toHaveLength(12);
  });

  test("says so when the rules are too large for that", async () => {
    const found = await ask(...apart(18, 16));
    expect(found).toMatchObject({ nodig: true, mogelijk: null, volledig: false, herstel: [] });
    expect(nl(found)).toContain("afgebroken");
  });

  test.each([
    ["a judgement", { soort: "oordeel", herstel: stuk }],
    ["a fact that nobody can change", { herstel: stuk, onveranderlijk: wie }],
    ["a document that is not told", { herstel: { met: "a.twee" } }],
    ["an answer that the fact cannot have", { herstel: { ...stuk, waarden: ["x"] } }],
    ["a document handed in with itself", { herstel: { ...stuk, hoortBij: "a.een" } }],
    ["a fact that is not there", { herstel: { ...stuk, opnieuw: ["a.drie"] } }],
    ["a choice that moves along", { herstel: { ...stuk, schuiftMee: true } }],
    ["the reason of a bound without the bound", { herstel: { ...stuk, grens: wie } }],
  ])("is refused when it lets somebody change %s", (_, extra) => {
    const load = () =>
      small({
        feiten: [feit("a.een", "boolean", extra), feit("a.twee", "boolean")],
        regels: [regel("eis", { all: [blad("a.een", "equal", true)] })],
      });
    expect(load).toThrow(RegelError);
    expect(load).toThrow("remedy-unfit");
  });
});
