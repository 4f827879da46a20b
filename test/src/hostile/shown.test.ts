import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, explain, findRemedies, loadRegime, safeEvaluate, ToetsverzoekError } from "../../../src/index.js";
import { wordedIn } from "../../../src/model/wording.js";
import { asIs, escaped, escapedJson, shownKey, shownValue } from "../../../src/read/shown.js";
import { blad, regel, smallFiles } from "../../helpers/small-regime.js";
import { changed } from "./changes.js";
import { opties, outcomes, requests } from "./documents.js";
import type { Json } from "./values.js";

/** Whatever a call says: what it gives, or the whole of its error. */
async function said(call: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await call()) ?? "";
  } catch (error) {
    if (!(error instanceof ToetsverzoekError)) throw error;
    return JSON.stringify([error.message, error.problemen, String(error), error.stack]);
  }
}

/** Something that a person typed: no date, and no slip of a value. */
const secret = fc.stringMatching(/^[A-Z][a-z]{6,12} [A-Z][a-z]{6,12}$|^[1-9][0-9]{8}$/);

/** A request with something in the place of any value, or behind the first forty signs of a key. */
const spoilt = (request: Json & object, place: number, text: string, asKey: boolean): unknown => {
  const document = JSON.parse(JSON.stringify(request)) as Json & object;
  const put = changed(document, [
    { place, how: asKey ? "rename" : "replace", value: "a name", key: `${"k".repeat(40)}${text}` },
  ]);
  return JSON.parse((JSON.stringify(put) ?? "null").replaceAll('"Jan Jansen"', JSON.stringify(text)));
};

