import type { Afleiding } from "../../model/afleiding.js";
import type { Feit, FeitenBestand } from "../../model/feit.js";
import type { Regel } from "../../model/regel.js";
import type { RegimeBestand } from "../../model/regime.js";
import type { Tekst } from "../../model/tekst.js";

/** What the files of a regime hold, each read by its schema. */
export interface Bundle {
  readonly regime: RegimeBestand;
  readonly regels: ReadonlyMap<string, Regel>;
  readonly afleidingen: readonly Afleiding[];
  readonly feiten: FeitenBestand | undefined;
}

/** What the files of a regime hold once they are checked: the names of the files served the mistakes. */
export type Parts = Omit<Bundle, "regels"> & { readonly regels: readonly Regel[] };

/** What a regime says that no outcome reads: it is described, and built upon. Who only judges does not carry it. */
export const background = ["$schema", "bereik", "nietGecodeerd", "openPunten", "normen", "beleidsregels"] as const;
export interface Background extends Pick<RegimeBestand, (typeof background)[number]> {
  /** The files of its rules, in the order of the rules. */
  readonly bestanden?: readonly string[];
  /** What of those rules no outcome reads, by file. */
  readonly regels?: Readonly<Record<string, RuleBackground>>;
}

/** What a rule says that no outcome reads: what it promises of itself. */
export const ruleBackground = ["monotoon"] as const;
type RuleBackground = Pick<Regel, (typeof ruleBackground)[number]>;

/** What a fact says that no outcome reads: who can still change it, and by what; and where it usually lies. */
export const factBackground = ["herstel", "onveranderlijk", "gewoonlijk", "zeldenNaast"] as const;

/** What of a question no outcome reads: of its facts by their id, and of its regimes in their order. */
export interface Apart {
  readonly feiten: Readonly<Record<string, Pick<Feit, (typeof factBackground)[number]>>>;
  readonly regimes: readonly Background[];
}

/** Of what is not encoded an outcome reads only the warning; and a regime on top of it the place, where it lets that lapse. */
export const warningsOf = (
  list: RegimeBestand["nietGecodeerd"],
  lapsing: ReadonlySet<string>,
): RegimeBestand["nietGecodeerd"] =>
  list?.flatMap(({ plaats, kanJaOmkeren, waarschuwing }) =>
    waarschuwing
      ? [
          {
            document: "",
            plaats: lapsing.has(plaats) ? plaats : "",
            reden: { nl: "", en: "" },
            kanJaOmkeren,
            waarschuwing,
          },
        ]
      : [],
  );

/** A question as the package carries it: checked when it was generated, a regime after the one that it builds on. */
export interface Carried {
  readonly vraag: Vraag;
  readonly regimes: readonly Parts[];
}

/** The question that a regime answers: its title, its facts and the names of their groups. */
export interface Vraag {
  readonly titel: Tekst;
  readonly groepen: Readonly<Record<string, Tekst>>;
  readonly feiten: readonly Feit[];
}
