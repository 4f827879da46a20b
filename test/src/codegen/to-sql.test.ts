import { describe, expect, test } from "vitest";
import { type SqlOpties, toSql } from "../../../src/codegen/sql/index.js";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import type { Regime } from "../../../src/model/regime.js";
import { ToetsverzoekError } from "../../../src/read/errors.js";
import { blad, feit, type Parts, regel, small } from "../../helpers/small-regime.js";

const bron = { document: "x", vindplaats: "artikel 1", citaat: ["x"] };

/** The problems of a call, each as its place and its code. */
function problems(vraag: string, regime: string, opties: unknown): string[] {
  try {
    toSql(vraag as "tlv-emb", regime as "wec", opties as SqlOpties);
    return [];
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return error.problemen.map(({ pad, code }) => `${pad} ${code}`);
  }
}
const ofOwn = (parts: Parts, opties: object = {}): string[] => {
  const regime = small(parts);
  return problems(regime.vraag, regime.id, { dialect: "postgresql", regimes: [regime], ...opties });
};
const queryOf = (regime: Regime): string =>
  toSql(regime.vraag, regime.id, { dialect: "duckdb", regimes: [regime] }).query;

const waar = feit("a.waar", "boolean");
const isWaar = { all: [blad("a.waar", "equal", true)] };

test("the header says what an unknown answer is in the steps, and in what the query gives", () => {
  const query = queryOf(small({ feiten: [waar], regels: [regel("op", isWaar)] }));
  const [head = ""] = query.split("\nwith ");
  expect(head).toMatch(/in de stappen NULL, en in de uitkomst 'onbekend'/);
  expect(query).toMatch(/coalesce\("op", 'onbekend'\) as "op"/);
});

describe("what cannot be said in SQL is refused by its name", () => {
  test("a condition on a term that runs forward", () => {
    const parts = (aantal: number): Parts => ({
      feiten: [feit("a.datum", "date")],
      afleidingen: [
        {
          id: "a.einde",
          operatie: "termijn",
          van: "a.datum",
          eenheid: "weken",
          aantal,
          kalender: "algemene-termijnenwet",
        },
      ],
      regels: [regel("x", { all: [blad("a.einde", "lessThan", "2026-08-01")] })],
    });
    expect(ofOwn(parts(6))).toEqual(["/afleidingen/a.einde sql-term"]);
    expect(ofOwn(parts(-6))).toEqual([]);
  });

  test("a name that PostgreSQL would cut, and none that it would not", () => {
    const named = (length: number): Parts => {
      const id = `a.${"x".repeat(length - 2)}`;
      return { feiten: [feit(id, "boolean")], regels: [regel("x", { all: [blad(id, "equal", true)] })] };
    };
    expect(ofOwn(named(63))).toEqual([]);
    expect(ofOwn(named(64))).toEqual([`/feiten/a.${"x".repeat(62)} sql-name-long`]);
    expect(ofOwn(named(64), { dialect: "duckdb" })).toEqual([]);
  });

  test("names that differ in their capitals alone, and those that the query has itself", () => {
    const regels = [regel("x", isWaar), regel("oordeel", isWaar)];
    expect(ofOwn({ feiten: [waar], regels })).toEqual(["/regels/oordeel sql-name-twice"]);
    const feiten = [waar, feit("a.wAAr", "boolean")];
    expect(ofOwn({ feiten, regels: [regel("x", isWaar)] })).toEqual(["/feiten/a.wAAr sql-name-twice"]);
  });

  test("a regime that says something else on another day, without a day", () => {
    const changed = (value: string): Parts => ({
      feiten: [feit("a.datum", "date")],
      regels: [
        regel("x", { all: [blad("a.datum", "lessThan", "2026-08-01")] }, { geldigTot: "2019-12-31" }),
        regel("x", { all: [blad("a.datum", "lessThan", value)] }, { geldigVan: "2020-01-01" }),
      ],
      regime: { conclusies: ["x", "slot"] },
    });
    const parts = changed("2026-08-02");
    expect(ofOwn(parts)).toEqual(["/regime sql-states"]);
    expect(ofOwn(parts, { peildatum: "2019-12-31" })).toEqual([]);
    expect(ofOwn(changed("2026-08-01"))).toEqual([]);
    const regime = small(parts);
    const on = (peildatum: string) => toSql("proef", "klein", { dialect: "duckdb", regimes: [regime], peildatum });
    expect(on("2019-12-31").query).toContain("< date '2026-08-01'");
    expect(on("2020-01-01").query).toContain("< date '2026-08-02'");
    expect(on("2019-12-31").tabel).toContain(`"peildatum" between date '2000-01-01' and date '2019-12-31'`);
    expect(on("2020-01-01").tabel).toContain(`"peildatum" between date '2020-01-01' and`);
  });
});

describe("a wrong call is refused by its name", () => {
  test.each<[string, string, unknown, string[]]>([
    ["tlv-emb", "wec", undefined, ["/opties/dialect sql-dialect"]],
    ["tlv-emb", "wec", { dialect: "oracle" }, ["/opties/dialect sql-dialect"]],
    ["tlv-emb", "wec", { dialect: "duckdb", tabel: "zaken; drop table zaken" }, ["/opties/tabel sql-table"]],
    ["tlv-emb", "wec", { dialect: "duckdb", tafel: "zaken" }, ["/opties/tafel options-form"]],
    ["tlv-emb", "wec", { dialect: "duckdb", regimes: [{}] }, ["/opties/regimes/0 regime-not-loaded"]],
    ["tlv-emb", "wec", { dialect: "duckdb", peildatum: "2014-07-31" }, ["/peildatum peildatum-before-regime"]],
    ["tlv-emb", "wek", { dialect: "duckdb" }, ["/regime regime-unknown"]],
    ["tlv-emb", "", { dialect: "duckdb" }, ["/regime regime-unknown"]],
    ["tlv", "wec", { dialect: "duckdb" }, ["/vraag question-unknown"]],
  ])("%s %s %j", (vraag, regime, opties, found) => {
    expect(problems(vraag, regime, opties)).toEqual(found);
  });
});

describe("the query", () => {
  test("is written for every regime, the same each time, with a fence for PostgreSQL alone", () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      for (const dialect of ["duckdb", "postgresql"] as const) {
        const one = toSql(regime.vraag, regime.id, { dialect, regimes: [] });
        expect(toSql(regime.vraag, regime.id, { dialect, regimes: [] })).toEqual(one);
        expect(one.query.split("offset 0").length > 1).toBe(dialect === "postgresql");
      }
    }
  });

  test("says beside each conclusion what it is and where that is written", () => {
    for (const regime of vraagNamen.flatMap(regimesOf)) {
      const { query } = toSql(regime.vraag, regime.id, { dialect: "duckdb", regimes: [] });
      for (const { titel, bron } of regime.regels) expect(query).toContain(`-- ${titel} (${bron.vindplaats}`);
    }
  });

  test("takes texts of rules of one's own for texts", () => {
    const raw = "it's\n; drop table zaken; --\u202e\u001b[2J";
    const regime = small({
      feiten: [feit("a.keuze", "enum", { waarden: ["gewoon", raw] })],
      regels: [
        regel("x", { all: [blad("a.keuze", "equal", raw)] }, { titel: raw, bron: { ...bron, vindplaats: raw } }),
      ],
    });
    const query = queryOf(regime);
    expect(query).toContain("('it''s' || chr(10) || '; drop table zaken; --' || chr(8238) || chr(27) || '[2J')");
    expect(query).toContain("-- it's ; drop table zaken; --\\u{202e}\\u{1b}[2J (it's ; drop");
    expect(query).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});
