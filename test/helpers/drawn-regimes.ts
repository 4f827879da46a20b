import fc from "fast-check";
import { loadRegime } from "../../src/index.js";
import type { Lijsten } from "../../src/judge/depths.js";
import { prepare } from "../../src/judge/prepared.js";
import { derive, judge } from "../../src/judge/situation.js";
import type { Feiten } from "../../src/model/feit.js";
import { listOperators } from "../../src/model/lists.js";
import { PEILDATUM_FEIT } from "../../src/model/peildatum.js";
import type { Regime } from "../../src/model/regime.js";
import { RegelError } from "../../src/read/errors.js";
import { plusDays } from "../../src/reckon/days.js";
import { toZaak } from "./generate.js";
import { blad, feit, type Parts, regel, smallFiles } from "./small-regime.js";

/* Regimes that nobody thought of, and files for them. */

type Json = Record<string, unknown>;

const KEUZES = ["x", "y", "z", "w"];
const feiten = [
  feit("p.waar", "boolean"),
  feit("p.ook", "boolean", { alleenBij: { feit: "p.waar", waarde: true } }),
  feit("q.alleen", "date", { alleenBij: { feit: "p.waar", waarde: true } }),
  feit("q.waar", "boolean"),
  feit("e.keuze", "enum", { waarden: KEUZES }),
  feit("e.andere", "enum", { waarden: KEUZES }),
  feit("n.aantal", "integer", { minimum: 0, maximum: 9 }),
  feit("n.ander", "integer", { minimum: 0, maximum: 9 }),
  feit("l.lijst", "list", { waarden: ["k", "m"] }),
  feit("l.ander", "list", { waarden: ["m", "o", "k"] }),
  feit("a.datum", "date"),
  feit("b.datum", "date"),
];
const bron = { document: "x", vindplaats: "x", citaat: ["x"] };
const afleidingen = [
  { id: "a.jarig", operatie: "verjaardag", van: "a.datum", jaren: 5, schrikkeldag: "1-maart" },
  { id: "a.grens", operatie: "eerstvolgende", van: "a.jarig", maand: 7, dag: 31 },
  { id: "a.vorige", operatie: "laatstvoorafgaande", van: "a.jarig", maand: 3, dag: 1 },
  { id: "a.jaarLater", operatie: "plusJaren", van: "a.grens", jaren: 1 },
  { id: "b.maand", operatie: "plusMaanden", van: "b.datum", maanden: 1 },
  { id: "c.eerst", operatie: "eerstBekende", van: ["b.datum", "a.grens"] },
  { id: "c.vroegst", operatie: "vroegste", van: ["b.maand", "a.jaarLater"] },
  {
    id: "c.indien",
    operatie: "indien",
    voorwaarde: { all: [blad("e.keuze", "equal", "x"), blad("q.waar", "equal", true)] },
    dan: "a.grens",
    anders: "b.maand",
  },
  {
    id: "c.tabel",
    operatie: "tabel",
    naar: "e.andere",
    rijen: [{ bij: "y", waarde: "2030-07-31", bron }],
    anders: "b.datum",
  },
  { id: "v.maandLater", operatie: "plusMaanden", van: PEILDATUM_FEIT, maanden: 1 },
];
const dates = ["a.datum", "b.datum", PEILDATUM_FEIT, ...afleidingen.map(({ id }) => id)];
/** Amounts that follow from a choice and from a number. */
const bedragen = [
  {
    id: "g.tabel",
    operatie: "tabel",
    naar: "e.andere",
    rijen: [
      { bij: "x", waarde: 2.5, bron },
      { bij: "z", waarde: 7, bron },
    ],
    anders: "n.aantal",
  },
  { id: "g.kleinste", operatie: "kleinste", van: ["g.tabel", "n.ander"] },
];
/** Times between dates, some of which follow from others. */
const tijden = [
  { id: "t.dagen", operatie: "tijdTussen", van: "a.datum", tot: "b.datum", eenheid: "dagen" },
  { id: "t.maanden", operatie: "tijdTussen", van: "a.grens", tot: "b.datum", eenheid: "maanden" },
  { id: "t.jaren", operatie: "tijdTussen", van: "a.datum", tot: "c.vroegst", eenheid: "jaren" },
  { id: "t.oud", operatie: "tijdTussen", van: "a.datum", tot: PEILDATUM_FEIT, eenheid: "maanden" },
];

