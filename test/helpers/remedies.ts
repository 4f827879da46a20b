import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, findRemedies } from "../../src/index.js";
import { breaches, derive, deriveJudged, isExcluded, isForbidden, judge } from "../../src/judge/situation.js";
import { fileOf } from "../../src/mend/sketch.js";
import { findWay } from "../../src/mend/ways.js";
import type { Feit, Feiten, FeitHerstel, FeitWaarde } from "../../src/model/feit.js";
import type { Herstel, HerstelUitkomst } from "../../src/model/herstel.js";
import type { Regime } from "../../src/model/regime.js";
import type { AlgemeneUitkomst } from "../../src/model/uitkomst.js";
import { chartOf } from "../../src/prove/chart.js";
import { JA, type Node } from "../../src/prove/diagram.js";
import { completeFacts, favourable, forget, forgettable, holes, preparedFor, regimes, toZaak } from "./generate.js";

/** Regimes in which documents go with each other: there something is always found. */
export const isRich = (regime: Regime): boolean => regime.feiten.some(({ herstel }) => herstel && "met" in herstel);
export const mendable = regimes.filter((regime) => regime.feiten.some((feit) => feit.herstel));

export const day = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export interface Case {
  readonly facts: Feiten;
  readonly peildatum: string;
}

/** Acts are dated around the day on which one asks: often just before or just after. */
function peildatumOf(regime: Regime, facts: Feiten, pick: number, shift: number): string {
  const acts = regime.feiten.flatMap(({ id, herstel, gebeurtenis }) => {
    const value = facts[id];
    return herstel && gebeurtenis && typeof value === "string" ? [value] : [];
  });
  const near = acts[pick % Math.max(1, acts.length)] ?? regime.geldigVan;
  const wanted = day(near, shift);
  if (wanted < regime.geldigVan) return regime.geldigVan;
  return wanted <= (regime.geldigTot ?? wanted) ? wanted : regime.geldigVan;
}

/** A case that fails on a few points: one that meets nearly everything, with some of its facts changed. */
export function failing(regime: Regime, share = 0): fc.Arbitrary<Case> {
  const spoil = fc.subarray(
    regime.feiten.map((feit) => feit.id),
    { minLength: 0, maxLength: 3 },
  );
  const shifts = fc.constantFrom(0, 0, 1, -1, 7, -7, 30, -40, 100, 400, -400);
  return fc
    .tuple(favourable(regime), completeFacts(regime), spoil, fc.nat(20), shifts, holes(regime, share))
    .map(([good, other, spoiled, pick, shift, unknown]) => {
      const facts: Feiten = { ...good };
      for (const [i, id] of spoiled.entries()) {
        const own = good[id];
        // A day somewhat earlier or later is how people fail; a day of another file lies years away, where nothing is to be mended.
        const isNear = (pick + i) % 2 === 0 && typeof own === "string" && /^\d{4}-\d\d-\d\d$/.test(own);
        facts[id] = isNear ? day(own, shift) : (other[id] ?? facts[id] ?? null);
      }
      for (const feit of regime.feiten) if (isExcluded(feit, facts)) facts[feit.id] = null;
      const known = forget(facts, forgettable(regime, facts, unknown));
      return { facts: known, peildatum: peildatumOf(regime, known, pick, shift) };
    })
    .filter(({ facts }) => isAccepted(regime, facts));
}

export const derived = (regime: Regime, facts: Feiten): Feiten => derive(preparedFor(regime).machine, facts);
export const finalOf = (regime: Regime): string => regime.regels.find((regel) => regel.slotsom)?.name ?? "";

/** What the request check accepts, told once more. */
function isAccepted(regime: Regime, facts: Feiten, all = derived(regime, facts)): boolean {
  const inOrder = regime.feiten.every(({ id, nietVoor }) => {
    const [end, begin] = [facts[id], nietVoor === undefined ? null : facts[nietVoor]];
    return end == null || begin == null || end >= begin;
  });
  const excluded = regime.feiten.some(
    (feit) => (isExcluded(feit, facts) && facts[feit.id] != null) || isForbidden(feit, facts),
  );
  return inOrder && !excluded && breaches(preparedFor(regime).machine, all).length === 0;
}

export const oordeel = (regime: Regime, facts: Feiten): string | undefined =>
  judge(preparedFor(regime).machine, deriveJudged(preparedFor(regime).machine, facts)).get(finalOf(regime))?.oordeel;

/** Whether the answer is "yes", or can become so once more is known. */
export function helps(regime: Regime, facts: Feiten): boolean {
  const prepared = preparedFor(regime);
  const all = deriveJudged(prepared.machine, facts);
  const found = judge(prepared.machine, all).get(finalOf(regime))?.oordeel;
  if (found === "nee" || found === "nvt" || !isAccepted(regime, facts, all)) return false;
  if (found === "ja") return true;
  return canEnd(regime, facts, (end) => end === JA);
}

