import { needsOf } from "../../judge/references.js";
import { layer } from "../../model/order.js";
import type { Regime } from "../../model/regime.js";
import { pointer, type RegelProbleem } from "../errors.js";
import { inFile, ruleProblem } from "../rule-errors.js";
import type { Bundle } from "./bundle.js";

/** One circle among items of which some need each other: from a name back to itself. */
function circleOf<T>(items: readonly T[], name: (item: T) => string, needs: (item: T) => readonly string[]): string[] {
  const left = new Map(layer(items, name, needs).circle.map((item) => [name(item), item]));
  const path: string[] = [];
  for (let at = left.keys().next().value; at !== undefined; ) {
    const seen = path.indexOf(at);
    if (seen >= 0) return [...path.slice(seen), at];
    path.push(at);
    const item = left.get(at);
    at = item && needs(item).find((need) => left.has(need));
  }
  return [];
}

/** Rules or derived dates that rest on each other: none of them could ever be known. */
export function checkCircles(regime: Regime, bundle: Bundle, base: Regime | undefined): RegelProbleem[] {
  const file = new Map([...bundle.regels].map(([path, { name }]) => [name, path]));
  const rules = circleOf(regime.regels, (r) => r.name, needsOf);
  const derived = new Map([...(base?.afleidingen ?? []), ...bundle.afleidingen].map((a) => [a.id, a]));
  const dates = circleOf([...derived.values()], (a) => a.id, needsOf);
  // One that is inherited cannot be in a circle without one that is not.
  const first = rules.map((name) => file.get(name)).find((path) => path !== undefined) ?? "regime.json";
  const told = rules.map((name) => (file.has(name) ? `${name} (${file.get(name)})` : name)).join(" -> ");
  const at = pointer(["afleidingen", bundle.afleidingen.findIndex((a) => dates.includes(a.id))]);
  return [
    ...(rules.length > 0 ? inFile(first, [ruleProblem("circle", "/conditions", rules[0], { kring: told })]) : []),
    ...(dates.length > 0
      ? inFile("afleidingen.json", [ruleProblem("circle", at, dates[0], { kring: dates.join(" -> ") })])
      : []),
  ];
}
