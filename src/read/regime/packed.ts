/** Shorter texts cost less than a name for them. */
const SHORT = 12;
/** How a text that stood before is written: its number. */
const AGAIN = "~";
/** How a sentence is written: the next one of those that stand apart, each on a line of its own. */
const NEXT = AGAIN;
const LINE = "\n";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const isNode = (value: Json): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

// Both change what they are given, a value fresh from JSON: it is read on the way to a first answer.

/** Visits every text in order and puts what comes of it in its place. */
function replaceTexts(value: Json, replace: (text: string) => string): Json {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) for (const [i, item] of value.entries()) value[i] = replaceTexts(item, replace);
  else if (isNode(value)) {
    for (const key of Object.keys(value)) value[key] = replaceTexts(value[key] ?? null, replace);
  }
  return value;
}

/** Puts something in the place of every value under a key `en`, in order. */
function replaceEnglish(value: Json, replace: (english: Json) => Json): Json {
  if (Array.isArray(value)) for (const item of value) replaceEnglish(item, replace);
  else if (isNode(value)) {
    for (const key of Object.keys(value)) {
      if (key === "en") value[key] = replace(value[key] ?? null);
      else replaceEnglish(value[key] ?? null, replace);
    }
  }
  return value;
}

/**
 * Writes a JSON value as a text that compresses well. A compressor sees only what stood a little before: so a text that
 * comes again becomes its number, each language stands by itself, and sentences stand apart from what holds them.
 *
 * @example
 * const value = { zin: "Het duurt een jaar.", en: { zin: "It takes a year." } };
 * unpack(pack(value)); //=> value
 */
export function pack(value: unknown): string {
  const english: Json[] = [];
  const dutch = replaceEnglish(JSON.parse(JSON.stringify(value)) as Json, (en) => {
    english.push(en);
    return 0;
  });
  const seen = new Map<string, number>();
  const sentences: string[] = [];
  const packed = replaceTexts([dutch, english], (text) => {
    if (text.startsWith(AGAIN)) throw new RangeError(`a text that starts with ${AGAIN}`);
    const number = seen.get(text);
    if (number !== undefined) return `${AGAIN}${number}`;
    if (text.length <= SHORT) return text;
    seen.set(text, seen.size);
    if (!text.includes(" ") || text.includes(LINE)) return text;
    sentences.push(text);
    return NEXT;
  });
  return [JSON.stringify(packed), ...sentences].join(LINE);
}

/** Reads what `pack` wrote. */
export function unpack(text: string): unknown {
  const seen: string[] = [];
  const [structure = "", ...sentences] = text.split(LINE);
  let told = 0;
  const [dutch = null, english] = replaceTexts(JSON.parse(structure) as Json, (given) => {
    if (given.startsWith(AGAIN) && given !== NEXT) return seen[Number(given.slice(AGAIN.length))] ?? given;
    const found = given === NEXT ? (sentences[told++] ?? given) : given;
    if (found.length > SHORT) seen.push(found);
    return found;
  }) as Json[];
  let next = 0;
  return replaceEnglish(dutch, () => (english as Json[])[next++] ?? null);
}
