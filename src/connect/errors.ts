import { koppelfouten, koppelwoorden } from "../generated/connect-texts.js";
import { dateFault, incompleteDate } from "../model/datum.js";
import { readKenmerk } from "../model/kenmerk.js";
import type { KoppelFeit, Koppeling, KoppelVersie, KoppelVraag } from "../model/koppeling.js";
import type { Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { inEach, type Wording } from "../model/wording.js";
import { fill, type Probleem, pointer, problem, ToetsverzoekError } from "../read/errors.js";
import { fits } from "../read/fits.js";
import { optionsOf } from "../read/options.js";
import { contentsOf } from "../read/plain.js";
import { problemsIn } from "../read/problems-in.js";
import { readOutcome } from "../read/read-outcome.js";
import type { Reading } from "../read/reading.js";
import { factOf, isProposed, type Outgoing } from "./fields.js";
import { hidesBsn, namesBsn } from "./person.js";

/** Makes a problem of a call that writes or reads another standard. */
export const connectProblem = /* @__PURE__ */ problemsIn("koppelfouten", koppelfouten);

/** How a day is to be written. */
export const dayForm = (): Tekst => inEach((taal) => koppelwoorden[taal].dag);

/** How a text of so many characters is to be written. */
export const textForm = (most: number): Tekst =>
  inEach((taal) => fill(koppelwoorden[taal].tekst, (name) => (name === "meest" ? String(most) : undefined)));

/** Throws the problems of a call, where there are any. */
export function refuse(problemen: readonly Probleem[]): void {
  if (problemen.length > 0) throw new ToetsverzoekError(problemen);
}

/** Throws the one problem of a part. */
export function refuseOne(...problem: Parameters<typeof connectProblem>): never {
  throw new ToetsverzoekError([connectProblem(...problem)]);
}

/** Refuses an option that is none. */
export const refuseOption = (name: string, value: unknown, keuze: Wording): never =>
  refuseOne("connect-option", `/opties/${name}`, value, { keuze });

/** Reads the release of a part of a standard: the one that a test holds against its own file, unless another is asked for. */
export function versionOf({ versies }: Koppeling, deel: string, value: unknown, name: string): KoppelVersie {
  const own = versies.filter((one) => one.deel === deel);
  const wanted =
    value === undefined ? (own.find(({ getoetst }) => getoetst) ?? own[0]) : own.find((one) => one.versie === value);
  return wanted ?? refuseOption(name, value, own.map(({ versie }) => versie).join(", "));
}

/** The names of a standard for a question. */
export function mappingOf({ vragen }: Koppeling, vraag: unknown, pad: string): KoppelVraag {
  const names = Object.keys(vragen);
  const name = names.find((one) => one === vraag);
  const mapping = name === undefined ? undefined : vragen[name];
  if (mapping) return mapping;
  return refuseOne("connect-question", pad, vraag, { keuze: names.join(", ") }, names);
}

/** What is wrong with the key of an outcome that was stored: it was changed there, or kept from before such a key was refused. */
function wrongKey(kenmerk: unknown): Probleem[] {
  const read = typeof kenmerk === "string" ? readKenmerk(kenmerk) : "ok";
  return read === "ok" ? [] : [problem(read === "bsn" ? "kenmerk-bsn" : "kenmerk-form", "/kenmerk", kenmerk)];
}

/**
 * Reads an outcome that is to be written for others. One under rules that are no law yet is refused: in a file of a real case it would
 * be taken for what holds.
 */
export function outcomeIn(value: unknown): LeesbareUitkomst {
  const uitkomst = readOutcome(value);
  const { regime, kenmerk } = uitkomst;
  refuse([
    ...(isProposed(uitkomst) ? [connectProblem("connect-hypothetical", "/regime/status", regime.status)] : []),
    ...wrongKey(kenmerk),
  ]);
  return uitkomst;
}

const isDayOrOpen = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === "string" && isDayText(value));
/** A day of the calendar; one that was worked out can lie beyond the years that a fact may have. */
const isDayText = (text: string): boolean => [undefined, "range"].includes(dateFault(text));

/** Whether a fact can hold a value, as an outcome has it. A regime of one's own may know more values of it, which the outcome names. */
function holds(feit: KoppelFeit, value: unknown, named: readonly string[]): boolean {
  if (value === null || value === undefined) return true;
  const isIncomplete = feit.onvolledig === true && typeof value === "string" && incompleteDate(value) === value;
  return isIncomplete || fits[feit.type]({ ...feit, waarden: [...(feit.waarden ?? []), ...named] })(value);
}

