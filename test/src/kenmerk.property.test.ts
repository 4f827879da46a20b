import fc from "fast-check";
import { expect, test } from "vitest";
import { toIcal } from "../../src/connect/ical/index.js";
import { toZgw } from "../../src/connect/zgw/index.js";
import { Lines } from "../../src/doors/bulk/lines.js";
import { compare, compile, evaluate, parse, record, replay, safeEvaluate } from "../../src/index.js";
import { readKenmerk } from "../../src/model/kenmerk.js";
import { verbs } from "../../src/serve/verbs.js";
import { runs } from "../helpers/runs.js";

const [vraag, regime, peildatum] = ["tlv-emb", "wec", "2026-06-20"] as const;
const zaak = {
  besluit: { bekendgemaaktOp: "2026-06-20" },
  tlv: { afgiftedatum: "2026-06-18", ingangsdatum: "2026-08-01", onderwijssoort: "so" },
} as const;

/** What a case system writes: letters, a year, a counter, and whatever else has the form of a key. */
const key = fc
  .oneof(
    fc
      .tuple(
        fc.constantFrom("Z", "ZAAK", "OV", "HZ_WABO", "besluit"),
        fc.constantFrom(..." ._:/-"),
        fc.integer({ min: 2014, max: 2035 }),
        fc.nat(9_999_999),
        fc.constantFrom(4, 6, 10),
      )
      .map(([what, cut, year, count, width]) => [what, year, String(count).padStart(width, "0")].join(cut)),
    fc.stringMatching(/^[A-Za-z0-9 ._:/-]{1,40}$/),
  )
  .filter((one) => readKenmerk(one) === "ok");

/** A calendar puts long lines on more of them. */
const unfolded = (text: string | null): string => (text ?? "").replaceAll("\r\n ", "");

test("every key that is accepted comes back from every door as it was", async () => {
  const opties = {
    diepte: "lijsten",
    regime: undefined,
    peildatum: undefined,
    vandaag: peildatum,
    regimes: [],
  } as const;
  const lines = new Lines(opties as never);
  await fc.assert(
    fc.asyncProperty(key, async (kenmerk) => {
      const verzoek = { vraag, regime, peildatum, kenmerk, zaak };
      const uitkomst = await evaluate(verzoek);
      const safe = await safeEvaluate(verzoek);
      const bewijs = record(verzoek, uitkomst);
      const stored = JSON.parse(JSON.stringify(bewijs)) as typeof bewijs;
      const served = await verbs.evaluate(JSON.parse(JSON.stringify(verzoek)), "nl");
      const { text } = lines.judge(`${JSON.stringify(verzoek)}\n`, 1);
      expect([
        uitkomst.kenmerk,
        safe.ok && safe.uitkomst.kenmerk,
        parse(verzoek).kenmerk,
        compile(vraag, regime)({ peildatum, kenmerk, zaak }).kenmerk,
        (await compare(verzoek, ["wec", "emb-2019"])).kenmerk,
        stored.verzoek.kenmerk,
        stored.uitkomst.kenmerk,
        served.kenmerk,
        (JSON.parse(text) as { kenmerk: string }).kenmerk,
        toZgw(uitkomst, { identificatie: kenmerk }).besluit?.identificatie,
      ]).toEqual(Array(10).fill(kenmerk));
      expect((await replay(stored)).uitslag).toBe("gelijk");
      expect(unfolded(toIcal(uitkomst))).toContain(` (${kenmerk})`);
    }),
    { numRuns: runs(60) },
  );
});
