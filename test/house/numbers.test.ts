import { describe, expect, test } from "vitest";
import { isObject, type Json, type JsonObject, objects, ruleFiles, texts } from "./rule-files.js";

const words: Readonly<Record<number, readonly string[]>> = {
  1: ["een", "één"],
  2: ["twee"],
  3: ["drie"],
  4: ["vier"],
  5: ["vijf"],
  6: ["zes"],
  7: ["zeven"],
  8: ["acht"],
  9: ["negen"],
  10: ["tien"],
  11: ["elf"],
  12: ["twaalf"],
  13: ["dertien"],
  14: ["veertien"],
  15: ["vijftien"],
  16: ["zestien"],
  17: ["zeventien"],
  18: ["achttien"],
  19: ["negentien"],
  20: ["twintig"],
  21: ["eenentwintig", "een en twintig"],
  50: ["vijftig"],
};
const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Whether a text has a word or figure, standing on its own. */
const has = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, "iu").test(text);
const hasNumber = (text: string, n: number): boolean =>
  [String(n), ...(words[n] ?? [])].some((word) => has(text, word));

const units: Readonly<Record<string, readonly string[]>> = {
  dagen: ["dag", "dagen"],
  weken: ["week", "weken"],
  maanden: ["maand", "maanden"],
  jaren: ["jaar", "jaren"],
};

/** Whether a quote says a value of a table: an amount as the law writes it, or a day, with its year where it names one. */
function says(quote: string, value: Json | undefined): boolean {
  if (typeof value === "number") {
    const thousands = String(value).replace(/\B(?=(\d{3})+$)/g, ".");
    const forms = [String(value), thousands, ...(value % 1_000_000 === 0 ? [`${value / 1_000_000} miljoen`] : [])];
    return forms.some((form) => has(quote, form.replaceAll(".", "\\.")));
  }
  const [, month, day] = String(value).split("-").map(Number);
  return has(quote, `${day} ${months[(month ?? 0) - 1]}`);
}

/** All quotes of a rule or derivation: of its `bron` and of the sources named beside it. */
const quoted = (item: JsonObject): string =>
  [item["bron"], ...((item["mede"] as readonly Json[] | undefined) ?? [])]
    .filter(isObject)
    .flatMap((bron) => texts(bron["citaat"]))
    .join("\n");

/** The numbers that conditions compare facts with. */
const compared = (conditions: Json | undefined): number[] =>
  [...objects(conditions)].map(({ object }) => object["value"]).filter((value) => typeof value === "number");

/** What the numbers of a derivation must say in its quote. A step of one day only turns "before" into "up to and including". */
function demands(item: JsonObject): { readonly what: string; readonly met: (quote: string) => boolean }[] {
  const found: { what: string; met: (quote: string) => boolean }[] = [];
  const number = (name: string, n: number): void =>
    void found.push({ what: `${name} ${n}`, met: (quote) => hasNumber(quote, n) });
  const { operatie, jaren, maanden, dagen, maand, dag, aantal, eenheid, rijen } = item;
  const neighbour = operatie === "dagInJaar" && (jaren === 0 || jaren === -1);
  if (typeof jaren === "number" && !neighbour) number("jaren", jaren);
  if (typeof maanden === "number") number("maanden", Math.abs(maanden));
  if (typeof dagen === "number" && Math.abs(dagen) !== 1) number("dagen", Math.abs(dagen));
  if (typeof maand === "number" && typeof dag === "number") {
    const date = `${dag} ${months[maand - 1]}`;
    found.push({ what: date, met: (quote) => has(quote, date) });
  }
  if (typeof aantal === "number") {
    const n = Math.abs(aantal);
    const unit = units[String(eenheid)] ?? [];
    found.push({
      what: `${n} ${String(eenheid)}`,
      met: (quote) => [String(n), ...(words[n] ?? [])].some((w) => unit.some((u) => has(quote, `${w} ${u}`))),
    });
  }
  for (const rij of Array.isArray(rijen) ? (rijen as JsonObject[]) : []) {
    const { bij, waarde } = rij;
    found.push({ what: `${String(bij)}: ${String(waarde)}`, met: () => says(quoted(rij), waarde) });
  }
  for (const n of compared(item["voorwaarde"])) number("value", n);
  return found;
}

describe("terms and ages stand in the quote, in figures or in words", () => {
  test("of every rule", () => {
    const missing = ruleFiles
      .filter(({ kind }) => kind === "regel")
      .flatMap(({ path, json }) =>
        [json["conditions"], json["toepassing"]]
          .flatMap(compared)
          .filter((n) => !hasNumber(quoted(json), n))
          .map((n) => `${path}: ${n}`),
      );
    expect(missing).toEqual([]);
  });

  test("of every derived date", () => {
    const missing = ruleFiles
      .filter(({ kind }) => kind === "afleidingen")
      .flatMap(({ path, json }) =>
        ((json["afleidingen"] as readonly JsonObject[] | undefined) ?? []).flatMap((item) =>
          demands(item)
            .filter(({ met }) => !met(quoted(item)))
            .map(({ what }) => `${path} ${String(item["id"])}: ${what}`),
        ),
      );
    expect(missing).toEqual([]);
  });
});
