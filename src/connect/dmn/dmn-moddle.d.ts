/** What is used here of dmn-moddle, which comes without types. */
declare module "dmn-moddle" {
  export interface Element {
    readonly $type: string;
    readonly id?: string;
    readonly name?: string;
    readonly label?: string;
    readonly description?: string;
    readonly typeRef?: string;
    readonly text?: string;
    readonly namespace?: string;
    readonly allowedValues?: Element;
    readonly itemDefinition?: readonly Element[];
    readonly href?: string;
    readonly variable?: Element;
    readonly decisionLogic?: Element;
    readonly drgElement?: readonly Element[];
    readonly informationRequirement?: readonly Element[];
    readonly requiredDecision?: Element;
    readonly requiredInput?: Element;
  }
  export class DmnModdle {
    create(type: string, properties?: object): Element;
    toXML(
      element: Element,
      options?: { readonly format?: boolean; readonly preamble?: boolean },
    ): Promise<{ readonly xml: string }>;
    fromXML(
      xml: string,
    ): Promise<{ readonly rootElement: Element; readonly warnings: readonly { readonly message: string }[] }>;
  }
}
