import { paginaTeksten } from "../generated/pagina-texts.js";
import { siteTeksten } from "../generated/site-texts.js";
import type { Tekst } from "../model/tekst.js";
import { markup } from "../tell/markup.js";
import { page } from "./shell.js";

/** What is told of a question before it is chosen. */
interface Choice {
  readonly vraag: string;
  readonly titel: Tekst;
  readonly regimes: readonly { readonly titel: Tekst }[];
}

const style = `
.choose { list-style: none; padding: 0; display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; max-width: var(--measure); }
.choose li { max-width: none; }
.choose a { font-weight: 600; font-size: 1.1rem; display: block; padding: 0.3rem 0; }
.choose .en { font-weight: 400; font-size: 1rem; }
.choose p { margin: 0.4rem 0 0; }
`;

/** The page on which a question is chosen, in both languages: it holds no script, so it cannot change its own. */
export function choicePage(choices: readonly Choice[]): string {
  const { nl, en } = paginaTeksten;
  // As in the book: first what most regimes speak of.
  const inOrder = [...choices].sort((a, b) => b.regimes.length - a.regimes.length);
  return page({
    taal: "nl",
    titel: nl.naam,
    naam: { naar: "index.html", tekst: nl.naam },
    links: [],
    naarTekst: siteTeksten.nl.naarTekst,
    inhoud: markup`<h1>${nl.kiezen.titel}</h1>
<p>${nl.kiezen.inleiding}</p>
<p class="soft" lang="en">${en.kiezen.inleiding}</p>
<ul class="choose">${inOrder.map(
      ({ vraag, titel, regimes }) => markup`
<li class="card"><a href="${vraag}.html">${titel.nl}</a>
<a class="en" lang="en" hreflang="en" href="${vraag}.html#en">${titel.en}</a>
<p class="soft">${nl.kiezen.regimes.replace("{regimes}", regimes.map((regime) => regime.titel.nl).join("; "))}</p></li>`,
    )}
</ul>`,
    voet: siteTeksten.nl.voet,
    stijl: style,
  });
}
