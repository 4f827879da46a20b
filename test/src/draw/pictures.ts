import { expect } from "vitest";
import { type Element, elementsIn, overlaps, readSvg, type TextBox, textBoxes, textOf } from "../../helpers/svg.js";

/** What stands in SVG and can do something: none of it may be in a picture. */
const active = /^(script|style|foreignObject|image|use|a|animate|set|link)$/i;

/** The texts through which the upright line of a day runs: dashes from one height to another, `M x a V b`. */
function struckThrough(elements: readonly Element[], boxes: readonly TextBox[]): TextBox[] {
  const lines = elements
    .filter(({ attributes }) => attributes.get("stroke-dasharray") === "5 3")
    .flatMap((one) => [...(one.attributes.get("d") ?? "").matchAll(/M (\S+) (\S+) V (\S+)/g)])
    .map((found) => found.slice(1).map(Number));
  return boxes.filter(({ left, right, top, bottom }) =>
    lines.some(([x = 0, from = 0, to = 0]) => left < x && x < right && from < bottom && top < to),
  );
}

/** Everything that holds for each picture, whatever is on it. */
export function expectPicture(svg: string): void {
  const tree = readSvg(svg);
  const elements = [...elementsIn(tree)];
  const { attributes, children } = tree;
  expect(tree.name).toBe("svg");
  expect(attributes.get("role")).toBe("img");
  const ids = elements.flatMap((one) => one.attributes.get("id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const [title, desc] = children.map((child) => (typeof child === "string" ? undefined : child));
  expect([title?.name, desc?.name]).toEqual(["title", "desc"]);
  expect(attributes.get("aria-labelledby")).toBe(`${title?.attributes.get("id")} ${desc?.attributes.get("id")}`);
  expect(title && textOf(title)).toMatch(/\S/);
  expect(desc && textOf(desc)).toMatch(/\S/);

  expect(elements.filter(({ name }) => active.test(name)).map(({ name }) => name)).toEqual([]);
  const keys = elements.flatMap((one) => [...one.attributes.keys()]);
  expect(keys.filter((key) => /^(on|style$|class$|href|xlink)/i.test(key))).toEqual([]);
  // A number that went wrong would draw nothing, in silence.
  expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);

  const [, , width = 0, height = 0] = (attributes.get("viewBox") ?? "").split(" ").map(Number);
  const boxes = textBoxes(tree);
  expect(boxes.length).toBeGreaterThan(2);
  expect(boxes.filter(({ size }) => size < 11)).toEqual([]);
  expect(overlaps(boxes)).toEqual([]);
  expect(struckThrough(elements, boxes)).toEqual([]);
  const outside = boxes.filter((one) => one.left < 0 || one.right > width || one.top < 0 || one.bottom > height);
  expect(outside).toEqual([]);
}

/** Every text that stands in a picture, with those that only a screen reader says. */
export const wordsOf = (svg: string): string => textOf(readSvg(svg));
