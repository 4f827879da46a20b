import { describe, expect, test } from "vitest";
import { teksten } from "../../src/generated/texts.js";
import { evaluate, explain, findRemedies } from "../../src/index.js";
import type { Regime } from "../../src/model/regime.js";
import type { Taal } from "../../src/model/tekst.js";
import type { LeesbareUitkomst } from "../../src/model/uitkomst.js";
import { lengtes, registers } from "../../src/model/uitleg.js";
import { readCases } from "../../src/testing/cases.js";
import { filesUnder, readJson } from "../helpers/files.js";
import { caseFiles, shipped } from "../helpers/zaken.js";
import { type Json, objects, ruleFiles, sentences } from "./rule-files.js";

/**
 * What people read is in one language, and holds no id and no raw value. Quotations and the places where they stand are
 * from the Dutch texts, whatever the language; behind a question about a missing fact stands its id, for who fills it in.
 */

const other = (taal: Taal): Taal => (taal === "nl" ? "en" : "nl");
const flat = (text: string): string => text.replace(/\s+/g, " ");

/** Every text of the rules in one language, apart from names for machines. */
const textsIn = (taal: Taal): string[] =>
  ruleFiles.flatMap(({ json }) => [...sentences(json, taal)].map((text) => flat(text.slice(text.indexOf(": ") + 2))));
const texts = { nl: new Set(textsIn("nl")), en: new Set(textsIn("en")) };

/** Those of three words and more that are not said alike in the other language: a name, as "Hart van Brabant". */
const foreign = (taal: Taal): string[] =>
  [...texts[other(taal)]].filter((text) => text.split(" ").length > 2 && !texts[taal].has(text) && !text.includes("{"));
const sentencesOf = { nl: foreign("nl"), en: foreign("en") };

/** Words without which no sentence of a language does, and that the other does not have. */
const words: Readonly<Record<Taal, RegExp>> = {
  nl: /\b(het|een|niet|geen|wordt|worden|zijn|voor|naar|bij|uit|ook|aan|maar|deze|wie|als|dan|tot|nog|hij|zij|haar|heeft)\b/gi,
  en: /\b(the|and|with|which|not|that|this|from|has|does|been|whether|for|are|only)\b/gi,
};

/** Values of facts that are no words of a language: "so-vso", "niet-geschikt". */
const values = [
  ...new Set(
    shipped.flatMap(({ feiten, gevolgen }) => [
      ...feiten.flatMap(({ waarden }) => waarden ?? []),
      ...gevolgen.flatMap(({ velden = {} }) => Object.values(velden)).flatMap((v) => Object.keys(v.waardetitels ?? {})),
    ]),
  ),
];
const said = (taal: Taal): string => ` ${[...texts[taal], ...spoken(teksten[taal] as Json)].join(" ")} `;
function* spoken(value: Json): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* spoken(inner);
}
const whole = (word: string): RegExp => new RegExp(`(?<![\\p{L}\\d-])${word}(?![\\p{L}\\d-])`, "u");
const ids = (taal: Taal): string[] => {
  const all = said(taal);
  return values.filter((value) => !whole(value).test(all));
};
const raw = { nl: ids("nl"), en: ids("en") };

/** The quotations of an outcome and the places where they stand: the longest first, for one can be part of another. */
function cited(uitkomst: LeesbareUitkomst): string[] {
  const found = [...objects(uitkomst as unknown as Json)].flatMap(({ object }) => {
    const { citaat, vindplaats } = object;
    const quotes = (Array.isArray(citaat) ? citaat : [citaat]).filter((text) => typeof text === "string");
    return [...quotes.map((quote) => `"${quote}"`), ...(typeof vindplaats === "string" ? [vindplaats] : [])];
  });
  return [...new Set(found.map(flat))].sort((a, b) => b.length - a.length);
}

