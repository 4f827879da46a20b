import type { Oordeel } from "../model/oordeel.js";
import type { Type } from "./measure.js";
import { ink, type Look, lineOf, looks, type } from "./style.js";
import { asText, element, path } from "./svg.js";

interface Set extends Type {
  readonly fill?: string;
  readonly anchor?: "start" | "middle" | "end";
}

/** One line of text; `y` is the line on which its letters stand. */
export const line = (text: string, x: number, y: number, { size, bold, fill = ink.text, anchor }: Set): string =>
  element(
    "text",
    { x, y, "font-size": String(size), "font-weight": bold ? "600" : undefined, fill, "text-anchor": anchor },
    asText(text),
  );

/** Lines under each other, of which the first begins at `top`. */
export const lines = (texts: readonly string[], x: number, top: number, set: Set): string =>
  texts.map((text, i) => line(text, x, top + lineOf(set) * i + set.size, set)).join("");

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const box = (
  { x, y, width, height }: Box,
  { fill, line: stroke, width: thick, dash }: Look,
  round = 7,
): string =>
  element("rect", {
    ...{ x, y, width, height, rx: round, fill, stroke },
    "stroke-width": String(thick),
    "stroke-dasharray": dash,
  });

/** The sign of an answer in a round of its own colour: drawn, for not every font has it. */
export function sign(oordeel: Oordeel, x: number, y: number): string {
  const { line: colour } = looks[oordeel];
  const strokes: Readonly<Record<Oordeel, string>> = {
    ja: path("M", x - 3.6, y + 0.2, "L", x - 1, y + 3, "L", x + 3.8, y - 2.8),
    nee: path("M", x - 3, y - 3, "L", x + 3, y + 3, "M", x + 3, y - 3, "L", x - 3, y + 3),
    onbekend: path(
      ...["M", x - 2.4, y - 2, "C", x - 2.4, y - 5, x + 2.6, y - 5, x + 2.6, y - 1.8],
      ...["C", x + 2.6, y, x, y, x, y + 1.8, "M", x, y + 4, "L", x, y + 4.3],
    ),
    nvt: path("M", x - 3.4, y, "L", x + 3.4, y),
  };
  return (
    element("circle", { cx: x, cy: y, r: 7.5, fill: colour }) +
    element("path", {
      ...{ d: strokes[oordeel], fill: "none", stroke: ink.paper },
      ...{ "stroke-width": "1.8", "stroke-linecap": "round", "stroke-linejoin": "round" },
    })
  );
}

/** Something in the legend: how it looks, how wide that is, and what it means. */
export interface Key {
  readonly width: number;
  readonly text: string;
  /** Draws it from `x` on, around the height `y`. */
  readonly draw: (x: number, y: number) => string;
}

/** The sample of a line. */
export const lineKey = (text: string, look: Omit<Look, "fill">): Key => ({
  width: 30,
  text,
  draw: (x, y) =>
    element("path", {
      ...{ d: path("M", x, y, "L", x + 30, y), fill: "none", stroke: look.line },
      ...{ "stroke-width": String(look.width), "stroke-dasharray": look.dash },
    }),
});

export const signKey = (text: string, oordeel: Oordeel): Key => ({
  width: 15,
  text,
  draw: (x, y) => sign(oordeel, x + 7.5, y),
});

export const boxKey = (text: string, look: Look): Key => ({
  width: 19,
  text,
  draw: (x, y) => box({ x, y: y - 6, width: 19, height: 12 }, look, 3),
});

export const keyType = type.small;
