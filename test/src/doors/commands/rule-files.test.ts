import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { readRules } from "../../../../src/doors/commands/files.js";
import { placeOf } from "../../../../src/doors/commands/place.js";
import { loadFolder, withSources } from "../../../../src/doors/commands/rule-files.js";
import { pointer, RegelError } from "../../../../src/read/errors.js";
import { readText } from "../../../helpers/files.js";

const map = mkdtempSync(join(tmpdir(), "regels-"));
afterAll(() => rmSync(map, { recursive: true, force: true }));

describe("the place of a JSON Pointer in a text", () => {
  const text = '{\n  "a": [\n    { "b/c": 1 },\n    "x"\n  ]\n}';

  test.each<[string, string, [number, number]]>([
    ["a key", "/a", [2, 3]],
    ["an item of a list", "/a/1", [4, 5]],
    ["a key with a slash", "/a/0/b~1c", [3, 7]],
    ["the whole", "", [1, 1]],
    ["around what is missing", "/a/0/d", [3, 5]],
    ["a text that is no JSON", "/a", [1, 1]],
  ])("%s", (what, pad, [regel, kolom]) => {
    expect(placeOf(what === "a text that is no JSON" ? "" : text, pad)).toEqual({ regel, kolom });
  });

  test("whatever the document, every key is found where it stands", () => {
    const key = fc.string({ minLength: 1, maxLength: 6 }).filter((name) => name !== "__proto__");
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), fc.integer(), (steps, leaf) => {
        const document = steps.reduceRight<unknown>((inner, step) => ({ "": 0, [step]: inner }), leaf);
        const lines = JSON.stringify(document, null, 2);
        const { regel, kolom } = placeOf(lines, pointer(steps));
        const at = lines.split("\n")[regel - 1]?.slice(kolom - 1) ?? "";
        expect(at.startsWith(JSON.stringify(steps.at(-1)))).toBe(true);
      }),
    );
  });
});

