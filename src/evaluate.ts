import { fill, InterneFout, pointer, problem, type Probleem, ToetsverzoekError } from "./errors.js";
import { asFact, conclude, type Standing, withConclusions } from "./engine/conclude.js";
import { consequences, type Write } from "./engine/consequences.js";
import { type Missing, findMissing, prepare, type Searcher } from "./engine/missing.js";
import { remarks } from "./engine/remarks.js";
import { conclusie, lists } from "./engine/report.js";
import { type Question, run } from "./engine/run.js";
import { breaches, derive } from "./engine/situation.js";
import type { Verdict } from "./engine/judge.js";
import { pakket, teksten } from "./generated/texts.js";
import type { Feiten } from "./model/feit.js";
import type { Regel } from "./model/regel.js";
import type { Regime } from "./model/regime.js";
import type { Tekst } from "./model/tekst.js";
import type { GelezenVerzoek } from "./model/toetsverzoek.js";
import type { AlgemeneUitkomst, Ontbrekend } from "./model/uitkomst.js";
import { type Library, readRequest } from "./parse.js";
import { inputHash, rulesetHash } from "./record.js";
import { regimesOf, vraagNamen } from "./regimes.js";
import type { EigenToetsverzoek, EvaluateOpties, Toetsverzoek, Uitkomst, VraagNaam } from "./types.js";

const searchers = new WeakMap<Regime, Searcher>();

function searcherOf(regime: Regime): Searcher {
  const known = searchers.get(regime) ?? prepare(regime);
  searchers.set(regime, known);
  return known;
}

function libraryOf(own: readonly Regime[]): Library {
  return {
    own,
    vragen: [...new Set([...vraagNamen, ...own.map((regime) => regime.vraag)])],
    regimes: (vraag) => [...own.filter((regime) => regime.vraag === vraag), ...regimesOf(vraag)],
  };
}

interface Read {
  readonly verzoek: GelezenVerzoek;
  readonly regime: Regime;
  readonly searcher: Searcher;
  /** The facts of the request and every date that follows from them. */
  readonly facts: Feiten;
}

/** Reads a request in full: its form, and the bounds that the regime sets to its facts. */
function read(input: unknown, opties: EvaluateOpties): Read {
  const { problemen, verzoek, regime } = readRequest(input, libraryOf(opties.regimes));
  if (!verzoek || !regime) throw new ToetsverzoekError(problemen);
  const searcher = searcherOf(regime);
  const facts = derive(searcher.machine, verzoek.feiten);
  const outside = breaches(searcher.machine, facts).map(({ feit, van, totEnMet, reden }): Probleem =>
    problem("outside-window", pointer(["zaak", ...feit.split(".")]), facts[feit], { van, totEnMet: totEnMet ?? "…", reden }),
  );
  if (problemen.length + outside.length > 0) throw new ToetsverzoekError([...problemen, ...outside]);
  return { verzoek, regime, searcher, facts };
}

const maanden: Tekst = { nl: teksten.nl.maanden.join(), en: teksten.en.maanden.join() };

/** 2026-05-20 as people write it: 20 mei 2026, 20 May 2026. */
const written = (value: string, taal: "nl" | "en"): string =>
  value.replace(/(\d{4})-(\d{2})-(\d{2})/g, (_, y, m, d) => `${Number(d)} ${maanden[taal].split(",")[Number(m) - 1]} ${y}`);

function writer(facts: Feiten): Write {
  const values = (taal: "nl" | "en", extra: Readonly<Record<string, string>>): Record<string, string> => {
    const known = Object.entries(facts).map(([id, value]) => [id, value === null ? teksten[taal].nietBekend : written(String(value), taal)]);
    return { ...Object.fromEntries(known), ...Object.fromEntries(Object.entries(extra).map(([key, value]) => [key, written(value, taal)])) };
  };
  return (text, extra = {}) =>
    text.nl.includes("{") || text.en.includes("{") ? { nl: fill(text.nl, values("nl", extra)), en: fill(text.en, values("en", extra)) } : text;
}

