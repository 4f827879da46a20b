/** That what one fact is comes no later than another, or before it (`strict`). */
interface Edge {
  readonly of: number;
  readonly than: number;
  readonly strict: boolean;
}

/** A circle of which each comes no earlier than the one before, and one later: no values can do that. The shortest from its start. */
export function circleOf<E extends Edge>(edges: readonly E[]): E[] | undefined {
  for (const start of edges.filter(({ strict }) => strict)) {
    const way = wayBetween(start.than, start.of, edges);
    if (way) return [start, ...way];
  }
  return undefined;
}

/** The fewest edges that lead from one fact to another. */
export function wayBetween<E extends Edge>(from: number, to: number, edges: readonly E[]): readonly E[] | undefined {
  const ways = new Map<number, readonly E[]>([[from, []]]);
  // A Map goes on to what is added while it is walked: the nearest facts first.
  for (const [fact, way] of ways) {
    if (fact === to) return way;
    for (const edge of edges) if (edge.of === fact && !ways.has(edge.than)) ways.set(edge.than, [...way, edge]);
  }
  return undefined;
}
