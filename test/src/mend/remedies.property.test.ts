import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, findRemedies } from "../../../src/index.js";
import { isUnmet } from "../../../src/mend/ways.js";
import type { Feit, Feiten, FeitWaarde } from "../../../src/model/feit.js";
import type { Herstel } from "../../../src/model/herstel.js";
import type { Regime } from "../../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import {
  Brute,
  type Case,
  type Check,
  canEnd,
  day,
  derived,
  eachRemedy,
  failing,
  flat,
  found,
  helps,
  isRich,
  kept,
  mendable,
  steps,
} from "../../helpers/remedies.js";
import { runs } from "../../helpers/runs.js";

/** What is promised of every remedy. */
const promises: Readonly<Record<string, Check>> = {
  "a remedy gives, when it is judged, the answer that it promises": async (regime, { peildatum }, herstel) => {
    const verzoek = { vraag: regime.vraag, regime: regime.id, peildatum, zaak: herstel.zaak };
    const after = await evaluate(verzoek, { regimes: [] });
    expect(after.oordeel).toBe(herstel.oordeelDaarna);
    const missing = after.ontbreekt.map(({ feit }) => feit);
    expect(missing).toEqual(expect.arrayContaining([...herstel.nogTeWeten]));
    if (herstel.oordeelDaarna === "ja") expect(herstel.nogTeWeten).toEqual([]);
    else if (herstel.nogTeWeten.length === 0) {
      const facts = flat(regime, herstel.zaak);
      expect(canEnd(regime, facts, isUnmet)).toBe(false);
    }
  },

  "a remedy works with the judgements as they were: it never rests on another one": (regime, one, herstel) => {
    expect(helps(regime, kept(regime, one, herstel))).toBe(true);
  },

  "without any of its steps a remedy no longer works": (regime, one, herstel) => {
    for (const { stappen } of herstel.handelingen) {
      for (const { feit, gaatMee } of stappen) {
        if (gaatMee) continue;
        const isDay = regime.feiten.some((f) => f.id === feit && f.gebeurtenis);
        const bonds = (f: Feit) => [f.alleenBij?.feit, f.nietBij?.feit];
        const dependent = regime.feiten.filter((f) => bonds(f).includes(feit)).map((f) => f.id);
        const undone = isDay ? stappen.map((stap) => stap.feit) : [feit, ...dependent];
        const back = Object.fromEntries(undone.map((id) => [id, one.facts[id] ?? null]));
        const file: Feiten = { ...kept(regime, one, herstel), ...back };
        const brute = new Brute(regime, one);
        const leads = herstel.handelingen.filter((h) => !isDay || h.feit !== feit).map((h) => h.feit);
        const works = helps(regime, file) && leads.every((lead) => brute.inOrder(lead, file));
        expect([feit, works]).toEqual([feit, false]);
      }
    }
  },

  "no remedy touches a judgement, a birth date or anything that nobody can change, and no act is dated back": (
    regime,
    one,
    herstel,
  ) => {
    const after = flat(regime, herstel.zaak);
    const stepped = new Map(steps(herstel).map((stap) => [stap.feit, stap]));
    for (const feit of regime.feiten) {
      const { id, soort, gebeurtenis } = feit;
      const stap = stepped.get(id);
      if (stap) {
        expect([id, soort, feit.herstel !== undefined, /geboortedatum/.test(id)]).toEqual([id, "feit", true, false]);
        expect([stap.van, stap.naar]).toEqual([one.facts[id] ?? null, after[id]]);
        const { waarden } = feit.herstel ?? {};
        if (waarden && stap.naar !== null) expect(waarden).toContain(stap.naar);
        if (stap.waarden && waarden) expect(waarden).toEqual(expect.arrayContaining([...stap.waarden]));
        if (gebeurtenis) expect(String(stap.naar) >= one.peildatum).toBe(true);
      } else if (!herstel.opnieuw.includes(id)) {
        expect([id, after[id]]).toEqual([id, one.facts[id] ?? null]);
      } else {
        expect([id, after[id]]).toEqual([id, null]);
      }
    }
    for (const { vroegst } of herstel.handelingen) expect((vroegst ?? one.peildatum) >= one.peildatum).toBe(true);
  },
};

// A case costs more to draw than to check: each is drawn once for all of it.
eachRemedy("$id: every remedy keeps what is promised of it", promises, runs(20));

test.each(mendable)(
  "$id: what is not a no needs nothing, and the same outcome gives the same remedies",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(failing(regime), failing(regime, 30)), async (one) => {
        const { uitkomst, remedies } = await found(regime, one);
        expect(remedies.nodig).toBe(uitkomst.oordeel === "nee");
        if (!remedies.nodig) expect([remedies.mogelijk, remedies.herstel, remedies.blokkades]).toEqual([null, [], []]);
        if (remedies.mogelijk === false) expect(remedies.blokkades.length).toBeGreaterThan(0);
        expect(remedies.reden === null).toBe(remedies.herstel.length > 0);
        const again = findRemedies(JSON.parse(JSON.stringify(uitkomst)) as AlgemeneUitkomst);
        expect(JSON.stringify(again)).toBe(JSON.stringify(remedies));
      }),
      { numRuns: runs(12) },
    );
  },
);

