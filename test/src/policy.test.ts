import { describe, expect, test } from "vitest";
import { evaluate, explain, loadRegime, RegelError, safeEvaluate } from "../../src/index.js";
import { readJson } from "../helpers/files.js";

type Json = Record<string, unknown>;
const beleid = readJson<Json & { normen: Json[] }>("examples/08-eigen-beleid/beleid.json");
const eigen = loadRegime({ "beleid.json": beleid });

const tlv = {
  onderwijssoort: "vso",
  afgiftedatum: "2019-10-14",
  einddatum: "2024-07-31",
  bekostigingscategorie: "midden",
};
const leerling = {
  geboortedatum: "2006-05-01",
  residentieelGeplaatst: false,
  lopendeTlv: "geen",
  meervoudigGehandicapt: true,
};
const judge = (anders: { leerling?: Json; tlv?: Json } = {}) =>
  evaluate(
    {
      vraag: "tlv-emb",
      peildatum: "2020-03-01",
      zaak: { leerling: { ...leerling, ...anders.leerling }, tlv: { ...tlv, ...anders.tlv } },
    },
    { regimes: [eigen] },
  );
const vulnerable = async (anders?: Parameters<typeof judge>[0]): Promise<string[]> =>
  (await judge(anders)).kwetsbaarheden.map((k) => k.conclusie);
const oordeel = async (name: string, anders?: Parameters<typeof judge>[0]) =>
  (await judge(anders)).conclusies.find((c) => c.id === name)?.oordeel;

describe("the own policy of a samenwerkingsverband (after ECLI:NL:RVS:2021:1506)", () => {
  test("a declaration that follows it is not vulnerable on it", async () => {
    expect(await vulnerable()).toEqual([]);
    expect(await oordeel("eigenDuurMg")).toBe("ja");
  });

  test("one year where the policy says until the school year of eighteen is vulnerable", async () => {
    expect(await vulnerable({ tlv: { einddatum: "2021-07-31" } })).toEqual(["eigenDuurMg"]);
  });

  test("one day short is short, the day itself is enough, and longer too", async () => {
    expect(await vulnerable({ tlv: { einddatum: "2024-07-30" } })).toEqual(["eigenDuurMg"]);
    expect(await vulnerable({ tlv: { einddatum: "2024-07-31" } })).toEqual([]);
    expect(await vulnerable({ tlv: { einddatum: "2025-07-31" } })).toEqual([]);
  });

  test("another category is vulnerable, and the sentence names the policy and what the reasons must do", async () => {
    const [found] = (await judge({ tlv: { bekostigingscategorie: "laag" } })).kwetsbaarheden;
    expect(found?.conclusie).toBe("eigenCategorieMg");
    expect(found?.zin).toContain("Ondersteuningsplan 2018-2022");
    expect(found?.zin).toContain("Awb 3:46");
    expect(found?.bron.vindplaats).toBe("Ondersteuningsplan 2018-2022, paragraaf 4.2");
  });

  test("it is not for other pupils, and open while it is unknown whether this is one", async () => {
    expect(await oordeel("eigenDuurMg", { leerling: { meervoudigGehandicapt: false } })).toBe("nvt");
    expect(await oordeel("eigenDuurMg", { leerling: { meervoudigGehandicapt: null } })).toBe("onbekend");
    expect(await vulnerable({ leerling: { meervoudigGehandicapt: null }, tlv: { einddatum: "2021-07-31" } })).toEqual(
      [],
    );
    const open = await judge({ leerling: { meervoudigGehandicapt: null }, tlv: { einddatum: "2021-07-31" } });
    expect(open.ontbreekt.find((o) => o.feit === "leerling.meervoudigGehandicapt")?.nodigVoor).toContain("eigenDuurMg");
  });

  test("it changes nothing in the answer on the law", async () => {
    const zaak = { leerling: { geboortedatum: "2006-05-01" }, tlv: { ...tlv, einddatum: "2020-07-31" } };
    const law = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2020-03-01", zaak }, { regimes: [] });
    const own = await evaluate({ vraag: "tlv-emb", peildatum: "2020-03-01", zaak }, { regimes: [eigen] });
    expect(own.oordeel).toBe(law.oordeel);
    expect(own.regime).toMatchObject({ id: "swv-voorbeeld-2018", status: "beleid" });
    expect(own.hypothetisch).toBe(false);
  });

  test("outside its dates it is refused, not applied", async () => {
    for (const [peildatum, code] of [
      ["2018-07-31", "peildatum-before-regime"],
      ["2022-08-01", "peildatum-after-regime"],
    ] as const) {
      const result = await safeEvaluate({ vraag: "tlv-emb", peildatum, zaak: {} }, { regimes: [eigen] });
      expect(result.ok ? [] : result.problemen.map((p) => p.code)).toEqual([code]);
    }
  });
});

