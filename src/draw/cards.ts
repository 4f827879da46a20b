import type { Oordeel } from "../model/oordeel.js";

/** What a card stands for. */
export type Kind = "facts" | "dates" | "conclusion" | "final";

/** A line in a card: a fact, or something that is worked out. */
export interface Row {
  readonly text: string;
  /** Whether the file lacks it, and the answer can hang on it. */
  readonly lacking: boolean;
}

/** A card of a graph, in the column where it stands. */
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly column: number;
  readonly title: string;
  /** Where it is written, and how strong it is. */
  readonly small: readonly string[];
  readonly rows: readonly Row[];
  readonly oordeel: Oordeel | undefined;
  /** What it is in a case, in words. */
  readonly value?: string | undefined;
  /** The facts, dates or conclusion that are in it. */
  readonly names: readonly string[];
}

/** What one card rests on: another. */
export interface Link {
  readonly from: string;
  readonly to: string;
  /** The other decides whether it applies, and is no requirement. */
  readonly scope: boolean;
  /** In a case: the answer that decided by this line; `undefined` where it decided nothing. */
  readonly decided: Oordeel | undefined;
}

/** A graph before it has places. */
export interface Cards {
  readonly cards: readonly Card[];
  readonly links: readonly Link[];
  /** What stands above each column. */
  readonly heads: readonly string[];
}
