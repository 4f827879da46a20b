import { type Probleem, pointer, problem, type RegelProbleem } from "../errors.js";
import { sources } from "../model/afleiding.js";
import { isObject } from "../model/depth.js";
import type { Feit } from "../model/feit.js";
import type { Sjabloon } from "../model/gevolg.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import { bladeren } from "../model/voorwaarde.js";
import type { Bundle, Vraag } from "./bundle.js";
import { checkConditions, conclusieWaarden, type Name, type Names } from "./check-conditions.js";
import { layer } from "./order.js";
import { needsOf } from "./references.js";

const inFile = (bestand: string, problemen: readonly Probleem[]): RegelProbleem[] =>
  problemen.map((p) => ({ bestand, ...p }));

function namesOf(regime: Regime): Names {
  const names = new Map<string, Name>();
  for (const feit of regime.feiten) names.set(feit.id, { type: feit.type, waarden: feit.waarden, feit });
  for (const afleiding of regime.afleidingen) names.set(afleiding.id, { type: "date" });
  for (const regel of regime.regels) names.set(regel.name, { type: "conclusie", waarden: conclusieWaarden });
  return names;
}

const duplicates = (items: readonly string[]): string[] => [
  ...new Set(items.filter((item, i) => items.indexOf(item) !== i)),
];

/** The declarations of an overlay say exactly what its files do. */
function checkOverlay(regime: Regime, { regime: own, regels }: Bundle, base: Regime | undefined): Probleem[] {
  const inherited = new Set((base?.regels ?? []).map((regel) => regel.name));
  const files = [...regels.values()].map((regel) => regel.name);
  const replaced = own.vervangt ?? [];
  const all = [...new Set(regime.regels.map((regel) => regel.name))];
  return [
    ...duplicates(files).map((name) => problem("conclusion-twice", "/conclusies", name)),
    ...files
      .filter((name) => inherited.has(name) && !replaced.includes(name))
      .map((name) => problem("replacement-undeclared", "/vervangt", name)),
    ...files
      .filter((name) => base && !inherited.has(name) && !own.voegtToe?.includes(name))
      .map((name) => problem("addition-undeclared", "/voegtToe", name)),
    ...replaced
      .filter((name) => !inherited.has(name) || !files.includes(name))
      .map((name) => problem("replaces-nothing", "/vervangt", name)),
    ...(own.voegtToe ?? [])
      .filter((name) => inherited.has(name) || !files.includes(name))
      .map((name) => problem("adds-nothing", "/voegtToe", name)),
    ...(own.vervalt ?? [])
      .filter((name) => !inherited.has(name))
      .map((name) => problem("drops-nothing", "/vervalt", name)),
    ...all
      .filter((name) => !own.conclusies.includes(name))
      .map((name) => problem("conclusion-not-listed", "/conclusies", name)),
    ...own.conclusies
      .filter((name) => !all.includes(name))
      .map((name) => problem("conclusion-without-rule", "/conclusies", name)),
    ...duplicates(own.conclusies).map((name) => problem("conclusion-twice", "/conclusies", name)),
    ...((own.rechtskarakter ?? base?.rechtskarakter)
      ? []
      : [problem("missing-key", "/rechtskarakter", undefined, { verwacht: "rechtskarakter" })]),
  ];
}

/** A final conclusion counts parts: conclusions of its own scope that are met or do not apply. */
function checkSlotsom(regel: Regel, regime: Regime): Probleem[] {
  const parts = bladeren(regel.conditions);
  const wrongShape =
    parts.some((part) => part.operator !== "in" || String(part.value) !== "ja,nvt") || !("all" in regel.conditions);
  const strangers = parts.filter((part) => {
    const named = regime.regels.find((r) => r.name === part.fact);
    return named?.reikwijdte !== regel.reikwijdte || named?.slotsom === true || named?.kracht === "reikwijdte";
  });
  const forgotten = regime.regels.filter(
    (r) => r.kracht === "dwingend" && r.reikwijdte === regel.reikwijdte && !parts.some((part) => part.fact === r.name),
  );
  return [
    ...(wrongShape ? [problem("slotsom-form", "/conditions", undefined)] : []),
    ...strangers.map((part) => problem("slotsom-part-unfit", "/conditions", part.fact)),
    ...forgotten.map((r) => problem("slotsom-part-missing", "/conditions", r.name)),
    ...(regel.toepassing ? [problem("slotsom-toepassing", "/toepassing", undefined)] : []),
  ];
}

