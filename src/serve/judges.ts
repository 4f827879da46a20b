import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Taal } from "../model/tekst.js";
import { type Answer, answer, refusal } from "./answer.js";
import { type Asked, STARTED } from "./asked.js";
import type { Limits } from "./limits.js";
import type { Verb } from "./operations.js";
import { type ProblemCode, problemDocument } from "./problem.js";

/** What answers requests, several at a time. */
export interface Judges {
  /** Whether a request can be answered now. */
  isReady(): boolean;
  /** Answers one request, or says why not; it never rejects. */
  ask(verb: Verb, body: Uint8Array, taal: Taal): Promise<Answer>;
  end(): Promise<void>;
}

/** A request that waits for its answer. */
interface Job extends Asked {
  readonly done: (answer: Answer) => void;
  /** How many threads it saw die. */
  deaths: number;
}

interface Slot {
  worker: Worker;
  /** Whether its thread has loaded the rules: till then it takes no work, for that time is not the time of a request. */
  hasStarted: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** A request that two threads died of is not tried on a third. */
const MOST_DEATHS = 2;
/** So many threads that die one after another, with no answer between them, will not live: then nothing is started any more. */
const MOST_IN_A_ROW = 10;

const told = (code: ProblemCode, taal: Taal): Answer => refusal(problemDocument(code, {}, [], taal));

/** Threads that answer, each one request at a time. One that dies, or takes too long, is replaced; the others go on. */
class Threads implements Judges {
  private readonly slots: Slot[];
  private readonly queue: Job[] = [];
  private inARow = 0;
  private ending = false;

  constructor(
    private readonly file: URL,
    private readonly limits: Limits,
  ) {
    this.slots = Array.from({ length: limits.threads }, () => {
      const slot: Slot = { worker: this.started(() => slot), hasStarted: false, job: undefined, timer: undefined };
      return slot;
    });
  }

  isReady(): boolean {
    const isFull = this.queue.length >= this.limits.waiting;
    return !this.ending && !isFull && this.slots.some(({ hasStarted }) => hasStarted);
  }

  ask(verb: Verb, body: Uint8Array, taal: Taal): Promise<Answer> {
    if (this.ending) return Promise.resolve(told("stopt", taal));
    if (this.inARow >= MOST_IN_A_ROW) return Promise.resolve(told("uitgevallen", taal));
    if (this.queue.length >= this.limits.waiting) return Promise.resolve(told("te-druk", taal));
    return new Promise((done) => {
      this.queue.push({ verb, body, taal, done, deaths: 0 });
      this.next();
    });
  }

  async end(): Promise<void> {
    this.ending = true;
    for (const { timer } of this.slots) clearTimeout(timer);
    for (const job of this.queue.splice(0)) job.done(told("stopt", job.taal));
    for (const { job } of this.slots) job?.done(told("stopt", job.taal));
    await Promise.all(this.slots.map(({ worker }) => worker.terminate()));
  }

  private started(slotOf: () => Slot): Worker {
    const worker = new Worker(this.file, { resourceLimits: { maxOldGenerationSizeMb: this.limits.memory } });
    // A thread is listened to as long as it is the one of its place.
    const mine = (): Slot | undefined => {
      const slot = slotOf();
      return slot.worker === worker ? slot : undefined;
    };
    worker.on("message", (found: Answer | typeof STARTED) => {
      const slot = mine();
      if (!slot) return;
      if (found === STARTED) {
        slot.hasStarted = true;
        this.next();
        return;
      }
      this.inARow = 0;
      this.freed(slot)?.done(found);
      this.next();
    });
    // What a thread died of may hold what somebody typed: it is dropped, and the exit that follows is what counts.
    worker.on("error", () => {});
    worker.on("exit", () => {
      const slot = mine();
      if (slot && !this.ending) this.died(slot);
    });
    return worker;
  }

  private freed(slot: Slot): Job | undefined {
    const { job } = slot;
    clearTimeout(slot.timer);
    slot.job = undefined;
    return job;
  }

  private died(slot: Slot): void {
    this.inARow += 1;
    slot.hasStarted = false;
    const job = this.freed(slot);
    if (job) {
      job.deaths += 1;
      // The same request on the same rules gives the same answer: it can be asked again.
      if (job.deaths < MOST_DEATHS) this.queue.unshift(job);
      else job.done(told("uitgevallen", job.taal));
    }
    if (this.inARow >= MOST_IN_A_ROW) {
      for (const waiting of this.queue.splice(0)) waiting.done(told("uitgevallen", waiting.taal));
      return;
    }
    slot.worker = this.started(() => slot);
    this.next();
  }

  private next(): void {
    for (const slot of this.slots) {
      if (slot.job || !slot.hasStarted) continue;
      const job = this.queue.shift();
      if (!job) return;
      slot.job = job;
      slot.timer = setTimeout(() => this.stop(slot), this.limits.judging);
      slot.worker.postMessage({ verb: job.verb, body: job.body, taal: job.taal } satisfies Asked);
    }
  }

  /** A thread that does not get on is ended; its request was answered, so another thread does not take it up. */
  private stop(slot: Slot): void {
    const job = this.freed(slot);
    job?.done(told("te-lang", job.taal));
    const { worker } = slot;
    slot.hasStarted = false;
    slot.worker = this.started(() => slot);
    void worker.terminate();
    this.next();
  }
}

/** From the source, where there is no file for a thread: on this one, which a long request holds up. */
function here({ waiting }: Limits): Judges {
  let busy = 0;
  return {
    isReady: () => busy < waiting,
    ask: async (verb, body, taal) => {
      if (busy >= waiting) return told("te-druk", taal);
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
export function judges(limits: Limits, file: URL = workerFile): Judges {
  const built = file.protocol === "file:" && existsSync(fileURLToPath(file));
  return built ? new Threads(file, limits) : here(limits);
}
