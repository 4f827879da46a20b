import { describe, expect, test } from "vitest";
import { askNext, describe as beschrijf, evaluate, explain, loadRegime } from "../../src/index.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { Conclusie } from "../../src/model/uitkomst.js";
import { toZaak } from "../helpers/generate.js";
import { blad, feit, type Parts, regel, small, smallFiles } from "../helpers/small-regime.js";

type Json = Record<string, unknown>;

const lid = (nummer: number): Json => ({
  document: "wet",
  jci: `jci1.3:c:BWBR0003549&artikel=40&lid=${nummer}`,
  vindplaats: `Wet, art. 40 lid ${nummer}`,
  citaat: [`woorden van lid ${nummer}`],
});
/** A condition that rests on another lid than that of its rule. */
const op = (nummer: number, condition: Json): Json => ({ ...condition, bron: `Wet, art. 40 lid ${nummer}` });

const feiten = [
  feit("tlv.soort", "enum", { waarden: ["so", "vso"] }),
  feit("p.een", "boolean"),
  feit("p.twee", "boolean"),
  feit("p.geplaatst", "boolean"),
  feit("p.loopt", "boolean"),
];
const ja = (fact: string) => blad(fact, "equal", true);
const nee = (fact: string) => blad(fact, "equal", false);

/** Lid 11 for so, lid 13 for vso. */
const swv = regel(
  "swv",
  {
    any: [
      { all: [blad("tlv.soort", "equal", "so"), ja("p.een")] },
      { all: [op(13, blad("tlv.soort", "equal", "vso")), op(13, ja("p.twee"))] },
    ],
  },
  { bron: lid(11), mede: [lid(13)] },
);
/** Lid 14, and not for who is placed: lid 16. */
const nodig = regel(
  "nodig",
  { all: [op(16, nee("p.geplaatst")), nee("p.loopt")] },
  { bron: lid(14), mede: [lid(16), lid(1)] },
);

const ask = (regime: Regime, feitenVanZaak: Feiten, peildatum = "2026-06-01") =>
  evaluate({ vraag: "proef", peildatum, zaak: toZaak(feitenVanZaak) }, { regimes: [regime] });
const cited = ({ bron, bronnen }: Conclusie) => ({
  bron: bron.vindplaats.replace("Wet, art. 40 ", ""),
  beslist: bronnen.filter((b) => b.doorslaggevend).map((b) => b.vindplaats.replace("Wet, art. 40 ", "")),
});
async function sources(parts: Partial<Parts>, id: string, given: Feiten) {
  const u = await ask(small({ feiten, regels: [], ...parts }), given);
  const found = u.conclusies.find((c) => c.id === id);
  if (!found) throw new Error(`no conclusion ${id}`);
  return { oordeel: found.oordeel, ...cited(found) };
}

