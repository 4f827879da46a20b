import type { Feiten, FeitWaarde } from "../model/feit.js";
import { listing } from "./conclude.js";
import { liveFacts, type View } from "./live.js";
import type { Searcher } from "./searcher.js";
import { breaches, deriveJudged, isExcluded, isForbidden, judge } from "./situation.js";
import { distinctCodes } from "./values.js";

/**
 * How many completions one request may cost. An empty file of a shipped regime needs some two thousand;
 * this is twenty times as many, and little more than half a second at the worst.
 */
const BUDGET = 40_000;

/** A file that is being completed: what is known, what was filled in, and where that leads. */
export interface Node {
  readonly given: Feiten;
  readonly view: View;
}

export class Search {
  private spent = 0;
  /** False once a branch was left for want of budget. */
  private complete = true;
  private readonly spreadComplete: boolean;
  /** Values that led to a settled answer before are tried first. */
  private readonly liked = new Map<string, FeitWaarde>();
  private readonly spread: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(
    private readonly searcher: Searcher,
    private readonly start: Feiten,
    seed: string,
  ) {
    const open = searcher.machine.regime.feiten
      .filter(
        (feit) =>
          feit.type === "date" && searcher.searched.has(feit.id) && start[feit.id] == null && !isExcluded(feit, start),
      )
      .map((feit) => feit.id);
    const { dates, complete } = searcher.points.spread(open, start, seed);
    this.spread = dates;
    this.spreadComplete = complete;
  }

  node(given: Feiten): Node {
    this.spent += 1;
    const facts = deriveJudged(this.searcher.machine, given);
    const { rests } = this.searcher;
    return { given, view: { facts, standings: judge(this.searcher.machine, facts), rests } };
  }

  /** Whether the request check would accept the file, as far as its facts are known. */
  private accepted({ given, view }: Node): boolean {
    const { feiten, barred } = this.searcher.machine;
    // What was filled in is ignored where it is excluded; what stands on the file would be refused.
    if (barred.some((f) => isForbidden(f, given) || (this.start[f.id] != null && isExcluded(f, given)))) return false;
    for (const { id, nietVoor } of feiten.values()) {
      const [end, begin] = [view.facts[id], nietVoor === undefined ? null : given[nietVoor]];
      if (end != null && begin != null && end < begin) return false;
    }
    return breaches(this.searcher.machine, view.facts).length === 0;
  }

  private valuesOf(id: string, given: Feiten, unknownLeft: boolean): FeitWaarde[] {
    const feit = this.searcher.machine.feiten.get(id);
    const values = new Set<FeitWaarde>();
    const liked = this.liked.get(id);
    if (liked !== undefined) values.add(liked);
    if (feit?.type === "date") {
      for (const date of this.searcher.points.around(id, given)) values.add(date);
      if (unknownLeft || values.size === 0) for (const date of this.spread.get(id) ?? []) values.add(date);
    } else if (feit?.type === "code") {
      for (const code of distinctCodes(feit, this.searcher.machine.regime, given)) values.add(code);
    } else {
      for (const value of this.searcher.values.get(id) ?? []) values.add(value);
    }
    return [...values];
  }

  /** What a rule contributes to the outcome on a file. */
  private listed(node: Node, name: string): string {
    const standing = node.view.standings.get(name);
    return standing ? listing(standing) : "nvt";
  }

  private live(node: Node, name: string): ReadonlySet<string> {
    const standing = node.view.standings.get(name);
    return standing ? liveFacts(standing, node.view) : new Set();
  }

  /** Facts that can be filled in now: not one that the answers so far exclude. */
  private fillable(node: Node, live: ReadonlySet<string>, fact: string): string[] {
    const { feiten } = this.searcher.machine;
    return [...live].filter((id) => {
      const feit = feiten.get(id);
      return id !== fact && node.given[id] == null && feit !== undefined && !isExcluded(feit, node.given);
    });
  }

