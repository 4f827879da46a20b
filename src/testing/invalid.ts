import fc from "fast-check";
import { regimesOf, vraagNamen } from "../doors/regimes.js";
import { preparedFor } from "../judge/prepared.js";
import { derive, isExcluded } from "../judge/situation.js";
import { dateFault } from "../model/datum.js";
import { wrongDates } from "../model/fact-types/date.js";
import type { Feit, Feiten, FeitWaarde } from "../model/feit.js";
import { givenIn, isPeildatum } from "../model/peildatum.js";
import type { Controle, Regime } from "../model/regime.js";
import { type FoutCode, pointer } from "../read/errors.js";
import { plusDays } from "../reckon/days.js";
import { settle } from "./accept.js";
import { type Dossier, toVerzoek } from "./dossier.js";
import { partial } from "./kinds.js";
import { tried } from "./tried.js";

/** A request that must be refused, the code of the problem that must be reported, and where: a JSON Pointer. */
export interface OngeldigVerzoek {
  readonly verzoek: unknown;
  readonly code: FoutCode;
  readonly pad: string;
}

/** Spoils a request that was right; `undefined` when this cannot be wrong in it. */
type Fault = (dossier: Dossier) => OngeldigVerzoek | undefined;

const steps = (id: string): string[] => ["zaak", ...id.split(".")];

/** Puts something else in the place of the whole request, or of one of its keys. */
const top =
  (code: FoutCode, key: string, value: unknown): Fault =>
  (dossier) => ({ verzoek: { ...toVerzoek(dossier), [key]: value }, code, pad: pointer([key]) });

/** Puts values in the case, whatever they are. */
const spoilt = (dossier: Dossier, values: Readonly<Record<string, unknown>>): unknown =>
  toVerzoek(dossier.with({ ...dossier.feiten, ...(values as Feiten) }));

const inFact =
  (code: FoutCode, id: string, values: (dossier: Dossier) => Readonly<Record<string, unknown>> | undefined): Fault =>
  (dossier) => {
    const found = values(dossier);
    return found && { verzoek: spoilt(dossier, found), code, pad: pointer(steps(id)) };
  };

function requestFaults(regime: Regime): Fault[] {
  const deep = Array.from({ length: 9 }).reduce((inner) => ({ a: inner }), {});
  const elsewhere = vraagNamen
    .filter((vraag) => vraag !== regime.vraag)
    .flatMap(regimesOf)
    .find(({ id }) => regimesOf(regime.vraag).every((other) => other.id !== id));
  const whole =
    (code: FoutCode, verzoek: unknown): Fault =>
    () => ({ verzoek, code, pad: "" });
  return [
    ...[null, [], "toetsverzoek", 7].map((value) => whole("not-an-object", value)),
    () => ({ verzoek: { zaak: deep }, code: "too-deep", pad: "/zaak/a/a/a/a/a" }),
    top("unknown-key", "naam", "x"),
    top("question-unknown", "vraag", `${regime.vraag}-x`),
    top("question-unknown", "vraag", null),
    top("regime-unknown", "regime", `${regime.id}-x`),
    ...(elsewhere ? [top("regime-of-other-question", "regime", elsewhere.id)] : []),
    top("peildatum-missing", "peildatum", null),
    ...wrongDates().map(({ value, code }) => top(code, "peildatum", value)),
    ...["", " zaak-1", "Jan Jansen", "x".repeat(65), 7].map((value) => top("kenmerk-form", "kenmerk", value)),
    ...["123456789", "123-456-789", "12.3456.789", "BSN:123456782", "0123456782"].map((value) =>
      top("kenmerk-bsn", "kenmerk", value),
    ),
    ...[null, [], "x"].map((value) => top("zaak-missing", "zaak", value)),
  ];
}

