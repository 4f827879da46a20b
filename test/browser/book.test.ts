import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFolder } from "../../src/doors/commands/folder.js";
import { graph } from "../../src/draw/graph.js";
import { diff, prove } from "../../src/generated/alle-vragen.js";
import { loadRegime } from "../../src/index.js";
import { book } from "../../src/site/book/book.js";
import { shippedBook } from "../helpers/book.js";
import { root } from "../helpers/files.js";
import { type Opened, open, sideways, useBrowser, violations } from "./browser.js";

useBrowser();

/** The rules of a folder under another name, as a change of them is reviewed. */
function renamed(id: string, change: (files: Record<string, Record<string, unknown>>) => void) {
  const folder = `${root}examples/06-eigen-regime`;
  const names = ["regime.json", "afleidingen.json", "artikel-1-gesprek.json", "feiten.json"];
  const files = Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as Record<string, unknown>]),
  );
  Object.assign(files["regime.json"] ?? {}, { id, titel: { nl: `Regels ${id}`, en: `Rules ${id}` } });
  change(files);
  return loadRegime(files);
}

const map = mkdtempSync(join(tmpdir(), "boek-"));
beforeAll(() => {
  const voor = renamed("oud", () => {});
  const na = renamed("nieuw", (files) => {
    const rule = files["artikel-1-gesprek.json"] ?? {};
    // A word that is longer than the smallest window is wide.
    rule["titel"] = `Een ander ${"gesprek".repeat(10)}`;
    rule["conditions"] = { not: rule["conditions"] };
  });
  const shipped = shippedBook();
  const own = {
    ...{ regime: na, bewijs: prove(na.vraag, na.id, undefined, { regimes: [na] }), gevallen: null, dekking: null },
    graaf: { nl: graph(na, { taal: "nl" }), en: graph(na, { taal: "en" }) },
  };
  const wijziging = {
    ...{ voor, na, titels: { voor: voor.titel, na: na.titel }, gevallen: { voor: [], na: [] } },
    verschil: diff(na.vraag, voor.id, na.id, { regimes: [voor, na] }),
  };
  const pages = book({ ...shipped, regimes: [...shipped.regimes, own], wijziging });
  writeFolder({ map, door: "boek", vlag: "--naar" }, pages);
});
afterAll(() => rmSync(map, { recursive: true, force: true }));

const address = (path: string): string => pathToFileURL(join(map, path)).href;

/** Every kind of page, each by one that is not long. */
const kinds = [
  "index.html",
  "bronnen.html",
  "bron/beleidsregel-onderwijstijd.2018-08-01.html",
  "bron/kamerbrief-2020-06-18.html",
  "regime/brieven-2019-2020/index.html",
  "regime/brieven-2019-2020/dekking.html",
  "regime/brieven-2019-2020/bewijs.html",
  "regime/emb-regeling/rekenen.html",
  "regime/emb-regeling/regel/aanvraagTijdig.html",
  "regime/nieuw/index.html",
  "regime/nieuw/regel/gesprekGevoerd.html",
  "feit/emb-bekostiging/index.html",
  "feit/tlv-emb/tlv.einddatum.html",
  "verschil/wec--emb-2019.html",
  "wijziging.html",
] as const;

/** The widths of `views`, the last as text twice as large makes it. */
const widths = [320, 1280, 640];

async function widest({ page }: Opened): Promise<number> {
  const found: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(await sideways(page));
  }
  return Math.max(...found);
}

describe.each([
  ["nl", { width: 320 }],
  ["en", { width: 1280, dark: true }],
] as const)("in %s", (taal, view) => {
  test.each(kinds)("%s asks for nothing, breaks no rule of access, and has no line too wide", async (kind) => {
    const opened = await open(address(`${taal}/${kind}`), view);
    expect(await violations(opened.page)).toEqual([]);
    expect(await widest(opened)).toBe(0);
    expect({ requests: opened.requests, errors: opened.errors }).toEqual({ requests: [], errors: [] });
    await opened.page.context().close();
  });
});

describe("the search", () => {
  test.each([
    ["nl", "verklaring maanden", /^\d+ gevonden$/, "mag niet ouder zijn dan drie"],
    ["en", "statement physician", /^\d+ found/, "Statement with the notice"],
  ])("in %s works by keyboard alone, from any page", async (taal, words, said, found) => {
    const { page, requests, errors } = await open(address(`${taal}/index.html`), { width: 320 });
    for (let i = 0; i < 12; i++) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate("document.activeElement.id")) === "q") break;
    }
    await page.keyboard.type(words);
    await Promise.all([page.waitForURL(/zoek\.html\?q=/), page.keyboard.press("Enter")]);
    expect(await page.locator("#said").textContent()).toMatch(said);
    expect(await page.locator("#found").textContent()).toContain(found);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    await page.locator("#q").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await Promise.all([page.waitForURL(/\/(regime|bron|feit)\//), page.keyboard.press("Enter")]);
    expect({ requests, errors }).toEqual({ requests: [], errors: [] });
  });

  test("says so where nothing is found, and runs nothing that is typed", async () => {
    const { page, errors } = await open(`${address("nl/zoek.html")}?q=${encodeURIComponent("<svg/onload=zzqq()>")}`, {
      width: 1280,
    });
    expect(await page.locator("#said").textContent()).toMatch(/^Niets gevonden/);
    expect(await page.locator("main img, #found svg").count()).toBe(0);
    await page.locator("#q").fill("");
    expect(await page.locator("#all").isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test("without a script lists all that there is", async () => {
    const { page } = await open(address("nl/zoek.html"), { width: 320, script: false });
    expect(await page.locator("noscript").textContent()).toContain("script");
    expect(await page.locator("#all a").count()).toBeGreaterThan(500);
  });
});

test("a wide table scrolls by itself, by keyboard, and says what it is", async () => {
  const { page } = await open(address("nl/regime/emb-regeling/regel/aanvraagTijdig.html"), { width: 320 });
  const regions = page.locator(".scroll");
  expect(await regions.count()).toBeGreaterThan(1);
  for (const region of await regions.all()) {
    expect(await region.getAttribute("tabindex")).toBe("0");
    expect((await region.getAttribute("aria-label")) ?? "").not.toBe("");
  }
});

test("on paper the text stands without the bar and the search", async () => {
  const { page } = await open(address("nl/bron/leerplichtwet-1969.2026-08-01.html"), { width: 1280 });
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("header.top").isVisible()).toBe(false);
  expect(await page.locator(".head").isVisible()).toBe(false);
  expect(await page.locator("article.law mark").first().isVisible()).toBe(true);
  expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(10_000);
});
