import { isTime } from "../../judge/meant.js";
import { dependencies, needsOf } from "../../judge/references.js";
import { duplicates } from "../../model/duplicates.js";
import type { Feit } from "../../model/feit.js";
import { sourcesOf } from "../../model/names.js";
import { layer } from "../../model/order.js";
import { isPeildatum } from "../../model/peildatum.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import { factBeside, withMore } from "../../model/values-beside.js";
import { conditionsOf, isAmount, isCount } from "../../reckon/operations.js";
import { type Probleem, pointer, type RegelProbleem } from "../errors.js";
import { ruleProblem } from "../rule-errors.js";
import type { Bundle, Vraag } from "./bundle.js";
import { checkConditions, conclusieWaarden, type Name, type Names } from "./check-conditions.js";
import { checkDrawable, checkSources } from "./check-derived.js";
import { checkFeiten } from "./check-facts.js";
import { checkMandatory, checkSlotsom } from "./check-final.js";
import { checkKinds } from "./check-kinds.js";
import { checkLapse } from "./check-lapse.js";
import { checkMonotone } from "./check-monotone.js";
import { checkFactNames } from "./check-names.js";
import { checkPlaces, checkRegimeFile } from "./check-regime-file.js";
import { checkNormTexts, checkUnfilled } from "./check-texts.js";
import { checkValuesMore } from "./check-values-more.js";
import { type Fixed, fixedIn } from "./fixed.js";

const inFile = (bestand: string, problemen: readonly Probleem[]): RegelProbleem[] =>
  problemen.map((p) => ({ bestand, ...p }));

/** Everything that a condition of a regime can name. */
export function namesOf(regime: Regime, fixed: Fixed = fixedIn(regime)): Names {
  const names = new Map<string, Name>();
  for (const feit of regime.feiten) names.set(feit.id, { type: feit.type, waarden: feit.waarden, feit, fixed });
  for (const afleiding of regime.afleidingen)
    names.set(afleiding.id, {
      type: isCount(afleiding) ? "count" : isAmount(afleiding) ? "amount" : "date",
      tijd: isTime(afleiding) && afleiding.eenheid,
      fixed,
    });
  for (const regel of regime.regels) names.set(regel.name, { type: "conclusie", waarden: conclusieWaarden, fixed });
  return names;
}

/** The declarations of an overlay say exactly what its files do. */
function checkOverlay(regime: Regime, { regime: own, regels }: Bundle, base: Regime | undefined): Probleem[] {
  const inherited = new Set((base?.regels ?? []).map((regel) => regel.name));
  const rules = [...regels.values()];
  const files = rules.map((regel) => regel.name);
  const replaced = own.vervangt ?? [];
  const all = [...new Set(regime.regels.map((regel) => regel.name))];
  return [
    ...files
      .filter((name) => inherited.has(name) && !replaced.includes(name))
      .map((name) => ruleProblem("replacement-undeclared", "/vervangt", name)),
    ...files
      .filter((name) => base && !inherited.has(name) && !own.voegtToe?.includes(name))
      .map((name) => ruleProblem("addition-undeclared", "/voegtToe", name)),
    ...replaced
      .filter((name) => !inherited.has(name) || !files.includes(name))
      .map((name) => ruleProblem("replaces-nothing", "/vervangt", name)),
    ...(own.voegtToe ?? [])
      .filter((name) => inherited.has(name) || !files.includes(name))
      .map((name) => ruleProblem("adds-nothing", "/voegtToe", name)),
    ...(own.vervalt ?? [])
      .filter((name) => !inherited.has(name))
      .map((name) => ruleProblem("drops-nothing", "/vervalt", name)),
    ...all
      .filter((name) => !own.conclusies.includes(name))
      .map((name) => ruleProblem("conclusion-not-listed", "/conclusies", name)),
    ...own.conclusies.flatMap((name, at) =>
      all.includes(name) ? [] : [ruleProblem("conclusion-without-rule", pointer(["conclusies", at]), name)],
    ),
    ...duplicates(own.conclusies).map(({ item, at }) => ruleProblem("listed-twice", pointer(["conclusies", at]), item)),
    ...((own.rechtskarakter ?? base?.rechtskarakter)
      ? []
      : [ruleProblem("missing-key", "/rechtskarakter", undefined, { verwacht: "rechtskarakter" })]),
  ];
}

