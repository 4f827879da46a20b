import { isObject } from "../../model/depth.js";
import type { Ongecontroleerd, RegelBestanden, Regime } from "../../model/regime.js";
import { type Probleem, pointer, type RegelProbleem, suggestion } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { type Json, objects, texts } from "./objects.js";
import { quoted, unquoted } from "./quoted-numbers.js";
import { SourceText } from "./quotes.js";

/** The texts of sources stand in a folder of this name: those of the rule folder itself, or those of the package, named in full. */
const FOLDER = /^(?:(.*)\/)?bronnen\/([^/]+)\.(?:md|txt)$/;

/** The document whose text a file of a rule folder is; none where it is a rule. */
export const documentOf = (path: string): string | undefined => FOLDER.exec(path)?.[2];

/** Whether a file of a rule folder is the text of a source. */
export const isSource = (path: string): boolean => documentOf(path) !== undefined;

/** The texts that stand beside rules, by the name that a source gives its document. */
export class Sources {
  private readonly texts = new Map<string, SourceText>();
  /** Whether the rule folder brings texts itself: then it brings, or names, each that it quotes. */
  readonly areOwn: boolean;

  constructor(bestanden: RegelBestanden) {
    let own = false;
    for (const [path, text] of Object.entries(bestanden)) {
      const [, folder, document] = FOLDER.exec(path) ?? [];
      if (document === undefined || typeof text !== "string") continue;
      own ||= folder !== PACKAGE;
      this.texts.set(document, new SourceText(text));
    }
    this.areOwn = own;
  }

  get(document: string): SourceText | undefined {
    return this.texts.get(document);
  }

  get names(): readonly string[] {
    return [...this.texts.keys()];
  }

  get all(): readonly SourceText[] {
    return [...this.texts.values()];
  }
}

/** The folder in which the command line hands the sources of the package along with a rule folder that names them. */
export const PACKAGE = "leerplicht-tlv";

const text = (object: Json, key: string): string => {
  const value = object[key];
  return typeof value === "string" ? value : "";
};

/** An article that a source names, the lid of it, and where it names them. */
interface Named {
  readonly at: "jci" | "vindplaats";
  readonly article: string;
  readonly lid: string | undefined;
}

/** What a source names: in its reference, and in its place where the first article there is another. */
function namedBy(bron: Json): readonly Named[] {
  const [, article, lid] = /&artikel=([^&]+)(?:&lid=([^&]+))?/.exec(text(bron, "jci")) ?? [];
  const referred = article === undefined ? [] : [{ at: "jci" as const, article, lid }];
  const placed = [...text(bron, "vindplaats").matchAll(/\bart\. (\d[\w.:]*)(?: lid (\d+[a-z]?))?/g)].map(
    ([, number = "", part]) => ({ at: "vindplaats" as const, article: number, lid: part }),
  );
  const same = placed.filter((one) => one.article === article);
  return [...referred, ...(same.length > 0 ? same : placed.slice(0, 1))];
}

/** What is wrong with an article, or a lid of it, that a source names. */
function checkNamed(
  { at, article, lid }: Named,
  source: SourceText,
  bron: Json,
  steps: readonly PropertyKey[],
): Probleem[] {
  const [document, known] = [text(bron, "document"), [...source.headings]];
  if (known.length === 0) return [];
  const wrong = (code: "article-unknown" | "lid-unknown", found: string, among: readonly string[]): Probleem[] => [
    ruleProblem(code, pointer([...steps, at]), found, {
      document,
      nummer: article,
      suggestie: suggestion(found, among),
    }),
  ];
  if (!source.headings.has(article)) return wrong("article-unknown", article, known);
  const leden = source.ledenOf(article);
  return lid === undefined || leden.length === 0 || leden.includes(lid) ? [] : wrong("lid-unknown", lid, leden);
}

/** What is wrong with a source of which the text is at hand. */
function checkSource(bron: Json, source: SourceText, steps: readonly PropertyKey[]): Probleem[] {
  const document = text(bron, "document");
  const jci = text(bron, "jci");
  const named = namedBy(bron);
  const isThere = (quote: string): boolean =>
    named.length === 0 ? source.holds(quote) : named.every(({ article }) => source.holds(quote, article));
  const unfound = texts(bron["citaat"]).flatMap((quote, i) =>
    isThere(quote) ? [] : [ruleProblem("quote-unfound", pointer([...steps, "citaat", i]), quote, { document })],
  );
  return [
    ...unfound,
    ...named.flatMap((one) => checkNamed(one, source, bron, steps)),
    ...(jci !== "" && source.state !== undefined && !jci.endsWith(`&g=${source.state}`)
      ? [ruleProblem("reference-undated", pointer([...steps, "jci"]), jci, { toestand: source.state })]
      : []),
  ];
}

