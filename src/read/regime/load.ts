import { AfleidingenBestand } from "../../model/afleiding.js";
import { beleidSchema } from "../../model/beleid.js";
import { deeperThan, isObject } from "../../model/depth.js";
import { FeitenBestand } from "../../model/feit.js";
import { freeze } from "../../model/freeze.js";
import type { Kalenders } from "../../model/kalender.js";
import { read, type Schema } from "../../model/read.js";
import { type Regel, regelSchema } from "../../model/regel.js";
import { type RegelBestanden, type Regime, type RegimeBestand, regimeBestandSchema } from "../../model/regime.js";
import { RegelError, type RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { addressesIn } from "./addresses.js";
import { assemble } from "./assemble.js";
import type { Bundle, Vraag } from "./bundle.js";
import { checkFeiten } from "./check-facts.js";
import { checkFactNames } from "./check-names.js";
import { measure } from "./check-raw.js";
import { checkRegime } from "./check-regime.js";
import { checkBeyondBase, checkInForce, checkStates } from "./check-states.js";
import { checkValuesMore } from "./check-values-more.js";
import { checkCitations, isSource, Sources } from "./citations.js";
import { checkContradictions } from "./contradictions.js";
import { atMost, checkLimits, checkStretches, checkWays } from "./limits.js";
import { isNorm, remember } from "./origin.js";
import { checkPolicy, expandPolicy } from "./policy.js";
import { checkReserved, checkTexts, type Door } from "./reserved.js";
import { schemaProblems } from "./schema-problems.js";
import { checkShared, withoutUnused } from "./shared-rules.js";
import { joinStates, statesOf, stretches } from "./states.js";
import { marked } from "./unchecked.js";
import { baseName, checkFileNames, POLICY, whereWritten } from "./written.js";

/** No rule file needs more; a deeper one would exhaust the stack of the schema. */
const DEEPEST = 24;

/** Files of cases may stand beside the rules that they are about, and the texts of sources. */
const isRule = (path: string): boolean => !path.endsWith(".zaken.json") && !isSource(path);

/** Reads rule files one by one, collecting every mistake of form. */
class Reader {
  readonly problemen: RegelProbleem[] = [];
  voorwaarden = 0;

  constructor(private readonly bestanden: RegelBestanden) {
    const count = Object.keys(bestanden).length;
    if (count <= atMost.bestanden) return;
    const values = { hoogstens: String(atMost.bestanden) };
    throw new RegelError([located("regime.json", ruleProblem("too-many-files", "", count, values))]);
  }

  read<T>(bestand: string, schema: Schema<T>): T | undefined {
    const document = this.bestanden[bestand];
    if (!isObject(document)) this.problemen.push(located(bestand, ruleProblem("not-a-rule-file", "", document)));
    else if (deeperThan(document, DEEPEST))
      this.problemen.push(located(bestand, ruleProblem("tree-too-deep", "", "{...}")));
    else return this.measured(bestand, document, schema);
    return undefined;
  }

  private measured<T>(bestand: string, document: object, schema: Schema<T>): T | undefined {
    const { problemen, voorwaarden } = measure(bestand, document);
    this.voorwaarden += voorwaarden;
    this.problemen.push(...problemen);
    if (problemen.length > 0) return undefined;
    const result = read(schema, document);
    if ("data" in result) return result.data;
    this.problemen.push(...schemaProblems(bestand, document, result.issues));
    return undefined;
  }

  /** @throws {RegelError} with what was found */
  stop(...more: readonly RegelProbleem[]): never {
    throw new RegelError([...this.problemen, ...more]);
  }

  /** Facts, or values for facts that are inherited. */
  facts(path: string): FeitenBestand | undefined {
    const found = this.read(path, FeitenBestand);
    if (!found || found.feiten.length > 0 || found.waardenErbij) return found;
    this.problemen.push(located(path, ruleProblem("no-facts", "/feiten", found.feiten)));
    return undefined;
  }

  bundle(): Bundle {
    let regime: RegimeBestand | undefined;
    let feiten: FeitenBestand | undefined;
    let afleidingen: Bundle["afleidingen"] = [];
    const regels = new Map<string, Regel>();
    const paths = Object.keys(this.bestanden).filter(isRule).sort();
    for (const path of paths) {
      const name = baseName(path);
      if (name === "regime.json") regime = this.read(path, regimeBestandSchema);
      else if (name === "feiten.json") feiten = this.facts(path);
      else if (name === "afleidingen.json") afleidingen = this.read(path, AfleidingenBestand)?.afleidingen ?? [];
      else {
        const regel = this.read(path, regelSchema);
        if (regel) regels.set(path, regel);
      }
    }
    if (!paths.some((path) => baseName(path) === "regime.json")) {
      this.problemen.push(located("regime.json", ruleProblem("no-regime-file", "", undefined)));
    }
    return regime && this.problemen.length === 0 ? { regime, regels, afleidingen, feiten } : this.stop();
  }
}

const named = (bases: readonly Regime[], vraag: string): string =>
  bases
    .filter((b) => b.vraag === vraag)
    .map((b) => b.id)
    .join(", ") || "-";

/** A bundle that holds a policy becomes the rule files that the policy stands for. */
function withPolicy(bestanden: RegelBestanden, bases: readonly Regime[]): RegelBestanden {
  const [path, ...more] = Object.keys(bestanden).filter((name) => baseName(name) === POLICY);
  if (path === undefined) return bestanden;
  const reader = new Reader(bestanden);
  const others = Object.keys(bestanden).filter((name) => name !== path && isRule(name));
  if (more.length + others.length > 0) reader.stop(located(path, ruleProblem("policy-alone", "", others.join(", "))));
  const beleid = reader.read(path, beleidSchema);
  if (!beleid) return reader.stop();
  const base = bases.find((regime) => regime.id === beleid.bouwtVoortOp && regime.vraag === beleid.vraag);
  if (!base) {
    const values = { keuze: named(bases, beleid.vraag) };
    return reader.stop(located(path, ruleProblem("base-unknown", "/bouwtVoortOp", beleid.bouwtVoortOp, values)));
  }
  const wrong = checkPolicy(beleid, base);
  if (wrong.length > 0) reader.stop(...wrong.map((p) => located(path, p)));
  return expandPolicy(beleid, base);
}

/** Reads the files of one regime, or throws a `RegelError` with every mistake of form. */
export const readFiles = (bestanden: RegelBestanden, bases: readonly Regime[]): Bundle =>
  new Reader(withPolicy(withoutUnused(bestanden), bases)).bundle();

/** Reads the facts of a question. */
export function readVraag(bestand: string, document: unknown): Vraag {
  const reader = new Reader({ [bestand]: document });
  const found = reader.facts(bestand);
  if (!found) return reader.stop();
  const more = checkValuesMore(found.waardenErbij, []);
  const wrong = [...checkFeiten(found.feiten), ...checkFactNames(found), ...more].map((p) => located(bestand, p));
  if (wrong.length > 0) reader.stop(...wrong);
  return freeze({ titel: found.titel, groepen: found.groepen ?? {}, feiten: found.feiten });
}

interface Around {
  readonly vragen: ReadonlyMap<string, Vraag>;
  readonly bases: readonly Regime[];
  readonly kalenders: Kalenders;
  readonly door: Door | undefined;
}

/** The question that a regime answers, and the regime that it is laid over. */
function settled(
  { regime: own, feiten }: Bundle,
  { vragen, bases, door }: Around,
): { vraag: Vraag; base: Regime | undefined } {
  const base = bases.find((regime) => regime.id === own.bouwtVoortOp && regime.vraag === own.vraag);
  const vraag =
    vragen.get(own.vraag) ??
    (base && { titel: base.vraagTitel, groepen: base.groepen, feiten: base.feiten }) ??
    (feiten && { titel: feiten.titel, groepen: feiten.groepen ?? {}, feiten: feiten.feiten });
  const found: RegelProbleem[] = [];
  const say = (...[code, pad, gevonden, values]: Parameters<typeof ruleProblem>): void =>
    void found.push(located("regime.json", ruleProblem(code, pad, gevonden, values)));
  if (!vraag) {
    const keuze = (door?.vragen ?? [...vragen.keys()]).join(", ");
    say("question-without-facts", "/vraag", own.vraag, { keuze });
  } else if (own.bouwtVoortOp !== undefined && !base) {
    say("base-unknown", "/bouwtVoortOp", own.bouwtVoortOp, { keuze: named(bases, own.vraag) });
  }
  if (!vraag || found.length > 0) throw new RegelError(found);
  return { vraag, base };
}

/** Problems without those that go away when another is mended. */
function withoutEchoes(problemen: readonly RegelProbleem[]): RegelProbleem[] {
  const found = (code: string, key: "bestand" | "gevonden"): ReadonlySet<string> =>
    new Set(problemen.filter((p) => p.code === code).map((p) => p[key]));
  const wrongValues = new Set([...found("value-unfit", "bestand"), ...found("condition-fixed", "bestand")]);
  const gaps = found("state-missing", "gevonden");
  return problemen.filter(({ code, bestand, gevonden }) => {
    if (code === "number-unquoted") return !wrongValues.has(bestand);
    return !["conclusion-without-rule", "fact-unknown"].includes(code) || !gaps.has(gevonden);
  });
}

/** What is wrong in two states is said once; that a condition has one answer only where it has that in every state in which it stands. */
function inStates(
  states: readonly Regime[],
  perState: readonly (readonly RegelProbleem[])[],
  { regels }: Bundle,
): RegelProbleem[] {
  const times = new Map<string, { readonly found: RegelProbleem; count: number }>();
  for (const found of perState.flat()) {
    const fixed = found.code === "condition-fixed";
    const key = JSON.stringify(fixed ? { ...found, verwacht: undefined } : found);
    const known = times.get(key) ?? { found, count: 0 };
    times.set(key, { ...known, count: known.count + 1 });
  }
  return [...times.values()].flatMap(({ found, count }) => {
    const regel = regels.get(found.bestand);
    const held = states.filter((state) => !regel || state.regels.includes(regel)).length;
    return found.code === "condition-fixed" && count < held ? [] : [found];
  });
}

function loaded(given: RegelBestanden, around: Around): Regime {
  const bestanden = withoutUnused(given);
  const misnamed = [...checkFileNames(bestanden), ...checkShared(bestanden)];
  if (misnamed.length > 0) throw new RegelError(misnamed);
  const expanded = withPolicy(bestanden, around.bases);
  const reader = new Reader(expanded);
  const bundle = reader.bundle();
  const { regime: own } = bundle;
  const { gereserveerd = [], bronnen = {} } = around.door ?? {};
  const taken = [...checkReserved(own, gereserveerd), ...checkTexts(bestanden, bronnen)];
  if (taken.length > 0) reader.stop(...taken);
  const { vraag, base } = settled(bundle, around);
  const sources = new Sources(bestanden);
  const norms = Object.fromEntries(Object.entries(expanded).filter(([path]) => isNorm(path)));
  const { problemen: wrongSources, ongecontroleerd } = checkCitations(bestanden, sources, base, norms);
  const inherited = base?.eigen?.ongecontroleerd ?? [];
  const eigen = around.door && {
    eigenaar: own.eigenaar ?? null,
    ongecontroleerd: [...inherited, ...ongecontroleerd],
  };
  const parts = { ...bundle, regels: [...bundle.regels.values()] };
  const authored = assemble(parts, vraag, base, around.kalenders);
  const tooLarge = [
    ...checkLimits(bundle, vraag, base, reader.voorwaarden),
    ...checkWays(bundle.afleidingen, base),
    ...checkStretches(stretches(authored).length),
  ];
  if (tooLarge.length > 0) reader.stop(...tooLarge);
  const beyond = [...checkBeyondBase(authored, base), ...checkInForce(authored)].map((p) => located("regime.json", p));
  const states = statesOf(authored);
  const problemen: RegelProbleem[] = [...beyond, ...checkStates(authored, bundle)];
  const perState = states.map((state) => checkRegime(state, bundle, base, vraag));
  problemen.push(...inStates(states, perState, bundle));
  const all = withoutEchoes([...problemen, ...wrongSources]);
  if (all.length > 0) reader.stop(...all);
  const regime = joinStates(states);
  const apart = checkContradictions(bestanden, regime);
  if (apart.length > 0) reader.stop(...apart);
  return remember(freeze(eigen ? marked(regime, eigen) : regime), {
    bundle,
    adressen: addressesIn(bestanden),
    ...around,
  });
}

/**
 * Turns the rule files of one regime into a checked `Regime`, or throws a `RegelError` with every
 * mistake: first those of form, file by file; then, when the form is right, those of meaning.
 *
 * @param door what is asked of a regime that is not of the package; it is then marked as such
 */
export function load(
  bestanden: RegelBestanden,
  vragen: ReadonlyMap<string, Vraag>,
  bases: readonly Regime[],
  kalenders: Kalenders = {},
  door?: Door,
): Regime {
  try {
    return loaded(bestanden, { vragen, bases, kalenders, door });
  } catch (error) {
    throw error instanceof RegelError ? new RegelError(whereWritten(bestanden, error.problemen)) : error;
  }
}
