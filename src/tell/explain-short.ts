import { atHead, inSentence, listed } from "../model/naam.js";
import type { Taal } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import type { Register, UitlegBlok, UitlegRegel } from "../model/uitleg.js";
import { hasChoice, Reasons } from "./explain-reasons.js";
import type { Conclusie } from "./explain-words.js";

type Termijn = LeesbareUitkomst["termijnen"][number];

/** How much of each list is told: so many of a kind, and warnings of so many signs together. */
export interface Room {
  readonly met: number;
  readonly open: number;
  readonly questions: number;
  readonly ofOneSupplier: number;
  readonly toDo: number;
  readonly remarks: number;
  readonly warnings: number;
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
  private cut(lines: readonly UitlegRegel[], most: number): UitlegRegel[] {
    const rest = lines.length - most;
    // To say that there is one more takes as much room as to tell it.
    return rest <= 1 ? [...lines] : [...lines.slice(0, most), this.andMore(rest)];
  }

  private andMore(count: number): UitlegRegel {
    return { tekst: this.t.enNog.replace("{aantal}", String(count)) };
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
    const most = u.oordeel === "ja" ? this.room.met : this.room.open;
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
      return this.cut(
        found.map((c) => this.reason(c)),
        most,
      );
    // Not all of them are needed: a list would read as if they were.
    const scopes = found.filter((c) => !carrying.has(c.id)).map((c) => this.reason(c));
    const lines = this.grounds(ground, final, (v) => {
      const about = this.conclusieOf(v.feit);
      return about ? this.reason(about) : this.condition(v, false);
    });
    return this.cut([...scopes, ...lines], most);
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
      onder: this.cut(questions, each),
    }));
    return this.missingBlock(lines);
  }

  /** Terms and days that are still ahead, or on which the answer turned; what the rules cannot work out yet comes behind them. */
  private toDo(): UitlegRegel[] {
    const { u, t } = this;
    const dated = u.termijnen
      .filter((term) => term.einde !== null && (term.einde >= u.peildatum || this.turnedOn(term.einde)))
      .sort((a, b) => ((a.einde ?? "") < (b.einde ?? "") ? -1 : 1));
    const open = u.termijnen.filter((term) => term.einde === null && isAhead(term, u.peildatum));
    const waiting = u.termijnen.filter((term) => term.einde === null && !isAhead(term, u.peildatum));
    const shown = new Set(dated.map((term) => term.einde));
    const ahead = [...[...open, ...dated].map((term) => this.term(term)), ...this.days(shown)];
    const later = listed(waiting.map((term) => this.titleOf(term)));
    return [
      ...this.cut(ahead, this.room.toDo),
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

  private toWatch(): UitlegRegel[] {
    const { u } = this;
    const found = [
      ...u.kwetsbaarheden.map((k) => this.listed(k)),
      ...this.departures(),
      ...u.plichten.filter(({ oordeel }) => oordeel === "nee").map((p) => this.duty(p)),
    ];
    return [...this.cut(found, this.room.remarks), ...this.warnings()];
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

  /**
   * Warnings as long as there is room: first those that this file calls for, among which is that another reading would turn the
   * answer, and then those that stand on every outcome; of either the shortest, so that most of them are told.
   */
  private warnings(): UitlegRegel[] {
    const all = this.u.waarschuwingen
      .map(({ code, zin, zinEn }) => ({ text: this.pick(zin, zinEn), weight: onEvery.includes(code) ? 1 : 0 }))
      .sort((a, b) => a.weight - b.weight);
    let { warnings: room } = this.room;
    const chosen = new Set(
      [...all]
        .sort((a, b) => a.weight - b.weight || a.text.length - b.text.length)
        .filter(({ text }, i) => {
          room -= text.length;
          return i === 0 || room >= 0;
        }),
    );
    const told = all.filter((one) => chosen.has(one)).map(({ text }) => text);
    return [
      ...told.map((tekst) => ({ tekst })),
      ...(told.length < all.length ? [this.andMore(all.length - told.length)] : []),
    ];
  }
}

/** The codes of warnings that no fact calls for. */
const onEvery: readonly string[] = ["niet-gecodeerd", "tekst-niet-vergeleken"];

const isAhead = ({ opZijnVroegst }: Termijn, peildatum: string): boolean =>
  opZijnVroegst !== null && opZijnVroegst >= peildatum;
