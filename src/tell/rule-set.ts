import { pakket } from "../generated/texts.js";
import { isObject } from "../model/depth.js";
import { FeitenBestand } from "../model/feit.js";
import { freeze } from "../model/freeze.js";
import type { Kalenders } from "../model/kalender.js";
import { read } from "../model/read.js";
import type { Eigen, RegelBestanden, Regime } from "../model/regime.js";
import type { EvaluateOpties } from "../model/types.js";
import { problem, RegelError, ToetsverzoekError } from "../read/errors.js";
import { recordProblem } from "../read/record-errors.js";
import { buildRegime } from "../read/regime/assemble.js";
import type { Vraag } from "../read/regime/bundle.js";
import { readKalender } from "../read/regime/calendars.js";
import { readFiles } from "../read/regime/load.js";
import { filesOf, originOf, remember } from "../read/regime/origin.js";
import { schemaProblems } from "../read/regime/schema-problems.js";
import { libraryOf, regimesAbout, type Stock } from "../read/regime/stock.js";
import { marked } from "../read/regime/unchecked.js";
import { digest, rulesetHash } from "./record.js";

/** A rule set as one document to keep: whatever a later version of the package says, it judges as it did. */
export interface Regelset {
  readonly schema: "regelset/1";
  readonly vraag: string;
  readonly regime: string;
  /** The package that wrote it. */
  readonly pakket: string;
  /** The hash of all that follows: a document that was changed does not fit it. */
  readonly sha256: string;
  /** The states of the rules in time, each with the hash that a record names. */
  readonly standen: readonly {
    readonly geldigVan: string;
    readonly geldigTot: string | null;
    readonly sha256: string;
  }[];
  /** The file `feiten.json` of the question. */
  readonly feiten: unknown;
  /** The rule files of the regime, after those of every regime that it builds on. */
  readonly regimes: readonly RegelBestanden[];
  /** Of a regime that is not of the package: whose it is, and which quotes were not checked; `null` of one of the package. */
  readonly eigen: Eigen | null;
  /** The calendars that it counts by. */
  readonly kalenders: Readonly<Record<string, unknown>>;
}

/** A regime, after every regime that it is laid over. */
function lineOf(regime: Regime): Regime[] {
  const base = originOf(regime)?.bases.find(({ id }) => id === regime.bouwtVoortOp);
  return [...(base ? lineOf(base) : []), regime];
}

const FEITEN = "feiten.json";

/** The rule files of a regime, without the facts where those are the ones of the question: they stand apart. */
function filesIn(regime: Regime, bringsQuestion: boolean): RegelBestanden {
  const origin = originOf(regime);
  const { [FEITEN]: feiten, ...files } = origin ? filesOf(origin.bundle) : {};
  return bringsQuestion || feiten === undefined ? files : { ...files, [FEITEN]: feiten };
}

function write(regime: Regime): Regelset {
  const line = lineOf(regime);
  const [root = regime] = line;
  const { vraag, vraagTitel: titel, groepen, feiten } = root;
  const known = originOf(root)?.vragen.get(vraag);
  const states = regime.standen.length > 0 ? regime.standen : [regime];
  const body = {
    standen: states.map((state) => ({
      geldigVan: state.geldigVan,
      geldigTot: state.geldigTot ?? null,
      sha256: rulesetHash(state),
    })),
    // As the question has them: a regime may have taken bonds off facts that it does not use.
    feiten: { vraag, titel, groepen: known?.groepen ?? groepen, feiten: known?.feiten ?? feiten },
    regimes: line.map((one) => filesIn(one, one === root && !known)),
    eigen: regime.eigen ?? null,
    kalenders: regime.kalenders,
  };
  const plain = JSON.parse(JSON.stringify(body)) as typeof body;
  const head = { schema: "regelset/1", vraag, regime: regime.id, pakket } as const;
  return { ...head, sha256: digest({ ...head, ...plain }), ...plain };
}

