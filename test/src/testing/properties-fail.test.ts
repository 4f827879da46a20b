import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Standing } from "../../../src/judge/conclude.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import * as kit from "../../../src/testing/index.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";

/** What is broken in the machine, on purpose: the outcome, what is refused, or where rules stand. */
const broken = vi.hoisted(() => ({
  outcome: (uitkomst: AlgemeneUitkomst): AlgemeneUitkomst => uitkomst,
  accepts: (_verzoek: unknown): boolean => false,
  standing: (standing: Standing, _facts: Feiten, _regime: string): Standing => standing,
}));
const whole = { ...broken };
beforeEach(() => void Object.assign(broken, whole));

vi.mock("../../../src/generated/alle-vragen.js", async (original) => {
  const real = await original<typeof import("../../../src/generated/alle-vragen.js")>();
  return {
    ...real,
    evaluate: async (...args: Parameters<typeof real.evaluate>) =>
      broken.outcome((await real.evaluate(...args)) as AlgemeneUitkomst),
    safeEvaluate: async (...args: Parameters<typeof real.safeEvaluate>) =>
      broken.accepts(args[0]) ? { ok: true } : real.safeEvaluate(...args),
  };
});
vi.mock("../../../src/judge/situation.js", async (original) => {
  const real = await original<typeof import("../../../src/judge/situation.js")>();
  return {
    ...real,
    judge: (...[machine, facts]: Parameters<typeof real.judge>) =>
      new Map([...real.judge(machine, facts)].map(([name, s]) => [name, broken.standing(s, facts, machine.regime.id)])),
  };
});

const facts = [
  feit("jongere.geboortedatum", "date"),
  feit("p.waar", "boolean"),
  feit("p.ook", "boolean"),
  feit("p.keuze", "enum", { waarden: ["x", "y"] }),
];
const regels = [
  regel("een", { all: [blad("p.waar", "equal", true)] }),
  regel("twee", { any: [blad("p.ook", "equal", true), blad("p.keuze", "equal", "x")] }),
];
const regime = small({
  feiten: facts,
  regels,
  regime: {
    gevolgen: [{ naam: "keuze", bij: ["ja"], gevallen: [{ waarde: { fact: "p.keuze" } }] }],
  },
});

/** What the property says when it fails, and on which case: the smallest. */
async function failure(property: fc.IAsyncProperty<unknown>): Promise<{ says: string; on: unknown }> {
  const { errorInstance, counterexample } = await fc.check(property, { endOnFailure: false, numRuns: 200, seed: 1 });
  return {
    says: errorInstance instanceof Error ? errorInstance.message : "nothing failed",
    on: (counterexample as unknown[] | null)?.[0],
  };
}
const verzoek = (zaak: unknown) => ({ vraag: "proef", regime: "klein", peildatum: "2000-01-01", zaak });

