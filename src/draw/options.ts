import type { Taal } from "../model/tekst.js";
import { oneOf, optionsOf } from "../read/options.js";
import { Reading } from "../read/reading.js";
import { refusePicture } from "./errors.js";

/** What every picture can be asked. */
export interface TekenOpties {
  /** `nl` (the standard) or `en`. */
  readonly taal?: Taal;
  /** How wide it is, in pixels: from 280 up to 4000. A graph that needs more room is made smaller as a whole. */
  readonly breedte?: number;
  /** What the ids in it begin with, so that two pictures on a page have none in common. */
  readonly voorvoegsel?: string;
}

/** The options of a picture, with what is left out filled in. */
export interface Drawing<Name extends string> {
  readonly taal: Taal;
  readonly breedte: number | undefined;
  readonly prefix: string;
  readonly own: { readonly [K in Name]?: unknown };
}

const WIDTH = { least: 280, most: 4_000 };
const PREFIX = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;

function widthIn(value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const fits = typeof value === "number" && Number.isInteger(value) && value >= WIDTH.least && value <= WIDTH.most;
  const keuze = `${WIDTH.least} … ${WIDTH.most}`;
  return fits ? value : refusePicture("picture-option", "/opties/breedte", value, { keuze });
}

function prefixIn(value: unknown, standard: string): string {
  if (value === undefined) return standard;
  const fits = typeof value === "string" && PREFIX.test(value);
  return fits ? value : refusePicture("picture-option", "/opties/voorvoegsel", value, { keuze: PREFIX.source });
}

/**
 * Reads the options of a picture.
 *
 * @param names the options that this picture has beside those of all
 * @throws {ToetsverzoekError} for an option that is not known, or that is none
 */
export function drawingOf<const Name extends string>(
  opties: unknown,
  standard: string,
  names: readonly Name[],
): Drawing<Name> {
  const read = optionsOf<"taal" | "breedte" | "voorvoegsel" | Name>(opties, [
    "taal",
    "breedte",
    "voorvoegsel",
    ...names,
  ]);
  const reading = new Reading();
  const taal = reading.part<Taal>(() => oneOf("taal", read.taal, ["nl", "en"]));
  const breedte = reading.part(() => widthIn(read.breedte));
  const prefix = reading.part(() => prefixIn(read.voorvoegsel, standard));
  reading.end();
  return { taal: taal ?? "nl", breedte, prefix: prefix ?? standard, own: read };
}
