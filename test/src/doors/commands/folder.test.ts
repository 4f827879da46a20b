import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { addFiles, MARK, writeFolder, writtenBefore } from "../../../../src/doors/commands/folder.js";
import { ToetsverzoekError } from "../../../../src/read/errors.js";
import { cli } from "../../../helpers/cli.js";

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "map-"));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const at = (map: string, door = "boek") => ({ map, door, vlag: "--naar" });
const files = new Map([
  ["index.html", "een"],
  ["nl/index.html", "twee"],
]);

/** Every file below a folder with what it holds, by its path; of a link its name alone. */
const held = (map: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(map, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const)
      .map(([path, isFile]) => [path.slice(map.length + 1), isFile ? readFileSync(path, "utf8") : "->"]),
  );

/** The code and the shown finding of what is refused. */
function refusal(run: () => void): { readonly code: string; readonly gevonden: string } {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    const [found] = error.problemen;
    return { code: String(found?.code), gevonden: String(found?.gevonden) };
  }
  throw new Error("nothing was refused");
}

describe("a folder is written whole", () => {
  test("where there is none yet, and in the place of what an earlier call wrote", () => {
    const to = join(base, "nieuw", "boek");
    writeFolder(at(to), new Map([...files, ["nl/oud.html", "weg"]]));
    writeFolder(at(to), new Map([...files, ["index.html", "drie"]]));
    const { [MARK]: _, ...rest } = held(to);
    expect(rest).toEqual({ "index.html": "drie", "nl/index.html": "twee" });
  });

  test("also where an earlier call broke off", () => {
    writeFolder(at(base), new Map([...files, ["nl/oud.html", "weg"]]));
    for (const name of ["index.html", "nl/oud.html"]) rmSync(join(base, name));
    writeFolder(at(base), files);
    expect(Object.keys(held(base)).sort()).toEqual([MARK, "index.html", "nl/index.html"]);
  });

  test.each<readonly [string, string]>([
    ["a file beside the pages", "verslag.txt"],
    ["a page among the pages", "nl/over-ons.html"],
    ["a hidden file", ".gitignore"],
    ["a file deep down", "en/a/b/c.html"],
  ])("and never over %s that somebody put there", (_, name) => {
    writeFolder(at(base), files);
    mkdirSync(join(base, "en/a/b"), { recursive: true });
    writeFileSync(join(base, name), "van iemand");
    const before = held(base);
    const { code, gevonden } = refusal(() => writeFolder(at(base), new Map([["nieuw.html", "nieuw"]])));
    expect({ code, gevonden }).toEqual({ code: "folder-not-ours", gevonden: join(base, name) });
    expect(held(base)).toEqual(before);
  });

  test("a folder with the names of a book, and no note of one, is somebody's", () => {
    mkdirSync(join(base, "nl"));
    for (const name of files.keys()) writeFileSync(join(base, name), "van iemand");
    expect(refusal(() => writeFolder(at(base), files)).code).toBe("folder-not-ours");
    expect(held(base)).toEqual({ "index.html": "van iemand", "nl/index.html": "van iemand" });
  });

  test.each(["geen json", "[]", "null", "{}", '{"schema":"geschreven/1","door":"boek"}', '{"schema":"geschreven/1"}'])(
    "a note that says nothing of a file leaves it as it is: %s",
    (text) => {
      writeFileSync(join(base, MARK), text);
      writeFileSync(join(base, "index.html"), "van iemand");
      const before = held(base);
      expect(refusal(() => writeFolder(at(base), files)).code).toBe("folder-not-ours");
      expect(held(base)).toEqual(before);
    },
  );

  test("what another command wrote is not put aside", () => {
    writeFolder(at(base, "pagina"), files);
    const before = held(base);
    expect(refusal(() => writeFolder(at(base), files)).code).toBe("folder-not-ours");
    expect(held(base)).toEqual(before);
  });

  test("a note of files elsewhere reaches none of them", () => {
    const [to, else_] = [join(base, "boek"), join(base, "elders.html")];
    writeFileSync(else_, "van iemand");
    mkdirSync(to);
    const note = { schema: "geschreven/1", door: "boek", bestanden: ["../elders.html", else_] };
    writeFileSync(join(to, MARK), JSON.stringify(note));
    writeFolder(at(to), files);
    expect(readFileSync(else_, "utf8")).toBe("van iemand");
  });

  test.skipIf(process.platform === "win32").each<readonly [string, string, readonly string[]]>([
    ["a folder", "nl", ["nl", "nl/a.html"]],
    ["a page", "index.html", ["index.html"]],
    ["its note", MARK, [MARK]],
    ["nothing", "weg.html", ["weg.html"]],
  ])("a link in the place of %s is not followed", (_, name, bestanden) => {
    const [to, other] = [join(base, "boek"), join(base, "ander")];
    for (const map of [to, other]) mkdirSync(map);
    for (const own of ["a.html", "index.html"]) writeFileSync(join(other, own), "van iemand");
    const note = JSON.stringify({ schema: "geschreven/1", door: "boek", bestanden });
    writeFileSync(join(other, "note.json"), note);
    if (name !== MARK) writeFileSync(join(to, MARK), note);
    const places: Record<string, string> = { nl: "", [MARK]: "note.json", "weg.html": "is-er-niet" };
    symlinkSync(join(other, places[name] ?? "index.html"), join(to, name));
    const before = held(other);
    expect(refusal(() => writeFolder(at(to), files))).toEqual({ code: "folder-not-ours", gevonden: join(to, name) });
    expect(held(other)).toEqual(before);
  });

  test("whatever lies there: all of it is what was written, or nothing of it changes", () => {
    const name = fc.constantFrom("index.html", "nl/index.html", "nl/a.html", "en/b.html", "c.txt");
    const folders = fc.tuple(fc.uniqueArray(name), fc.uniqueArray(name), fc.uniqueArray(name));
    fc.assert(
      fc.property(folders, ([first, own, second]) => {
        const map = mkdtempSync(join(base, "p-"));
        const written = (names: readonly string[], text: string) => new Map(names.map((one) => [one, text]));
        writeFolder(at(map), written(first, "eerste"));
        const theirs = own.filter((one) => !first.includes(one));
        for (const path of theirs) {
          mkdirSync(join(map, path, ".."), { recursive: true });
          writeFileSync(join(map, path), "van iemand");
        }
        const before = held(map);
        if (theirs.length > 0) {
          expect(refusal(() => writeFolder(at(map), written(second, "tweede"))).code).toBe("folder-not-ours");
          expect(held(map)).toEqual(before);
        } else {
          writeFolder(at(map), written(second, "tweede"));
          const { [MARK]: _, ...rest } = held(map);
          expect(rest).toEqual(Object.fromEntries(written(second, "tweede")));
          expect(writtenBefore(at(map)).sort()).toEqual([MARK, ...second].sort());
        }
      }),
    );
  });

  test("a place that can hold no folder is refused, not stumbled over", () => {
    const file = join(base, "bestand");
    writeFileSync(file, "van iemand");
    for (const map of [file, join(file, "sub"), "/dev/null/x", `${base}/\0`])
      expect(refusal(() => writeFolder(at(map), files)).code).toBe("file-unwritable");
    expect(readFileSync(file, "utf8")).toBe("van iemand");
  });
});

