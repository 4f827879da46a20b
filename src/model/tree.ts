import type { Blad, Groep, Voorwaarde } from "./voorwaarde.js";

// Apart from the schemas: what judges by trees that were checked before, carries no schema.

export const isBlad = (node: Voorwaarde): node is Blad => "fact" in node;

export function children(node: Groep): Voorwaarde[] {
  if ("all" in node) return node.all;
  if ("any" in node) return node.any;
  return [node.not];
}

/** All conditions of a tree, in reading order. */
export function leavesIn(node: Voorwaarde): Blad[] {
  return isBlad(node) ? [node] : children(node).flatMap(leavesIn);
}

/** The fact that the right side of a condition names, if it names one. */
export function comparedFact(blad: Blad): string | undefined {
  return typeof blad.value === "object" && !Array.isArray(blad.value) ? blad.value.fact : undefined;
}
