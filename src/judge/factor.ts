import { children, isBlad } from "../model/tree.js";
import type { Blad, Groep, Voorwaarde } from "../model/voorwaarde.js";

const keyOf = ({ fact, operator, value }: Blad): string => JSON.stringify([fact, operator, value]);

/** The parts of a group of the other kind, or the node as the only part of one. */
function partsOf(node: Voorwaarde, kind: "all" | "any"): readonly Voorwaarde[] {
  return !isBlad(node) && kind in node ? children(node) : [node];
}

const group = (kind: "all" | "any", parts: readonly Voorwaarde[]): Voorwaarde => {
  const [only, ...others] = parts;
  if (only && others.length === 0) return only;
  return kind === "all" ? { all: [...parts] } : { any: [...parts] };
};

/** So many conditions in one group are looked through for what they have in common; each that they have is a new look. */
const MOST_SHARED = 500;

/**
 * Judges once what several parts of "any" have in common: (a and b) or (a and c) is a and (b or c), also while a is not known.
 * And the same for "all", with the words exchanged. So what comes back can be a group of the other kind.
 */
export function factored(node: Groep): Groep {
  if ("not" in node) return node;
  const [outer, inner] = "any" in node ? (["any", "all"] as const) : (["all", "any"] as const);
  const parts = children(node).map((part) => partsOf(part, inner));
  if (parts.reduce((sum, part) => sum + part.length, 0) > MOST_SHARED) return node;
  const counts = new Map<string, number>();
  for (const key of parts.flatMap((part) => [...new Set(part.filter(isBlad).map(keyOf))])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [key, most] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ["", 1]);
  const isCommon = (leaf: Voorwaarde): leaf is Blad => isBlad(leaf) && keyOf(leaf) === key;
  const has = (part: readonly Voorwaarde[]): boolean => part.some(isCommon);
  // A part that is the common condition alone takes the others in: there is nothing to gain by rewriting it here.
  if (most < 2 || parts.some((part) => part.every(isCommon))) return node;
  const [sharing, others] = [parts.filter(has), parts.filter((part) => !has(part))];
  const common = sharing.flat().find(isCommon) as Blad;
  const rests = sharing.map((part) =>
    group(
      inner,
      part.filter((leaf) => !isCommon(leaf)),
    ),
  );
  const joined = group(inner, [common, group(outer, rests)]);
  const whole = [joined, ...others.map((part) => group(inner, part))];
  if (whole.length === 1) return joined as Groep;
  return factored(group(outer, whole) as Groep);
}
