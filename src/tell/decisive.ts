import type { Verdict } from "../judge/trees.js";
import type { Kleene } from "../model/oordeel.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Groep, Operator, Voorwaarde } from "../model/voorwaarde.js";
import { isFork, isGuard } from "../read/regime/transition.js";

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

/** Trees belong to a loaded regime and never change: each is read once. */
const known = new WeakMap<Voorwaarde, readonly Selectors[] | "none">();

/** Where the branches of an "any" say which files they are for; none where no two of them name one fact, so that none chooses. */
function waysOf(node: Groep & { readonly any: readonly Voorwaarde[] }): readonly Selectors[] | undefined {
  let found = known.get(node);
  if (found === undefined) {
    const selectors = node.any.map(selectorsOf);
    const facts = selectors.flatMap((branch) => [...branch.keys()]);
    found = new Set(facts).size < facts.length ? selectors : "none";
    known.set(node, found);
  }
  return found === "none" ? undefined : found;
}

/** What a branch says of a fact: whether all its conditions on it hold, or one fails. */
function says(branch: Verdict, places: readonly number[]): "ja" | "nee" | undefined {
  const said = places.map((at) => (at === ITSELF ? branch : branch.delen[at])?.oordeel);
  if (said.includes("nee")) return "nee";
  return said.every((oordeel) => oordeel === "ja") ? "ja" : undefined;
}

/** The facts of which a branch says that the file is, and is not, one for it. */
interface Fit {
  readonly ja: ReadonlySet<string>;
  readonly nee: ReadonlySet<string>;
}

function fitOf(branch: Verdict, selectors: Selectors): Fit {
  const fit = { ja: new Set<string>(), nee: new Set<string>() };
  for (const [fact, places] of selectors) {
    const said = says(branch, places);
    if (said !== undefined) fit[said].add(fact);
  }
  return fit;
}

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  for (const fact of one) if (other.has(fact)) return true;
  return false;
};

/** Branches that say the same of the same facts stand for each other: there may be thousands, and each is held against the others. */
function unlike(fits: readonly Fit[]): Map<string, Fit> {
  return new Map(fits.map((fit) => [[[...fit.ja].sort(), [...fit.nee].sort()].join("|"), fit]));
}

/**
 * Of the branches of an "any" that is not met, those that are for this file. A branch for so says nothing of a file for
 * vso: that it fails is no reason, as long as a branch for vso is there to fail.
 */
function ofThisFile(delen: readonly Verdict[], selectors: readonly Selectors[]): readonly Verdict[] {
  const none: Selectors = new Map();
  const fits = delen.map((branch, i) => fitOf(branch, selectors[i] ?? none));
  /** For each fact the branches that say that the file is one for them. */
  const claiming = new Map<string, Fit[]>();
  for (const fit of unlike(fits).values())
    for (const fact of fit.ja) {
      const own = claiming.get(fact) ?? [];
      own.push(fit);
      claiming.set(fact, own);
    }
  // The file is one for another branch rather: a fact says so, and none the other way round.
  const passed = ({ ja, nee }: Fit): boolean =>
    [...nee].some((fact) => claiming.get(fact)?.some((other) => !share(other.nee, ja)));
  const left = delen.filter((_, i) => !passed(fits[i] as Fit));
  return left.length > 0 ? left : delen;
}

/** The parts of a group that carried its verdict. */
export function decisiveParts({ node, oordeel, delen }: Verdict): readonly Verdict[] {
  if (isBlad(node)) return [];
  if ("not" in node) return delen;
  // "All" fails on those that fail; when it holds, all of them carry it. "Any" is its mirror image.
  if ("all" in node) return delen.filter((deel) => deel.oordeel === oordeel);
  const [first, second] = delen;
  if (isGuard(node) && first?.oordeel === "ja") return [first];
  if (isFork(node) && first && second) {
    // Which of the two states applies is known: then that one carries it.
    const when = first.delen[1]?.delen[0]?.oordeel;
    if (when !== "onbekend") return [when === "ja" ? first : second];
  }
  const selectors = waysOf(node);
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
    const weighty = new Set(decisiveParts(verdict));
    for (const deel of delen) leavesOf(deel, decisive && weighty.has(deel), found);
  }
  return found;
}
