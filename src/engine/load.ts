import { RegelError, type RegelProbleem } from "../errors.js";
import { type Afleiding, AfleidingenBestand } from "../model/afleiding.js";
import { beleidSchema } from "../model/beleid.js";
import { deeperThan, isObject } from "../model/depth.js";
import { FeitenBestand } from "../model/feit.js";
import type { Kalenders } from "../model/kalender.js";
import { read, type Schema } from "../model/read.js";
import { type Regel, regelSchema } from "../model/regel.js";
import { type RegelBestanden, type Regime, type RegimeBestand, regimeBestandSchema } from "../model/regime.js";
import { ruleProblem } from "../rule-errors.js";
import { assemble, freeze } from "./assemble.js";
import type { Bundle, Vraag } from "./bundle.js";
import { checkFeiten } from "./check-facts.js";
import { checkFactNames } from "./check-names.js";
import { checkRegime } from "./check-regime.js";
import { checkStates } from "./check-states.js";
import { remember } from "./origin.js";
import { checkPolicy, expandPolicy } from "./policy.js";
import { schemaProblems } from "./schema-problems.js";
import { joinStates, statesOf } from "./states.js";

/** No rule file needs more; a deeper one would exhaust the stack of the schema. */
const DEEPEST = 24;

function readFile<T>(bestand: string, document: unknown, schema: Schema<T>, problemen: RegelProbleem[]): T | undefined {
  if (!isObject(document)) problemen.push({ bestand, ...ruleProblem("not-a-rule-file", "", document) });
  else if (deeperThan(document, DEEPEST)) problemen.push({ bestand, ...ruleProblem("tree-too-deep", "", "{...}") });
  else {
    const result = read(schema, document);
    if ("data" in result) return result.data;
    problemen.push(...schemaProblems(bestand, document, result.issues));
  }
  return undefined;
}

/** Files of cases may stand beside the rules that they are about. */
const isCases = (path: string): boolean => path.endsWith(".zaken.json");

const baseName = (path: string): string => path.split("/").at(-1) ?? path;

const POLICY = "beleid.json";

/** A bundle that holds a policy becomes the rule files that the policy stands for. */
function withPolicy(bestanden: RegelBestanden, bases: readonly Regime[], problemen: RegelProbleem[]): RegelBestanden {
  const [path, ...more] = Object.keys(bestanden).filter((name) => baseName(name) === POLICY);
  if (path === undefined) return bestanden;
  const others = Object.keys(bestanden).filter((name) => name !== path && !isCases(name));
  if (more.length + others.length > 0) {
    problemen.push({ bestand: path, ...ruleProblem("policy-alone", "", others.join(", ")) });
  }
  const beleid = readFile(path, bestanden[path], beleidSchema, problemen);
  if (!beleid || problemen.length > 0) throw new RegelError(problemen);
  const base = bases.find((regime) => regime.id === beleid.bouwtVoortOp && regime.vraag === beleid.vraag);
  if (!base) {
    const keuze = bases.map((b) => b.id).join(", ");
    problemen.push({ bestand: path, ...ruleProblem("base-unknown", "/bouwtVoortOp", beleid.bouwtVoortOp, { keuze }) });
    throw new RegelError(problemen);
  }
  problemen.push(...checkPolicy(beleid, base).map((p) => ({ bestand: path, ...p })));
  return expandPolicy(beleid, base);
}

/** Reads the files of one regime, or throws a `RegelError` with every mistake of form. */
export function readFiles(bestanden: RegelBestanden, bases: readonly Regime[]): Bundle {
  const problemen: RegelProbleem[] = [];
  const bundle = readBundle(withPolicy(bestanden, bases, problemen), problemen);
  if (!bundle || problemen.length > 0) throw new RegelError(problemen);
  return bundle;
}

function readBundle(bestanden: RegelBestanden, problemen: RegelProbleem[]): Bundle | undefined {
  let regime: RegimeBestand | undefined;
  let feiten: FeitenBestand | undefined;
  let afleidingen: readonly Afleiding[] = [];
  const regels = new Map<string, Regel>();
  for (const path of Object.keys(bestanden).sort()) {
    if (isCases(path)) continue;
    const document = bestanden[path];
    const name = baseName(path);
    if (name === "regime.json") regime = readFile(path, document, regimeBestandSchema, problemen);
    else if (name === "feiten.json") feiten = readFile(path, document, FeitenBestand, problemen);
    else if (name === "afleidingen.json")
      afleidingen = readFile(path, document, AfleidingenBestand, problemen)?.afleidingen ?? [];
    else {
      const regel = readFile(path, document, regelSchema, problemen);
      if (regel) regels.set(path, regel);
    }
  }
  if (!Object.keys(bestanden).some((path) => baseName(path) === "regime.json")) {
    problemen.push({ bestand: "regime.json", ...ruleProblem("no-regime-file", "", undefined) });
  }
  return regime && { regime, regels, afleidingen, feiten };
}

/** Reads the facts of a question. */
export function readVraag(bestand: string, document: unknown): Vraag {
  const problemen: RegelProbleem[] = [];
  const found = readFile(bestand, document, FeitenBestand, problemen);
  if (found)
    problemen.push(...[...checkFeiten(found.feiten), ...checkFactNames(found)].map((p) => ({ bestand, ...p })));
  if (!found || problemen.length > 0) throw new RegelError(problemen);
  return freeze({ titel: found.titel, groepen: found.groepen ?? {}, feiten: found.feiten });
}

/**
 * Turns the rule files of one regime into a checked `Regime`, or throws a `RegelError` with every
 * mistake: first those of form, file by file; then, when the form is right, those of meaning.
 */
export function load(
  bestanden: RegelBestanden,
  vragen: ReadonlyMap<string, Vraag>,
  bases: readonly Regime[],
  kalenders: Kalenders = {},
): Regime {
  const problemen: RegelProbleem[] = [];
  const bundle = readFiles(bestanden, bases);
  const { regime: own, regels, feiten } = bundle;
  const base = bases.find((regime) => regime.id === own.bouwtVoortOp && regime.vraag === own.vraag);
  const vraag =
    vragen.get(own.vraag) ??
    (base && { titel: base.vraagTitel, groepen: base.groepen, feiten: base.feiten }) ??
    (feiten && { titel: feiten.titel, groepen: feiten.groepen ?? {}, feiten: feiten.feiten });
  if (!vraag) {
    problemen.push({
      bestand: "regime.json",
      ...ruleProblem("question-without-facts", "/vraag", own.vraag, { keuze: [...vragen.keys()].join(", ") }),
    });
  }
  if (own.bouwtVoortOp !== undefined && !base) {
    const keuze = bases
      .filter((b) => b.vraag === own.vraag)
      .map((b) => b.id)
      .join(", ");
    problemen.push({
      bestand: "regime.json",
      ...ruleProblem("base-unknown", "/bouwtVoortOp", own.bouwtVoortOp, { keuze }),
    });
  }
  if (!vraag || problemen.length > 0) throw new RegelError(problemen);
  const authored = assemble({ ...bundle, regels: [...regels.values()] }, vraag, base, kalenders);
  const states = statesOf(authored);
  problemen.push(...checkStates(authored, bundle));
  // What is wrong in two states is said once.
  const said = new Set<string>();
  for (const state of states) {
    for (const found of checkRegime(state, bundle, base, vraag)) {
      const key = JSON.stringify(found);
      if (!said.has(key)) problemen.push(found);
      said.add(key);
    }
  }
  if (problemen.length > 0) throw new RegelError(problemen);
  return remember(freeze(joinStates(states)), { bundle, vragen, bases, kalenders });
}
