import type { Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { costOf } from "./cost.js";
import { answers } from "./lists.js";
import { type Case, Program } from "./program.js";
import { JA, NEE, NVT, ONBEKEND } from "./program-leaves.js";
import { apart, directlyUnder, partsOf, scopesOf } from "./scopes.js";

/** What a regime makes of a case, without the reasons: the answer, and which conclusions fail or are open. */
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly string[];
  readonly onbekend: readonly string[];
}

/** A regime as functions of a case that was checked: the answer alone, and the lists of what fails and is open. */
export interface Compiled {
  oordeel(zaak: Case): Oordeel;
  lijsten(zaak: Case): Lijsten;
}

/** The answer alone. One part that fails settles the case: what the other parts rest on is then never read. */
function answerOf(regime: Regime, final: Regel): (zaak: Case) => Oordeel {
  const program = new Program(regime, new Set(scopesOf(regime, final)));
  const scope = final.reikwijdte === undefined ? () => JA : program.scope(final.reikwijdte);
  const cost = costOf(regime);
  const parts = partsOf(final).sort((a, b) => cost([a]) - cost([b]));
  const checks = parts.map((part) => program.said(part).answer);
  const { own } = program.said(final.name);
  return (zaak) => {
    program.take(zaak);
    const met = scope();
    if (met !== JA) return met === NEE ? "nvt" : "onbekend";
    for (const check of checks) if (check() === NEE) return "nee";
    return own() === JA ? "ja" : "onbekend";
  };
}

/** The answer and the lists. What stands under a scope is judged when that can apply. */
function listsOf(regime: Regime, final: Regel): (zaak: Case) => Lijsten {
  const settled = apart(regime);
  const program = new Program(regime, settled);
  const names = regime.regels.map(({ name }) => name);
  const verdicts = names.map((): number => NVT);
  const under = (scope: string | undefined): (() => void) => {
    const here = directlyUnder(regime, settled, scope);
    const reads = here.map(({ name }) => ({ at: names.indexOf(name), read: program.said(name).answer }));
    const inner = here
      .filter(({ name }) => settled.has(name))
      .map(({ name }) => ({ met: program.scope(name), judge: under(name) }));
    return () => {
      for (const { at, read } of reads) verdicts[at] = read();
      for (const { met, judge } of inner) if (met() !== NEE) judge();
    };
  };
  const judge = under(undefined);
  const last = names.indexOf(final.name);
  return (zaak) => {
    program.take(zaak);
    verdicts.fill(NVT);
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
  return { oordeel: answerOf(regime, final), lijsten: listsOf(regime, final) };
}

/** Whether the dates of a case keep the bounds that the regime sets to them. */
export function boundsOf(regime: Regime): (zaak: Case) => boolean {
  const program = new Program(regime, new Set());
  const kept = program.bounds();
  return (zaak) => {
    program.take(zaak);
    return kept();
  };
}
