import type { DmnModdle, Element } from "dmn-moddle";
import { pakket } from "../../generated/texts.js";
import type { Feit } from "../../model/feit.js";
import { oordelen } from "../../model/oordeel.js";
import type { Addresses } from "../expressed/addresses.js";
import type { Written } from "../expressed/chosen.js";
import { type Invoer, isRule, type Told, typeOf } from "../expressed/told.js";
import type { Definition } from "../expressed/writer.js";
import { type Feel, literal } from "./feel.js";
import { placesOf } from "./layout.js";

/** What elements are called: by the name that expressions have for them, or as people call them. */
export const naamgevingen = ["id", "titel"] as const;
export type Naamgeving = (typeof naamgevingen)[number];

const [LIST, ANSWER] = ["lijst", "oordeel"] as const;
const [DECISION, INPUT, VALUES] = ["beslissing", "invoer", "waarden"] as const;
const types: Readonly<Record<Exclude<Definition<Feel>["kind"], "feit">, string>> = {
  datum: "date",
  voorwaarden: "boolean",
  toepassing: "boolean",
  conclusie: ANSWER,
};

/** A regime as the elements of a DMN document. */
export class Document {
  /** The names of elements that are taken: in a viewer two with one name are one. */
  private readonly named = new Set<string>();

  constructor(
    private readonly moddle: DmnModdle,
    private readonly written: Written<Feel>,
    private readonly invoer: readonly Invoer[],
    private readonly told: Told,
    private readonly addresses: Addresses,
    private readonly naamgeving: Naamgeving,
  ) {}

  async xml(): Promise<string> {
    const { xml } = await this.moddle.toXML(this.definitions(), { format: true });
    return xml;
  }

  private definitions(): Element {
    const { regime, writer } = this.written;
    const inputs = this.invoer.map((one) => this.input(one));
    const decisions = writer.definitions.map((one) => this.decision(one));
    const [exporter, exporterVersion] = pakket.split("@");
    return this.moddle.create("dmn:Definitions", {
      // Two states of a regime are two models, that can lie beside each other.
      id: `${regime.vraag}_${regime.id}_${regime.geldigVan}`,
      ...this.names(`${regime.vraag}_${regime.id}_${regime.geldigVan}`, this.told.state(regime)),
      namespace: `${this.addresses.regime}#${regime.geldigVan}`,
      exporter,
      exporterVersion,
      description: this.told.head(this.written),
      itemDefinition: this.itemDefinitions(),
      drgElement: [...inputs, ...decisions],
      dmnDI: this.diagram(inputs, decisions),
    });
  }

  /** The types of one's own: lists, answers, and for each fact with a few values those values. What is not known is none of them. */
  private itemDefinitions(): Element[] {
    const choice = (name: string, values: readonly string[], unknown: readonly null[]): Element =>
      this.moddle.create("dmn:ItemDefinition", {
        id: name,
        name,
        typeRef: "string",
        allowedValues: this.moddle.create("dmn:UnaryTests", {
          id: `${name}_keuze`,
          text: [...values, ...unknown].map(literal).join(", "),
        }),
      });
    return [
      ...(this.invoer.some(({ type }) => type === "list")
        ? [this.moddle.create("dmn:ItemDefinition", { id: LIST, name: LIST, typeRef: "string", isCollection: true })]
        : []),
      choice(ANSWER, oordelen, []),
      ...this.invoer.flatMap((one) => {
        const waarden = this.valuesOf(one);
        return waarden ? [choice(`${one.naam}_${VALUES}`, waarden, [null])] : [];
      }),
    ];
  }

  /** The values of a fact that has one of a few. */
  private valuesOf({ naam, type }: Invoer): readonly string[] | undefined {
    return type === "string" ? this.written.writer.inputs.get(naam)?.waarden : undefined;
  }

  private typeOfInput(invoer: Invoer): string {
    if (invoer.type === "list") return LIST;
    return this.valuesOf(invoer) ? `${invoer.naam}_${VALUES}` : invoer.type;
  }

  private typeOfDecision({ kind, of }: Definition<Feel>): string {
    if (kind !== "feit") return types[kind];
    const own = this.invoer.find(({ feit }) => "id" in of && feit === of.id);
    return own ? this.typeOfInput(own) : typeOf(of as Feit);
  }