describe("the sources beside a folder of rules", () => {
  const named = {
    "a.json": { bron: { document: "algemene-termijnenwet" } },
    "b.json": { bron: { document: "eigen" } },
  };

  test("are its own, and of the package those that it names", () => {
    mkdirSync(join(map, "bronnen"));
    writeFileSync(join(map, "bronnen", "eigen.md"), "Eigen tekst.");
    writeFileSync(join(map, "bronnen", "geen-tekst.pdf"), "x");
    const files = withSources(map, named);
    expect(Object.keys(files)).toEqual([
      "a.json",
      "b.json",
      "bronnen/eigen.md",
      "leerplicht-tlv/bronnen/algemene-termijnenwet.md",
    ]);
    expect(files["bronnen/eigen.md"]).toBe("Eigen tekst.");
  });

  test("of a text that is not quoted the name alone is brought", () => {
    const files = withSources(map, { "a.json": { bron: { document: "eigne" } } });
    expect(files["bronnen/eigen.md"]).toBe("");
    // A quote that names no document can stand in each.
    expect(withSources(map, { "a.json": { gevolg: { citaat: ["Eigen tekst."] } } })["bronnen/eigen.md"]).toBe(
      "Eigen tekst.",
    );
  });

  test.each(["md", "txt"])(
    "a text in the name of the package is brought as it is, and then refused by the library (%s)",
    (ending) => {
      const path = join(map, "bronnen", `algemene-termijnenwet.${ending}`);
      const real = readText("rules/bronnen/algemene-termijnenwet.md");
      for (const text of [real, `${real} `]) {
        writeFileSync(path, text);
        const files = withSources(map, named);
        expect(files[`bronnen/algemene-termijnenwet.${ending}`]).toBe(text);
        expect(Object.keys(files).filter((name) => name.includes("termijnenwet"))).toHaveLength(1);
      }
      rmSync(path);
    },
  );

  test.each<[string, string, string]>([
    ["a link out of the folder", "../buiten.txt", "file-outside"],
    ["a device", "/dev/zero", "file-outside"],
    ["a folder", "../bronnen/onder", "file-not-regular"],
    ["a link to nothing", "weg.txt", "file-unreadable"],
  ])("%s is refused by name, also where nothing quotes it", (_, target, code) => {
    writeFileSync(join(map, "buiten.txt"), "x");
    mkdirSync(join(map, "bronnen", "onder"), { recursive: true });
    const link = join(map, "bronnen", "koppeling.md");
    symlinkSync(target, link);
    expect(() => withSources(map, {})).toThrow(new RegExp(`koppeling.md.*${code}`));
    rmSync(link);
  });

  test("a pipe is refused, and not waited for", () => {
    const pipe = join(map, "bronnen", "pijp.md");
    execFileSync("mkfifo", [pipe]);
    expect(() => withSources(map, {})).toThrow(/pijp.md.*file-not-regular/);
    rmSync(pipe);
  });

  test.each<[string, string, string]>([
    ["leads out of the folder", "..", "file-outside"],
    ["leads to nothing", "weg", "file-unreadable"],
    ["is a file", "bronnen.txt", "file-unreadable"],
  ])("a folder of sources that %s is refused", (_, target, code) => {
    const other = mkdtempSync(join(map, "regels-"));
    writeFileSync(join(other, "bronnen.txt"), "x");
    symlinkSync(target, join(other, "bronnen"));
    expect(() => withSources(other, {})).toThrow(new RegExp(`bronnen.*${code}`));
  });

  test("more than fits is refused before it is read, and only of what is quoted", () => {
    const other = mkdtempSync(join(map, "regels-"));
    mkdirSync(join(other, "bronnen"));
    // Holes: they take no place on the disk.
    for (const name of ["a", "b"]) {
      writeFileSync(join(other, "bronnen", `${name}.md`), "");
      truncateSync(join(other, "bronnen", `${name}.md`), 9_000_000);
    }
    const quoting = (...names: string[]) => ({ "a.json": names.map((document) => ({ document })) });
    expect(Object.keys(withSources(other, quoting("a")))).toContain("bronnen/b.md");
    expect(() => withSources(other, quoting("a", "b"))).toThrow(/bronnen.*folder-too-large/);
    writeFileSync(join(other, "regime.json"), "");
    truncateSync(join(other, "regime.json"), 8_388_609);
    expect(() => readRules(other)).toThrow(/folder-too-large/);
    for (let i = 0; i <= 400; i++) writeFileSync(join(other, `r${i}.json`), "{}");
    expect(() => readRules(other)).toThrow(/folder-too-full/);
  });
});

describe("the lint of a folder", () => {
  const lint = (...folders: string[]) =>
    spawnSync(process.execPath, ["src/dev/run.mjs", "src/dev/lint.ts", ...folders], { encoding: "utf8" });

  test.each<[string, string, RegExp]>([
    ["a key twice", '{"id":"a","id":"b"}', /regime\.json:1:11.*json-duplicate-key/],
    ["a missing comma", '{"id":"a"\n"vraag":"b"}', /regime\.json:2:1.*json/],
    ["a comment", '{ // zo\n"id":"a"}', /regime\.json:1.*json/],
  ])("tells %s with its file, as the command line does", (_, text, expected) => {
    const other = mkdtempSync(join(map, "regels-"));
    writeFileSync(join(other, "regime.json"), text);
    const { status, stdout, stderr } = lint(other);
    expect(stdout).toMatch(expected);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  });

  test("tells a folder that is not there", () => {
    const { status, stdout, stderr } = lint(join(map, "weg"));
    expect(stdout).toMatch(/weg.*file-unreadable/);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  });
});

test("a file in another encoding is refused, with its line", () => {
  writeFileSync(join(map, "regime.json"), Buffer.from([123, 10, 34, 99, 97, 102, 233, 34, 58, 49, 125]));
  const load = (): unknown => loadFolder(map, { "regime.json": {} }, () => "loaded");
  expect(load).toThrow(RegelError);
  expect(load).toThrow(/regime\.json:2.*UTF-8.*not-utf8/);
  writeFileSync(join(map, "regime.json"), '{\n"café":1}');
  expect(load()).toBe("loaded");
});