const FACT = /^[a-z][A-Za-z0-9]*$/;

/** Whether a fact is one of a regime of one's own: the outcome names it, and its name is none of a person. */
const isOwn = (id: string, { namen }: LeesbareUitkomst): boolean =>
  Object.hasOwn(namen ?? {}, id) && !hidesBsn(id) && !namesBsn(id);

/** What of an outcome would be written and is no such value, or no fact of its question: it was changed where it was stored. */
function wrongValues({ feiten }: Koppeling, mapping: KoppelVraag, uitkomst: LeesbareUitkomst): Probleem[] {
  const { vraag, zaak, gevolgen, namen } = uitkomst;
  const facts = Object.entries(zaak).flatMap(([groep, own]) =>
    Object.entries(own).map(([naam, value]) => ({ groep, naam, value })),
  );
  const wrongFacts = facts.flatMap(({ groep, naam, value }) => {
    const id = `${groep}.${naam}`;
    const feit = feiten[vraag]?.[id];
    const isName = FACT.test(groep) && FACT.test(naam);
    const isKnown = feit !== undefined || isOwn(id, uitkomst);
    const start = feit?.nietVoor === undefined ? null : factOf(uitkomst, feit.nietVoor);
    const isOrdered = typeof start !== "string" || typeof value !== "string" || start <= value;
    if (isName && isKnown && isOrdered && (!feit || holds(feit, value, Object.keys(namen?.[id]?.waarden ?? {}))))
      return [];
    return [connectProblem("connect-stored", isName && isKnown ? pointer(["zaak", groep, naam]) : "/zaak", value)];
  });
  const wrongDays = mapping.velden.flatMap(({ gevolg }) =>
    gevolg === undefined || isDayOrOpen(gevolgen[gevolg])
      ? []
      : [connectProblem("connect-stored", pointer(["gevolgen", gevolg]), gevolgen[gevolg])],
  );
  return [...wrongFacts, ...wrongDays];
}

/**
 * What of facts that were read lies before a day that it cannot lie before: no request would take both.
 *
 * @param days the days that were read, by their facts
 * @param placed where the day of a fact stands, and what its field is called
 */
export const disorder = (
  feiten: Readonly<Record<string, KoppelFeit>>,
  days: ReadonlyMap<string, string>,
  placed: (feit: string) => { readonly pad: string; readonly veld: string },
): Probleem[] =>
  [...days].flatMap(([feit, day]) => {
    const { nietVoor = "" } = feiten[feit] ?? {};
    const first = days.get(nietVoor);
    return first === undefined || first <= day
      ? []
      : [connectProblem("connect-order", placed(feit).pad, day, { veld: placed(nietVoor).veld })];
  });

/** Reads an outcome that is to be written in a standard, with the names for its question. */
export function outcomeFor(koppeling: Koppeling, value: unknown): Outgoing {
  const uitkomst = outcomeIn(value);
  const mapping = mappingOf(koppeling, uitkomst.vraag, "/vraag");
  const { id } = uitkomst.regime;
  const { nietOnder = [] } = mapping;
  refuse([
    ...(nietOnder.includes(id) ? [connectProblem("connect-regime", "/regime/id", id, {}, nietOnder)] : []),
    ...wrongValues(koppeling, mapping, uitkomst),
  ]);
  const { feiten, vanaf } = koppeling;
  const { vraag } = uitkomst;
  return { uitkomst, mapping, feiten: feiten[vraag] ?? {}, vanaf: vanaf[vraag] ?? {} };
}

/**
 * Reads the options of a call, of which only these are known. What is wrong in the others is told beside a name that is not known.
 *
 * @param reading what the rest of the call is read with
 */
export function optionsFor<const Name extends string>(
  reading: Reading,
  opties: unknown,
  names: readonly Name[],
): { readonly [K in Name]?: unknown } {
  const all = reading.part(() => optionsOf(opties, names));
  if (all) return all;
  const found = contentsOf(opties);
  if (!found || found === "too-large" || found.isList) return {};
  const known = found.keys.flatMap((key, i) => (names.some((one) => one === key) ? [[key, found.values[i]]] : []));
  return optionsOf(Object.fromEntries(known), names);
}
