import { describe, expect, test } from "vitest";
import {
  evaluate,
  loadRegime,
  type Probleem,
  prove,
  RegelError,
  report,
  ToetsverzoekError,
} from "../../../src/index.js";
import type { RegelsBewijs, Uitspraak } from "../../../src/model/bewijs-van-regels.js";
import { placesIn } from "../../../src/model/names.js";
import type { Regime } from "../../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { blad, feit, regel, small, smallFiles } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

type Json = Record<string, unknown>;

const failing = ({ uitspraken }: RegelsBewijs): Uitspraak[] => uitspraken.filter(({ houdt }) => !houdt);
const told = (found: readonly Uitspraak[]): string[] =>
  found.map(({ soort, plaats, als }) => [soort, plaats, ...(als ? [als] : [])].join(" "));

describe.each(shipped.map((regime) => [regime.id, regime] as const))("%s", (id, regime) => {
  const bewijs = prove(regime.vraag, id, undefined, {});

  test("bears out every statement, in each of its states", () => {
    expect(failing(bewijs)).toEqual([]);
    const states = regime.standen.length === 0 ? [regime] : regime.standen;
    expect([...new Set(bewijs.uitspraken.map(({ stand }) => stand))]).toEqual(states.map(({ geldigVan }) => geldigVan));
    for (const { name } of regime.regels)
      expect(bewijs.uitspraken.some(({ soort, plaats }) => soort === "regel" && plaats === name)).toBe(true);
    const promised = states.flatMap(({ regels }) => regels.flatMap(({ monotoon = [] }) => monotoon));
    expect(bewijs.uitspraken.filter(({ soort }) => soort === "monotoon").map(({ naam }) => naam)).toEqual(
      promised.map(({ zin }) => zin),
    );
  });

  test("is tied to its rules: the hash of each state is that of an outcome under it", async () => {
    const { pakket, standen } = bewijs.bewijs;
    for (const { stand, regelset } of standen) {
      const verzoek = { vraag: regime.vraag, regime: id, peildatum: stand, zaak: {} };
      expect((await evaluate(verzoek as never)).bewijs).toMatchObject({ pakket, regelset });
    }
    expect(standen.map(({ stand }) => stand)).toEqual([...new Set(bewijs.uitspraken.map(({ stand }) => stand))]);
  });

  test("names the file of each rule", () => {
    const names = new Set(regime.regels.map(({ name }) => name));
    for (const { plaats, bestand } of bewijs.uitspraken)
      expect([plaats, bestand?.endsWith(".json") ?? false]).toEqual([plaats, names.has(plaats.split("/")[0] ?? "")]);
  });

  test("each rule is judged as its file says", async () => {
    for (const { soort, plaats, als, getuige } of bewijs.uitspraken.filter((one) => one.soort === "regel")) {
      const { conclusies } = await evaluate(getuige as never);
      expect(conclusies.find((one) => one.id === plaats)?.oordeel, soort).toBe(als);
    }
  });

  test("each warning stands on the outcome of its file, and each consequence is given", async () => {
    for (const { soort, plaats, naam, getuige } of bewijs.uitspraken) {
      if (soort !== "waarschuwing" && soort !== "gevolg") continue;
      const { waarschuwingen, gevolgen } = (await evaluate(getuige as never)) as AlgemeneUitkomst;
      if (soort === "waarschuwing") expect(waarschuwingen.map(({ code }) => code)).toContain(naam);
      else {
        const [gevolg = "", , place] = plaats.split("/");
        const waarde = regime.gevolgen.find((one) => one.naam === gevolg)?.gevallen[Number(place)]?.waarde;
        // Sums of money are not proved: of those only that the case is the first that is met.
        const isHeld = !placesIn(waarde ?? null).some((id) => bewijs.nietBewezen.some((one) => one.plaats === id));
        if (waarde !== null && isHeld) expect(gevolgen[gevolg], plaats).not.toBeNull();
      }
    }
  });
});