describe("what a person typed is not told again", () => {
  test("by no function that refuses a request, wherever it stands", async () => {
    const toets = compile("proef", "klein", opties);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...requests),
        fc.nat(100),
        secret,
        fc.boolean(),
        async (request, place, text, asKey) => {
          const value = spoilt(request, place, text, asKey);
          const found = await safeEvaluate(value, opties);
          // What is accepted is given back: a reference of the caller's own, for one.
          fc.pre(!found.ok);
          const all = [JSON.stringify(found), await said(() => toets(value as never))];
          for (const one of all) expect(one.includes(text) && text).toBe(false);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("by no function that refuses an outcome", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...outcomes), fc.nat(1_000), secret, async (uitkomst, place, text) => {
        const value = spoilt(uitkomst, place, text, false) as never;
        const isRefused = async (call: () => unknown): Promise<string> => {
          const found = await said(call);
          return found.startsWith("[") ? found : "";
        };
        const all = [await isRefused(() => explain(value)), await isRefused(() => findRemedies(value, opties))];
        for (const one of all) expect(one.includes(text) && text).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe("of what was found is told", () => {
  const told = (...of: Parameters<typeof shownValue>): string => wordedIn(shownValue(...of), "nl");

  test.each<[unknown, string]>([
    ["Jan Jansen", "een tekst van 10 tekens"],
    ["x", "een tekst van 1 teken"],
    ["2014-09-15", '"2014-09-15"'],
    ["2014-09-15 Jan", "een tekst van 14 tekens"],
    [123456, "123456"],
    [123456782, "een getal van 9 cijfers"],
    [-0.5, "-0.5"],
    [true, "true"],
    [null, "null"],
    [undefined, "niets"],
    [[1, 2], "een lijst van 2"],
    [{ naam: "x" }, "een object"],
    [Symbol("Jan"), "iets dat geen JSON is"],
    [() => "Jan", "iets dat geen JSON is"],
    [7n, "iets dat geen JSON is"],
  ])("%s: %s", (value, expected) => {
    expect(told(value)).toBe(expected);
  });

  test("a slip of one letter of what is allowed, and no more", () => {
    expect(told("psycholog", ["psycholoog"])).toBe('"psycholog"');
    expect(told("Psycholoog", ["psycholoog"])).toBe('"Psycholoog"');
    expect(told("psychlog", ["psycholoog"])).toBe("een tekst van 8 tekens");
    expect(told("x".repeat(1_000_000), ["x"])).toBe("een tekst van 1000000 tekens");
  });

  test("where a request slips: question, regime, choice, list, yes or no", async () => {
    const found = async (verzoek: object): Promise<string[]> => {
      const result = await safeEvaluate({ vraag: "proef", peildatum: "2026-06-01", zaak: {}, ...verzoek }, opties);
      return result.ok ? [] : result.problemen.map(({ gevonden }) => gevonden);
    };
    expect(await found({ vraag: "proev" })).toEqual(['"proev"']);
    expect(await found({ regime: "kleim" })).toEqual(['"kleim"']);
    expect(await found({ zaak: { kind: { school: "vzo", geplaatst: "true" }, proces: { taken: "process" } } })).toEqual(
      ['"vzo"', '"true"', '"process"'],
    );
    expect(await found({ kenmerk: "Jan Jansen" })).toEqual(["een tekst van 10 tekens"]);
    expect(await found({ kenmerk: "123456789" })).toEqual(["een tekst van 9 tekens"]);
  });
});

describe("nothing is shown raw", () => {
  const raw = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

  test("any text is told in visible signs, and is told apart from any other that is short", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const shown of [escaped(text), shownKey(text), asIs(text).text]) expect(shown).not.toMatch(raw);
        expect([...shownKey(text)].length).toBeLessThanOrEqual(40 * "\\u{10ffff}".length + 1);
      }),
    );
    expect(shownKey("\u001b[31mx\r\n")).toBe("\\u{1b}[31mx\\u{d}\\u{a}");
    expect(shownKey("k".repeat(41))).toBe(`${"k".repeat(40)}…`);
    expect(shownKey(`${"k".repeat(39)}😀`)).toBe(`${"k".repeat(39)}…`);
    expect(escaped("é ü ñ “ ” – €")).toBe("é ü ñ “ ” – €");
  });

  test("a key with marks of a terminal, in the place and in what was found", async () => {
    const zaak = { kind: { "\u001b[2J\r\nkind [ok]\u202e": 1 } };
    const text = await said(() => safeEvaluate({ vraag: "proef", peildatum: "2026-06-01", zaak }, opties));
    expect(JSON.parse(text).problemen[0]).toMatchObject({
      pad: "/zaak/kind/\\u{1b}[2J\\u{d}\\u{a}kind [ok]\\u{202e}",
      gevonden: "\\u{1b}[2J\\u{d}\\u{a}kind [ok]\\u{202e}",
    });
  });

  test("the names of a regime of somebody else, and of its files", async () => {
    const titel = { nl: "rood\u001b[31m", en: "red\u001b[31m" };
    const feiten = [
      {
        ...{ id: "a.b", type: "enum", waarden: ["x", "y"], titel, vraag: titel, bewijsstuk: titel },
        ...{ soort: "feit", herkomst: "DOSSIER", waardetitels: { x: titel } },
      },
    ];
    const regime = loadRegime(
      smallFiles({ feiten, regels: [regel("eis", { all: [blad("a.b", "equal", "x")] })] }) as never,
    );
    const zaak = { a: { b: "z", c: 1 } };
    const found = await safeEvaluate({ vraag: "proef", peildatum: "2026-06-01", zaak }, { regimes: [regime] });
    const told = found.ok ? [] : found.problemen.flatMap((p) => Object.values(p) as string[]);
    expect(told.join(" ")).toContain("rood\\u{1b}[31m");
    expect(told.filter((text) => raw.test(text))).toEqual([]);
    try {
      loadRegime({ "\u001b[31m.json": 7 } as never);
      expect.unreachable();
    } catch (error) {
      expect((error as Error).message.replaceAll("\n", "")).not.toMatch(raw);
    }
  });

  test("a stored outcome that is explained", () => {
    const uitkomst = JSON.parse(JSON.stringify(outcomes[0]));
    uitkomst.conclusies[0].titel = "goed\r\nAntwoord: JA\u001b[31m";
    expect(explain(uitkomst)).toContain("goed\\u{d}\\u{a}Antwoord: JA\\u{1b}[31m");
  });
});

test("JSON says the same without a sign that is not visible", () => {
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), fc.constantFrom(0, 2), (json, indent) => {
      const value: unknown = JSON.parse(json);
      const text = escapedJson(JSON.stringify({ value, odd: "\u202e\u009b\u2028\u{e0041}\ud800" }, null, indent));
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u);
      expect(JSON.parse(text)).toMatchObject({ value, odd: "\u202e\u009b\u2028\u{e0041}\ud800" });
    }),
  );
});
