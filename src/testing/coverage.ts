import { asSettledFact, type Standing, type Standings, seenBy } from "../judge/conclude.js";
import { build, derive, judge, type Machine } from "../judge/situation.js";
import { conditionOf, judgeTree, type Verdict } from "../judge/trees.js";
import type { Feiten } from "../model/feit.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { Tekst } from "../model/tekst.js";
import { isBlad } from "../model/tree.js";
import type { Blad, Voorwaarde } from "../model/voorwaarde.js";
import { pointer } from "../read/errors.js";
import { filesOf, originOf, writtenIn } from "../read/regime/origin.js";
import { conditionsOf } from "../reckon/operations.js";
import { decisiveParts } from "../tell/decisive.js";
import { type Dossier, readFacts } from "./cases.js";
import { objects } from "./json.js";

/** How often a condition was true, false and unknown over some files, and how often it decided the matter. */
export interface Voorwaardedekking {
  readonly bestand: string;
  /** A JSON Pointer into the file. */
  readonly pad: string;
  /** The conclusion whose rule it stands in; `null` in `regime.json` and `afleidingen.json`. */
  readonly regel: string | null;
  readonly naam: Tekst;
  readonly ja: number;
  readonly nee: number;
  readonly onbekend: number;
  readonly doorslaggevend: number;
}

/** What a set of files shows of the rules of a regime. */
export interface Dekkingsverslag {
  readonly regime: string;
  readonly dossiers: number;
  /** Every condition in the regime's own files, in the order of those files. */
  readonly voorwaarden: readonly Voorwaardedekking[];
  /** The share, from 0 to 1, that was seen of true, false, unknown and decisive over all conditions. */
  readonly dekking: number;
}

/** The four things to see of a condition. */
export const kanten = ["ja", "nee", "onbekend", "doorslaggevend"] as const;

type Row = { -readonly [K in keyof Voorwaardedekking]: Voorwaardedekking[K] };
/** Counted by the condition itself: in a rule with transitional law one condition stands in more than one place. */
type Rows = ReadonlyMap<Voorwaarde, Row>;

const isLeaf = (object: object): object is Blad => "fact" in object && "operator" in object && "value" in object;

function rowsOf(regime: Regime): Map<Voorwaarde, Row> {
  const origin = originOf(regime);
  if (!origin) throw new RangeError("not a regime that was loaded");
  const rows = new Map<Voorwaarde, Row>();
  const files = filesOf(origin.bundle);
  for (const [file, document] of Object.entries(files)) {
    const bestand = writtenIn(files, file);
    const regel = origin.bundle.regels.get(file)?.name ?? null;
    for (const { pad, object } of objects(document)) {
      if (!isLeaf(object)) continue;
      const naam = { nl: object.name, en: object.en ?? object.name };
      const counts = { ja: 0, nee: 0, onbekend: 0, doorslaggevend: 0 };
      rows.set(object, { bestand, pad: pointer(pad), regel, naam, ...counts });
    }
  }
  return rows;
}

function count(verdict: Verdict, decisive: boolean, rows: Rows): void {
  const { node, oordeel, delen } = verdict;
  if (isBlad(node)) {
    const row = rows.get(node);
    if (!row) return;
    row[oordeel] += 1;
    if (decisive) row.doorslaggevend += 1;
    return;
  }
  const weighty = new Set(decisiveParts(verdict));
  for (const deel of delen) count(deel, decisive && weighty.has(deel), rows);
}

function look(tree: Voorwaarde | undefined, facts: Feiten, rows: Rows, decisive = true): void {
  if (tree)
    count(
      judgeTree(tree, (blad) => conditionOf(blad)(facts)),
      decisive,
      rows,
    );
}

/** A condition decides nothing in a rule that does not apply, nor a field of application outside its scope. */
function lookAtRule({ regel, bereik, toepassing }: Standing, facts: Feiten, standings: Standings, rows: Rows): void {
  const seen = seenBy(regel, facts, standings);
  look(regel.toepassing, seen, rows, bereik !== "nee");
  look(regel.conditions, seen, rows, bereik !== "nee" && toepassing !== "nee");
  for (const { wanneer, tenzij } of (regel as Regel).waarschuwing ?? []) {
    look(wanneer, facts, rows, bereik !== "nee");
    look(tenzij, facts, rows, bereik !== "nee");
  }
}

function lookAt(machine: Machine, feiten: Feiten, rows: Rows): void {
  const { regime } = machine;
  const facts = derive(machine, feiten);
  const standings = judge(machine, facts);
  for (const standing of standings.values()) lookAtRule(standing, facts, standings, rows);
  for (const afleiding of regime.afleidingen) {
    for (const tree of conditionsOf(afleiding)) look(tree, facts, rows);
  }
  for (const { wanneer, tenzij } of regime.waarschuwingen) {
    look(wanneer, facts, rows);
    look(tenzij, facts, rows);
  }
  const settled: Feiten = { ...facts };
  for (const [name, standing] of standings) settled[name] = asSettledFact(standing);
  for (const { gevallen } of regime.gevolgen) for (const { wanneer } of gevallen) look(wanneer, settled, rows);
  for (const { wanneer } of regime.termijnen) look(wanneer, settled, rows);
}

/**
 * Counts, for every condition in the own files of a regime, how often it was true, false, unknown and decisive over some
 * files. A condition that is never false is a requirement that nobody tried; one that is never decisive could be dropped
 * without a file showing it.
 *
 * @param regime of `loadRegime` or `regimeOf`; what it inherits from another is not counted
 * @param dossiers files: cases of `readCases`, or requests with a `peildatum` and a `zaak`; one of a day on which the regime does
 *   not hold is passed over
 * @returns for each condition how many files showed each side of it, and the share of all sides that was seen, from 0 to 1
 * @throws {ToetsverzoekError} when a file cannot be read
 * @throws {RangeError} for a regime that was not loaded
 * @example
 * // Which conditions does an empty file show to be false?
 * const { voorwaarden, dossiers } = coverage(regimeOf("tlv-emb", "wec"), [{ peildatum: "2026-08-01", zaak: {} }]);
 * voorwaarden.filter(({ nee }) => nee > 0); //=> []
 * dossiers; //=> 1
 */
export function coverage(regime: Regime, dossiers: readonly Dossier[]): Dekkingsverslag {
  const rows = rowsOf(regime);
  const machines = new Map<Regime, Machine>();
  for (const dossier of dossiers) {
    const feiten = readFacts(regime, dossier);
    const state = standOp(regime, dossier.peildatum);
    if (!state) continue;
    const machine = machines.get(state) ?? build(state);
    machines.set(state, machine);
    lookAt(machine, feiten, rows);
  }
  const voorwaarden = [...rows.values()];
  const seen = voorwaarden.reduce((sum, row) => sum + kanten.filter((kant) => row[kant] > 0).length, 0);
  const possible = voorwaarden.length * kanten.length;
  return {
    ...{ regime: regime.id, dossiers: dossiers.length, voorwaarden },
    dekking: possible === 0 ? 1 : seen / possible,
  };
}
