import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lineQuery, parquetLines } from "../../../src/doors/simulate/parquet.js";
import { ToetsverzoekError } from "../../../src/index.js";
import { population, type Simulatie, simulate } from "../../../src/simulate/index.js";
import { cli, cliFile } from "../../helpers/cli.js";
import { root } from "../../helpers/files.js";
import { figure, small } from "./small.js";

const ARGUMENTS = ["vrijstelling", "leerplichtwet-1969", "voorstel-2019"] as const;
const folder = `${root}node_modules/.cache/leerplicht-tlv/simuleer`;
const simuleer = (...flags: readonly string[]) => cli(["simuleer", ...ARGUMENTS, ...flags]);

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(`${folder}/${name}`, text);
  return `${folder}/${name}`;
};

describe("leerplicht-tlv simuleer", () => {
  const size = ["--leerlingen", "150", "--zaad", "2019", "--herhalingen", "2"];

  test("prints what the library gives: as JSON, byte for byte", () => {
    const { status, stdout, stderr } = simuleer(...size, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const same = simulate(...ARGUMENTS, { leerlingen: 150, zaad: 2019, herhalingen: 2 });
    expect(stdout).toBe(`${JSON.stringify(same, null, 2)}\n`);
  });

  test("gives the same bytes in every time zone and locale", () => {
    const at = (TZ: string, LANG: string): string =>
      spawnSync(process.execPath, [cliFile(), "simuleer", ...ARGUMENTS, ...size], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      }).stdout;
    const here = at("UTC", "C");
    expect(here).toContain("SYNTHETISCH, GEEN PROGNOSE");
    expect(at("Pacific/Kiritimati", "nl_NL.UTF-8")).toBe(here);
    expect(at("America/Los_Angeles", "tr_TR.UTF-8")).toBe(here);
  });

  test("takes figures from a file, and says which", () => {
    const parameters = file("cijfers.json", JSON.stringify({ nooitGeschikt: 1, zonderEinddatum: 1 }));
    const found = JSON.parse(simuleer(...size, "--parameters", parameters, "--json").stdout) as Simulatie;
    const own = found.populatie?.parameters.filter(({ overschreven }) => overschreven).map(({ naam }) => naam);
    expect(own).toEqual(["nooitGeschikt", "zonderEinddatum"]);
  });

  test.each([
    [
      ["--leerlingen", "0", "--zaad", "x"],
      ["/opties/leerlingen", "/opties/zaad"],
    ],
    [["--herhalingen", "31"], ["/opties/herhalingen"]],
    [["--gegevens", "-", "--zaad", "1"], ["--zaad"]],
  ])("refuses %j all at once, without an outcome", (flags, places) => {
    const { status, stdout, stderr } = simuleer(...flags, "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect((JSON.parse(stderr) as { problemen: { pad: string }[] }).problemen.map(({ pad }) => pad)).toEqual(places);
  });

  test("refuses a question that it does not know, and a regime of another question", () => {
    expect(cli(["simuleer", "vrijstellin", "wec", "wec"]).stderr).toMatch(/VRAAG: .*vrijstelling/s);
    expect(cli(["simuleer", "vrijstelling", "wec", "emb-2019"]).status).toBe(2);
  });

  test("judges by a regime of one's own, with a fact and a population of one's own", () => {
    const regels = ["--regels", "examples/06-eigen-regime"];
    const day = (dagen: number) => ({ vanaf: "kennisgeving.datum", dagen });
    const populatie = small({
      parameters: { half: figure(0.5) },
      trekkingen: [
        {
          feit: "jongere.geboortedatum",
          gevallen: [{ keuzes: [{ eersteDag: "2014-09-15", laatsteDag: "2014-09-15" }] }],
        },
        {
          feit: "vrijstelling.ingangsdatum",
          gevallen: [{ keuzes: [{ eersteDag: "2026-08-01", laatsteDag: "2026-08-01" }] }],
        },
        { feit: "jongere.volledigeSchooljaren", gevallen: [{ keuzes: [{ waarde: 6 }] }] },
        { feit: "kennisgeving.datum", gevallen: [{ keuzes: [{ eersteDag: "2026-05-20", laatsteDag: "2026-05-20" }] }] },
        {
          feit: "gesprek.datum",
          gevallen: [
            {
              keuzes: [
                { gewicht: "half", eersteDag: day(-1), laatsteDag: day(-1) },
                { eersteDag: day(400), laatsteDag: day(400) },
              ],
            },
          ],
        },
      ],
    });
    const own = file("populatie.json", JSON.stringify(populatie));
    for (const [a, b] of [
      ["leerplichtwet-1969", "voorbeeld-met-gesprek"],
      ["voorbeeld-met-gesprek", "leerplichtwet-1969"],
    ] as const) {
      const { status, stdout } = cli([
        "simuleer",
        "vrijstelling",
        a,
        b,
        ...regels,
        "--parameters",
        own,
        "--herhalingen",
        "1",
        "--json",
      ]);
      expect(status).toBe(0);
      const found = JSON.parse(stdout) as Simulatie;
      const talk = found.redenen.find(({ conclusie }) => conclusie === "gesprekGevoerd");
      const [here, there] = a === "voorbeeld-met-gesprek" ? [talk?.a, talk?.b] : [talk?.b, talk?.a];
      expect(there).toBe(null);
      expect(here?.nee.aantal).toBeGreaterThan(30);
      expect(here?.nee.aantal).toBeLessThan(70);
    }
    // A case of the one regime is judged by the other without the fact that it does not have.
    const line = '{"zaak":{"gesprek":{"datum":"2026-05-01"},"jongere":{"geboortedatum":"2014-03"}}}';
    const given = cli(
      ["simuleer", "vrijstelling", "leerplichtwet-1969", "voorbeeld-met-gesprek", ...regels, "--gegevens", "-"],
      line,
    );
    expect(given.status).toBe(0);
  });
});

describe("data of one's own", () => {
  const zaken = [...population(...([ARGUMENTS[0], ARGUMENTS[1]] as const), { leerlingen: 80, zaad: 4 })];
  const lines = zaken.map((zaak, i) => JSON.stringify({ kenmerk: `zaak-${i}`, vraag: "vrijstelling", zaak }));

  test("as lines from a file or from standard input, counted as the library counts the same cases", () => {
    const path = file("zaken.ndjson", `${lines.join("\n")}\n`);
    const { status, stdout, stderr } = simuleer("--gegevens", path, "--json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "klaar: 80 regels, waarvan 0 niet geteld\n" });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(simulate(...ARGUMENTS, { zaken }))));
    const piped = cli(["simuleer", ...ARGUMENTS, "--gegevens", "-", "--json"], `\uFEFF${lines.join("\n")}`);
    expect(piped.stdout).toBe(stdout);
  });

  test("a line that is wrong is told with its number, without what stood in it; the others are counted", () => {
    const wrong = [
      lines[0],
      '{"zaak":{"jongere":{"naam":"Jan Jansen"}}}',
      "",
      "{",
      '{"vraag":"tlv-emb","zaak":{}}',
      lines[1],
    ];
    const path = file("fout.ndjson", wrong.join("\n"));
    const { status, stdout, stderr } = simuleer("--gegevens", path, "--json");
    expect(status).toBe(4);
    expect((JSON.parse(stdout) as Simulatie).leerlingen).toBe(2);
    expect(stderr.split("\n").map((line) => line.slice(0, 8))).toEqual([
      "regel 2:",
      "regel 4:",
      "regel 5:",
      "klaar: 6",
      "",
    ]);
    expect(stderr).not.toContain("Jansen");
  });

  test("a mistake that comes back is told three times, and then how often", () => {
    const strange = '{"zaak":{"jongere":{"naam":"Jan Jansen"}}}';
    const path = file("vaak.ndjson", [...Array.from({ length: 9 }, () => strange), "{", lines[0]].join("\n"));
    const told = simuleer("--gegevens", path, "--json").stderr.split("\n");
    expect(told.map((line) => line.replace(/:.*/, ""))).toEqual([
      ...["regel 1", "regel 2", "regel 3", "regel 10"],
      ...["nog vaker deze fout, aantal regels 6", "klaar", ""],
    ]);
  });

  test("a line of another day is counted, and that it was judged by the rules of this one is said", () => {
    const days = ["2015-01-01", "2026-08-01", null].map((peildatum) => JSON.stringify({ peildatum, zaak: {} }));
    const path = file("dagen.ndjson", days.join("\n"));
    const found = JSON.parse(simuleer("--gegevens", path, "--json").stdout) as Simulatie;
    expect([found.leerlingen, found.opAndereDag]).toEqual([3, 1]);
    const none = file("geen-dag.ndjson", '{"peildatum":"1-8-2026","zaak":{}}');
    expect(simuleer("--gegevens", none).stderr).toMatch(/^regel 1: \/peildatum: /);
    expect(simuleer("--gegevens", path).stdout).toContain("Let op: met een andere peildatum dan die van A of B: 1.");
  });

  test.each([
    ["a file that is not there", "nergens.ndjson", "file-unreadable"],
    ["a folder", ".", "file-not-regular"],
  ])("%s is refused", (_, name, code) => {
    const { status, stdout, stderr } = simuleer("--gegevens", name);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(`[${code}]`);
  });
});

describe("Parquet", () => {
  const facts = ["jongere.geboortedatum", "jongere.gemeente", "verklaring.oordeel"];

  test("asks for DuckDB where it is not installed, and says how", async () => {
    const read = async (): Promise<void> => {
      for await (const _ of parquetLines("zaken.parquet", facts, async () => Promise.reject(new Error("none")))) break;
    };
    const error = await read().catch((found: unknown) => found);
    expect(error).toBeInstanceOf(ToetsverzoekError);
    expect((error as ToetsverzoekError).problemen).toEqual([
      expect.objectContaining({
        code: "engine-missing",
        remedie: expect.stringContaining("npm install @duckdb/node-api"),
      }),
    ]);
  });

  test("becomes lines by a query with a column for each fact", () => {
    expect(lineQuery(["jongere_geboortedatum", "verklaring.oordeel", "kenmerk", "jongere_gemeente"], facts)).toBe(
      `SELECT '{' || '"zaak":' || to_json(struct_pack("jongere" := struct_pack("geboortedatum" := "jongere_geboortedatum", "gemeente" := "jongere_gemeente"), "verklaring" := struct_pack("oordeel" := "verklaring.oordeel")))::VARCHAR || '}' FROM read_parquet($1)`,
    );
    expect(lineQuery(["peildatum", "vraag"], facts)).toBe(
      `SELECT '{' || '"vraag":' || coalesce(to_json("vraag")::VARCHAR, 'null') || ',' || '"peildatum":' || coalesce(to_json("peildatum")::VARCHAR, 'null') || ',' || '"zaak":' || '{}' || '}' FROM read_parquet($1)`,
    );
    expect(lineQuery(["kenmerk"], facts)).toBe(`SELECT '{' || '"zaak":' || '{}' || '}' FROM read_parquet($1)`);
  });

  test("is refused with every column that is no fact", () => {
    expect(() => lineQuery(["naam", "jongere_geboortedatum", "adres"], facts)).toThrow(
      /column-unknown[\s\S]*column-unknown/,
    );
  });

  test("comes in parts as lines, and the connection is closed", async () => {
    const asked: string[] = [];
    const parts = [[["jongere_geboortedatum"]], [['{"zaak":{}}'], ['{"zaak":{"jongere":{}}}']]];
    const fake = {
      DuckDBConnection: {
        create: async () => ({
          stream: async (sql: string) => {
            asked.push(sql);
            const rows = parts[asked.length - 1] ?? [];
            return {
              async *yieldRowsJson() {
                for (const row of rows) yield [row];
              },
            };
          },
          closeSync: () => void asked.push("closed"),
        }),
      },
    };
    const read: string[] = [];
    for await (const bytes of parquetLines("zaken.parquet", facts, async () => fake))
      read.push(new TextDecoder().decode(bytes));
    expect(read).toEqual(['{"zaak":{}}\n', '{"zaak":{"jongere":{}}}\n']);
    expect(asked.at(-1)).toBe("closed");
    expect(asked).toHaveLength(3);
  });
});
