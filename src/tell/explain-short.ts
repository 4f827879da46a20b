import { atHead, inSentence, listed } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { Register, UitlegBlok, UitlegRegel } from "../model/uitleg.js";
import { hasChoice, Reasons } from "./explain-reasons.js";
import type { Conclusie } from "./explain-words.js";

type Termijn = LeesbareUitkomst["termijnen"][number];

/**
 * How much is told of what may be left out, and what shares a line. Left out are alone: details of what is missing, later terms of
 * order and days that follow, and more remarks of one kind on dates; each is counted. All else is always told: what decides, by its
 * name and where it is not met with its conditions; every term by which something is lost or stops to count, or on which the answer
 * turned; every warning of the rules that the file calls for; and every reservation that could turn a "ja".
 */
export interface Room {
  readonly questions: number;
  readonly ofOneSupplier: number;
  readonly orders: number;
  readonly dates: number;
  /** Whether it is said once that later texts were read, and not of which. */
  readonly textsOnce: boolean;
  /** Whether what is met, or still open, shares a line: what is not met never does. */
  readonly sharing: boolean;
  /** Whether departures, weaknesses and duties are told by their names alone. */
  readonly byName: boolean;
}

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whether a value holds a day on which something ends or is due, on or after another day. */
function hasDayFrom(value: unknown, from: string): boolean {
  if (isDay(value)) return value >= from;
  return typeof value === "object" && value !== null && Object.values(value).some((inner) => hasDayFrom(inner, from));
}

/** The answer, what decided it, what is missing, what to do and by when, and what to watch. */
export class ShortExplanation extends Reasons {
  constructor(
    u: LeesbareUitkomst,
    taal: Taal,
    register: Register,
    private readonly room: Room,
  ) {
    super(u, taal, register);
  }

  blocks(): UitlegBlok[] {
    const { t } = this;
    return [
      this.answer(false),
      ...this.block("beslissend", t.beslissend, this.decisive()),
      ...this.missing(),
      ...this.block("doen", t.doen, this.toDo()),
      ...this.block("let-op", t.letOp, this.toWatch()),
    ];
  }

  /** The first of a list, and how many there are beside them. */
  private cut(lines: readonly UitlegRegel[], most: number, more: string = this.t.enNog): UitlegRegel[] {
    const rest = lines.length - most;
    // To say that there is one more takes as much room as to tell it.
    if (rest <= 1) return [...lines];
    return [...lines.slice(0, most), { tekst: more.replace("{aantal}", String(rest)) }];
  }

  /** What the answer rests on: the conclusions from which it follows, and of one that is not met the conditions. */
  private decisive(): UitlegRegel[] {
    const { u } = this;
    const final = this.conclusieOf(u.slotsom);
    if (!final) return [];
    const carrying = new Set(
      final.voorwaarden.flatMap((v) => (v.doorslaggevend && v.oordeel === u.oordeel ? v.feit : [])),
    );
    const ground = this.ground(final);
    const scope = u.oordeel === "nvt" ? "nee" : u.oordeel;
    const found = u.conclusies.filter(
      (c) =>
        c.kracht !== null &&
        c.oordeel === scope &&
        (carrying.has(c.id) || (c.kracht === "reikwijdte" && scope !== "ja")),
    );
    // A final conclusion can look at the facts itself.
    if (found.length === 0) return u.oordeel === "nvt" ? [] : this.conditions(final, false);
    if (u.oordeel === "nvt" || !hasChoice(ground))
      return this.room.sharing && scope !== "nee" ? [this.together(found)] : this.ofPeopleFirst(found);
    // Not all of them are needed: a list would read as if they were.
    const scopes = found.filter((c) => !carrying.has(c.id)).map((c) => this.reason(c));
    const lines = this.grounds(ground, final, (v) => {
      const about = this.conclusieOf(v.feit);
      return about ? this.reason(about) : this.condition(v, false);
    });
    return [...scopes, ...lines];
  }

  /** Conclusions with the same answer, by their names. */
  private together(all: readonly Conclusie[]): UitlegRegel {
    const names = all.map((c) => this.pick(c.titel, c.titelEn));
    return {
      ...this.says(all[0]?.oordeel ?? this.u.oordeel),
      tekst: `${atHead(listed(names.map(inSentence)))}.`,
    };
  }

