import { listing, type Standing, seenBy } from "../judge/conclude.js";
import { conditionOf } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { isOpen } from "../reckon/stretches.js";

/** What is looked at: the file so far with the conclusions drawn from it, and where each rule stands on it. */
export interface View {
  readonly facts: Feiten;
  readonly standings: ReadonlyMap<string, Standing>;
  /** The facts of the file on which each name rests. */
  readonly rests: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Rules that were looked at in this walk: many may name the same one, and it gives the same facts each time. */
type Done = Set<Standing>;

function liveInTree(node: Voorwaarde, facts: Feiten, view: View, found: Set<string>, done: Done): void {
  if (conditionOf(node)(facts) !== "onbekend") return;
  if (!isBlad(node)) {
    for (const part of children(node)) liveInTree(part, facts, view, found, done);
    return;
  }
  for (const name of [node.fact, comparedFact(node)]) {
    if (name === undefined || facts[name] != null) continue;
    const other = view.standings.get(name);
    if (other) liveIn(other, view, found, done);
    else for (const fact of view.rests.get(name) ?? []) if (isOpen(fact, view.facts)) found.add(fact);
  }
}

/** Adds the unknown facts that can still change the answer of a rule, its scope included. */
export function liveIn(standing: Standing, view: View, found: Set<string>, done: Done = new Set()): void {
  const { regel, bereik } = standing;
  if (bereik === "nee" || done.has(standing)) return;
  done.add(standing);
  if (bereik === "onbekend") liveInScope(regel, view, found, done);
  liveInRule(standing, view, found, done);
}

/** Adds the unknown facts that can still change the answer of a rule by its own conditions. */
export function liveInRule(
  { regel, toepassing }: Standing,
  view: View,
  found: Set<string>,
  done: Done = new Set(),
): void {
  if (toepassing === "nee") return;
  const facts = seenBy(regel, view.facts, view.standings);
  if (toepassing === "onbekend" && regel.toepassing) liveInTree(regel.toepassing, facts, view, found, done);
  liveInTree(regel.conditions, facts, view, found, done);
}

function liveInScope(regel: Regel, view: View, found: Set<string>, done: Done): void {
  const scope = regel.reikwijdte === undefined ? undefined : view.standings.get(regel.reikwijdte);
  if (scope) liveIn(scope, view, found, done);
}

/**
 * The unknown facts that can still change whether, and how, a rule stands in the outcome. A condition
 * that is settled, or whose group is settled without it, keeps nothing alive.
 */
export function liveFacts(standing: Standing, view: View): ReadonlySet<string> {
  const found = new Set<string>();
  if (listing(standing) !== "onbekend") return found;
  liveIn(standing, view, found);
  return found;
}
