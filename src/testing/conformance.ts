import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import { givenIn } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import type { EigenToetsverzoek } from "../model/types.js";
import { wayChartOf } from "../prove/ways.js";
import { newestDay } from "../read/sides.js";
import { plusDays } from "../reckon/days.js";
import { accepts, forget, settle } from "./accept.js";
import type { Antwoord, Lijsten } from "./answer.js";
import { Dossier, standen, toVerzoek } from "./dossier.js";
import { Examiner } from "./examine.js";
import { turningDates, turningNumbers } from "./values.js";

/** What an engine gives of one case of a conformance set, and what the set says that it must give. */
export interface ConformiteitAntwoord {
  readonly id: string;
  readonly oordeel: Oordeel;
  readonly conclusies: Readonly<Record<string, Oordeel>>;
  /** The facts that can still change the outcome. */
  readonly ontbreekt: readonly string[];
  readonly lijsten: Lijsten;
}

/** A case of a conformance set. */
export interface ConformiteitZaak {
  readonly id: string;
  /** The smallest file of a way to an answer; a file that lacks one fact; a file on one side of a day or number at which an answer turns. */
  readonly soort: "weg" | "onvolledig" | "grens";
  readonly verzoek: EigenToetsverzoek;
  readonly verwacht: Omit<ConformiteitAntwoord, "id">;
}

/** In what an answer differs from what the set says; `null` where there is none. */
export interface ConformiteitVerschil {
  readonly id: string;
  readonly wat: string;
  readonly verwacht: unknown;
  readonly gevonden: unknown;
}

type Kind = ConformiteitZaak["soort"];

/** The cases of one state of a regime: each says something that none before it said. */
class Collected {
  readonly files = new Map<string, { readonly soort: Kind; readonly feiten: Feiten; readonly found: Antwoord }>();
  private readonly seen = new Set<string>();
  private readonly names: readonly string[];

  constructor(
    private readonly stand: Regime,
    private readonly examiner: Examiner,
    private readonly day: string,
  ) {
    this.names = stand.regels.map(({ name }) => name);
  }

  private judged(feiten: Feiten): Antwoord | undefined {
    return accepts(this.stand, feiten) ? this.examiner.answer(settle(this.stand, feiten), this.day) : undefined;
  }

  add(soort: Kind, feiten: Feiten, found = this.judged(feiten)): void {
    const key = JSON.stringify(Object.entries(feiten).filter(([, value]) => value !== null));
    if (found && !this.files.has(key)) this.files.set(key, { soort, feiten, found });
  }

  /** Whether something is said by two answers that no two before them said of this fact. */
  private isNew(fact: string, one: Antwoord, other: Antwoord): boolean {
    const turns = this.names.flatMap((name) => {
      const [a, b] = [one.oordeelOver(name), other.oordeelOver(name)];
      return a === b ? [] : [`${fact} ${name} ${a} ${b}`];
    });
    const fresh = turns.filter((turn) => !this.seen.has(turn));
    for (const turn of fresh) this.seen.add(turn);
    return fresh.length > 0;
  }

  /** What becomes open when one fact of a file is not known. */
  lacking(feiten: Feiten): void {
    const whole = this.judged(feiten);
    for (const { id } of whole ? givenIn(this.stand.feiten) : []) {
      const without = feiten[id] == null ? undefined : forget(feiten, new Set([id]));
      const found = without && this.judged(without);
      if (whole && found && this.isNew(`${id} -`, whole, found)) this.add("onvolledig", without, found);
    }
  }

  /** Both sides of each day and number at which an answer turns. */
  turning(feiten: Feiten): void {
    for (const { id, type } of this.stand.feiten) {
      if (feiten[id] == null || (type !== "date" && type !== "integer")) continue;
      const dates =
        type === "date"
          ? turningDates(this.stand, id, feiten).map((at) => [plusDays(at, -1), at, plusDays(at, 1)])
          : [];
      const numbers =
        type === "integer" ? turningNumbers(this.stand, id, feiten).map((at) => [at - 1, at, at + 1]) : [];
      for (const row of [...dates, ...numbers]) {
        const files = row.map((value): Feiten => ({ ...feiten, [id]: value }));
        const answers = files.map((file) => this.judged(file));
        for (const [i, after] of answers.entries()) {
          const before = answers[i - 1];
          if (!before || !after || !this.isNew(id, before, after)) continue;
          this.add("grens", files[i - 1] as Feiten, before);
          this.add("grens", files[i] as Feiten, after);
        }
      }
    }
  }
}

