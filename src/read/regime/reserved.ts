import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { RegelBestanden, RegimeBestand } from "../../model/regime.js";
import { type Tekst, talen } from "../../model/tekst.js";
import { utf8Of } from "../../model/utf8.js";
import type { RegelProbleem } from "../errors.js";
import { located, ruleProblem } from "../rule-errors.js";
import { documentOf } from "./citations.js";

/** A regime of the package, by what a reader knows it. */
export interface Reserved {
  readonly id: string;
  readonly titel: Tekst;
}

/** What the door for rules of others asks of them beside what is asked of those of the package. */
export interface Door {
  /** The regimes of the package: their ids and titles are taken. */
  readonly gereserveerd: readonly Reserved[];
  /** The questions of the package. */
  readonly vragen: readonly string[];
  /** The documents of the package, each with the SHA-256 of its text: no other text goes by their names. */
  readonly bronnen: Readonly<Record<string, string>>;
}

/** A title as the eye reads it: letters and figures, whatever stands between them. */
const seen = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Nobody's own regime has the id or the title of one of the package: its outcomes would read as those of the law. */
export function checkReserved({ id, titel }: RegimeBestand, reserved: readonly Reserved[]): RegelProbleem[] {
  const taken = new Set(reserved.flatMap((regime) => talen.map((taal) => seen(regime.titel[taal]))));
  return [
    ...(reserved.some((regime) => regime.id === id)
      ? [located("regime.json", ruleProblem("id-reserved", "/id", id))]
      : []),
    ...talen
      .filter((taal) => taken.has(seen(titel[taal])))
      .map((taal) => located("regime.json", ruleProblem("title-reserved", `/titel/${taal}`, titel[taal]))),
  ];
}

/** Enough of a digest to tell two texts apart by eye; a message shows no more of it. */
const shownDigest = (hex: string): string => `sha256-${hex.slice(0, HEAD)}`;
const HEAD = "0123456789abcdef".length;

/**
 * A text that goes by the name of a document of the package is its text, byte for byte: with another a quote would pass for one that was
 * found in the law. One that is empty stands for a file that no rule quotes, and holds no quote.
 */
export function checkTexts(bestanden: RegelBestanden, digests: Door["bronnen"]): RegelProbleem[] {
  // However it is written: to a reader a capital or a mark that cannot be seen is the same name.
  const known = new Map(Object.keys(digests).map((name) => [seen(name), name]));
  return Object.entries(bestanden).flatMap(([bestand, text]) => {
    const document = known.get(seen(documentOf(bestand) ?? ""));
    if (document === undefined || typeof text !== "string" || text === "") return [];
    const [found, expected = ""] = [bytesToHex(sha256(utf8Of(text))), digests[document]];
    if (found === expected) return [];
    const values = { document, sha256: shownDigest(expected) };
    return [located(bestand, ruleProblem("source-of-package", "", shownDigest(found), values))];
  });
}
