import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { Feiten } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { GelezenVerzoek } from "../model/toetsverzoek.js";
import { utf8Of } from "../model/utf8.js";
import { essenceOf } from "./essence.js";

/** SHA-256 of a JSON value in its canonical form (RFC 8785): the order of keys makes no difference. */
export function digest(value: unknown): string {
  return `sha256-${bytesToHex(sha256(utf8Of(canonicalize(value) ?? "")))}`;
}

const hashes = new WeakMap<Regime, string>();

/** The hash of everything in a regime that can change an answer or a term, after overlay: see `essence.ts`. */
export function rulesetHash(regime: Regime): string {
  const known = hashes.get(regime);
  if (known !== undefined) return known;
  const hash = digest(essenceOf(regime));
  hashes.set(regime, hash);
  return hash;
}

/** The hash of what was asked: question, regime, peildatum and the known facts. Never the `kenmerk`. */
export function inputHash({ vraag, regime, peildatum, feiten }: GelezenVerzoek): string {
  const known: Feiten = {};
  for (const id of Object.keys(feiten)) if (feiten[id] != null) known[id] = feiten[id];
  return digest({ vraag, regime, peildatum, feiten: known });
}
