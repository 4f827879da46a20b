import type { RegelBestanden } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { callProblem } from "../../read/call-errors.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import { describedIn } from "../../read/translate.js";
import { Broken, codeOf, type Reden } from "./broken.js";
import type { BadLine } from "./each-line.js";
import { judges } from "./judges.js";
import type { BulkOpties, Result } from "./lines.js";
import { checkOfTail, misplaced, type Place, type SameRun, writeMark } from "./mark.js";
import { LONGEST_LINE, MisplacedError, type Stretch, stretches } from "./stretches.js";

/**
 * About so many bytes go to a worker at once: enough to forget the cost of posting, little enough to keep memory flat. Of a full
 * outcome, which takes a thousand times as long, so few that a mark is never far away.
 */
const STRETCH = { oordeel: 1_048_576, lijsten: 1_048_576, uitkomst: 65_536 } as const;
/** Stretches under way for each worker: one that is judged and one that waits. */
const AHEAD = 2;
/** Input that comes slowly is judged after so many milliseconds, whatever there is of it. */
const SLOW = 2_000;

/** How far a run is: all lines up to here are judged, and what they gave is written. */
export interface Done {
  readonly regels: number;
  readonly fout: number;
  /** The lines that this run wrote. */
  readonly uit: number;
  /** What to go on from; absent as long as nothing was read. */
  readonly merk: string | undefined;
}

export interface BulkStart extends BulkOpties {
  readonly regels: RegelBestanden | undefined;
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes bytes to their end, or throws `Broken`. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly report: (bad: BadLine) => void;
  readonly progress: (done: Done) => void;
  /** Where a run that was broken off goes on. */
  readonly vanaf: Place | undefined;
  /** Aborted with the name of a signal, it ends the run at the last whole stretch. */
  readonly signal?: AbortSignal;
}

/** What came of a run, and why it ended where its input does not. */
export interface Afloop extends Done {
  readonly afgebroken: { readonly reden: Reden; readonly code: string } | undefined;
}

/** The flags that make another outcome of the same line. */
export const sameRun = ({
  diepte,
  regime,
  peildatum,
}: Pick<BulkOpties, "diepte" | "regime" | "peildatum">): SameRun => [diepte, regime, peildatum];

/** A promise, or the reason for which the run halts before it is kept. */
function orHalted<T>(halt: AbortSignal, promise: Promise<T>): Promise<T> {
  return new Promise((done, failed) => {
    const stop = (): void => failed(halt.reason);
    if (halt.aborted) stop();
    halt.addEventListener("abort", stop, { once: true });
    promise.then(done, failed).finally(() => halt.removeEventListener("abort", stop));
  });
}

async function* readable(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* input;
  } catch (error) {
    throw new Broken("invoer", codeOf(error));
  }
}

const tooLong = (id: number, regel: number, size: number, taal: Taal = "nl"): Result => {
  const found = callProblem("line-too-long", "", asIs(`${size} B`), { meest: String(LONGEST_LINE) });
  return { id, out: new Uint8Array(0), lines: 1, written: 0, bad: [{ regel, tekst: describedIn([found], taal) }] };
};

/** Keeps what is under way in order, and how far it came. */
class Run {
  private readonly halt = new AbortController();
  private readonly judges;
  private readonly run: SameRun;
  private readonly under: Promise<void>[] = [];
  private last: Promise<void> = Promise.resolve();
  private id = 0;
  /** The number of the first line that was not handed out yet. */
  private next: number;
  private fout = 0;
  private uit = 0;
  private place: Place;
  private cut = Date.now();

  constructor(private readonly start: BulkStart) {
    const { regimes, input: _input, write: _write, report: _report, progress: _progress, signal, ...opties } = start;
    const { vanaf, ...rest } = opties;
    this.place = vanaf ?? { bytes: 0, regels: 0, dag: start.vandaag, ervoor: "" };
    this.next = this.place.regels + 1;
    this.run = sameRun(start);
    this.judges = judges({ ...rest, vandaag: this.place.dag }, regimes);
    const stop = (): void => this.halt.abort(new Broken("signaal", String(signal?.reason)));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop, { once: true });
  }

  done(): Done {
    const { fout, uit, place } = this;
    return { regels: place.regels, fout, uit, merk: place.bytes === 0 ? undefined : writeMark(place, this.run) };
  }

  /** Judges the whole input, as far as that goes. */
  async all(): Promise<Afloop> {
    try {
      await this.handOut();
      await this.last;
      return { ...this.done(), afgebroken: undefined };
    } catch (error) {
      // What halted the run comes before what that led to.
      const why: unknown = this.halt.signal.aborted ? this.halt.signal.reason : error;
      if (why instanceof MisplacedError) throw new ToetsverzoekError([misplaced(why.why, this.place)]);
      if (!(why instanceof Broken)) throw why;
      // A piece that is being written is written to its end, and then counts.
      this.halt.abort(why);
      await this.last.catch(() => {});
      return { ...this.done(), afgebroken: { reden: why.reden, code: why.code } };
    } finally {
      await this.judges.end();
    }
  }

  private async handOut(): Promise<void> {
    const { input, diepte, vanaf } = this.start;
    const check = (tail: Uint8Array): void => {
      if (!vanaf || checkOfTail(tail) === vanaf.ervoor) return;
      throw new ToetsverzoekError([misplaced("other-input", vanaf)]);
    };
    const due = (): boolean => Date.now() - this.cut > SLOW;
    const found = stretches(readable(input), vanaf?.bytes ?? 0, STRETCH[diepte], due, check);
    for (;;) {
      const { value, done } = await orHalted(this.halt.signal, found.next());
      if (done) return;
      this.cut = Date.now();
      this.take(value);
      if (this.under.length >= this.judges.width * AHEAD) await orHalted(this.halt.signal, this.under[0] ?? this.last);
    }
  }

  private take(stretch: Stretch): void {
    const { bytes, lines, size } = stretch;
    const [id, first] = [this.id, this.next];
    this.id += 1;
    this.next += lines;
    const result = bytes
      ? this.judges.run({ id, bytes, first })
      : Promise.resolve(tooLong(id, first, size, this.start.taal));
    // Waited for in its turn; until then nobody may call it unhandled.
    result.catch(() => {});
    this.last = this.last.then(async () => this.finish(await orHalted(this.halt.signal, result), stretch));
    this.last.catch((error: unknown) => this.halt.abort(error));
    this.under.push(this.last);
  }

  private async finish({ out, bad, lines, written }: Result, { size, tail }: Stretch): Promise<void> {
    await this.start.write(out);
    for (const one of bad) this.start.report(one);
    const { bytes, regels, dag } = this.place;
    this.place = { bytes: bytes + size, regels: regels + lines, dag, ervoor: checkOfTail(tail) };
    this.fout += bad.length;
    this.uit += written;
    this.under.shift();
    this.start.progress(this.done());
  }
}

/**
 * Judges a stream of requests, one on a line, and writes one line for each in the same order. Memory stays flat: no more
 * stretches are under way than the workers can take.
 *
 * @throws {ToetsverzoekError} when the input does not have the place from which to go on
 */
export const runBulk = (start: BulkStart): Promise<Afloop> => new Run(start).all();
