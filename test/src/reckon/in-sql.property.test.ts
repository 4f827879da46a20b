import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Afleiding } from "../../../src/model/afleiding.js";
import { onDates } from "../../../src/reckon/days.js";
import { earliest, firstKnown, latest, sumInSql } from "../../../src/reckon/in-sql.js";
import { operationOf } from "../../../src/reckon/operations.js";
import { awkward, day, kalenders, walked, ways, written } from "../../helpers/operations.js";
import { runs } from "../../helpers/runs.js";
import type { Database } from "../../helpers/sql/database.js";
import { duckdb } from "../../helpers/sql/duckdb.js";
import { type Server, START, startServer } from "../../helpers/sql/postgresql.js";

/* Every sum on days as each database reckons it, beside the same by date-fns. */

let server: Server;
const databases: Partial<Record<string, Database>> = {};
beforeAll(async () => {
  server = startServer();
  databases["duckdb"] = await duckdb();
  databases["postgresql"] = await server.connect();
  // Where midnight is not there on some day, and where a day is another one than in UTC.
  await databases["postgresql"].run("set time zone 'America/Sao_Paulo'");
}, START);
afterAll(async () => {
  for (const database of Object.values(databases)) await database?.close();
  server?.stop();
});

/** What a database makes of sums on days, each in a row: the day, and the results in the order of the sums. */
async function reckoned(
  name: string,
  sums: readonly string[],
  days: readonly string[],
): Promise<readonly (string | null)[][]> {
  const results = sums.map((sum, i) => `(${sum})::date::varchar as "r${i}"`).join(", ");
  const rows = days.map((iso, i) => `(${i}, date '${iso}')`).join(", ");
  const found = await (databases[name] as Database).rows(
    `select n, ${results} from (values ${rows}, (-1, null)) as dagen (n, dag) order by n`,
  );
  return found.map((row) => sums.map((_, i) => row[`r${i}`] as string | null));
}

const expected = (a: Afleiding, iso: string): string => operationOf(a).sum?.(a, iso, onDates, kalenders) ?? "";
/** A term that looks forward takes a calendar, and is no SQL. */
const isSaid = (a: Afleiding): boolean => sumInSql(a, "dag") !== undefined;

async function compare(name: string, sums: readonly Afleiding[], days: readonly string[]): Promise<void> {
  const [unknown, ...known] = await reckoned(
    name,
    sums.map((a) => sumInSql(a, "dag") ?? ""),
    days,
  );
  expect(unknown).toEqual(sums.map(() => null));
  expect(known.length).toBe(days.length);
  const wrong = known.flatMap((row, n) =>
    sums.flatMap((a, i) => {
      const [iso = "", found] = [days[n], row[i]];
      return found === expected(a, iso) ? [] : [`${JSON.stringify(a)} of ${iso}: ${found}, not ${expected(a, iso)}`];
    }),
  );
  expect(wrong).toEqual([]);
}

const DAY = 86_400_000;
const between = (first: string, last: string): string[] =>
  Array.from({ length: (Date.parse(last) - Date.parse(first)) / DAY + 1 }, (_, n) =>
    new Date(Date.parse(first) + n * DAY).toISOString().slice(0, 10),
  );

describe.each(["duckdb", "postgresql"])("%s", (name) => {
  test("gives the day of the calendar on every day of a leap year and of the years beside it", async () => {
    await compare(name, walked.map(written).filter(isSaid), between("2027-01-01", "2029-03-01"));
  });

  test.each(Object.entries(ways))("%s, however written, on the days that are awkward and on others", async (_, way) => {
    const numRuns = runs(30);
    const drawn = fc.sample(way.map(written), { numRuns, seed: 12 }).filter(isSaid);
    expect(drawn.length).toBeGreaterThan(0);
    await compare(name, drawn, [...fc.sample(awkward, { numRuns, seed: 1 }), ...fc.sample(day, { numRuns, seed: 2 })]);
  });

  test.each([
    ["2026-07-31", { operatie: "eerstvolgende", maand: 7, dag: 31 }, "2026-07-31"],
    ["2026-08-01", { operatie: "eerstvolgende", maand: 7, dag: 31 }, "2027-07-31"],
    ["2026-07-31", { operatie: "laatstvoorafgaande", maand: 8, dag: 1 }, "2025-08-01"],
    ["2026-08-01", { operatie: "laatstvoorafgaande", maand: 8, dag: 1 }, "2026-08-01"],
    ["2012-02-29", { operatie: "verjaardag", jaren: 5, schrikkeldag: "1-maart" }, "2017-03-01"],
    ["2012-02-29", { operatie: "verjaardag", jaren: 5, schrikkeldag: "28-februari" }, "2017-02-28"],
    ["2012-02-29", { operatie: "verjaardag", jaren: 4, schrikkeldag: "1-maart" }, "2016-02-29"],
    ["2012-02-28", { operatie: "verjaardag", jaren: 5, schrikkeldag: "1-maart" }, "2017-02-28"],
    ["2025-11-30", { operatie: "plusMaanden", maanden: 3 }, "2026-02-28"],
    ["2026-03-31", { operatie: "plusMaanden", maanden: -1 }, "2026-02-28"],
    ["2028-02-29", { operatie: "plusJaren", jaren: 1 }, "2029-02-28"],
    ["2026-08-01", { operatie: "totEnMetJaren", jaren: 1 }, "2027-07-31"],
    ["2028-02-29", { operatie: "totEnMetJaren", jaren: 1 }, "2029-02-28"],
    ["2026-12-31", { operatie: "eersteVanMaandNa" }, "2027-01-01"],
    ["2028-02-01", { operatie: "laatsteVanMaand" }, "2028-02-29"],
    ["2026-12-31", { operatie: "plusDagen", dagen: 1 }, "2027-01-01"],
    ["2026-08-01", { operatie: "dagInJaar", jaren: -1, maand: 2, dag: 29 }, "2025-02-28"],
    ["2026-04-10", { operatie: "termijn", eenheid: "weken", aantal: -2, kalender: "atw" }, "2026-03-27"],
  ] as const)("of %s by %j it is %s", async (iso, parts, found) => {
    const [, [result] = []] = await reckoned(name, [sumInSql(written(parts), "dag") ?? ""], [iso]);
    expect(result).toBe(found);
  });

  test("finds the first and the last of some days only once all are known, and the first that is known", async () => {
    const [a, b, none] = ["date '2026-07-31'", "date '2026-08-01'", "null::date"];
    const sums = [earliest([b, a]), latest([a, b]), earliest([a, none]), latest([none, b]), firstKnown([none, b, a])];
    const [found] = await reckoned(name, sums, ["2026-01-01"]);
    expect(found).toEqual(["2026-07-31", "2026-08-01", null, null, "2026-08-01"]);
  });
});

test("a term that looks forward is not said", () => {
  const term = { operatie: "termijn", eenheid: "weken", kalender: "atw" } as const;
  expect(sumInSql(written({ ...term, aantal: 6 }), "dag")).toBeUndefined();
  expect(sumInSql(written({ ...term, aantal: -6 }), "dag")).toBe("(dag - 42)");
});
