import { beforeAll, describe, expect, test } from "vitest";
import { diff, evaluate, loadRegime, report, safeEvaluate, ToetsverzoekError } from "../../../src/index.js";
import type { Oordeel } from "../../../src/model/oordeel.js";
import type { Regime } from "../../../src/model/regime.js";
import type { RegimeVerschil, Verplaatsing } from "../../../src/model/verschil.js";
import { standen } from "../../../src/testing/dossier.js";
import { readJson, readText } from "../../helpers/files.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

const moved = ({ van, naar }: Verplaatsing): string => `${van} ${naar}`;
const answerOf = async (verzoek: unknown, conclusie: string): Promise<Oordeel | undefined> =>
  (await evaluate(verzoek as never)).conclusies.find(({ id }) => id === conclusie)?.oordeel;

describe("the law beside the proposal of 2019", () => {
  let verschil: RegimeVerschil;
  beforeAll(() => {
    verschil = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
  });

  test("the proposal can take an exemption away and leave it open, and gives none that the law refuses", () => {
    const final = verschil.verplaatsingen.filter(({ conclusie }) => conclusie === "vrijgesteld");
    expect(final.filter(({ kan }) => kan).map(moved)).toEqual(["ja nee", "ja onbekend", "onbekend nee"]);
    expect(final.filter(({ kan }) => kan === false)).toHaveLength(9);
    expect(final.filter(({ kan }) => kan === false).map(({ getuige }) => getuige)).toEqual(Array(9).fill(null));
  });

  test("every smallest file is judged so on both sides", async () => {
    const found = verschil.verplaatsingen.filter(({ getuige }) => getuige);
    expect(found.length).toBeGreaterThan(5);
    for (const { conclusie, van, naar, getuige } of found) {
      expect(await answerOf(getuige, conclusie), JSON.stringify(getuige)).toBe(van);
      expect(await answerOf({ ...getuige, regime: "voorstel-2019" }, conclusie), JSON.stringify(getuige)).toBe(naar);
    }
  });

  test("what only the proposal has is named and not compared", () => {
    const only = verschil.alleen.filter(({ bij }) => bij === "b").map(({ conclusie }) => conclusie);
    expect(only).toContain("casusregisseurBenoemd");
    expect(verschil.verplaatsingen.map(({ conclusie }) => conclusie)).not.toContain("casusregisseurBenoemd");
  });

  test("what alone takes an exemption away: each new requirement, and a duration that is one now", async () => {
    const found = verschil.oorzaken.filter(({ kan }) => kan);
    expect(found.map(({ conclusie }) => conclusie).sort()).toEqual(
      [
        "beeldVolledig",
        "duurToegestaan",
        "inhoudelijkOordeelJeugdarts",
        "nietDoorGebrekAanAanbod",
        "onderwijskundigPerspectiefBetrokken",
        "onvermijdelijkGevolg",
      ].sort(),
    );
    for (const { conclusie, getuige } of found) {
      const [law, proposal] = [
        await evaluate(getuige as never),
        await evaluate({ ...getuige, regime: "voorstel-2019" } as never),
      ];
      expect([law.oordeel, proposal.oordeel]).toEqual(["ja", "nee"]);
      const unmet = proposal.conclusies.filter(({ kracht, oordeel }) => kracht === "dwingend" && oordeel === "nee");
      expect(unmet.map(({ id }) => id)).toEqual([conclusie]);
    }
  });

  test("no fact of a file can be left out", async () => {
    for (const { conclusie, van, naar, getuige } of verschil.verplaatsingen) {
      for (const [group, facts] of Object.entries(getuige?.zaak ?? {})) {
        for (const name of Object.keys(facts ?? {})) {
          const zaak = { ...getuige?.zaak, [group]: { ...facts, [name]: null } };
          const both = await Promise.all(
            ["leerplichtwet-1969", "voorstel-2019"].map((regime) => answerOf({ ...getuige, regime, zaak }, conclusie)),
          );
          expect(both, `${group}.${name}`).not.toEqual([van, naar]);
        }
      }
    }
  });

  test("a term that only the law has, and strengths and sources, are told apart as text", () => {
    const told = verschil.anders.map(({ soort, plaats, b }) => [soort, plaats, b === null ? "weg" : "anders"]);
    expect(told).toContainEqual(["termijn", "volgendeKennisgeving", "weg"]);
    expect(verschil.krachten).toEqual([{ conclusie: "duurToegestaan", a: "vaststelling", b: "dwingend" }]);
    expect(told).toContainEqual(["bron", "duurToegestaan", "anders"]);
    expect(told).toContainEqual(["regime", "status", "anders"]);
  });

  test("what is not proved is said: what a fact means where sources differ, a birth date without its day, and texts", () => {
    expect(verschil.nietBewezen.map(({ plaats }) => plaats)).toEqual(["bronnen", "jongere.geboortedatum", "teksten"]);
  });

  test("the other way around is the mirror image", () => {
    const back = diff("vrijstelling", "voorstel-2019", "leerplichtwet-1969");
    const seen = (moves: readonly Verplaatsing[], turn: boolean): string[] =>
      moves
        .map(({ conclusie, van, naar, kan }) => [conclusie, ...(turn ? [naar, van] : [van, naar]), kan].join(" "))
        .sort();
    expect(seen(back.verplaatsingen, true)).toEqual(seen(verschil.verplaatsingen, false));
  });
});

