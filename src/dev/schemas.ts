import * as z from "zod/mini";
import { AfleidingenBestand } from "../model/afleiding.js";
import { beleidSchema } from "../model/beleid.js";
import { dateSchema } from "../model/fact-types/date.js";
import { type Feit, FeitenBestand } from "../model/feit.js";
import { kalenderSchema } from "../model/kalender.js";
import { populatieSchema } from "../model/populatie.js";
import { regelSchema } from "../model/regel.js";
import { regimeBestandSchema } from "../model/regime.js";
import { stellingenSchema } from "../model/stelling.js";
import { vignettenSchema, zakenSchema } from "../model/zaken.js";
import { describedSchema } from "./described.js";
import type { VraagMap } from "./files.js";
import { outside } from "./outside.js";

const draft = "https://json-schema.org/draft/2020-12/schema";
function zaakSchema(feiten: readonly Feit[]): Record<string, unknown> {
  const groups = [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))];
  const properties = groups.map((group) => {
    const facts = feiten
      .filter((feit) => feit.id.startsWith(`${group}.`))
      .map((feit) => [
        feit.id.slice(group.length + 1),
        {
          title: feit.vraag.nl,
          description: feit.vraag.en,
          anyOf: [outside[feit.type].schema(feit), { type: "null" }],
        },
      ]);
    const schema = { type: "object", additionalProperties: false, properties: Object.fromEntries(facts) };
    return [group, { anyOf: [schema, { type: "null" }] }];
  });
  return { type: "object", additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The schema of a request, one branch for each question. */
function requestSchema(vragen: Readonly<Record<string, VraagMap>>): Record<string, unknown> {
  const branches = Object.entries(vragen).map(([vraag, map]) => ({
    title: (map.feiten as FeitenBestand).titel.nl,
    type: "object",
    additionalProperties: false,
    required: ["vraag", "peildatum", "zaak"],
    properties: {
      vraag: { const: vraag },
      regime: { enum: [...Object.keys(map.regimes), null] },
      peildatum: dateSchema,
      kenmerk: { anyOf: [{ type: "string", pattern: "^(?!\\d{9}$)[A-Za-z0-9-]{1,64}$" }, { type: "null" }] },
      zaak: zaakSchema((map.feiten as FeitenBestand).feiten),
    },
  }));
  return { $schema: draft, title: "Toetsverzoek", oneOf: branches };
}

/** The JSON Schemas of what people write and what the package gives, by file name. */
export function schemas(vragen: Readonly<Record<string, VraagMap>>): Record<string, unknown> {
  const of = (schema: z.ZodMiniType, title: string): unknown => ({
    title,
    ...z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" }),
  });
  return {
    "regel.schema.json": of(regelSchema, "Regel"),
    "feiten.schema.json": of(FeitenBestand, "Feiten van een vraag"),
    "afleidingen.schema.json": of(AfleidingenBestand, "Afgeleide datums van een regime"),
    "regime.schema.json": of(regimeBestandSchema, "Regime"),
    "beleid.schema.json": of(beleidSchema, "Eigen beleid of eigen werkwijze"),
    "kalender.schema.json": of(kalenderSchema, "Kalender van rustdagen en feestdagen"),
    "zaken.schema.json": of(z.union([zakenSchema, vignettenSchema]), "Zaken van een regel, of hele dossiers"),
    "stellingen.schema.json": of(stellingenSchema, "Stellingen over een regime"),
    "simulatie.schema.json": of(populatieSchema, "Populatie van een simulatie"),
    "uitkomst.schema.json": describedSchema("src/model/uitkomst.ts", "AlgemeneUitkomst", "Uitkomst"),
    "toetsverzoek.schema.json": requestSchema(vragen),
  };
}
