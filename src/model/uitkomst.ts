import * as z from "zod/mini";
import { feitTypen, herkomsten } from "./feit.js";
import { oordelen } from "./oordeel.js";
import { krachten } from "./regel.js";
import { rechtskarakters, statussen } from "./regime.js";
import { Tekst } from "./tekst.js";
import { termijnSoorten } from "./termijn.js";
import { VORM } from "./vorm.js";

const Oordeel = z.enum(oordelen);
const Waarde = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.array(z.strictObject({ van: z.string(), totEnMet: z.nullable(z.string()) })),
  z.null(),
]);
const BronVermelding = z.strictObject({
  jci: z.nullable(z.string()),
  citaat: z.array(z.string()),
  vindplaats: z.string(),
  /** Only of a regime that is not of the package: its text was not at hand, so nobody saw whether the quote stands there. */
  nietGecontroleerd: z.optional(z.literal(true)),
});
/** A source of a rule, and whether the answer rests on it. */
const BronUitslag = z.extend(BronVermelding, { doorslaggevend: z.boolean() });

const VoorwaardeUitslag = z.strictObject({
  naam: z.string(),
  naamEn: z.string(),
  oordeel: z.enum(["ja", "nee", "onbekend"]),
  feit: z.string(),
  waarde: Waarde,
  /** What the value was compared with, where that is another fact or a date derived from the file. */
  vergelekenMet: z.array(z.strictObject({ feit: z.string(), waarde: Waarde })),
  /** The source, of those of its conclusion, on which it rests. */
  vindplaats: z.string(),
  /** Whether the answer follows from it. A branch of an "any" that is for other files decides nothing. */
  doorslaggevend: z.boolean(),
});

const InterpretatieVermelding = z.strictObject({
  vraag: z.string(),
  vraagEn: z.string(),
  keuze: z.string(),
  keuzeEn: z.string(),
  anders: z.nullable(z.string()),
  andersEn: z.nullable(z.string()),
  grond: z.string(),
  grondEn: z.string(),
});

/** A condition, by its place in the list, or more of them with what they have to do with each other. */
export type SamenhangDeel = number | Samenhang;
export type Samenhang = { alle: SamenhangDeel[] } | { een: SamenhangDeel[] } | { niet: SamenhangDeel };

const All: z.ZodMiniType<{ alle: SamenhangDeel[] }> = z.strictObject({
  get alle() {
    return z.array(Deel);
  },
});
const One: z.ZodMiniType<{ een: SamenhangDeel[] }> = z.strictObject({
  get een() {
    return z.array(Deel);
  },
});
const Not: z.ZodMiniType<{ niet: SamenhangDeel }> = z.strictObject({
  get niet() {
    return Deel;
  },
});
const Samenhang: z.ZodMiniType<Samenhang> = z.union([All, One, Not]);
const Deel: z.ZodMiniType<SamenhangDeel> = z.union([z.int().check(z.minimum(0)), All, One, Not]);

const Conclusie = z.strictObject({
  id: z.string(),
  titel: z.string(),
  titelEn: z.string(),
  oordeel: Oordeel,
  /** `null` for a final conclusion. */
  kracht: z.nullable(z.enum(krachten)),
  zin: z.string(),
  zinEn: z.string(),
  /** The source that decided, to quote first: one of `bronnen`. */
  bron: BronVermelding,
  /** Every source of the rule, its own first. */
  bronnen: z.array(BronUitslag),
  interpretaties: z.array(InterpretatieVermelding),
  voorwaarden: z.array(VoorwaardeUitslag),
  /** Which conditions are all needed, and of which one is enough: by their places in `voorwaarden`. Absent where there is one alone. */
  samenhang: z.optional(Samenhang),
  /** The unknown facts of the request for which an undecided conclusion waits; empty when it is settled. */
  wachtOp: z.array(z.string()),
});

const Ontbrekend = z.strictObject({
  feit: z.string(),
  vraagtekst: Tekst,
  type: z.enum(feitTypen),
  waarden: z.nullable(z.array(z.string())),
  soort: z.enum(["feit", "oordeel"]),
  herkomst: z.enum(herkomsten),
  bewijsstuk: Tekst,
  nodigVoor: z.array(z.string()),
  /** Why no source settles it, when none does: then it is the caller's to assume. */
  reden: z.nullable(Tekst),
});

const Vermelding = z.strictObject({
  conclusie: z.string(),
  zin: z.string(),
  zinEn: z.string(),
  bron: BronVermelding,
});

const Plicht = z.strictObject({
  conclusie: z.string(),
  oordeel: Oordeel,
  wie: Tekst,
  zin: z.string(),
  zinEn: z.string(),
  bron: BronVermelding,
});

