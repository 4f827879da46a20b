import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import { factsUsed } from "./engine/references.js";
import type { Feiten } from "./model/feit.js";
import type { Regime } from "./model/regime.js";
import type { GelezenVerzoek } from "./model/toetsverzoek.js";
import type { AlgemeneUitkomst } from "./model/uitkomst.js";

const outside: ReadonlySet<string> = new Set([
  "en",
  "$schema",
  "geldigVan",
  "geldigTot",
  "hiaten",
  "volgorde",
  "herstel",
  "onveranderlijk",
]);

/** SHA-256 of a JSON value in its canonical form (RFC 8785): the order of keys makes no difference. */
function digest(value: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? "")))}`;
}

/**
 * Drops what may change without changing an outcome: every key `en`, `$schema`, what could mend a fact or why nothing can, and from
 * when until when something applies. So a state keeps its hash when a newer one is put beside it.
 */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !outside.has(key))
      .map(([key, inner]) => [key, essence(inner)]),
  );
}

const hashes = new WeakMap<Regime, string>();

/**
 * The hash of everything in a regime that can change an outcome, after overlay, apart from translations and short names. Of the
 * facts of the question only those that the regime uses count: a fact that is added for another regime leaves it as it was.
 */
export function rulesetHash(regime: Regime): string {
  const known = hashes.get(regime);
  if (known !== undefined) return known;
  const {
    openPunten: _open,
    normen: _normen,
    lagen: _lagen,
    standen: _standen,
    geschreven: _geschreven,
    beleidsregels: _beleidsregels,
    groepen: _groepen,
    ...rules
  } = regime;
  const used = factsUsed(regime);
  const feiten = regime.feiten
    .filter((feit) => used.has(feit.id))
    .map(({ titel: _titel, waardetitels: _waardetitels, ...feit }) => feit);
  const gevolgen = regime.gevolgen.map(({ titel: _titel, velden: _velden, ...gevolg }) => gevolg);
  const nietGecodeerd = regime.nietGecodeerd.flatMap(({ waarschuwing }) => waarschuwing ?? []);
  const hash = digest(essence({ ...rules, feiten, gevolgen, nietGecodeerd }));
  hashes.set(regime, hash);
  return hash;
}

/** The hash of what was asked: question, regime, peildatum and the known facts. Never the `kenmerk`. */
export function inputHash({ vraag, regime, peildatum, feiten }: GelezenVerzoek): string {
  const known: Feiten = {};
  for (const id in feiten) if (feiten[id] != null) known[id] = feiten[id];
  return digest({ vraag, regime, peildatum, feiten: known });
}

/** What to keep to show, years later, what was asked, what was answered, and by which rules. */
export interface Bewijs<V = unknown, U = AlgemeneUitkomst> {
  readonly schema: "bewijs/1";
  readonly verzoek: V;
  readonly uitkomst: U;
  readonly regelset: { readonly id: string; readonly sha256: string };
}

/**
 * Puts a request and its outcome together as one document to store.
 *
 * @param verzoek the request as it was judged
 * @param uitkomst the outcome that `evaluate` gave for it
 * @returns a plain JSON document; `regelset.sha256` names the rules, facts and parameters that were used
 * @example
 * // By which rules was this judged?
 * record(verzoek, uitkomst).regelset.id; //=> "leerplichtwet-1969"
 */
export function record<V, U extends Pick<AlgemeneUitkomst, "regime" | "bewijs">>(
  verzoek: V,
  uitkomst: U,
): Bewijs<V, U> {
  return {
    schema: "bewijs/1",
    verzoek,
    uitkomst,
    regelset: { id: uitkomst.regime.id, sha256: uitkomst.bewijs.regelset },
  };
}