  /** The facts that share a rule with this one: its answer hangs on theirs. */
  private near(fact: string): ReadonlySet<string> {
    const { machine, rests } = this.searcher;
    return new Set(
      machine.regime.regels
        .filter((r) => !r.slotsom && rests.get(r.name)?.has(fact))
        .flatMap((r) => [...(rests.get(r.name) ?? [])]),
    );
  }

  /** First what shares a rule with the fact, and there choices before dates: they say which dates count. */
  private next(node: Node, options: readonly string[], near: ReadonlySet<string>): string {
    const { feiten } = this.searcher.machine;
    const rank = (id: string): number => {
      const date = feiten.get(id)?.type === "date";
      if (near.has(id)) return date ? 1 : 0;
      return date ? 2 : 3;
    };
    const best = Math.min(...options.map(rank));
    const equals = options.filter((id) => rank(id) === best);
    const first = best === 1 || best === 2 ? this.fewest(equals, node) : (equals[0] ?? "");
    // The answer on which another depends comes before that other.
    const { alleenBij, nietBij } = feiten.get(first) ?? {};
    const governor = [alleenBij?.feit, nietBij?.feit].find((id) => id !== undefined && options.includes(id));
    return governor ?? first;
  }

  private fewest(options: readonly string[], node: Node): string {
    const sizes = options.map((id) => ({ id, size: this.valuesOf(id, node.given, true).length }));
    return sizes.reduce((a, b) => (b.size < a.size ? b : a)).id;
  }

  /**
   * Whether two completions that differ in this fact alone give this rule another place in the
   * outcome. Walks the completions depth first, and leaves a branch as soon as the fact, or the whole
   * rule, can no longer change.
   */
  private matters(fact: string, name: string, node: Node, limit: number): boolean {
    if (this.listed(node, name) !== "onbekend") return false;
    const live = this.live(node, name);
    if (!live.has(fact)) return false;
    const options = this.fillable(node, live, fact);
    if (options.length === 0) return this.turns(fact, name, node);
    const choice = this.next(node, options, this.near(fact));
    for (const value of this.valuesOf(choice, node.given, true)) {
      if (this.spent >= limit) {
        this.complete = false;
        return false;
      }
      const further = this.node({ ...node.given, [choice]: value });
      if (this.accepted(further) && this.matters(fact, name, further, limit)) {
        this.liked.set(choice, value);
        return true;
      }
    }
    return false;
  }

  /**
   * Whether this fact by itself turns the answer of a rule on a file on which nothing else is open. Another
   * value of it can open what was settled: then there must be a way to close that with another answer.
   */
  private turns(fact: string, name: string, node: Node): boolean {
    const feit = this.searcher.machine.feiten.get(fact);
    const governor = feit?.alleenBij;
    const given =
      governor && node.given[governor.feit] == null ? { ...node.given, [governor.feit]: governor.waarde } : node.given;
    if (!feit || isExcluded(feit, given)) return false;
    const settled = new Set<string>();
    const open: Node[] = [];
    for (const value of this.valuesOf(fact, given, false)) {
      const filled = this.node({ ...given, [fact]: value });
      if (!this.accepted(filled)) continue;
      if (this.isClosed(filled, name)) settled.add(this.listed(filled, name));
      else open.push(filled);
      if (settled.size > 1) return true;
    }
    const [answer] = settled;
    if (answer !== undefined) return open.some((filled) => this.closes(filled, name, answer));
    return open.some((filled) => {
      const completed = this.completion(name, () => true, filled, this.within(BUDGET / 100));
      return (
        completed !== undefined &&
        open.some((other) => other !== filled && this.turnsBetween(fact, name, completed, other))
      );
    });
  }

