import { describe, expect, test } from "vitest";
import { type Chart, chartOf } from "./chart.js";
import { quantile, ratiosTo, spreadOf, times, turn } from "./ratios.js";

const chart: Chart = {
  title: 'Ours & "theirs"',
  axis: "Time as a ratio",
  filled: "right",
  open: "wrong",
  bars: [
    { label: "first", spread: { low: 0.5, median: 0.8, high: 1.2 }, right: true },
    { label: "second <x>", spread: { low: 90, median: 100, high: 1_500 }, right: false },
  ],
};
const numbers = (svg: string, what: string): number[] =>
  [...svg.matchAll(new RegExp(`<circle[^>]* ${what}="([\\d.]+)"`, "g"))].map(([, n]) => Number(n));

describe("the chart", () => {
  const svg = chartOf(chart);

  test("has a title and a description that say all that is drawn", () => {
    expect(svg).toContain('role="img" aria-labelledby="title desc"');
    expect(svg).toContain('<title id="title">Ours &amp; &quot;theirs&quot;</title>');
    const told = /<desc id="desc">(.*)<\/desc>/.exec(svg)?.[1];
    expect(told).toContain("first: 0.80x (0.50x to 1.20x), right.");
    expect(told).toContain("second &lt;x&gt;: 100x (90.0x to 1,500x), wrong.");
  });

  test("is the same for the same numbers, and another for others", () => {
    expect(chartOf(structuredClone(chart))).toBe(svg);
    const [first, second] = chart.bars;
    const other = { ...chart, bars: [{ ...first, spread: { low: 0.5, median: 0.9, high: 1.2 } }, second] } as Chart;
    expect(chartOf(other)).not.toBe(svg);
  });

  test("is read without colour: filled and open, black and grey", () => {
    const colours = new Set([...svg.matchAll(/(?:fill|stroke)="(#\w+)"/g)].map(([, colour]) => colour));
    expect([...colours].sort()).toEqual(["#000", "#bbb", "#fff"]);
    const fills = [...svg.matchAll(/<circle[^>]* fill="(#\w+)"/g)].map(([, fill]) => fill);
    expect(fills).toEqual(["#000", "#fff", "#000", "#fff"]);
  });

  test("stands on a scale of powers of ten, within its frame", () => {
    const [first = 0, second = 0] = numbers(svg, "cx");
    const ticks = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle">([\d.,]+)x</g)].map(
      ([, x, tick = ""]) => [Number(tick.replaceAll(",", "")), Number(x)] as const,
    );
    expect(ticks.map(([tick]) => tick)).toEqual([0.1, 1, 10, 100, 1_000, 10_000]);
    const at = new Map(ticks);
    expect(second).toBe(at.get(100));
    expect(first).toBeGreaterThan(at.get(0.1) ?? 0);
    expect(first).toBeLessThan(at.get(1) ?? 0);
    const width = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    for (const x of numbers(svg, "cx")) expect(x).toBeLessThan(width);
  });
});

describe("ratios", () => {
  test("the middle, and the middle half", () => {
    expect(spreadOf([5, 1, 4, 2, 3])).toEqual({ low: 2, median: 3, high: 4 });
    expect(spreadOf([1, 2, 3, 4])).toEqual({ low: 1.75, median: 2.5, high: 3.25 });
    expect(spreadOf([7])).toEqual({ low: 7, median: 7, high: 7 });
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  test("are taken within a round: what slows a whole round makes no difference", () => {
    expect(ratiosTo([10, 200], [5, 100])).toEqual([2, 2]);
    expect(() => ratiosTo([1], [1, 2])).toThrow(RangeError);
  });

  test("are told in three figures", () => {
    expect([0.0123, 0.996, 1, 9.994, 12.34, 99.94, 123.4, 123_456].map(times)).toEqual([
      "0.01x",
      "1.00x",
      "1.00x",
      "9.99x",
      "12.3x",
      "99.9x",
      "123x",
      "123,000x",
    ]);
  });
});

test("in each round everybody has one turn, and in turn each is the first", () => {
  const all = ["a", "b", "c"];
  const rounds = [0, 1, 2, 3].map((round) => turn(all, round));
  for (const round of rounds) expect([...round].sort()).toEqual(all);
  expect(rounds.map(([first]) => first)).toEqual(["a", "b", "c", "a"]);
  expect(turn([], 1)).toEqual([]);
});
