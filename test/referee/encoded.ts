import type { Afleiding } from "../../src/model/afleiding.js";
import type { Feit } from "../../src/model/feit.js";
import type { Regel } from "../../src/model/regel.js";
import type { Regime } from "../../src/model/regime.js";
import type { Blad, Voorwaarde } from "../../src/model/voorwaarde.js";
import { numberOf, type Sums } from "./days.js";
import { constant, type File, type Known } from "./file.js";
import type { Script } from "./script.js";
import { allOf, always, and, anyOf, choose, type Four, int, is, isOpen, not, or, type Three, turned } from "./three.js";

/** Thrown for what is not encoded: amounts, and terms that something suspends. */
export class Beyond extends Error {}

/** What a rule makes of a file. */
export interface Said {
  /** Whether everything that scopes it is met, whether it applies, and what its own conditions say. */
  readonly scope: Three;
  readonly applies: Three;
  readonly own: Three;
  readonly answer: Four;
}

/** How conclusions are seen: as facts, as parts of the final one, or by what follows from an outcome. */
export type Seen = "facts" | "parts" | "settled";

/**
 * A regime on a file, in SMT-LIB: written from what the handbook says that rule files mean, and sharing nothing with the diagram or
 * with the reading on which the diagram stands. The answers of json-rules-engine are the measure of both.
 */
export class Encoded {
  private readonly facts = new Map<string, Known>();
  private readonly said = new Map<string, Said>();
  private readonly regels: ReadonlyMap<string, Regel>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly feiten: ReadonlyMap<string, Feit>;
  /** Whether the request is accepted. */
  readonly accepted: string;

  constructor(
    readonly regime: Regime,
    private readonly prefix: string,
    file: File,
    private readonly script: Script,
    private readonly sums: Sums,
  ) {
    this.regels = new Map(regime.regels.map((regel) => [regel.name, regel]));
    this.afleidingen = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    for (const { id } of regime.feiten) this.facts.set(id, file.given.get(id) as Known);
    const refused = [...this.settle(), ...this.barred(), ...this.disorder()];
    this.accepted = this.define("accepted", "Bool", not(or(...refused, ...this.outside())));
  }

  private define(name: string, sort: "Bool" | "Int", term: string): string {
    return this.script.define(`${this.prefix} ${name}`, sort, term);
  }

  private fact(id: string): Known {
    const known = this.facts.get(id);
    if (known) return known;
    const afleiding = this.afleidingen.get(id);
    if (!afleiding) throw new Error(`no fact ${id}`);
    const { known: isKnown, value } = this.derived(afleiding);
    const named = { known: this.define(`${id} known`, "Bool", isKnown), value: this.define(id, "Int", value) };
    this.facts.set(id, named);
    return named;
  }

  private isGiven(id: string, waarde: unknown): string {
    const { known, value } = this.fact(id);
    return and(known, is(value, constant(this.feiten.get(id) as Feit, waarde)));
  }

  /** What goes with one answer alone settles that answer, in the order of the facts; beside another it is refused. */
  private settle(): string[] {
    const refused: string[] = [];
    for (const [id, { alleenBij }] of this.feiten) {
      if (!alleenBij) continue;
      const [own, other] = [this.fact(id), this.fact(alleenBij.feit)];
      const waarde = constant(this.feiten.get(alleenBij.feit) as Feit, alleenBij.waarde);
      refused.push(and(own.known, other.known, not(is(other.value, waarde))));
      this.facts.set(alleenBij.feit, {
        ...other,
        known: this.define(`${alleenBij.feit} known beside ${id}`, "Bool", or(other.known, own.known)),
        value: this.define(`${alleenBij.feit} beside ${id}`, "Int", choose(other.known, other.value, waarde)),
      });
    }
    return refused;
  }

  /** What cannot be given, or not with some values, beside an answer. */
  private barred(): string[] {
    return [...this.feiten].flatMap(([id, { nietBij }]) => {
      if (!nietBij) return [];
      const own = nietBij.eigen ? or(...nietBij.eigen.map((one) => this.isGiven(id, one))) : this.fact(id).known;
      return [and(own, this.isGiven(nietBij.feit, nietBij.waarde))];
    });
  }

