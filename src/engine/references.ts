import { type Afleiding, sources } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact, type Voorwaarde } from "../model/voorwaarde.js";

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
    ...regime.afleidingen.flatMap((a) => (a.operatie === "indien" ? [a.voorwaarde] : [])),
  ];
}

/** The facts, derived dates and conclusions that a tree of conditions names. */
export function factsOf(node: Voorwaarde): string[] {
  return bladeren(node).flatMap((blad) => {
    const compared = comparedFact(blad);
    return compared === undefined ? [blad.fact] : [blad.fact, compared];
  });
}

/** What must be known before a rule can be judged or a date derived. */
export function needsOf(item: Regel | Afleiding): string[] {
  if ("operatie" in item) {
    switch (item.operatie) {
      case "indien":
        return [...sources(item), ...factsOf(item.voorwaarde)];
      case "tabel":
        return [...sources(item), item.naar];
      case "termijn":
        return item.opgeschort === undefined ? sources(item) : [...sources(item), item.opgeschort];
      default:
        return sources(item);
    }
  }
  const own = [...factsOf(item.conditions), ...(item.toepassing ? factsOf(item.toepassing) : [])];
  return item.reikwijdte === undefined ? own : [...own, item.reikwijdte];
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
