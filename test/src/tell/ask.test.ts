import { describe, expect, expectTypeOf, test } from "vitest";
import { describe as describeQuestion, evaluate, type FeitId, ToetsverzoekError } from "../../../src/index.js";
import type { Feiten } from "../../../src/model/feit.js";
import { askNext, type FeitVraag } from "../../../src/tell/ask.js";
import { toZaak } from "../../helpers/generate.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

const P = feit("p.waar", "boolean");
const Q = feit("q.waar", "boolean");
const R = feit("r.waar", "boolean");
const A = feit("a.datum", "date");
const B = feit("b.datum", "date");
const E = feit("e.keuze", "enum", { waarden: ["x", "y", "z"] });
const isTrue = (id: string) => blad(`${id}.waar`, "equal", true);

async function next(parts: Parts, feiten: Feiten = {}): Promise<FeitVraag | null> {
  const verzoek = { vraag: "proef", peildatum: "2026-06-01", zaak: toZaak(feiten) };
  const uitkomst = await evaluate(verzoek, { regimes: [small(parts)] });
  return askNext(JSON.parse(JSON.stringify(uitkomst)));
}
const asked = async (parts: Parts, feiten: Feiten = {}): Promise<string | undefined> =>
  (await next(parts, feiten))?.feit;

describe("the first question about an empty file", () => {
  test("says what to ask, of whom, with which evidence, for which article and why", async () => {
    const vraag = askNext(await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} }));
    expect(vraag).toMatchObject({
      feit: "leerling.vorigeSchool",
      type: "enum",
      waarden: ["geen", "bao", "sbo", "so", "so-vso", "vso", "vo"],
      soort: "feit",
      herkomst: "REGISTER",
      wie: {
        nl: "een register (zoals de basisregistratie personen)",
        en: "a register (such as the population register)",
      },
      reden: null,
      nodigVoor: ["tlvNodig", "samenwerkingsverbandBevoegd"],
      conclusie: "tlvNodig",
      bron: { vindplaats: "Wet op de expertisecentra, art. 40 lid 14" },
      doel: "oordeel",
    });
    expect(vraag?.vraagtekst.nl).toContain("?");
    expect(vraag?.vraagtekst.en).toContain("?");
    expect(vraag?.bewijsstuk.nl).not.toBe("");
    expect(vraag?.bron.jci).toMatch(/^jci1\.3:c:BWBR\d+&artikel=40/);
    expect(vraag?.bron.citaat.length).toBeGreaterThan(0);
  });

  test("is another one when it is left for later, until nothing is left", async () => {
    const uitkomst = await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} });
    const later: string[] = [];
    for (let vraag = askNext(uitkomst); vraag; ) {
      expect(later).not.toContain(vraag.feit);
      later.push(vraag.feit);
      vraag = askNext({ ...uitkomst, ontbreekt: uitkomst.ontbreekt.filter(({ feit }) => !later.includes(feit)) });
    }
    expect([...later].sort()).toEqual(uitkomst.ontbreekt.map(({ feit }) => feit).sort());
  });

  test("is typed by its question", async () => {
    const vraag = askNext(await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} }));
    expectTypeOf(vraag?.feit).toExtend<FeitId<"vrijstelling"> | undefined>();
    expectTypeOf(vraag?.feit).not.toExtend<FeitId<"tlv-emb"> | undefined>();
    expect(vraag?.feit).toBe("vrijstelling.ingangsdatum");
  });
});

