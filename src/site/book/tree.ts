import { children, isBlad } from "../../model/tree.js";
import type { Blad, Voorwaarde } from "../../model/voorwaarde.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import { comparison, joinOf, kindOf } from "./sentence.js";
import type { Shelved } from "./shelved.js";

/** How a condition is shown that only one of two trees has. */
export type Marking = (node: Voorwaarde) => "ins" | "del" | undefined;

/** How a condition compares, in words. */
const compared = (leaf: Leaf, shelved: Shelved, blad: Blad): Insert =>
  comparison(leaf, shelved, blad).map((word) =>
    typeof word === "string" ? word : "thing" in word ? leaf.thing(shelved, word.thing) : markup`<b>${word.value}</b>`,
  );

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
  const { kop: head } = leaf.t.boom;
  const items = parts.map((part, i) => {
    const word = joinOf(leaf, node, i);
    return markup`<li>${word !== undefined && markup`<b class="joins">${word}</b> `}${tree(leaf, shelved, part, marking)}</li>`;
  });
  const above = kind !== "not" && parts.length > 1 && markup`<span class="group">${head[kind]}</span>`;
  return marked(leaf, marking(node), markup`${above}<ul class="tree ${kind}">${items}</ul>`);
}
