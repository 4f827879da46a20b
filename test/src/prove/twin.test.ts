import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, prove } from "../../../src/index.js";
import type { Uitspraak } from "../../../src/model/bewijs-van-regels.js";
import type { Regime } from "../../../src/model/regime.js";
import { twinOf, twinRegime } from "../../../src/prove/claims.js";
import { runs } from "../../helpers/runs.js";
import { blad, feit, regel, small } from "../../helpers/small-regime.js";
import { shipped } from "../../helpers/zaken.js";

/* A claim of monotony reads the rules twice: the second time a fact has another name, and a value that is spelt like it has not. */

type Json = Record<string, unknown>;

const both = (conclusie: string, monotoon: string) =>
  (["stijgend", "dalend"] as const).map((richting) => ({ zin: "z", conclusie, monotoon, richting }));
const provedOf = (regime: Regime, claims: readonly Json[]): Uitspraak[] =>
  prove("proef", "klein", claims as never, { regimes: [regime] }).uitspraken.filter(
    ({ soort }) => soort === "stelling",
  );

describe("a choice with a value that is spelt like the fact that moves", () => {
  const feiten = [feit("a.datum", "date"), feit("e.keuze", "enum", { waarden: ["a.datum", "y"] })];
  const before = blad("a.datum", "lessThan", "2030-01-01");
  const words = ["equal", "notEqual"].flatMap((operator) => ["a.datum", "y"].map((value) => ({ operator, value })));

  test.each(words)("$operator $value: a later day takes the yes away, an earlier one does not", async (word) => {
    const other = blad("e.keuze", word.operator, word.value);
    const regime = small({ feiten, regels: [regel("x", { any: [before, other] })] });
    const [rising, falling] = provedOf(regime, both("x", "a.datum"));
    expect([rising?.houdt, falling?.houdt]).toEqual([false, true]);
    const day = rising?.anders?.["a.datum"];
    const { zaak, ...rest } = (rising as Uitspraak).getuige as unknown as { zaak: { a: Json; e: Json } };
    const said = [zaak, { ...zaak, a: { datum: day } }].map((one) =>
      evaluate({ ...rest, zaak: one } as never, { regimes: [regime] }),
    );
    const answers = (await Promise.all(said)).map(
      ({ conclusies }) => conclusies.find(({ id }) => (id as string) === "x")?.oordeel,
    );
    expect(answers).toEqual(["ja", "nee"]);
  });
});

/** A regime whose values are two words: of a choice, of a list, of a row of a table, and of an answer beside which a fact counts. */
function spelt([u, v]: readonly [string, string], tree: (words: readonly [string, string]) => Json): Regime {
  const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
  return small({
    feiten: [
      feit("a.datum", "date"),
      feit("b.datum", "date", { alleenBij: { feit: "e.keuze", waarde: u } }),
      feit("e.keuze", "enum", { waarden: [u, v] }),
      feit("l.lijst", "list", { waarden: [u, v] }),
      feit("p.waar", "boolean", { nietBij: { feit: "e.keuze", waarde: v } }),
    ],
    afleidingen: [
      ...[{ id: "c.tabel", operatie: "tabel", naar: "e.keuze", rijen: [{ bij: v, waarde: "2030-01-01", bron }] }].map(
        (table) => ({ ...table, anders: "a.datum" }),
      ),
      { id: "c.laatst", operatie: "laatste", van: ["a.datum", "b.datum"] },
    ],
    regels: [regel("x", tree([u, v]))],
  });
}

const leaf = fc.oneof(
  fc.tuple(fc.constantFrom("equal", "notEqual"), fc.constantFrom(0, 1)).map(
    ([operator, i]) =>
      (words: readonly string[]) =>
        blad("e.keuze", operator, words[i]),
  ),
  fc.tuple(fc.constantFrom("in", "notIn"), fc.constantFrom(0, 1)).map(
    ([operator, i]) =>
      (words: readonly string[]) =>
        blad("e.keuze", operator, [words[i]]),
  ),
  fc.tuple(fc.constantFrom("contains", "doesNotContain"), fc.constantFrom(0, 1)).map(
    ([operator, i]) =>
      (words: readonly string[]) =>
        blad("l.lijst", operator, words[i]),
  ),
  fc
    .tuple(
      fc.constantFrom("a.datum", "b.datum", "c.tabel", "c.laatst"),
      fc.constantFrom("lessThan", "greaterThanInclusive"),
    )
    .map(
      ([id, operator]) =>
        () =>
          blad(id, operator, "2030-01-01"),
    ),
  fc.constant(() => blad("a.datum", "lessThan", { fact: "b.datum" })),
  fc.constant(() => blad("p.waar", "equal", true)),
);
const trees = fc.tuple(fc.constantFrom("all", "any"), fc.array(leaf, { minLength: 2, maxLength: 4 })).map(
  ([key, leaves]) =>
    (words: readonly string[]): Json => ({ [key]: leaves.map((one) => one(words)) }),
);

test("what holds of a regime does not hang on how its values are spelt", () => {
  const names = ["a.datum", "b.datum", "p.waar", "u", "v"] as const;
  const spelling = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...names))
    .filter(([one, other]) => one !== other);
  fc.assert(
    fc.property(trees, spelling, (tree, words) => {
      const claims = ["a.datum", "b.datum", "p.waar"].flatMap((fact) => both("x", fact));
      const said = (spelt: Regime) => provedOf(spelt, claims).map(({ plaats, houdt }) => [plaats, houdt]);
      expect(said(spelt(words, tree))).toEqual(said(spelt(["first", "second"], tree)));
    }),
    { numRuns: runs(40) },
  );
});

/** Every word of a part, but in what it says about mending a file: no proof reads that. */
function wordsIn(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (key === "herstel" ? [] : wordsIn(inner)));
}

test("under the twin of a fact nothing of a shipped regime names the fact itself", () => {
  for (const regime of shipped)
    for (const { id, type } of regime.feiten) {
      if (type !== "date" && type !== "boolean") continue;
      const { regels, lagen, afleidingen, controles, feiten } = twinRegime(regime, id);
      const others = feiten.filter((one) => one.id !== id);
      const words = new Set(wordsIn([regels, lagen, afleidingen, controles, others]));
      expect(words.has(id), `${regime.id} ${id}`).toBe(false);
      expect(words.has(twinOf(id))).toBe(true);
    }
});
