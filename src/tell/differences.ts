import { pointer } from "../read/errors.js";

/**
 * A place where what comes out now is not what was stored. Where a record contradicts itself, `toen` is what stands at that place of
 * it (below `/verzoek` or `/regelset`), and `nu` what its outcome says of that.
 */
export interface Verschil {
  /** A JSON Pointer in the record. */
  readonly pad: string;
  /** What stood there; absent where nothing did, which is another thing than `null`. */
  readonly toen?: unknown;
  /** What stands there now; absent where nothing does. */
  readonly nu?: unknown;
}

const own = (value: object, key: string): unknown =>
  Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;

/** Every place where two JSON values differ. */
export function differences(toen: unknown, nu: unknown, pad: string): Verschil[] {
  if (Object.is(toen, nu)) return [];
  const [a, b] = [toen, nu].map((side) => (typeof side === "object" && side !== null ? side : undefined));
  if (!a || !b || Array.isArray(a) !== Array.isArray(b)) return [{ pad, toen, nu }];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences(own(a, key), own(b, key), `${pad}${pointer([key])}`));
}

/** The places of an outcome that only tell: sentences, names, sources and readings, and whatever is in English. */
const words: readonly RegExp[] = [
  /^\/(vraagTitel|namen)(\/|$)/,
  /^\/regime\/titel(En)?$/,
  /^\/conclusies\/\d+\/((titel|zin)(En)?$|(bron|bronnen|interpretaties|samenhang)(\/|$))/,
  /^\/conclusies\/\d+\/voorwaarden\/\d+\/(naam|naamEn|vindplaats)$/,
  /^\/ontbreekt\/\d+\/(vraagtekst|bewijsstuk|reden)\/(nl|en)$/,
  /^\/(afwijkingen|kwetsbaarheden|plichten|waarschuwingen)\/\d+\/(zin(En)?$|bron(\/|$))/,
  /^\/(plichten|termijnen)\/\d+\/wie\/en$/,
  /^\/termijnen\/\d+\/((titel|toelichting)(En)?$|(bron|interpretaties)(\/|$))/,
  /^\/termijnen\/\d+\/stappen\/\d+\/(zin(En)?$|bron(\/|$))/,
  /^\/gevolgen\/toelichting(En)?(\/|$)/,
];

/** Stored before an outcome said how its conditions hang together: that is in the rules, and they are the same. */
export const wasNotSaidYet = ({ pad, toen }: Verschil): boolean =>
  toen === undefined && /^\/conclusies\/\d+\/samenhang$/.test(pad);

/** Whether a place of an outcome holds words: two outcomes that differ there alone say the same. */
export const isWords = (pad: string): boolean => words.some((place) => place.test(pad));
