import { type Spread, times } from "./ratios.js";

/** One line of the chart. */
export interface Bar {
  readonly label: string;
  readonly spread: Spread;
  /** Whether it answers every file rightly: it is drawn filled then, and open where it does not. */
  readonly right: boolean;
}

export interface Chart {
  readonly title: string;
  /** What the ratio is, below the axis. */
  readonly axis: string;
  /** What a filled mark means, and an open one. */
  readonly filled: string;
  readonly open: string;
  readonly bars: readonly Bar[];
}

const ROW = 26;
const LEFT = 270;
const PLOT = 440;
const RIGHT = 170;
const TOP = 64;
const BELOW = 84;
const WIDTH = LEFT + PLOT + RIGHT;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** A tenth of a pixel is what anybody sees; so the same numbers give the same bytes. */
const px = (value: number): string => String(Math.round(value * 10) / 10);
const words = (x: number, y: number, text: string, rest = ""): string =>
  `<text x="${px(x)}" y="${px(y)}"${rest}>${escaped(text)}</text>`;
const line = (x1: number, y1: number, x2: number, y2: number, stroke: string, width = 1): string =>
  `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${width}"/>`;
const said = ({ median, low, high }: Spread): string => `${times(median)} (${times(low)} to ${times(high)})`;

/** Powers of ten between which all ratios lie. */
function decades(bars: readonly Bar[]): readonly number[] {
  const [low, high] = [
    Math.min(1, ...bars.map(({ spread }) => spread.low)),
    Math.max(1, ...bars.map(({ spread }) => spread.high)),
  ];
  const [from, to] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  return Array.from({ length: Math.max(to, from + 1) - from + 1 }, (_, i) => from + i);
}

/**
 * Ratios with their spread as an SVG, on a scale of powers of ten: a mark at the median, a bar over the middle half, and beside it
 * the numbers. All is black on white, and a filled mark means something else than an open one.
 */
export function chartOf({ title, axis, filled, open, bars }: Chart): string {
  const powers = decades(bars);
  const [first = 0, last = 1] = [powers[0], powers.at(-1)];
  const x = (ratio: number): number => LEFT + ((Math.log10(ratio) - first) / (last - first)) * PLOT;
  const bottom = TOP + bars.length * ROW;
  const grid = powers.flatMap((power) => [
    line(x(10 ** power), TOP - 6, x(10 ** power), bottom, power === 0 ? "#000" : "#bbb"),
    words(
      x(10 ** power),
      bottom + 18,
      `${(10 ** power).toLocaleString("en", { maximumFractionDigits: 6 })}x`,
      ' text-anchor="middle"',
    ),
  ]);
  const rows = bars.flatMap(({ label, spread, right }, i) => {
    const y = TOP + i * ROW + ROW / 2;
    const mark = `<circle cx="${px(x(spread.median))}" cy="${px(y)}" r="5" fill="${right ? "#000" : "#fff"}" stroke="#000" stroke-width="2"/>`;
    return [
      words(LEFT - 12, y + 4, label, ' text-anchor="end"'),
      line(x(spread.low), y, x(spread.high), y, "#000", 3),
      mark,
      words(LEFT + PLOT + 12, y + 4, said(spread), ' font-size="11"'),
    ];
  });
  const key = [true, false].flatMap((right, i) => {
    const y = bottom + 58 + i * 18;
    return [
      `<circle cx="${LEFT}" cy="${y - 4}" r="5" fill="${right ? "#000" : "#fff"}" stroke="#000" stroke-width="2"/>`,
      words(LEFT + 12, y, right ? filled : open),
    ];
  });
  const told = bars.map(({ label, spread, right }) => `${label}: ${said(spread)}, ${right ? filled : open}.`).join(" ");
  const height = bottom + BELOW;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title desc" font-family="sans-serif" font-size="13">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(`${axis}; the median, and between brackets the middle half. ${told}`)}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    words(16, 28, title, ' font-size="16" font-weight="bold"'),
    ...grid,
    ...rows,
    words(LEFT + PLOT / 2, bottom + 36, axis, ' text-anchor="middle"'),
    ...key,
    "</svg>",
    "",
  ].join("\n");
}
