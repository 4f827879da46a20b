import * as z from "zod/mini";
import { Bron, Interpretatie } from "./bron.js";
import { Monotoon } from "./monotoon.js";
import { Tekst, Zin } from "./tekst.js";
import { Groep } from "./voorwaarde.js";

/** What it means when the rule is not met: see the table in `rules/README.md`. */
export const krachten = [
  "reikwijdte",
  "dwingend",
  "zorgvuldigheid",
  "uitgangspunt",
  "in-beginsel",
  "verwachting",
  "plicht",
  "vaststelling",
] as const;
export type Kracht = (typeof krachten)[number];

export const ConclusieId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]*$/));

/** A remark that goes with the outcome when its conditions are met; it decides nothing. */
export const Waarschuwing = z.strictObject({
  code: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  zin: Zin,
  en: z.optional(Zin),
  wanneer: Groep,
  /** Keeps it away when this is known to be met: what is unknown does not. */
  tenzij: z.optional(Groep),
});
export type Waarschuwing = z.infer<typeof Waarschuwing>;

/**
 * Which state of a rule applies to a file that straddles a change: where this is met, the state before. It is
 * a condition like any other, so an unknown date leaves the answer open only where the two states differ.
 */
export const Overgang = z.strictObject({
  vorigeStandWanneer: Groep,
  bron: Bron,
  interpretatie: z.optional(z.array(Interpretatie)),
});
export type Overgang = z.infer<typeof Overgang>;

/** The days on which a rule or a derived date applies, both included; open where there is no limit. */
export const geldigheid = { geldigVan: z.optional(z.iso.date()), geldigTot: z.optional(z.iso.date()) };

/** What a rule says of each answer. */
const sentences = {
  ja: Zin,
  nee: Zin,
  onbekend: Zin,
  nvt: z.optional(Zin),
  /** What the list of departures says, when that differs from `nee`. */
  lijst: z.optional(Zin),
  /** Of a scope: how "if" goes on, in a sentence about what follows when it is met. */
  als: z.optional(Zin),
};

/**
 * One rule file: one conclusion. `name`, `conditions` and `event` are a stock json-rules-engine rule;
 * the rest is what a jurist needs beside it.
 */
export const regelSchema = z.strictObject({
  $schema: z.optional(z.string()),
  name: ConclusieId,
  titel: Zin,
  kracht: z.optional(z.enum(krachten)),
  slotsom: z.optional(z.literal(true)),
  reikwijdte: z.optional(ConclusieId),
  ...geldigheid,
  overgang: z.optional(Overgang),
  wie: z.optional(Tekst),
  bron: Bron,
  mede: z.optional(z.array(Bron)),
  interpretatie: z.optional(z.array(Interpretatie)),
  toepassing: z.optional(Groep),
  conditions: Groep,
  waarschuwing: z.optional(z.array(Waarschuwing)),
  event: z.strictObject({
    type: ConclusieId,
    params: z.strictObject(sentences),
  }),
  en: z.optional(z.strictObject({ titel: Zin, ...sentences })),
  // Last: what the package carries apart from the rest of a rule is put behind it.
  monotoon: z.optional(z.array(Monotoon)),
});
export type Regel = z.infer<typeof regelSchema>;
