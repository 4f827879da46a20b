import { koppeling } from "../generated/connect-texts.js";
import { isObject } from "../model/depth.js";
import type { KoppelFeit, Koppeling, KoppelVeld, KoppelVraag } from "../model/koppeling.js";
import type { Status } from "../model/status.js";
import type { Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";

/** Something that does not come along, and why: a fact, a consequence or a term of ours, or a field or thing of the standard. */
export interface NietUitgedrukt {
  /** What does not come along. */
  readonly wat: string;
  /** Why it does not. */
  readonly reden: Tekst;
  /** The facts that it waits for, where it is not known yet. */
  readonly wachtOp?: readonly string[];
}

/** A reason that holds for every standard. */
export type Reason = keyof typeof koppeling.nl;

/** One of the reasons that hold for every standard. */
export const because = (wat: string, reason: Reason): NietUitgedrukt => ({
  wat,
  reden: { nl: koppeling.nl[reason], en: koppeling.en[reason] },
});

/** An outcome that is to be written, with the names for its question and what its facts are. */
export interface Outgoing {
  readonly uitkomst: LeesbareUitkomst;
  readonly mapping: KoppelVraag;
  readonly feiten: Readonly<Record<string, KoppelFeit>>;
  /** The events from which its terms run. */
  readonly vanaf: Koppeling["vanaf"][string];
}

const IN_FORCE: readonly Status[] = ["geldend", "beleid"];

/** Whether an outcome is one of rules that are no law yet, by anything that it says: what was stored may contradict itself. */
export const isProposed = ({ hypothetisch, regime: { status, rustOp } }: LeesbareUitkomst): boolean =>
  hypothetisch || rustOp !== undefined || !IN_FORCE.includes(status);

/** A fact of an outcome by its id; `null` while it is unknown. */
export function factOf({ zaak }: LeesbareUitkomst, id: string): unknown {
  const [groep = "", naam = ""] = id.split(".");
  return zaak[groep]?.[naam] ?? null;
}

/** Whether a day that is known lies after the reference date: what happened on it has not happened yet. */
export function isLater(uitkomst: LeesbareUitkomst, event: string): boolean {
  const day = factOf(uitkomst, event);
  return typeof day === "string" && day > uitkomst.peildatum;
}

/** The facts that an outcome rests on, by their ids; unknown ones are not there. */
export const factsOf = ({ zaak }: LeesbareUitkomst): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(zaak).flatMap(([groep, feiten]) =>
      Object.entries(feiten).flatMap(([feit, waarde]): [string, unknown][] =>
        waarde === null ? [] : [[`${groep}.${feit}`, waarde]],
      ),
    ),
  );

/** What a field is about: the name of ours that it holds. */
export const nameOf = ({ feit, gevolg, termijn }: KoppelVeld): string => feit ?? gevolg ?? termijn ?? "oordeel";

/** What an outcome has for a field; `null` where that is unknown or open. */
function found(veld: KoppelVeld, uitkomst: LeesbareUitkomst, facts: ReadonlyMap<string, unknown>): unknown {
  const fact = veld.feit === undefined ? null : (facts.get(veld.feit) ?? null);
  if (veld.feit !== undefined && (fact !== null || veld.gevolg === undefined)) return fact;
  if (veld.gevolg !== undefined) return uitkomst.gevolgen[veld.gevolg] ?? null;
  if (veld.termijn !== undefined) return uitkomst.termijnen.find(({ id }) => id === veld.termijn)?.einde ?? null;
  return uitkomst.oordeel;
}

/** A day of which more than the year may be missing. */
const INCOMPLETE = /^\d{4}(-\d{2})?$/;

const isDay = (value: unknown): value is string => typeof value === "string" && value.length === FULL;
const FULL = "JJJJ-MM-DD".length;

