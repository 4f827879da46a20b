import { pakket } from "../generated/texts.js";
import { decideCompiled } from "../judge/decide-compiled.js";
import { dependencies } from "../judge/references.js";
import type { GesteldeInhoud, RegelsBewijs, Uitspraak, UitspraakSoort } from "../model/bewijs-van-regels.js";
import { freeze } from "../model/freeze.js";
import type { Oordeel } from "../model/oordeel.js";
import { dayOf, PEILDATUM_FEIT } from "../model/peildatum.js";
import type { Regime } from "../model/regime.js";
import { claimsOf, type Stelling } from "../model/stelling.js";
import type { EigenToetsverzoek, EvaluateOpties, RegimeId, VraagNaam } from "../model/types.js";
import { isJudgedBeyond } from "../prove/beyond.js";
import { type Proved, provedOf, untwinned } from "../prove/proofs.js";
import { readCase } from "../read/case/read-case.js";
import { ownRegimes } from "../read/options.js";
import { readClaims } from "../read/regime/claims.js";
import { askingDay } from "../read/regime/request-day.js";
import { ruleFile } from "../read/regime/rule-file.js";
import type { Stock } from "../read/regime/stock.js";
import { newestDay, sidesOf } from "../read/sides.js";
import { demandsOf } from "../tell/apart.js";
import { namesBeside } from "../tell/names-beside.js";
import { nested } from "../tell/outcome.js";
import { rulesetHash } from "../tell/record.js";
import { unproved } from "../tell/unproved.js";

export interface Prove<N extends VraagNaam = VraagNaam> {
  /**
   * Proves what the rules of a regime bear out on every file, in each of their states in time: every complete file has an
   * answer, no `ja` stands beside a requirement that is not met, every rule, condition, warning and case of a consequence can
   * occur and decide, a rule keeps what it promises of itself (`monotoon`), and the claims that somebody keeps beside them.
   *
   * A claim is about complete files: `{ zin, conclusie, nooit | altijd, bij }`, where `bij` is a group of conditions as in a
   * rule; or `{ zin, conclusie, monotoon, richting }` with a fact that is a date, or yes or no: a later day, or a yes, never
   * turns a `ja` into a `nee`; with the `richting` `dalend` an earlier day, or a no.
   *
   * @param vraag the question
   * @param regime its id
   * @param stellingen claims of your own
   * @returns a JSON document of schema `bewijs-van-regels/1`: each statement with `houdt` and a request that shows it, and in
   * `nietBewezen` what is left out
   * @throws {ToetsverzoekError} for a question or regime that is not known
   * @throws {RegelError} for claims that are none, each with its place
   * @example
   * // Does every condition of the law count?
   * prove("vrijstelling", "leerplichtwet-1969").uitspraken.every(({ houdt }) => houdt); //=> true
   */
  <const V extends N>(vraag: V, regime: RegimeId<V>, stellingen?: readonly Stelling[]): RegelsBewijs;
  /**
   * Proves a regime of your own.
   *
   * @param opties own regimes, from `loadRegime`
   */
  (vraag: string, regime: string, stellingen: readonly Stelling[] | undefined, opties: EvaluateOpties): RegelsBewijs;
}

/** What the conclusion that a claim is about is on a request, and the file of a rule. */
interface Known {
  answer(claimed: string, verzoek: EigenToetsverzoek): Oordeel | null;
  file(rule: string): string | null;
  claim(plaats: string): Stelling | undefined;
}

const isClaim = (soort: UitspraakSoort): boolean => soort === "stelling" || soort === "monotoon";

