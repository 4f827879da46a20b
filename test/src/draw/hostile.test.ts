import { expect, test } from "vitest";
import { graph, timeline, transitions } from "../../../src/draw/index.js";
import { asText } from "../../../src/draw/svg.js";
import { evaluate, loadRegime } from "../../../src/index.js";
import { simulate } from "../../../src/simulate/index.js";
import { blad, feit, regel, smallFiles } from "../../helpers/small-regime.js";
import { expectPicture, wordsOf } from "./pictures.js";

const nasty = [
  `</text></svg><script>alert(1)</script>`,
  `" onload="alert(1)`,
  "a\u0000\u001b\u202e\ud800\ufffe\uffff&amp;<!--]]>",
  "w".repeat(3_000),
  "日本語".repeat(200),
  "🙂".repeat(300),
];

test("a text stays text, whatever is in it", () => {
  expect(nasty.slice(0, 3).map(asText)).toEqual([
    "&lt;/text&gt;&lt;/svg&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    "&quot; onload=&quot;alert(1)",
    "a\\u{0}\\u{1b}\\u{202e}\\u{d800}\ufffd\ufffd&amp;amp;&lt;!--]]&gt;",
  ]);
});

test.each(nasty.map((text, i) => [i, text] as const))(
  "a regime of one's own is drawn with text %i in it",
  async (_, text) => {
    // Half a character no rule file may hold; a stored outcome can.
    const whole = text.replace("\ud800", "");
    const both = { nl: whole, en: whole };
    const files = smallFiles({
      feiten: [feit("p.waar", "boolean", { titel: both }), feit("q.dag", "date", { titel: both })],
      groepen: { p: both, q: both },
      regels: [
        regel("eerste", { all: [blad("p.waar", "equal", true)] }, { titel: whole }),
        regel("tweede", { all: [blad("q.dag", "greaterThan", "2020-01-01")] }, { titel: whole }),
      ],
    });
    const own = loadRegime(JSON.parse(JSON.stringify(files)));
    for (const opties of [{}, { alleen: "conclusies" }, { rond: "eerste" }, { breedte: 300 }] as const) {
      const svg = graph(own, opties);
      expectPicture(svg);
      expect(svg).not.toContain("<script");
    }
    const zaak = { q: { dag: "2026-01-01" } };
    const uitkomst = await evaluate(
      { vraag: own.vraag, regime: own.id, peildatum: "2026-01-01", zaak },
      { regimes: [own] },
    );
    expectPicture(graph(own, { uitkomst }));
    expectPicture(timeline(uitkomst));
    expectPicture(timeline(uitkomst, { breedte: 280 }));
  },
);

test.each(nasty.map((text, i) => [i, text] as const))(
  "a stored outcome or simulation holds text %i everywhere",
  async (_, text) => {
    const spoil = (value: unknown, key = ""): unknown => {
      if (Array.isArray(value)) return value.map((one) => spoil(one, key));
      if (typeof value === "object" && value !== null)
        return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, spoil(one, own)]));
      const kept =
        /^(schema|oordeel|van|naar|status|kracht|herkomst|rechtskarakter|id|vraag|feit|peildatum|begin|einde|opZijnVroegst)$/.test(
          key,
        );
      return typeof value === "string" && !kept ? text : value;
    };
    const zaak = { verklaring: { datum: "2026-01-28" }, kennisgeving: { datum: "2026-05-20" } };
    const uitkomst = await evaluate({ vraag: "vrijstelling", peildatum: "2026-05-20", zaak });
    const spoilt = spoil(uitkomst) as typeof uitkomst;
    expectPicture(timeline(spoilt));
    const found = simulate("tlv-emb", "wec", "emb-2019", { leerlingen: 5, zaad: 1, herhalingen: 1 });
    const drawn = transitions(spoil(found) as typeof found);
    expectPicture(drawn);
    expect(wordsOf(drawn)).toContain("Synthetisch, geen prognose");
  },
);

test("a large regime of one's own is drawn in reasonable time", () => {
  const many = Array.from({ length: 150 }, (_, i) => `c${i}`);
  const files = smallFiles({
    feiten: many.slice(0, 60).map((name, i) => feit(`g${i % 20}.${name}`, "boolean")),
    regels: many.map((name, i) => regel(name, { all: [blad(`g${(i % 60) % 20}.c${i % 60}`, "equal", true)] })),
  });
  expectPicture(graph(loadRegime(files), { alleen: "conclusies" }));
});
