import { juriconnect, pakket } from "../../generated/texts.js";
import { ownValue } from "../../judge/own.js";
import type { Bron } from "../../model/bron.js";
import type { Feit } from "../../model/feit.js";
import type { Addresses } from "../expressed/addresses.js";
import type { Written } from "../expressed/chosen.js";
import { type Invoer, isRule, leftOut, sourcesOf, type Told, typeOf } from "../expressed/told.js";
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
  /** Whether somebody read what the rules leave out. */
  readonly aanvaard: boolean;
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

/** A place in a source; its words are one text, whoever quotes them. */
interface Place {
  readonly number: string;
  readonly bron: Bron;
  readonly words: Set<string>;
}
const placeKey = ({ document, jci, vindplaats }: Bron): string => JSON.stringify([document, jci, vindplaats]);

/**
 * A regime as a document of RegelRecht: an article for each conclusion and for each date that follows from others, and after it one without
 * rules for each other place that it rests on. So every text stands under the name and the address of its own source.
 */
export class Document {
  private readonly numbers = new Map<string, number>();
  private readonly byName: ReadonlyMap<string, Defined>;
  private readonly inputs: ReadonlyMap<string, Invoer>;

  constructor(
    private readonly written: Written<Waarde>,
    invoer: readonly Invoer[],
    private readonly told: Told,
    private readonly addresses: Addresses,
    private readonly uitgave: Uitgave,
  ) {
    this.byName = new Map(written.writer.definitions.map((one) => [one.name, one]));
    this.inputs = new Map(invoer.map((one) => [one.naam, one]));
  }

  json(): Json {
    const { known, regime, ends, writer } = this.written;
    const { versie, laag, bwbId, publicatiedatum } = this.uitgave;
    // What is written of a rule is one article: its conditions, whether it applies, its conclusion.
    const groups = new Map<unknown, Defined[]>();
    for (const one of writer.definitions) groups.set(one.of, [...(groups.get(one.of) ?? []), one]);
    const ruled = [...groups.values()].map((definitions) => ({ definitions, number: this.numberOf(definitions) }));
    const places = this.places(writer.definitions);
    const organisation = known.eigen ? known.eigen.eigenaar : (pakket.split("@")[0] ?? null);
    return {
      $schema: `https://raw.githubusercontent.com/MinBZK/regelrecht/refs/tags/schema-v${versie}/schema/v${versie}/schema.json`,
      $id: `${regime.vraag}_${regime.id}`.replaceAll("-", "_"),
      name: [`${this.told.state(regime)}.`, ...this.told.caveats(this.written)].join(" "),
      regulatory_layer: laag,
      publication_date: publicatiedatum,
      valid_from: regime.geldigVan,
      // Their schema: the last day of what ends, and not of what another version takes over.
      ...(regime.geldigTot === undefined || !ends ? {} : { valid_to: regime.geldigTot }),
      ...(bwbId === undefined ? {} : { bwb_id: bwbId }),
      ...(laag === "UITVOERINGSBELEID" && organisation !== null ? { organisation } : {}),
      url: this.addresses.regime,
      articles: [
        ...ruled.map(({ definitions, number }) => this.article(definitions, number, places)),
        ...[...places.values()].map(({ number, bron, words }) => ({
          number,
          text: [...words].join("\n\n"),
          url: this.addresses.of(bron),
        })),
      ],
    };
  }

  /** The places on which rules rest beside their own, each once. */
  private places(definitions: readonly Defined[]): ReadonlyMap<string, Place> {
    const places = new Map<string, Place>();
    for (const bron of definitions.flatMap((one) => sourcesOf(one).slice(1))) {
      const key = placeKey(bron);
      const place = places.get(key) ?? { number: this.number(bron.vindplaats), bron, words: new Set<string>() };
      for (const words of bron.citaat) place.words.add(words);
      places.set(key, place);
    }
    return places;
  }

  private numberOf([first]: readonly Defined[]): string {
    if (!first) return "";
    return this.number(sourcesOf(first)[0]?.vindplaats ?? this.told.title(first));
  }

  private article(definitions: readonly Defined[], number: string, places: ReadonlyMap<string, Place>): Json {
    const [first] = definitions as [Defined];
    const last = definitions.at(-1);
    const [source, ...others] = sourcesOf(first);
    const also = [...new Set(others.map((bron) => places.get(placeKey(bron))?.number ?? bron.vindplaats))];
    const own = new Set(definitions.map(({ name }) => name));
    const uses = [...new Set(definitions.flatMap(({ text }) => this.usesOf(text)))].filter((name) => !own.has(name));
    const untranslatables = isRule(first) && first.of.slotsom ? this.untranslatables() : [];
    return {
      number,
      text: source ? source.citaat.join("\n\n") : this.told.derived(this.told.title(first)),
      url: source ? this.addresses.of(source) : this.addresses.regime,
      machine_readable: {
        execution: {
          produces: { legal_character: "TOETS" },
          parameters: uses.flatMap((name) => this.parameter(name)),
          input: uses.flatMap((name) => this.input(name)),
          output: definitions.map((one) => ({
            ...this.field(one),
            description: [
              this.told.title(one),
              ...(one === last && also.length > 0 ? [this.told.also(also)] : []),
            ].join("\n"),
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

  private field({ name, kind, of }: Defined): Json {
    return { name, type: kind === "feit" ? fieldTypes[typeOf(of as Feit)] : typesOf[kind] };
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

  /** What is not encoded and could turn a "yes", for a reader to accept; that a regime is no law nobody accepted. */
  private untranslatables(): readonly Json[] {
    const { regime } = this.written;
    return [
      ...(regime.hypothetisch
        ? [{ construct: this.told.titleOf(regime), reason: this.told.toAccept, accepted: false }]
        : []),
      ...leftOut(regime.nietGecodeerd).map(({ plaats, reden }) => ({
        construct: plaats,
        reason: this.told.text(reden),
        accepted: this.uitgave.aanvaard,
      })),
    ];
  }
}
