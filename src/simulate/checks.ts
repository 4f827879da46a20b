import { EERSTE_JAAR, LAATSTE_JAAR } from "../model/datum.js";
import type { Feit } from "../model/feit.js";
import { type Keuze, type Moment, naamVan, type Parameter, type Populatie, type Trekking } from "../model/populatie.js";
import type { Wording } from "../model/wording.js";
import { readValue } from "../read/case/read-value.js";
import { pointer, type RegelProbleem, suggestion } from "../read/errors.js";
import { Problems } from "../read/problems.js";
import { located } from "../read/rule-errors.js";
import { type Ymd, yearOf, ymd } from "../reckon/day-number.js";
import { plusDays, plusMonths } from "../reckon/ymd.js";
import { onOrAfter } from "./calendar.js";
import { BESTAND, populationProblem, type SimulatieFoutCode } from "./errors.js";
import { sumOf, weightOf } from "./weights.js";

type Path = readonly PropertyKey[];
/** The earliest and the latest day that something can be. */
type Span = readonly [first: Ymd, last: Ymd];

const MONTHS = 12;
/** What is left of a share of one by the way in which numbers are held. */
const ROUNDING = 1e-9;
/** The types of fact of which a value can be written down as one choice. */
const written = ["boolean", "date", "integer", "enum", "list", "code"];

/** Finds what is wrong with a population that has the right form. */
class Check {
  readonly found: RegelProbleem[] = [];
  /** Of each draw before this one: the days that it can be, if it is a day. */
  private readonly earlier = new Map<string, Span | undefined>();

  constructor(
    private readonly populatie: Populatie,
    private readonly feiten: readonly Feit[],
    private readonly parameters: Readonly<Record<string, Parameter>>,
  ) {}

  all(): RegelProbleem[] {
    const { populatie } = this;
    this.isParameter(["omvang"], populatie.omvang);
    if (populatie.ijkpunt !== undefined) this.isParameter(["ijkpunt"], populatie.ijkpunt);
    const { leeftijd, jaar } = populatie;
    if (leeftijd) for (const key of ["geboorte", "op"] as const) this.isDayFact(["leeftijd", key], leeftijd[key]);
    if (jaar !== undefined) this.isDayFact(["jaar"], jaar);
    for (const [i, trekking] of populatie.trekkingen.entries()) this.trekking(trekking, ["trekkingen", i]);
    for (const [i, { feit }] of (populatie.nietGetrokken ?? []).entries())
      this.isFact(["nietGetrokken", i, "feit"], feit);
    return this.found;
  }

  private wrong(
    code: SimulatieFoutCode,
    path: Path,
    found: unknown,
    values: Readonly<Record<string, Wording>> = {},
  ): void {
    this.found.push(populationProblem(code, pointer(path), found, values));
  }

  private isParameter(path: Path, name: string): boolean {
    const known = Object.keys(this.parameters);
    const isKnown = known.includes(name);
    if (!isKnown) this.wrong("parameter-unknown", path, name, { suggestie: suggestion(name, known) });
    return isKnown;
  }

  private isFact(path: Path, id: string): void {
    const known = this.feiten.map((feit) => feit.id);
    if (!known.includes(id)) this.wrong("fact-unfit", path, id, { suggestie: suggestion(id, known) });
  }

  private isDayFact(path: Path, id: string): void {
    const days = this.feiten.flatMap((feit) => (feit.type === "date" ? [feit.id] : []));
    if (!days.includes(id)) this.wrong("fact-unfit", path, id, { suggestie: suggestion(id, days) });
  }

  private trekking(trekking: Trekking, path: Path): void {
    const naam = naamVan(trekking);
    const feit = "feit" in trekking ? this.feiten.find(({ id }) => id === naam) : undefined;
    if ("feit" in trekking) this.isFact([...path, "feit"], naam);
    if (feit && !written.includes(feit.type)) this.wrong("fact-not-drawn", [...path, "feit"], naam);
    if (this.earlier.has(naam)) this.wrong("draw-twice", path, naam);
    if ("feit" in trekking && trekking.onbekend !== undefined) {
      const at = [...path, "onbekend"];
      if (this.isParameter(at, trekking.onbekend) && weightOf(trekking.onbekend, this.parameters) > 1)
        this.wrong("share-over-one", at, weightOf(trekking.onbekend, this.parameters));
    }
    const spans = trekking.gevallen.flatMap(({ bij = {}, keuzes }, i) => {
      const at = [...path, "gevallen", i];
      for (const other of Object.keys(bij)) this.isEarlier([...at, "bij", other], other);
      this.weights(keuzes, [...at, "keuzes"]);
      return keuzes.map((keuze, k) => this.keuze(keuze, feit, [...at, "keuzes", k]));
    });
    this.earlier.set(naam, hull(spans));
  }

