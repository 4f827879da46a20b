import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import { compare, evaluate, loadRegime, report, ToetsverzoekError } from "../../../src/index.js";
import { readJson } from "../../helpers/files.js";
import { forEachOutcome } from "../../helpers/outcomes.js";
import type { Zaak } from "../../helpers/zaken.js";

const volledig = readJson<Parameters<typeof evaluate>[0]>("examples/01-vrijstelling-volledig.json");
const onvolledig = readJson<Parameters<typeof evaluate>[0]>("examples/02-vrijstelling-onvolledig.json");
const beide = ["leerplichtwet-1969", "voorstel-2019"] as const;

describe("one case under the law and under the proposal", () => {
  test("each outcome is what evaluate gives, in the order of the regimes", async () => {
    const found = await compare(volledig as never, beide);
    expect(found.uitkomsten).toEqual(
      await Promise.all(beide.map((regime) => evaluate({ ...volledig, regime } as never))),
    );
    expect(found.oordelen).toEqual(found.uitkomsten.map((one) => one?.oordeel));
    expect(found.regimes.map(({ id }) => id)).toEqual(beide);
  });

  test("a conclusion differs where the answers do, with the sentence, the article and the conditions that decided", async () => {
    const { conclusies } = await compare(volledig as never, ["leerplichtwet-1969", "wetsvoorstel-36663"]);
    const duur = conclusies.find(({ conclusie }) => conclusie === "duurToegestaan");
    expect(duur).toMatchObject({ oordelen: ["ja", "onbekend"], anders: true });
    expect(duur?.redenen.map((reden) => reden?.voorwaarden.length)).toEqual([2, 1]);
    expect(conclusies.find(({ conclusie }) => conclusie === "indienerBevoegd")).toMatchObject({ anders: false });
  });

  test("what one of them does not have is null there", async () => {
    const { conclusies, termijnen, gevolgen } = await compare(volledig as never, beide);
    const own = conclusies.find(({ conclusie }) => conclusie === "casusregisseurBenoemd");
    expect(own).toMatchObject({ oordelen: [null, "nee"], anders: true });
    expect(own?.redenen[0]).toBeNull();
    expect(termijnen.every(({ laatsteDagen }) => laatsteDagen.length === 2)).toBe(true);
    expect(gevolgen.every(({ waarden }) => waarden.length === 2)).toBe(true);
  });

  test("what is missing is said with who misses it", async () => {
    const { ontbreekt, uitkomsten } = await compare(onvolledig as never, beide);
    for (const { feit, bij } of ontbreekt)
      expect(bij).toEqual(uitkomsten.flatMap((u) => (u?.ontbreekt.some((o) => o.feit === feit) ? [u.regime.id] : [])));
    expect(ontbreekt.some(({ bij }) => bij.length === 1)).toBe(true);
    expect(ontbreekt.some(({ bij }) => bij.length === 2)).toBe(true);
  });
});

describe("a comparison in words", () => {
  test("repeats the question, and says why both refuse", async () => {
    const found = await compare(volledig as never, beide);
    expect(found.oordelen).toEqual(["nee", "nee"]);
    for (const taal of ["nl", "en"] as const) {
      const text = report(found, { taal }).replace(/\s+/g, " ");
      expect(text).toContain(String(found.vraagTitel?.[taal]));
      const same = text.slice(text.indexOf(taal === "nl" ? "Wat gelijk is" : "What is the same"));
      for (const { conclusie, redenen, anders, oordelen } of found.conclusies)
        if (!anders && oordelen[0] === "nee") {
          const reden = redenen[0];
          expect(same, conclusie).toContain(String(taal === "nl" ? reden?.zin : reden?.zinEn));
          for (const one of reden?.voorwaarden ?? []) expect(same).toContain(taal === "nl" ? one.naam : one.naamEn);
        }
    }
  });

  test("one that was kept from before can still be told", async () => {
    const found = await compare(volledig as never, beide);
    const { vraagTitel: _, ...rest } = found;
    const termijnen = rest.termijnen.map(({ openPunten: __, ...term }) => term);
    expect(report({ ...rest, termijnen } as never)).toContain("Laatste dag");
  });
});