describe("the order of questions", () => {
  const scope = regel("s", { all: [isTrue("p"), isTrue("q")] }, { kracht: "reikwijdte" });

  test("the scope comes first, for no answer can do without it", async () => {
    const parts = {
      feiten: [R, P, Q],
      regels: [scope, regel("x", { all: [isTrue("r")] }, { reikwijdte: "s" })],
      reikwijdte: "s",
    };
    expect(await asked(parts)).toBe("p.waar");
    expect(await asked(parts, { "p.waar": true })).toBe("q.waar");
    expect(await asked(parts, { "p.waar": true, "q.waar": true })).toBe("r.waar");
    expect(await asked(parts, { "p.waar": false })).toBeUndefined();
  });

  test("a requirement that one answer can fail comes before one that takes two", async () => {
    const dates = regel("x", { all: [blad("a.datum", "lessThan", { fact: "b.datum" })] });
    const parts = { feiten: [A, B, P], regels: [dates, regel("y", { all: [isTrue("p")] })] };
    expect(await asked(parts)).toBe("p.waar");
    expect(await asked(parts, { "a.datum": "2026-01-01" })).toBe("b.datum");
  });

  test("so does one whose first fact decides, before one whose first fact only chooses the way", async () => {
    const ways = {
      any: [
        { all: [blad("e.keuze", "equal", "x"), isTrue("p")] },
        { all: [blad("e.keuze", "equal", "y"), isTrue("q")] },
      ],
    };
    const parts = { feiten: [E, P, Q, R], regels: [regel("x", ways), regel("y", { all: [isTrue("r")] })] };
    expect(await asked(parts)).toBe("r.waar");
    expect(await asked(parts, { "r.waar": true })).toBe("e.keuze");
    expect(await asked(parts, { "r.waar": true, "e.keuze": "y" })).toBe("q.waar");
  });

  test("of equals, the one that can fail in most ways comes first", async () => {
    const parts = {
      feiten: [P, Q, R],
      regels: [regel("x", { all: [isTrue("p")] }), regel("y", { all: [isTrue("r"), isTrue("q")] })],
    };
    expect(await asked(parts)).toBe("r.waar");
  });

  test("a date that only a derived date rests on is asked for that condition", async () => {
    const parts = {
      feiten: [A, P],
      afleidingen: [{ id: "a.einde", operatie: "plusJaren", van: "a.datum", jaren: 1 }],
      regels: [regel("x", { all: [blad("a.einde", "greaterThan", "2026-01-01"), isTrue("p")] })],
    };
    expect(await asked(parts)).toBe("a.datum");
    expect(await asked(parts, { "a.datum": "2026-01-01" })).toBe("p.waar");
  });

  test("a fact that only says whether a rule applies is asked when nothing else of it is open", async () => {
    const parts = {
      feiten: [P, Q],
      regels: [regel("x", { all: [isTrue("p")] }, { toepassing: { all: [isTrue("q")] } })],
    };
    expect(await asked(parts, { "p.waar": false })).toBe("q.waar");
    expect(await asked(parts, { "p.waar": true })).toBeUndefined();
  });

  test("what only an observation names, the final conclusion waits for", async () => {
    const seen = regel("v", { all: [isTrue("p")] }, { kracht: "vaststelling" });
    const slot = regel(
      "einde",
      { all: ["x", "v"].map((name) => blad(name, "in", ["ja", "nvt"])) },
      { slotsom: true, kracht: undefined },
    );
    const parts = { feiten: [P, Q], regels: [seen, regel("x", { all: [isTrue("q")] }), slot] };
    expect(await next(parts, { "q.waar": true })).toMatchObject({
      feit: "p.waar",
      nodigVoor: [],
      conclusie: "einde",
      doel: "oordeel",
    });
  });
});

describe("what the answer is for", () => {
  test("the answer first, then the second final conclusion, then the lists, then nothing", async () => {
    const known = async (feiten: Feiten) =>
      askNext(
        await evaluate(
          { vraag: "tlv-emb", regime: "emb-2019", peildatum: "2026-08-01", zaak: toZaak(feiten) },
          { regimes: [] },
        ),
      );
    const rejected: Feiten = {
      "leerling.residentieelGeplaatst": false,
      "leerling.vorigeSchool": "so",
      "aanvraag.indiener": "ouders",
      "tlv.afgiftedatum": "2024-08-01",
    };
    expect((await known({}))?.doel).toBe("oordeel");
    expect(await known(rejected)).toMatchObject({ conclusie: "leerlingMetEmb", doel: "slotsom" });
    expect(await known({ ...rejected, "leerling.extraZorgNodig": false })).toMatchObject({ doel: "lijsten" });
    expect(await known({ "leerling.residentieelGeplaatst": true })).toBeNull();
  });

  test("a file of which every completion gives the same answer is asked on until the conditions see it", async () => {
    const either = { any: [isTrue("p"), blad("p.waar", "equal", false)] };
    expect(await next({ feiten: [P], regels: [regel("x", either)] })).toMatchObject({
      feit: "p.waar",
      doel: "oordeel",
    });
    expect(await next({ feiten: [P], regels: [regel("x", either)] }, { "p.waar": true })).toBeNull();
  });
});

