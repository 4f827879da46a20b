import { needsOf } from "../engine/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import { sources } from "../model/names.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { bladeren, comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";

/**
 * Writes a regime as straight-line code: each fact and derived date one constant, each rule one expression.
 *
 * The values are those of `engine/program.ts`: 0 is `nee`, 1 `onbekend`, 3 `ja` and 4 `nvt`, so that "all" is `&` and "any" is `|`;
 * a day is a number, and 0 when it is unknown. Every constant is written before its first use and no sooner: what a
 * case settles early, it does not pay for.
 */
export class Writer {
  private readonly lines: string[] = [];
  private readonly written = new Set<string>();
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly regels: ReadonlyMap<string, Regel>;
  /** How often each condition stands in the regime, and the constants of those that were written. */
  private readonly counts = new Map<string, number>();
  private readonly shared = new Map<string, string>();
  readonly used = new Set<string>();

  constructor(private readonly regime: Regime) {
    this.feiten = new Map(regime.feiten.map((f) => [f.id, f]));
    this.afleidingen = new Map(regime.afleidingen.map((a) => [a.id, a]));
    this.regels = new Map(regime.regels.map((r) => [r.name, r]));
    const trees = [
      ...regime.regels.flatMap((r) => [r.conditions, ...(r.toepassing ? [r.toepassing] : [])]),
      ...regime.afleidingen.flatMap((a) => (a.operatie === "indien" ? [a.voorwaarde] : [])),
    ];
    for (const key of trees.flatMap(bladeren).map(keyOf)) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  text(): string {
    return this.lines.map((line) => `  ${line}`).join("\n");
  }

  say(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  /** The constant of a fact, a derived date or a conclusion, written before its first use. */
  name(id: string): string {
    if (!this.written.has(id)) {
      this.written.add(id);
      const feit = this.feiten.get(id);
      const afleiding = this.afleidingen.get(id);
      if (feit) this.say(`const ${constant(id)} = ${this.fact(feit)};`);
      else if (afleiding) this.derived(afleiding);
      else this.rule(this.regels.get(id) as Regel);
    }
    return constant(id);
  }

  private call(helper: string, ...args: readonly unknown[]): string {
    this.used.add(helper);
    return `${helper}(${args.join(", ")})`;
  }

  private fact(feit: Feit): string {
    const [group = "", key = ""] = feit.id.split(".");
    const read = `z.${group}?.${key}`;
    if (feit.type === "date") return this.call("ymd", read);
    if (feit.type === "code" && feit.voorvoegsel) return this.call("digits", read, JSON.stringify(feit.voorvoegsel));
    // Giving a fact that means something only beside one answer settles that answer.
    const settles = this.regime.feiten.filter((other) => other.alleenBij?.feit === feit.id);
    return settles.reduce((value, { id, alleenBij }) => {
      const [g = "", k = ""] = id.split(".");
      return `${value} ?? (z.${g}?.${k} == null ? null : ${JSON.stringify(alleenBij?.waarde)})`;
    }, read);
  }

  private isDay(id: string): boolean {
    return this.afleidingen.has(id) || this.feiten.get(id)?.type === "date";
  }

  private derived(a: Afleiding): void {
    const named = needsOf(a).map((id) => this.name(id));
    this.say(`const ${constant(a.id)} = ${this.reckoned(a, named)};`);
  }

  private reckoned(a: Afleiding, named: readonly string[]): string {
    const from = sources(a).map(constant);
    const [first = ""] = from;
    switch (a.operatie) {
      case "plusDagen":
        return this.call("plusDays", first, a.dagen);
      case "plusMaanden":
        return this.call("plusMonths", first, a.maanden);
      case "plusJaren":
        return this.call("plusYears", first, a.jaren);
      case "verjaardag":
        return this.call("birthday", first, a.jaren, a.schrikkeldag === "1-maart");
      case "totEnMetJaren":
        return this.call("lastDayOfYears", first, a.jaren);
      case "eersteVanMaandNa":
        return this.call("firstOfNextMonth", first);
      case "laatsteVanMaand":
        return this.call("lastOfMonth", first);
      case "eerstvolgende":
        return this.call("nextOccurrence", first, a.maand, a.dag);
      case "laatstvoorafgaande":
        return this.call("lastOccurrence", first, a.maand, a.dag);
      case "dagInJaar":
        return this.call("dayInYear", first, a.jaren, a.maand, a.dag);
      case "vroegste":
        return this.call("earliest", ...from);
      case "laatste":
        return this.call("latest", ...from);
      case "eerstBekende":
        return from.join(" || ");
      case "indien": {
        const verdict = constant(`${a.id}#`);
        this.say(`const ${verdict} = ${this.tree(a.voorwaarde)};`);
        return `${verdict} === 1 ? 0 : ${verdict} === 3 ? ${constant(a.dan)} : ${constant(a.anders)}`;
      }
      case "tabel": {
        const key = constant(a.naar);
        const rows = a.rijen.map(({ bij, waarde }) => `${key} === ${JSON.stringify(bij)} ? ${dayNumber(waarde)} : `);
        return `${key} == null ? 0 : ${rows.join("")}${constant(a.anders)}`;
      }
      case "termijn":
        if (a.aantal >= 0) throw new RangeError(`${a.id}: a term that is counted forward stands in a condition`);
        return a.eenheid === "maanden"
          ? this.call("plusMonths", first, a.aantal)
          : a.eenheid === "jaren"
            ? this.call("plusYears", first, a.aantal)
            : this.call("plusDays", first, a.eenheid === "weken" ? 7 * a.aantal : a.aantal);
      default:
        throw new RangeError(`${a.id}: ${a.operatie} of ${named.join()} gives no day`);
    }
  }

  /** A tree of conditions as one expression. */
  private tree(node: Voorwaarde, final = false): string {
    if (isBlad(node)) return this.once(node, final);
    if ("not" in node) return this.call("not", this.tree(node.not, final));
    const parts = ("all" in node ? node.all : node.any).map((part) => this.tree(part, final));
    const [only = ""] = parts;
    return parts.length === 1 ? only : `(${parts.join("all" in node ? " & " : " | ")})`;
  }

  /** A condition that stands in the regime more than once is judged once. */
  private once(blad: Blad, final: boolean): string {
    const key = keyOf(blad);
    const leaf = this.leaf(blad, final);
    if (final || (this.counts.get(key) ?? 0) < 2) return leaf;
    const known = this.shared.get(key) ?? `voorwaarde${this.shared.size + 1}`;
    if (!this.shared.has(key)) this.say(`const ${known} = ${leaf};`);
    this.shared.set(key, known);
    return known;
  }

  private leaf(blad: Blad, final: boolean): string {
    const left = this.name(blad.fact);
    const compared = comparedFact(blad);
    if (this.regels.has(blad.fact)) return this.conclusion(blad, final);
    if (this.isDay(blad.fact)) {
      const right = compared === undefined ? dayNumber(blad.value) : this.name(compared);
      const known = compared === undefined ? left : `${left} && ${right}`;
      return `(${known} ? (${left} ${signs[blad.operator]} ${right} ? 3 : 0) : 1)`;
    }
    if (compared !== undefined) {
      const right = this.name(compared);
      return `(${left} == null || ${right} == null ? 1 : ${left} ${signs[blad.operator]} ${right} ? 3 : 0)`;
    }
    return `(${left} == null ? 1 : ${test(left, blad)} ? 3 : 0)`;
  }

  /** What a conclusion says as a fact: `onbekend` is unknown; a part that may not apply but is met stands in no way. */
  private conclusion({ fact, operator, value }: Blad, final: boolean): string {
    const codes = [value].flat().map((v) => codeOf[String(v)]);
    const name = constant(fact);
    const mayLapse = this.regels.get(fact)?.toepassing !== undefined;
    const open = final && mayLapse ? `(${name}$v === 3 && ${name}$t === 1 ? 3 : 1)` : "1";
    const hit = codes.map((code) => `${name} === ${code}`).join(" || ");
    const yes = operator === "equal" || operator === "in";
    return `(${name} === 1 ? ${open} : ${hit} ? ${yes ? 3 : 0} : ${yes ? 0 : 3})`;
  }

  /** Whether a conclusion can turn out not to apply. */
  private canLapse({ reikwijdte, toepassing }: Regel): boolean {
    return reikwijdte !== undefined || toepassing !== undefined;
  }

  /** Whether everything that stands under a scope applies: its verdict, and that of the scope of that scope. */
  scope(name: string): string {
    const own = this.name(name);
    const regel = this.regels.get(name) as Regel;
    const met = this.canLapse(regel) ? `(${own} === 4 ? 0 : ${own})` : own;
    return regel.reikwijdte === undefined ? met : `${own}$b & ${met}`;
  }

  /** A rule: its own conditions ($v), whether it applies ($t), its scope ($b), and the answer. */
  private rule(regel: Regel): void {
    const own = constant(regel.name);
    const scope = regel.reikwijdte === undefined ? undefined : this.scope(regel.reikwijdte);
    for (const need of needsOf(regel)) this.name(need);
    const conditions = this.tree(regel.conditions, regel.slotsom === true);
    const [t, b] = [regel.toepassing && `${own}$t`, scope && `${own}$b`];
    if (regel.toepassing) this.say(`const ${own}$t = ${this.tree(regel.toepassing)};`);
    if (scope) this.say(`const ${own}$b = ${scope};`);
    if (!t && !b) {
      this.say(`const ${own}: number = ${conditions};`);
      return;
    }
    this.say(`const ${own}$v = ${conditions};`);
    const lapsed = [b, t].flatMap((part) => (part ? [`${part} === 0`] : [])).join(" || ");
    const open = [t, regel.slotsom && b].flatMap((part) => (part ? [`${part} === 1`] : [])).join(" || ");
    this.say(`const ${own}: number = ${lapsed} ? 4 : ${open ? `${open} ? 1 : ` : ""}${own}$v;`);
  }
}

const keyOf = ({ fact, operator, value }: Blad): string => JSON.stringify([fact, operator, value]);
export const constant = (id: string): string => id.replaceAll(".", "_").replaceAll("#", "$");
const dayNumber = (iso: unknown): number => Number(String(iso).replaceAll("-", ""));
const codeOf: Readonly<Record<string, number>> = { nee: 0, ja: 3, nvt: 4 };
const signs: Readonly<Record<string, string>> = {
  equal: "===",
  notEqual: "!==",
  lessThan: "<",
  lessThanInclusive: "<=",
  greaterThan: ">",
  greaterThanInclusive: ">=",
};

function test(left: string, { operator, value }: Blad): string {
  const any = [value].flat().map((v) => `${left} === ${JSON.stringify(v)}`);
  switch (operator) {
    case "in":
      return any.length === 1 ? String(any) : `(${any.join(" || ")})`;
    case "notIn":
      return `!(${any.join(" || ")})`;
    case "contains":
      return `${left}.includes(${JSON.stringify(value)})`;
    case "doesNotContain":
      return `!${left}.includes(${JSON.stringify(value)})`;
    default:
      return `${left} ${signs[operator]} ${JSON.stringify(value)}`;
  }
}