describe("each property fails where it is broken, says so in a sentence, and shrinks to what shows it", () => {
  test("settledStaysSettled", async () => {
    broken.standing = (s, known) =>
      s.regel.name === "een" && known["p.keuze"] == null ? { ...s, oordeel: "nee", voorwaarden: "nee" } : s;
    expect(await failure(kit.settledStaysSettled(regime))).toEqual({
      says: 'Voor deze jongere is een nee, en dat wordt nog onbekend als bekend wordt: p.keuze: "x". Een antwoord dat vaststaat, verandert niet.',
      on: { verzoek: verzoek({}), aanvulling: { p: { keuze: "x" } } },
    });
  });

  test("completeIsSettled: a rule asks for what another answer excludes", async () => {
    const careless = small({
      feiten: [feit("q.open", "boolean"), feit("q.afloop", "date", { alleenBij: { feit: "q.open", waarde: false } })],
      regels: [regel("een", { all: [blad("q.afloop", "greaterThan", "2026-01-01")] })],
    });
    expect(await failure(kit.completeIsSettled(careless))).toEqual({
      says: "Voor dit dossier is alles bekend, en toch is een nog onbekend. Vraagt een regel naar een feit dat een ander antwoord uitsluit?",
      on: verzoek({ q: { open: true } }),
    });
  });

  test("unknownIsNeverNo: a condition on an unknown fact", async () => {
    broken.outcome = (u) => ({
      ...u,
      conclusies: u.conclusies.map((c) => ({
        ...c,
        voorwaarden: c.voorwaarden.map((v, i) =>
          c === u.conclusies[0] && i === 0 && v.waarde === null ? { ...v, oordeel: "nee" } : v,
        ),
      })),
    });
    expect(await failure(kit.unknownIsNeverNo(regime))).toEqual({
      says: 'Voor deze jongere is "p.waar equal" nee, terwijl niet bekend is: p.waar. Onbekend is geen nee.',
      on: verzoek({}),
    });
  });

  test("unknownIsNeverNo: an answer that rests on an unknown condition", async () => {
    broken.outcome = (u) => ({
      ...u,
      conclusies: u.conclusies.map((c, i) => (i === 1 && c.oordeel === "onbekend" ? { ...c, oordeel: "nee" } : c)),
    });
    expect((await failure(kit.unknownIsNeverNo(regime, { taal: "en" }))).says).toBe(
      'For this young person twee is no by "p.ook equal", and that is not yet known.',
    );
  });

  test("missingIsExact: too little", async () => {
    broken.outcome = (u) => ({ ...u, ontbreekt: u.ontbreekt.filter((o) => o.feit !== "p.waar") });
    expect(await failure(kit.missingIsExact(regime))).toMatchObject({
      says: "Voor deze jongere verandert p.waar de uitkomst, maar het staat niet in ontbreekt.",
      on: { verzoek: { zaak: {} } },
    });
  });

  test("missingIsExact: too much", async () => {
    broken.outcome = (u) => {
      const [first] = u.ontbreekt;
      return first ? { ...u, ontbreekt: [...u.ontbreekt, { ...first, feit: "jongere.geboortedatum" }] } : u;
    };
    expect((await failure(kit.missingIsExact(regime))).says).toBe(
      "Voor deze jongere staat jongere.geboortedatum in ontbreekt, maar geen waarde ervan verandert de uitkomst.",
    );
  });

  test("missingLeavesNothingOut", async () => {
    broken.outcome = (u) => ({ ...u, ontbreekt: u.ontbreekt.filter((o) => o.feit !== "p.waar") });
    const { says, on } = await failure(kit.missingLeavesNothingOut(regime));
    expect(says).toBe("Voor deze jongere verandert p.waar de uitkomst, maar het staat niet in ontbreekt.");
    // "twee" is met, for else the answer is "nee" anyway.
    expect(on).toEqual({
      verzoek: verzoek({ p: { ook: false, keuze: "x" } }),
      aanvulling: { p: { waar: expect.any(Boolean) } },
    });
  });

  test("consequencesNeverChange", async () => {
    broken.outcome = (u) => ({
      ...u,
      gevolgen: { ...u.gevolgen, keuze: Object.keys(u.zaak["p"] ?? {}).length },
    });
    // One fact more is enough, and any will do.
    expect(await failure(kit.consequencesNeverChange(regime))).toEqual({
      says: expect.stringMatching(
        /^Voor deze jongere is keuze 0, en dat wordt 1 als bekend wordt: p\.\w+: \S+\. Een gevolg dat is gegeven, verandert niet\.$/,
      ),
      on: { verzoek: verzoek({}), aanvulling: { p: expect.toSatisfy((p: object) => Object.keys(p).length === 1) } },
    });
  });

  test("consequencesNeverChange: nothing given and nothing said", async () => {
    broken.outcome = (u) => ({ ...u, gevolgen: { keuze: null, toelichting: {}, toelichtingEn: {}, wachtOp: {} } });
    expect((await failure(kit.consequencesNeverChange(regime))).says).toBe(
      "Voor deze jongere heeft keuze geen waarde, en geen toelichting die zegt waarom.",
    );
  });

  test("equalsStockEngine", async () => {
    broken.standing = (s) => (s.regel.name === "een" && s.oordeel === "ja" ? { ...s, oordeel: "nee" } : s);
    const { says, on } = await failure(kit.equalsStockEngine(regime));
    expect(says).toBe(
      "Voor deze jongere zijn de voorwaarden van een nee,ja,ja,ja, en volgens json-rules-engine ja,ja,ja,ja.",
    );
    expect(on).toEqual(verzoek({ p: { waar: true } }));
  });

  test("compiledEqualsEvaluate", async () => {
    broken.outcome = (u) => (u.oordeel === "nee" ? { ...u, oordeel: "ja" } : u);
    const { says, on } = await failure(kit.compiledEqualsEvaluate(regime));
    expect(says).toBe(
      'Voor deze jongere is de uitkomst anders als het regime is gecompileerd: /oordeel: "ja" / "nee".',
    );
    // Any smallest file with a "no" shows it.
    expect(on).toMatchObject({ zaak: { p: expect.toSatisfy((p: object) => Object.keys(p).length <= 2) } });
  });

  test("sameRequestSameBytes, orderMakesNoDifference and replayIsEqual", async () => {
    let count = 0;
    broken.outcome = (u) => ({ ...u, slotsom: String(count++) });
    for (const property of [
      kit.sameRequestSameBytes(regime),
      kit.orderMakesNoDifference(regime),
      kit.replayIsEqual(regime),
    ]) {
      const { says, on } = await failure(property);
      expect(says).toMatch(/^Voor deze jongere is de uitkomst anders als .*: .*slotsom/);
      expect(on).toEqual(verzoek({}));
    }
  });

  test("refusesWhatIsWrong", async () => {
    broken.accepts = (verzoek) => JSON.stringify(verzoek).includes("123456789");
    expect(await failure(kit.refusesWhatIsWrong(regime))).toMatchObject({
      says: expect.stringMatching(/^Dit toetsverzoek moet worden geweigerd met .* Gevonden is: niets\.$/),
      on: { verzoek: { zaak: {} } },
    });
  });

  test("overlayLeavesTheRestAlone", async () => {
    const base = small({ feiten: facts, regels, regime: { id: "onder" } });
    broken.standing = (s, _known, id) => (id === "onder" && s.oordeel === "ja" ? { ...s, oordeel: "nvt" } : s);
    expect(await failure(kit.overlayLeavesTheRestAlone(base, regime))).toEqual({
      says: "Voor deze jongere is twee niet van toepassing onder onder en ja onder klein, dat deze conclusie met rust laat.",
      // One fact is enough, and either will do.
      on: verzoek({ p: expect.toSatisfy((p: object) => Object.keys(p).length === 1) }),
    });
  });

  test("it is about a pupil, born on a day where the file tells", async () => {
    broken.standing = (s, known) =>
      s.regel.name === "een" && known["jongere.geboortedatum"] && known["p.keuze"] == null
        ? { ...s, oordeel: "nee" }
        : s;
    const { says, on } = await failure(kit.settledStaysSettled(regime));
    expect(says).toMatch(
      /^Voor deze jongere \(geboren 2020-01-01\) is een nee, en dat wordt .* als bekend wordt: p\.keuze/,
    );
    expect(on).toMatchObject({ verzoek: { zaak: { jongere: { geboortedatum: "2020-01-01" } } } });
  });
});