describe("every two states of the regimes of a question", () => {
  const states = shipped.flatMap((regime) => standen(regime).map((stand) => ({ vraag: regime.vraag, stand })));
  const both = states.flatMap((a, i) =>
    states.slice(i + 1).flatMap((b) => (a.vraag === b.vraag ? [[a.stand, b.stand] as const] : [])),
  );
  const dayOf = ({ geldigVan }: Regime): string => geldigVan;
  const side = (stand: Regime) => ({ regime: stand.id, peildatum: dayOf(stand) });

  test.each(both.map(([a, b]) => [`${a.id} (${a.geldigVan})`, `${b.id} (${b.geldigVan})`, a, b] as const))(
    "%s beside %s: each move is decided, and its file is judged so",
    async (_, __, a, b) => {
      const { verplaatsingen, lijsten, weigeringen } = diff(
        a.vraag as "vrijstelling",
        side(a) as never,
        side(b) as never,
      );
      expect([...verplaatsingen, ...lijsten, ...weigeringen].filter(({ kan }) => kan === null)).toEqual([]);
      for (const { conclusie, van, naar, getuige } of verplaatsingen) {
        if (!getuige) continue;
        expect(await answerOf(getuige, conclusie)).toBe(van);
        expect(await answerOf({ ...getuige, regime: b.id, peildatum: dayOf(b) }, conclusie)).toBe(naar);
      }
      for (const { bij, getuige } of weigeringen) {
        if (!getuige) continue;
        const [judging, refusing] = bij === "a" ? [b, a] : [a, b];
        expect(getuige).toMatchObject({ regime: judging.id, peildatum: dayOf(judging) });
        expect(await safeEvaluate(getuige)).toMatchObject({ ok: true });
        expect(await safeEvaluate({ ...getuige, ...side(refusing) })).toMatchObject({ ok: false });
      }
      for (const { lijst, conclusie, beweging, getuige } of lijsten) {
        if (!getuige) continue;
        const one = await evaluate(getuige as never);
        const other = await evaluate({ ...getuige, regime: b.id, peildatum: dayOf(b) } as never);
        const isIn = [one, other].map((u) => u[lijst].some((entry) => entry.conclusie === conclusie));
        expect(isIn).toEqual(beweging === "erbij" ? [false, true] : [true, false]);
      }
    },
  );
});

test("a regime beside itself: nothing can turn out otherwise, and nothing is written otherwise", () => {
  for (const regime of shipped) {
    const { verplaatsingen, lijsten, anders } = diff(regime.vraag, regime.id, regime.id, {});
    expect(verplaatsingen.every(({ kan }) => kan === false)).toBe(true);
    expect(lijsten.every(({ kan }) => kan === false)).toBe(true);
    expect(anders).toEqual([]);
  }
});

test("two states in time of one regime are compared by their days", () => {
  const { regimes, anders } = diff(
    "vrijstelling",
    { regime: "leerplichtwet-1969", peildatum: "2021-07-31" },
    { regime: "leerplichtwet-1969", peildatum: "2021-08-01" },
  );
  expect(regimes.map(({ geldigVan, geldigTot }) => [geldigVan, geldigTot])).toEqual([
    ["2014-01-06", "2021-07-31"],
    ["2021-08-01", null],
  ]);
  expect(anders.map(({ soort, plaats }) => `${soort} ${plaats}`)).toEqual(["bron leerOfKwalificatieplichtig"]);
});

