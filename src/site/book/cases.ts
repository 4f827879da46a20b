import { isObject } from "../../model/depth.js";
import type { Zaak } from "../../model/zaken.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { BookCase } from "./data.js";
import type { Leaf } from "./leaf.js";
import { fileFacts, more, table } from "./parts.js";
import type { Shelved } from "./shelved.js";

/** The cases about one conclusion. */
export const casesOf = ({ gevallen }: Shelved, name: string): readonly BookCase[] =>
  (gevallen ?? []).filter(({ verwacht }) => verwacht.over === name);

/** The cases about a whole outcome. */
export const wholeCases = ({ gevallen }: Shelved): readonly BookCase[] =>
  (gevallen ?? []).filter(({ verwacht }) => verwacht.over === undefined);

/** What of a file is otherwise than what the cases of its file share. */
export function apart(zaak: Zaak, base: Zaak = {}): Zaak {
  const groups = Object.entries(zaak).map(([group, own]): [string, Record<string, unknown>] => [
    group,
    Object.fromEntries(
      Object.entries(own ?? {}).filter(([name, value]) => {
        const before = base[group];
        return JSON.stringify(value) !== JSON.stringify(isObject(before) ? before[name] : undefined);
      }),
    ),
  ]);
  return Object.fromEntries(groups.filter(([, own]) => Object.keys(own).length > 0));
}

/** Why a case comes out as it does, as far as it says so: the conditions that fail, the facts that it waits for. */
function why(leaf: Leaf, { namen, english }: Shelved, { verwacht }: BookCase): Insert {
  const { t } = leaf;
  const conditions = [...new Set(verwacht.omdat ?? [])].map((name) =>
    leaf.taal === "en" ? (english.get(name) ?? leaf.dutch(name)) : name,
  );
  const missing = (verwacht.ontbreekt ?? []).map((id) => namen[id]?.titel[leaf.taal] ?? id);
  const lines = [
    ...(conditions.length > 0 ? [[t.zaken.nietVoldaan, conditions] as const] : []),
    ...(missing.length > 0 ? [[t.zaken.wacht, missing] as const] : []),
  ];
  return lines.map(
    ([head, items]) => markup`<p class="why">${head} ${items.map((item, i) => [i > 0 && "; ", item])}.</p>`,
  );
}

/** The cases of a rule as a table: the file, the answer, and why. */
export function caseTable(leaf: Leaf, shelved: Shelved, cases: readonly BookCase[]): Markup {
  const { t } = leaf;
  const bases = [...new Map(cases.map((one) => [one.bestand, one.uitgangspunt])).values()].filter(
    (base) => base !== undefined,
  );
  const rows = cases.map((one) => {
    const differs = apart(one.zaak, one.uitgangspunt);
    const isWhole = one.uitgangspunt === undefined;
    const file = fileFacts(leaf, shelved.namen, differs);
    const shown = Object.keys(differs).length > 0 ? file : isWhole ? t.nietsBekend : t.zaken.gelijk;
    return [
      markup`${leaf.dutch(one.zin)} <span class="soft">${leaf.day(one.peildatum)}</span>`,
      shown,
      markup`${leaf.answer(one.verwacht.oordeel)}${why(leaf, shelved, one)}`,
    ];
  });
  const start = bases.map((base) => more(t.zaken.uitgangspunt, fileFacts(leaf, shelved.namen, base)));
  const head = [t.zaken.zin, t.zaken.dossier, t.zaken.antwoord];
  return markup`<p>${leaf.say(t.zaken.aantal, { aantal: cases.length })}</p>${start}${table(t.zaken.titel, head, rows)}`;
}
