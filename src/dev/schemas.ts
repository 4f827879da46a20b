import * as z from "zod/mini";
import { AfleidingenBestand } from "../model/afleiding.js";
import { beleidSchema } from "../model/beleid.js";
import { dateSchema } from "../model/fact-types/date.js";
import { FeitenBestand } from "../model/feit.js";
import { kalenderSchema } from "../model/kalender.js";
import { KENMERK_PATROON } from "../model/kenmerk.js";
import { koppelingSchema } from "../model/koppeling.js";
import { populatieSchema } from "../model/populatie.js";
import { regelSchema } from "../model/regel.js";
import { regimeBestandSchema } from "../model/regime.js";
import { stellingenSchema } from "../model/stelling.js";
import { vignettenSchema, zakenSchema } from "../model/zaken.js";
import { describedSchema } from "./described.js";
import { Explainer, type SchemaTeksten } from "./explained.js";
import type { VraagMap } from "./files.js";
import { outside } from "./outside.js";
import { requestFile } from "./request-file.js";
import { sharedParts } from "./shared-parts.js";

export type Schema = Record<string, unknown>;

const draft = "https://json-schema.org/draft/2020-12/schema";
const isObject = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function zaakSchema({ feiten, groepen = {} }: FeitenBestand): Schema {
  const groups = [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))];
  const properties = groups.map((group) => {
    const facts = feiten
      .filter((feit) => feit.id.startsWith(`${group}.`))
      .map((feit) => [
        feit.id.slice(group.length + 1),
        {
          title: feit.vraag.nl,
          description: feit.vraag.en,
          ...(feit.onvolledig ? { examples: ["2014-09-15", "2014-09"] } : {}),
          ...(feit.type === "code" ? { examples: ["1".padStart(feit.cijfers ?? 1, "0")] } : {}),
          anyOf: [outside[feit.type].schema(feit), { type: "null" }],
        },
      ]);
    const schema = { type: "object", additionalProperties: false, properties: Object.fromEntries(facts) };
    return [group, { description: groepen[group]?.nl ?? group, anyOf: [schema, { type: "null" }] }];
  });
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The key of a case as far as a pattern can say it. */
export const kenmerkSchema = { type: "string", pattern: KENMERK_PATROON };

/** The schema of a request, one branch for each question. */
function requestSchema(vragen: Readonly<Record<string, VraagMap>>): Schema {
  const branches = Object.entries(vragen).map(([vraag, map]) => ({
    title: (map.feiten as FeitenBestand).titel.nl,
    type: "object",
    additionalProperties: false,
    required: ["vraag", "peildatum", "zaak"],
    properties: {
      vraag: { const: vraag },
      regime: { enum: [...Object.keys(map.regimes), null] },
      peildatum: dateSchema,
      kenmerk: { anyOf: [kenmerkSchema, { type: "null" }] },
      zaak: zaakSchema(map.feiten as FeitenBestand),
    },
  }));
  return { $schema: draft, title: "Toetsverzoek", oneOf: branches };
}

let described: Schema | undefined;

/** The schema of any outcome, as its types say it: in English. To read the types takes seconds, so it is done once. */
export const anyOutcome = (): Schema => {
  described ??= describedSchema("src/model/uitkomst.ts", "AlgemeneUitkomst", "Uitkomst");
  return described;
};

/** What is read of `rules/` to make the schemas from. */
export interface SchemaBronnen {
  readonly vragen: Readonly<Record<string, VraagMap>>;
  readonly kalenders: Readonly<Record<string, unknown>>;
  readonly populaties: Readonly<Record<string, unknown>>;
  readonly koppelingen: Readonly<Record<string, unknown>>;
  /** What the keys say: `rules/schema-teksten.json`. */
  readonly teksten: SchemaTeksten;
}

