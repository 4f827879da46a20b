import fc from "fast-check";
import { preparedFor } from "../../judge/prepared.js";
import type { Feiten } from "../../model/feit.js";
import type { Regime } from "../../model/regime.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { AlgemeneUitkomst } from "../../model/uitkomst.js";
import { endedAtOnce, isOpen } from "../../reckon/stretches.js";
import { forget, forgettable } from "../accept.js";
import { type Aanvulling, arbitraries, toAanvulling } from "../arbitraries.js";
import { countCompletions, isCompletion, signature, turningFacts, unknownIn } from "../completions.js";
import { feitenOf } from "../dossier.js";
import type { Draw } from "../draw.js";
import { halvesWith } from "../kinds.js";
import { ask, completed, type Eigenschap, type EigenschapOpties, situation, Words } from "./property.js";

/** More completions than this are not walked one by one. */
const MOST_COMPLETIONS = 15_000;

/** How often one more fact is forgotten, as long as all completions can still be walked. */
const TRIES = 4;

/** A few facts to forget: so few that every completion can be walked. */
function drawFew(draw: Draw, stand: Regime, feiten: Feiten): Set<string> {
  const { counting: counts } = preparedFor(stand);
  const counting = stand.feiten.filter((feit) => counts.has(feit.id) && feiten[feit.id] !== null);
  let few = new Set<string>();
  for (let step = 0; step < TRIES && counting.length > 0; step++) {
    const more = forgettable(stand, feiten, new Set([...few, draw.one(counting).id]));
    if (countCompletions(stand, forget(feiten, more)) <= MOST_COMPLETIONS) few = more;
  }
  return few;
}

const listedIn = ({ ontbreekt }: AlgemeneUitkomst): Set<string> => new Set(ontbreekt.map((missing) => missing.feit));

/** When no completion changes anything, the list says what the undecided requirements wait for, with a warning. */
const isFixed = ({ waarschuwingen }: AlgemeneUitkomst): boolean =>
  waarschuwingen.some((waarschuwing) => waarschuwing.code === "uitkomst-ligt-vast");

/**
 * What is listed as missing changes the outcome in some completion, and nothing else does: held against a walk through
 * every completion of cases in which a few facts are unknown. A list that says that it is not exact may be too long.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Is a fact ever listed as missing that matters no more?
 * (await fc.check(missingIsExact(regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020")), { numRuns: 3 })).failed; //=> false
 */
export function missingIsExact(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[Aanvulling]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(halvesWith(regime, drawFew).map(toAanvulling), async (pair) => {
    const { verzoek } = pair;
    const { stand, feiten } = situation(regime, verzoek);
    fc.pre(countCompletions(stand, feiten) <= MOST_COMPLETIONS);
    const uitkomst = await ask(regime, verzoek);
    const turning = turningFacts(stand, feiten, situation(regime, completed(pair)).feiten);
    const listed = listedIn(uitkomst);
    const refuse = (code: "nietGemist" | "teVeelGemist", feit: string | undefined): void => {
      if (feit !== undefined) throw new Error(words.property(code, verzoek.zaak, { feit }));
    };
    refuse(
      "nietGemist",
      [...turning].find((feit) => !listed.has(feit)),
    );
    if (!uitkomst.ontbreektExact || (isFixed(uitkomst) && turning.size === 0)) return;
    refuse(
      "teVeelGemist",
      [...listed].find((feit) => !turning.has(feit)),
    );
  });
}

/** What still runs, as if it had ended at once. */
function endedOf(feiten: Feiten): Feiten {
  const ended = endedAtOnce(feiten) ?? {};
  return Object.fromEntries(Object.entries(ended).filter(([id]) => ended[id] !== feiten[id]));
}

/** A case with another answer to one fact, and to what that answer no longer excludes: it was ignored before. */
function changedIn(stand: Regime, id: string, feiten: Feiten, others: Feiten): Feiten {
  const bound = stand.feiten.filter(({ alleenBij, nietBij }) => [alleenBij?.feit, nietBij?.feit].includes(id));
  const answers = [id, ...bound.map((feit) => feit.id).filter((other) => feiten[other] === null)];
  return { ...feiten, ...Object.fromEntries(answers.map((answer) => [answer, others[answer] ?? null])) };
}

/**
 * Nothing that matters is left out of `ontbreekt`: where two completions differ in one fact and give another outcome, that
 * fact is listed. Weaker than `missingIsExact`, and for cases in which anything may be unknown.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Is a fact that matters ever left out?
 * (await fc.check(missingLeavesNothingOut(regimeOf("zorg-in-onderwijstijd", "brieven-2019-2020")), { numRuns: 3 })).failed; //=> false
 */
export function missingLeavesNothingOut(
  regime: Regime,
  opties: EigenschapOpties = {},
): Eigenschap<[Aanvulling, EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  const { completed: pairs, complete } = arbitraries(regime, { onbekend: opties.onbekend ?? 40 });
  return fc.asyncProperty(pairs, complete, async (pair, other) => {
    const { stand, feiten } = situation(regime, completed(pair));
    const [known, others] = [pair.verzoek, other].map((verzoek) => feitenOf(stand, verzoek.zaak, verzoek.peildatum));
    fc.pre(known !== undefined && others !== undefined && unknownIn(stand, feiten).length === 0);
    const own = signature(stand, feiten);
    const otherwise = { ...others, ...endedOf(known) };
    const turning = stand.feiten.filter(({ id }) => {
      if (!isOpen(id, known) || feiten[id] === null || otherwise[id] === null) return false;
      const changed = changedIn(stand, id, feiten, otherwise);
      const counts = unknownIn(stand, changed).length === 0 && isCompletion(stand, changed, known);
      return counts && signature(stand, changed) !== own;
    });
    fc.pre(turning.length > 0);
    const listed = listedIn(await ask(regime, pair.verzoek));
    const feit = turning.find(({ id }) => !listed.has(id))?.id;
    if (feit !== undefined) throw new Error(words.property("nietGemist", pair.verzoek.zaak, { feit }));
  });
}
