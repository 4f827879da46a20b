/**
 * Writes the pages of a case: `dist/pagina/VRAAG.html`, one file each with its style and its script, and `index.html` to choose
 * from. Run by `npm run build`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe } from "../generated/alle-vragen.js";
import { paginaTeksten } from "../generated/pagina-texts.js";
import { siteTeksten } from "../generated/site-texts.js";
import { choicePage } from "../site/choice.js";
import { inScript } from "../site/in-script.js";
import { pageStyle } from "../site/page/style.js";
import { page } from "../site/shell.js";
import { markup } from "../tell/markup.js";
import { questions } from "./files.js";
import { asComment, noticesOf } from "./licences.js";

const [root = process.cwd(), to = "dist/pagina"] = process.argv.slice(2);
const vragen = Object.keys(questions(join(root, "rules")));
const folder = join(root, to);

/** The functions of a question that its page uses; named one by one, so that the page carries no other. */
const used = ["compare", "describe", "findRemedies", "loadRegime", "replay", "safeEvaluate"];

interface Script {
  readonly tekst: string;
  readonly sha256: string;
  /** The notices of what is bundled in it. */
  readonly notices: string;
}

async function scriptOf(vraag: string): Promise<Script> {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${used.join(", ")} } from "./src/generated/vraag/${vraag}.ts";
import { start } from "./src/site/page/start.tsx";
start(${JSON.stringify(vraag)}, { ${used.join(", ")} });`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    alias: { "jsonpath-plus": join(root, "src/site/page/no-paths.ts") },
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "none",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const tekst = inScript(outputFiles[0]?.text ?? "");
  const notices = noticesOf(Object.keys(metafile.inputs), root);
  return { tekst, sha256: createHash("sha256").update(tekst).digest("base64"), notices };
}

const t = paginaTeksten.nl;
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "index.html"), choicePage(vragen.map((vraag) => describe(vraag as "vrijstelling"))));
for (const vraag of vragen) {
  const { titel } = describe(vraag as "vrijstelling");
  const script = await scriptOf(vraag);
  const text = page({
    taal: "nl",
    titel: `${titel.nl} · ${t.naam}`,
    naam: { naar: "index.html", tekst: t.naam },
    links: [{ naar: "index.html", tekst: t.andereVraag }],
    naarTekst: siteTeksten.nl.naarTekst,
    inhoud: markup`<div id="app"><h1>${titel.nl}</h1>
<p>${t.laden}</p>
<noscript><p>${t.script}</p><p lang="en">${paginaTeksten.en.script}</p></noscript></div>`,
    voet: siteTeksten.nl.voet,
    stijl: pageStyle,
    script,
  });
  writeFileSync(join(folder, `${vraag}.html`), text + asComment(script.notices));
}
