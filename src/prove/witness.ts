import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import { isPeildatum, PEILDATUM_FEIT } from "../model/peildatum.js";
import { ymd } from "../reckon/ymd.js";
import { Bounds, type Stretch } from "./bounds.js";
import { isEnd, JA, NEE, type Node } from "./diagram.js";
import { type Asked, within } from "./drawn.js";
import { Effort } from "./effort.js";
import type { Line } from "./line.js";
import { type Answered, plainCodes, plainDates, usualDay } from "./plain.js";
import type { Order, Same } from "./question.js";
import { oddities, type Sought } from "./usual.js";
import { endOn, ordersLeft } from "./walk.js";

/** So many ways are tried before a search gives up. */
const MOST_STEPS = 200_000;
const NEVER = Number.POSITIVE_INFINITY;

/** What came of a search: the smallest file, that there is none whatever the facts (`none`), or that it took too long. */
export type Found = { readonly feiten: Feiten } | "none" | "undecided";

/** Seeks the way to `JA` on which the fewest facts are known, through questions of which answers can exclude each other. */
class Search {
  private readonly costs = new Map<Node, number>();
  private readonly bounds: Bounds;
  private readonly way: Answered[] = [];
  private steps = 0;
  best: readonly Answered[] | undefined;

  /**
   * @param lowest fewer facts than this are sought
   * @param past dates that may not lie after a day, by the stretch of days that is left to them
   * @param isAnyEnough whether any way will do
   */
  constructor(
    private readonly asked: Sought,
    public lowest = NEVER,
    past: ReadonlyMap<string, Stretch> = new Map(),
    private readonly isAnyEnough = false,
  ) {
    const { lines, orders, clashes } = asked;
    this.bounds = new Bounds(lines, orders, past, new Map(), clashes, new Effort());
  }

  /** From here on only ways on which events come in their usual order; false where that cannot be. */
  keepUsual(): boolean {
    const { questions, usualFrom } = this.asked;
    return questions.slice(usualFrom).every((question, i) => {
      this.way.push({ level: usualFrom + i, answer: 0 });
      return this.fits(usualFrom + i, question as Order, 0);
    });
  }