/** A value as a field of the standard has it, or the reason for which it has no place there. */
function written(
  { waarden, vorm: form, letterlijk }: KoppelVeld,
  value: unknown,
): { readonly as: string } | { readonly not: Reason } {
  if (letterlijk !== undefined) return { as: letterlijk };
  if (typeof value !== "string" && typeof value !== "boolean" && typeof value !== "number")
    return { not: "geenPlaats" };
  if (waarden) {
    const as = Object.hasOwn(waarden, String(value)) ? waarden[String(value)] : undefined;
    return as === undefined ? { not: "waardeZonderPlaats" } : { as };
  }
  if (typeof value === "boolean") return { as: value ? "ja" : "nee" };
  if (form === undefined) return { as: String(value) };
  if (!isDay(value)) return { not: INCOMPLETE.test(String(value)) ? "onvolledigeDag" : "geenPlaats" };
  return { as: form === "datum" ? String(value).replaceAll("-", "") : `${value}T00:00:00Z` };
}

/** What of an outcome is written, field by field, and what is not. */
export interface Written {
  /** By the field (`OBJECT.veld`), in the order of the mapping. */
  readonly velden: ReadonlyMap<string, string>;
  readonly niet: readonly NietUitgedrukt[];
}

/** Writes an outcome in the fields of a standard. What is unknown or has not happened yet stays away: nothing is put in its place. */
export function write(outgoing: Outgoing): Written {
  const { uitkomst, mapping } = outgoing;
  const facts = factsOf(uitkomst);
  const velden = new Map<string, string>();
  const niet: NietUitgedrukt[] = [];
  for (const veld of mapping.velden) {
    if (veld.optie !== undefined) continue;
    const value = found(veld, uitkomst, facts);
    if (value === null) {
      niet.push(...waitingIn(veld, mapping, uitkomst));
      continue;
    }
    const outcome = written(veld, value);
    const denied = deniedBy(veld, value, outgoing, velden);
    if (denied !== undefined) {
      // Said once, of what the standard has a field for; not of what only goes with it.
      if (veld.letterlijk === undefined) niet.push(because(nameOf(veld), denied));
    } else if ("as" in outcome) velden.set(veld.veld, outcome.as);
    else niet.push(veld.verschil ? { wat: nameOf(veld), reden: veld.verschil } : because(nameOf(veld), outcome.not));
    niet.push(...besideFact(veld, value, uitkomst));
  }
  const placed = new Set(mapping.velden.flatMap(({ feit }) => feit ?? []));
  for (const feit of facts.keys()) {
    if (placed.has(feit)) continue;
    const own = mapping.zonder.find(({ feiten = [] }) => feiten.includes(feit));
    niet.push(own ? { wat: feit, reden: own.reden } : because(feit, "geenPlaats"));
  }
  return { velden, niet: [...niet, ...mapping.zonder.flatMap((zonder) => openIn(zonder, mapping, uitkomst, facts))] };
}

/** Why a field may not say what it would: by what the standard means with it, or because it goes with one that is not there. */
function deniedBy(
  { feit = "", termijn = "", nietVoor, alleenMet }: KoppelVeld,
  value: unknown,
  { uitkomst, feiten, vanaf }: Outgoing,
  velden: ReadonlyMap<string, string>,
): Reason | undefined {
  if (feiten[feit]?.gebeurtenis && isLater(uitkomst, feit)) return "naPeildatum";
  if (vanaf[termijn]?.some((event) => isLater(uitkomst, event))) return "vanafNaPeildatum";
  const first = nietVoor === undefined ? undefined : velden.get(nietVoor);
  if (first !== undefined && isDay(value) && value < first) return "voorBegin";
  return alleenMet !== undefined && !velden.has(alleenMet) ? "zonderAnder" : undefined;
}

