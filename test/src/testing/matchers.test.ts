import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/index.js";
import { arbitraries, matchers } from "../../../src/testing/index.js";
import { regimes } from "../../helpers/generate.js";

expect.extend(matchers());

const verzoek = {
  vraag: "vrijstelling",
  regime: "leerplichtwet-1969",
  peildatum: "2026-08-01",
  zaak: {
    jongere: { geboortedatum: "2014-09-15", gemeente: "0363", volledigeSchooljaren: 6 },
    kennisgeving: {
      indiener: "ouder-met-gezag",
      gemeente: "0363",
      datum: "2026-05-20",
      soort: "jaarlijks",
      gegevensVolledig: true,
      grondVermeld: true,
    },
    verklaring: {
      overgelegd: true,
      datum: "2026-01-28",
      opsteller: "arts",
      opstellerAangewezen: true,
      opstellerBehandelt: false,
      oordeel: "niet-geschikt",
    },
    vrijstelling: { ingangsdatum: "2026-08-01" },
  },
} as const;

const tooOld = await evaluate(verzoek);
const fresh = await evaluate({
  ...verzoek,
  zaak: { ...verzoek.zaak, verklaring: { ...verzoek.zaak.verklaring, datum: "2026-02-20" } },
});
const open = await evaluate({
  ...verzoek,
  zaak: { ...verzoek.zaak, verklaring: { ...verzoek.zaak.verklaring, datum: "2026-02-20", opstellerBehandelt: null } },
});
const young = await evaluate({
  ...verzoek,
  zaak: { jongere: { geboortedatum: "2024-01-10" }, vrijstelling: { ingangsdatum: "2026-08-01" } },
});
const tlv = await evaluate({
  vraag: "tlv-emb",
  regime: "wec",
  peildatum: "2026-08-01",
  zaak: {
    leerling: { vorigeSchool: "so" },
    aanvraag: { datum: "2026-01-05", opschortingen: [] },
    besluit: { bekendgemaaktOp: "2026-03-02" },
  },
});

