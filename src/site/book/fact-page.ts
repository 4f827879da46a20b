import { feittypen, soorten, uitleg } from "../../generated/texts.js";
import type { Feit } from "../../model/feit.js";
import { atHead, nameOf } from "../../model/naam.js";
import { answersOf } from "../../read/words.js";
import { type Insert, type Markup, markup } from "../../tell/markup.js";
import { after } from "./follows.js";
import type { Leaf } from "./leaf.js";
import { facts, list, parted, reading, table } from "./parts.js";
import { paths } from "./paths.js";
import type { Question, Shelved } from "./shelved.js";

/** The values that a fact can have, in words. */
function values(leaf: Leaf, feit: Feit): Insert {
  const answers = answersOf(feit);
  const { minimum, maximum, decimalen, cijfers } = feit;
  if (answers) return list(answers.map(({ titel }) => leaf.text(titel)));
  const kind = feittypen[leaf.taal][feit.type];
  if (minimum !== undefined && maximum !== undefined)
    return [
      kind,
      leaf.say(leaf.t.feit.tussen, { minimum, maximum }),
      ...(decimalen === undefined ? [] : [leaf.say(leaf.t.feit.decimalen, { decimalen })]),
    ].join(", ");
  return cijfers === undefined ? kind : `${kind}, ${leaf.say(leaf.t.feit.cijfers, { cijfers })}`;
}

/** The answer beside which alone something is asked, or cannot be given. */
function beside(
  leaf: Leaf,
  shelved: Shelved | undefined,
  feit: string,
  waarden: readonly (string | boolean)[],
): Insert {
  if (!shelved) return "";
  const said = waarden.map((one) => leaf.value(shelved.namen, feit, one)).join(` ${leaf.t.of} `);
  return markup`${leaf.thing(shelved, feit)}: ${said}`;
}

/** Who can still change it, and by what; or why nobody can. */
function changed(leaf: Leaf, shelved: Shelved | undefined, { herstel, onveranderlijk }: Feit): Insert {
  const { t } = leaf;
  if (onveranderlijk) return leaf.text(onveranderlijk);
  if (!herstel) return "";
  if ("met" in herstel) return shelved ? markup`${t.feit.met} ${leaf.thing(shelved, herstel.met)}` : "";
  return markup`${leaf.text(herstel.wie)}: ${leaf.text(herstel.document)}${herstel.bron && leaf.quote(herstel.bron)}${(herstel.interpretatie ?? []).map((one) => reading(leaf, one))}`;
}

function used(leaf: Leaf, { regimes }: Question, id: string): Markup {
  const shown = regimes.map((shelved) => {
    const items = after(leaf, shelved, id);
    return items.length > 0 && markup`<h3>${leaf.regime(shelved.regime.id)}</h3>${list(items)}`;
  });
  return shown.some((one) => one !== false) ? markup`${shown}` : markup`<p>${leaf.t.feit.nergens}</p>`;
}

const titleOf = (leaf: Leaf, { id, titel }: Feit): string => atHead(leaf.text(nameOf(id, titel)));

/** The page of a fact: how it is asked, who supplies it, what it can be, and where it is used. */
export function factPage(leaf: Leaf, question: Question, feit: Feit): string {
  const { t, taal } = leaf;
  const [shelved] = question.regimes;
  const titel = titleOf(leaf, feit);
  const { alleenBij, gevraagdBij, nietBij, nietGedocumenteerd } = feit;
  const { volgtOp = [], nietVoor } = feit;
  const thing = (id: string): Insert => shelved && leaf.thing(shelved, id);
  const opening = markup`<p class="kicker">${leaf.link(paths.facts(question.vraag), leaf.text(question.titel))}</p><h1>${titel}</h1>
<p class="lead">${leaf.text(feit.vraag)}</p>
${facts([
  [t.feit.wie, uitleg[taal].herkomst[feit.herkomst]],
  [t.feit.bewijsstuk, leaf.text(feit.bewijsstuk)],
  [t.feit.soort, soorten[taal][feit.soort]],
  [t.feit.waarden, values(leaf, feit)],
  [t.feit.alleenBij, alleenBij && beside(leaf, shelved, alleenBij.feit, [alleenBij.waarde])],
  [t.feit.gevraagdBij, gevraagdBij && beside(leaf, shelved, gevraagdBij.feit, gevraagdBij.waarden)],
  [t.feit.nietBij, nietBij && beside(leaf, shelved, nietBij.feit, [nietBij.waarde])],
  [t.feit.volgtOp, volgtOp.length > 0 && volgtOp.map((id, i): Insert => [i > 0 && ", ", thing(id)])],
  [t.feit.nietVoor, nietVoor !== undefined && thing(nietVoor)],
  [t.feit.nietGedocumenteerd, nietGedocumenteerd && leaf.text(nietGedocumenteerd)],
  [t.feit.herstel, changed(leaf, shelved, feit)],
  [t.feit.code, markup`<code>${feit.id}</code>`],
])}`;
  const inhoud = parted(leaf, opening, [
    { id: "gebruikt", titel: t.feit.gebruikt, inhoud: used(leaf, question, feit.id) },
  ]);
  const kruimels = [
    { naar: paths.facts(question.vraag), tekst: t.feiten.titel },
    { naar: leaf.path, tekst: titel },
  ];
  return leaf.page({ titel, kruimels, inhoud });
}

/** The facts of a question in the order in which they are asked, group by group. */
export function factsPage(leaf: Leaf, question: Question): string {
  const { t, taal } = leaf;
  const { vraag, feiten, groepen } = question;
  const groups = [...new Set(feiten.map(({ id }) => id.split(".")[0] ?? ""))];
  const head = [t.feiten.feit, t.feiten.vraag, t.feit.wie];
  const parts = groups.map((group) => {
    const own = feiten.filter(({ id }) => id.startsWith(`${group}.`));
    const titel = atHead(leaf.text(nameOf(group, groepen[group])));
    const rows = own.map((feit): readonly Insert[] => [
      leaf.link(paths.fact(vraag, feit.id), titleOf(leaf, feit)),
      leaf.text(feit.vraag),
      uitleg[taal].herkomst[feit.herkomst],
    ]);
    return { id: `groep-${group}`, titel, inhoud: table(titel, head, rows) };
  });
  const titel = `${t.feiten.titel} · ${leaf.text(question.titel)}`;
  const opening = markup`<p class="kicker">${leaf.text(question.titel)}</p><h1>${t.feiten.titel}</h1><p>${t.feiten.uitleg}</p>`;
  return leaf.page({ titel, kruimels: [{ naar: leaf.path, tekst: titel }], inhoud: parted(leaf, opening, parts) });
}
