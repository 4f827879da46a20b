import type { RegelsBewijs } from "../../model/bewijs-van-regels.js";
import type { Oordeel } from "../../model/oordeel.js";
import type { Regime } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";
import type { RegimeVerschil } from "../../model/verschil.js";
import type { Zaak } from "../../model/zaken.js";

/** A case as the book shows it: what it claims, the file, and what must come out. */
export interface BookCase {
  readonly zin: string;
  readonly bestand: string;
  readonly peildatum: string;
  readonly zaak: Zaak;
  /** What the cases of its file share. */
  readonly uitgangspunt?: Zaak;
  /** What comes out, where that was looked at: on a change under review it can be something else. */
  readonly gevonden?: Oordeel | undefined;
  /** On a change under review: why the old rules do not judge it, where they do not. */
  readonly onleesbaar?: "kentNiet" | "leestNiet" | undefined;
  readonly verwacht: {
    readonly oordeel: Oordeel;
    /** The conclusion that it is about; without one it is about the whole outcome. */
    readonly over?: string;
    readonly omdat?: readonly string[] | undefined;
    readonly ontbreekt?: readonly string[] | undefined;
    readonly waarschuwingen?: readonly string[] | undefined;
  };
}

/** How often the cases of a regime show each side of a condition. */
export interface BookCoverage {
  readonly dossiers: number;
  readonly dekking: number;
  readonly voorwaarden: readonly {
    readonly bestand: string;
    readonly pad: string;
    readonly regel: string | null;
    readonly naam: Tekst;
    readonly ja: number;
    readonly nee: number;
    readonly onbekend: number;
    readonly doorslaggevend: number;
  }[];
}

/** A regime of the book, with all that is known of it. */
export interface BookRegime {
  readonly regime: Regime;
  readonly bewijs: RegelsBewijs;
  /** `null` where no cases are at hand. */
  readonly gevallen: readonly BookCase[] | null;
  readonly dekking: BookCoverage | null;
  /** Its graph of conclusions in each language, as SVG that is escaped already. */
  readonly graaf: Tekst | null;
}

/** The text of a source. */
export interface BookSource {
  readonly document: string;
  readonly tekst: string;
  /** A letter keeps the lines of its print. */
  readonly brief: boolean;
}

/** The sentences of a letter that carry no norm, by the reason why. */
export interface BookLetter {
  readonly document: string;
  readonly zonderNorm: readonly { readonly reden: Tekst; readonly zinnen: readonly string[] }[];
}

/** A change of a rule folder under review: before and after, with their cases and what differs by meaning. */
export interface BookChange {
  readonly voor: Regime;
  readonly na: Regime;
  /** What each calls itself: two of one name are told apart by another title. */
  readonly titels: { readonly voor: Tekst; readonly na: Tekst };
  readonly verschil: RegimeVerschil;
  readonly gevallen: { readonly voor: readonly BookCase[]; readonly na: readonly BookCase[] } | null;
}

/** All that a book is made of. */
export interface BookData {
  readonly regimes: readonly BookRegime[];
  readonly bronnen: readonly BookSource[];
  readonly brieven: readonly BookLetter[];
  /** Regimes beside the one that they build on. */
  readonly verschillen: readonly RegimeVerschil[];
  readonly wijziging?: BookChange | undefined;
}
