import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, evaluate, findRemedies, safeEvaluate } from "../../src/index.js";
import { acceptor } from "../../src/read/case/accept.js";
import { allProperties } from "../../src/testing/index.js";
import { toZaak } from "../helpers/generate.js";
import { codesOf } from "../helpers/load-problems.js";
import { blad, feit, type Parts, regel, small } from "../helpers/small-regime.js";

/* A membership that may run already: its last day is asked only when there is one, and so is whether the new one takes its place. */

const lopend = feit("lid.lopend", "enum", { waarden: ["geen", "jeugd", "gewoon"] });
const totEnMet = feit("lid.totEnMet", "date", {
  gevraagdBij: { feit: "lid.lopend", waarden: ["jeugd", "gewoon"] },
  nietBij: { feit: "lid.lopend", waarde: "geen" },
});
const vervangt = feit("lid.vervangt", "boolean", {
  nietBij: { feit: "lid.lopend", waarde: "geen", eigen: [true] },
});
const ingang = feit("lid.ingang", "date");
const parts: Parts = {
  feiten: [lopend, totEnMet, vervangt, ingang],
  regels: [
    regel("nodig", {
      any: [
        {
          not: {
            all: [
              blad("lid.lopend", "equal", "gewoon"),
              blad("lid.totEnMet", "greaterThanInclusive", { fact: "lid.ingang" }),
            ],
          },
        },
        blad("lid.vervangt", "equal", true),
      ],
    }),
  ],
};
const regime = small(parts);
const ask = (facts: Record<string, unknown>) =>
  safeEvaluate({ vraag: "proef", peildatum: "2026-06-01", zaak: toZaak(facts as never) }, { regimes: [regime] });
const listed = async (facts: Record<string, unknown>): Promise<string[]> => {
  const found = await ask(facts);
  return found.ok ? found.uitkomst.ontbreekt.map((o) => o.feit) : ["refused"];
};

describe("a fact that cannot be given beside another answer", () => {
  test.each([
    [
      "with any value",
      { "lid.lopend": "geen", "lid.totEnMet": "2026-07-31" },
      "/zaak/lid/totEnMet",
      ["lid.totEnMet", "lid.lopend", "geen"],
    ],
    [
      "with this value",
      { "lid.lopend": "geen", "lid.vervangt": true },
      "/zaak/lid/vervangt",
      ["lid.vervangt", "true", "lid.lopend", "geen"],
    ],
  ])("is refused there %s, with both facts and what to do", async (_, facts, pad, named) => {
    const found = await ask(facts);
    const [problem, ...more] = found.ok ? [] : found.problemen;
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ code: "excluded-beside", pad });
    for (const name of named) expect(problem?.verwacht).toContain(name);
    expect(problem?.remedie).toContain("Verwijder een van beide");
    expect(acceptor(regime)(toZaak(facts as never))).toBe(false);
  });

  test.each([
    ["beside another answer", { "lid.lopend": "jeugd", "lid.totEnMet": "2026-07-31", "lid.vervangt": true }],
    ["with a value that is not named", { "lid.lopend": "geen", "lid.vervangt": false }],
    ["while that answer is unknown", { "lid.totEnMet": "2026-07-31", "lid.vervangt": true }],
  ])("is accepted %s", async (_, facts) => {
    expect(await ask(facts)).toMatchObject({ ok: true });
    expect(acceptor(regime)(toZaak(facts as never))).toBe(true);
  });

  test("settles nothing", async () => {
    const found = await ask({ "lid.totEnMet": "2026-07-31" });
    expect(found.ok && found.uitkomst.zaak).toEqual({ lid: { totEnMet: "2026-07-31" } });
  });
});

describe("what is missing", () => {
  test("both are asked while both are unknown", async () => {
    expect(await listed({ "lid.ingang": "2026-08-01", "lid.vervangt": false })).toEqual(["lid.lopend", "lid.totEnMet"]);
    expect(await listed({ "lid.ingang": "2026-08-01", "lid.vervangt": false, "lid.lopend": "geen" })).toEqual([]);
  });

  test("a completion in which a given fact would be refused is none", async () => {
    // "geen" is the only answer that would free this file, and the request check refuses it beside the last day.
    const only = small({
      ...parts,
      regels: [
        regel("vrij", { any: [blad("lid.lopend", "equal", "geen"), blad("lid.ingang", "lessThan", "2026-01-01")] }),
        regel("einde", { any: [blad("lid.lopend", "equal", "geen"), blad("lid.totEnMet", "lessThan", "2026-12-31")] }),
      ],
    });
    const verzoek = {
      vraag: "proef",
      peildatum: "2026-06-01",
      zaak: { lid: { totEnMet: "2026-07-31", ingang: "2026-08-01" } },
    };
    const uitkomst = await evaluate(verzoek, { regimes: [only] });
    expect(uitkomst.oordeel).toBe("onbekend");
    // Nothing changes it, so the list says what the requirement waits for, with the answer that every completion gives.
    expect(uitkomst.waarschuwingen.map((w) => w.code)).toContain("uitkomst-ligt-vast");
    expect(uitkomst.waarschuwingen.find((w) => w.code === "uitkomst-ligt-vast")?.zin).toContain("nee");
  });
});

