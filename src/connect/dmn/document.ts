import { DmnModdle, type Element } from "dmn-moddle";
import { pakket } from "../../generated/texts.js";
import type { Written } from "../expressed/chosen.js";
import type { Invoer, Told } from "../expressed/told.js";
import type { Definition } from "../expressed/writer.js";
import type { Feel } from "./feel.js";
import { placesOf } from "./layout.js";

/** What elements are called: as people call them, or by the name that expressions have for them. */
export const naamgevingen = ["titel", "id"] as const;
export type Naamgeving = (typeof naamgevingen)[number];

const LIST = "lijst";
const [DECISION, INPUT] = ["beslissing", "invoer"] as const;
const types: Readonly<Record<Definition<Feel>["kind"], string>> = {
  feit: "Any",
  datum: "date",
  voorwaarden: "boolean",
  toepassing: "boolean",
  conclusie: "string",
};

/** A regime as the elements of a DMN document. */
export class Document {
  private readonly moddle = new DmnModdle();

  constructor(
    private readonly written: Written<Feel>,
    private readonly invoer: readonly Invoer[],
    private readonly told: Told,
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
      id: `${regime.vraag}_${regime.id}`,
      ...this.named(regime.id, regime.titel.nl),
      namespace: this.told.address(`tree/main/rules/${regime.vraag}/${regime.id}`),
      exporter,
      exporterVersion,
      description: this.told.head(regime),
      itemDefinition: this.invoer.some(({ type }) => type === "list")
        ? [this.moddle.create("dmn:ItemDefinition", { id: LIST, name: LIST, typeRef: "string", isCollection: true })]
        : [],
      drgElement: [...inputs, ...decisions],
      dmnDI: this.diagram(inputs, decisions),
    });
  }

  /** DMN wants the name of an element and of its variable the same; who reads a diagram wants a title. */
  private named(id: string, titel: string): { readonly name: string; readonly label: string } {
    return this.naamgeving === "id" ? { name: id, label: titel } : { name: titel, label: id };
  }

  private variable(name: string, typeRef: string): Element {
    return this.moddle.create("dmn:InformationItem", { id: `${name}_variabele`, name, typeRef });
  }

  private input({ naam, type }: Invoer): Element {
    const feit = this.written.writer.inputs.get(naam);
    return this.moddle.create("dmn:InputData", {
      id: `${naam}_${INPUT}`,
      ...this.named(naam, feit ? this.told.titleOf(feit) : naam),
      description: feit && this.told.aboutFact(feit),
      variable: this.variable(naam, type === "list" ? LIST : type),
    });
  }

  private decision(definition: Definition<Feel>): Element {
    const { name, kind, text } = definition;
    const uses = [...new Set(text.uses)];
    return this.moddle.create("dmn:Decision", {
      id: `${name}_${DECISION}`,
      ...this.named(name, this.told.title(definition)),
      description: this.told.about(definition),
      variable: this.variable(name, types[kind]),
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