  /** Of two dates the later cannot come before the earlier. */
  private disorder(): string[] {
    return [...this.feiten].flatMap(([id, { nietVoor }]) =>
      nietVoor === undefined ? [] : [this.comesBefore(this.fact(id), this.fact(nietVoor))],
    );
  }

  private comesBefore(one: Known, other: Known): string {
    return and(one.known, other.known, `(< ${one.value} ${other.value})`);
  }

  /** Outside a bound of the regime is what lies before its first day, or, where that day is known, after its last. */
  private outside(): string[] {
    return this.regime.controles.map(({ feit, nietVoor, nietNa }) => {
      const [own, first] = [this.fact(feit), this.fact(nietVoor)];
      const after = nietNa === undefined ? "false" : and(first.known, this.comesBefore(this.fact(nietNa), own));
      return or(this.comesBefore(own, first), after);
    });
  }

  private derived(afleiding: Afleiding): Known {
    const of = (id: string): Known => this.fact(id);
    switch (afleiding.operatie) {
      case "vroegste":
      case "laatste": {
        const parts = afleiding.van.map(of);
        const [sign, known] = [afleiding.operatie === "vroegste" ? "<=" : ">=", and(...parts.map((one) => one.known))];
        const value = parts
          .map((one) => one.value)
          .reduce((one, other) => choose(`(${sign} ${one} ${other})`, one, other));
        return { known, value };
      }
      case "eerstBekende":
        return afleiding.van.map(of).reduceRight((later, one) => ({
          known: or(one.known, later.known),
          value: choose(one.known, one.value, later.value),
        }));
      case "indien": {
        const { ja, nee } = this.tree(afleiding.voorwaarde, "facts");
        const [met, otherwise] = [of(afleiding.dan), of(afleiding.anders)];
        return {
          known: or(and(ja, met.known), and(nee, otherwise.known)),
          value: choose(ja, met.value, otherwise.value),
        };
      }
      case "tabel": {
        const key = of(afleiding.naar);
        const found = afleiding.rijen.reduceRight<Known>((later, { bij, waarde }) => {
          if (typeof waarde === "number") throw new Beyond(afleiding.id);
          const here = is(key.value, constant({ type: "enum" }, bij));
          return { known: or(here, later.known), value: choose(here, int(numberOf(waarde)), later.value) };
        }, of(afleiding.anders));
        return { known: and(key.known, found.known), value: found.value };
      }
      case "gedeeldDoor":
      case "kleinste":
        throw new Beyond(afleiding.id);
      default: {
        if (afleiding.operatie === "termijn" && afleiding.opgeschort !== undefined) throw new Beyond(afleiding.id);
        const { known, value } = of(afleiding.van);
        return { known, value: this.script.sum(this.sums.of(afleiding, this.regime), value) };
      }
    }
  }

  /** What a tree of conditions says. */
  tree(node: Voorwaarde, seen: Seen): Three {
    if ("all" in node) return allOf(node.all.map((part) => this.tree(part, seen)));
    if ("any" in node) return anyOf(node.any.map((part) => this.tree(part, seen)));
    if ("not" in node) return turned(this.tree(node.not, seen));
    return this.regels.has(node.fact) ? this.onConclusion(node, seen) : this.onFact(node);
  }

  private onConclusion({ fact, operator, value }: Blad, seen: Seen): Three {
    const answer = this.seen(fact, seen);
    const among = Array.isArray(value) ? value : [value];
    const isAmong = or(...(["ja", "nee", "nvt"] as const).flatMap((one) => (among.includes(one) ? [answer[one]] : [])));
    const isElse = or(...(["ja", "nee", "nvt"] as const).flatMap((one) => (among.includes(one) ? [] : [answer[one]])));
    if (operator === "equal" || operator === "in") return { ja: isAmong, nee: isElse };
    if (operator === "notEqual" || operator === "notIn") return { ja: isElse, nee: isAmong };
    throw new Error(`${operator} of a conclusion`);
  }

