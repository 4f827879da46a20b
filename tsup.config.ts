import { copyFileSync, readdirSync } from "node:fs";
import { defineConfig } from "tsup";

const folder = "src/generated/compiled";

/** `leerplicht-tlv/compiled/VRAAG/REGIME`: each regime by itself, so that a page loads no more than it judges by. */
const compiled = Object.fromEntries(
  readdirSync(folder).flatMap((vraag) =>
    readdirSync(`${folder}/${vraag}`).map((file) => [
      `compiled/${vraag}/${file.replace(".ts", "")}`,
      `${folder}/${vraag}/${file}`,
    ]),
  ),
);

/** `leerplicht-tlv/vraag/VRAAG`: everything for one question, with the rules of no other. */
const vragen = Object.fromEntries(
  readdirSync("src/generated/vraag").map((file) => [`vraag/${file.replace(".ts", "")}`, `src/generated/vraag/${file}`]),
);

/**
 * Not entries to import: each makes esbuild put what only this function needs in a file of its own, and a bundler drops the
 * files of which nothing is used. In one file, the schemas of rules would go with `evaluate`.
 */
const parts = Object.fromEntries(
  [
    ...["compare", "compile", "diff", "evaluate", "prove", "replay"].map((name) => `doors/${name}`),
    ...["ask", "describe", "explain", "explain-parts", "record", "report-text", "rule-set"].map(
      (name) => `tell/${name}`,
    ),
    ...["graph", "timeline", "transitions"].map((name) => `draw/${name}`),
    "mend/remedies",
    "read/regime/load-regime",
  ].map((path) => [`parts/${path.split("/").at(-1)}`, `src/${path}.ts`]),
);

/** What can be imported, with its types. */
const api = {
  index: "src/index.ts",
  "testing/index": "src/testing/index.ts",
  "sql/index": "src/codegen/sql/index.ts",
  "simulate/index": "src/simulate/index.ts",
  "dmn/index": "src/connect/dmn/index.ts",
  "regelrecht/index": "src/connect/regelrecht/index.ts",
  "draw/index": "src/draw/index.ts",
  "errors/index": "src/read/index.ts",
  ...Object.fromEntries(["ggm", "ical", "oso", "zgw"].map((door) => [`${door}/index`, `src/connect/${door}/index.ts`])),
  "compiled/sums": "src/doors/compiled-sums.ts",
  ...vragen,
  ...compiled,
};

export default defineConfig({
  entry: {
    ...api,
    ...parts,
    cli: "src/cli.ts",
    "bulk-worker": "src/doors/bulk/worker.ts",
    "serve-worker": "src/serve/worker.ts",
    "simulate-worker": "src/doors/simulate/worker.ts",
  },
  // ESM is what runs; `src/dev/cjs.ts` writes it once more for who cannot load ESM. Node itself gets one copy, also by `require()` (`module-sync`).
  format: "esm",
  target: "node20",
  clean: true,
  // Importing a file for its effects alone says nothing here: there are none (`sideEffects` in package.json).
  treeshake: { moduleSideEffects: "no-external" },
  removeNodeProtocol: false,
  // The code is not minified, so a stack trace reads as it is; a map would double the package.
  sourcemap: false,
  // tsup's declaration build sets an option that TypeScript 6 calls deprecated.
  // The layout of graphs is dagre, and what reads XML is saxes: they are bundled, nothing is installed for them, and their licences
  // go along; that of saxes is not in its package.
  onSuccess: async () => {
    copyFileSync("node_modules/@dagrejs/dagre/LICENSE", "dist/draw/dagre.LICENCE.txt");
    copyFileSync("src/connect/oso/LICENCE.saxes", "dist/oso/saxes.LICENCE.txt");
    copyFileSync("node_modules/xmlchars/LICENSE", "dist/oso/xmlchars.LICENCE.txt");
  },
  dts: { entry: api, compilerOptions: { ignoreDeprecations: "6.0" } },
});
