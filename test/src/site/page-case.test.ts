import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regimesOf } from "../../../src/doors/regimes.js";
import {
  compare,
  describe as describeQuestion,
  evaluate,
  findRemedies,
  loadRegime,
  replay,
  safeEvaluate,
} from "../../../src/index.js";
import type { Engine } from "../../../src/site/page/engine.js";
import { faultsOf } from "../../../src/site/page/faults.js";
import { finalsOf } from "../../../src/site/page/finals.js";
import { factsInForce, leftOut } from "../../../src/site/page/in-force.js";
import { answersIn, requestOf } from "../../../src/site/page/request.js";
import { ruleFilesIn } from "../../../src/site/page/rule-folder.js";
import { type Action, begun, receive, reduce, type State } from "../../../src/site/page/state.js";
import { fromKept, toKeep } from "../../../src/site/page/stored.js";
import { filesUnder, readText } from "../../helpers/files.js";
import { anyRegime, partialFacts, toZaak } from "../../helpers/generate.js";
import { dagVan } from "../../helpers/interview.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";

const engine: Engine = { compare, describe: describeQuestion, findRemedies, loadRegime, replay, safeEvaluate };
const fresh = begun("vrijstelling", "2026-05-20", "nl");
const became = (...actions: readonly Action[]): State => actions.reduce(reduce, fresh);

/** Example 6: the law of the package with one fact more, `gesprek.datum`. */
const talk = ruleFilesIn(filesUnder("examples/06-eigen-regime").map((path) => ({ path, text: readText(path) })));
if (!talk.ok) throw new Error(talk.reason);
const withTalk = loadRegime(talk.files);
/** A question of one's own. */
const ofOne = loadRegime(
  smallFiles({
    feiten: [feit("proef.getal", "integer", { minimum: 0, maximum: 9 })],
    regels: [regel("genoeg", { all: [blad("proef.getal", "greaterThan", 4)] })],
  }),
);
const [packaged] = regimesOf("vrijstelling");
if (!packaged) throw new Error("no regimes");

const told: Action = { to: "answer", feit: "gesprek.datum", value: "2026-05-01" };
const drop: Action = { to: "drop-rules", vraag: "vrijstelling" };
const facts = [
  ...describeQuestion("vrijstelling").feiten.map(({ id }) => id),
  "gesprek.datum",
  "proef.getal",
  "weg.is",
];
const anyAnswers = fc.dictionary(fc.constantFrom(...facts), fc.constantFrom<unknown>("2014-03-10", true, "x", 3), {
  maxKeys: 3,
});
const anyRules = fc.constantFrom(null, packaged.id, "voorstel-2019", withTalk.id, ofOne.id, "weg");
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    to: fc.constant("answer" as const),
    feit: fc.constantFrom(...facts),
    value: fc.constantFrom<unknown>("2014-03-10", true, "x", 3, undefined),
  }),
  fc.record({ to: fc.constant("skip" as const), feit: fc.constantFrom(...facts) }),
  fc.record({ to: fc.constant("change" as const), feit: fc.constantFrom(null, ...facts) }),
  fc.record({ to: fc.constant("judge-by" as const), regime: anyRules }),
  fc.constantFrom<Action>({ to: "ask-on" }, { to: "ask-again" }, { to: "fill-in", mode: "form" }, { to: "begin-anew" }),
  fc.constantFrom<Action>({ to: "add-rules", regime: withTalk }, { to: "add-rules", regime: ofOne }, drop),
  fc.record({
    to: fc.constant("open" as const),
    opened: fc.record({
      regime: anyRules,
      peildatum: fc.constantFrom("2026-05-20", ""),
      kenmerk: fc.constant(""),
      answers: anyAnswers,
    }),
  }),
);
const anyActions = fc.array(anyAction, { maxLength: 8 });

