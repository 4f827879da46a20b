import { getoond } from "../generated/texts.js";
import { isWithin } from "../model/nearest.js";
import type { Tekst } from "../model/tekst.js";
import { inEach, type Wording } from "../model/wording.js";

/**
 * How what came from outside stands in a message. The house rule: a message says of a value its kind and its size and never its
 * text, because a name or a BSN may have been typed in the wrong field and messages end in logs. Shown are only a date, a short
 * number, and a text that is one slip away from a value that the field allows. Of a key its first forty characters are shown.
 * Nothing is shown raw: what a terminal or a log reader could take for its own (ESC, line ends, marks that turn the direction
 * of text) is written as an escape.
 */

/** A text that is made for a message already: `problem` takes it over as it stands. */
export class Shown {
  constructor(readonly text: Wording) {}
}

/** A key is shown up to this length; a longer one is no slip of a name either. */
export const LONGEST_KEY = 40;
/** An integer of more digits than this may be a number that belongs to a person. */
const MOST_DIGITS = 6;

const ugly = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/** Letters and signs of Latin script alone: most texts, and no sign of them is ugly. */
const plain = /^[ -~\u00c0-\u024f]*$/;

const HEX = "0123456789abcdef".length;
const asEscape = (char: string): string => `\\u{${(char.codePointAt(0) ?? 0).toString(HEX)}}`;

/**
 * A text with everything that is no visible character written as an escape.
 *
 * @example
 * escaped("a\u001b[31m"); //=> "a\\u{1b}[31m"
 */
export const escaped = (text: string): string => (plain.test(text) ? text : text.replace(ugly, asEscape));

/** What JSON leaves raw of what is no visible character; line ends stand between its signs alone. */
const uglyInJson = /[\u007f-\u009f\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
/** A sign beyond the first plane is two units. */
const asUnits = (char: string): string =>
  char
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(HEX).padStart(UNIT, "0")}`)
    .join("");
const UNIT = "ffff".length;

/** JSON with everything that is no visible character written as an escape of JSON: what it says stays the same. */
export const escapedJson = (json: string): string => (plain.test(json) ? json : json.replace(uglyInJson, asUnits));

const escapedIn = (text: Wording): Wording =>
  typeof text === "string" ? escaped(text) : inEach((taal) => escaped(text[taal]));

/** Texts to be filled in, each escaped: names and reasons come from rules, and those may be somebody else's. */
export const allEscaped = (values: Readonly<Record<string, Wording>>): Readonly<Record<string, Wording>> =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, escapedIn(text)]));

/** The first characters of a text; never half a character. */
function clipped(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? "") ? most - 1 : most;
  return `${text.slice(0, end)}…`;
}

/** A key from outside, for a message: clipped and escaped. */
export const shownKey = (key: string): string => escaped(clipped(key, LONGEST_KEY));

/** A key, to be taken over by `problem` as it stands. */
export const asKey = (key: string): Shown => new Shown(key.trim() === "" ? `"${shownKey(key)}"` : shownKey(key));

/** A text that its reader needs whole, such as the path of a file that was named in the call: escaped, not clipped. */
export const asIs = (text: Wording): Shown => new Shown(escapedIn(text));

/** For what is no JSON: whatever it says of itself is code of whoever made it. */
export const notJson = /* @__PURE__ */ new Shown({ nl: getoond.nl.anders, en: getoond.en.anders });

/** What kind of thing was found, and its size. */
const kind = (name: keyof typeof getoond.nl, n = 0): Tekst =>
  inEach((taal) => getoond[taal][name].replace("{aantal}", String(n)));

/** What a message says where nothing was found. */
export const nothing = (): Tekst => kind("niets");

function shownText(text: string, allowed: readonly string[]): Wording {
  const near = allowed.some((one) => isWithin(text.toLowerCase(), one.toLowerCase(), 1));
  if (near || /^\d{4}-\d{2}-\d{2}$/.test(text)) return JSON.stringify(text);
  return kind(text.length === 1 ? "teken" : "tekst", text.length);
}

function shownNumber(value: number): Wording {
  const digits = String(value).replace(/\D/g, "").length;
  return digits > MOST_DIGITS ? kind("getal", digits) : String(value);
}

/**
 * What was found, for a message: its kind and its size.
 *
 * @param allowed the values that the field allows: a text that is one slip away from one of them is shown
 * @example
 * shownValue("Jan Jansen"); //=> { nl: "een tekst van 10 tekens", en: "a text of 10 characters" }
 * shownValue("psycholog", ["psycholoog"]); //=> "\"psycholog\""
 */
export function shownValue(value: unknown, allowed: readonly string[] = []): Wording {
  switch (typeof value) {
    case "undefined":
      return nothing();
    case "boolean":
      return String(value);
    case "number":
      return shownNumber(value);
    case "string":
      return shownText(value, allowed);
    case "object":
      return value === null ? "null" : shownObject(value);
    default:
      return notJson.text;
  }
}

function shownObject(value: object): Wording {
  try {
    if (value instanceof Shown) return value.text;
    return Array.isArray(value) ? kind("lijst", value.length) : kind("object");
  } catch {
    // A proxy can refuse even to be asked what it is.
    return notJson.text;
  }
}
