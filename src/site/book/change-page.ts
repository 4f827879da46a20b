import type { Afleiding } from "../../model/afleiding.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import { originOf } from "../../read/regime/origin.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { namesBeside } from "../../tell/names-beside.js";
import { changedTexts, onlyInOne } from "./changed.js";
import { ruleTitle } from "./citations.js";
import type { BookCase, BookChange } from "./data.js";
import { differenceParts, sides } from "./difference-page.js";
import { after as follows } from "./follows.js";
import type { Leaf } from "./leaf.js";
import { list, type Part, parted, table } from "./parts.js";
import { paths } from "./paths.js";
import { type Shelved, shelved } from "./shelved.js";
import { tree } from "./tree.js";

/** A rule by its file, before and after. */
interface Pair {
  readonly bestand: string;
  readonly voor: Regel | undefined;
  readonly na: Regel | undefined;
}

const filesOf = (regime: Regime): ReadonlyMap<string, Regel> => originOf(regime)?.bundle.regels ?? new Map();

function pairs({ voor, na }: BookChange): Pair[] {
  const [before, later] = [filesOf(voor), filesOf(na)];
  const files = [...new Set([...before.keys(), ...later.keys()])];
  return files
    .map((bestand) => ({ bestand, voor: before.get(bestand), na: later.get(bestand) }))
    .filter(({ voor: one, na: other }) => JSON.stringify(one) !== JSON.stringify(other));
}

/** A text before and after, each with a word for who sees no colour. */
function beforeAfter(leaf: Leaf, voor: string | undefined, na: string | undefined): Markup {
  const { ins, del } = leaf.t.wijziging;
  const word = (text: string): Markup => markup`<span class="changed">${text}</span> `;
  return markup`${voor !== undefined && markup`<del>${word(del)}${voor}</del>`} ${na !== undefined && markup`<ins>${word(ins)}${na}</ins>`}`;
}

function texts(leaf: Leaf, name: string, voor: unknown, na: unknown): Markup | false {
  const rows = changedTexts(voor, na).map((one): readonly Insert[] => [
    markup`<code>${one.plaats}</code>`,
    beforeAfter(leaf, one.voor, one.na),
  ]);
  return (
    rows.length > 0 &&
    table(`${leaf.t.wijziging.teksten}: ${name}`, [leaf.t.lagen.plaats, leaf.t.wijziging.tekst], rows)
  );
}

/** A rule that changed: its trees beside each other, and its texts. */
function rule(leaf: Leaf, before: Shelved, later: Shelved, { voor, na, bestand }: Pair): Markup {
  const { t } = leaf;
  const trees = (["toepassing", "conditions"] as const).map((key) => {
    const [one, other] = [voor?.[key], na?.[key]];
    if (JSON.stringify(one) === JSON.stringify(other)) return "";
    const changed = onlyInOne(one, other);
    const side = (regel: Shelved, name: string, node: typeof one, how: "ins" | "del"): Insert =>
      markup`<div><p class="kind">${name}</p>${node ? markup`<div class="statement">${tree(leaf, regel, node, (part) => (changed.has(part) ? how : undefined))}</div>` : markup`<p>${t.wijziging.niets}</p>`}</div>`;
    return markup`<h4>${key === "conditions" ? t.regel.voorwaarden : t.regel.toepassing}</h4><div class="twofold">${side(before, t.wijziging.voor, one, "del")}${side(later, t.wijziging.na, other, "ins")}</div>`;
  });
  const newest = na ?? voor;
  const how = !voor ? markup` <ins>${t.wijziging.ins}</ins>` : !na ? markup` <del>${t.wijziging.del}</del>` : "";
  return markup`<article class="entry"><h3>${newest && leaf.text(ruleTitle(newest))}${how}</h3><p class="soft"><code>${bestand}</code></p>${trees}${texts(leaf, bestand, voor, na)}</article>`;
}

