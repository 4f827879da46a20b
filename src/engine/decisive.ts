import type { Kleene } from "../model/oordeel.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Groep, Operator, Voorwaarde } from "../model/voorwaarde.js";
import type { Verdict } from "./judge.js";
import { isGuard } from "./transition.js";

/** Signs that put a fact beside values of the rule itself. An order of dates or numbers chooses no branch. */
const choosing: readonly Operator[] = ["equal", "notEqual", "in", "notIn"];
const chooses = (node: Voorwaarde): node is Blad =>
  isBlad(node) && choosing.includes(node.operator) && comparedFact(node) === undefined;

/** Where a branch says which files it is for: for each fact, the places of its conditions in the branch. */
type Selectors = ReadonlyMap<string, readonly number[]>;

/** The place of a branch that is itself a condition. */
const ITSELF = -1;

function selectorsOf(branch: Voorwaarde): Selectors {
  const found = new Map<string, number[]>();
  const nodes = isBlad(branch) ? [branch] : "all" in branch ? branch.all : [];
  for (const [i, node] of nodes.entries()) {
    if (chooses(node)) found.set(node.fact, [...(found.get(node.fact) ?? []), isBlad(branch) ? ITSELF : i]);
  }
  return found;
}

/** Two branches of which one asks what the other asks not to be: transitional law is written so. */
interface Fork {
  readonly when: number;
  /** The place in that branch of what it asks. */
  readonly at: number;
  readonly otherwise: number;
}

/** Whether a part of a branch is what another asks not to be, or holds it as its guard. */
const asks = (part: Voorwaarde, other: Voorwaarde): boolean =>
  part === other || (isGuard(part) && "any" in part && part.any[0] === other);

function forkOf(branches: readonly Voorwaarde[]): Fork | undefined {
  for (const [otherwise, branch] of branches.entries()) {
    for (const node of "all" in branch ? branch.all : []) {
      if (!("not" in node)) continue;
      for (const [when, other] of branches.entries()) {
        const at = "all" in other ? other.all.findIndex((part) => asks(part, node.not)) : -1;
        if (at >= 0) return { when, at, otherwise };
      }
    }
  }
  return undefined;
}

interface Ways {
  readonly fork: Fork | undefined;
  /** `undefined` where no two branches name one fact: then none chooses between them. */
  readonly selectors: readonly Selectors[] | undefined;
}

/** Trees belong to a loaded regime and never change: each is read once. */
const known = new WeakMap<Voorwaarde, Ways>();

function waysOf(node: Groep & { readonly any: readonly Voorwaarde[] }): Ways {
  const found = known.get(node);
  if (found) return found;
  const selectors = node.any.map(selectorsOf);
  const facts = selectors.flatMap((branch) => [...branch.keys()]);
  const ways = {
    fork: forkOf(node.any),
    selectors: new Set(facts).size < facts.length ? selectors : undefined,
  };
  known.set(node, ways);
  return ways;
}

/** What a branch says of a fact: whether all its conditions on it hold, or one fails. */
function says(branch: Verdict, places: readonly number[]): "ja" | "nee" | undefined {
  const said = places.map((at) => (at === ITSELF ? branch : branch.delen[at])?.oordeel);
  if (said.includes("nee")) return "nee";
  return said.every((oordeel) => oordeel === "ja") ? "ja" : undefined;
}

/** Whether the file is one for this branch rather than for another: a fact says so, and none the other way round. */
function closer(one: Verdict, own: Selectors, other: Verdict, others: Selectors): boolean {
  let found = false;
  for (const [fact, places] of own) {
    const there = others.get(fact);
    if (!there) continue;
    const said = [says(one, places), says(other, there)].join();
    if (said === "nee,ja") return false;
    if (said === "ja,nee") found = true;
  }
  return found;
}

/**
 * Of the branches of an "any" that is not met, those that are for this file. A branch for so says nothing of a file for
 * vso: that it fails is no reason, as long as a branch for vso is there to fail.
 */
function ofThisFile(delen: readonly Verdict[], selectors: readonly Selectors[]): readonly Verdict[] {
  const none: Selectors = new Map();
  const left = delen.filter(
    (branch, i) => !delen.some((other, j) => closer(other, selectors[j] ?? none, branch, selectors[i] ?? none)),
  );
  return left.length > 0 ? left : delen;
}

/** The parts of a group that carried its verdict. */
export function decisiveParts({ node, oordeel, delen }: Verdict): readonly Verdict[] {
  if (isBlad(node)) return [];
  if ("not" in node) return delen;
  // "All" fails on those that fail; when it holds, all of them carry it. "Any" is its mirror image.
  if ("all" in node) return delen.filter((deel) => deel.oordeel === oordeel);
  const [first] = delen;
  if (isGuard(node) && first?.oordeel === "ja") return [first];
  const { fork, selectors } = waysOf(node);
  const guard = fork && delen[fork.when]?.delen[fork.at];
  const when = guard && isGuard(guard.node) ? guard.delen[0]?.oordeel : guard?.oordeel;
  const branch = fork && (when === "ja" ? delen[fork.when] : when === "nee" ? delen[fork.otherwise] : undefined);
  if (branch) return [branch];
  return selectors && oordeel === "nee"
    ? ofThisFile(delen, selectors)
    : delen.filter((deel) => deel.oordeel === oordeel);
}

/** A condition of a tree that was judged. */
export interface Leaf {
  readonly blad: Blad;
  readonly oordeel: Kleene;
  /** Whether it carries the verdict of the tree. */
  readonly decisive: boolean;
}

/** The conditions of a tree in reading order. */
export function leavesOf(verdict: Verdict, decisive = true, found: Leaf[] = []): Leaf[] {
  const { node, oordeel, delen } = verdict;
  if (isBlad(node)) found.push({ blad: node, oordeel, decisive });
  else {
    const weighty = decisiveParts(verdict);
    for (const deel of delen) leavesOf(deel, decisive && weighty.includes(deel), found);
  }
  return found;
}
