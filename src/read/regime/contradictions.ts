import { regelplaatsen } from "../../generated/texts.js";
import { type Beleid, type Beleidsregel, beleidSchema } from "../../model/beleid.js";
import type { Feiten } from "../../model/feit.js";
import { nameOf } from "../../model/naam.js";
import { read } from "../../model/read.js";
import type { RegelBestanden, Regime } from "../../model/regime.js";
import type { Taal } from "../../model/tekst.js";
import { inEach } from "../../model/wording.js";
import { meetingsOf, type Together } from "../../prove/together.js";
import type { RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { answerInWords, inWords } from "../words.js";
import { apartWhere } from "./norm-values.js";
import { OF_POLICY } from "./origin.js";
import { baseName, POLICY } from "./written.js";

/** Two norms that ask one thing of one fact, with no value that meets both: the place of the second, and what must hold of a file beside that both apply. */
interface Apart extends Together {
  readonly at: number;
  readonly other: string;
}

function apartIn({ normen }: Beleid, { beleidsregels, feiten }: Regime): Apart[] {
  const kinds = new Map<string, Beleidsregel>(beleidsregels.map((kind) => [kind.id, kind]));
  return normen.flatMap((norm, at) =>
    normen.slice(0, at).flatMap((other): Apart[] => {
      const [kind, second] = [kinds.get(norm.regel), kinds.get(other.regel)];
      // Two kinds that ask of one fact are looked at together, whatever they are called.
      if (!kind || second?.maat.fact !== kind.maat.fact) return [];
      const feit = feiten.find(({ id }) => id === kind.maat.fact);
      const asked = { operator: second.maat.operator, waarde: other.waarde };
      const met = apartWhere(feit, asked, { operator: kind.maat.operator, waarde: norm.waarde });
      return met ? [{ at, other: other.id, rules: [other.id, norm.id], met }] : [];
    }),
  );
}

/** A norm that by itself leaves no value: everybody departs from it. */
function neverMet(
  { normen }: Beleid,
  { beleidsregels, feiten }: Regime,
): readonly (readonly [number, RegelProbleem])[] {
  return normen.flatMap(({ id, regel, waarde }, at) => {
    const kind = beleidsregels.find((one) => one.id === regel);
    const feit = feiten.find((one) => one.id === kind?.maat.fact);
    const excludes = kind?.maat.operator === "notEqual" || kind?.maat.operator === "notIn";
    if (!kind || !feit || !excludes) return [];
    const asked = { operator: kind.maat.operator, waarde };
    if (apartWhere(feit, asked, asked)?.length !== 0) return [];
    const values = {
      feit: feit.id,
      type: [feit.type, feit.waarden?.join(", ")].join(": "),
      antwoord: inEach((taal) => answerInWords("nee", taal)),
    };
    const found = ruleProblem("condition-fixed", "/conditions/all/0/value", waarde, values);
    return [[at, located(`${OF_POLICY}${id}`, found)] as const];
  });
}

/** A made-up pupil in words: the known facts by their names. */
function inSentence({ feiten }: Regime, file: Feiten, taal: Taal): string {
  const known = feiten.flatMap(({ id, titel, waardetitels = {} }) => {
    const value = file[id];
    if (value == null) return [];
    const naam = { titel: nameOf(id, titel), waarden: waardetitels };
    return [`${naam.titel[taal]}: ${inWords(value, taal, naam)}`];
  });
  return known.length === 0 ? regelplaatsen[taal].elkeLeerling : known.join("; ");
}

/**
 * A norm of a policy that nobody could follow, and norms that nobody could follow together, each with the smallest pupil for whom both hold. That there is no such pupil is
 * a proof; where it would take too long to say, nothing is refused.
 */
export function checkContradictions(bestanden: RegelBestanden, regime: Regime): RegelProbleem[] {
  const path = Object.keys(bestanden).find((name) => baseName(name) === POLICY);
  const result = path === undefined ? undefined : read(beleidSchema, bestanden[path]);
  if (path === undefined || !result || !("data" in result)) return [];
  const beleid = result.data;
  const found = new Map<number, RegelProbleem>();
  for (const state of regime.standen.length > 0 ? regime.standen : [regime]) {
    for (const [at, one] of neverMet(beleid, state)) found.set(at, found.get(at) ?? one);
    const left = apartIn(beleid, state).filter(({ at }) => !found.has(at));
    for (const [i, meeting] of meetingsOf(state, left, state.geldigVan).entries()) {
      const { at, other } = left[i] as Apart;
      if (typeof meeting !== "object" || found.has(at)) continue;
      const norm = beleid.normen[at];
      const values = { norm: other, dossier: inEach((taal) => inSentence(state, meeting.feiten, taal)) };
      found.set(
        at,
        located(
          `${OF_POLICY}${norm?.id}`,
          ruleProblem("norm-contradicts", "/conditions/all/0/value", norm?.waarde, values),
        ),
      );
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, one]) => one);
}
