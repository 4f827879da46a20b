import { describe, expect, test } from "vitest";
import { diff, evaluate } from "../../../src/index.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import type { RegimeVerschil } from "../../../src/model/verschil.js";
import { drawToShow } from "../../../src/prove/beside.js";
import type { Node } from "../../../src/prove/diagram.js";
import { smallestFile } from "../../../src/prove/witness.js";
import { daysBetween } from "../../../src/reckon/days.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

const NEAR = "2026-08-01";

type Request = { readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>>>>; readonly regime: string };

const filesOf = ({ verplaatsingen, oorzaken, oorzakenTerug = [], alleen, lijsten }: RegimeVerschil): Request[] =>
  [...verplaatsingen, ...oorzaken, ...oorzakenTerug, ...alleen, ...lijsten].flatMap(({ getuige }) =>
    getuige ? [getuige as unknown as Request] : [],
  );
const day = ({ zaak }: Request, group: string, name: string): string | undefined =>
  zaak[group]?.[name] as string | undefined;

describe("files that a minister can be shown", () => {
  const pairs = [
    ["leerplichtwet-1969", "voorstel-2019"],
    ["voorstel-2019", "leerplichtwet-1969"],
    ["leerplichtwet-1969", "wetsvoorstel-36663"],
  ] as const;

  test.each(pairs)("%s beside %s: terms as they are granted, and papers of the same year", async (a, b) => {
    const files = filesOf(diff("vrijstelling", a, b));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const said = JSON.stringify(file);
      const [from, to] = [day(file, "vrijstelling", "ingangsdatum"), day(file, "vrijstelling", "einddatum")];
      if (from && to) expect(daysBetween(from, to), said).toBeGreaterThan(300);
      const notice = day(file, "kennisgeving", "datum");
      if (from && notice) expect(Math.abs(daysBetween(notice, from)), said).toBeLessThan(366);
      const born = day(file, "jongere", "geboortedatum");
      if (born) expect(born < "2022-01-01", said).toBe(true);
      for (const regime of [a, b]) {
        const { waarschuwingen } = await evaluate({ ...file, regime } as never);
        const codes = waarschuwingen.map(({ code }) => code);
        expect(codes, said).not.toContain("ingang-na-aanvang");
        expect(codes, said).not.toContain("datum-na-peildatum");
      }
    }
  });

  test("what departs from policy alone is a declaration that the law allows", async () => {
    for (const { conclusie, getuige } of diff("tlv-emb", "wec", "emb-2019").alleen) {
      if (!getuige) continue;
      const { conclusies } = await evaluate({ ...getuige, regime: "wec" } as never);
      expect(
        conclusies.filter(({ oordeel }) => oordeel === "nee").map(({ id }) => id),
        `${conclusie} ${JSON.stringify(getuige)}`,
      ).toEqual([]);
    }
  });

  test("nobody is registered in two places at once, where a file of that size can do without", () => {
    const verschil = diff("vrijstelling", "leerplichtwet-1969", "leerplichtwet-bes");
    const isTwice = (file: Request): boolean =>
      file.zaak["jongere"]?.["gemeente"] !== undefined && file.zaak["jongere"]?.["openbaarLichaam"] !== undefined;
    // Only where an answer under each law rests on its own place can both be there.
    for (const { van, naar, getuige } of verschil.verplaatsingen)
      if (getuige && isTwice(getuige as never)) expect([van, naar]).toEqual(["nee", "ja"]);
    for (const { conclusie, getuige } of verschil.oorzaken)
      if (getuige && isTwice(getuige as never)) expect(conclusie).toBe("bestuurscollegeBevoegd");
    expect(filesOf(verschil).filter(isTwice).length).toBeLessThan(4);
  });
});

describe("a calm file", () => {
  const fileOf = (regime: Regime, conclusie = "x"): Feiten => {
    const beside = drawToShow([regime]) ?? expect.fail("too large");
    const found = smallestFile(beside, beside.drawn[0]?.answers.get(conclusie) as Node, NEAR);
    return typeof found === "string" ? expect.fail(found) : found.feiten;
  };
  const known = (file: Feiten): Feiten =>
    Object.fromEntries(Object.entries(file).filter(([, value]) => value !== null));
  const feiten = [feit("p.een", "boolean"), feit("p.twee", "boolean"), feit("p.drie", "boolean")];
  const either = { any: [blad("p.een", "equal", true), blad("p.twee", "equal", true)] };
  const warned = (...names: string[]) => ({
    feiten,
    regels: [regel("x", either)],
    regime: {
      waarschuwing: names.map((name) => ({
        ...{ code: `let-op-${name.replace(".", "-")}`, zin: "Let op.", en: "Note." },
        wanneer: { all: [blad(name, "equal", true)] },
      })),
    },
  });

  test("has no warning, where as few facts do without", () => {
    expect(known(fileOf(small(warned("p.een"))))).toEqual({ "p.twee": true });
    expect(known(fileOf(small(warned("p.twee"))))).toEqual({ "p.een": true });
  });

  test("has one where every file of that size has", () => {
    expect(Object.keys(known(fileOf(small(warned("p.een", "p.twee")))))).toHaveLength(1);
  });

  test("takes no fact more to be calm", () => {
    const more = {
      any: [blad("p.een", "equal", true), { all: [blad("p.twee", "equal", true), blad("p.drie", "equal", true)] }],
    };
    expect(known(fileOf(small({ ...warned("p.een"), regels: [regel("x", more)] })))).toEqual({ "p.een": true });
  });

  test("has no other conclusion that is a no", () => {
    const beside = { feiten, regels: [regel("x", either), regel("y", { all: [blad("p.een", "equal", false)] })] };
    expect(known(fileOf(small(beside)))).toEqual({ "p.twee": true });
  });

  test("has nobody in two places", () => {
    const [een, twee] = [feit("w.hier", "boolean"), feit("w.daar", "boolean", { zeldenNaast: ["w.hier"] })];
    const two = { all: [blad("w.hier", "equal", true)] };
    const both = {
      any: [{ all: [...two.all, blad("w.daar", "equal", true)] }, { all: [...two.all, blad("p.een", "equal", true)] }],
    };
    expect(known(fileOf(small({ feiten: [een, twee, ...feiten], regels: [regel("x", both)] })))).toEqual({
      "w.hier": true,
      "p.een": true,
    });
  });

  test("has a date where it usually lies, or as near to that as it can be", () => {
    const born = feit("a.geboren", "date", { gewoonlijk: { jaren: -5, dagen: -1 } });
    const rule = (when: string) => ({
      feiten: [born],
      regels: [regel("x", { all: [blad("a.geboren", "greaterThanInclusive", when)] })],
    });
    expect(fileOf(small(rule("2000-01-01")))["a.geboren"]).toBe("2021-07-31");
    expect(fileOf(small(rule("2024-02-03")))["a.geboren"]).toBe("2024-02-03");
  });
});
