import { diff, loadRegime, prove } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import { blad, feit, regel, smallFiles } from "../helpers/small-regime.js";
import { differences } from "./differences.js";
import { proofs } from "./proofs.js";
import type { Solver } from "./solver.js";
import { keyOf } from "./statements.js";
import type { Tally } from "./tally.js";

type Json = Record<string, unknown>;

const DAY = "2020-01-01";
const feiten = [
  ...["p.een", "p.twee"].map((id) => feit(id, "boolean")),
  ...["d.een", "d.twee"].map((id) => feit(id, "date")),
];
const waar = (id: string, value = true): Json => blad(id, "equal", value);
const both = [waar("p.een"), waar("p.twee")];
const load = (parts: Partial<Parameters<typeof smallFiles>[0]>, id = "klein"): Regime =>
  loadRegime(smallFiles({ feiten, regels: [], ...parts, regime: { id, ...parts.regime } }));

/** Rules with one mistake, and what must be said of them for it, and no more. */
interface Defect {
  readonly what: string;
  readonly regimes: readonly [Regime] | readonly [Regime, Regime];
  readonly shows: readonly string[];
}

const op = (conditions: Json, more: Json = {}): Json => regel("op", conditions, more);
const hoe = (...gevallen: readonly Json[]): Json => ({ gevolgen: [{ naam: "hoe", bij: ["ja", "nee"], gevallen }] });
const either = { wanneer: { any: both }, waarde: "een" };
const second = { wanneer: { all: [waar("p.twee")] }, waarde: "twee" };
const inTime = { all: [blad("d.twee", "lessThanInclusive", { fact: "d.grens" })] };
const within = (dagen: number, id: string): Regime =>
  load({ regels: [op(inTime)], afleidingen: [{ id: "d.grens", operatie: "plusDagen", van: "d.een", dagen }] }, id);
const needs = (group: "all" | "any", id: string): Regime => load({ regels: [op({ [group]: both })] }, id);

const later = (id: string, van: string): Json => ({ id, operatie: "plusDagen", van, dagen: 1 });

export const defects: readonly Defect[] = [
  {
    what: "a dead condition: another swallows it",
    regimes: [load({ regels: [op({ all: [waar("p.een"), { any: both }] })] })],
    shows: ["doorslag op/conditions/all/1/any/1"],
  },
  {
    what: "a dead condition: an earlier day implies it",
    regimes: [
      load({ regels: [op({ all: [blad("d.een", "lessThan", DAY), blad("d.een", "lessThan", "2021-01-01")] })] }),
    ],
    shows: ["doorslag op/conditions/all/1"],
  },
  {
    what: "a dead condition: the rule applies only where it is met",
    regimes: [
      load({
        regels: [
          op({ all: [waar("p.twee")] }),
          regel("los", { all: both }, { toepassing: { all: [waar("p.een")] }, kracht: "uitgangspunt" }),
        ],
      }),
    ],
    shows: ["doorslag los/conditions/all/0"],
  },
  {
    what: "an unreachable rule",
    regimes: [load({ regels: [op({ all: [waar("p.een"), waar("p.een", false)] })] })],
    shows: ["regel op ja", "regel slot ja", "voorwaarde slot/conditions/all/0 ja"],
  },
  {
    what: "a gap: a condition asks for a day that does not count on the file",
    regimes: [
      load({
        feiten: [feit("p.een", "boolean"), feit("d.een", "date", { alleenBij: { feit: "p.een", waarde: true } })],
        regels: [op({ all: [blad("d.een", "lessThan", DAY)] })],
      }),
    ],
    shows: ["uitkomst slot"],
  },
  {
    what: "an overlap: an earlier case of a consequence takes it",
    regimes: [load({ regels: [op({ all: [waar("p.een")] })], regime: hoe(either, second, { waarde: "drie" }) })],
    shows: ["gevolg hoe/gevallen/1"],
  },
  {
    what: "none: a last day counts where the first one is known",
    regimes: [
      load({
        feiten: [...feiten, feit("d.drie", "date")],
        afleidingen: [later("d.vanaf", "d.twee"), later("d.tot", "d.drie")],
        regels: [op({ any: [blad("d.een", "greaterThan", { fact: "d.tot" }), waar("p.een")] })],
        regime: { controles: [{ feit: "d.een", nietVoor: "d.vanaf", nietNa: "d.tot", reden: "x" }] },
      }),
    ],
    shows: [],
  },
  {
    what: "a boundary moved by a day",
    regimes: [within(30, "klein"), within(29, "ander")],
    shows: ["op ja nee", "slot ja nee"],
  },
  { what: "any for all", regimes: [needs("all", "klein"), needs("any", "ander")], shows: anyForAll() },
];

/** More is met, and sooner known; nothing is lost. */
function anyForAll(): readonly string[] {
  const moves = ["nee ja", "nee onbekend", "onbekend ja"];
  return ["op", "slot"].flatMap((name) => moves.map((move) => `${name} ${move}`));
}

/** What the diagram says of a defect: what fails, or what can move. */
function said([one, other]: readonly Regime[]): string[] {
  const [a, b] = [one as Regime, other];
  if (!b) {
    const { uitspraken } = prove("proef", a.id, undefined, { regimes: [a] });
    return uitspraken.filter(({ houdt }) => !houdt).map(({ soort, plaats, als }) => keyOf(soort, plaats, als));
  }
  const { verplaatsingen } = diff("proef", a.id, b.id, { regimes: [a, b] });
  return verplaatsingen.filter(({ kan }) => kan).map(({ conclusie, van, naar }) => `${conclusie} ${van} ${naar}`);
}

/** Holds z3 against what the diagram says of a defect, and that against what must be said. */
export async function seeded(solver: Solver, { regimes, shows }: Defect): Promise<Tally> {
  const [one, other] = regimes;
  const day = (regime: Regime) => ({ regime, peildatum: "2026-08-01" });
  const tally = other
    ? await differences(solver, [day(one), day(other)], regimes)
    : await proofs(solver, one, "2026-08-01", { own: regimes });
  const found = said(regimes).sort().join(", ");
  const wanted = [...shows].sort().join(", ");
  if (found !== wanted) tally.differ(`found ${found}; seeded ${wanted}`);
  return tally;
}
