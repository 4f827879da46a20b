import { restsOn } from "../connect/algoritmeregister/draft.js";
import type { Regime } from "../model/regime.js";
import { rulesetHash } from "../tell/record.js";

/** So many figures of a hash tell two rule sets apart well enough for who reads a changelog. */
const FIGURES = 12;

/** What an entry under a heading "### Rules" says of a regime. */
export interface RulesEntry {
  readonly regime: string;
  /** The version whose section it stands in, or `Unreleased`. */
  readonly version: string;
  readonly conclusions: readonly string[];
  /** Laws with their articles, and other sources. */
  readonly sources: readonly string[];
  readonly periods: readonly string[];
  /** The beginning of the hash of each state of the rules. */
  readonly hashes: readonly string[];
}

const statesOf = (regime: Regime): readonly Regime[] => (regime.standen.length > 0 ? regime.standen : [regime]);
const periodOf = ({ geldigVan, geldigTot }: Regime): string =>
  geldigTot === undefined ? `from ${geldigVan}` : `${geldigVan} to ${geldigTot}`;
const splitSources = (text: string): string[] => text.split("; ").filter((one) => one !== "");

/** All of a regime as an entry would say it: for one that is new, and to hold entries against. */
export function wholeEntry(regime: Regime): RulesEntry {
  const { laws, others } = restsOn(regime);
  return {
    ...{ regime: regime.id, version: "Unreleased", conclusions: regime.volgorde },
    sources: [...splitSources(laws), ...others],
    periods: statesOf(regime).map(periodOf),
    hashes: [...new Set(statesOf(regime).map((state) => rulesetHash(state).replace("sha256-", "").slice(0, FIGURES)))],
  };
}

/** An entry as a line of the changelog. */
export const entryLine = ({ regime, conclusions, sources, periods, hashes }: RulesEntry): string =>
  [
    `- \`${regime}\`: .`,
    `Conclusions: ${conclusions.map((one) => `\`${one}\``).join(", ")}.`,
    `Sources: ${sources.join("; ")}.`,
    `Periods: ${periods.join("; ")}.`,
    `Rules: ${hashes.map((one) => `\`${one}\``).join(", ")}.`,
  ].join(" ");

const part = (entry: string, name: string): string =>
  new RegExp(` ${name}: (.+?)\\.(?= (?:Conclusions|Sources|Periods|Rules): |$)`).exec(entry)?.[1] ?? "";
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, one = ""]) => one);

/** Every entry under a heading "### Rules" of a changelog, the newest first. */
export function rulesEntries(changelog: string): RulesEntry[] {
  const sections = changelog.split(/^## \[/m).slice(1);
  return sections.flatMap((section) => {
    const version = /^([^\]]+)\]/.exec(section)?.[1] ?? "";
    const rules = /^### Rules\n([\s\S]*?)(?=^### |(?![\s\S]))/m.exec(section)?.[1] ?? "";
    const entries = rules
      .split(/^- /m)
      .slice(1)
      .map((entry) => entry.replace(/\s+/g, " ").trim());
    return entries.map((entry) => ({
      ...{ regime: /^`([^`]+)`:/.exec(entry)?.[1] ?? "", version },
      conclusions: quoted(part(entry, "Conclusions")),
      sources: splitSources(part(entry, "Sources")),
      periods: splitSources(part(entry, "Periods")),
      hashes: quoted(part(entry, "Rules")),
    }));
  });
}

/** An article that a source names, one by one: `Leerplichtwet 1969, art. 3, 4a` names two. */
export const places = (sources: readonly string[]): string[] =>
  sources.flatMap((source) => {
    const [law = "", articles] = source.split(", art. ");
    return articles === undefined || (source.includes("(") && source.endsWith(")"))
      ? [source]
      : articles.split(", ").map((article) => `${law}, art. ${article}`);
  });

/** A regime, and every regime that it builds on. */
function lineOf(regime: Regime, regimes: readonly Regime[]): string[] {
  const base = regimes.find(({ id }) => id === regime.bouwtVoortOp);
  return [regime.id, ...(base ? lineOf(base, regimes) : [])];
}

/** What the entries of a changelog lack of some regimes: conclusions and articles that no entry of them or of what they build on names, and periods. */
export function unnamed(regimes: readonly Regime[], entries: readonly RulesEntry[]): string[] {
  return regimes.flatMap((regime) => {
    const line = lineOf(regime, regimes);
    const below = entries.filter((entry) => line.includes(entry.regime));
    const own = below.filter((entry) => entry.regime === regime.id);
    const whole = wholeEntry(regime);
    const lacks = (kind: string, wanted: readonly string[], said: readonly string[]): string[] =>
      wanted.filter((one) => !said.includes(one)).map((one) => `${regime.id}: ${kind} ${one}`);
    return [
      ...lacks(
        "conclusion",
        whole.conclusions,
        below.flatMap(({ conclusions }) => conclusions),
      ),
      ...lacks(
        "source",
        places(whole.sources),
        below.flatMap(({ sources }) => places(sources)),
      ),
      ...lacks(
        "period",
        whole.periods,
        own.flatMap(({ periods }) => periods),
      ),
    ];
  });
}

/** What the entries of the release to come name that no regime has: a slip, or what is gone. */
export function strange(regimes: readonly Regime[], entries: readonly RulesEntry[]): string[] {
  return entries
    .filter(({ version }) => version === "Unreleased")
    .flatMap((entry) => {
      const regime = regimes.find(({ id }) => id === entry.regime);
      if (!regime) return [`no regime ${entry.regime}`];
      const whole = wholeEntry(regime);
      const known = [...whole.conclusions, ...places(whole.sources), ...whole.periods];
      const said = [...entry.conclusions, ...places(entry.sources), ...entry.periods];
      return said.filter((one) => !known.includes(one)).map((one) => `${entry.regime}: ${one}`);
    });
}

/** The regimes whose rules are other ones than the last entry about them says: a change of meaning that is not told. */
export const untold = (regimes: readonly Regime[], entries: readonly RulesEntry[]): Regime[] =>
  regimes.filter((regime) => {
    const last = entries.find((entry) => entry.regime === regime.id);
    return last?.hashes.join() !== wholeEntry(regime).hashes.join();
  });
