import { describe, expect, test } from "vitest";
import { explain, explainParts, type Uitleg, type UitlegRegel } from "../../../src/index.js";
import { blokSoorten, lengtes, registers } from "../../../src/model/uitleg.js";
import { textOf } from "../../helpers/html.js";
import { flat, forEachOutcome } from "../../helpers/outcomes.js";

const every = (["nl", "en"] as const).flatMap((taal) =>
  lengtes.flatMap((lengte) => registers.map((register) => ({ taal, lengte, register }) as const)),
);

function* linesOf(regels: readonly UitlegRegel[]): Generator<UitlegRegel> {
  for (const regel of regels) {
    yield regel;
    yield* linesOf(regel.onder ?? []);
  }
}
const allLines = ({ blokken }: Uitleg): UitlegRegel[] => blokken.flatMap(({ regels }) => [...linesOf(regels)]);

/** Everything in an explanation that a reader reads. */
const wordsOf = (uitleg: Uitleg): string[] => [
  uitleg.titel,
  ...uitleg.blokken.flatMap(({ kop, vooraf }) => [kop ?? "", vooraf ?? ""]),
  ...allLines(uitleg).flatMap(({ kop, tekst, oordeelTekst, opmerking, bron }) => [
    kop ?? "",
    tekst,
    oordeelTekst ?? "",
    opmerking ?? "",
    bron?.vindplaats ?? "",
  ]),
];

const unescaped = (markdown: string): string =>
  markdown
    .replace(/\\(?=[\\`*#~|_[\]])/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("four renderings of one meaning", () => {
  test("every word of the parts stands in the text, in Markdown and in HTML, in the same order", async () => {
    await forEachOutcome((u) => {
      for (const opties of every) {
        const words = wordsOf(explainParts(u, opties)).map(flat);
        const shown = [
          // Text says an answer in capitals.
          flat(explain(u, opties)).toLowerCase(),
          flat(unescaped(explain(u, { ...opties, vorm: "markdown" }))).toLowerCase(),
          flat(textOf(explain(u, { ...opties, vorm: "html" }))).toLowerCase(),
        ];
        for (const text of shown) expect(words.filter((word) => !text.includes(word.toLowerCase().trim()))).toEqual([]);
      }
    }, 5);
  });
});

test("blocks come in one order, the answer first, each once and none empty", async () => {
  await forEachOutcome((u) => {
    for (const opties of every) {
      const { blokken, oordeel, ...head } = explainParts(u, opties);
      const found = blokken.map(({ soort }) => soort);
      expect(found).toEqual(blokSoorten.filter((soort) => found.includes(soort)));
      expect(found[0]).toBe("antwoord");
      expect(blokken.every(({ regels, kop }, i) => regels.length > 0 && (kop === null) === (i === 0))).toBe(true);
      expect(blokken[0]?.regels[0]).toMatchObject({ oordeel: u.oordeel });
      expect({ ...head, oordeel }).toEqual({ ...opties, titel: u.vraagTitel[opties.taal], oordeel: u.oordeel });
    }
  }, 8);
});

test("a line with an answer says it in words, and every day stands in the line", async () => {
  await forEachOutcome((u) => {
    for (const opties of every) {
      for (const { oordeel, oordeelTekst, datum, tekst } of allLines(explainParts(u, opties))) {
        expect((oordeel === undefined) === (oordeelTekst === undefined)).toBe(true);
        if (datum) expect(tekst).toContain(datum.slice(0, 4));
      }
    }
  }, 8);
});

test("the words of the law are those of a source of the outcome, and marked as Dutch among English", async () => {
  await forEachOutcome((u) => {
    const sources = u.conclusies.flatMap(({ bron, bronnen }) => [bron, ...bronnen]);
    for (const taal of ["nl", "en"] as const) {
      for (const line of allLines(explainParts(u, { taal }))) {
        if (!line.citaat) continue;
        expect(line.taal).toBe(taal === "nl" ? undefined : "nl");
        const { vindplaats, jci } = line.citaat;
        const said = sources.some((s) => s.vindplaats === vindplaats && s.jci === jci && s.citaat.includes(line.tekst));
        expect(said).toBe(true);
      }
    }
  }, 8);
});

test("a parent reads no term of the law, no id and no hash of ours", async () => {
  const terms = /dwingend|slotsom|peildatum|regime|\breference date\b|final conclusion|sha256|findRemedies/i;
  await forEachOutcome((u) => {
    for (const taal of ["nl", "en"] as const) {
      for (const lengte of lengtes) {
        const uitleg = explainParts(u, { taal, lengte, register: "ouder" });
        const own = [
          ...uitleg.blokken.flatMap(({ kop, vooraf }) => [kop ?? "", vooraf ?? ""]),
          ...allLines(uitleg).flatMap(({ kop, opmerking }) => [kop ?? "", opmerking ?? ""]),
        ];
        expect(own.filter((text) => terms.test(text) && !/^Peildatum/.test(text))).toEqual([]);
        const ids = u.ontbreekt.map(({ feit }) => `[${feit}]`);
        expect(ids.filter((id) => explain(u, { taal, lengte, register: "ouder" }).includes(id))).toEqual([]);
      }
    }
  }, 12);
});
