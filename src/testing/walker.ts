import type { Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { type Chart, chartOf, type Shown } from "../prove/chart.js";
import { JA, NEE, type Node, NVT, ONBEKEND } from "../prove/diagram.js";
import { type Stroll, strollOf, UNSET } from "../prove/stroll.js";
import type { Draw } from "./draw.js";
import { Filling } from "./filled.js";

/** The answers that a complete file can have; open is one of a rule with a slip in it, which asks for what another answer excludes. */
const ENDS: readonly Node[] = [JA, NEE, NVT, ONBEKEND];

/** How often, in percent, a way is one of the first final conclusion. */
const FINAL = 60;
/** How often, in percent, a favourable file has the final conclusion met, and each other rule beside it. */
const [MET, OTHERS_MET] = [90, 75];
/** So many answers are tried to find out whether there is a way at all. */
const MOST_SOUGHT = 20_000;
/** So many answers are tried to have another rule met too: it may not go together with what is met already. */
const MOST_BESIDE = 60;

/** Draws files of one state by walking its diagram: first to an answer, and then values for what was answered on the way. */
class Walker {
  private readonly stroll: Stroll;
  private readonly filling: Filling;
  private readonly final: Shown | undefined;
  /** The answers that each rule can have: found beforehand, so that what a seed draws hangs on nothing that was drawn before. */
  private readonly ends: ReadonlyMap<Shown, readonly Node[]>;

  constructor(
    stand: Regime,
    private readonly chart: Chart,
  ) {
    this.stroll = strollOf(chart);
    this.filling = new Filling(stand, chart);
    this.ends = new Map(
      chart.shown.map((shown) => [
        shown,
        ENDS.filter((end) => this.stroll.to(shown.node, end, this.unanswered(), () => 0, MOST_SOUGHT)),
      ]),
    );
    this.final = chart.shown.find(({ regel }) => regel.slotsom) ?? chart.shown[0];
  }

  /** A file on any way to any answer of any rule that stands in the outcome by itself. */
  anywhere(draw: Draw): Feiten | undefined {
    const answers = this.unanswered();
    const shown = draw.chance(FINAL) ? this.final : draw.one(this.chart.shown);
    const ends = shown ? [...(this.ends.get(shown) ?? [])] : [];
    while (shown && ends.length > 0) {
      const [end] = ends.splice(draw.below(ends.length), 1) as [Node];
      if (this.walk(draw, shown, end, answers)) return this.filling.file(draw, answers);
    }
    return undefined;
  }

  /** A file on which most rules are met. */
  favourable(draw: Draw): Feiten | undefined {
    const { final } = this;
    const answers = this.unanswered();
    const isMet = final && this.ends.get(final)?.includes(JA) && draw.chance(MET);
    if (!isMet || !this.walk(draw, final, JA, answers)) return this.anywhere(draw);
    for (const shown of this.chart.shown) {
      if (shown === final || !draw.chance(OTHERS_MET)) continue;
      const met = shown.regel.slotsom || shown.regel.kracht === "plicht" ? JA : NVT;
      this.stroll.to(shown.node, met, answers, (limit) => draw.below(limit), MOST_BESIDE);
    }
    return this.filling.file(draw, answers);
  }

  /** Where the answer about a date or a compared number of a file turns; `unasked` where no order asks for it. */
  around(draw: Draw, fact: string, feiten: Feiten): FeitWaarde | "unasked" | undefined {
    return this.filling.places.around(draw, fact, feiten);
  }

  private unanswered(): Int16Array {
    return new Int16Array(this.chart.questions.length).fill(UNSET);
  }

  private walk(draw: Draw, { node }: Shown, end: Node, answers: Int16Array): boolean {
    return this.stroll.to(node, end, answers, (limit) => draw.below(limit));
  }
}

const walkers = new WeakMap<Regime, Walker | undefined>();

/** How files of a state are drawn; nothing where it is too large for a diagram. */
export function walkerOf(stand: Regime): Walker | undefined {
  if (!walkers.has(stand)) {
    const chart = chartOf(stand);
    walkers.set(stand, chart && new Walker(stand, chart));
  }
  return walkers.get(stand);
}
