import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import { table } from "./parts.js";
import type { Shelved } from "./shelved.js";

const kanten = ["ja", "nee", "onbekend", "doorslaggevend"] as const;

/** What was never seen stands out in words, and not by a number alone. */
const seen = (leaf: Leaf, count: number): Insert =>
  count > 0 ? count : markup`<b class="never">${leaf.t.dekking.nooit}</b>`;

/** How often the cases show each side of the conditions of a rule; with `null`, of those that belong to no rule. */
export function conditionCoverage(leaf: Leaf, { dekking, basis, isOwn }: Shelved, name: string | null): Markup {
  const { t } = leaf;
  if (!dekking) return markup`<p>${t.dekking.geen}</p>`;
  if (name !== null && basis && !isOwn(name)) return markup`<p>${t.zaken.elders}</p>`;
  const rows = dekking.voorwaarden.filter(({ regel }) => regel === name);
  if (rows.length === 0) return markup`<p>${t.dekking.leeg}</p>`;
  const head = [t.dekking.voorwaarde, ...kanten.map((kant) => t.dekking.kanten[kant])];
  return markup`<p>${t.dekking.uitleg}</p>${table(
    t.dekking.titel,
    head,
    rows.map(({ naam, ...counts }) => [naam[leaf.taal], ...kanten.map((kant) => seen(leaf, counts[kant]))]),
  )}`;
}
