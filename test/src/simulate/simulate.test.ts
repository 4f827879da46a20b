import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vraagNamen } from "../../../src/doors/regimes.js";
import { whole } from "../../../src/generated/alle-vragen.js";
import { compile, evaluate } from "../../../src/index.js";
import { MOST_SEEDS, tellingOf } from "../../../src/simulate/confidence.js";
import { population, report, type Simulatie, simulate } from "../../../src/simulate/index.js";
import { inDigits } from "../../../src/simulate/numbers.js";
import { Simulation } from "../../../src/simulate/simulation.js";
import { add, uncounted } from "../../../src/simulate/tally.js";
import { runs } from "../../helpers/runs.js";

const QUESTIONS = [
  ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"],
  ["tlv-emb", "wec", "emb-2019"],
] as const;
const [EXEMPTION, DECLARATION] = QUESTIONS;
/** Where many are outside the one and not the other. */
const ISLANDS = ["vrijstelling", "voorstel-2019", "leerplichtwet-bes"] as const;
const PUPILS = 300;

/** What `evaluate` says of each pupil on a side, on its day. */
async function judged(found: Simulatie, side: 0 | 1, zaken: readonly unknown[]) {
  const { id, peildatum } = found.regimes[side];
  const verzoeken = zaken.map((zaak) => ({ vraag: found.vraag, regime: id, peildatum, zaak }));
  return Promise.all(verzoeken.map((verzoek) => evaluate(verzoek as never, { regimes: [] })));
}

const count = <T>(list: readonly T[], fits: (one: T) => boolean): number => list.filter(fits).length;

