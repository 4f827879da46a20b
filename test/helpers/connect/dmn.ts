import { DmnModdle, type Element } from "dmn-moddle";
import { date, evaluate } from "feelin";
import type { Invoer } from "../../../src/connect/dmn/index.js";

/** A decision as a reader of DMN finds it in a document. */
export interface Besluit {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly text: string;
  /** The names of the variables that it says it needs. */
  readonly needs: readonly string[];
}

export interface Read {
  readonly inputs: readonly Element[];
  readonly decisions: readonly Besluit[];
  readonly warnings: readonly string[];
}

const isA = (type: string) => (element: Element) => element.$type === type;

/** Reads a document back with dmn-moddle. */
export async function readDmn(xml: string): Promise<Read> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  const elements = rootElement.drgElement ?? [];
  const nameOf = new Map(elements.map(({ id, variable }) => [`#${id}`, variable?.name ?? ""]));
  const decisions = elements.filter(isA("dmn:Decision")).map((element) => ({
    name: element.variable?.name ?? "",
    title: element.name ?? "",
    description: element.description ?? "",
    text: element.decisionLogic?.text ?? "",
    needs: (element.informationRequirement ?? []).map(({ requiredDecision, requiredInput }) => {
      const { href = "" } = requiredDecision ?? requiredInput ?? {};
      const name = nameOf.get(href);
      if (name === undefined) throw new Error(`${element.id} needs ${href}, which is not there`);
      return name;
    }),
  }));
  return {
    inputs: elements.filter(isA("dmn:InputData")),
    decisions,
    warnings: warnings.map(({ message }) => message),
  };
}

/** Values as FEEL has them: a date is no text there. */
export const asFeel = (invoer: readonly Invoer[], values: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    invoer.map(({ naam, type }) => {
      const value = values[naam] ?? null;
      return [naam, type === "date" && typeof value === "string" ? date(value) : value];
    }),
  );

/**
 * Runs a document by feelin: each decision after those that it says it needs, and with nothing else in sight, so that a requirement
 * that is missing shows. All cases at once, for to parse takes longer than to run.
 */
export class Engine {
  private readonly order: readonly Besluit[];

  constructor({ decisions }: Read) {
    const waiting = new Map(decisions.map((one) => [one.name, one]));
    const order: Besluit[] = [];
    while (waiting.size > 0) {
      const ready = [...waiting.values()].filter(({ needs }) => needs.every((need) => !waiting.has(need)));
      if (ready.length === 0) throw new Error("decisions that need each other");
      for (const one of ready) waiting.delete(one.name);
      order.push(...ready);
    }
    this.order = order;
  }

  /** The values of all decisions of each case. */
  run(cases: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
    const found = cases.map((one) => ({ ...one }));
    for (const { name, text, needs } of this.order) {
      const entries = needs.map((need) => `${need}: zaak.${need}`);
      const seen = `{${[...entries, `uitkomst: ${text}`].join(", ")}}`;
      const { value } = evaluate(`for zaak in zaken return ${seen}.uitkomst`, { zaken: found });
      const values = value as readonly unknown[];
      for (const [i, one] of found.entries()) one[name] = values[i] ?? null;
    }
    return found;
  }
}
