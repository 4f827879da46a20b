import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bookData } from "../../../src/doors/commands/book-data.js";
import { book } from "../../../src/site/book/book.js";
import { changedTexts } from "../../../src/site/book/changed.js";
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

  /** The example is laid over a regime of the package, and has a rule of it in a file of another name. */
  describe("of rules that build on the old ones", () => {
    const overlay = `${root}examples/25-afwegingskader`;
    let data: ReturnType<typeof bookData>;
    let pages: ReturnType<typeof book>;
    const whole = {
      ...{ vraag: "vrijstelling", regime: "voorbeeld-afwegingskader", peildatum: "2026-09-01", uitgangspunt: {} },
      zaken: [
        { zin: "Van wie niets bekend is", verwacht: { oordeel: "onbekend" } },
        { zin: "Wie is gesproken", anders: { kader: { jongereGesproken: true } }, verwacht: { oordeel: "onbekend" } },
        {
          zin: "Met een consulent",
          anders: { casusregisseur: { functie: "jeugdconsulent" } },
          verwacht: { oordeel: "onbekend" },
        },
      ],
    };
    beforeAll(() => {
      const regels = mkdtempSync(join(tmpdir(), "boek-"));
      cpSync(overlay, regels, { recursive: true });
      writeFileSync(join(regels, "heel.zaken.json"), JSON.stringify(whole));
      data = bookData({ regels, tegenover: "voorstel-2019" }, () => {});
      pages = book(data);
      rmSync(regels, { recursive: true });
    });
    const part = (taal: "nl" | "en", id: string): string =>
      (pages.get(`${taal}/wijziging.html`) ?? "").split(`<h2 id="${id}">`)[1]?.split("</section>")[0] ?? "";

    test("the old ones may be named by the id of a regime of the package, and what is neither is refused by name", () => {
      expect(data.wijziging?.voor.id).toBe("voorstel-2019-voor");
      const { status, stderr } = cli(["boek", "--regels", overlay, "--tegenover", "voorstel-2091", "--naar", map]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/--tegenover.*voorstel-2091/s);
      expect(stderr).toContain("voorstel-2019");
    });

    test("what it takes over unchanged is no change; a rule in a file of another name stands old and new", () => {
      const rules = part("nl", "regels");
      expect(rules.match(/<article/g)?.length).toBe(3);
      expect(rules).not.toContain("brief-2019-b4-duur.json");
      expect(rules).not.toContain("artikel-7-verklaring.json");
      expect(rules).toContain("<code>brief-2019-b4-vrijstelling.json → vrijstelling.json</code>");
      expect(rules.match(/<h3>[^\n]*?<\/h3>/g)?.filter((one) => one.includes("<del>"))).toEqual([]);
      expect(rules.match(/<h3>[^\n]*?<\/h3>/g)?.filter((one) => one.includes("<ins>")).length).toBe(2);
      // Of what stands beside the rules it lets one passage and two questions lapse, and keeps the others.
      const other = part("nl", "overig");
      const lapsed = ["Welke elementen heeft het afwegingskader?", "Wie is casusregisseur?"];
      for (const vraag of lapsed) expect(other).toContain(`openPunten › ${vraag}`);
      const kept = data.wijziging?.na.openPunten ?? [];
      expect(kept.length).toBeGreaterThan(0);
      for (const { vraag } of kept) expect(other).not.toContain(`openPunten › ${vraag}`);
    });

    test("a case that the old rules cannot read says so in its row, and is refused by nobody", () => {
      expect(data.wijziging?.gevallen?.voor.length).toBe(data.wijziging?.gevallen?.na.length);
      expect(data.wijziging?.gevallen?.voor.map(({ onleesbaar }) => onleesbaar)).toContain("kentNiet");
      const told = data.wijziging?.gevallen?.voor.filter(({ bestand }) => bestand.endsWith("heel.zaken.json"));
      expect(told?.map(({ gevonden, onleesbaar }) => [gevonden, onleesbaar])).toEqual([
        ["onbekend", undefined],
        [undefined, "kentNiet"],
        [undefined, "leestNiet"],
      ]);
      expect(part("nl", "zaken")).toContain("de oude regels kennen dit feit of deze regel niet");
      expect(part("en", "zaken")).toContain("the old rules do not know this fact or this rule");
    });

    test("each page tells the sentences of its own language", () => {
      expect(part("nl", "overig")).toContain("Heeft de jeugdarts de jongere gesproken?");
      expect(part("nl", "overig")).not.toContain("Did the youth doctor see the young person?");
      expect(part("en", "overig")).toContain("Did the youth doctor see the young person?");
      expect(part("en", "overig")).not.toContain("Heeft de jeugdarts de jongere gesproken?");
      expect(part("nl", "regels")).not.toMatch(/event ›|<code>en ›/);
    });
  });
});

describe("texts that change", () => {
  const voor = { event: { params: { nee: "nee" } }, titel: { nl: "een", en: "one" }, en: { nee: "no" } };
  const told = (na: unknown, taal: "nl" | "en"): string[] =>
    changedTexts(voor, na, taal).map(({ plaats, na: text }) => `${plaats}: ${text}`);

  test("are told in the language of the page where both change", () => {
    const na = { event: { params: { nee: "niet" } }, titel: { nl: "twee", en: "two" }, en: { nee: "not" } };
    expect(told(na, "nl")).toEqual(["nee: niet", "titel: twee"]);
    expect(told(na, "en")).toEqual(["titel: two", "nee: not"]);
  });

  test("are told on both pages, each with its language, where one alone changes", () => {
    expect(told({ ...voor, en: { nee: "not" } }, "nl")).toEqual(["en › nee: not"]);
    expect(told({ ...voor, en: { nee: "not" } }, "en")).toEqual(["nee: not"]);
    expect(told({ ...voor, titel: { nl: "twee", en: "one" } }, "en")).toEqual(["titel › nl: twee"]);
  });

  test("two items of one name are both told", () => {
    const list = (...redenen: string[]): unknown => redenen.map((reden) => ({ plaats: "lid 1", reden }));
    expect(changedTexts(list("a", "b"), list("c", "b"), "nl").map(({ na }) => na)).toEqual(["c"]);
  });
});
