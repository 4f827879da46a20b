import { mkdirSync, writeFileSync } from "node:fs";
import { posix } from "node:path";
import { buildSync } from "esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { byName, checked } from "../helpers/checked.js";
import { cli } from "../helpers/cli.js";
import { filesUnder, readJson, readText, root } from "../helpers/files.js";

interface Block {
  readonly language: string;
  readonly text: string;
}

const blocksOf = (path: string): Block[] =>
  [...readText(path).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language = "", text = ""]) => ({
    language,
    text,
  }));
const blocks = blocksOf("README.md");
const rooms = ["model", "reckon", "judge", "prove", "read", "tell", "mend", "doors"];
const roomPages = rooms.map((room) => `src/${room}/README.md`);
const code = [
  "README.md",
  "rules/ZAKEN.md",
  "src/doors/bulk/README.md",
  "src/testing/README.md",
  "src/codegen/sql/README.md",
  "src/simulate/README.md",
  "src/draw/README.md",
  "src/connect/README.md",
  "src/connect/dmn/README.md",
  "src/connect/regelrecht/README.md",
  ...roomPages,
].flatMap((path) =>
  blocksOf(path)
    .filter((block) => block.language === "ts")
    .map((block, i) => [path, i, block.text] as const),
);
// A reader has the settings of fast-check itself, under which a case that fails is made smaller.
fc.resetConfigureGlobal();
const cache = `${root}node_modules/.cache/leerplicht-tlv/readme`;

describe("the documents' code", () => {
  test.each(code)("%s: block %i gives what it says", async (path, i, text) => {
    const file = `${cache}/${path.replaceAll("/", "-")}-${i}`;
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${file}.ts`, checked(text));
    const outfile = `${file}.mjs`;
    buildSync({
      absWorkingDir: root,
      entryPoints: [`${file}.ts`],
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      alias: byName(root),
      outfile,
    });
    let checks = 0;
    Object.assign(globalThis, {
      check: (found: unknown, expected: unknown) => {
        checks += 1;
        expect(found).toEqual(expected);
      },
    });
    await import(outfile);
    expect(checks).toBe(text.split("//=>").length - 1);
    expect(checks).toBeGreaterThan(0);
  });
});

describe("the README's commands", () => {
  test.each(blocks.filter((b) => b.language === "console").map((b) => [b.text.split("\n")[0] ?? "", b.text] as const))(
    "%s",
    (command, text) => {
      const args = command.replace(/^\$ npm run toets -- /, "").split(" ");
      const { stdout } = cli(["toets", ...args]);
      let from = 0;
      for (const shown of text.split("\n").slice(1).join("\n").split("[...]\n")) {
        const at = stdout.indexOf(shown, from);
        expect(at, `not found, or not in this order:\n${shown}`).toBeGreaterThanOrEqual(0);
        from = at + shown.length;
      }
    },
  );

  test("name scripts that exist", () => {
    const { scripts } = readJson<{ scripts: Record<string, string> }>("package.json");
    const named = blocks
      .filter((b) => b.language === "sh")
      .flatMap((b) => [...b.text.matchAll(/^npm (?:run )?(\w+)/gm)].map((m) => m[1] ?? ""));
    for (const name of named.filter((n) => n !== "install")) expect(Object.keys(scripts)).toContain(name);
  });

  test("and the usage are those of the command line", () => {
    const usage = cli(["--help", "--taal", "en"]).stdout.trim();
    expect(blocks.some((b) => b.text.trim() === usage)).toBe(true);
  });
});

test("every link in the documents leads to a file", () => {
  const present = new Set([
    ...filesUnder("rules"),
    ...filesUnder("test"),
    ...filesUnder("examples"),
    ...filesUnder("src"),
    ...filesUnder(".github"),
    "LICENCE",
    "README.md",
    "CHANGELOG.md",
    "REUSE.toml",
    "publiccode.yml",
  ]);
  const documents = [
    "README.md",
    "rules/README.md",
    "rules/ZAKEN.md",
    "rules/DEKKING.md",
    "examples/README.md",
    "examples/gemeente/README.md",
    "src/doors/bulk/README.md",
    "src/testing/README.md",
    "src/simulate/README.md",
    "src/draw/README.md",
    "src/connect/README.md",
    "src/connect/dmn/README.md",
    "src/connect/regelrecht/README.md",
    "src/connect/regelrecht/SCENARIOS.md",
    "src/README.md",
    ".github/CONTRIBUTING.md",
    ...roomPages,
  ];
  const broken = documents.flatMap((document) => {
    const folder = posix.dirname(document);
    const links = [...readText(document).matchAll(/\]\(([^)#]+)\)/g)]
      .map((m) => posix.join(folder, m[1] ?? ""))
      .filter((l) => !l.includes("://"));
    return links
      .filter((link) => !present.has(link) && ![...present].some((path) => path.startsWith(`${link}/`)))
      .map((link) => `${document}: ${link}`);
  });
  expect(broken).toEqual([]);
});

test("the README says of each regime how new its texts are", () => {
  const rows = readText("README.md")
    .split("### How new the law is")[1]
    ?.split("\n## ")[0]
    ?.split("\n")
    .filter((line) => line.startsWith("| `"));
  for (const path of filesUnder("rules", "regime.json")) {
    const { id, tekst } = readJson<{ id: string; tekst?: { toestand: string } }>(path);
    const named = rows?.filter((line) => line.split("|")[1]?.includes(`\`${id}\``)) ?? [];
    expect([id, named.length]).toEqual([id, 1]);
    if (tekst) expect(named[0]?.split("|")[2], id).toContain(tekst.toestand);
  }
});
