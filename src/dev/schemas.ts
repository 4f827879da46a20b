import * as z from "zod/mini";
import { AfleidingenBestand } from "../model/afleiding.js";
import { beleidSchema } from "../model/beleid.js";
import { EERSTE_JAAR, LAATSTE_JAAR, MEESTE_PERIODEN } from "../model/datum.js";
import { type Feit, FeitenBestand } from "../model/feit.js";
import { kalenderSchema } from "../model/kalender.js";
import { regelSchema } from "../model/regel.js";
import { regimeBestandSchema } from "../model/regime.js";
import { Uitkomst } from "../model/uitkomst.js";
import { vignettenSchema, zakenSchema } from "../model/zaken.js";
import type { VraagMap } from "./files.js";

const draft = "https://json-schema.org/draft/2020-12/schema";
const date = {
  type: "string",
  format: "date",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  description: `${EERSTE_JAAR}-01-01 tot en met ${LAATSTE_JAAR}-12-31`,
};

/** As registers hold it, with what is not known left out or as noughts. */
const incomplete = {
  type: "string",
  pattern: "^\\d{4}(-(0[1-9]|1[0-2])(-00)?|-00-00)?$",
  description: "JJJJ-MM of JJJJ: een dag in die maand of dat jaar; ook JJJJ-MM-00 en JJJJ-00-00",
};

function valueSchema(feit: Feit): Record<string, unknown> {
  switch (feit.type) {
    case "boolean":
      return { type: "boolean" };
    case "date":
      return feit.onvolledig ? { anyOf: [date, incomplete] } : date;
    case "integer":
      return { type: "integer", minimum: feit.minimum, maximum: feit.maximum };
    case "enum":
      return { enum: feit.waarden };
    case "list":
      return { type: "array", items: { enum: feit.waarden }, uniqueItems: true };
    case "code":
      return { type: "string", pattern: `^(${feit.voorvoegsel ?? ""})?\\d{${feit.cijfers}}$` };
    case "periods":
      return {
        type: "array",
        maxItems: MEESTE_PERIODEN,
        items: {
          type: "object",
          additionalProperties: false,
          required: ["van", "totEnMet"],
          properties: { van: date, totEnMet: { anyOf: [date, { type: "null" }] } },
        },
      };
  }
}

function zaakSchema(feiten: readonly Feit[]): Record<string, unknown> {
  const groups = [...new Set(feiten.map((feit) => feit.id.split(".")[0] ?? ""))];
  const properties = groups.map((group) => {
    const facts = feiten
      .filter((feit) => feit.id.startsWith(`${group}.`))
      .map((feit) => [
        feit.id.slice(group.length + 1),
        { title: feit.vraag.nl, description: feit.vraag.en, anyOf: [valueSchema(feit), { type: "null" }] },
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
      peildatum: date,
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
    "uitkomst.schema.json": of(Uitkomst, "Uitkomst"),
    "toetsverzoek.schema.json": requestSchema(vragen),
  };
}
