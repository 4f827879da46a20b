import { regeltaal } from "../../generated/texts.js";
import type { Afleiding } from "../../model/afleiding.js";
import type { Bron } from "../../model/bron.js";
import type { Feit, FeitType } from "../../model/feit.js";
import type { Regel } from "../../model/regel.js";
import type { Regime } from "../../model/regime.js";
import type { Taal, Tekst } from "../../model/tekst.js";
import { fill } from "../../read/errors.js";
import { escaped } from "../../read/shown.js";
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

/** The facts that a document takes, in the order in which they are asked. */
export const invoerVan = <E>({ feiten }: Regime, { inputs }: Writer<E>): readonly Invoer[] =>
  [...inputs]
    .sort(([, a], [, b]) => feiten.indexOf(a) - feiten.indexOf(b))
    .map(([naam, { id, type, voorvoegsel }]) => ({
      feit: id,
      naam,
      type: types[type],
      ...(voorvoegsel === undefined ? {} : { zonder: voorvoegsel }),
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

  head({ titel, hypothetisch }: Regime): string {
    const status = hypothetisch ? this.texts.hypothetisch : "";
    return escaped(filled(this.texts.kop, { regime: titel[this.taal], status }).replaceAll("  ", " "));
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

  /** What it is, and where that is written, with the words of the source. */
  about<E>(definition: Definition<E>): string {
    const { kind } = definition;
    const what = {
      feit: this.texts.overFeit,
      datum: this.texts.overDatum,
      voorwaarden: this.texts.overVoorwaarden,
      toepassing: this.texts.overToepassing,
      conclusie: this.texts.overConclusie,
    }[kind];
    return lines([what, ...sourcesOf(definition).flatMap((bron) => this.source(bron))]);
  }

  private source({ vindplaats, citaat }: Bron): readonly string[] {
    return [filled(this.texts.bron, { vindplaats }), ...citaat.map((words) => `"${words}"`)];
  }

  /** What a fact is, who shows it, and what it can be. */
  aboutFact({ vraag, bewijsstuk, waarden, voorvoegsel }: Feit): string {
    return lines([
      vraag[this.taal],
      bewijsstuk[this.taal],
      ...(waarden ? [filled(this.texts.waarden, { waarden: waarden.join(", ") })] : []),
      ...(voorvoegsel === undefined ? [] : [filled(this.texts.zonder, { voorvoegsel })]),
    ]);
  }
}

/** Where it is written what a definition says. */
export function sourcesOf<E>(definition: Definition<E>): readonly Bron[] {
  if (isRule(definition)) return [definition.of.bron, ...(definition.of.mede ?? [])];
  return "bron" in definition.of && definition.of.bron ? [definition.of.bron] : [];
}
