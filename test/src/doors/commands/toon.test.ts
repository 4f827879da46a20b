import { mkdirSync, rmSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { ruleLines } from "../../../../src/doors/commands/shown-rule.js";
import { letterOf, tableLines } from "../../../../src/doors/commands/shown-table.js";
import { standOp } from "../../../../src/model/stand.js";
import { type Ways, wayChartOf } from "../../../../src/prove/ways.js";
import { newestDay } from "../../../../src/read/sides.js";
import { cliProcess as cli } from "../../../helpers/cli.js";
import { root } from "../../../helpers/files.js";
import { blad, feit, regel, small } from "../../../helpers/small-regime.js";
import { shipped } from "../../../helpers/zaken.js";

const lines = (text: readonly string[]): string[] => text.flatMap((line) => line.split("\n"));
const nl = { taal: "nl", form: "tekst" } as const;

describe("the overview of a regime", () => {
  const { stdout, status, stderr } = cli(["toon", "leerplichtwet-1969"]);
  const shown = stdout.trimEnd().split("\n");

  test("fits on a page, and on a terminal", () => {
    expect(status).toBe(0);
    expect(shown.length).toBeLessThanOrEqual(60);
    expect(shown.filter((line) => line.length > 100)).toEqual([]);
  });

  test("is a table of the ways to each answer: all is met, or the first that is not", () => {
    expect(shown.filter((line) => /^ {2}(weg|\d+) /.test(line))).toEqual([
      "  weg  A    B    C    D    E    F    G     antwoord",
      "  1    ja   ja   ja   ja   ja   ja   ja    ja",
      "  2    ja   nee  ·    ·    ·    ·    ·     nee",
      "  3    ja   ja   nee  ·    ·    ·    ·     nee",
      "  4    ja   ja   ja   nee  ·    ·    ·     nee",
      "  5    ja   ja   ja   ja   nee  ·    ·     nee",
      "  6    ja   ja   ja   ja   ja   nee  ·     nee",
      "  7    ja   ja   ja   ja   ja   ja   nee   nee",
      "  8    nee  ·    ·    ·    ·    ·    ·     niet van toepassing",
    ]);
    expect(shown).toContain("  F   de verklaring voldoet");
    expect(shown.join("\n")).toMatch(/- F Verklaring bij de kennisgeving \(eis; .*\n.*\[verklaringVoldoet\]/);
  });

  test("tells how far it is apart from what it shows", () => {
    expect(stderr.trim().split("\n").length).toBe(9);
    expect(stderr).toContain("leerplichtwet-1969: 9 van 9 conclusies");
  });
});

test("one rule, as Markdown in English", () => {
  const { stdout } = cli("toon leerplichtwet-1969 --conclusie verklaringVoldoet --vorm markdown --taal en".split(" "));
  expect(stdout).toContain("- All of these:\n  - ");
  expect(stdout).toContain("\n  - **AND** one of these:\n    - ");
  expect(stdout).toContain("\n    - **OR** all of these:\n      - ");
  const rows = stdout.split("\n").filter((line) => line.startsWith("|"));
  expect(rows[0]).toBe("| way | A | B | C | D | E | F | G | H | answer |");
  expect(rows.length).toBe(2 + 11);
  expect(rows.at(-1)).toBe("| 11 | no | · | · | · | · | · | · | · | does not apply |");
});

describe("a table of each rule of the package", () => {
  test.each(shipped)("$id fits on a terminal, in both languages", (whole) => {
    const regime = standOp(whole, newestDay(whole)) ?? whole;
    const chart = wayChartOf(regime);
    for (const rule of regime.regels) {
      const ways = chart?.of(rule.name) as Ways;
      for (const taal of ["nl", "en"] as const) {
        const told = lines([
          ...ruleLines(regime, rule, { taal, form: "tekst" }),
          ...tableLines(regime, rule, ways, { taal, form: "tekst" }),
        ]);
        expect(told.filter((line) => line.length > 100)).toEqual([]);
        expect(told.filter((line) => /^ {2}\d+ /.test(line)).length).toBe(ways.ways.length);
      }
    }
  });
});

describe("a rule as a sentence", () => {
  const NAMES = [..."abcdefghijklmnopqrstuv"];
  const feiten = NAMES.map((naam) => feit(`p.${naam}`, "boolean"));
  const is = (naam: string) => ({ ...blad(`p.${naam}`, "equal", true), name: naam });
  const told = (conditions: Record<string, unknown>): string[] => {
    const regime = small({ feiten, regels: [regel("eis", conditions)] });
    const rule = regime.regels[0];
    return rule ? lines(ruleLines(regime, rule, nl)).slice(4) : [];
  };

  test("says EN, OF and NIET where they stand", () => {
    expect(
      told({ all: [is("a"), { any: [is("b"), { not: is("c") }] }, { not: { all: [is("d"), is("e")] } }] }),
    ).toEqual([
      "  Dit alles:",
      "       a",
      "  EN   een van deze:",
      "            b",
      "       OF NIET c",
      "  EN NIET dit alles:",
      "            d",
      "       EN   e",
    ]);
  });

  test("of one part has no head", () => {
    expect(told({ any: [{ all: [is("a")] }] })).toEqual(["  a"]);
    expect(told({ not: is("a") })).toEqual(["  NIET a"]);
  });

  test("has a list in the place of columns that do not fit", () => {
    const regime = small({ feiten, regels: [regel("eis", { all: NAMES.map(is) })] });
    const ways = wayChartOf(regime)?.of("eis");
    const rows = lines(tableLines(regime, regime.regels[0] as never, ways, nl)).filter((line) => /^ {2}\d/.test(line));
    expect(rows.length).toBe(NAMES.length + 1);
    expect(rows[1]).toBe("  2     nee       A nee");
    expect(rows[2]).toBe("  3     nee       A ja, B nee");
  });

  test("says so where there is no table", () => {
    const regime = small({ feiten, regels: [regel("eis", { all: [is("a")] })] });
    expect(tableLines(regime, regime.regels[0] as never, undefined, nl).at(-1)).toMatch(/^Van deze conclusie is geen/);
  });

  test("has a letter for each column", () => {
    expect([0, 25, 26, 51, 52, 701].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ"]);
  });
});

describe("the ways of a regime", () => {
  const folder = `${root}node_modules/.cache/leerplicht-tlv/wegen-${process.env["VITEST_POOL_ID"] ?? 0}`;
  const example = "examples/06-eigen-regime";
  beforeAll(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  test("are held against the cases beside the rules", () => {
    expect(cli(["toon", example, "--wegen"])).toMatchObject({
      status: 0,
      stdout: "Een gesprek binnen zes weken [gesprekGevoerd]: 3 van 3 wegen in de zaken\n",
    });
  });

  test("are written as cases, which then leave none without one; what stands there is left", () => {
    const call = ["toon", "wec", "--conclusie", "duurWettelijkMinimum", "--wegen"];
    const first = cli([...call, "--naar", folder]);
    expect([first.status, first.stderr]).toEqual([
      0,
      expect.stringMatching(/artikel-40-lid-\d+.*\.zaken\.json: 3 zaken/),
    ]);
    expect(cli([...call, "--zaken", folder])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("3 van 3"),
    });
    expect(cli([...call, "--naar", folder])).toMatchObject({ status: 2 });
    const other = cli(["toon", "wec", "--conclusie", "gemotiveerd", "--wegen", "--zaken", folder]);
    expect([other.status, other.stdout.split("\n")[0]]).toEqual([3, expect.stringContaining("0 van 3")]);
  });

  test("as JSON, with what to save", () => {
    const { stdout } = cli(["toon", "wec", "--conclusie", "gemotiveerd", "--json"]);
    const [found] = JSON.parse(stdout) as { ontbrekend: { bestand: string; inhoud: { zaken: unknown[] } } }[];
    expect(found?.ontbrekend.bestand).toMatch(/^wec\/.*\.zaken\.json$/);
    expect(found?.ontbrekend.inhoud.zaken.length).toBe(3);
  });
});

test.each([
  ["a conclusion that there is not", ["wec", "--conclusie", "gemotiveert"], "--conclusie"],
  ["a regime that there is not", ["wek"], "REGIME"],
  ["a folder to write what is not written", ["wec", "--naar", "x"], "--naar"],
  ["cases where none are asked for", ["wec", "--zaken", "test/rules"], "--zaken"],
  ["a day before the regime", ["wec@1990-01-01"], "/peildatum"],
])("%s is refused", (_, args, place) => {
  const { status, stderr, stdout } = cli(["toon", ...args]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(place);
});

test("an own regime is shown from its folder", () => {
  expect(cli(["toon", "examples/06-eigen-regime", "--conclusie", "gesprekGevoerd"])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining("uiterlijk zes weken na de kennisgeving ("),
  });
});
