import { readdirSync } from "node:fs";
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

/** What can be imported, with its types. */
const api = { index: "src/index.ts", "testing/index": "src/testing/index.ts", ...compiled };

export default defineConfig({
  entry: { ...api, cli: "src/cli.ts", "bulk-worker": "src/bulk/worker.ts" },
  // ESM alone: Node >= 20.19 can `require()` it, and a second format would mean a second copy of the rules.
  format: "esm",
  target: "node20",
  clean: true,
  treeshake: true,
  removeNodeProtocol: false,
  // The code is not minified, so a stack trace reads as it is; a map would double the package.
  sourcemap: false,
  // tsup's declaration build sets an option that TypeScript 6 calls deprecated.
  dts: { entry: api, compilerOptions: { ignoreDeprecations: "6.0" } },
});
