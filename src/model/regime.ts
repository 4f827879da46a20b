import * as z from "zod/mini";
import type { Afleiding } from "./afleiding.js";
import { Beleidsregel } from "./beleid.js";
import { Bron } from "./bron.js";
import type { Feit } from "./feit.js";
import { gebruikt } from "./gebruikt.js";
import { Gevolg } from "./gevolg.js";
import type { Kalender } from "./kalender.js";
import { ConclusieId, type Regel, Waarschuwing } from "./regel.js";
import { type Grondslag, type Status, statussen } from "./status.js";
import { Tekst, Zin } from "./tekst.js";
import { Termijn } from "./termijn.js";
import { effectsLapsing, lookedAt, remarksLapsing } from "./vervallen.js";
import type { Vervallen } from "./vervalsleutels.js";

/** `geen`: what is judged neither follows from the law by itself nor is a decision, as in a policy letter. */
export const rechtskarakters = ["van-rechtswege", "besluit", "geen"] as const;
export type Rechtskarakter = (typeof rechtskarakters)[number];

const IsoDate = z.iso.date();

/** A passage in the regime's range that no rule encodes, and whether that could turn a `ja`. */
export const NietGecodeerd = z.strictObject({
  document: Zin,
  plaats: Zin,
  reden: Tekst,
  kanJaOmkeren: z.boolean(),
  /** The warning that stands on every outcome, when it could. */
  waarschuwing: z.optional(Tekst),
  en: z.optional(z.strictObject({ plaats: Zin })),
});
export type NietGecodeerd = z.infer<typeof NietGecodeerd>;

/** A question that the source itself leaves open, and what the rules do until it is answered. */
export const OpenPunt = z.strictObject({
  vraag: Zin,
  plaats: Zin,
  keuze: Zin,
  /** The terms that lapse here while it is open whether there is one: that the regime has none is then no answer. */
  termijnen: z.optional(z.array(Zin).check(z.minLength(1))),
  en: z.optional(z.strictObject({ vraag: Zin, plaats: Zin, keuze: Zin })),
});
export type OpenPunt = z.infer<typeof OpenPunt>;

/** What a sentence of a source is: from a duty to a mere announcement. */
export const normStatussen = [
  "plicht",
  "uitgangspunt",
  "in-beginsel",
  "verwachting",
  "beginsel",
  "voorstel",
  "voornemen",
  "aankondiging",
  "beschrijving",
] as const;

/** A norm of a source document and where it went: rules, or the reason why none. */
export const Norm = z.strictObject({
  id: Zin,
  status: z.enum(normStatussen),
  bron: Bron,
  regels: z.optional(z.array(ConclusieId)),
  plaats: z.optional(Zin),
  reden: z.optional(Zin),
  en: z.optional(z.strictObject({ plaats: z.optional(Zin), reden: z.optional(Zin) })),
});
export type Norm = z.infer<typeof Norm>;

/** A time in which a conclusion, a derived date or a whole regime has no rule, and why. */
export const Hiaat = z.strictObject({ van: IsoDate, totEnMet: IsoDate, reden: Tekst });
export type Hiaat = z.infer<typeof Hiaat>;

/** A check on the file that a regime adds: a date that must lie between two derived ones. */
export const Controle = z.strictObject({
  feit: Zin,
  nietVoor: Zin,
  nietNa: z.optional(Zin),
  reden: Zin,
  en: z.optional(z.strictObject({ reden: Zin })),
});
export type Controle = z.infer<typeof Controle>;

/**
 * The state of the text that was read, and what an outcome on an earlier day is told: always, or where earlier texts were
 * compared in part, for each conclusion that rests on what was not.
 */
export const RegimeTekst = z.union([
  z.strictObject({ toestand: IsoDate, waarschuwing: Tekst }),
  z.strictObject({
    toestand: IsoDate,
    delen: z.array(z.strictObject({ conclusie: ConclusieId, waarschuwing: Tekst })).check(z.minLength(1)),
  }),
]);
export type RegimeTekst = z.infer<typeof RegimeTekst>;

