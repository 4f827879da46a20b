import type { Regel } from "../../src/model/regel.js";
import type { Regime } from "../../src/model/regime.js";
import type { Blad, Groep, Voorwaarde } from "../../src/model/voorwaarde.js";

type Key = "all" | "any" | "not";

/** A condition in a tree: where it stands, and in what kind of group. */
export interface Leaf {
  readonly blad: Blad;
  readonly path: string;
  readonly group: Key;
}

export const met: Voorwaarde = { all: [] };
export const unmet: Voorwaarde = { any: [] };

export function leavesOf(node: Voorwaarde, path: string, group: Key = "all"): Leaf[] {
  if ("all" in node) return node.all.flatMap((part, i) => leavesOf(part, `${path}/all/${i}`, "all"));
  if ("any" in node) return node.any.flatMap((part, i) => leavesOf(part, `${path}/any/${i}`, "any"));
  if ("not" in node) return leavesOf(node.not, `${path}/not`, "not");
  return [{ blad: node, path, group }];
}

/** A tree with something else in the place of one condition. */
export function replaced(node: Voorwaarde, leaf: Blad, by: Voorwaarde): Voorwaarde {
  if (node === leaf) return by;
  if ("all" in node) return { all: node.all.map((part) => replaced(part, leaf, by)) };
  if ("any" in node) return { any: node.any.map((part) => replaced(part, leaf, by)) };
  if ("not" in node) return { not: replaced(node.not, leaf, by) };
  return node;
}

/** A regime with another tree in the place of one of a rule's own. */
export function withTree(regime: Regime, name: string, key: "conditions" | "toepassing", tree: Groep): Regime {
  const other = (regel: Regel): Regel => (regel.name === name ? { ...regel, [key]: tree } : regel);
  return { ...regime, regels: regime.regels.map(other), lagen: regime.lagen.map((laag) => laag.map(other)) };
}