describe("asked for all", () => {
  const peildatum = "2026-08-01";
  // Too old for this declaration, whatever else turns out: nothing that is left can change the answer.
  const zaak = {
    leerling: { geboortedatum: "2012-07-31", vorigeSchool: "so", lopendeTlv: "geen", residentieelGeplaatst: false },
    tlv: { onderwijssoort: "so", afgiftedatum: "2024-08-01", ingangsdatum: "2024-08-01", einddatum: "2027-07-31" },
  } as const;
  const { feiten } = describeQuestion("tlv-emb");
  const asksBeyond = async (): Promise<FeitVraag | null> => {
    const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum, zaak });
    // Past what still changes a list.
    return askNext({ ...uitkomst, ontbreekt: [] }, { doel: "alles", feiten });
  };

  test("it goes on past a settled answer, with the whole question", async () => {
    const vraag = await asksBeyond();
    expect(vraag).toMatchObject({ doel: "alles", vraagtekst: { nl: expect.stringContaining("?") } });
    const own = feiten.find(({ id }) => id === vraag?.feit);
    expect(vraag).toMatchObject({
      ...{ titel: own?.titel, antwoorden: own?.antwoorden, vraagtekst: own?.vraag, bewijsstuk: own?.bewijsstuk },
      ...{ type: own?.type, soort: own?.soort, herkomst: own?.herkomst },
    });
  });

  test("without facts, with those of another question or with what is none, it is refused with the place", async () => {
    const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum, zaak });
    const refused = (opties: unknown): string[] => {
      try {
        askNext({ ...uitkomst, ontbreekt: [] }, opties as never);
      } catch (error) {
        if (error instanceof ToetsverzoekError) return error.problemen.map(({ pad, code }) => `${code} ${pad}`);
        throw error;
      }
      return [];
    };
    expect(refused({ doel: "uitkomst" })).toEqual([]);
    expect(refused({ doel: "alles", feiten })).toEqual([]);
    expect(refused({ doel: "alles" })).toEqual(["option-value /opties/feiten"]);
    expect(refused({ doel: "alles", feiten: describeQuestion("vrijstelling").feiten })).toEqual([
      "option-value /opties/feiten",
    ]);
    const lacking = (id: string): string[] => refused({ doel: "alles", feiten: feiten.filter((one) => one.id !== id) });
    // One that was given, and each that is waited for.
    expect(lacking("tlv.einddatum")).toEqual(["option-value /opties/feiten"]);
    const waits = uitkomst.conclusies.flatMap(({ wachtOp }) => wachtOp);
    for (const id of new Set(waits)) expect(lacking(id)).toEqual(["option-value /opties/feiten"]);
    expect(waits).not.toHaveLength(0);
    expect(refused({ doel: "alles", feiten: [feiten[0], { id: "x" }, null] })).toEqual([
      "option-value /opties/feiten/1",
      "option-value /opties/feiten/2",
    ]);
    expect(refused({ doel: "iets" })).toEqual(["option-value /opties/doel"]);
    expect(refused({ doelen: "alles" })).toEqual(["options-form /opties/doelen"]);
    expect(refused(7)).toEqual(["options-form /opties"]);
  });

  test("they are looked at where nothing is needed of them yet, too", async () => {
    const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum, zaak: {} });
    const asks = (of: typeof feiten) => () => askNext(uitkomst, { doel: "alles", feiten: of });
    expect(asks(feiten)()?.feit).toBe(askNext(uitkomst)?.feit);
    for (const of of [[], feiten.slice(0, 3), describeQuestion("vrijstelling").feiten])
      expect(asks(of)).toThrow(ToetsverzoekError);
  });

  test("a conclusion that is settled either way is asked no more, and one that waits is", async () => {
    const [x, y] = [regel("x", { all: [isTrue("p")] }), regel("y", { all: [isTrue("q")] })];
    const parts = { feiten: [P, Q], regels: [x, y] };
    const all = async (facts: Feiten): Promise<string | undefined> => {
      const verzoek = { vraag: "proef", peildatum: "2026-06-01", zaak: toZaak(facts) };
      const regime = small(parts);
      const uitkomst = await evaluate(verzoek, { regimes: [regime] });
      return askNext(uitkomst, { doel: "alles", feiten: regime.feiten })?.feit;
    };
    // One "no" settles the answer: the other is open, and matters to nobody but who wants to know all.
    expect(await asked(parts, { "p.waar": false })).toBeUndefined();
    expect(await all({ "p.waar": false })).toBe("q.waar");
    expect(await all({ "q.waar": false })).toBe("p.waar");
    expect(await all({ "p.waar": false, "q.waar": true })).toBeUndefined();
    expect(await all({ "p.waar": false, "q.waar": false })).toBeUndefined();
    expect(await all({})).toBe(await asked(parts));
  });
});