/** What is left of a text for people once quotations, places, ids behind questions and the hashes are taken out. */
function ownWords(text: string, uitkomst: LeesbareUitkomst, taal: Taal): string {
  const hashes = text.lastIndexOf(`\n${teksten[taal].uitleg.bewijs}\n`);
  let rest = flat(hashes < 0 ? text : text.slice(0, hashes)).replaceAll("findRemedies", "…");
  for (const quote of cited(uitkomst)) rest = rest.replaceAll(quote, "…");
  for (const { feit } of uitkomst.ontbreekt) rest = rest.replaceAll(`[${feit}]`, "");
  return rest;
}

/** Ids that no word looks like: they have a point, or a capital, within. */
const machine = shipped.flatMap(({ feiten, afleidingen, regels, gevolgen, termijnen }) => [
  ...[...feiten, ...afleidingen, ...termijnen].map(({ id }) => id),
  ...regels.map(({ name }) => name),
  ...gevolgen.map(({ naam }) => naam),
]);
const named = [...new Set(machine)].filter((id) => /[.A-Z]/.test(id));

function* faults(text: string, taal: Taal): Generator<string> {
  for (const id of named) if (text.includes(id) && whole(id.replaceAll(".", "\\.")).test(text)) yield `id: ${id}`;
  for (const [key] of text.matchAll(/(?<!\p{L})\p{Ll}+\p{Lu}\p{L}*/gu)) yield `key: ${key}`;
  for (const value of raw[taal]) if (whole(value).test(text)) yield `value: ${value}`;
  for (const sentence of sentencesOf[taal]) if (text.includes(sentence)) yield `${other(taal)}: ${sentence}`;
  for (const { 0: word, index } of text.matchAll(words[other(taal)]))
    yield `${other(taal)}: ${word} in "${text.slice(Math.max(0, index - 40), index + 40)}"`;
}

/** What people read of the ways to mend a "no". */
const remedies = (uitkomst: LeesbareUitkomst, taal: Taal): string => {
  const { reden, herstel } = findRemedies(uitkomst);
  const told = herstel.flatMap(({ handelingen, toelichting }) => [
    toelichting,
    ...handelingen.flatMap(({ wie, document, stappen }) => [wie, document, ...stappen.map(({ titel }) => titel)]),
  ]);
  return flat([reden, ...told].map((text) => text?.[taal] ?? "").join(" "));
};

interface Request {
  readonly peildatum: string;
  readonly zaak: Readonly<Record<string, Readonly<Record<string, unknown>> | null | undefined>>;
}

/** The forms of an explanation. Neighbours in the list of cases show much of the same: each is told in two of them, in turn. */
const forms = lengtes.flatMap((lengte) => registers.map((register) => ({ lengte, register })));
const formsAt = (i: number) => [0, 1].map((more) => forms[(2 * i + more) % forms.length]);

/** The vignettes of a regime, the examples of its question, and the file of which nothing is known. */
function requests(regime: Regime): Request[] {
  const vignettes = readCases(caseFiles, regime).filter(({ bestand }) => bestand.endsWith("vignetten.zaken.json"));
  const examples = filesUnder("examples", ".json")
    .filter((path) => path.split("/").length === 2)
    .map((path) => readJson<Request & { vraag: string }>(path))
    .filter(({ vraag, peildatum }) => vraag === regime.vraag && peildatum >= regime.geldigVan);
  return [{ peildatum: "2026-08-01", zaak: {} }, ...examples, ...vignettes];
}

describe("is explained in one language, in words", () => {
  test.each(shipped.map((regime) => [regime.id, regime] as const))("%s", async (_, regime) => {
    const found = new Set<string>();
    const asked = requests(regime);
    for (const [i, { peildatum, zaak }] of asked.entries()) {
      const uitkomst = await evaluate({ vraag: regime.vraag, regime: regime.id, peildatum, zaak }, { regimes: [] });
      for (const taal of ["nl", "en"] as const) {
        const told = (asked.length < forms.length ? forms : formsAt(i)).map((form) =>
          ownWords(explain(uitkomst, { taal, ...form }), uitkomst, taal),
        );
        if (uitkomst.oordeel === "nee") told.push(remedies(uitkomst, taal));
        for (const fault of told.flatMap((text) => [...faults(text, taal)])) found.add(`${taal}: ${fault}`);
      }
    }
    expect([...found]).toEqual([]);
  });
});