/** What has the same fact as a choice, a date and an answer of which one value is barred, in rules of every kind. */
const wide = small({
  feiten: [
    lopend,
    totEnMet,
    vervangt,
    ingang,
    feit("p.waar", "boolean"),
    feit("e.keuze", "enum", { waarden: ["a", "b", "c"], nietBij: { feit: "p.waar", waarde: true, eigen: ["a", "b"] } }),
  ],
  regels: [
    ...(parts.regels ?? []),
    regel("uit", { any: [blad("lid.lopend", "equal", "geen"), blad("lid.totEnMet", "greaterThan", "2026-03-31")] }),
    regel("keuze", { any: [blad("e.keuze", "in", ["a", "b"]), blad("p.waar", "equal", false)] }),
    regel(
      "wens",
      { all: [blad("lid.vervangt", "equal", true), blad("e.keuze", "notEqual", "c")] },
      { kracht: "uitgangspunt" },
    ),
  ],
});

describe.each([regime, wide])("a regime with such facts has every property of the test kit", (own) => {
  test.each(allProperties(own))("$name", async ({ property }) => {
    await fc.assert(property, { numRuns: 40 });
  });
});

test("compiled, it answers the same", () => {
  const toets = compile("proef", "klein", { regimes: [regime] });
  expect(toets.oordeel(toZaak({ "lid.lopend": "geen" }) as never, "2026-06-01")).toBe("ja");
});

describe("a regime is refused", () => {
  const codes = (...feiten: Record<string, unknown>[]): string[] =>
    codesOf({ feiten, regels: [regel("x", { all: [blad("lid.ingang", "lessThan", "2026-01-01")] })] });
  test.each([
    [
      "that names an answer which the other cannot have",
      [lopend, { ...totEnMet, nietBij: { feit: "lid.lopend", waarde: "nooit" } }],
      "governor-unfit",
    ],
    [
      "that bars every value one by one",
      [lopend, { ...vervangt, nietBij: { feit: "lid.lopend", waarde: "geen", eigen: [true, false] } }],
      "value-not-allowed",
    ],
    [
      "that bars values of a date",
      [lopend, { ...totEnMet, nietBij: { feit: "lid.lopend", waarde: "geen", eigen: ["2026-01-01"] } }],
      "value-not-allowed",
    ],
    [
      "in which one fact brings along what another cannot stand",
      [lopend, totEnMet, feit("lid.reden", "boolean", { alleenBij: { feit: "lid.lopend", waarde: "geen" } })],
      "governor-unfit",
    ],
    [
      "in which what is barred decides about others",
      [lopend, vervangt, feit("lid.nieuw", "date", { alleenBij: { feit: "lid.vervangt", waarde: true } })],
      "governor-unfit",
    ],
    ["that names a fact which does not exist", [totEnMet], "fact-unknown"],
  ])("%s", (_, feiten, code) => {
    expect(codes(ingang, ...feiten)).toContain(code);
  });
});

test("a remedy never leads to a file that is refused", async () => {
  const stuk = { wie: { nl: "de club", en: "the club" }, document: { nl: "brief", en: "letter" } };
  const mending = small({
    feiten: [
      { ...lopend, herstel: stuk },
      { ...totEnMet, herstel: { met: "lid.lopend" } },
      { ...vervangt, herstel: { met: "lid.lopend" } },
    ],
    regels: [regel("x", { all: [blad("lid.lopend", "equal", "geen")] })],
  });
  const verzoek = {
    vraag: "proef",
    peildatum: "2026-06-01",
    zaak: { lid: { lopend: "jeugd", totEnMet: "2026-07-31", vervangt: true } },
  };
  const opties = { regimes: [mending] };
  const gevonden = findRemedies(await evaluate(verzoek, opties), opties);
  const stappen = gevonden.herstel.flatMap((h) => h.handelingen.flatMap((a) => a.stappen));
  expect(Object.fromEntries(stappen.map(({ feit: id, naar }) => [id, naar]))).toEqual({
    "lid.lopend": "geen",
    "lid.totEnMet": null,
    "lid.vervangt": false,
  });
});
