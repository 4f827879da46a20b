import * as z from "zod/mini";
import { Tekst, Zin } from "./tekst.js";

/** Where a published figure stands: the document, the place in it, and where it can be looked up. */
const Herkomst = z.strictObject({
  document: Zin,
  vindplaats: Zin,
  url: z.optional(Zin),
});

const Jaar = z.string().check(z.regex(/^\d{4}(\/\d{2})?$/));

/** A figure: a share or a count, of which year, and from where. What nobody published is an assumption, and says so. */
export const parameterSchema = z.strictObject({
  /** What it is called, beside its name. */
  titel: z.optional(Tekst),
  waarde: z.number().check(z.gte(0)),
  /** The year or school year that it counts: `2022`, `2021/22`; `null` where it counts none. */
  peiljaar: z.nullable(Jaar),
  bron: z.nullable(Herkomst),
  aanname: z.boolean(),
  toelichting: Tekst,
});
export type Parameter = z.infer<typeof parameterSchema>;

const Dag = z.iso.date();

/** A day of every year, `07-31`; the last day of February has no such name. */
const DagVanJaar = z
  .string()
  .check(z.regex(/^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/));

/**
 * A day: itself, or so many years, months and days from one that was drawn before; then, with `tot`, on to the first such day of a
 * year.
 */
const Verschoven = z.strictObject({
  vanaf: Zin,
  jaren: z.optional(z.int()),
  maanden: z.optional(z.int()),
  dagen: z.optional(z.int()),
  tot: z.optional(DagVanJaar),
});
export const momentSchema = z.union([Dag, Verschoven]);
export type Moment = z.infer<typeof momentSchema>;

/** How often a choice is made: the name of a parameter. One choice may have none: it takes what the others leave. */
const gewicht = z.optional(Zin);

const Waarde = z.strictObject({
  gewicht,
  waarde: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
});
/** Any day, or any whole number, from one to the other, both included and all as often. */
const Dagen = z.strictObject({ gewicht, eersteDag: momentSchema, laatsteDag: momentSchema });
const Getallen = z.strictObject({ gewicht, minimum: z.int(), maximum: z.int() });
/** What another draw came out at. */
const Zelfde = z.strictObject({ gewicht, gelijkAan: Zin });

/** The shapes of a choice, each by the key that marks it. */
export const keuzeVormen = { waarde: Waarde, eersteDag: Dagen, minimum: Getallen, gelijkAan: Zelfde } as const;
export const keuzeSchema = z.union([Waarde, Dagen, Getallen, Zelfde]);
export type Keuze = z.infer<typeof keuzeSchema>;

/** The first case of which all that it asks was drawn says what can come out; without `bij` it is always met. */
const Geval = z.strictObject({
  bij: z.optional(z.record(z.string(), z.array(z.union([z.string(), z.number(), z.boolean()])).check(z.minLength(1)))),
  keuzes: z.array(keuzeSchema).check(z.minLength(1)),
});
export type Geval = z.infer<typeof Geval>;

const gevallen = z.array(Geval).check(z.minLength(1));

/** What is drawn of a pupil: a fact, or something that decides others and stands in no file (`hulp`). */
const VanFeit = z.strictObject({
  feit: Zin,
  gevallen,
  /** How often the file does not say it: the name of a parameter. It is drawn all the same, and may decide others. */
  onbekend: z.optional(Zin),
});
const VanHulp = z.strictObject({ hulp: Zin, gevallen });
export const trekkingSchema = z.union([VanFeit, VanHulp]);
export type Trekking = z.infer<typeof trekkingSchema>;

/**
 * What rules may ask and this population does not have, with the reason: the fact itself, values of it, or lists without some
 * value (`steeds` is then in each). Who counts is told all the same.
 */
const NietGetrokken = z.strictObject({
  feit: Zin,
  waarden: z.optional(z.array(z.union([z.string(), z.number(), z.boolean()])).check(z.minLength(1))),
  steeds: z.optional(z.array(z.string()).check(z.minLength(1))),
  reden: Tekst,
});
export type NietGetrokken = z.infer<typeof NietGetrokken>;

/** What the tables go by: the age that somebody has on a day, and the year of a day. Each is a fact. */
const indeling = {
  leeftijd: z.optional(z.strictObject({ geboorte: Zin, op: Zin })),
  jaar: z.optional(Zin),
};

/** The file `simulatie.json`: how a synthetic population for a question is drawn, figure by figure. */
export const populatieSchema = z.strictObject({
  $schema: z.optional(z.string()),
  vraag: Zin,
  titel: Tekst,
  /** What this population is and is not. */
  toelichting: Tekst,
  parameters: z.record(z.string(), parameterSchema),
  /** The parameter that says how many there are. */
  omvang: Zin,
  /** The parameter that says how many of them have a yes by the rules in force, so that one sees how far the draw is from it. */
  ijkpunt: z.optional(Zin),
  ...indeling,
  /** In the order in which they are drawn: each may rest on those before it. */
  trekkingen: z.array(trekkingSchema).check(z.minLength(1)),
  nietGetrokken: z.optional(z.array(NietGetrokken)),
});
export type Populatie = z.infer<typeof populatieSchema>;

/** Figures in the place of those of a population, by their name: whole, or a number alone, which is then the caller's assumption. */
export const overschrijvingSchema = z.record(z.string(), z.union([z.number().check(z.gte(0)), parameterSchema]));

export const naamVan = (trekking: Trekking): string => ("feit" in trekking ? trekking.feit : trekking.hulp);