/** Days on which a regime has no rules. */
function dayFaults({ geldigVan, geldigTot, hiaten }: Regime): Fault[] {
  const after = geldigTot === undefined ? undefined : plusDays(geldigTot, 1);
  const inGap = hiaten.find(({ van, totEnMet }) => after !== undefined && van <= after && after <= totEnMet);
  return [
    top("peildatum-before-regime", "peildatum", plusDays(geldigVan, -1)),
    ...(after !== undefined && !inGap ? [top("peildatum-after-regime", "peildatum", after)] : []),
    ...hiaten
      .filter(({ van }) => geldigVan <= van)
      .flatMap(({ van, totEnMet }) => [van, totEnMet].map((day) => top("peildatum-in-gap", "peildatum", day))),
  ];
}

/** Answers that contradict each other. */
function contradictions(feit: Feit, feiten: readonly Feit[]): Fault[] {
  const { id, alleenBij, nietBij, nietVoor } = feit;
  const governor = feiten.find((other) => other.id === alleenBij?.feit);
  const others: readonly FeitWaarde[] = governor?.type === "boolean" ? [true, false] : (governor?.waarden ?? []);
  return [
    ...others
      .filter((value) => value !== alleenBij?.waarde)
      .map((value) =>
        inFact("excluded", id, () => ({ [governor?.id ?? ""]: value, [id]: tried[feit.type].any(feit) })),
      ),
    ...(nietBij ? (nietBij.eigen ?? [tried[feit.type].any(feit)]) : []).map((value) =>
      inFact("excluded-beside", id, () => ({ [nietBij?.feit ?? ""]: nietBij?.waarde, [id]: value })),
    ),
    ...(nietVoor === undefined
      ? []
      : [inFact("end-before-start", id, () => ({ [nietVoor]: "2026-01-01", [id]: "2025-12-31" }))]),
  ];
}

/** A date on the day before its window opens, and on the day after it closes. */
function windowFaults({ feit, nietVoor, nietNa }: Controle): Fault[] {
  const beside = (bound: string, days: number): Fault =>
    inFact("outside-window", feit, ({ stand, feiten }) => {
      const { machine } = preparedFor(stand);
      const edges = derive(machine, settle(stand, feiten));
      const known = machine.feiten.get(feit);
      if (edges[bound] == null || edges[nietVoor] == null || !known || isExcluded(known, feiten)) return undefined;
      const outside = plusDays(String(edges[bound]), days);
      return dateFault(outside) ? undefined : { [feit]: outside };
    });
  return [beside(nietVoor, -1), ...(nietNa === undefined ? [] : [beside(nietNa, 1)])];
}

function factFaults(regime: Regime): Fault[] {
  const feiten = givenIn(regime.feiten);
  const groups = [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))];
  const group =
    (name: string, code: FoutCode, value: unknown): Fault =>
    (dossier) => {
      const verzoek = toVerzoek(dossier);
      return { verzoek: { ...verzoek, zaak: { ...verzoek.zaak, [name]: value } }, code, pad: pointer(["zaak", name]) };
    };
  return [
    group("bsn", "unknown-fact", "123456789"),
    ...groups.flatMap((name) => [
      group(name, "not-a-group", "x"),
      group(name, "not-a-group", []),
      inFact("unknown-fact", `${name}.naam-x`, () => ({ [`${name}.naam-x`]: "x" })),
    ]),
    ...feiten.flatMap((feit) => [
      ...tried[feit.type].wrong(feit).map(({ value, code }) => inFact(code, feit.id, () => ({ [feit.id]: value }))),
      ...contradictions(feit, feiten),
    ]),
    ...regime.controles.filter(({ feit }) => !isPeildatum({ id: feit })).flatMap(windowFaults),
  ];
}

/** Requests with one mistake in each: right in all else, and so they stay while they shrink. */
export function invalid(regime: Regime): fc.Arbitrary<OngeldigVerzoek> {
  const kinds = [requestFaults(regime), dayFaults(regime), factFaults(regime)];
  const fault = fc.oneof(...kinds.map((faults) => fc.constantFrom(...faults)));
  return fc
    .tuple(partial(regime), fault)
    .map(([dossier, spoil]) => spoil(dossier))
    .filter((request) => request !== undefined);
}
