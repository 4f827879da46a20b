import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safeEvaluate } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import type { EigenToetsverzoek } from "../../../src/model/types.js";
import { forget } from "../../../src/testing/accept.js";
import { Dossier, fromVerzoek, toVerzoek } from "../../../src/testing/dossier.js";
import { arbitraries } from "../../../src/testing/index.js";
import { situation, standingsOn } from "../../../src/testing/properties/property.js";
import { simplerDossiers } from "../../../src/testing/simpler.js";
import { cli } from "../../helpers/cli.js";
import { regimes } from "../../helpers/generate.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

/** Whether the request breaks a property that is wrong on purpose: that this rule is always met. */
const isNotMet = (regime: Regime, name: string, verzoek: EigenToetsverzoek): boolean => {
  const { stand, feiten } = situation(regime, verzoek);
  return standingsOn(stand, feiten).get(name)?.oordeel === "nee";
};

/** The smallest request that breaks it, and every request that was tried on the way. */
function shrink(regime: Regime, name: string, settings: fc.Parameters<[EigenToetsverzoek]> = {}) {
  const tried: EigenToetsverzoek[] = [];
  const always = fc.property(arbitraries(regime).any, (verzoek) => {
    tried.push(verzoek);
    return !isNotMet(regime, name, verzoek);
  });
  const { counterexample } = fc.check(always, { ...settings, endOnFailure: false, numRuns: 300 });
  return { smallest: counterexample?.[0], tried };
}

/** The case as written: reading a request adds the answer that another settles. */
function dossierOf(regime: Regime, verzoek: EigenToetsverzoek): Dossier {
  const { stand, peildatum, feiten } = fromVerzoek(regime, verzoek);
  const given = Object.keys(feiten).filter((id) => !leaves(verzoek.zaak).includes(id));
  return new Dossier(stand, peildatum, forget(feiten, new Set(given)));
}

const simplerThan = (regime: Regime, verzoek: EigenToetsverzoek): EigenToetsverzoek[] =>
  [...simplerDossiers(dossierOf(regime, verzoek), { forgets: true })].map(toVerzoek);

const leaves = (zaak: EigenToetsverzoek["zaak"]): string[] =>
  Object.entries(zaak).flatMap(([group, facts]) => Object.keys(facts ?? {}).map((name) => `${group}.${name}`));

function without({ zaak, ...verzoek }: EigenToetsverzoek, id: string): EigenToetsverzoek {
  const [group = "", name = ""] = id.split(".");
  return { ...verzoek, zaak: { ...zaak, [group]: { ...zaak[group], [name]: null } } };
}

/** A made-up question, whose facts and dates the package has never seen. */
const own = small({
  feiten: [
    feit("leerling.geboortedatum", "date"),
    feit("leerling.hobby", "enum", { waarden: ["lezen", "zwemmen"] }),
    feit("zwemles.begin", "date", { nietVoor: "leerling.geboortedatum" }),
    feit("zwemles.gestopt", "boolean"),
    feit("zwemles.einde", "date", { alleenBij: { feit: "zwemles.gestopt", waarde: true }, nietVoor: "zwemles.begin" }),
    feit("zwemles.lessen", "integer", { minimum: 0, maximum: 500 }),
  ],
  afleidingen: [{ id: "leerling.magErinVanaf", operatie: "plusMaanden", van: "leerling.geboortedatum", maanden: 48 }],
  regels: [
    regel("oudGenoeg", { all: [blad("zwemles.begin", "greaterThanInclusive", { fact: "leerling.magErinVanaf" })] }),
    regel("genoegLessen", { all: [blad("zwemles.lessen", "greaterThanInclusive", 40)] }),
  ],
});

const failable = [...regimes, own].flatMap((regime) =>
  regime.regels.filter(({ kracht, slotsom }) => kracht === "dwingend" || slotsom).map(({ name }) => ({ regime, name })),
);

describe.each(failable)("$regime.id: that $name is always met", ({ regime, name }) => {
  const { smallest, tried } = shrink(regime, name);

  test("shrinks to a request that toets accepts and that still fails", async () => {
    if (!smallest) throw new Error("nothing failed");
    const found = await safeEvaluate(smallest, { regimes: [regime] });
    expect(found.ok && found.uitkomst.conclusies.find(({ id }) => id === name)?.oordeel).toBe("nee");
  });

  test("shrinks by requests that are all accepted", () => {
    for (const verzoek of tried) expect(toVerzoek(fromVerzoek(regime, verzoek))).toMatchObject(verzoek);
  });

  test("shrinks until no fact can be forgotten and nothing be made plainer", () => {
    if (!smallest) throw new Error("nothing failed");
    for (const id of leaves(smallest.zaak))
      expect([id, isNotMet(regime, name, without(smallest, id))]).toEqual([id, false]);
    expect(simplerThan(regime, smallest).filter((simpler) => isNotMet(regime, name, simpler))).toEqual([]);
  });
});

