import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import { sources } from "../model/names.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { comparedFact, isBlad } from "../model/tree.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { dayNumber, holds, single } from "./program-operations.js";
import { needsOf } from "./references.js";
import * as day from "./ymd.js";

/** The facts of a case, nested as in a request that was checked. */
export type Case = Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;

/** What a regime makes of a case, without the reasons: the answer, and which conclusions fail or are open. */
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly string[];
  readonly onbekend: readonly string[];
}

/** Three values are two bits, so that "all" is `&` and "any" is `|`. A conclusion that does not apply is 4. */
const [NEE, ONBEKEND, JA, NVT] = [0, 1, 3, 4] as const;
const answers: readonly Oordeel[] = ["nee", "onbekend", "nee", "ja", "nvt"];
const codes: Readonly<Record<string, number>> = { nee: NEE, ja: JA, nvt: NVT };

/** What a step says when the next one must go on. */
const GO = -1;

type Read = () => number;
type Step = () => number;

/** Takes a row of verdicts together as one, without a loop: of two or three it is one function. */
function together(parts: readonly Read[], all: boolean): Read {
  const [a, b, c, ...rest] = parts;
  if (!a) return () => (all ? JA : NEE);
  if (!b) return a;
  if (!c) return all ? () => a() & b() : () => a() | b();
  const three: Read = all ? () => a() & b() & c() : () => a() | b() | c();
  return rest.length === 0 ? three : together([three, ...rest], all);
}

/**
 * A regime as a row of small functions over one row of registers: how a regime of one's own is judged at speed where no
 * code may be made at run time. `dev/codegen.ts` writes the same program as code for the regimes of the package.
 */
class Program {
  private readonly places = new Map<string, number>();
  private readonly registers: unknown[] = [];
  private readonly steps: Step[] = [];
  private readonly feiten: ReadonlyMap<string, Feit>;
  private readonly afleidingen: ReadonlyMap<string, Afleiding>;
  private readonly regels: ReadonlyMap<string, Regel>;
  private given: Case = {};

  constructor(private readonly regime: Regime) {
    this.feiten = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.afleidingen = new Map(regime.afleidingen.map((afleiding) => [afleiding.id, afleiding]));
    this.regels = new Map(regime.regels.map((regel) => [regel.name, regel]));
  }

  run(zaak: Case): number {
    this.given = zaak;
    for (const step of this.steps) {
      const end = step();
      if (end !== GO) return end;
    }
    return GO;
  }

  /** Adds a step that can end the run. */
  add(step: Step): void {
    this.steps.push(step);
  }

  /** Reads the verdict of a conclusion, or one of its parts: `v` its own conditions, `t` whether it applies, `b` its scope. */
  reader(name: string, part = ""): Read {
    const { registers } = this;
    const place = this.place(name) + { "": 0, v: 1, t: 2, b: 3 }[part as "" | "v" | "t" | "b"];
    return () => registers[place] as number;
  }

  /** The register of a fact, a derived date or a conclusion; the step that fills it comes before its first use. */
  private place(id: string): number {
    const known = this.places.get(id);
    if (known !== undefined) return known;
    const [feit, afleiding, regel] = [this.feiten.get(id), this.afleidingen.get(id), this.regels.get(id)];
    const fill = feit ? this.fact(feit) : afleiding ? this.derived(afleiding) : regel ? this.rule(regel) : undefined;
    const place = this.registers.length;
    this.places.set(id, place);
    this.registers.push(0, 0, 0, 0);
    fill?.(place);
    return place;
  }

  private fill(value: () => unknown): (place: number) => void {
    const { registers, steps } = this;
    return (place) =>
      void steps.push(() => {
        registers[place] = value();
        return GO;
      });
  }

  private fact(feit: Feit): (place: number) => void {
    const [group = "", key = ""] = feit.id.split(".");
    const read = (): unknown => this.given[group]?.[key];
    if (feit.type === "date") return this.fill(() => day.ymd(read() as string | null | undefined));
    const { voorvoegsel } = feit;
    if (voorvoegsel) return this.fill(() => day.digits(read() as string | null | undefined, voorvoegsel));
    const [settling] = this.regime.feiten.filter((other) => other.alleenBij?.feit === feit.id);
    if (!settling) return this.fill(read);
    // Giving a fact that means something only beside one answer settles that answer.
    const [g = "", k = ""] = settling.id.split(".");
    return this.fill(() => read() ?? (this.given[g]?.[k] == null ? null : settling.alleenBij?.waarde));
  }

  private days(ids: readonly string[]): Read[] {
    const { registers } = this;
    return ids.map((id) => {
      const place = this.place(id);
      return () => registers[place] as number;
    });
  }

  private derived(afleiding: Afleiding): (place: number) => void {
    const from = this.days(sources(afleiding));
    const [first = () => 0] = from;
    switch (afleiding.operatie) {
      case "vroegste":
        return this.fill(() => day.earliest(...from.map((read) => read())));
      case "laatste":
        return this.fill(() => day.latest(...from.map((read) => read())));
      case "eerstBekende":
        return this.fill(() => from.reduce((found, read) => found || read(), 0));
      case "indien": {
        const verdict = this.tree(afleiding.voorwaarde);
        const [dan = first, anders = first] = from;
        return this.fill(() => {
          const met = verdict();
          return met === ONBEKEND ? 0 : met === JA ? dan() : anders();
        });
      }
      case "tabel": {
        const key = this.place(afleiding.naar);
        const rows = new Map<unknown, number>(afleiding.rijen.map(({ bij, waarde }) => [bij, dayNumber(waarde)]));
        return this.fill(() => {
          const value = this.registers[key];
          return value == null ? 0 : (rows.get(value) ?? first());
        });
      }
      default: {
        const step = single(afleiding, this.regime);
        return this.fill(() => step(first()));
      }
    }
  }

