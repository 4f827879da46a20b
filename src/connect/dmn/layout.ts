/** A place in a diagram, in points from the upper left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const [WIDTH, HEIGHT, ACROSS, BETWEEN, PER_ROW] = [180, 80, 40, 80, 8];

/**
 * A place for each element: what rests on nothing at the bottom, and each other one above what it rests on. A layer with many elements
 * takes more rows.
 *
 * @param elements each with the names of those that it rests on, which stand before it
 */
export function placesOf(elements: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, Box> {
  const depths = new Map<string, number>();
  for (const [name, uses] of elements) depths.set(name, 1 + Math.max(-1, ...uses.map((use) => depths.get(use) ?? 0)));
  const rows: string[][] = [];
  for (let depth = Math.max(0, ...depths.values()); depth >= 0; depth--) {
    const layer = [...depths].flatMap(([name, own]) => (own === depth ? [name] : []));
    for (let at = 0; at < layer.length; at += PER_ROW) rows.push(layer.slice(at, at + PER_ROW));
  }
  return new Map(
    rows.flatMap((row, y) =>
      row.map((name, x): [string, Box] => [
        name,
        { x: ACROSS + x * (WIDTH + ACROSS), y: BETWEEN + y * (HEIGHT + BETWEEN), width: WIDTH, height: HEIGHT },
      ]),
    ),
  );
}