const both = (nl: string, en: string): Tekst => ({ nl, en });
const { nl, en } = { nl: teksten.nl.uitkomst, en: teksten.en.uitkomst };
const nvt = both(nl.nvt, en.nvt);
const consequenceTexts = {
  nietBij: {
    ja: both(nl.nietBij.ja, en.nietBij.ja),
    nee: both(nl.nietBij.nee, en.nietBij.nee),
    onbekend: both(nl.nietBij.onbekend, en.nietBij.onbekend),
    nvt: both(nl.nietBij.nvt, en.nietBij.nvt),
  },
  nogOnbekend: both(nl.nogOnbekend, en.nogOnbekend),
};
const remarkTexts = { naPeildatum: both(nl.naPeildatum, en.naPeildatum), ligtVast: both(nl.ligtVast, en.ligtVast) };

/** Runs the rules layer by layer: what one concludes is a fact for those after it. */
async function judgeByEngine(regime: Regime, facts: Feiten): Promise<{ standings: Map<string, Standing>; verdicts: Map<string, Verdict> }> {
  const standings = new Map<string, Standing>();
  const verdicts = new Map<string, Verdict>();
  for (const laag of regime.lagen) {
    for (const group of [laag.filter((regel) => !regel.slotsom), laag.filter((regel) => regel.slotsom)]) {
      const [first] = group;
      if (!first) continue;
      const answers = await run(group.flatMap(questionsOf), withConclusions(first, facts, standings));
      for (const regel of group) {
        const conditions = answers.get(regel.name);
        if (!conditions) throw new InterneFout(regel.name);
        const toepassing = answers.get(applies(regel))?.oordeel ?? "ja";
        verdicts.set(regel.name, conditions);
        standings.set(regel.name, conclude(regel, conditions.oordeel, toepassing, standings));
      }
    }
  }
  return { standings, verdicts };
}

const applies = (regel: Regel): string => `${regel.name}#toepassing`;

const questionsOf = (regel: Regel): Question[] => [
  { name: regel.name, conditions: regel.conditions },
  ...(regel.toepassing ? [{ name: applies(regel), conditions: regel.toepassing }] : []),
];

function missingFacts(regime: Regime, missing: Missing): Ontbrekend[] {
  return [...missing.feiten].flatMap(([id, nodigVoor]) => {
    const feit = regime.feiten.find((f) => f.id === id);
    if (!feit) return [];
    return [
      {
        feit: id,
        vraagtekst: feit.vraag,
        type: feit.type,
        waarden: feit.waarden ? [...feit.waarden] : null,
        soort: feit.soort,
        herkomst: feit.herkomst,
        bewijsstuk: feit.bewijsstuk,
        nodigVoor: [...nodigVoor],
      },
    ];
  });
}

/** The judgements of people on which the outcome rests: known, and used by the regime. */
function judgementsOf(regime: Regime, { rests }: Searcher, facts: Feiten): AlgemeneUitkomst["menselijkeOordelen"] {
  const used = new Set(regime.regels.flatMap((regel) => [...(rests.get(regel.name) ?? [])]));
  return regime.feiten
    .filter((feit) => feit.soort === "oordeel" && used.has(feit.id) && facts[feit.id] != null)
    .map((feit) => ({ feit: feit.id, waarde: facts[feit.id] as string | boolean }));
}

async function judge({ verzoek, regime, searcher, facts }: Read): Promise<AlgemeneUitkomst> {
  const { standings, verdicts } = await judgeByEngine(regime, facts);
  const final = regime.regels.find((regel) => regel.slotsom);
  const oordeel = standings.get(final?.name ?? "")?.oordeel ?? "onbekend";
  const missing = findMissing(searcher, verzoek.feiten, verzoek.peildatum);
  const known: Feiten = { ...facts };
  for (const [name, standing] of standings) known[name] = asFact(standing);
  const write = writer(facts);
  const { waarden, toelichting } = consequences(regime, known, oordeel, searcher.rests, consequenceTexts, write);
  const said = (taal: "nl" | "en"): Record<string, string> =>
    Object.fromEntries(Object.entries(toelichting).map(([naam, text]) => [naam, text[taal]]));
  return {
    schema: "uitkomst/1",
    vraag: verzoek.vraag,
    vraagTitel: regime.vraagTitel,
    kenmerk: verzoek.kenmerk,
    regime: { id: regime.id, status: regime.status, titel: regime.titel.nl, titelEn: regime.titel.en },
    hypothetisch: regime.hypothetisch,
    peildatum: verzoek.peildatum,
    oordeel,
    slotsom: final?.name ?? "",
    rechtskarakter: regime.rechtskarakter,
    conclusies: regime.regels.flatMap(({ name }) => {
      const [standing, verdict] = [standings.get(name), verdicts.get(name)];
      return standing && verdict ? [conclusie(standing, verdict, known, nvt)] : [];
    }),
    ontbreekt: missingFacts(regime, missing),
    ontbreektExact: missing.exact,
    menselijkeOordelen: judgementsOf(regime, searcher, facts),
    ...lists(regime, standings),
    waarschuwingen: remarks(regime, known, standings, verzoek.peildatum, remarkTexts, missing.vasteUitkomst, write),
    gevolgen: { ...waarden, toelichting: said("nl"), toelichtingEn: said("en") },
    bewijs: { pakket, regelset: rulesetHash(regime), invoer: inputHash(verzoek) },
  };
}