function casesOf(stand: Regime, examiner: Examiner, day: string): ConformiteitZaak[] {
  const collected = new Collected(stand, examiner, day);
  const chart = wayChartOf(stand);
  const ways: Feiten[] = [];
  for (const { name } of stand.regels)
    for (const way of chart?.of(name)?.ways ?? []) {
      const found = chart?.witness(way, day);
      if (typeof found === "object") ways.push(found.feiten);
    }
  for (const feiten of ways) collected.add("weg", feiten);
  for (const feiten of ways) collected.lacking(feiten);
  for (const feiten of ways) collected.turning(feiten);
  return [...collected.files.values()].map(({ soort, feiten, found }, i) => ({
    id: `${stand.vraag}/${stand.id}@${day}#${i + 1}`,
    soort,
    verzoek: toVerzoek(
      new Dossier(stand, day, Object.fromEntries(Object.entries(feiten).filter(([, v]) => v !== null))),
    ),
    verwacht: {
      oordeel: found.oordeel,
      conclusies: Object.fromEntries(stand.regels.map(({ name }) => [name, found.oordeelOver(name) as Oordeel])),
      ontbreekt: [...found.ontbreekt.feiten.keys()].sort(),
      lijsten: found.lijsten,
    },
  }));
}

/**
 * The cases by which another engine shows that it agrees: for each state of the regime the smallest file of each way to an answer of each
 * conclusion, files that lack a fact where that leaves something open, and both sides of the days and numbers at which an answer turns.
 * The same regime gives the same cases, byte for byte.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @returns requests with what must come out; none for a regime that is too large for a diagram
 * @throws {RangeError} for what is no regime
 * @example
 * const set = conformance(regimeOf("tlv-emb", "wec"));
 * [...new Set(set.map(({ soort }) => soort))]; //=> ["weg", "onvolledig", "grens"]
 */
export function conformance(regime: Regime): readonly ConformiteitZaak[] {
  const examiner = new Examiner(regime);
  const states = standen(regime);
  return states.flatMap((stand, i) =>
    casesOf(stand, examiner, i === states.length - 1 ? newestDay(regime) : stand.geldigVan),
  );
}

/** What a comparison does not look at the order of. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? [...value].sort()
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)]),
        )
      : value;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/**
 * In what the answers of another engine differ from a conformance set. What an engine does not give is not compared, but for the
 * answers of the conclusions: each of those must be there.
 *
 * @param set of `conformance`
 * @param antwoorden one for each case, in any order
 * @returns each difference, in the order of the set; a case without an answer is one
 * @throws {TypeError} for what is no list
 * @example
 * const set = conformance(regimeOf("tlv-emb", "wec"));
 * const own = set.map(({ id, verwacht }) => ({ id, ...verwacht }));
 * conformanceDifferences(set, own); //=> []
 * conformanceDifferences(set, own.slice(1))[0]?.wat; //=> "antwoord"
 */
export function conformanceDifferences(
  set: readonly ConformiteitZaak[],
  antwoorden: readonly (Pick<ConformiteitAntwoord, "id" | "conclusies"> & Partial<ConformiteitAntwoord>)[],
): readonly ConformiteitVerschil[] {
  const given = new Map(antwoorden.map((one) => [one.id, one]));
  return set.flatMap(({ id, verwacht }): ConformiteitVerschil[] => {
    const found = given.get(id);
    if (!found) return [{ id, wat: "antwoord", verwacht, gevonden: null }];
    const conclusies = Object.entries(verwacht.conclusies).flatMap(([name, oordeel]) =>
      found.conclusies[name] === oordeel
        ? []
        : [{ id, wat: `conclusies.${name}`, verwacht: oordeel, gevonden: found.conclusies[name] ?? null }],
    );
    const others = (["oordeel", "ontbreekt", "lijsten"] as const).flatMap((wat) =>
      found[wat] === undefined || same(found[wat], verwacht[wat])
        ? []
        : [{ id, wat, verwacht: verwacht[wat], gevonden: found[wat] }],
    );
    return [...conclusies, ...others];
  });
}