const WaarschuwingUitslag = z.strictObject({
  code: z.string(),
  zin: z.string(),
  zinEn: z.string(),
  conclusie: z.nullable(z.string()),
});

const TermijnUitslag = z.strictObject({
  id: z.string(),
  titel: z.string(),
  titelEn: z.string(),
  /** Who has to act within it; `null` where nobody has. */
  wie: z.nullable(Tekst),
  /** What it means to let it pass; `null` where the rules do not say. */
  soort: z.nullable(z.enum(termijnSoorten)),
  /** The first day; `null` while it is unknown, and for a term that is counted back. */
  begin: z.nullable(z.string()),
  /** The last day; `null` while it is unknown, and then `toelichting` says what is missing. */
  einde: z.nullable(z.string()),
  /** The term does not run out before this day, whatever is still unknown. */
  opZijnVroegst: z.nullable(z.string()),
  /** The unknown facts of the request for which the last day waits. */
  wachtOp: z.array(z.string()),
  toelichting: z.nullable(z.string()),
  toelichtingEn: z.nullable(z.string()),
  /** How the last day was worked out, in order. */
  stappen: z.array(
    z.strictObject({ datum: z.string(), zin: z.string(), zinEn: z.string(), bron: z.nullable(BronVermelding) }),
  ),
  bron: BronVermelding,
  interpretaties: z.array(InterpretatieVermelding),
});

const Naam = z.strictObject({ titel: Tekst, waarden: z.nullable(z.record(z.string(), Tekst)) });

/** The JSON document that an evaluation gives: contract section 4. */
export const Uitkomst = z.strictObject({
  schema: z.literal(VORM),
  vraag: z.string(),
  vraagTitel: Tekst,
  kenmerk: z.nullable(z.string()),
  regime: z.strictObject({
    id: z.string(),
    status: z.enum(statussen),
    titel: z.string(),
    titelEn: z.string(),
    /** Only of a regime that is not of the package: who made it, or `null` where it does not say. */
    eigen: z.optional(z.strictObject({ eigenaar: z.nullable(z.string()) })),
  }),
  hypothetisch: z.boolean(),
  peildatum: z.string(),
  /** The facts as they were read, so that an outcome can be asked further without its request. */
  zaak: z.record(z.string(), z.record(z.string(), Waarde)),
  oordeel: Oordeel,
  slotsom: z.string(),
  rechtskarakter: z.enum(rechtskarakters),
  conclusies: z.array(Conclusie),
  ontbreekt: z.array(Ontbrekend),
  ontbreektExact: z.boolean(),
  menselijkeOordelen: z.array(z.strictObject({ feit: z.string(), waarde: Waarde })),
  afwijkingen: z.array(Vermelding),
  kwetsbaarheden: z.array(Vermelding),
  plichten: z.array(Plicht),
  waarschuwingen: z.array(WaarschuwingUitslag),
  gevolgen: z.catchall(
    z.object({
      toelichting: z.record(z.string(), z.string()),
      toelichtingEn: z.record(z.string(), z.string()),
      /** For each consequence that unknown facts can still change, those facts of the request. */
      wachtOp: z.record(z.string(), z.array(z.string())),
    }),
    z.unknown(),
  ),
  termijnen: z.array(TermijnUitslag),
  /** What the ids above are called, so that a stored outcome can be told without its rules. */
  namen: z.record(z.string(), z.extend(Naam, { delen: z.optional(z.record(z.string(), Naam)) })),
  bewijs: z.strictObject({ pakket: z.string(), regelset: z.string(), invoer: z.string() }),
});

export type AlgemeneUitkomst = z.infer<typeof Uitkomst>;

type Diep<T> = T extends readonly (infer I)[]
  ? readonly Diep<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Diep<T[K]> }
    : T;
/** Any outcome, to read from: of the package, of a regime of one's own, or parsed from storage. */
export type LeesbareUitkomst = Diep<AlgemeneUitkomst>;
export type BronVermelding = z.infer<typeof BronVermelding>;
export type VoorwaardeUitslag = z.infer<typeof VoorwaardeUitslag>;
export type Conclusie = z.infer<typeof Conclusie>;
export type Ontbrekend = z.infer<typeof Ontbrekend>;
export type Vermelding = z.infer<typeof Vermelding>;
export type Plicht = z.infer<typeof Plicht>;
export type TermijnUitslag = z.infer<typeof TermijnUitslag>;
export type WaarschuwingUitslag = z.infer<typeof WaarschuwingUitslag>;
