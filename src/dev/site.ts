/**
 * Writes the site into `site/`, ready for static hosting: the book of the rules, the pages of a case and the reference of the
 * functions, with a page to start from. Run it by `npm run site`, which builds the package first.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { siteTeksten } from "../generated/site-texts.js";
import { page } from "../site/shell.js";
import { type Markup, markup } from "../tell/markup.js";

const [to = "site"] = process.argv.slice(2);

/** Runs a step; what it says goes to standard error, and a step that fails ends the whole. */
function step(...command: readonly string[]): void {
  const began = Date.now();
  const [program = "", ...rest] = command;
  const { status } = spawnSync(program, rest, { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
  process.stderr.write(`${rest.slice(0, 2).join(" ")}: ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

const parts = [
  ["boek", "boek/index.html"],
  ["pagina", "pagina/index.html"],
  ["api", "api/index.html"],
] as const;

function cards(taal: "nl" | "en"): Markup {
  const t = siteTeksten[taal].begin;
  return markup`<section lang="${taal}">
<h2>${t.titel}</h2>
<p>${t.inleiding}</p>
${parts.map(([part, href]) => markup`<div class="card"><h3><a href="${href}">${t[part].titel}</a></h3><p>${t[part].tekst}</p></div>`)}
</section>`;
}

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
step(process.execPath, "dist/cli.js", "boek", "--zaken", "test/rules", "--naar", join(to, "boek"));
step(process.execPath, "dist/cli.js", "pagina", "--naar", join(to, "pagina"));
step(process.execPath, "node_modules/typedoc/bin/typedoc", "--logLevel", "Warn", "--out", join(to, "api"));
const name = "leerplicht-tlv";
writeFileSync(
  join(to, "index.html"),
  page({
    taal: "nl",
    titel: name,
    naam: { naar: "index.html", tekst: name },
    links: [],
    naarTekst: siteTeksten.nl.naarTekst,
    inhoud: markup`<h1>${name}</h1>${cards("nl")}${cards("en")}`,
    voet: markup`<p>${siteTeksten.nl.voet}</p><p lang="en">${siteTeksten.en.voet}</p>`,
  }),
);
