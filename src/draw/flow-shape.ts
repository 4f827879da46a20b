import { oordelen as woorden } from "../generated/texts.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Simulatie } from "../model/simulatie.js";
import type { Taal } from "../model/tekst.js";
import { inDigits } from "../simulate/numbers.js";
import { answersOn, moveIn, percents } from "./counted.js";
import { widthOf, wrapped } from "./measure.js";
import { type Box, line, lines, sign } from "./shapes.js";
import { ink, lineOf, looks, type } from "./style.js";
import { element, path } from "./svg.js";

/** How high all of them are together; how far blocks stand apart; and the room of the words of one. */
const HEIGHT = 230;
const GAP = 12;
const WORDS = 38;
const BLOCK = 13;

interface Side {
  readonly oordeel: Oordeel;
  readonly aantal: number;
  readonly top: number;
  readonly height: number;
}

/** The answers of a side under each other, each as high as its part; words need room, so that a small one gets more below it. */
function blocksOf(found: Simulatie, side: "van" | "naar"): Side[] {
  let top = 0;
  return answersOn(found, side).map((oordeel) => {
    const own = found.overgangen.filter((one) => one[side] === oordeel);
    const aantal = own.reduce((sum, one) => sum + one.aantal, 0);
    const height = Math.max(3, (HEIGHT * aantal) / Math.max(1, found.leerlingen));
    const block = { oordeel, aantal, top, height };
    top += Math.max(height, WORDS) + GAP;
    return block;
  });
}

interface Band {
  readonly van: Oordeel;
  readonly naar: Oordeel;
  readonly from: number;
  readonly to: number;
  readonly height: number;
}

/** A band for each two answers between which somebody goes; within a block they lie in the order of their other ends. */
function bandsOf(found: Simulatie, left: readonly Side[], right: readonly Side[]): Band[] {
  const used = new Map<Side, number>();
  const take = (side: Side, height: number): number => {
    const at = used.get(side) ?? 0;
    used.set(side, at + height);
    return side.top + at;
  };
  return left.flatMap((one) =>
    right.flatMap((other) => {
      const { aantal } = moveIn(found, one.oordeel, other.oordeel);
      if (aantal === 0) return [];
      const part = (side: Side): number => (side.height * aantal) / Math.max(1, side.aantal);
      const height = Math.min(part(one), part(other));
      const [from, to] = [take(one, part(one)), take(other, part(other))];
      return [{ van: one.oordeel, naar: other.oordeel, from, to, height }];
    }),
  );
}

export interface Flow {
  readonly svg: string;
  readonly height: number;
}

/** Where the blocks stand, and how wide the words beside them may be. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly words: number;
  readonly top: number;
}

function band({ van, naar, from, to, height }: Band, { left, right, top }: Place, pattern: string): string {
  const [x, end] = [left + BLOCK, right];
  const half = (x + end) / 2;
  const [a, b] = [top + from, top + to];
  const shape = path(
    ...["M", x, a, "C", half, a, half, b, end, b, "L", end, b + height],
    ...["C", half, b + height, half, a + height, x, a + height, "Z"],
  );
  if (van === naar) return element("path", { d: shape, fill: "#e6eaf0", stroke: "#8a94a3", "stroke-width": "0.8" });
  const { line: stroke } = looks[naar];
  const own = { d: shape, stroke, "stroke-width": "1.2" };
  return element("path", { ...own, fill: looks[naar].fill }) + element("path", { ...own, fill: `url(#${pattern})` });
}

function words(side: Side, whole: number, x: number, anchor: "start" | "end", place: Place, taal: Taal): string {
  const middle = place.top + side.top + Math.max(side.height, WORDS - 6) / 2;
  const [word = ""] = wrapped(woorden[taal][side.oordeel], place.words - 22, type.name, 1);
  const count = `${inDigits(side.aantal, taal)} (${inDigits(percents(side.aantal, whole), taal)}%)`;
  const at = anchor === "end" ? x - 19 : x + 19;
  return [
    sign(side.oordeel, anchor === "end" ? x - 8 : x + 8, middle - 7),
    line(word, at, middle - 3, { ...type.name, anchor }),
    line(count, at, middle + 12, { ...type.row, fill: ink.quiet, anchor }),
  ].join("");
}

const block = ({ oordeel, top, height }: Side, x: number, from: number): string =>
  element("rect", { x, y: from + top, width: BLOCK, height, fill: looks[oordeel].line });

/** Lines that fall over what moves, so that it is told apart without colour. */
export const hatch = (id: string): string =>
  element(
    "defs",
    {},
    element(
      "pattern",
      { id, width: 7, height: 7, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
      element("path", { d: "M 0 0 V 7", stroke: ink.text, "stroke-width": "1", "stroke-opacity": "0.45" }),
    ),
  );

/** From the answers on the one side to those on the other, each band as high as the number that goes along it. */
export function flow(found: Simulatie, within: Box, taal: Taal, pattern: string): Flow {
  const [left, right] = [blocksOf(found, "van"), blocksOf(found, "naar")];
  const all = [...left, ...right];
  const widest = all.map(({ oordeel, aantal }) =>
    Math.max(widthOf(woorden[taal][oordeel], type.name), widthOf(`${inDigits(aantal, taal)} (100,0%)`, type.row)),
  );
  const room = Math.min(Math.max(...widest, 0) + 26, within.width * 0.32);
  const place = {
    left: within.x + room,
    right: within.x + within.width - room - BLOCK,
    words: room,
    top: within.y + 30,
  };
  const bands = bandsOf(found, left, right);
  // What stays is drawn first: what moves lies over it.
  const drawn = [...bands].sort((a, b) => Number(a.van !== a.naar) - Number(b.van !== b.naar));
  const height = Math.max(...all.map((one) => one.top + Math.max(one.height, WORDS)), 0);
  const [a, b] = found.regimes.map(({ titel }) => titel[taal]);
  const half = within.width / 2 - 12;
  const heads = [a, b].map((text = "") => wrapped(text, half, type.head, 3));
  const head = Math.max(...heads.map((own) => own.length)) * lineOf(type.head);
  const below = { ...place, top: within.y + head + 15 };
  const svg = [
    lines(heads[0] ?? [], within.x, within.y, { ...type.head, fill: ink.mark }),
    lines(heads[1] ?? [], within.x + within.width, within.y, { ...type.head, fill: ink.mark, anchor: "end" }),
    ...drawn.map((one) => band(one, below, pattern)),
    ...left.map((one) => block(one, below.left, below.top)),
    ...right.map((one) => block(one, below.right, below.top)),
    ...left.map((one) => words(one, found.leerlingen, below.left - 8, "end", below, taal)),
    ...right.map((one) => words(one, found.leerlingen, below.right + BLOCK + 8, "start", below, taal)),
  ];
  return { svg: svg.join(""), height: below.top - within.y + height };
}
