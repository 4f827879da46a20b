import { arranged } from "../judge/arrange.js";
import { type Cost, costOf } from "../judge/cost.js";
import { verdicts } from "../judge/lists.js";
import { type Algebra, Reading, type Said } from "../judge/reading.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact } from "../model/tree.js";
import type { Blad, Groep, Operator } from "../model/voorwaarde.js";
import { ymd } from "../reckon/ymd.js";
import { Block, type Code, code, joined, schedule } from "./blocks.js";
import { sum } from "./days.js";
import { EachDay } from "./each-day.js";
import { asGiven, given, writeGroup } from "./given.js";
import { signOf, test } from "./leaves.js";
import { constant, local } from "./names.js";
import { NotWritten } from "./not-written.js";
import { applying, chosen, type Day, firstKnown, moment, named, type Piece, plain, ruleOf, weighed } from "./pieces.js";

/**
 * Writes a regime as straight code: each fact, date and rule a constant, at the last place from which all that name it
 * can be reached.
 *
 * 0 is `nee`, 1 `onbekend`, 3 `ja` and 7 `nvt`, so that "all" is `&` and "any" is `|`; a day is a number, and 0 when it is unknown.
 */
export class Writer implements Algebra<Piece, Day> {
  readonly always: Piece = plain(code`3`);
  readonly reading: Reading<Piece, Day>;
  readonly arrange: (group: Groep) => Groep;
  readonly used = new Set<string>();
  /** The names of the groups and facts that are read. */
  readonly read = new Set<string>();
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly cost: Cost;
  private readonly sums = new Map<string, Code>();
  /** How each date and rule is written that a name stands for. */
  private readonly definitions = new Map<string, (block: Block) => void>();
  private locals = 0;

  constructor(
    private readonly regime: Regime,
    private readonly settled: ReadonlySet<string>,
    /** Whether it becomes TypeScript, which asks for a type where it would read a narrower one. */
    private readonly typed: boolean,
    /** Where a date may lack its day, what rests on it. */
    private readonly eachDay?: EachDay,
  ) {
    this.feiten = new Map(regime.feiten.map((f) => [f.id, f]));
    this.afleidingen = new Map(regime.afleidingen.map((a) => [a.id, a]));
    this.cost = costOf(regime);
    this.arrange = arranged(regime);
    this.reading = new Reading(regime, this, settled);
  }

  number(name: string): string {
    return this.typed ? `${name}: number` : name;
  }

  /** A name of the code itself that was not given before. */
  fresh(): string {
    return local(`v${++this.locals}`);
  }

  /** A fact, a derived date or a conclusion by its name; `part` is one that is written along with it. */
  ref(id: string, part = ""): Code {
    return { text: `${constant(id)}${part}`, uses: [id] };
  }

  /** The code of a function: what is named in it written where it is needed. */
  text(root: Block): string {
    schedule(root, (id) => this.define(id));
    return root.text();
  }

  call(helper: string, ...args: readonly (Code | string | number)[]): Code {
    this.used.add(helper);
    const given = args.map((arg) => (typeof arg === "object" ? arg : code`${arg}`));
    return code`${local(helper)}(${joined(given, ", ")})`;
  }

  /** A sum on days that more than one date needs. */
  shared(sum: Code): Code {
    const id = `=${sum.text}`;
    if (!this.sums.has(id)) this.sums.set(id, sum);
    return this.ref(id);
  }

  afleiding(id: string): Afleiding | undefined {
    return this.afleidingen.get(id);
  }

  protected define(id: string): Block {
    const block = new Block();
    if (id === EachDay.said) return block.say(code`const ${id} = ${this.everyDay(this.eachDay as EachDay)}`);
    const sum = this.sums.get(id);
    if (sum) return block.say(code`const ${constant(id)} = ${sum}`);
    if (id.startsWith("$")) return writeGroup(id, block);
    const feit = this.feiten.get(id);
    if (feit) return block.say(code`const ${constant(id)} = ${given(this, this.regime, feit)}`);
    this.definitions.get(id)?.(block);
    return block;
  }

  private everyDay({ id }: EachDay): Code {
    const said = this.call("onEveryDay", asGiven(this, id), "onDay$", "zaak$");
    return code`${this.ref(id)} === 0 ? ${said} : undefined`;
  }

  all(parts: readonly Piece[]): Piece {
    return weighed(this, parts, "&", this.cost);
  }

