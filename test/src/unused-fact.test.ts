import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describe as describeQuestion, loadRegime, safeEvaluate } from "../../src/index.js";
import { allProperties } from "../../src/testing/index.js";
import { codesOf } from "../helpers/load-problems.js";
import { blad, feit, type Parts, regel, smallFiles } from "../helpers/small-regime.js";

/* One question, two laws: on the mainland the town decides, on the islands the island. Who is registered in neither says so. */

const feiten = [
  feit("kind.ingeschreven", "boolean"),
  feit("kind.plaats", "code", { cijfers: 4, alleenBij: { feit: "kind.ingeschreven", waarde: true } }),
  feit("kind.eiland", "enum", { waarden: ["oost", "west"], alleenBij: { feit: "kind.ingeschreven", waarde: true } }),
];
const waarschuwing = [
  {
    code: "andere-wet",
    zin: "Voor {kind.eiland} geldt een andere wet.",
    en: "Another law applies to {kind.eiland}.",
    wanneer: { any: [blad("kind.eiland", "in", ["oost", "west"])] },
  },
];
const files = (id: string, fact: string, value: unknown, regime: Record<string, unknown> = {}) =>
  smallFiles({
    feiten,
    regels: [regel("x", { all: [blad("kind.ingeschreven", "equal", true), blad(fact, "equal", value)] })],
    regime: { id, ...regime },
  });
const land = loadRegime(files("land", "kind.plaats", "0363", { nietGebruikt: ["kind.eiland"], waarschuwing }));
const eiland = loadRegime(files("eiland", "kind.eiland", "oost"));

const ask = (regime: string, kind: Record<string, unknown>) =>
  safeEvaluate({ vraag: "proef", regime, peildatum: "2026-06-01", zaak: { kind } }, { regimes: [land, eiland] });

describe("a fact that a regime does not use", () => {
  test("is accepted beside the answer that excludes it elsewhere", async () => {
    const found = await ask("land", { ingeschreven: false, eiland: "oost" });
    expect(found.ok && found.uitkomst.zaak).toEqual({ kind: { ingeschreven: false, eiland: "oost" } });
    expect(await ask("eiland", { ingeschreven: false, eiland: "oost" })).toMatchObject({
      ok: false,
      problemen: [{ code: "excluded", pad: "/zaak/kind/eiland" }],
    });
  });

  test("settles nothing there", async () => {
    const [here, there] = [await ask("land", { eiland: "oost" }), await ask("eiland", { eiland: "oost" })];
    expect(here.ok && here.uitkomst.zaak).toEqual({ kind: { eiland: "oost" } });
    expect(there.ok && there.uitkomst.zaak).toEqual({ kind: { ingeschreven: true, eiland: "oost" } });
  });

  test("can give a warning, and is never missed for that alone", async () => {
    const found = await ask("land", { eiland: "west" });
    expect(found.ok && found.uitkomst.waarschuwingen.map((w) => [w.code, w.zin])).toEqual([
      ["andere-wet", "Voor west geldt een andere wet."],
    ]);
    expect(found.ok && found.uitkomst.ontbreekt.map((o) => o.feit)).toEqual(["kind.ingeschreven", "kind.plaats"]);
    const none = await ask("land", {});
    expect(none.ok && none.uitkomst.waarschuwingen).toEqual([]);
    expect(none.ok && none.uitkomst.ontbreekt.map((o) => o.feit)).toEqual(["kind.ingeschreven", "kind.plaats"]);
  });

  test("is described as it is, whichever regime comes last", () => {
    for (const regimes of [
      [land, eiland],
      [eiland, land],
    ]) {
      const found = describeQuestion("proef", { regimes })?.feiten.find(({ id }) => id === "kind.eiland");
      expect(found?.alleenBij).toEqual({ feit: "kind.ingeschreven", waarde: true });
    }
  });

  test.each(allProperties(land))("$name", async ({ property }) => {
    await fc.assert(property, { numRuns: 30 });
  });

  test("is a fact, and no rule of the regime names it", () => {
    const parts = (nietGebruikt: string[]): Parts => ({
      feiten,
      regels: [regel("x", { all: [blad("kind.plaats", "equal", "0363")] })],
      regime: { nietGebruikt },
    });
    expect(codesOf(parts(["kind.eiland"]))).toEqual([]);
    expect(codesOf(parts(["kind.plaats"]))).toEqual(["fact-used"]);
    expect(codesOf(parts(["kind.naam"]))).toEqual(["fact-unknown"]);
  });
});
