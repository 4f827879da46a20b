import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Examples import the package by its name: here that is the source, not a build that may be stale or absent.
  resolve: {
    alias: [
      { find: /^leerplicht-tlv$/, replacement: here("src/index.ts") },
      { find: /^leerplicht-tlv\/vraag\//, replacement: here("src/generated/vraag/") },
      { find: /^leerplicht-tlv\/testing$/, replacement: here("src/testing/index.ts") },
      { find: /^leerplicht-tlv\/simulate$/, replacement: here("src/simulate/index.ts") },
      { find: /^leerplicht-tlv\/rules\//, replacement: here("rules/") },
    ],
  },
  test: {
    testTimeout: 120_000,
    pool: "threads",
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "suite",
          include: ["test/**/*.test.ts"],
          exclude: ["test/pack/**"],
          setupFiles: ["test/setup.ts"],
        },
      },
      // The packed tarball in the hands of a consumer: builds and installs, so it runs apart (npm run test:pack).
      { extends: true, test: { name: "pack", include: ["test/pack/*.test.ts"], hookTimeout: 300_000 } },
    ],
  },
});
