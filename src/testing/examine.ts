import { type Standing, type Standings, seenBy } from "../judge/conclude.js";
import { dependencies, rulesThatCount } from "../judge/references.js";
import { breaches, build, derive, deriveEarliest, judge, type Machine } from "../judge/situation.js";
import { conditionOf, judgeTree } from "../judge/trees.js";
import { InterneFout } from "../model/fault.js";
import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { WaarschuwingUitslag } from "../model/uitkomst.js";
import { findMissing } from "../prove/missing.js";
import { consequences, suppose } from "../tell/consequences.js";
import { Deadlines } from "../tell/deadlines.js";
import { leavesOf } from "../tell/decisive.js";
import { fixedOf } from "../tell/fixed.js";
import { consequenceTexts, deadlineTexts, remarkTexts, writer } from "../tell/outcome.js";
import { remarks } from "../tell/remarks.js";
import { lists } from "../tell/report.js";
import { Waits } from "../tell/waits.js";
import { type Antwoord, concerns, daysOf, deciding, type Lijsten, listed, type Ontbrekend } from "./answer.js";

const LIES_FIXED = "uitkomst-ligt-vast";

interface Missing extends Ontbrekend {
  /** The answer that every completion gives, where the conditions cannot see it. */
  readonly vasteUitkomst: Oordeel | undefined;
}

/** What is read of a state to see what is missing: where two have the same, the same is missing. */
function missingPart({ regime, judgedBy }: Machine): string {
  const derived = new Set(judgedBy.map(({ id }) => id));
  const rules = rulesThatCount(regime).map((r) => [r.name, r.kracht, r.reikwijdte, r.conditions, r.toepassing]);
  return JSON.stringify([rules, regime.afleidingen.filter(({ id }) => derived.has(id)), regime.controles]);
}

/** One state of a regime, made ready to judge many files. */
class Stand {
  readonly machine: Machine;
  readonly rests: ReadonlyMap<string, ReadonlySet<string>>;
  private part: string | undefined;
  private readonly known = new WeakMap<Feiten, Missing>();

  constructor(
    regime: Regime,
    /** This state before something in it was changed. */
    private readonly before: Stand | undefined,
  ) {
    this.machine = build(regime);
    this.rests = dependencies(regime);
  }

  private get missingIn(): string {
    this.part ??= missingPart(this.machine);
    return this.part;
  }

  /** What is missing on a file. By far the dearest question, so what was found before a change is used again. */
  missing(feiten: Feiten): Missing {
    if (this.before?.missingIn === this.missingIn) return this.before.missing(feiten);
    const known = this.known.get(feiten);
    if (known) return known;
    const facts = derive(this.machine, feiten);
    const standings = judge(this.machine, facts);
    const {
      exact,
      feiten: found,
      vasteUitkomst,
    } = findMissing(this.machine, feiten, {
      ...{ facts, standings },
      rests: this.rests,
    });
    const missing = { exact, feiten: found, vasteUitkomst };
    this.known.set(feiten, missing);
    return missing;
  }
}

/** The answer on one file; each part is worked out when it is asked for. */
class Worked implements Antwoord {
  private readonly standings: Standings;
  private remarks: readonly WaarschuwingUitslag[] | undefined;

  constructor(
    private readonly stand: Stand,
    private readonly feiten: Feiten,
    private readonly facts: Feiten,
    private readonly peildatum: string,
  ) {
    this.standings = judge(stand.machine, facts);
  }

  private get regime(): Regime {
    return this.stand.machine.regime;
  }

  private get final(): Standing {
    const final = this.regime.regels.find((regel) => regel.slotsom);
    const standing = this.standings.get(final?.name ?? "");
    if (!standing) throw new InterneFout("a regime without a final conclusion");
    return standing;
  }

  get oordeel(): Oordeel {
    return this.final.oordeel;
  }

  oordeelOver(name: string): Oordeel | undefined {
    return this.standings.get(name)?.oordeel;
  }

  krachtOf(name: string): string | undefined {
    return this.standings.get(name)?.regel.kracht ?? "slotsom";
  }

  omdat(name: string): readonly string[] {
    const standing = this.standings.get(name);
    if (!standing) return [];
    const seen = seenBy(standing.regel, this.facts, this.standings);
    const verdict = judgeTree(standing.regel.conditions, (blad) => conditionOf(blad)(seen));
    return deciding(
      leavesOf(verdict).map(({ blad, oordeel, decisive }) => ({ naam: blad.name, oordeel, doorslaggevend: decisive })),
    );
  }

  warns(code: string, about?: string): boolean {
    if (code === LIES_FIXED) return this.stand.missing(this.feiten).vasteUitkomst !== undefined;
    const { regime, facts, standings, peildatum } = this;
    this.remarks ??= remarks({ regime, facts, standings, peildatum, texts: remarkTexts, write: writer(facts, regime) });
    return this.remarks.some((warning) => concerns(warning, code, about));
  }

  get lijsten(): Lijsten {
    return listed(lists(this.regime, this.standings, ({ bron }) => fixedOf(this.regime).cite(bron)));
  }

  private get waits(): Waits {
    return new Waits(this.regime, this.stand.rests, this.facts, this.standings);
  }

  get gevolgen(): unknown {
    const { regime, final, waits, facts, standings } = this;
    const supposed = suppose(final, standings, facts);
    const write = writer(facts, regime);
    const { waarden, toelichting, wachtOp } = consequences({
      regime,
      final,
      vasteUitkomst: () => this.stand.missing(this.feiten).vasteUitkomst,
      waits,
      supposed,
      texts: consequenceTexts,
      write,
    });
    const said = (taal: "nl" | "en") =>
      Object.fromEntries(Object.entries(toelichting).map(([naam, text]) => [naam, text[taal]]));
    return { ...waarden, toelichting: said("nl"), toelichtingEn: said("en"), wachtOp };
  }

  get termijnen(): Antwoord["termijnen"] {
    const { regime, waits, stand, feiten, facts } = this;
    const earliest = deriveEarliest(stand.machine, feiten, facts);
    return daysOf(new Deadlines(regime, waits, earliest, deadlineTexts, writer(facts, regime), feiten).list());
  }

  get ontbreekt(): Ontbrekend {
    return this.stand.missing(this.feiten);
  }
}

/**
 * Judges files by one regime with compiled conditions, without json-rules-engine, and works out no more of an answer
 * than is asked: for runs of a hundred thousand files. A test holds its answers equal to those of `evaluate`.
 */
export class Examiner {
  private readonly states = new Map<Regime, Stand>();

  constructor(
    private readonly regime: Regime,
    /** The examiner of the regime of which this one is a changed copy: what the change does not touch is not redone. */
    private readonly before?: Examiner,
  ) {}

  private stateOn(peildatum: string): Stand | undefined {
    const state = standOp(this.regime, peildatum);
    if (!state) return undefined;
    const known = this.states.get(state) ?? new Stand(state, this.before?.stateOn(peildatum));
    this.states.set(state, known);
    return known;
  }

  /** The answer on a file that was read; `undefined` where the regime refuses the day or a date on the file. */
  answer(feiten: Feiten, peildatum: string): Antwoord | undefined {
    const state = this.stateOn(peildatum);
    if (!state) return undefined;
    const facts = derive(state.machine, feiten);
    return breaches(state.machine, facts).length === 0 ? new Worked(state, feiten, facts, peildatum) : undefined;
  }
}
