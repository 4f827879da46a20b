import { uitleg } from "../generated/texts.js";
import type { Feit } from "../model/feit.js";
import { freeze } from "../model/freeze.js";
import { type Antwoord, nameOf } from "../model/naam.js";
import type { Tekst } from "../model/tekst.js";
import type { LeesbareUitkomst, Ontbrekend } from "../model/uitkomst.js";
import { oneOf, optionsOf } from "../read/options.js";
import { factsIn, refuseLacking } from "../read/read-facts.js";
import { readOutcome } from "../read/read-outcome.js";
import { answersOf } from "../read/words.js";
import { missingFact } from "./missing-fact.js";

type Conclusie = LeesbareUitkomst["conclusies"][number];
type Voorwaarde = Conclusie["voorwaarden"][number];

/**
 * What an answer can still change: `oordeel` as long as that is open, then another final conclusion, then only
 * what is listed beside them; and where all is asked (`alles`), at last a conclusion that changes none of these.
 */
type Doel = "oordeel" | "slotsom" | "lijsten" | "alles";

/** What to ask for. */
export interface VraagOpties {
  /** `uitkomst` (the standard): what can still change the outcome. `alles`: also what can only settle another conclusion. */
  readonly doel?: "uitkomst" | "alles";
  /** The facts of the question, with `alles`: `describe(vraag, opties).feiten`. An outcome holds the questions of what can change it. */
  readonly feiten?: readonly Feit[];
}

const aims = ["uitkomst", "alles"] as const;

/** The one fact to ask now: as it stands in `ontbreekt`, and why it is asked. */
export type FeitVraag<U extends LeesbareUitkomst = LeesbareUitkomst> = U["ontbreekt"][number] & {
  /** The conclusion that needs it now, of those in `nodigVoor`. */
  readonly conclusie: U["conclusies"][number]["id"];
  /** Where the law says so: the source of the condition that needs it. */
  readonly bron: Conclusie["bron"];
  readonly doel: Doel;
  /** What the fact is called. */
  readonly titel: Tekst;
  /** Who can answer: `herkomst` in words, for who asks. */
  readonly wie: Tekst;
  /** The answers to choose from, each with its name; `null` where there is no list of them. */
  readonly antwoorden: readonly Antwoord[] | null;
};

/** What stands in the way of a conclusion: the facts to ask for its first undecided condition, the first one first. */
interface Candidate<O> {
  readonly conclusie: Conclusie;
  readonly bron: Conclusie["bron"];
  readonly feiten: readonly O[];
  /** About how many answers it takes before the conclusion can fail. */
  readonly answers: number;
  /** In how many ways it can fail. */
  readonly ways: number;
}

const names = (v: Voorwaarde): string[] => [v.feit, ...v.vergelekenMet.map(({ feit }) => feit)];

/** The source of an undecided condition; of the conclusion where none is at hand, as in an outcome of an older form. */
function sourceOf({ bron, bronnen = [] }: Conclusie, condition: Voorwaarde | undefined): Conclusie["bron"] {
  const found = bronnen.find((b) => b.doorslaggevend && b.vindplaats === condition?.vindplaats);
  return found ? { jci: found.jci, citaat: found.citaat, vindplaats: found.vindplaats } : bron;
}

function stepOf<O extends { readonly feit: string }>(conclusie: Conclusie, open: readonly O[]): Candidate<O> {
  const undecided = conclusie.voorwaarden.filter((v) => v.doorslaggevend && v.oordeel === "onbekend");
  const named = new Set(undecided.flatMap(names));
  // No condition names them: they stand behind a derived date, another conclusion, or whether the rule applies.
  const behind = open.filter(({ feit }) => !named.has(feit));
  const askedFor = (v: Voorwaarde): readonly O[] => {
    const direct = open.filter(({ feit }) => names(v).includes(feit));
    const derived = [v, ...v.vergelekenMet].some((x) => x.waarde === null && !direct.some((o) => o.feit === x.feit));
    return derived ? [...direct, ...behind] : direct;
  };
  const first = undecided.find((v) => askedFor(v).length > 0);
  const feiten = first ? askedFor(first) : open;
  // A fact that stands in several conditions chooses between ways to meet the rule: its answer alone fails none.
  const chooses = undecided.filter((v) => feiten[0] && names(v).includes(feiten[0].feit)).length > 1;
  return {
    conclusie,
    bron: sourceOf(conclusie, first),
    feiten,
    answers: feiten.length + (chooses ? 1 : 0),
    ways: open.length,
  };
}

