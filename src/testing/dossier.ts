import { parse } from "../generated/alle-vragen.js";
import type { Feiten } from "../model/feit.js";
import { asksDay, dayOf, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { standOp } from "../model/stand.js";
import type { EigenToetsverzoek } from "../model/types.js";
import { plusDays } from "../reckon/days.js";
import { nested } from "../tell/outcome.js";
import { settle } from "./accept.js";

/** A request while it is being made: the state of the rules, the day that chose it, and every fact, unknown as `null`. */
export class Dossier {
  readonly peildatum: string;

  /** @param day the day that chose the state; where a rule asks for it, it is one of the facts and stands there */
  constructor(
    readonly stand: Regime,
    day: string,
    readonly feiten: Feiten,
  ) {
    this.peildatum = dayOf(feiten, day);
  }

  /** A copy with other facts. */
  with(feiten: Feiten): Dossier {
    return new Dossier(this.stand, this.peildatum, feiten);
  }
}

/** The stretches of time in which nothing in a regime changes, each as a regime of its own. */
export const standen = (regime: Regime): readonly Regime[] => (regime.standen.length === 0 ? [regime] : regime.standen);

/** The days that can make a difference by themselves, the plainest first: one on which no text is out of date. */
export function peildagen({ geldigVan, geldigTot, teksten }: Regime): string[] {
  const read = teksten.map((tekst) => tekst.toestand).sort();
  const days = [read.at(-1), ...read.map((day) => plusDays(day, -1)), geldigVan, geldigTot];
  return [...new Set(days)].filter(
    (day) => day !== undefined && geldigVan <= day && (geldigTot === undefined || day <= geldigTot),
  ) as string[];
}

/** The request as a caller writes it: what is unknown is left out. */
export const toVerzoek = ({ stand, peildatum, feiten }: Dossier): EigenToetsverzoek => ({
  vraag: stand.vraag,
  regime: stand.id,
  peildatum,
  zaak: nested(feiten),
});

/** The facts of a request that would be accepted, by their id, as they are read. */
export function feitenOf(stand: Regime, zaak: EigenToetsverzoek["zaak"], peildatum = stand.geldigVan): Feiten {
  const given = stand.feiten.map(({ id }) => {
    const [group = "", name = ""] = id.split(".");
    return [id, (zaak[group]?.[name] ?? null) as Feiten[string]] as const;
  });
  const day = asksDay(stand) ? { [PEILDATUM_FEIT]: peildatum } : {};
  return settle(stand, { ...Object.fromEntries(given), ...day });
}

/**
 * Reads a request for this regime as it would be read to be judged.
 *
 * @throws when it is refused, or asks for another regime
 */
export function fromVerzoek(regime: Regime, value: unknown): Dossier {
  const read = parse(value, { regimes: [regime] });
  const stand = read.regime === regime.id ? standOp(regime, read.peildatum) : undefined;
  if (!stand) throw new Error(`${String(read.regime)} is not ${regime.id}`);
  return new Dossier(stand, read.peildatum, feitenOf(stand, read.zaak, read.peildatum));
}
