import * as zod from "zod/mini";
import { Bron, Interpretatie } from "../model/bron.js";
import { Zin } from "../model/tekst.js";
import { Groep } from "../model/voorwaarde.js";

const AfleidingId = zod.string().check(zod.regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/));

/** As much of zod as shapes need: handed over whole, none of it could be left out of a bundle. */
const z = {
  array: zod.array,
  enum: zod.enum,
  literal: zod.literal,
  meta: zod.meta,
  optional: zod.optional,
  strictObject: zod.strictObject,
};

/**
 * What the shape of an operation is made of. The file of an operation is handed this and imports no more of it than the type:
 * so who only reckons loads no schemas.
 */
export const kit = {
  z,
  Bron,
  Groep,
  common: {
    id: AfleidingId,
    titel: Zin,
    en: z.optional(Zin),
    bron: z.optional(Bron),
    interpretatie: z.optional(z.array(Interpretatie)),
    /** The days on which this reckoning applies, both included; open where there is no limit. */
    geldigVan: z.optional(zod.iso.date()),
    geldigTot: z.optional(zod.iso.date()),
  },
  name: Zin,
  names: z.array(Zin).check(zod.minLength(2)),
  someNames: z.array(Zin).check(zod.minLength(1)),
  /** What an editor says of a key to who writes it, with an example. */
  told: (description: string, example: string | readonly string[]) => zod.meta({ description, examples: [example] }),
  monthAndDay: { maand: zod.int().check(zod.gte(1), zod.lte(12)), dag: zod.int().check(zod.gte(1), zod.lte(31)) },
  /** Two centuries at most, so that every result is a date of four digits. */
  number: (most: number) => zod.int().check(zod.gte(-most), zod.lte(most)),
  decimals: zod.int().check(zod.gte(0), zod.lte(6)),
  dateOrNumber: zod.union([zod.iso.date(), zod.number()]),
  atLeastOne: zod.minLength(1),
};
export type Kit = typeof kit;

/** A derivation of the shape. */
export type Shaped<Shape extends (kit: Kit) => zod.ZodMiniType> = zod.infer<ReturnType<Shape>>;