/**
 * Judges a case: does the appeal to exemption succeed, is the declaration lawful, and why.
 *
 * Facts that are not known yet are left out (or `undefined`, or `null`): the answer is then `ja` or `nee`
 * only when they cannot change it, and otherwise `onbekend` with, in `ontbreekt`, exactly the facts that
 * still can. The clock is never read: `peildatum` chooses the state of the rules. The same request on the
 * same rules gives the same outcome, byte for byte.
 *
 * @param verzoek question, regime, reference date (`YYYY-MM-DD`) and the facts
 * @param opties own regimes, from `loadRegime`
 * @returns the outcome, a JSON document of schema `uitkomst/1`
 * @throws {ToetsverzoekError} with every mistake in the request at once
 * @example
 * // Is the file of this pupil complete?
 * const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} });
 * uitkomst.oordeel; //=> "onbekend"
 */
export function evaluate<const V extends VraagNaam>(verzoek: Toetsverzoek<V> & { readonly vraag: V }): Promise<Uitkomst<V>>;
export function evaluate(verzoek: EigenToetsverzoek, opties: EvaluateOpties): Promise<AlgemeneUitkomst>;
export async function evaluate(verzoek: unknown, opties: EvaluateOpties = { regimes: [] }): Promise<unknown> {
  return judge(read(verzoek, opties));
}

export type SafeUitkomst =
  | { readonly ok: true; readonly uitkomst: AlgemeneUitkomst }
  | { readonly ok: false; readonly problemen: readonly Probleem[] };

/**
 * Judges an unknown value, and returns what is wrong with it instead of throwing.
 *
 * @example
 * // What is wrong with a request without a date?
 * await safeEvaluate({ vraag: "vrijstelling", zaak: {} }); //=> { ok: false, problemen: [...] }
 */
export async function safeEvaluate(verzoek: unknown, opties: EvaluateOpties = { regimes: [] }): Promise<SafeUitkomst> {
  try {
    return { ok: true, uitkomst: await judge(read(verzoek, opties)) };
  } catch (error) {
    if (error instanceof ToetsverzoekError) return { ok: false, problemen: error.problemen };
    throw error;
  }
}

/** The facts of a request as it was read, nested again and without what is unknown. */
function nested(feiten: Feiten): Record<string, Record<string, unknown>> {
  const zaak: Record<string, Record<string, unknown>> = {};
  for (const [id, value] of Object.entries(feiten)) {
    const [group = "", name = ""] = id.split(".");
    if (value !== null) zaak[group] = { ...zaak[group], [name]: value };
  }
  return zaak;
}

/**
 * Reads an unknown value as a typed request, normalised: the regime chosen, codes in one form, unknown
 * facts left out.
 *
 * @throws {ToetsverzoekError} with every mistake at once, each with a JSON Pointer and what to do
 * @example
 * // Which regime applies when none is named?
 * parse({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak: {} }).regime; //=> "leerplichtwet-1969"
 */
export function parse(verzoek: unknown): Toetsverzoek;
export function parse(verzoek: unknown, opties: EvaluateOpties): EigenToetsverzoek;
export function parse(verzoek: unknown, opties: EvaluateOpties = { regimes: [] }): unknown {
  const { vraag, regime, peildatum, kenmerk, feiten } = read(verzoek, opties).verzoek;
  return { vraag, regime, peildatum, ...(kenmerk === null ? {} : { kenmerk }), zaak: nested(feiten) };
}