  /** An answer as it is seen: a part of a final one that may not apply, but is met, stands in nobody's way. */
  private seen(name: string, seen: Seen): Four {
    const { answer, applies, own, scope } = this.rule(name);
    if (seen === "settled") {
      const settled = or(scope.ja, scope.nee);
      return { ja: and(settled, answer.ja), nee: and(settled, answer.nee), nvt: and(settled, answer.nvt) };
    }
    if (seen === "facts") return answer;
    const mayNotApply = and(isOpen(answer), not(applies.ja), not(applies.nee), own.ja);
    return { ...answer, ja: or(answer.ja, mayNotApply) };
  }

  private onFact({ fact, operator, value }: Blad): Three {
    const own = this.fact(fact);
    const other = typeof value === "object" && "fact" in value ? this.fact(value.fact) : undefined;
    const known = and(own.known, other?.known ?? "true");
    const type = this.feiten.get(fact) ?? ({ type: "date" } as const);
    const right = (): string => other?.value ?? constant(type, value);
    const holds = (): string => {
      switch (operator) {
        case "equal":
          return is(own.value, right());
        case "notEqual":
          return not(is(own.value, right()));
        case "in":
          return or(...(value as readonly string[]).map((one) => is(own.value, constant(type, one))));
        case "notIn":
          return not(or(...(value as readonly string[]).map((one) => is(own.value, constant(type, one)))));
        case "lessThan":
          return `(< ${own.value} ${right()})`;
        case "lessThanInclusive":
          return `(<= ${own.value} ${right()})`;
        case "greaterThan":
          return `(> ${own.value} ${right()})`;
        case "greaterThanInclusive":
          return `(>= ${own.value} ${right()})`;
        case "contains":
          return own.holds?.(String(value)) ?? "false";
        default:
          return not(own.holds?.(String(value)) ?? "false");
      }
    };
    return { ja: and(known, holds()), nee: and(known, not(holds())) };
  }

  /** What a rule makes of the file. */
  rule(name: string): Said {
    const known = this.said.get(name);
    if (known) return known;
    const regel = this.regels.get(name) as Regel;
    const seen = regel.slotsom ? "parts" : "facts";
    const applies = regel.toepassing ? this.tree(regel.toepassing, seen) : always;
    const said = this.conclude(regel, this.named(`${name} own`, this.tree(regel.conditions, seen)), applies);
    const { answer } = said;
    const named = { ...this.named(name, answer), nvt: this.define(`${name} nvt`, "Bool", answer.nvt) };
    this.said.set(name, { ...said, answer: named });
    return this.said.get(name) as Said;
  }

  private named(name: string, { ja, nee }: Three): Three {
    return { ja: this.define(`${name} ja`, "Bool", ja), nee: this.define(`${name} nee`, "Bool", nee) };
  }

  /** What follows from what a rule's own conditions say, and from whether it applies. */
  conclude({ name, slotsom, reikwijdte }: Regel, own: Three, applies: Three): Said {
    const scope = this.said.get(name)?.scope ?? (reikwijdte === undefined ? always : this.scopeOf(name, reikwijdte));
    const nvt = or(scope.nee, applies.nee);
    const isSettled = and(not(nvt), applies.ja, slotsom ? scope.ja : "true");
    return { scope, applies, own, answer: { nvt, ja: and(isSettled, own.ja), nee: and(isSettled, own.nee) } };
  }

  /** Whether what scopes a rule is met, with the scopes above it. */
  private scopeOf(name: string, reikwijdte: string): Three {
    const { answer, scope } = this.rule(reikwijdte);
    const met = { ja: and(scope.ja, answer.ja), nee: or(scope.nee, answer.nee, answer.nvt) };
    return this.named(`${name} scope`, met);
  }

  /** Whether everything is known, but for what means nothing beside another answer. */
  complete(): string {
    const settled = [...this.feiten].map(([id, { alleenBij, nietBij }]) => {
      const other = alleenBij && this.fact(alleenBij.feit);
      const elsewhere =
        alleenBij && other ? and(other.known, not(this.isGiven(alleenBij.feit, alleenBij.waarde))) : "false";
      const isBarred = nietBij && !nietBij.eigen ? this.isGiven(nietBij.feit, nietBij.waarde) : "false";
      return or(this.fact(id).known, elsewhere, isBarred);
    });
    return this.define("complete", "Bool", and(...settled));
  }

  /** Whether a fact that a text names is known. */
  known(id: string): string {
    return this.fact(id).known;
  }
}
