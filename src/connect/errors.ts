import { koppelfouten, koppelwoorden } from "../generated/connect-texts.js";
import type { Koppeling, KoppelVersie, KoppelVraag } from "../model/koppeling.js";
import type { Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { inEach, type Wording } from "../model/wording.js";
import { type Probleem, ToetsverzoekError } from "../read/errors.js";
import { problemsIn } from "../read/problems-in.js";
import { readOutcome } from "../read/read-outcome.js";

/** Makes a problem of a call that writes or reads another standard. */
export const connectProblem = /* @__PURE__ */ problemsIn("koppelfouten", koppelfouten);

/** How a day is to be written. */
export const dayForm = (): Tekst => inEach((taal) => koppelwoorden[taal].dag);

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

/** Reads an outcome that is to be written in a standard, with the names for its question. */
export function outcomeFor(
  koppeling: Koppeling,
  value: unknown,
): { readonly uitkomst: LeesbareUitkomst; readonly mapping: KoppelVraag } {
  const uitkomst = readOutcome(value);
  return { uitkomst, mapping: mappingOf(koppeling, uitkomst.vraag, "/vraag") };
}

/**
 * Refuses an outcome under rules that are no law yet: in a file of a real case it would be taken for what holds.
 */
export function inForce({ hypothetisch, regime }: LeesbareUitkomst): void {
  if (hypothetisch) refuseOne("connect-hypothetical", "/regime/status", regime.status);
}