/** The scopes under which a rule stands, from the nearest outwards. */
function scopesOf(regel: Regel, regime: Regime): string[] {
  const scopes: string[] = [];
  for (let scope = regel.reikwijdte; scope !== undefined && !scopes.includes(scope); ) {
    scopes.push(scope);
    const name: string = scope;
    scope = regime.regels.find((r) => r.name === name)?.reikwijdte;
  }
  return scopes;
}

/** Whether a rule is a scope. What names another as its scope is a mistake by itself. */
const isScope = (name: string, regime: Regime): boolean =>
  regime.regels.some((regel) => regel.name === name && regel.kracht === "reikwijdte");

/** A rule names only conclusions that apply whenever it does: else an answer could rest on one that falls away. */
function checkScopes(regel: Regel, regime: Regime): Probleem[] {
  const own = scopesOf(regel, regime);
  return [...new Set(needsOf(regel))]
    .map((need) => regime.regels.find((r) => r.name === need))
    .filter(
      (named) =>
        named?.reikwijdte !== undefined && !own.includes(named.reikwijdte) && isScope(named.reikwijdte, regime),
    )
    .map((named) => ruleProblem("scope-mixed", "/conditions", named?.name));
}

/** A condition names its source by the place of it, so no two sources of a rule have the same. */
function checkPlacesOfSources(regel: Regel): Probleem[] {
  const places = sourcesOf(regel).map(({ vindplaats }) => vindplaats);
  return places.flatMap((vindplaats, i) =>
    places.indexOf(vindplaats) === i
      ? []
      : [ruleProblem("source-twice", pointer(["mede", i - 1, "vindplaats"]), vindplaats)],
  );
}

function checkRegel(regel: Regel, regime: Regime, names: Names): Probleem[] {
  const bronnen = sourcesOf(regel).map(({ vindplaats }) => vindplaats);
  const scope = regel.reikwijdte === undefined ? undefined : regime.regels.find((r) => r.name === regel.reikwijdte);
  return [
    ...(regel.name === regel.event.type
      ? []
      : [ruleProblem("event-type", "/event/type", regel.event.type, { naam: regel.name })]),
    ...((regel.slotsom === true) !== (regel.kracht !== undefined)
      ? []
      : [ruleProblem("strength-or-final", "/kracht", regel.kracht)]),
    ...(regel.kracht === undefined || (regel.kracht === "plicht") === (regel.wie !== undefined)
      ? []
      : [ruleProblem("duty-without-bearer", "/wie", regel.wie)]),
    ...(regel.reikwijdte === undefined || scope?.kracht === "reikwijdte"
      ? []
      : [ruleProblem("scope-unknown", "/reikwijdte", regel.reikwijdte)]),
    ...checkPlacesOfSources(regel),
    ...checkConditions(regel.conditions, ["conditions"], names, bronnen),
    ...(regel.toepassing ? checkConditions(regel.toepassing, ["toepassing"], names, bronnen) : []),
    ...(regel.overgang
      ? checkConditions(regel.overgang.vorigeStandWanneer, ["overgang", "vorigeStandWanneer"], names)
      : []),
    ...(regel.waarschuwing ?? []).flatMap((w, i) => [
      ...checkConditions(w.wanneer, ["waarschuwing", i, "wanneer"], names),
      ...(w.tenzij ? checkConditions(w.tenzij, ["waarschuwing", i, "tenzij"], names) : []),
      ...checkPlaces([w.zin], ["waarschuwing", i, "zin"], names),
      ...checkPlaces([w.en ?? ""], ["waarschuwing", i, "en"], names),
    ]),
    ...checkScopes(regel, regime),
    ...(regel.slotsom ? checkSlotsom(regel, regime) : []),
  ];
}

