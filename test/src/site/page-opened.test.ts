import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  compare,
  describe as describeQuestion,
  evaluate,
  findRemedies,
  loadRegime,
  record,
  replay,
  safeEvaluate,
} from "../../../src/index.js";
import { isObject } from "../../../src/model/depth.js";
import { pointer } from "../../../src/read/errors.js";
import { escaped, shownKey } from "../../../src/read/shown.js";
import type { Engine } from "../../../src/site/page/engine.js";
import { faultList } from "../../../src/site/page/faults.js";
import { factsInForce } from "../../../src/site/page/in-force.js";
import { requestOf } from "../../../src/site/page/request.js";
import { begun, reduce, type State } from "../../../src/site/page/state.js";
import { type Notice, take, whyOf } from "../../../src/site/page/taken.js";
import { wordsIn } from "../../../src/site/page/words.js";
import { runs } from "../../helpers/runs.js";

const engine: Engine = { compare, describe: describeQuestion, findRemedies, loadRegime, replay, safeEvaluate };
const about = describeQuestion("vrijstelling");
const fresh = begun("vrijstelling", "2026-05-20", "nl");

const open = async (value: unknown): Promise<{ readonly state: State; readonly notices: readonly Notice[] }> => {
  const { actions, notices } = await take([{ path: "z.json", text: JSON.stringify(value) }], engine, fresh, about);
  return { state: actions.reduce(reduce, fresh), notices };
};
const missedOf = (notices: readonly Notice[]) =>
  notices.flatMap((notice) => (notice.says === "opened" ? notice.missed : []));
/** What the page says of it, line by line. */
const told = (notices: readonly Notice[], taal: "nl" | "en"): string[] =>
  faultList(missedOf(notices), about.feiten, taal).map(({ over, text }) => `${over}: ${text}`);

const misspelt = {
  vraag: "vrijstelling",
  regieme: "voorstel-2019",
  kenmrek: "x",
  peildatum: "2026-05-20",
  zaak: { jongere: "Jan" },
};