describe.each([...QUESTIONS, ISLANDS])("%s: %s and %s, counted as evaluate judges the same pupils", (vraag, a, b) => {
  const call = { leerlingen: PUPILS, zaad: 2019 };
  const found = simulate(vraag, a, b, { ...call, herhalingen: 1 });
  const zaken = [...population(vraag, a, call)];
  const both = Promise.all([judged(found, 0, zaken), judged(found, 1, zaken)]);

  test("the transitions", async () => {
    const [one, other] = await both;
    const pairs = one.map(({ oordeel }, i) => `${oordeel} ${other[i]?.oordeel}`);
    for (const { van, naar, aantal } of found.overgangen)
      expect([van, naar, aantal]).toEqual([van, naar, count(pairs, (pair) => pair === `${van} ${naar}`)]);
    expect(found.overgangen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(PUPILS);
  });

  test("the reasons", async () => {
    const sides = await both;
    const of = (side: 0 | 1, conclusie: string, oordeel: string): number =>
      count(sides[side], ({ conclusies }) => conclusies.some((one) => one.id === conclusie && one.oordeel === oordeel));
    expect(found.redenen.length).toBeGreaterThan(5);
    for (const { conclusie, ...counted } of found.redenen) {
      for (const [side, own] of [counted.a, counted.b].entries()) {
        const isThere = sides[side as 0 | 1][0]?.conclusies.some(({ id }) => id === conclusie);
        expect(own !== null).toBe(isThere);
        if (!own) continue;
        expect([conclusie, own.nee.aantal]).toEqual([conclusie, of(side as 0 | 1, conclusie, "nee")]);
        expect([conclusie, own.onbekend.aantal]).toEqual([conclusie, of(side as 0 | 1, conclusie, "onbekend")]);
      }
    }
  });

  test("the causes of each move: what its final conclusion failed or stayed open by", async () => {
    const sides = await both;
    const carried = ({ oordeel, conclusies }: (typeof sides)[0][number], slotsom: string): string[] => {
      const parts = conclusies.find(({ id }) => id === slotsom)?.voorwaarden ?? [];
      const scopes = conclusies.filter((one) => one.kracht === "reikwijdte" && one.oordeel === "nee");
      if (oordeel === "nvt") return scopes.map(({ id }) => id);
      return oordeel === "ja" ? [] : parts.filter((one) => one.oordeel === oordeel).map(({ feit }) => feit);
    };
    const slots = [a, b].map((id) =>
      whole
        .regimes(vraag)
        .find((own) => own.id === id)
        ?.regels.find((r) => r.slotsom),
    );
    const tally = new Map<string, [number, number]>();
    for (const [i, one] of sides[0].entries()) {
      const pair = [one, sides[1][i] ?? one] as const;
      if (pair[0].oordeel === pair[1].oordeel) continue;
      for (const [side, own] of pair.entries()) {
        const names = carried(own, slots[side]?.name ?? "");
        for (const name of names) {
          const key = [pair[0].oordeel, pair[1].oordeel, side === 0 ? "a" : "b", name].join(" ");
          const [all, alone] = tally.get(key) ?? [0, 0];
          tally.set(key, [all + 1, alone + (names.length === 1 ? 1 : 0)]);
        }
      }
    }
    const told = found.oorzaken.flatMap(({ van, naar, oorzaken }) =>
      oorzaken.map(
        ({ conclusie, kant, aantal, alleen }) =>
          [[van, naar, kant, conclusie].join(" "), [aantal.aantal, alleen.aantal]] as const,
      ),
    );
    // The policy of 2019 on declarations stands beside the answer of the law, and turns none.
    expect(tally.size > 3).toBe(vraag === "vrijstelling");
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(tally));
    for (const { van, naar } of found.oorzaken) expect(van).not.toBe(naar);
  });

  test("by age and by year each pupil stands once", () => {
    for (const groups of [found.leeftijden, found.jaren]) {
      expect(groups.length).toBeGreaterThan(2);
      expect(groups.reduce((sum, { leerlingen }) => sum + leerlingen.aantal, 0)).toBe(PUPILS);
      for (const { leerlingen, overgangen } of groups)
        expect(overgangen.reduce((sum, { aantal }) => sum + aantal, 0)).toBe(leerlingen.aantal);
    }
  });

  test("the same pupils given as cases are counted the same", () => {
    const own = simulate(vraag, a, b, { zaken });
    const { zaden, populatie, synthetisch, mededeling, ...counts } = found;
    const { nooitGetrokken } = own;
    // What is given rests on no assumption of ours.
    const oorzaken = counts.oorzaken.map((one) => ({
      ...one,
      oorzaken: one.oorzaken.map((cause) => ({ ...cause, aannames: [] })),
    }));
    expect(own).toEqual({
      ...counts,
      oorzaken,
      nooitGetrokken,
      zaden: [],
      populatie: null,
      synthetisch: false,
      mededeling: own.mededeling,
    });
    expect([zaden, synthetisch]).toEqual([[2019], true]);
    expect(own.mededeling).not.toEqual(mededeling);
    expect(populatie).not.toBe(null);
  });

  test("what no file says makes an answer open, and never another", () => {
    const hidden = { parameters: { nietInDossier: 0.4 } };
    const shown = { parameters: { nietInDossier: 0 } };
    for (const id of [a, b] as const) {
      const toets = compile(vraag, id, { regimes: [] });
      const day = found.regimes[id === a ? 0 : 1].peildatum;
      const less = [...population(vraag, a, { ...call, ...hidden })];
      const more = [...population(vraag, a, { ...call, ...shown })];
      const moved = less.map((zaak, i) => [toets.oordeel(more[i] ?? {}, day), toets.oordeel(zaak, day)] as const);
      expect(moved.filter(([full, part]) => part !== full && part !== "onbekend")).toEqual([]);
      expect(moved.some(([full, part]) => part === "onbekend" && full !== "onbekend")).toBe(true);
    }
  });
});

