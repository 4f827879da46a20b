import { regeltaal } from "../../generated/texts.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Bron } from "../../model/bron.js";
import type { Feit, FeitType } from "../../model/feit.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Taal, Tekst } from "../../model/tekst.js";
import { fill } from "../../read/errors.js";
import { escaped } from "../../read/shown.js";
import type { Written } from "./chosen.js";
import type { Definition, Writer } from "./writer.js";

/** A fact as a document takes it. */
export interface Invoer {
  /** Its name in a request, as `verklaring.datum`; the day of the request is `verzoek.peildatum`. */
  readonly feit: string;
  /** Its name in the document. */
  readonly naam: string;
  readonly type: "boolean" | "date" | "number" | "string" | "list";
  /** Letters that a request may have before it, and the document may not. */
  readonly zonder?: string;
  /** Of a date that a request may give without its day: the document takes whole ones alone. */
  readonly heleDag?: true;
}

const types: Readonly<Record<FeitType, Invoer["type"]>> = {
  boolean: "boolean",
  date: "date",
  integer: "number",
  enum: "string",
  code: "string",
  list: "list",
  periods: "list",
};

/** What kind of value a fact has. */
export const typeOf = ({ type }: Feit): Invoer["type"] => types[type];

/** The facts that a document takes, in the order in which they are asked. */
export const invoerVan = <E>({ feiten }: Regime, { inputs }: Writer<E>): readonly Invoer[] =>
  [...inputs]
    .sort(([, a], [, b]) => feiten.indexOf(a) - feiten.indexOf(b))
    .map(([naam, { id, type, voorvoegsel, onvolledig }]) => ({
      feit: id,
      naam,
      type: types[type],
      ...(voorvoegsel === undefined ? {} : { zonder: voorvoegsel }),
      ...(onvolledig ? { heleDag: true as const } : {}),
    }));

/** A conclusion, with the name that it has in a document. */
export interface Uitvoer {
  readonly conclusie: string;
  readonly naam: string;
}

/** The conclusions that a document gives: that of the final answer first, and then in reading order. */
export const uitvoerVan = <E>({ regels }: Regime, { definitions }: Writer<E>): readonly Uitvoer[] =>
  [...regels.filter(({ slotsom }) => slotsom), ...regels.filter(({ slotsom }) => !slotsom)].flatMap((regel) =>
    definitions.flatMap(({ kind, of, name }) =>
      kind === "conclusie" && of === regel ? [{ conclusie: regel.name, naam: name }] : [],
    ),
  );

const filled = (text: string, values: Readonly<Record<string, string>>): string => fill(text, (name) => values[name]);

export const isRule = <E>(definition: Definition<E>): definition is Definition<E> & { readonly of: Regel } =>
  "event" in definition.of;

/** Where a source can be read. */
type AddressOf = (bron: Bron) => string;

/** Texts of a file as lines: rules may be somebody else's. */
const lines = (texts: readonly string[]): string => texts.map(escaped).join("\n");

/** What things are called, and what is said of them, in one language. Nothing in it is a sign that cannot be seen. */
export class Told {
  private readonly texts;

  constructor(private readonly taal: Taal) {
    this.texts = regeltaal[taal];
  }

  address(plaats: string): string {
    return filled(this.texts.adres, { plaats });
  }

  text(text: Tekst): string {
    return escaped(text[this.taal]);
  }

  /** A regime and which state of it this is. */
  state(regime: Regime): string {
    return escaped(filled(this.texts.stand, { regime: regime.titel[this.taal], van: regime.geldigVan }));
  }

  /** What has to be known of a regime before it is used: that it is no law, who made it, and the days that it leaves out. */
  caveats({ known, regime }: Pick<Written<unknown>, "known" | "regime">): readonly string[] {
    const { hypothetisch, beleid, eigenaar, zonderEigenaar, hiaat } = this.texts;
    const owner = known.eigen && (known.eigen.eigenaar ?? null);
    return [
      ...(regime.hypothetisch ? [hypothetisch] : []),
      ...(regime.status === "beleid" ? [beleid] : []),
      ...(owner === null ? [zonderEigenaar] : owner === undefined ? [] : [filled(eigenaar, { eigenaar: owner })]),
      ...known.hiaten.map(({ van, totEnMet, reden }) => filled(hiaat, { van, totEnMet, reden: reden[this.taal] })),
    ].map(escaped);
  }

