import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Taal } from "../model/tekst.js";
import { type Answer, answer, told } from "./answer.js";
import { type Asked, STARTED } from "./asked.js";
import type { Limits } from "./limits.js";
import type { Verb } from "./operations.js";
import type { ProblemCode } from "./problem.js";

/** What answers requests, several at a time. */
export interface Judges {
  /** Why no request can be answered now; nothing when one can. */
  unready(): ProblemCode | undefined;
  /**
   * Answers one request, or says why not; it never rejects.
   *
   * @param gone who asked it is there no more: what waits is dropped, and what is judged is told to nobody
   */
  ask(verb: Verb, body: Uint8Array, taal: Taal, gone?: AbortSignal): Promise<Answer>;
  end(): Promise<void>;
}

/** Told of each thread that died: how many did so in a row, and after how many milliseconds another is started. Nothing of a request. */
export type Died = (inARow: number, pause: number) => void;

/** A request that waits for its answer. */
interface Job extends Asked {
  /** Tells it to who asked: once, and to nobody who left. */
  readonly done: (answer: Answer) => void;
  readonly gone: AbortSignal | undefined;
  /** Whether it has waited half of the time that it may. */
  isLate: boolean;
  /** What ends its waiting. */
  timer: NodeJS.Timeout | undefined;
  /** How many threads it saw die. */
  deaths: number;
}

interface Slot {
  /** Nothing while it pauses. */
  worker: Worker | undefined;
  /** Whether its thread has loaded the rules: till then it takes no work, for that time is not the time of a request. */
  hasStarted: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** A request that two threads died of is not tried on a third. */
const MOST_DEATHS = 2;
/** So many threads that die one after another, with no answer between them, are replaced at once; then each waits twice as long. */
const AT_ONCE = 3;
const FIRST_PAUSE = 100;

/** Threads that answer, each one request at a time. One that dies, or takes too long, is replaced; the others go on. */
class Threads implements Judges {
  private readonly slots: readonly Slot[];
  private queue: Job[] = [];
  private inARow = 0;
  private ending = false;

  constructor(
    private readonly file: URL,
    private readonly limits: Limits,
    private readonly died: Died,
  ) {
    this.slots = Array.from({ length: limits.threads }, () => {
      const slot: Slot = { worker: undefined, hasStarted: false, job: undefined, timer: undefined };
      this.start(slot);
      return slot;
    });
  }

  unready(): ProblemCode | undefined {
    const why = this.refused();
    if (why !== undefined) return why;
    if (!this.slots.some(({ hasStarted }) => hasStarted)) return this.inARow === 0 ? "start-nog" : "uitgevallen";
    // Who asks now waits as long: before the first is sent away others are sent elsewhere.
    return this.queue.some(({ isLate }) => isLate) ? "te-druk" : undefined;
  }

  ask(verb: Verb, body: Uint8Array, taal: Taal, gone?: AbortSignal): Promise<Answer> {
    const why = this.refused();
    if (why !== undefined) return Promise.resolve(told(why, {}, taal));
    return new Promise((done) => {
      const job: Job = { verb, body, taal, done, gone, isLate: false, timer: undefined, deaths: 0 };
      gone?.addEventListener("abort", () => this.drop(job), { once: true });
      this.queue.push(job);
      this.wait(job);
      this.next();
    });
  }

  async end(): Promise<void> {
    this.ending = true;
    for (const job of this.queue.splice(0)) this.tell(job, told("stopt", {}, job.taal));
    await Promise.all(
      this.slots.map((slot) => {
        const job = this.freed(slot);
        if (job) this.tell(job, told("stopt", {}, job.taal));
        return slot.worker?.terminate();
      }),
    );
  }

  /** Why a request is not taken; one that finds a thread that starts is, and waits for it. */
  private refused(): ProblemCode | undefined {
    if (this.ending) return "stopt";
    if (this.slots.every(({ worker }) => !worker)) return "uitgevallen";
    return this.queue.length >= this.limits.waiting ? "te-druk" : undefined;
  }

  private tell(job: Job, found: Answer): void {
    clearTimeout(job.timer);
    job.done(found);
  }

