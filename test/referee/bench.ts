import { evaluate } from "../../src/index.js";
import { asSettledFact, type Standings } from "../../src/judge/conclude.js";
import { build, derive, judge, type Machine } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { nested } from "../../src/tell/outcome.js";
import { settle } from "../../src/testing/accept.js";

/** A file under a state of a regime: the facts with what follows from them, and where each rule stands. */
export interface Judged {
  readonly facts: Feiten;
  readonly standings: Standings;
  /** The facts as a consequence sees them: what stands under an open scope is not settled. */
  readonly settled: Feiten;
}

/** A state of a regime as files are judged by it. */
export class Bench {
  constructor(
    readonly regime: Regime,
    private readonly peildatum: string,
    private readonly own: readonly Regime[],
  ) {
    this.machine = build(regime);
  }

  private readonly outcomes = new WeakMap<Feiten, Promise<AlgemeneUitkomst | undefined>>();
  private readonly machine: Machine;

  /** By json-rules-engine; nothing where the request is refused. */
  outcome(feiten: Feiten): Promise<AlgemeneUitkomst | undefined> {
    const outcome = this.outcomes.get(feiten) ?? this.evaluated(feiten);
    this.outcomes.set(feiten, outcome);
    return outcome;
  }

  private async evaluated(feiten: Feiten): Promise<AlgemeneUitkomst | undefined> {
    const { vraag, id } = this.regime;
    try {
      return await evaluate(
        { vraag, regime: id, peildatum: this.peildatum, zaak: nested(feiten) },
        { regimes: this.own },
      );
    } catch {
      return undefined;
    }
  }

  /** By the conditions themselves, also under rules that somebody changed. */
  judged(feiten: Feiten, regime = this.regime): Judged {
    const machine = regime === this.regime ? this.machine : build(regime);
    const facts = derive(machine, settle(regime, feiten));
    const standings = judge(machine, facts);
    const settled: Feiten = { ...facts };
    for (const [name, standing] of standings) settled[name] = asSettledFact(standing);
    return { facts, standings, settled };
  }

  /** Whether everything is known, but for what means nothing beside another answer. */
  isComplete(feiten: Feiten): boolean {
    const facts = settle(this.regime, feiten);
    return this.regime.feiten.every(({ id, alleenBij, nietBij }) => {
      const other = alleenBij ? (facts[alleenBij.feit] ?? null) : null;
      const isElsewhere = other !== null && other !== alleenBij?.waarde;
      const isBarred = nietBij !== undefined && !nietBij.eigen && facts[nietBij.feit] === nietBij.waarde;
      return facts[id] != null || isElsewhere || isBarred;
    });
  }
}
