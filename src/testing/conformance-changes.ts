import { preparedFor } from "../judge/prepared.js";
import type { Regime } from "../model/regime.js";
import type { Collected, Examined } from "./conformance-cases.js";
import { type Apart, compareStates } from "./difference.js";
import { Examiner } from "./examine.js";
import { mutate, mutateInherited, type Wijziging } from "./mutate.js";
import { type Stretch, stretches } from "./stretches.js";

/** What became of the small changes of the rules of a regime that can touch a conclusion. */
export interface Wijzigingen {
  /** A case of the set has another answer under it for some conclusion, or none. */
  readonly gemerkt: number;
  /** Proved: no file has another answer under it for any conclusion. */
  readonly gelijk: number;
  /** Neither: another engine could have these, and agree on every case. */
  readonly open: readonly Wijziging[];
}

/** The parts of a rule that no conclusion rests on. */
const beside: ReadonlySet<string> = new Set(["waarschuwing", "waarschuwingen", "gevolgen", "termijnen", "kracht"]);

const canTouch = ({ pad }: Wijziging): boolean => !pad.split("/").some((step) => beside.has(step));

/** All that the conclusions of a state rest on. */
function judgedBy(stand: Regime): string {
  const derived = new Set(preparedFor(stand).machine.judgedBy.map(({ id }) => id));
  const rules = stand.regels.map((r) => [r.name, r.slotsom, r.reikwijdte, r.conditions, r.toepassing]);
  const dates = stand.afleidingen.filter(({ id }) => derived.has(id));
  return JSON.stringify([rules, dates, stand.controles, stand.feiten, stand.kalenders]);
}

type Became = "gemerkt" | "gelijk" | "open";

/** Whether some conclusion is answered otherwise on a file, or the file is refused. */
function notices(after: Examiner, { gelezen, day, found, names }: Examined): boolean {
  const answer = after.answer(gelezen, day);
  return !answer || names.some((name) => answer.oordeelOver(name) !== found.oordeelOver(name));
}

/** The files of a state on another day. */
const onDay = (state: Collected, day: string): Examined[] =>
  state.kept.flatMap(({ feiten }) => state.onDay(feiten, day) ?? []);

/** How much there is to read in a file; settled answers say more than open ones. */
const weigh = ({ feiten, isSettled }: Apart): number =>
  (isSettled ? 0 : 1_000) + Object.values(feiten).filter((value) => value !== null).length;

/** Tries whether the cases of a regime notice small changes of its rules, and adds a case for those that they do not. */
export class Changes {
  /** Who noticed before is asked first. */
  private readonly asked: Examined[];
  private readonly known = new Map<Regime, string>();

  /** @param pool files of states that are too large for a diagram, among which one may notice */
  constructor(
    private readonly regime: Regime,
    private readonly examiner: Examiner,
    private readonly states: readonly Collected[],
    private readonly pool: readonly Examined[],
  ) {
    this.asked = states.flatMap(({ kept }) => kept);
  }

  notice(): Wijzigingen {
    let [gemerkt, gelijk] = [0, 0];
    const open: Wijziging[] = [];
    for (const changes of [mutate(this.regime, canTouch), mutateInherited(this.regime, canTouch)])
      for (const { regime: changed, id, bestand, pad, soort, beschrijving } of changes) {
        const became = changed && this.became(changed);
        if (became === "gemerkt") gemerkt += 1;
        if (became === "gelijk") gelijk += 1;
        if (became === "open") open.push({ id, bestand, pad, soort, beschrijving });
      }
    return { gemerkt, gelijk, open };
  }

  private became(changed: Regime): Became {
    const touched = stretches(this.regime, changed).filter(
      ({ one, other }) => one && !(other && this.isSame(one, other)),
    );
    if (touched.length === 0) return "gelijk";
    const after = new Examiner(changed, this.examiner);
    const known = this.asked.findIndex((one) => notices(after, one));
    if (known >= 0) {
      this.asked.unshift(...this.asked.splice(known, 1));
      return "gemerkt";
    }
    let isOpen = false;
    for (const stretch of touched) {
      const found = this.noticedIn(stretch, after);
      if (found === "gemerkt") return found;
      isOpen ||= found === "open";
    }
    return isOpen ? "open" : "gelijk";
  }

  private isSame(one: Regime, other: Regime): boolean {
    const own = this.known.get(one) ?? judgedBy(one);
    this.known.set(one, own);
    return own === judgedBy(other);
  }

  /** Adds a case that notices a change in a stretch of time, where there is one. */
  private noticedIn({ first, next, one, other }: Stretch, after: Examiner): Became {
    const state = this.states.find(({ stand }) => stand === one);
    if (!state || !one) return "open";
    if (!other) return this.add(state, after, onDay(state, first)) ? "gemerkt" : "open";
    const day = state.day >= first && (next === undefined || state.day < next) ? state.day : first;
    const compared = compareStates(one, other, day);
    if (!compared) return this.add(state, after, this.pool) ? "gemerkt" : "open";
    const { apart, open } = compared;
    const files = [...apart]
      .sort((a, b) => weigh(a) - weigh(b))
      .flatMap(({ feiten }) => state.judged(feiten, day) ?? []);
    if (this.add(state, after, files)) return "gemerkt";
    return apart.length === 0 && open.length === 0 ? "gelijk" : "open";
  }

  /** Adds the first file that notices a change to the cases of its state. */
  private add(state: Collected, after: Examiner, files: Iterable<Examined>): boolean {
    for (const file of files) {
      if (!notices(after, file)) continue;
      state.add("wijziging", file);
      this.asked.unshift(file);
      return true;
    }
    return false;
  }
}
