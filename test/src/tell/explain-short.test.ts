import { describe, expect, test } from "vitest";
import { evaluate, explain, explainParts, type UitlegRegel } from "../../../src/index.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { registers } from "../../../src/model/uitleg.js";
import { readJson } from "../../helpers/files.js";
import { forEachOutcome } from "../../helpers/outcomes.js";

const kort = { lengte: "kort" } as const;
const block = (u: AlgemeneUitkomst, soort: string): readonly UitlegRegel[] =>
  explainParts(u, kort).blokken.find((b) => b.soort === soort)?.regels ?? [];
const example = (name: string): Promise<AlgemeneUitkomst> =>
  evaluate(readJson<Parameters<typeof evaluate>[0]>(`examples/${name}.json`), { regimes: [] });

/** How many lines there are, with those that are only counted. */
const counted = (lines: readonly UitlegRegel[]): number =>
  lines.reduce((sum, { tekst }) => sum + Number(/^en nog (\d+),/.exec(tekst)?.[1] ?? 1), 0);

describe("nothing is dropped without being counted", () => {
  test("of what is missing: each question, under who can answer it", async () => {
    await forEachOutcome((u) => {
      const suppliers = block(u, "ontbreekt");
      expect(suppliers.reduce((sum, { onder = [] }) => sum + counted(onder), 0)).toBe(u.ontbreekt.length);
      expect(suppliers.length).toBe(new Set(u.ontbreekt.map(({ herkomst }) => herkomst)).size);
      for (const { onder = [], wie } of suppliers) {
        expect(onder.length).toBeGreaterThan(0);
        for (const { feit, wie: who } of onder) if (feit) expect(who).toBe(wie);
      }
    }, 25);
  });

  test("of what to watch: each departure, weakness, duty that is not met and warning", async () => {
    await forEachOutcome((u) => {
      const told = block(u, "let-op");
      const departures = new Set(u.afwijkingen.map(({ zin, bron }) => `${zin}\n${bron.vindplaats}`)).size;
      const duties = u.plichten.filter(({ oordeel }) => oordeel === "nee").length;
      expect(counted(told)).toBe(departures + u.kwetsbaarheden.length + duties + u.waarschuwingen.length);
    }, 25);
  });
});

test("a warning that the file calls for goes before one that stands on every outcome", async () => {
  const onEvery = ["niet-gecodeerd", "tekst-niet-vergeleken"];
  let seen = 0;
  await forEachOutcome((u) => {
    const lines = block(u, "let-op").map(({ tekst }) => tekst);
    const told = (own: boolean): number[] =>
      u.waarschuwingen.filter(({ code }) => onEvery.includes(code) !== own).map(({ zin }) => lines.indexOf(zin));
    const [own, other] = [told(true), told(false).filter((at) => at >= 0)];
    if (own.length === 0 || other.length === 0) return;
    seen += 1;
    expect(Math.max(...own)).toBeLessThan(Math.min(...other));
  }, 60);
  expect(seen).toBeGreaterThan(0);
});

test("what is not met, decided: each conclusion of the law that fails and on which the answer rests, with its article", async () => {
  await forEachOutcome((u) => {
    if (u.oordeel !== "nee") return;
    const final = u.conclusies.find((c) => c.id === u.slotsom);
    const carrying = final?.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === "nee").map((v) => v.feit) ?? [];
    const failing = u.conclusies.filter((c) => carrying.includes(c.id) && c.oordeel === "nee");
    const told = block(u, "beslissend");
    expect(counted(told)).toBeGreaterThanOrEqual(failing.length);
    expect(told[0]).toMatchObject({ oordeel: "nee", bron: { vindplaats: failing[0]?.bron.vindplaats } });
  }, 40);
});

test("lines stay within a hundred characters, and the answer stands under the question", async () => {
  await forEachOutcome((u) => {
    for (const register of registers) {
      for (const taal of ["nl", "en"] as const) {
        const text = explain(u, { ...kort, register, taal });
        expect(text.split("\n").filter((line) => line.length > 100 && line.trim().includes(" "))).toEqual([]);
        expect(text.indexOf(taal === "nl" ? "\nAntwoord: " : "\nAnswer: ")).toBeLessThan(300);
        expect(text.split("\n").length).toBeLessThanOrEqual(60);
      }
    }
  }, 10);
});

describe("what to do, and by when", () => {
  test("no day that is past, but that on which the answer turned", async () => {
    await forEachOutcome((u) => {
      for (const { datum, tekst } of block(u, "doen")) {
        if (datum === undefined || datum >= u.peildatum) continue;
        expect(tekst).toContain("voorbij");
        expect(u.oordeel).toBe("nee");
        const compared = u.conclusies.flatMap((c) => c.voorwaarden.flatMap((v) => v.vergelekenMet));
        expect(compared.map(({ waarde }) => waarde)).toContain(datum);
      }
    }, 40);
  });

  test("the term on which a published case turned, and who had to act", async () => {
    const [term] = block(await example("01-vrijstelling-volledig"), "doen");
    expect(term).toEqual({
      kop: "De verklaring is bij een kennisgeving te gebruiken",
      tekst: "tot en met 28 april 2014, voorbij op de peildatum",
      datum: "2014-04-28",
      opmerking: "de ouder met gezag, de voogd of de verzorger",
      wie: "de ouder met gezag, de voogd of de verzorger",
    });
  });

  test("on the last day itself a term is still ahead, and no longer on the day after", async () => {
    const verzoek = readJson<{ peildatum: string }>("examples/02-vrijstelling-onvolledig.json");
    const said = async (peildatum: string): Promise<string> =>
      explain(await evaluate({ ...verzoek, peildatum } as never, { regimes: [] }), kort);
    expect(await said("2026-06-30")).toContain("Jaarlijkse kennisgeving voor dit schooljaar: tot en met 30 juni 2026");
    expect(await said("2026-07-01")).not.toContain("Jaarlijkse kennisgeving voor dit schooljaar");
  });

  test("what cannot be worked out yet is named, and what cannot end before a day says so", async () => {
    const text = explain(await example("04-tlv-emb"), kort);
    expect(text).toContain("Beslissen op de aanvraag: niet eerder dan 15 oktober 2026 (het samenwerkingsverband)");
    expect(text).toContain("Nog niet te berekenen: bezwaar maken; beslissen op het bezwaar;");
  });

  test("a no says that it does not say what can still be done; no other answer does, and no function is named", async () => {
    await forEachOutcome((u) => {
      const text = explain(u, kort);
      expect(text.includes("Of hier nog iets aan te doen is, zegt deze uitleg niet.")).toBe(u.oordeel === "nee");
      expect(text).not.toMatch(/findRemedies|--volledig/);
    }, 15);
  });
});

test("departures of which the same is said are one line", async () => {
  const told = block(await example("05-tlv-afwijking"), "let-op");
  expect(told[0]).toMatchObject({
    kop: "De hoogste bekostigingscategorie; geldig voor de hele loopbaan",
    bron: { vindplaats: "Brief van 30 oktober 2019, deel A, punt 1" },
  });
});