const written = {
  regel: [regelSchema, "Regel"],
  feiten: [FeitenBestand, "Feiten van een vraag"],
  afleidingen: [AfleidingenBestand, "Afgeleide datums van een regime"],
  regime: [regimeBestandSchema, "Regime"],
  beleid: [beleidSchema, "Eigen beleid of eigen werkwijze"],
  kalender: [kalenderSchema, "Kalender van rustdagen en feestdagen"],
  zaken: [z.union([zakenSchema, vignettenSchema]), "Zaken van een regel, of hele dossiers"],
  stellingen: [stellingenSchema, "Stellingen over een regime"],
  simulatie: [populatieSchema, "Populatie van een simulatie"],
  koppeling: [koppelingSchema, "Koppeling met een standaard"],
} as const satisfies Readonly<Record<string, readonly [z.ZodMiniType, string]>>;
export type SchemaNaam = keyof typeof written;

/** The names that zod gives to what refers to itself are numbers: a path to a key names what it is. */
const named: Readonly<Record<string, (def: string) => boolean>> = {
  voorwaarde: (def) => def.includes('"operator"'),
  groep: (def) => def.includes('"all"'),
  sjabloon: () => true,
};

function withNames(schema: Schema): Schema {
  const defs = Object.entries((schema["$defs"] ?? {}) as Schema);
  let text = JSON.stringify(schema);
  for (const [id, def] of defs) {
    const name = Object.keys(named).find((one) => named[one]?.(JSON.stringify(def))) ?? id;
    text = text.replaceAll(`"${id}":`, `"${name}":`).replaceAll(`"#/$defs/${id}"`, `"#/$defs/${name}"`);
  }
  return JSON.parse(text) as Schema;
}

/** A file says where its schema lies: beside the rules of the package, two folders up. */
function withPlace(schema: Schema, name: string): Schema {
  const properties = schema["properties"];
  const branches = schema["anyOf"];
  if (Array.isArray(branches)) return { ...schema, anyOf: branches.map((one: Schema) => withPlace(one, name)) };
  if (!isObject(properties) || !isObject(properties["$schema"])) return schema;
  const place = { ...properties["$schema"], examples: [`../../schema/${name}.schema.json`] };
  return { ...schema, properties: { ...properties, $schema: place } };
}

/** The files of the regimes and questions of the package, each with the name of its schema. */
function* documents({ vragen, kalenders, populaties, koppelingen }: SchemaBronnen): Generator<[SchemaNaam, unknown]> {
  for (const document of Object.values(kalenders)) yield ["kalender", document];
  for (const document of Object.values(populaties)) yield ["simulatie", document];
  for (const document of Object.values(koppelingen)) yield ["koppeling", document];
  for (const { feiten, regimes } of Object.values(vragen)) {
    yield ["feiten", feiten];
    for (const [file, document] of Object.values(regimes).flatMap(Object.entries<unknown>)) {
      const kind = file.replace(".json", "");
      yield [kind === "regime" || kind === "afleidingen" ? kind : "regel", document];
    }
  }
}

/**
 * The JSON Schemas of what people write and what the package gives, by name, with of every key what it says and values that may
 * stand there: those of the rules of the package, where the texts name none.
 *
 * @throws where the texts explain a key that is not there
 */
export function schemas(bronnen: SchemaBronnen): Record<string, Schema> {
  const explainer = new Explainer(bronnen.teksten);
  const plain = Object.fromEntries(
    Object.entries(written).map(([name, [schema, title]]) => {
      const { $schema, ...made } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
      return [name, withPlace({ $schema, title, ...withNames(made) }, name)];
    }),
  ) as Record<SchemaNaam, Schema>;
  for (const [name, document] of documents(bronnen)) explainer.learn(`@${name}`, plain[name], document);
  const all: Record<string, Schema> = {
    ...plain,
    uitkomst: anyOutcome(),
    toetsverzoek: requestSchema(bronnen.vragen),
  };
  const explained = Object.entries(all).map(([name, schema]) => [name, explainer.explain(`@${name}`, schema)]);
  if (explainer.unused.length > 0)
    throw new Error(`rules/schema-teksten.json explains keys that no schema has: ${explainer.unused.join(", ")}`);
  return Object.fromEntries(explained);
}

/** Explained schemas by the names of their files, in which what stands more than once stands once. */
export const schemaFiles = (explained: Readonly<Record<string, Schema>>): Record<string, Schema> =>
  Object.fromEntries(
    Object.entries(explained).map(([name, schema]) => [
      `${name}.schema.json`,
      sharedParts(name === "toetsverzoek" ? requestFile(schema) : schema),
    ]),
  );
