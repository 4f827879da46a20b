import type { Oordeel } from "../model/oordeel.js";
import type { Type } from "./measure.js";

/** Of letters on these papers every ink has a contrast of 4.5 at least, and every line one of 3. */
export const ink = {
  text: "#1b2430",
  quiet: "#515c6b",
  line: "#7c8797",
  hair: "#e1e5ea",
  paper: "#ffffff",
  mark: "#1f4e8c",
};

export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The sizes of letters: none is smaller than 11 pixels. */
export const type = {
  title: { size: 19, bold: true },
  lead: { size: 12.5 },
  head: { size: 11.5, bold: true },
  name: { size: 12.5, bold: true },
  row: { size: 12 },
  small: { size: 11 },
} as const satisfies Readonly<Record<string, Type>>;

/** The height of a line of that size. */
export const lineOf = ({ size }: Type): number => size * 1.35;

/** How something looks: its paper, its border, how thick and in which dashes that is. */
export interface Look {
  readonly fill: string;
  readonly line: string;
  readonly width: number;
  readonly dash?: string | undefined;
}

/** Each answer differs in its border and its sign too: who sees no colour, or prints in grey, reads the same. */
export const looks: Readonly<Record<Oordeel, Look>> = {
  ja: { fill: "#e9f5ee", line: "#2a7a4b", width: 1.5 },
  nee: { fill: "#fdecea", line: "#b23a2e", width: 2.6 },
  onbekend: { fill: "#fff6df", line: "#8a6400", width: 1.8, dash: "6 3" },
  nvt: { fill: "#f3f4f6", line: "#6b7685", width: 1.5, dash: "1.5 3" },
};

export const plainLooks = {
  facts: { fill: "#f6f7f9", line: "#8a94a3", width: 1 },
  dates: { fill: "#eef3fb", line: "#6283b3", width: 1 },
  conclusion: { fill: "#ffffff", line: "#5b6675", width: 1.4 },
  final: { fill: "#ffffff", line: "#1b2430", width: 2.4 },
} as const satisfies Readonly<Record<string, Look>>;
