import type { Afleiding } from "../model/afleiding.js";
import type { Feiten } from "../model/feit.js";
import { placesIn } from "../model/names.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { conditionsOf, operationOf, sources } from "../reckon/operations.js";
import type { Turn } from "../reckon/turn.js";
import { isTime, turnIn } from "./meant.js";
import { conditionOf } from "./trees.js";

/** The rules that say something in the outcome by themselves, and every rule that one of those needs. */
export function rulesThatCount(regime: Regime): Regel[] {
  const counted = new Set(regime.regels.filter((regel) => regel.kracht !== "vaststelling").map((regel) => regel.name));
  // From the last layer to the first, so that what a rule needs is seen after the rule.
  for (const regel of [...regime.lagen].reverse().flat()) {
    if (counted.has(regel.name)) for (const need of needsOf(regel)) counted.add(need);
  }
  return regime.regels.filter((regel) => counted.has(regel.name));
}

/** Every tree of conditions on which the outcome rests. */
export function treesOf(regime: Regime): Voorwaarde[] {
  return [
    ...rulesThatCount(regime).flatMap((regel) => [regel.conditions, ...(regel.toepassing ? [regel.toepassing] : [])]),
    ...regime.afleidingen.flatMap(conditionsOf),
  ];
}

/** Trees belong to a loaded regime and never change: each is read once. */
const named = new WeakMap<Voorwaarde, readonly string[]>();

/** The facts, derived dates and conclusions that a tree of conditions names. */
export function factsOf(node: Voorwaarde): readonly string[] {
  const known = named.get(node);
  if (known) return known;
  const found = leavesIn(node).flatMap((blad) => {
    const compared = comparedFact(blad);
    return compared === undefined ? [blad.fact] : [blad.fact, compared];
  });
  named.set(node, found);
  return found;
}

/** What must be known before a rule can be judged or a date derived. */
export function needsOf(item: Regel | Afleiding): string[] {
  if ("operatie" in item) {
    const beside = operationOf(item).beside?.(item) ?? [];
    return [...sources(item), ...conditionsOf(item).flatMap(factsOf), ...beside];
  }
  const own = [...factsOf(item.conditions), ...(item.toepassing ? factsOf(item.toepassing) : [])];
  return item.reikwijdte === undefined ? own : [...own, item.reikwijdte];
}

/** The dates that a suspension may move, and what follows from those. */
export function suspended({ afleidingen }: Regime): ReadonlySet<string> {
  const found = new Set<string>();
  // In the order in which they are worked out.
  for (const afleiding of afleidingen) {
    const isSuspended = afleiding.operatie === "termijn" && afleiding.opgeschort !== undefined;
    if (isSuspended || needsOf(afleiding).some((id) => found.has(id))) found.add(afleiding.id);
  }
  return found;
}

/** For every name in a regime: the facts of the file on which it rests, directly or not. */
export function dependencies(regime: Regime): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>(regime.feiten.map((feit) => [feit.id, new Set([feit.id])]));
  const add = (name: string, needs: readonly string[]): void => {
    found.set(name, new Set(needs.flatMap((need) => [...(found.get(need) ?? [])])));
  };
  for (const afleiding of regime.afleidingen) add(afleiding.id, needsOf(afleiding));
  for (const regel of regime.lagen.flat()) add(regel.name, needsOf(regel));
  return found;
}

/** The date of a question that may lack its day, with every name that rests on it. */
export interface LacksDay {
  readonly id: string;
  readonly rests: ReadonlySet<string>;
}

/** The days that conditions on the time between two days come down to. */
export function turnsIn({ regels, afleidingen }: Regime): Turn[] {
  const derived = new Map(afleidingen.filter(isTime).map((afleiding) => [afleiding.id, afleiding]));
  if (derived.size === 0) return [];
  const trees = [
    ...regels.flatMap(({ conditions, toepassing }) => (toepassing ? [conditions, toepassing] : [conditions])),
    ...afleidingen.flatMap(conditionsOf),
  ];
  return trees.flatMap(leavesIn).flatMap((blad) => turnIn(blad, derived.get(blad.fact)) ?? []);
}

/** A question has one such date at most. */
export function lacksDay(regime: Regime): LacksDay | undefined {
  const id = regime.feiten.find(({ onvolledig }) => onvolledig)?.id;
  if (id === undefined) return undefined;
  const rests = new Set([...dependencies(regime)].flatMap(([name, facts]) => (facts.has(id) ? [name] : [])));
  for (const { other } of turnsIn(regime)) if (rests.has(sources(other)[0] ?? "")) rests.add(other.id);
  return { id, rests };
}

/** What a derived date or number needs in this file: of a table its row, of a choice the branch that is taken. */
export const needsNow = (afleiding: Afleiding, facts: Feiten): string[] =>
  operationOf(afleiding).branch?.(afleiding, facts, conditionOf) ?? needsOf(afleiding);

/** The facts on which something rests that a regime judges, reckons or checks: all but its warnings. */
export function factsThatCount(regime: Regime): Set<string> {
  const trees = [
    ...regime.regels.flatMap((regel) => [regel.conditions, ...(regel.toepassing ? [regel.toepassing] : [])]),
    ...regime.gevolgen.flatMap((gevolg) => gevolg.gevallen.flatMap((geval) => (geval.wanneer ? [geval.wanneer] : []))),
    ...regime.termijnen.flatMap((termijn) => (termijn.wanneer ? [termijn.wanneer] : [])),
  ];
  const named = [
    ...trees.flatMap(factsOf),
    ...regime.gevolgen.flatMap((gevolg) => gevolg.gevallen.flatMap((geval) => placesIn(geval.waarde))),
    ...regime.termijnen.flatMap(({ begin, einde, gebeurtenis, opZijnVroegst }) => [
      begin,
      einde,
      gebeurtenis,
      opZijnVroegst,
    ]),
    ...regime.controles.flatMap(({ feit, nietVoor, nietNa }) => [feit, nietVoor, nietNa]),
    ...regime.afleidingen.map((afleiding) => afleiding.id),
  ];
  return restingUnder(named, regime);
}

const restingUnder = (names: readonly (string | undefined)[], regime: Regime): Set<string> => {
  const rests = dependencies(regime);
  return new Set(names.flatMap((name) => [...(rests.get(name ?? "") ?? [])]));
};

/** The facts that a regime uses anywhere, and those whose answers settle or bound them. */
export function factsUsed(regime: Regime): ReadonlySet<string> {
  const warnings = [...regime.waarschuwingen, ...regime.regels.flatMap((regel) => regel.waarschuwing ?? [])];
  const texts = warnings.flatMap(({ zin }) => [...zin.matchAll(/\{([^{}]*)\}/g)].map((place) => place[1] ?? ""));
  const used = new Set([
    ...factsThatCount(regime),
    ...restingUnder(
      [
        ...warnings.flatMap(({ wanneer, tenzij }) => [...factsOf(wanneer), ...(tenzij ? factsOf(tenzij) : [])]),
        ...texts,
      ],
      regime,
    ),
  ]);
  for (const { id, alleenBij, nietBij, nietVoor } of regime.feiten) {
    const bound = [alleenBij?.feit, nietBij?.feit, nietVoor].filter((other) => other !== undefined);
    if (used.has(id)) for (const other of bound) used.add(other);
    else if (bound.some((other) => used.has(other))) used.add(id);
  }
  return used;
}
