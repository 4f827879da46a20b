import { schrijfwijze } from "../../generated/texts.js";
import { isObject } from "../../model/depth.js";
import type { Feit, Feiten } from "../../model/feit.js";
import { readKenmerk } from "../../model/kenmerk.js";
import { withIdIn } from "../../model/naam.js";
import { nearest } from "../../model/nearest.js";
import { asksDay, givenIn, PEILDATUM_FEIT } from "../../model/peildatum.js";
import type { Regime } from "../../model/regime.js";
import { standOp } from "../../model/stand.js";
import type { GelezenVerzoek, Library } from "../../model/toetsverzoek.js";
import { inEach, type Wording } from "../../model/wording.js";
import { type FoutCode, type Probleem, pointer, suggestion } from "../errors.js";
import { readPlain } from "../plain.js";
import { Problems } from "../problems.js";
import { asKey, LONGEST_KEY, shownKey } from "../shown.js";
import { pathOf, settleBonds } from "./bonds.js";
import { readDate, readValue } from "./read-value.js";

/** A request has five levels: the request, `zaak`, a group of facts, a fact that is a list, and a stretch of days in it. */
const DEEPEST = 6;

const topKeys: ReadonlySet<string> = new Set(["vraag", "regime", "peildatum", "kenmerk", "zaak"]);

/** So many wrong keys are compared with the known names: who made more of them did not slip. */
const MOST_GUESSED = 10;

export interface Reading {
  readonly problemen: readonly Probleem[];
  /** Absent when question or regime could not be found: then nothing more can be said. */
  readonly verzoek: GelezenVerzoek | undefined;
  readonly regime: Regime | undefined;
}

/**
 * Reads an unknown value as a request, collecting every mistake; facts that fail are left unknown.
 *
 * @param named what the caller of a compiled regime has chosen already: goes before what the request says
 */
export function readRequest(value: unknown, library: Library, named: Readonly<Record<string, unknown>> = {}): Reading {
  const { value: data, problemen: refused, isRead } = readPlain(value, DEEPEST);
  const stop = { verzoek: undefined, regime: undefined };
  if (!isRead) return { ...stop, problemen: refused };
  const problemen = new Problems(refused);
  if (!isObject(data)) {
    problemen.add("not-an-object", "", data);
    return { ...stop, problemen: problemen.all() };
  }
  const read = readParts(Object.assign(Object.create(null), data, named), library, problemen);
  return { ...stop, ...read, problemen: problemen.all() };
}

type Parts = Pick<Reading, "verzoek" | "regime">;

function readParts(input: Record<string, unknown>, library: Library, problemen: Problems): Partial<Parts> {
  for (const key of Object.keys(input)) {
    if (!topKeys.has(key)) unknownKey(problemen, "unknown-key", [key], () => [...topKeys]);
  }
  const peildatum = readPeildatum(input["peildatum"], problemen);
  const kenmerk = kenmerkOf(input["kenmerk"], problemen);
  const regime = readRegime(input, peildatum, library, problemen);
  // Facts belong to the question: they can be read also when the regime is wrong.
  const known = regime ?? (typeof input["vraag"] === "string" ? library.regimes(input["vraag"])[0] : undefined);
  if (!known) return {};
  const feiten = readZaak(input["zaak"], known, problemen);
  if (asksDay(known)) feiten[PEILDATUM_FEIT] = peildatum ?? null;
  if (!regime) return {};
  return { regime, verzoek: { vraag: regime.vraag, regime: regime.id, peildatum: peildatum ?? "", kenmerk, feiten } };
}

/**
 * Shows the key and never its value: under a key that should not be there may stand a name or a number. The first ones are
 * compared with the known names; what comes after costs no more than to be counted.
 */
function unknownKey(
  problemen: Problems,
  code: FoutCode & ("unknown-key" | "unknown-fact"),
  steps: readonly string[],
  known: () => readonly string[],
  label?: (name: string) => Wording,
): void {
  const key = steps.at(-1) ?? "";
  const suggestie =
    problemen.count < MOST_GUESSED
      ? suggestion(key.length > LONGEST_KEY ? undefined : key, known(), label)
      : inEach((taal) => schrijfwijze[taal].bekend);
  problemen.add(code, problemen.isFull ? "" : pointer(steps.map(shownKey)), asKey(key), { suggestie });
}

function readPeildatum(value: unknown, problemen: Problems): string | undefined {
  if (value == null) {
    problemen.add("peildatum-missing", "/peildatum", value ?? undefined);
    return undefined;
  }
  return readDate(value, "/peildatum", problemen);
}

function kenmerkOf(value: unknown, problemen: Problems): string | null {
  if (value == null) return null;
  const read = typeof value === "string" ? readKenmerk(value) : "form";
  if (typeof value === "string" && read === "ok") return value;
  problemen.add(read === "bsn" ? "kenmerk-bsn" : "kenmerk-form", "/kenmerk", value);
  return null;
}

