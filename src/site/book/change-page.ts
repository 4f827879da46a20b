import type { Afleiding } from "../../model/afleiding.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import type { Voorwaarde } from "../../model/voorwaarde.js";
import { originOf } from "../../read/regime/origin.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { namesBeside } from "../../tell/names-beside.js";
import { changedTexts, changedTrees, onlyInOne, saysSame } from "./changed.js";
import { ruleTitle } from "./citations.js";
import type { BookCase, BookChange } from "./data.js";
import { differenceParts, sides as sidesOf } from "./difference-page.js";
import { after as follows } from "./follows.js";
import type { Leaf } from "./leaf.js";
import { list, type Part, parted, table } from "./parts.js";
import { paths } from "./paths.js";
import { type Shelved, shelved } from "./shelved.js";
import { tree } from "./tree.js";

/** A state of a rule, before and after; what a regime takes over from the one below it is as much its rule as its own. */
interface Pair {
  readonly voor: Regel | undefined;
  readonly na: Regel | undefined;
}

const firstDay = ({ geldigVan = "" }: Regel): string => geldigVan;

/** The states of one rule beside each other: by their first day, and what is left from the newest on. */
function beside(before: readonly Regel[], later: readonly Regel[]): Pair[] {
  const sameDay = (all: readonly Regel[], one: Regel): Regel | undefined =>
    all.find((other) => firstDay(other) === firstDay(one));
  const left = before.filter((one) => !sameDay(later, one));
  const pairs = later.map((na): Pair => ({ voor: sameDay(before, na) ?? left.shift(), na }));
  return [...pairs, ...left.map((voor): Pair => ({ voor, na: undefined }))];
}

/** The rules that apply otherwise, by the names of their conclusions: the same words in another file are no change. */
function pairs(before: Shelved, later: Shelved): Pair[] {
  const names = [...new Set([...later.rules.keys(), ...before.rules.keys()])];
  return names
    .flatMap((name) => beside(before.rules.get(name) ?? [], later.rules.get(name) ?? []))
    .filter(({ voor, na }) => !saysSame(voor, na));
}

/** The file of a rule: of the regime, or of one that it builds on. */
function fileOf(regime: Regime, regel: Regel | undefined): string | undefined {
  const origin = originOf(regime);
  if (!origin || !regel) return undefined;
  const isIt = (one: Regel): boolean => one.name === regel.name && firstDay(one) === firstDay(regel);
  const own = [...origin.bundle.regels].find(([, one]) => isIt(one))?.[0];
  const base = origin.bases.find(({ id }) => id === regime.bouwtVoortOp);
  return own ?? (base && fileOf(base, regel));
}

/** A text before and after, each with a word for who sees no colour. */
function beforeAfter(leaf: Leaf, voor: string | undefined, na: string | undefined): Markup {
  const { ins, del } = leaf.t.wijziging;
  const word = (text: string): Markup => markup`<span class="changed">${text}</span> `;
  return markup`${voor !== undefined && markup`<del>${word(del)}${voor}</del>`} ${na !== undefined && markup`<ins>${word(ins)}${na}</ins>`}`;
}

function texts(leaf: Leaf, name: string, voor: unknown, na: unknown): Markup | false {
  const rows = changedTexts(voor, na, leaf.taal).map((one): readonly Insert[] => [
    markup`<code>${one.plaats}</code>`,
    beforeAfter(leaf, one.voor, one.na),
  ]);
  return (
    rows.length > 0 &&
    table(`${leaf.t.wijziging.teksten}: ${name}`, [leaf.t.lagen.plaats, leaf.t.wijziging.tekst], rows)
  );
}

/** What trees of conditions stand in: the regimes of both sides, by whose names they are told. */
interface Sides {
  readonly voor: Shelved;
  readonly na: Shelved;
}

/** A tree of conditions before and after, beside each other. */
function twofold(leaf: Leaf, sides: Sides, voor: Voorwaarde | undefined, na: Voorwaarde | undefined): Markup {
  const { t } = leaf;
  const changed = onlyInOne(voor, na);
  const side = (regel: Shelved, name: string, node: Voorwaarde | undefined, how: "ins" | "del"): Insert =>
    markup`<div><p class="kind">${name}</p>${node ? markup`<div class="statement">${tree(leaf, regel, node, (part) => (changed.has(part) ? how : undefined))}</div>` : markup`<p>${t.wijziging.niets}</p>`}</div>`;
  return markup`<div class="twofold">${side(sides.voor, t.wijziging.voor, voor, "del")}${side(sides.na, t.wijziging.na, na, "ins")}</div>`;
}

