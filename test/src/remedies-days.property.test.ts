import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluate, findRemedies } from "../../src/index.js";
import type { Feiten } from "../../src/model/feit.js";
import type { Herstel, HerstelStap } from "../../src/model/herstel.js";
import type { Regime } from "../../src/model/regime.js";
import { toZaak } from "../helpers/generate.js";
import {
  ask,
  Brute,
  type Case,
  day,
  failing,
  held,
  helps,
  isRich,
  mendable,
  oordeel,
  steps,
} from "../helpers/remedies.js";
import { runs } from "../helpers/runs.js";

const LAST = "2200-12-31";
const FIRST = "1900-01-01";

/** Regimes in which a remedy can ask for an act that has a date: there such a remedy must be seen. */
const hasActs = ({ feiten }: Regime): boolean =>
  feiten.some(({ type, gebeurtenis, herstel }) => type === "date" && gebeurtenis === true && herstel !== undefined);

/** The days of a year on which rules turn: the ends of months, around 1 July and 1 August, and the leap day. */
const turning = (year: number): string[] =>
  ["01-31", "02-28", "02-29", "03-01", "04-30", "06-30", "07-01", "07-30", "07-31", "08-01", "08-02", "10-31", "12-31"]
    .map((end) => `${year}-${end}`)
    .filter((iso) => day(iso, 0) === iso);

/** The same case, asked on a day of that kind. */
function onTurningDay(regime: Regime, one: Case, pick: number): Case {
  const days = turning(Number(one.peildatum.slice(0, 4)) + (pick % 3) - 1).filter(
    (iso) => iso >= regime.geldigVan && iso <= (regime.geldigTot ?? iso),
  );
  return { ...one, peildatum: days[pick % Math.max(1, days.length)] ?? one.peildatum };
}

/** A remedy carried out on a day, as whoever reads it would: its documents get that day, and its values stay. */
class Taken {
  private readonly brute: Brute;
  private readonly stappen: readonly HerstelStap[];

  constructor(
    private readonly regime: Regime,
    private readonly one: Case,
    private readonly herstel: Herstel,
  ) {
    this.brute = new Brute(regime, one);
    this.stappen = steps(herstel);
  }

  /** The steps that are dates of acts: they get the day on which they are taken. */
  get acts(): HerstelStap[] {
    return this.stappen.filter(({ feit }) => this.brute.isAct(feit));
  }

  private moves({ feit, gaatMee, van }: HerstelStap): boolean {
    const { herstel } = this.regime.feiten.find(({ id }) => id === feit) ?? {};
    return gaatMee && van !== null && herstel?.schuiftMee === true;
  }

  private on(date: string, anders: Feiten = {}): Feiten | undefined {
    const stay = this.stappen.filter((stap) => !this.brute.isAct(stap.feit) && !this.moves(stap));
    const values: Feiten = { ...Object.fromEntries(stay.map(({ feit, naar }) => [feit, naar])), ...anders };
    const chosen = this.stappen.filter(({ feit, gaatMee }) => !gaatMee || this.brute.isAct(feit)).map((s) => s.feit);
    return this.brute.apply([...chosen, ...Object.keys(anders)], values, date);
  }

  /** Whether the steps, taken on a day, still bring what the remedy promises; `anders`: with other dates in the documents. */
  works(date: string, anders: Feiten = {}): boolean {
    const file = this.on(date, anders);
    if (!file || !helps(this.regime, file)) return false;
    return this.herstel.oordeelDaarna === "onbekend" || oordeel(this.regime, this.after(file)) === "ja";
  }

  private after(file: Feiten): Feiten {
    return { ...file, ...Object.fromEntries(this.herstel.opnieuw.map((id) => [id, null])) };
  }

  /** What the package itself answers then. */
  async answer(date: string): Promise<string | undefined> {
    const file = this.on(date);
    if (!file) return undefined;
    const { vraag, id } = this.regime;
    const verzoek = { vraag, regime: id, peildatum: this.one.peildatum, zaak: toZaak(this.after(file)) };
    return (await evaluate(verzoek, { regimes: [] })).oordeel;
  }
}

