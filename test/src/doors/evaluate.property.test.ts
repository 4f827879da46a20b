import fc from "fast-check";
import { expect, test } from "vitest";
import { describe, evaluate, parse, record } from "../../../src/index.js";
import type { Regime } from "../../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../../src/model/uitkomst.js";
import { arbitraries } from "../../../src/testing/index.js";
import { anyRegime, favourable, partialFacts, regimes, toZaak } from "../../helpers/generate.js";
import type { Zaak } from "../../helpers/zaken.js";

const PEILDATUM = "2026-08-01";
const ask = (regime: Regime, zaak: Zaak): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: regime.vraag, regime: regime.id, peildatum: PEILDATUM, zaak }, { regimes: [] });
const bytes = (uitkomst: AlgemeneUitkomst): string => JSON.stringify(uitkomst);

test("hundreds of overlapping calls give the answers that single calls give", async () => {
  const cases = fc.sample(
    anyRegime.chain((regime) => partialFacts(regime, 2).map(({ known }) => ({ regime, zaak: toZaak(known) }))),
    { numRuns: 60, seed: 7 },
  );
  const alone: string[] = [];
  for (const { regime, zaak } of cases) alone.push(bytes(await ask(regime, zaak)));
  const together = await Promise.all(
    Array.from({ length: 600 }, async (_, i) => {
      const { regime, zaak } = cases[i % cases.length] as (typeof cases)[number];
      // Starts at different moments: an engine that was shared would lose rules here.
      for (let wait = i % 23; wait > 0; wait--) await null;
      return bytes(await ask(regime, zaak));
    }),
  );
  for (const [i, answer] of together.entries()) expect(answer).toBe(alone[i % alone.length]);
});

test("what parse returns reads the same once more", () => {
  fc.assert(
    fc.property(
      anyRegime.chain((regime) => arbitraries(regime).any),
      (verzoek) => {
        const read = parse(verzoek, { regimes: [] });
        expect(parse(read, { regimes: [] })).toEqual(read);
      },
    ),
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
