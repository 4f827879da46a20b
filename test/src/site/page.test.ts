import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { paginaTeksten } from "../../../src/generated/pagina-texts.js";
import { describe as describeQuestion, safeEvaluate } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import { answerInWords } from "../../../src/site/page/answers.js";
import { faultsOf } from "../../../src/site/page/faults.js";
import { nextFact, turnOf } from "../../../src/site/page/next.js";
import { answersIn, requestOf } from "../../../src/site/page/request.js";
import { type Action, begun, reduce, type State } from "../../../src/site/page/state.js";
import { fromKept, toKeep } from "../../../src/site/page/stored.js";
import { fromParts, inField, partsOf, typed } from "../../../src/site/page/typed.js";
import { tried } from "../../../src/testing/tried.js";
import { readJson } from "../../helpers/files.js";
import { anyRegime, completeFacts, partialFacts, toZaak } from "../../helpers/generate.js";
import { dagVan, look } from "../../helpers/interview.js";
import { runs } from "../../helpers/runs.js";

const fresh = begun("vrijstelling", "2026-05-20", "nl");
const became = (...actions: readonly Action[]): State => actions.reduce(reduce, fresh);
const caseOf = (regime: Regime): fc.Arbitrary<{ readonly regime: Regime; readonly state: State }> =>
  partialFacts(regime).map(({ known }) => ({
    regime,
    state: {
      ...begun(regime.vraag, dagVan(regime), "nl"),
      regime: regime.id,
      answers: answersIn(toZaak(known)),
    },
  }));
const anyCase = anyRegime.chain(caseOf);

describe("a case that is being filled in", () => {
  test("an answer is in the request; one that is not known any more leaves it", () => {
    const state = became({ to: "answer", feit: "jongere.gemeente", value: "0363" });
    expect(requestOf(state).zaak).toEqual({ jongere: { gemeente: "0363" } });
    expect(requestOf(reduce(state, { to: "answer", feit: "jongere.gemeente", value: undefined })).zaak).toEqual({});
  });

  test("an empty list is an answer, and no is one", () => {
    const state = became(
      { to: "answer", feit: "casusregisseur.verantwoordelijkVoor", value: [] },
      { to: "answer", feit: "casusregisseur.benoemd", value: false },
    );
    expect(requestOf(state).zaak).toEqual({ casusregisseur: { verantwoordelijkVoor: [], benoemd: false } });
  });

  test("who does not know takes the answer back, and may still give one", () => {
    const skipped = became(
      { to: "answer", feit: "jongere.gemeente", value: "0363" },
      { to: "skip", feit: "jongere.gemeente" },
    );
    expect([skipped.answers, skipped.skipped]).toEqual([{}, ["jongere.gemeente"]]);
    const known = reduce(skipped, { to: "answer", feit: "jongere.gemeente", value: "0344" });
    expect([known.answers, known.skipped]).toEqual([{ "jongere.gemeente": "0344" }, []]);
  });

  test("another language, another regime and another day keep the answers", () => {
    const state = became(
      { to: "answer", feit: "jongere.gemeente", value: "0363" },
      { to: "speak", taal: "en" },
      { to: "judge-by", regime: "voorstel-2019" },
      { to: "judge-on", peildatum: "2026-06-01" },
    );
    expect(requestOf(state)).toEqual({
      vraag: "vrijstelling",
      regime: "voorstel-2019",
      peildatum: "2026-06-01",
      zaak: { jongere: { gemeente: "0363" } },
    });
  });

  test("rules on another question begin anew; on this one they keep the answers", () => {
    const [own] = regimesOf("vrijstelling");
    const [other] = regimesOf("tlv-emb");
    if (!own || !other) throw new Error("no regimes");
    const state = became({ to: "answer", feit: "jongere.gemeente", value: "0363" });
    const same = reduce(state, { to: "add-rules", regime: own });
    expect([same.regime, Object.keys(same.answers)]).toEqual([own.id, ["jongere.gemeente"]]);
    const moved = reduce(same, { to: "add-rules", regime: other });
    expect([moved.vraag, moved.regime, moved.answers]).toEqual(["tlv-emb", other.id, {}]);
    const back = reduce(moved, { to: "drop-rules", vraag: "vrijstelling" });
    expect([back.vraag, back.regime, back.own]).toEqual(["vrijstelling", null, []]);
  });

  test("what a request holds is what was answered, for any file", () => {
    fc.assert(
      fc.property(anyCase, ({ state }) => {
        const request = requestOf(state);
        expect(answersIn(JSON.parse(JSON.stringify(request.zaak)))).toEqual(state.answers);
      }),
      { numRuns: runs(60) },
    );
  });

  test("what a browser keeps is the same case, for any file", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom("nl" as const, "en" as const), ({ state }, taal) => {
        const kept = { ...state, taal, mode: "form" as const, kenmerk: "z-1", kept: true };
        expect(fromKept(toKeep(kept), begun(state.vraag, "2030-01-01", "nl"))).toEqual(kept);
      }),
      { numRuns: runs(40) },
    );
  });

  test.each(["", "[]", "{", '{"verzoek":{"vraag":"tlv-emb","peildatum":"2026-01-01","zaak":{}}}', '{"verzoek":4}'])(
    "what cannot be read of what was kept is a new case: %s",
    (text) => expect(fromKept(text, fresh)).toEqual(fresh),
  );
});

