import { dateFault } from "../../model/datum.js";
import { freeze } from "../../model/freeze.js";
import type { Probleem } from "../../read/errors.js";
import { shownKey } from "../../read/shown.js";
import { connectProblem, dayForm, refuse } from "../errors.js";
import { because, type NietUitgedrukt } from "../fields.js";
import { looksLikeBsn } from "../person.js";
import { block, elementOf, forbidden, mapping, vraag } from "./names.js";
import { type Leaf, readXml } from "./xml.js";

/** A declaration that a dossier tells of. */
export interface OsoVerklaring {
  /** The facts that the block gives, as `evaluate` takes them. */
  readonly zaak: { readonly tlv: Readonly<Record<string, string>> };
  /** The number of the partnership, as it is written there; `null` where it is not. */
  readonly samenwerkingsverband: string | null;
  /** The number of the decision, as it is written there; `null` where it is not. */
  readonly beschikkingsnummer: string | null;
  /** The facts about a declaration that the block leaves unknown, each with the reason. */
  readonly onbekend: readonly NietUitgedrukt[];
  /** The elements of the block that were not read. */
  readonly nietGelezen: readonly NietUitgedrukt[];
}

/** What a dossier gives for the question on a declaration. */
export interface OsoInvoer {
  readonly schema: "oso/1";
  /** The question that the facts are of. */
  readonly vraag: string;
  /** Each block of the dossier, in its order. Which of them is to be judged, and which runs already, the dossier does not say. */
  readonly verklaringen: readonly OsoVerklaring[];
  /** The names of the elements outside the blocks of which nothing was read, each once, in order. */
  readonly nietGelezen: readonly string[];
}

/** A day of XML Schema may name a zone: the day is the same. */
const ZONE = /(Z|[+-]\d{2}:\d{2})$/;

/** The numbers are free text: of visible signs, on one line. */
const VISIBLE = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,100}$/u;

type Taken = { readonly value: string } | { readonly not: "leeg" | "waardeZonderPlaats" };

/** What an element says in our words. */
function taken(veld: (typeof mapping)["velden"][number], text: string): Taken | "wrong" {
  if (text === "") return { not: "leeg" };
  if (veld.waarden) {
    const own = Object.entries(veld.waarden).find(([, theirs]) => theirs === text)?.[0];
    return own === undefined ? { not: "waardeZonderPlaats" } : { value: own };
  }
  if (veld.feit === undefined) return VISIBLE.test(text) ? { value: text } : "wrong";
  const day = text.replace(ZONE, "");
  return dateFault(day) === undefined ? { value: day } : "wrong";
}

const onlyOnce = (element: string): string => `${element}: 1`;

function declarationOf(leaves: readonly Leaf[], i: number, wrong: Probleem[]): OsoVerklaring {
  const facts: Record<string, string> = {};
  const given = new Map<string, string>();
  const onbekend: NietUitgedrukt[] = [];
  for (const veld of mapping.velden) {
    const element = elementOf(veld.veld);
    const pad = `/${block}/${i}/${element}`;
    const [leaf, again] = leaves.filter(
      ({ path }) => path[path.indexOf(block) + 1] === element && path.at(-1) === element,
    );
    if (again) wrong.push(connectProblem("connect-form", pad, again.text, { keuze: onlyOnce(element) }));
    const said = taken(veld, leaf?.text ?? "");
    if (said === "wrong")
      wrong.push(
        connectProblem("connect-value", pad, leaf?.text, { keuze: veld.feit === undefined ? "1-100" : dayForm() }),
      );
    else if ("not" in said) {
      if (veld.feit !== undefined)
        onbekend.push(
          leaf && said.not !== "leeg" && veld.verschil
            ? { wat: veld.feit, reden: veld.verschil }
            : because(veld.feit, said.not),
        );
    } else if (veld.feit !== undefined) facts[elementOf(veld.feit)] = said.value;
    else if (looksLikeBsn(said.value)) wrong.push(connectProblem("connect-bsn", pad, said.value));
    else given.set(veld.optie ?? "", said.value);
  }
  for (const { feiten = [], reden } of mapping.zonder) onbekend.push(...feiten.map((wat) => ({ wat, reden })));
  const read = new Set(mapping.velden.map(({ veld }) => elementOf(veld)));
  const others = leaves.flatMap(({ path }) => path[path.indexOf(block) + 1] ?? []).filter((name) => !read.has(name));
  return {
    zaak: { tlv: facts },
    samenwerkingsverband: given.get("samenwerkingsverband") ?? null,
    beschikkingsnummer: given.get("beschikkingsnummer") ?? null,
    onbekend,
    nietGelezen: [...new Set(others)].map((name) => {
      const own = mapping.zonder.find(({ veld }) => veld === `${block}.${name}`);
      return own ? { wat: name, reden: own.reden } : because(shownKey(name), "nietGelezen");
    }),
  };
}

/**
 * Reads the declarations of admissibility of an OSO dossier: each block `tlv`, as facts for `evaluate`. What the block does not say
 * stays unknown, and is named with the reason: the date on which the declaration was given, and whether it is for so or vso.
 * Nothing else of the dossier is read, and no name, address or number of a person comes out of it.
 *
 * @param xml the dossier as text, or the block by itself
 * @returns each declaration with its facts, what stays unknown, and the names of all that was not read
 * @throws {ToetsverzoekError} for what is no well-formed XML or has a DOCTYPE (`connect-xml`), a dossier with a BSN (`connect-bsn`) or
 *   without such a block (`connect-block`), and a day that is none (`connect-value`)
 * @example
 * // Of which declaration does the dossier tell, and what does it not say?
 * const { verklaringen } = fromOso("<tlv><tlvingangdatum>2026-08-01</tlvingangdatum><tlvcategorie>H</tlvcategorie></tlv>");
 * verklaringen[0]?.zaak.tlv; //=> { ingangsdatum: "2026-08-01", bekostigingscategorie: "hoog" }
 * verklaringen[0]?.onbekend.map(({ wat }) => wat).slice(0, 3); //=> ["tlv.einddatum", "tlv.afgiftedatum", "tlv.onderwijssoort"]
 */
export function fromOso(xml: string): OsoInvoer {
  const leaves = readXml(xml, block, forbidden);
  const inBlocks = leaves.filter(({ block: own }) => own >= 0);
  if (inBlocks.length === 0) refuse([connectProblem("connect-block", "", xml, { keuze: block })]);
  const wrong: Probleem[] = [];
  const numbers = [...new Set(inBlocks.map(({ block: own }) => own))];
  const verklaringen = numbers.map((i) =>
    declarationOf(
      inBlocks.filter(({ block: own }) => own === i),
      i,
      wrong,
    ),
  );
  refuse(wrong);
  const others = leaves.flatMap(({ block: own, path }) => (own >= 0 ? [] : shownKey(path.at(-1) ?? "")));
  return freeze({ schema: "oso/1", vraag, verklaringen, nietGelezen: [...new Set(others)].sort() });
}
