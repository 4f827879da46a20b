import fc from "fast-check";
import { listing } from "../../src/engine/conclude.js";
import { prepare, type Searcher } from "../../src/engine/searcher.js";
import { breaches, derive, deriveJudged, isExcluded, judge } from "../../src/engine/situation.js";
import type { Feit, Feiten, FeitWaarde } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import { regimesOf, vraagNamen } from "../../src/regimes.js";
import type { Zaak } from "./zaken.js";

/** Every regime of the package, with what its search needs. A new regime is in every property by itself. */
export const regimes: readonly Regime[] = vraagNamen
  .flatMap(regimesOf)
  .flatMap((regime) => (regime.standen.length === 0 ? [regime] : regime.standen));
const searchers = new Map(regimes.map((regime) => [regime, prepare(regime)]));
export const searcherOf = (regime: Regime): Searcher => searchers.get(regime) ?? prepare(regime);

export const anyRegime = fc.constantFrom(...regimes);

/** Draws numbers from a list that fast-check made, so that a case can be shrunk and repeated. */
class Draw {
  private at = 0;
  constructor(private readonly numbers: readonly number[]) {}
  below(limit: number): number {
    const number = this.numbers[this.at++ % this.numbers.length] ?? 0;
    return Math.floor((number / 0x1_0000) * limit);
  }
  one<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }
}

const numbers = fc.array(fc.nat(0xffff), { minLength: 160, maxLength: 160 });

const day = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** A date: most often one where, given the dates drawn before, an answer turns; else any of half a century. */
function drawDate(draw: Draw, feit: Feit, known: Feiten, regime: Regime): string {
  const turning = [...searcherOf(regime).points.around(feit.id, known)].filter((d) => d > "1985" && d < "2075");
  if (turning.length > 0 && draw.chance(75)) return draw.one(turning);
  if (draw.chance(20))
    return draw.one(["2012-02-29", "2012-07-31", "2012-08-01", "2008-02-29", "2026-07-31", "2026-08-01", "2026-12-31"]);
  return day("2004-01-01", draw.below(9000));
}

function drawValue(draw: Draw, feit: Feit, known: Feiten, regime: Regime): FeitWaarde {
  switch (feit.type) {
    case "boolean":
      return draw.chance(50);
    case "date":
      return drawDate(draw, feit, known, regime);
    case "integer":
      return (feit.minimum ?? 0) + draw.below((feit.maximum ?? 0) - (feit.minimum ?? 0) + 1);
    case "enum":
      return draw.one(feit.waarden ?? []);
    case "list":
      return (feit.waarden ?? []).filter(() => draw.chance(60));
    case "code":
      return draw.chance(80) ? "0363" : "0599";
    case "periods": {
      const van = day("2025-06-01", draw.below(400));
      return draw.chance(50) ? [] : [{ van, totEnMet: day(van, draw.below(40)) }];
    }
  }
}

/** Mends what the request check would refuse: an end before its beginning, a date outside its window. */
function mend(regime: Regime, facts: Feiten): Feiten {
  const { machine } = searcherOf(regime);
  const mended: Feiten = { ...facts };
  for (const feit of regime.feiten) {
    if (isExcluded(feit, mended)) mended[feit.id] = null;
    const begin = feit.nietVoor === undefined ? null : mended[feit.nietVoor];
    const end = mended[feit.id];
    if (end != null && begin != null && end < begin) mended[feit.id] = begin;
  }
  for (const { feit, van, totEnMet } of breaches(machine, derive(machine, mended))) {
    mended[feit] = String(mended[feit]) < van || totEnMet === null ? van : totEnMet;
  }
  return mended;
}

/** A case with every fact known, apart from those that another answer excludes. */
export const completeFacts = (regime: Regime): fc.Arbitrary<Feiten> =>
  numbers.map((list) => {
    const draw = new Draw(list);
    const facts: Feiten = {};
    for (const feit of regime.feiten) facts[feit.id] = drawValue(draw, feit, facts, regime);
    return mend(regime, facts);
  });