/** A consequence that is known, where its field holds a fact that says otherwise. */
function besideFact({ feit, gevolg, verschil }: KoppelVeld, value: unknown, { gevolgen }: LeesbareUitkomst) {
  const own = feit === undefined || gevolg === undefined ? null : (gevolgen[gevolg] ?? null);
  return gevolg === undefined || own === null || own === value
    ? []
    : [verschil ? { wat: gevolg, reden: verschil } : because(gevolg, "geenPlaats")];
}

/** What waits for facts, where an outcome says of a consequence that it does. */
export function waitsFor(gevolg: string, { gevolgen }: LeesbareUitkomst): readonly string[] {
  const waits = isObject(gevolgen.wachtOp) ? gevolgen.wachtOp[gevolg] : undefined;
  return Array.isArray(waits) ? waits.filter((one) => typeof one === "string") : [];
}

/** The field of a consequence or a term that waits for facts, where the mapping has no words of its own for it. */
function waitingIn(veld: KoppelVeld, { zonder }: KoppelVraag, uitkomst: LeesbareUitkomst): NietUitgedrukt[] {
  const { gevolg, termijn, letterlijk } = veld;
  const isTold = zonder.some((one) => one.gevolg === gevolg && one.wacht !== undefined);
  if (letterlijk !== undefined || (gevolg !== undefined && (isTold || isOver(uitkomst)))) return [];
  const term = uitkomst.termijnen.find(({ id }) => id === termijn);
  // An older form does not say for what a term waits.
  const wachtOp = gevolg === undefined ? (term?.wachtOp ?? []) : waitsFor(gevolg, uitkomst);
  return wachtOp.length > 0 ? [{ ...because(nameOf({ ...veld, feit: undefined }), "nogNietBekend"), wachtOp }] : [];
}

/** Whether there is nothing any more of which a consequence could tell. */
const isOver = ({ oordeel }: LeesbareUitkomst): boolean => oordeel === "nee" || oordeel === "nvt";

/** A consequence that is open by law, or that is not known yet: neither has a place of its own, and neither may look like the other. */
function openIn(
  { gevolg, reden, wacht, geen, naast }: KoppelVraag["zonder"][number],
  { velden }: KoppelVraag,
  uitkomst: LeesbareUitkomst,
  facts: ReadonlyMap<string, unknown>,
): NietUitgedrukt[] {
  const { oordeel, gevolgen } = uitkomst;
  if (gevolg === undefined || (gevolgen[gevolg] ?? null) !== null) return [];
  const wachtOp = waitsFor(gevolg, uitkomst);
  if (oordeel === "ja" && wachtOp.length === 0) {
    const isBeside = naast !== undefined && facts.has(naast);
    const own = isBeside ? because(gevolg, "openNaast").reden : reden;
    return [{ wat: gevolg, reden: openReason(gevolg, own, uitkomst) }];
  }
  const own = velden.find((veld) => veld.gevolg === gevolg)?.feit;
  const isGiven = own !== undefined && facts.has(own);
  if (isGiven) return [];
  if (isOver(uitkomst)) return geen === undefined ? [] : [{ wat: gevolg, reden: geen }];
  return wacht === undefined ? [] : [{ wat: gevolg, reden: wacht, ...(wachtOp.length > 0 ? { wachtOp } : {}) }];
}

/** Why a consequence is open, in the words of the outcome, behind what the standard lacks. */
function openReason(gevolg: string, reden: Tekst, { gevolgen }: LeesbareUitkomst): Tekst {
  const said = (text: string, more: string | undefined): string => (more === undefined ? text : `${text} ${more}`);
  return {
    nl: said(reden.nl, gevolgen.toelichting[gevolg]),
    en: said(reden.en, gevolgen.toelichtingEn[gevolg]),
  };
}

/** The things and fields of a standard that are never written, or were not this time, each with its reason. */
export const unwritten = ({ zonder }: KoppelVraag, isWritten: (veld: string) => boolean): NietUitgedrukt[] =>
  zonder.flatMap(({ veld, reden }) => (veld === undefined || isWritten(veld) ? [] : [{ wat: veld, reden }]));
