import { factsUsed } from "./engine/references.js";
import type { Afleiding } from "./model/afleiding.js";
import type { Feit } from "./model/feit.js";
import type { Gevolg } from "./model/gevolg.js";
import type { Kalender } from "./model/kalender.js";
import type { Regel, Waarschuwing } from "./model/regel.js";
import type { Regime, RegimeTekst } from "./model/regime.js";
import type { Termijn } from "./model/termijn.js";
import { isBlad } from "./model/tree.js";
import type { Groep, Voorwaarde } from "./model/voorwaarde.js";

/** In the place of a sentence whose being there shows in an outcome: that there is one counts, not what it says. */
const SAID = true;

/** An object without some of its keys. */
function without<T extends object>(value: T, ...keys: readonly (keyof T & string)[]): object {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.some((one) => one === key)));
}

function tree(node: Voorwaarde): object {
  if (isBlad(node)) return without(node, "name", "en", "bron");
  if ("all" in node) return { all: node.all.map(tree) };
  if ("any" in node) return { any: node.any.map(tree) };
  return { not: tree(node.not) };
}

const when = (wanneer: Groep | undefined): object => (wanneer ? { wanneer: tree(wanneer) } : {});

function fact(feit: Feit): object {
  const rest = without(feit, "titel", "vraag", "bewijsstuk", "waardetitels", "herstel", "onveranderlijk");
  return feit.nietGedocumenteerd ? { ...rest, nietGedocumenteerd: SAID } : rest;
}

function derived(afleiding: Afleiding): object {
  const rest = without(afleiding, "titel", "en", "bron", "interpretatie", "geldigVan", "geldigTot");
  if (afleiding.operatie === "indien") return { ...rest, voorwaarde: tree(afleiding.voorwaarde) };
  if (afleiding.operatie === "tabel") return { ...rest, rijen: afleiding.rijen.map((rij) => without(rij, "bron")) };
  return rest;
}

const warning = (one: Waarschuwing): object => ({
  code: one.code,
  wanneer: tree(one.wanneer),
  ...(one.tenzij ? { tenzij: tree(one.tenzij) } : {}),
});

/** The state before a rule is worked into its conditions by now, so how it passes over says no more. */
function rule(regel: Regel): object {
  const { wie, toepassing, waarschuwing = [] } = regel;
  return {
    ...without(regel, "$schema", "titel", "en", "bron", "mede", "interpretatie", "geldigVan", "geldigTot", "overgang"),
    ...(wie ? { wie: wie.nl } : {}),
    ...(toepassing ? { toepassing: tree(toepassing) } : {}),
    conditions: tree(regel.conditions),
    waarschuwing: waarschuwing.map(warning),
    event: { type: regel.event.type },
  };
}

const text = (tekst: RegimeTekst): object => ({
  toestand: tekst.toestand,
  ...("delen" in tekst ? { delen: tekst.delen.map(({ conclusie }) => conclusie) } : {}),
});

const consequence = (gevolg: Gevolg): object => ({
  ...without(gevolg, "titel", "velden", "altijd"),
  gevallen: gevolg.gevallen.map((geval) => ({ ...without(geval, "toelichting"), ...when(geval.wanneer) })),
});

const term = (termijn: Termijn): object => ({
  ...without(termijn, "titel", "bron", "interpretatie", "toelichting"),
  ...(termijn.wie ? { wie: termijn.wie.nl } : {}),
  ...when(termijn.wanneer),
});

/** Where a provision of a calendar stands and what it is called. No key in a calendar is chosen by its author. */
const wordsOfCalendar: readonly string[] = ["bron", "mede", "interpretatie", "naam", "grond"];

function provisions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(provisions);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !wordsOfCalendar.includes(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, provisions(inner)]));
}

const calendar = (kalender: Kalender): unknown => provisions(without(kalender, "$schema", "titel", "opmerking"));

/**
 * What of a rule set can change an answer or a term: the rules without the words in which they are told.
 *
 * Left out are titles, questions, sentences, sources with their quotes, readings, remarks and everything in English, and from
 * when until when something applies: so a state keeps its hash when a newer one is put beside it. Each is left out at its own
 * place in the schema and nowhere else: a consequence may have a part that is called `en`. Whatever is not named here counts, so
 * a key that the schema gains later counts by itself.
 *
 * Of the facts of the question only those count that the regime uses: a fact that is added for another regime leaves it as it was.
 */
export function essenceOf(regime: Regime): object {
  const used = factsUsed(regime);
  return {
    ...without(regime, "titel", "vraagTitel", "groepen", "geldigVan", "geldigTot", "hiaten", "standen"),
    // The order of conclusions is that of the rules; the rules as written and in layers are those below.
    ...{ volgorde: null, geschreven: null, lagen: null },
    // What no outcome reads.
    ...{ beleidsregels: null, openPunten: null, normen: null },
    // Of a regime that is not of the package: which sources were not checked, which every outcome says.
    eigen: regime.eigen?.ongecontroleerd.map(({ vindplaats }) => vindplaats),
    feiten: regime.feiten.filter(({ id }) => used.has(id)).map(fact),
    afleidingen: regime.afleidingen.map(derived),
    regels: regime.regels.map(rule),
    controles: regime.controles.map((controle) => without(controle, "reden")),
    waarschuwingen: regime.waarschuwingen.map(warning),
    teksten: regime.teksten.map(text),
    gevolgen: regime.gevolgen.map(consequence),
    termijnen: regime.termijnen.map(term),
    kalenders: Object.fromEntries(Object.entries(regime.kalenders).map(([id, one]) => [id, calendar(one)])),
    // Each gives one warning, on every outcome.
    nietGecodeerd: regime.nietGecodeerd.filter(({ waarschuwing }) => waarschuwing).map(() => SAID),
  };
}
