import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { placeOf } from "../../../src/commands/place.js";
import { loadFolder, withSources } from "../../../src/commands/rule-files.js";
import { pointer, RegelError } from "../../../src/errors.js";

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

  test("a text of its own comes before that of the package", () => {
    writeFileSync(join(map, "bronnen", "algemene-termijnenwet.md"), "Anders.");
    expect(Object.keys(withSources(map, named)).filter((path) => path.includes("termijnenwet"))).toEqual([
      "bronnen/algemene-termijnenwet.md",
    ]);
  });

  test("what lies outside the folder, and what is no file, is no source", () => {
    symlinkSync("/dev/zero", join(map, "bronnen", "apparaat.md"));
    symlinkSync(join(map, "bronnen"), join(map, "bronnen", "map.md"));
    writeFileSync(join(map, "buiten.txt"), "x");
    symlinkSync(join(map, "buiten.txt"), join(map, "bronnen", "buiten.txt"));
    const found = Object.keys(withSources(map, {}));
    expect(found).toEqual(["bronnen/algemene-termijnenwet.md", "bronnen/eigen.md"]);
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
