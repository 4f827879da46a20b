import { graphlib, layout } from "@dagrejs/dagre";
import type { Cards, Link } from "./cards.js";
import { evenOut, type Item, type Joint } from "./even.js";
import type { Box } from "./shapes.js";
import type { Point } from "./svg.js";

/** How large a card is. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A line of a graph with its way: from the right side of a card to the left side of another. */
export interface Way {
  readonly link: Link;
  readonly points: readonly Point[];
}

/** A graph with its places. */
export interface Arranged {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly ways: readonly Way[];
  /** The middle of each column. */
  readonly middles: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** How far cards of a column, and lines, stay apart; and how far columns do. */
export interface Room {
  readonly cards: number;
  readonly columns: number;
}

/** How far lanes stay apart. */
const LANE = 7;

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** The middles of the columns, by the cards that stand in them. */
function middlesOf({ cards }: Cards, at: (id: string) => Placed): number[] {
  const middles: number[] = [];
  for (const { id, column } of cards) middles[column] = at(id).x;
  return middles;
}

/**
 * Finds a place for each card, and a way for each line that crosses no card: dagre does that, in layers. A card stands in its own
 * column, for a line spans just as many layers as there are columns between its ends.
 */
export function arrange(graph: Cards, sizeOf: (id: string) => Size, room: Room): Arranged {
  const { cards, links } = graph;
  const laid = new graphlib.Graph();
  laid.setGraph({ rankdir: "LR", nodesep: room.cards, edgesep: room.cards / 2, ranksep: room.columns });
  const keys = new Map(cards.map(({ id }, i) => [id, `n${i}`]));
  const key = (id: string): string => keys.get(id) ?? "";
  const column = new Map(cards.map((card) => [card.id, card.column]));
  for (const { id } of cards) laid.setNode(key(id), { ...sizeOf(id) });
  for (const { from, to, scope } of links) {
    const minlen = (column.get(to) ?? 0) - (column.get(from) ?? 0);
    laid.setEdge(key(from), key(to), { minlen, weight: scope ? 1 : 2 });
  }
  // A card on which nothing rests and that rests on nothing would stand in the first column, whatever it is.
  layout(laid);
  const at = (id: string): Placed => laid.node(key(id)) as Placed;
  const middles = middlesOf(graph, at);
  const items = new Map(
    cards.map(({ id }): [string, Item] => [id, { isLane: false, height: sizeOf(id).height, y: at(id).y }]),
  );
  const lanes = links.map((link): Item[] => {
    const { points } = laid.edge(key(link.from), key(link.to)) as { points: readonly Point[] };
    return middles
      .slice((column.get(link.from) ?? 0) + 1, column.get(link.to) ?? 0)
      .flatMap((x) => points.filter((point) => Math.abs(point.x - x) < 1).slice(0, 1))
      .map(({ y }) => ({ isLane: true, height: 0, y }));
  });
  even(graph, items, lanes, room);
  const boxes = new Map(
    cards.map(({ id, column: own }): [string, Box] => {
      const { width, height } = sizeOf(id);
      return [id, { x: (middles[own] ?? 0) - width / 2, y: (items.get(id)?.y ?? 0) - height / 2, width, height }];
    }),
  );
  const widest = Math.max(0, ...cards.map(({ id }) => sizeOf(id).width));
  const between = links.map(({ from }, i): Point[] =>
    (lanes[i] ?? []).flatMap(({ y }, j) => {
      const x = middles[(column.get(from) ?? 0) + 1 + j] ?? 0;
      return [
        { x: x - widest / 2, y },
        { x: x + widest / 2, y },
      ];
    }),
  );
  return down({ boxes, ways: waysOf(links, boxes, between), middles });
}

/** Cards and lanes column by column, in the order that dagre found, with what joins them. */
function even({ cards, links }: Cards, items: ReadonlyMap<string, Item>, lanes: readonly Item[][], room: Room): void {
  const columns: Item[][] = [];
  const put = (column: number, item: Item | undefined): void => {
    if (item) columns[column] = [...(columns[column] ?? []), item];
  };
  const columnOf = new Map(cards.map(({ id, column }) => [id, column]));
  for (const { id, column } of cards) put(column, items.get(id));
  for (const [i, { from }] of links.entries())
    for (const [j, lane] of (lanes[i] ?? []).entries()) put((columnOf.get(from) ?? 0) + 1 + j, lane);
  const joints = links.flatMap(({ from, to }, i): Joint[] => {
    const along = [items.get(from), ...(lanes[i] ?? []), items.get(to)].filter((item) => item !== undefined);
    return along.slice(1).flatMap((item, j): Joint[] => {
      const before = along[j];
      return before ? [[before, item]] : [];
    });
  });
  const ordered = columns.map((own) => own.sort((a, b) => a.y - b.y));
  evenOut(ordered, joints, (a, b) => (a.isLane && b.isLane ? LANE : a.isLane || b.isLane ? 2 * LANE : room.cards));
}

/** dagre leaves lines that pass above the first card at a negative height. */
function down({ boxes, ways, middles }: Omit<Arranged, "width" | "height">): Arranged {
  const all = [...boxes.values()];
  const heights = ways.flatMap(({ points }) => points.map(({ y }) => y));
  const top = Math.min(...all.map(({ y }) => y), ...heights);
  return {
    boxes: new Map([...boxes].map(([id, box]) => [id, { ...box, y: box.y - top }])),
    ways: ways.map(({ link, points }) => ({ link, points: points.map(({ x, y }) => ({ x, y: y - top })) })),
    middles,
    width: Math.max(0, ...all.map(({ x, width }) => x + width)),
    height: Math.max(0, ...all.map(({ y, height }) => y + height), ...heights) - top,
  };
}

/** Lines leave and reach a card apart from each other, in the order of their other ends: so none crosses another at the card. */
function waysOf(links: readonly Link[], boxes: ReadonlyMap<string, Box>, between: readonly Point[][]): Way[] {
  const middle = (id: string): number => {
    const { y, height } = boxes.get(id) ?? { y: 0, height: 0 };
    return y + height / 2;
  };
  const ports = (side: "from" | "to"): Map<Link, number> => {
    const found = new Map<Link, number>();
    const next = (link: Link, i: number): number => {
      const own = between[i] ?? [];
      return (side === "from" ? own[0] : own.at(-1))?.y ?? middle(side === "from" ? link.to : link.from);
    };
    const ends = links.map((link, i) => ({ link, y: next(link, i) }));
    for (const [id, box] of boxes) {
      const own = ends.filter(({ link }) => link[side] === id).sort((a, b) => a.y - b.y);
      const step = Math.min(11, (box.height - 12) / Math.max(1, own.length));
      for (const [i, { link }] of own.entries()) found.set(link, middle(id) + (i - (own.length - 1) / 2) * step);
    }
    return found;
  };
  const [starts, ends] = [ports("from"), ports("to")];
  return links.map((link, i) => {
    const [from, to] = [boxes.get(link.from), boxes.get(link.to)];
    const start = { x: (from?.x ?? 0) + (from?.width ?? 0), y: starts.get(link) ?? 0 };
    return { link, points: [start, ...(between[i] ?? []), { x: to?.x ?? 0, y: ends.get(link) ?? 0 }] };
  });
}
