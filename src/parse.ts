import { type Probleem, pointer, problem, suggestion } from "./errors.js";
import { deeperThan, isObject } from "./model/depth.js";
import type { Feit, Feiten } from "./model/feit.js";
import { withId } from "./model/naam.js";
import { nearest } from "./model/nearest.js";
import type { Regime } from "./model/regime.js";
import { standOp } from "./model/stand.js";
import type { GelezenVerzoek, Library } from "./model/toetsverzoek.js";
import { readDate, readValue } from "./read-value.js";
import { asKey, shownKey } from "./shown.js";
import { inWords } from "./words.js";

/** A request has five levels: the request, `zaak`, a group of facts, a fact that is a list, and a stretch of days in it. */
const DEEPEST = 6;

const topKeys = ["vraag", "regime", "peildatum", "kenmerk", "zaak"];

export interface Reading {
  readonly problemen: Probleem[];
  /** Absent when question or regime could not be found: then nothing more can be said. */
  readonly verzoek: GelezenVerzoek | undefined;
  readonly regime: Regime | undefined;
}

/** Reads an unknown value as a request, collecting every mistake; facts that fail are left unknown. */
export function readRequest(input: unknown, library: Library): Reading {
  const problemen: Probleem[] = [];
  const stop = { problemen, verzoek: undefined, regime: undefined };
  if (deeperThan(input, DEEPEST)) {
    problemen.push(problem("too-deep", "", typeof input));
    return stop;
  }
  if (!isObject(input)) {
    problemen.push(problem("not-an-object", "", input));
    return stop;
  }
  for (const key of Object.keys(input)) {
    if (!topKeys.includes(key)) problemen.push(unknownKey("unknown-key", [key], topKeys, key));
  }
  const peildatum = readPeildatum(input["peildatum"], problemen);
  const kenmerk = readKenmerk(input["kenmerk"], problemen);
  const regime = readRegime(input, peildatum, library, problemen);
  // Facts belong to the question: they can be read also when the regime is wrong.
  const known = regime ?? (typeof input["vraag"] === "string" ? library.regimes(input["vraag"])[0] : undefined);
  if (!known) return stop;
  const feiten = readZaak(input["zaak"], known, problemen);
  if (!regime) return stop;
  return {
    problemen,
    regime,
    verzoek: { vraag: regime.vraag, regime: regime.id, peildatum: peildatum ?? "", kenmerk, feiten },
  };
}

/** Shows the key and never its value: under a key that should not be there may stand a name or a number. */
function unknownKey(
  code: "unknown-key" | "unknown-fact",
  steps: string[],
  known: readonly string[],
  key: string,
  label: (name: string) => string = (name) => name,
): Probleem {
  return problem(code, pointer(steps.map(shownKey)), asKey(key), { suggestie: suggestion(key, known, label) });
}

function readPeildatum(value: unknown, problemen: Probleem[]): string | undefined {
  if (value == null) {
    problemen.push(problem("peildatum-missing", "/peildatum", value ?? undefined));
    return undefined;
  }
  return readDate(value, "/peildatum", problemen);
}

function readKenmerk(value: unknown, problemen: Probleem[]): string | null {
  if (value == null) return null;
  if (typeof value !== "string" || !/^[A-Za-z0-9-]{1,64}$/.test(value)) {
    problemen.push(problem("kenmerk-form", "/kenmerk", typeof value));
    return null;
  }
  if (/^\d{9}$/.test(value.replaceAll("-", ""))) {
    problemen.push(problem("kenmerk-bsn", "/kenmerk", "#########"));
    return null;
  }
  return value;
}

