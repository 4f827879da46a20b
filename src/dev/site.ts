/**
 * Writes the site into `site/`, ready for static hosting: the book of the rules, the pages of a case and the reference of the
 * functions, with a page to start from. Run it by `npm run site`, which builds the package first.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeFolder, writtenBefore } from "../doors/commands/folder.js";
import { siteTeksten } from "../generated/site-texts.js";
import { page } from "../site/shell.js";
import { type Markup, markup } from "../tell/markup.js";

const [to = "site"] = process.argv.slice(2);

/** Runs a step; what it says goes to standard error, and a step that fails ends the whole. */
function step(...command: readonly string[]): void {
  const began = Date.now();
  const [program = "", ...rest] = command;
  const { status } = spawnSync(program, rest, { stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`${rest[0]} failed`);
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

/** The files of a folder and of those below it, by their path from it. */
const filesOf = (map: string): (readonly [string, Uint8Array])[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(map.length + 1).replaceAll("\\", "/"), readFileSync(path)]);

const name = "leerplicht-tlv";
const front = page({
  taal: "nl",
  titel: name,
  naam: { naar: "index.html", tekst: name },
  links: [],
  naarTekst: siteTeksten.nl.naarTekst,
  inhoud: markup`<h1>${name}</h1>${cards("nl")}${cards("en")}`,
  voet: markup`<p>${siteTeksten.nl.voet}</p><p lang="en">${siteTeksten.en.voet}</p>`,
});

// Made aside: the folder that is named may hold what is somebody's, and then nothing in it changes.
const target = { map: to, door: "site", vlag: "" };
writtenBefore(target);
const aside = mkdtempSync(join(tmpdir(), "site-"));
try {
  step(process.execPath, "dist/cli.js", "boek", "--zaken", "test/rules", "--naar", join(aside, "boek"));
  step(process.execPath, "dist/cli.js", "pagina", "--naar", join(aside, "pagina"));
  step(process.execPath, "node_modules/typedoc/bin/typedoc", "--logLevel", "Warn", "--out", join(aside, "api"));
  writeFolder(target, new Map<string, string | Uint8Array>([...filesOf(aside), ["index.html", front]]));
} finally {
  rmSync(aside, { recursive: true, force: true });
}