/** A date or an amount that is worked out otherwise, with what rests on it: a rule can change without a letter of it being another. */
function reckoning(leaf: Leaf, later: Shelved, { voor, na }: BookChange): Part | false {
  const { t, taal } = leaf;
  const stateOf = ({ id, geldigVan = "" }: Afleiding): string => `${id} ${geldigVan}`;
  const [before, after] = [voor, na].map(
    ({ geschreven }) => new Map(geschreven.afleidingen.map((one) => [stateOf(one), one])),
  );
  const states = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])];
  const told = states.flatMap((state): Markup[] => {
    const [one, other] = [before?.get(state), after?.get(state)];
    const shown = other ?? one;
    if (!shown || JSON.stringify(one) === JSON.stringify(other)) return [];
    const titel = taal === "en" ? (shown.en ?? shown.titel) : shown.titel;
    const rests = follows(leaf, later, shown.id);
    const name = other ? leaf.link(paths.reckoning(na.id), titel, shown.id) : markup`${titel}`;
    return [
      markup`<article class="entry"><h3>${name}</h3>${texts(leaf, titel, one, other)}${rests.length > 0 && markup`<p>${t.wijziging.hieropRust}:</p>${list(rests)}`}</article>`,
    ];
  });
  return told.length > 0 && { id: "datums", titel: t.wijziging.datums, inhoud: told };
}

/** The answer that a case asks for, and the one that it gets where that is another. */
const answered = (leaf: Leaf, one: BookCase | undefined): Insert => {
  if (!one) return "–";
  const { gevonden, verwacht } = one;
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
    const how = fails ? t.wijziging.faalt : !one ? t.wijziging.ins : !other ? t.wijziging.del : t.wijziging.anders;
    return [[leaf.dutch(one?.zin ?? other?.zin ?? ""), how, answered(leaf, one), answered(leaf, other)]];
  });
  const head = [t.zaken.zin, t.wijziging.wat, t.wijziging.voor, t.wijziging.na];
  const inhoud = rows.length > 0 ? table(t.wijziging.zaken, head, rows) : markup`<p>${t.wijziging.geenZaken}</p>`;
  return { id: "zaken", titel: t.wijziging.zaken, inhoud };
}

/** What stands in `regime.json`, the derived dates and the facts, before and after. */
function others(leaf: Leaf, { voor, na, titels }: BookChange): Part | false {
  const document = (regime: Regime, titel: Tekst): unknown => {
    const own = originOf(regime)?.bundle;
    const { id: _id, ...rest } = own?.regime ?? { id: "" };
    return { regime: { ...rest, titel }, feiten: own?.feiten };
  };
  const shown = texts(leaf, leaf.t.wijziging.overig, document(voor, titels.voor), document(na, titels.na));
  return shown && { id: "overig", titel: leaf.t.wijziging.overig, inhoud: shown };
}

/** The page to review a change on: what it changes in words, in conditions, in cases and in meaning. */
export function changePage(leaf: Leaf, change: BookChange): string {
  const { t } = leaf;
  const later = leaf.shelf.regime(change.na.id);
  if (!later) throw new RangeError("a change of a regime that is not in the book");
  const { bewijs } = later;
  const before = { ...shelved({ ...later, regime: change.voor, bewijs }, []), namen: namesBeside([change.voor]) };
  const changed = pairs(change);
  const opening = markup`<p class="kicker">${t.wijziging.titel}</p><h1>${leaf.text(change.na.titel)}</h1><p>${t.wijziging.uitleg}</p>${sides(leaf, change.verschil)}`;
  const inhoud = parted(leaf, opening, [
    reckoning(leaf, later, change),
    {
      id: "regels",
      titel: t.wijziging.regels,
      inhoud:
        changed.length > 0
          ? changed.map((pair) => rule(leaf, before, later, pair))
          : markup`<p>${t.wijziging.geenRegels}</p>`,
    },
    others(leaf, change),
    cases(leaf, change),
    ...differenceParts(leaf, change.verschil),
  ]);
  return leaf.page({ titel: t.wijziging.titel, kruimels: [{ naar: leaf.path, tekst: t.wijziging.titel }], inhoud });
}
