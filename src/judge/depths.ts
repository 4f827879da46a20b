import type { Oordeel } from "../model/oordeel.js";
import { asksDay, withDay } from "../model/peildatum.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { AskedFacts, type Case, ReadFacts } from "./facts.js";
import { type Answer, JA, NEE, NVT, ONBEKEND } from "./jumps.js";
import { Program } from "./program.js";
import { apart, partsOf, type Round, roundsOf, scopesOf } from "./scopes.js";

/** What a regime makes of a case, without the reasons: the answer, and which conclusions fail or are open. */
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly string[];
  readonly onbekend: readonly string[];
}

/**
 * A regime as functions of a case that was checked, and of the day on which it is judged where a rule asks for that: the answer
 * alone, and the lists of what fails and is open.
 */
export interface Compiled {
  oordeel(zaak: Case, peildatum?: string): Oordeel;
  lijsten(zaak: Case, peildatum?: string): Lijsten;
}

/** The answer at each end of a walk. */
const answers: readonly Oordeel[] = ["nee", "onbekend", "ja", "nvt"];

/** The answer alone. One part that fails settles the case: what the other parts rest on is then never read. */
function answerOf(regime: Regime, final: Regel): (zaak: Case) => Oordeel {
  const program = new Program(regime, new AskedFacts(regime), new Set(scopesOf(regime, final)));
  const { jumps, reading, always } = program;
  const whole = reading.said(final.name).own(ONBEKEND, ONBEKEND, JA, ONBEKEND);
  const start = partsOf(regime, final).reduceRight(
    (next, part) => reading.said(part).answer(NEE, next, next, next),
    whole,
  );
  const scope: Answer = final.reikwijdte === undefined ? always : reading.under(final.reikwijdte, new Set());
  const first = scope(NVT, ONBEKEND, start, NVT);
  return (zaak) => {
    program.take(zaak);
    return answers[jumps.walk(first)] as Oordeel;
  };
}

/** The answer and the lists. What stands under a scope is judged when that can apply. */
function listsOf(regime: Regime, final: Regel): (zaak: Case) => Lijsten {
  const settled = apart(regime);
  const program = new Program(regime, new ReadFacts(regime), settled);
  const { jumps, reading } = program;
  const names = regime.regels.map(({ name }) => name);
  const verdicts = names.map((): number => NVT);
  const judgeOf = ({ rules, inner }: Round): (() => void) => {
    const at = rules.map(({ name }) => names.indexOf(name));
    const slots = rules.map(({ name }) => jumps.slotOf(reading.said(name).answer));
    const under = inner.map(({ scope, round }) => ({
      met: jumps.slotOf(reading.under(scope, new Set())),
      judge: judgeOf(round),
    }));
    return () => {
      for (let i = 0; i < slots.length; i++) verdicts[at[i] as number] = jumps.value(slots[i] as number);
      for (let i = 0; i < under.length; i++) {
        const { met, judge } = under[i] as (typeof under)[number];
        if (jumps.value(met) !== NEE) judge();
      }
    };
  };
  const judge = judgeOf(roundsOf(regime, settled));
  const last = names.indexOf(final.name);
  return (zaak) => {
    program.take(zaak);
    for (let i = 0; i < names.length; i++) verdicts[i] = NVT;
    judge();
    const [nee, onbekend]: [string[], string[]] = [[], []];
    for (let i = 0; i < names.length; i++) {
      if (verdicts[i] === NEE) nee.push(names[i] as string);
      else if (verdicts[i] === ONBEKEND) onbekend.push(names[i] as string);
    }
    return { oordeel: answers[verdicts[last] as number] as Oordeel, nee, onbekend };
  };
}

/** Makes a regime ready to judge millions of cases. */
export function program(regime: Regime): Compiled {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final) throw new RangeError("a regime without a final conclusion");
  const [oordeel, lijsten] = [answerOf(regime, final), listsOf(regime, final)];
  if (!asksDay(regime)) return { oordeel, lijsten };
  return {
    oordeel: (zaak, peildatum) => oordeel(withDay(zaak, peildatum)),
    lijsten: (zaak, peildatum) => lijsten(withDay(zaak, peildatum)),
  };
}

/** Whether the dates of a case keep the bounds that the regime sets to them, as far as those can be reckoned. */
export function boundsOf(regime: Regime): (zaak: Case) => boolean {
  const program = new Program(regime, new AskedFacts(regime));
  const { jumps, reading } = program;
  const keeps = (first: string, last: string): Answer =>
    program.compare("lessThanInclusive", reading.date(first), reading.date(last));
  const start = regime.controles.reduceRight((next, { feit, nietVoor, nietNa }) => {
    // A bound that cannot be reckoned is kept; and a last day counts where the first one is known.
    const within = nietNa === undefined ? next : keeps(feit, nietNa)(NEE, next, next, next);
    return keeps(nietVoor, feit)(NEE, next, within, next);
  }, JA as number);
  return (zaak) => {
    program.take(zaak);
    return jumps.walk(start) === JA;
  };
}
