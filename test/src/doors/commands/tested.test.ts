import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { cli } from "../../../helpers/cli.js";
import { readJson, root } from "../../../helpers/files.js";

const example = "examples/06-eigen-regime";
const cases = `${example}/artikel-1-gesprek.zaken.json`;
/** The example with fewer cases: nobody looks at the day itself. */
const weak = `${root}node_modules/.cache/leerplicht-tlv/weak-cases`;

beforeAll(() => {
  rmSync(weak, { recursive: true, force: true });
  mkdirSync(weak, { recursive: true });
  cpSync(`${root}${example}`, weak, { recursive: true });
  const { zaken, ...file } = readJson<{ zaken: unknown[] }>(cases);
  writeFileSync(`${weak}/artikel-1-gesprek.zaken.json`, JSON.stringify({ ...file, zaken: zaken.slice(1, 4) }));
});

const report = (stdout: string): Record<string, unknown>[] => JSON.parse(stdout);

describe("muteer", () => {
  test("runs the cases beside the rules of one's own against every mutant", () => {
    expect(cli(["muteer", "--regels", example])).toEqual({
      status: 0,
      stdout:
        "voorbeeld-met-gesprek: 11 van 11 mutanten gedood (100.0%) door 5 zaken. Bij het laden al geweigerd: 1.\n",
      stderr: "",
    });
  });

  test("says of each survivor where it is, what was changed and why that may matter", () => {
    const { status, stdout } = cli(["muteer", "--regels", weak]);
    expect(status).toBe(0);
    // A sentence that can be pleaded, and the mark of a case that was made.
    const zin =
      "Een gesprek binnen zes weken: ja, want voldaan is aan “uiterlijk zes weken na de kennisgeving”. Hier is zes weken na de kennisgeving 13 mei 2026.";
    expect(stdout.split("\n").slice(0, 9)).toEqual([
      "voorbeeld-met-gesprek: 8 van 11 mutanten gedood (72.7%) door 3 zaken. Bij het laden al geweigerd: 1.",
      "  regime.json/geldigVan",
      '    "geldigVan": 2026-01-01 wordt 2026-01-02',
      "    Geen zaak ligt op deze grens of de dag ernaast.",
      "    Deze zaak zou het merken, in artikel-1-gesprek.zaken.json:",
      `      ${JSON.stringify({ zin, peildatum: "2026-01-01", verwacht: "ja", gemaakt: "f0485bef" })}`,
      "  artikel-1-gesprek.json/conditions/all/0/operator",
      '    "uiterlijk zes weken na de kennisgeving": lessThanInclusive wordt lessThan',
      "    Geen zaak ligt op deze grens of de dag ernaast.",
    ]);
    expect(cli(["muteer", "--regels", weak, "--taal", "en"]).stdout).toContain(
      '    "within six weeks of the notice": lessThanInclusive becomes lessThan\n    No case lies on this boundary',
    );
  });

  test("and with the cases that it proposes nothing survives", () => {
    const [verslag] = report(cli(["muteer", "--regels", weak, "--json"]).stdout);
    const survivors = (verslag?.["overlevenden"] ?? []) as readonly { readonly zaak: { readonly zaak: unknown } }[];
    const proposed = survivors.map(({ zaak }) => zaak.zaak);
    const { zaken, ...file } = readJson<{ zaken: unknown[] }>(cases);
    const strong = `${root}node_modules/.cache/leerplicht-tlv/strong-cases`;
    cpSync(weak, strong, { recursive: true });
    const all = { ...file, zaken: [...zaken.slice(1, 4), ...proposed] };
    writeFileSync(`${strong}/artikel-1-gesprek.zaken.json`, JSON.stringify(all));
    expect(cli(["muteer", "--regels", strong]).stdout).toContain("11 van 11 mutanten gedood (100.0%)");
  });

  test("as JSON it says the same", () => {
    const [verslag] = report(cli(["muteer", "--regels", weak, "--json"]).stdout);
    expect(verslag).toMatchObject({ regime: "voorbeeld-met-gesprek", zaken: 3, mutanten: 11, gedood: 8, geweigerd: 1 });
    expect(verslag?.["overlevenden"]).toMatchObject([
      { id: "regime.json/geldigVan=2026-01-02", soort: "grens" },
      { id: "artikel-1-gesprek.json/conditions/all/0/operator=lessThan", soort: "grens" },
      { id: "afleidingen.json/afleidingen/gesprek.uiterlijk/dagen=41", soort: "grens" },
    ]);
  });

  test("below the threshold it exits 3, and prints all the same", () => {
    const at = (drempel: string) => cli(["muteer", "--regels", weak, "--drempel", drempel]);
    expect([at("72.7").status, at("73").status]).toEqual([0, 3]);
    expect(at("73").stdout).toContain("72.7%");
  });

  test("runs the regimes of the package against cases of one's own, with progress on standard error", () => {
    const { status, stdout, stderr } = cli([
      "muteer",
      "--zaken",
      "test/rules",
      "--regime",
      "brieven-2019-2020",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(report(stdout)).toMatchObject([{ regime: "brieven-2019-2020" }]);
    expect(stderr).toMatch(/^brieven-2019-2020: 100 mutanten geprobeerd, \d+ overleven\n$/);
    const more = cli(["muteer", "--zaken", "test/rules", "--regime", "emb-2019", "--taal", "en"]);
    expect(more.stderr).toMatch(/^emb-2019: 100 mutants tried, \d+ survive\n$/);
  });
});

test("a policy has cases by the name of its norms, and no more is changed than it says itself", () => {
  const { status, stdout } = cli(["muteer", "--regels", "examples/08-eigen-beleid"]);
  expect(status).toBe(0);
  expect(stdout.split("\n").slice(0, 2)).toEqual([
    "swv-voorbeeld-2018: 18 van 18 mutanten gedood (100.0%) door 14 zaken. Bij het laden al geweigerd: 0.",
    // On 28 February or 1 March: it is the same school year.
    "  Bewezen gelijkwaardig, en dus niet meegeteld: 1.",
  ]);
  const seen = cli(["dekking", "--regels", "examples/08-eigen-beleid", "--json"]);
  const files = report(seen.stdout).flatMap((one) => one["voorwaarden"] as { bestand: string; regel: string }[]);
  expect([...new Set(files.map(({ bestand, regel }) => `${bestand} ${regel}`))]).toEqual([
    "beleid.json#eigenCategorieMg eigenCategorieMg",
    "beleid.json#eigenDuurMg eigenDuurMg",
  ]);
});

describe("dekking", () => {
  test("gives a table of what the cases show of each condition", () => {
    expect(cli(["dekking", "--regels", example])).toEqual({
      status: 0,
      stdout: [
        "voorbeeld-met-gesprek: 100.0% gezien van wat 1 voorwaarden kunnen zeggen, in 5 zaken",
        "  ja  nee  onbekend  beslist  voorwaarde",
        "   2    2         1        4  artikel-1-gesprek.json/conditions/all/0 (uiterlijk zes weken na de kennisgeving)",
        "",
      ].join("\n"),
      stderr: "",
    });
  });

  test("what was never seen is a dash, and below the threshold it exits 3", () => {
    const { status, stdout } = cli(["dekking", "--regels", weak, "--drempel", "100", "--taal", "en"]);
    expect(status).toBe(3);
    expect(stdout).toContain("75.0% seen");
    expect(stdout).toMatch(/^ +- +2 +1 +2 {2}artikel-1/m);
    expect(cli(["dekking", "--regels", weak, "--drempel", "75"]).status).toBe(0);
  });

  test("as JSON it says the same, with the rule and the place of each condition", () => {
    const [verslag] = report(cli(["dekking", "--regels", weak, "--json"]).stdout);
    expect(verslag).toMatchObject({ regime: "voorbeeld-met-gesprek", dossiers: 3, dekking: 0.75 });
    expect(verslag?.["voorwaarden"]).toMatchObject([
      { regel: "gesprekGevoerd", pad: "/conditions/all/0", ja: 0, nee: 2, onbekend: 1, doorslaggevend: 2 },
    ]);
  });
});

describe.each(["muteer", "dekking"])("%s refuses, with exit 2 and nothing on standard output", (command) => {
  test.each<[string, string[], RegExp]>([
    ["a call without cases", [], /--zaken MAP.*call-unknown/s],
    ["a folder that is not there", ["--zaken", "bestaat-niet"], /bestaat-niet.*file-unreadable/s],
    ["a folder without cases", ["--regels", "examples/09-overgang"], /no-cases/],
    ["cases of none of the regimes", ["--regels", example, "--zaken", "rules"], /voorbeeld-met-gesprek.*no-cases/s],
    [
      "an unknown regime",
      ["--zaken", "test/rules", "--regime", "wet-1900"],
      /een tekst van 8 tekens.*emb-2019.*call-unknown/s,
    ],
    ["a slip in a regime", ["--zaken", "test/rules", "--regime", "emb-201"], /"emb-201".*emb-2019.*call-unknown/s],
    [
      "a share that is no number",
      ["--zaken", "test/rules", "--drempel", "Jan Jansen"],
      /een tekst van 10 tekens.*0 - 100/s,
    ],
    ["a share above all", ["--zaken", "test/rules", "--drempel", "101"], /gevonden 101;/],
    ["a threshold that is no share", ["--regels", example, "--drempel", "101"], /--drempel.*101.*0 - 100/s],
    ["a threshold that is no number", ["--regels", example, "--drempel", ""], /--drempel/],
    ["an argument", [example], /leerplicht-tlv (muteer|dekking) /],
  ])("%s", (_, args, message) => {
    const { status, stdout, stderr } = cli([command, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

test.each(["muteer", "dekking"])("%s refuses cases that do not hold under the rules as they are", (command) => {
  const wrong = `${root}node_modules/.cache/leerplicht-tlv/wrong-cases`;
  mkdirSync(wrong, { recursive: true });
  const file = readJson<{ zaken: Record<string, unknown>[] }>(cases);
  const zaken = file.zaken.map((zaak) => ({ zin: zaak["zin"], verwacht: "nee" }));
  writeFileSync(`${wrong}/artikel-1-gesprek.zaken.json`, JSON.stringify({ ...file, zaken }));
  const { status, stdout, stderr } = cli([command, "--regels", example, "--zaken", wrong]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/artikel-1-gesprek\.zaken\.json: gevonden "ja"; verwacht gesprekGevoerd: "nee".*case-fails/);
});
