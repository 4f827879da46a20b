import { isExcluded } from "../judge/situation.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { Chart } from "../prove/chart.js";
import { codesOn, type SameAt } from "../prove/codes.js";
import type { Choice, Counted as CountQuestion } from "../prove/question.js";
import { UNSET } from "../prove/stroll.js";
import type { Draw } from "./draw.js";
import { stretchesOf } from "./period-lists.js";
import { Places } from "./places.js";
import { drawValue, listsLast } from "./values.js";

/** A question about a choice, with the values of the fact by the answer that each is. */
interface Chosen {
  readonly level: number;
  readonly question: Choice;
  readonly values: readonly (readonly FeitWaarde[])[];
}

/** A number of a wide range gets a value at which an answer turns this often, in percent. */
const TURNING = 50;
/** A value of a list stands in it this often. */
const HELD = 60;
/** So often lists are drawn anew until what is counted on them is what was answered. */
const COUNTINGS = 8;
/** So often a number with a given answer is sought before the plainest one is taken. */
const TRIES = 4;

/** Whatever the answers leave open is drawn; what means nothing beside another answer is unknown. */
export class Filling {
  private readonly choices = new Map<string, Chosen>();
  private readonly members = new Map<string, ReadonlyMap<string, number>>();
  private readonly same: readonly SameAt[];
  readonly places: Places;
  private readonly bonds: readonly Feit[];
  private readonly order: readonly Feit[];
  private readonly counts: readonly { readonly question: CountQuestion; readonly level: number }[];

  constructor(
    private readonly stand: Regime,
    chart: Chart,
  ) {
    this.places = new Places(stand, chart);
    this.order = listsLast(stand);
    this.counts = chart.questions.flatMap((question, level) =>
      question.kind === "count" ? [{ question, level }] : [],
    );
    this.same = chart.questions.flatMap((question, level) => (question.kind === "same" ? [{ question, level }] : []));
    this.bonds = stand.feiten.filter(({ alleenBij, nietBij }) => alleenBij || (nietBij && nietBij.eigen === undefined));
    for (const [level, question] of chart.questions.entries()) {
      if (question.kind === "member")
        this.members.set(
          question.fact,
          new Map([...(this.members.get(question.fact) ?? []), [question.value, level] as const]),
        );
      const feit = stand.feiten.find(({ id }) => question.kind === "choice" && id === question.fact);
      if (question.kind === "choice" && feit)
        this.choices.set(feit.id, { level, question, values: byAnswer(feit, question) });
    }
  }

  /** A file on which these answers are given; nothing where no dates can be found for them. */
  file(draw: Draw, answers: Int16Array): Feiten | undefined {
    const dates = this.places.drawn(draw, answers);
    if (!dates) return undefined;
    const feiten: Feiten = {};
    const codes = codesOn(this.same, answers, this.stand.feiten, (limit) => draw.below(limit));
    for (const feit of this.order)
      feiten[feit.id] = dates.get(feit.id) ?? codes.get(feit.id) ?? this.value(draw, feit, answers, feiten);
    return this.counted(draw, answers, this.unbound(feiten));
  }

  private value(draw: Draw, feit: Feit, answers: Int16Array, feiten: Feiten): FeitWaarde {
    const chosen = this.choices.get(feit.id);
    if (chosen) return this.choice(draw, feit, chosen, answers[chosen.level] as number);
    const members = this.members.get(feit.id);
    if (feit.type === "date") return this.places.anyDay(draw);
    if (!members) return drawValue(draw, feit, feiten, this.stand);
    return (feit.waarden ?? []).filter((value) => {
      const answer = answers[members.get(value) ?? UNSET] ?? UNSET;
      return answer === UNSET ? draw.chance(HELD) : answer === 0;
    });
  }

  private choice(draw: Draw, feit: Feit, { question, values }: Chosen, answer: number): FeitWaarde {
    if (feit.type !== "integer")
      return draw.one(answer === UNSET ? (feit.waarden ?? [false, true]) : (values[answer] as readonly FeitWaarde[]));
    const { minimum = 0, maximum = 100 } = feit;
    const any = (): number => minimum + draw.below(maximum - minimum + 1);
    if (answer === UNSET) return draw.chance(TURNING) ? draw.one(question.values) : any();
    for (let i = draw.chance(TURNING) ? TRIES : 0; i < TRIES; i++) {
      const value = any();
      if (question.answer(value) === answer) return value;
    }
    return draw.one(values[answer] as readonly FeitWaarde[]);
  }

  /** The file with lists on which is counted what these answers say, as far as such lists are found. */
  private counted(draw: Draw, answers: Int16Array, feiten: Feiten): Feiten {
    if (this.counts.length === 0) return feiten;
    const stretches = stretchesOf(this.stand);
    let found = feiten;
    for (let i = 0; i < COUNTINGS; i++) {
      const facts = stretches.derived(found);
      const off = this.counts.filter(({ question, level }) => !fits(question, answers[level] as number, facts));
      if (off.length === 0) break;
      const { question, level } = draw.one(off);
      const id = draw.one(question.about.filter((name) => stretches.counts.some((count) => count.id === name)));
      const serves = (number: number): boolean => fits(question, answers[level] as number, { ...facts, [id]: number });
      found = stretches.counting(draw, id, found, serves);
    }
    return found;
  }

  /** What means nothing beside another answer is unknown, and so is what rests on that in turn. */
  private unbound(feiten: Feiten): Feiten {
    for (let round = 0; round < this.bonds.length; round++) {
      const gone = this.bonds.filter(
        (feit) =>
          feiten[feit.id] !== null &&
          (isExcluded(feit, feiten) || (feit.alleenBij && feiten[feit.alleenBij.feit] === null)),
      );
      if (gone.length === 0) break;
      for (const { id } of gone) feiten[id] = null;
    }
    return feiten;
  }
}

/** Whether a number that is counted has this answer, if there is one, or may have it. */
const fits = (question: CountQuestion, answer: number, facts: Feiten): boolean =>
  answer === UNSET || question.left(facts).includes(answer);

/** The values of a choice by the answer that each is; of a number those that conditions name, and those beside them. */
function byAnswer({ type, waarden = [] }: Feit, question: Choice): FeitWaarde[][] {
  const all = type === "boolean" ? [false, true] : type === "integer" ? question.values : waarden;
  const values: FeitWaarde[][] = question.values.map(() => []);
  for (const value of all) values[question.answer(value)]?.push(value);
  return values.map((some, i) => (some.length > 0 ? some : [question.values[i] as FeitWaarde]));
}