/** Whether the unknown facts can be such that the answer is one that is wanted. */
export function canEnd(regime: Regime, facts: Feiten, wanted: (end: Node) => boolean): boolean {
  const chart = chartOf(regime);
  const node = chart?.shown.find(({ regel }) => regel.slotsom)?.node;
  if (!chart || node === undefined) throw new RangeError(`${regime.id} has no diagram`);
  return findWay({ chart, node, wanted }, fileOf(facts)) !== undefined;
}

export const ask = (regime: Regime, { facts, peildatum }: Case): Promise<AlgemeneUitkomst> =>
  evaluate({ vraag: regime.vraag, regime: regime.id, peildatum, zaak: toZaak(facts) }, { regimes: [] });

export async function found(
  regime: Regime,
  one: Case,
): Promise<{ uitkomst: AlgemeneUitkomst; remedies: HerstelUitkomst }> {
  const uitkomst = await ask(regime, one);
  return { uitkomst, remedies: findRemedies(uitkomst) };
}

/** The file of a remedy as facts by id, unknown as `null`. */
export function flat(regime: Regime, zaak: AlgemeneUitkomst["zaak"]): Feiten {
  return Object.fromEntries(
    regime.feiten.map(({ id }) => {
      const [group = "", name = ""] = id.split(".");
      return [id, (zaak[group]?.[name] as FeitWaarde | undefined) ?? null];
    }),
  );
}

/** The file after a remedy with the judgements and notes of before: what was proposed rests on those. */
export const kept = (regime: Regime, { facts }: Case, herstel: Herstel): Feiten => ({
  ...flat(regime, herstel.zaak),
  ...Object.fromEntries(herstel.opnieuw.map((id) => [id, facts[id] ?? null])),
});

export const steps = (herstel: Herstel) => herstel.handelingen.flatMap((handeling) => handeling.stappen);

export type Check = (regime: Regime, one: Case, herstel: Herstel) => unknown;

/** Holds every remedy of cases that fail to each of some promises. */
export function eachRemedy(name: string, promises: Readonly<Record<string, Check>>, numRuns: number, share = 15): void {
  test.each(mendable)(name, async (regime) => {
    let seen = 0;
    // Where the answer is no "no" there is nothing to mend, and nothing would be tested.
    const mending = fc
      .oneof(failing(regime), failing(regime, share))
      .filter(({ facts }) => oordeel(regime, facts) === "nee");
    await fc.assert(
      fc.asyncProperty(mending, async (one) => {
        const { uitkomst, remedies } = await found(regime, one);
        if (uitkomst.oordeel !== "nee") return;
        for (const herstel of remedies.herstel) {
          seen += 1;
          for (const [promise, check] of Object.entries(promises))
            await held(promise, () => check(regime, one, herstel));
        }
      }),
      { numRuns },
    );
    if (isRich(regime)) expect(seen).toBeGreaterThan(0);
  });
}

/** A failure is told with the promise that is broken. */
export async function held(promise: string, check: () => unknown): Promise<void> {
  try {
    await check();
  } catch (cause) {
    throw new Error(promise, { cause });
  }
}

const herstelOf = (feit: Feit | undefined): FeitHerstel | undefined =>
  feit?.soort === "feit" ? feit.herstel : undefined;

/** The rules of documents, told once more: what comes with a change, and what a changed file must keep. */
export class Brute {
  private readonly byId: ReadonlyMap<string, Feit>;
  readonly changeable: readonly string[];
  private readonly original: Feiten;

  constructor(
    private readonly regime: Regime,
    private readonly one: Case,
  ) {
    this.byId = new Map(regime.feiten.map((feit) => [feit.id, feit]));
    this.changeable = regime.feiten.filter((feit) => herstelOf(feit)).map((feit) => feit.id);
    this.original = derived(regime, one.facts);
  }

  private lead(id: string): string {
    const herstel = herstelOf(this.byId.get(id));
    return herstel && "met" in herstel ? herstel.met : id;
  }

  /** The documents that are made anew. */
  leads(ids: readonly string[]): string[] {
    const all = new Set<string>();
    const add = (id: string | undefined): void => {
      if (id === undefined || all.has(id)) return;
      all.add(id);
      const herstel = herstelOf(this.byId.get(id));
      add(herstel && "wie" in herstel ? herstel.hoortBij : undefined);
    };
    for (const id of ids) add(this.lead(id));
    return [...all];
  }

  isAct(id: string): boolean {
    const feit = this.byId.get(id);
    return feit?.type === "date" && feit.gebeurtenis === true;
  }

