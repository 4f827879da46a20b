import type { Feit, FeitWaarde } from "../model/feit.js";
import { plusDays, plusYears } from "../reckon/days.js";
import { isoOf, ymd } from "../reckon/ymd.js";
import { Bounds, type Stretch } from "./bounds.js";
import type { Asked } from "./drawn.js";
import { Effort } from "./effort.js";
import type { Line } from "./line.js";
import type { Same } from "./question.js";

/** An answer to a question, by its place in the order. */
export interface Answered {
  readonly level: number;
  readonly answer: number;
}

/** How many days after the given one a date may lie, from strict to lenient. */
const LEEWAY = [0, 31, 366, 1_830, 9_150];

/** The day on which a date usually lies. */
export const usualDay = ({ gewoonlijk: { jaren = 0, dagen = 0 } = {} }: Feit, near: string): string =>
  plusDays(plusYears(near, jaren), dagen);

/** The places of the dates and compared numbers with which these answers go together: each as early as its stretch lets it. */
function solve(
  asked: Asked,
  way: readonly Answered[],
  stretches: ReadonlyMap<string, Stretch>,
  effort: Effort,
): ReadonlyMap<string, number> | undefined {
  const { lines, orders, clashes, questions } = asked;
  const bounds = new Bounds(lines, orders, stretches, new Map(), clashes, effort);
  for (const { level, answer } of way) {
    const question = questions[level];
    if (question?.kind === "order" && !bounds.add(level, question, answer)) return undefined;
  }
  return bounds.witness();
}

/**
 * Values for the known dates and compared numbers: no day later than needed, and each as late as it can then be; one that usually lies
 * elsewhere (`gewoonlijk`) as near to where it does.
 *
 * @param past dates that may not lie after the given day
 * @throws TooLarge where dates raise each other for too long
 */
export function plainDates(
  asked: Asked,
  way: readonly Answered[],
  known: ReadonlySet<string>,
  near: string,
  past: ReadonlySet<string>,
): [string, FeitWaarde][] {
  const effort = new Effort();
  const dates = asked.feiten.filter(({ id, type }) => type === "date" && asked.lines.has(id) && known.has(id));
  const lineOf = (id: string): Line => asked.lines.get(id) as Line;
  const today = ymd(near);
  /** The place at which a date usually lies. */
  const usual = (feit: Feit): number => lineOf(feit.id).place(ymd(usualDay(feit, near)));
  const within = (days: number): Map<string, Stretch> =>
    new Map(
      dates.map((feit) => {
        const [line, last] = [lineOf(feit.id), usual(feit) + days];
        const high = past.has(feit.id) ? Math.min(last, line.place(today)) : last;
        return [feit.id, { low: 0, high: Math.min(line.size - 1, high) }];
      }),
    );
  const stretches = [...LEEWAY, Number.POSITIVE_INFINITY].map(within).find((some) => solve(asked, way, some, effort));
  if (!stretches) return [];
  for (const feit of dates) {
    const { id } = feit;
    const { high } = stretches.get(id) as Stretch;
    // What two bounds satisfy a lower one satisfies too, so the highest can be sought by halves.
    let [low, above] = [0, Math.min(high, usual(feit)) + 1];
    while (above - low > 1) {
      const middle = (low + above) >> 1;
      stretches.set(id, { low: middle, high });
      if (solve(asked, way, stretches, effort)) low = middle;
      else above = middle;
    }
    stretches.set(id, { low, high });
  }
  const found = solve(asked, way, stretches, effort) ?? new Map<string, number>();
  return asked.feiten.flatMap(({ id, type }): [string, FeitWaarde][] => {
    const value = found.get(id);
    return value === undefined || !known.has(id) ? [] : [[id, type === "date" ? isoOf(value) : value]];
  });
}

/** Values for the known codes: the same where they must be, and else each its own. */
export function plainCodes(asked: Asked, way: readonly Answered[], known: ReadonlySet<string>): [string, string][] {
  const codes = asked.feiten.filter(({ id, type }) => type === "code" && known.has(id));
  const group = new Map<string, string>();
  const rootOf = (name: string): string => {
    const above = group.get(name);
    return above === undefined ? name : rootOf(above);
  };
  const equals = asked.questions.filter((question) => question.kind === "same");
  for (const { level, answer } of way) {
    const question = asked.questions[level];
    if (question?.kind !== "same" || answer !== 0) continue;
    const [one, other] = [rootOf(question.left), rootOf(nameOf(question))];
    if (one === other) continue;
    // What is written out stays above what stands for it.
    if (one.startsWith("=")) group.set(other, one);
    else group.set(one, other);
  }
  const taken = new Set(equals.flatMap(({ value }) => (value === undefined ? [] : [value])));
  const given = new Map<string, string>();
  let next = 0;
  return codes.map(({ id, cijfers = 1 }) => {
    const root = rootOf(id);
    if (root.startsWith("=")) return [id, root.slice(1)];
    const own = given.get(root);
    if (own !== undefined) return [id, own];
    let code = "";
    do {
      next += 1;
      code = String(next).padStart(cijfers, "0");
    } while (taken.has(code));
    given.set(root, code);
    return [id, code];
  });
}

const nameOf = ({ right, value }: Same): string => right ?? `=${value}`;