  private tree(node: Voorwaarde, final = false): Read {
    if (isBlad(node)) return this.leaf(node, final);
    if ("not" in node) {
      const inner = this.tree(node.not, final);
      return () => day.not(inner());
    }
    const all = "all" in node;
    return together(
      (all ? node.all : node.any).map((part) => this.tree(part, final)),
      all,
    );
  }

  private leaf(blad: Blad, final: boolean): Read {
    if (this.regels.has(blad.fact)) return this.conclusion(blad, final);
    const { registers } = this;
    const left = this.place(blad.fact);
    const compared = comparedFact(blad);
    const isDay = this.afleidingen.has(blad.fact) || this.feiten.get(blad.fact)?.type === "date";
    // An unknown day is 0; any other fact that is unknown is null or absent.
    const known = isDay ? (value: unknown) => value !== 0 : (value: unknown) => value != null;
    const { operator } = blad;
    if (compared !== undefined) {
      const right = this.place(compared);
      return () => {
        const [a, b] = [registers[left], registers[right]];
        return known(a) && known(b) ? (holds(operator, a, b) ? JA : NEE) : ONBEKEND;
      };
    }
    const value = isDay ? dayNumber(blad.value) : blad.value;
    if (operator === "equal") {
      return () => {
        const a = registers[left];
        return known(a) ? (a === value ? JA : NEE) : ONBEKEND;
      };
    }
    return () => {
      const a = registers[left];
      return known(a) ? (holds(operator, a, value) ? JA : NEE) : ONBEKEND;
    };
  }

  /** A conclusion as a fact: `onbekend` is unknown; a part that may not apply but is met stands in nobody's way. */
  private conclusion({ fact, operator, value }: Blad, final: boolean): Read {
    const [verdict, own, applies] = [this.reader(fact), this.reader(fact, "v"), this.reader(fact, "t")];
    const named = new Set([value].flat().map((word) => codes[String(word)]));
    const [hit, miss] = operator === "equal" || operator === "in" ? [JA, NEE] : [NEE, JA];
    return () => {
      const said = verdict();
      if (said !== ONBEKEND) return named.has(said) ? hit : miss;
      return final && own() === JA && applies() === ONBEKEND ? JA : ONBEKEND;
    };
  }

  private rule(regel: Regel): (place: number) => void {
    for (const need of needsOf(regel)) this.place(need);
    const own = this.tree(regel.conditions, regel.slotsom === true);
    const applies: Read = regel.toepassing ? this.tree(regel.toepassing) : () => JA;
    const scope = regel.reikwijdte === undefined ? () => JA : this.scope(regel.reikwijdte);
    const { registers, steps } = this;
    return (place) =>
      void steps.push(() => {
        const [v, t, b] = [own(), applies(), scope()];
        registers[place + 1] = v;
        registers[place + 2] = t;
        registers[place + 3] = b;
        const open = t === ONBEKEND || (regel.slotsom && b === ONBEKEND);
        registers[place] = b === NEE || t === NEE ? NVT : open ? ONBEKEND : v;
        return GO;
      });
  }

  /** Whether everything that a conclusion scopes stands under a scope that is met. */
  scope(name: string): Read {
    const [verdict, outer] = [this.reader(name), this.reader(name, "b")];
    return () => {
      const said = verdict();
      return outer() & (said === NVT ? NEE : said);
    };
  }
}

/** A regime as two functions of a case that was checked: the answer alone, and the lists of what fails and is open. */
export interface Compiled {
  oordeel(zaak: Case): Oordeel;
  lijsten(zaak: Case): Lijsten;
}

/** The parts of a final conclusion: the conclusions that it names. */
export const partsOf = (final: Regel): string[] =>
  "all" in final.conditions ? final.conditions.all.flatMap((part) => (isBlad(part) ? [part.fact] : [])) : [];

/** Makes a regime ready to judge millions of cases. */
export function program(regime: Regime): Compiled {
  const final = regime.regels.find((regel) => regel.slotsom);
  if (!final) throw new RangeError("a regime without a final conclusion");

  const quick = new Program(regime);
  if (final.reikwijdte !== undefined) {
    const scope = quick.scope(final.reikwijdte);
    quick.add(() => {
      const met = scope();
      return met === JA ? GO : met === NEE ? NVT : ONBEKEND;
    });
  }
  // One part that fails settles the case: what the other parts rest on is then never read.
  for (const part of partsOf(final)) {
    const verdict = quick.reader(part);
    quick.add(() => (verdict() === NEE ? NEE : GO));
  }
  const end = quick.reader(final.name);
  quick.add(end);

  const full = new Program(regime);
  const verdicts = regime.regels.map(({ name }) => ({ name, verdict: full.reader(name) }));
  const answer = full.reader(final.name);
  return {
    oordeel: (zaak) => answers[quick.run(zaak)] ?? "onbekend",
    lijsten: (zaak) => {
      full.run(zaak);
      const [nee, onbekend]: [string[], string[]] = [[], []];
      for (const { name, verdict } of verdicts) {
        const said = verdict();
        if (said === NEE) nee.push(name);
        else if (said === ONBEKEND) onbekend.push(name);
      }
      return { oordeel: answers[answer()] ?? "onbekend", nee, onbekend };
    },
  };
}
