import fc from "fast-check";
import { expect, test } from "vitest";
import { isExcluded } from "../../../src/judge/situation.js";
import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { askNext } from "../../../src/tell/ask.js";
import { accepted, completeFacts, favourable, forget, partialFacts, regimes } from "../../helpers/generate.js";
import { answer, isWhole, look } from "../../helpers/interview.js";
import { runs } from "../../helpers/runs.js";

/** A whole file, and a part of it to begin with. */
const begun = (regime: Regime): fc.Arbitrary<{ full: Feiten; known: Feiten }> =>
  fc
    .oneof(
      partialFacts(regime, 60),
      fc
        .oneof(completeFacts(regime), favourable(regime))
        .map((full) => ({ full, known: forget(full, new Set(Object.keys(full))) })),
    )
    .filter(({ full }) => isWhole(regime, full) && accepted(regime, full));

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}

/**
 * What the interview is for: which final conclusions and which listed conclusions have which answer. One whose
 * conditions cannot see that every answer to what is open leads to the same place is left aside.
 */
function shown({ conclusies, afwijkingen, kwetsbaarheden, plichten }: AlgemeneUitkomst, open: ReadonlySet<string>) {
  return [
    conclusies.filter(({ kracht }) => kracht === null).map(({ id, oordeel }) => [id, oordeel]),
    [...afwijkingen, ...kwetsbaarheden].map(({ conclusie }) => [conclusie]),
    plichten.map(({ conclusie, oordeel }) => [conclusie, oordeel]),
  ].map((list) => list.filter(([id = ""]) => !open.has(id)));
}

test.each(regimes)(
  "$id: an interview asks what is open and nothing twice, and ends when no answer changes anything any more",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(begun(regime), async ({ full, known: start }) => {
        let known = start;
        const asked: string[] = [];
        for (;;) {
          const uitkomst = freeze(await look(regime, known));
          const vraag = askNext(uitkomst);
          if (vraag === null) {
            expect(uitkomst.ontbreekt).toEqual([]);
            const whole = await look(regime, full);
            expect(uitkomst.oordeel).toBe(whole.oordeel);
            const open = new Set(uitkomst.conclusies.filter((c) => c.oordeel === "onbekend").map(({ id }) => id));
            expect(shown(uitkomst, open)).toEqual(shown(whole, open));
            return;
          }
          const { conclusie, bron, doel, titel: _name, antwoorden: _answers, wie: _who, ...entry } = vraag;
          expect(uitkomst.ontbreekt).toContainEqual(entry);
          const needed = uitkomst.conclusies.find(({ id }) => id === conclusie);
          // The source of the condition that asks: one of those that keep the conclusion open.
          const open = needed?.bronnen.filter((b) => b.doorslaggevend).map((b) => b.vindplaats);
          expect(open).toContain(bron.vindplaats);
          if (entry.nodigVoor.length > 0) expect(entry.nodigVoor).toContain(conclusie);
          if (doel === "oordeel") expect(uitkomst.oordeel).toBe("onbekend");
          expect(askNext(JSON.parse(JSON.stringify(uitkomst)))).toEqual(vraag);

          const feit = regime.feiten.find(({ id }) => id === vraag.feit);
          expect(feit && known[feit.id] == null && !isExcluded(feit, known)).toBe(true);
          // Of a pair of which one excludes the other, the rules put the choice first.
          if (feit?.alleenBij) expect(uitkomst.ontbreekt.map((o) => o.feit)).not.toContain(feit.alleenBij.feit);
          expect(asked).not.toContain(vraag.feit);
          asked.push(vraag.feit);
          known = answer(regime, full, known, vraag.feit);
        }
      }),
      { numRuns: runs(5) },
    );
  },
);

test.each(regimes)(
  "$id: asked for all, it begins with the same, asks nothing twice, and ends when every conclusion is settled",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(begun(regime), async ({ full, known: start }) => {
        let known = start;
        const asked: string[] = [];
        for (;;) {
          const uitkomst = freeze(await look(regime, known));
          const vraag = askNext(uitkomst, { doel: "alles", feiten: regime.feiten });
          const first = askNext(uitkomst);
          if (first !== null) expect(vraag).toEqual(first);
          const waiting = uitkomst.conclusies.filter(({ oordeel }) => oordeel === "onbekend");
          if (vraag === null) {
            // A period that still runs is known: what waits for its end stays open, and nothing else does.
            expect(waiting.flatMap(({ wachtOp }) => wachtOp).filter((id) => known[id] == null)).toEqual([]);
            return;
          }
          if (vraag.doel === "alles") {
            const { wachtOp, bronnen } = uitkomst.conclusies.find(({ id }) => id === vraag.conclusie) ?? {};
            expect(wachtOp).toContain(vraag.feit);
            expect(vraag.nodigVoor).toEqual(waiting.filter((c) => c.wachtOp.includes(vraag.feit)).map(({ id }) => id));
            expect(bronnen?.map(({ vindplaats }) => vindplaats)).toContain(vraag.bron.vindplaats);
          }
          expect(known[vraag.feit] ?? null).toBe(null);
          expect(asked).not.toContain(vraag.feit);
          asked.push(vraag.feit);
          known = answer(regime, full, known, vraag.feit);
        }
      }),
      { numRuns: runs(2) },
    );
  },
);

/** How many questions settle the answer from an empty file. */
async function questions(regime: Regime, full: Feiten, ask: (u: AlgemeneUitkomst) => string): Promise<number> {
  let known: Feiten = {};
  for (let count = 0; ; count++) {
    const uitkomst = await look(regime, known);
    if (uitkomst.oordeel !== "onbekend") return count;
    known = answer(regime, full, known, ask(uitkomst));
  }
}

test("asking along it takes fewer questions than asking what serves most conclusions", async () => {
  let [ours, listed] = [0, 0];
  for (const regime of regimes) {
    const files = fc.oneof(completeFacts(regime), favourable(regime)).filter((full) => isWhole(regime, full));
    for (const full of fc.sample(files, { numRuns: runs(2), seed: 1 })) {
      ours += await questions(regime, full, (u) => askNext(u)?.feit ?? "");
      listed += await questions(regime, full, (u) => u.ontbreekt[0]?.feit ?? "");
    }
  }
  expect(ours).toBeLessThan(listed);
});