/** What a claim says of a state of a regime. */
function saidBy(claim: Stelling | undefined, regime: Regime): GesteldeInhoud | null {
  if (!claim) return null;
  const { conclusie } = claim;
  const all = { conclusie, antwoord: null, feit: null, isDatum: false, bij: null, rustOpFeit: true };
  if ("monotoon" in claim) {
    const { monotoon: feit, richting = "stijgend" } = claim;
    const rustOpFeit = dependencies(regime).get(conclusie)?.has(feit) ?? false;
    const isDatum = regime.feiten.some(({ id, type }) => id === feit && type === "date");
    return { ...all, hoe: richting, feit, isDatum, rustOpFeit };
  }
  const bij = claim.bij ? demandsOf(claim.bij) : null;
  return "nooit" in claim
    ? { ...all, hoe: "nooit", antwoord: claim.nooit, bij }
    : { ...all, hoe: "altijd", antwoord: claim.altijd, bij };
}

/** A statement as it is told; of a claim of monotony the file is the one with the `ja`. */
function told(proved: Proved, regime: Regime, day: string, known: Known): Uitspraak {
  const { vraag, id, geldigVan } = regime;
  const { soort, plaats, als, naam, naamEn, houdt, feiten } = proved;
  const [first = ""] = plaats.split("/");
  const found = feiten && untwinned(feiten);
  const getuige = found ? { vraag, regime: id, peildatum: dayOf(found.feiten, day), zaak: nested(found.feiten) } : null;
  return {
    ...{ soort, plaats, bestand: known.file(first), als, naam, naamEn },
    stelling: saidBy(known.claim(plaats), regime),
    ...{ stand: geldigVan, houdt: houdt ?? null, getuige },
    antwoord: getuige && isClaim(soort) ? known.answer(first, getuige) : null,
    anders: found && Object.keys(found.anders).length > 0 ? found.anders : null,
  };
}

/** Makes `prove` for the questions of a stock. */
export function proveIn<N extends VraagNaam>(stock: Stock<N>): Prove<N> {
  const prove = (vraag: string, id: string, stellingen?: unknown, opties?: EvaluateOpties): RegelsBewijs => {
    const [side] = sidesOf(stock, vraag, [id], opties);
    const regime = side?.whole as Regime;
    const claims = readClaims(stellingen, regime);
    const regimes = ownRegimes(opties);
    // Of a claim beside the rules the place is its number, of one in a rule the name of that rule.
    const answer: Known["answer"] = (claimed, verzoek) => {
      const { prepared, facts } = readCase(stock, verzoek, { regimes });
      const conclusie = claims[Number(claimed)]?.conclusie ?? claimed;
      return decideCompiled(prepared.machine, facts).standings.get(conclusie)?.oordeel ?? null;
    };
    const states = regime.standen.length === 0 ? [regime] : regime.standen;
    const asksOfDay = JSON.stringify(claims).includes(PEILDATUM_FEIT);
    const proved = states.map((state) => {
      const day = newestDay(state);
      const found = isJudgedBeyond(state) ? undefined : provedOf(asksOfDay ? askingDay(state) : state, claims, day);
      const file: Known["file"] = (rule) => ruleFile(regime, rule, day) ?? null;
      const claim: Known["claim"] = (plaats) => {
        const [rule, key, at] = plaats.split("/");
        if (key === undefined) return claims[Number(rule)];
        const promising = state.regels.find(({ name }) => name === rule);
        return key === "monotoon" && promising ? claimsOf(promising)[Number(at)] : undefined;
      };
      return found?.map((one) => told(one, state, day, { answer, file, claim }));
    });
    return freeze({
      schema: "bewijs-van-regels/1",
      vraag,
      regime: { id, titel: regime.titel, status: regime.status, ...(regime.eigen && { eigen: regime.eigen }) },
      bewijs: {
        pakket,
        standen: states.map((state) => ({ stand: state.geldigVan, regelset: rulesetHash(state) })),
      },
      voorbehouden: regime.nietGecodeerd.flatMap(({ waarschuwing }) => waarschuwing ?? []),
      uitspraken: proved.flatMap((one) => one ?? []),
      nietBewezen: unproved(states, !proved.includes(undefined)),
      namen: namesBeside(states),
    });
  };
  return prove as Prove<N>;
}
