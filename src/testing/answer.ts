import type { Oordeel } from "../model/oordeel.js";
import type { AlgemeneUitkomst, TermijnUitslag, VoorwaardeUitslag } from "../model/uitkomst.js";

/** The conclusions that stand in each list of an outcome; of a duty also the answer. */
export interface Lijsten {
  readonly afwijkingen: readonly string[];
  readonly kwetsbaarheden: readonly string[];
  readonly plichten: Readonly<Record<string, Oordeel>>;
}

/** The facts that can still change the outcome, each with the conclusions that wait for it. */
export interface Ontbrekend {
  readonly exact: boolean;
  readonly feiten: ReadonlyMap<string, readonly string[]>;
}

/** A term that runs, or may run; `null` is not known. */
export interface Termijndagen {
  readonly begin: string | null;
  readonly einde: string | null;
  readonly opZijnVroegst: string | null;
}

/** What a case can ask of an outcome. */
export interface Antwoord {
  readonly oordeel: Oordeel;
  oordeelOver(conclusie: string): Oordeel | undefined;
  krachtOf(conclusie: string): string | undefined;
  /** The conditions that decided a "no". */
  omdat(conclusie: string): readonly string[];
  /** Whether there is a warning of this code, or `code: sentence`: with any conclusion, or with this one or on the file as a whole. */
  warns(code: string, conclusie?: string): boolean;
  readonly lijsten: Lijsten;
  readonly gevolgen: unknown;
  readonly termijnen: Readonly<Record<string, Termijndagen>>;
  readonly ontbreekt: Ontbrekend;
}

export const deciding = (
  conditions: readonly Pick<VoorwaardeUitslag, "naam" | "oordeel" | "doorslaggevend">[],
): string[] => conditions.filter((c) => c.doorslaggevend && c.oordeel === "nee").map((c) => c.naam);

/** One of several warnings of a code: by that and its sentence. */
export const worded = (code: string, zin: string): string => `${code}: ${zin}`;

export const concerns = (
  warning: { readonly code: string; readonly zin: string; readonly conclusie: string | null },
  code: string,
  about: string | undefined,
): boolean =>
  (warning.code === code || worded(warning.code, warning.zin) === code) &&
  (about === undefined || warning.conclusie === about || warning.conclusie === null);

export const listed = ({
  afwijkingen,
  kwetsbaarheden,
  plichten,
}: Pick<AlgemeneUitkomst, "afwijkingen" | "kwetsbaarheden" | "plichten">): Lijsten => ({
  afwijkingen: afwijkingen.map((item) => item.conclusie),
  kwetsbaarheden: kwetsbaarheden.map((item) => item.conclusie),
  plichten: Object.fromEntries(plichten.map((item) => [item.conclusie, item.oordeel])),
});

export const daysOf = (terms: readonly TermijnUitslag[]): Antwoord["termijnen"] =>
  Object.fromEntries(terms.map(({ id, begin, einde, opZijnVroegst }) => [id, { begin, einde, opZijnVroegst }]));

/** An outcome as cases ask it. */
export function answerOf(uitkomst: AlgemeneUitkomst): Antwoord {
  const found = (id: string) => uitkomst.conclusies.find((c) => c.id === id);
  return {
    oordeel: uitkomst.oordeel,
    oordeelOver: (id) => found(id)?.oordeel,
    krachtOf: (id) => found(id)?.kracht ?? "slotsom",
    omdat: (id) => deciding(found(id)?.voorwaarden ?? []),
    warns: (code, about) => uitkomst.waarschuwingen.some((warning) => concerns(warning, code, about)),
    lijsten: listed(uitkomst),
    gevolgen: uitkomst.gevolgen,
    termijnen: daysOf(uitkomst.termijnen),
    ontbreekt: {
      exact: uitkomst.ontbreektExact,
      feiten: new Map(uitkomst.ontbreekt.map(({ feit, nodigVoor }) => [feit, nodigVoor])),
    },
  };
}