describe("a population that the package has can be judged by every regime of its question", () => {
  const all = vraagNamen.flatMap((vraag) =>
    QUESTIONS.some(([name]) => name === vraag) ? whole.regimes(vraag).map(({ id }) => [vraag, id] as const) : [],
  );
  test.each(all)("%s: %s accepts every pupil", async (vraag, id) => {
    const found = simulate(vraag, id, id, { leerlingen: 3000, herhalingen: 1, zaad: 5, regimes: [] });
    expect(found.overgangen.filter(({ van, naar, aantal }) => van !== naar && aantal > 0)).toEqual([]);
    const some = await judged(found, 0, [...population(vraag, id, { leerlingen: 100, zaad: 5, regimes: [] })]);
    expect(some).toHaveLength(100);
  });
});

describe("both sides of the boundaries of age occur", () => {
  test("of the duty: before it starts, in it and after it", () => {
    const found = simulate(...EXEMPTION, { leerlingen: 3000, herhalingen: 1 });
    const at = (leeftijd: number) => found.leeftijden.find(({ groep }) => groep === leeftijd);
    const outside = (leeftijd: number) => at(leeftijd)?.overgangen.find(({ van }) => van === "nvt")?.aantal ?? 0;
    expect(found.leeftijden.map(({ groep }) => groep)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
    expect(outside(4)).toBe(at(4)?.leerlingen.aantal);
    expect(outside(10)).toBe(0);
    expect(outside(17)).toBeLessThan(at(17)?.leerlingen.aantal ?? 0);
    expect(outside(18)).toBe(at(18)?.leerlingen.aantal);
  });

  test("of both kinds of education: within the limit, and past it", () => {
    const zaken = [...population(DECLARATION[0], DECLARATION[1], { leerlingen: 4000 })];
    const past = (zaak: (typeof zaken)[number], jaren: number): boolean => {
      const [born, end] = [String(zaak["leerling"]?.["geboortedatum"]), String(zaak["tlv"]?.["einddatum"])];
      return end > `${Number(born.slice(0, 4)) + jaren + 1}${born.slice(4)}`;
    };
    for (const [soort, limit] of [
      ["so", 14],
      ["vso", 20],
    ] as const) {
      const own = zaken.filter(({ tlv }) => tlv?.["onderwijssoort"] === soort && tlv?.["einddatum"] != null);
      expect(count(own, (zaak) => past(zaak, limit))).toBeGreaterThan(0);
      expect(count(own, (zaak) => !past(zaak, limit))).toBeGreaterThan(0);
    }
  });
});

describe("the same seed", () => {
  test("gives the same bytes, and another seed others", () => {
    const at = (zaad: number): string => JSON.stringify(simulate(...EXEMPTION, { leerlingen: 200, zaad }));
    expect(at(7)).toBe(at(7));
    expect(at(7)).not.toBe(at(8));
  });

  test("of a row of seeds each is a run by itself", () => {
    const row = simulate(...DECLARATION, { leerlingen: 150, zaad: 3, herhalingen: 3 });
    expect(row.zaden).toEqual([3, 4, 5]);
    const each = row.zaden.map((zaad) => simulate(...DECLARATION, { leerlingen: 150, zaad, herhalingen: 1 }));
    for (const [i, { van, naar, gemiddelde }] of row.overgangen.entries()) {
      const counts = each.map(({ overgangen }) => overgangen[i]?.aantal ?? 0);
      expect([van, naar, gemiddelde]).toEqual([van, naar, tellingOf(counts).gemiddelde]);
    }
  });

  test("counts the same in pieces as at once, whatever the pieces", () => {
    const simulation = new Simulation(
      { vraag: EXEMPTION[0], a: EXEMPTION[1], b: EXEMPTION[2], parameters: undefined },
      [],
    );
    const whole = simulation.synthetic(9, 0, 120);
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 119 }), { maxLength: 5 }), (cuts) => {
        const ends = [0, ...cuts.sort((a, b) => a - b), 120];
        const sum = uncounted(simulation.names);
        for (const [i, from] of ends.slice(0, -1).entries())
          add(sum, simulation.synthetic(9, from, ends[i + 1] ?? from));
        expect(sum.overgangen).toEqual(whole.overgangen);
        expect(sum.redenen).toEqual(whole.redenen);
        expect(sum.oorzaken).toEqual(whole.oorzaken);
        expect([...sum.leeftijden].sort()).toEqual([...whole.leeftijden].sort());
        expect([...sum.jaren].sort()).toEqual([...whole.jaren].sort());
      }),
      { numRuns: runs(10) },
    );
  });

  test("leaves every other draw as it was where one figure changes", () => {
    const pupils = (parameters: object): unknown[] =>
      [...population(EXEMPTION[0], EXEMPTION[1], { leerlingen: 200, parameters })].map(({ afweging, ...rest }) => ({
        ...rest,
        afweging: { ...afweging, onderwijskundigPerspectiefBetrokken: null },
      }));
    expect(pupils({ perspectiefBetrokken: 0.9 })).toEqual(pupils({ perspectiefBetrokken: 0.1 }));
  });
});

