import { BITS } from "../judge/lists.js";
import { InterneFout } from "../model/fault.js";
import type { Regime } from "../model/regime.js";
import { escaped } from "../read/shown.js";
import { type Parts, partsOf } from "./functions.js";

/** Stretches of time of a regime that read as the same code, with that code. */
interface Written {
  readonly parts: Parts;
  readonly states: readonly Regime[];
}

/**
 * A regime as code, with types or without. States in time that read as the same code, such as those that differ in the words
 * that they quote alone, are one.
 *
 * @throws {NotWritten} for a regime with a condition on a term that hangs on days of rest
 */
function written(regime: Regime, typed: boolean): readonly Written[] {
  const states = regime.standen.length === 0 ? [regime] : regime.standen;
  const found = new Map<string, Written>();
  for (const state of states) {
    const parts = partsOf(state, typed);
    const key = JSON.stringify(parts);
    found.set(key, { parts, states: [...(found.get(key)?.states ?? []), state] });
  }
  return [...found.values()];
}

const aboutOf = ({ vraag, id, geldigVan, geldigTot }: Regime): string =>
  JSON.stringify({ vraag, id, geldigVan, geldigTot: geldigTot ?? null });

/** A regime of the package as a module of it, which needs no more than the sums on days and the door of a case. */
export function typescriptModule(regime: Regime): string {
  const [only, ...others] = written(regime, true);
  // Such a regime would need a day beside the case, in its entry and where `compile` calls it.
  if (!only || others.length > 0) throw new InterneFout(`${regime.id}: its rules change in time`);
  const { names, answer, lists, onDay, helpers, everywhere, asksDay } = only.parts;
  const day = asksDay ? ", peildatum: string" : "";
  const dated = asksDay ? `import { withDay as withDay$ } from "../../../model/peildatum.js";\n` : "";
  const sums = helpers.length === 0 ? "" : `import { ${helpers.join(", ")} } from "../../../reckon/ymd.js";\n`;
  return `import { ${listsIn([only])} } from "../../../judge/lists.js";
import { own as own$, ownCase as ownCase$ } from "../../../judge/own.js";
${dated}${sums}import type { Vragen } from "../../types.js";

/** ${regime.titel.en} */
export const regime = /* @__PURE__ */ Object.freeze(${aboutOf(regime)} as const);
/** The facts of a case that was checked, as in a request. */
export type Zaak = Vragen[${JSON.stringify(regime.vraag)}]["zaak"];
export type ConclusieId = ${names.join(" | ")};
export type Oordeel = "ja" | "nee" | "onbekend" | "nvt";
export interface Lijsten {
  readonly oordeel: Oordeel;
  readonly nee: readonly ConclusieId[];
  readonly onbekend: readonly ConclusieId[];
}

const names$: readonly ConclusieId[] = [${names.join(", ")}];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = (): boolean => ${everywhere};
${onDay}
/** The answer alone. */
export function oordeel(zaak: Zaak${day}): Oordeel {
${answer}
}

/** The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own. */
export function lijsten(zaak: Zaak${day}): Lijsten {
${lists}
}
`;
}

/** What makes the lists of an answer: another function where a state has more conclusions than bits in a number. */
const listsIn = (all: readonly Written[]): string => {
  const isWide = ({ parts }: Written): boolean => parts.names.length > BITS;
  return [
    ...(all.every(isWide) ? [] : ["listsOf as listsOf$"]),
    ...(all.some(isWide) ? ["wideListsOf as wideListsOf$"] : []),
  ].join(", ");
};

/** What stands before both functions of a state. */
const before = ({ names, onDay, everywhere }: Parts): string => `const names$ = [${names.join(", ")}];

/** Whether a name that is read here stands on every object, put there by other code. */
const everywhere$ = () => ${everywhere};
${onDay}`;