/** The conditions that changed beside those that a rule is made of, each under its place. */
const otherTrees = (leaf: Leaf, sides: Sides, one: unknown, other: unknown): Markup[] =>
  changedTrees(one, other).map(
    ({ plaats, voor, na }) =>
      markup`<h4>${leaf.t.regel.voorwaarden}: <code>${plaats}</code></h4>${twofold(leaf, sides, voor, na)}`,
  );

/** A rule that changed: its trees beside each other, and its texts. */
function rule(leaf: Leaf, sides: Sides, { voor, na }: Pair): Markup {
  const { t } = leaf;
  const files = new Set(
    [fileOf(sides.voor.regime, voor), fileOf(sides.na.regime, na)].filter((one) => one !== undefined),
  );
  const bestand = [...files].join(" → ");
  const trees = (["toepassing", "conditions"] as const).map((key) => {
    const [one, other] = [voor?.[key], na?.[key]];
    if (saysSame(one, other)) return "";
    return markup`<h4>${key === "conditions" ? t.regel.voorwaarden : t.regel.toepassing}</h4>${twofold(leaf, sides, one, other)}`;
  });
  const newest = na ?? voor;
  const how = !voor ? markup` <ins>${t.wijziging.ins}</ins>` : !na ? markup` <del>${t.wijziging.del}</del>` : "";
  return markup`<article class="entry"><h3>${newest && leaf.text(ruleTitle(newest))}${how}</h3><p class="soft"><code>${bestand}</code></p>${trees}${otherTrees(leaf, sides, voor, na)}${texts(leaf, bestand, voor, na)}</article>`;
}

/** A date or an amount that is worked out otherwise, with what rests on it: a rule can change without a letter of it being another. */
function reckoning(leaf: Leaf, sides: Sides, { voor, na }: BookChange): Part | false {
  const { t, taal } = leaf;
  const stateOf = ({ id, geldigVan = "" }: Afleiding): string => `${id} ${geldigVan}`;
  const [before, after] = [voor, na].map(
    ({ geschreven }) => new Map(geschreven.afleidingen.map((one) => [stateOf(one), one])),
  );
  const states = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])];
  const told = states.flatMap((state): Markup[] => {
    const [one, other] = [before?.get(state), after?.get(state)];
    const shown = other ?? one;
    if (!shown || saysSame(one, other)) return [];
    const titel = taal === "en" ? (shown.en ?? shown.titel) : shown.titel;
    const rests = follows(leaf, sides.na, shown.id);
    const name = other ? leaf.link(paths.reckoning(na.id), titel, shown.id) : markup`${titel}`;
    return [
      markup`<article class="entry"><h3>${name}</h3>${otherTrees(leaf, sides, one, other)}${texts(leaf, titel, one, other)}${rests.length > 0 && markup`<p>${t.wijziging.hieropRust}:</p>${list(rests)}`}</article>`,
    ];
  });
  return told.length > 0 && { id: "datums", titel: t.wijziging.datums, inhoud: told };
}

/** The answer that a case asks for, and the one that it gets where that is another. */
const answered = (leaf: Leaf, one: BookCase | undefined): Insert => {
  if (!one) return "–";
  const { gevonden, verwacht, onleesbaar } = one;
  if (onleesbaar) return leaf.t.wijziging[onleesbaar];
  const other =
    gevonden !== undefined &&
    gevonden !== verwacht.oordeel &&
    markup`<p class="why"><b>${leaf.t.wijziging.maar}</b> ${leaf.answer(gevonden)}</p>`;
  return markup`${leaf.answer(verwacht.oordeel)}${other}`;
};