describe("what is typed", () => {
  test("a date of which the day is not known is read as people say it, however a register writes it", () => {
    const born = describeQuestion("vrijstelling").feiten.find(({ id }) => id === "jongere.geboortedatum");
    if (!born) throw new Error("no date of birth");
    const said = (value: unknown): string => answerInWords(born, value, "nl");
    expect(["2014-03-10", "2014-03", "2014-03-00", "2014", "2014-00-00", {}].map(said)).toEqual([
      ...["10 maart 2014", "maart 2014", "maart 2014", "2014", "2014", ""],
    ]);
  });

  test("a number is one, and what is none goes as it is", () => {
    expect(["7", " 0 ", "-1", "1.5", "zeven", ""].map((text) => typed({ type: "integer" }, text))).toEqual([
      ...[7, 0, -1, "1.5", "zeven", undefined],
    ]);
    expect(typed({ type: "code" }, " 0363 ")).toBe("0363");
  });

  test.each([
    ["2014-03-10", "day"],
    ["2014-03", "month"],
    ["2014-03-00", "month"],
    ["2014", "year"],
    ["2014-00-00", "year"],
    [undefined, "day"],
  ])("of %s the %s is known", (value, precision) => expect(partsOf(value).precision).toBe(precision));

  test("a date in parts is written as registers do", () => {
    expect(fromParts({ precision: "month", year: "2014", month: "03" })).toBe("2014-03");
    expect(fromParts({ precision: "year", year: " 2014 ", month: "03" })).toBe("2014");
    expect(fromParts({ precision: "year", year: " ", month: "" })).toBe(undefined);
    expect(inField(0)).toBe("0");
  });
});

/** Answers what is asked out of a whole file, and says of some facts not to know them. */
async function interviewed(regime: Regime, full: Record<string, unknown>, unknown: ReadonlySet<string>) {
  let known: Record<string, unknown> = {};
  const skipped: string[] = [];
  const asked: string[] = [];
  for (;;) {
    const uitkomst = await look(regime, known as Parameters<typeof look>[1]);
    const turn = turnOf({ changing: null, skipped, further: true }, uitkomst);
    if (turn.shows !== "fact") return { uitkomst, asked, skipped, turn };
    asked.push(turn.feit);
    if (unknown.has(turn.feit) || full[turn.feit] == null) skipped.push(turn.feit);
    else known = { ...known, [turn.feit]: full[turn.feit] };
  }
}

