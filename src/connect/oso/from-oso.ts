import { dateFault } from "../../model/datum.js";
import { freeze } from "../../model/freeze.js";
import type { KoppelVeld } from "../../model/koppeling.js";
import type { Probleem } from "../../read/errors.js";
import { connectProblem, dayForm, disorder, refuse } from "../errors.js";
import { because, type NietUitgedrukt, type Reason } from "../fields.js";
import { isOfficeNumber } from "../person.js";
import { block, elementOf, feiten, mapping, shownName, vraag } from "./names.js";
import { type Part, readXml } from "./xml.js";

/** A declaration that a dossier tells of. */
export interface OsoVerklaring {
  /** The facts that the block gives, as `evaluate` takes them. */
  readonly zaak: { readonly tlv: Readonly<Record<string, string>> };
  /** The number of the partnership, as it is written there; `null` where it is not, or reads as something else. */
  readonly samenwerkingsverband: string | null;
  /** The number of the decision, as it is written there; `null` where it is not, or reads as something else: then `nietGelezen` says so. */
  readonly beschikkingsnummer: string | null;
  /** The facts about a declaration that the block leaves unknown, each with the reason. */
  readonly onbekend: readonly NietUitgedrukt[];
  /** The elements of the block that were not read, each with the reason; a name that is none of the standard as `*`. */
  readonly nietGelezen: readonly NietUitgedrukt[];
}

/** What a dossier gives for the question on a declaration. */
export interface OsoInvoer {
  readonly schema: "oso/1";
  /** The question that the facts are of. */
  readonly vraag: string;
  /** Each block of the dossier, in its order. Which of them is to be judged, and which runs already, the dossier does not say. */
  readonly verklaringen: readonly OsoVerklaring[];
  /** The names of the elements outside the blocks of which nothing was read, each once, in order; other names as `*`. */
  readonly nietGelezen: readonly string[];
}

/** A day of XML Schema may name a zone: the day is the same. */
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;

/** A value of ours, or the reason for which there is none. */
type Taken = { readonly value: string } | { readonly not: Reason };

/** What an element says in our words; `undefined` where it is wrong. */
function taken(veld: KoppelVeld, part: Part | undefined): Taken | undefined {
  if (!part) return { not: "afwezig" };
  const { text, isWhole } = part;
  if (!isWhole) return { not: "geenTekst" };
  if (text === "") return { not: "leeg" };
  if (veld.waarden) {
    const own = Object.entries(veld.waarden).find(([, theirs]) => theirs === text)?.[0];
    return own === undefined ? { not: "waardeZonderPlaats" } : { value: own };
  }
  if (veld.feit === undefined) return isOfficeNumber(text) ? { value: text } : { not: "geenNummer" };
  const day = text.replace(ZONE, "");
  return dateFault(day) === undefined ? { value: day } : undefined;
}

/** Why a fact stays unknown: what the mapping says of its values, where the element has one. */
const unknown = ({ feit = "", verschil }: KoppelVeld, not: Reason): NietUitgedrukt =>
  not === "waardeZonderPlaats" && verschil ? { wat: feit, reden: verschil } : because(feit, not);

const fields: ReadonlySet<string> = new Set(mapping.velden.map(({ veld }) => elementOf(veld)));

/** The elements of a block in which something stands that is not read, by the way to each. */
function unread(parts: readonly Part[]): NietUitgedrukt[] {
  const ways = new Map<string, readonly string[]>();
  for (const { path, isWhole } of parts)
    if (isWhole && (path.length > 1 || !fields.has(path[0] ?? ""))) ways.set(path.join("/"), path);
  const found = [...ways.values()].map((path): NietUitgedrukt => {
    const [first = ""] = path;
    const own = mapping.zonder.find(({ veld }) => veld === `${block}.${first}`);
    return own ? { wat: first, reden: own.reden } : because(path.map(shownName).join("/"), "nietGelezen");
  });
  return [...new Map(found.map((one) => [one.wat, one])).values()];
}