  private isEarlier(path: Path, name: string): boolean {
    const known = [...this.earlier.keys()];
    const isKnown = known.includes(name);
    if (!isKnown) this.wrong("draw-unknown", path, name, { suggestie: suggestion(name, known) });
    return isKnown;
  }

  private weights(keuzes: readonly Keuze[], path: Path): void {
    const known = keuzes.map(
      ({ gewicht }, k) => gewicht === undefined || this.isParameter([...path, k, "gewicht"], gewicht),
    );
    if (known.includes(false)) return;
    const rests = keuzes.filter(({ gewicht }) => gewicht === undefined).length;
    const sum = sumOf(keuzes, this.parameters);
    if (rests > 1) this.wrong("rest-twice", path, rests);
    else if (rests === 1 && sum > 1 + ROUNDING) this.wrong("shares-over-one", path, sum);
    else if (rests === 0 && sum <= 0) this.wrong("no-weight", path, sum);
  }

  /** Checks a choice, and says what days it can be. */
  private keuze(keuze: Keuze, feit: Feit | undefined, path: Path): Span | undefined {
    const unfit = (): undefined => {
      if (feit) this.wrong("choice-unfit", path, keuze, { feit: feit.id, type: feit.type });
      return undefined;
    };
    if ("gelijkAan" in keuze)
      return this.isEarlier([...path, "gelijkAan"], keuze.gelijkAan) ? this.earlier.get(keuze.gelijkAan) : undefined;
    if ("waarde" in keuze) {
      if (feit?.type === "date") return unfit();
      if (feit) this.value(feit, keuze.waarde, [...path, "waarde"]);
      return undefined;
    }
    if ("minimum" in keuze) {
      if (keuze.maximum < keuze.minimum) this.wrong("numbers-reversed", path, keuze.maximum);
      if (feit && feit.type !== "integer") return unfit();
      if (feit) for (const key of ["minimum", "maximum"] as const) this.value(feit, keuze[key], [...path, key]);
      return undefined;
    }
    if (feit && feit.type !== "date") return unfit();
    const first = this.moment(keuze.eersteDag, [...path, "eersteDag"]);
    const last = this.moment(keuze.laatsteDag, [...path, "laatsteDag"]);
    if (!first || !last) return undefined;
    if (last[1] < first[0]) this.wrong("days-reversed", path, keuze.laatsteDag);
    return [first[0], Math.max(first[1], last[1])];
  }

  private value(feit: Feit, value: unknown, path: Path): void {
    const problems = new Problems();
    readValue(feit, value, pointer(path), problems);
    this.found.push(...problems.all().map((problem) => located(BESTAND, problem)));
  }

  private moment(moment: Moment, path: Path): Span | undefined {
    if (typeof moment === "string") {
      const day = ymd(moment);
      return this.inCalendar([day, day], path, moment);
    }
    const { vanaf, jaren = 0, maanden = 0, dagen = 0, tot } = moment;
    if (!this.isEarlier([...path, "vanaf"], vanaf)) return undefined;
    const span = this.earlier.get(vanaf);
    if (!span) {
      this.wrong("not-a-day", [...path, "vanaf"], vanaf);
      return undefined;
    }
    if (Math.abs(jaren) + Math.abs(maanden) + Math.abs(dagen) > FARTHEST) return this.inCalendar([0, 0], path, moment);
    const moved = (day: Ymd): Ymd => onOrAfter(plusDays(plusMonths(day, jaren * MONTHS + maanden), dagen), tot);
    return this.inCalendar([moved(span[0]), moved(span[1])], path, moment);
  }

  private inCalendar(span: Span, path: Path, found: unknown): Span | undefined {
    const isIn = span.every((day) => yearOf(day) >= EERSTE_JAAR && yearOf(day) <= LAATSTE_JAAR);
    if (isIn) return span;
    this.wrong("days-outside", path, found, { eerste: String(EERSTE_JAAR), laatste: String(LAATSTE_JAAR) });
    return undefined;
  }
}

/** Days, months and years together: no more than the calendar has days. */
const FARTHEST = 110_000;

/** From the first to the last day of some stretches; nothing where one of the choices is no day. */
function hull(spans: readonly (Span | undefined)[]): Span | undefined {
  const days = spans.filter((span) => span !== undefined);
  if (days.length < spans.length || days.length === 0) return undefined;
  return [Math.min(...days.map(([first]) => first)), Math.max(...days.map(([, last]) => last))];
}

/** What is wrong with a population that has the right form: names, weights, values and days, all at once. */
export const checkPopulation = (
  populatie: Populatie,
  feiten: readonly Feit[],
  parameters: Readonly<Record<string, Parameter>>,
): RegelProbleem[] => new Check(populatie, feiten, parameters).all();
