import { ownCase } from "../../judge/own.js";
import { isObject } from "../../model/depth.js";
import type { Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { readDate } from "../../read/case/read-value.js";
import { problem, RegelError, type RegelProbleem, ToetsverzoekError } from "../../read/errors.js";
import { readJsonLine } from "../../read/json.js";
import { Problems } from "../../read/problems.js";
import { translate } from "../../read/translate.js";
import { type Question, Simulation } from "../../simulate/simulation.js";
import { type Counted, uncounted } from "../../simulate/tally.js";
import { type BadLine, eachLine, type LineBytes, textOf } from "../bulk/each-line.js";

/** Pupils of one seed, by their numbers. */
export interface Drawn {
  readonly id: number;
  readonly zaad: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of whole lines, each with a case. */
export interface Given extends LineBytes {
  readonly id: number;
}

export type Task = Drawn | Given;

/** What came of it. */
export interface Result {
  readonly id: number;
  readonly counted: Counted;
  readonly lines: number;
  readonly bad: readonly BadLine[];
  /** What is wrong with the population: an error loses what it is between threads. */
  readonly refused: readonly RegelProbleem[];
}

/** Counts pieces of a population, one after another. */
export class Counter {
  private readonly simulation: Simulation;

  constructor(
    private readonly question: Question,
    regimes: readonly Regime[],
    private readonly taal: Taal,
  ) {
    this.simulation = new Simulation(question, regimes);
  }

  count(task: Task): Result {
    const nothing = { id: task.id, lines: 0, bad: [], refused: [] };
    if ("bytes" in task) return { ...nothing, ...this.lines(task) };
    try {
      return { ...nothing, counted: this.simulation.synthetic(task.zaad, task.from, task.to) };
    } catch (error) {
      if (!(error instanceof RegelError)) throw error;
      return {
        ...nothing,
        counted: uncounted(this.simulation.names),
        refused: translate(error.problemen, { taal: this.taal }),
      };
    }
  }

  private lines(task: Given): Pick<Result, "counted" | "lines" | "bad"> {
    const tally = this.simulation.tally();
    const read = eachLine(
      textOf(task),
      task.first,
      (line) => {
        const { zaak, peildatum } = this.requestIn(line);
        this.simulation.one(zaak, tally);
        if (this.isOnAnotherDay(peildatum)) tally.counted.opAndereDag += 1;
      },
      this.taal,
    );
    return { counted: tally.counted, ...read };
  }

  private isOnAnotherDay(peildatum: unknown): boolean {
    return peildatum != null && this.simulation.sides.some((side) => side.peildatum !== peildatum);
  }

  /** The request of a line: by which rules and on which day its case is judged, the sides say. */
  private requestIn(line: string): Record<string, unknown> {
    const input = readJsonLine(line);
    if (!isObject(input)) throw new ToetsverzoekError([problem("not-an-object", "", input)]);
    const verzoek = ownCase(input, true);
    const { vraag } = this.question;
    const asked = verzoek["vraag"] ?? vraag;
    if (asked !== vraag)
      throw new ToetsverzoekError([problem("question-unknown", "/vraag", asked, { keuze: vraag }, [vraag])]);
    // A day that is none is no other day than that of the sides, but a mistake of whoever wrote the line.
    const wrong = new Problems();
    if (verzoek["peildatum"] != null) readDate(verzoek["peildatum"], "/peildatum", wrong);
    if (wrong.count > 0) throw new ToetsverzoekError(wrong.all());
    return verzoek;
  }
}