function declarationOf(parts: readonly Part[], i: number, wrong: Probleem[]): OsoVerklaring {
  const facts: Record<string, string> = {};
  const days = new Map<string, string>();
  const given = new Map<string, string>();
  const onbekend: NietUitgedrukt[] = [];
  const dropped: NietUitgedrukt[] = [];
  for (const veld of mapping.velden) {
    const element = elementOf(veld.veld);
    const pad = `/${block}/${i}/${element}`;
    const [part, again] = parts.filter(({ path }) => path.length === 1 && path[0] === element);
    if (again) wrong.push(connectProblem("connect-twice", pad, again.text, { veld: element }));
    const said = taken(veld, part);
    if (!said) wrong.push(connectProblem("connect-value", pad, part?.text, { keuze: dayForm() }));
    else if ("value" in said && veld.feit !== undefined) {
      facts[elementOf(veld.feit)] = said.value;
      if (!veld.waarden) days.set(veld.feit, said.value);
    } else if ("value" in said) given.set(veld.optie ?? "", said.value);
    else if (veld.feit !== undefined) onbekend.push(unknown(veld, said.not));
    else if (part && said.not !== "leeg") dropped.push(because(element, said.not));
  }
  wrong.push(
    ...disorder(feiten, days, (id) => {
      const veld = elementOf(mapping.velden.find(({ feit }) => feit === id)?.veld ?? "");
      return { veld, pad: `/${block}/${i}/${veld}` };
    }),
  );
  for (const { feiten: own = [], reden } of mapping.zonder) onbekend.push(...own.map((wat) => ({ wat, reden })));
  return {
    zaak: { tlv: facts },
    samenwerkingsverband: given.get("samenwerkingsverband") ?? null,
    beschikkingsnummer: given.get("beschikkingsnummer") ?? null,
    onbekend,
    nietGelezen: [...dropped, ...unread(parts)],
  };
}

/**
 * Reads the declarations of admissibility of an OSO dossier: each block `tlv`, as facts for `evaluate`. What the block does not say
 * stays unknown, and is named with the reason: the date on which the declaration was given, and whether it is for so or vso.
 * Nothing else of the dossier is read. Of the two numbers, which are free text in the standard, only what reads as one is taken over.
 *
 * @param xml the dossier as text, or the block by itself
 * @returns each declaration with its facts, what stays unknown, and the names of all that was not read
 * @throws {ToetsverzoekError} for what is no well-formed XML, has a DOCTYPE or is larger than a dossier (`connect-xml`), a dossier with a
 *   field for a BSN (`connect-bsn`) or without such a block (`connect-block`), a block in a block or more than a hundred (`connect-form`),
 *   a field twice (`connect-twice`), a day that is none (`connect-value`), and an end before its start (`connect-order`)
 * @example
 * // Of which declaration does the dossier tell, and what does it not say?
 * const { verklaringen } = fromOso("<tlv><tlvingangdatum>2026-08-01</tlvingangdatum><tlvcategorie>H</tlvcategorie></tlv>");
 * verklaringen[0]?.zaak.tlv; //=> { ingangsdatum: "2026-08-01", bekostigingscategorie: "hoog" }
 * verklaringen[0]?.onbekend.map(({ wat }) => wat).slice(0, 3); //=> ["tlv.einddatum", "tlv.afgiftedatum", "tlv.onderwijssoort"]
 */
export function fromOso(xml: string): OsoInvoer {
  const { blocks, others } = readXml(xml, block);
  if (blocks.length === 0) refuse([connectProblem("connect-block", "", xml, { keuze: block })]);
  const wrong: Probleem[] = [];
  const verklaringen = blocks.map((parts, i) => declarationOf(parts, i, wrong));
  refuse(wrong);
  return freeze({
    schema: "oso/1",
    vraag,
    verklaringen,
    nietGelezen: [...new Set([...others].map(shownName))].sort(),
  });
}
