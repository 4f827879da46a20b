import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import { populaties } from "../../../src/generated/populaties.js";
import { loadRegime } from "../../../src/index.js";
import type { Populatie } from "../../../src/model/populatie.js";
import type { Regime } from "../../../src/model/regime.js";
import { population, report, type Simulatie, simulate } from "../../../src/simulate/index.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel } from "../../helpers/small-regime.js";

const shipped = Object.entries(populaties).map(([vraag, text]) => ({
  vraag,
  populatie: JSON.parse(text) as Populatie,
  ids: regimesOf(vraag).map(({ id }) => id),
}));
const few = { leerlingen: 1, herhalingen: 1, regimes: [] } as const;
const lacking = (found: Simulatie, id: string) => found.nooitGetrokken.find(({ feit }) => feit === id);

describe.each(shipped)("the population of the package for $vraag", ({ vraag, populatie, ids }) => {
  const pairs = ids.flatMap((a) => ids.filter((b) => b > a || ids.length === 1).map((b) => [a, b] as const));

  test("lacks what its regimes ask only where it says why, and says so of nothing else", () => {
    expect(pairs.length).toBeGreaterThan(0);
    const all = pairs.flatMap(([a, b]) => simulate(vraag, a, b, few).nooitGetrokken);
    expect(all.filter(({ reden }) => reden === null)).toEqual([]);
    const told = (populatie.nietGetrokken ?? []).map(({ feit }) => feit).sort();
    expect([...new Set(all.map(({ feit }) => feit))].sort()).toEqual(told);
  });

  test("never has what is listed under any figures, and has a pupil with every other answer", () => {
    const shares = Object.entries(populatie.parameters).flatMap(([naam, { waarde, aanname }]) =>
      aanname && waarde < 1 ? [naam] : [],
    );
    const lot = fc.record(Object.fromEntries(shares.map((naam) => [naam, fc.constantFrom(0, 0, 0.2)])));
    const [a, b] = [ids[0] ?? "", ids.at(-1) ?? ""];
    fc.assert(
      fc.property(lot, (parameters) => {
        const drawn = [...population(vraag, a, { leerlingen: 300, parameters, regimes: [] })];
        for (const { feit, waarden, steeds } of simulate(vraag, a, b, { ...few, parameters }).nooitGetrokken) {
          const [group = "", name = ""] = feit.split(".");
          const had = drawn.map((zaak) => zaak[group]?.[name] ?? null).filter((value) => value !== null);
          if (waarden === null) expect([feit, had]).toEqual([feit, []]);
          for (const value of waarden ?? []) expect(had.flat(), feit).not.toContain(value);
          for (const value of steeds) for (const list of had) expect(list, feit).toContain(value);
        }
      }),
      { numRuns: runs(12) },
    );
    const found = simulate(vraag, a, b, few);
    const drawn = [...population(vraag, a, { leerlingen: 3000, regimes: [] })];
    const ofFacts = populatie.trekkingen.flatMap((one) => ("feit" in one ? [one.feit] : []));
    for (const { id, type } of regimesOf(vraag)[0]?.feiten ?? []) {
      if (type !== "boolean" || !ofFacts.includes(id) || lacking(found, id)) continue;
      const [group = "", name = ""] = id.split(".");
      const had = new Set(drawn.map((zaak) => zaak[group]?.[name]));
      expect([id, had.has(true), had.has(false)]).toEqual([id, true, true]);
    }
  });
});

/** A regime on the proposal of 2019 with one conclusion more, or one in the place of another. */
function onProposal(conditions: object, more: object = {}, feiten: readonly object[] = []): Regime {
  const base = regimesOf("vrijstelling").find(({ id }) => id === "voorstel-2019");
  const vervangt = "vervangt" in more;
  const name = vervangt ? "inhoudelijkOordeelJeugdarts" : "nogEens";
  const rest = vervangt ? { reikwijdte: "leerOfKwalificatieplichtig" } : { kracht: "vaststelling" };
  return loadRegime({
    "regime.json": {
      id: "eigen",
      vraag: "vrijstelling",
      titel: { nl: "eigen", en: "own" },
      status: "beleid",
      geldigVan: "2026-08-01",
      bouwtVoortOp: "voorstel-2019",
      conclusies: [...(base?.volgorde ?? []), ...(vervangt ? [] : [name])],
      ...(vervangt ? {} : { voegtToe: [name] }),
      ...more,
    },
    "a.json": regel(name, { all: [conditions] }, rest),
    ...(feiten.length > 0
      ? { "feiten.json": { vraag: "vrijstelling", titel: { nl: "eigen", en: "own" }, feiten } }
      : {}),
  });
}

const against = (regime: Regime, opties: object = {}): Simulatie =>
  simulate("vrijstelling", "voorstel-2019", "eigen", { ...few, regimes: [regime], ...opties });