  /** All that is said of a regime as a whole, a sentence on each line. */
  head(written: Pick<Written<unknown>, "known" | "regime">): string {
    const { titel, geldigVan: van, geldigTot: totEnMet } = written.regime;
    const days =
      totEnMet === undefined ? filled(this.texts.vanaf, { van }) : filled(this.texts.totEnMet, { van, totEnMet });
    return [lines([`${titel[this.taal]}.`, days]), ...this.caveats(written), this.texts.nullIsOnbekend].join("\n");
  }

  /** That nobody may use a regime that is no law before it is accepted as that. */
  get toAccept(): string {
    return this.texts.aanvaarden;
  }

  titleOf({ titel, id }: { readonly titel?: Tekst | string | undefined; readonly id: string }): string {
    return escaped(typeof titel === "string" ? titel : (titel?.[this.taal] ?? id));
  }

  /** The name of what is written down. */
  title<E>(definition: Definition<E>): string {
    const { kind } = definition;
    const titel = isRule(definition)
      ? ((this.taal === "en" ? definition.of.en?.titel : undefined) ?? definition.of.titel)
      : this.titleOf(definition.of as Feit | Afleiding);
    return escaped(kind === "conclusie" || kind === "datum" ? titel : filled(this.texts[kind], { titel }));
  }

  /** That what has no source quotes none. */
  derived(titel: string): string {
    return filled(this.texts.afgeleid, { titel });
  }

  /** Where else it is written what something rests on. */
  also(places: readonly string[]): string {
    return filled(this.texts.ook, { plaatsen: places.join("; ") });
  }

  /** What the rules leave out and could turn a "yes", as sentences. */
  left({ nietGecodeerd }: Regime): readonly string[] {
    return leftOut(nietGecodeerd).map(({ plaats, reden, en }) => {
      const place = (this.taal === "en" ? en?.plaats : undefined) ?? plaats;
      return escaped(filled(this.texts.nietGecodeerd, { plaats: place, reden: reden[this.taal] }));
    });
  }

  /** What it is, and where that is written: with the words of each source, and where to read them. */
  about<E>(definition: Definition<E>, addressOf: AddressOf): string {
    const { kind } = definition;
    const what = {
      feit: this.texts.overFeit,
      datum: this.texts.overDatum,
      voorwaarden: this.texts.overVoorwaarden,
      toepassing: this.texts.overToepassing,
      conclusie: this.texts.overConclusie,
    }[kind];
    return lines([what, ...sourcesOf(definition).flatMap((bron) => this.source(bron, addressOf))]);
  }

  private source(bron: Bron, addressOf: AddressOf): readonly string[] {
    const { vindplaats, citaat } = bron;
    const adres = filled(this.texts.adresVan, { adres: addressOf(bron) });
    return [filled(this.texts.bron, { vindplaats }), adres, ...citaat.map((words) => `"${words}"`)];
  }

  /** What a fact is, who shows it, and what it can be. */
  aboutFact({ vraag, bewijsstuk, waarden, voorvoegsel, onvolledig }: Feit): string {
    return lines([
      vraag[this.taal],
      bewijsstuk[this.taal],
      ...(waarden ? [filled(this.texts.waarden, { waarden: waarden.join(", ") })] : []),
      ...(voorvoegsel === undefined ? [] : [filled(this.texts.zonder, { voorvoegsel })]),
      ...(onvolledig ? [this.texts.heleDag] : []),
    ]);
  }
}

/** What rules leave out and could turn a "yes". */
export const leftOut = (nietGecodeerd: Regime["nietGecodeerd"]): Regime["nietGecodeerd"] =>
  nietGecodeerd.filter(({ kanJaOmkeren }) => kanJaOmkeren);

/** Where it is written what a definition says. */
export function sourcesOf<E>(definition: Definition<E>): readonly Bron[] {
  if (isRule(definition)) return [definition.of.bron, ...(definition.of.mede ?? [])];
  return "bron" in definition.of && definition.of.bron ? [definition.of.bron] : [];
}
