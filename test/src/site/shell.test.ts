import { expect, test } from "vitest";
import { bookStyle } from "../../../src/site/book/style.js";
import { page } from "../../../src/site/shell.js";
import { markup } from "../../../src/tell/markup.js";

const plain = {
  taal: "nl",
  titel: "Een & ander",
  naam: { naar: "index.html", tekst: "Begin" },
  links: [],
  naarTekst: "Naar de tekst",
  inhoud: markup`<h1>Kop</h1>`,
  voet: "",
} as const;

test("a page without a script runs none, and fetches nothing", () => {
  const text = page(plain);
  expect(text).toContain("default-src &#39;none&#39;");
  expect(text).not.toContain("script");
  expect(text).toContain("<title>Een &amp; ander</title>");
});

test("a page with a script names the digest of that one alone", () => {
  const text = page({ ...plain, script: { tekst: "let a = 1 < 2;", sha256: "abc" } });
  expect(text).toContain("script-src &#39;sha256-abc&#39;");
  expect(text).toContain("<script>let a = 1 < 2;</script>");
});

test("the link to the page itself says so", () => {
  const text = page({
    ...plain,
    links: [
      { naar: "a.html", tekst: "A", hier: true },
      { naar: "b.html", tekst: "B" },
    ],
  });
  expect(text.match(/aria-current="page"/g)).toHaveLength(1);
});

test("only a page with a form lets it lead anywhere, and then to its own folder", () => {
  expect(page(plain)).toContain("form-action &#39;none&#39;");
  expect(page({ ...plain, form: true })).toContain("form-action &#39;self&#39; file:");
});

// A tree of conditions has these classes: who styles one of them for something else changes how the logic reads.
test("nothing but a tree of conditions is styled by the names of its groups", () => {
  const selectors = bookStyle.split("}").map((rule) => rule.split("{")[0] ?? "");
  expect(selectors.filter((one) => /(^|[\s,>])\.(all|any|not)(?![\w-])/.test(one))).toEqual([]);
});
