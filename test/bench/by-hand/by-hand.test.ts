import fc from "fast-check";
import { expect, test } from "vitest";
import { derive, isExcluded, judge } from "../../../src/judge/situation.js";
import type { Feiten, FeitWaarde } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Zaak } from "../../../src/model/types.js";
import { turningPointsOf } from "../../../src/testing/turning-points.js";
import { filesUnder, readJson } from "../../helpers/files.js";
import {
  completeFacts,
  favourable,
  forget,
  holes,
  preparedFor,
  regimes,
  settle,
  toZaak,
} from "../../helpers/generate.js";
import { runs } from "../../helpers/runs.js";
import { type VignettenBestand, vary, type ZakenBestand } from "../../helpers/zaken.js";
import { type ByHand, byHand } from "./index.js";
import type { Lijsten } from "./kleene.js";

/** The newest state of the rules: states that answer differently could not have been written as the one module that they have. */
const written = Object.entries(byHand).map(([id, functions]) => {
  const regime = regimes.findLast((r) => r.id === id);
  if (!regime) throw new Error(`${id}: no such regime`);
  return { id, regime, functions };
});

function expected(regime: Regime, facts: Feiten): Lijsten {
  const { machine } = preparedFor(regime);
  const standings = judge(machine, derive(machine, settle(regime, facts)));
  const answers = regime.volgorde.flatMap((id) => standings.get(id) ?? []);
  const named = (oordeel: string): string[] =>
    answers.filter((s) => s.oordeel === oordeel).map(({ regel }) => regel.name);
  return {
    oordeel: answers.find(({ regel }) => regel.slotsom)?.oordeel ?? "onbekend",
    nee: named("nee"),
    onbekend: named("onbekend"),
  };
}

const asZaak = (facts: Feiten): Zaak => toZaak(facts) as Zaak;
/** What is unknown left out, and a group of which nothing is known with it. */
const sparse = (facts: Feiten): Zaak =>
  asZaak(Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)));

function check({ oordeel, lijsten }: ByHand, zaak: Zaak, answer: Lijsten): void {
  const found = [oordeel(zaak), lijsten(zaak)];
  const wanted = [answer.oordeel, answer];
  // `expect` takes longer than all the rest: only for who has to read what differs.
  if (JSON.stringify(found) !== JSON.stringify(wanted)) expect({ zaak, found }).toEqual({ zaak, found: wanted });
}

function same(regime: Regime, functions: ByHand, facts: Feiten): void {
  const answer = expected(regime, facts);
  check(functions, asZaak(facts), answer);
  check(functions, sparse(facts), answer);
}

/** The cases of the rule files and the whole files beside them: each boundary of the law, as a jurist names it. */
const pleaded = (vraag: string): Feiten[] =>
  filesUnder(`test/rules/${vraag}`, ".zaken.json").flatMap((path) => {
    const { uitgangspunt, zaken } = readJson<ZakenBestand | VignettenBestand>(path);
    return zaken.map(({ anders }) =>
      Object.fromEntries(
        Object.entries(vary(uitgangspunt, anders)).flatMap(([group, facts]) =>
          Object.entries(facts).map(([name, value]) => [`${group}.${name}`, value as FeitWaarde | null]),
        ),
      ),
    );
  });

test.each(written)("$id: by hand and the engine agree on every case of the rules", ({ regime, functions }) => {
  const cases = pleaded(regime.vraag);
  expect(cases.length).toBeGreaterThan(100);
  for (const facts of cases) {
    same(regime, functions, facts);
    for (const { id } of regime.feiten) if (facts[id] != null) same(regime, functions, { ...facts, [id]: null });
  }
});

const anyFacts = (regime: Regime): fc.Arbitrary<Feiten> => fc.oneof(completeFacts(regime), favourable(regime));

test.each(written)("$id: by hand and the engine agree, whatever is unknown", ({ regime, functions }) => {
  const patterns = fc.tuple(...[5, 10, 20, 20, 35, 50, 70, 90].map((share) => holes(regime, share)));
  fc.assert(
    fc.property(anyFacts(regime), patterns, (facts, unknown) => {
      same(regime, functions, facts);
      for (const pattern of unknown) same(regime, functions, forget(facts, pattern));
    }),
    { numRuns: runs(60) },
  );
});

/** A case in which some facts come from another, and some of those are unknown. */
function crossed(regime: Regime, facts: Feiten, other: Feiten, ids: Iterable<string>): Feiten {
  const mixed: Feiten = { ...facts };
  for (const id of ids) mixed[id] = other[id] ?? null;
  for (const feit of regime.feiten) if (isExcluded(feit, mixed)) mixed[feit.id] = null;
  return mixed;
}

// Where everything varies at once, something else has nearly always decided: here the rest of the case is favourable.
test.each(written)("$id: by hand and the engine agree, one rule at a time", ({ regime, functions }) => {
  const dates = regime.feiten.filter(({ type }) => type === "date").map(({ id }) => id);
  const { rests } = preparedFor(regime);
  const points = turningPointsOf(regime);
  fc.assert(
    fc.property(favourable(regime), anyFacts(regime), holes(regime, 30), (facts, other, unknown) => {
      for (const ids of rests.values()) {
        for (const from of [other, forget(other, unknown)]) {
          const mixed = crossed(regime, facts, from, ids);
          same(regime, functions, mixed);
          // And where an answer turns when one date moves.
          for (const id of dates.filter((date) => ids.has(date) && mixed[date] !== null)) {
            for (const day of points.around(id, mixed)) same(regime, functions, { ...mixed, [id]: day });
          }
        }
      }
    }),
    { numRuns: runs(8) },
  );
});

/** Every day of five years, and so of a leap year and those beside it. */
const days = (from: string): string[] =>
  Array.from({ length: 5 * 366 }, (_, i) => {
    const day = new Date(`${from}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + i);
    return day.toISOString().slice(0, 10);
  });

test.each(written)("$id: by hand and the engine agree on every day of a date", ({ regime, functions }) => {
  const rests = new Set([...preparedFor(regime).rests.values()].flatMap((ids) => [...ids]));
  const dates = regime.feiten.filter(({ id, type }) => type === "date" && rests.has(id));
  for (const facts of fc.sample(favourable(regime), { numRuns: 1, seed: 1969 })) {
    for (const { id } of dates.filter((feit) => !isExcluded(feit, facts))) {
      const year = Number(String(facts[id] ?? "2026").slice(0, 4));
      for (const day of days(`${year - 2}-12-01`)) {
        const moved: Feiten = { ...facts, [id]: day };
        check(functions, asZaak(moved), expected(regime, moved));
      }
    }
  }
});
