import { maanden, nietBekend, oordelen, schrijfwijze } from "../generated/texts.js";
import type { FeitType, FeitWaarde } from "../model/feit.js";
import { type Antwoord, type Naam, nameOf } from "../model/naam.js";
import type { Oordeel } from "../model/oordeel.js";
import type { Taal, Tekst } from "../model/tekst.js";

const DATE = /\b(\d{4})-(0[1-9]|1[0-2])(?:-(\d{2}))?\b(?!-)/g;

/** 2026-05-20 as people write it: 20 mei 2026, 20 May 2026; 2014-03, of which the day is not known: maart 2014. */
export const written = (text: string, taal: Taal): string =>
  // Few values hold a date, and to look for a sign is cheaper than to look for a pattern.
  text.includes("-")
    ? text.replace(
        DATE,
        (_, year: string, month: string, day: string | undefined) =>
          `${day === undefined ? "" : `${Number(day)} `}${maanden[taal][Number(month) - 1]} ${year}`,
      )
    : text;

const named = (value: string, naam: Naam | undefined, taal: Taal): string | undefined =>
  naam?.waarden && Object.hasOwn(naam.waarden, value) ? naam.waarden[value]?.[taal] : undefined;

/** The most decimals of what somebody wrote: only what was reckoned has more, and is told to the cent. */
const MOST_DECIMALS = 4;

/** A whole number as it is, another with all that was written of it, and two decimals at least: 2.50, 1.125. */
function numberInWords(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const [, decimals = ""] = String(value).split(".");
  return value.toFixed(decimals.length > MOST_DECIMALS ? 2 : Math.max(2, decimals.length));
}

/**
 * A value as people read it: the name of a choice, a day in words, yes or no.
 *
 * @example
 * inWords("2026-05-20", "en"); //=> "20 May 2026"
 * const waarden = { "niet-geschikt": { nl: "niet geschikt", en: "not fit" } };
 * inWords("niet-geschikt", "en", { titel: { nl: "het oordeel", en: "the judgement" }, waarden }); //=> "not fit"
 */
export function inWords(value: FeitWaarde | null, taal: Taal, naam?: Naam): string {
  if (value === null) return nietBekend[taal];
  const { waar, onwaar, geen, totEnMet, looptNog } = schrijfwijze[taal];
  if (typeof value === "boolean") return value ? waar : onwaar;
  if (typeof value === "number") return numberInWords(value);
  if (typeof value === "string") return named(value, naam, taal) ?? written(value, taal);
  const items = value.map((item) =>
    typeof item === "string"
      ? (named(item, naam, taal) ?? item)
      : item.totEnMet === null
        ? looptNog.replace("{van}", written(item.van, taal))
        : `${written(item.van, taal)} ${totEnMet} ${written(item.totEnMet, taal)}`,
  );
  return items.length === 0 ? geen : items.join(", ");
}

/** What decides which answers a fact has. */
interface Keuze {
  readonly type: FeitType;
  readonly waarden?: readonly string[] | undefined;
  readonly waardetitels?: Readonly<Record<string, Tekst>> | undefined;
}

/** Answers to choose from, each with its name; `null` where there is no list of them. */
export function answersOf({ type, waarden, waardetitels = {} }: Keuze): readonly Antwoord[] | null {
  if (type === "boolean") {
    const both = (key: "waar" | "onwaar"): Tekst => ({ nl: schrijfwijze.nl[key], en: schrijfwijze.en[key] });
    return [
      { waarde: true, titel: both("waar") },
      { waarde: false, titel: both("onwaar") },
    ];
  }
  return waarden?.map((waarde) => ({ waarde, titel: nameOf(waarde, waardetitels[waarde]) })) ?? null;
}

/** A share in per cent, never rounded up: 94.96 is not 95. */
export const percentage = (share: number): string => (Math.floor(share * 1000) / 10).toFixed(1);

/** An answer of a conclusion in words. */
export const answerInWords = (oordeel: Oordeel, taal: Taal): string => oordelen[taal][oordeel];
