import type { Oordeel } from "../model/oordeel.js";
import type { Vignet } from "../model/zaken.js";
import type { Antwoord } from "./answer.js";

/** What must come out of a case. What is left out is not looked at. */
export type Verwachting = Vignet["verwacht"] & {
  /** The conclusion that it is about; without one, the outcome as a whole. */
  readonly over?: string;
  readonly kracht?: string;
  readonly omdat?: readonly string[] | undefined;
};

/** Something that came out otherwise than a case says. */
export interface Verschil {
  readonly wat: string;
  readonly verwacht: unknown;
  readonly gevonden: unknown;
}

/**
 * Whether everything that is expected is there; an object may hold more than is expected of it. `null` is expected of
 * what is not there too.
 */
function holds(expected: unknown, found: unknown): boolean {
  if (expected === null) return found == null;
  if (typeof expected !== "object") return Object.is(expected, found);
  if (typeof found !== "object" || found === null) return false;
  if (Array.isArray(expected) !== Array.isArray(found)) return false;
  if (Array.isArray(expected) && expected.length !== (found as unknown[]).length) return false;
  return Object.entries(expected).every(([key, value]) => holds(value, (found as Record<string, unknown>)[key]));
}

const sorted = (names: Iterable<string>): string[] => [...names].sort();
const entries = (record: Readonly<Record<string, unknown>>): unknown[] =>
  sorted(Object.keys(record)).map((key) => [key, record[key]]);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function* verdicts({ over, oordeel, kracht, conclusies }: Verwachting, found: Antwoord): Generator<Verschil> {
  const verdict: Oordeel | undefined = over === undefined ? found.oordeel : found.oordeelOver(over);
  if (verdict !== oordeel) yield { wat: over ?? "oordeel", verwacht: oordeel, gevonden: verdict };
  for (const [name, expected] of Object.entries(conclusies ?? {})) {
    const said = found.oordeelOver(name);
    if (said !== expected) yield { wat: name, verwacht: expected, gevonden: said };
  }
  if (kracht !== undefined && over !== undefined && found.krachtOf(over) !== kracht) {
    yield { wat: "kracht", verwacht: kracht, gevonden: found.krachtOf(over) };
  }
}

function* listings(
  { over, afwijkingen, kwetsbaarheden, plichten, omdat }: Verwachting,
  found: Antwoord,
): Generator<Verschil> {
  for (const [wat, expected] of Object.entries({ afwijkingen, kwetsbaarheden })) {
    if (expected === undefined) continue;
    const names = found.lijsten[wat as "afwijkingen" | "kwetsbaarheden"];
    if (!same(sorted(expected), sorted(names))) yield { wat, verwacht: expected, gevonden: names };
  }
  if (plichten && !same(entries(plichten), entries(found.lijsten.plichten))) {
    yield { wat: "plichten", verwacht: plichten, gevonden: found.lijsten.plichten };
  }
  if (omdat && over !== undefined && !same(omdat, found.omdat(over))) {
    yield { wat: "omdat", verwacht: omdat, gevonden: found.omdat(over) };
  }
}

function* remarks(expected: Verwachting, found: Antwoord): Generator<Verschil> {
  const { over, waarschuwingen = [], zonderWaarschuwingen = [] } = expected;
  for (const code of waarschuwingen) {
    if (!found.warns(code, over)) yield { wat: "waarschuwingen", verwacht: code, gevonden: null };
  }
  for (const code of zonderWaarschuwingen) {
    if (found.warns(code, over)) yield { wat: "zonderWaarschuwingen", verwacht: code, gevonden: code };
  }
}

function* consequences({ gevolgen, termijnen }: Verwachting, found: Antwoord): Generator<Verschil> {
  if (gevolgen && !holds(gevolgen, found.gevolgen)) {
    const all = found.gevolgen as Readonly<Record<string, unknown>>;
    const wrong = Object.keys(gevolgen).filter((naam) => !holds(gevolgen[naam], all[naam]));
    for (const naam of wrong) yield { wat: `gevolgen.${naam}`, verwacht: gevolgen[naam], gevonden: all[naam] };
  }
  if (!termijnen) return;
  for (const id of new Set([...Object.keys(termijnen), ...Object.keys(found.termijnen)])) {
    const [expected, days] = [termijnen[id], found.termijnen[id]];
    const asked = typeof expected === "object" && expected !== null ? expected : { einde: expected };
    if (!days || !(id in termijnen) || !holds(asked, days)) {
      yield { wat: `termijnen.${id}`, verwacht: expected, gevonden: days };
    }
  }
}

function* missing({ over, ontbreekt }: Verwachting, found: Antwoord): Generator<Verschil> {
  if (!ontbreekt) return;
  const { exact, feiten } = found.ontbreekt;
  const waiting = [...feiten].filter(([, needed]) => over === undefined || needed.includes(over)).map(([feit]) => feit);
  if (!exact || !same(sorted(ontbreekt), sorted(waiting))) {
    yield { wat: "ontbreekt", verwacht: ontbreekt, gevonden: waiting };
  }
}

/**
 * What comes out otherwise than expected, one by one: whoever needs to know only whether anything does takes the
 * first. What costs most to work out is asked last.
 *
 * @param found the answer; `undefined` where the file was refused
 */
export function* differences(expected: Verwachting, found: Antwoord | undefined): Generator<Verschil> {
  if (!found) {
    yield { wat: "oordeel", verwacht: expected.oordeel, gevonden: undefined };
    return;
  }
  yield* verdicts(expected, found);
  yield* listings(expected, found);
  yield* remarks(expected, found);
  yield* consequences(expected, found);
  yield* missing(expected, found);
}
