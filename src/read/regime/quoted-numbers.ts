import { isObject } from "../../model/depth.js";
import { amounts, maanden, numerals, units } from "../rule-words.js";
import { type Json, objects, texts } from "./objects.js";

const isLetterOrDigit = (text: string): boolean => /^[\p{L}\d]/u.test(text);

/** Whether a text has a word or figure, standing on its own. */
function has(text: string, word: string): boolean {
  const [within, wanted] = [text.toLowerCase(), word.toLowerCase()];
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
    const before = at > 0 && isLetterOrDigit(within.slice(at - 1, at));
    if (!before && !isLetterOrDigit(within.slice(at + wanted.length))) return true;
  }
  return false;
}

/** A number in figures and in words. */
const forms = (n: number): readonly string[] => [String(n), ...(numerals[String(n)] ?? [])];
const hasNumber = (text: string, n: number): boolean => forms(n).some((form) => has(text, form));

/** Whether a quote says a value of a table: an amount as the law writes it, or a day, with its year where it names one. */
function says(quote: string, value: unknown): boolean {
  if (typeof value === "number") {
    const thousands = String(value).replace(/\B(?=(\d{3})+$)/g, ".");
    const millions = value % MILLION === 0 ? [`${value / MILLION} ${amounts.miljoen}`] : [];
    return [String(value), thousands, ...millions].some((form) => has(quote, form));
  }
  const [, month, day] = String(value).split("-").map(Number);
  return has(quote, `${day} ${maanden[(month ?? 0) - 1]}`);
}

const MILLION = 1_000_000;

/** All quotes of a rule or derivation: of its `bron` and of the sources named beside it. */
export const quoted = ({ bron, mede }: Json): string =>
  [bron, ...(Array.isArray(mede) ? mede : [])]
    .filter(isObject)
    .flatMap((source) => texts(source["citaat"]))
    .join("\n");

/** The readings of a rule or derivation: a number that no source says is explained there. */
const explained = ({ interpretatie }: Json): string =>
  [...objects(interpretatie)].flatMap(({ object }) => Object.values(object).flatMap(texts)).join("\n");

/** Something that a quote must say. */
interface Demand {
  readonly what: string;
  readonly met: (quote: string) => boolean;
}

/** The numbers that conditions compare facts with. More than none is "any", which no text writes as a number. */
const compared = (conditions: unknown): number[] =>
  [...objects(conditions)]
    .map(({ object }) => object["value"])
    .filter((value) => typeof value === "number" && value !== 0) as number[];

const number = (what: string, n: number): Demand => ({ what: `${what} ${n}`, met: (quote) => hasNumber(quote, n) });

/** What the numbers of a derivation must say in its quote. A step of one day only turns "before" into "up to and including". */
function ofDerived(item: Json): Demand[] {
  const { operatie, jaren, maanden: months, dagen, maand, dag, aantal, eenheid, rijen } = item;
  const neighbour = operatie === "dagInJaar" && (jaren === 0 || jaren === -1);
  const found: Demand[] = [];
  if (typeof jaren === "number" && !neighbour) found.push(number("jaren", Math.abs(jaren)));
  if (typeof months === "number") found.push(number("maanden", Math.abs(months)));
  if (typeof dagen === "number" && Math.abs(dagen) !== 1) found.push(number("dagen", Math.abs(dagen)));
  if (typeof maand === "number" && typeof dag === "number") {
    const date = `${dag} ${maanden[maand - 1]}`;
    found.push({ what: date, met: (quote) => has(quote, date) });
  }
  if (typeof aantal === "number") {
    const [n, unit] = [Math.abs(aantal), units[String(eenheid)] ?? []];
    found.push({
      what: `${n} ${String(eenheid)}`,
      met: (quote) => forms(n).some((form) => unit.some((one) => has(quote, `${form} ${one}`))),
    });
  }
  for (const rij of Array.isArray(rijen) ? rijen.filter(isObject) : []) {
    found.push({
      what: `${String(rij["bij"])}: ${String(rij["waarde"])}`,
      met: () => says(quoted(rij), rij["waarde"]),
    });
  }
  return [...found, ...compared(item["voorwaarde"]).map((n) => number("value", n))];
}

/** The numbers of a rule or a derivation that stand in none of its quotes, in figures or in words, and in no reading of it. */
export function unquoted(item: Json): string[] {
  const demands =
    "operatie" in item
      ? ofDerived(item)
      : [item["conditions"], item["toepassing"], item["overgang"], item["waarschuwing"]]
          .flatMap(compared)
          .map((n) => number("value", n));
  // What a transition rests on stands at the transition.
  const said = [item, item["overgang"]]
    .filter(isObject)
    .map((part) => `${quoted(part)}\n${explained(part)}`)
    .join("\n");
  return demands.filter(({ met }) => !met(said)).map(({ what }) => what);
}

/** The periods of a derivation of which its quote says the number with another unit: six weeks is not six days. */
export function otherUnits(item: Json): string[] {
  if (!("operatie" in item)) return [];
  const said = quoted(item);
  return Object.keys(units).flatMap((unit) => {
    const n = item[unit];
    if (typeof n !== "number") return [];
    const isSaid = (name: string): boolean =>
      forms(Math.abs(n)).some((form) => (units[name] ?? []).some((word) => has(said, `${form} ${word}`)));
    const others = Object.keys(units).filter((name) => name !== unit && isSaid(name));
    return isSaid(unit) ? [] : others.map((name) => `${unit} ${n}: ${Math.abs(n)} ${name}`);
  });
}