describe("a term without a day says why", () => {
  const lines = (text: string, heading: string): string[] =>
    text
      .replace(/\n +(?! *- )/g, " ")
      .replace(/\n +/g, "\n")
      .split("\n")
      .filter((line) => line.includes(heading));
  const next = "Volgende jaarlijkse kennisgeving";
  const known = readJson<{ uitgangspunt: Zaak }>(
    "test/rules/vrijstelling/leerplichtwet-1969/termijnen.zaken.json",
  ).uitgangspunt;
  const terms = (anders: Zaak, regimes: readonly string[]) => {
    const groups = Object.entries(known).map(([group, facts]) => [group, { ...facts, ...anders[group] }]);
    const zaak = Object.fromEntries(groups);
    return compare({ vraag: "vrijstelling", peildatum: "2026-08-01", zaak } as never, regimes as never);
  };

  test("that it waits, and for what; or that a regime leaves open whether there is one", async () => {
    const found = await terms({ verklaring: { opstellerBehandelt: null } }, ["leerplichtwet-1969", "voorstel-2019"]);
    const term = found.termijnen.find(({ id }) => id === "volgendeKennisgeving");
    expect(term).toMatchObject({ laatsteDagen: [null, null], standen: ["onbekend", "open"] });
    const [open] = term?.openPunten?.[1] ?? [];
    expect(open?.vraag.nl).toBe("Blijft de jaarlijkse kennisgeving nodig bij een langere duur?");
    const fact = found.namen["verklaring.opstellerBehandelt"]?.titel;
    for (const taal of ["nl", "en"] as const) {
      const text = report(found, { taal }).replace(/\s+/g, " ");
      expect(text).toContain(`B: open. ${open?.vraag[taal]} ${open?.keuze[taal]}`);
      expect(text).toContain(String(fact?.[taal]));
      expect(text).not.toMatch(/bestaat hier niet|does not exist here/);
    }
  });

  test("no regime of the package lets a term lapse without saying what is open about it, and says so beside its base", async () => {
    const lapsing = regimesOf("vrijstelling").filter(({ id }) => ["voorstel-2019", "wetsvoorstel-36663"].includes(id));
    for (const { id } of lapsing) {
      const found = await terms({}, ["leerplichtwet-1969", id]);
      const standen = found.termijnen.map((one) => one.standen[1]);
      expect(standen, id).toContain("open");
      expect(standen, id).not.toContain("bestaat-niet");
    }
  });

  test("that a regime has no such term, where it leaves nothing open", async () => {
    const eigen = loadRegime({
      "regime.json": {
        id: "zonder-volgende",
        vraag: "vrijstelling",
        titel: { nl: "Zonder volgende", en: "Without a next one" },
        status: "voorstel",
        geldigVan: "2019-10-30",
        bouwtVoortOp: "leerplichtwet-1969",
        conclusies: regimesOf("vrijstelling").find(({ id }) => id === "leerplichtwet-1969")?.volgorde,
        vervaltTermijnen: ["volgendeKennisgeving"],
      },
    } as never);
    const verzoek = { vraag: "vrijstelling", peildatum: "2026-08-01", zaak: known };
    const found = await compare(verzoek as never, ["leerplichtwet-1969", eigen.id] as never, { regimes: [eigen] });
    expect(found.termijnen.find(({ id }) => id === "volgendeKennisgeving")?.standen[1]).toBe("bestaat-niet");
    expect(report(found).replace(/\s+/g, " ")).toContain("B: deze termijn bestaat hier niet");
  });

  test("that it does not run in this case", async () => {
    // The notice went to another island: under the one law that matters and under the other it does not.
    const islands = { jongere: { openbaarLichaam: "bonaire" }, kennisgeving: { openbaarLichaam: "saba" } };
    const found = await terms(islands, ["leerplichtwet-1969", "leerplichtwet-bes"]);
    const [here, there] = found.oordelen;
    const term = found.termijnen.find(({ id }) => id === "volgendeKennisgeving");
    expect([here, there, term?.standen]).toEqual(["ja", "nee", ["bekend", "loopt-niet"]]);
    expect(lines(report(found), next)).toEqual([`- ${next}: A: 30 juni 2027; B: loopt in deze zaak niet`]);
  });

  /** Not every regime accepts the file of another. */
  const refused = (error: unknown): undefined => {
    if (!(error instanceof ToetsverzoekError)) throw error;
  };

  test("no text says of a term that waits that there is none", async () => {
    const seen = new Set<string>();
    await forEachOutcome(async (u) => {
      const others = regimesOf(u.vraag).map(({ id }) => id);
      const verzoek = { vraag: u.vraag, peildatum: "2026-08-01", zaak: u.zaak };
      // Of a question with one regime there is nothing beside it.
      const found = others.length < 2 ? undefined : await compare(verzoek as never, others as never).catch(refused);
      if (!found) return;
      for (const taal of ["nl", "en"] as const)
        for (const vorm of ["tekst", "markdown"] as const) {
          const text = report(found, { taal, vorm }).replace(/\s+/g, " ");
          expect(text).not.toMatch(/[A-Z]: (geen|none)\b/);
        }
      for (const { id, standen } of found.termijnen)
        standen.forEach((stand, i) => {
          seen.add(stand);
          const term = found.uitkomsten[i]?.termijnen.find((one) => one.id === id);
          expect(stand === "onbekend").toBe(term !== undefined && term.einde === null);
        });
    }, 10);
    expect([...seen]).toEqual(expect.arrayContaining(["bekend", "onbekend"]));
  });
});

