import type { Afleiding } from "../model/afleiding.js";
import type { IsoDatum } from "../model/datum.js";
import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import { bladeren } from "../model/tree.js";
import type { Judged } from "./conflict.js";
import { Documents } from "./documents.js";
import { Drafts, type Plan } from "./draft.js";
import { liveFacts } from "./live.js";
import { needsOf } from "./references.js";
import { Search } from "./search.js";
import type { Searcher } from "./searcher.js";
import { deriveJudged, isExcluded, judge } from "./situation.js";
import { TurningPoints } from "./turning-points.js";

/** A file that a plan leads to when its documents are made on a day. */
export interface Draft {
  readonly plan: Plan;
  readonly given: Feiten;
  readonly dag: IsoDatum | undefined;
}

const pointsOf = new WeakMap<Searcher, TurningPoints>();

/** The dates between which the final conclusion turns: policy beside it has more, and they would be tried in vain. */
function turningPoints(searcher: Searcher, final: string): TurningPoints {
  const known = pointsOf.get(searcher);
  if (known) return known;
  const { regime } = searcher.machine;
  const needed = new Set([final, ...regime.controles.flatMap(({ nietVoor, nietNa = nietVoor }) => [nietVoor, nietNa])]);
  // From the last layer to the first, so that what a rule needs is seen after the rule.
  const keep = <T extends Regel | Afleiding>(items: readonly T[], name: (item: T) => string): T[] =>
    [...items].reverse().filter((item) => {
      const counts = needed.has(name(item));
      if (counts) for (const need of needsOf(item)) needed.add(need);
      return counts;
    });
  const regels = keep(regime.lagen.flat(), (regel) => regel.name).reverse();
  const afleidingen = keep(regime.afleidingen, (afleiding) => afleiding.id).reverse();
  const points = new TurningPoints({ ...regime, regels, lagen: regels.map((regel) => [regel]), afleidingen });
  pointsOf.set(searcher, points);
  return points;
}

/** Where drafts of one file are judged. */
export class Bench {
  /** How many files were judged. */
  spent = 0;
  readonly documents: Documents;
  readonly drafts: Drafts;
  readonly points: TurningPoints;
  readonly final: string;

  constructor(
    readonly searcher: Searcher,
    readonly given: Feiten,
    readonly peildatum: IsoDatum,
  ) {
    this.final = searcher.machine.regime.regels.find((regel) => regel.slotsom)?.name ?? "";
    this.documents = new Documents(searcher);
    this.points = turningPoints(searcher, this.final);
    this.drafts = new Drafts(searcher, this.documents, this.points, given, peildatum);
  }

  judged(given: Feiten): Judged {
    this.spent += 1;
    const facts = deriveJudged(this.searcher.machine, given);
    return { facts, standings: judge(this.searcher.machine, facts) };
  }

  /** The conclusions that the final one counts. */
  requirements(): Regel[] {
    const { regels } = this.searcher.machine.regime;
    const final = regels.find((regel) => regel.name === this.final);
    const parts = new Set(final ? bladeren(final.conditions).map((blad) => blad.fact) : []);
    return regels.filter(({ name }) => parts.has(name));
  }

  /** Whether the unknown facts can still be such that the goal is reached. */
  private reachable(given: Feiten, goal: string): boolean {
    const search = new Search(this.searcher, given, this.peildatum);
    const wanted = (answer: string): boolean => (goal === this.final ? answer === "ja" : answer !== "nee");
    return search.completion(goal, wanted, search.node(given)) !== undefined;
  }

  /** Whether a draft is in order, and its answer what is wanted or still open to become that. */
  helps({ plan, given, dag }: Draft, goal: string = this.final): boolean {
    const { facts, standings } = this.judged(given);
    if (this.drafts.fault(plan, given, facts, dag)) return false;
    const [oordeel, final] = [standings.get(goal)?.oordeel, standings.get(this.final)?.oordeel];
    if (oordeel === "nee" || final === "nvt") return false;
    return oordeel !== "onbekend" || this.reachable(given, goal);
  }

  /** Whether what the new documents must say, and the old ones left open, can lawfully be such that the goal is reached. */
  canBeWritten(draft: Draft, goal: string): boolean {
    let { given } = draft;
    const passed = new Set<string>();
    for (;;) {
      const [open] = this.unwritten({ ...draft, given }, goal).filter((id) => !passed.has(id));
      if (open === undefined) return this.helps({ ...draft, given }, goal);
      passed.add(open);
      const next = this.written(open, { ...draft, given }, goal);
      if (!next) return false;
      given = next;
    }
  }

  /** The unknown facts of new documents that can still change the answer. */
  private unwritten({ plan, given }: Draft, goal: string): string[] {
    const { machine, rests } = this.searcher;
    const facts = deriveJudged(machine, given);
    const view = { facts, standings: judge(machine, facts), rests };
    const standing = view.standings.get(goal);
    const live = standing ? liveFacts(standing, view) : new Set<string>();
    const canHold = (id: string): boolean => {
      const feit = machine.feiten.get(id);
      return feit !== undefined && given[id] == null && !isExcluded(feit, given);
    };
    return this.documents.inOrder(live).filter((id) => canHold(id) && this.isNew(id, plan));
  }

  /** Whether a fact stands in a document that a plan makes anew, and is for its maker to say. */
  isNew(id: string, plan: Plan): boolean {
    const stukken = this.drafts.stukken(plan);
    const entry = this.documents.changeable.get(id);
    return (
      entry !== undefined &&
      stukken.includes(entry.stuk) &&
      !stukken.some(({ herstel }) => herstel.opnieuw?.includes(id))
    );
  }

  /** The file with the first thing written for a fact in a new document that helps; `undefined` when nothing does. */
  written(id: string, { plan, given, dag }: Draft, goal: string = this.final): Feiten | undefined {
    const { documents, drafts } = this;
    const isDate = documents.changeable.get(id)?.feit.type === "date";
    const contents: readonly FeitWaarde[] = isDate
      ? drafts.dates(id, given, dag).sort()
      : documents.answers(id, this.given);
    for (const value of contents) {
      const next = drafts.settled({ ...given, [id]: value }, id);
      if (this.helps({ plan, given: next, dag }, goal)) return next;
    }
    return undefined;
  }
}
