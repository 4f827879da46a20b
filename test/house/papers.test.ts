import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { vraagNamen } from "../../src/doors/regimes.js";
import { algoritmeregister } from "../../src/generated/connect/algoritmeregister.js";
import { filesUnder, readText, root } from "../helpers/files.js";
import { shipped } from "../helpers/zaken.js";

/** What is told to who buys or answers for this: each claim of it that names a proof has one. */
const pages = ["DPIA-IAMA", "TOEGANKELIJKHEID", "SECURITY"].map((name) => `.github/${name}.md`);

test.each([".github/DPIA-IAMA.md", ".github/TOEGANKELIJKHEID.md"])(
  "%s: each proof is there, under the name that it is given",
  (page) => {
    const proofs = [...readText(page).matchAll(/`(test\/[\w./-]+)` "([^"]+)"/g)];
    expect(proofs.length).toBeGreaterThan(8);
    const gone = proofs.filter(
      ([, path = "", title = ""]) => !existsSync(root + path) || !readText(path).includes(title),
    );
    expect(gone.map(([text]) => text)).toEqual([]);
  },
);

test("each page leads to files that are there, and each is one step from the README", () => {
  const readme = readText("README.md");
  for (const page of pages) {
    expect(readme).toContain(`](${page})`);
    const links = [...readText(page).matchAll(/\]\(([^)#\s]+)/g)]
      .map(([, link = ""]) => link)
      .filter((link) => !link.includes(":"));
    expect(links.filter((link) => !existsSync(new URL(link, `file://${root}${page}`)))).toEqual([]);
  }
});

test("the statement on access names the rules that are run, and how many states are", () => {
  const said = readText(".github/TOEGANKELIJKHEID.md");
  const tags = /runOnly = \[([^\]]+)\]/.exec(readText("test/browser/browser.ts"))?.[1]?.match(/[\w-]+/g) ?? [];
  expect(tags.length).toBeGreaterThan(4);
  const named = /met de regels ([^.]+)\./.exec(said.replace(/\s+/g, " "))?.[1]?.match(/(?<=`)[\w-]+(?=`)/g);
  expect(named).toEqual(tags);
  const states = /const states\b[\s\S]*? = \[\n([\s\S]*?)\n\];/
    .exec(readText("test/browser/page.test.ts"))?.[1]
    ?.match(/\bname: "/g);
  expect([said.includes("zeven toestanden"), states?.length]).toEqual([true, 7]);
});

test("the list of data has every fact of every question, with each judgement and each fact of health marked", () => {
  const page = readText("rules/GEGEVENS.md");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  for (const vraag of vraagNamen) {
    const part = page.split(`\n## ${vraag}\n`)[1]?.split("\n## ")[0] ?? "";
    const facts = shipped.filter((regime) => regime.vraag === vraag).flatMap(({ feiten }) => feiten);
    for (const { id, soort } of facts.filter((feit) => feit.id !== "verzoek.peildatum")) {
      const row = part.split("\n").find((line) => line.startsWith(`| \`${id}\` |`)) ?? "";
      const health = algoritmeregister.vragen[vraag]?.gezondheid.includes(id) ?? false;
      expect([id, / \| oordeel \| /.test(row), row.endsWith("| gezondheid |")]).toEqual([
        id,
        soort === "oordeel",
        health,
      ]);
    }
  }
  expect(rows.length).toBe(
    new Set(shipped.flatMap(({ vraag, feiten }) => feiten.map(({ id }) => `${vraag} ${id}`))).size -
      new Set(
        shipped.filter(({ feiten }) => feiten.some(({ id }) => id === "verzoek.peildatum")).map(({ vraag }) => vraag),
      ).size,
  );
});

test("what the facts for a DPIA say of personal data is what the rules have", () => {
  const said = readText(".github/DPIA-IAMA.md");
  const ids = [...new Set(shipped.flatMap(({ feiten }) => feiten.map(({ id }) => id)))];
  // It says that there is none of these.
  expect(ids.filter((id) => /naam|adres|bsn|nationaliteit|diagnose/i.test(id))).toEqual([]);
  expect(said).toContain("**Niet:** naam, adres, BSN, nationaliteit, diagnose in woorden");
  // And that no fact is free text.
  expect(
    shipped
      .flatMap(({ feiten }) => feiten)
      .filter(({ type }) => !["boolean", "date", "integer", "enum", "list", "code", "periods"].includes(type)),
  ).toEqual([]);
});

test("what counts as a vulnerability, and which versions get fixes, is said", () => {
  const said = readText(".github/SECURITY.md");
  for (const heading of [
    "Which versions",
    "What counts as a vulnerability",
    "What is promised",
    "What is not promised",
    "Personal data",
    "What it is made of",
    "Reporting",
  ])
    expect(said).toContain(`\n## ${heading}\n`);
  expect(said).toContain("A wrong legal answer");
  expect(filesUnder("LICENSES").length).toBeGreaterThan(0);
});