  /** DMN wants the name of an element and of its variable the same; who reads a diagram wants a title. */
  private names(id: string, titel: string): { readonly name: string; readonly label: string } {
    if (this.naamgeving === "id") return { name: id, label: titel };
    let [name, count] = [titel, 1];
    while (this.named.has(name)) name = `${titel} (${++count})`;
    this.named.add(name);
    return { name, label: id };
  }

  private variable(name: string, typeRef: string): Element {
    return this.moddle.create("dmn:InformationItem", { id: `${name}_variabele`, name, typeRef });
  }

  private input(invoer: Invoer): Element {
    const { naam } = invoer;
    const feit = this.written.writer.inputs.get(naam);
    return this.moddle.create("dmn:InputData", {
      id: `${naam}_${INPUT}`,
      ...this.names(naam, feit ? this.told.titleOf(feit) : naam),
      description: feit && this.told.aboutFact(feit),
      variable: this.variable(naam, this.typeOfInput(invoer)),
    });
  }

  private decision(definition: Definition<Feel>): Element {
    const { name, kind, text } = definition;
    const isFinal = kind === "conclusie" && isRule(definition) && definition.of.slotsom;
    const uses = [...new Set(text.uses)];
    return this.moddle.create("dmn:Decision", {
      id: `${name}_${DECISION}`,
      ...this.names(name, this.told.title(definition)),
      description: [
        this.told.about(definition, (bron) => this.addresses.of(bron)),
        ...(isFinal ? this.told.left(this.written.regime) : []),
      ].join("\n"),
      variable: this.variable(name, this.typeOfDecision(definition)),
      informationRequirement: uses.map((use) => this.requirement(name, use)),
      decisionLogic: this.moddle.create("dmn:LiteralExpression", {
        id: `${name}_uitdrukking`,
        expressionLanguage: "https://www.omg.org/spec/DMN/20191111/FEEL/",
        text: text.text,
      }),
    });
  }

  private elementOf(name: string): string {
    return `${name}_${this.written.writer.inputs.has(name) ? INPUT : DECISION}`;
  }

  private requirement(of: string, use: string): Element {
    const kind = this.written.writer.inputs.has(use) ? "requiredInput" : "requiredDecision";
    const reference = this.moddle.create("dmn:DMNElementReference", { href: `#${this.elementOf(use)}` });
    return this.moddle.create("dmn:InformationRequirement", { id: `${of}_van_${use}`, [kind]: reference });
  }

  private diagram(inputs: readonly Element[], decisions: readonly Element[]): Element {
    const { definitions } = this.written.writer;
    const used = [...this.invoer.map(({ naam }) => [naam, []] as const), ...usesOf(definitions)];
    const places = placesOf(new Map(used));
    const names = [...this.invoer.map(({ naam }) => naam), ...definitions.map(({ name }) => name)];
    const shapes = [...inputs, ...decisions].map((element, i) =>
      this.moddle.create("dmndi:DMNShape", {
        id: `${element.id}_vorm`,
        dmnElementRef: element,
        bounds: this.moddle.create("dc:Bounds", places.get(names[i] ?? "") ?? {}),
      }),
    );
    const edges = decisions.flatMap((decision, i) =>
      (decision.informationRequirement ?? []).map((requirement) => {
        const to = places.get(definitions[i]?.name ?? "");
        const href = (requirement.requiredInput ?? requirement.requiredDecision)?.href ?? "";
        const from = places.get(names.find((name) => `#${this.elementOf(name)}` === href) ?? "");
        const point = (x = 0, y = 0): Element => this.moddle.create("dc:Point", { x, y });
        return this.moddle.create("dmndi:DMNEdge", {
          id: `${requirement.id}_lijn`,
          dmnElementRef: requirement,
          waypoint: [
            point(from && from.x + from.width / 2, from?.y),
            point(to && to.x + to.width / 2, to && to.y + to.height),
          ],
        });
      }),
    );
    const diagram = this.moddle.create("dmndi:DMNDiagram", { id: "tekening", diagramElements: [...shapes, ...edges] });
    return this.moddle.create("dmndi:DMNDI", { diagrams: [diagram] });
  }
}

const usesOf = (definitions: readonly Definition<Feel>[]): (readonly [string, readonly string[]])[] =>
  definitions.map(({ name, text }) => [name, text.uses]);