function checkAfleidingen(
  { afleidingen, regime: own }: Bundle,
  regime: Regime,
  base: Regime | undefined,
  names: Names,
): Probleem[] {
  const inherited = (base?.afleidingen ?? []).map((a) => a.id);
  const replaced = afleidingen.map((a) => a.id).filter((id) => inherited.includes(id));
  const declared = own.vervangtAfleidingen ?? [];
  const undated = afleidingen.filter((a) => a.geldigVan === undefined && a.geldigTot === undefined);
  return [
    ...duplicates(undated.map((a) => a.id)).map(({ item }) =>
      ruleProblem(
        "derived-twice",
        pointer(["afleidingen", afleidingen.findLastIndex((a) => a.id === item), "id"]),
        item,
      ),
    ),
    ...replaced.filter((id) => !declared.includes(id)).map((id) => ruleProblem("derived-replaced", "/afleidingen", id)),
    ...declared
      .filter((id) => !replaced.includes(id))
      .map((id) => ruleProblem("replaces-nothing", "/vervangtAfleidingen", id)),
    ...afleidingen.flatMap((afleiding, i) => [
      ...checkSources(afleiding, ["afleidingen", i], regime, names),
      ...conditionsOf(afleiding).flatMap((tree) => checkConditions(tree, ["afleidingen", i, "voorwaarde"], names)),
      ...(regime.feiten.some((feit) => feit.id === afleiding.id)
        ? [ruleProblem("derived-is-fact", pointer(["afleidingen", i, "id"]), afleiding.id)]
        : []),
    ]),
  ];
}

/** One circle among items of which some need each other: from a name back to itself. */
function circleOf<T>(items: readonly T[], name: (item: T) => string, needs: (item: T) => readonly string[]): string[] {
  const left = new Map(layer(items, name, needs).circle.map((item) => [name(item), item]));
  const path: string[] = [];
  for (let at = left.keys().next().value; at !== undefined; ) {
    const seen = path.indexOf(at);
    if (seen >= 0) return [...path.slice(seen), at];
    path.push(at);
    const item = left.get(at);
    at = item && needs(item).find((need) => left.has(need));
  }
  return [];
}

function checkCircles(regime: Regime, bundle: Bundle, base: Regime | undefined): RegelProbleem[] {
  const file = new Map([...bundle.regels].map(([path, { name }]) => [name, path]));
  const rules = circleOf(regime.regels, (r) => r.name, needsOf);
  const derived = new Map([...(base?.afleidingen ?? []), ...bundle.afleidingen].map((a) => [a.id, a]));
  const dates = circleOf([...derived.values()], (a) => a.id, needsOf);
  // One that is inherited cannot be in a circle without one that is not.
  const first = rules.map((name) => file.get(name)).find((path) => path !== undefined) ?? "regime.json";
  const told = rules.map((name) => (file.has(name) ? `${name} (${file.get(name)})` : name)).join(" -> ");
  const at = pointer(["afleidingen", bundle.afleidingen.findIndex((a) => dates.includes(a.id))]);
  return [
    ...(rules.length > 0 ? inFile(first, [ruleProblem("circle", "/conditions", rules[0], { kring: told })]) : []),
    ...(dates.length > 0
      ? inFile("afleidingen.json", [ruleProblem("circle", at, dates[0], { kring: dates.join(" -> ") })])
      : []),
  ];
}

/** Two undated files for one conclusion: each after the first says which that is. */
function checkDoubles({ regels }: Bundle): RegelProbleem[] {
  const first = new Map<string, string>();
  return [...regels].flatMap(([path, { name, geldigVan, geldigTot }]) => {
    if (geldigVan !== undefined || geldigTot !== undefined) return [];
    const other = first.get(name);
    if (other === undefined) first.set(name, path);
    return other === undefined ? [] : inFile(path, [ruleProblem("conclusion-twice", "/name", name, { andere: other })]);
  });
}

/** The names, with a mark at the facts and dates in which something is wrong: what only follows from that is not said again. */
function soundNames(names: Names, wrong: readonly Probleem[], { feiten, afleidingen }: Bundle): Names {
  const found = new Map(names);
  for (const { pad } of wrong) {
    const [, list, i] = pad.split("/");
    const id = (list === "feiten" ? feiten?.feiten : afleidingen)?.[Number(i)]?.id ?? "";
    const name = names.get(id);
    if (name) found.set(id, { ...name, gebrekkig: true });
  }
  return found;
}

