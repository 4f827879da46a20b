import type { Afleiding } from "../model/afleiding.js";
import type { Gevolg, Sjabloon } from "../model/gevolg.js";
import { isPlace } from "../model/names.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Kracht, Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import type { Termijn } from "../model/termijn.js";
import { children, isBlad, leavesIn } from "../model/tree.js";
import type { Blad, Groep, Voorwaarde } from "../model/voorwaarde.js";
import type { Names } from "../read/regime/check-conditions.js";
import { isNorm } from "../read/regime/origin.js";
import { plusDays } from "../reckon/days.js";
import { type Change, GRENS } from "./change.js";
import { countChanges, isCounted } from "./count-changes.js";
import { objects, type Pad } from "./json.js";
import { lapseChanges } from "./lapse-changes.js";
import { leafChanges, negated } from "./leaf-changes.js";
import { type datedParts, regimeChanges, stateChanges } from "./validity-changes.js";

const REGIME = "regime.json";

const called = (nl: string, en: string | undefined): Tekst => ({ nl, en: en ?? nl });

/** What the leaves of a tree are called. */
function namesIn(tree: Voorwaarde): Tekst {
  const leaves = leavesIn(tree);
  return called(leaves.map((b) => b.name).join("; "), leaves.map((b) => b.en ?? b.name).join("; "));
}

function* groupChanges(groep: Groep, pad: Pad): Generator<Change> {
  if ("not" in groep) {
    const inner = isBlad(groep.not) ? { all: [groep.not] } : groep.not;
    yield { soort: "vergelijking-om", pad, naam: namesIn(groep), was: "not", wordt: [inner], kort: "-" };
    return;
  }
  const key = "all" in groep ? "all" : "any";
  const parts = children(groep);
  if (parts.length < 2) return;
  const kort = key === "all" ? "any" : "all";
  yield { soort: "all-any", pad, naam: namesIn(groep), was: key, wordt: [{ [kort]: parts }], kort };
  for (const [i, part] of parts.entries()) {
    yield { soort: "voorwaarde-weg", pad: [...pad, key, i], naam: namesIn(part), wordt: [] };
  }
}

/** A day of the year one day on, or back; of 29 February the calendar of a common year serves. */
function dayBeside(maand: number, dag: number, step: number): { maand: number; dag: number } {
  const iso = `2001-${String(maand).padStart(2, "0")}-${String(dag).padStart(2, "0")}`;
  const [, m, d] = plusDays(iso, step).split("-");
  return { maand: Number(m), dag: Number(d) };
}

const otherOperation: Readonly<Partial<Record<Afleiding["operatie"], Afleiding["operatie"]>>> = {
  vroegste: "laatste",
  laatste: "vroegste",
  eerstvolgende: "laatstvoorafgaande",
  laatstvoorafgaande: "eerstvolgende",
};

