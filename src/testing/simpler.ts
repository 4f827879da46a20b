import { towards } from "../model/fact-type.js";
import { PLAIN_DAY } from "../model/fact-types/date.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import { asksDay, PEILDATUM_FEIT } from "../model/peildatum.js";
import { daysBetween, plusDays } from "../reckon/days.js";
import { accepts, forget, isComplete, mend, open } from "./accept.js";
import { Dossier, peildagen } from "./dossier.js";
import { tried } from "./tried.js";

const onDays = { daysBetween, plusDays };

/** How far a value is from the simplest one of its fact. */
const weighValue = (feit: Feit, value: FeitWaarde | null): number =>
  value === null ? 0 : tried[feit.type].weight(feit, value, onDays);

/** What is left when parts of a list go: all of it, halves, quarters, down to one item at a time. */
function* parts(items: readonly string[]): Generator<Set<string>> {
  for (let size = items.length; size > 0; size = Math.floor(size / 2)) {
    for (let at = 0; at < items.length; at += size) yield new Set(items.slice(at, at + size));
  }
}

const known = (feiten: Feiten): string[] =>
  Object.keys(feiten).filter((id) => feiten[id] !== null && id !== PEILDATUM_FEIT);

/** The plainer days to ask on, and how plain a day is. */
function plainerDays({ stand, peildatum }: Dossier): string[] {
  const days = peildagen(stand);
  return days.includes(peildatum) ? days.slice(0, days.indexOf(peildatum)) : days;
}

/** How much there is to read in a case: the number of facts, then how plain they are. */
type Weight = readonly number[];

function weigh(dossier: Dossier): Weight {
  const values = dossier.stand.feiten.map((feit) => weighValue(feit, dossier.feiten[feit.id] ?? null));
  return [known(dossier.feiten).length, values.reduce((a, b) => a + b, 0) + plainerDays(dossier).length];
}

function isLighter(one: Weight, other: Weight): boolean {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}

/** Dates that hang together made plainer together, each as far: one of them at a time would soon be stopped by the others. */
function* shifted({ stand, feiten }: Dossier): Generator<Feiten> {
  const dates = stand.feiten.flatMap(({ id, type }) =>
    type === "date" && feiten[id] ? [[id, String(feiten[id])]] : [],
  );
  const gaps = new Set(dates.map(([, day = PLAIN_DAY]) => daysBetween(PLAIN_DAY, day)));
  if (dates.length < 2) return;
  for (const gap of gaps) {
    for (const days of towards(0, gap)) {
      const moved = dates.map(([id = "", day = PLAIN_DAY]) => [id, plusDays(day, days - gap)] as const);
      yield { ...feiten, ...Object.fromEntries(moved) };
    }
  }
}

/** What may be made of a case while it shrinks. */
export interface Shrinking {
  /** Whether facts may become unknown. */
  readonly forgets: boolean;
}

function* candidates(dossier: Dossier, { forgets }: Shrinking): Generator<Dossier> {
  const { stand, feiten } = dossier;
  for (const gone of forgets ? parts(known(feiten)) : []) yield dossier.with(forget(feiten, gone));
  for (const day of plainerDays(dossier))
    yield new Dossier(stand, day, asksDay(stand) ? { ...feiten, [PEILDATUM_FEIT]: day } : feiten);
  for (const together of shifted(dossier)) yield dossier.with(together);
  for (const feit of stand.feiten) {
    const value = feiten[feit.id] ?? null;
    for (const simpler of value === null ? [] : tried[feit.type].simpler(feit, value, onDays)) {
      yield dossier.with({ ...feiten, [feit.id]: simpler });
    }
  }
}

/**
 * Simpler cases, each mended so that it is accepted too: first with fewer facts, then with plainer ones. Where nothing
 * simpler fails any more, no single fact can be forgotten and none made plainer.
 */
export function* simplerDossiers(dossier: Dossier, shrinking: Shrinking): Generator<Dossier> {
  const own = weigh(dossier);
  for (const candidate of candidates(dossier, shrinking)) {
    const mended = candidate.with(mend(candidate.stand, candidate.feiten));
    const stays = shrinking.forgets || isComplete(mended.stand, mended.feiten);
    if (stays && isLighter(weigh(mended), own)) yield mended;
  }
}

/** A case, and which of its facts become known only later. */
export interface Halves {
  readonly dossier: Dossier;
  readonly later: ReadonlySet<string>;
  /** Those of which only the last stretch still runs, and nothing else is unknown. */
  readonly stillRun: ReadonlySet<string>;
}

/** The case as it is before the rest becomes known. */
export const first = ({ dossier, later, stillRun }: Halves): Dossier =>
  dossier.with(open(dossier.feiten, later, stillRun));

/** A case with what becomes known later of it: as far as it is in that case, and runs on where there is something to run on. */
function halvesOf(dossier: Dossier, later: Iterable<string>, stillRun: ReadonlySet<string>): Halves {
  const known = new Set([...later].filter((id) => dossier.feiten[id] != null));
  const runs = [...stillRun].filter((id) => known.has(id) && !isEmpty(dossier.feiten[id]));
  return { dossier, later: known, stillRun: new Set(runs) };
}

const isEmpty = (value: FeitWaarde | null | undefined): boolean => Array.isArray(value) && value.length === 0;

/** Simpler pairs: of a simpler case, or with fewer facts that become known later. */
export function* simplerHalves({ dossier, later, stillRun }: Halves): Generator<Halves> {
  const keep = (halves: Halves): Halves[] => (accepts(halves.dossier.stand, first(halves).feiten) ? [halves] : []);
  for (const simpler of simplerDossiers(dossier, { forgets: true })) {
    yield* keep(halvesOf(simpler, later, stillRun));
  }
  for (const gone of parts([...later])) {
    yield* keep(
      halvesOf(
        dossier,
        [...later].filter((id) => !gone.has(id)),
        stillRun,
      ),
    );
  }
}