  /** Takes a request that waits out of the queue. */
  private drop(job: Job): void {
    const waited = this.queue.length;
    this.queue = this.queue.filter((one) => one !== job);
    if (this.queue.length < waited) this.tell(job, told("te-druk", {}, job.taal));
  }

  private wait(job: Job): void {
    const half = this.limits.patience / 2;
    job.isLate = false;
    job.timer = setTimeout(() => {
      job.isLate = true;
      job.timer = setTimeout(() => this.drop(job), half);
    }, half);
  }

  private start(slot: Slot): void {
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: this.limits.memory } });
    slot.worker = worker;
    slot.hasStarted = false;
    // A thread is listened to as long as it is the one of its place.
    const isMine = (): boolean => slot.worker === worker;
    worker.on("message", (found: Answer | typeof STARTED) => {
      if (!isMine()) return;
      if (found === STARTED) slot.hasStarted = true;
      else {
        this.inARow = 0;
        const job = this.freed(slot);
        if (job) this.tell(job, found);
      }
      this.next();
    });
    // What a thread died of may hold what somebody typed: it is dropped, and the exit that follows is what counts.
    worker.on("error", () => {});
    worker.on("exit", () => {
      if (isMine() && !this.ending) this.replace(slot);
    });
  }

  private freed(slot: Slot): Job | undefined {
    const { job } = slot;
    clearTimeout(slot.timer);
    slot.job = undefined;
    return job;
  }

  /** Puts another thread in the place of one that died. */
  private replace(slot: Slot): void {
    this.inARow += 1;
    const job = this.freed(slot);
    if (job) {
      job.deaths += 1;
      // The same request on the same rules gives the same answer: it can be asked again.
      if (job.deaths < MOST_DEATHS && !job.gone?.aborted) {
        this.queue.unshift(job);
        this.wait(job);
      } else this.tell(job, told("uitgevallen", {}, job.taal));
    }
    const again = this.inARow - AT_ONCE;
    const pause = again < 0 ? 0 : Math.min(this.limits.pause, FIRST_PAUSE * 2 ** again);
    this.died(this.inARow, pause);
    if (pause === 0) this.start(slot);
    else {
      slot.worker = undefined;
      slot.hasStarted = false;
      slot.timer = setTimeout(() => this.start(slot), pause);
    }
    this.next();
  }

  private next(): void {
    if (this.slots.every(({ worker }) => !worker))
      for (const job of this.queue.splice(0)) this.tell(job, told("uitgevallen", {}, job.taal));
    for (const slot of this.slots) {
      if (slot.job || !slot.hasStarted) continue;
      const job = this.queue.shift();
      if (!job) return;
      clearTimeout(job.timer);
      slot.job = job;
      slot.timer = setTimeout(() => this.stop(slot), this.limits.judging);
      slot.worker?.postMessage({ verb: job.verb, body: job.body, taal: job.taal } satisfies Asked);
    }
  }

  /** A thread that does not get on is ended; its request was answered, so another thread does not take it up. */
  private stop(slot: Slot): void {
    const job = this.freed(slot);
    const { worker } = slot;
    this.start(slot);
    void worker?.terminate();
    if (job) this.tell(job, told("te-lang", {}, job.taal));
    this.next();
  }
}

/** From the source, where there is no file for a thread: on this one, which a long request holds up. */
function here({ waiting }: Limits): Judges {
  let busy = 0;
  const unready = (): ProblemCode | undefined => (busy < waiting ? undefined : "te-druk");
  return {
    unready,
    ask: async (verb, body, taal) => {
      if (unready()) return told("te-druk", {}, taal);
      busy += 1;
      return answer(verb, body, taal).finally(() => {
        busy -= 1;
      });
    },
    end: async () => {},
  };
}

/** The file of a thread, beside that of the command line. */
export const workerFile = new URL("./serve-worker.js", import.meta.url);

/** What answers requests: threads of a file, or this one where there is no such file. */
export function judges(limits: Limits, died: Died = () => {}, file: URL = workerFile): Judges {
  const built = file.protocol === "file:" && existsSync(fileURLToPath(file));
  return built ? new Threads(file, limits, died) : here(limits);
}