/** The conclusions to look at, what matters most first: of each open final conclusion the scopes, then the parts. */
function* stages({ conclusies, slotsom }: LeesbareUitkomst): Generator<[Doel, readonly Conclusie[]]> {
  for (const [at, final] of conclusies.entries()) {
    if (final.kracht !== null || final.oordeel !== "onbekend") continue;
    const doel = final.id === slotsom ? "oordeel" : "slotsom";
    const parts = new Set(final.voorwaarden.filter((v) => v.oordeel === "onbekend").map((v) => v.feit));
    // It is read after what it stands under; when no part is open it waits for a scope, wherever that is read.
    yield [doel, conclusies.filter(({ kracht }, i) => kracht === "reikwijdte" && (i < at || parts.size === 0))];
    yield [doel, conclusies.filter((conclusie) => conclusie === final || parts.has(conclusie.id))];
  }
  yield ["lijsten", conclusies];
}

/** The names of a fact, of who knows it, and of its answers; an outcome that was stored before it held names has none. */
function named({ feit, type, waarden, herkomst }: Ontbrekend, { namen }: Partial<LeesbareUitkomst>, own?: Feit) {
  const naam = namen?.[feit];
  const choice = { type, waarden: waarden ?? undefined, waardetitels: naam?.waarden ?? own?.waardetitels ?? undefined };
  const wie = { nl: uitleg.nl.herkomst[herkomst], en: uitleg.en.herkomst[herkomst] };
  return { titel: nameOf(feit, naam?.titel ?? own?.titel), wie, antwoorden: answersOf(choice) };
}

/** Of these conclusions the one to settle now, with the fact to ask for it. */
function chosen<O extends Ontbrekend>(
  conclusies: readonly Conclusie[],
  openFor: (conclusie: Conclusie) => readonly O[],
) {
  const [best] = conclusies
    .map((conclusie) => stepOf(conclusie, openFor(conclusie)))
    .filter(({ feiten }) => feiten.length > 0)
    .sort((a, b) => a.answers - b.answers || b.ways - a.ways);
  const [feit] = best?.feiten ?? [];
  return best && feit ? { feit, conclusie: best.conclusie.id, bron: best.bron } : undefined;
}

/** The facts that an outcome names: those it was given, and those that it asks or waits for. */
const factsNamed = ({ zaak, ontbreekt, conclusies }: LeesbareUitkomst): string[] => [
  ...Object.entries(zaak).flatMap(([groep, feiten]) => Object.keys(feiten ?? {}).map((feit) => `${groep}.${feit}`)),
  ...ontbreekt.map(({ feit }) => feit),
  ...conclusies.flatMap(({ wachtOp = [] }) => wachtOp),
];

/** The fact to ask for a conclusion that is open where the answer and the lists are settled. */
function beyond(uitkomst: LeesbareUitkomst, facts: ReadonlyMap<string, Feit>): FeitVraag | null {
  // An outcome of an older form does not say for what it waits; a period that still runs is known, and is not asked again.
  const isKnown = (id: string): boolean => {
    const [groep = "", feit = ""] = id.split(".");
    return uitkomst.zaak[groep]?.[feit] != null;
  };
  const waits = ({ oordeel, wachtOp = [] }: Conclusie): readonly string[] =>
    oordeel === "onbekend" ? wachtOp.filter((id) => !isKnown(id)) : [];
  const openFor = (conclusie: Conclusie): Ontbrekend[] =>
    waits(conclusie).flatMap((id) => {
      const fact = facts.get(id);
      const needed = uitkomst.conclusies.filter((one) => waits(one).includes(id)).map((one) => one.id);
      return fact ? [missingFact(fact, needed)] : [];
    });
  const found = chosen(uitkomst.conclusies, openFor);
  if (!found) return null;
  const { feit, ...why } = found;
  return freeze({ ...feit, ...named(feit, uitkomst, facts.get(feit.feit)), ...why, doel: "alles" });
}