  /** What somebody judged comes first: no paper that is added mends that. */
  private ofPeopleFirst(all: readonly Conclusie[]): UitlegRegel[] {
    const judged = new Set(this.u.menselijkeOordelen.map(({ feit }) => feit));
    const isJudged = ({ voorwaarden }: Conclusie): boolean =>
      voorwaarden.some((v) => v.doorslaggevend && judged.has(v.feit));
    const order = [...all.filter(isJudged), ...all.filter((c) => !isJudged(c))];
    return order.map((c) => this.reason(c));
  }

  private reason(c: Conclusie): UitlegRegel {
    const reasons = c.oordeel === "nee" ? this.decided(c, false) : [];
    return {
      ...this.says(c.oordeel),
      tekst: this.pick(c.titel, c.titelEn),
      bron: this.source(c.bron),
      conclusie: c.id,
      ...(reasons.length === 0 ? {} : { onder: reasons }),
    };
  }

  /** What is missing, by who can supply it. */
  private missing(): UitlegBlok[] {
    const { u, t } = this;
    const suppliers = new Map<string, UitlegRegel[]>();
    for (const { feit, vraagtekst, herkomst } of u.ontbreekt) {
      const wie = t.herkomst[herkomst];
      suppliers.set(wie, [...(suppliers.get(wie) ?? []), { tekst: this.inLanguage(vraagtekst), feit, wie }]);
    }
    const each = Math.max(1, Math.min(this.room.ofOneSupplier, Math.floor(this.room.questions / suppliers.size)));
    const lines = [...suppliers].map(([wie, questions]) => ({
      tekst: `${t.wie}: ${wie}`,
      wie,
      onder: this.cut(questions, each, t.enNogVragen),
    }));
    return this.missingBlock(lines);
  }

  /**
   * Terms and days that are still ahead, or on which the answer turned: first those by which something is lost, then by their day, and
   * behind them those that have none yet; what the rules cannot work out comes last.
   */
  private toDo(): UitlegRegel[] {
    const { u, t } = this;
    const dated = u.termijnen
      .filter((term) => term.einde !== null && (term.einde >= u.peildatum || this.turnedOn(term.einde)))
      .sort((a, b) => Number(isLost(b)) - Number(isLost(a)) || ((a.einde ?? "") < (b.einde ?? "") ? -1 : 1));
    const open = u.termijnen.filter((term) => term.einde === null && isAhead(term, u.peildatum));
    const waiting = u.termijnen.filter((term) => term.einde === null && !isAhead(term, u.peildatum));
    const shown = new Set(dated.map((term) => term.einde));
    const later = listed(waiting.map((term) => this.titleOf(term)));
    // An outcome that was stored in an older form does not say what it means to let a term pass.
    const isOrder = ({ soort, einde }: Termijn): boolean =>
      soort === "orde" && !(einde !== null && this.turnedOn(einde));
    const terms = [...dated, ...open];
    const orders = this.cut(
      [...terms.filter(isOrder).map((term) => this.term(term)), ...this.days(shown)],
      this.room.orders,
    );
    return [
      ...terms.filter((term) => !isOrder(term)).map((term) => this.term(term)),
      ...orders,
      ...(waiting.length === 0 ? [] : [{ kop: t.nietTeBerekenen, tekst: `${later}.` }]),
      ...(u.oordeel === "nee" ? [{ tekst: t.herstel }] : []),
    ];
  }

  private titleOf(term: Termijn): string {
    return inSentence(this.pick(term.titel, term.titelEn));
  }

  /** Whether a condition that decided was held against this day. */
  private turnedOn(day: string): boolean {
    return this.u.conclusies.some(
      (c) =>
        c.kracht !== null &&
        c.oordeel === this.u.oordeel &&
        c.oordeel === "nee" &&
        c.voorwaarden.some(
          (v) => v.doorslaggevend && v.oordeel === "nee" && v.vergelekenMet.some(({ waarde }) => waarde === day),
        ),
    );
  }

  private term(term: Termijn): UitlegRegel {
    const { t } = this;
    const { einde, opZijnVroegst } = term;
    const wie = term.wie ? this.inLanguage(term.wie) : undefined;
    const until = `${t.schrijfwijze.totEnMet} ${this.written(einde ?? "")}`;
    const isPast = einde !== null && einde < this.u.peildatum;
    return {
      kop: this.pick(term.titel, term.titelEn),
      tekst:
        einde === null
          ? t.nietEerder.replace("{datum}", this.written(opZijnVroegst ?? ""))
          : isPast
            ? `${until}, ${t.voorbij}`
            : until,
      ...(einde === null ? {} : { datum: einde }),
      ...(wie === undefined ? {} : { opmerking: wie, wie }),
    };
  }