export interface BundleRegime {
  /**
   * Writes a rule set as one JSON document: facts, rules, calendars and texts, with all that it builds on. Keep it beside the
   * records of its outcomes: `replay(bewijs, { regelsets: [document] })` judges by it, whatever the package says by then.
   *
   * @param vraag a question of the package, or of a regime in `opties`
   * @param regime the id of one of its regimes
   * @param opties own regimes, from `loadRegime`
   * @returns a JSON document of schema `regelset/1`, some 100 kB; `standen` has the hash of the rules for each stretch of days
   * @throws {ToetsverzoekError} when there is no such question or regime
   * @example
   * // Which hash does a record of today name?
   * const uitkomst = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak: {} });
   * bundle("tlv-emb", "wec").standen.at(-1)?.sha256; //=> uitkomst.bewijs.regelset
   */
  (vraag: string, regime: string, opties?: EvaluateOpties): Regelset;
}

/** Makes `bundle` for the questions of a stock. */
export const bundleIn =
  (stock: Stock): BundleRegime =>
  (vraag, id, opties = {}) => {
    const regimes = regimesAbout(libraryOf(stock, opties.regimes ?? []), vraag);
    const found = regimes.find((regime) => regime.id === id);
    if (found) return freeze(write(found));
    const keuze = regimes.map((regime) => regime.id);
    throw new ToetsverzoekError([problem("regime-unknown", "/regime", id, { vraag, keuze: keuze.join(", ") }, keuze)]);
  };

function readQuestion(document: unknown): Vraag {
  const result = read(FeitenBestand, document);
  if (!("data" in result)) throw new RegelError(schemaProblems(FEITEN, document, result.issues));
  const { titel, groepen = {}, feiten } = result.data;
  return { titel, groepen, feiten };
}

/** What a document says that it is: enough to see whether a record asks for it. */
export function headOf(document: unknown, pad: string): { readonly vraag: string; readonly regime: string } {
  const { schema, vraag, regime } = isObject(document) ? document : {};
  if (schema === "regelset/1" && typeof vraag === "string" && typeof regime === "string") return { vraag, regime };
  throw new ToetsverzoekError([recordProblem("not-a-rule-set", `${pad}/schema`, schema)]);
}

const isText = (value: unknown): boolean => typeof value === "string";

function isEigen(value: unknown): boolean {
  if (value === null) return true;
  if (!isObject(value)) return false;
  const { eigenaar, ongecontroleerd } = value;
  const all = Array.isArray(ongecontroleerd) ? ongecontroleerd : [undefined];
  const whole = all.every((one) => isObject(one) && isText(one["vindplaats"]) && isText(one["citaat"]));
  return whole && (eigenaar === null || isText(eigenaar));
}

/**
 * Reads a rule set as it was kept. Its form is checked and its hash, and not again what its rules mean: they judged already, and
 * a later version of the package may ask more of rules than the one that wrote it.
 *
 * @throws {ToetsverzoekError} when it is no rule set, or was changed
 * @throws {RegelError} when a file in it has no form that this version reads
 */
export function readRuleSet(document: unknown, pad: string): Regime {
  const { vraag } = headOf(document, pad);
  const { sha256, ...signed } = document as Partial<Regelset>;
  const { feiten, regimes, kalenders, eigen = null } = signed;
  const whole = Array.isArray(regimes) && regimes.every(isObject) && isObject(kalenders) && isEigen(eigen);
  if (!whole) {
    throw new ToetsverzoekError([recordProblem("not-a-rule-set", pad, document)]);
  }
  if (sha256 !== digest(signed))
    throw new ToetsverzoekError([recordProblem("rule-set-changed", `${pad}/sha256`, sha256)]);
  const question = readQuestion(feiten);
  const calendars: Kalenders = Object.fromEntries(
    Object.entries(kalenders).map(([id, one]) => [id, readKalender(id, one)]),
  );
  const done: Regime[] = [];
  for (const [i, files] of regimes.entries()) {
    const bundle = readFiles(files, done);
    const base = done.find(({ id }) => id === bundle.regime.bouwtVoortOp);
    const built = buildRegime({ ...bundle, regels: [...bundle.regels.values()] }, question, base, calendars);
    const made = eigen && i === regimes.length - 1 ? freeze(marked(built, eigen)) : built;
    const vragen = new Map([[vraag, question]]);
    done.push(remember(made, { bundle, vragen, bases: [...done], kalenders: calendars }));
  }
  const last = done.at(-1);
  if (!last) throw new ToetsverzoekError([recordProblem("not-a-rule-set", `${pad}/regimes`, regimes)]);
  return last;
}
