import { describe, expect, test } from "vitest";
import { entryLine, places, rulesEntries, strange, unnamed, untold, wholeEntry } from "../../src/dev/changelog.js";
import { readText } from "../helpers/files.js";
import { shipped } from "../helpers/zaken.js";

const changelog = readText("CHANGELOG.md");
const entries = rulesEntries(changelog);
const [wec] = shipped.filter(({ id }) => id === "wec");
if (!wec) throw new Error("no wec");

describe("the changelog says of the rules", () => {
  test("each conclusion, article and period of each regime", () => {
    expect(unnamed(shipped, entries)).toEqual([]);
  });

  test("nothing that they do not have", () => {
    expect(strange(shipped, entries)).toEqual([]);
  });

  test("in one form: words, then conclusions, sources, periods and the hash", () => {
    for (const { regime, conclusions, sources, periods, hashes } of entries) {
      expect([regime, [conclusions, sources, periods, hashes].every((list) => list.length > 0)]).toEqual([
        regime,
        true,
      ]);
      expect(hashes.filter((hash) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([]);
    }
  });
});

describe("an entry", () => {
  const line = entryLine(wholeEntry(wec)).replace(": .", ": new.");
  const log = (text: string, version = "Unreleased"): string =>
    `# Changelog\n\n## [${version}]\n\n### Rules\n\nWords.\n\n${text}\n\n### Added\n\n- x\n`;

  test("is read as it was written, also over more lines", () => {
    expect(rulesEntries(log(line))).toEqual([wholeEntry(wec)]);
    expect(rulesEntries(log(line.replaceAll(", ", ",\n  ")))).toEqual([wholeEntry(wec)]);
  });

  test("that leaves something out is told, and so is what it invents", () => {
    const without = rulesEntries(
      log(
        line.replace("`tlvNodig`, ", "").replace("art. 1, 39", "art. 1").replace("from 2014-08-01", "from 2014-08-02"),
      ),
    );
    expect(unnamed([wec], without)).toEqual([
      "wec: conclusion tlvNodig",
      "wec: source Wet op de expertisecentra, art. 39",
      "wec: period from 2014-08-01",
    ]);
    expect(strange([wec], without)).toEqual(["wec: from 2014-08-02"]);
    expect(strange([wec], rulesEntries(log(line.replace("`wec`", "`wek`"))))).toEqual(["no regime wek"]);
  });

  test("of a release before may name what is gone, and counts for what is still there", () => {
    const old = rulesEntries(log(line.replace("`tlvNodig`", "`tlvNodig`, `gone`"), "0.1.0"));
    expect([unnamed([wec], old), strange([wec], old)]).toEqual([[], []]);
  });

  test("of what a regime builds on counts for what it inherits", () => {
    const emb = shipped.filter(({ id }) => id === "emb-2019");
    const lacking = unnamed([wec, ...emb], rulesEntries(log(line)));
    expect(lacking).toContain("emb-2019: conclusion volgtLandelijkUitgangspunt");
    expect(lacking.filter((one) => one.includes("tlvNodig"))).toEqual([]);
  });

  test("tells by its hash whether the rules meant something else since", () => {
    expect(untold([wec], rulesEntries(log(line)))).toEqual([]);
    const older = line.replace(/Rules: `./, (start) =>
      start.endsWith("0") ? `${start.slice(0, -1)}1` : `${start.slice(0, -1)}0`,
    );
    expect(untold([wec], rulesEntries(log(older)))).toEqual([wec]);
    // The newest entry counts.
    expect(untold([wec], rulesEntries(log(`${line}\n${older}`)))).toEqual([]);
    expect(untold([wec], rulesEntries(log("")))).toEqual([wec]);
  });

  test("names articles one by one", () => {
    expect(places(["Wet A, art. 1, 2a", "Brief", "Gelijkstelling (Wet A, art. 3 en 7)"])).toEqual([
      ...["Wet A, art. 1", "Wet A, art. 2a"],
      ...["Brief", "Gelijkstelling (Wet A, art. 3 en 7)"],
    ]);
  });
});
