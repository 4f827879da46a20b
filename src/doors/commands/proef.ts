import { watch } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { zakenTeksten } from "../../generated/case-texts.js";
import type { Taal } from "../../model/tekst.js";
import { inOrder, isRefused, tasks, told } from "./proef-text.js";
import { exit, type Flags, ownRegimes, print, printJson, readForm, readTaal, remark, say } from "./shared.js";
import { type Proef, type Remembered, type Stap, trial } from "./tried.js";

/** One line of progress for so many mutants. */
const TOLD_EVERY = 100;
/** An editor writes a file in more than one go: so many milliseconds of rest are the end of it. */
const REST = 200;

/** Tries a folder once, and tells how far it is; `goesOn` says between steps whether somebody still waits for it. */
const once = (
  map: string,
  flags: Flags,
  taal: Taal,
  goesOn: () => boolean,
  memory: Remembered = {},
): Promise<Proef | undefined> =>
  trial({
    map,
    zaken: flags.zaken ?? map,
    below: () => ownRegimes(flags),
    taal,
    memory,
    next: async (stap: Stap) => {
      // What came in meanwhile, a signal or a change, has its turn here.
      await setImmediate();
      if (goesOn()) remark(say(zakenTeksten[taal].proef.bezig, { stap: zakenTeksten[taal].proef.stappen[stap] }));
      return goesOn();
    },
    mutant: (mutanten, overleven) => {
      if (mutanten % TOLD_EVERY === 0)
        remark(say(zakenTeksten[taal].mutanten.voortgang, { regime: map, mutanten, overleven }));
    },
  });

function give(proef: Proef, flags: Flags, taal: Taal): number {
  if (flags.json) printJson({ ...proef, daarna: tasks(proef, taal) });
  else print(told(proef, taal, readForm(flags)));
  return isRefused(proef) ? exit.wrongInput : inOrder(proef) ? exit.settled : exit.unknown;
}

/** Tries a folder again after each change in it, until somebody stops it. */
async function watched(map: string, flags: Flags, taal: Taal): Promise<number> {
  let [version, stopped, rest] = [1, 0, undefined as NodeJS.Timeout | undefined];
  let wake = (): void => {};
  const memory: Remembered = {};
  const changed = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      version += 1;
      wake();
    }, REST);
  };
  const stop = (code: number) => (): void => {
    stopped = code;
    wake();
  };
  const signals = { SIGINT: stop(exit.interrupted), SIGTERM: stop(exit.terminated) } as const;
  const watchers = [...new Set([map, flags.zaken ?? map])].map((one) => watch(one, { recursive: true }, changed));
  for (const [signal, act] of Object.entries(signals)) process.on(signal, act);
  for (let seen = 0; stopped === 0; ) {
    const own = version;
    if (seen !== own) {
      const proef = await once(map, flags, taal, () => stopped === 0 && version === own, memory);
      if (proef) give(proef, flags, taal);
      if (proef) remark(say(zakenTeksten[taal].proef.wacht, { map }));
      seen = own;
    }
    if (stopped === 0 && version === own)
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
  }
  clearTimeout(rest);
  for (const watcher of watchers) watcher.close();
  for (const [signal, act] of Object.entries(signals)) process.off(signal, act);
  return stopped;
}

/** Tries a folder of rules: everything that there is to try, in one go, and what to do next. */
export async function proef(map: string, flags: Flags): Promise<number> {
  const taal = readTaal(flags);
  readForm(flags);
  if (flags["let-op"]) return watched(map, flags, taal);
  const found = await once(map, flags, taal, () => true);
  return found ? give(found, flags, taal) : exit.fault;
}