describe("one case never stands under another", () => {
  const opened = { regime: null, peildatum: "2026-05-20", kenmerk: "", answers: {} };
  test.each<Action>([{ to: "begin-anew" }, { to: "open", opened }, { to: "add-rules", regime: withTalk }, drop])(
    "$to is another case to every part of the page",
    (action) => {
      const before = became({ to: "change", feit: "jongere.gemeente" });
      const after = reduce(before, action);
      expect(after.sitting).not.toBe(before.sitting);
      expect(after.changing).toBe(null);
    },
  );

  test("a field that goes with its case says nothing to the next one; a file that was read meanwhile does", () => {
    const action: Action = { to: "call", kenmerk: "het-vorige" };
    const { sitting } = fresh;
    expect(receive(fresh, { action, sitting }).kenmerk).toBe("het-vorige");
    const next = reduce(fresh, { to: "begin-anew" });
    fc.assert(
      fc.property(anyAction, (late) => {
        if (late.to === "open" || late.to === "add-rules") return;
        expect(receive(next, { action: late, sitting })).toBe(next);
      }),
      { numRuns: runs(60) },
    );
    const late: Action = { to: "open", opened: { ...opened, kenmerk: "z-2" } };
    expect(receive(next, { action: late, sitting }).kenmerk).toBe("z-2");
  });

  test("as long as it is the same case, an action changes one answer at most, and no question", () => {
    fc.assert(
      fc.property(anyActions, anyAction, (actions, action) => {
        const before = became(...actions);
        const after = reduce(before, action);
        if (after.sitting !== before.sitting) return;
        const ids = new Set([...Object.keys(before.answers), ...Object.keys(after.answers)]);
        expect([...ids].filter((id) => before.answers[id] !== after.answers[id]).length).toBeLessThan(2);
        expect([after.vraag, after.kenmerk]).toEqual([before.vraag, before.kenmerk]);
      }),
      { numRuns: runs(200) },
    );
  });

  test("each part of the page goes with its case, but for what came of a file and where one is handed over", () => {
    const app = readText("src/site/page/app.tsx");
    expect(app.match(/<OfCase>/g)?.length).toBeGreaterThan(1);
    const outside = app.replace(/<OfCase>[\s\S]*?<\/OfCase>/g, "<OfCase />");
    const parts = [...outside.matchAll(/<([A-Z]\w*)[\s>]/g)].map(([, name]) => name);
    expect(new Set(parts)).toEqual(new Set(["DeskProvider", "Page", "Notices", "Opening", "OfCase"]));
    expect(readText("src/site/page/of-case.tsx")).toContain("key={useDesk().state.sitting}");
    // What these hold themselves: what was said of a file, and whether one hangs above the page.
    const held = ["app.tsx", "notices.tsx", "opening.tsx", "desk.ts"].flatMap((file) =>
      [...readText(`src/site/page/${file}`).matchAll(/\[(\w+), \w+\] = useState/g)].map(([, name]) => name),
    );
    expect(held).toEqual(["notices", "over"]);
  });
});

/** Where the page stands with a case: what counts, what is wrong and what does not count. */
async function stand(state: State) {
  const about = engine.describe(state.vraag, { regimes: state.own });
  const known = factsInForce(engine, state, about);
  const found = await safeEvaluate(requestOf(state, known), { regimes: state.own });
  const faults = faultsOf(found.ok ? [] : found.problemen, about.feiten, "en");
  return { ok: found.ok, known, faults, aside: leftOut(state.answers, known) };
}