describe("a regime of one's own that asks what is never drawn", () => {
  const oordeel = "afweging.inhoudelijkOordeelDoor";
  const strict = onProposal(blad(oordeel, "equal", "deskundige-artikel-7"), {
    vervangt: ["inhoudelijkOordeelJeugdarts"],
  });

  test("by a value of a choice: it is drawn now, and told where the figures leave it out", () => {
    expect(lacking(against(strict), oordeel)).toBe(undefined);
    const moved = against(strict, { leerlingen: 2000 }).overgangen.filter(({ van, naar }) => van !== naar);
    expect(moved.some(({ aantal }) => aantal > 0)).toBe(true);
    const without = against(strict, { parameters: { andereDeskundige: 0 } });
    expect(lacking(without, oordeel)).toEqual({
      ...{ feit: oordeel, waarden: ["deskundige-artikel-7"], steeds: [], kanten: ["b"], reden: null },
    });
    expect(without.nooitGetrokken[0]?.feit).toBe(oordeel);
  });

  test.each([
    ["a choice of which a condition tells no value apart", blad(oordeel, "notEqual", "jeugdarts"), undefined],
    ["a code", blad("jongere.gemeente", "equal", "0014"), { feit: "jongere.gemeente", waarden: ["0014"] }],
    ["a code that is drawn", blad("jongere.gemeente", "equal", "0363"), undefined],
    ["a number past the last one", blad("jongere.volledigeSchooljaren", "greaterThan", 13), { waarden: [14] }],
    ["a number up to the last one", blad("jongere.volledigeSchooljaren", "greaterThan", 12), undefined],
    [
      "an item of a list",
      blad("naVrijstelling.verantwoordelijken", "contains", "zorgverzekeraar"),
      { waarden: expect.arrayContaining(["zorgverzekeraar"]) },
    ],
    [
      "a list without an item",
      blad("naVrijstelling.verantwoordelijken", "doesNotContain", "ouders"),
      { steeds: expect.arrayContaining(["ouders"]) },
    ],
  ])("%s", (_, condition, expected) => {
    const { fact } = condition as { fact: string };
    const found = against(onProposal(condition)).nooitGetrokken.filter(
      ({ feit, reden }) => feit === fact && reden === null,
    );
    expect(found).toEqual(expected ? [expect.objectContaining({ kanten: ["b"], ...expected })] : []);
  });

  test("by a fact of its own: told at the top of the text in both languages and forms", () => {
    const own = feit("gesprek.gevoerd", "boolean", { titel: { nl: "het gesprek", en: "the talk" } });
    const found = against(onProposal(blad("gesprek.gevoerd", "equal", true), {}, [own]));
    expect(found.nooitGetrokken[0]).toEqual({
      ...{ feit: "gesprek.gevoerd", waarden: null, steeds: [], kanten: ["b"], reden: null },
    });
    const lines = report(found).split("\n");
    const at = lines.findIndex((line) => line.startsWith("Let op: wat de regels vragen"));
    expect(lines.slice(at, at + 2)).toEqual([
      "Let op: wat de regels vragen en deze leerlingen nooit hebben. Daarover zeggen de tellingen niets.",
      "  - Gevraagd door B: het gesprek. Dat heeft niemand.",
    ]);
    expect(at).toBeLessThan(lines.indexOf("Uitkomst"));
    const text = report(found, { taal: "en", vorm: "markdown" });
    expect(text).toContain("\n- Asked by B: the talk. Nobody has it.\n");
    expect(text.indexOf("Nobody has it")).toBeLessThan(text.indexOf("## Outcome"));
  });

  test("by a fact that no file says under the figures of the caller", () => {
    const at = (beoordelingNietInDossier: number) =>
      lacking(against(strict, { parameters: { beoordelingNietInDossier } }), oordeel)?.waarden;
    expect([at(1), at(0.99)]).toEqual([null, undefined]);
  });
});

describe("of data of one's own", () => {
  const ask = (zaken: unknown[]): string[] =>
    simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { zaken }).nooitGetrokken.map(({ feit }) => feit);

  test("each fact is told that the rules ask and no case gives; what is given as not known is not given", () => {
    const none = ask([{}]);
    const birth = [{}, { jongere: { geboortedatum: "2014-09-15", gemeente: null } }];
    expect(none).toEqual(expect.arrayContaining(["jongere.geboortedatum", "jongere.gemeente"]));
    expect(ask(birth)).toEqual(none.filter((feit) => feit !== "jongere.geboortedatum"));
    expect(ask([])).toEqual([]);
  });

  test("so the text says", () => {
    const text = report(simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { zaken: [{}] }));
    expect(text).toContain("Let op: wat de regels vragen en geen zaak geeft.");
    expect(text).toContain("Gevraagd door B: er is een casusregisseur benoemd. Dat heeft niemand.");
  });
});

test("a reason for a fact that is none is refused", () => {
  const own = JSON.parse(populaties["vrijstelling"] ?? "") as Populatie;
  const parameters = { ...own, nietGetrokken: [{ feit: "jongere.naam", reden: { nl: "x", en: "x" } }] };
  expect(() => simulate("vrijstelling", "leerplichtwet-1969", "voorstel-2019", { ...few, parameters })).toThrow(
    /nietGetrokken\/0\/feit/,
  );
});
