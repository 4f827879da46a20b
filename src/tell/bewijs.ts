import { isObject } from "../model/depth.js";
import { freeze } from "../model/freeze.js";
import type { AlgemeneUitkomst } from "../model/uitkomst.js";
import { type Probleem, pointer, ToetsverzoekError } from "../read/errors.js";
import { movedTo } from "../read/made-from.js";
import { readPlain } from "../read/plain.js";
import { recordProblem } from "../read/record-errors.js";
import { shownKey } from "../read/shown.js";

/** What to keep to show, years later, what was asked, what was answered, and by which rules. */
export interface Bewijs<V = unknown, U = AlgemeneUitkomst> {
  readonly schema: "bewijs/1";
  readonly verzoek: V;
  readonly uitkomst: U;
  readonly regelset: { readonly id: string; readonly sha256: string };
}

/** A request has six levels at most; an outcome in a record no more than `replay` reads. */
const DEEPEST = { verzoek: 6, uitkomst: 23 };

/** A copy of what was handed in: a record is not spoilt by what is done with that later, nor that by being put in a record. */
function kept<T>(part: keyof typeof DEEPEST, given: T): T {
  const { value, problemen } = readPlain(given, DEEPEST[part]);
  if (problemen.length === 0) return value as T;
  throw new ToetsverzoekError(problemen.map((found) => movedTo(found, `/${part}${found.pad}`)));
}

/** What of a request says which outcome is its own. */
const shared = ["vraag", "peildatum"] as const;

/** What is wrong with a request to keep beside an outcome: a record that cannot be repeated would show so years later. */
function wrongRequest(value: unknown, uitkomst: Record<string, unknown>, regime: string): readonly Probleem[] {
  if (!isObject(value)) return [recordProblem("record-other-request", "/verzoek", value)];
  const known: readonly string[] = [...shared, "regime", "kenmerk", "zaak"];
  const unknown = Object.keys(value).filter((key) => !known.includes(key));
  const other = shared.filter((key) => value[key] !== uitkomst[key]);
  const named = value["regime"] ?? regime;
  return [
    ...unknown.map((key) => recordProblem("record-unknown-key", pointer(["verzoek", shownKey(key)]), value[key])),
    ...other.map((key) => recordProblem("record-other-request", pointer(["verzoek", key]), value[key])),
    ...(named === regime ? [] : [recordProblem("record-other-request", "/verzoek/regime", named)]),
  ];
}

/**
 * Puts a request and its outcome together as one document to store: `replay` judges it again.
 *
 * That they name the same question, regime and day is checked; that the outcome is that of these very facts is not: `replay` shows it.
 *
 * @param verzoek the request as it was judged
 * @param uitkomst the outcome that `evaluate` gave for it
 * @returns a plain JSON document of schema `bewijs/1`, which holds a copy of both, frozen; `regelset.sha256` names the rules, facts and
 *   parameters that were used, not their words. It holds all that is known of a child: keep it as such
 * @throws {ToetsverzoekError} when this is no outcome, or not that of this request, or the request holds what was not judged
 * @example
 * // By which rules was this judged?
 * const verzoek = { vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} } as const;
 * record(verzoek, await evaluate(verzoek)).regelset.id; //=> "leerplichtwet-1969"
 */
export function record<V, U extends Pick<AlgemeneUitkomst, "regime" | "bewijs">>(
  verzoek: V,
  uitkomst: U,
): Bewijs<V, U> {
  const found: unknown = uitkomst;
  const { regime, bewijs } = isObject(found) ? found : {};
  if (!isObject(found) || !isObject(regime) || typeof regime["id"] !== "string" || !isObject(bewijs)) {
    throw new ToetsverzoekError([recordProblem("not-an-outcome", "/uitkomst", found)]);
  }
  const request = kept("verzoek", verzoek);
  const wrong = wrongRequest(request, found, regime["id"]);
  if (wrong.length > 0) throw new ToetsverzoekError(wrong);
  return freeze({
    schema: "bewijs/1",
    verzoek: request,
    uitkomst: kept("uitkomst", uitkomst),
    regelset: { id: uitkomst.regime.id, sha256: uitkomst.bewijs.regelset },
  });
}
