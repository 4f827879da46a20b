import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What puts something on objects that everybody shares, or something else in the place of a module: each in a world of its own. */
const apart = ["test/src/hostile/*.test.ts", "test/src/testing/properties-fail.test.ts"];

export default defineConfig({
  // Examples import the package by its name: here that is the source, not a build that may be stale or absent.
  resolve: {
    alias: [
      { find: /^leerplicht-tlv$/, replacement: here("src/index.ts") },
      { find: /^leerplicht-tlv\/vraag\//, replacement: here("src/generated/vraag/") },
      { find: /^leerplicht-tlv\/testing$/, replacement: here("src/testing/index.ts") },
      { find: /^leerplicht-tlv\/sql$/, replacement: here("src/codegen/sql/index.ts") },
      { find: /^leerplicht-tlv\/simulate$/, replacement: here("src/simulate/index.ts") },
      { find: /^leerplicht-tlv\/(dmn|regelrecht)$/, replacement: here("src/connect/$1/index.ts") },
      { find: /^leerplicht-tlv\/draw$/, replacement: here("src/draw/index.ts") },
      { find: /^leerplicht-tlv\/errors$/, replacement: here("src/read/index.ts") },
      { find: /^leerplicht-tlv\/(ggm|ical|oso|zgw)$/, replacement: here("src/connect/$1/index.ts") },
      { find: /^leerplicht-tlv\/rules\//, replacement: here("rules/") },
      { find: /^leerplicht-tlv\/schema\//, replacement: here("rules/schema/") },
    ],
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "threads",
    maxWorkers: 2,
    projects: [
      // One graph of modules for all files: the regimes are loaded, and their diagrams drawn, once for each worker.
      {
        extends: true,
        test: {
          name: "suite",
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/pack/**", "test/browser/**", ...apart],
          setupFiles: ["test/setup.ts"],
        },
      },
      { extends: true, test: { name: "apart", include: apart, setupFiles: ["test/setup.ts"] } },
      // The packed tarball in the hands of a consumer: builds and installs, so it runs apart (npm run test:pack).
      { extends: true, test: { name: "pack", include: ["test/pack/*.test.ts"], hookTimeout: 300_000 } },
      // Pages in a real browser, which must be installed (npm run test:browser).
      { extends: true, test: { name: "browser", include: ["test/browser/*.test.ts"] } },
    ],
  },
});
