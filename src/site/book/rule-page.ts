import type { Interpretatie } from "../../model/bron.js";
import { sourcesOf } from "../../model/names.js";
import type { Regel } from "../../model/regel.js";
import { leavesIn } from "../../model/tree.js";
import type { Voorwaarde } from "../../model/voorwaarde.js";
import { within } from "../../read/regime/places.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { casesOf, caseTable } from "./cases.js";
import { ruleTitle } from "./citations.js";
import { conditionCoverage } from "./coverage-table.js";
import { after } from "./follows.js";
import type { Leaf } from "./leaf.js";
import { facts, list, type Part, parted, reading } from "./parts.js";
import { paths } from "./paths.js";
import { proofsOf, proofTable } from "./proofs.js";
import type { Shelved } from "./shelved.js";
import { tree } from "./tree.js";

const treesOf = ({ toepassing, conditions, overgang, waarschuwing = [] }: Regel): Voorwaarde[] => [
  ...(toepassing ? [toepassing] : []),
  conditions,
  ...(overgang ? [overgang.vorigeStandWanneer] : []),
  ...waarschuwing.flatMap(({ wanneer, tenzij }) => (tenzij ? [wanneer, tenzij] : [wanneer])),
];

/** The facts, dates and conclusions that the conditions of a rule name. */
export function namedBy(rules: readonly Regel[]): string[] {
  const leaves = rules.flatMap(treesOf).flatMap(leavesIn);
  return [
    ...new Set(
      leaves.flatMap(({ fact, value, betreft }) => [
        fact,
        ...(typeof value === "object" && !Array.isArray(value) ? [value.fact] : []),
        ...(betreft === undefined ? [] : [betreft]),
      ]),
    ),
  ];
}

function sentences(leaf: Leaf, { event, en }: Regel): Markup {
  const said = leaf.taal === "en" && en ? en : event.params;
  const rows = (["ja", "nee", "onbekend", "nvt"] as const).flatMap((oordeel): (readonly [Insert, Insert])[] =>
    said[oordeel] === undefined ? [] : [[leaf.answer(oordeel), said[oordeel]]],
  );
  return facts(rows);
}

/** What has to be so: the scope, the field of application and the conditions, each in its own words. */
function conditions(leaf: Leaf, shelved: Shelved, regel: Regel): Markup {
  const { t } = leaf;
  const { reikwijdte, toepassing } = regel;
  return markup`${
    reikwijdte !== undefined && markup`<p>${t.regel.binnen} ${leaf.rule(shelved, reikwijdte)}.</p>`
  }${toepassing && markup`<h3>${t.regel.toepassing}</h3><div class="statement">${tree(leaf, shelved, toepassing)}</div><h3>${t.regel.dan}</h3>`}<div class="statement">${tree(leaf, shelved, regel.conditions)}</div>`;
}

function states(leaf: Leaf, shelved: Shelved, rules: readonly Regel[]): Markup {
  const { t } = leaf;
  return markup`${rules.map((regel, i) => {
    const when = rules.length > 1 && markup`<h3>${leaf.stretch(regel.geldigVan, regel.geldigTot)}</h3>`;
    const { overgang } = regel;
    const older =
      overgang &&
      markup`<h3>${t.regel.overgang}</h3><div class="statement">${tree(leaf, shelved, overgang.vorigeStandWanneer)}</div>${leaf.quote(overgang.bron)}`;
    return markup`${when}${conditions(leaf, shelved, regel)}${older}${i < rules.length - 1 && markup`<hr>`}`;
  })}`;
}

function warnings(leaf: Leaf, shelved: Shelved, rules: readonly Regel[]): Part | undefined {
  const found = rules.flatMap(({ waarschuwing = [] }) => waarschuwing);
  const shown = found.map(
    ({ zin, en, wanneer, tenzij }) =>
      markup`<div class="card"><p>${leaf.spoken(shelved, leaf.taal === "en" ? (en ?? zin) : zin)}</p><details><summary>${leaf.t.regel.wanneer}</summary><div class="statement">${tree(leaf, shelved, wanneer)}</div>${tenzij && markup`<p><b>${leaf.t.regel.tenzij}</b></p><div class="statement">${tree(leaf, shelved, tenzij)}</div>`}</details></div>`,
  );
  return found.length > 0 ? { id: "waarschuwingen", titel: leaf.t.regel.waarschuwingen, inhoud: shown } : undefined;
}

/** The quotes of all states, each once. */
function quotes(leaf: Leaf, rules: readonly Regel[]): Markup {
  const all = rules.flatMap(sourcesOf);
  const key = (i: number): string => JSON.stringify([all[i]?.vindplaats, all[i]?.citaat, all[i]?.document]);
  const seen = new Set<string>();
  return markup`${all.flatMap((bron, i) => {
    if (seen.has(key(i))) return [];
    seen.add(key(i));
    return [leaf.quote(bron)];
  })}`;
}

