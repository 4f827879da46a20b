import type { Feiten } from "../../../src/model/feit.js";
import type { Regime } from "../../../src/model/regime.js";
import type { Expr } from "./expr.js";
import type { Input, Program } from "./program.js";

/** What is known of a file, as those who judge it want it. */
export interface File {
  /** As it was drawn, unknown facts as `null`. */
  readonly known: Feiten;
  /** Those facts and every date that follows from them. */
  readonly facts: Feiten;
}

/** An answer with its lists; `null` where an engine gave an error in place of one. */
export interface Said {
  readonly oordeel: string;
  readonly nee: readonly string[];
  readonly onbekend: readonly string[];
}
export type Answers = readonly (Said | null)[];

/** Judges the files that were loaded: this alone is timed. */
export type Run = () => Answers | Promise<Answers>;
/** Makes files into what an engine takes: this is not timed. */
export type Load = (files: readonly File[]) => Run | Promise<Run>;

/** Whoever takes part. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  /** In a word how unknown facts are met, where a contestant takes part in more ways than one. */
  readonly manner?: "as it comes" | "guarded";
  /** In a sentence what it is handed, and how. */
  readonly how: string;
  /** Of so many files its answer to one is checked, for who takes long; the others answer all. */
  readonly oneIn?: number;
  /** Gets ready for a regime; `undefined` where it has nothing for that regime. */
  ready(regime: Regime): Promise<Load | undefined> | Load | undefined;
  /** What is timed in place of that, for who judges a table at once: so many rows that what they cost together does not count. */
  bulk?(regime: Regime, files: readonly File[]): Promise<{ readonly files: number; readonly task: Task }>;
}

/** Something to time. */
export type Task = () => unknown;

/** Or whoever cannot, with the reason. */
export interface Absent {
  readonly name: string;
  readonly why: string;
}

/** What definitions came to in an engine: met, not met, or what it makes of an unknown. */
export type Values = Readonly<Record<string, unknown>>;

const holds = (rail: Expr, values: Values): boolean => {
  if (rail.kind === "constant") return rail.value;
  if (rail.kind === "ref") return values[rail.name] === true;
  if (rail.kind === "not" && rail.part.kind === "ref") return values[rail.part.name] === false;
  throw new Error("a rule is read from what was kept");
};

/** Reads the answer of each rule from the values of its conditions. */
export function read({ rules, final }: Program, values: Values): Said {
  const nee: string[] = [];
  const onbekend: string[] = [];
  let oordeel = "onbekend";
  for (const rule of rules) {
    const answer = holds(rule.nvt, values)
      ? "nvt"
      : holds(rule.ja, values)
        ? "ja"
        : holds(rule.nee, values)
          ? "nee"
          : "onbekend";
    if (answer === "nee") nee.push(rule.name);
    if (answer === "onbekend") onbekend.push(rule.name);
    if (rule.name === final) oordeel = answer;
  }
  return { oordeel, nee, onbekend };
}

/** 2026-08-01 as 20260801, for engines that compare numbers alone. */
export const dayNumber = (iso: string): number => Number(iso.replaceAll("-", ""));

/** The facts that a program names, under its keys. */
export function keyed(inputs: readonly Input[], facts: Feiten, days: "text" | "number"): Record<string, unknown> {
  return Object.fromEntries(
    inputs.map(({ id, key, type }) => {
      const value = facts[id] ?? null;
      return [key, type === "date" && days === "number" && value !== null ? dayNumber(String(value)) : value];
    }),
  );
}

/** For engines that judge one file at a time, without waiting. */
export const oneByOne =
  <T>(make: (file: File) => T, judge: (input: T) => Said | null): Load =>
  (files) => {
    const inputs = files.map(make);
    return () => inputs.map(judge);
  };

/** For engines that are waited for, one file after the other. */
export const inTurn =
  <T>(make: (file: File) => T, judge: (input: T) => Promise<Said | null>): Load =>
  (files) => {
    const inputs = files.map(make);
    return async () => {
      const answers: (Said | null)[] = [];
      for (const input of inputs) answers.push(await judge(input));
      return answers;
    };
  };