test("a policy on top of a regime is compared with what it stands on", () => {
  const eigen = loadRegime({ "beleid.json": readJson("examples/08-eigen-beleid/beleid.json") });
  const { verplaatsingen, alleen } = diff("tlv-emb", "emb-2019", eigen.id, { regimes: [eigen] });
  expect(verplaatsingen.every(({ kan }) => kan === false)).toBe(true);
  expect(alleen.map(({ conclusie }) => conclusie)).toEqual(expect.arrayContaining(["eigenDuurMg", "eigenCategorieMg"]));
});

describe("seeded defects of a small regime", () => {
  const feiten = [feit("a.een", "date"), feit("a.twee", "date"), feit("p.waar", "boolean"), feit("p.ook", "boolean")];
  const derived = (dagen: number) => [{ id: "a.grens", operatie: "plusDagen", van: "a.een", dagen }];
  const load = (id: string, conditions: Record<string, unknown>, dagen = 30): Regime =>
    loadRegime(smallFiles({ feiten, regels: [regel("op", conditions)], afleidingen: derived(dagen), regime: { id } }));
  const inTime = { all: [blad("a.twee", "lessThanInclusive", { fact: "a.grens" })] };
  const two = [blad("p.waar", "equal", true), blad("p.ook", "equal", true)];
  const between = (a: Regime, b: Regime): Verplaatsing[] =>
    diff("proef", a.id, b.id, { regimes: [a, b] }).verplaatsingen.filter(
      ({ conclusie, van, naar }) => conclusie === "op" && van !== "onbekend" && naar !== "onbekend",
    );

  test("a boundary moved by a day shows on the day itself, and in one direction", () => {
    const found = between(load("voor", inTime), load("na", inTime, 29)).filter(({ kan }) => kan);
    expect(found.map(moved)).toEqual(["ja nee"]);
    const day = (name: string): number => Date.parse(String(found[0]?.getuige?.zaak["a"]?.[name]));
    expect((day("twee") - day("een")) / 86_400_000).toBe(30);
  });

  test("all for any gives what was refused, and never takes away", () => {
    const found = between(load("voor", { all: two }), load("na", { any: two }));
    expect(found.filter(({ kan }) => kan).map(moved)).toEqual(["nee ja"]);
  });

  test("one condition dropped gives what was refused", () => {
    const found = between(load("voor", { all: two }), load("na", { all: two.slice(1) }));
    expect(found.filter(({ kan }) => kan).map(moved)).toEqual(["nee ja"]);
    expect(found.find(({ kan }) => kan)?.getuige?.zaak).toEqual({ p: { waar: false, ook: true } });
  });

  test("a bound that only one of them sets to a date shows as a file that it refuses", () => {
    const bounded = loadRegime(
      smallFiles({
        ...{ feiten, regels: [regel("op", { all: two })], afleidingen: derived(30) },
        regime: { id: "na", controles: [{ feit: "a.twee", nietVoor: "a.grens", reden: "te vroeg" }] },
      }),
    );
    const voor = load("voor", { all: two });
    const { weigeringen } = diff("proef", "voor", "na", { regimes: [voor, bounded] });
    expect(weigeringen.map(({ bij, kan }) => [bij, kan])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(weigeringen[1].getuige?.regime).toBe("voor");
  });

  test("the same in other words is proved the same", () => {
    const not = { not: { any: two.map((one) => ({ not: one })) } };
    expect(between(load("voor", { all: two }), load("na", not)).filter(({ kan }) => kan !== false)).toEqual([]);
  });
});

describe("a conclusion that one side alone has", () => {
  const eigen = loadRegime({ "beleid.json": readJson("examples/08-eigen-beleid/beleid.json") });
  const opties = { regimes: [eigen] };
  const verschil = diff("tlv-emb", "emb-2019", eigen.id, opties);

  test("says what an own policy asks, in its words, and shows a pupil of whom the policy reports a departure", async () => {
    const norms = verschil.alleen.filter(({ conclusie }) => /^eigen/.test(conclusie));
    expect(norms.map(({ conclusie, vraagt }) => [conclusie, vraagt.map(({ waarde }) => waarde)])).toEqual([
      ["eigenDuurMg", [{ fact: "beleid.eindeSchooljaarAchttien" }]],
      ["eigenCategorieMg", ["midden"]],
    ]);
    for (const { conclusie, citaat, getuige, kan } of norms) {
      expect([kan, citaat]).toEqual([true, [expect.stringContaining("in categorie midden")]]);
      const { zaak } = getuige ?? expect.fail(conclusie);
      expect(await reported(getuige, conclusie)).toBe(true);
      for (const [group, facts] of Object.entries(zaak))
        for (const name of Object.keys(facts ?? {})) {
          const less = { ...getuige, zaak: { ...zaak, [group]: { ...facts, [name]: null } } };
          expect(await reported(less, conclusie), `${group}.${name}`).toBe(false);
        }
    }
  });
  const reported = async (verzoek: unknown, conclusie: string): Promise<boolean> => {
    const { afwijkingen, kwetsbaarheden } = await evaluate(verzoek as never, opties);
    return [...afwijkingen, ...kwetsbaarheden].some((one) => one.conclusie === conclusie);
  };

  test.each(["nl", "en"] as const)("%s tells whose the regime is, what it asks and the words", (taal) => {
    const text = report(verschil, { taal, vorm: "markdown" });
    expect(text).toMatch(taal === "nl" ? /eigen regime, niet een van dit pakket/ : /not of this package/);
    expect(text).toMatch(
      taal === "nl" ? /niet zijn gecontroleerd: Ondersteuningsplan/ : /not checked: Ondersteuningsplan/,
    );
    expect(text).toMatch(/midden|middle/i);
    expect(text).toContain("Voor leerlingen met een meervoudige handicap");
    expect(report(diff("tlv-emb", "emb-2019", "wec"), { taal, vorm: "markdown" })).not.toMatch(
      /niet een van dit pakket|not of this package/,
    );
  });
});

test("each side is tied to its rules by the hash of an outcome under them", async () => {
  const { regimes } = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
  for (const { id, peildatum, bewijs } of regimes) {
    const uitkomst = await evaluate({ vraag: "vrijstelling", regime: id as "voorstel-2019", peildatum, zaak: {} });
    expect(bewijs).toEqual({ pakket: uitkomst.bewijs.pakket, regelset: uitkomst.bewijs.regelset });
  }
  expect(new Set(regimes.map(({ bewijs }) => bewijs.regelset)).size).toBe(2);
});

test("where the words of a source differ, what a fact means may differ: its name and the source are told", () => {
  const regels = [regel("op", { all: [blad("p.waar", "equal", true)] })];
  const of = (id: string, citaat: string): Regime =>
    loadRegime(
      smallFiles({
        feiten: [feit("p.waar", "boolean")],
        regels: regels.map((one) => ({ ...one, bron: { document: "x", vindplaats: "art. x", citaat: [citaat] } })),
        regime: { id },
      }),
    );
  const [a, b, same] = [of("voor", "x"), of("na", "x en y"), of("zelfde", "x")];
  const between = (one: Regime, other: Regime) => diff("proef", one.id, other.id, { regimes: [a, b, same] });
  const found = between(a, b);
  const told = found.nietBewezen.find(({ plaats }) => plaats === "bronnen");
  expect(told?.reden.nl).toMatch(/verschilt: art\. x\..*\[?p\.waar/);
  expect(report(found)).toMatch(/van de wet of het beleid is bij B wel anders/);
  expect(between(a, same).nietBewezen.map(({ plaats }) => plaats)).not.toContain("bronnen");
  expect(report(between(a, same))).not.toMatch(/wel anders/);
});

describe("what is asked wrongly", () => {
  const codes = (call: () => unknown): string[] => {
    try {
      call();
    } catch (error) {
      return error instanceof ToetsverzoekError ? error.problemen.map(({ code }) => code) : [String(error)];
    }
    return [];
  };
  test.each([
    ["no question", () => diff("niets" as never, "wec" as never, "wec" as never), ["question-unknown"]],
    ["no regime, twice", () => diff("tlv-emb", "wet" as never, "web" as never), ["regime-unknown", "regime-unknown"]],
    ["of another question", () => diff("tlv-emb", "wec", "voorstel-2019" as never), ["regime-of-other-question"]],
    [
      "a day before it",
      () => diff("tlv-emb", { regime: "emb-2019", peildatum: "2019-10-29" }, "wec"),
      ["peildatum-before-regime"],
    ],
    ["no day", () => diff("tlv-emb", { regime: "wec", peildatum: "2026-02-30" }, "wec"), ["date-calendar"]],
    ["options that are none", () => diff("tlv-emb", "wec", "wec", { regime: [] } as never), ["options-form"]],
  ])("%s is refused", (_, call, expected) => {
    expect(codes(call)).toEqual(expected);
  });
});

describe("in words", () => {
  const verschil = diff("tlv-emb", "wec", "emb-2019");
  test.each(["nl", "en"] as const)(
    "%s says what is proved, what is written otherwise, and what is left out",
    (taal) => {
      const text = report(verschil, { taal });
      expect(text).toMatch(
        taal === "nl" ? /Bewezen van deze codering: wat A en B/ : /Proved of this encoding: what A and B/,
      );
      expect(text).not.toMatch(/undefined|\[object/);
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    },
  );
  const proposal = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
  test("it opens with which way the final answer can move, and which way it is proved not to", () => {
    const [lead = ""] = report(proposal).replace(/\n +/g, " ").split("\n\n");
    expect(lead).toMatch(/KAN EEN JA VAN A IN EEN NEE VERANDEREN, EN\s+NOOIT EEN NEE VAN A IN EEN JA/);
    expect(lead).toContain("Van ja bij A naar nee bij B: dat kan, door 6 eisen van B: elk is op zichzelf genoeg.");
    expect(lead).toContain("dat kan niet. Geen enkel dossier doet dat: bewezen van deze codering.");
    // What is reserved goes for what is proved, so it stands above that.
    expect(lead.indexOf("Voorbehoud bij B")).toBeLessThan(lead.indexOf("NOOIT EEN NEE"));
    expect(lead).toContain("Voorbehoud bij B");
    const back = report(diff("vrijstelling", "voorstel-2019", "leerplichtwet-1969"));
    expect(back.replace(/\s+/g, " ")).toContain(
      "KAN EEN NEE VAN A IN EEN JA VERANDEREN, EN NOOIT EEN JA VAN A IN EEN NEE",
    );
    expect(back).toContain("Van nee bij A naar ja bij B: dat kan, door 6 eisen van A: elk is op zichzelf genoeg.");
  });
  test("what was not decided is not summed up as if it was", () => {
    const verplaatsingen = proposal.verplaatsingen.map((one) => ({ ...one, kan: null, getuige: null }));
    const [text = ""] = report({ ...proposal, verplaatsingen }).split("\n\n");
    expect(text).toContain("Van nee bij A naar ja bij B: niet beslist.");
    expect(text).not.toMatch(/NOOIT|bewezen\./);
  });
  test("it is short, and the long form holds every reading", () => {
    const [short, long] = [report(proposal), report(proposal, { lengte: "volledig" })];
    expect(short.split("\n").length).toBeLessThan(200);
    const flat = long.replace(/\s+/g, " ");
    for (const { keuze } of proposal.lezingen) expect(flat).toContain(keuze.nl);
  });
  test("Markdown has headings", () => {
    expect(report(verschil, { vorm: "markdown" })).toMatch(/^# .+\n[\s\S]+\n## /);
  });
});

test("what the second calls otherwise is told by its own name", () => {
  const proposal = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
  expect(proposal.namen["vrijgesteld"]?.titel.en).toBe("Exemption on physical or mental grounds");
  expect(proposal.namenB?.["vrijgesteld"]?.en).toBe("Exemption under the proposal of 2019");
  // A name that both give is told once.
  expect(Object.keys(proposal.namenB ?? {})).not.toContain("verklaringVoldoet");
  const text = report(proposal, { taal: "en", vorm: "markdown" });
  expect(text.match(/\(in B: Exemption under the proposal of 2019\)/g)).toHaveLength(1);
  // A requirement of the second is told by the name that it has there.
  expect(text).toContain("- Not met: The duration is at least one year. File 1, with this difference: the end date");
  const { namenB: _, ...before } = proposal;
  expect(report(before, { taal: "en" })).not.toContain("(in B:");
});

test("the page about proofs shows what the proposal changes today", () => {
  const text = report(diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019"), { taal: "en", vorm: "markdown" });
  const sectionOf = (heading: string): string =>
    text
      .split(/^## /m)
      .find((part) => part.startsWith(heading))
      ?.slice(heading.length)
      .trim() ?? expect.fail(heading);
  const [causes, moves] = [
    "What turns a yes under A into a no under B: each requirement of B is enough by itself",
    "This can turn out otherwise",
  ].map(sectionOf);
  expect(readText("src/prove/README.md")).toContain(causes);
  expect(readText("src/prove/README.md")).toContain(moves);
});
