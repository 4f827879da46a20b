import { describe, expect, test } from "vitest";
import { loadRegime } from "../../src/index.js";
import { readCases, readFacts } from "../../src/testing/cases.js";
import { soorten } from "../../src/testing/change.js";
import { Examiner } from "../../src/testing/examine.js";
import { differences } from "../../src/testing/expect.js";
import { cli } from "../helpers/cli.js";
import { filesUnder, readJson, readText } from "../helpers/files.js";

const page = readText("rules/ZAKEN.md");
const blocks = (language: string): string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)]
    .filter(([, kind]) => kind === language)
    .map(([, , text = ""]) => text);

const folder = "examples/06-eigen-regime/";
const regime = loadRegime(
  Object.fromEntries(
    filesUnder(folder.slice(0, -1), ".json").map((path) => [path.slice(folder.length), readJson(path)]),
  ),
);

describe("the page about cases", () => {
  test.each(blocks("json").map((text, i) => [i, text] as const))("shows cases that hold: %i", (_, text) => {
    const cases = readCases({ "artikel-1-gesprek.zaken.json": JSON.parse(text) }, regime);
    expect(cases.length).toBeGreaterThan(0);
    const examiner = new Examiner(regime);
    for (const { zin, verwacht, ...dossier } of cases) {
      const found = examiner.answer(readFacts(regime, dossier), dossier.peildatum);
      expect([zin, ...differences(verwacht, found)]).toEqual([zin]);
    }
  });

  test.each(blocks("console"))("shows what a command prints: %s", (text) => {
    const [command = "", ...lines] = text.split("\n");
    const { status, stdout } = cli(command.replace("$ leerplicht-tlv ", "").split(" "));
    expect({ status, stdout }).toEqual({ status: 0, stdout: lines.join("\n") });
  });

  test.each(blocks("sh").flatMap((text) => text.trim().split("\n")))("names a call that there is: %s", (line) => {
    const call = line
      .replace(/^leerplicht-tlv /, "")
      .replace(/ > .*$/, "")
      .replace("mijn-regime", folder);
    expect(cli(call.split(" ")).status).toBe(0);
  });

  test("has a line for everything that is changed", () => {
    const table = page.slice(page.indexOf("| wat verandert | hoe |")).split("\n\n")[0] ?? "";
    // "toepassing" falls away and is turned round: one line for two kinds.
    expect(table.split("\n")).toHaveLength(2 + soorten.length - 1);
  });
});