describe("files are added to a folder", () => {
  const added = new Map([
    ["a.json", "a"],
    ["b.json", "b"],
  ]);

  test("that may hold others, or them already", () => {
    writeFileSync(join(base, "c.json"), "van iemand");
    for (let i = 0; i < 2; i++) addFiles(base, "--getuigen", added);
    expect(held(base)).toEqual({ "a.json": "a", "b.json": "b", "c.json": "van iemand" });
  });

  test("and none of them where one would take the place of another file, or of a link", () => {
    writeFileSync(join(base, "b.json"), "van iemand");
    expect(refusal(() => addFiles(base, "--getuigen", added))).toEqual({
      code: "file-there",
      gevonden: join(base, "b.json"),
    });
    expect(held(base)).toEqual({ "b.json": "van iemand" });
    rmSync(join(base, "b.json"));
    if (process.platform === "win32") return;
    symlinkSync(join(base, "is-er-niet"), join(base, "b.json"));
    expect(refusal(() => addFiles(base, "--getuigen", added)).code).toBe("file-there");
    expect(existsSync(join(base, "is-er-niet"))).toBe(false);
  });
});

describe("every command that writes into a folder", () => {
  const calls: Readonly<Record<string, readonly string[]>> = {
    boek: ["boek", "--regels", "examples/06-eigen-regime", "--naar"],
    pagina: ["pagina", "--naar"],
    bewaar: ["bewaar", "tlv-emb", "wec", "--naar"],
    verschil: ["verschil", "wec", "emb-2019", "--getuigen"],
    "teken graaf": ["teken", "graaf", "wec", "--naar"],
  };

  test.each(Object.keys(calls))("%s refuses an empty name, which would be the folder of the call", (name) => {
    const { status, stdout, stderr } = cli([...(calls[name] ?? []), ""]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("flag-empty");
  });

  test.each(Object.keys(calls))("%s refuses a place below a file with exit 2", (name) => {
    const file = join(base, "bestand");
    writeFileSync(file, "");
    const { status, stdout, stderr } = cli([...(calls[name] ?? []), join(file, "sub")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    // The pages are built with the package; a checkout can be without.
    expect(stderr).toMatch(name === "pagina" ? /file-unwritable|file-unreadable/ : /file-unwritable/);
  });

  const wherever = {
    ...calls,
    "nieuw vraag": ["nieuw", "vraag"],
    "toon --wegen": ["toon", "wec", "--wegen", "--naar"],
  };

  test.runIf(existsSync("/proc/self")).each(Object.entries(wherever))(
    "%s refuses a place where nobody may make a folder",
    (name, call) => {
      const { status, stderr } = cli([...call, "/proc/leerplicht/x"]);
      expect(status).toBe(2);
      expect(stderr).toMatch(name === "pagina" ? /file-unwritable|file-unreadable/ : /file-unwritable/);
    },
  );
});
