import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { bookData } from "../../../src/doors/commands/book-data.js";
import { book } from "../../../src/site/book/book.js";
import { cli } from "../../helpers/cli.js";
import { root } from "../../helpers/files.js";

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "boek-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe("the call", () => {
  test("needs a folder to write into, and for a change the rules as they are now", () => {
    for (const args of [["boek"], ["boek", "--naar", join(map, "x"), "--tegenover", "examples/06-eigen-regime"]]) {
      const { status, stdout, stderr } = cli(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toContain("call-unknown");
    }
  });

  test("says of a folder of somebody which file is no page of a book, and changes nothing", () => {
    mkdirSync(join(map, "nl"));
    mkdirSync(join(map, "en"));
    for (const name of ["index.html", "nl/over-ons.html"]) writeFileSync(join(map, name), "van iemand");
    const { status, stderr } = cli(["boek", "--regels", "examples/06-eigen-regime", "--naar", map]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/folder-not-ours/);
    for (const name of ["index.html", "nl/over-ons.html"])
      expect(readFileSync(join(map, name), "utf8")).toBe("van iemand");
  });
});

describe("what a book is made of", () => {
  const own = `${root}examples/06-eigen-regime`;

  test("is the regime of a folder with its cases, its sources and what it builds on", () => {
    const told: string[] = [];
    const data = bookData({ regels: own }, (line) => void told.push(line));
    expect(data.regimes.map(({ regime }) => regime.id)).toEqual(["voorbeeld-met-gesprek"]);
    expect(data.regimes[0]?.gevallen?.length).toBeGreaterThan(0);
    expect(data.verschillen.map(({ regimes }) => regimes.map(({ id }) => id))).toEqual([
      ["leerplichtwet-1969", "voorbeeld-met-gesprek"],
    ]);
    expect(data.bronnen.map(({ document }) => document)).toContain("leerplichtwet-1969.2026-08-01");
    expect(told.length).toBe(2);
  });

  test("is for a change both states of it, also of rules that are ours", () => {
    const ours = `${root}rules/tlv-emb/emb-2019`;
    const data = bookData({ regels: ours, tegenover: ours, zaken: `${root}test/rules/tlv-emb` }, () => {});
    const { wijziging } = data;
    expect([wijziging?.voor.id, wijziging?.na.id]).toEqual(["emb-2019-voor", "emb-2019-na"]);
    expect(wijziging?.verschil.verplaatsingen.every(({ kan }) => kan === false)).toBe(true);
    expect(wijziging?.gevallen?.na.length).toBeGreaterThan(0);
    expect(wijziging?.gevallen?.na.every(({ gevonden, verwacht }) => gevonden === verwacht.oordeel)).toBe(true);
    const page = book(data).get("nl/wijziging.html") ?? "";
    expect(page).toContain("De voorwaarden en zinnen van de regels zelf veranderen niet.");
    expect(page).toContain("Geen enkele zaak verandert.");
    expect(page).not.toContain("Berekende datums");
  });

  test("tells of a date that is worked out otherwise which rules rest on it, though no letter of those changes", () => {
    const folder = join(map, "langer");
    cpSync(own, folder, { recursive: true });
    const file = join(folder, "afleidingen.json");
    writeFileSync(file, readFileSync(file, "utf8").replace('"dagen": 42', '"dagen": 56'));
    const page = book(bookData({ regels: folder, tegenover: own }, () => {})).get("nl/wijziging.html") ?? "";
    const [, told = ""] = page.split('<h2 id="datums">');
    const [dates = ""] = told.split("</section>");
    expect(dates).toMatch(/42.*56/s);
    expect(dates).toMatch(/Hierop rust:.*regel\/gesprekGevoerd\.html/s);
    expect(page).toContain("De voorwaarden en zinnen van de regels zelf veranderen niet.");
  });
});