describe("seeded defects", () => {
  const waar = (id: string, value = true): Json => blad(id, "equal", value);
  const feiten = [
    ...["p.een", "p.twee", "p.drie"].map((id) => feit(id, "boolean")),
    ...["d.een", "d.twee"].map((id) => feit(id, "date")),
  ];
  const proved = (regime: Regime): RegelsBewijs => prove("proef", "klein", undefined, { regimes: [regime] });
  const found = (regels: readonly Json[], more: Partial<Parameters<typeof small>[0]> = {}): string[] =>
    told(failing(proved(small({ feiten, regels, ...more }))));

  test("sound rules have none", () => {
    expect(found([regel("op", { all: [waar("p.een"), { any: [waar("p.twee"), waar("p.drie")] }] })])).toEqual([]);
  });

  test("a condition that another swallows is dead: without it nothing changes", () => {
    const rules = [regel("op", { all: [waar("p.een"), { any: [waar("p.een"), waar("p.twee")] }] })];
    expect(found(rules)).toEqual(["doorslag op/conditions/all/1/any/1"]);
  });

  test("a condition on dates that another implies is dead", () => {
    const rules = [
      regel("op", {
        all: [blad("d.een", "lessThan", "2020-01-01"), blad("d.een", "lessThan", "2021-01-01"), waar("p.een")],
      }),
    ];
    expect(found(rules)).toEqual(["doorslag op/conditions/all/1"]);
  });

  test("a condition that only matters where its rule does not apply is dead: its tree turns on it, its rule does not", () => {
    const own = regel("los", { all: [waar("p.een"), waar("p.twee")] }, { kracht: "uitgangspunt" });
    const rules = [regel("op", { all: [waar("p.drie")] }), { ...own, toepassing: { all: [waar("p.een")] } }];
    expect(found(rules)).toEqual(["doorslag los/conditions/all/0"]);
    // In a final conclusion that names it, it counts: met but for whether it applies, a part stands in nobody's way.
    expect(found([{ ...own, kracht: "dwingend", toepassing: { all: [waar("p.een")] } }])).toEqual([]);
  });

  test("a last day counts where the first one is known: else a file after it is accepted", async () => {
    const later = (id: string, van: string): Json => ({ id, operatie: "plusDagen", van, dagen: 1 });
    const regime = small({
      feiten: [...feiten, feit("d.drie", "date")],
      afleidingen: [later("d.vanaf", "d.twee"), later("d.tot", "d.drie")],
      regels: [regel("op", { any: [blad("d.een", "greaterThan", { fact: "d.tot" }), waar("p.een")] })],
      regime: { controles: [{ feit: "d.een", nietVoor: "d.vanaf", nietNa: "d.tot", reden: "x" }] },
    });
    const { uitspraken } = proved(regime);
    const after = uitspraken.find(({ plaats, als }) => plaats === "op/conditions/any/0" && als === "ja");
    expect(after).toMatchObject({ soort: "voorwaarde", houdt: true });
    expect((await evaluate(after?.getuige as never, { regimes: [regime] })).oordeel).toBe("ja");
  });

  test("a condition that is met on every file that is accepted never fails", () => {
    const bound = [feit("d.een", "date"), feit("d.twee", "date", { nietVoor: "d.een" }), feit("p.een", "boolean")];
    const rules = [regel("op", { all: [blad("d.een", "lessThanInclusive", { fact: "d.twee" }), waar("p.een")] })];
    expect(told(failing(proved(small({ feiten: bound, regels: rules }))))).toEqual([
      "voorwaarde op/conditions/all/0 nee",
    ]);
  });

  test("a rule that nothing can meet takes the final answer with it", () => {
    const rules = [regel("op", { all: [waar("p.een"), waar("p.een", false)] })];
    expect(found(rules)).toEqual(
      expect.arrayContaining(["regel op ja", "regel slot ja", "voorwaarde slot/conditions/all/0 ja"]),
    );
  });

  test("a gap: a complete file without an answer, where a condition asks for a date that cannot be reckoned on it", () => {
    const bound = [
      feit("p.een", "boolean"),
      feit("d.een", "date", { alleenBij: { feit: "p.een", waarde: true } }),
      feit("p.twee", "boolean"),
    ];
    const rules = [regel("op", { all: [blad("d.een", "lessThan", "2020-01-01")] })];
    const [gap] = failing(proved(small({ feiten: bound, regels: rules }))).filter(({ soort }) => soort === "uitkomst");
    expect(gap).toMatchObject({ houdt: false, plaats: "slot", getuige: { zaak: { p: { een: false } } } });
  });

  test("an overlap: a case of a consequence that an earlier one always takes is never given", () => {
    const gevolg = (gevallen: readonly Json[]): Json => ({ gevolgen: [{ naam: "hoe", bij: ["ja", "nee"], gevallen }] });
    const cases = [
      { wanneer: { any: [waar("p.een"), waar("p.twee")] }, waarde: "een" },
      { wanneer: { all: [waar("p.twee")] }, waarde: "twee" },
      { waarde: "drie" },
    ];
    const rules = [regel("op", { all: [waar("p.een")] })];
    expect(found(rules, { regime: gevolg(cases) })).toEqual(["gevolg hoe/gevallen/1"]);
    expect(found(rules, { regime: gevolg([...cases.slice(1), ...cases.slice(0, 1)]) })).toEqual([
      "gevolg hoe/gevallen/2",
    ]);
  });

  test("a condition that stands in the application already is dead", () => {
    const one = regel(
      "op",
      { all: [waar("p.een"), waar("p.twee")] },
      {
        kracht: "vaststelling",
        toepassing: { all: [waar("p.een")] },
      },
    );
    expect(found([one, regel("ook", { all: [waar("p.drie")] })])).toEqual(
      expect.arrayContaining(["doorslag op/conditions/all/0"]),
    );
  });

  test("with codes that run out nothing is proved, and it says so", () => {
    const few = [feit("k.een", "code", { cijfers: 1 }), feit("p.een", "boolean")];
    const none = Array.from({ length: 10 }, (_, i) => blad("k.een", "notEqual", String(i)));
    const bewijs = proved(small({ feiten: few, regels: [regel("op", { all: [...none, waar("p.een")] })] }));
    expect(bewijs.uitspraken).toEqual([]);
    expect(bewijs.nietBewezen.map(({ plaats }) => plaats)).toContain("regime");
  });

  test("a file in which everything is known holds every fact, also one that no rule asks for", () => {
    const three = [
      feit("p.een", "boolean", { nietBij: { feit: "p.twee", waarde: true } }),
      feit("p.twee", "boolean"),
      feit("d.een", "date"),
    ];
    const rules = [regel("op", { any: [waar("p.een"), waar("p.twee", false)] })];
    const [gap] = failing(proved(small({ feiten: three, regels: rules }))).filter(({ soort }) => soort === "uitkomst");
    expect(Object.keys(gap?.getuige?.zaak ?? {}).sort()).toEqual(["d", "p"]);
  });

  test("a case of a consequence under a scope that is open, or after one that is, is not given yet", async () => {
    const gevallen = [
      { wanneer: { all: [blad("op", "equal", "nee")] }, waarde: "een" },
      { wanneer: { all: [waar("p.twee")] }, waarde: { fact: "d.een" } },
    ];
    const regime = small({
      feiten,
      regels: [
        regel("bereik", { all: [waar("p.drie")] }, { kracht: "reikwijdte" }),
        regel("op", { all: [waar("p.een")] }, { reikwijdte: "bereik" }),
      ],
      reikwijdte: "bereik",
      regime: { gevolgen: [{ naam: "hoe", bij: ["ja", "nee", "onbekend"], gevallen }] },
    });
    const cases = proved(regime).uitspraken.filter(({ soort }) => soort === "gevolg");
    const outcomes = await Promise.all(cases.map(({ getuige }) => evaluate(getuige as never, { regimes: [regime] })));
    expect(outcomes.map(({ gevolgen }) => gevolgen["hoe"])).toEqual(["een", cases[1]?.getuige?.zaak["d"]?.["een"]]);
    expect(cases[1]?.getuige?.zaak).toMatchObject({ p: { een: true, twee: true, drie: true } });
  });

  test("a warning that cannot occur", () => {
    const code = { code: "nooit", zin: "x", wanneer: { all: [waar("p.een"), waar("p.een", false)] } };
    expect(found([regel("op", { all: [waar("p.een")] }, { waarschuwing: [code] })])).toEqual([
      "waarschuwing op/waarschuwing/0",
    ]);
  });

  test("a requirement that the final conclusion does not need is refused before: the door sees it first", () => {
    const files = smallFiles({ feiten, regels: [regel("op", { all: [waar("p.een")] })] });
    const loose = { ...files, "r9.json": regel("los", { all: [waar("p.twee")] }) };
    expect(() => loadRegime(loose)).toThrow(RegelError);
  });
});

