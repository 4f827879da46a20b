import { nietBekend, tekening } from "../generated/texts.js";
import type { FeitWaarde } from "../model/feit.js";
import { atHead, codeStyle, listed } from "../model/naam.js";
import type { Taal, Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { fill } from "../read/errors.js";
import { written } from "../read/words.js";
import { dayIn, isoOf, lastDay } from "../reckon/day-number.js";
import { isDay } from "./scale.js";

/** Where a moment comes from. */
export const sections = ["dossier", "volgt", "termijnen"] as const;
export type Section = (typeof sections)[number];

/** Something that has a day, or days, in an outcome. */
export interface Moment {
  readonly section: Section;
  readonly name: string;
  /** Where it is written, what it is for, or who has to act. */
  readonly why: readonly string[];
  /** When, in words. */
  readonly when: string;
  /** The first day and the last; `null` where there is none, or it is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** The day from which on it can end, where its end is open. */
  readonly openFrom: string | null;
  readonly isStretch: boolean;
}

/** A date of which the day, or the month too, is not known. A year alone may be a code: only what is called a date is one. */
const MONTH = /^(\d{4})-(\d{2})(-00)?$/;
const YEAR = /^(\d{4})(-00-00)?$/;
const isDateByName = (id: string): boolean => /datum$/i.test(id);

/** The days of a date that may not be complete. */
function daysOf(value: string, id: string): readonly [string, string] | undefined {
  if (isDay(value)) return [value, value];
  const year = isDateByName(id) ? YEAR.exec(value)?.[1] : undefined;
  const [, own = year, month] = MONTH.exec(value) ?? [];
  if (own === undefined) return undefined;
  const [first, last] = [Number(month ?? 1), Number(month ?? 12)];
  const days = [dayIn(Number(own), first, 1), dayIn(Number(own), last, lastDay(Number(own), last))].map(isoOf);
  return [days[0] ?? value, days[1] ?? value];
}

type Deel = LeesbareUitkomst["gevolgen"][string] | FeitWaarde | null | undefined;
const isText = (value: unknown): value is string => typeof value === "string";

/** What stands in an outcome with a day: given, worked out, and each term. */
class Moments {
  private readonly t: (typeof tekening)[Taal]["tijdlijn"];

  constructor(
    private readonly u: LeesbareUitkomst,
    private readonly taal: Taal,
  ) {
    this.t = tekening[taal].tijdlijn;
  }

  all(): Moment[] {
    const order = (a: Moment, b: Moment): number => {
      const [one, other] = [a.from ?? a.to ?? a.openFrom ?? "9", b.from ?? b.to ?? b.openFrom ?? "9"];
      return one < other ? -1 : one > other ? 1 : 0;
    };
    return [this.given(), this.follows(), this.terms()].flatMap((those) => those.sort(order));
  }

  private say(text: string, values: Readonly<Record<string, string>>): string {
    return fill(text, (name) => values[name]);
  }

  private day(day: string): string {
    return written(day.replace(/(-00)+$/, ""), this.taal);
  }

  private titled(id: string, titel: Tekst | undefined): string {
    return atHead(titel?.[this.taal] ?? codeStyle(id));
  }

  private point(section: Section, name: string, id: string, value: string, why: readonly string[]): Moment[] {
    const days = daysOf(value, id);
    if (!days) return [];
    const [from, to] = days;
    const when = from === to ? this.day(value) : this.say(this.t.dag, { dag: this.day(value) });
    return [{ section, name, why, when, from, to, openFrom: null, isStretch: from !== to }];
  }

  private given(): Moment[] {
    return Object.entries(this.u.zaak).flatMap(([groep, feiten]) =>
      Object.entries(feiten).flatMap(([naam, waarde]) => {
        const id = `${groep}.${naam}`;
        const name = this.titled(id, this.u.namen?.[id]?.titel);
        if (isText(waarde)) return this.point("dossier", name, id, waarde, []);
        return Array.isArray(waarde) ? waarde.flatMap((one: FeitWaarde) => this.period(name, one)) : [];
      }),
    );
  }

  private period(name: string, item: unknown): Moment[] {
    if (typeof item !== "object" || item === null || !("van" in item) || !isText(item.van) || !isDay(item.van))
      return [];
    const to = "totEnMet" in item && isText(item.totEnMet) && isDay(item.totEnMet) ? item.totEnMet : null;
    return [
      {
        ...{ section: "dossier", name, why: [], from: item.van, to, isStretch: true },
        openFrom: to === null ? item.van : null,
        when: this.span(item.van, to),
      },
    ];
  }

  private span(from: string, to: string | null): string {
    return to === null
      ? `${this.say(this.t.vanaf, { dag: this.day(from) })}; ${this.t.open}`
      : this.say(this.t.totEnMet, { van: this.day(from), dag: this.day(to) });
  }

  /** What is worked out, and what a case system gets: one moment for each day, with what it is called and what it is for. */
  private follows(): Moment[] {
    const found = new Map<string, { readonly names: Set<string>; readonly uses: Set<string> }>();
    const at = (day: string) => {
      const own = found.get(day) ?? { names: new Set<string>(), uses: new Set<string>() };
      found.set(day, own);
      return own;
    };
    for (const [naam, waarde] of Object.entries(this.u.gevolgen)) this.consequence(naam, waarde, at);
    const given = (id: string): boolean => {
      const [groep = "", naam = ""] = id.split(".");
      return this.u.zaak[groep]?.[naam] !== undefined;
    };
    for (const { titel, titelEn, voorwaarden } of this.u.conclusies) {
      const use = this.taal === "nl" ? titel : titelEn;
      for (const { feit, waarde } of voorwaarden.flatMap((one) => [one, ...one.vergelekenMet])) {
        if (!isText(waarde) || !isDay(waarde) || given(feit)) continue;
        const own = at(waarde);
        own.names.add(this.titled(feit, this.u.namen?.[feit]?.titel));
        own.uses.add(use);
      }
    }
    return [...found].flatMap(([day, { names, uses }]) => {
      const [name = "", ...others] = names;
      const voor = uses.size > 0 ? [this.say(this.t.voor, { conclusies: listed([...uses]) })] : [];
      return this.point("volgt", name, "", day, [...others, ...voor]);
    });
  }

  private consequence(naam: string, waarde: Deel, at: (day: string) => { readonly names: Set<string> }): void {
    const naamOf = this.u.namen?.[naam];
    const title = this.titled(naam, naamOf?.titel);
    if (isText(waarde) && isDay(waarde)) at(waarde).names.add(title);
    if (typeof waarde !== "object" || waarde === null || Array.isArray(waarde) || naam.startsWith("toelichting"))
      return;
    for (const [key, deel] of Object.entries(waarde)) {
      if (!isText(deel) || !isDay(deel)) continue;
      at(deel).names.add(`${title}: ${naamOf?.delen?.[key]?.titel[this.taal] ?? codeStyle(key)}`);
    }
  }

  private terms(): Moment[] {
    return this.u.termijnen.map((termijn) => {
      const { bron, wie, wachtOp = [] } = termijn;
      const einde = isDay(termijn.einde) ? termijn.einde : null;
      const names = wachtOp.map((id) => this.u.namen?.[id]?.titel[this.taal] ?? codeStyle(id));
      const from = isDay(termijn.begin) ? termijn.begin : null;
      const least = isDay(termijn.opZijnVroegst) ? termijn.opZijnVroegst : null;
      return {
        section: "termijnen",
        name: this.taal === "nl" ? termijn.titel : termijn.titelEn,
        why: [[bron.vindplaats, ...(wie ? [wie[this.taal]] : [])].join("; ")],
        when: this.termWhen(from, einde, least, names),
        ...{ from, to: einde, isStretch: true },
        openFrom: einde === null ? (least ?? from) : null,
      };
    });
  }

  private termWhen(from: string | null, to: string | null, least: string | null, names: readonly string[]): string {
    if (to !== null) {
      return from === null ? this.say(this.t.uiterlijk, { dag: this.day(to) }) : this.span(from, to);
    }
    if (least !== null) return this.say(this.t.nietVoor, { dag: this.day(least) });
    if (from !== null) return this.span(from, null);
    return names.length === 0 ? nietBekend[this.taal] : `${nietBekend[this.taal]}: ${listed(names)}`;
  }
}

/** Everything in an outcome that has a day, in the order of days: what was given, what follows, and the terms. */
export const momentsOf = (uitkomst: LeesbareUitkomst, taal: Taal): Moment[] => new Moments(uitkomst, taal).all();