describe("how sure a count is", () => {
  test("is said by the mean and its interval of 95%", () => {
    // t = 4.303 with two degrees of freedom; 4.303 * 2 / sqrt(3) = 4.97.
    expect(tellingOf([10, 12, 14])).toEqual({ aantal: 10, gemiddelde: 12, interval: [7, 17] });
    expect(tellingOf([5, 5])).toEqual({ aantal: 5, gemiddelde: 5, interval: [5, 5] });
    expect(tellingOf([0, 4])).toEqual({ aantal: 0, gemiddelde: 2, interval: [0, 27.4] });
  });
  test("is not said of one run", () => {
    expect(tellingOf([10])).toEqual({ aantal: 10, gemiddelde: null, interval: null });
  });
  test("holds the mean of many other seeds about as often as it says", () => {
    const at = (zaad: number) => simulate(...DECLARATION, { leerlingen: 200, zaad, herhalingen: 6 }).overgangen[0];
    const all = Array.from({ length: 40 }, (_, i) => at(1000 + i * 6));
    const mean = all.reduce((sum, one) => sum + (one?.gemiddelde ?? 0), 0) / all.length;
    const held = count(all, (one) => (one?.interval?.[0] ?? 0) <= mean && mean <= (one?.interval?.[1] ?? 0));
    // 38 of 40 on average; under 32 would be one run in a thousand.
    expect(held).toBeGreaterThanOrEqual(32);
    expect(held).toBeLessThanOrEqual(40);
  });
  test("can be told for as many seeds as the table has", () => {
    expect(MOST_SEEDS).toBe(30);
    expect(tellingOf(Array.from({ length: MOST_SEEDS }, (_, i) => i)).interval?.every(Number.isFinite)).toBe(true);
  });
});