describe("the interview", () => {
  test("asks nothing twice, whatever is not known, and ends", async () => {
    const drawn = anyRegime.chain((regime) =>
      fc.tuple(
        fc.constant(regime),
        completeFacts(regime),
        fc.array(fc.constantFrom(...regime.feiten.map((f) => f.id))),
      ),
    );
    await fc.assert(
      fc.asyncProperty(drawn, async ([regime, full, unknown]) => {
        const { asked, skipped, uitkomst, turn } = await interviewed(regime, full, new Set(unknown));
        expect(new Set(asked).size).toBe(asked.length);
        const open = uitkomst.ontbreekt.map(({ feit }) => feit);
        expect(open.filter((feit) => !skipped.includes(feit))).toEqual([]);
        expect(turn).toEqual({ shows: "done", skipped: open.length });
      }),
      { numRuns: runs(12) },
    );
  }, 60_000);

  test("goes on to the next fact where askNext would ask the same again", async () => {
    const found = await safeEvaluate(requestOf(fresh));
    if (!found.ok) throw new Error("refused");
    const first = nextFact(found.uitkomst, []);
    const second = nextFact(found.uitkomst, [first?.feit ?? ""]);
    expect(first?.feit).toBeDefined();
    expect(second?.feit).toBeDefined();
    expect(second?.feit).not.toBe(first?.feit);
    expect(
      nextFact(
        found.uitkomst,
        found.uitkomst.ontbreekt.map(({ feit }) => feit),
      ),
    ).toBe(null);
  });

  test("a settled answer is said to be settled, before what is listed beside it is asked", async () => {
    const { zaak, ...rest } = readJson<{ readonly zaak: object }>("examples/04-tlv-emb.json");
    const all = answersIn(zaak);
    let settled = 0;
    for (const gone of Object.keys(all)) {
      const answers = Object.fromEntries(Object.entries(all).filter(([id]) => id !== gone));
      const found = await safeEvaluate({ ...rest, zaak: requestOf({ ...fresh, answers }).zaak });
      if (!found.ok || found.uitkomst.oordeel === "onbekend" || found.uitkomst.ontbreekt.length === 0) continue;
      settled += 1;
      const turn = turnOf(fresh, found.uitkomst);
      if (turn.shows === "settled") expect(turn.open).toBe(found.uitkomst.ontbreekt.length);
      // A second final conclusion is asked for as the first is.
      else expect(turn).toMatchObject({ shows: "fact", asked: { doel: "slotsom" } });
      expect(turnOf({ ...fresh, further: true }, found.uitkomst).shows).toBe("fact");
    }
    expect(settled).toBeGreaterThan(0);
  });

  test("a fact that is changed is asked, whatever is open", async () => {
    const found = await safeEvaluate(requestOf(fresh));
    if (!found.ok) throw new Error("refused");
    const changing = "kennisgeving.indiener";
    expect(turnOf({ ...fresh, changing }, found.uitkomst)).toMatchObject({ shows: "fact", feit: changing });
  });
});

describe.each(vraagNamen)("what is wrong in a file on %s", (vraag) => {
  const about = describeQuestion(vraag);
  const day = { vrijstelling: "2026-05-20" }[vraag as string] ?? "2026-08-01";

  test.each(["nl", "en"] as const)("stands at its field in words (%s)", async (taal) => {
    const known: Readonly<Record<string, string>> = paginaTeksten[taal].fouten;
    for (const feit of about.feiten) {
      for (const { value, code } of tried[feit.type].wrong(feit)) {
        const request = requestOf({ ...begun(vraag, day, taal), answers: { [feit.id]: value } });
        const found = await safeEvaluate(request);
        if (found.ok) throw new Error(`${feit.id} takes ${JSON.stringify(value)}`);
        const { at, elsewhere, facts } = faultsOf(found.problemen, about.feiten, taal);
        expect({ feit: feit.id, code, facts, elsewhere }).toEqual({
          feit: feit.id,
          code,
          facts: [feit.id],
          elsewhere: [],
        });
        const [fault] = at.get(feit.id) ?? [];
        expect(fault?.taal).toBe(taal);
        expect(fault?.text).toMatch(/^[^{}]+\.$/);
        expect(Object.hasOwn(known, code)).toBe(true);
      }
    }
  });
});

test("answers that contradict each other are told by the names of both", async () => {
  const { feiten } = describeQuestion("tlv-emb");
  const answers = { "leerling.lopendeTlv": "geen", "leerling.lopendeTlvTotEnMet": "2026-07-31" };
  const found = await safeEvaluate(requestOf({ ...begun("tlv-emb", "2026-08-01", "en"), answers }));
  if (found.ok) throw new Error("accepted");
  const { at } = faultsOf(found.problemen, feiten, "en");
  expect(at.get("leerling.lopendeTlvTotEnMet")?.[0]?.text).toBe(
    "this cannot stand beside the answer: running declaration: none. Change one of the two.",
  );
});

test("what no field has is told all the same, with its place and in the language of the page", async () => {
  const { feiten } = describeQuestion("tlv-emb");
  const found = await safeEvaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { leerling: { x: 1 } } });
  if (found.ok) throw new Error("accepted");
  const { at, elsewhere } = faultsOf(found.problemen, feiten, "en");
  expect(elsewhere.map(({ over, taal }) => [over, taal])).toEqual([["/zaak/leerling/x", "en"]]);
  expect([...at.keys()]).toEqual([]);
  const early = await safeEvaluate({ vraag: "tlv-emb", peildatum: "1950-01-01", zaak: {} });
  if (early.ok) throw new Error("accepted");
  expect([...faultsOf(early.problemen, feiten, "nl").at.keys()]).toEqual(["peildatum"]);
});
