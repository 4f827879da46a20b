import { type Cost, costOf } from "../engine/cost.js";
import { factored } from "../engine/factor.js";
import { verdicts } from "../engine/lists.js";
import { fewest } from "../engine/program-leaves.js";
import { factsOf } from "../engine/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { ymd } from "../reckon/ymd.js";
import { Block, type Code, code, joined, schedule } from "./blocks.js";
import { reckon } from "./days.js";
import { constant, local } from "./names.js";

/** What a tree may cost and still be judged as a whole; beyond that, what settles it is looked at first. */
const AT_ONCE = 2;

/**
 * Writes a regime as straight code: each fact, date and rule a constant, at the last place from which all that name it
 * can be reached.
 *
 * The values are those of `engine/program.ts`: 0 is `nee`, 1 `onbekend`, 3 `ja` and 7 `nvt`, so that "all" is `&` and "any" is `|`;
 * a day is a number, and 0 when it is unknown. Of "all" and "any" the cheap parts come first, and what they settle leaves
 * the rest unread: no condition has an effect beyond its answer, so the order is free.
 */
export class Writer {
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly regels: ReadonlyMap<string, Regel>;
  private readonly cost: Cost;
  private readonly sums = new Map<string, Code>();
  private locals = 0;
  readonly used = new Set<string>();
  /** The names of the groups and facts that are read. */
  readonly read = new Set<string>();

  /** `settled` are scopes of which is known, wherever something under them is judged, that they are not `nee`. */
  constructor(
    private readonly regime: Regime,
    private readonly settled: ReadonlySet<string>,
    /** Whether it becomes TypeScript, which asks for a type where it would read a narrower one. */
    private readonly typed: boolean,
  ) {
    this.feiten = new Map(regime.feiten.map((f) => [f.id, f]));
    this.afleidingen = new Map(regime.afleidingen.map((a) => [a.id, a]));
    this.regels = new Map(regime.regels.map((r) => [r.name, r]));
    this.cost = costOf(regime);
  }

