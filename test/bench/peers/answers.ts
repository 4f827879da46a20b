import type { Regime } from "../../../src/model/regime.js";
import { accepts } from "../../../src/testing/accept.js";
import type { Answers, Load, Said } from "./engine.js";
import { type Drawn, fileOf } from "./files.js";

/** How a contestant answered files of one kind. */
export interface Counted {
  readonly files: number;
  /** Another final answer than the right one. */
  readonly wrong: number;
  /** Of those: "yes" where that is not so, or not certain. */
  readonly yes: number;
  /** Of those: "no", or "does not apply", where that is not so, or not certain. */
  readonly no: number;
  /** Of those: "unknown" where the answer is certain. */
  readonly open: number;
  /** Of those: an error in place of an answer. */
  readonly errors: number;
  /** The right final answer, and another answer to some conclusion. */
  readonly inside: number;
}

const text = ({ nee, onbekend }: Said): string => [[...nee].sort().join(), [...onbekend].sort().join()].join("|");

/** Whether an answer, or one in a list, is another than the right one. */
const differs = (said: Said | null, right: Said): boolean =>
  said === null || said.oordeel !== right.oordeel || text(said) !== text(right);

export function count(answers: Answers, right: readonly Said[]): Counted {
  if (answers.length !== right.length) throw new RangeError(`${answers.length} answers to ${right.length} files`);
  const wrong = answers.filter((said, i) => said?.oordeel !== right[i]?.oordeel);
  const of = (...oordelen: string[]): number => wrong.filter((said) => said && oordelen.includes(said.oordeel)).length;
  const different = answers.filter((said, i) => differs(said, right[i] as Said)).length;
  return {
    files: answers.length,
    wrong: wrong.length,
    yes: of("ja"),
    no: of("nee", "nvt"),
    open: of("onbekend"),
    errors: wrong.filter((said) => said === null).length,
    inside: different - wrong.length,
  };
}

export const sum = (all: readonly Counted[]): Counted =>
  all.reduce((a, b) => ({
    files: a.files + b.files,
    wrong: a.wrong + b.wrong,
    yes: a.yes + b.yes,
    no: a.no + b.no,
    open: a.open + b.open,
    errors: a.errors + b.errors,
    inside: a.inside + b.inside,
  }));

/** A file that a contestant answers wrongly, with as little unknown as that takes. */
export interface Example {
  readonly regime: Regime;
  readonly file: Drawn;
  readonly said: Said | null;
  readonly right: Said;
  /** The right answer to the file before anything was forgotten. */
  readonly whole: Said;
}

/** A "yes" that is not certain comes first, then a "no" where it could be a "yes", then any other; an error comes last. */
export function weight({ said, whole }: Pick<Example, "said" | "whole">): number {
  const kind = ["ja", "nee", "nvt", "onbekend"].indexOf(said?.oordeel ?? "");
  return (kind < 0 ? 4 : kind) + (whole.oordeel === "ja" ? 0 : 0.5);
}

const one = async (load: Load, file: Drawn): Promise<Said | null> => (await (await load([file]))())[0] ?? null;

/** Makes known again what can be, as long as the same wrong answer is given. */
export async function plainest(start: Example, load: Load, right: Load): Promise<Example> {
  const { regime, file } = start;
  let best = start;
  for (const id of Object.keys(file.full)) {
    const value = file.full[id] ?? null;
    if (value === null || best.file.known[id] != null) continue;
    const known = { ...best.file.known, [id]: value };
    if (!accepts(regime, known)) continue;
    const fuller = { full: file.full, ...fileOf(regime, known) };
    const [said, really] = [await one(load, fuller), await one(right, fuller)];
    const same = said?.oordeel === start.said?.oordeel && really?.oordeel === start.right.oordeel;
    if (same) best = { ...best, file: fuller, said, right: really as Said };
  }
  return best;
}
