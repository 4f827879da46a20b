import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../helpers/files.js";

let copy = "";

/** Runs the generator on a copy of `rules/`, so that a test never writes in the checkout. */
beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), "leerplicht-tlv-generate-"));
  cpSync(join(root, "rules"), join(copy, "rules"), { recursive: true });
  rmSync(join(copy, "rules", "schema"), { recursive: true, force: true });
  rmSync(join(copy, "rules", "openapi.json"));
  cpSync(join(root, "package.json"), join(copy, "package.json"));
  // Kept inside node_modules, where what it imports can be found.
  const outfile = join(root, "node_modules/.cache/leerplicht-tlv/generate-test.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["src/dev/generate.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    outfile,
  });
  execFileSync(process.execPath, [outfile, copy]);
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test.each(["src/generated", "rules/schema"])("%s is what `npm run generate` makes of rules/", (folder) => {
  const files = (from: string): string[] =>
    readdirSync(join(from, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(from, folder).length))
      .sort();
  const made = files(copy);
  expect(files(root)).toEqual(made);
  const text = (from: string, name: string): string => readFileSync(join(from, folder, name), "utf8");
  const stale = made.filter((name) => text(root, name) !== text(copy, name));
  expect(stale, "run `npm run generate`").toEqual([]);
});

test("rules/openapi.json is what `npm run generate` makes", () => {
  const text = (from: string): string => readFileSync(join(from, "rules/openapi.json"), "utf8");
  expect(text(root) === text(copy), "run `npm run generate`").toBe(true);
});