function* derivedChanges(afleiding: Afleiding, pad: Pad): Generator<Change> {
  const naam = called(afleiding.titel, afleiding.en);
  const change = (soort: Change["soort"], key: Pad, was: unknown, wordt: unknown): Change => ({
    ...{ soort, naam, was },
    ...{ pad: [...pad, ...key], wordt: [wordt] },
  });
  for (const key of ["dagen", "maanden", "jaren", "aantal"] as const) {
    const number = key in afleiding ? (afleiding as Record<string, unknown>)[key] : undefined;
    if (typeof number === "number") for (const n of [number - 1, number + 1]) yield change("grens", [key], number, n);
  }
  if ("maand" in afleiding) {
    const { maand, dag } = afleiding;
    for (const step of [-1, 1]) {
      const moved = dayBeside(maand, dag, step);
      yield { ...change("grens", [], { maand, dag }, { ...afleiding, ...moved }), kort: JSON.stringify(moved) };
    }
  }
  if (afleiding.operatie === "verjaardag") {
    const { schrikkeldag } = afleiding;
    yield change("waarde", ["schrikkeldag"], schrikkeldag, schrikkeldag === "1-maart" ? "28-februari" : "1-maart");
  }
  if (afleiding.operatie === "gedeeldDoor" && afleiding.afronding) {
    const { wijze, decimalen } = afleiding.afronding;
    const other = wijze === "rekenkundig" ? "naar-beneden" : "rekenkundig";
    yield change("waarde", ["afronding", "wijze"], wijze, other);
    yield change("grens", ["afronding", "decimalen"], decimalen, decimalen + 1);
  }
  if (afleiding.operatie === "tabel") {
    for (const [i, { waarde }] of afleiding.rijen.entries()) {
      for (const step of [-1, 1]) {
        const moved = typeof waarde === "number" ? waarde + step : plusDays(waarde, step);
        yield change("grens", ["rijen", i, "waarde"], waarde, moved);
      }
    }
  }
  if (isCounted(afleiding)) {
    for (const { key, ...changed } of countChanges(afleiding)) yield { ...changed, naam, pad: [...pad, key] };
  }
  if (afleiding.operatie === "tijdTussen") {
    const { van, tot, eenheid } = afleiding;
    yield change("waarde", ["eenheid"], eenheid, eenheid === "dagen" ? "maanden" : "dagen");
    yield {
      ...change("bewerking", [], { van, tot }, { ...afleiding, van: tot, tot: van }),
      kort: JSON.stringify({ van: tot, tot: van }),
    };
  }
  const other = otherOperation[afleiding.operatie];
  if (other) yield change("bewerking", ["operatie"], afleiding.operatie, other);
}

/** One strength for each thing that a strength can mean. */
const meanings: readonly (readonly Kracht[])[] = [
  ["dwingend"],
  ["zorgvuldigheid"],
  ["uitgangspunt", "in-beginsel", "verwachting"],
  ["vaststelling"],
  ["reikwijdte"],
  ["plicht"],
];

const SOMEONE: Tekst = { nl: "iemand", en: "someone" };

function* ruleChanges(regel: Regel, pad: Pad, bestand: string): Generator<Change> {
  const naam = called(regel.titel, regel.en?.titel);
  const { toepassing } = regel;
  // What a norm of a policy means when it is not met is not for the policy to say.
  const { kracht, reikwijdte } = isNorm(bestand) ? {} : regel;
  if (kracht !== undefined) {
    const same = meanings.find((group) => group.includes(kracht)) ?? [];
    const others = meanings.filter((group) => group !== same).map(([first]) => first);
    const beside = same[(same.indexOf(kracht) + 1) % same.length];
    for (const wordt of [...others, ...(beside === kracht ? [] : [beside])]) {
      if (wordt === undefined) continue;
      // A duty has a bearer, and nothing else has.
      const wie = wordt === "plicht" ? ([SOMEONE] as const) : ([] as const);
      const also = wordt === "plicht" || kracht === "plicht" ? [{ bestand, pad: [...pad, "wie"], wordt: wie }] : [];
      yield { soort: "kracht", pad: [...pad, "kracht"], naam, was: kracht, wordt: [wordt], mee: also };
    }
  }
  if (toepassing) {
    yield { soort: "toepassing-weg", pad: [...pad, "toepassing"], naam, wordt: [] };
    const wordt = [opposite(toepassing)] as const;
    yield { soort: "toepassing-om", pad: [...pad, "toepassing"], naam, wordt, kort: "not" };
  }
  if (reikwijdte !== undefined) {
    yield { soort: "reikwijdte-weg", pad: [...pad, "reikwijdte"], naam, was: reikwijdte, wordt: [] };
  }
}

/** The opposite of a tree, no deeper than it is. */
function opposite(tree: Groep): Groep {
  const part = (node: Voorwaarde): Voorwaarde =>
    isBlad(node) ? { ...node, operator: negated[node.operator] } : opposite(node);
  if ("not" in tree) return isBlad(tree.not) ? { all: [tree.not] } : tree.not;
  return "all" in tree ? { any: tree.all.map(part) } : { all: tree.any.map(part) };
}

