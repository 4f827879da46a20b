import { oordelen } from "../../generated/texts.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Sjabloon } from "../../model/gevolg.js";
import { nameOf } from "../../model/naam.js";
import { isPlace } from "../../model/names.js";
import { conditionsOf, operationOf } from "../../reckon/operations.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import { facts, list, type Part, parted, reading } from "./parts.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";
import { tree } from "./tree.js";

/** What every derivation has; the rest says how this one is reckoned. */
const common = ["id", "titel", "en", "operatie", "bron", "interpretatie", "geldigVan", "geldigTot", "voorwaarde"];

/** The numbers and choices of an operation, as they are written. */
function settings(leaf: Leaf, shelved: Shelved, afleiding: Afleiding): Insert {
  const words: Readonly<Record<string, string>> = leaf.t.rekenen.woorden;
  const ids = new Set([
    ...operationOf(afleiding).sources(afleiding),
    ...(operationOf(afleiding).beside?.(afleiding) ?? []),
  ]);
  const rest = Object.entries(afleiding).filter(([key]) => !common.includes(key));
  const shown = (value: unknown): Insert =>
    typeof value === "string" && ids.has(value)
      ? leaf.thing(shelved, value)
      : Array.isArray(value)
        ? value.map((item, i): Insert => [i > 0 && ", ", shown(item)])
        : typeof value === "object" && value !== null
          ? list(Object.entries(value).map(([key, item]) => markup`${key}: ${shown(item)}`))
          : leaf.day(String(value));
  return rest.map(([key, value]) => markup`<li>${Object.hasOwn(words, key) ? words[key] : key}: ${shown(value)}</li>`);
}

function derived(leaf: Leaf, shelved: Shelved, one: Afleiding): Markup {
  const { t } = leaf;
  const { titel, en, operatie, bron, interpretatie = [], geldigVan, geldigTot } = one;
  const operations: Readonly<Record<string, string>> = t.rekenen.operaties;
  const trees = conditionsOf(one).map((node) => markup`<div class="statement">${tree(leaf, shelved, node)}</div>`);
  return markup`<article class="entry"><h3>${leaf.taal === "en" ? (en ?? titel) : titel}</h3>
${(geldigVan ?? geldigTot) !== undefined && markup`<p class="soft">${leaf.stretch(geldigVan, geldigTot)}</p>`}
<p>${operations[operatie] ?? operatie}</p><ul>${settings(leaf, shelved, one)}</ul>${trees}${bron && leaf.quote(bron)}${interpretatie.map((choice) => reading(leaf, choice))}</article>`;
}

/** Derived dates, each once with its anchor: one that changed in time has more states under it. */
function dates(leaf: Leaf, shelved: Shelved): Part | false {
  const all = shelved.regime.geschreven.afleidingen;
  const ids = [...new Set(all.map(({ id }) => id))];
  const shown = ids.map(
    (id) =>
      markup`<div id="${id}">${all.filter((one) => one.id === id).map((one) => derived(leaf, shelved, one))}</div>`,
  );
  return ids.length > 0 && { id: "data", titel: leaf.t.rekenen.data, inhoud: shown };
}

function terms(leaf: Leaf, shelved: Shelved): Part | false {
  const { t } = leaf;
  const { termijnen } = shelved.regime;
  const shown = termijnen.map(({ id, titel, wie, soort, bron, interpretatie = [], wanneer, toelichting, ...days }) => {
    const thing = (day: string | undefined): Insert => day !== undefined && leaf.thing(shelved, day);
    return markup`<article class="entry" id="${id}"><h3>${leaf.text(titel)}</h3>
${facts([
  [t.rekenen.wie, wie && leaf.text(wie)],
  [t.rekenen.soort, soort && t.rekenen.soorten[soort]],
  [t.rekenen.begin, thing(days.begin)],
  [t.rekenen.einde, thing(days.einde)],
  [t.rekenen.vroegst, thing(days.opZijnVroegst)],
  [t.rekenen.gebeurtenis, thing(days.gebeurtenis)],
])}${toelichting && markup`<p>${leaf.spoken(shelved, leaf.text(toelichting))}</p>`}
${wanneer && markup`<p><b>${t.rekenen.wanneer}</b></p><div class="statement">${tree(leaf, shelved, wanneer)}</div>`}${leaf.quote(bron)}${interpretatie.map((choice) => reading(leaf, choice))}</article>`;
  });
  return shown.length > 0 && { id: "termijnen", titel: t.rekenen.termijnen, inhoud: shown };
}

/** A value with places to fill in: each is named, and what is in it stands in a list. */
function template(leaf: Leaf, shelved: Shelved, value: Sjabloon, names: (key: string) => string): Insert {
  if (value === null) return leaf.t.rekenen.geenWaarde;
  if (isPlace(value)) return leaf.thing(shelved, value.fact);
  if (Array.isArray(value)) return list(value.map((item) => template(leaf, shelved, item, names)));
  if (typeof value === "object")
    return list(
      Object.entries(value).map(
        ([key, item]) => markup`${names(key)}: ${template(leaf, shelved, item as Sjabloon, names)}`,
      ),
    );
  return typeof value === "string" ? leaf.dutch(leaf.day(value)) : leaf.value({}, "", value);
}

function consequences(leaf: Leaf, shelved: Shelved): Part | false {
  const { t, taal } = leaf;
  const shown = shelved.regime.gevolgen.map(({ naam, titel, bij, gevallen, velden = {}, altijd }) => {
    const names = (key: string): string => velden[key]?.titel[taal] ?? key;
    const cases = gevallen.map(
      ({ wanneer, waarde, toelichting }) =>
        markup`<li>${wanneer && markup`<div class="statement">${tree(leaf, shelved, wanneer)}</div>`}<p>${wanneer ? t.rekenen.dan : t.rekenen.anders} ${template(leaf, shelved, waarde, names)}</p>${toelichting && markup`<p class="soft">${leaf.spoken(shelved, leaf.text(toelichting))}</p>`}</li>`,
    );
    const answers = bij.map((oordeel) => oordelen[taal][oordeel]).join(", ");
    return markup`<article class="entry" id="g-${naam}"><h3>${leaf.text(nameOf(naam, titel))}</h3><p class="soft">${leaf.say(t.rekenen.bij, { antwoorden: answers })}</p><ol class="cases">${cases}</ol>${altijd && markup`<p>${leaf.spoken(shelved, leaf.text(altijd))}</p>`}</article>`;
  });
  return shown.length > 0 && { id: "gevolgen", titel: t.rekenen.gevolgen, inhoud: shown };
}

/** What a regime reckons: its derived dates, its terms, and what follows from an outcome. */
export function reckoningPage(leaf: Leaf, shelved: Shelved): string {
  const { regime } = shelved;
  const titel = leaf.t.lagen.rekenen;
  const opening = markup`<p class="kicker">${leaf.regime(regime.id)}</p><h1>${titel}</h1><p>${leaf.t.lagen.rekenenUitleg}</p>`;
  const inhoud = parted(leaf, opening, [terms(leaf, shelved), consequences(leaf, shelved), dates(leaf, shelved)]);
  const kruimels = [
    { naar: paths.regime(regime.id), tekst: leaf.text(regime.titel) },
    { naar: leaf.path, tekst: titel },
  ];
  return leaf.page({ titel: `${titel} · ${leaf.text(regime.titel)}`, kruimels, inhoud });
}