const order = fc.constantFrom(
  "lessThan",
  "lessThanInclusive",
  "greaterThan",
  "greaterThanInclusive",
  "equal",
  "notEqual",
);
/** Both sides of what can be asked of the days below: also less than none, and none. */
const onTime = fc
  .tuple(
    fc.constantFrom(...tijden.map(({ id }) => id)),
    fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
    fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -70, max: 70 })),
  )
  .map(([id, op, value]) => blad(id, op, value));
/** A list beside some values, and beside another list that holds some of the same. */
const onLists = fc.oneof(
  fc
    .tuple(fc.constantFrom(...listOperators), fc.subarray(["m", "o", "k"], { minLength: 1, maxLength: 2 }))
    .map(([op, value]) => blad("l.ander", op, value)),
  fc.constantFrom(...listOperators).map((op) => blad("l.lijst", op, { fact: "l.ander" })),
  fc.constantFrom(...listOperators).map((op) => blad("l.ander", op, { fact: "l.lijst" })),
);
/** An amount beside a number, also one with decimals. */
const onAmounts = fc
  .tuple(
    fc.constantFrom(...bedragen.map(({ id }) => id)),
    fc.constantFrom("lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"),
    fc.constantFrom(1, 2.4, 2.5, 2.6, 3, 6, 7, 8),
  )
  .map(([id, op, value]) => blad(id, op, value));
const onAnything: fc.Arbitrary<Json> = fc.oneof(
  onAmounts,
  onLists,
  onTime,
  fc.tuple(fc.constantFrom("p.waar", "p.ook", "q.waar"), fc.boolean()).map(([id, value]) => blad(id, "equal", value)),
  fc
    .tuple(fc.constantFrom("in", "notIn"), fc.subarray(KEUZES, { minLength: 1, maxLength: 3 }))
    .map(([op, value]) => blad("e.keuze", op, value)),
  fc.constantFrom("equal", "notEqual").map((op) => blad("e.keuze", op, { fact: "e.andere" })),
  // At an end of the range an order could be met by every number, or by none: such a rule is refused.
  fc.tuple(order, fc.integer({ min: 1, max: 8 })).map(([op, value]) => blad("n.aantal", op, value)),
  fc.constantFrom("contains", "doesNotContain").map((op) => blad("l.lijst", op, "k")),
  fc.tuple(fc.constantFrom(...dates), order).map(([id, op]) => blad(id, op, "2030-08-01")),
  fc
    .tuple(fc.constantFrom(...dates), order, fc.constantFrom(...dates))
    .filter(([a, , b]) => a !== b)
    .map(([a, op, b]) => blad(a, op, { fact: b })),
);

/** What the rules ask about; the check is what a first known date asks for, and no file here is refused for it. */
const asked = {
  feiten,
  afleidingen: [...afleidingen, ...tijden, ...bedragen],
  regime: { controles: [{ feit: "b.datum", nietVoor: "a.grens", reden: "x" }] },
};

/** Whether rules are accepted: one with a condition that every file meets, or none, is refused. */
function isAccepted(files: Record<string, unknown>): boolean {
  try {
    loadRegime(files);
    return true;
  } catch (error) {
    if (error instanceof RegelError && error.problemen.every(({ code }) => code === "condition-fixed")) return false;
    throw error;
  }
}

const isTurning = new Map<string, boolean>();
/** Whether some file meets a condition and some file does not: a rule with another one is refused. */
function canTurn(leaf: Json): boolean {
  const key = JSON.stringify(leaf);
  const turns = isTurning.get(key) ?? isAccepted(smallFiles({ ...asked, regels: [regel("x", { all: [leaf] })] }));
  isTurning.set(key, turns);
  return turns;
}
const onFacts = onAnything.filter(canTurn);