describe("claims", () => {
  const refusals = (call: () => unknown): readonly Probleem[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof RegelError) return error.problemen;
    }
    return [];
  };
  const zin = "een stelling";
  const claim = (...stellingen: readonly Json[]): RegelsBewijs =>
    prove("vrijstelling", "leerplichtwet-1969", stellingen as never, {});
  const held = (...stellingen: readonly Json[]): (boolean | null)[] =>
    claim(...stellingen)
      .uitspraken.filter(({ soort, stand }) => soort === "stelling" && stand > "2020")
      .map(({ houdt }) => houdt);
  const plichtig = blad("leerOfKwalificatieplichtig", "equal", "ja");
  const geen = { all: [blad("verklaring.overgelegd", "equal", false)] };

  test("without a declaration nobody is ever exempt, and always is not", () => {
    expect(
      held(
        { zin, conclusie: "vrijgesteld", bij: geen, nooit: "ja" },
        // Who is under no duty needs no declaration: there it does not apply.
        { zin, conclusie: "verklaringVoldoet", bij: { all: [...geen.all, plichtig] }, altijd: "nee" },
        { zin, conclusie: "verklaringVoldoet", bij: geen, altijd: "nee" },
        { zin, conclusie: "vrijgesteld", bij: geen, nooit: "nee" },
        { zin, conclusie: "vrijgesteld", altijd: "ja" },
      ),
    ).toEqual([true, true, false, false, false]);
  });

  test("a claim that fails shows a file on which it does", async () => {
    const [broken] = claim({ zin, conclusie: "vrijgesteld", bij: geen, nooit: "nee" }).uitspraken.filter(
      ({ soort }) => soort === "stelling",
    );
    expect(broken?.getuige?.zaak).toMatchObject({ verklaring: { overgelegd: false } });
    expect((await evaluate(broken?.getuige as never)).oordeel).toBe("nee");
  });

  test("a later notice can take a yes away, and shows with which day; a judgement given can not", async () => {
    const { uitspraken } = claim(
      { zin, conclusie: "vrijgesteld", monotoon: "kennisgeving.datum" },
      { zin, conclusie: "vrijgesteld", monotoon: "kennisgeving.gegevensVolledig" },
    );
    const [late, complete] = uitspraken.filter(({ soort, stand }) => soort === "stelling" && stand > "2020");
    expect([late?.houdt, complete?.houdt]).toEqual([false, true]);
    const { getuige, anders } = late as Uitspraak;
    expect(Object.keys(anders ?? {})).toEqual(["kennisgeving.datum"]);
    const { kennisgeving, ...zaak } = getuige?.zaak ?? {};
    const later = {
      ...getuige,
      zaak: { ...zaak, kennisgeving: { ...kennisgeving, datum: anders?.["kennisgeving.datum"] } },
    };
    expect([await evaluate(getuige as never), await evaluate(later as never)].map(({ oordeel }) => oordeel)).toEqual([
      "ja",
      "nee",
    ]);
  });

  test("a claim about no file at all proves nothing", () => {
    const both = { all: [plichtig, blad("leerOfKwalificatieplichtig", "equal", "nee")] };
    const { uitspraken } = claim({ zin, conclusie: "vrijgesteld", bij: both, altijd: "ja" });
    expect([...new Set(uitspraken.filter(({ soort }) => soort === "stelling").map(({ houdt }) => houdt))]).toEqual([
      true,
    ]);
    expect([...new Set(uitspraken.filter(({ soort }) => soort === "geval").map(({ houdt }) => houdt))]).toEqual([
      false,
    ]);
  });

  test("a claim of monotony compares two files that are both accepted, and differ in that fact alone", () => {
    const regime = small({
      feiten: [feit("p.een", "boolean"), feit("d.een", "date", { alleenBij: { feit: "p.een", waarde: true } })],
      regels: [regel("op", { any: [blad("d.een", "lessThan", "2024-03-01"), blad("p.een", "equal", false)] })],
    });
    const { uitspraken } = prove("proef", "klein", [{ zin, conclusie: "slot", monotoon: "p.een" }], {
      regimes: [regime],
    });
    expect(uitspraken.filter(({ soort }) => soort === "stelling").map(({ houdt }) => houdt)).toEqual([true]);
  });

  test("a condition without a name is told at its own place", () => {
    const { name: _, ...nameless } = blad("leerOfKwalificatieplichtig", "equal", "nee") as unknown as Json;
    const call = (): unknown =>
      claim(
        { zin, conclusie: "vrijgesteld", bij: { all: [plichtig] }, nooit: "nvt" },
        {
          zin,
          conclusie: "vrijgesteld",
          bij: { any: [plichtig, { all: [nameless] }] },
          nooit: "ja",
        },
      );
    const found = refusals(call).map(({ code, pad }) => [code, pad]);
    expect(found).toEqual([["missing-key", "/1/bij/any/1/all/0/name"]]);
  });

  test("too many claims are refused as claims, and a document that is too large as a report", () => {
    const many = Array.from({ length: 100_000 }, () => ({ zin, conclusie: "vrijgesteld", nooit: "ja" }));
    const refused = (ask: () => unknown): readonly Probleem[] => {
      try {
        ask();
      } catch (error) {
        if (error instanceof RegelError || error instanceof ToetsverzoekError) return error.problemen;
      }
      return [];
    };
    const [claims, document] = [
      refused(() => claim(...(many as Json[]))),
      refused(() => report({ ...prove("emb-bekostiging", "emb-regeling"), uitspraken: many } as never)),
    ];
    expect([claims, document].map((found) => found.map(({ code }) => code))).toEqual([
      ["claims-too-large"],
      ["report-too-large"],
    ]);
    expect([...claims, ...document].map(({ remedie }) => /zaak/.test(remedie))).toEqual([false, false]);
  });

  test("what is no claim is refused, all at once, each with its place", () => {
    const wrong = [
      { zin, conclusie: "vrijgestelt", nooit: "ja" },
      { zin, conclusie: "vrijgesteld", nooit: "misschien" },
      { zin, conclusie: "vrijgesteld", monotoon: "verklaring.oordeel" },
      { zin, conclusie: "vrijgesteld", altijd: "ja", bij: { all: [blad("jongere.leeftijd", "equal", 5)] } },
      "altijd ja",
    ];
    const found = (() => {
      try {
        claim(...(wrong as Json[]));
      } catch (error) {
        return error instanceof RegelError ? error.problemen : [];
      }
      return [];
    })();
    const places = ["/0/conclusie", "/1/nooit", "/2/monotoon", "/3/bij/all/0/fact", "/4"];
    for (const place of places)
      expect(
        found.some(({ pad }) => pad.startsWith(place)),
        place,
      ).toBe(true);
    expect(() => prove("vrijstelling", "leerplichtwet-1969", {} as never)).toThrow(RegelError);
  });
});