describe("the report", () => {
  const found = simulate(...EXEMPTION, {
    leerlingen: 400,
    zaad: 2019,
    parameters: { perspectiefBetrokken: 0.75 },
  });

  test("says first that it is synthetic and no forecast, and then seeds and figures with their sources", () => {
    const text = report(found).replaceAll(/\s+/g, " ");
    expect(report(found).split("\n")[1]).toMatch(/^SYNTHETISCH, GEEN PROGNOSE\./);
    expect(text).toContain("met de zaden 2019 tot en met 2023");
    expect(text).toContain("Aantal beroepen [omvang] = 7.389 (2021/22; Datagraver");
    expect(text).toContain("[nooitGeschikt] = 0,25 (aanname, niet gepubliceerd)");
    expect(text).toContain("[perspectiefBetrokken] = 0,75 (aanname, niet gepubliceerd) [door de aanroeper gegeven]");
  });
  test("speaks English and Markdown", () => {
    const text = report(found, { taal: "en", vorm: "markdown" });
    expect(text).toMatch(/^# Two regimes over a population\n\n\*\*Synthetic, not a forecast\./);
    expect(text).toContain("0.75 (assumption, not published)");
    expect(text).toContain("\n## Who gets another answer, and why\n");
    expect(text).toMatch(/^\| yes( \| [\d,]+)+ \|$/m);
  });
  test("gives the outcome first, then causes, ages, years and figures", () => {
    const headings = ["Uitkomst", "Wie een ander antwoord krijgt, en waardoor", "Wie hetzelfde antwoord houdt"];
    const later = [
      "Naar leeftijd (de ingangsdatum)",
      "Naar jaar (de ingangsdatum)",
      "Elke conclusie, over alle leerlingen: ook wie hetzelfde antwoord houdt",
    ];
    const last = ["Waaruit de leerlingen zijn getrokken", "Ook niet getrokken, met de reden"];
    const lines = report(found).split("\n");
    const at = [...headings, ...later, ...last].map((heading) => lines.indexOf(heading));
    expect(at.every((line) => line > 0)).toBe(true);
    expect(at).toEqual([...at].sort((one, other) => one - other));
    expect(lines.findIndex((line) => line.startsWith("  totaal "))).toBeLessThan(25);
  });
  test("says under the table what was published, in proportion, beside the yeses of the law in force", () => {
    const { populatie, overgangen } = found;
    expect(populatie?.ijkpunt).toEqual({ parameter: "omvang", verwacht: 400 });
    const yes = overgangen.reduce((sum, { van, aantal }) => sum + (van === "ja" ? aantal : 0), 0);
    expect(yes).toBeGreaterThan(0);
    const text = report(found).replaceAll(/\s+/g, " ");
    expect(text).toContain(
      `naar verhouding van dit aantal leerlingen, 400 keer ja. Hier is het antwoord bij A ${yes} keer ja. Wat`,
    );
    // Of a proposal nothing was published.
    expect(report(simulate(EXEMPTION[0], EXEMPTION[2], EXEMPTION[2], { leerlingen: 5 }))).not.toContain("Om te ijken");
  });
  test("names beside each count that an assumption decides that assumption with its figure", () => {
    const causes = found.oorzaken.flatMap(({ oorzaken }) => oorzaken);
    const known = new Map(found.populatie?.parameters.map((one) => [one.naam, one]));
    for (const { conclusie, aannames } of causes) {
      expect(aannames.length, conclusie).toBeGreaterThan(0);
      for (const naam of aannames) expect(known.get(naam)?.aanname, naam).toBe(true);
    }
    const text = report(found).replaceAll(/\s+/g, " ");
    expect(text).toContain("Hoe vaak dat is, is een aanname: onderwijskundig perspectief betrokken = 0,75.");
  });
  test("says of a difference that the final answer does not show by which conclusions it is there", () => {
    const same = simulate(...DECLARATION, { leerlingen: 100, herhalingen: 1 });
    expect(same.oorzaken).toEqual([]);
    const [, after = ""] = report(same).split("Dit komt bij A en B niet even vaak voor");
    const uneven = after.split("Wie hetzelfde antwoord houdt")[0] ?? "";
    expect(uneven).toContain("De verklaring volgt het landelijk uitgangspunt");
    expect(uneven).not.toContain("Welk samenwerkingsverband beslist");
    expect(report(found)).not.toContain("niet even vaak voor");
  });
  test("names every figure in both languages", () => {
    for (const [vraag, a, b] of QUESTIONS) {
      const { populatie } = simulate(vraag, a, b, { leerlingen: 1, herhalingen: 1, parameters: { gelijk: 1 } });
      expect(populatie?.parameters.filter(({ titel }) => !titel?.nl || !titel.en)).toEqual([]);
    }
  });
  test("has every count of the document that is not nothing", () => {
    const text = report(found);
    for (const { van, naar, aantal } of found.overgangen) {
      if (aantal > 0) expect(text, `${van} ${naar}`).toContain(`: ${inDigits(aantal, "nl")} (gemiddeld `);
    }
  });
  test("of own cases says that they were counted, and names no seed", () => {
    const text = report(simulate(...EXEMPTION, { zaken: [{}] }));
    expect(text).toContain("GEEN PROGNOSE");
    expect(text).not.toMatch(/synthetisch|zaad|zaden/i);
  });
});
