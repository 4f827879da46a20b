import { describe, expect, test } from "vitest";
import { toSql } from "../../../../src/codegen/sql/index.js";
import { evaluate } from "../../../../src/index.js";
import { cli } from "../../../helpers/cli.js";

describe("leerplicht-tlv sql", () => {
  test.each(["query", "tabel", "lader", "controle"] as const)("prints the %s", (deel) => {
    const { status, stdout, stderr } = cli(["sql", "wec", "--dialect", "postgresql", "--deel", deel, "--tabel", "s.t"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const text = toSql("tlv-emb", "wec", { dialect: "postgresql", tabel: "s.t" })[deel].trimEnd();
    expect(stdout).toBe(`${text}${text.endsWith(";") ? "" : ";"}\n`);
  });

  test("prints a regime of one's own", () => {
    const own = ["--regels", "examples/06-eigen-regime"];
    const { status, stdout } = cli(["sql", "voorbeeld-met-gesprek", "--dialect", "duckdb", ...own]);
    expect(status).toBe(0);
    expect(stdout).toContain('"gesprek.datum"');
  });

  test.each([
    [["sql", "wek", "--dialect", "duckdb"], /"wek".*wec.*sql-regime/s],
    [["sql", "wec"], /sql-dialect/],
    [["sql", "wec", "--dialect", "Jansen"], /6 tekens.*duckdb, postgresql.*sql-dialect/s],
    [["sql", "wec", "--dialect", "duckdb", "--deel", "alles"], /query, tabel, lader, controle.*sql-part/s],
    [["sql", "wec", "--dialect", "duckdb", "--json"], /flag-unknown/],
    [["sql"], /leerplicht-tlv sql REGIME --dialect duckdb\|postgresql/],
  ])("%j is refused", (args, message) => {
    const { status, stdout, stderr } = cli(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain("Jansen");
  });
});

describe("the head of a query", () => {
  test("names the day that was asked, from when its rules are, and the hash that an outcome has", async () => {
    const { status, stdout } = cli(["sql", "wec", "--dialect", "duckdb", "--peildatum", "2026-08-01"]);
    const { bewijs } = await evaluate({ vraag: "tlv-emb", regime: "wec", peildatum: "2026-08-01", zaak: {} });
    const head = stdout.split("\n").slice(0, 8).join("\n");
    expect(status).toBe(0);
    expect(head).toContain("Peildatum: 2026-08-01.");
    expect(head).toContain(bewijs.regelset);
    expect(head).toMatch(/Regels vanaf \d{4}-\d{2}-\d{2}|Regels van \d{4}/);
    expect(cli(["sql", "wec", "--dialect", "duckdb"]).stdout).not.toContain("Peildatum: 2");
  });
});
