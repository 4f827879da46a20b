import type { FeitenBestand } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import { type Taal, talen } from "../model/tekst.js";
import { type FormTexts, formSchema } from "./form-schemas.js";
import { outcomeSchema } from "./outcome-schemas.js";
import { anyOutcome, type Schema } from "./schemas.js";
import { sharedParts } from "./shared-parts.js";

/** What is said of an outcome, in English as its types say it, with the same in Dutch: `rules/schema-uitkomst.json`. */
export type Translations = Readonly<Record<string, string>>;

/** A question with its regimes as they are loaded. */
export interface LoadedQuestion {
  readonly feiten: FeitenBestand;
  readonly regimes: readonly Regime[];
}

/** A schema in which each description is told in Dutch. */
function inDutch(schema: Schema, translations: Translations): Schema {
  const wanted = new Set<string>();
  const missing = new Set<string>();
  const told = (key: string, value: unknown): unknown => {
    if (key !== "description" || typeof value !== "string") return value;
    wanted.add(value);
    if (!Object.hasOwn(translations, value)) missing.add(value);
    return translations[value] ?? value;
  };
  const dutch = JSON.parse(JSON.stringify(schema, told)) as Schema;
  const unused = Object.keys(translations).filter((sentence) => !wanted.has(sentence));
  const wrong = [...[...missing].map((one) => `lacks: ${one}`), ...unused.map((one) => `has for nothing: ${one}`)];
  if (wrong.length > 0) throw new Error(`rules/schema-uitkomst.json\n${wrong.join("\n")}`);
  return dutch;
}

/**
 * The schemas that suppliers make forms, types and checks of, by the names of their files: for each question and each language that
 * of a request and that of an outcome.
 *
 * @throws where the Dutch of an outcome lacks a sentence, or has one too many
 */
export function supplierSchemas(
  questions: Readonly<Record<string, LoadedQuestion>>,
  texts: Readonly<Record<Taal, FormTexts>>,
  translations: Translations,
): Record<string, Schema> {
  const general: Readonly<Record<Taal, Schema>> = { en: anyOutcome(), nl: inDutch(anyOutcome(), translations) };
  const files = Object.entries(questions).flatMap(([vraag, { feiten, regimes }]) =>
    talen.flatMap((taal): [string, Schema][] => [
      [`${vraag}.formulier.${taal}.schema.json`, formSchema(feiten, regimes, texts[taal])],
      [`${vraag}.uitkomst.${taal}.schema.json`, sharedParts(outcomeSchema(general[taal], regimes, taal))],
    ]),
  );
  return Object.fromEntries(files);
}
