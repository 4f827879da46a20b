import { boekTeksten } from "../../generated/boek-texts.js";
import { siteTeksten } from "../../generated/site-texts.js";
import { type Taal, talen } from "../../model/tekst.js";
import { markup } from "../../tell/markup.js";
import { page } from "../shell.js";
import type { Leaf } from "./leaf.js";
import { paths } from "./paths.js";
import type { Shelved } from "./shelved.js";
import { bookStyle } from "./style.js";

/** A regime in a line or two: what it is, since when, and the way into it. */
function item(leaf: Leaf, { regime }: Shelved) {
  const { id, titel, geldigVan, geldigTot, bouwtVoortOp, volgorde } = regime;
  const { t } = leaf;
  const since = leaf.stretch(geldigVan, geldigTot);
  const base = bouwtVoortOp === undefined ? "" : markup` · ${t.front.bouwt} ${leaf.regime(bouwtVoortOp)}`;
  return markup`<li><p class="title">${leaf.link(paths.regime(id), leaf.text(titel))} ${leaf.status(regime)}</p>
<p class="soft">${since} · ${leaf.say(t.front.conclusies, { aantal: volgorde.length })}${base}</p></li>`;
}

/** The front of the book: the questions, the regimes that answer each, and how to read on. */
export function frontPage(leaf: Leaf): string {
  const { t, shelf } = leaf;
  const { wijziging, verschillen } = shelf.data;
  const isOwn = shelf.regimes.some((one) => one.regime.eigen !== undefined);
  const change =
    wijziging && markup`<p class="card">${leaf.link(paths.change, t.wijziging.titel)}: ${t.wijziging.uitleg}</p>`;
  const questions = shelf.questions.map(({ vraag, titel, regimes, feiten }) => {
    const pairs = verschillen.filter((one) => one.vraag === vraag);
    const beside = pairs.map(
      ({ regimes: [a, b] }) =>
        markup`<li>${leaf.link(paths.difference(a.id, b.id), leaf.say(t.verschil.naast, { a: leaf.text(a.titel), b: leaf.text(b.titel) }))}</li>`,
    );
    return markup`<section class="question"><h2>${leaf.text(titel)}</h2><ul class="regimes">${regimes.map((one) => item(leaf, one))}</ul>
<ul class="plain further"><li>${leaf.link(paths.facts(vraag), leaf.say(t.front.feiten, { aantal: feiten.length }))}</li>${beside}</ul></section>`;
  });
  const inhoud = markup`<div class="frontispiece"><h1>${t.naam}</h1><p class="lead">${isOwn ? t.front.leadEigen : t.front.lead}</p></div>${change}
${questions}
<section><h2>${t.front.lezen}</h2><ul>${t.front.wijzer.map((line) => markup`<li>${line}</li>`)}</ul><p>${leaf.link(paths.sources, leaf.say(t.front.bronnen, { aantal: shelf.sources.size }))}</p></section>`;
  return leaf.page({ titel: t.naam, inhoud });
}

/** The first page of the folder: the book in each language. */
export function languagesPage(): string {
  const taal: Taal = "nl";
  const items = talen.map(
    (one) =>
      markup`<li lang="${one}"><a href="${one}/${paths.front}" hreflang="${one}">${boekTeksten[one].naam}</a> – ${boekTeksten[one].dezeTaal}</li>`,
  );
  return page({
    taal,
    titel: boekTeksten[taal].naam,
    naam: { naar: "index.html", tekst: boekTeksten[taal].naam },
    links: [],
    naarTekst: siteTeksten[taal].naarTekst,
    inhoud: markup`<h1>${boekTeksten[taal].naam}</h1><ul class="rules">${items}</ul>`,
    voet: talen.map((one) => markup`<p lang="${one}">${siteTeksten[one].voet}</p>`),
    stijl: bookStyle,
  });
}
