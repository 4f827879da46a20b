import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { children, comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { single } from "../reckon/fast.js";
import { sources } from "../reckon/operations.js";
import * as day from "../reckon/ymd.js";
import { type Cost, costOf } from "./cost.js";
import { factored } from "./factor.js";
import { verdicts } from "./lists.js";
import { ownValue } from "./own.js";
import {
  all,
  any,
  compareDays,
  compareFacts,
  compareToDay,
  JA,
  NEE,
  NVT,
  ONBEKEND,
  type Read,
  test,
} from "./program-leaves.js";
import { factsOf } from "./references.js";

/** The facts of a case, nested as in a request that was checked. */
export type Case = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** What a conclusion says: the answer, its own conditions, and whether it applies. */
interface Said {
  readonly answer: Read;
  readonly own: Read;
  readonly applies: Read;
}

/**
 * A regime as small functions that call each other, each no sooner than it is needed and each date and conclusion once in a
 * case: how a regime of one's own is judged at speed where no code may be made at run time. `dev/codegen.ts` writes
 * the same program as code for the regimes of the package.
 */
export class Program {
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly regels: ReadonlyMap<string, Regel>;
  private readonly cost: Cost;
  private readonly days = new Map<string, Read>();
  private readonly groups = new Map<string, () => Case[string]>();
  private readonly conclusions = new Map<string, Said>();
  /** What was reckoned before, and in which run: what is of an earlier run is forgotten without being wiped. */
  private readonly values: number[] = [];
  private readonly stamps: number[] = [];
  private now = 0;
  private given: Case = {};

  /** `settled` are scopes of which is known, wherever something under them is judged, that they are not `nee`. */
  constructor(
    private readonly regime: Regime,
    private readonly settled: ReadonlySet<string>,
  ) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.afleidingen = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
    this.regels = new Map(regime.regels.map((regel) => [regel.name, regel]));
    this.cost = costOf(regime);
  }

  /** Takes the next case. */
  take(zaak: Case): void {
    this.given = zaak;
    this.now += 1;
  }

  /** Reckons once in a run. */
  private once(reckon: Read): Read {
    const { values, stamps } = this;
    const at = values.length;
    values.push(0);
    stamps.push(0);
    return () => {
      if (stamps[at] === this.now) return values[at] as number;
      const value = reckon();
      stamps[at] = this.now;
      values[at] = value;
      return value;
    };
  }

  /** A group of the request, looked up once in a run. */
  private group(name: string): () => Case[string] {
    const known = this.groups.get(name);
    if (known) return known;
    let [run, found] = [0, undefined as Case[string]];
    const group = (): Case[string] => {
      if (run !== this.now) {
        run = this.now;
        found = ownValue(this.given, name);
      }
      return found;
    };
    this.groups.set(name, group);
    return group;
  }

  /** A fact as it stands in the request. */
  private field(id: string): () => unknown {
    const [name = "", key = ""] = id.split(".");
    const group = this.group(name);
    return () => ownValue(group(), key);
  }

  private fact({ id, voorvoegsel }: Feit): () => unknown {
    const read = this.field(id);
    if (voorvoegsel) return () => day.digits(read() as string | null | undefined, voorvoegsel);
    // Giving a fact that means something only beside one answer settles that answer.
    return this.regime.feiten
      .filter((other) => other.alleenBij?.feit === id)
      .reduce((before, { id: other, alleenBij }): (() => unknown) => {
        const beside = this.field(other);
        return () => before() ?? (beside() == null ? null : alleenBij?.waarde);
      }, read);
  }

  private isDay(id: string): boolean {
    return this.afleidingen.has(id) || this.feiten.get(id)?.type === "date";
  }

  /** A date of the file or a derived one: 0 as long as it is unknown. */
  day(id: string): Read {
    const known = this.days.get(id);
    if (known) return known;
    const afleiding = this.afleidingen.get(id);
    const read = this.once(afleiding ? this.derived(afleiding) : this.written(id));
    this.days.set(id, read);
    return read;
  }

  private written(id: string): Read {
    const read = this.field(id);
    return () => day.ymd(read() as string | null | undefined);
  }

  private derived(afleiding: Afleiding): Read {
    const from = sources(afleiding).map((id) => this.day(id));
    const [first = () => 0, second = first] = from;
    switch (afleiding.operatie) {
      case "vroegste":
        return () => day.earliest(...from.map((read) => read()));
      case "laatste":
        return () => day.latest(...from.map((read) => read()));
      case "eerstBekende":
        return from.reduceRight(
          (later, read) => () => read() || later(),
          () => 0,
        );
      case "indien": {
        const verdict = this.tree(afleiding.voorwaarde);
        return () => {
          const met = verdict();
          return met === ONBEKEND ? 0 : met === JA ? first() : second();
        };
      }
      case "tabel": {
        const key = this.fact(this.feiten.get(afleiding.naar) as Feit);
        const rows = new Map<unknown, number>(afleiding.rijen.map(({ bij, waarde }) => [bij, day.ymd(String(waarde))]));
        return () => {
          const value = key();
          return value == null ? 0 : (rows.get(value) ?? first());
        };
      }
      default: {
        const step = single(afleiding, this.regime);
        return () => step(first());
      }
    }
  }

  private tree(node: Voorwaarde, final = false): Read {
    if (isBlad(node)) return this.leaf(node, final);
    if ("not" in node) {
      const inner = this.tree(node.not, final);
      return () => day.not(inner());
    }
    const group = factored(node);
    const parts = [...children(group)]
      .sort((a, b) => this.cost(factsOf(a)) - this.cost(factsOf(b)))
      .map((part) => this.tree(part, final));
    return "all" in group ? all(parts) : any(parts);
  }

  private leaf(blad: Blad, final: boolean): Read {
    if (this.regels.has(blad.fact)) return this.conclusion(blad, final);
    const compared = comparedFact(blad);
    if (this.isDay(blad.fact)) {
      const left = this.day(blad.fact);
      return compared === undefined
        ? compareToDay(blad.operator, left, day.ymd(String(blad.value)))
        : compareDays(blad.operator, left, this.day(compared));
    }
    const feit = this.feiten.get(blad.fact) as Feit;
    return compared === undefined
      ? test(this.fact(feit), blad, feit)
      : compareFacts(blad.operator, this.fact(feit), this.fact(this.feiten.get(compared) as Feit));
  }

  /** A conclusion as a fact: `onbekend` is unknown; a part that may not apply but is met stands in nobody's way. */
  private conclusion({ fact, operator, value }: Blad, final: boolean): Read {
    const { answer, own, applies } = this.said(fact);
    const named = [value].flat().map((word) => verdicts[String(word)]);
    const yes = operator === "equal" || operator === "in";
    const meaning = [NEE, ONBEKEND, JA, NVT].map((code) => (named.includes(code) === yes ? JA : NEE));
    const [nee, , ja, nvt] = meaning as [number, number, number, number];
    const mayLapse = final && this.regels.get(fact)?.toepassing !== undefined;
    return () => {
      const said = answer();
      if (said !== ONBEKEND) return said === JA ? ja : said === NEE ? nee : nvt;
      return mayLapse && own() === JA && applies() === ONBEKEND ? JA : ONBEKEND;
    };
  }

  /** A rule of the regime; each is built once. */
  said(name: string): Said {
    const known = this.conclusions.get(name);
    if (known) return known;
    const said = this.rule(this.regels.get(name) as Regel);
    this.conclusions.set(name, said);
    return said;
  }

  private rule({ conditions, toepassing, reikwijdte, slotsom }: Regel): Said {
    const own = this.once(this.tree(conditions, slotsom === true));
    const settled = reikwijdte === undefined || this.settled.has(reikwijdte);
    if (!toepassing && settled && !(slotsom && reikwijdte !== undefined))
      return { answer: own, own, applies: () => JA };
    const applies = toepassing ? this.once(this.tree(toepassing)) : () => JA;
    const scope = reikwijdte === undefined ? () => JA : this.scope(reikwijdte);
    const answer = this.once(() => {
      const [b, t] = [scope(), applies()];
      if (b === NEE || t === NEE) return NVT;
      return t === ONBEKEND || (slotsom && b === ONBEKEND) ? ONBEKEND : own();
    });
    return { answer, own, applies };
  }

  /** Whether everything that a conclusion scopes stands under a scope that is met. */
  scope(name: string): Read {
    const { answer } = this.said(name);
    const { reikwijdte } = this.regels.get(name) as Regel;
    const met: Read = () => {
      const said = answer();
      return said === NVT ? NEE : said;
    };
    return reikwijdte === undefined ? met : all([met, this.scope(reikwijdte)]);
  }

  /** Whether the dates of a case keep the bounds that the regime sets to them, as far as those can be reckoned. */
  bounds(): () => boolean {
    const kept = this.regime.controles.map(({ feit, nietVoor, nietNa }) => {
      const [value, first] = [this.day(feit), this.day(nietVoor)];
      const last = nietNa === undefined ? () => 0 : this.day(nietNa);
      return (): boolean => {
        const [at, from] = [value(), first()];
        return at === 0 || from === 0 || (at >= from && (last() === 0 || at <= last()));
      };
    });
    return () => kept.every((keeps) => keeps());
  }
}
