import { factsUsed } from "../judge/references.js";
import type { Afleiding } from "../model/afleiding.js";
import type { Feit } from "../model/feit.js";
import type { Gevolg } from "../model/gevolg.js";
import type { Regel, Waarschuwing } from "../model/regel.js";
import type { Regime, RegimeTekst } from "../model/regime.js";
import type { Termijn } from "../model/termijn.js";
import { isBlad } from "../model/tree.js";
import type { Groep, Voorwaarde } from "../model/voorwaarde.js";

/** In the place of a sentence whose being there shows in an outcome: that there is one counts, not what it says. */
const SAID = true;

/** What only tells, or says from when until when something applies, wherever the schema has it. */
const told: readonly string[] =
  "$schema titel en bron mede interpretatie zin reden toelichting altijd velden geldigVan geldigTot".split(" ");

/** An object of the schema, with keys that no author chose, without what only tells and without some keys more. */
function without<T extends object>(value: T, ...keys: readonly (keyof T & string)[]): object {
  const gone: readonly string[] = [...told, ...keys];
  return Object.fromEntries(Object.entries(value).filter(([key]) => !gone.includes(key)));
}

function tree(node: Voorwaarde): object {
  if (isBlad(node)) return without(node, "name");
  if ("all" in node) return { all: node.all.map(tree) };
  if ("any" in node) return { any: node.any.map(tree) };
  return { not: tree(node.not) };
}

const when = (wanneer: Groep | undefined): object => (wanneer ? { wanneer: tree(wanneer) } : {});

function fact(feit: Feit): object {
  const rest = without(
    feit,
    "vraag",
    "bewijsstuk",
    "waardetitels",
    "herstel",
    "onveranderlijk",
    "gewoonlijk",
    "zeldenNaast",
  );
  return feit.nietGedocumenteerd ? { ...rest, nietGedocumenteerd: SAID } : rest;
}

function derived(afleiding: Afleiding): object {
  const rest = without(afleiding);
  if (afleiding.operatie === "indien") return { ...rest, voorwaarde: tree(afleiding.voorwaarde) };
  if (afleiding.operatie === "tabel") return { ...rest, rijen: afleiding.rijen.map((rij) => without(rij)) };
  return rest;
}

const warning = (one: Waarschuwing): object => ({
  ...without(one),
  ...when(one.wanneer),
  ...(one.tenzij ? { tenzij: tree(one.tenzij) } : {}),
});

/**
 * The state before a rule is worked into its conditions by now, so how it passes over says no more. What a rule promises of its own
 * answer changes none: its conditions do, and they are held to it.
 */
function rule(regel: Regel): object {
  const { wie, toepassing, waarschuwing = [] } = regel;
  return {
    ...without(regel, "overgang", "monotoon"),
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
  ...without(gevolg),
  gevallen: gevolg.gevallen.map((geval) => ({ ...without(geval), ...when(geval.wanneer) })),
});

const term = (termijn: Termijn): object => ({
  ...without(termijn),
  ...(termijn.wie ? { wie: termijn.wie.nl } : {}),
  ...when(termijn.wanneer),
});

/** A calendar: no key anywhere in it is chosen by its author. */
function provisions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(provisions);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(without<Calendared>(value, "naam", "grond", "opmerking"));
  return Object.fromEntries(kept.map(([key, inner]) => [key, provisions(inner)]));
}

/** The keys under which a calendar tells, beside those of the other parts. */
type Calendared = { readonly [K in "naam" | "grond" | "opmerking"]?: unknown };

/** What no outcome reads. */
const unread = ["beleidsregels", "openPunten", "normen", "vervallen"] as const;

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
    ...without(regime, "vraagTitel", "groepen", "hiaten", "standen", "volgorde", "geschreven", "lagen", ...unread),
    // Of a regime that is not of the package: which sources were not checked, which every outcome says.
    eigen: regime.eigen?.ongecontroleerd.map(({ vindplaats }) => vindplaats),
    feiten: regime.feiten.filter(({ id }) => used.has(id)).map(fact),
    afleidingen: regime.afleidingen.map(derived),
    regels: regime.regels.map(rule),
    controles: regime.controles.map((controle) => without(controle)),
    waarschuwingen: regime.waarschuwingen.map(warning),
    teksten: regime.teksten.map(text),
    gevolgen: regime.gevolgen.map(consequence),
    termijnen: regime.termijnen.map(term),
    kalenders: Object.fromEntries(Object.entries(regime.kalenders).map(([id, one]) => [id, provisions(one)])),
    // Each gives one warning, on every outcome.
    nietGecodeerd: regime.nietGecodeerd.filter(({ waarschuwing }) => waarschuwing).map(() => SAID),
  };
}
