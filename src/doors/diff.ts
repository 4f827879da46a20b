import { pakket } from "../generated/texts.js";
import { freeze } from "../model/freeze.js";
import { nameOf } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import { areApart, dayOf, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import type { EvaluateOpties, RegimeId, VraagNaam } from "../model/types.js";
import type {
  AlleenHier,
  Kan,
  LijstVerplaatsing,
  Oorzaak,
  RegimeVerschil,
  Verplaatsing,
  VerschilKant,
  Weigering,
} from "../model/verschil.js";
import { type Beside, drawToShow } from "../prove/beside.js";
import { isJudgedBeyond } from "../prove/beyond.js";
import { within } from "../prove/drawn.js";
import { causedBy, listMovesOf, movesOf, pairs, refusedBy, unmetBy } from "../prove/moves.js";
import type { Found } from "../prove/witness.js";
import type { Stock } from "../read/regime/stock.js";
import { type KantKeuze, kantOf, type Side, sidesOf } from "../read/sides.js";
import {
  changedBetween,
  inBoth,
  isAssumed,
  lapsedBeside,
  onlyIn,
  otherWeight,
  readingsOf,
  type Told,
} from "../tell/apart.js";
import { openBeside } from "../tell/left-open.js";
import { calledOtherwise, namesBeside } from "../tell/names-beside.js";
import { nested } from "../tell/outcome.js";
import { rulesetHash } from "../tell/record.js";
import { listOf } from "../tell/report.js";
import { reworded, unproved } from "../tell/unproved.js";
import { writtenOtherwise } from "../tell/written-otherwise.js";

export interface Diff<N extends VraagNaam = VraagNaam> {
  /**
   * What differs between two regimes of one question, by meaning and not by file. For each conclusion that both have, and each
   * pair of different answers: can a file get the one under the first regime and the other under the second? If so, the
   * smallest request on which it happens; if not, that is proved for every file.
   *
   * Two states in time of one regime compare as two regimes do: name the day of each. Of a date that is known in part only
   * nothing is proved; `nietBewezen` says so, and what else is left out. Sources, strengths, warnings, terms and consequences
   * are compared by their text, in `anders`.
   *
   * @param vraag the question of both
   * @param a the first regime: its id, or `{ regime, peildatum }` for its rules on a day
   * @param b the second
   * @returns a JSON document of schema `verschil/1`
   * @throws {ToetsverzoekError} for a question or regime that is not known, and a day on which it does not apply
   * @example
   * // Can the proposal of 2019 take an exemption away that the law gives?
   * const { verplaatsingen } = diff("vrijstelling", "leerplichtwet-1969", "voorstel-2019");
   * const lost = verplaatsingen.find(({ conclusie, van, naar }) => conclusie === "vrijgesteld" && van === "ja" && naar === "nee");
   * lost?.kan; //=> true
   */
  <const V extends N>(vraag: V, a: KantKeuze<RegimeId<V>>, b: KantKeuze<RegimeId<V>>): RegimeVerschil;
  /**
   * Compares two regimes of which one is your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (vraag: string, a: KantKeuze, b: KantKeuze, opties: EvaluateOpties): RegimeVerschil;
}

/** The list of the outcome that names a conclusion of this strength when it is not met. */
const listed = (regime: Regime, name: string): LijstVerplaatsing["lijst"] | undefined =>
  listOf(regime.regels.find((regel) => regel.name === name)?.kracht);

const isFinal = ({ regels }: Regime, name: string): boolean =>
  regels.some((regel) => regel.name === name && regel.slotsom);

/** A side as it is told, with the hash of its rules. */
const tied = (side: Side): VerschilKant => ({
  ...kantOf(side),
  bewijs: { pakket, regelset: rulesetHash(side.regime) },
});

class Difference {
  private readonly beside: Beside | undefined;

  constructor(private readonly sides: readonly [Side, Side]) {
    const regimes = sides.map(({ regime }) => regime);
    this.beside = regimes.some(isJudgedBeyond) || areApart(regimes) ? undefined : drawToShow(regimes);
  }

  get isDrawn(): boolean {
    return this.beside !== undefined;
  }

  /** What the diagram says; nothing where it would be too large. */
  private ask<T>(of: (beside: Beside) => T): T | undefined {
    const { beside } = this;
    return beside && within(() => of(beside));
  }

  /** What was found, as it is told: the request is one for the first side, or for the other where that alone has its facts. */
  private told(found: Found | undefined, first: Side = this.sides[0]): Pick<Verplaatsing, "kan" | "getuige"> {
    const kan: Kan = found === undefined || found === "undecided" ? null : found !== "none";
    if (typeof found !== "object") return { kan, getuige: null };
    const known = Object.keys(found.feiten).filter((id) => id !== PEILDATUM_FEIT && found.feiten[id] !== null);
    const hasAll = ({ regime }: Side): boolean => known.every((id) => regime.feiten.some((feit) => feit.id === id));
    const { regime, peildatum } = [first, ...this.sides].find(hasAll) ?? first;
    const day = dayOf(found.feiten, peildatum);
    return { kan, getuige: { vraag: regime.vraag, regime: regime.id, peildatum: day, zaak: nested(found.feiten) } };
  }

  moves(conclusie: string): Verplaatsing[] {
    const found = this.ask((beside) => movesOf(beside, conclusie, this.sides[0].peildatum));
    return pairs.map(([van, naar]: readonly [Oordeel, Oordeel], i) => ({
      ...{ conclusie, van, naar },
      ...this.told(found?.[i]?.found),
    }));
  }

  /** Why only the other side says `ja`: the requirements of one side, each alone. */
  causes(side: 0 | 1): Oorzaak[] {
    const own = this.sides[side].regime;
    const final = own.regels.find(({ slotsom }) => slotsom);
    if (!final || !this.sides[side === 0 ? 1 : 0].regime.volgorde.includes(final.name)) return [];
    const all = own.regels
      .filter(({ kracht, reikwijdte }) => kracht === "dwingend" && reikwijdte === final.reikwijdte)
      .map(({ name }) => name);
    return all.map((conclusie) => {
      const near = this.sides[0].peildatum;
      const found = this.told(this.ask((beside) => causedBy(beside, side, final.name, conclusie, all, near)));
      return { conclusie, aanname: isAssumed(own, conclusie), ...found };
    });
  }

  /** What one side refuses: it is a request for the side that judges it. */
  refusals(bij: "a" | "b"): Weigering {
    const [refusing, judging] = bij === "a" ? ([0, 1] as const) : ([1, 0] as const);
    const found = this.ask((beside) => refusedBy(beside, refusing, this.sides[judging].peildatum));
    return { bij, ...this.told(found, this.sides[judging]) };
  }

  /** A conclusion that one side alone has, with the smallest file on which that side says it is not met. */
  only(told: Told): AlleenHier {
    const side = told.bij === "a" ? 0 : 1;
    const own = this.sides[side];
    const found = this.ask((beside) => unmetBy(beside, side, told.conclusie, own.peildatum));
    return { ...told, ...this.told(found, own) };
  }

  listMoves(conclusie: string): LijstVerplaatsing[] {
    const lists = this.sides.map(({ regime }) => listed(regime, conclusie));
    const named = [...new Set(lists)].filter((list) => list !== undefined);
    return named.flatMap((lijst) => {
      const isIn = lists.map((list) => list === lijst) as [boolean, boolean];
      const found = this.ask((beside) => listMovesOf(beside, conclusie, isIn, this.sides[0].peildatum));
      return (["erbij", "eraf"] as const).map((beweging) => ({
        ...{ lijst, conclusie, beweging },
        ...this.told(found?.[beweging]),
      }));
    });
  }
}

/** Makes `diff` for the questions of a stock. */
export function diffIn<N extends VraagNaam>(stock: Stock<N>): Diff<N> {
  const diff = (vraag: string, a: unknown, b: unknown, opties?: EvaluateOpties): RegimeVerschil => {
    const sides = sidesOf(stock, vraag, [a, b], opties) as [Side, Side];
    const [one, other] = [sides[0].regime, sides[1].regime];
    const shared = inBoth(one, other);
    const namen = namesBeside([one, other]);
    const difference = new Difference(sides);
    return freeze({
      schema: "verschil/1",
      vraag,
      regimes: [tied(sides[0]), tied(sides[1])],
      slotsom: shared.find((name) => [one, other].every((regime) => isFinal(regime, name))) ?? null,
      verplaatsingen: shared.flatMap((name) => difference.moves(name)),
      lijsten: shared.flatMap((name) => difference.listMoves(name)),
      weigeringen: [difference.refusals("a"), difference.refusals("b")],
      oorzaken: difference.causes(1),
      oorzakenTerug: difference.causes(0),
      gewijzigd: changedBetween(one, other),
      alleen: onlyIn(one, other).map((told) => difference.only(told)),
      krachten: otherWeight(one, other),
      lezingen: readingsOf(one, other),
      anders: writtenOtherwise(one, other),
      openTermijnen: openBeside(one, other),
      vervallen: lapsedBeside(one, other),
      nietBewezen: [
        ...reworded([one, other], (id) => nameOf(id, namen[id]?.titel)),
        ...unproved([one, other], difference.isDrawn, areApart([one, other]) ? "geenDag" : "teGroot"),
      ],
      namen,
      namenB: calledOtherwise(one, other),
    });
  };
  return diff as Diff<N>;
}
