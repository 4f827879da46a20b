import { listing, type Standing } from "../judge/conclude.js";
import { standsByItself } from "../judge/reading.js";
import { isExcluded, type Machine } from "../judge/situation.js";
import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import { isOpen } from "../reckon/stretches.js";
import { type Chart, chartOf } from "./chart.js";
import { countsOn } from "./counted.js";
import { JA, NEE, NVT } from "./diagram.js";
import { within } from "./drawn.js";
import { liveFacts, liveInRule, type View } from "./live.js";
import { OpenChart } from "./open.js";
import { Turning } from "./turning.js";
import { Twins } from "./twins.js";

/** The unknown facts that can still change the outcome. */
export interface Missing {
  /** For each fact the conclusions that wait for it. */
  readonly feiten: ReadonlyMap<string, readonly string[]>;
  /** Whether the list holds nothing too much. It never holds too little. */
  readonly exact: boolean;
  /** The answer that every completion gives, when the conditions cannot see it by themselves. */
  readonly vasteUitkomst: Oordeel | undefined;
}

const answers: ReadonlyMap<number, Oordeel> = new Map([
  [NEE, "nee"],
  [JA, "ja"],
  [NVT, "nvt"],
]);

/** What turns the outcome, and the answer that every completion gives, if there is one. */
interface Turned {
  readonly facts: ReadonlySet<string>;
  readonly fixed: Oordeel | undefined;
  /** What is still asked for. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Finds exactly the unknown facts that can still change the outcome: the final conclusions, or which departures,
 * weaknesses and duties are listed.
 *
 * A fact is listed when two complete files that differ in it alone, and that the request check accepts, end otherwise in
 * the diagram of the regime. Where a regime of one's own is too large for a diagram every fact is listed that a condition
 * which is still open asks for.
 *
 * @param given the facts of the request, unknown as `null`
 * @param view the same with every date that follows from them, and where the rules stand
 */
export function findMissing(machine: Machine, given: Feiten, view: View): Missing {
  const { standings } = view;
  const open = [...standings.values()].filter((s) => standsByItself(s.regel) && listing(s) === "onbekend");
  if (open.length === 0) return { feiten: new Map(), exact: true, vasteUitkomst: undefined };
  const { regime } = machine;
  const final = regime.regels.find((regel) => regel.slotsom);
  const chart = chartOf(regime);
  const turned = chart && within(() => turning(chart, given, open, final?.name, view.facts));
  // A number that is counted stands in the diagram as a fact by itself: what turns it are the facts in which it is counted.
  const counts = chart && turned && countsOn(machine, chart.questions, turned.asked, given, view);
  const found = (counts ? behind(counts, turned.facts) : undefined) ?? liveOf(open, view, machine);
  // To the diagram a number can be anything, beside any other; what its facts can make of it shows in files alone.
  const exact =
    counts !== undefined && (counts.size === 0 || new Twins(machine, given).among(found).size === found.size);
  const fixed = standings.get(final?.name ?? "");
  const shown = turned?.fixed && fixed && found.size === 0 ? waitedFor(fixed, view, machine) : found;
  return { feiten: waiting([...shown], view, machine), exact, vasteUitkomst: turned?.fixed };
}

/** The facts of the file among what turns it, and those behind each number that does. */
const behind = (counts: ReadonlyMap<string, readonly string[]>, turned: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...turned].flatMap((name) => counts.get(name) ?? [name]));

function turning(
  chart: Chart,
  given: Feiten,
  open: readonly Standing[],
  final: string | undefined,
  derived: Feiten,
): Turned {
  const file = new OpenChart(chart, given, undefined, derived);
  const turning = new Turning(file);
  const names = new Set(open.map(({ regel }) => regel.name));
  let fixed: Oordeel | undefined;
  const asked = new Set<string>();
  try {
    for (const { regel, node } of chart.shown) {
      if (!names.has(regel.name)) continue;
      const left = file.narrow(node);
      turning.add(left);
      for (const fact of turning.asked(left)) asked.add(fact);
      const [end, ...others] = regel.name === final ? turning.endsOf(left) : [];
      if (end !== undefined && others.length === 0) fixed = answers.get(end);
    }
    return { facts: turning.all(), fixed, asked };
  } finally {
    file.close();
  }
}

/** Every unknown fact for which an open condition asks: as many as can matter, and maybe more. */
function liveOf(open: readonly Standing[], view: View, { regime }: Machine): ReadonlySet<string> {
  const live = new Set(open.flatMap((standing) => [...liveFacts(standing, view)]));
  return new Set(
    regime.feiten
      .filter((feit) => live.has(feit.id) && isOpen(feit.id, view.facts) && !isExcluded(feit, view.facts))
      .map((feit) => feit.id),
  );
}

/** The unknown facts in the undecided conditions of the scope of a final conclusion and of its requirements. */
function waitedFor({ regel }: Standing, view: View, machine: Machine): ReadonlySet<string> {
  const live = new Set<string>();
  for (const { regel: other } of machine.rules) {
    const standing = view.standings.get(other.name);
    const counts =
      other.kracht === "reikwijdte" || (other.kracht === "dwingend" && other.reikwijdte === regel.reikwijdte);
    if (counts && standing?.oordeel === "onbekend") liveInRule(standing, view, live);
  }
  return live;
}

/** Orders the facts: what serves most conclusions first, then as in `feiten.json`. */
function waiting(facts: readonly string[], view: View, machine: Machine): Map<string, string[]> {
  const needed = new Map(facts.map((fact) => [fact, [] as string[]]));
  for (const { name } of machine.regime.regels) {
    const standing = view.standings.get(name);
    if (
      !standing ||
      standing.regel.slotsom ||
      standing.regel.kracht === "vaststelling" ||
      standing.oordeel !== "onbekend"
    )
      continue;
    const live = new Set<string>();
    liveInRule(standing, view, live);
    for (const fact of live) needed.get(fact)?.push(name);
  }
  const order = machine.regime.feiten.map((feit) => feit.id);
  return new Map([...needed].sort(([a, x], [b, y]) => y.length - x.length || order.indexOf(a) - order.indexOf(b)));
}