describe("refused is a policy", () => {
  const codes = (bestanden: Json): string[] => {
    try {
      loadRegime(bestanden);
      return [];
    } catch (error) {
      if (!(error instanceof RegelError)) throw error;
      return error.problemen.map((p) => `${p.bestand}${p.pad} ${p.code}`);
    }
  };
  const [first = {}, ...rest] = beleid.normen;
  const norm = (extra: Json): Json => ({ "beleid.json": { ...beleid, normen: [{ ...first, ...extra }, ...rest] } });
  const { bron: _bron, ...unsourced } = beleid;
  const otherGroup = { name: "x", fact: "leerling.lichamelijkBeperkt", operator: "equal", value: true };

  test.each([
    ["of an unknown kind", norm({ regel: "duurTenMinst" }), "beleid.json/normen/0/regel policy-kind-unknown"],
    [
      "with a category that does not exist",
      norm({ regel: "categorie", waarde: "zeer-hoog", wanneer: { all: [otherGroup] } }),
      "beleid.json/normen/0/waarde value-unfit",
    ],
    [
      "with a date that nothing gives",
      norm({ waarde: { fact: "beleid.nergens" } }),
      "beleid.json/normen/0/waarde fact-unknown",
    ],
    [
      "for a group that asks an unknown fact",
      norm({ wanneer: { all: [{ name: "x", fact: "leerling.diagnose", operator: "equal", value: true }] } }),
      "beleid.json/normen/0/wanneer/all/0/fact fact-unknown",
    ],
    ["without a source", { "beleid.json": unsourced }, "beleid.json/bron missing-key"],
    [
      "on a regime that does not exist",
      { "beleid.json": { ...beleid, bouwtVoortOp: "wac" } },
      "beleid.json/bouwtVoortOp base-unknown",
    ],
    ["with another rule file beside it", { "beleid.json": beleid, "x.json": {} }, "beleid.json policy-alone"],
    [
      "that ends before it begins",
      { "beleid.json": { ...beleid, geldigTot: "2018-07-31" } },
      "beleid.json/geldigTot validity-reversed",
    ],
  ])("%s", (_, bestanden, problem) => {
    expect(codes(bestanden)).toContain(problem);
  });
});

test("a gemeente can state its own procedure, which never becomes a requirement of the claim", async () => {
  const procedure = loadRegime({
    "beleid.json": {
      id: "gemeente-voorbeeld",
      vraag: "vrijstelling",
      bouwtVoortOp: "leerplichtwet-1969",
      titel: { nl: "Ambtsinstructie van de gemeente Voorbeeld", en: "Instruction of the municipality Example" },
      geldigVan: "2020-01-01",
      bron: {
        document: "ambtsinstructie",
        vindplaats: "Ambtsinstructie, artikel 4",
        citaat: ["De verklaring komt van een arts."],
      },
      normen: [
        {
          id: "eigenOpsteller",
          regel: "opsteller",
          doelgroep: { nl: "alle jongeren", en: "all young people" },
          waarde: "arts",
        },
      ],
    },
  });
  const outcome = (opsteller: string | null) =>
    evaluate(
      {
        vraag: "vrijstelling",
        peildatum: "2026-05-20",
        zaak: {
          jongere: { geboortedatum: "2014-09-15", volledigeSchooljaren: 6 },
          vrijstelling: { ingangsdatum: "2026-08-01" },
          verklaring: { opsteller },
        },
      },
      { regimes: [procedure] },
    );
  const by = async (opsteller: string | null) => (await outcome(opsteller)).kwetsbaarheden.map((k) => k.conclusie);
  expect([await by("arts"), await by("psycholoog"), await by(null)]).toEqual([[], ["eigenOpsteller"], []]);
  // Where nothing is decided nobody can object to a decision; and a title in front of a sentence has no colon of its own.
  const departed = await outcome("psycholoog");
  for (const lengte of ["kort", "volledig"] as const) {
    const text = explain(departed, { lengte }).replace(/\s+/g, " ");
    expect(text).toContain("Aandachtspunten van zorgvuldigheid");
    expect(text).not.toContain("bezwaar");
    expect(text).toMatch(/wie de verklaring geeft volgens het eigen beleid \(alle jongeren\)/i);
    expect(text).not.toMatch(/werkwijze/i);
  }
  expect((await outcome("psycholoog")).oordeel).toBe("onbekend");
});

describe("a norm for everybody beside one for a group", () => {
  const group = { all: [{ name: "de leerling", fact: "leerling.lichamelijkBeperkt", operator: "equal", value: true }] };
  const norm = (id: string, regel: string, waarde: unknown, wanneer?: Json): Json => ({
    ...{ id, regel, doelgroep: { nl: id, en: id }, waarde },
    ...(wanneer ? { wanneer } : {}),
  });
  const codes = (...normen: readonly Json[]): string[] => {
    try {
      loadRegime({ "beleid.json": { ...beleid, normen } });
    } catch (error) {
      if (error instanceof RegelError) return error.problemen.map(({ code, pad }) => `${code} ${pad}`);
      throw error;
    }
    return [];
  };

  test("with another value is refused, in either order", () => {
    const [all, some] = [norm("ruim", "categorie", "midden"), norm("eng", "categorie", "hoog", group)];
    expect(codes(all, some)).toEqual(["norm-contradicts /normen/1/waarde"]);
    expect(codes(some, all)).toEqual(["norm-contradicts /normen/1/waarde"]);
  });

  test("with the same value, or where both can be followed, is not", () => {
    expect(codes(norm("ruim", "categorie", "midden"), norm("eng", "categorie", "midden", group))).toEqual([]);
    const until = (fact: string): Json => ({ fact });
    expect(
      codes(
        norm("ruim", "duurTenMinste", until("leerling.achttiendeVerjaardag")),
        norm("eng", "duurTenMinste", until("beleid.eindeSchooljaarAchttien"), group),
      ),
    ).toEqual([]);
  });
});
