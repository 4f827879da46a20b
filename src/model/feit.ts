import * as z from "zod/mini";
import { Bron, Interpretatie } from "./bron.js";
import { Tekst, Zin } from "./tekst.js";
import { waardenErbij } from "./waarden-erbij.js";

export const feitTypen = ["boolean", "date", "integer", "enum", "list", "code", "periods"] as const;
export type FeitType = (typeof feitTypen)[number];

/** `AANNAME`: no source says it yet; whoever asks "what if" supplies it. */
export const herkomsten = ["BELANGHEBBENDE", "DOSSIER", "REGISTER", "OORDEEL", "KANAAL", "AANNAME"] as const;
export type Herkomst = (typeof herkomsten)[number];

/** A stretch of days, both ends included; `null` as long as it still runs. */
export interface Periode {
  /** The first day. */
  readonly van: string;
  /** The last day; `null` as long as it still runs. */
  readonly totEnMet: string | null;
}

/** What a fact can hold. Unknown is `null`, never a default. */
export type FeitWaarde = string | number | boolean | readonly string[] | readonly Periode[];
export type Feiten = Record<string, FeitWaarde | null>;

const FeitId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/));

/** How far a fact can be changed by the document in which it stands. */
const grenzen = {
  /** The answers that can be reached; without it every answer. */
  waarden: z.optional(z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1))),
  /** Dates of the regime, on the file as it is, between which the change must stay; unknown or absent, nothing can be done. */
  vroegst: z.optional(Zin),
  uiterlijk: z.optional(Zin),
  /** Why those dates, or what they mean for another time. */
  grens: z.optional(Tekst),
  /** Cannot lie before the day of the new document, and moves along with it. */
  schuiftMee: z.optional(z.boolean()),
};

/**
 * A lawful way to change a fact: by a document, told at one of its facts. That is its date, where it has one: a
 * document is made anew on or after the peildatum, never before. The other facts of it say `met`.
 */
const Stuk = z.strictObject({
  wie: Tekst,
  document: Tekst,
  bron: z.optional(Bron),
  interpretatie: z.optional(z.array(Interpretatie)),
  /** The fact of the document with which it is handed in: that one is made anew too, and not on an earlier day. */
  hoortBij: z.optional(FeitId),
  /** What is not known any more once it is made anew: a judgement about it, or in it. */
  opnieuw: z.optional(z.array(FeitId).check(z.minLength(1))),
  ...grenzen,
});
const InStuk = z.strictObject({ met: FeitId, ...grenzen });
const Herstel = z.union([Stuk, InStuk]);
export type FeitHerstel = z.infer<typeof Herstel>;

/** A fact of a question: what it is, how to ask for it, who supplies it, and when it is asked. */
export const feitSchema = z.strictObject({
  id: FeitId,
  type: z.enum(feitTypen),
  /** Its short name, as people read it in a sentence or a table. */
  titel: z.optional(Tekst),
  vraag: Tekst,
  /** The document or register that shows it. */
  bewijsstuk: Tekst,
  /** `oordeel`: the law leaves the point to a person; the library takes it and never computes it. */
  soort: z.enum(["feit", "oordeel"]),
  herkomst: z.enum(herkomsten),
  waarden: z.optional(z.array(Zin).check(z.minLength(1))),
  /** The short names of its values. */
  waardetitels: z.optional(z.record(z.string(), Tekst)),
  minimum: z.optional(z.int()),
  maximum: z.optional(z.int()),
  /** Of a number: the most digits behind the point; without it a number is whole. */
  decimalen: z.optional(z.int().check(z.gte(1), z.lte(4))),
  cijfers: z.optional(z.int().check(z.gte(1), z.lte(12))),
  voorvoegsel: z.optional(Zin),
  /** A date that is accepted without its day, or its day and month, as registers of persons hold it: some day in it. */
  onvolledig: z.optional(z.boolean()),
  /** A date on which something happened: one after the peildatum gives a warning. */
  gebeurtenis: z.optional(z.boolean()),
  /** Means something only beside this answer; giving it settles that answer. */
  alleenBij: z.optional(z.strictObject({ feit: FeitId, waarde: z.union([z.string(), z.boolean()]) })),
  /** Asked only beside this answer; giving it elsewhere does no harm. */
  gevraagdBij: z.optional(z.strictObject({ feit: FeitId, waarden: z.array(z.union([z.string(), z.boolean()])) })),
  /** Cannot be given (with these values, or with any) beside this answer; it settles nothing. */
  nietBij: z.optional(
    z.strictObject({
      feit: FeitId,
      waarde: z.union([z.string(), z.boolean()]),
      eigen: z.optional(z.array(z.union([z.string(), z.boolean()])).check(z.minLength(1))),
    }),
  ),
  /** Events that come before this one: an earlier date gives a warning, for facts are judged as stated. */
  volgtOp: z.optional(z.array(FeitId).check(z.minLength(1))),
  /** A date that cannot lie before this one. */
  nietVoor: z.optional(FeitId),
  /** How long after the reference date it usually lies, or before it where these are negative: a file that is made up to show something has it there. */
  gewoonlijk: z.optional(z.strictObject({ jaren: z.optional(z.int()), dagen: z.optional(z.int()) })),
  /** Facts that are seldom known on one file with this one, as two places of one person: a file that is made up has them apart. */
  zeldenNaast: z.optional(z.array(FeitId).check(z.minLength(1))),
  /** Why no source settles it; such a fact is the caller's assumption (`herkomst: "AANNAME"`). */
  nietGedocumenteerd: z.optional(Tekst),
  /** Who can still change it lawfully, and by which document; without this, and for every judgement, a fact is what it is. */
  herstel: z.optional(Herstel),
  /** Why nobody can change it. */
  onveranderlijk: z.optional(Tekst),
});
export type Feit = z.infer<typeof feitSchema>;

/** The file `feiten.json` of a question. */
export const FeitenBestand = z.strictObject({
  $schema: z.optional(z.string()),
  vraag: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  titel: Tekst,
  /** The short names of the groups of its facts. */
  groepen: z.optional(z.record(z.string(), Tekst)),
  /** Empty only where a regime adds nothing but values. */
  feiten: z.array(feitSchema),
  waardenErbij,
});
export type FeitenBestand = z.infer<typeof FeitenBestand>;
