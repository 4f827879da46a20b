import { children, isBlad } from "../model/tree.js";
import type { Blad, Groep, Voorwaarde } from "../model/voorwaarde.js";
import type { Node } from "./diagram.js";
import type { Symbols } from "./symbols.js";

type Key = "all" | "any" | "not";

/** A condition with the steps to it from the root of its tree (`["all", 0, "any", 1]`), and the group that it stands in. */
export interface Placed {
  readonly leaf: Blad;
  readonly path: readonly (string | number)[];
  readonly group: Key;
}

const keyOf = (group: Groep): Key => ("all" in group ? "all" : "any" in group ? "any" : "not");

/** Every condition of a tree with its place. */
export function placedIn(tree: Groep, path: readonly (string | number)[] = []): Placed[] {
  const group = keyOf(tree);
  return children(tree).flatMap((part, i) => {
    const to = group === "not" ? [...path, group] : [...path, group, i];
    return isBlad(part) ? [{ leaf: part, path: to, group }] : placedIn(part, to);
  });
}

/** What a tree answers if one of its conditions has an answer of its own, whatever the file says about it. */
export function forced(symbols: Symbols, tree: Voorwaarde, path: Placed["path"], answer: Node, inFinal: boolean): Node {
  if (isBlad(tree)) return answer;
  const key = keyOf(tree);
  const [at, rest] = key === "not" ? [0, path.slice(1)] : [path[1], path.slice(2)];
  const parts = children(tree).map((part, i) =>
    i === at ? forced(symbols, part, rest, answer, inFinal) : symbols.reading.tree(part, inFinal),
  );
  if (key === "not") return symbols.not(parts[0] as Node);
  return key === "all" ? symbols.all(parts) : symbols.any(parts);
}