/** Cases that one side has and the other has not, in which something else is expected, or that come out otherwise than they say. */
function cases(leaf: Leaf, { gevallen }: BookChange): Part | false {
  if (!gevallen) return false;
  const { t } = leaf;
  const key = ({ bestand, zin }: BookCase): string => `${bestand.split("/").at(-1)}\n${zin}`;
  const [before, later] = [gevallen.voor, gevallen.na].map((all) => new Map(all.map((one) => [key(one), one])));
  const names = [...new Set([...(before?.keys() ?? []), ...(later?.keys() ?? [])])];
  const told = (one: BookCase | undefined): string => JSON.stringify(one && { ...one, bestand: "" });
  const rows = names.flatMap((name): (readonly Insert[])[] => {
    const [one, other] = [before?.get(name), later?.get(name)];
    const fails = other?.gevonden !== undefined && other.gevonden !== other.verwacht.oordeel;
    if (told(one) === told(other) && !fails) return [];
    const how = fails
      ? t.wijziging.faalt
      : !one || one.onleesbaar
        ? t.wijziging.ins
        : !other
          ? t.wijziging.del
          : t.wijziging.anders;
    return [[leaf.dutch(one?.zin ?? other?.zin ?? ""), how, answered(leaf, one), answered(leaf, other)]];
  });
  const head = [t.zaken.zin, t.wijziging.wat, t.wijziging.voor, t.wijziging.na];
  const inhoud = rows.length > 0 ? table(t.wijziging.zaken, head, rows) : markup`<p>${t.wijziging.geenZaken}</p>`;
  return { id: "zaken", titel: t.wijziging.zaken, inhoud };
}

/** The conclusions that both have, in the order in which one of them is read. */
const orderBeside = ({ volgorde }: Regime, other: Regime): string =>
  volgorde.filter((name) => other.volgorde.includes(name)).join(", ");

/** What a regime says beside its rules and dates, also where the one below it says it. */
function besideRules(regime: Regime, other: Regime, titel: Tekst): unknown {
  const { status, rechtskarakter, geldigVan, geldigTot, hiaten, standaardVan, bouwtVoortOp, eigen, ...rest } = regime;
  const { controles, waarschuwingen, teksten, gevolgen, termijnen, beleidsregels } = rest;
  const { nietGecodeerd, openPunten, normen, feiten, groepen } = rest;
  return {
    regime: {
      titel,
      eigenaar: eigen?.eigenaar ?? undefined,
      status,
      rechtskarakter,
      geldigVan,
      geldigTot,
      standaardVan,
    },
    ...{ bouwtVoortOp, hiaten },
    ...{ volgorde: orderBeside(regime, other), controles, waarschuwingen, teksten, gevolgen, termijnen },
    ...{ beleidsregels, nietGecodeerd, openPunten, normen, feiten, groepen },
  };
}

/** What stands beside the rules and dates, before and after. */
function others(leaf: Leaf, sides: Sides, { voor, na, titels }: BookChange): Part | false {
  const { overig } = leaf.t.wijziging;
  const [one, other] = [besideRules(voor, na, titels.voor), besideRules(na, voor, titels.na)];
  const [shown, trees] = [texts(leaf, overig, one, other), otherTrees(leaf, sides, one, other)];
  return (shown !== false || trees.length > 0) && { id: "overig", titel: overig, inhoud: markup`${shown}${trees}` };
}

/** The page to review a change on: what it changes in words, in conditions, in cases and in meaning. */
export function changePage(leaf: Leaf, change: BookChange): string {
  const { t } = leaf;
  const later = leaf.shelf.regime(change.na.id);
  if (!later) throw new RangeError("a change of a regime that is not in the book");
  const { bewijs } = later;
  const before = { ...shelved({ ...later, regime: change.voor, bewijs }, []), namen: namesBeside([change.voor]) };
  const sides: Sides = { voor: before, na: later };
  const changed = pairs(before, later);
  const opening = markup`<p class="kicker">${t.wijziging.titel}</p><h1>${leaf.text(change.na.titel)}</h1><p>${t.wijziging.uitleg}</p>${sidesOf(leaf, change.verschil)}`;
  const inhoud = parted(leaf, opening, [
    reckoning(leaf, sides, change),
    {
      id: "regels",
      titel: t.wijziging.regels,
      inhoud:
        changed.length > 0 ? changed.map((pair) => rule(leaf, sides, pair)) : markup`<p>${t.wijziging.geenRegels}</p>`,
    },
    others(leaf, sides, change),
    cases(leaf, change),
    ...differenceParts(leaf, change.verschil),
  ]);
  return leaf.page({ titel: t.wijziging.titel, kruimels: [{ naar: leaf.path, tekst: t.wijziging.titel }], inhoud });
}
