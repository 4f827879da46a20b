import { children, isBlad } from "../model/tree.js";
import type { Samenhang, SamenhangDeel } from "../model/uitkomst.js";
import type { Groep } from "../model/voorwaarde.js";

/** A tree with each condition as its place in reading order, in which `leavesIn` lists them. */
export function together(node: Groep, next = { place: 0 }): Samenhang {
  const parts = children(node).map((part): SamenhangDeel => (isBlad(part) ? next.place++ : together(part, next)));
  if ("all" in node) return { alle: parts };
  return "any" in node ? { een: parts } : { niet: parts[0] ?? 0 };
}