/** The dates in the value of a consequence. */
function* datesIn(value: Sjabloon, pad: Pad, names: Names): Generator<{ pad: Pad; fact: string }> {
  if (typeof value !== "object" || value === null) return;
  if (isPlace(value)) {
    if (names.get(value.fact)?.type === "date") yield { pad, fact: value.fact };
  } else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* datesIn(item, [...pad, i], names);
  else for (const [key, inner] of Object.entries(value)) yield* datesIn(inner, [...pad, key], names);
}

function* consequenceChanges(gevolg: Gevolg, pad: Pad, { names, antwoorden }: Rules): Generator<Change> {
  const naam = called(gevolg.naam, undefined);
  const { bij } = gevolg;
  const without = bij.length > 1 ? bij.map((one) => bij.filter((other) => other !== one)) : [];
  const more = antwoorden.filter((oordeel) => !bij.includes(oordeel)).map((oordeel) => [...bij, oordeel]);
  for (const wordt of [...without, ...more]) {
    yield { soort: "waarde", pad: [...pad, "bij"], naam, was: bij, wordt: [wordt] };
  }
  for (const [i, { waarde }] of gevolg.gevallen.entries()) {
    for (const place of datesIn(waarde, [...pad, "gevallen", i, "waarde"], names)) yield dayLater(place, naam);
  }
}

const dayLater = ({ pad, fact }: { readonly pad: Pad; readonly fact: string }, naam: Tekst): Change => ({
  ...{ soort: "grens", pad, naam, was: { fact } },
  ...{ wordt: [{ fact: GRENS }], datum: { van: fact, dagen: 1 } },
});

const isLeaf = (o: object): o is Blad => "fact" in o && "operator" in o && "value" in o;
const isGroup = (o: object): o is Groep => "all" in o || "any" in o || "not" in o;
const isDerived = (o: object): o is Afleiding => "operatie" in o;
const isRule = (o: object): o is Regel => "conditions" in o && "event" in o;
const isConsequence = (o: object): o is Gevolg => "gevallen" in o && "bij" in o;
const isTerm = (o: object): o is Termijn => "einde" in o && "titel" in o && "bron" in o;

/** What the changes have to know of the regime that the file is of. */
export interface Rules {
  readonly names: Names;
  /** The answers that it can give. */
  readonly antwoorden: readonly Oordeel[];
  readonly dated: ReturnType<typeof datedParts>;
  /** The regime that it builds on. */
  readonly base: Regime | undefined;
}

/** Every change to one rule file, in the order of the file. */
export function* changes(bestand: string, document: unknown, rules: Rules): Generator<Change> {
  if (bestand === REGIME) {
    yield* regimeChanges(document);
    yield* lapseChanges(document, rules.base);
  }
  for (const { pad, object } of objects(document)) {
    if (isLeaf(object)) yield* leafChanges(object, pad, rules.names);
    else if (isGroup(object)) yield* groupChanges(object, pad);
    else if (isDerived(object)) {
      yield* derivedChanges(object, pad);
      yield* stateChanges(pad, bestand, called(object.titel, object.en), rules.dated);
    } else if (isRule(object)) {
      yield* ruleChanges(object, pad, bestand);
      yield* stateChanges(pad, bestand, called(object.titel, object.en?.titel), rules.dated);
    } else if (isConsequence(object)) yield* consequenceChanges(object, pad, rules);
    else if (isTerm(object)) {
      for (const key of ["begin", "einde", "opZijnVroegst"] as const) {
        const fact = object[key];
        if (fact === undefined) continue;
        yield { ...dayLater({ pad: [...pad, key], fact }, object.titel), was: fact, wordt: [GRENS] };
      }
    }
  }
}
