import { vergelijken } from "../../generated/texts.js";
import type { Uitspraak } from "../../model/bewijs-van-regels.js";
import type { FeitWaarde } from "../../model/feit.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import type { Leaf } from "./leaf.js";
import { fileFacts, list, more, table } from "./parts.js";
import type { Shelved } from "./shelved.js";

/** The statements that are proved about one rule. */
export const proofsOf = ({ bewijs }: Shelved, name: string): readonly Uitspraak[] =>
  bewijs.uitspraken.filter(({ plaats }) => plaats === name || plaats.startsWith(`${name}/`));

/** What is left out of every proof of a regime, and why. */
export function unproved(leaf: Leaf, { bewijs, namen }: Shelved): Markup {
  const places: Readonly<Record<string, string>> = vergelijken[leaf.taal].plaatsen;
  const items = bewijs.nietBewezen.map(({ plaats, reden }) => {
    const name = namen[plaats]?.titel[leaf.taal] ?? (Object.hasOwn(places, plaats) ? places[plaats] : plaats);
    return markup`${name}: ${leaf.text(reden)}`;
  });
  return items.length === 0 ? markup`` : more(leaf.t.bewijs.nietBewezen, list(items));
}

function holds(leaf: Leaf, houdt: boolean | null): Insert {
  const { ja, nee, open } = leaf.t.bewijs;
  if (houdt === null) return markup`<span class="answer onbekend">${open}</span>`;
  return houdt ? markup`<span class="answer ja">${ja}</span>` : markup`<span class="answer nee">${nee}</span>`;
}

/** A file that shows a statement, where there is one. */
function shownBy(leaf: Leaf, { namen }: Shelved, { getuige, anders }: Uitspraak): Insert {
  const file = getuige && fileFacts(leaf, namen, getuige.zaak as Readonly<Record<string, Record<string, unknown>>>);
  const other =
    anders &&
    Object.entries(anders).map(
      ([id, value]) =>
        markup`<p>${namen[id]?.titel[leaf.taal] ?? id}: <b>${leaf.value(namen, id, value as FeitWaarde | null)}</b></p>`,
    );
  return file ? more(leaf.t.bewijs.dossier, markup`${file}${other}`) : "";
}

/** Statements as a table: what is claimed, whether it holds, and the smallest file that shows it. */
export function proofTable(leaf: Leaf, shelved: Shelved, statements: readonly Uitspraak[], titel?: string): Markup {
  const { t, taal } = leaf;
  if (statements.length === 0) return markup`<p>${t.bewijs.geen}</p>${unproved(leaf, shelved)}`;
  const held = statements.filter(({ houdt }) => houdt).length;
  const manyStates = new Set(statements.map(({ stand }) => stand)).size > 1;
  const rows = statements.map((one) => {
    const name = (taal === "en" ? one.naamEn : one.naam) ?? "";
    return [
      markup`${vergelijken[taal].uitspraken[one.soort]}${name && markup`: <b>${name}</b>`}${manyStates && markup` <span class="soft">${leaf.stretch(one.stand, undefined)}</span>`}`,
      one.als === null ? "" : leaf.answer(one.als),
      markup`${holds(leaf, one.houdt)}${shownBy(leaf, shelved, one)}`,
    ];
  });
  const counted = leaf.say(t.bewijs.aantal, { goed: held, aantal: statements.length });
  const head = [t.bewijs.uitspraak, t.bewijs.als, t.bewijs.houdt];
  return markup`<p>${counted}</p>${more(t.bewijs.alle, table(titel ?? t.bewijs.titel, head, rows))}${unproved(leaf, shelved)}`;
}
