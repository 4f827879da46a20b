import * as z from "zod/mini";
import { herkomsten } from "./feit.js";
import { Zin } from "./tekst.js";

/** What a field holds. */
export const veldSoorten = ["tekst", "keuze", "lijst", "maand", "contact", "adres", "verwijzingen"] as const;

/** A field of the publication standard: what fits in it, and who knows it. */
const Veld = z.strictObject({
  naam: z.string().check(z.regex(/^[a-z_]+$/)),
  titel: Zin,
  soort: z.enum(veldSoorten),
  /** `organisatie`: the package cannot know it and leaves it empty. */
  wie: z.enum(["pakket", "organisatie"]),
  verplicht: z.boolean(),
  /** The standard asks for language level B1. */
  b1: z.boolean(),
  /** A text of one line. */
  eenRegel: z.optional(z.boolean()),
  /** The most characters; of references, of each title. */
  hoogstens: z.optional(z.int()),
  keuzes: z.optional(z.array(Zin)),
  /** The most choices of a list. */
  aantal: z.optional(z.int()),
  /** What the organisation is to fill in, or to add. */
  uitleg: z.optional(Zin),
});

/** What is said of one question, in the language of the register. */
const Vraag = z.strictObject({
  name: Zin,
  description_short: Zin,
  goal: Zin,
  /** What the law on it is for. */
  wet: Zin,
  category: z.array(Zin),
  tags: Zin,
  /** The facts that say something of somebody's health or care. */
  gezondheid: z.array(Zin),
});

/** `rules/algoritmeregister.json`: the fields of the Dutch register of algorithms, and what the package says in them. */
export const algoritmeregisterSchema = z.strictObject({
  standaard: z.strictObject({ naam: Zin, versie: Zin, beheerder: Zin, vindplaats: Zin, sleutels: Zin }),
  velden: z.array(Veld),
  leesbaar: z.strictObject({
    woordenPerZin: z.int(),
    gemiddeld: z.number(),
    lettersPerWoord: z.int(),
    aandeelLang: z.number(),
    moeilijk: z.array(Zin),
  }),
  zinnen: z.strictObject({
    doel: Zin,
    mens: Zin,
    mensOordelen: Zin,
    mensGeen: Zin,
    risico: z.array(Zin),
    basis: Zin,
    basisGeen: Zin,
    basisAnders: Zin,
    basisBeleid: Zin,
    gegevens: Zin,
    gezondheid: Zin,
    herkomst: z.record(z.enum(herkomsten), Zin),
    techniek: z.array(Zin),
  }),
  meldingen: z.strictObject({
    leeg: Zin,
    onbekend: Zin,
    ernaast: Zin,
    soort: Zin,
    teLang: Zin,
    teVeel: Zin,
    keuze: Zin,
    langeZin: Zin,
    gemiddeld: Zin,
    langWoord: Zin,
    langeWoorden: Zin,
    moeilijk: Zin,
    teken: Zin,
    volgorde: Zin,
    zonderEinde: Zin,
    nogGeenEinde: Zin,
    andereVraag: Zin,
    soorten: z.record(z.enum(veldSoorten), Zin),
    kop: Zin,
    inleiding: Zin,
    inTeVullen: Zin,
    aanTeVullen: Zin,
    verplicht: Zin,
    oordeel: Zin,
  }),
  vragen: z.record(z.string(), Vraag),
});
export type Algoritmeregister = z.infer<typeof algoritmeregisterSchema>;
export type RegisterVeld = Algoritmeregister["velden"][number];
