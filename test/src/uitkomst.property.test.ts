import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate } from "../../src/index.js";
import { deriveJudged, isExcluded, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { running } from "../../src/reckon/stretches.js";
import { readJson } from "../helpers/files.js";
import {
  accepted,
  completeFacts,
  favourable,
  partialFacts,
  preparedFor,
  regimes,
  settle,
  toZaak,
} from "../helpers/generate.js";
import { runs } from "../helpers/runs.js";

const isOutcome = new Ajv2020({ strict: true, allErrors: true }).compile(
  readJson<Record<string, unknown>>("rules/schema/uitkomst.schema.json"),
);

const ask = (regime: Regime, facts: Feiten): Promise<AlgemeneUitkomst> =>
  evaluate(
    { vraag: regime.vraag, regime: regime.id, peildatum: regime.geldigTot ?? "2026-08-01", zaak: toZaak(facts) },
    { regimes: [] },
  );

type Bron = AlgemeneUitkomst["conclusies"][number]["bron"];
const same = (a: Bron, b: Bron): boolean =>
  a.vindplaats === b.vindplaats && a.jci === b.jci && String(a.citaat) === String(b.citaat);

/** Of a file in ten nearly all is known and in order: a random one hardly ever reaches the later branches. */
const files = (regime: Regime) =>
  fc.oneof(
    { weight: 3, arbitrary: partialFacts(regime, 30).map(({ known }) => known) },
    { weight: 1, arbitrary: favourable(regime) },
  );

test.each(regimes)(
  "$id: every conclusion says which of its sources decided, and on which each condition rests",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(files(regime), async (facts) => {
        fc.pre(accepted(regime, facts));
        const u = await ask(regime, facts);
        isOutcome(u);
        expect(isOutcome.errors).toBe(null);
        for (const { id, oordeel, bron, bronnen, voorwaarden } of u.conclusies) {
          const deciding = bronnen.filter((b) => b.doorslaggevend);
          expect(
            deciding.some((b) => same(b, bron)),
            id,
          ).toBe(true);
          const places = bronnen.map((b) => b.vindplaats);
          expect(
            voorwaarden.filter((v) => !places.includes(v.vindplaats)),
            id,
          ).toEqual([]);
          const [own] = places;
          const named = voorwaarden.filter((v) => v.doorslaggevend).map((v) => v.vindplaats);
          // Where a conclusion waits for, or fails by, whether it applies, that names the source.
          const regel = regime.regels.find((r) => r.name === id);
          if (oordeel === "nvt" || (regel?.toepassing && oordeel === "onbekend")) continue;
          for (const { vindplaats } of deciding) expect([...named, own], id).toContain(vindplaats);
          if (oordeel !== "onbekend")
            for (const vindplaats of named)
              expect(
                deciding.map((b) => b.vindplaats),
                id,
              ).toContain(vindplaats);
        }
        for (const item of [...u.afwijkingen, ...u.kwetsbaarheden, ...u.plichten]) {
          expect(item.bron).toEqual(u.conclusies.find((c) => c.id === item.conclusie)?.bron);
        }
      }),
      { numRuns: runs(20) },
    );
  },
);

/** Unknown, or known and yet without an end: a suspension that still runs. */
const isOpen = (value: Feiten[string] | undefined): boolean => value == null || running(value).length > 0;

/** A file with the facts filled in of which another file waits. */
const filled = (known: Feiten, full: Feiten, wait: readonly string[]): Feiten => ({
  ...known,
  ...Object.fromEntries(wait.map((fact) => [fact, full[fact] ?? null])),
});