function readRegime(
  input: Record<string, unknown>,
  peildatum: string | undefined,
  library: Library,
  problemen: Problems,
): Regime | undefined {
  const { vraag, regime: id } = input;
  if (typeof vraag !== "string" || !library.vragen.includes(vraag)) {
    if (typeof vraag === "string" && library.elders.includes(vraag)) {
      problemen.add("question-elsewhere", "/vraag", vraag, { vraag, keuze: library.vragen.join(", ") }, [vraag]);
      return undefined;
    }
    const guess = typeof vraag === "string" ? nearest(vraag, library.vragen) : undefined;
    problemen.add("question-unknown", "/vraag", vraag, { keuze: guess ?? library.vragen.join(", ") }, library.vragen);
    return undefined;
  }
  const known = library.regimes(vraag);
  const found =
    id == null
      ? standardRegime(vraag, known, peildatum, library.own, problemen)
      : known.find((regime) => regime.id === id);
  if (!found && id != null) {
    const elsewhere = library.vragen.find((v) => library.regimes(v).some((regime) => regime.id === id));
    const ids = known.map((regime) => regime.id);
    const keuze = ids.join(", ");
    if (elsewhere) {
      problemen.add("regime-of-other-question", "/regime", id, { vraag, anders: elsewhere, keuze }, [String(id)]);
    } else problemen.add("regime-unknown", "/regime", id, { vraag, keuze }, ids);
    return undefined;
  }
  return found && onDay(found, peildatum, problemen);
}

/** The state of a regime on a day. Where it has none, that is said, and any state serves to read the facts by. */
function onDay(regime: Regime, peildatum: string | undefined, problemen: Problems): Regime {
  const stand = peildatum === undefined ? regime : standOp(regime, peildatum);
  if (stand || peildatum === undefined) return stand ?? regime;
  const gap = regime.hiaten.find((hiaat) => hiaat.van <= peildatum && peildatum <= hiaat.totEnMet);
  const { id, geldigVan: van, geldigTot = "" } = regime;
  if (peildatum < van) problemen.add("peildatum-before-regime", "/peildatum", peildatum, { regime: id, van });
  else if (gap) {
    const values = { regime: id, van: gap.van, totEnMet: gap.totEnMet, reden: gap.reden };
    problemen.add("peildatum-in-gap", "/peildatum", peildatum, values);
  } else problemen.add("peildatum-after-regime", "/peildatum", peildatum, { regime: id, totEnMet: geldigTot });
  return regime;
}

function standardRegime(
  vraag: string,
  known: readonly Regime[],
  peildatum: string | undefined,
  own: readonly Regime[],
  problemen: Problems,
): Regime | undefined {
  const ownOnes = own.filter((regime) => regime.vraag === vraag);
  if (ownOnes.length === 1) return ownOnes[0];
  if (ownOnes.length > 1) {
    problemen.add("regime-missing", "/regime", undefined, { keuze: ownOnes.map((regime) => regime.id).join(", ") });
    return undefined;
  }
  const standards = known
    .filter((regime) => regime.standaardVan !== undefined)
    .sort((a, b) => ((a.standaardVan ?? "") < (b.standaardVan ?? "") ? 1 : -1));
  // Without a peildatum, which is reported already, the facts can still be checked.
  const found = standards.find((regime) => peildatum === undefined || (regime.standaardVan ?? "") <= peildatum);
  if (found) return found;
  const first = standards.at(-1);
  const values = { vraag, regime: first?.id ?? "", van: first?.standaardVan ?? "" };
  problemen.add("no-standard-regime", "/peildatum", peildatum, values);
  return undefined;
}

/** What is looked up of the facts of a question, made once. */
interface Known {
  readonly byName: ReadonlyMap<string, { readonly feit: Feit; readonly pad: string }>;
  readonly groups: ReadonlySet<string>;
  /** Every fact unknown, in the order of `feiten.json`. */
  readonly blank: Feiten;
}

const looked = new WeakMap<readonly Feit[], Known>();

function knownOf(feiten: readonly Feit[]): Known {
  const before = looked.get(feiten);
  if (before) return before;
  const known = {
    byName: new Map(givenIn(feiten).map((feit) => [feit.id, { feit, pad: pathOf(feit.id) }])),
    groups: new Set(givenIn(feiten).map((feit) => feit.id.split(".")[0] ?? "")),
    blank: Object.fromEntries(feiten.map((feit) => [feit.id, null])),
  };
  looked.set(feiten, known);
  return known;
}

function readZaak(zaak: unknown, { feiten, groepen }: Regime, problemen: Problems): Feiten {
  const known = knownOf(feiten);
  const result: Feiten = { ...known.blank };
  if (!isObject(zaak)) {
    problemen.add("zaak-missing", "/zaak", zaak);
    return result;
  }
  for (const [group, facts] of Object.entries(zaak)) {
    if (!known.groups.has(group)) {
      const label = (id: string): Wording => withIdIn(id, groepen[id]);
      unknownKey(problemen, "unknown-fact", ["zaak", group], () => [...known.groups], label);
    } else if (facts != null) {
      if (isObject(facts)) readGroup(group, facts, known, result, problemen);
      else problemen.add("not-a-group", pointer(["zaak", group]), facts);
    }
  }
  settleBonds(feiten, result, problemen);
  return result;
}

function readGroup(
  group: string,
  facts: Record<string, unknown>,
  { byName }: Known,
  result: Feiten,
  problemen: Problems,
): void {
  for (const [name, value] of Object.entries(facts)) {
    const known = byName.get(`${group}.${name}`);
    if (!known) {
      const inGroup = (): string[] =>
        [...byName.keys()].filter((id) => id.startsWith(`${group}.`)).map((id) => id.slice(group.length + 1));
      const label = (other: string): Wording => withIdIn(other, byName.get(`${group}.${other}`)?.feit.titel);
      unknownKey(problemen, "unknown-fact", ["zaak", group, name], inGroup, label);
    } else if (value != null) {
      result[known.feit.id] = readValue(known.feit, value, known.pad, problemen) ?? null;
    }
  }
}
