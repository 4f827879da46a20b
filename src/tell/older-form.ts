import { isObject } from "../model/depth.js";
import { pointer } from "../read/errors.js";

/** The places of an outcome that its older form does not have. Whatever else there is now must stand in it too. */
const later: readonly RegExp[] = [
  /^\/namen$/,
  /^\/regime\/eigen$/,
  /^\/conclusies\/\d+\/(bronnen|wachtOp|samenhang)$/,
  /^\/conclusies\/\d+\/voorwaarden\/\d+\/vindplaats$/,
  /^\/termijnen\/\d+\/(wie|soort|wachtOp)$/,
  /^\/gevolgen\/wachtOp$/,
  /\/interpretaties\/\d+\/(vraag|keuze|anders|grond)En$/,
  /\/bron\/nietGecontroleerd$/,
];

/** Said otherwise in the older form: the form itself, and of branches for other files that they decided. */
const otherwise = /^\/schema$|^\/conclusies\/\d+\/voorwaarden\/\d+\/doorslaggevend$/;

/** Of what comes out now, what the older form of an outcome says too: all of it but what came later. */
export function inOlderForm(toen: unknown, nu: unknown, pad = ""): unknown {
  const step = (key: string | number): string => `${pad}${pointer([key])}`;
  if (Array.isArray(toen) && Array.isArray(nu)) return nu.map((item, i) => inOlderForm(toen[i], item, step(i)));
  if (otherwise.test(pad)) return typeof toen === typeof nu ? toen : nu;
  if (!isObject(toen) || !isObject(nu)) return nu;
  const both = Object.keys(nu).filter(
    (key) => Object.hasOwn(toen, key) || !later.some((place) => place.test(step(key))),
  );
  return Object.fromEntries(both.map((key) => [key, inOlderForm(toen[key], nu[key], step(key))]));
}