  isClosed(ids: readonly string[]): boolean {
    return this.leads(ids).every((lead) => !this.isAct(lead) || ids.includes(lead));
  }

  answers(id: string): FeitWaarde[] {
    const feit = this.byId.get(id);
    const waarden = herstelOf(feit)?.waarden as readonly FeitWaarde[] | undefined;
    const codes = this.regime.feiten.filter((f) => f.type === "code").map((f) => this.one.facts[f.id] ?? null);
    const others: readonly (FeitWaarde | null)[] = feit?.type === "code" ? codes : (feit?.waarden ?? []);
    const all: FeitWaarde[] =
      feit?.type === "boolean"
        ? [true, false]
        : feit?.type === "list"
          ? (feit.waarden ?? []).reduce<string[][]>((sets, w) => sets.flatMap((set) => [set, [...set, w]]), [[]])
          : others.filter((value) => value !== null);
    return [...new Set(all)].filter((v) => v !== this.one.facts[id] && (waarden?.includes(v) ?? true));
  }

  isDate(id: string): boolean {
    return this.byId.get(id)?.type === "date";
  }

  /** The changed file, or `undefined` when it breaks a rule of documents. */
  apply(ids: readonly string[], values: Feiten, dag: string): Feiten | undefined {
    const facts: Feiten = { ...this.one.facts, ...values };
    const leads = this.leads(ids);
    for (const lead of leads) if (this.isAct(lead)) facts[lead] = dag;
    const dated = leads.some((lead) => this.isAct(lead));
    for (const id of this.changeable) {
      const value = facts[id];
      const moves = herstelOf(this.byId.get(id))?.schuiftMee && leads.includes(this.lead(id)) && dated;
      if (!moves || typeof value !== "string" || value >= dag) continue;
      if (ids.includes(id)) return undefined;
      facts[id] = dag;
    }
    for (const feit of this.regime.feiten) if (isExcluded(feit, facts)) facts[feit.id] = null;
    const fits = this.changeable.every((id) => this.inTime(id, facts, ids, dated ? dag : this.one.peildatum));
    return fits && leads.every((lead) => this.inOrder(lead, facts)) ? facts : undefined;
  }

  private inTime(id: string, facts: Feiten, ids: readonly string[], dag: string): boolean {
    const value = facts[id];
    if (value == null || (value === this.one.facts[id] && !ids.includes(id))) return true;
    const { vroegst, uiterlijk } = herstelOf(this.byId.get(id)) ?? {};
    const first = vroegst === undefined ? "" : String(this.original[vroegst] ?? "9999");
    const last = uiterlijk === undefined ? "9999" : String(this.original[uiterlijk] ?? "");
    const at = this.isDate(id) ? String(value) : dag;
    return first <= at && at <= last;
  }

  /** Whether what the old documents left open can stand in the new ones such that it helps. */
  canBeWritten(ids: readonly string[], facts: Feiten, dag: string, dates: readonly string[]): boolean {
    const good = (file: Feiten): boolean => helps(this.regime, file);
    if (!good(facts)) return false;
    if (oordeel(this.regime, facts) === "ja") return true;
    const leads = this.leads(ids);
    let file = facts;
    for (const id of this.changeable) {
      const feit = this.byId.get(id);
      if (!feit || file[id] != null || isExcluded(feit, file) || !leads.includes(this.lead(id))) continue;
      const all: readonly FeitWaarde[] = this.isDate(id) ? dates : this.answers(id);
      // A code is never made up: where none is on the file, it stays open.
      if (feit.type === "code" && all.length === 0) continue;
      const value = all.find((v) => this.inTime(id, { ...file, [id]: v }, ids, dag) && good({ ...file, [id]: v }));
      if (value === undefined) return false;
      file = { ...file, [id]: value };
    }
    return true;
  }

  inOrder(lead: string, facts: Feiten): boolean {
    return this.regime.feiten.every((feit) => {
      const herstel = herstelOf(feit);
      if (!herstel || !("hoortBij" in herstel) || herstel.hoortBij !== lead || !this.isAct(feit.id)) return true;
      const [own, whole] = [facts[feit.id], facts[lead]];
      return own == null || whole == null || own <= whole;
    });
  }

  /** The last day for which documents were planned: waiting longer counts only when nothing else helps. */
  planned(ids: readonly string[]): string {
    const leads = this.leads(ids);
    const known = this.regime.feiten.flatMap((feit) => {
      const herstel = herstelOf(feit);
      const goes = herstel && "hoortBij" in herstel && leads.includes(herstel.hoortBij ?? "");
      const value = this.one.facts[feit.id];
      return this.isAct(feit.id) && (leads.includes(feit.id) || goes) && typeof value === "string" ? [value] : [];
    });
    return [this.one.peildatum, ...known].sort().at(-1) ?? "";
  }
}
