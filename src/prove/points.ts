import type { Kleene } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, isBlad } from "../model/tree.js";
import type { Voorwaarde } from "../model/voorwaarde.js";
import { JA, NEE, type Node, NVT, ONBEKEND } from "./diagram.js";
import type { Symbols } from "./symbols.js";

/** Something that a rule asks, by which its ways are told apart: whether a scope is met, or what a condition says. */
export interface Point {
  /** A scope by the name of its rule, or a condition of the rule; a group of those where they are taken together. */
  readonly is: { readonly reikwijdte: string } | { readonly voorwaarde: Voorwaarde };
  /** Its answer on every file. */
  readonly node: Node;
}

/** What a way says of a point. */
export interface Cell {
  readonly point: number;
  readonly said: Kleene;
}

/** Points as a rule has them. */
type Tree = number | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] } | { readonly not: Tree };

/** What is said of points so far: an end for each that was settled. */
export type Settled = ReadonlyMap<number, Node>;

/** Not settled by what was said so far. */
export const UNSETTLED = -1;

/** A rule as a function of its points: in the order in which it is read, its scopes, its field of application, its conditions. */
export class Points {
  readonly points: Point[] = [];
  private readonly places = new Map<string, number>();
  private readonly scope: Tree;
  private readonly applies: Tree;
  private readonly own: Tree;

  /** @param deepest groups that lie deeper are taken as one point each */
  constructor(
    private readonly regime: Regime,
    private readonly regel: Regel,
    private readonly symbols: Symbols,
    private readonly deepest: number,
  ) {
    this.scope = { all: this.scopes(regel) };
    this.applies = regel.toepassing ? this.tree(regel.toepassing, false) : { all: [] };
    this.own = this.tree(regel.conditions, regel.slotsom === true);
  }

  /** The rules that scope a rule, the nearest first. */
  private scopes({ reikwijdte }: Regel): number[] {
    if (reikwijdte === undefined) return [];
    const node = (): Node => this.symbols.meets(this.symbols.reading.said(reikwijdte).answer);
    const above = this.regime.regels.find(({ name }) => name === reikwijdte) as Regel;
    return [this.point(`scope ${reikwijdte}`, { reikwijdte }, node), ...this.scopes(above)];
  }

  private point(key: string, is: Point["is"], node: () => Node): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.points.length);
    this.points.push({ is, node: node() });
    return this.points.length - 1;
  }

  private tree(tree: Voorwaarde, inFinal: boolean, depth = 0): Tree {
    const parts = isBlad(tree) ? [] : children(tree);
    if (isBlad(tree) || (depth >= this.deepest && parts.some((part) => !isBlad(part) || parts.length > 1))) {
      // The same condition in two branches is one point, also where its name differs.
      const key = isBlad(tree) ? JSON.stringify([tree.fact, tree.operator, tree.value]) : JSON.stringify(tree);
      return this.point(`${inFinal} ${key}`, { voorwaarde: tree }, () => this.symbols.reading.tree(tree, inFinal));
    }
    const inner = parts.map((part) => this.tree(part, inFinal, depth + 1));
    if ("not" in tree) return { not: inner[0] as Tree };
    return "all" in tree ? { all: inner } : { any: inner };
  }

  /** A final conclusion says nothing as long as its scope is open; any other rule what its conditions say. */
  get answersUnderOpenScope(): boolean {
    return this.regel.slotsom !== true;
  }

  /** The answer of the rule where so much is settled, as far as that settles it. */
  answer(settled: Settled): Node | typeof UNSETTLED {
    const scope = worth(this.scope, settled);
    if (scope === NEE || scope === UNSETTLED) return scope === NEE ? NVT : UNSETTLED;
    const applies = worth(this.applies, settled);
    if (applies === NEE) return NVT;
    if (applies !== JA) return applies;
    return this.regel.slotsom && scope === ONBEKEND ? ONBEKEND : worth(this.own, settled);
  }

  /** The points on which the answer still hangs, in reading order. */
  live(settled: Settled): number[] {
    const tree = [this.scope, this.applies].find((part) => worth(part, settled) === UNSETTLED) ?? this.own;
    return [...new Set(liveIn(tree, settled))];
  }
}

const partsOf = (tree: Exclude<Tree, number>): readonly Tree[] =>
  "not" in tree ? [tree.not] : "all" in tree ? tree.all : tree.any;

/** By strong Kleene logic, in which what is not settled can become anything: also what settles a group. */
function worth(tree: Tree, settled: Settled): Node | typeof UNSETTLED {
  if (typeof tree === "number") return settled.get(tree) ?? UNSETTLED;
  const parts = partsOf(tree).map((part) => worth(part, settled));
  if ("not" in tree) {
    const [part = ONBEKEND] = parts;
    return part === JA ? NEE : part === NEE ? JA : part;
  }
  const [settles, otherwise] = "all" in tree ? [NEE, JA] : [JA, NEE];
  if (parts.includes(settles)) return settles;
  if (parts.includes(UNSETTLED)) return UNSETTLED;
  return parts.includes(ONBEKEND) ? ONBEKEND : otherwise;
}

function liveIn(tree: Tree, settled: Settled): number[] {
  if (worth(tree, settled) !== UNSETTLED) return [];
  return typeof tree === "number" ? [tree] : partsOf(tree).flatMap((part) => liveIn(part, settled));
}