describe("in words", () => {
  test.each(["nl", "en"] as const)("%s", (taal) => {
    const whole = report(prove("tlv-emb", "emb-2019"), { taal });
    expect(whole).toMatch(taal === "nl" ? /ALLES HOUDT/ : /ALL OF IT HOLDS/);
    const broken = report(prove("tlv-emb", "emb-2019", [{ zin: "nooit", conclusie: "voldoetAanWet", nooit: "ja" }]), {
      taal,
    });
    expect(broken).not.toMatch(/ALLES HOUDT|ALL OF IT HOLDS|undefined|\[object/);
    expect(broken).toContain("nooit");
  });

  test("a claim of which two states say the same stands there once, with what its second file has otherwise", () => {
    const zin = "Niemand wordt ooit vrijgesteld.";
    const found = prove("vrijstelling", "voorstel-2019", [{ zin, conclusie: "vrijgesteld", nooit: "ja" }]);
    expect(found.uitspraken.filter(({ naam }) => naam === zin)).toHaveLength(2);
    const text = report(found).replaceAll(/\s+/g, " ");
    expect(text.split(zin)).toHaveLength(2);
    expect(text).toContain("[regels vanaf 30 oktober 2019; 1 augustus 2021]");
    expect(text).toMatch(/\[regels vanaf 1 augustus 2021\] Dossier 1, met dit verschil/);
  });
});
