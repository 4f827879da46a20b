import type { FeitWaarde } from "./feit.js";
import type { Richting } from "./monotoon.js";
import type { Namen } from "./naam.js";
import type { Oordeel } from "./oordeel.js";
import type { Eigen } from "./regime.js";
import type { Status } from "./status.js";
import type { Tekst } from "./tekst.js";
import type { EigenToetsverzoek } from "./types.js";
import type { Inhoud, NietBewezen } from "./verschil.js";

/** What is proved of a regime: see the table in `src/prove/README.md`. */
export const uitspraakSoorten = [
  "uitkomst",
  "dwingend",
  "regel",
  "toepassing",
  "voorwaarde",
  "doorslag",
  "waarschuwing",
  "gevolg",
  "monotoon",
  "stelling",
  "geval",
] as const;
export type UitspraakSoort = (typeof uitspraakSoorten)[number];

/** What a claim says, whatever its author wrote above it. */
export interface GesteldeInhoud {
  readonly conclusie: string;
  /** Which answer it never or always has; or that it never falls from `ja` to `nee` where a fact rises or falls. */
  readonly hoe: "nooit" | "altijd" | Richting;
  readonly antwoord: Oordeel | null;
  /** The fact that moves, and whether it is a date: else it is a yes or no. */
  readonly feit: string | null;
  readonly isDatum: boolean;
  /** On which files; `null` for all. */
  readonly bij: Pick<Inhoud, "vraagt" | "samenhang"> | null;
  /** Whether the conclusion rests on the fact that moves: where it does not, the claim cannot fail. */
  readonly rustOpFeit: boolean;
}

/** One statement about the rules, and whether they bear it out on every file. */
export interface Uitspraak {
  readonly soort: UitspraakSoort;
  /** A rule by its name, a condition by its place in it (`duurToegestaan/conditions/any/0`), a claim by its place in the list. */
  readonly plaats: string;
  /** The file of the rule in which that stands, as it was handed in; `null` for what stands in no rule. */
  readonly bestand: string | null;
  /** The answer that it is about, where it is about one. */
  readonly als: Oordeel | null;
  /** The name of the condition, the code of the warning, the sentence of the claim; `null` for what has none. */
  readonly naam: string | null;
  /** That name in English, or in Dutch where nobody wrote one. */
  readonly naamEn: string | null;
  /** The first day of the state of the rules of which it is said. */
  readonly stand: string;
  /** Of a claim what it says; `null` of anything else, absent in a document that was kept from before. */
  readonly stelling?: GesteldeInhoud | null;
  /** `null` where the rules are too large to say. */
  readonly houdt: boolean | null;
  /** Of what can happen the smallest request on which it does; of what must not, one on which it does all the same. */
  readonly getuige: EigenToetsverzoek | null;
  /** Of a claim that is false, also of one in a rule, the answer of its conclusion on that request. */
  readonly antwoord: Oordeel | null;
  /** Of a claim of monotony that is false: the fact with the value that takes the `ja` of the request away. */
  readonly anders: Readonly<Record<string, FeitWaarde | null>> | null;
}

/** What `prove` gives: what the rules of a regime bear out on every file. */
export interface RegelsBewijs {
  readonly schema: "bewijs-van-regels/1";
  readonly vraag: string;
  /** `eigen` is there only of a regime that is not of the package. */
  readonly regime: {
    readonly id: string;
    readonly titel: Tekst;
    readonly status: Status;
    readonly eigen?: Eigen;
  };
  /** By which package, and by which rules: of each state its first day, and the hash that outcomes under it have in `bewijs`. */
  readonly bewijs: {
    readonly pakket: string;
    readonly standen: readonly { readonly stand: string; readonly regelset: string }[];
  };
  /** What stands on every outcome under it: passages that were not read or not encoded, and could turn an answer. */
  readonly voorbehouden: readonly Tekst[];
  readonly uitspraken: readonly Uitspraak[];
  readonly nietBewezen: readonly NietBewezen[];
  readonly namen: Namen;
}