const onConclusions = (names: readonly string[]): fc.Arbitrary<Json> =>
  fc
    .tuple(
      fc.constantFrom(...names),
      fc.constantFrom("in", "notIn"),
      fc.subarray(["ja", "nee", "nvt"], { minLength: 1, maxLength: 2 }),
    )
    .map(([name, op, value]) => blad(name, op, value));

/** A tree that may name conclusions too. Few leaves and many groups: then groups have conditions in common. */
const treeOn = (names: readonly string[]): fc.Arbitrary<Json> => {
  const leaf = names.length === 0 ? onFacts : fc.oneof({ weight: 4, arbitrary: onFacts }, onConclusions(names));
  const group = (part: fc.Arbitrary<Json>): fc.Arbitrary<Json> =>
    fc
      .tuple(fc.constantFrom("all", "any"), fc.array(part, { minLength: 1, maxLength: 4 }))
      .map(([key, all]) => ({ [key]: all }));
  return fc.array(leaf, { minLength: 1, maxLength: 3 }).chain((leaves) => {
    const one = fc.constantFrom(...leaves);
    const inner = fc.oneof(
      one,
      group(one),
      one.map((only) => ({ not: only })),
    );
    return group(fc.oneof(inner, group(inner)));
  });
};

export const anyParts: fc.Arbitrary<Parts> = fc
  .record({
    scope: treeOn([]),
    inner: treeOn([]),
    x: treeOn([]),
    y: treeOn(["x"]),
    z: treeOn(["x", "y"]),
    deep: treeOn([]),
    yApplies: fc.option(treeOn([])),
    innerApplies: fc.option(treeOn([])),
    deepApplies: fc.option(treeOn([])),
    scoped: fc.boolean(),
  })
  .map(({ scope, inner, x, y, z, deep, yApplies, innerApplies, deepApplies, scoped }) => {
    const under = scoped ? { reikwijdte: "s" } : {};
    const when = (toepassing: Json | null): Json => (toepassing ? { toepassing } : {});
    return {
      ...asked,
      regels: [
        ...(scoped ? [regel("s", scope, { kracht: "reikwijdte" })] : []),
        regel("x", x, under),
        regel("y", y, { ...under, ...when(yApplies) }),
        regel("delete", z, { ...under, kracht: "zorgvuldigheid" }),
        regel("in", inner, { ...under, ...when(innerApplies), kracht: "reikwijdte" }),
        regel("zaak", deep, { reikwijdte: "in", ...when(deepApplies), kracht: "uitgangspunt" }),
      ],
      ...under,
    };
  });

/** The same of which one date may lack its day: times, and dates that follow, rest on it too. */
export const undatedParts = anyParts.map((parts): Parts => {
  const lacks = (one: Json): Json => (one["id"] === "a.datum" ? { ...one, onvolledig: true } : one);
  return { ...parts, feiten: parts.feiten.map(lacks) };
});

/** More conclusions than have a bit in one number: 40 to 100, of every strength. */
export const manyParts: fc.Arbitrary<Parts> = fc
  .tuple(anyParts, fc.array(treeOn(["x", "y"]), { minLength: 7, maxLength: 7 }), fc.integer({ min: 36, max: 93 }))
  .map(([parts, trees, count]) => {
    const strengths = ["dwingend", "zorgvuldigheid", "uitgangspunt"];
    const under = parts.reikwijdte === undefined ? {} : { reikwijdte: parts.reikwijdte };
    const more = Array.from({ length: count }, (_, i) =>
      regel(`meer${i}`, trees[i % trees.length] as Json, {
        ...under,
        kracht: strengths[i % 3],
      }),
    );
    return { ...parts, regels: [...parts.regels, ...more] };
  });

/** Where a rule changes, and on which days it is asked about. */
const CUTS = ["2010-01-01", "2020-01-01", "2025-01-01"];
export const askedOn = ["2000-01-01", ...CUTS.flatMap((day) => [plusDays(day, -1), day]), "2040-06-30"];