  private number(name: string): string {
    return this.typed ? `${name}: number` : name;
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

  /** What is left to read where every conclusion was judged before. */
  private reading(parts: readonly Voorwaarde[]): number {
    return this.cost(parts.flatMap(factsOf).filter((id) => !this.regels.has(id)));
  }

  afleiding(id: string): Afleiding | undefined {
    return this.afleidingen.get(id);
  }

  private define(id: string): Block {
    const block = new Block();
    const sum = this.sums.get(id);
    if (sum) return block.say(code`const ${constant(id)} = ${sum}`);
    if (id.startsWith("$")) return this.group(id, block);
    const feit = this.feiten.get(id);
    if (feit) return block.say(code`const ${constant(id)} = ${this.fact(feit)}`);
    const afleiding = this.afleidingen.get(id);
    if (afleiding) reckon(this, afleiding, block);
    else this.rule(this.regels.get(id) as Regel, block);
    return block;
  }

  /** A group of the request, or a copy of what is its own. */
  private group(id: string, block: Block): Block {
    const given = local(id);
    block.say(code`const ${given} = zaak$.${id.slice(1)}`);
    return block.say(code`const ${id} = ${given} == null || (${isPlain(given)}) ? ${given} : own$(${given})`);
  }

  /** A fact as it stands in the request. */
  private given(id: string): Code {
    const [group = "", key = ""] = id.split(".");
    this.read.add(group).add(key);
    return { text: `$${group}?.${key}`, uses: [`$${group}`] };
  }

  private fact(feit: Feit): Code {
    const read = this.given(feit.id);
    if (feit.type === "date") return this.call("ymd", read);
    if (feit.type === "code" && feit.voorvoegsel) return this.call("digits", read, JSON.stringify(feit.voorvoegsel));
    // Giving a fact that means something only beside one answer settles that answer.
    const settles = this.regime.feiten.filter((other) => other.alleenBij?.feit === feit.id);
    return settles.reduce(
      (value, { id, alleenBij }) =>
        code`${value} ?? (${this.given(id)} == null ? null : ${JSON.stringify(alleenBij?.waarde)})`,
      read,
    );
  }

  private isDay(id: string): boolean {
    return this.afleidingen.has(id) || this.feiten.get(id)?.type === "date";
  }

  /** A tree of conditions as one expression; what has to be worked out before it comes into the block. */
  tree(node: Voorwaarde, block: Block, final = false): Code {
    if (isBlad(node)) return this.leaf(node, final);
    if ("not" in node) return this.call("not", this.tree(node.not, block, final));
    const group = factored(node);
    const [sign, settles] = "all" in group ? [" & ", 0] : [" | ", 3];
    const parts = [...children(group)].sort((a, b) => this.cost(factsOf(a)) - this.cost(factsOf(b)));
    const later = parts.findIndex(
      (part, i) => i > 0 && !(isBlad(part) && this.reading(parts.slice(0, i + 1)) <= AT_ONCE),
    );
    const atOnce = later < 0 ? parts : parts.slice(0, later);
    const first = joined(
      atOnce.map((part) => this.tree(part, block, final)),
      sign,
    );
    if (atOnce.length === parts.length) return parts.length === 1 ? first : code`(${first})`;
    const name = local(`v${++this.locals}`);
    block.say(code`let ${this.number(name)} = ${first}`);
    parts.slice(atOnce.length).reduce((inner, part) => {
      const deeper = inner.when(code`${name} !== ${settles}`);
      return deeper.say(code`${name} ${sign.trim()}= ${this.tree(part, deeper, final)}`);
    }, block);
    return code`${name}`;
  }

  private leaf(blad: Blad, final: boolean): Code {
    if (this.regels.has(blad.fact)) return this.conclusion(blad, final);
    const left = this.ref(blad.fact);
    const compared = comparedFact(blad);
    const sign = signs[blad.operator] ?? "";
    if (this.isDay(blad.fact)) {
      const right = compared === undefined ? code`${ymd(String(blad.value))}` : this.ref(compared);
      const known = compared === undefined ? code`${left} !== 0` : code`${left} !== 0 && ${right} !== 0`;
      return code`(${known} ? (${left} ${sign} ${right} ? 3 : 0) : 1)`;
    }
    if (compared !== undefined) {
      const right = this.ref(compared);
      return code`(${left} == null || ${right} == null ? 1 : ${left} ${sign} ${right} ? 3 : 0)`;
    }
    return code`(${left} == null ? 1 : ${test(left, blad, this.feiten.get(blad.fact) as Feit)} ? 3 : 0)`;
  }

  /** What a conclusion says as a fact: `onbekend` is unknown; a part that may not apply but is met stands in no way. */
  private conclusion({ fact, operator, value }: Blad, final: boolean): Code {
    const regel = this.regels.get(fact) as Regel;
    const own = this.ref(fact);
    const words = [value].flat().map(String);
    const yes = operator === "equal" || operator === "in";
    const open =
      final && regel.toepassing !== undefined
        ? code`(${this.ref(fact, "$v")} === 3 && ${this.ref(fact, "$t")} === 1 ? 3 : 1)`
        : code`1`;
    if (yes && open.text === "1" && words.includes("ja") && !words.includes("nee")) {
      if (!this.canLapse(regel)) return own;
      if (words.includes("nvt")) return code`(${own} & 3)`;
    }
    const hit = words.map((word) => code`${own} === ${verdicts[word] ?? 0}`);
    return code`(${own} === 1 ? ${open} : ${joined(hit, " || ")} ? ${yes ? 3 : 0} : ${yes ? 0 : 3})`;
  }

  /** Whether a conclusion can turn out not to apply. */
  private canLapse({ reikwijdte, toepassing }: Regel): boolean {
    return toepassing !== undefined || (reikwijdte !== undefined && !this.settled.has(reikwijdte));
  }

  /** Whether everything that stands under a scope applies: its verdict, and that of the scope of that scope. */
  scope(name: string, settled = this.settled.has(name)): Code {
    const regel = this.regels.get(name) as Regel;
    const own = this.ref(name);
    const met = this.canLapse(regel) && !settled ? code`(${own} === 7 ? 0 : ${own})` : own;
    return regel.reikwijdte === undefined ? met : code`(${met} & ${this.scope(regel.reikwijdte)})`;
  }

  /** A rule: its own conditions ($v), whether it applies ($t), its scope ($b), and the answer. */
  private rule(regel: Regel, block: Block): void {
    const { reikwijdte, toepassing, slotsom } = regel;
    const own = constant(regel.name);
    const settled = reikwijdte === undefined || this.settled.has(reikwijdte);
    const scoped = reikwijdte !== undefined && (!settled || slotsom);
    if (scoped) block.say(code`const ${own}$b = ${this.scope(reikwijdte)}`);
    if (!scoped && !toepassing) {
      block.say(code`const ${this.number(own)} = ${this.tree(regel.conditions, block, slotsom === true)}`);
      return;
    }
    if (toepassing) block.say(code`const ${own}$t = ${this.tree(toepassing, block)}`);
    block.say(code`let ${this.number(`${own}$v`)} = 0`);
    const [t, b] = [toepassing ? [`${own}$t`] : [], scoped ? [`${own}$b`] : []];
    const lapsed = [...(settled ? [] : b), ...t];
    // What does not apply is not judged; nor is the final conclusion while its scope is open.
    const applies = [...lapsed.map((part) => `${part} !== 0`), ...(slotsom ? b.map((part) => `${part} !== 1`) : [])];
    const inner = applies.length === 0 ? block : block.when(code`${applies.join(" && ")}`);
    inner.say(code`${own}$v = ${this.tree(regel.conditions, inner, slotsom === true)}`);
    const gone = lapsed.length === 0 ? "" : `${lapsed.map((part) => `${part} === 0`).join(" || ")} ? 7 : `;
    const open = [...t, ...(slotsom ? b : [])].map((part) => `${part} === 1`).join(" || ");
    block.say(code`const ${this.number(own)} = ${gone}${open ? `${open} ? 1 : ` : ""}${own}$v`);
  }
}

/**
 * Whether an object inherits nothing that could pass for a fact, as code. Its constructor proves nothing: once a property is read
 * here, the machine knows of which form the objects at this place are, and their prototype costs nothing more. In a helper, which
 * meets objects of every form, each prototype costs some 10 ns, and a case has up to seven.
 */
export const isPlain = (name: string): string =>
  `${name}.constructor === Object && Object.getPrototypeOf(${name}) === Object.prototype`;

const signs: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

const anyOf = (left: Code, values: readonly unknown[]): Code =>
  joined(
    values.map((value) => code`${left} === ${JSON.stringify(value)}`),
    " || ",
  );

/** Whether a value is one of some, or none of the others. */
function isIn(left: Code, values: readonly unknown[], feit: Feit): Code {
  const [named, met] = fewest(values, feit);
  if (named.length === 0) return code`true`;
  return met ? code`(${anyOf(left, named)})` : code`!(${anyOf(left, named)})`;
}

function test(left: Code, { operator, value }: Blad, feit: Feit): Code {
  switch (operator) {
    case "in":
      return isIn(left, [value].flat(), feit);
    case "notIn":
      return code`!${isIn(left, [value].flat(), feit)}`;
    case "contains":
      return code`${left}.includes(${JSON.stringify(value)})`;
    case "doesNotContain":
      return code`!${left}.includes(${JSON.stringify(value)})`;
    default:
      return code`${left} ${signs[operator] ?? ""} ${JSON.stringify(value)}`;
  }
}