  /** The same completion with the value that this fact has in another: does it answer otherwise, or can it? */
  private turnsBetween(fact: string, name: string, completed: Node, other: Node): boolean {
    const moved = this.node({ ...completed.given, [fact]: other.given[fact] ?? null });
    if (!this.accepted(moved)) return false;
    const answer = this.listed(completed, name);
    return this.isClosed(moved, name) ? this.listed(moved, name) !== answer : this.closes(moved, name, answer);
  }

  /** Whether nothing that can still be filled in changes the answer of a rule. */
  private isClosed(node: Node, name: string): boolean {
    return this.listed(node, name) !== "onbekend" || this.fillable(node, this.live(node, name), "").length === 0;
  }

  /** Whether the file can be completed with another answer than this one. */
  private closes(node: Node, name: string, answer: string): boolean {
    return this.completion(name, (found) => found !== answer, node, this.within(BUDGET / 100)) !== undefined;
  }

  /** What may be spent in all, if this much more is spent now. */
  private within(amount: number): number {
    return Math.min(BUDGET, this.spent + amount);
  }

  /**
   * A completion that gives the rule a settled answer that is wanted. Its values are remembered, for a
   * search that starts from them is soon done.
   */
  completion(name: string, wanted: (answer: string) => boolean, node: Node, limit = BUDGET): Node | undefined {
    const answer = this.listed(node, name);
    if (answer !== "onbekend") {
      if (!wanted(answer)) return undefined;
      for (const [id, value] of Object.entries(node.given)) if (value !== null) this.liked.set(id, value);
      return node;
    }
    const options = this.fillable(node, this.live(node, name), "");
    if (options.length === 0) return undefined;
    const choice = this.next(node, options, new Set());
    for (const value of this.valuesOf(choice, node.given, true)) {
      if (this.spent >= limit) {
        this.complete = false;
        return undefined;
      }
      const further = this.node({ ...node.given, [choice]: value });
      const found = this.accepted(further) ? this.completion(name, wanted, further, limit) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  /** The facts of a completion that turn the answer by themselves. */
  private turningIn(name: string, completed: Node, facts: Iterable<string>): string[] {
    return [...facts].filter((fact) => this.turns(fact, name, this.node({ ...completed.given, [fact]: null })));
  }

  /**
   * Which of these facts can change the place of a rule in the outcome.
   *
   * Most show themselves in one completion that meets the rule, or in one for each other choice that
   * shares a rule with them. For what is left every completion is walked.
   */
  turning(
    name: string,
    goal: string,
    facts: readonly string[],
    start: Node,
  ): { found: Set<string>; unsettled: Set<string> } {
    const open = new Set(facts);
    const found = new Set<string>();
    const lookIn = (completed: Node | undefined): void => {
      for (const fact of completed ? this.turningIn(name, completed, open) : []) {
        open.delete(fact);
        found.add(fact);
      }
    };
    const meets = (answer: string): boolean => answer === goal;
    lookIn(this.completion(name, meets, start, this.within(BUDGET / 10)));
    for (const fact of facts) {
      if (!open.has(fact)) continue;
      for (const [other, value] of this.choicesNear(fact, start)) {
        const node = this.node({ ...start.given, [other]: value });
        if (open.has(fact)) lookIn(this.completion(name, meets, node, this.within(BUDGET / 100)));
      }
    }
    const unsettled = new Set<string>();
    for (const fact of [...open]) {
      this.complete = this.spreadComplete;
      if (this.matters(fact, name, start, this.within(BUDGET / 8))) found.add(fact);
      else if (!this.complete) unsettled.add(fact);
    }
    return { found, unsettled };
  }

  private choicesNear(fact: string, start: Node): [string, FeitWaarde][] {
    const { feiten } = this.searcher.machine;
    return [...this.near(fact)]
      .filter(
        (id) => id !== fact && start.given[id] == null && !["date", "code"].includes(feiten.get(id)?.type ?? "date"),
      )
      .flatMap((id) => (this.searcher.values.get(id) ?? []).map((value): [string, FeitWaarde] => [id, value]));
  }
}
