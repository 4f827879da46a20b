import fc from "fast-check";
import { expect, test } from "vitest";
import { derive, judge } from "../../src/engine/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { accepted, completeFacts, favourable, partialFacts, regimes, searcherOf } from "../helpers/generate.js";

const named = (id: string): Regime => {
  const found = regimes.find((regime) => regime.id === id);
  if (!found) throw new Error(`no regime ${id}`);
  return found;
};
const [proposal, wec, emb] = ["voorstel-2019", "wec", "emb-2019"].map(named) as [Regime, Regime, Regime];
const law = named("leerplichtwet-1969");

const standings = (regime: Regime, facts: Feiten) =>
  judge(searcherOf(regime).machine, derive(searcherOf(regime).machine, facts));
const oordeel = (regime: Regime, facts: Feiten, name = regime.regels.find((r) => r.slotsom)?.name ?? "") =>
  standings(regime, facts).get(name)?.oordeel;
const cases = (regime: Regime) => fc.oneof(completeFacts(regime), favourable(regime));

/** The day one year on, by the calendar of the test itself: 29 February becomes 1 March. */
const yearOn = (iso: string): string => {
  const [y = 0, m = 1, d = 1] = iso.split("-").map(Number);
  return new Date(Date.UTC(y + 1, m - 1, d)).toISOString().slice(0, 10);
};
const dayBefore = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
/** 31 July of the school year in which a day lies. */
const schoolYearEnd = (iso: string): string => `${Number(iso.slice(0, 4)) + (iso.slice(5) > "07-31" ? 1 : 0)}-07-31`;

/** The last day of the duty, worked out here by itself: with the leerplicht, or before the 18th birthday. */
function lastDayOfDuty(facts: Feiten): string {
  const birth = String(facts["jongere.geboortedatum"]);
  const reaches = (age: number): string => `${Number(birth.slice(0, 4)) + age}${birth.slice(4)}`;
  const withSchooling = facts["jongere.startkwalificatie"] || facts["jongere.kwalificatieplichtUitgezonderd"];
  if (withSchooling) return schoolYearEnd(reaches(16));
  // Who was born on 29 February comes of age on 1 March here.
  return birth.endsWith("-02-29") ? `${reaches(18).slice(0, 4)}-02-28` : dayBefore(reaches(18));
}

test("voorstel-2019: a term that ends within a year, and before the duty does, is never an exemption", () => {
  let seen = 0;
  fc.assert(
    fc.property(favourable(proposal), fc.integer({ min: 0, max: 380 }), (facts, days) => {
      const begin = String(facts["vrijstelling.ingangsdatum"]);
      const end = new Date(Date.parse(`${begin}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      const tried = { ...facts, "vrijstelling.einddatum": end, "vrijstelling.zonderEinddatum": false };
      const full = end >= dayBefore(yearOn(begin)) || end >= lastDayOfDuty(facts);
      if (oordeel(proposal, tried) === "ja") {
        seen += 1;
        expect([begin, end, full]).toEqual([begin, end, true]);
      }
      expect(oordeel(proposal, tried, "duurToegestaan")).toBe(
        oordeel(proposal, tried, "leerOfKwalificatieplichtig") === "nee" ? "nvt" : full ? "ja" : "nee",
      );
    }),
    { numRuns: 300 },
  );
  expect(seen).toBeGreaterThan(0);
});

test("voorstel-2019: the earliest end never lies after the end of the duty, nor after a year", () => {
  fc.assert(
    fc.property(cases(proposal), (facts) => {
      const derived = derive(searcherOf(proposal).machine, facts);
      const [first, last] = [dayBefore(yearOn(String(facts["vrijstelling.ingangsdatum"]))), lastDayOfDuty(facts)];
      expect(derived["vrijstelling.vroegsteEinddatum"]).toBe([first, last].sort()[0]);
    }),
    { numRuns: 300 },
  );
});

test("voorstel-2019: nothing about the casusregisseur changes the answer", () => {
  fc.assert(
    fc.property(partialFacts(proposal, 10), completeFacts(proposal), ({ known }, other) => {
      const changed = Object.fromEntries(
        Object.entries(known).map(([id, value]) => [
          id,
          id.startsWith("casusregisseur.") ? (other[id] ?? null) : value,
        ]),
      );
      expect(oordeel(proposal, changed)).toBe(oordeel(proposal, known));
    }),
    { numRuns: 200 },
  );
});

test("emb-2019: the answer on the law is that of wec, whatever policy says", () => {
  fc.assert(
    fc.property(partialFacts(emb, 20), ({ known }) => {
      expect(oordeel(emb, known)).toBe(oordeel(wec, known));
    }),
    { numRuns: 300 },
  );
});

/** A pupil with EMB who needs a TLV, given since the letter, where the exception of N4 does not apply. */
const embCase = cases(emb).map((facts): Feiten => {
  const given = String(facts["tlv.afgiftedatum"]);
  return {
    ...facts,
    "leerling.residentieelGeplaatst": false,
    "leerling.lopendeTlv": "geen",
    "leerling.ernstigVerstandelijkBeperkt": true,
    "leerling.lichamelijkBeperkt": true,
    "leerling.bijkomendeStoornissen": true,
    "leerling.extraZorgNodig": true,
    "samenwerkingsverband.financieringAndersGeregeld": false,
    "tlv.afgiftedatum": given < "2019-10-30" ? "2019-10-30" : given,
  };
});

/** The limit of contract 3.6, worked out here by itself: age, and the legal minimum where that may exceed it. */
function limitOf(facts: Feiten): string {
  const birth = String(facts["leerling.geboortedatum"]);
  const given = String(facts["tlv.afgiftedatum"]);
  const age = facts["tlv.onderwijssoort"] === "so" ? 14 : 20;
  const limit = schoolYearEnd(`${Number(birth.slice(0, 4)) + age}${birth.slice(4)}`);
  const minimum = given.endsWith("-08-01") ? schoolYearEnd(given) : yearOn(schoolYearEnd(given));
  return given <= limit && minimum > limit ? minimum : limit;
}

const departs = (facts: Feiten, name: string): boolean => standings(emb, facts).get(name)?.oordeel === "nee";

test("emb-2019: the highest category is never a departure, and another always is", () => {
  fc.assert(
    fc.property(embCase, fc.constantFrom("laag", "midden", "hoog"), (facts, categorie) => {
      expect(departs({ ...facts, "tlv.bekostigingscategorie": categorie }, "hoogsteBekostigingscategorie")).toBe(
        categorie !== "hoog",
      );
    }),
    { numRuns: 200 },
  );
});

test("emb-2019: the whole career is never a departure, and another end is one unless an earlier leaving date is agreed or unknown", () => {
  fc.assert(
    fc.property(embCase, fc.constantFrom(true, false, null), (facts, agreed) => {
      const base = {
        ...facts,
        "leerling.eerdereUitstroomAfgesproken": agreed,
        "leerling.uitstroomdatum": agreed ? (facts["leerling.uitstroomdatum"] ?? null) : null,
      };
      const limit = limitOf(facts);
      expect(departs({ ...base, "tlv.einddatum": limit }, "geldigHeleLoopbaan")).toBe(false);
      const end = String(facts["tlv.einddatum"]);
      if (end !== limit && agreed === false) expect(departs(base, "geldigHeleLoopbaan")).toBe(true);
      if (end !== limit && agreed === null) expect(departs(base, "geldigHeleLoopbaan")).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("wec: the age limit is never before the legal minimum for a declaration given on or before it", () => {
  fc.assert(
    fc.property(cases(wec), (facts) => {
      const derived = derive(searcherOf(wec).machine, facts);
      const limit = limitOf(facts);
      fc.pre(String(facts["tlv.afgiftedatum"]) <= limit);
      const tried = {
        ...facts,
        "tlv.einddatum": limit,
        "leerling.ontheffingVerleend": false,
        "leerling.ontheffingTotEnMet": null,
      };
      fc.pre(accepted(wec, tried) && derived["tlv.afgiftedatum"] !== null);
      const found = standings(wec, tried);
      if (found.get("tlvNodig")?.oordeel !== "ja") return;
      expect([found.get("binnenLeeftijdsgrens")?.oordeel, found.get("duurWettelijkMinimum")?.oordeel]).toEqual([
        "ja",
        "ja",
      ]);
      const later = {
        ...tried,
        "tlv.einddatum": new Date(Date.parse(`${limit}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10),
      };
      expect(standings(wec, later).get("binnenLeeftijdsgrens")?.oordeel).toBe("nee");
    }),
    { numRuns: 300 },
  );
});

