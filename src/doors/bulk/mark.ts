import { createHash } from "node:crypto";
import { dateFault } from "../../model/datum.js";
import { callProblem } from "../../read/call-errors.js";
import type { Probleem } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import type { Misplaced } from "./stretches.js";

/** How far a run came, and on which day it began: from there another run goes on as if there had been one. */
export interface Place {
  readonly bytes: number;
  readonly regels: number;
  /** The day by which lines are judged that name none: a run that goes on after midnight judges as it began. */
  readonly dag: string;
  /** A check on the bytes of the input just before it. */
  readonly ervoor: string;
}

/** What must be the same for both runs, beside the input: the flags that make another outcome. */
export type SameRun = readonly (string | undefined)[];

/** Not against forgers, who can judge what they like: against slips. */
const check = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex").slice(0, 8);
};

export const checkOfTail = (tail: Uint8Array): string => check(tail);

const checkOf = ({ bytes, regels, dag, ervoor }: Place, run: SameRun): string =>
  check(JSON.stringify([bytes, regels, dag, ervoor, ...run.map((flag) => flag ?? null)]));

/** A place as a text to go on from: `BYTE:REGEL:DAG:CONTROLE`. The check is one over the mark and one over the input before it. */
export const writeMark = (place: Place, run: SameRun): string =>
  `${place.bytes}:${place.regels}:${place.dag}:${checkOf(place, run)}${place.ervoor}`;

export const MARK = "BYTE:REGEL:DAG:CONTROLE";

/** Reads a mark, or says what is wrong with it. */
export function readMark(text: string, run: SameRun): Place | Probleem {
  const parts = /^(\d{1,15}):(\d{1,15}):(\d{4}-\d{2}-\d{2}):([0-9a-f]{8})([0-9a-f]{8})$/.exec(text);
  const [, bytes, regels, dag = "", own, ervoor = ""] = parts ?? [];
  if (dateFault(dag) !== undefined) return callProblem("mark-form", "--vanaf", text, { keuze: MARK });
  const place = { bytes: Number(bytes), regels: Number(regels), dag, ervoor };
  return own === checkOf(place, run) ? place : callProblem("mark-changed", "--vanaf", text);
}

/** What is wrong with a mark for this input. */
export const misplaced = (why: Misplaced | "other-input", { bytes }: Place): Probleem =>
  callProblem(`mark-${why}`, "--vanaf", asIs(`${bytes}`), { bytes: String(bytes) });