function checkRegel(regel: Regel, regime: Regime, names: Names): Probleem[] {
  const scope = regel.reikwijdte === undefined ? undefined : regime.regels.find((r) => r.name === regel.reikwijdte);
  return [
    ...(regel.name === regel.event.type
      ? []
      : [problem("event-type", "/event/type", regel.event.type, { naam: regel.name })]),
    ...(regel.slotsom === (regel.kracht === undefined ? true : undefined)
      ? []
      : [problem("strength-or-final", "/kracht", regel.kracht)]),
    ...((regel.kracht === "plicht") === (regel.wie !== undefined)
      ? []
      : [problem("duty-without-bearer", "/wie", regel.wie)]),
    ...(regel.reikwijdte === undefined || scope?.kracht === "reikwijdte"
      ? []
      : [problem("scope-unknown", "/reikwijdte", regel.reikwijdte)]),
    ...checkConditions(regel.conditions, ["conditions"], names),
    ...(regel.toepassing ? checkConditions(regel.toepassing, ["toepassing"], names) : []),
    ...(regel.waarschuwing ?? []).flatMap((w, i) => [
      ...checkConditions(w.wanneer, ["waarschuwing", i, "wanneer"], names),
      ...checkPlaces([w.zin, w.en ?? ""], ["waarschuwing", i, "zin"], names),
    ]),
    ...(regel.slotsom ? checkSlotsom(regel, regime) : []),
  ];
}

/** A place `{leerplicht.begin}` in a sentence names a fact or a derived date. */
function checkPlaces(texts: readonly string[], path: readonly PropertyKey[], names: Names): Probleem[] {
  const places = texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ""));
  return [...new Set(places)]
    .filter((place) => !names.has(place))
    .map((place) => problem("place-unknown", pointer(path), place));
}

function checkFeit(feit: Feit, i: number, ids: ReadonlySet<string>): Probleem[] {
  const say = (key: string, verwacht: string): Probleem[] => [
    problem("missing-key", pointer(["feiten", i, key]), undefined, { verwacht }),
  ];
  const references = [feit.alleenBij?.feit, feit.gevraagdBij?.feit, feit.nietVoor].filter((id) => id !== undefined);
  return [
    ...((feit.type === "enum" || feit.type === "list") && !feit.waarden ? say("waarden", "waarden") : []),
    ...(feit.type === "integer" && (feit.minimum === undefined || feit.maximum === undefined)
      ? say("minimum", "minimum, maximum")
      : []),
    ...(feit.type === "code" && feit.cijfers === undefined ? say("cijfers", "cijfers") : []),
    ...references
      .filter((id) => !ids.has(id))
      .map((id) => problem("fact-unknown", pointer(["feiten", i]), id, { keuze: [...ids].join(", ") })),
  ];
}

/** Each fact has what its type needs and refers only to facts beside it, or of the question it adds to. */
export function checkFeiten(bestand: string, feiten: readonly Feit[], others: readonly Feit[] = []): RegelProbleem[] {
  const ids = new Set([...feiten, ...others].map((feit) => feit.id));
  return inFile(bestand, [
    ...feiten.flatMap((feit, i) => checkFeit(feit, i, ids)),
    ...duplicates(feiten.map((feit) => feit.id)).map((id) => problem("fact-redefined", "/feiten", id)),
  ]);
}

function checkAfleidingen({ afleidingen }: Bundle, regime: Regime, names: Names): Probleem[] {
  return afleidingen.flatMap((afleiding, i) => [
    ...sources(afleiding)
      .filter((id) => names.get(id)?.type !== "date")
      .map((id) => problem("source-not-a-date", pointer(["afleidingen", i]), id)),
    ...(afleiding.operatie === "indien"
      ? checkConditions(afleiding.voorwaarde, ["afleidingen", i, "voorwaarde"], names)
      : []),
    ...(regime.feiten.some((feit) => feit.id === afleiding.id)
      ? [problem("derived-is-fact", pointer(["afleidingen", i, "id"]), afleiding.id)]
      : []),
  ]);
}

