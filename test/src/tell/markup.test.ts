import fc from "fast-check";
import { expect, test } from "vitest";
import { Markup, markup } from "../../../src/tell/markup.js";

const read = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
  );

test("whatever is put in is text: it opens no element, ends no attribute, and can be read back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { text: made } = markup`<p title="${text}">${text}</p>`;
      const [, title = "", inner = ""] = /^<p title="([^"<>']*)">([^<>"']*)<\/p>$/.exec(made) ?? [];
      expect([read(title), read(inner)]).toEqual(
        [text, text].map((t) => t.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")),
      );
    }),
  );
});

test("nothing is written for what is absent, and lists stand one after the other", () => {
  expect(markup`<b>${null}${undefined}${false}${["a", 0, markup`<i/>`, ["<"]]}</b>`.text).toBe("<b>a0<i/>&lt;</b>");
});

test("a control character or half a character, which no document may hold, is shown as a sign that stands for it", () => {
  expect(markup`${"a\u0000\u001b[31m\ud800b"}`.text).toBe("a\ufffd\ufffd[31m\ufffdb");
});

test("text that says it is markup is not: only what a template made is", () => {
  expect(markup`${new Markup("<b>")}${"<b>"}`.text).toBe("<b>&lt;b&gt;");
});