function readRegime(
  input: Record<string, unknown>,
  peildatum: string | undefined,
  library: Library,
  problemen: Probleem[],
): Regime | undefined {
  const { vraag, regime: id } = input;
  if (typeof vraag !== "string" || !library.vragen.includes(vraag)) {
    if (typeof vraag === "string" && library.elders.includes(vraag)) {
      problemen.push(problem("question-elsewhere", "/vraag", vraag, { vraag, keuze: library.vragen.join(", ") }));
      return undefined;
    }
    const guess = typeof vraag === "string" ? nearest(vraag, library.vragen) : undefined;
    problemen.push(problem("question-unknown", "/vraag", vraag, { keuze: guess ?? library.vragen.join(", ") }));
    return undefined;
  }
  const known = library.regimes(vraag);
  const found =
    id == null
      ? standardRegime(vraag, known, peildatum, library.own, problemen)
      : known.find((regime) => regime.id === id);
  if (!found && id != null) {
    const elsewhere = library.vragen.find((v) => library.regimes(v).some((regime) => regime.id === id));
    const keuze = known.map((regime) => regime.id).join(", ");
    problemen.push(
      elsewhere
        ? problem("regime-of-other-question", "/regime", id, { vraag, anders: elsewhere, keuze })
        : problem("regime-unknown", "/regime", id, { vraag, keuze }),
    );
    return undefined;
  }
  return found && onDay(found, peildatum, problemen);
}

/** The state of a regime on a day. Where it has none, that is said, and any state serves to read the facts by. */
function onDay(regime: Regime, peildatum: string | undefined, problemen: Probleem[]): Regime {
  const stand = peildatum === undefined ? regime : standOp(regime, peildatum);
  if (stand || peildatum === undefined) return stand ?? regime;
  const gap = regime.hiaten.find((hiaat) => hiaat.van <= peildatum && peildatum <= hiaat.totEnMet);
  const { id, geldigVan: van, geldigTot = "" } = regime;
  problemen.push(
    peildatum < van
      ? problem("peildatum-before-regime", "/peildatum", peildatum, { regime: id, van })
      : gap
        ? problem("peildatum-in-gap", "/peildatum", peildatum, {
            regime: id,
            van: gap.van,
            totEnMet: gap.totEnMet,
            reden: gap.reden.nl,
          })
        : problem("peildatum-after-regime", "/peildatum", peildatum, { regime: id, totEnMet: geldigTot }),
  );
  return regime;
}

function standardRegime(
  vraag: string,
  known: readonly Regime[],
  peildatum: string | undefined,
  own: readonly Regime[],
  problemen: Probleem[],
): Regime | undefined {
  const ownOnes = own.filter((regime) => regime.vraag === vraag);
  if (ownOnes.length === 1) return ownOnes[0];
  if (ownOnes.length > 1) {
    problemen.push(
      problem("regime-missing", "/regime", undefined, { keuze: ownOnes.map((regime) => regime.id).join(", ") }),
    );
    return undefined;
  }
  const standards = known
    .filter((regime) => regime.standaardVan !== undefined)
    .sort((a, b) => ((a.standaardVan ?? "") < (b.standaardVan ?? "") ? 1 : -1));
  // Without a peildatum, which is reported already, the facts can still be checked.
  const found = standards.find((regime) => peildatum === undefined || (regime.standaardVan ?? "") <= peildatum);
  if (found) return found;
  const first = standards.at(-1);
  problemen.push(
    problem("no-standard-regime", "/peildatum", peildatum, {
      vraag,
      regime: first?.id ?? "",
      van: first?.standaardVan ?? "",
    }),
  );
  return undefined;
}

/** What is looked up of the facts of a question, made once. */
interface Known {
  readonly byName: ReadonlyMap<string, { readonly feit: Feit; readonly pad: string }>;
  readonly groups: readonly string[];
  /** Every fact unknown, in the order of `feiten.json`. */
  readonly blank: Feiten;
}

const looked = new WeakMap<readonly Feit[], Known>();

function knownOf(feiten: readonly Feit[]): Known {
  const before = looked.get(feiten);
  if (before) return before;
  const known = {
    byName: new Map(feiten.map((feit) => [feit.id, { feit, pad: pathOf(feit.id) }])),
    groups: [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))],
    blank: Object.fromEntries(feiten.map((feit) => [feit.id, null])),
  };
  looked.set(feiten, known);
  return known;
}

