import { juriconnect } from "../../generated/texts.js";
import { ownValue } from "../../judge/own.js";
import type { Bron } from "../../model/bron.js";
import type { Feit } from "../../model/feit.js";
import type { Written } from "../expressed/chosen.js";
import { type Invoer, isRule, sourcesOf, type Told } from "../expressed/told.js";
import type { Definition } from "../expressed/writer.js";
import { operations, type Waarde } from "./operations.js";

/** The versions of their schema of which documents are written. */
export const versies = ["0.5.6"] as const;
export type Versie = (typeof versies)[number];

/** What their schema asks and no rule says. */
export interface Uitgave {
  readonly versie: Versie;
  /** The kind of legal instrument. */
  readonly laag: string;
  readonly bwbId?: string;
  readonly publicatiedatum: string;
}

type Defined = Definition<Waarde>;
type Json = Readonly<Record<string, unknown>>;

const JCI = /^jci1\.3:c:(BWBR\d{7})(?:&(.+))?$/;

/** Where something is written, as a basis in law: as far as the place is a Juriconnect reference. */
function legalBasis({ jci = "", vindplaats }: Bron): Json {
  const [reference, bwb_id, rest = ""] = JCI.exec(jci) ?? [];
  const places = [...new URLSearchParams(rest)].flatMap(([key, place]) => {
    const name = ownValue<string>(juriconnect.nl, key);
    return name === undefined ? [] : [[name, place]];
  });
  return {
    ...(reference === undefined ? {} : { bwb_id, juriconnect: reference }),
    ...Object.fromEntries(places),
    explanation: vindplaats,
  };
}

const fieldTypes: Readonly<Record<Invoer["type"], string>> = {
  boolean: "boolean",
  date: "date",
  number: "number",
  string: "string",
  list: "array",
};
const typesOf: Readonly<Record<Exclude<Defined["kind"], "feit">, string>> = {
  datum: "date",
  voorwaarden: "boolean",
  toepassing: "boolean",
  conclusie: "string",
};

/** A regime as a document of RegelRecht: an article for each conclusion and for each date that follows from others. */
export class Document {
  private readonly numbers = new Map<string, number>();
  private readonly byName: ReadonlyMap<string, Defined>;
  private readonly inputs: ReadonlyMap<string, Invoer>;

  constructor(
    private readonly written: Written<Waarde>,
    invoer: readonly Invoer[],
    private readonly told: Told,
    private readonly uitgave: Uitgave,
  ) {
    this.byName = new Map(written.writer.definitions.map((one) => [one.name, one]));
    this.inputs = new Map(invoer.map((one) => [one.naam, one]));
  }

  json(): Json {
    const { known, regime, writer } = this.written;
    const { versie, laag, bwbId, publicatiedatum } = this.uitgave;
    // What is written of a rule is one article: its conditions, whether it applies, its conclusion.
    const groups = new Map<unknown, Defined[]>();
    for (const one of writer.definitions) groups.set(one.of, [...(groups.get(one.of) ?? []), one]);
    return {
      $schema: `https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v${versie}/schema/v${versie}/schema.json`,
      $id: `${regime.vraag}_${regime.id}`.replaceAll("-", "_"),
      name: this.told.head(regime),
      regulatory_layer: laag,
      publication_date: publicatiedatum,
      valid_from: known.geldigVan,
      ...(known.geldigTot === undefined ? {} : { valid_to: known.geldigTot }),
      ...(bwbId === undefined ? {} : { bwb_id: bwbId }),
      url: this.told.address(`tree/main/rules/${regime.vraag}/${regime.id}`),
      articles: [...groups.values()].map((definitions) => this.article(definitions)),
    };
  }

  private article(definitions: readonly Defined[]): Json {
    const [first] = definitions as [Defined];
    const sources = sourcesOf(first);
    const [source] = sources;
    const own = new Set(definitions.map(({ name }) => name));
    const uses = [...new Set(definitions.flatMap(({ text }) => this.usesOf(text)))].filter((name) => !own.has(name));
    const untranslatables = isRule(first) && first.of.slotsom ? this.untranslatables() : [];
    return {
      number: this.number(source?.vindplaats ?? this.told.title(first)),
      text: sources.flatMap(({ citaat }) => citaat).join("\n\n") || this.told.title(first),
      url: source ? this.urlOf(source) : this.told.address("tree/main/rules"),
      machine_readable: {
        execution: {
          produces: { legal_character: "TOETS" },
          parameters: uses.flatMap((name) => this.parameter(name)),
          input: uses.flatMap((name) => this.input(name)),
          output: definitions.map((one) => ({
            ...this.field(one),
            description: this.told.title(one),
            ...(source ? { legal_basis: legalBasis(source) } : {}),
          })),
          actions: definitions.map(({ name, text }) => ({ output: name, value: text })),
        },
        ...(untranslatables.length > 0 ? { untranslatables } : {}),
      },
    };
  }

  private usesOf(text: Waarde): readonly string[] {
    return operations.namesIn(text).filter((name) => this.inputs.has(name) || this.byName.has(name));
  }

  /** Two articles with one number are one article to a reader. */
  private number(place: string): string {
    const count = (this.numbers.get(place) ?? 0) + 1;
    this.numbers.set(place, count);
    return count === 1 ? place : `${place} (${count})`;
  }

  private urlOf({ jci, document }: Bron): string {
    return encodeURI(
      jci === undefined
        ? this.told.address(`tree/main/rules/bronnen#${document}`)
        : `https://wetten.overheid.nl/${jci}`,
    );
  }

  private field({ name, kind, of }: Defined): Json {
    return { name, type: kind === "feit" ? fieldTypes[this.typeOfFact((of as Feit).id)] : typesOf[kind] };
  }

  private typeOfFact(id: string): Invoer["type"] {
    return [...this.inputs.values()].find(({ feit }) => feit === id)?.type ?? "string";
  }

  private parameter(name: string): readonly Json[] {
    const [invoer, feit] = [this.inputs.get(name), this.written.writer.inputs.get(name)];
    if (!invoer || !feit) return [];
    return [{ name, type: fieldTypes[invoer.type], description: this.told.aboutFact(feit), required: false }];
  }

  private input(name: string): readonly Json[] {
    const definition = this.byName.get(name);
    return definition ? [{ ...this.field(definition), source: { output: name } }] : [];
  }

  /** What is not encoded and could turn a "yes": known here, and so accepted. That a regime is no law is for the reader to accept. */
  private untranslatables(): readonly Json[] {
    const { regime } = this.written;
    const left = regime.nietGecodeerd.filter(({ kanJaOmkeren }) => kanJaOmkeren);
    return [
      ...(regime.hypothetisch
        ? [{ construct: this.told.titleOf(regime), reason: this.told.head(regime), accepted: false }]
        : []),
      ...left.map(({ plaats, reden }) => ({ construct: plaats, reason: this.told.text(reden), accepted: true })),
    ];
  }
}
