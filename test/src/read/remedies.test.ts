import { describe, expect, test } from "vitest";
import { regimesOf, vraagNamen } from "../../../src/doors/regimes.js";
import { parse } from "../../../src/index.js";
import type { Feit } from "../../../src/model/feit.js";
import { givenIn } from "../../../src/model/peildatum.js";
import { type Taal, talen } from "../../../src/model/tekst.js";
import { type Probleem, ToetsverzoekError } from "../../../src/read/errors.js";
import { translate } from "../../../src/read/translate.js";
import { tried } from "../../../src/testing/tried.js";

const PEILDATUM = "2026-08-01";
const codes = [
  ...["date-form", "date-calendar", "wrong-type", "integer-range", "value-unknown", "code-form"],
  ...["list-form", "periods-form"],
];

/** What somebody can put in the place of a value who does as a sentence says; `undefined` is: the fact is left out. */
type Follow = (feit: Feit | undefined) => readonly unknown[];
const nothing: Follow = () => [undefined];
const example: Follow = () => ["2026-08-01"];
const part: Follow = () => ["2014-05", "2014"];
const onCalendar: Follow = () => ["2026-02-28"];
const yesOrNo: Follow = () => [true, false];
const inDigits: Follow = (feit) => [feit?.minimum];
const allDigits: Follow = (feit) => ["0".repeat(feit?.cijfers ?? 0)];
const oneOf: Follow = (feit) => feit?.waarden ?? [];
const listed: Follow = (feit) => [[], ...(feit?.waarden ?? []).map((one) => [one])];
const stretches: Follow = () => [
  [{ van: "2026-05-01", totEnMet: "2026-05-02" }],
  [{ van: "2026-05-01", totEnMet: null }],
];
const none: Follow = () => [[]];

/** Every sentence of these remedies, as a person reads it, with what it tells to do. */
const sentences: Readonly<Record<Taal, readonly (readonly [RegExp, Follow])[]>> = {
  nl: [
    [/^Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld 2026-08-01\.$/, example],
    [/^Controleer dag en maand\.$/, onCalendar],
    [/^Is alleen de maand of het jaar bekend, schrijf dan JJJJ-MM of JJJJ\.$/, part],
    [/^Is (de datum niet|het nog niet) bekend, laat het feit dan weg\.$/, nothing],
    [/^Antwoord met true \(ja\) of false \(nee\), en niet met een tekst of een getal\.$/, yesOrNo],
    [/^Geef een getal in cijfers, en geen tekst\.$/, inDigits],
    [/^Geef alle cijfers, ook de nullen vooraan\.$/, allDigits],
    [/^Bedoelt u: .*\?$/, oneOf],
    [/^Geef een lijst, ook bij een enkele waarde; \[\] betekent: geen van deze\.$/, listed],
    [
      /^Schrijf elke periode met twee datums \(JJJJ-MM-DD\); loopt zij nog, laat het einde dan leeg \(null\)\.$/,
      stretches,
    ],
    [/^Een lege lijst betekent: geen\.$/, none],
  ],
  en: [
    [/^Write the date as YYYY-MM-DD, for example 2026-08-01\.$/, example],
    [/^Check the day and the month\.$/, onCalendar],
    [/^If only the month or the year is known, write YYYY-MM or YYYY\.$/, part],
    [/^If (the date is not known|it is not known yet), leave the fact out\.$/, nothing],
    [/^Answer with true \(yes\) or false \(no\), and not with a text or a number\.$/, yesOrNo],
    [/^Give a number in digits, and not a text\.$/, inDigits],
    [/^Give all digits, also the zeros in front\.$/, allDigits],
    [/^Did you mean: .*\?$/, oneOf],
    [/^Give a list, also for a single value; \[\] means: none of these\.$/, listed],
    [/^Write each period with two dates \(YYYY-MM-DD\); if it still runs, leave its end empty \(null\)\.$/, stretches],
    [/^An empty list means: none\.$/, none],
  ],
};

/** What can be put in the place of a value by a remedy; fails for a sentence of which nobody wrote what it tells to do. */
function follow(remedie: string, taal: Taal, feit?: Feit): readonly unknown[] {
  return remedie.split(/(?<=[.?]) (?=[A-Z])/).flatMap((sentence) => {
    const [, does] = sentences[taal].find(([words]) => words.test(sentence)) ?? [];
    if (!does) throw new Error(`nobody wrote what this tells to do: ${sentence}`);
    return does(feit);
  });
}

function problemsOf(verzoek: unknown): readonly Probleem[] {
  try {
    parse(verzoek as never);
    return [];
  } catch (error) {
    if (error instanceof ToetsverzoekError) return error.problemen;
    throw error;
  }
}

/** The refused request told in both languages, and of all that they tell to do what is still refused at that place. */
function stillWrong(refused: unknown, pad: string, withValue: (value: unknown) => unknown, feit?: Feit) {
  const problemen = problemsOf(refused).filter((one) => one.pad === pad);
  const ways = talen.flatMap((taal) =>
    translate(problemen, { taal }).flatMap(({ remedie }) => follow(remedie, taal, feit)),
  );
  const wrong = ways.filter((value) => problemsOf(withValue(value)).some((one) => one.pad === pad));
  return { codes: problemen.map(({ code }) => code), ways, wrong };
}

describe("whoever does what a refusal says is not refused again", () => {
  const met = new Set<string>();

  test.each(vraagNamen)("at each fact of %s", (vraag) => {
    const facts = new Map(
      regimesOf(vraag)
        .flatMap(({ feiten }) => givenIn(feiten))
        .map((feit) => [feit.id, feit]),
    );
    for (const feit of facts.values()) {
      const [groep = "", naam = ""] = feit.id.split(".");
      const request = (waarde: unknown) => ({ vraag, peildatum: PEILDATUM, zaak: { [groep]: { [naam]: waarde } } });
      for (const { value, code } of tried[feit.type].wrong(feit)) {
        if (!codes.includes(code)) continue;
        const found = stillWrong(request(value), `/zaak/${groep}/${naam}`, request, feit);
        expect([feit.id, value, found.codes, found.wrong]).toEqual([feit.id, value, [code], []]);
        expect(found.ways.length).toBeGreaterThan(0);
        met.add(code);
      }
    }
  });

  test.each([
    ["date-form", "1 mei 2026"],
    ["date-form", "2026-05"],
    ["date-form", 20260501],
    ["date-calendar", "2026-02-30"],
  ])("at the peildatum: %s, %s", (code, peildatum) => {
    const request = (value: unknown) => ({ vraag: "vrijstelling", peildatum: value, zaak: {} });
    const found = stillWrong(request(peildatum), "/peildatum", request);
    expect(found.codes).toEqual([code]);
    expect(found.wrong).toEqual([]);
    expect(found.ways).not.toContain(undefined);
    expect(found.ways.length).toBeGreaterThan(0);
  });

  test("and every one of these mistakes was made", () => {
    expect([...met].sort()).toEqual([...codes].sort());
  });
});
