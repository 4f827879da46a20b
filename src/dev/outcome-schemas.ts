import { formDate } from "../model/fact-types/date.js";
import type { Gevolg, GevolgVeld, Sjabloon } from "../model/gevolg.js";
import type { Regel } from "../model/regel.js";
import type { Regime } from "../model/regime.js";
import type { Taal, Tekst } from "../model/tekst.js";
import { isNumber } from "../reckon/operations.js";
import { choiceOf, type Named } from "./form-schemas.js";
import { outside } from "./outside.js";
import type { Schema } from "./schemas.js";

type Fields = Readonly<Record<string, GevolgVeld>>;
const distinct = (schemas: readonly Schema[]): Schema[] => [
  ...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values(),
];
const oneOrAny = (schemas: readonly Schema[]): Schema => {
  const all = distinct(schemas);
  return all.length === 1 ? (all[0] ?? {}) : { anyOf: all };
};

/** Consequences in one language, with the names that their parts have. */
class Consequences {
  constructor(
    private readonly regimes: readonly Regime[],
    private readonly taal: Taal,
  ) {}

  schemas(): Record<string, Schema> {
    const names = [...new Set(this.regimes.flatMap(({ gevolgen }) => gevolgen.map(({ naam }) => naam)))];
    return Object.fromEntries(names.map((naam) => [naam, this.of(naam)]));
  }

  private of(naam: string): Schema {
    const own = this.regimes.flatMap(({ gevolgen }) => gevolgen.filter((gevolg) => gevolg.naam === naam));
    const fields: Fields = Object.assign({}, ...own.map(({ velden = {} }: Gevolg) => velden));
    const values = own
      .flatMap(({ gevallen }) => gevallen.map(({ waarde }) => waarde))
      .filter((value) => value !== null);
    const titel = own.find((one) => one.titel !== undefined)?.titel;
    return {
      title: titel?.[this.taal] ?? naam,
      ...oneOrAny([...values.map((value) => this.shape(value, fields)), { type: "null" }]),
    };
  }

  private shape(value: Sjabloon, fields: Fields): Schema {
    if (value === null) return { type: "null" };
    if (Array.isArray(value)) return { type: "array", items: oneOrAny(value.map((item) => this.shape(item, fields))) };
    if (typeof value !== "object") return { type: typeof value };
    if (Object.keys(value).join() === "fact") return this.filled(String(Object.values(value)[0]));
    const parts = Object.entries(value).map(([key, part]): [string, Schema] => [
      key,
      { title: fields[key]?.titel[this.taal] ?? key, ...this.part(part, fields, fields[key]) },
    ]);
    return {
      type: "object",
      properties: Object.fromEntries(parts),
      required: parts.map(([key]) => key),
      additionalProperties: false,
    };
  }

  /** What stands at a place to fill in: the value of a fact, an amount or count, or a day. */
  private filled(id: string): Schema {
    const feit = this.regimes.flatMap(({ feiten }) => feiten).find((one) => one.id === id);
    if (feit) return outside[feit.type].schema(feit);
    const written = this.regimes.flatMap(({ geschreven }) => geschreven.afleidingen);
    return written.some((one) => one.id === id && isNumber(one)) ? { type: "number" } : formDate;
  }

  /** A part that is one of the values of a fact, or of names beside those, is a choice among them. */
  private part(value: Sjabloon, fields: Fields, field: GevolgVeld | undefined): Schema {
    const feit = this.regimes.flatMap(({ feiten }) => feiten).find(({ id }) => id === field?.feit);
    const titels = Object.entries({ ...feit?.waardetitels, ...field?.waardetitels });
    const named = titels.map(([id, titel]) => ({ id, titel }));
    const choice = named.length > 0 ? choiceOf(named, this.taal) : undefined;
    if (choice && typeof value === "string") return choice;
    if (choice && Array.isArray(value) && value.every((item) => typeof item === "string"))
      return { type: "array", items: choice };
    return this.shape(value, fields);
  }
}

/** Things by their id, the first of each. */
const byId = (named: readonly Named[]): Named[] =>
  [...new Map([...named].reverse().map((one) => [one.id, one])).values()].reverse();

const namedRules = (regels: readonly Regel[]): Named[] =>
  byId(regels.map(({ name, titel, en }) => ({ id: name, titel: { nl: titel, en: en?.titel ?? titel } })));

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A schema with other schemas for some of its properties; what is said of these stays. */
function narrowed(schema: unknown, own: Readonly<Record<string, Schema>>): Schema {
  const { properties, ...rest } = isSchema(schema) ? schema : {};
  const known = isSchema(properties) ? properties : {};
  const replaced = Object.entries(own).map(([key, made]): [string, Schema] => {
    const before = known[key];
    if (!isSchema(before)) throw new Error(`an outcome has no ${key} to say more of`);
    const { description } = before;
    return [key, description === undefined ? made : { description, ...made }];
  });
  return { ...rest, properties: { ...known, ...Object.fromEntries(replaced) } };
}

