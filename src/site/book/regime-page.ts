import { rechtskarakters, vergelijken } from "../../generated/texts.js";
import { krachten } from "../../model/regel.js";
import type { OpenPunt } from "../../model/regime.js";
import { lapsing } from "../../read/regime/lapse.js";
import { percentage } from "../../read/words.js";
import { type Insert, Markup, markup } from "../../tell/markup.js";
import { wholeCases } from "./cases.js";
import { ruleTitle } from "./citations.js";
import type { Leaf } from "./leaf.js";
import { facts, list, more, type Part, parted, table } from "./parts.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";

/** An open point: what is asked, where, and what the rules do until somebody answers it. */
const point = (leaf: Leaf, punt: OpenPunt): Markup => {
  const { vraag, plaats, keuze } = leaf.taal === "en" && punt.en ? punt.en : punt;
  return markup`<div class="card reading"><h3>${vraag}</h3><p>${keuze}</p><p class="soft">${plaats}</p></div>`;
};

/** The rules of a regime, by what it means when they are not met; the final conclusions first. */
function rules(leaf: Leaf, shelved: Shelved): Markup {
  const { t } = leaf;
  const kinds = [undefined, ...krachten];
  return markup`${kinds.map((kracht) => {
    const found = [...shelved.rules].filter(([, [newest]]) => newest?.kracht === kracht);
    const items = found.flatMap(([name, [newest]]): Insert[] =>
      newest
        ? [
            markup`<li><b>${leaf.link(paths.rule(shelved.regime.id, name), leaf.text(ruleTitle(newest)))}</b><br>
<span class="soft">${leaf.dutch(newest.bron.vindplaats)}${shelved.basis && !shelved.isOwn(name) && markup` · ${t.regime.overgenomen}`}</span></li>`,
          ]
        : [],
    );
    return (
      items.length > 0 &&
      markup`<h3>${leaf.strength(kracht)}</h3>${kracht && markup`<p class="soft">${t.kracht[kracht]}</p>`}<ul class="rules">${items}</ul>`
    );
  })}`;
}

/** The states in time, and the times without rules. */
function states(leaf: Leaf, { regime }: Shelved): Part | false {
  const { t } = leaf;
  const rows = [
    ...regime.standen.map(({ geldigVan, geldigTot }): readonly Insert[] => [leaf.stretch(geldigVan, geldigTot), ""]),
    ...regime.hiaten.map(({ van, totEnMet, reden }) => [
      leaf.stretch(van, totEnMet),
      markup`${t.regime.hiaat} ${leaf.text(reden)}`,
    ]),
  ];
  if (rows.length < 2) return false;
  const changing = [...regime.geschreven.regels].filter(({ geldigVan, geldigTot }) => geldigVan ?? geldigTot);
  const names = [...new Set(changing.map(({ name }) => name))].map((name) =>
    leaf.thing(leaf.shelf.regime(regime.id) as Shelved, name),
  );
  const what = names.length > 0 && markup`<p>${t.regime.verandert}</p>${list(names)}`;
  return {
    id: "standen",
    titel: t.regime.standen,
    inhoud: markup`${table(t.regime.standen, [t.regime.periode, t.regime.opmerking], rows)}${what}`,
  };
}

function caveats(leaf: Leaf, { regime, bewijs }: Shelved): Part | false {
  const texts = regime.teksten.flatMap((tekst) =>
    "delen" in tekst ? tekst.delen.map(({ waarschuwing }) => leaf.text(waarschuwing)) : [leaf.text(tekst.waarschuwing)],
  );
  const own = regime.eigen?.ongecontroleerd.map(
    ({ citaat, vindplaats }) =>
      markup`${leaf.t.regime.ongecontroleerd} ${leaf.dutch(vindplaats)}: “${leaf.dutch(citaat)}”`,
  );
  const items = [...bewijs.voorbehouden.map((one) => leaf.text(one)), ...texts, ...(own ?? [])];
  return items.length > 0 && { id: "voorbehoud", titel: leaf.t.regime.voorbehoud, inhoud: list(items) };
}

/** What it lets lapse of what it inherits, by the name that the regime below has for it. */
function lapsed(leaf: Leaf, { regime, basis }: Shelved): Part | false {
  const { vervalt, vervalsoorten } = vergelijken[leaf.taal];
  const items = regime.vervallen.map(({ sleutel, naam }) => {
    const titel = basis && new Map(lapsing[sleutel](basis)).get(naam);
    return markup`${vervalsoorten[sleutel]} <b>${titel ? leaf.text(titel) : naam}</b>`;
  });
  return items.length > 0 && { id: "vervalt", titel: vervalt, inhoud: list(items) };
}