/** The facts that a regime finds: those of its question, with what the regime below it adds. A question of its own has none. */
function inheritedFacts(vraag: Vraag, base: Regime | undefined, { feiten }: Bundle): readonly Feit[] {
  const ofQuestion = vraag.feiten === feiten?.feiten ? [] : vraag.feiten;
  const added = base?.feiten.filter(({ id }) => !ofQuestion.some((feit) => feit.id === id)) ?? [];
  return [...ofQuestion.map((feit) => (base ? factBeside(feit, [vraag, base]) : feit)), ...added];
}

const isOfItself = ({ code }: Probleem): boolean => code !== "condition-fixed";

/** Everything about a regime that a schema of one file cannot see. */
export function checkRegime(regime: Regime, bundle: Bundle, base: Regime | undefined, vraag: Vraag): RegelProbleem[] {
  // With what is derived nothing is reckoned before it is known to be right.
  const ofFactsAlone = fixedIn({ ...regime, afleidingen: [] });
  const names = new Map(namesOf(regime, ofFactsAlone));
  // What stands in a circle is there, though nothing can be reckoned with it.
  const derived = [...(base?.afleidingen ?? []), ...bundle.afleidingen];
  for (const { id } of layer(derived, (a) => a.id, needsOf).circle) names.set(id, { type: "date", gebrekkig: true });
  const inherited = inheritedFacts(vraag, base, bundle);
  const more = bundle.feiten?.waardenErbij;
  const extended = inherited.map((feit) => withMore(feit, more));
  const ofFacts = checkFeiten(bundle.feiten?.feiten ?? [], extended);
  const wrong = [...ofFacts, ...checkAfleidingen(bundle, regime, base, names)];
  const isSound = wrong.length === 0 && ![...names.values()].some(({ gebrekkig }) => gebrekkig);
  const sound = isSound ? namesOf(regime) : soundNames(names, wrong, bundle);
  const ofDerived = checkAfleidingen(bundle, regime, base, isSound ? sound : names);
  const paths = new Map([...bundle.regels].map(([path, regel]) => [regel, path]));
  const rests = dependencies(regime);
  const own = bundle.feiten?.feiten ?? [];
  // A question of one's own brings its facts itself; to another question facts can only be added.
  const redefined =
    vraag.feiten === own
      ? own.filter(isPeildatum)
      : own.filter((feit) => isPeildatum(feit) || inherited.some((known) => known.id === feit.id));
  return [
    ...inFile("regime.json", checkOverlay(regime, bundle, base)),
    ...inFile("regime.json", checkLapse(bundle.regime, regime, base)),
    ...(regime.regels.some((regel) => regel.slotsom)
      ? []
      : inFile("regime.json", [ruleProblem("no-final-conclusion", "/conclusies", undefined)])),
    ...regime.regels.flatMap((regel) => {
      const path = paths.get(regel);
      const found = checkRegel(regel, regime, sound);
      // What is inherited was checked below; on the days of this regime it may have one answer left.
      return path === undefined ? inFile("regime.json", found.filter(isOfItself)) : inFile(path, found);
    }),
    // What is inherited promises what it did; whether it still keeps it is for `prove` to say.
    ...[...paths].flatMap(([regel, path]) => inFile(path, checkMonotone(regel, sound, rests.get(regel.name)))),
    ...checkMandatory(regime, (regel) => paths.get(regel)),
    ...inFile("feiten.json", ofFacts),
    ...inFile("feiten.json", checkValuesMore(more, inherited)),
    ...inFile("feiten.json", bundle.feiten ? checkFactNames(bundle.feiten, extended) : []),
    ...(bundle.feiten && bundle.feiten.vraag !== regime.vraag
      ? inFile("feiten.json", [ruleProblem("other-question", "/vraag", bundle.feiten.vraag, { vraag: regime.vraag })])
      : []),
    ...inFile(
      "feiten.json",
      redefined.map((feit) => ruleProblem("fact-redefined", "/feiten", feit.id)),
    ),
    ...inFile("afleidingen.json", ofDerived),
    ...inFile("regime.json", checkRegimeFile(bundle, regime, sound)),
    ...inFile("regime.json", checkKinds(bundle.regime, regime, sound)),
    ...checkDrawable(regime, bundle, names),
    ...checkCircles(regime, bundle, base),
    ...checkDoubles(bundle),
    ...checkUnfilled(bundle),
    ...checkNormTexts(bundle),
  ];
}
