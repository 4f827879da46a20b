import { krachten, oordelen, statussen, uitleg } from "../generated/texts.js";
import { dateFault } from "../model/datum.js";
import { isObject } from "../model/depth.js";
import type { LeesbareUitkomst } from "../model/uitkomst.js";
import { OUDE_VORM, VORM } from "../model/vorm.js";
import { pointer, ToetsverzoekError } from "./errors.js";
import { readPlain } from "./plain.js";
import { Problems } from "./problems.js";
import { recordProblem } from "./record-errors.js";
import { shownKey } from "./shown.js";

/**
 * The form of an outcome, as far as it is read again: to explain it, to ask further, to find remedies. Light, and open to what an
 * older form lacks; what may be stored is said in full by the JSON Schema.
 */

/** Looks whether a value has a form, and reports each place where it has not. */
type Form = (value: unknown, at: Place | undefined, wrong: Wrong) => void;
type Wrong = (at: Place | undefined, found: unknown) => void;

/** A place, from the inside out: nothing is copied on the way down. */
interface Place {
  readonly key: string | number;
  readonly in: Place | undefined;
}

const stepsOf = (at: Place | undefined): string[] => (at ? [...stepsOf(at.in), shownKey(String(at.key))] : []);

const when =
  (fits: (value: unknown) => boolean): Form =>
  (value, at, wrong) => {
    if (!fits(value)) wrong(at, value);
  };

const text = /* @__PURE__ */ when((value) => typeof value === "string");
/** A day of the calendar; one that was worked out can lie beyond the years that a fact may have. */
const day = /* @__PURE__ */ when(
  (value) => typeof value === "string" && [undefined, "range"].includes(dateFault(value)),
);
const flag = /* @__PURE__ */ when((value) => typeof value === "boolean");
/** One of the names under which there is a text. */
const named = (texts: object): Form => when((value) => typeof value === "string" && Object.hasOwn(texts, value));

const orNull =
  (form: Form): Form =>
  (value, at, wrong) =>
    value === null ? undefined : form(value, at, wrong);

/** What an older form does not have. */
const later =
  (form: Form): Form =>
  (value, at, wrong) =>
    value === undefined ? undefined : form(value, at, wrong);

const list =
  (item: Form): Form =>
  (value, at, wrong) => {
    if (!Array.isArray(value)) wrong(at, value);
    else for (const [i, one] of value.entries()) item(one, { key: i, in: at }, wrong);
  };

const record =
  (item: Form): Form =>
  (value, at, wrong) => {
    if (!isObject(value)) wrong(at, value);
    else for (const [key, one] of Object.entries(value)) item(one, { key, in: at }, wrong);
  };

function object(parts: Readonly<Record<string, Form>>): Form {
  const forms = Object.entries(parts);
  return (value, at, wrong) => {
    if (!isObject(value)) wrong(at, value);
    else for (const [key, form] of forms) form(value[key], { key, in: at }, wrong);
  };
}

/** Made when it is first asked for: who only judges carries none of it. */
function outcomeForm(): Form {
  const tekst = object({ nl: text, en: text });
  const bron = object({ jci: orNull(text), citaat: list(text), vindplaats: text });
  const naam = object({ titel: tekst, waarden: orNull(record(tekst)) });
  const oordeel = named(oordelen.nl);
  const periode = object({ van: text, totEnMet: orNull(text) });
  const items = list((item, at, wrong) => (typeof item === "string" ? undefined : periode(item, at, wrong)));
  const waarde: Form = (value, at, wrong) => {
    if (Array.isArray(value)) items(value, at, wrong);
    else if (isObject(value) || value === undefined) wrong(at, value);
  };
  const zin = { zin: text, zinEn: text };
  const vermelding = { conclusie: text, ...zin, bron };
  const vergeleken = { feit: text, waarde };

  const deel: Form = (value, at, wrong) => {
    if (typeof value === "number") return;
    const [key, ...more] = isObject(value) ? Object.keys(value) : [];
    const inner = isObject(value) && key !== undefined ? value[key] : undefined;
    if (more.length > 0 || !(key === "alle" || key === "een" || key === "niet")) wrong(at, value);
    else (key === "niet" ? deel : list(deel))(inner, { key, in: at }, wrong);
  };

  const conclusie = object({
    ...{ id: text, titel: text, titelEn: text, ...zin, oordeel, bron },
    kracht: orNull(named(krachten.nl)),
    bronnen: later(list(bron)),
    wachtOp: later(list(text)),
    samenhang: later((value, at, wrong) => (isObject(value) ? deel(value, at, wrong) : wrong(at, value))),
    voorwaarden: list(
      object({ ...vergeleken, naam: text, naamEn: text, oordeel, vergelekenMet: list(object(vergeleken)) }),
    ),
  });

  const ontbrekend = object({
    ...{ feit: text, type: text, vraagtekst: tekst, bewijsstuk: tekst, nodigVoor: list(text) },
    waarden: orNull(list(text)),
    herkomst: named(uitleg.nl.herkomst),
    reden: orNull(tekst),
  });

  const termijn = object({
    ...{ titel: text, titelEn: text, bron },
    begin: later(orNull(day)),
    einde: orNull(day),
    opZijnVroegst: orNull(day),
    wie: later(orNull(tekst)),
    toelichting: orNull(text),
    toelichtingEn: orNull(text),
    stappen: list(object(zin)),
  });

  const ofRegime = { id: text, titel: text, titelEn: text, status: named(statussen.nl) };

  return object({
    schema: when((value) => value === VORM || value === OUDE_VORM),
    ...{ vraag: text, vraagTitel: tekst, peildatum: day, slotsom: text, oordeel, hypothetisch: flag },
    kenmerk: later(orNull(text)),
    regime: object({ ...ofRegime, rustOp: later(object(ofRegime)) }),
    zaak: record(record(waarde)),
    rechtskarakter: named(uitleg.nl.rechtskarakter),
    conclusies: list(conclusie),
    ontbreekt: list(ontbrekend),
    menselijkeOordelen: list(object(vergeleken)),
    afwijkingen: list(object(vermelding)),
    kwetsbaarheden: list(object(vermelding)),
    plichten: list(object({ ...vermelding, oordeel, wie: tekst })),
    waarschuwingen: list(object({ ...zin, conclusie: orNull(text) })),
    termijnen: list(termijn),
    gevolgen: object({ toelichting: record(text), toelichtingEn: record(text) }),
    namen: later(
      record((value, at, wrong) => {
        naam(value, at, wrong);
        if (isObject(value)) later(record(naam))(value["delen"], { key: "delen", in: at }, wrong);
      }),
    ),
    bewijs: object({ pakket: text, regelset: text, invoer: text }),
  });
}

let form: Form | undefined;

/** An outcome holds lists of objects with lists in them; what a regime of one's own proposes may go deeper. */
const DEEPEST = 50;

/**
 * Reads an unknown value as an outcome.
 *
 * @param told what becomes of each text in it, when it is to be shown
 * @throws {ToetsverzoekError} when it is none, with every place where it is not
 */
export function readOutcome(value: unknown, told?: (text: string) => string): LeesbareUitkomst {
  const { value: data, problemen } = readPlain(value, DEEPEST, told);
  const problems = new Problems(problemen);
  if (problems.count === 0) {
    form ??= outcomeForm();
    form(data, undefined, (at, found) => {
      const pad = pointer(stepsOf(at));
      problems.take(pad, () => recordProblem("not-an-outcome", pad, found, {}, [VORM]));
    });
  }
  if (problems.count > 0) throw new ToetsverzoekError(problems.all());
  return data as LeesbareUitkomst;
}