/** Days between two others: the middle, and the first ones of a kind on which rules turn. */
function between(from: string, to: string): string[] {
  const years = [0, 1, 2].map((n) => Number(from.slice(0, 4)) + n).filter((year) => year <= 2200);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return [from, day(from, Math.floor(days / 2)), to, ...years.flatMap(turning)].filter((d) => d >= from && d <= to);
}

type Check = (taken: Taken, herstel: Herstel, one: Case, regime: Regime) => unknown;

/** What is promised of the days of every remedy. */
const promises: Readonly<Record<string, Check>> = {
  "the steps of a remedy work on each day from `vroegst` to `uiterlijk`, and no longer the day after": async (
    taken,
    { handelingen, oordeelDaarna },
    { peildatum },
  ) => {
    const [act] = taken.acts;
    if (!act) {
      for (const { vroegst, uiterlijk } of handelingen) expect([vroegst, uiterlijk]).toEqual([null, null]);
      return;
    }
    const { vroegst, uiterlijk } = act;
    // All documents of a remedy are made on one day, so all that have a day say the same.
    for (const other of taken.acts) expect([other.vroegst, other.uiterlijk]).toEqual([vroegst, uiterlijk]);
    for (const { feit, vroegst: first, uiterlijk: last } of handelingen) {
      if (taken.acts.some((one) => one.feit === feit)) expect([first, last]).toEqual([vroegst, uiterlijk]);
      else expect([null, uiterlijk]).toContain(last);
    }
    const first = vroegst ?? "";
    for (const date of between(first, uiterlijk ?? LAST)) expect([date, taken.works(date)]).toEqual([date, true]);
    if (oordeelDaarna === "ja") expect(await taken.answer(uiterlijk ?? LAST)).toBe("ja");
    if (first > peildatum) expect([first, taken.works(day(first, -1))]).toEqual([first, false]);
    if (uiterlijk !== null) expect([uiterlijk, taken.works(day(uiterlijk, 1))]).toEqual([uiterlijk, false]);
  },

  "each other date works from its `vroegst` to its `uiterlijk`, and not on the day before or after": (
    taken,
    herstel,
    { peildatum },
    regime,
  ) => {
    const dag = String(taken.acts[0]?.naar ?? peildatum);
    for (const { feit, naar, vroegst, uiterlijk } of steps(herstel)) {
      const isDate = regime.feiten.some(({ id, type }) => id === feit && type === "date");
      if (!isDate || naar === null || taken.acts.some((act) => act.feit === feit)) continue;
      const at = (date: string): [string, string, boolean] => [feit, date, taken.works(dag, { [feit]: date })];
      const [first, last] = [vroegst ?? FIRST, uiterlijk ?? LAST];
      for (const date of between(first, last)) expect(at(date)).toEqual([feit, date, true]);
      if (first > FIRST) expect(at(day(first, -1))).toEqual([feit, day(first, -1), false]);
      if (last < LAST) expect(at(day(last, 1))).toEqual([feit, day(last, 1), false]);
    }
  },
};

test.each(mendable)("$id: every remedy keeps what is promised of its days", async (regime) => {
  let seen = 0;
  const mending = fc
    .tuple(fc.oneof(failing(regime), failing(regime, 15)), fc.nat(38), fc.boolean())
    .map(([one, pick, turn]) => (turn ? onTurningDay(regime, one, pick) : one))
    .filter(({ facts }) => oordeel(regime, facts) === "nee");
  await fc.assert(
    fc.asyncProperty(mending, async (one) => {
      const uitkomst = await ask(regime, one);
      if (uitkomst.oordeel !== "nee") return;
      for (const herstel of findRemedies(uitkomst).herstel) {
        const taken = new Taken(regime, one, herstel);
        if (taken.acts.length > 0) seen += 1;
        for (const [promise, check] of Object.entries(promises))
          await held(promise, () => check(taken, herstel, one, regime));
      }
    }),
    { numRuns: runs(20) },
  );
  if (isRich(regime) && hasActs(regime)) expect(seen).toBeGreaterThan(0);
});