describe("the page never stands still", () => {
  test("a fact of rules that went does not count, is named, counts again with them, and can be taken away", async () => {
    const state = became({ to: "add-rules", regime: withTalk }, told, drop);
    expect(await stand(state)).toMatchObject({ ok: true, aside: ["gesprek.datum"] });
    const back = reduce(state, { to: "add-rules", regime: withTalk });
    expect(await stand(back)).toMatchObject({ ok: true, aside: [] });
    const away = reduce(state, { to: "answer", feit: "gesprek.datum", value: undefined });
    expect(await stand(away)).toMatchObject({ ok: true, aside: [] });
  });

  test("nor does it by other rules of the list, which do not know it", async () => {
    const state = became({ to: "add-rules", regime: withTalk }, told, { to: "judge-by", regime: packaged.id });
    expect(await stand(state)).toMatchObject({ ok: true, aside: ["gesprek.datum"] });
  });

  test("a case that was kept with rules of one's own asks for rules, and for nothing that has no field", async () => {
    const kept = toKeep(became({ to: "add-rules", regime: withTalk }, told));
    const state = fromKept(kept, fresh);
    const { faults, aside } = await stand(state);
    // By other rules it would be another answer: the reader chooses.
    expect([[...faults.at.keys()], faults.elsewhere, aside]).toEqual([["regime"], [], ["gesprek.datum"]]);
    expect(await stand(reduce(state, { to: "add-rules", regime: withTalk }))).toMatchObject({ ok: true, aside: [] });
    expect(await stand(reduce(state, { to: "judge-by", regime: null }))).toMatchObject({ ok: true });
  });

  test("a case that was kept with a fact that is gone goes on without it", async () => {
    const old = JSON.stringify({
      verzoek: { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: { weg: { is: 1 } } },
    });
    expect(await stand(fromKept(old, fresh))).toMatchObject({ ok: true, aside: ["weg.is"] });
  });

  test.each([{ regime: 5 }, { kenmerk: 5 }, { zaak: { jongere: "Jan" } }, { zaak: [] }])(
    "what was kept and has another form is a new case: %j",
    (part) => {
      const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {}, ...part };
      expect(fromKept(JSON.stringify({ verzoek }), fresh)).toEqual(fresh);
    },
  );

  test("rules of one's own judge a request that names none, and are named", () => {
    const opened = { regime: null, peildatum: "2026-05-20", kenmerk: "", answers: {} };
    expect(became({ to: "add-rules", regime: withTalk }, { to: "open", opened }).regime).toBe(withTalk.id);
    expect(became({ to: "open", opened }).regime).toBe(null);
    // Those of another question say nothing here.
    const moved = became(
      { to: "add-rules", regime: ofOne },
      { to: "add-rules", regime: packaged },
      { to: "add-rules", regime: withTalk },
    );
    expect(reduce(moved, { to: "open", opened }).regime).toBe(null);
  });

  test("whatever was done: each mistake stands at a field that is there, and each answer counts or is named", async () => {
    await fc.assert(
      fc.asyncProperty(anyActions, async (actions) => {
        const state = became(...actions);
        const { faults, known, aside } = await stand(state);
        expect(faults.elsewhere).toEqual([]);
        expect(faults.facts.filter((id) => !known.has(id))).toEqual([]);
        for (const field of faults.at.keys()) {
          expect(known.has(field) || ["regime", "peildatum", "kenmerk"].includes(field)).toBe(true);
        }
        const counted = Object.keys(answersIn(requestOf(state, known).zaak));
        expect([...counted, ...aside].sort()).toEqual(Object.keys(state.answers).sort());
      }),
      { numRuns: runs(80) },
    );
  });
});

describe("the answer of an outcome", () => {
  test("is shown when it does not apply", async () => {
    const uitkomst = await evaluate({
      vraag: "vrijstelling",
      regime: "leerplichtwet-1969",
      peildatum: "2026-05-20",
      zaak: {
        jongere: { geboortedatum: "2024-03-01", ingezetene: true, volledigeSchooljaren: 0 },
        vrijstelling: { ingangsdatum: "2026-06-01" },
      },
    });
    expect(uitkomst.oordeel).toBe("nvt");
    expect(finalsOf(uitkomst).map(({ id, oordeel }) => [id, oordeel])).toEqual([[uitkomst.slotsom, "nvt"]]);
  });

  test("comes first for any case, as the outcome has it, and of what stands beside it nothing that does not apply", async () => {
    const anyCase = anyRegime.chain((regime) => partialFacts(regime).map(({ known }) => ({ regime, known })));
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ regime, known }) => {
        const { vraag, id } = regime;
        const found = await safeEvaluate({ vraag, regime: id, peildatum: dagVan(regime), zaak: toZaak(known) });
        if (!found.ok) throw new Error("refused");
        const [first, ...beside] = finalsOf(found.uitkomst);
        expect([first?.id, first?.oordeel]).toEqual([found.uitkomst.slotsom, found.uitkomst.oordeel]);
        expect(beside.filter(({ oordeel, kracht }) => oordeel === "nvt" || kracht !== null)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});