/** The files of a regime in two to four states: a rule that changes on some days, at times with files for which the state before stays. */
export const statesIn: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(
    anyParts,
    fc.subarray(CUTS, { minLength: 1 }),
    fc.array(treeOn([]), { minLength: 3, maxLength: 3 }),
    fc.array(fc.option(treeOn([])), { minLength: 3, maxLength: 3 }),
    fc.constantFrom("x", "in"),
  )
  .map(([parts, cuts, trees, kept, changing]) => {
    const { [`regime.json`]: regime, ...files } = smallFiles(parts);
    const [path = "", first = {}] =
      Object.entries(files as Record<string, Json>).find(([, file]) => file["name"] === changing) ?? [];
    const states = [undefined, ...cuts].map((geldigVan, i): Json => {
      const next = cuts[i];
      const stays = i === 0 ? null : kept[i - 1];
      return {
        ...first,
        ...(i === 0 ? {} : { conditions: trees[i - 1] }),
        ...(geldigVan === undefined ? {} : { geldigVan }),
        ...(next === undefined ? {} : { geldigTot: plusDays(next, -1) }),
        ...(stays ? { overgang: { vorigeStandWanneer: stays, bron } } : {}),
      };
    });
    const others = Object.entries(files).filter(([other]) => other !== path);
    return Object.fromEntries([
      ["regime.json", regime],
      ...others,
      ...states.map((state, i) => [`stand${i}.json`, state]),
    ]) as Record<string, unknown>;
  })
  // The day of the request lies in the stretch of a state: there it can be before or after every other.
  .filter(isAccepted);

const DAYS = [
  "2024-02-29",
  "2025-02-28",
  "2025-07-31",
  "2025-08-01",
  "2029-12-31",
  "2030-07-31",
  "2030-08-01",
  "2031-03-01",
];
export const anyFacts: fc.Arbitrary<Feiten> = fc
  .record({
    "p.waar": fc.option(fc.boolean()),
    "p.ook": fc.option(fc.boolean()),
    "q.alleen": fc.option(fc.constantFrom("2030-08-01")),
    "q.waar": fc.option(fc.boolean()),
    "e.keuze": fc.option(fc.constantFrom(...KEUZES)),
    "e.andere": fc.option(fc.constantFrom(...KEUZES)),
    "n.aantal": fc.option(fc.nat(9)),
    "n.ander": fc.option(fc.nat(9)),
    "l.lijst": fc.option(fc.subarray(["k", "m"])),
    "l.ander": fc.option(fc.subarray(["m", "o", "k"])),
    "a.datum": fc.option(fc.constantFrom(...DAYS)),
    "b.datum": fc.option(fc.constantFrom(...DAYS)),
    [PEILDATUM_FEIT]: fc.constantFrom(...DAYS),
  })
  // What is given beside another answer than its own would be refused.
  .map((facts) => (facts["p.waar"] === false ? { ...facts, "p.ook": null, "q.alleen": null } : facts));

export const undatedFacts = fc
  .tuple(anyFacts, fc.constantFrom("2024-02", "2025-02", "2025-07", "2025-08", "2030-07", "2030-08"))
  .map(([facts, month]): Feiten => ({ ...facts, "a.datum": month }));

/** What the machine of the search says of a file. */
export function expected(regime: Regime, facts: Feiten): Lijsten {
  const { machine } = prepare(regime);
  // As a request is read: a fact that means something only beside one answer settles it.
  const settled = facts["p.ook"] != null || facts["q.alleen"] != null;
  const given = settled ? { ...facts, "p.waar": true } : facts;
  const standings = judge(machine, derive(machine, given));
  const named = (said: string): string[] =>
    regime.regels.map(({ name }) => name).filter((name) => standings.get(name)?.oordeel === said);
  return { oordeel: standings.get("slot")?.oordeel ?? "onbekend", nee: named("nee"), onbekend: named("onbekend") };
}

/** A file as a request holds it: its case, and beside that the day. */
export function requestOf(facts: Feiten): { readonly zaak: ReturnType<typeof toZaak>; readonly peildatum: string } {
  const { [PEILDATUM_FEIT]: day, ...own } = facts;
  return { zaak: toZaak(own), peildatum: String(day) };
}