test("the cases are of every regime of the package, and of one that is not", () => {
  expect(new Set(failable.map(({ regime }) => regime.id)).size).toBe(new Set(regimes.map(({ id }) => id)).size + 1);
});

// One of each regime: the command line takes a while to start.
const perRegime = regimes.flatMap((regime) => failable.find((other) => other.regime === regime) ?? []);
test.each(perRegime)("$regime.id: `toets` takes the smallest request on the command line", ({ regime, name }) => {
  const { smallest } = shrink(regime, name);
  const { status, stdout, stderr } = cli(["toets", "-", "--json"], JSON.stringify(smallest));
  // 3: there is an outcome, and it is still open.
  expect([status === 0 || status === 3, stderr]).toEqual([true, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ regime: { id: regime.id } });
});

describe("a smallest request can be read at a glance", () => {
  const named = (id: string): Regime => [...regimes, own].find((regime) => regime.id === id) as Regime;

  test.each([
    ["leerplichtwet-1969", "indienerBevoegd", { kennisgeving: { indiener: "school" } }],
    ["leerplichtwet-1969", "gemeenteBevoegd", { jongere: { gemeente: "0000" }, kennisgeving: { gemeente: "0001" } }],
    ["voorstel-2019", "nietDoorGebrekAanAanbod", { afweging: { gebrekAanPassendAanbod: true } }],
    // The last day of the school year is 31 July: one day more is the shortest that is too long.
    [
      "beleidsregel-2018",
      "binnenLopendSchooljaar",
      { afwijking: { ingangsdatum: "2020-01-01", einddatum: "2020-08-01" } },
    ],
    // At most fifty schools.
    [
      "brieven-2019-2020",
      "hoogstensVijftigScholen",
      { dossier: { onderwerpen: ["zorgarrangeur"] }, zorgarrangeur: { aantalScholen: 51 } },
    ],
    // Lessons that begin at birth begin too early.
    ["klein", "oudGenoeg", { leerling: { geboortedatum: "2020-01-01" }, zwemles: { begin: "2020-01-01" } }],
    ["klein", "genoegLessen", { zwemles: { lessen: 0 } }],
  ])("%s, %s", (id, name, zaak) => {
    // There can be more than one smallest request: the seed says which is found.
    expect(shrink(named(id), name, { seed: 2018 }).smallest?.zaak).toEqual(zaak);
  });

  test("also one that began as a file of the caller", () => {
    const wec = named("wec");
    const verzoek: EigenToetsverzoek = {
      vraag: "tlv-emb",
      regime: "wec",
      peildatum: "2024-11-05",
      zaak: {
        leerling: { geboortedatum: "2012-07-31", vorigeSchool: "so", lopendeTlv: "geen", residentieelGeplaatst: false },
        tlv: { onderwijssoort: "so", afgiftedatum: "2024-08-01", einddatum: "2027-07-31" },
      },
    };
    const { smallest, tried } = shrink(wec, "binnenLeeftijdsgrens", { examples: [[verzoek]] });
    expect(tried[0]).toEqual(verzoek);
    expect(Object.keys(smallest?.zaak["leerling"] ?? {})).toEqual(["geboortedatum"]);
    expect(Object.keys(smallest?.zaak["tlv"] ?? {})).toEqual(["onderwijssoort", "afgiftedatum", "einddatum"]);
  });
});

test("a complete case stays complete while it shrinks, and an invalid one wrong in the same way", () => {
  for (const regime of regimes) {
    const { complete, invalid } = arbitraries(regime);
    const first = fc.check(
      fc.property(complete, () => false),
      { endOnFailure: false },
    );
    expect(
      first.counterexample && simplerThan(regime, first.counterexample[0] as EigenToetsverzoek).length,
    ).toBeGreaterThan(0);
    const found = fc.check(
      fc.property(invalid, ({ code }) => code !== "date-calendar"),
      { endOnFailure: false, numRuns: 2_000 },
    );
    expect(found.counterexample?.[0]).toMatchObject({ code: "date-calendar" });
  }
});