function factPlaces(sjabloon: Sjabloon): string[] {
  if (Array.isArray(sjabloon)) return sjabloon.flatMap(factPlaces);
  if (!isObject(sjabloon)) return [];
  const keys = Object.keys(sjabloon);
  if (keys.length === 1 && typeof sjabloon["fact"] === "string") return [sjabloon["fact"]];
  return Object.values(sjabloon as Record<string, Sjabloon>).flatMap(factPlaces);
}

function checkRegimeFile({ regime: own }: Bundle, names: Names): Probleem[] {
  const known = [...names.keys()].join(", ");
  const unknown = (id: string, path: readonly PropertyKey[]): Probleem[] =>
    names.has(id) ? [] : [problem("fact-unknown", pointer(path), id, { keuze: known })];
  return [
    ...(own.gevolgen ?? []).flatMap((gevolg, i) =>
      gevolg.gevallen.flatMap((geval, j) => {
        const path = ["gevolgen", i, "gevallen", j];
        return [
          ...(geval.wanneer ? checkConditions(geval.wanneer, [...path, "wanneer"], names) : []),
          ...factPlaces(geval.waarde).flatMap((id) => unknown(id, [...path, "waarde"])),
          ...(geval.waarde === null && !geval.toelichting
            ? [problem("null-unexplained", pointer([...path, "toelichting"]), undefined)]
            : []),
          ...(geval.toelichting
            ? checkPlaces([geval.toelichting.nl, geval.toelichting.en], [...path, "toelichting"], names)
            : []),
        ];
      }),
    ),
    ...(own.waarschuwing ?? []).flatMap((w, i) => [
      ...checkConditions(w.wanneer, ["waarschuwing", i, "wanneer"], names),
      ...checkPlaces([w.zin, w.en ?? ""], ["waarschuwing", i, "zin"], names),
    ]),
    ...(own.controles ?? []).flatMap((c, i) =>
      [c.feit, c.nietVoor, ...(c.nietNa === undefined ? [] : [c.nietNa])].flatMap((id) =>
        unknown(id, ["controles", i]),
      ),
    ),
    ...(own.nietGecodeerd ?? []).flatMap((entry, i) =>
      entry.kanJaOmkeren === (entry.waarschuwing !== undefined)
        ? []
        : [problem("standing-warning", pointer(["nietGecodeerd", i, "waarschuwing"]), undefined)],
    ),
  ];
}

function checkCircles(regime: Regime, bundle: Bundle, base: Regime | undefined): RegelProbleem[] {
  const rules = layer(regime.regels, (r) => r.name, needsOf).circle.map((r) => r.name);
  const derived = new Map([...(base?.afleidingen ?? []), ...bundle.afleidingen].map((a) => [a.id, a]));
  const dates = layer([...derived.values()], (a) => a.id, needsOf).circle.map((a) => a.id);
  return [
    ...(rules.length > 0 ? inFile("regime.json", [problem("circle", "/conclusies", rules.join(", "))]) : []),
    ...(dates.length > 0 ? inFile("afleidingen.json", [problem("circle", "/afleidingen", dates.join(", "))]) : []),
  ];
}

/** Everything about a regime that a schema of one file cannot see. */
export function checkRegime(regime: Regime, bundle: Bundle, base: Regime | undefined, vraag: Vraag): RegelProbleem[] {
  const names = namesOf(regime);
  const paths = new Map([...bundle.regels].map(([path, regel]) => [regel, path]));
  const own = bundle.feiten?.feiten ?? [];
  // A question of one's own brings its facts itself; to another question facts can only be added.
  const redefined =
    vraag.feiten === own ? [] : own.filter((feit) => vraag.feiten.some((known) => known.id === feit.id));
  return [
    ...inFile("regime.json", checkOverlay(regime, bundle, base)),
    ...(regime.regels.some((regel) => regel.slotsom)
      ? []
      : inFile("regime.json", [problem("no-final-conclusion", "/conclusies", undefined)])),
    ...regime.regels.flatMap((regel) => inFile(paths.get(regel) ?? "regime.json", checkRegel(regel, regime, names))),
    ...checkFeiten("feiten.json", bundle.feiten?.feiten ?? [], vraag.feiten),
    ...inFile(
      "feiten.json",
      redefined.map((feit) => problem("fact-redefined", "/feiten", feit.id)),
    ),
    ...inFile("afleidingen.json", checkAfleidingen(bundle, regime, names)),
    ...inFile("regime.json", checkRegimeFile(bundle, names)),
    ...checkCircles(regime, bundle, base),
  ];
}
