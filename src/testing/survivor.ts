import type { Feiten } from "../model/feit.js";
import type { Oordeel } from "../model/oordeel.js";
import { dayOf } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import type { RegelZaak, Zaak } from "../model/zaken.js";
import { ToetsverzoekError } from "../read/errors.js";
import { originOf } from "../read/regime/origin.js";
import { nested } from "../tell/outcome.js";
import { caseSentence } from "./case-sentence.js";
import { type Geval, readFacts, vary } from "./cases.js";
import { type Apart, compareStates } from "./difference.js";
import type { Examiner } from "./examine.js";
import { markedCase } from "./made.js";
import type { Wijziging } from "./mutate.js";
import { stretches } from "./stretches.js";

/** What is found of a change that makes no difference on any file. */
export const EQUIVALENT = "gelijkwaardig";

/** A case that would notice a change, as it would stand in its file of cases. */
export interface Voorstel {
  /** The file; a new one where there is none of that name. */
  readonly bestand: string;
  readonly zaak: RegelZaak;
}

/** A regime, and what became of it by one small change. */
export interface Changed {
  readonly regime: Regime;
  readonly changed: Regime;
  readonly wijziging: Wijziging;
  readonly gevallen: readonly Geval[];
  readonly before: Examiner;
  readonly after: Examiner;
}