  any(parts: readonly Piece[]): Piece {
    return weighed(this, parts, "|", this.cost);
  }

  not(part: Piece): Piece {
    return { ...part, isLeaf: false, write: (block) => this.call("not", part.write(block)) };
  }

  test(leaf: Blad): Piece {
    const left = this.ref(leaf.fact);
    const compared = comparedFact(leaf);
    if (compared === undefined)
      return plain(code`(${left} == null ? 1 : ${test(left, leaf, this.feiten.get(leaf.fact) as Feit)} ? 3 : 0)`, [
        leaf.fact,
      ]);
    const right = this.ref(compared);
    const sign = signOf(leaf.operator);
    return plain(code`(${left} == null || ${right} == null ? 1 : ${left} ${sign} ${right} ? 3 : 0)`, [
      leaf.fact,
      compared,
    ]);
  }

  compare(operator: Operator, left: Day, right: Day): Piece {
    const known = [left, right].filter(({ reads }) => reads.length > 0).map((day) => code`${day.write()} !== 0`);
    const met = code`${left.write()} ${signOf(operator)} ${right.write()} ? 3 : 0`;
    const reads = [...left.reads, ...right.reads];
    const leaf = (otherwise: Code): Code => code`(${joined(known, " && ")} ? (${met}) : ${otherwise})`;
    const onADay = leaf(code`1`);
    return plain(this.eachDay ? leaf(this.eachDay.otherwise({ code: onADay, reads })) : onADay, reads);
  }

  /** Stretches of days are counted at run time alone: written out it would be the loops of `reckon/spans` in each module. */
  counted({ fact }: Blad): Piece {
    throw new NotWritten("telling", fact);
  }

  /** `onbekend` is an unknown fact. */
  names({ answer, applies }: Said<Piece>, { fact, operator, value }: Blad, inFinal: boolean): Piece {
    const own = this.ref(fact);
    const words = [value].flat().map(String);
    const yes = operator === "equal" || operator === "in";
    const mayLapse = inFinal && applies !== this.always;
    if (yes && !mayLapse && words.includes("ja") && !words.includes("nee")) {
      if (!answer.canLapse) return plain(own);
      if (words.includes("nvt")) return plain(code`(${own} & 3)`);
    }
    const open = mayLapse ? code`(${this.ref(fact, "$v")} === 3 && ${this.ref(fact, "$t")} === 1 ? 3 : 1)` : code`1`;
    const hit = words.map((word) => code`${own} === ${verdicts[word] ?? 0}`);
    return plain(code`(${own} === 1 ? ${open} : ${joined(hit, " || ")} ? ${yes ? 3 : 0} : ${yes ? 0 : 3})`);
  }

  meets(answer: Piece): Piece {
    return applying(answer);
  }

  conclude(said: Omit<Said<Piece>, "answer">, regel: Regel): Piece {
    const { name, reikwijdte, toepassing } = regel;
    const isSettled = reikwijdte === undefined || this.settled.has(reikwijdte);
    this.definitions.set(name, ruleOf(this, said, regel, isSettled));
    return { ...plain(this.ref(name)), canLapse: toepassing !== undefined || !isSettled };
  }

  isDate(fact: string): boolean {
    return this.feiten.get(fact)?.type === "date";
  }

  given(fact: string): Day {
    return moment(() => this.ref(fact), [fact]);
  }

  day(iso: string): Day {
    return moment(() => code`${ymd(iso)}`);
  }

  sum(afleiding: Afleiding): Day {
    return moment(() => sum(this, afleiding));
  }

  earliest(dates: readonly Day[]): Day {
    return moment(() => this.call("earliest", ...dates.map((date) => date.write())));
  }

  latest(dates: readonly Day[]): Day {
    return moment(() => this.call("latest", ...dates.map((date) => date.write())));
  }

  firstKnown(dates: readonly Day[]): Day {
    return firstKnown(dates, (date) =>
      this.eachDay?.restsOn(date.reads) ? { text: EachDay.said, uses: [EachDay.said] } : undefined,
    );
  }

  choose(condition: Piece, met: Day, otherwise: Day): Day {
    return chosen(this, condition, met, otherwise);
  }

  keepDate(date: Day, { id }: Afleiding): Day {
    this.definitions.set(id, (block) => named(constant(id), date, block));
    return this.given(id);
  }
}
