import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/cli.ts"],
  // ESM alone: Node >= 20.19 can `require()` it, and a second format would mean a second copy of the rules.
  format: "esm",
  target: "node20",
  clean: true,
  treeshake: true,
  removeNodeProtocol: false,
  // The code is not minified, so a stack trace reads as it is; a map would double the package.
  sourcemap: false,
  // tsup's declaration build sets an option that TypeScript 6 calls deprecated.
  dts: { entry: "src/index.ts", compilerOptions: { ignoreDeprecations: "6.0" } },
});
