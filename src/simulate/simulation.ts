import { whole } from "../generated/alle-vragen.js";
import { populaties } from "../generated/populaties.js";
import type { Case } from "../judge/facts.js";
import type { Feit } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { GebruikteParameter } from "../model/simulatie.js";
import type { Tekst } from "../model/tekst.js";
import { pointer, RegelError, ToetsverzoekError } from "../read/errors.js";
import { type KantKeuze, type Side, sidesOf } from "../read/sides.js";
import { translate } from "../read/translate.js";
import { yearOf } from "../reckon/day-number.js";
import { ymd } from "../reckon/ymd.js";
import { askedBy } from "./asked.js";
import { type Carriers, carriersOf } from "./carriers.js";
import { populationProblem } from "./errors.js";
import { Judge } from "./judge.js";
import { type Drawing, stepsOf } from "./plan.js";
import { Pupils } from "./pupils.js";
import { type ReadPopulation, readPopulation } from "./read-population.js";
import { type Counted, type FactPlace, type Names, NOT_SAID, placesOf, Tally } from "./tally.js";

/** What decides what is counted, as it can go to another thread: a call without its size and its seed. */
export interface Question {
  readonly vraag: string;
  readonly a: KantKeuze;
  readonly b: KantKeuze;
  readonly parameters: unknown;
}

const YEAR = 10_000;

/** A day that a file says, as a number; 0 where it does not. */
function dayIn(id: string): (zaak: Case) => number {
  const [group = "", name = ""] = id.split(".");
  return (zaak) => ymd(zaak[group]?.[name] as string | null | undefined);
}

type Group = (zaak: Case) => number;
const notSaid: Group = () => NOT_SAID;

/** The whole years between two days that a file says. */
function ageBy({ geboorte, op }: { readonly geboorte: string; readonly op: string }): Group {
  const [born, on] = [dayIn(geboorte), dayIn(op)];
  return (zaak) => {
    const [from, to] = [born(zaak), on(zaak)];
    return from === 0 || to < from ? NOT_SAID : Math.floor((to - from) / YEAR);
  };
}

function yearBy(id: string): Group {
  const on = dayIn(id);
  return (zaak) => {
    const day = on(zaak);
    return day === 0 ? NOT_SAID : yearOf(day);
  };
}

const namesOf = ({ regels }: Regime): string[] => regels.map(({ name }) => name);

/** Two regimes and a population, ready to be counted: in parts, in any order, on any thread. */
export class Simulation {
  readonly sides: readonly [Side, Side];
  readonly population: ReadPopulation | undefined;
  readonly names: Names;
  /** The facts of both sides. */
  readonly feiten: readonly Feit[];
  private readonly carriers: readonly [Carriers, Carriers];
  private readonly asked: readonly FactPlace[];
  private readonly judges: readonly [Judge, Judge];
  private readonly pupils: Pupils | undefined;
  private readonly age: Group;
  private readonly year: Group;

  constructor({ vraag, a, b, parameters }: Question, regimes: readonly Regime[]) {
    this.sides = sidesOf(whole, vraag, [a, b], { regimes }) as [Side, Side];
    this.names = [namesOf(this.sides[0].regime), namesOf(this.sides[1].regime)];
    this.carriers = [carriersOf(this.sides[0].regime), carriersOf(this.sides[1].regime)];
    this.asked = placesOf(new Set(this.sides.flatMap(({ regime }) => [...askedBy(regime).keys()])));
    const [one, other] = this.sides.map(({ regime }) => regime.feiten) as [readonly Feit[], readonly Feit[]];
    const beside = (those: readonly Feit[], these: readonly Feit[]): Feit[] =>
      those.filter(({ id }) => !these.some((own) => own.id === id));
    const ids = (feiten: readonly Feit[]): string[] => feiten.map(({ id }) => id);
    this.feiten = [...one, ...beside(other, one)];
    this.judges = [
      new Judge(this.sides[0], regimes, ids(beside(other, one))),
      new Judge(this.sides[1], regimes, ids(beside(one, other))),
    ];
    this.population = populationOf(vraag, this.feiten, parameters);
    this.pupils = this.population && new Pupils(stepsIn(this.population));
    const { leeftijd, jaar } = this.population?.populatie ?? {};
    this.age = leeftijd ? ageBy(leeftijd) : notSaid;
    this.year = jaar === undefined ? notSaid : yearBy(jaar);
  }

  /** How many pupils the population has by its own figure. */
  get size(): number {
    const { populatie, parameters } = this.population ?? {};
    return Math.round(parameters?.find(({ naam }) => naam === populatie?.omvang)?.waarde ?? 0);
  }

  get parameters(): readonly GebruikteParameter[] {
    return this.population?.parameters ?? [];
  }

  /** A count of nothing yet. */
  tally(): Tally {
    return new Tally(this.names, this.carriers);
  }

  /** Counts pupils of a seed, from a number up to another. */
  synthetic(zaad: number, from: number, to: number): Counted {
    const tally = this.tally();
    for (let i = from; i < to; i++) {
      const zaak = this.pupils?.at(zaad, i) ?? {};
      try {
        const [a, b] = this.judges;
        this.both(a.readDrawn(zaak), b.readDrawn(zaak), tally);
      } catch (error) {
        throw error instanceof ToetsverzoekError ? refused(error) : error;
      }
    }
    return tally.counted;
  }

  /** Counts a case of the caller. */
  one(zaak: unknown, tally: Tally): void {
    const [a, b] = this.judges;
    const [one, other] = [a.read(zaak), b.read(zaak)];
    this.both(one, other, tally);
    tally.given(this.asked, one, other);
  }

  private both(one: Case, other: Case, tally: Tally): void {
    const [a, b] = this.judges;
    tally.take(a.judge(one), b.judge(other), this.age(one), this.year(one));
  }
}

/** A pupil that was drawn and that `toets` would refuse: the population is wrong, and not a file. */
function refused({ problemen }: ToetsverzoekError): RegelError {
  return new RegelError(
    problemen.map((problem) => {
      const [english = problem] = translate([problem], { taal: "en" });
      const said = (part: "gevonden" | "verwacht" | "remedie"): Tekst => ({ nl: problem[part], en: english[part] });
      return populationProblem("pupil-refused", pointer(["trekkingen"]), problem.pad, {
        gevonden: said("gevonden"),
        verwacht: said("verwacht"),
        remedie: said("remedie"),
      });
    }),
  );
}

/** The population for a question: the caller's, that of the package, or none. */
function populationOf(vraag: string, feiten: readonly Feit[], parameters: unknown): ReadPopulation | undefined {
  const packaged = Object.hasOwn(populaties, vraag) ? populaties[vraag] : undefined;
  return readPopulation(vraag, feiten, packaged === undefined ? undefined : JSON.parse(packaged), parameters);
}

export function stepsIn({ populatie, parameters }: ReadPopulation): Drawing[] {
  return stepsOf(populatie, Object.fromEntries(parameters.map((parameter) => [parameter.naam, parameter])));
}
