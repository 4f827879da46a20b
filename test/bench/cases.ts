import { breaches, build, derive, isExcluded, isForbidden, type Machine } from "../../src/judge/situation.js";
import type { Feit, Feiten, FeitWaarde } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";

/** A case of the benchmark: what a caller sends, and the same facts as the rules see them. */
export interface BenchCase {
  readonly regime: Regime;
  readonly complete: boolean;
  readonly verzoek: {
    readonly vraag: string;
    readonly regime: string;
    readonly peildatum: string;
    readonly zaak: Record<string, Record<string, FeitWaarde>>;
  };
  /** With every derived date. */
  readonly facts: Feiten;
}

export type Random = () => number;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const day = 86_400_000;
const dateBetween = (random: Random, from: string, to: string): string => {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  return new Date(first + Math.floor((random() * (last - first)) / day) * day).toISOString().slice(0, 10);
};

function draw(feit: Feit, random: Random): FeitWaarde {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  switch (feit.type) {
    case "boolean":
      return random() < 0.5;
    case "date":
      return feit.id.endsWith("geboortedatum")
        ? dateBetween(random, "2008-01-01", "2022-01-01")
        : dateBetween(random, "2020-01-01", "2028-01-01");
    case "integer":
      return (feit.minimum ?? 0) + Math.floor(random() * ((feit.maximum ?? 20) - (feit.minimum ?? 0)));
    case "enum":
      return pick(feit.waarden ?? []);
    case "list":
      return (feit.waarden ?? []).filter(() => random() < 0.5);
    case "code":
      return pick(["1", "2"]).padStart(feit.cijfers ?? 4, "0");
    case "periods":
      return [];
  }
}

/** Facts that the request check accepts: no end before its beginning, no answer beside one that excludes it. */
function facts(machine: Machine, random: Random, unknown: number): Feiten {
  const given: Feiten = Object.fromEntries(machine.regime.feiten.map((feit) => [feit.id, draw(feit, random)]));
  for (const feit of machine.regime.feiten) {
    const bound = feit.nietVoor === undefined ? null : (given[feit.nietVoor] ?? null);
    if (bound !== null && (given[feit.id] ?? bound) < bound) given[feit.id] = bound;
  }
  for (const feit of machine.regime.feiten) {
    if (isExcluded(feit, given) || isForbidden(feit, given) || random() < unknown) given[feit.id] = null;
  }
  const derived = derive(machine, given);
  for (const { feit, van } of breaches(machine, derived)) given[feit] = van;
  return given;
}

function nested(given: Feiten): Record<string, Record<string, FeitWaarde>> {
  const zaak: Record<string, Record<string, FeitWaarde>> = {};
  for (const [id, value] of Object.entries(given)) {
    const [group = "", name = ""] = id.split(".");
    if (value !== null) zaak[group] = { ...zaak[group], [name]: value };
  }
  return zaak;
}

/** Cases over all regimes in turn, the first half complete, the second with a fifth of the facts unknown. */
export function cases(regimes: readonly Regime[], count: number, seed: number): BenchCase[] {
  const random = seeded(seed);
  const machines = regimes.map(build);
  return Array.from({ length: count }, (_, i) => {
    const complete = i < count / 2;
    const machine = machines[i % machines.length] as Machine;
    const { regime } = machine;
    const given = facts(machine, random, complete ? 0 : 0.2);
    const verzoek = { vraag: regime.vraag, regime: regime.id, peildatum: "2026-08-01", zaak: nested(given) };
    return { regime, complete, verzoek, facts: derive(machine, given) };
  });
}