describe("the lid that decided", () => {
  test("of a declaration for vso it is lid 13, of one for so lid 11, met or not", async () => {
    const on = (given: Feiten) => sources({ regels: [swv] }, "swv", given);
    const vso = { "tlv.soort": "vso", "p.een": false };
    const so = { "tlv.soort": "so", "p.twee": false };
    expect(await on({ ...vso, "p.twee": true })).toEqual({ oordeel: "ja", bron: "lid 13", beslist: ["lid 13"] });
    expect(await on({ ...vso, "p.twee": false })).toEqual({ oordeel: "nee", bron: "lid 13", beslist: ["lid 13"] });
    expect(await on(vso)).toEqual({ oordeel: "onbekend", bron: "lid 13", beslist: ["lid 13"] });
    expect(await on({ ...so, "p.een": true })).toEqual({ oordeel: "ja", bron: "lid 11", beslist: ["lid 11"] });
    expect(await on({ ...so, "p.een": false })).toEqual({ oordeel: "nee", bron: "lid 11", beslist: ["lid 11"] });
    expect(await on({})).toEqual({ oordeel: "onbekend", bron: "lid 11", beslist: ["lid 11", "lid 13"] });
  });

  test("of a pupil who is placed it is lid 16, also when a declaration runs; of any other the main rule", async () => {
    const on = (geplaatst: boolean | null, loopt: boolean | null) =>
      sources({ regels: [nodig] }, "nodig", { "p.geplaatst": geplaatst, "p.loopt": loopt });
    expect(await on(true, false)).toEqual({ oordeel: "nee", bron: "lid 16", beslist: ["lid 16"] });
    expect(await on(true, true)).toEqual({ oordeel: "nee", bron: "lid 16", beslist: ["lid 14", "lid 16"] });
    expect(await on(false, true)).toEqual({ oordeel: "nee", bron: "lid 14", beslist: ["lid 14"] });
    expect(await on(false, false)).toEqual({ oordeel: "ja", bron: "lid 14", beslist: ["lid 14", "lid 16"] });
    expect(await on(null, false)).toEqual({ oordeel: "onbekend", bron: "lid 16", beslist: ["lid 16"] });
    expect(await on(false, null)).toEqual({ oordeel: "onbekend", bron: "lid 14", beslist: ["lid 14"] });
  });

  test("every source of the rule is given in its order, and each condition says on which it rests", async () => {
    const { conclusies } = await ask(small({ feiten, regels: [nodig] }), { "p.geplaatst": true });
    // No text of this law is at hand.
    const unseen = { nietGecontroleerd: true };
    expect(conclusies[0]?.bronnen).toEqual([
      {
        jci: lid(14)["jci"],
        citaat: ["woorden van lid 14"],
        vindplaats: "Wet, art. 40 lid 14",
        doorslaggevend: false,
        ...unseen,
      },
      {
        jci: lid(16)["jci"],
        citaat: ["woorden van lid 16"],
        vindplaats: "Wet, art. 40 lid 16",
        doorslaggevend: true,
        ...unseen,
      },
      {
        jci: lid(1)["jci"],
        citaat: ["woorden van lid 1"],
        vindplaats: "Wet, art. 40 lid 1",
        doorslaggevend: false,
        ...unseen,
      },
    ]);
    expect(conclusies[0]?.voorwaarden.map((v) => v.vindplaats)).toEqual(["Wet, art. 40 lid 16", "Wet, art. 40 lid 14"]);
  });

  test("outside its scope nothing but the scope decides: the rule's own", async () => {
    const scope = regel("bereik", { all: [ja("p.een")] }, { kracht: "reikwijdte" });
    const scoped = { ...swv, reikwijdte: "bereik" };
    const parts = { regels: [scope, scoped], reikwijdte: "bereik" };
    expect(await sources(parts, "swv", { "p.een": false, "tlv.soort": "vso", "p.twee": false })).toEqual({
      oordeel: "nvt",
      bron: "lid 11",
      beslist: ["lid 11"],
    });
  });

  test("a field of application names its source as conditions do, and decides when the rule does not apply, or may not", async () => {
    const limited = { ...swv, mede: [lid(13), lid(15)], toepassing: { all: [op(15, ja("p.loopt"))] } };
    const on = (loopt: boolean | null) =>
      sources({ regels: [limited] }, "swv", { "p.loopt": loopt, "tlv.soort": "vso", "p.twee": true });
    expect(await on(false)).toEqual({ oordeel: "nvt", bron: "lid 15", beslist: ["lid 15"] });
    expect(await on(null)).toEqual({ oordeel: "onbekend", bron: "lid 15", beslist: ["lid 15"] });
    expect(await on(true)).toEqual({ oordeel: "ja", bron: "lid 13", beslist: ["lid 13"] });
  });

  test("what is listed shows the source of its conclusion", async () => {
    const parts = (kracht: string, extra: Json = {}) =>
      small({ feiten, regels: [regel("basis", { all: [ja("p.een")] }), { ...swv, kracht, ...extra }] });
    const given = { "p.een": true, "tlv.soort": "vso", "p.twee": false };
    const [a, k, p] = [
      await ask(parts("uitgangspunt"), given),
      await ask(parts("zorgvuldigheid"), given),
      await ask(parts("plicht", { wie: { nl: "wie", en: "who" } }), given),
    ];
    for (const list of [a.afwijkingen, k.kwetsbaarheden, p.plichten]) {
      expect(list.map(({ conclusie, bron }) => [conclusie, bron.vindplaats])).toEqual([["swv", "Wet, art. 40 lid 13"]]);
    }
  });

  test("the interview shows the lid of the condition that asks", async () => {
    const regime = small({ feiten, regels: [nodig] });
    expect(askNext(await ask(regime, {}))).toMatchObject({
      feit: "p.geplaatst",
      bron: { vindplaats: "Wet, art. 40 lid 16" },
    });
    expect(askNext(await ask(regime, { "p.geplaatst": false }))).toMatchObject({
      feit: "p.loopt",
      bron: { jci: lid(14)["jci"], citaat: ["woorden van lid 14"], vindplaats: "Wet, art. 40 lid 14" },
    });
  });

  test("a form can show every source", () => {
    const found = beschrijf("proef", { regimes: [small({ feiten, regels: [nodig] })] });
    expect(found?.regimes[0]?.conclusies[0]).toMatchObject({
      vindplaats: "Wet, art. 40 lid 14",
      vindplaatsen: ["Wet, art. 40 lid 14", "Wet, art. 40 lid 16", "Wet, art. 40 lid 1"],
    });
  });
});

