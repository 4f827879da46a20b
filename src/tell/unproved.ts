import { onbewezen } from "../generated/texts.js";
import { factsOf } from "../judge/references.js";
import { inSentence, listed } from "../model/naam.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { unlikeFacts } from "../model/values-beside.js";
import type { NietBewezen } from "../model/verschil.js";
import { beyondDiagram, isJudgedBeyond } from "../prove/beyond.js";
import { fill } from "../read/errors.js";
import { isAmount, isCount } from "../reckon/operations.js";

type Reden = keyof typeof onbewezen.nl;

const reden = (code: Reden): Tekst => ({ nl: onbewezen.nl[code], en: onbewezen.en[code] });

/**
 * Where the words of a source changed, what a fact means may have changed with them, though it has one name: a diagram of two
 * regimes holds them for the same fact.
 */
export function reworded([a, b]: readonly [Regime, Regime], named: (id: string) => Tekst): NietBewezen[] {
  const changed = a.regels.flatMap((regel) => {
    const other = b.regels.find(({ name }) => name === regel.name);
    const [before, after] = [regel, other].map((one) => (one ? [one.bron, ...(one.mede ?? [])] : []));
    const kept = new Set((after ?? []).flatMap(({ citaat }) => citaat));
    const lost = (before ?? []).filter(({ citaat }) => citaat.some((quote) => !kept.has(quote)));
    const held = new Set((before ?? []).flatMap(({ citaat }) => citaat));
    const gained = (after ?? []).filter(({ citaat }) => citaat.some((quote) => !held.has(quote)));
    return other && lost.length + gained.length > 0 ? [{ rules: [regel, other], sources: [...lost, ...gained] }] : [];
  });
  if (changed.length === 0) return [];
  const facts = new Set([...a.feiten, ...b.feiten].map(({ id }) => id));
  const asked = changed.flatMap(({ rules }) =>
    rules.flatMap(({ conditions, toepassing }) => [conditions, ...(toepassing ? [toepassing] : [])].flatMap(factsOf)),
  );
  const sources = new Set(changed.flatMap(({ sources }) => sources.map(({ vindplaats }) => vindplaats)));
  const names = [...new Set(asked)].filter((id) => facts.has(id)).map(named);
  // A conclusion that rests on other conclusions alone asks for no fact.
  if (names.length === 0) return [];
  const said = (taal: "nl" | "en"): string => {
    const values: Record<string, string> = {
      bronnen: listed([...sources]),
      feiten: listed(names.map((one) => inSentence(one[taal]))),
    };
    return fill(onbewezen[taal].bronnen, (name) => values[name]);
  };
  return [{ plaats: "bronnen", reden: { nl: said("nl"), en: said("en") } }];
}

/**
 * What a diagram of some regimes does not hold, so that nothing is proved of it.
 *
 * @param why why there is no diagram, where nothing that is told by its name is the cause
 */
export function unproved(
  regimes: readonly Regime[],
  isDrawn: boolean,
  why: "teGroot" | "geenDag" = "teGroot",
): NietBewezen[] {
  const unlike = unlikeFacts(regimes);
  const isNamed = unlike.length > 0 || regimes.some(isJudgedBeyond);
  const partial = regimes.flatMap(({ feiten }) => feiten.flatMap(({ id, onvolledig }) => (onvolledig ? [id] : [])));
  const beyond = regimes.flatMap(beyondDiagram);
  const found: [string, Reden][] = [
    ...(isDrawn || isNamed ? [] : [["regime", why] as [string, Reden]]),
    ...unlike.map((id): [string, Reden] => [id, "anderFeit"]),
    ...partial.map((id): [string, Reden] => [id, "dagOnbekend"]),
    ...beyond.map((one): [string, Reden] => [
      one.id,
      isCount(one) ? "telling" : isAmount(one) ? "bedrag" : "opschorting",
    ]),
    ["teksten", "teksten"],
  ];
  return [...new Map(found)].map(([plaats, code]) => ({ plaats, reden: reden(code) }));
}
