import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import { dependencies, factsOf } from "../../src/judge/references.js";
import { derive, isExcluded, judge } from "../../src/judge/situation.js";
import { conditionOf } from "../../src/judge/trees.js";
import type { Feit, Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { Termijn } from "../../src/model/termijn.js";
import { turningBy } from "../../src/testing/completions.js";
import { Dossier, toVerzoek } from "../../src/testing/dossier.js";
import * as kinds from "../../src/testing/kinds.js";
import { forget, forgettable, granted, preparedFor, regimes, settle } from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";

/** What a term is on a file in which everything counts as known: that it does not run, or its last day. */
function lastDay(stand: Regime, { wanneer, einde }: Termijn, feiten: Feiten): string {
  const { machine } = preparedFor(stand);
  const facts = derive(machine, settle(stand, feiten));
  judge(machine, facts);
  const runs = wanneer ? conditionOf(wanneer)(facts) : "ja";
  return runs === "nee" ? "-" : runs === "ja" ? String(facts[einde]) : "open";
}

const few: readonly string[] = ["boolean", "enum", "periods"];

/** The facts on which a term rests: its last day, and whether it runs. */
function restsOn(stand: Regime, { wanneer, einde }: Termijn): readonly Feit[] {
  const rests = dependencies(stand);
  const named = new Set([einde, ...(wanneer ? factsOf(wanneer) : [])].flatMap((name) => [...(rests.get(name) ?? [])]));
  return stand.feiten.filter(({ id }) => named.has(id));
}

/** At most so many ways to fill in a file are walked. */
const MOST = 30_000;
const ways = (unknown: readonly Feit[]): number =>
  unknown.reduce((n, { type }) => n * (type === "date" ? 3_000 : few.includes(type) ? 4 : MOST), 1);

/** A file, and which of its facts are forgotten: a few with few answers, or a date and at most one of those. */
const partly = (regime: Regime) =>
  fc
    .tuple(
      fc.oneof(granted(regime), kinds.complete(regime)),
      fc.array(fc.nat(), { maxLength: 3 }),
      fc.option(fc.nat(), { freq: 1 }),
    )
    .map(([dossier, choices, date]) => {
      const { stand, feiten } = dossier;
      const named = new Set(stand.termijnen.flatMap((term) => restsOn(stand, term)));
      const known = [...named].filter(({ id }) => feiten[id] != null);
      const pick = (all: readonly Feit[], n: number): string[] =>
        all
          .slice(n % all.length)
          .map(({ id }) => id)
          .slice(0, 1);
      const small = known.filter(({ type }) => few.includes(type));
      const dates = known.filter(({ type }) => type === "date");
      const wanted = new Set(
        date === null
          ? choices.flatMap((n) => pick(small, n))
          : [...pick(dates, date), ...choices.slice(0, 1).flatMap((n) => pick(small, n))],
      );
      return { dossier, later: forgettable(stand, feiten, wanted) };
    });

test.each(regimes.filter(({ termijnen }) => termijnen.length > 0))(
  "$id from $geldigVan: a term has no day only where two ways to fill in the file give other ones, and waits for what makes the difference",
  async (regime) => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(partly(regime), async ({ dossier, later }) => {
        const { stand, peildatum, feiten } = dossier;
        const open = settle(stand, forget(feiten, later));
        const { termijnen } = await evaluate(toVerzoek(new Dossier(stand, peildatum, open)), { regimes: [] });
        for (const { id, einde, wachtOp } of termijnen) {
          const term = stand.termijnen.find((one) => one.id === id);
          // That nothing has happened yet is no completion, and what is known to run still waits for its end.
          if (einde !== null || !term || (term.gebeurtenis !== undefined && open[term.gebeurtenis] == null)) continue;
          if (wachtOp.some((fact) => open[fact] != null)) continue;
          const unknown = restsOn(stand, term).filter((feit) => open[feit.id] == null && !isExcluded(feit, open));
          if (ways(unknown) > MOST) continue;
          // A suspension always moves the day: some stretch of days within the term does.
          const spans = unknown.filter(({ type }) => type === "periods").map((feit) => feit.id);
          const without = { ...open, ...Object.fromEntries(spans.map((span) => [span, []])) };
          const others = unknown.filter(({ type }) => type !== "periods");
          const found = turningBy(stand, without, feiten, others, (filled) => lastDay(stand, term, filled));
          const turning = new Set([...found, ...spans]);
          seen += 1;
          const said = { id, einde, wachtOp: [...wachtOp].sort() };
          expect(said).toEqual({ id, einde: null, wachtOp: [...turning].sort() });
          expect({ id, turns: turning.size }).not.toEqual({ id, turns: 0 });
        }
      }),
      { numRuns: runs(40) },
    );
    expect(seen).toBeGreaterThan(0);
  },
);