test.each(regimes)(
  "$id: what is open names the facts for which it waits, and with those it is settled",
  async (regime) => {
    const ids = regime.feiten.map((feit) => feit.id);
    await fc.assert(
      fc.asyncProperty(partialFacts(regime, 30), fc.nat(), async ({ full, known }, pick) => {
        fc.pre(accepted(regime, known) && accepted(regime, full));
        const u = await ask(regime, known);
        const { wachtOp, toelichting: _nl, toelichtingEn: _en, ...waarden } = u.gevolgen;
        const waits: (readonly [string, readonly string[], (now: AlgemeneUitkomst) => boolean])[] = [];
        for (const c of u.conclusies) {
          expect([c.id, c.wachtOp.length > 0]).toEqual([c.id, c.oordeel === "onbekend"]);
          waits.push([c.id, c.wachtOp, (now) => now.conclusies.find(({ id }) => id === c.id)?.oordeel !== "onbekend"]);
        }
        for (const t of u.termijnen) {
          if (t.einde !== null) expect([t.id, t.wachtOp]).toEqual([t.id, []]);
          waits.push([
            t.id,
            t.wachtOp,
            (now) => (now.termijnen.find(({ id }) => id === t.id)?.wachtOp ?? []).length === 0,
          ]);
        }
        // A consequence waits for nothing where every completion gives an answer from which it does not follow.
        const isFixed = u.waarschuwingen.some(({ code }) => code === "uitkomst-ligt-vast");
        const answer = isFixed ? (await ask(regime, full)).oordeel : "onbekend";
        for (const { naam, bij } of regime.gevolgen) {
          if (isFixed && ![u.oordeel, answer].some((one) => bij.includes(one)))
            expect([naam, wachtOp[naam], waarden[naam]]).toEqual([naam, undefined, null]);
        }
        for (const [naam, facts] of Object.entries(wachtOp)) {
          expect([naam, waarden[naam], facts.length > 0]).toEqual([naam, null, true]);
          waits.push([naam, facts, (now) => !Object.hasOwn(now.gevolgen.wachtOp, naam)]);
        }
        for (const [what, facts] of waits) {
          expect([what, facts.filter((fact) => !ids.includes(fact) || !isOpen(known[fact]))]).toEqual([what, []]);
          expect([what, [...facts]]).toEqual([what, ids.filter((id) => facts.includes(id))]);
        }
        // Every fact that is missing for a conclusion is one for which that conclusion waits.
        if (u.ontbreektExact) {
          for (const { feit, nodigVoor } of u.ontbreekt)
            for (const id of nodigVoor) expect(u.conclusies.find((c) => c.id === id)?.wachtOp, id).toContain(feit);
        }
        const open = waits.filter(([, facts]) => facts.length > 0);
        const [what, facts, settled] = open[pick % Math.max(open.length, 1)] ?? [];
        if (!what || !facts || !settled) return;
        const later = filled(known, full, facts);
        fc.pre(accepted(regime, later) && facts.every((fact) => !isOpen(later[fact])));
        expect([what, settled(await ask(regime, later))]).toEqual([what, true]);
      }),
      { numRuns: runs(20) },
    );
  },
);

/** The facts that only limit what others can be. Whether a term runs is looked up in every completion, so those can settle that too. */
const limiting = ({ feiten, controles }: Regime): ReadonlySet<string> =>
  new Set(
    [
      ...feiten.flatMap(({ id, nietVoor, nietBij }) => (nietVoor || nietBij ? [id, nietVoor, nietBij?.feit] : [])),
      ...controles.map(({ feit }) => feit),
    ].filter((id) => id !== undefined),
  );

test.each(regimes)(
  "$id: whatever one answer settles waits for that fact, or for the one under which it is asked",
  async (regime) => {
    const { machine } = preparedFor(regime);
    const limits = limiting(regime);
    await fc.assert(
      fc.asyncProperty(partialFacts(regime, 30), completeFacts(regime), fc.nat(), async (halves, other, pick) => {
        const { full, known } = halves;
        fc.pre(accepted(regime, known));
        const before = await ask(regime, known);
        const open = before.conclusies.filter(({ oordeel }) => oordeel === "onbekend");
        const unknown = regime.feiten.filter((feit) => known[feit.id] == null && !isExcluded(feit, known));
        const answers = unknown.flatMap(({ id, alleenBij }) =>
          [full[id], other[id]].flatMap((value) => {
            const answered = settle(regime, { ...known, [id]: value ?? null });
            if (value == null || !accepted(regime, answered)) return [];
            const names = ({ wachtOp }: { readonly wachtOp: readonly string[] }): boolean =>
              wachtOp.some((fact) => fact === id || fact === alleenBij?.feit);
            return [{ id, answered, names, answer: `${id}: ${value}` }];
          }),
        );
        for (const { answered, names, answer } of answers) {
          const now = judge(machine, deriveJudged(machine, answered));
          for (const one of open)
            if (now.get(one.id)?.oordeel !== "onbekend")
              expect([answer, one.id, names(one)]).toEqual([answer, one.id, true]);
        }
        const chosen = answers[pick % Math.max(answers.length, 1)];
        if (!chosen || limits.has(chosen.id)) return;
        const { termijnen } = await ask(regime, chosen.answered);
        for (const term of before.termijnen) {
          const now = termijnen.find(({ id }) => id === term.id);
          if (term.einde === null && term.wachtOp.length > 0 && (!now || now.einde !== null))
            expect([chosen.answer, term.id, chosen.names(term)]).toEqual([chosen.answer, term.id, true]);
        }
      }),
      { numRuns: runs(20) },
    );
  },
);