function readZaak(zaak: unknown, { feiten, groepen }: Regime, problemen: Probleem[]): Feiten {
  const known = knownOf(feiten);
  const result: Feiten = { ...known.blank };
  if (!isObject(zaak)) {
    problemen.push(problem("zaak-missing", "/zaak", zaak));
    return result;
  }
  for (const [group, facts] of Object.entries(zaak)) {
    if (!known.groups.includes(group)) {
      problemen.push(
        unknownKey("unknown-fact", ["zaak", group], known.groups, group, (id) => withId(id, groepen[id]?.nl)),
      );
    } else if (facts != null) {
      if (isObject(facts)) readGroup(group, facts, known, result, problemen);
      else problemen.push(problem("not-a-group", pointer(["zaak", group]), facts));
    }
  }
  settleDependents(feiten, result, problemen);
  checkBarred(feiten, result, problemen);
  checkOrder(feiten, result, problemen);
  return result;
}

function readGroup(
  group: string,
  facts: Record<string, unknown>,
  { byName }: Known,
  result: Feiten,
  problemen: Probleem[],
): void {
  for (const [name, value] of Object.entries(facts)) {
    const known = byName.get(`${group}.${name}`);
    if (!known) {
      const ids = [...byName.keys()].filter((id) => id.startsWith(`${group}.`));
      const names = ids.map((id) => id.slice(group.length + 1));
      const label = (other: string): string => withId(other, byName.get(`${group}.${other}`)?.feit.titel?.nl);
      problemen.push(unknownKey("unknown-fact", ["zaak", group, name], names, name, label));
    } else if (value != null) {
      result[known.feit.id] = readValue(known.feit, value, known.pad, problemen) ?? null;
    }
  }
}

const pathOf = (id: string): string => pointer(["zaak", ...id.split(".")]);

/** A fact and a value of it for a message: by their names, with the ids behind them. */
function toldOf(feiten: readonly Feit[], id: string, waarde: string | boolean): { feit: string; waarde: string } {
  const feit = feiten.find((one) => one.id === id);
  const naam = typeof waarde === "boolean" ? inWords(waarde, "nl") : feit?.waardetitels?.[waarde]?.nl;
  return { feit: withId(id, feit?.titel?.nl), waarde: withId(String(waarde), naam) };
}

/** A fact that means something only beside one answer settles that answer, or contradicts another. */
function settleDependents(feiten: readonly Feit[], values: Feiten, problemen: Probleem[]): void {
  for (const { id, alleenBij } of feiten) {
    if (!alleenBij || values[id] == null) continue;
    const given = values[alleenBij.feit];
    if (given == null) values[alleenBij.feit] = alleenBij.waarde;
    else if (given !== alleenBij.waarde) {
      problemen.push(problem("excluded", pathOf(id), values[id], toldOf(feiten, alleenBij.feit, alleenBij.waarde)));
    }
  }
}

/** A fact, or a value of it, that cannot be given beside the answer to another. */
function checkBarred(feiten: readonly Feit[], values: Feiten, problemen: Probleem[]): void {
  for (const { id, nietBij } of feiten) {
    const value = values[id];
    if (!nietBij || value == null || values[nietBij.feit] !== nietBij.waarde) continue;
    const { feit, waarde, eigen } = nietBij;
    if (eigen && !eigen.some((one) => one === value)) continue;
    const own = toldOf(feiten, id, eigen && (typeof value === "string" || typeof value === "boolean") ? value : "");
    const zelf = eigen ? `${own.feit}: ${own.waarde}` : own.feit;
    problemen.push(problem("excluded-beside", pathOf(id), value, { zelf, ...toldOf(feiten, feit, waarde) }));
  }
}

function checkOrder(feiten: readonly Feit[], values: Feiten, problemen: Probleem[]): void {
  for (const { id, nietVoor } of feiten) {
    const [end, start] = [values[id], nietVoor === undefined ? null : values[nietVoor]];
    if (end != null && start != null && end < start) {
      problemen.push(
        problem("end-before-start", pathOf(id), end, {
          feit: toldOf(feiten, nietVoor ?? "", "").feit,
          datum: String(start),
        }),
      );
    }
  }
}
