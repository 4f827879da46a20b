import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { expect, test } from "vitest";
import { asFact, asPart } from "../../src/engine/conclude.js";
import { decide } from "../../src/engine/decide.js";
import { derive, judge } from "../../src/engine/situation.js";
import { describe, evaluate, loadRegime, parse, record } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { filesUnder, readJson } from "../helpers/files.js";
import {
  anyRegime,
  completeFacts,
  favourable,
  partialFacts,
  regimes,
  searcherOf,
  toZaak,
} from "../helpers/generate.js";
import type { Zaak } from "../helpers/zaken.js";

const PEILDATUM = "2026-08-01";
const ask = (regime: Regime, zaak: Zaak, own: readonly Regime[] = []): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: regime.vraag, regime: regime.id, peildatum: PEILDATUM, zaak }, { regimes: own });
const bytes = (uitkomst: AlgemeneUitkomst): string => JSON.stringify(uitkomst);

test.each(regimes)("$id: with every fact known, each rule answers as stock json-rules-engine does", async (regime) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(completeFacts(regime), favourable(regime)), async (given) => {
      const facts = derive(searcherOf(regime).machine, given);
      const { standings } = await decide(searcherOf(regime).machine, facts);
      for (const regel of regime.regels) {
        const engine = new Engine([
          structuredClone({ name: regel.name, conditions: regel.conditions, event: regel.event }),
        ]);
        const conclusions = [...standings].map(([name, s]) => [name, regel.slotsom ? asPart(s) : asFact(s)] as const);
        const { results } = await engine.run({ ...facts, ...Object.fromEntries(conclusions) });
        expect([regel.name, standings.get(regel.name)?.voorwaarden]).toEqual([
          regel.name,
          results.length === 1 ? "ja" : "nee",
        ]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(regimes)(
  "$id: the compiled conditions and json-rules-engine agree, also on unknown facts",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(partialFacts(regime), async ({ known }) => {
        const { machine } = searcherOf(regime);
        const facts = derive(machine, known);
        const { standings } = await decide(searcherOf(regime).machine, facts);
        const plain = (all: typeof standings): unknown =>
          [...all]
            .map(([name, { oordeel, bereik, toepassing, voorwaarden }]) => [
              name,
              oordeel,
              bereik,
              toepassing,
              voorwaarden,
            ])
            .sort();
        expect(plain(standings)).toEqual(plain(judge(machine, facts)));
      }),
      { numRuns: 100 },
    );
  },
);

/** The same object with its keys, and the keys within it, in another order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
};

test.each(regimes)("$id: the order of files and keys makes no difference", async (regime) => {
  const files = filesUnder(`rules/${regime.vraag}/${regime.id}`, ".json").reverse();
  const own = loadRegime(
    Object.fromEntries(files.map((path) => [path.split("/").at(-1) ?? "", reversed(readJson(path))])),
  );
  await fc.assert(
    fc.asyncProperty(partialFacts(regime), async ({ known }) => {
      const zaak = toZaak(known);
      expect(bytes(await ask(regime, reversed(zaak) as Zaak, [own]))).toBe(bytes(await ask(regime, zaak)));
    }),
    { numRuns: 25 },
  );
});

test("thousands of overlapping calls give the answers that single calls give", async () => {
  const cases = fc.sample(
    anyRegime.chain((regime) => partialFacts(regime, 2).map(({ known }) => ({ regime, zaak: toZaak(known) }))),
    { numRuns: 100, seed: 7 },
  );
  const alone: string[] = [];
  for (const { regime, zaak } of cases) alone.push(bytes(await ask(regime, zaak)));
  const together = await Promise.all(
    Array.from({ length: 2000 }, async (_, i) => {
      const { regime, zaak } = cases[i % cases.length] as (typeof cases)[number];
      // Starts at different moments: an engine that was shared would lose rules here.
      for (let wait = i % 23; wait > 0; wait--) await null;
      return bytes(await ask(regime, zaak));
    }),
  );
  for (const [i, answer] of together.entries()) expect(answer).toBe(alone[i % alone.length]);
});

test("absent, undefined and null are the same: not known", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRegime.chain((regime) => partialFacts(regime).map(({ known }) => ({ regime, known }))),
      async ({ regime, known }) => {
        const zaak = toZaak(known);
        const absent = Object.fromEntries(
          Object.entries(zaak).map(([group, facts]) => [
            group,
            Object.fromEntries(Object.entries(facts).filter(([, v]) => v !== null)),
          ]),
        );
        const notDefined = Object.fromEntries(
          Object.entries(zaak).map(([group, facts]) => [
            group,
            Object.fromEntries(Object.entries(facts).map(([k, v]) => [k, v ?? undefined])),
          ]),
        );
        const expected = bytes(await ask(regime, zaak));
        expect(bytes(await ask(regime, absent))).toBe(expected);
        expect(bytes(await ask(regime, notDefined))).toBe(expected);
      },
    ),
    { numRuns: 60 },
  );
});

test("what parse returns is judged as the request it was read from", async () => {
  await fc.assert(
    fc.asyncProperty(
      anyRegime.chain((regime) => partialFacts(regime).map(({ known }) => ({ regime, known }))),
      async ({ regime, known }) => {
        const verzoek = { vraag: regime.vraag, regime: regime.id, peildatum: PEILDATUM, zaak: toZaak(known) };
        const read = parse(verzoek, { regimes: [] });
        expect(bytes(await evaluate(read, { regimes: [] }))).toBe(bytes(await evaluate(verzoek, { regimes: [] })));
        expect(parse(read, { regimes: [] })).toEqual(read);
      },
    ),
    { numRuns: 40 },
  );
});

test("an outcome survives storage: nothing in it is lost as JSON, and it does not alias the request", async () => {
  for (const regime of regimes) {
    const zaak = toZaak(fc.sample(favourable(regime), { numRuns: 1, seed: 3 })[0] ?? {});
    const verzoek = { vraag: regime.vraag, regime: regime.id, peildatum: PEILDATUM, zaak: structuredClone(zaak) };
    const uitkomst = await evaluate(verzoek, { regimes: [] });
    expect(JSON.parse(bytes(uitkomst))).toEqual(uitkomst);
    expect(verzoek.zaak).toEqual(zaak);
    expect(record(verzoek, uitkomst)).toEqual({
      schema: "bewijs/1",
      verzoek,
      uitkomst,
      regelset: { id: regime.id, sha256: uitkomst.bewijs.regelset },
    });
    expect(describe(regime.vraag, { regimes: [] })?.regimes.map((r) => r.id)).toContain(regime.id);
  }
});

test.each(regimes)(
  "$id: a consequence that is given stays the same when unknown facts become known",
  async (regime) => {
    await fc.assert(
      fc.asyncProperty(partialFacts(regime, 25), async ({ full, known }) => {
        const [before, after] = [
          (await ask(regime, toZaak(known))).gevolgen,
          (await ask(regime, toZaak(full))).gevolgen,
        ];
        const { toelichting: _nl, toelichtingEn: _en, ...given } = before;
        for (const [naam, value] of Object.entries(given)) {
          if (value !== null) expect([naam, after[naam]]).toEqual([naam, value]);
          else expect(Object.keys(before.toelichting)).toContain(naam);
        }
      }),
      { numRuns: 40 },
    );
  },
);
