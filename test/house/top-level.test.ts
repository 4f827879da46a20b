import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

/** What a visitor sees first: the work itself, and beside it what npm, git and the tools look for in that place. */
const WORK = ["README.md", "examples", "package.json", "rules", "src", "test", "tsconfig.json", "tsup.config.ts"];
const BESIDE = [
  "CHANGELOG.md",
  "LICENCE",
  "LICENSES",
  "REUSE.toml",
  "biome.json",
  "package-lock.json",
  "publiccode.yml",
  "typedoc.json",
  "vitest.config.ts",
];

it("keeps nothing at the top but the work and what must lie there", () => {
  const kept = execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n");
  const top = [...new Set(kept.map((path) => path.split("/")[0] ?? ""))].filter((name) => !name.startsWith("."));
  expect(top.sort()).toEqual([...WORK, ...BESIDE].sort());
});