test("wec: a birth one day earlier moves the age limit by a year at 31 July and 1 August, and by nothing elsewhere", () => {
  const limit = (birth: string, soort: string): string | null =>
    derive(searcherOf(wec).machine, {
      "leerling.geboortedatum": birth,
      "tlv.onderwijssoort": soort,
      "tlv.afgiftedatum": "1990-08-01",
    })["tlv.leeftijdsgrens"] as string | null;
  expect(limit("2012-07-31", "so")).toBe("2026-07-31");
  for (const soort of ["so", "vso"]) {
    for (
      let birth = "2008-01-01";
      birth < "2013-01-01";
      birth = new Date(Date.parse(`${birth}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
    ) {
      const [earlier, later] = [limit(dayBefore(birth), soort), limit(birth, soort)];
      const moved = Number(later?.slice(0, 4)) - Number(earlier?.slice(0, 4));
      expect([birth, moved]).toEqual([birth, birth.endsWith("-08-01") ? 1 : 0]);
    }
  }
});

test("leerplichtwet-1969: whoever is not registered is never exempt, and is asked for no municipality", () => {
  fc.assert(
    fc.property(cases(law), (facts) => {
      const tried = { ...facts, "jongere.ingezetene": false, "jongere.gemeente": null };
      fc.pre(accepted(law, tried));
      const scope = oordeel(law, tried, "leerOfKwalificatieplichtig");
      expect(oordeel(law, tried)).toBe(scope === "ja" ? "nee" : "nvt");
    }),
    { numRuns: 200 },
  );
});

test("leerplichtwet-1969: a first school day is accepted in either reading of 29 February, and in no other month", () => {
  const months = (facts: Feiten): string[] => {
    const birth = String(facts["jongere.geboortedatum"]);
    const fifth = Number(birth.slice(0, 4)) + 5;
    const month = Number(birth.slice(5, 7));
    const after = (n: number): string => {
      const at = fifth * 12 + month - 1 + n;
      return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
    };
    return birth.endsWith("-02-29") ? [after(1), after(2), after(3)] : [after(1), after(2)];
  };
  const births = fc.oneof(
    fc.constantFrom("2012-02-29", "2016-02-29", "2020-02-29"),
    fc
      .date({ min: new Date("2008-01-01"), max: new Date("2024-12-31"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(births, fc.integer({ min: 0, max: 140 }), (birth, days) => {
      const from = Date.UTC(Number(birth.slice(0, 4)) + 5, Number(birth.slice(5, 7)) - 1, 1);
      const first = new Date(from + days * 86_400_000).toISOString().slice(0, 10);
      const facts: Feiten = { "jongere.geboortedatum": birth, "jongere.eersteSchooldag": first };
      expect([birth, first, accepted(law, facts)]).toEqual([birth, first, months(facts).includes(first.slice(0, 7))]);
    }),
    { numRuns: 500 },
  );
});