describe("explain", () => {
  test("names and quotes the source that decided, and no other", async () => {
    const text = explain(await ask(small({ feiten, regels: [nodig] }), { "p.geplaatst": true, "p.loopt": false }));
    expect(text).toContain("nodig (Wet, art. 40 lid 16; eis)");
    expect(text).toContain('"woorden van lid 16"');
    expect(text).not.toContain("lid 14");
    expect(text).not.toContain("lid 1\n");
  });

  test("names and quotes the others that decided after it", async () => {
    const text = explain(await ask(small({ feiten, regels: [nodig] }), { "p.geplaatst": true, "p.loopt": true }));
    const places = [
      "(Wet, art. 40 lid 16; eis)",
      '"woorden van lid 16"',
      "Wet, art. 40 lid 14:",
      '"woorden van lid 14"',
    ];
    const found = places.map((place) => text.indexOf(place));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test("an outcome that was stored in the older form is explained as it was", async () => {
    const u = await ask(small({ feiten, regels: [nodig] }), { "p.geplaatst": true, "p.loopt": true });
    const stored = JSON.parse(JSON.stringify({ ...u, schema: "uitkomst/1" }));
    for (const c of stored.conclusies) {
      delete c.bronnen;
      delete c.wachtOp;
    }
    delete stored.gevolgen.wachtOp;
    expect(explain(stored)).toContain('"woorden van lid 16"');
    expect(explain(stored)).not.toContain("woorden van lid 14");
    const open = JSON.parse(JSON.stringify(await ask(small({ feiten, regels: [nodig] }), {})));
    for (const c of open.conclusies) delete c.bronnen;
    expect(askNext(open)).toMatchObject({ feit: "p.geplaatst", bron: { vindplaats: "Wet, art. 40 lid 16" } });
  });
});

describe("under transitional law", () => {
  const bij = (vindplaats: string): Json => ({ document: "wet", vindplaats, citaat: [vindplaats] });
  /** Of old p.een was asked, with p.twee under lid 2; since 1 August 2020 p.geplaatst, with p.loopt under lid 2. */
  const old = regel(
    "regel",
    { all: [ja("p.een"), { ...ja("p.twee"), bron: "oud, lid 2" }] },
    {
      geldigTot: "2020-07-31",
      bron: bij("oud, lid 1"),
      mede: [bij("oud, lid 2")],
    },
  );
  const now = regel(
    "regel",
    { all: [ja("p.geplaatst"), { ...ja("p.loopt"), bron: "nieuw, lid 2" }] },
    {
      geldigVan: "2020-08-01",
      bron: bij("nieuw, lid 1"),
      mede: [bij("nieuw, lid 2")],
      overgang: {
        vorigeStandWanneer: { all: [blad("tlv.soort", "equal", "so")] },
        bron: bij("overgangsrecht"),
      },
    },
  );
  const regime = loadRegime({
    ...smallFiles({ feiten, regels: [old] }),
    "nieuw.json": JSON.parse(JSON.stringify(now)),
  });
  const on = async (given: Feiten) => {
    const [found] = (await ask(regime, given, "2026-06-01")).conclusies;
    return found && { oordeel: found.oordeel, ...cited(found) };
  };
  const [all, none] = [
    { "p.een": true, "p.twee": true, "p.geplaatst": true, "p.loopt": true },
    { "p.een": false, "p.twee": false, "p.geplaatst": false, "p.loopt": false },
  ];

  test("the text that applies is quoted, and the transitional law that says so beside it", async () => {
    expect(await on({ ...none, "tlv.soort": "so" })).toEqual({
      oordeel: "nee",
      bron: "oud, lid 1",
      beslist: ["oud, lid 1", "oud, lid 2"],
    });
    expect(await on({ ...all, "p.twee": false, "tlv.soort": "so" })).toMatchObject({
      oordeel: "nee",
      bron: "oud, lid 2",
    });
    expect(await on({ ...all, "tlv.soort": "so" })).toEqual({
      oordeel: "ja",
      bron: "oud, lid 1",
      beslist: ["overgangsrecht", "oud, lid 1", "oud, lid 2"],
    });
    expect(await on({ ...all, "tlv.soort": "vso" })).toEqual({
      oordeel: "ja",
      bron: "nieuw, lid 1",
      beslist: ["nieuw, lid 1", "nieuw, lid 2", "overgangsrecht"],
    });
    expect(await on({ ...none, "p.een": true, "p.twee": true, "tlv.soort": "vso" })).toEqual({
      oordeel: "nee",
      bron: "nieuw, lid 1",
      beslist: ["nieuw, lid 1", "nieuw, lid 2"],
    });
  });

  test("as long as it is unknown which applies: both where they agree, the transitional law where they do not", async () => {
    expect(await on(all)).toEqual({
      oordeel: "ja",
      bron: "oud, lid 1",
      beslist: ["nieuw, lid 1", "nieuw, lid 2", "oud, lid 1", "oud, lid 2"],
    });
    expect(await on({ ...none, "p.een": true, "p.twee": true })).toEqual({
      oordeel: "onbekend",
      bron: "overgangsrecht",
      beslist: ["overgangsrecht"],
    });
  });
});

describe("under the law of today", () => {
  const wec = async (zaak: object, id: string) => {
    const verzoek = { vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak: { ...zaak } };
    const { conclusies } = await evaluate(verzoek as never, { regimes: [] });
    const found = conclusies.find((c) => c.id === id);
    return [found?.oordeel, found?.bron.vindplaats];
  };
  const leerling = { residentieelGeplaatst: false, vorigeSchool: "vo", lopendeTlv: "geen", woontInNederland: true };

  test("a declaration for vso is explained with lid 13 and one for so with lid 11, whether the right samenwerkingsverband decides or not", async () => {
    for (const [vanVorigeSchool, oordeel] of [
      [true, "ja"],
      [false, "nee"],
    ] as const) {
      const samenwerkingsverband = { vanVorigeSchool, vanWoongebied: false, vanAangevraagdeSchool: false };
      const vso = { leerling, samenwerkingsverband, tlv: { onderwijssoort: "vso" } };
      const so = { ...vso, leerling: { ...leerling, vorigeSchool: "bao" }, tlv: { onderwijssoort: "so" } };
      const [wet, id] = ["Wet op de expertisecentra, art. 40", "samenwerkingsverbandBevoegd"];
      expect(await wec(vso, id)).toEqual([oordeel, `${wet} lid 13`]);
      expect(await wec(so, id)).toEqual([oordeel, `${wet} lid 11`]);
    }
  });

  test("a pupil who is placed in an institution needs none by lid 16", async () => {
    const geplaatst = { leerling: { ...leerling, residentieelGeplaatst: true } };
    expect(await wec(geplaatst, "tlvNodig")).toEqual(["nee", "Wet op de expertisecentra, art. 40 lid 16"]);
  });
});