  get isCutShort(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** What an answer costs: a fact that is known is one more to read. */
  private cost(level: number, answer: number): number {
    return this.asked.questions[level]?.kind === "known" && answer === 0 ? 1 : 0;
  }

  /** How many facts must be known at least from here on, were every answer possible beside every other. */
  private least(node: Node): number {
    if (isEnd(node)) return node === JA ? 0 : NEVER;
    const known = this.costs.get(node);
    if (known !== undefined) return known;
    const { diagram } = this.asked;
    let least = NEVER;
    for (let i = 0; i < diagram.width(node); i++)
      least = Math.min(least, this.cost(diagram.level(node), i) + this.least(diagram.way(node, i)));
    this.costs.set(node, least);
    return least;
  }

  walk(node: Node, cost = 0): void {
    this.steps += 1;
    if (this.isCutShort || cost + this.least(node) >= this.lowest) return;
    if (isEnd(node)) {
      this.lowest = this.isAnyEnough ? 0 : cost;
      this.best = [...this.way];
      return;
    }
    const { diagram, questions } = this.asked;
    const level = diagram.level(node);
    const question = questions[level];
    const total = (answer: number): number => this.cost(level, answer) + this.least(diagram.way(node, answer));
    const ways = Array.from({ length: diagram.width(node) }, (_, i) => i).sort((a, b) => total(a) - total(b));
    for (const answer of ways) {
      if (total(answer) === NEVER) continue;
      this.way.push({ level, answer });
      if (question?.kind !== "order" && question?.kind !== "same") {
        this.walk(diagram.way(node, answer), cost + this.cost(level, answer));
      } else {
        if (this.fits(level, question, answer)) this.walk(diagram.way(node, answer), cost);
        this.bounds.back();
      }
      this.way.pop();
    }
  }

  private fits(level: number, question: Order | Same, answer: number): boolean {
    return this.bounds.add(level, question, answer);
  }
}

/** The facts of a way, in plain values. */
function factsOn(asked: Asked, way: readonly Answered[], near: string, past: ReadonlySet<string>): Feiten {
  const { questions, feiten } = asked;
  const answers = new Map(way.map(({ level, answer }) => [level, answer]));
  const known = new Set(
    way.flatMap(({ level, answer }) => {
      const question = questions[level];
      return question?.kind === "known" && answer === 0 ? [question.fact] : [];
    }),
  );
  // Of no request it is asked whether the day on which it is judged is known.
  if (feiten.some(isPeildatum)) known.add(PEILDATUM_FEIT);
  const values = new Map<string, FeitWaarde>([
    ...plainDates(asked, way, known, near, past),
    ...plainCodes(asked, way, known),
  ]);
  for (const [level, question] of questions.entries()) {
    const answer = answers.get(level);
    if (question.kind === "choice" && known.has(question.fact) && !values.has(question.fact))
      values.set(question.fact, question.values[answer ?? 0] as FeitWaarde);
    if (question.kind === "member" && known.has(question.fact)) {
      const held = (values.get(question.fact) ?? []) as readonly string[];
      values.set(question.fact, answer === 0 ? [...held, question.value] : held);
    }
  }
  for (const feit of feiten) if (known.has(feit.id) && !values.has(feit.id)) values.set(feit.id, anyValue(feit, near));
  return Object.fromEntries(feiten.map(({ id }) => [id, values.get(id) ?? null]));
}

/** An answer that another fact settles, filled in: it is read so, and a file that leaves it out holds a fact less. */
export function settled(feiten: readonly Feit[], file: Feiten): Feiten {
  const filled: Feiten = { ...file };
  for (const { id, alleenBij } of feiten)
    if (alleenBij && file[id] != null) filled[alleenBij.feit] ??= alleenBij.waarde;
  return filled;
}

/** The file without every fact that makes no difference to where it ends. */
function withoutSpare(asked: Asked, node: Node, file: Feiten): Feiten {
  const found: Feiten = { ...file };
  for (const [id, value] of Object.entries(file)) {
    if (value === null || id === PEILDATUM_FEIT) continue;
    found[id] = null;
    if (endOn(asked, node, found) !== JA) found[id] = value;
  }
  return found;
}

/** A value for a fact that is known and of which no condition asks what it is. */
function anyValue(feit: Feit, near: string): FeitWaarde {
  const { type, waarden = [], minimum = 0, cijfers = 1 } = feit;
  switch (type) {
    case "boolean":
      return false;
    case "date":
      return usualDay(feit, near);
    case "integer":
      return minimum;
    case "code":
      return "1".padStart(cijfers, "0");
    case "enum":
      return waarden[0] ?? "";
    default:
      return [];
  }
}

const sizeOf = (file: Feiten): number => Object.values(file).filter((value) => value !== null).length;

/** The dates on which events that happened can lie: none ahead of a day. */
const pastOf = ({ lines, events }: Sought, near: string): Map<string, Stretch> =>
  new Map([...events].map((id) => [id, { low: 0, high: (lines.get(id) as Line).place(ymd(near)) }]));

/** The way with the fewest facts on which events come as they usually do. */
function usualWay(asked: Sought, node: Node, near: string, most: number): readonly Answered[] | undefined {
  const search = new Search(asked, most + 1, pastOf(asked, near));
  if (!search.keepUsual()) return undefined;
  search.walk(node);
  return search.best;
}

/**
 * A file with the same facts, of which the dates are held to nothing but what matters beside its other facts: the way on which it was
 * found answers more. Events come in their usual order, or the file is as it was.
 */
function nearer(asked: Sought, node: Node, file: Feiten, near: string): Feiten {
  const { diagram, feiten, events } = asked;
  const size = diagram.size;
  const way = usualWay(asked, ordersLeft(asked, node, file), near, 0);
  diagram.forget(size);
  if (!way) return file;
  const known = new Set(feiten.flatMap(({ id }) => (file[id] === null ? [] : [id])));
  const moved = { ...file, ...Object.fromEntries(plainDates(asked, way, known, near, events)) };
  return endOn(asked, node, moved) === JA ? withoutSpare(asked, node, moved) : file;
}

/** Whether there is a file at all on which a node ends in `JA`; nothing where that takes too long to say. */
export function canHappen(asked: Sought, node: Node): boolean | undefined {
  if (node === NEE) return false;
  const search = new Search(asked, NEVER, new Map(), true);
  return within(() => {
    search.walk(node);
    return search.best !== undefined || (search.isCutShort ? undefined : false);
  });
}

/** A file on which a node ends in `JA`, of so few facts. */
function smallFile(asked: Sought, node: Node, near: string, most = NEVER): Found {
  if (node === NEE) return "none";
  const search = new Search(asked, most + 1);
  const isWalked = within(() => {
    search.walk(node);
    return !search.isCutShort;
  });
  if (!isWalked) return "undecided";
  if (!search.best) return "none";
  const fileOn = (way: readonly Answered[], past: ReadonlySet<string>): Feiten =>
    withoutSpare(asked, node, factsOn(asked, way, near, past));
  const { best } = search;
  const first = within(() => fileOn(best, new Set()));
  if (!first) return "undecided";
  // A search that takes too long leaves it at what was found.
  const plain = within(() => nearer(asked, node, first, near)) ?? first;
  if (oddities(asked, plain, near) === 0) return { feiten: plain };
  const usual = within(() => {
    const way = usualWay(asked, node, near, search.lowest);
    return way && nearer(asked, node, fileOn(way, asked.events), near);
  });
  return { feiten: usual && sizeOf(usual) <= sizeOf(plain) ? usual : plain };
}

/** A file of as few facts on which more is as it had better be: one thing after the other, each kept where some such file has it. */
function calmer(asked: Sought, node: Node, file: Feiten, near: string): Feiten {
  const both = asked.diagram.lift("both", (a, b) => (a === JA && b === JA ? JA : NEE));
  const tried = new Set<Node>();
  let [kept, found] = [node, file];
  for (;;) {
    const wish = asked.preferred.find((one) => !tried.has(one) && endOn(asked, one, found) !== JA);
    if (wish === undefined) return found;
    tried.add(wish);
    const narrower = within(() => both(kept, wish));
    const other = narrower === undefined ? "undecided" : smallFile(asked, narrower, near, sizeOf(file));
    if (typeof other !== "object" || oddities(asked, other.feiten, near) > oddities(asked, found, near)) continue;
    [kept, found] = [narrower as Node, other.feiten];
  }
}

/**
 * The smallest file on which a node ends in `JA`: few known facts, of which none can be left out, with plain values, days as near
 * to a given one as they can be, and events in their usual order where that takes no more facts; among those one that is calm, where
 * it is drawn to be shown. That there is none is a proof: every way that could lead there was shut, by the diagram itself or by days
 * and codes that cannot go together.
 */
export function smallestFile(asked: Sought, node: Node, near: string): Found {
  const found = smallFile(asked, node, near);
  return typeof found === "string" ? found : { feiten: calmer(asked, node, found.feiten, near) };
}
