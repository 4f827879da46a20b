import { needsOf } from "../judge/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, leavesIn } from "../model/tree.js";
import type { Blad } from "../model/voorwaarde.js";
import { conditionsOf } from "../reckon/operations.js";

/** What the conclusions of a regime ask: each fact on which one rests, with the conditions that hold it against a value. */
export type Asked = ReadonlyMap<string, readonly Blad[]>;

function treesOf(item: Regel | Afleiding): Blad[] {
  if (!("operatie" in item)) return [item.conditions, ...(item.toepassing ? [item.toepassing] : [])].flatMap(leavesIn);
  const rows = item.operatie === "tabel" ? item.rijen : [];
  return [
    ...conditionsOf(item).flatMap(leavesIn),
    ...rows.map(
      ({ bij }): Blad => ({
        name: bij,
        fact: item.operatie === "tabel" ? item.naar : "",
        operator: "equal",
        value: bij,
      }),
    ),
  ];
}

/** What the conclusions of a regime ask, by way of the dates and conclusions between. A term or a warning counts nothing here. */
export function askedBy({ regels, afleidingen, feiten }: Regime): Asked {
  const items = new Map<string, Regel | Afleiding>([
    ...regels.map((regel) => [regel.name, regel] as const),
    ...afleidingen.map((afleiding) => [afleiding.id, afleiding] as const),
  ]);
  const seen = new Set<string>();
  const todo = regels.map(({ name }) => name);
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const item = items.get(name);
    if (item) todo.push(...needsOf(item));
  }
  const leaves = [...items].flatMap(([name, item]) => (seen.has(name) ? treesOf(item) : []));
  const told = leaves.filter((leaf) => comparedFact(leaf) === undefined);
  return new Map(
    feiten.flatMap(({ id }) => (seen.has(id) ? [[id, told.filter(({ fact }) => fact === id)] as const] : [])),
  );
}
