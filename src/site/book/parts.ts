import type { Interpretatie } from "../../model/bron.js";
import type { FeitWaarde } from "../../model/feit.js";
import type { Namen } from "../../model/naam.js";
import { inSentence } from "../../model/naam.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";

/** A part of a page, with its place in the list of what is on it. */
export interface Part {
  readonly id: string;
  readonly titel: string;
  readonly inhoud: Insert;
}

/** The parts of a page in their order, beside a list of them; those that hold nothing are left out. */
export function parted(leaf: Leaf, before: Insert, parts: readonly (Part | false | undefined)[]): Markup {
  const all = parts.filter((part): part is Part => typeof part === "object");
  const items = all.map(({ id, titel }) => markup`<li><a href="#${id}">${titel}</a></li>`);
  const contents = markup`<nav class="contents no-print" aria-labelledby="inhoud"><h2 id="inhoud">${leaf.t.opDezePagina}</h2><ol>${items}</ol></nav>`;
  const sections = all.map(
    ({ id, titel, inhoud }) => markup`<section><h2 id="${id}">${titel}</h2>
${inhoud}</section>
`,
  );
  return markup`<div class="spread"><div class="opening">${before}</div>${all.length > 1 && contents}<div class="body">${sections}</div></div>`;
}

/** A table that scrolls by itself where the page is narrow, also by keyboard. */
export function table(name: string, head: readonly Insert[], rows: readonly (readonly Insert[])[]): Markup {
  const cells = (row: readonly Insert[]): Markup[] => row.map((cell) => markup`<td>${cell}</td>`);
  return markup`<div class="scroll" role="region" aria-label="${name}" tabindex="0"><table><thead><tr>${head.map((cell) => markup`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map((row) => markup`<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}

/** Terms with what is said of each; a term of which nothing is said is left out. */
export function facts(rows: readonly (readonly [Insert, Insert])[]): Markup {
  const shown = rows.filter(([, said]) => said !== undefined && said !== null && said !== false && said !== "");
  return markup`<dl class="facts">${shown.map(([term, said]) => markup`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>`;
}

export const list = (items: readonly Insert[]): Markup =>
  markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** A choice that the text leaves open: what is asked, what was chosen, the other reading, and why. */
export function reading(leaf: Leaf, one: Interpretatie): Markup {
  const { vraag, keuze, anders, grond } = leaf.taal === "en" && one.en ? one.en : one;
  const { t } = leaf;
  return markup`<div class="card reading"><h3>${vraag}</h3>${facts([
    [t.lezing.keuze, keuze],
    [t.lezing.anders, anders],
    [t.lezing.grond, grond],
  ])}</div>`;
}

/** The facts of a request or a case, each with its name. */
export function fileFacts(
  leaf: Leaf,
  namen: Namen,
  zaak: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>,
  names: (id: string) => Insert = (id) => inSentence(namen[id]?.titel[leaf.taal] ?? id),
): Insert {
  const said = Object.entries(zaak).flatMap(([group, own]) =>
    Object.entries(own ?? {}).map(([name, value]) => [`${group}.${name}`, value as FeitWaarde | null] as const),
  );
  return said.length === 0 ? leaf.t.nietsBekend : factRows(leaf, namen, said, names);
}

/** Facts with their values, each in a line. */
export const factRows = (
  leaf: Leaf,
  namen: Namen,
  said: readonly (readonly [string, FeitWaarde | null])[],
  names: (id: string) => Insert = (id) => inSentence(namen[id]?.titel[leaf.taal] ?? id),
): Markup =>
  markup`<ul class="file">${said.map(([id, value]) => markup`<li>${names(id)}: <b>${leaf.value(namen, id, value)}</b></li>`)}</ul>`;

/** What is shown when somebody asks for it. */
export const more = (summary: Insert, inhoud: Insert): Markup =>
  markup`<details><summary>${summary}</summary>${inhoud}</details>`;
