import { tekening, oordelen as woorden } from "../generated/texts.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Overgang, Simulatie } from "../model/simulatie.js";
import type { Taal } from "../model/tekst.js";
import { fill } from "../read/errors.js";
import { inDigits } from "../simulate/numbers.js";
import { answersOn, moveIn, percents } from "./counted.js";
import type { Flow } from "./flow-shape.js";
import { wrapped } from "./measure.js";
import { type Box, box, lines, sign } from "./shapes.js";
import { ink, lineOf, looks, type } from "./style.js";

const PAD = 8;
const HEAD = 26;

/** A count with its part of all, and under it the interval of its mean, where there is one. */
function countedIn({ aantal, gemiddelde, interval }: Omit<Overgang, "van" | "naar">, whole: number, taal: Taal) {
  const t = tekening[taal].overgangen;
  const digits = (value: number): string => inDigits(value, taal);
  const share: Readonly<Record<string, string>> = { aantal: digits(aantal), deel: digits(percents(aantal, whole)) };
  const first = fill(t.aandeel, (name) => share[name]);
  if (aantal === 0 && (gemiddelde ?? 0) === 0) return [digits(0)];
  if (gemiddelde === null || interval === null) return [first];
  const [van, tot] = interval;
  const spread: Readonly<Record<string, string>> = {
    ...{ gemiddelde: digits(gemiddelde), van: digits(van), tot: digits(tot) },
  };
  return [first, fill(t.interval, (name) => spread[name])];
}

/** Every count in a table: from the answer of the row to that of the column. What moves has the border of its new answer. */
export function table(found: Simulatie, within: Box, taal: Taal): Flow {
  const t = tekening[taal].overgangen;
  const [rows, columns] = [answersOn(found, "van"), answersOn(found, "naar")];
  const first = Math.min(150, within.width * 0.3);
  const wide = (within.width - first) / Math.max(1, columns.length);
  const texts = (van: Oordeel, naar: Oordeel): string[] =>
    countedIn(moveIn(found, van, naar), found.leerlingen, taal).flatMap((text, i) =>
      wrapped(text, wide - 2 * PAD, i === 0 ? type.name : type.small, 3),
    );
  const label = (oordeel: Oordeel, x: number, y: number, room: number): string =>
    sign(oordeel, x + 8, y + 8) + lines(wrapped(woorden[taal][oordeel], room - 22, type.head, 3), x + 22, y, type.head);
  const drawn = [
    lines(wrapped(t.vanNaar, first - PAD, type.small, 2), within.x, within.y - 4, { ...type.small, fill: ink.quiet }),
    ...columns.map((oordeel, i) => label(oordeel, within.x + first + i * wide + PAD, within.y, wide - PAD)),
  ];
  let y = within.y + HEAD + 6;
  for (const van of rows) {
    const most = Math.max(1, ...columns.map((naar) => texts(van, naar).length));
    const height = most * lineOf(type.name) + 2 * PAD;
    drawn.push(label(van, within.x, y + PAD, first - PAD));
    for (const [i, naar] of columns.entries()) {
      const x = within.x + first + i * wide;
      const { aantal } = moveIn(found, van, naar);
      const look = van === naar || aantal === 0 ? { fill: "#f6f7f9", line: "#d5dae1", width: 1 } : looks[naar];
      drawn.push(box({ x: x + 2, y: y + 2, width: wide - 4, height: height - 4 }, look, 5));
      const [head = "", ...small] = texts(van, naar);
      const quiet = aantal === 0 ? { ...type.row, fill: ink.quiet } : type.name;
      drawn.push(lines([head], x + PAD + 2, y + PAD, quiet));
      drawn.push(lines(small, x + PAD + 2, y + PAD + lineOf(type.name), { ...type.small, fill: ink.quiet }));
    }
    y += height + 2;
  }
  return { svg: drawn.join(""), height: y - within.y };
}

/** Each pair of answers between which somebody goes, with a bar: for where there is no room for a table. */
export function list(found: Simulatie, within: Box, sides: readonly string[], taal: Taal): Flow {
  const t = tekening[taal].overgangen;
  const heads = sides.flatMap((side) => wrapped(side, within.width, type.small, 3));
  const drawn = [lines(heads, within.x, within.y, { ...type.small, fill: ink.quiet })];
  let y = within.y + heads.length * lineOf(type.small) + 15;
  for (const move of [...found.overgangen].sort((a, b) => b.aantal - a.aantal)) {
    if (move.aantal === 0) continue;
    const pair: Readonly<Record<string, string>> = { van: woorden[taal][move.van], naar: woorden[taal][move.naar] };
    const words = wrapped(
      fill(t.vanNaarPaar, (name) => pair[name]),
      within.width - 46,
      type.name,
      2,
    );
    const counts = countedIn(move, found.leerlingen, taal).flatMap((text) =>
      wrapped(text, within.width - 46, type.row, 2),
    );
    const bar = { x: within.x + 46, y: y + words.length * lineOf(type.name) + counts.length * lineOf(type.row) + 5 };
    const look = move.van === move.naar ? { fill: "#e6eaf0", line: "#8a94a3", width: 1 } : looks[move.naar];
    drawn.push(
      sign(move.van, within.x + 8, y + 9),
      sign(move.naar, within.x + 28, y + 9),
      lines(words, within.x + 46, y, type.name),
      lines(counts, within.x + 46, y + words.length * lineOf(type.name), { ...type.row, fill: ink.quiet }),
      box({ ...bar, width: Math.max(2, ((within.width - 48) * move.aantal) / found.leerlingen), height: 9 }, look, 2),
    );
    y = bar.y + 9 + 13;
  }
  return { svg: drawn.join(""), height: y - within.y };
}
