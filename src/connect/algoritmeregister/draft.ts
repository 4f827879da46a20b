import { algoritmeregister } from "../../generated/connect/algoritmeregister.js";
import { pakket } from "../../generated/texts.js";
import { factsUsed } from "../../judge/references.js";
import type { Bron } from "../../model/bron.js";
import type { Feit } from "../../model/feit.js";
import type { Regime } from "../../model/regime.js";
import { fill } from "../../read/errors.js";

/** A law with its address, as the register lists it. */
export interface Verwijzing {
  readonly title: string;
  readonly link: string;
}

/** The fields of a publication by their names in the register; empty is what the organisation fills in. */
export type Concept = Readonly<Record<string, string | readonly string[] | readonly Verwijzing[]>>;

const { velden, vragen, zinnen } = algoritmeregister;

const filled = (text: string, values: Readonly<Record<string, unknown>>): string =>
  fill(text, (name) => (Object.hasOwn(values, name) ? String(values[name]) : undefined));

/** Every source of the rules of a regime, those of older states too. */
const sourcesOf = ({ geschreven }: Regime): Bron[] =>
  geschreven.regels.flatMap(({ bron, mede = [] }) => [bron, ...mede]);

/** An article of a law, or a law as a whole, as the rules cite it. */
interface Article {
  readonly law: string;
  readonly article: string;
  /** Its Juriconnect reference without the day of its text. */
  readonly at: string;
  /** The newest text of it that the rules quote. */
  readonly g: string;
}

const JCI = /^(jci1\.3:c:\w+(?:&artikel=([^&]+))?).*&g=(.+)$/;
/** 4a before 10, and 2.44 before 18a. */
const order = (article: string): string => article.replace(/\d+/g, (digits) => digits.padStart(4, "0"));

/** The articles on which a regime rests, each once: the laws in the order in which the rules name them, the articles in their own. */
function citedBy(regime: Regime): Article[] {
  const found = new Map<string, Article>();
  for (const { jci = "", vindplaats } of sourcesOf(regime)) {
    const [, at, article = "", g = ""] = JCI.exec(jci) ?? [];
    if (at === undefined) continue;
    const law = article === "" ? vindplaats : vindplaats.replace(/, art\. .*$/, "");
    if ((found.get(at)?.g ?? "") < g) found.set(at, { law, article, at, g });
  }
  const laws = [...new Set([...found.values()].map(({ law }) => law))];
  return laws.flatMap((law) =>
    [...found.values()].filter((one) => one.law === law).sort((a, b) => (order(a.article) < order(b.article) ? -1 : 1)),
  );
}

/** The articles of a regime with their addresses at wetten.overheid.nl. */
export const articlesOf = (regime: Regime): Verwijzing[] =>
  citedBy(regime).map(({ law, article, at, g }) => ({
    title: article === "" ? law : `${law}, art. ${article}`,
    link: `https://wetten.overheid.nl/${at}&g=${g}`,
  }));

/** What a regime rests on that is no law with an address: a letter, a page. A sum of articles of such a law is none of these. */
function otherSources(regime: Regime): string[] {
  const all = sourcesOf(regime);
  const laws = new Set(all.filter(({ jci }) => jci !== undefined).map(({ document }) => document));
  const others = all.filter(({ jci, document }) => jci === undefined && !laws.has(document));
  return [...new Set(others.map(({ vindplaats }) => vindplaats.replace(/, .*$/, "")))];
}

/** The facts that the rules of a regime ask about, in any state of them. */
export function factsAsked(regime: Regime): Feit[] {
  const states = regime.standen.length > 0 ? regime.standen : [regime];
  const used = new Set(states.flatMap((state) => [...factsUsed(state)]));
  return regime.feiten.filter(({ id }) => used.has(id));
}

const nameOf = ({ id, titel }: Feit): string => titel?.nl ?? id;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** The laws, each with its articles behind it. */
function lawsOf(cited: readonly Article[]): string {
  const laws = [...new Set(cited.map(({ law }) => law))];
  const articles = (law: string): string[] =>
    cited.filter((one) => one.law === law && one.article !== "").map(({ article }) => article);
  return laws.map((law) => (articles(law).length === 0 ? law : `${law}, art. ${articles(law).join(", ")}`)).join("; ");
}

/** What a regime rests on, in words: its laws with their articles, and what is no law. */
export const restsOn = (regime: Regime): { readonly laws: string; readonly others: readonly string[] } => ({
  laws: lawsOf(citedBy(regime)),
  others: otherSources(regime),
});

function basisOf(regime: Regime, wet: string): string {
  const { laws, others } = restsOn(regime);
  return [
    wet,
    laws !== "" ? filled(zinnen.basis, { wetten: laws }) : zinnen.basisGeen,
    ...(regime.status === "beleid" && laws !== "" ? [zinnen.basisBeleid] : []),
    ...(others.length > 0 ? [filled(zinnen.basisAnders, { bronnen: others.join("; ") })] : []),
  ].join(" ");
}

function dataOf(facts: readonly Feit[], health: readonly string[]): string {
  const sensitive = facts.filter(({ id }) => health.includes(id)).map(nameOf);
  return [
    zinnen.gegevens,
    ...Object.entries(zinnen.herkomst).flatMap(([herkomst, said]) => {
      const of = facts.filter((feit) => feit.herkomst === herkomst).map(nameOf);
      return of.length === 0 ? [] : [`${said}: ${of.join("; ")}.`];
    }),
    ...(sensitive.length > 0 ? [filled(zinnen.gezondheid, { feiten: sensitive.join("; ") })] : []),
  ].join("\n");
}

function humanOf(facts: readonly Feit[]): string {
  const judged = facts.filter(({ soort }) => soort === "oordeel").map(nameOf);
  return `${zinnen.mens}\n${judged.length === 0 ? zinnen.mensGeen : `${zinnen.mensOordelen}\n${list(judged)}`}`;
}

/**
 * Drafts a publication in the register of algorithms from the rules of a regime that holds. What the package cannot know is empty.
 *
 * @param broncode where the source lies
 */
export function draftOf(regime: Regime, broncode: string): Concept {
  const about = vragen[regime.vraag];
  if (!about) throw new Error(`rules/algoritmeregister.json says nothing of ${regime.vraag}`);
  const facts = factsAsked(regime);
  const known: Concept = {
    name: about.name,
    description_short: about.description_short,
    category: about.category,
    goal: `${about.goal} ${zinnen.doel}`,
    human_intervention: humanOf(facts),
    risks: list(zinnen.risico),
    lawful_basis: basisOf(regime, about.wet),
    lawful_basis_grouping: articlesOf(regime),
    source_data: dataOf(facts, about.gezondheid),
    methods_and_models: zinnen.techniek
      .map((line) => filled(line, { regime: regime.titel.nl, id: regime.id, aantal: regime.volgorde.length, pakket }))
      .join("\n"),
    publiccode: broncode,
    lang: "nld",
    standard_version: "1.0.0",
    tags: about.tags,
  };
  const empty = { verwijzingen: [], lijst: [] } as const;
  return Object.fromEntries(
    velden.map(({ naam, soort }) => [
      naam,
      known[naam] ?? (soort === "verwijzingen" || soort === "lijst" ? empty[soort] : ""),
    ]),
  );
}
