import type { Moment } from "./moments.js";
import type { Scale } from "./scale.js";
import { ink } from "./style.js";
import { element, path } from "./svg.js";

/** Where moments are drawn: from the left to the right of the axis. */
export interface Plot {
  readonly left: number;
  readonly right: number;
}

const HALF = 6;
/** How far a bar runs on that has no first or no last day. */
const TAIL = 38;
const BAR = { fill: "#dce7f7", stroke: ink.mark, "stroke-width": "1.2" };

const dot = (x: number, y: number): string => element("circle", { cx: x, cy: y, r: 4.5, fill: ink.text });

const diamond = (x: number, y: number): string =>
  element("path", {
    d: path("M", x - 5.5, y, "L", x, y - 5.5, "L", x + 5.5, y, "L", x, y + 5.5, "Z"),
    ...{ fill: ink.paper, stroke: ink.mark, "stroke-width": "1.8" },
  });

/** A bar runs on in dashes where it has no end, or no beginning that is known. */
const tail = (from: number, to: number, y: number): string =>
  element("path", {
    d: path("M", from, y - HALF, "L", to, y - HALF, "M", from, y + HALF, "L", to, y + HALF),
    ...{ fill: "none", stroke: ink.mark, "stroke-width": "1.2", "stroke-dasharray": "3 3" },
  });

const cap = (x: number, y: number): string =>
  element("path", { d: path("M", x, y - HALF - 3, "L", x, y + HALF + 3), stroke: ink.mark, "stroke-width": "2.6" });

/** Two strokes through what was cut short. */
export const breakMark = (x: number, y: number, half: number): string =>
  element("path", {
    d: path("M", x - 4, y + half, "L", x - 1, y - half, "M", x + 1, y + half, "L", x + 4, y - half),
    ...{ fill: "none", stroke: ink.text, "stroke-width": "1.2" },
  });

/** A stretch as a bar, whose last day is a thick stroke. */
function bar({ from, to, openFrom }: Moment, scale: Scale, { left, right }: Plot, y: number): string {
  const end = to === null ? (openFrom === null ? null : scale.at(openFrom)) : scale.at(to);
  if (end === null) return "";
  const start = from === null ? end : scale.at(from);
  const wide = Math.max(end - start, 0);
  const cuts = scale.cuts.filter((cut) => cut.from >= start - 0.1 && cut.to <= end + 0.1);
  return [
    from === null && to !== null ? tail(Math.max(left, end - TAIL), end, y) : "",
    wide > 0 ? element("rect", { x: start, y: y - HALF, width: wide, height: 2 * HALF, ...BAR }) : "",
    to === null ? tail(end, Math.min(right, end + TAIL), y) : cap(end, y),
    ...cuts.map((cut) => breakMark((cut.from + cut.to) / 2, y, HALF + 2)),
  ].join("");
}

/** The mark of a moment on the axis. */
export function momentShape(moment: Moment, scale: Scale, plot: Plot, y: number): string {
  if (moment.isStretch) return bar(moment, scale, plot, y);
  if (moment.from === null) return "";
  return (moment.section === "dossier" ? dot : diamond)(scale.at(moment.from), y);
}

/** The marks as they stand in a legend. */
export const samples = {
  dossier: (x: number, y: number): string => dot(x + 6, y),
  volgt: (x: number, y: number): string => diamond(x + 6, y),
  termijn: (x: number, y: number): string =>
    element("rect", { x, y: y - HALF, width: 26, height: 2 * HALF, ...BAR }) + cap(x + 26, y),
  open: (x: number, y: number): string => tail(x, x + 26, y),
  kort: (x: number, y: number): string => breakMark(x + 6, y, HALF),
} as const;
