/** A card, or a lane of a line past a column: how high it is, and where its middle stands. */
export interface Item {
  readonly isLane: boolean;
  readonly height: number;
  y: number;
}

/** Two items in columns beside each other between which a line runs. */
export type Joint = readonly [Item, Item];

const ROUNDS = 24;
/** A line that goes past columns is to be straight rather than short. */
const STRAIGHT = 4;

/** Items that were pushed together, and where their first stands at best. */
interface Block {
  weight: number;
  wish: number;
  size: number;
}

/**
 * Moves the items of a column as near to where they are wished as their order and the room between them allow: the least sum of squares.
 * By pools of neighbours that would otherwise lie on each other.
 */
function settle(items: readonly Item[], wishes: readonly number[], room: (a: Item, b: Item) => number): void {
  let offset = 0;
  const offsets = items.map((item, i) => {
    const before = items[i - 1];
    if (before) offset += before.height / 2 + room(before, item) + item.height / 2;
    return offset;
  });
  const blocks: Block[] = [];
  for (const [i, wish] of wishes.entries()) {
    let block = { weight: 1, wish: wish - (offsets[i] ?? 0), size: 1 };
    for (let last = blocks.at(-1); last && last.wish >= block.wish; last = blocks.at(-1)) {
      blocks.pop();
      const weight = last.weight + block.weight;
      block = {
        weight,
        wish: (last.wish * last.weight + block.wish * block.weight) / weight,
        size: last.size + block.size,
      };
    }
    blocks.push(block);
  }
  let at = 0;
  for (const { wish, size } of blocks)
    for (const end = at + size; at < end; at++) {
      const item = items[at];
      if (item) item.y = wish + (offsets[at] ?? 0);
    }
}

/**
 * Evens out the heights of items in columns, whose order stays as it is: each comes to stand near the middle of what it is joined to,
 * so that a graph is no higher than its fullest column asks.
 */
export function evenOut(
  columns: readonly (readonly Item[])[],
  joints: readonly Joint[],
  room: (a: Item, b: Item) => number,
): void {
  const beside = new Map<Item, Item[]>();
  const join = (one: Item, other: Item): void => {
    const own = beside.get(one);
    if (own) own.push(other);
    else beside.set(one, [other]);
  };
  for (const [one, other] of joints) {
    join(one, other);
    join(other, one);
  }
  const wish = (item: Item): number => {
    let [sum, weights] = [0, 0];
    for (const other of beside.get(item) ?? []) {
      const weight = item.isLane && other.isLane ? STRAIGHT : 1;
      sum += other.y * weight;
      weights += weight;
    }
    return weights === 0 ? item.y : sum / weights;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? columns : [...columns].reverse();
    for (const items of order) settle(items, items.map(wish), room);
  }
}
