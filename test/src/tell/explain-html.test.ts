import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate, explain } from "../../../src/index.js";
import { lengtes, registers } from "../../../src/model/uitleg.js";
import { readJson } from "../../helpers/files.js";
import { pieces, textOf } from "../../helpers/html.js";
import { forEachOutcome } from "../../helpers/outcomes.js";
import { outcomes } from "../hostile/documents.js";

const html = { vorm: "html" } as const;

test("is made of our elements and attributes alone, each closed, in every language, length and register", async () => {
  await forEachOutcome((u) => {
    for (const taal of ["nl", "en"] as const)
      for (const lengte of lengtes)
        for (const register of registers) pieces(explain(u, { ...html, taal, lengte, register }));
  }, 6);
});

describe("what stands in a stored outcome is shown, and is nothing else", () => {
  /** Puts a text in the place of every text of an outcome that is no date, answer or other name of ours. */
  const spoilt = (value: unknown, text: string, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((item) => spoilt(item, text, key));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoilt(inner, text, name)]));
    const ours =
      /^(peildatum|begin|einde|opZijnVroegst|schema|oordeel|kracht|status|rechtskarakter|herkomst|slotsom|conclusie|id)$/;
    return typeof value === "string" && !ours.test(key) ? text : value;
  };
  const evil = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</section></h2><h1>JA</h1>",
    "&lt;b&gt; &amp; &#60;",
    "javascript:alert(1)",
    "<!-- -->",
    "]]><![CDATA[",
    "1 mei 2026<b>",
  ];
  const options = (["nl", "en"] as const).flatMap((taal) => lengtes.map((lengte) => ({ ...html, taal, lengte })));

  test.each(evil)("%s", (text) => {
    for (const opties of options) {
      const shown = explain(spoilt(outcomes[0], text) as never, opties);
      const found = pieces(shown);
      expect(textOf(shown)).toContain(text);
      for (const { attributes } of found) expect(Object.values(attributes).join(" ")).not.toMatch(/alert|javascript/);
    }
  });

  test("whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."<>&\"'/=! abij2025\\`[]:;-", "\u001b", "\u202e") }),
        fc.constantFrom(...options),
        fc.constantFrom(...outcomes),
        (text, opties, uitkomst) => {
          const shown = explain(spoilt(uitkomst, text) as never, opties);
          pieces(shown);
          expect(/[\p{Cc}\p{Cf}]/u.test(shown.replaceAll("\n", ""))).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("a reference of the law is an address, and another is none", () => {
    const with_ = (jci: string): string => explain(spoiltJci(jci) as never, html);
    const spoiltJci = (jci: string): unknown => {
      const u = structuredClone(outcomes[0]) as unknown as { conclusies: { bron: { jci: string } }[] };
      for (const { bron } of u.conclusies) bron.jci = jci;
      return u;
    };
    expect(with_("jci1.3:c:BWBR0002628&artikel=7")).toContain('cite="jci1.3:c:BWBR0002628&amp;artikel=7"');
    for (const jci of ["javascript:alert(1)", "https://example.org", 'jci1.3:c:x" onclick="y', "jci1.3:c:a b"])
      expect(with_(jci)).not.toContain("cite=");
  });
});

const example = async () =>
  evaluate(readJson<Parameters<typeof evaluate>[0]>("examples/01-vrijstelling-volledig.json"), { regimes: [] });

describe("can be put in a page", () => {
  test("headings begin at the level that the caller says, and lie one deeper for the blocks", async () => {
    const u = await example();
    const levels = (kop?: 1 | 2 | 3 | 4): string[] => [
      ...new Set(
        pieces(explain(u, { ...html, ...(kop ? { kop } : {}) })).flatMap(({ tag }) =>
          tag?.startsWith("h") ? tag : [],
        ),
      ),
    ];
    expect(levels()).toEqual(["h2", "h3"]);
    expect(levels(1)).toEqual(["h1", "h2"]);
    expect(levels(4)).toEqual(["h4", "h5"]);
    const markdown = (kop: 1 | 3): string => explain(u, { vorm: "markdown", kop });
    expect(markdown(1)).toBe(explain(u, { vorm: "markdown" }));
    expect(markdown(3)).toMatch(/^### .*\n[\s\S]*\n#### Waarom\n/);
  });

  test("a heading before every block, of which there is one title", async () => {
    await forEachOutcome((u) => {
      const found = pieces(explain(u, html)).filter(({ ends, tag }) => !ends && /^(section|h\d)$/.test(tag ?? ""));
      expect(found.slice(0, 3).map(({ tag }) => tag)).toEqual(["section", "h2", "section"]);
      expect(found.slice(3).map(({ tag }, i) => tag === (i % 2 === 0 ? "section" : "h3"))).not.toContain(false);
    }, 10);
  });
});

test("a day is one for a machine too, quotes say whence they come, and Dutch says so among English", async () => {
  const u = await example();
  const nl = explain(u, html);
  expect(nl).toContain('<time datetime="2014-04-28">28 april 2014</time>');
  expect(nl).toContain(
    '<blockquote cite="jci1.3:c:BWBR0002628&amp;artikel=7&amp;g=2026-08-01"><p>Deze verklaring mag niet ouder zijn',
  );
  const en = explain(u, { ...html, taal: "en" });
  expect(en).toContain('<time datetime="2014-04-28">28 April 2014</time>');
  expect(en).toContain('<blockquote lang="nl" cite="jci1.3:c:BWBR0002628&amp;artikel=7&amp;g=2026-08-01"><p>Deze');
  expect(en).toContain('<cite lang="nl">Leerplichtwet 1969, art. 7</cite>');
  expect(nl.match(/ lang=/g)).toEqual([" lang="]);
});

test("every answer is said in words", async () => {
  await forEachOutcome((u) => {
    const found = pieces(explain(u, html));
    found.forEach(({ tag, ends, attributes }, i) => {
      if (tag !== "strong" || ends) return;
      const words = { ja: "ja", nee: "nee", onbekend: "nog onbekend", nvt: "niet van toepassing" };
      expect(found[i + 1]?.text).toBe(words[attributes["data-oordeel"] as keyof typeof words]);
    });
  }, 10);
});