/** The schema of what waits for facts, with these as its items. */
const waitsFor = (schema: unknown, items: Schema): Schema => {
  const { properties } = isSchema(schema) ? schema : {};
  const own = isSchema(properties) && isSchema(properties["wachtOp"]) ? properties["wachtOp"] : undefined;
  if (!own) throw new Error("an outcome has no wachtOp to say more of");
  const { additionalProperties: each } = own;
  return isSchema(each) ? { ...own, additionalProperties: { ...each, items } } : { ...own, items };
};

/** The case of an outcome, by the names that people have for it: no other groups and facts than the question has. */
function caseOf(facts: readonly Named[], groepen: Readonly<Record<string, Tekst>>, taal: Taal): Schema {
  const groups = new Map<string, Record<string, Schema>>();
  for (const { id, titel } of facts) {
    const [groep = "", feit = ""] = id.split(".");
    groups.set(groep, { ...groups.get(groep), [feit]: { title: titel[taal] } });
  }
  const closed = (properties: Readonly<Record<string, Schema>>): Schema => ({
    ...{ type: "object", properties, additionalProperties: false },
  });
  return closed(
    Object.fromEntries(
      [...groups].map(([groep, feiten]) => [groep, { title: groepen[groep]?.[taal] ?? groep, ...closed(feiten) }]),
    ),
  );
}

/**
 * The schema of the outcomes of one question under the regimes of the package: the ids that it can have, each with its name, and its
 * consequences by their names and shapes.
 *
 * @param general the schema of any outcome
 * @throws where that has no such key to say more of
 */
export function outcomeSchema(general: Schema, regimes: readonly Regime[], taal: Taal): Schema {
  const [first] = regimes;
  const vraag = { id: first?.vraag ?? "", titel: first?.vraagTitel ?? { nl: "", en: "" } };
  const regels = regimes.flatMap((regime) => regime.regels);
  const rules = namedRules(regels);
  const finals = namedRules(regels.filter(({ slotsom }) => slotsom));
  const terms = byId(regimes.flatMap(({ termijnen }) => termijnen));
  const facts = byId(
    regimes.flatMap(({ feiten }) => feiten).map(({ id, titel, vraag: asked }) => ({ id, titel: titel ?? asked })),
  );
  const ids = facts.map(({ id }) => id);
  const fact: Schema = { $ref: "#/$defs/FeitId" };
  const defs = isSchema(general["$defs"]) ? general["$defs"] : {};
  const whole = narrowed(general, {
    vraag: choiceOf([vraag], taal),
    slotsom: choiceOf(finals, taal),
    zaak: caseOf(facts, first?.groepen ?? {}, taal),
  });
  const properties = isSchema(whole["properties"]) ? whole["properties"] : {};
  const gevolgen = isSchema(properties["gevolgen"]) ? properties["gevolgen"] : {};
  const consequences = new Consequences(regimes, taal).schemas();
  const always = Object.keys(consequences).filter((naam) =>
    regimes.every((regime) => regime.gevolgen.some((gevolg) => gevolg.naam === naam)),
  );
  return {
    ...whole,
    title: vraag.titel[taal],
    properties: {
      ...properties,
      gevolgen: {
        ...gevolgen,
        properties: {
          ...consequences,
          ...(isSchema(gevolgen["properties"]) ? gevolgen["properties"] : {}),
          wachtOp: waitsFor(gevolgen, fact),
        },
        required: [...always, ...(Array.isArray(gevolgen["required"]) ? gevolgen["required"] : [])],
        additionalProperties: false,
      },
    },
    $defs: {
      ...defs,
      RegimeVermelding: narrowed(defs["RegimeVermelding"], { id: choiceOf(regimes, taal) }),
      FeitId: { type: "string", enum: ids },
      Conclusie: narrowed(defs["Conclusie"], {
        id: choiceOf(rules, taal),
        wachtOp: waitsFor(defs["Conclusie"], fact),
      }),
      Ontbrekend: narrowed(defs["Ontbrekend"], { feit: choiceOf(facts, taal) }),
      ...(terms.length === 0
        ? {}
        : {
            TermijnUitslag: narrowed(defs["TermijnUitslag"], {
              id: choiceOf(terms, taal),
              wachtOp: waitsFor(defs["TermijnUitslag"], fact),
            }),
          }),
    },
  };
}