/** The file `regime.json`: what the regime is, which conclusions it has, and what it leaves out. */
export const regimeBestandSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  vraag: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  titel: Tekst,
  /** Who made a regime that is not of the package, and answers for it. */
  eigenaar: z.optional(Zin),
  status: z.enum(statussen),
  rechtskarakter: z.optional(z.enum(rechtskarakters)),
  geldigVan: IsoDate,
  /** The last day on which it applies; without it, it applies until further notice. */
  geldigTot: z.optional(IsoDate),
  /** Times between its first and its last day in which it cannot be applied. */
  hiaten: z.optional(z.array(Hiaat)),
  /** From this day on the regime is the one that is applied when a request names none. */
  standaardVan: z.optional(IsoDate),
  bouwtVoortOp: z.optional(Zin),
  vervangt: z.optional(z.array(ConclusieId)),
  voegtToe: z.optional(z.array(ConclusieId)),
  gebruikt,
  vervalt: z.optional(z.array(ConclusieId)),
  /** Derived dates of the base that this regime computes otherwise. */
  vervangtAfleidingen: z.optional(z.array(Zin)),
  /** All conclusions in the order in which a jurist reads them. */
  conclusies: z.array(ConclusieId).check(z.minLength(1)),
  /** The state of the text that was read; on an earlier peildatum a warning says so. */
  tekst: z.optional(RegimeTekst),
  /** The articles that the regime covers: each lid is a rule or stands in `nietGecodeerd`. */
  bereik: z.optional(z.array(z.strictObject({ document: Zin, artikelen: z.array(Zin).check(z.minLength(1)) }))),
  controles: z.optional(z.array(Controle)),
  waarschuwing: z.optional(z.array(Waarschuwing)),
  gevolgen: z.optional(z.array(Gevolg)),
  termijnen: z.optional(z.array(Termijn)),
  /** Terms of the base that do not run under this regime. */
  vervaltTermijnen: z.optional(z.array(Zin).check(z.minLength(1))),
  ...remarksLapsing,
  ...effectsLapsing,
  ...lookedAt,
  /** Facts of the question that mean nothing here: accepted beside every answer, and they settle none. */
  nietGebruikt: z.optional(z.array(Zin)),
  /** The kinds of norms that a body may set for itself on top of this regime: see `beleid.json`. */
  beleidsregels: z.optional(z.array(Beleidsregel)),
  nietGecodeerd: z.optional(z.array(NietGecodeerd)),
  openPunten: z.optional(z.array(OpenPunt)),
  normen: z.optional(z.array(Norm)),
});
export type RegimeBestand = z.infer<typeof regimeBestandSchema>;

/** A quote of which the text was not at hand, so that nobody could see whether it stands there. */
export interface Ongecontroleerd {
  readonly document: string;
  readonly vindplaats: string;
  readonly citaat: string;
}

/** What is known of a regime that is not of the package. */
export interface Eigen {
  /** Who made it; `null` where its files do not say. */
  readonly eigenaar: string | null;
  readonly ongecontroleerd: readonly Ongecontroleerd[];
}

/** A regime as loaded: overlay applied, every reference checked, ready to evaluate. Frozen. */
export interface Regime {
  readonly id: string;
  readonly vraag: string;
  readonly titel: Tekst;
  readonly vraagTitel: Tekst;
  /** Only of a regime that is not of the package. */
  readonly eigen: Eigen | undefined;
  /** The short names of the groups of facts, as far as they have one. */
  readonly groepen: Readonly<Record<string, Tekst>>;
  readonly status: Status;
  /** Whether it is no law yet, by its own status or by that of what it builds on. */
  readonly hypothetisch: boolean;
  /** The nearest proposal or bill that it builds on. */
  readonly rustOp: Grondslag | undefined;
  readonly rechtskarakter: Rechtskarakter;
  readonly geldigVan: string;
  readonly geldigTot: string | undefined;
  readonly hiaten: readonly Hiaat[];
  /** The states of its rules in time, from old to new; each is a regime of its own with one state. */
  readonly standen: readonly Regime[];
  readonly standaardVan: string | undefined;
  readonly bouwtVoortOp: string | undefined;
  /** The names of the conclusions in the order in which a jurist reads them. */
  readonly volgorde: readonly string[];
  /** Every state in time of every rule, as written. */
  readonly geschreven: { readonly regels: readonly Regel[]; readonly afleidingen: readonly Afleiding[] };
  readonly feiten: readonly Feit[];
  /** In an order in which each can be computed from what stands before it. */
  readonly afleidingen: readonly Afleiding[];
  /** In reading order. */
  readonly regels: readonly Regel[];
  /** The rules in groups: a group needs only the conclusions of the groups before it. */
  readonly lagen: readonly (readonly Regel[])[];
  readonly controles: readonly Controle[];
  readonly waarschuwingen: readonly Waarschuwing[];
  readonly teksten: readonly RegimeTekst[];
  readonly gevolgen: readonly Gevolg[];
  readonly termijnen: readonly Termijn[];
  /** The calendars that its terms count by. */
  readonly kalenders: Readonly<Record<string, Kalender>>;
  readonly beleidsregels: readonly Beleidsregel[];
  readonly nietGecodeerd: readonly NietGecodeerd[];
  readonly openPunten: readonly OpenPunt[];
  readonly normen: readonly Norm[];
  /** What it, or a regime below it, inherits and lets lapse. */
  readonly vervallen: readonly Vervallen[];
}

/** The rule files of one regime: parsed JSON by file name, and the texts of its sources as `bronnen/DOCUMENT.md` or `.txt`. */
export type RegelBestanden = Readonly<Record<string, unknown>>;
