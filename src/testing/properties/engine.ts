import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { asFact, asPart } from "../../judge/conclude.js";
import { countedOn } from "../../judge/counts.js";
import { decide } from "../../judge/decide.js";
import { preparedFor } from "../../judge/prepared.js";
import { derive } from "../../judge/situation.js";
import type { Feiten } from "../../model/feit.js";
import { listTests } from "../../model/lists.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { EigenToetsverzoek } from "../../model/types.js";
import type { Range } from "../../reckon/counting.js";
import { arbitraries } from "../arbitraries.js";
import { type Eigenschap, type EigenschapOpties, situation, standingsOn, Words } from "./property.js";

/** What stock json-rules-engine says of the conditions of a rule, without any of our code but the operators on two lists. */
async function stock({ name, conditions, event }: Regel, facts: Feiten): Promise<"ja" | "nee"> {
  const engine = new Engine([structuredClone({ name, conditions, event })]);
  for (const [operator, holds] of Object.entries(listTests)) engine.addOperator(operator, holds);
  const { results } = await engine.run(facts);
  return results.length === 1 ? "ja" : "nee";
}

/** The facts with each number that is counted in what is not wholly known at its least, and at its most: to stock rules it is a number. */
function countedEnds({ afleidingen }: Regime, facts: Feiten): Feiten[] {
  const open = afleidingen.flatMap(({ id }) => {
    const range = facts[id] === null ? countedOn(facts, id) : undefined;
    return range ? [{ id, range }] : [];
  });
  if (open.length === 0) return [facts];
  const at = (end: (range: Range) => number): Feiten => ({
    ...facts,
    ...Object.fromEntries(open.map(({ id, range }) => [id, end(range)])),
  });
  return [at(({ least }) => least), at(({ most }) => Math.min(most, Number.MAX_SAFE_INTEGER))];
}

/**
 * Each rule answers as stock json-rules-engine does, wherever the answer is settled; and the compiled conditions, by which
 * completions are judged, answer as the engine does, also where it is not.
 *
 * @param regime of `loadRegime` or `regimeOf`
 * @param opties the chance in percent that a fact is unknown (`onbekend`), and the language of what fails (`taal`)
 * @returns a property for `fc.assert`; what fails says so in a sentence, with the facts of the case
 * @example
 * import fc from "fast-check";
 * // Does json-rules-engine itself ever answer otherwise?
 * (await fc.check(equalsStockEngine(regimeOf("tlv-emb", "wec")), { numRuns: 3 })).failed; //=> false
 */
export function equalsStockEngine(regime: Regime, opties: EigenschapOpties = {}): Eigenschap<[EigenToetsverzoek]> {
  const words = new Words(regime, opties);
  return fc.asyncProperty(arbitraries(regime, opties).any, async (verzoek) => {
    const { stand, feiten } = situation(regime, verzoek);
    const { machine } = preparedFor(stand);
    const facts = derive(machine, feiten);
    const { standings } = await decide(machine, { ...facts });
    const compiled = standingsOn(stand, feiten);
    for (const [conclusie, { regel, voorwaarden, toepassing, bereik, oordeel }] of standings) {
      const refuse = (hier: string | undefined, daar: string): void => {
        const said = { conclusie, hier: hier ?? "", daar };
        if (hier !== daar) throw new Error(words.property("andereMotor", verzoek.zaak, said));
      };
      const other = compiled.get(conclusie);
      refuse(
        [other?.oordeel, other?.bereik, other?.toepassing, other?.voorwaarden].join(),
        [oordeel, bereik, toepassing, voorwaarden].join(),
      );
      if (voorwaarden === "onbekend") continue;
      const drawnBefore = [...standings].map(([name, s]) => [name, regel.slotsom ? asPart(s) : asFact(s)] as const);
      for (const known of countedEnds(stand, facts))
        refuse(voorwaarden, await stock(regel, { ...known, ...Object.fromEntries(drawnBefore) }));
    }
  });
}
