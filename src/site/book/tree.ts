import { children, comparedFact, isBlad } from "../../model/tree.js";
import type { Blad, Groep, Voorwaarde } from "../../model/voorwaarde.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import type { Shelved } from "./shelved.js";

/** How a condition is shown that only one of two trees has. */
export type Marking = (node: Voorwaarde) => "ins" | "del" | undefined;

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** How a condition compares, in words: the fact, the operator, the value. */
function compared(leaf: Leaf, shelved: Shelved, blad: Blad): Markup {
  const { fact, operator, value } = blad;
  const other = comparedFact(blad);
  const isDay = other !== undefined ? !isNumber(shelved, fact) : typeof value === "string" && ISO.test(value);
  const words = leaf.t.operatoren[isDay ? "dagen" : "waarden"][operator];
  const values = Array.isArray(value) ? value : [value];
  const said: Insert =
    other !== undefined
      ? leaf.thing(shelved, other)
      : values.map((one, i) => [i > 0 && ` ${leaf.t.of} `, markup`<b>${saidOf(leaf, shelved, fact, one)}</b>`]);
  return markup`${leaf.thing(shelved, fact)} ${words} ${said}`;
}

const isNumber = ({ regime }: Shelved, id: string): boolean =>
  regime.feiten.some((feit) => feit.id === id && feit.type === "integer");

function saidOf(leaf: Leaf, shelved: Shelved, fact: string, value: unknown): string {
  if (shelved.rules.has(fact) && typeof value === "string") {
    const answers: Readonly<Record<string, string>> = leaf.t.antwoorden;
    return Object.hasOwn(answers, value) ? (answers[value] ?? value) : value;
  }
  return leaf.value(shelved.namen, fact, value as string | number | boolean);
}

const kindOf = (group: Groep): "all" | "any" | "not" => ("all" in group ? "all" : "any" in group ? "any" : "not");

/** Marked as something that one tree has and the other has not, with a word for who sees no colour. */
function marked(leaf: Leaf, how: "ins" | "del" | undefined, inhoud: Markup): Markup {
  if (how === undefined) return inhoud;
  const word = markup`<span class="changed">${leaf.t.wijziging[how]}</span> `;
  return how === "ins" ? markup`<ins>${word}${inhoud}</ins>` : markup`<del>${word}${inhoud}</del>`;
}

function shownLeaf(leaf: Leaf, shelved: Shelved, blad: Blad): Markup {
  const name = leaf.taal === "en" ? (blad.en ?? blad.name) : blad.name;
  const source = blad.bron === undefined ? "" : markup` <span class="from">${leaf.dutch(blad.bron)}</span>`;
  return markup`<span class="claim">${name}</span><span class="reads">${compared(leaf, shelved, blad)}${source}</span>`;
}

/** A tree of conditions as a sentence: lists within lists, with "and", "or" and "not" between them in words. */
export function tree(leaf: Leaf, shelved: Shelved, node: Voorwaarde, marking: Marking = () => undefined): Markup {
  if (isBlad(node)) return marked(leaf, marking(node), shownLeaf(leaf, shelved, node));
  const kind = kindOf(node);
  const parts = children(node);
  const { kop: head, tussen: between } = leaf.t.boom;
  const items = parts.map((part, i) => {
    const word = kind === "not" ? between.not : i > 0 ? between[kind] : undefined;
    return markup`<li>${word !== undefined && markup`<b class="joins">${word}</b> `}${tree(leaf, shelved, part, marking)}</li>`;
  });
  const above = kind !== "not" && parts.length > 1 && markup`<span class="group">${head[kind]}</span>`;
  return marked(leaf, marking(node), markup`${above}<ul class="tree ${kind}">${items}</ul>`);
}