// ---- by brute force -------------------------------------------------------------------------------------------

/** Days enough: those that rules, terms and school years can turn on, and those of the file, in a stretch of years. */
function grid(regime: Regime, { facts, peildatum }: Case, extra: readonly string[], years: number): string[] {
  const known = Object.values(derived(regime, facts)).filter((v): v is string => /^\d{4}-\d\d-\d\d$/.test(String(v)));
  const around = [...known, peildatum].flatMap((iso) => [-1, 0, 1].map((n) => day(iso, n)));
  const first = Number(peildatum.slice(0, 4)) - 2;
  const turns = Array.from({ length: years + 2 }, (_, i) =>
    ["06-30", "07-01", "07-31", "08-01"].map((md) => `${first + i}-${md}`),
  ).flat();
  const near = around.filter((d) => d >= `${first}` && d <= `${first + years + 2}`);
  return [...new Set([...near, ...turns, ...extra])].sort();
}

function* subsets(items: readonly string[], size: number, from = 0): Generator<string[]> {
  if (size === 0) yield [];
  else
    for (let i = from; i <= items.length - size; i++)
      for (const rest of subsets(items, size - 1, i + 1)) yield [items[i] ?? "", ...rest];
}

/** The smallest set of changes of at most three facts, found by trying every set, answer and day. */
function smallest(regime: Regime, one: Case, waits: boolean, extra: readonly string[]): number | undefined {
  const brute = new Brute(regime, one);
  const [many, few] = [22, 3].map((years) => grid(regime, one, extra, years));
  const works = (ids: readonly string[]): boolean => {
    const planned = brute.planned(ids);
    const dates = (waits || brute.leads(ids).length > 1 ? few : many) ?? [];
    const days = brute.leads(ids).some((lead) => brute.isAct(lead))
      ? dates.filter((d) => d >= one.peildatum && (waits || d <= planned))
      : [one.peildatum];
    const open = ids.filter((id) => !brute.leads(ids).includes(id) || !brute.isAct(id));
    const loose = open.filter((id) => brute.isDate(id)).length;
    // Two dates that move beside a waiting day are more than can be tried.
    if (waits && loose > 1) return false;
    const near = (loose > 1 ? few : dates) ?? [];
    const tryAll = (values: Feiten, rest: readonly string[]): boolean => {
      const [first, ...others] = rest;
      if (first === undefined) {
        return days.some((dag) => {
          const changed = brute.apply(ids, values, dag);
          return changed !== undefined && brute.canBeWritten(ids, changed, dag, many ?? []);
        });
      }
      const all: readonly FeitWaarde[] = brute.isDate(first)
        ? near.filter((d) => d !== one.facts[first])
        : brute.answers(first);
      return all.some((value) => tryAll({ ...values, [first]: value }, others));
    };
    return tryAll({}, open);
  };
  const known = brute.changeable.filter((id) => one.facts[id] != null || brute.isAct(id));
  for (const size of [1, 2, 3]) {
    for (const ids of subsets(known, size)) if (brute.isClosed(ids) && works(ids)) return size;
  }
  return undefined;
}

test.each(mendable)("$id: no smaller set of changes works than the smallest that is found", async (regime) => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(failing(regime), async (one) => {
      const { uitkomst, remedies } = await found(regime, one);
      fc.pre(uitkomst.oordeel === "nee");
      expect(remedies.mogelijk).not.toBeNull();
      const chosen = remedies.herstel.flatMap((herstel) => steps(herstel).map(({ naar }) => String(naar)));
      const extra = chosen.filter((value) => /^\d{4}-/.test(value));
      const mine = remedies.herstel[0] && sizeOf(regime, one, remedies.herstel[0]);
      const now = smallest(regime, one, false, extra);
      const brute = now ?? (mine !== undefined && mine > 3 ? undefined : smallest(regime, one, true, extra));
      if (brute !== undefined || (mine !== undefined && mine <= 3)) expect(mine).toBe(brute);
      if (mine !== undefined) seen += 1;
    }),
    { numRuns: runs(10) },
  );
  if (isRich(regime)) expect(seen).toBeGreaterThan(0);
});

/** How many facts a remedy changes by choice or as the day of a new document. */
function sizeOf(regime: Regime, one: Case, herstel: Herstel): number {
  const brute = new Brute(regime, one);
  return steps(herstel).filter(({ feit, gaatMee }) => !gaatMee || brute.isAct(feit)).length;
}
