import type { Way } from "./arrange.js";
import { ink, looks } from "./style.js";
import { element, type Point, path } from "./svg.js";

const ARROW = 5;

/** A line that leaves and reaches each of its points level. */
function curve(points: readonly Point[]): string {
  const [first = { x: 0, y: 0 }, ...others] = points;
  const parts = [path("M", first.x, first.y)];
  let at = first;
  for (const to of others) {
    const half = (at.x + to.x) / 2;
    parts.push(Math.abs(at.y - to.y) < 0.05 ? path("L", to.x, to.y) : path("C", half, at.y, half, to.y, to.x, to.y));
    at = to;
  }
  return parts.join(" ");
}

/** Dashes of a line that says whether something applies. */
export const SCOPE_DASH = "5 4";

/** A line of a graph with its arrow: thick, and in the colour of the answer, where it decided. */
export function wayShape({ link, points }: Way): string {
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const colour = link.decided ? looks[link.decided].line : "#8c96a5";
  const until = [...points.slice(0, -1), { x: end.x - ARROW, y: end.y }];
  return (
    element("path", {
      ...{ d: curve(until), fill: "none", stroke: colour },
      "stroke-width": link.decided ? "2.6" : "1.2",
      "stroke-dasharray": link.scope ? SCOPE_DASH : undefined,
    }) +
    element("path", {
      d: path("M", end.x - ARROW - 2, end.y - 3.6, "L", end.x - 0.5, end.y, "L", end.x - ARROW - 2, end.y + 3.6, "Z"),
      fill: colour,
    })
  );
}

export const lineLook = { line: "#8c96a5", width: 1.2 };
export const decidedLook = { line: ink.text, width: 2.6 };
