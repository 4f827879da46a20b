import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";

/** A line and a column, both from one. */
export interface Place {
  readonly regel: number;
  readonly kolom: number;
}

/** The steps of a JSON Pointer (RFC 6901). */
const stepsOf = (pad: string): string[] =>
  pad
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The node at a place, or the nearest around it: what is missing has no place of its own. */
function nodeAt(root: Node, steps: readonly string[]): Node {
  let node = root;
  for (const step of steps) {
    const next = findNodeAtLocation(node, [node.type === "array" ? Number(step) : step]);
    if (!next) return node;
    node = next;
  }
  return node;
}

/**
 * Where in the text of a JSON file a JSON Pointer points: at its key where it has one.
 *
 * @example
 * placeOf('{\n  "id": 1\n}', "/id"); //=> { regel: 2, kolom: 3 }
 */
export function placeOf(text: string, pad: string): Place {
  const root = parseTree(text);
  const found = root && nodeAt(root, stepsOf(pad));
  const at = found?.parent?.type === "property" ? found.parent.offset : (found?.offset ?? 0);
  const before = text.slice(0, at);
  return { regel: before.split("\n").length, kolom: at - before.lastIndexOf("\n") };
}