describe("what a file holds and the page cannot take over is told", () => {
  test("all at once, each with its place, and in Dutch with what was probably meant", async () => {
    const { notices } = await open(misspelt);
    const lines = told(notices, "nl");
    expect(lines.map((line) => line.split(":")[0])).toEqual(["/regieme", "/kenmrek", "/zaak/jongere"]);
    expect(lines[0]).toContain("Bedoelt u: regime?");
    // Never what was typed in the wrong place: it can be a name.
    expect(lines.join()).not.toContain("Jan");
  });

  test("in English by words of its own", async () => {
    const { notices } = await open(misspelt);
    const faults = faultList(missedOf(notices), about.feiten, "en");
    expect(faults.map(({ taal }) => taal)).toEqual(["en", "en", "en"]);
    expect(faults.every(({ text }) => /^[^{}]+\.$/.test(text))).toBe(true);
  });

  test.each([
    [{ regime: 5 }, ["/regime"]],
    [{ regime: ["leerplichtwet-1969"] }, ["/regime"]],
    [{ kenmerk: 5 }, ["/kenmerk"]],
    [{ zaak: { jongere: 5 } }, ["/zaak/jongere"]],
    [{ zaak: { jongere: ["a"] } }, ["/zaak/jongere"]],
    [{ bsn: "x", aannames: {} }, ["/bsn", "/aannames"]],
    [
      { zaak: { jongere: { naam: "x", gemeente: "0363" }, losse: { dingen: 1 } } },
      ["/zaak/jongere/naam", "/zaak/losse"],
    ],
    [{ zaak: {} }, []],
    // Wrong, but taken over as it is: it is told at its field, where it can be mended.
    [{ regime: "bestaat-niet", kenmerk: "een naam", peildatum: "1950-01-01", zaak: { jongere: { gemeente: 3 } } }, []],
  ])("%j", async (part, places) => {
    const { notices } = await open({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {}, ...part });
    expect(missedOf(notices).map(({ pad }) => pad)).toEqual(places);
  });

  test("what cannot be read whole is not opened, and why", async () => {
    const deep = { ...misspelt, zaak: { jongere: { naam: { a: { b: { c: { d: { e: 1 } } } } } } } };
    const { state, notices } = await open(deep);
    expect(state).toEqual(fresh);
    expect(notices).toMatchObject([{ says: "not-read", problemen: [{ code: "too-deep" }] }]);
  });

  test("whatever the file is: nothing in it is passed over without a word", async () => {
    const names = about.feiten.map(({ id }) => id.split("."));
    const anyFacts = fc.dictionary(
      fc.oneof(fc.constantFrom(...names.map(([, name = ""]) => name)), fc.string({ maxLength: 8 })),
      fc.oneof(fc.constantFrom<unknown>("2014-03", "0363", true, 7, "school"), fc.jsonValue({ maxDepth: 1 })),
      { maxKeys: 4 },
    );
    const anyFile = fc.record(
      {
        vraag: fc.constant("vrijstelling"),
        regime: fc.oneof(fc.constantFrom("voorstel-2019", "leerplichtwet-1969"), fc.jsonValue({ maxDepth: 1 })),
        regieme: fc.constant("voorstel-2019"),
        peildatum: fc.oneof(fc.constant("2026-05-20"), fc.jsonValue({ maxDepth: 1 })),
        kenmerk: fc.oneof(fc.constant("z-1"), fc.jsonValue({ maxDepth: 1 })),
        zaak: fc.dictionary(
          fc.oneof(fc.constantFrom(...about.groepen.map(({ id }) => id)), fc.string({ maxLength: 8 })),
          fc.oneof(anyFacts, fc.jsonValue({ maxDepth: 1 })),
          { maxKeys: 4 },
        ),
      },
      { requiredKeys: ["vraag", "zaak"] },
    );
    await fc.assert(
      fc.asyncProperty(anyFile, async (drawn) => {
        const file = JSON.parse(JSON.stringify(drawn)) as typeof drawn;
        const { state, notices } = await open(file);
        expect(notices.map(({ says }) => says)).toEqual(["opened"]);
        const places = missedOf(notices).map(({ pad }) => pad);
        const isTold = (...steps: readonly string[]): boolean =>
          steps.some((_, i) => places.includes(escaped(pointer(steps.slice(0, i + 1).map(shownKey)))));
        for (const [group, facts] of Object.entries(file.zaak)) {
          if (facts !== null && !isObject(facts))
            expect({ group, told: isTold("zaak", group) }).toMatchObject({ told: true });
          for (const [name, value] of Object.entries(isObject(facts) ? facts : {})) {
            if (value === null || isTold("zaak", group) || isTold("zaak", group, name)) continue;
            expect(state.answers[`${group}.${name}`]).toEqual(value);
          }
        }
        // What the library refuses is told in the notice, or stands at a field of the page.
        const raw = await safeEvaluate(file);
        const now = await safeEvaluate(requestOf(state, factsInForce(engine, state, about)));
        const here = now.ok ? [] : now.problemen.map(({ pad }) => pad);
        const all = raw.ok ? [] : raw.problemen.map(({ pad }) => pad);
        expect(all.filter((pad) => !places.includes(pad) && !here.includes(pad))).toEqual([]);
        if (raw.ok) expect(now).toEqual(raw);
        for (const fault of faultList(missedOf(notices), about.feiten, "en")) {
          expect(fault).toMatchObject({ taal: "en", text: expect.stringMatching(/^[^{}]+\.$/) });
        }
      }),
      { numRuns: runs(150) },
    );
  });
});

describe("a record that cannot be worked out again says why", () => {
  const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} } as const;

  test("that its request is wrong, where its rules are here", async () => {
    const bewijs = record(verzoek, await evaluate(verzoek));
    const { notices } = await open({ ...bewijs, verzoek: { ...verzoek, zaak: { jongere: { weg: 1 } } } });
    const [notice] = notices;
    if (notice?.says !== "replayed") throw new Error(notice?.says);
    expect(whyOf(notice.again)).toBe("niet-te-beoordelenUitleg");
    expect(notice.again).toMatchObject({ uitslag: "niet-te-herhalen", problemen: [{ pad: "/zaak/jongere/weg" }] });
    // The request itself is opened, without what is gone.
    expect(missedOf(notices).map(({ pad }) => pad)).toEqual(["/zaak/jongere/weg"]);
  });

  test("that its rules are not here, where they are not", async () => {
    const bewijs = record(verzoek, await evaluate(verzoek));
    const other = "0".repeat(bewijs.regelset.sha256.length);
    const uitkomst = { ...bewijs.uitkomst, bewijs: { ...bewijs.uitkomst.bewijs, regelset: other } };
    const { notices } = await open({ ...bewijs, uitkomst, regelset: { ...bewijs.regelset, sha256: other } });
    const [notice] = notices;
    if (notice?.says !== "replayed") throw new Error(notice?.says);
    expect(whyOf(notice.again)).toBe("niet-te-herhalenUitleg");
  });

  test("in both languages there is a sentence for each", () => {
    const { nl, en } = { nl: wordsIn("nl").bewijs, en: wordsIn("en").bewijs };
    for (const words of [nl, en]) expect(words["niet-te-beoordelenUitleg"]).not.toBe(words["niet-te-herhalenUitleg"]);
  });
});