/** Whether every source of a rule or derivation that has one is at hand. */
const isChecked = (item: Json, sources: Sources): boolean =>
  [item["bron"], ...(Array.isArray(item["mede"]) ? item["mede"] : [])]
    .filter(isObject)
    .every((bron) => sources.get(text(bron, "document")) !== undefined);

/** What was found in the sources of a rule folder: mistakes, and the quotes that nothing could be held against. */
export interface Checked {
  readonly problemen: readonly RegelProbleem[];
  readonly ongecontroleerd: readonly Ongecontroleerd[];
}

const key = (document: string, quote: string): string => `${document}\n${quote}`;

/** The quotes of a regime that was checked itself: of the package, or of one whose sources were at hand. */
function quotesOf(base: Regime | undefined): ReadonlySet<string> {
  if (!base) return new Set();
  const unchecked = new Set(base.eigen?.ongecontroleerd.map(({ citaat }) => citaat));
  const { geschreven, termijnen, gevolgen, beleidsregels, normen, feiten } = base;
  const all = [...objects([geschreven, termijnen, gevolgen, beleidsregels, normen, feiten])];
  return new Set(
    all.flatMap(({ object }) =>
      texts(object["citaat"])
        .filter((quote) => !unchecked.has(quote))
        .map((quote) => key(text(object, "document"), quote)),
    ),
  );
}

class Check {
  readonly problemen: RegelProbleem[] = [];
  readonly ongecontroleerd: Ongecontroleerd[] = [];
  private inherited: ReadonlySet<string> | undefined;

  constructor(
    private readonly sources: Sources,
    private readonly base: Regime | undefined,
  ) {}

  private isInherited(document: string, quote: string): boolean {
    this.inherited ??= quotesOf(this.base);
    return this.inherited.has(key(document, quote));
  }

  file(bestand: string, file: unknown): void {
    const add = (problemen: readonly Probleem[]): void =>
      void this.problemen.push(...problemen.map((p) => located(bestand, p)));
    for (const { steps, object } of objects(file)) {
      if ("citaat" in object) add(this.quote(object, steps));
      const judges = ("conditions" in object && "event" in object) || "operatie" in object;
      if (judges && quoted(object) !== "" && isChecked(object, this.sources)) {
        const place = pointer([...steps, "bron", "citaat"]);
        add(unquoted(object).map((what) => ruleProblem("number-unquoted", place, what)));
      }
    }
  }

  /** The numbers of a norm: for whom it is, and what it asks. Its quotes are held against the text where they are written. */
  norm(bestand: string, rule: Json): void {
    if (!isChecked({ bron: rule["bron"] }, this.sources)) return;
    for (const part of ["toepassing", "conditions"]) {
      const found = unquoted({ ...rule, toepassing: undefined, conditions: undefined, [part]: rule[part] });
      const place = part === "conditions" ? "/conditions/all/0/value" : `/${part}`;
      this.problemen.push(...found.map((what) => located(bestand, ruleProblem("number-unquoted", place, what))));
    }
  }

  private quote(object: Json, steps: readonly PropertyKey[]): Probleem[] {
    const [document, vindplaats] = [text(object, "document"), text(object, "vindplaats")];
    const quotes = texts(object["citaat"]);
    // A quote in a consequence names no document: then it stands in one of those at hand.
    if (document === "") {
      const lost = this.sources.areOwn ? quotes.filter((q) => !this.sources.all.some((source) => source.holds(q))) : [];
      return lost.map((q) => ruleProblem("quote-unfound", pointer([...steps, "citaat"]), q, { document: "bronnen/" }));
    }
    const source = this.sources.get(document);
    if (source) return checkSource(object, source, steps);
    const open = quotes.filter((quote) => !this.isInherited(document, quote));
    if (open.length === 0) return [];
    if (this.sources.areOwn) {
      const values = { document, suggestie: suggestion(document, this.sources.names) };
      return [ruleProblem("document-unknown", pointer([...steps, "document"]), document, values)];
    }
    this.ongecontroleerd.push(...open.map((citaat) => ({ document, vindplaats, citaat })));
    return [];
  }
}

/**
 * Holds the sources of rule files against their texts: each quote stands there literally, its article exists, a reference carries the
 * day of the text, and the numbers of a rule stand in what it quotes. What no text is at hand for is not passed over, but named.
 *
 * @param base what the files are laid over: a quote that stands there in the same words was checked there
 * @param norms the rules that the norms of a policy become
 */
export function checkCitations(
  bestanden: RegelBestanden,
  sources: Sources,
  base: Regime | undefined,
  norms: RegelBestanden = {},
): Checked {
  const check = new Check(sources, base);
  for (const [path, rule] of Object.entries(norms)) if (isObject(rule)) check.norm(path, rule);
  for (const path of Object.keys(bestanden).sort()) {
    if (!isSource(path) && !path.endsWith(".zaken.json")) check.file(path, bestanden[path]);
  }
  return check;
}
