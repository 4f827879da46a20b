import type { Taal } from "../model/tekst.js";
import { type Insert, Markup, markup } from "../tell/markup.js";
import { style } from "./style.js";

/** A link in the bar at the top of each page. */
export interface Link {
  readonly naar: string;
  readonly tekst: string;
  /** It leads to the page that it stands on. */
  readonly hier?: boolean;
  /** It leads to a page in another language, and is written in that one. */
  readonly taal?: Taal;
}

/** A whole page: what stands in its head and around its text. */
export interface Shell {
  readonly taal: Taal;
  readonly titel: string;
  /** What this site is called, as the first link at the top, and where that leads. */
  readonly naam: Link;
  readonly links: readonly Link[];
  /** What a keyboard finds first: past the bar, to the text. */
  readonly naarTekst: string;
  readonly inhoud: Insert;
  readonly voet: Insert;
  /** Style beyond that which all pages have. */
  readonly stijl?: string;
  /** Whether it has a form that leads to another page of the same folder; what a form sends goes nowhere else. */
  readonly form?: boolean;
  /** The script of the page, with its digest: a page runs no other. */
  readonly script?: { readonly tekst: string; readonly sha256: string };
}

/**
 * What a page may do: nothing but show its own style and run its own script. It fetches nothing and sends nothing, also where a
 * rule folder of somebody else stands in it.
 */
const policy = ({ script, form }: Shell): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    // A search goes to another page of its own folder, opened as a file or hosted, and nowhere else.
    form ? "form-action 'self' file:" : "form-action 'none'",
    ...(script ? [`script-src 'sha256-${script.sha256}'`] : []),
  ].join("; ");

const bar = ({ naam, links }: Shell): Markup => markup`<header class="top"><div class="wide">
<a class="name" href="${naam.naar}">${naam.tekst}</a>
${
  links.length > 0 &&
  markup`<nav><ul>${links.map(
    ({ naar, tekst, hier, taal }) =>
      markup`<li><a href="${naar}"${hier ? markup` aria-current="page"` : ""}${taal ? markup` lang="${taal}" hreflang="${taal}"` : ""}>${tekst}</a></li>`,
  )}</ul></nav>`
}
</div></header>`;

/** A page as one file: it needs no other to be shown, and none of the network. */
export function page(shell: Shell): string {
  const { taal, titel, naarTekst, inhoud, voet, stijl = "", script } = shell;
  return markup`<!doctype html>
<html lang="${taal}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(shell)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${titel}</title>
<style>${new Markup(style + stijl)}</style>
</head>
<body>
<a class="skip" href="#tekst">${naarTekst}</a>
${bar(shell)}
<main id="tekst" class="wide" tabindex="-1">
${inhoud}
</main>
<footer class="foot"><div class="wide">${voet}</div></footer>
${script && markup`<script>${new Markup(script.tekst)}</script>`}
</body>
</html>
`.text;
}
