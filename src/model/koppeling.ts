import * as z from "zod/mini";
import { Interpretatie } from "./bron.js";
import type { Feit } from "./feit.js";
import { oordelen } from "./oordeel.js";
import { Tekst, Zin } from "./tekst.js";

/** A release of a part of a standard, and whether what is written was held against the file of that very release. */
const Versie = z.strictObject({ deel: Zin, versie: Zin, getoetst: z.boolean() });

/** How a day is written there: `JJJJMMDD`, or as a point in time; without it as `YYYY-MM-DD`. */
export const veldVormen = ["datum", "tijdstip"] as const;

/**
 * A field of the standard, and what of ours it holds: a fact, a consequence, the last day of a term, or the answer. With a fact and a
 * consequence it holds the fact, and the consequence where the fact is not known.
 */
const Veld = z.strictObject({
  veld: z.string().check(z.regex(/^\w+\.\w+$/)),
  feit: z.optional(Zin),
  gevolg: z.optional(Zin),
  termijn: z.optional(Zin),
  antwoord: z.optional(z.literal(true)),
  /** What the caller adds, by the name of its option. */
  optie: z.optional(Zin),
  /** The standard does not do without it. */
  verplicht: z.optional(z.literal(true)),
  /** Is written as it stands, where the rest of the field is known. */
  letterlijk: z.optional(Zin),
  /** Ours, and what it is called there. A value that is not in it has no place there. */
  waarden: z.optional(z.record(z.string(), z.string())),
  vorm: z.optional(z.enum(veldVormen)),
  /** Is written there, and never read back. */
  alleenHeen: z.optional(z.literal(true)),
  /** The field before which its day may not lie: then it says something that the standard contradicts. */
  nietVoor: z.optional(Zin),
  /** The facts of which one that has come ends what the field says of the peildatum. */
  eindigtBij: z.optional(z.array(Zin).check(z.minLength(1))),
  /** Is written only where this field is: it says something of it. */
  alleenMet: z.optional(Zin),
  verschil: z.optional(Tekst),
});

/** What one side has and the other has no place for. */
const Zonder = z.strictObject({
  feiten: z.optional(z.array(Zin).check(z.minLength(1))),
  gevolg: z.optional(Zin),
  veld: z.optional(Zin),
  reden: Tekst,
  /** What is said of a consequence that still waits for facts; without it that the standard says nothing of it. */
  wacht: z.optional(Tekst),
  /** What is said of a consequence that there is none of, for the answer is no or nothing applies; without it nothing is. */
  geen: z.optional(Tekst),
  /** The fact that is written although the consequence is open: then that is said. */
  naast: z.optional(Zin),
});

/** A way in which a case ends there. */
const Resultaat = z.strictObject({
  omschrijving: Zin,
  toelichting: Zin,
  /** The answers on which it is this one; none where a person alone can say so. */
  bij: z.array(z.enum(oordelen)),
  /** The facts that must be known for it. */
  alsBekend: z.optional(z.array(Zin).check(z.minLength(1))),
  archief: z.strictObject({ afleidingswijze: Zin, datumkenmerk: z.optional(Zin) }),
});

/** Keys and values of the standard itself. */
const Letterlijk = z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())]));

/** A catalogue of a case system: what kind of case it is, how it ends, and by which decision. */
const Catalogus = z.strictObject({
  zaaktype: Letterlijk,
  resultaten: z.array(Resultaat).check(z.minLength(1)),
  /** `null` where nobody decides. */
  besluittype: z.nullable(Letterlijk),
  interpretatie: z.array(Interpretatie),
});

/** What is said of a term once a day is known on which it was acted on; one that nobody has to act on any more lapses. */
const Termijn = z.strictObject({ termijn: Zin, feit: Zin, reden: Tekst, vervalt: z.optional(z.literal(true)) });

const Vraag = z.strictObject({
  /** Regimes of the question for which these names are not made. */
  nietOnder: z.optional(z.array(Zin).check(z.minLength(1))),
  velden: z.array(Veld),
  zonder: z.array(Zonder),
  termijnen: z.optional(z.array(Termijn)),
  catalogus: z.optional(Catalogus),
});

/** The names of a standard for what a question has: `rules/koppelingen/*.json`. */
export const koppelingSchema = z.strictObject({
  $schema: z.optional(z.string()),
  standaard: z.strictObject({ naam: Zin, beheerder: Zin, vindplaats: Zin, licentie: z.nullable(Zin) }),
  versies: z.array(Versie).check(z.minLength(1)),
  vragen: z.record(z.string(), Vraag),
});
/** What a fact of a mapping can hold, over all regimes of its question: an outcome that was stored is held against it. */
export type KoppelFeit = Pick<
  Feit,
  "type" | "waarden" | "minimum" | "maximum" | "decimalen" | "cijfers" | "onvolledig" | "gebeurtenis" | "nietVoor"
>;
/** As the package holds it: with the facts of each question that has fields, by id, and the events from which its terms run. */
export type Koppeling = z.infer<typeof koppelingSchema> & {
  readonly feiten: Readonly<Record<string, Readonly<Record<string, KoppelFeit>>>>;
  readonly vanaf: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
};
export type KoppelVersie = Koppeling["versies"][number];
export type KoppelVraag = Koppeling["vragen"][string];
export type KoppelVeld = KoppelVraag["velden"][number];