  /** The consequences that name a day that is still ahead, but for those that a term tells already. */
  private days(told: ReadonlySet<string | null>): UitlegRegel[] {
    const { toelichting: _, toelichtingEn: __, wachtOp: ___, ...values } = this.u.gevolgen;
    return Object.entries(values)
      .filter(([, value]) => hasDayFrom(value, this.u.peildatum) && !(isDay(value) && told.has(value)))
      .map(([naam, value]) => ({
        kop: atHead(this.name(naam)),
        tekst: this.structure(value, this.naam(naam)),
        ...(isDay(value) ? { datum: value } : {}),
      }));
  }

  /** What this file calls for goes before what stands on every outcome. */
  private toWatch(): UitlegRegel[] {
    const { u, room } = this;
    const told = (code: string): UitlegRegel[] =>
      u.waarschuwingen.filter((one) => one.code === code).map((one) => this.warning(one));
    const onDates = (code: string): UitlegRegel[] => this.cut(told(code), room.dates);
    const texts = told(LATER_TEXT);
    return [
      ...u.waarschuwingen.filter(({ code }) => !apart.includes(code)).map((one) => this.warning(one)),
      ...onDates(DISORDER),
      ...(room.byName ? this.remarksByName() : this.remarks()),
      ...onDates(AFTER),
      ...(room.textsOnce && texts.length > 0 ? [{ tekst: this.t.latereTekst }] : texts),
      ...told(NOT_ENCODED),
    ];
  }

  private warning({ zin, zinEn }: LeesbareUitkomst["waarschuwingen"][number]): UitlegRegel {
    return { tekst: this.pick(zin, zinEn) };
  }

  private remarks(): UitlegRegel[] {
    const { u } = this;
    return [
      ...u.kwetsbaarheden.map((k) => this.listed(k)),
      ...this.departures(),
      ...u.plichten.filter(({ oordeel }) => oordeel === "nee").map((p) => this.duty(p)),
    ];
  }

  /** Weaknesses, departures and duties that are not met: of each kind a line with all names. */
  private remarksByName(): UitlegRegel[] {
    const { u, t } = this;
    const unmet = u.plichten.filter(({ oordeel }) => oordeel === "nee");
    const kinds = [
      [{ kop: this.careHeading }, u.kwetsbaarheden],
      [{ kop: t.afwijkingen }, u.afwijkingen],
      [{ ...this.says("nee"), kop: t.plichten }, unmet],
    ] as const;
    return kinds.flatMap(([head, all]) => {
      const names = all.map(({ conclusie }) => inSentence(this.name(conclusie)));
      return names.length === 0 ? [] : [{ ...head, tekst: `${listed(names)}.` }];
    });
  }

  /** Departures of which the same is said are one line. */
  private departures(): UitlegRegel[] {
    const found = new Map<string, UitlegRegel>();
    for (const line of this.u.afwijkingen.map((a) => this.listed(a))) {
      const key = `${line.tekst}\n${line.bron?.vindplaats}`;
      const same = found.get(key);
      const { conclusie: _, ...both } = same ?? line;
      found.set(key, same ? { ...both, kop: listed([same.kop ?? "", inSentence(line.kop ?? "")]) } : line);
    }
    return [...found.values()];
  }
}

/** Warnings that no rule writes: on days that cannot be or are yet to come, and what stands on every outcome. */
const [DISORDER, AFTER] = ["volgorde-onmogelijk", "datum-na-peildatum"] as const;
const [LATER_TEXT, NOT_ENCODED] = ["tekst-niet-vergeleken", "niet-gecodeerd"] as const;
const apart: readonly string[] = [DISORDER, AFTER, LATER_TEXT, NOT_ENCODED];

/** Whether a right or a claim is lost when a term passes. */
const isLost = ({ soort }: Termijn): boolean => soort === "fataal";

const isAhead = ({ opZijnVroegst }: Termijn, peildatum: string): boolean =>
  opZijnVroegst !== null && opZijnVroegst >= peildatum;
