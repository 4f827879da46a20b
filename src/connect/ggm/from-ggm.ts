import { dateFault } from "../../model/datum.js";
import { isObject } from "../../model/depth.js";
import { freeze } from "../../model/freeze.js";
import { type Probleem, pointer, ToetsverzoekError } from "../../read/errors.js";
import { readPlain } from "../../read/plain.js";
import { connectProblem, dayForm, disorder, refuse } from "../errors.js";
import { because, type NietUitgedrukt } from "../fields.js";
import { namesBsn } from "../person.js";
import { differencesOf, feiten, mapping, shownName, type Verschil, vraag } from "./names.js";

/** What objects of the model give for the question on an exemption. */
export interface GgmInvoer {
  readonly schema: "ggm/1";
  /** The question that the facts are of. */
  readonly vraag: string;
  /** The facts that the objects give, as `evaluate` takes them. */
  readonly zaak: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Where a field that was read says something else than the fact that it became. */
  readonly verschillen: readonly Verschil[];
  /** The facts that the model has a field for and these objects leave empty, and those that it has no place for. */
  readonly onbekend: readonly NietUitgedrukt[];
  /** The fields that were not read, each with the reason; a name that is none of a model as `*`. */
  readonly nietGelezen: readonly NietUitgedrukt[];
}

/** Objects, their fields, and a value: no more levels than that. */
const DEEPEST = 3;

interface Given {
  /** `OBJECT.VELD`: a database may have written it in small letters. */
  readonly veld: string;
  /** How that is told: a name that is none of a model as `*`. */
  readonly told: string;
  readonly pad: string;
  readonly value: unknown;
}

function fieldsIn(objecten: unknown): readonly Given[] {
  const { value, problemen } = readPlain(objecten, DEEPEST);
  if (problemen.length > 0) throw new ToetsverzoekError(problemen);
  const form = (pad: string, found: unknown): Probleem =>
    connectProblem("connect-form", pad, found, { keuze: "{ OBJECT: { VELD: … } }" });
  if (!isObject(value)) throw new ToetsverzoekError([form("", value)]);
  const wrong: Probleem[] = [];
  const fields = Object.entries(value).flatMap(([object, own]): Given[] => {
    const at = pointer([shownName(object)]);
    if (namesBsn(object)) wrong.push(connectProblem("connect-bsn", at, own));
    if (!isObject(own)) wrong.push(form(at, own));
    const inModel = shownName(object.toUpperCase());
    return Object.entries(isObject(own) ? own : {}).map(([veld, found]) => {
      const pad = `${at}${pointer([shownName(veld)])}`;
      if (namesBsn(veld)) wrong.push(connectProblem("connect-bsn", pad, found));
      if (typeof found === "object" && found !== null) wrong.push(form(pad, found));
      const told = `${inModel}.${shownName(veld.toUpperCase())}`;
      return { veld: `${object}.${veld}`.toUpperCase(), told, pad, value: found };
    });
  });
  const seen = new Set<string>();
  for (const { veld, told, pad, value: found } of fields) {
    if (seen.has(veld)) wrong.push(connectProblem("connect-twice", pad, found, { veld: told }));
    seen.add(veld);
  }
  refuse(wrong);
  return fields;
}

/**
 * Reads objects of the Gemeentelijk Gegevensmodel (GGM) as facts of a claim to exemption. Of what the model has no place for
 * nothing is assumed: the ground, the statement of an expert, an open end. An empty field leaves its fact unknown.
 *
 * @param objecten by object its fields, as `toGgm` writes them: names in capitals or in small letters, days as `YYYY-MM-DD`, `null` for empty
 * @returns the facts, where a field says something else, what stays unknown, and what was not read
 * @throws {ToetsverzoekError} for what is no such object (`connect-form`), a field twice (`connect-twice`) or one for a BSN (`connect-bsn`),
 *   a day that is none (`connect-value`), and an end before its start (`connect-order`)
 * @example
 * // What does a row of the model say of a claim, and what does it leave open?
 * const { zaak, onbekend } = fromGgm({ vrijstelling: { datumstart: "2026-08-01", datumeinde: null } });
 * zaak; //=> { vrijstelling: { ingangsdatum: "2026-08-01" } }
 * onbekend.map(({ wat }) => wat).slice(0, 2); //=> ["vrijstelling.einddatum", "kennisgeving.datum"]
 */
export function fromGgm(objecten: object): GgmInvoer {
  const given = fieldsIn(objecten);
  const byName = new Map(given.map((one) => [one.veld, one]));
  const zaak: Record<string, Record<string, string>> = {};
  const onbekend: NietUitgedrukt[] = [];
  const wrong: Probleem[] = [];
  const days = new Map<string, string>();
  const read = new Set<string>();
  for (const { veld, feit } of mapping.velden) {
    if (feit === undefined) continue;
    const own = byName.get(veld);
    const value = own?.value ?? null;
    const [groep = "", naam = ""] = feit.split(".");
    if (value === null || value === "") onbekend.push(because(feit, own ? "leeg" : "afwezig"));
    else if (typeof value === "string" && dateFault(value) === undefined) {
      zaak[groep] = { ...zaak[groep], [naam]: value };
      days.set(feit, value);
    } else wrong.push(connectProblem("connect-value", own?.pad ?? "", value, { keuze: dayForm() }));
    read.add(veld);
  }
  const placed = (id: string) => {
    const veld = mapping.velden.find(({ feit }) => feit === id)?.veld ?? "";
    return { veld, pad: byName.get(veld)?.pad ?? "" };
  };
  refuse([...wrong, ...disorder(feiten, days, placed)]);
  for (const { feiten: own = [], reden } of mapping.zonder) onbekend.push(...own.map((wat) => ({ wat, reden })));
  const nietGelezen = given.flatMap(({ veld, told, value }): NietUitgedrukt[] => {
    if (read.has(veld) || value === null || value === "") return [];
    const own = mapping.zonder.find(({ veld: name }) => name === veld || name === veld.split(".")[0]);
    return [own ? { wat: told, reden: own.reden } : because(told, "nietGelezen")];
  });
  const known = new Set(
    given.flatMap(({ veld, value }) => (read.has(veld) && value !== null && value !== "" ? [veld] : [])),
  );
  return freeze({ schema: "ggm/1", vraag, zaak, verschillen: differencesOf(known), onbekend, nietGelezen });
}