/** What a failing expectation says. */
function says(expectation: () => void): string {
  try {
    expectation();
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "it passed";
}

test("what is so passes, and what is not so passes behind not", () => {
  expect(tooOld).toBeOordeel("nee");
  expect(tooOld).not.toBeOordeel("ja");
  expect(tooOld).toConclude("verklaringVoldoet", "nee");
  expect(fresh).toConclude("verklaringVoldoet", "ja");
  expect(fresh).toBeOordeel("ja");
  expect(open).toMiss("verklaring.opstellerBehandelt");
  expect(open).not.toMiss("verklaring.datum");
  expect(open).toMissOnly(["verklaring.opstellerBehandelt"]);
  expect(fresh).toMissOnly([]);
  expect(young).toBeOordeel("nvt");
  expect(tlv).toGiveTerm("besluitOpAanvraag", "2026-03-02");
  expect(tlv).toGiveTerm("bezwaar", "2026-04-13");
  expect(fresh).toGive("einddatum", "2027-07-31");
  expect(tooOld).toGive("einddatum", null);
  expect(young).toWarn("niet-gecodeerd");
  expect(fresh).not.toWarn("bij-de-kennisgeving");
});

test("they take what evaluate promises, by resolves", async () => {
  await expect(evaluate(verzoek)).resolves.toConclude("verklaringVoldoet", "nee");
});

describe("a failure is a sentence about a pupil", () => {
  test("with the condition that decided, the facts and the article", () => {
    expect(says(() => expect(tooOld).toBeOordeel("ja"))).toBe(
      'Voor deze jongere (geboren 2014-09-15) is het antwoord nee en niet ja: niet vervuld is "niet ouder dan drie maanden" (verklaring.datum is 2026-01-28, kennisgeving.datum is 2026-05-20, verklaring.bruikbaarTotEnMet is 2026-04-28; Leerplichtwet 1969, art. 7, laatste zin).',
    );
    expect(says(() => expect(tooOld).toConclude("verklaringVoldoet", "onbekend"))).toMatch(
      /^Voor deze jongere \(geboren 2014-09-15\) is verklaringVoldoet nee en niet nog onbekend: niet vervuld is "niet ouder dan drie maanden"/,
    );
    expect(says(() => expect(fresh).not.toBeOordeel("ja"))).toBe(
      "Voor deze jongere (geboren 2014-09-15) is het antwoord wel ja: aan alles wat daarvoor nodig is, is voldaan.",
    );
  });

  test("with what is still missing", () => {
    expect(says(() => expect(open).toBeOordeel("ja"))).toBe(
      "Voor deze jongere (geboren 2014-09-15) is het antwoord nog onbekend en niet ja: nog niet bekend is verklaring.opstellerBehandelt.",
    );
    expect(says(() => expect(open).toConclude("verklaringVoldoet", "nee"))).toBe(
      "Voor deze jongere (geboren 2014-09-15) is verklaringVoldoet nog onbekend en niet nee: nog niet bekend is verklaring.opstellerBehandelt.",
    );
    expect(says(() => expect(open).toMiss("verklaring.datum"))).toBe(
      "Voor deze jongere (geboren 2014-09-15) ontbreekt verklaring.datum niet: het is bekend (2026-02-20).",
    );
    expect(says(() => expect(open).toMiss("jongere.meerderjarig"))).toBe(
      "Voor deze jongere (geboren 2014-09-15) ontbreekt jongere.meerderjarig niet: het verandert de uitkomst niet meer.",
    );
    expect(says(() => expect(open).not.toMiss("verklaring.opstellerBehandelt"))).toMatch(
      /^Voor deze jongere \(geboren 2014-09-15\) ontbreekt verklaring.opstellerBehandelt wel: .*\?$/,
    );
    expect(says(() => expect(open).toMissOnly([]))).toBe(
      "Voor deze jongere (geboren 2014-09-15) ontbreekt: verklaring.opstellerBehandelt. Verwacht was: niets.",
    );
    expect(
      says(() => expect({ ...open, ontbreektExact: false }).toMissOnly(["verklaring.opstellerBehandelt"])),
    ).toContain("is niet zeker dat de lijst van wat ontbreekt precies is");
  });

  test("with the scope, when the question does not arise", () => {
    expect(says(() => expect(young).toBeOordeel("ja"))).toMatch(
      /^Voor deze jongere \(geboren 2024-01-10\) is het antwoord niet van toepassing en niet ja: deze conclusie is hier niet aan de orde; niet vervuld is "/,
    );
  });

  test("with warnings, consequences and terms", () => {
    expect(says(() => expect(fresh).toWarn("onzin"))).toMatch(
      /^Voor deze jongere \(geboren 2014-09-15\) is de waarschuwing onzin niet gegeven\. Gegeven is: .*niet-gecodeerd/,
    );
    expect(says(() => expect(fresh).not.toWarn("niet-gecodeerd"))).toMatch(
      / is de waarschuwing niet-gecodeerd wel gegeven: /,
    );
    expect(says(() => expect(tooOld).toGive("einddatum", "2027-07-31"))).toMatch(
      /is einddatum leeg en niet 2027-07-31\. Dit volgt alleen bij het antwoord ja\.$/,
    );
    expect(says(() => expect(fresh).not.toGive("einddatum", "2027-07-31"))).toMatch(/is einddatum wel 2027-07-31\.$/);
    expect(says(() => expect(tlv).toGiveTerm("bezwaar", "2026-04-12"))).toMatch(
      /^Voor deze leerling loopt de termijn ".+" tot en met 2026-04-13 en niet tot en met 2026-04-12\./,
    );
    expect(says(() => expect(tlv).not.toGiveTerm("bezwaar", "2026-04-13"))).toMatch(/wel tot en met 2026-04-13\.$/);
    expect(says(() => expect(tlv).toGiveTerm("onzin" as never, null))).toMatch(
      /^Voor deze leerling loopt er geen termijn onzin\. Wel lopen: .*bezwaar/,
    );
  });

  test("in English too", () => {
    const { toBeOordeel, toMissOnly } = matchers({ taal: "en" });
    expect(toBeOordeel(tooOld, "ja").message()).toMatch(
      /^For this young person \(born 2014-09-15\) the answer is no and not yes: not met is ".+" \(verklaring\.datum is 2026-01-28, /,
    );
    expect(toMissOnly(open, []).message()).toBe(
      "For this young person (born 2014-09-15) this is missing: verklaring.opstellerBehandelt. Expected was: nothing.",
    );
  });
});

describe.each(regimes)("$id: whatever the file, a failure is a whole sentence about whose file it is", (regime) => {
  const about = regime.feiten.some(({ id }) => id.startsWith("jongere."))
    ? "deze jongere"
    : regime.feiten.some(({ id }) => id.startsWith("leerling."))
      ? "deze leerling"
      : "dit dossier";

  test.each(["nl", "en"] as const)("in %s", async (taal) => {
    const all = matchers({ taal });
    for (const drawn of fc.sample(arbitraries(regime).any, { numRuns: 15, seed: 1 })) {
      const uitkomst = await evaluate(drawn, { regimes: [regime] });
      const said = [
        all.toBeOordeel(uitkomst, "ja"),
        ...uitkomst.conclusies.map(({ id }) => all.toConclude(uitkomst, id, "nee")),
        ...regime.feiten.map(({ id }) => all.toMiss(uitkomst, id)),
        all.toMissOnly(uitkomst, []),
        all.toWarn(uitkomst, "onzin"),
        ...Object.keys(uitkomst.gevolgen).map((gevolg) => all.toGive(uitkomst, gevolg, "onzin")),
        ...uitkomst.termijnen.map(({ id }) => all.toGiveTerm(uitkomst, id, "2026-01-01")),
      ].map(({ message }) => message());
      if (taal === "nl") expect(said.filter((text) => !text.startsWith(`Voor ${about} `))).toEqual([]);
      // A place that was not filled in, a value that was not there, a reason that was empty; a stretch may still run.
      const odd = /\{\w+\}|undefined|(?<!"totEnMet":)null|: \.| {2}/;
      expect(said.filter((text) => !/^\S.*[.?]$/.test(text) || odd.test(text))).toEqual([]);
    }
  });
});

describe("what cannot be expected is refused, also behind not", () => {
  test("something that is no outcome", () => {
    for (const value of [undefined, {}, "ja", evaluate(verzoek)]) {
      expect(() => expect(value).toBeOordeel("ja")).toThrow(/geen uitkomst van evaluate/);
      expect(() => expect(value).not.toBeOordeel("ja")).toThrow(/geen uitkomst van evaluate/);
    }
  });

  test("a conclusion that the regime does not have", () => {
    expect(() => expect(fresh).not.toConclude("verklaringVoldoed" as never, "ja")).toThrow(
      "Het regime leerplichtwet-1969 heeft geen conclusie verklaringVoldoed. Bedoelt u: verklaringVoldoet?",
    );
  });
});
