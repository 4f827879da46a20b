import { compile, diff, evaluate } from "../../src/index.js";
import type { Feiten, FeitWaarde } from "../../src/model/feit.js";
import { type Oordeel, oordelen } from "../../src/model/oordeel.js";
import type { Regel } from "../../src/model/regel.js";
import type { Regime } from "../../src/model/regime.js";
import type { EigenToetsverzoek } from "../../src/model/types.js";
import type { LijstVerplaatsing, RegimeVerschil, Verplaatsing } from "../../src/model/verschil.js";
import { nested } from "../../src/tell/outcome.js";
import { Sums } from "./days.js";
import { Decider, type Query } from "./decide.js";
import { Encoded, type Said } from "./encoded.js";
import { File } from "./file.js";
import { Script } from "./script.js";
import type { Solver } from "./solver.js";
import { Tally } from "./tally.js";
import { and, isOpen, not } from "./three.js";

/** The rules of a regime on a day. */
export interface Side {
  readonly regime: Regime;
  readonly peildatum: string;
}

/** The strengths of which the outcome lists what is not met. */
const lists: Readonly<Record<LijstVerplaatsing["lijst"], readonly (string | undefined)[]>> = {
  afwijkingen: ["uitgangspunt", "in-beginsel", "verwachting"],
  kwetsbaarheden: ["zorgvuldigheid"],
};

const regelOf = ({ regels }: Regime, name: string): Regel | undefined => regels.find((regel) => regel.name === name);
const answers = ({ answer }: Said, oordeel: Oordeel): string =>
  oordeel === "onbekend" ? isOpen(answer) : answer[oordeel];
const isListed = (regime: Regime, lijst: LijstVerplaatsing["lijst"], name: string, { answer, scope }: Said): string =>
  lists[lijst].includes(regelOf(regime, name)?.kracht) ? and(answer.nee, scope.ja) : "false";

/** How two regimes judge a file, by json-rules-engine; nothing where one of them refuses it. */
class Judges {
  private readonly opties;
  constructor(
    private readonly sides: readonly [Side, Side],
    own: readonly Regime[],
  ) {
    this.opties = { regimes: own };
  }

  async outcomes(feiten: Feiten) {
    try {
      return await Promise.all(
        this.sides.map(({ regime: { vraag, id }, peildatum }) =>
          evaluate({ vraag, regime: id, peildatum, zaak: nested(feiten) }, this.opties),
        ),
      );
    } catch {
      return undefined;
    }
  }

  /** The same by the compiled regimes: whether a conclusion is `nee`, or open. */
  compiled(feiten: Feiten, conclusie: string): Oordeel[] {
    return this.sides.map(({ regime: { vraag, id }, peildatum }) => {
      const { nee, onbekend } = compile(vraag, id, this.opties).lijsten(nested(feiten) as never, peildatum);
      return nee.includes(conclusie) ? "nee" : onbekend.includes(conclusie) ? "onbekend" : "ja";
    });
  }

  async moves(feiten: Feiten, { conclusie, van, naar }: Verplaatsing): Promise<boolean> {
    const outcomes = await this.outcomes(feiten);
    const said = outcomes?.map(({ conclusies }) => conclusies.find(({ id }) => id === conclusie)?.oordeel);
    const coarse = [van, naar].map((oordeel) => (oordeel === "nvt" ? "ja" : oordeel));
    return said?.join() === [van, naar].join() && this.compiled(feiten, conclusie).join() === coarse.join();
  }

  async lists(feiten: Feiten, { lijst, conclusie, beweging }: LijstVerplaatsing): Promise<boolean> {
    const outcomes = await this.outcomes(feiten);
    const isIn = outcomes?.map((outcome) => outcome[lijst].some((entry) => entry.conclusie === conclusie));
    return isIn?.join() === (beweging === "erbij" ? "false,true" : "true,false");
  }
}

