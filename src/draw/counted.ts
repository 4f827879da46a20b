import { isObject } from "../model/depth.js";
import { isOordeel, oordelen } from "../model/oordeel.js";
import type { Overgang, Simulatie } from "../model/simulatie.js";
import { readPlain } from "../read/plain.js";
import { refusePicture } from "./errors.js";

const DEEPEST = 50;

const isCount = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;

const isTekst = (value: unknown): boolean =>
  isObject(value) && typeof value["nl"] === "string" && typeof value["en"] === "string";

const isInterval = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 2 && value.every(isCount));

const isMove = (value: unknown): boolean =>
  isObject(value) &&
  isOordeel(value["van"]) &&
  isOordeel(value["naar"]) &&
  isCount(value["aantal"]) &&
  (value["gemiddelde"] === null || isCount(value["gemiddelde"])) &&
  isInterval(value["interval"]);

const isSide = (value: unknown): boolean =>
  isObject(value) && isTekst(value["titel"]) && typeof value["peildatum"] === "string";

/** Whether a value is what `simulate` gives, as far as it is drawn. */
const isSimulation = (value: unknown): value is Simulatie =>
  isObject(value) &&
  value["schema"] === "simulatie/1" &&
  isTekst(value["mededeling"]) &&
  isCount(value["leerlingen"]) &&
  typeof value["synthetisch"] === "boolean" &&
  Array.isArray(value["zaden"]) &&
  value["zaden"].every(isCount) &&
  Array.isArray(value["regimes"]) &&
  value["regimes"].length === 2 &&
  value["regimes"].every(isSide) &&
  Array.isArray(value["overgangen"]) &&
  value["overgangen"].every(isMove);

/** Reads what `simulate` gave, also when it comes from storage. */
export function readSimulation(document: unknown): Simulatie {
  const { value, problemen } = readPlain(document, DEEPEST);
  if (problemen.length === 0 && isSimulation(value)) return value;
  return refusePicture("picture-simulation", "", document, {}, ["simulatie/1"]);
}

/** How many go from one answer to another: nobody, where it is not listed. */
export const moveIn = ({ overgangen }: Simulatie, van: Overgang["van"], naar: Overgang["naar"]): Overgang =>
  overgangen.find((one) => one.van === van && one.naar === naar) ?? {
    ...{ van, naar, aantal: 0, gemiddelde: null, interval: null },
  };

/** The answers that occur on one side, in their order. */
export const answersOn = ({ overgangen }: Simulatie, side: "van" | "naar"): Overgang["van"][] =>
  oordelen.filter((oordeel) => overgangen.some((one) => one[side] === oordeel && one.aantal > 0));

/**
 * A part of a whole in percents, with one decimal; what is not nothing is not written as nothing.
 *
 * @example
 * percents(1, 3); //=> 33.3
 * percents(1, 100000); //=> 0.1
 */
export function percents(part: number, whole: number): number {
  if (part === 0 || whole === 0) return 0;
  return Math.max(0.1, Math.round((1000 * part) / whole) / 10);
}