const ZAAK = `@param {Record<string, Record<string, unknown> | null | undefined>} zaak the facts of a case that was checked, as in a request`;
const PEILDATUM = `@param {string} peildatum the day as of which is judged, YYYY-MM-DD`;
const LIJSTEN = `@returns {{ oordeel: "ja" | "nee" | "onbekend" | "nvt", nee: string[], onbekend: string[] }}`;

/** The two functions, as others find them in a module. */
const doors = (params: readonly string[], oordeel: string, lijsten: string): string => `
/**
 * The answer alone.
 *
${[ZAAK, ...params, '@returns {"ja" | "nee" | "onbekend" | "nvt"}'].map((line) => ` * ${line}`).join("\n")}
 */
export function oordeel(${params.length === 0 ? "zaak" : "zaak, peildatum"}) {
${oordeel}
}

/**
 * The answer, with the conclusions that fail and those that are open. The lists are made for each call and are the caller's own.
 *
${[ZAAK, ...params, LIJSTEN].map((line) => ` * ${line}`).join("\n")}
 */
export function lijsten(${params.length === 0 ? "zaak" : "zaak, peildatum"}) {
${lijsten}
}
`;

/** The functions of one state among others. */
const stateText = ({ parts }: Written, i: number): string => `
const state$${i} = /* @__PURE__ */ (() => {
${before(parts)}
  const oordeel$ = (zaak, peildatum) => {
${parts.answer}
  };
  const lijsten$ = (zaak, peildatum) => {
${parts.lists}
  };
  return { oordeel: oordeel$, lijsten: lijsten$ };
})();
`;

/** On which days which of the states holds, the first day first. */
function daysOf(all: readonly Written[]): string {
  const rows = all.flatMap(({ states }, i) =>
    states.map(({ geldigVan, geldigTot = null }) => ({ van: geldigVan, totEnMet: geldigTot, i })),
  );
  return rows
    .sort((a, b) => (a.van < b.van ? -1 : 1))
    .map(({ van, totEnMet, i }) => `{ van: "${van}", totEnMet: ${JSON.stringify(totEnMet)}, ...state$${i} }`)
    .join(", ");
}

/** A regime of one's own as a module beside the package, in JavaScript. Where its rules change in time its functions ask for the day too. */
export function javascriptModule(regime: Regime): string {
  const all = written(regime, false);
  const [only, ...others] = all;
  const helpers = [...new Set(all.flatMap(({ parts }) => parts.helpers))].sort();
  const chosen = others.length > 0 ? ["stateOn as stateOn$"] : [];
  const dated = all.some(({ parts }) => parts.asksDay) ? ["withDay as withDay$"] : [];
  // Among states the day is looked at where one is chosen; what asks no day has none to look at.
  const seen = dated.length > 0 && others.length === 0 ? ["realDay as realDay$"] : [];
  const imports = [listsIn(all), "own as own$", "ownCase as ownCase$", ...dated, ...helpers, ...chosen, ...seen].join(
    ", ",
  );
  const head = `import { ${imports} } from "leerplicht-tlv/compiled/sums";

/** ${escaped(regime.titel.en).replaceAll("*/", "* /")} */
export const regime = /* @__PURE__ */ Object.freeze(${aboutOf(regime)});
`;
  if (only && others.length === 0) {
    const { asksDay, answer, lists } = only.parts;
    const onDay = (text: string): string => (asksDay ? `  realDay$(peildatum);\n${text}` : text);
    return `${head}
${before(only.parts)}${doors(asksDay ? [PEILDATUM] : [], onDay(answer), onDay(lists))}`;
  }
  return `${head}${all.map(stateText).join("")}
const standen$ = /* @__PURE__ */ (() => [${daysOf(all)}])();
${doors(
  [PEILDATUM],
  "  return stateOn$(standen$, peildatum).oordeel(zaak, peildatum);",
  "  return stateOn$(standen$, peildatum).lijsten(zaak, peildatum);",
)}`;
}