/** A case and one that meets everything: more of those, for a random case is nearly always a "no". */
export function favourable(regime: Regime): fc.Arbitrary<Feiten> {
  const { machine } = searcherOf(regime);
  return fc.tuple(numbers, completeFacts(regime)).map(([list, base]) => {
    const draw = new Draw(list);
    let facts = base;
    let best = score(regime, facts);
    for (let step = 0; step < 120; step++) {
      const feit = draw.one(failing(regime, facts));
      const changed: Feiten = { ...facts, [feit.id]: drawValue(draw, feit, facts, regime) };
      // An answer that no longer excludes another needs that other.
      for (const f of regime.feiten) {
        if (changed[f.id] == null && !isExcluded(f, changed)) changed[f.id] = drawValue(draw, f, changed, regime);
      }
      const tried = mend(regime, changed);
      if (breaches(machine, derive(machine, tried)).length > 0) continue;
      const reached = score(regime, tried);
      if (reached >= best) [facts, best] = [tried, reached];
    }
    return facts;
  });
}

/** The facts on which a rule rests that is not met yet; any fact when all are. */
function failing(regime: Regime, facts: Feiten): readonly Feit[] {
  const { machine, rests } = searcherOf(regime);
  const unmet = [...judge(machine, derive(machine, facts)).values()].filter(
    (s) => s.voorwaarden !== "ja" && !s.regel.slotsom,
  );
  const ids = new Set(unmet.flatMap((s) => [...(rests.get(s.regel.name) ?? [])]));
  return ids.size === 0 ? regime.feiten : regime.feiten.filter((feit) => ids.has(feit.id));
}

function score(regime: Regime, facts: Feiten): number {
  const { machine } = searcherOf(regime);
  const standings = judge(machine, derive(machine, facts));
  return [...standings.values()].filter((s) => s.voorwaarden === "ja").length;
}

/** A set of facts to forget, as a share of all. */
export const holes = (regime: Regime, share: number): fc.Arbitrary<ReadonlySet<string>> =>
  numbers.map((list) => {
    const draw = new Draw(list);
    return new Set(regime.feiten.filter(() => draw.chance(share)).map((feit) => feit.id));
  });

export function forget(facts: Feiten, unknown: ReadonlySet<string>): Feiten {
  return Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, unknown.has(id) ? null : value]));
}

/** A case with holes in it, and one way in which they are filled. */
export const partialFacts = (
  regime: Regime,
  share = 30,
): fc.Arbitrary<{ full: Feiten; known: Feiten; unknown: ReadonlySet<string> }> =>
  fc.tuple(fc.oneof(completeFacts(regime), favourable(regime)), holes(regime, share)).map(([full, unknown]) => {
    // A dependent answer that is known settles the one it depends on.
    const kept = new Set(
      regime.feiten.flatMap((feit) =>
        feit.alleenBij && full[feit.id] != null && !unknown.has(feit.id) ? [feit.alleenBij.feit] : [],
      ),
    );
    const forgotten = new Set([...unknown].filter((id) => !kept.has(id)));
    return { full, unknown: forgotten, known: forget(full, forgotten) };
  });

export function toZaak(facts: Feiten): Zaak {
  const zaak: Zaak = {};
  for (const [id, value] of Object.entries(facts)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return zaak;
}

/** What contract 4 compares: the final conclusions and what is listed, with its answer. */
export function signature(regime: Regime, facts: Feiten): string {
  const { machine } = searcherOf(regime);
  const standings = judge(machine, deriveJudged(machine, facts));
  return [...standings.values()]
    .filter((s) => s.regel.slotsom || !["reikwijdte", "dwingend", "vaststelling"].includes(s.regel.kracht ?? ""))
    .map((s) => `${s.regel.name}:${listing(s)}`)
    .sort()
    .join();
}

export function accepted(regime: Regime, facts: Feiten): boolean {
  const { machine } = searcherOf(regime);
  const derived = deriveJudged(machine, facts);
  const ordered = regime.feiten.every(({ id, nietVoor }) => {
    const [end, begin] = [derived[id], nietVoor === undefined ? null : facts[nietVoor]];
    return end == null || begin == null || end >= begin;
  });
  return ordered && breaches(machine, derived).length === 0;
}