/** The facts of a request, by their id. */
export const factsIn = (zaak: EigenToetsverzoek["zaak"]): Feiten =>
  Object.fromEntries(
    Object.entries(zaak).flatMap(([group, facts]) =>
      Object.entries(facts ?? {}).map(([key, value]) => [`${group}.${key}`, value as FeitWaarde]),
    ),
  );

/** What must be said of two regimes, each once: the same places in the same order, whoever says it. */
const placesOf = ({ verplaatsingen, lijsten }: RegimeVerschil): string[] => [
  ...verplaatsingen.map(({ conclusie, van, naar }) => `${conclusie} ${van} ${naar}`),
  ...lijsten.map(({ lijst, conclusie, beweging }) => `${lijst} ${conclusie} ${beweging}`),
];

function wantedOf(one: Regime, other: Regime): string[] {
  const both = one.regels.map(({ name }) => name).filter((name) => regelOf(other, name));
  const moves = both.flatMap((name) =>
    oordelen.flatMap((van) => oordelen.flatMap((naar) => (van === naar ? [] : [`${name} ${van} ${naar}`]))),
  );
  const listed = Object.entries(lists).flatMap(([lijst, krachten]) =>
    both
      .filter((name) => [one, other].some((regime) => krachten.includes(regelOf(regime, name)?.kracht)))
      .flatMap((name) => [`${lijst} ${name} erbij`, `${lijst} ${name} eraf`]),
  );
  return [...moves, ...listed];
}

/** Holds z3 against `diff`, on every file of a question. */
export async function differences(
  solver: Solver,
  sides: readonly [Side, Side],
  own: readonly Regime[] = [],
): Promise<Tally> {
  const result = new Tally();
  const [{ regime: a }, { regime: b }] = sides;
  const [van, naar] = sides.map(({ regime, peildatum }) => ({ regime: regime.id, peildatum }));
  const verschil = diff(a.vraag, van as never, naar as never, { regimes: own });
  const [said, wanted] = [placesOf(verschil).sort().join("; "), wantedOf(a, b).sort().join("; ")];
  if (said !== wanted) result.differ(`other statements than expected: ${said} for ${wanted}`);

  const [script, sums] = [new Script(), new Sums()];
  const feiten = [...new Map([...a.feiten, ...b.feiten].map((feit) => [feit.id, feit])).values()];
  const file = new File(script, "file", feiten);
  const [one, other] = [new Encoded(a, "a", file, script, sums), new Encoded(b, "b", file, script, sums)];
  const judges = new Judges(sides, own);
  const accepted = and(one.accepted, other.accepted);

  const moves = verschil.verplaatsingen.map((move) => ({
    told: move,
    query: {
      id: `${move.conclusie} ${move.van} ${move.naar}`,
      term: and(accepted, answers(one.rule(move.conclusie), move.van), answers(other.rule(move.conclusie), move.naar)),
      holds: ([found]) => judges.moves(found as Feiten, move),
    } satisfies Query as Query,
  }));
  const listed = verschil.lijsten.map((move) => {
    const { lijst, conclusie, beweging } = move;
    const [first, second] = [
      isListed(a, lijst, conclusie, one.rule(conclusie)),
      isListed(b, lijst, conclusie, other.rule(conclusie)),
    ];
    return {
      told: move,
      query: {
        id: `${lijst} ${conclusie} ${beweging}`,
        term: and(accepted, beweging === "erbij" ? and(not(first), second) : and(first, not(second))),
        holds: ([found]) => judges.lists(found as Feiten, move),
      } satisfies Query as Query,
    };
  });

  const decider = await Decider.start(solver, script, [file]);
  const found = await decider.decide([...moves, ...listed].map(({ query }) => query));
  for (const { told, query } of [...moves, ...listed]) {
    result.add(query.id, told.kan, found.get(query));
    if (told.getuige && !(await query.holds([factsIn(told.getuige.zaak)])))
      result.differ(`${query.id}: its smallest file is judged otherwise: ${JSON.stringify(told.getuige)}`);
  }
  result.models = decider.models;
  return result;
}