function beside(leaf: Leaf, { regime }: Shelved): Part | false {
  const found = leaf.shelf.data.verschillen.filter(({ regimes }) => regimes.some(({ id }) => id === regime.id));
  const items = found.map(({ regimes: [a, b] }) =>
    leaf.link(
      paths.difference(a.id, b.id),
      leaf.say(leaf.t.verschil.naast, { a: leaf.text(a.titel), b: leaf.text(b.titel) }),
    ),
  );
  return items.length > 0 && { id: "naast", titel: leaf.t.verschil.kop, inhoud: list(items) };
}

/** What is whole cases' worth: their sentences, each with its answer. */
function whole(leaf: Leaf, shelved: Shelved): Part | false {
  const { t } = leaf;
  const cases = wholeCases(shelved);
  const rows = cases.map(({ zin, peildatum, verwacht }) => [
    leaf.dutch(zin),
    leaf.day(peildatum),
    leaf.answer(verwacht.oordeel),
  ]);
  const head = [t.zaken.zin, t.zaken.dag, t.zaken.antwoord];
  const inhoud = more(leaf.say(t.zaken.hele, { aantal: rows.length }), table(t.zaken.heel, head, rows));
  return cases.length > 0 && { id: "zaken", titel: t.zaken.heel, inhoud };
}

/** The page of a regime: what it is, how its conclusions hang together, and the way to all that it holds. */
export function regimePage(leaf: Leaf, shelved: Shelved): string {
  const { t } = leaf;
  const { regime, graaf, bewijs, dekking } = shelved;
  const { id, eigen } = regime;
  const titel = leaf.text(regime.titel);
  const proved = bewijs.uitspraken.filter(({ houdt }) => houdt).length;
  const further = [
    markup`${leaf.link(paths.coverage(id), t.lagen.dekking)} – ${t.lagen.dekkingUitleg}`,
    markup`${leaf.link(paths.reckoning(id), t.lagen.rekenen)} – ${t.lagen.rekenenUitleg}`,
    markup`${leaf.link(paths.proofs(id), t.lagen.bewijs)} – ${leaf.say(t.bewijs.aantal, { goed: proved, aantal: bewijs.uitspraken.length })}`,
    markup`${leaf.link(paths.facts(regime.vraag), t.feiten.titel)} – ${t.feiten.uitleg}`,
  ];
  const opening = markup`<p class="kicker">${leaf.text(regime.vraagTitel)}</p><h1>${titel}</h1>
<p class="meta">${leaf.status(regime)}</p>
${facts([
  [t.regime.eigenaar, eigen ? (eigen.eigenaar ?? t.regime.onbekend) : ""],
  [t.regime.geldig, leaf.stretch(regime.geldigVan, regime.geldigTot)],
  [t.regime.karakter, rechtskarakters[leaf.taal][regime.rechtskarakter]],
  [t.regime.bouwt, regime.bouwtVoortOp !== undefined && leaf.regime(regime.bouwtVoortOp)],
  [t.regime.standaard, regime.standaardVan !== undefined && leaf.day(regime.standaardVan)],
  [
    t.dekking.kort,
    dekking &&
      leaf.say(t.dekking.share, { aantal: dekking.dossiers, dekking: leaf.decimal(percentage(dekking.dekking)) }),
  ],
])}`;
  const inhoud = parted(leaf, opening, [
    graaf !== null && {
      id: "graaf",
      titel: t.regime.graaf,
      inhoud: markup`<figure class="drawing" role="region" aria-label="${t.regime.graaf}" tabindex="0">${new Markup(leaf.text(graaf))}</figure>`,
    },
    { id: "regels", titel: t.regime.regels, inhoud: rules(leaf, shelved) },
    { id: "verder", titel: t.lagen.titel, inhoud: list(further) },
    beside(leaf, shelved),
    caveats(leaf, shelved),
    regime.openPunten.length > 0 && {
      id: "open",
      titel: t.openPunten,
      inhoud: regime.openPunten.map((punt) => point(leaf, punt)),
    },
    lapsed(leaf, shelved),
    states(leaf, shelved),
    whole(leaf, shelved),
  ]);
  return leaf.page({ titel, kruimels: [{ naar: leaf.path, tekst: titel }], inhoud });
}
