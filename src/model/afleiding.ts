import * as z from "zod/mini";
import { Bron, Interpretatie } from "./bron.js";
import { Zin } from "./tekst.js";
import { Groep } from "./voorwaarde.js";

const AfleidingId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/));
const gemeenschappelijk = {
  id: AfleidingId,
  titel: Zin,
  en: z.optional(Zin),
  bron: z.optional(Bron),
  interpretatie: z.optional(z.array(Interpretatie)),
  /** The days on which this reckoning applies, both included; open where there is no limit. */
  geldigVan: z.optional(z.iso.date()),
  geldigTot: z.optional(z.iso.date()),
};
const maandEnDag = { maand: z.int().check(z.gte(1), z.lte(12)), dag: z.int().check(z.gte(1), z.lte(31)) };
/** Two centuries at most, so that every result is a date of four digits. */
const aantal = (most: number) => z.int().check(z.gte(-most), z.lte(most));
const eenheden = ["dagen", "weken", "maanden", "jaren"] as const;
export type Eenheid = (typeof eenheden)[number];
const meerdere = z.array(Zin).check(z.minLength(2));

/**
 * A date that follows from other dates by a named operation. The list is closed: a policy engineer
 * combines these in JSON; only a new operation needs a developer. What each does stands, with a worked
 * date, in `engine/derive.ts`.
 */
export const afleidingSchema = z.discriminatedUnion("operatie", [
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("plusDagen"), van: Zin, dagen: aantal(73_000) }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("plusMaanden"), van: Zin, maanden: aantal(2_400) }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("plusJaren"), van: Zin, jaren: aantal(200) }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("verjaardag"),
    van: Zin,
    jaren: aantal(200),
    schrikkeldag: z.enum(["1-maart", "28-februari"]),
  }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("totEnMetJaren"), van: Zin, jaren: aantal(200) }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("eersteVanMaandNa"), van: Zin }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("laatsteVanMaand"), van: Zin }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("eerstvolgende"), van: Zin, ...maandEnDag }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("laatstvoorafgaande"), van: Zin, ...maandEnDag }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("dagInJaar"),
    van: Zin,
    jaren: aantal(200),
    ...maandEnDag,
  }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("vroegste"), van: meerdere }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("laatste"), van: meerdere }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("eerstBekende"), van: meerdere }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("termijn"),
    van: Zin,
    eenheid: z.enum(eenheden),
    /** Below zero for a term that is counted back from an event. */
    aantal: aantal(2_400),
    /** The calendar of rest days and holidays by which the term is extended. */
    kalender: Zin,
    /** A fact of type `periods`: days that do not count. */
    opgeschort: z.optional(Zin),
  }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("tabel"),
    /** The choice by which a row is found. */
    naar: Zin,
    rijen: z
      .array(z.strictObject({ bij: Zin, waarde: z.union([z.iso.date(), z.number()]), bron: Bron }))
      .check(z.minLength(1)),
    /** The fact that answers where the table has no row. */
    anders: Zin,
  }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("gedeeldDoor"),
    teller: Zin,
    noemer: Zin,
    /** To how many decimals, and which way: down, or to the nearest with a half up. Without it the quotient is not rounded. */
    afronding: z.optional(
      z.strictObject({
        decimalen: z.int().check(z.gte(0), z.lte(6)),
        wijze: z.enum(["naar-beneden", "rekenkundig"]),
      }),
    ),
  }),
  z.strictObject({ ...gemeenschappelijk, operatie: z.literal("kleinste"), van: meerdere }),
  z.strictObject({
    ...gemeenschappelijk,
    operatie: z.literal("indien"),
    voorwaarde: Groep,
    dan: Zin,
    anders: Zin,
  }),
]);
export type Afleiding = z.infer<typeof afleidingSchema>;
/** The operations by name: the list is closed. */
export const operaties: readonly string[] = [...(afleidingSchema._zod.propValues?.["operatie"] ?? [])].map(String);
export type Operatie = Afleiding["operatie"];

/** The file `afleidingen.json` of a regime. */
export const AfleidingenBestand = z.strictObject({
  $schema: z.optional(z.string()),
  afleidingen: z.array(afleidingSchema),
});
