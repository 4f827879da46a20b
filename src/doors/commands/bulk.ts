import { fstatSync } from "node:fs";
import { regimeNamen } from "../../generated/regime-names.js";
import { teksten } from "../../generated/texts.js";
import { ToetsverzoekError } from "../../read/errors.js";
import { asIs } from "../../read/shown.js";
import { diepten, isDiepte } from "../bulk/lines.js";
import { type Place, readMark } from "../bulk/mark.js";
import { output } from "../bulk/output.js";
import { type Afloop, type Done, runBulk, sameRun } from "../bulk/run.js";
import { loadRegime } from "../regimes.js";
import { readRules } from "./files.js";
import { refuse } from "./refuse.js";
import { loadFolder } from "./rule-files.js";
import { exit, type Flags, readTaal, refuseUnknown, remark, say, today } from "./shared.js";

/** A mark on standard error for so many lines, and in any case after so many milliseconds. */
const TOLD = { lines: 50_000, time: 5_000 } as const;

/** What each signal ends the process with. */
const signals = { SIGINT: exit.interrupted, SIGTERM: exit.terminated } as const;
type Signal = keyof typeof signals;

function readVanaf(vanaf: string | undefined, run: ReturnType<typeof sameRun>): Place | undefined {
  if (vanaf === undefined) return undefined;
  const read = readMark(vanaf, run);
  if ("code" in read) throw new ToetsverzoekError([read]);
  return read;
}

/** Says how far it is, often enough that little is lost whatever happens. */
class Told {
  private lines = 0;
  private time = Date.now();
  private done: Done | undefined;

  constructor(private readonly said: (done: Done) => void) {}

  readonly progress = (done: Done): void => {
    this.done = done;
    if (done.regels - this.lines >= TOLD.lines || Date.now() - this.time >= TOLD.time) this.say();
  };

  readonly say = (): void => {
    const { done } = this;
    if (!done || done.regels === this.lines) return;
    this.lines = done.regels;
    this.time = Date.now();
    this.said(done);
  };
}

function ended({ afgebroken, fout }: Afloop): number {
  if (!afgebroken) return fout > 0 ? exit.badLines : exit.settled;
  const { reden, code } = afgebroken;
  return reden === "signaal" ? signals[code as Signal] : exit.brokenOff;
}

/** Lines of requests from standard input, a line for each to standard output: what is wrong goes to standard error. */
export async function bulk(flags: Flags): Promise<number> {
  const { diepte = "lijsten", regime, peildatum, regels: map } = flags;
  if (!isDiepte(diepte)) return refuse("call-unknown", "--diepte", diepte, { keuze: diepten.join(", ") }, diepten);
  const taal = readTaal(flags);
  const said = teksten[taal].bulk;
  const vanaf = readVanaf(flags.vanaf, sameRun({ diepte, regime, peildatum }));
  const own =
    map === undefined
      ? { regels: undefined, regimes: [] }
      : loadFolder(map, readRules(map), (all) => ({ regels: all, regimes: [loadRegime(all)] }));
  // Said before a line is read: of no lines none would say it.
  refuseUnknown(
    regime,
    [...own.regimes, ...regimeNamen].map(({ id }) => id),
  );
  const told = new Told((done) => remark(say(said.voortgang, { ...done })));
  // Node reads a folder as if nothing was in it.
  if (fstatSync(0).isDirectory()) return refuse("file-unreadable", "", asIs("-"));
  const timer = setInterval(told.say, TOLD.time);
  const stop = new AbortController();
  for (const signal of Object.keys(signals)) process.once(signal, () => stop.abort(signal));
  try {
    const afloop = await runBulk({
      ...{ ...own, diepte, regime, peildatum, vandaag: today(), vanaf, taal },
      ...{ input: process.stdin, write: output(1), progress: told.progress, signal: stop.signal },
      report: ({ regel, tekst }) => remark(say(said.fout, { regel, tekst })),
    });
    const { afgebroken, regels: count, fout, uit, merk } = afloop;
    if (afgebroken) {
      const verder = merk === undefined ? said.niets : say(said.verder, { regels: count, merk, uit });
      const reden = say(said.redenen[afgebroken.reden], { code: afgebroken.code });
      remark(say(said.afgebroken, { reden, verder }));
    } else if (!vanaf) remark(say(said.klaar, { regels: count, fout }));
    // What was wrong before the mark was told by the run before: nobody may read this as the whole.
    else remark(say(said.klaarVanaf, { eerste: vanaf.regels + 1, regels: count - vanaf.regels, fout }));
    return ended(afloop);
  } finally {
    clearInterval(timer);
    // Input that is still to come would keep the process alive.
    process.stdin.destroy();
  }
}
