import { nameOf } from "../../model/naam.js";
import { type Markup, markup } from "../../tell/markup.js";
import { refersTo } from "./citations.js";
import type { Leaf } from "./leaf.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";

const any = (): boolean => true;
const asFact = (key: string): boolean => key === "fact";

/** What of a regime names a fact, a derived date or a conclusion: rules, dates, terms and consequences, each with its link. */
export function after(leaf: Leaf, shelved: Shelved, id: string): Markup[] {
  const { regime, rules } = shelved;
  const { t } = leaf;
  // A conclusion is named as a fact in conditions; its name can be a word anywhere else.
  const keys = id.includes(".") ? any : asFact;
  const named = (kind: string, link: Markup): Markup => markup`<span class="soft">${kind}:</span> ${link}`;
  const at = (anchor: string, name: string): Markup => leaf.link(paths.reckoning(regime.id), name, anchor);
  const ofRules = [...rules].flatMap(([name, states]) => {
    if (name === id) return [];
    const link = leaf.rule(shelved, name);
    if (states.some(({ reikwijdte }) => reikwijdte === id)) return [named(t.volgt.reikwijdte, link)];
    return states.some((regel) => refersTo(regel, id, keys)) ? [named(t.volgt.regel, link)] : [];
  });
  const ofDates = regime.geschreven.afleidingen
    .filter((one) => one.id !== id && refersTo({ ...one, id: "" }, id, keys))
    .map((one) => named(t.volgt.afleiding, at(one.id, leaf.taal === "en" ? (one.en ?? one.titel) : one.titel)));
  const ofTerms = regime.termijnen
    .filter((one) => refersTo({ ...one, id: "" }, id, keys))
    .map((one) => named(t.volgt.termijn, at(one.id, leaf.text(one.titel))));
  const ofConsequences = regime.gevolgen
    .filter((one) => refersTo(one, id, keys))
    .map((one) => named(t.volgt.gevolg, at(`g-${one.naam}`, leaf.text(nameOf(one.naam, one.titel)))));
  const ofWarnings = regime.waarschuwingen
    .filter(({ wanneer, tenzij }) => refersTo([wanneer, tenzij], id, keys))
    .map(({ zin, en }) => named(t.volgt.waarschuwing, leaf.spoken(shelved, leaf.taal === "en" ? (en ?? zin) : zin)));
  return [...ofRules, ...ofDates, ...ofTerms, ...ofConsequences, ...ofWarnings];
}