function readings(leaf: Leaf, rules: readonly Regel[]): Part | undefined {
  const found = new Map<string, Interpretatie>();
  for (const { interpretatie = [], overgang } of rules)
    for (const one of [...interpretatie, ...(overgang?.interpretatie ?? [])]) found.set(JSON.stringify(one), one);
  const shown = [...found.values()].map((one) => reading(leaf, one));
  return shown.length > 0 ? { id: "lezingen", titel: leaf.t.lezing.titel, inhoud: shown } : undefined;
}

/** What a rule promises of its own answer: it is proved below. */
function promises(leaf: Leaf, shelved: Shelved, rules: readonly Regel[]): Part | undefined {
  const found = rules.flatMap(({ monotoon = [] }) => monotoon);
  const shown = found.map(
    ({ zin, en, feit }) =>
      markup`${leaf.taal === "en" ? (en ?? leaf.dutch(zin)) : zin} <span class="soft">(${leaf.thing(shelved, feit)})</span>`,
  );
  return found.length > 0 ? { id: "beloften", titel: leaf.t.regel.beloften, inhoud: list(shown) } : undefined;
}

function openPoints(leaf: Leaf, shelved: Shelved, rules: readonly Regel[]): Part | undefined {
  const places = rules.flatMap(sourcesOf).map(({ vindplaats }) => vindplaats);
  const found = shelved.regime.openPunten.filter(({ plaats }) => places.some((place) => within(place, plaats)));
  const shown = found.map((punt) => {
    const { vraag, keuze } = leaf.taal === "en" && punt.en ? punt.en : punt;
    return markup`<b>${vraag}</b> ${keuze}`;
  });
  return found.length > 0 ? { id: "open", titel: leaf.t.openPunten, inhoud: list(shown) } : undefined;
}

function opening(leaf: Leaf, shelved: Shelved, rules: readonly Regel[], newest: Regel): Markup {
  const { t } = leaf;
  const { regime, basis } = shelved;
  const from =
    basis && !shelved.isOwn(newest.name)
      ? leaf.link(paths.rule(basis.id, newest.name), leaf.text(basis.titel))
      : undefined;
  return markup`<p class="kicker">${leaf.regime(regime.id)}</p>
<h1>${leaf.text(ruleTitle(newest))}</h1>
<p class="meta">${leaf.strength(newest.kracht)} ${newest.kracht && t.kracht[newest.kracht]}</p>
${facts([
  [t.regel.van, from],
  [t.regel.wie, newest.wie && leaf.text(newest.wie)],
  [
    t.regel.geldig,
    rules.length > 1 || newest.geldigVan !== undefined || newest.geldigTot !== undefined
      ? rules.map(({ geldigVan, geldigTot }) => leaf.stretch(geldigVan, geldigTot)).join("; ")
      : "",
  ],
])}
<h2 class="quiet">${t.regel.zegt}</h2>
${sentences(leaf, newest)}`;
}

/** The page of a rule: its words, its conditions, and all that is known of it. */
export function rulePage(leaf: Leaf, shelved: Shelved, name: string): string {
  const { t } = leaf;
  const rules = shelved.rules.get(name) ?? [];
  const newest = rules[0];
  if (!newest) throw new RangeError("a conclusion without a rule");
  const { regime } = shelved;
  const named = namedBy(rules);
  const cases = casesOf(shelved, name);
  const follows = after(leaf, shelved, name);
  const [elsewhere, isOwn] = [shelved.basis, shelved.isOwn(name)];
  const noCases = isOwn || !elsewhere ? t.zaken.geen : t.zaken.elders;
  const titel = leaf.text(ruleTitle(newest));
  const inhoud = parted(leaf, opening(leaf, shelved, rules, newest), [
    { id: "bronnen", titel: t.regel.woorden, inhoud: quotes(leaf, rules) },
    { id: "voorwaarden", titel: t.regel.voorwaarden, inhoud: states(leaf, shelved, rules) },
    readings(leaf, rules),
    openPoints(leaf, shelved, rules),
    { id: "feiten", titel: t.regel.feiten, inhoud: list(named.map((id) => leaf.thing(shelved, id))) },
    promises(leaf, shelved, rules),
    warnings(leaf, shelved, rules),
    follows.length > 0 && { id: "gevolg", titel: t.regel.volgt, inhoud: list(follows) },
    {
      id: "zaken",
      titel: t.zaken.titel,
      inhoud: cases.length > 0 ? caseTable(leaf, shelved, cases) : markup`<p>${noCases}</p>`,
    },
    { id: "bewijs", titel: t.bewijs.titel, inhoud: proofTable(leaf, shelved, proofsOf(shelved, name)) },
    { id: "dekking", titel: t.dekking.titel, inhoud: conditionCoverage(leaf, shelved, name) },
  ]);
  const kruimels = [
    { naar: paths.regime(regime.id), tekst: leaf.text(regime.titel) },
    { naar: leaf.path, tekst: titel },
  ];
  return leaf.page({ titel, kruimels, inhoud });
}