const stemOf = (path: string): string => path.replace(/^.*[#/]/, "").replace(/\.json$/, "");

/** A file of cases: its name, and what its cases share. */
type FileOf = Pick<Geval, "bestand" | "uitgangspunt" | "peildatum">;
type Unsaid = Omit<RegelZaak, "zin" | "gemaakt">;

/** The file that the cases of a conclusion stand in, or would. */
function fileOf({ regime, gevallen }: Changed, conclusie: string): FileOf {
  const own = gevallen.filter(({ verwacht }) => verwacht.over === conclusie);
  const [first] = own;
  if (first) return first;
  const files = [...(originOf(regime)?.bundle.regels ?? [])];
  const [path = conclusie] = files.find(([, { name }]) => name === conclusie) ?? [];
  return { bestand: `${stemOf(path)}.zaken.json`, peildatum: gevallen[0]?.peildatum ?? "" };
}

type Flat = Readonly<Record<string, unknown>>;

const flat = (zaak: Zaak): Flat =>
  Object.fromEntries(
    Object.entries(zaak).flatMap(([group, facts]) =>
      Object.entries(facts ?? {}).map(([name, value]) => [`${group}.${name}`, value ?? null]),
    ),
  );

function grouped(facts: Flat): Zaak {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const [id, value] of Object.entries(facts)) {
    const [group = "", name = ""] = id.split(".");
    zaak[group] = { ...zaak[group], [name]: value };
  }
  return zaak;
}

function readable(regime: Regime, peildatum: string, zaak: Zaak): Feiten | undefined {
  try {
    return readFacts(regime, { peildatum, zaak });
  } catch (error) {
    if (error instanceof ToetsverzoekError) return undefined;
    throw error;
  }
}

/** What the regime answers, where the mutant answers otherwise; nothing where the request would be refused. */
function answerApart(
  { regime, before, after }: Changed,
  { conclusie, isSettled }: Apart,
  peildatum: string,
  zaak: Zaak,
): Oordeel | undefined {
  const feiten = readable(regime, peildatum, zaak);
  if (!feiten) return undefined;
  const [one, other] = [before, after].map((by) => by.answer(feiten, peildatum)?.oordeelOver(conclusie));
  if (one === undefined || other === undefined || one === other) return undefined;
  return isSettled && (one === "onbekend" || other === "onbekend") ? undefined : one;
}

/** The case as it differs least from what the cases of its file share. */
function caseOf(changed: Changed, apart: Apart, peildatum: string): Voorstel | undefined {
  const file = fileOf(changed, apart.conclusie);
  const base = flat(file.uitgangspunt ?? {});
  let facts: Flat = flat(nested(apart.feiten));
  if (answerApart(changed, apart, peildatum, grouped(facts)) === undefined) return undefined;
  for (const [id, value] of Object.entries(base)) {
    const nearer = { ...facts, [id]: value };
    if (value !== null && answerApart(changed, apart, peildatum, grouped(nearer)) !== undefined) facts = nearer;
  }
  const same = (id: string): boolean => JSON.stringify(facts[id] ?? null) === JSON.stringify(base[id] ?? null);
  const ids = [...new Set([...Object.keys(base), ...Object.keys(facts)])].filter((id) => !same(id));
  const anders = grouped(Object.fromEntries(ids.map((id) => [id, facts[id] ?? null])));
  const said = answerApart(changed, apart, peildatum, vary(file.uitgangspunt ?? {}, anders));
  if (said === undefined) return undefined;
  return {
    bestand: file.bestand,
    zaak: made(changed, file, apart.conclusie, {
      ...(peildatum === file.peildatum ? {} : { peildatum }),
      ...(ids.length > 0 ? { anders } : {}),
      verwacht: said,
    }),
  };
}

/** A case of a conclusion under the regime as it is, with a sentence that says what it expects, and its mark. */
function made({ regime, wijziging }: Changed, file: Partial<FileOf>, conclusie: string, zaak: Unsaid): RegelZaak {
  const { peildatum: shared = "", uitgangspunt = {} } = file;
  const peildatum = zaak.peildatum ?? shared;
  const feiten = readable(regime, peildatum, vary(uitgangspunt, zaak.anders));
  const verwacht = { over: conclusie, oordeel: zaak.verwacht };
  const zin = (feiten && caseSentence(regime, conclusie, { peildatum, feiten, verwacht })) ?? wijziging.beschrijving.nl;
  return markedCase({ peildatum: shared, uitgangspunt }, { zin, ...zaak });
}

/** A case on a day on which the changed regime judges nothing any more: what its cases share will do. */
function caseOn(changed: Changed, peildatum: string): Voorstel | undefined {
  const { regime, before, gevallen } = changed;
  for (const geval of gevallen) {
    const { bestand, uitgangspunt, verwacht } = geval;
    const feiten = uitgangspunt && readable(regime, peildatum, uitgangspunt);
    const answer = feiten && verwacht.over && before.answer(feiten, peildatum)?.oordeelOver(verwacht.over);
    if (answer && verwacht.over)
      return { bestand, zaak: made(changed, geval, verwacht.over, { peildatum, verwacht: answer }) };
  }
  return undefined;
}

/** A conclusion that some file gives another answer, and the day on which it is judged. */
interface Found {
  readonly apart: Apart;
  readonly day: string;
}

/** How much there is to read in a case; a settled answer says more than an open one, and the rule that was changed goes first. */
function weigh(changed: Changed, { apart: { conclusie, feiten, isSettled } }: Found): number {
  const isOwn = fileOf(changed, conclusie).bestand.endsWith(`${stemOf(changed.wijziging.bestand)}.zaken.json`);
  const known = Object.values(feiten).filter((value) => value !== null).length;
  return (isSettled ? 0 : 1_000) + (isOwn ? 0 : 100) + known;
}

/**
 * Says of a change that no case notices whether any case could: proved equivalent, or the smallest case that would.
 * Nothing where no conclusion shows it: what else it changes (a text, a strength, a warning, a consequence, a term)
 * no diagram holds.
 */
export function examineSurvivor(changed: Changed): Voorstel | typeof EQUIVALENT | undefined {
  const { regime, gevallen } = changed;
  const asked = gevallen.map(({ peildatum }) => peildatum).sort();
  let isSame = true;
  let lost: string | undefined;
  const found: Found[] = [];
  for (const { first, next, one, other } of stretches(regime, changed.changed)) {
    if (!other) lost ??= first;
    const day = asked.findLast((it) => it >= first && (next === undefined || it < next)) ?? first;
    const compared = one && other && compareStates(one, other, day);
    isSame &&= compared?.isSame === true;
    found.push(...(compared?.apart ?? []).map((apart) => ({ apart, day })));
  }
  if (isSame) return EQUIVALENT;
  for (const { apart, day } of found.sort((a, b) => weigh(changed, a) - weigh(changed, b))) {
    const made = caseOf(changed, apart, dayOf(apart.feiten, day));
    if (made) return made;
  }
  return lost === undefined ? undefined : caseOn(changed, lost);
}