test("a side can have a day of its own, and an own regime stands beside those of the package", async () => {
  const eigen = loadRegime({ "beleid.json": readJson("examples/08-eigen-beleid/beleid.json") });
  const verzoek = { vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} } as const;
  const { regimes } = await compare(verzoek, ["wec", { regime: eigen.id, peildatum: "2020-03-01" }], {
    regimes: [eigen],
  });
  expect(regimes.map(({ id, peildatum }) => [id, peildatum])).toEqual([
    ["wec", "2026-08-01"],
    [eigen.id, "2020-03-01"],
  ]);
});

test("one regime on two days is no repetition", async () => {
  const found = await compare(volledig as never, [
    { regime: "leerplichtwet-1969", peildatum: "2026-05-20" },
    { regime: "leerplichtwet-1969", peildatum: "2026-05-21" },
  ]);
  expect(found.regimes.map(({ peildatum }) => peildatum)).toEqual(["2026-05-20", "2026-05-21"]);
});

describe("what is asked wrongly", () => {
  const refused = async (call: Promise<unknown>): Promise<[string, string][]> => {
    const error = await call.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    return error instanceof ToetsverzoekError ? error.problemen.map(({ code, pad }) => [code, pad]) : [];
  };
  test.each([
    ["one regime", volledig, ["leerplichtwet-1969"], [["regimes-form", "/regimes"]]],
    ["no list", volledig, "leerplichtwet-1969", [["regimes-form", "/regimes"]]],
    ["no such regime", volledig, ["leerplichtwet-1969", "wet"], [["regime-unknown", "/regimes/1"]]],
    [
      "a side with a misspelt key",
      volledig,
      [{ regime: "leerplichtwet-1969", dag: "2026-01-01" }, "voorstel-2019"],
      [["options-form", "/regimes/0/dag"]],
    ],
    [
      "a side with a wrong day, where that of the request is right",
      volledig,
      ["leerplichtwet-1969", { regime: "voorstel-2019", peildatum: "2026-02-30" }],
      [["date-calendar", "/regimes/1/peildatum"]],
    ],
    [
      "a wrong day of the request, which both sides take",
      { ...volledig, peildatum: "2026-02-30" },
      [...beide, { regime: "voorstel-2019" }],
      [["date-calendar", "/peildatum"]],
    ],
    [
      "a side that is no regime",
      volledig,
      ["leerplichtwet-1969", 5, { regime: "wet" }],
      [
        ["regime-unknown", "/regimes/1"],
        ["regime-unknown", "/regimes/2/regime"],
      ],
    ],
    ["one twice", volledig, [...beide, "leerplichtwet-1969"], [["regimes-twice", "/regimes/2"]]],
    [
      "one twice, once with the day that it has anyhow",
      { ...volledig, peildatum: "2026-05-20" },
      ["voorstel-2019", { regime: "voorstel-2019", peildatum: "2026-05-20" }],
      [["regimes-twice", "/regimes/1"]],
    ],
    [
      "a wrong day, a wrong side and wrong facts, all at once",
      { ...volledig, peildatum: "2026-02-30", zaak: { jongere: { naam: "x", geboortedatum: 5 } } },
      ["leerplichtwet-1969", "wet"],
      [
        ["date-calendar", "/peildatum"],
        ["regime-unknown", "/regimes/1"],
        ["unknown-fact", "/zaak/jongere/naam"],
        ["date-form", "/zaak/jongere/geboortedatum"],
      ],
    ],
    [
      "no list of regimes, beside a fact that is none",
      { ...volledig, zaak: { jongere: { naam: "x" } } },
      5,
      [
        ["regimes-form", "/regimes"],
        ["unknown-fact", "/zaak/jongere/naam"],
      ],
    ],
    ["no request", 5, beide, [["question-unknown", "/vraag"]]],
    [
      "a fact that is none",
      { ...volledig, zaak: { jongere: { naam: "x" } } },
      beide,
      [["unknown-fact", "/zaak/jongere/naam"]],
    ],
  ])("%s is refused", async (_, verzoek, regimes, expected) => {
    expect(await refused(compare(verzoek as never, regimes as never))).toEqual(expected);
  });
});

test("what is no document is told so, with nothing of it shown", () => {
  for (const wrong of [{}, null, undefined, "Jan Jansen", [], new Map(), { schema: "verschil/1" }])
    expect(() => report(wrong as never)).toThrow(ToetsverzoekError);
  const getter = {
    get schema() {
      throw new Error("Jan Jansen");
    },
  };
  expect(() => report(getter as never)).toThrow(ToetsverzoekError);
});

test.each(["nl", "en"] as const)("in words, in %s, no line is too long and nothing is left unsaid", async (taal) => {
  const text = report(await compare(onvolledig as never, beide), { taal });
  expect(text).not.toMatch(/undefined|\[object/);
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});