/**
 * Gives the one fact to ask now, with its question in Dutch and English, who supplies the answer, what shows it,
 * and the article for which it is needed. `null` when no answer can change the outcome any more.
 *
 * Ask it, put the answer in the file, evaluate again, and so on: the interview ends when the answer and the
 * lists are settled, and asks nothing twice. It starts with what decides whether the rules apply at all, for no
 * answer can do without; then come the requirements, the ones that can fail soonest first, because one that
 * fails settles the case; and within a requirement the order of the law. It reads nothing but the outcome, so
 * it also goes on from a stored one, and from one of a regime of your own. Over the generated cases of all
 * regimes together it takes fewer questions than trying, each time, every answer to every question with the
 * rules: see `test/bench/ask-results.md`.
 *
 * With `doel: "alles"` it goes on where the answer is settled, until every conclusion is: so everything that is wrong with a file comes
 * to light, and not only what settles it. What such a conclusion waits for no outcome asks; `feiten` has those questions.
 *
 * What somebody does not know now is asked again the next time. To ask it later, leave it out: `askNext({ ...uitkomst, ontbreekt })` with
 * an `ontbreekt` without it gives the next one.
 *
 * @param document an outcome of `evaluate`, or the same document read from storage
 * @param opties what to ask for (`doel`: `uitkomst`, the default, or `alles`), and with `alles` the facts of the question (`feiten`)
 * @returns the fact with its type, its values to choose from, its question and name (`{ nl, en }`), who supplies it (`herkomst`, in words `wie`), the conclusion and
 *   the source for which it is asked, and what it serves (`doel`: the answer, another final conclusion, a list, or with `alles` another conclusion)
 * @throws {ToetsverzoekError} for what is no outcome, for another option, and for `feiten` that are not as `describe` gives them, or among which
 *   one lacks that the outcome names: in its `zaak`, its `ontbreekt`, or as what a conclusion waits for
 * @example
 * // What do I ask first about this file?
 * const vraag = askNext(await evaluate({ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: {} }));
 * vraag?.feit; //=> "leerling.vorigeSchool"
 * vraag?.bron.vindplaats; //=> "Wet op de expertisecentra, art. 40 lid 14"
 */
export function askNext<U extends LeesbareUitkomst>(document: U, opties?: VraagOpties): FeitVraag<U> | null {
  const { doel: aim, feiten } = optionsOf(opties, ["doel", "feiten"]);
  const facts = oneOf("doel", aim, aims) === "alles" ? factsIn(feiten) : undefined;
  const uitkomst = readOutcome(document) as U;
  if (facts) refuseLacking(facts, factsNamed(uitkomst));
  const ontbreekt: readonly U["ontbreekt"][number][] = uitkomst.ontbreekt;
  for (const [doel, conclusies] of stages(uitkomst)) {
    const found = chosen(conclusies, ({ id, kracht }) =>
      // What no requirement waits for, a final conclusion does.
      ontbreekt.filter(({ nodigVoor }) => (nodigVoor.length > 0 ? nodigVoor.includes(id) : kracht === null)),
    );
    if (!found) continue;
    const { feit, ...why } = found;
    return freeze({ ...feit, ...named(feit, uitkomst), ...why, doel });
  }
  return facts ? (beyond(uitkomst, facts) as FeitVraag<U> | null) : null;
}
