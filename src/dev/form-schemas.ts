import type { FormWords } from "../model/fact-type.js";
import { formDate } from "../model/fact-types/date.js";
import type { Feit, FeitenBestand } from "../model/feit.js";
import type { Tekst } from "../model/tekst.js";
import { outside } from "./outside.js";
import { kenmerkSchema, type Schema } from "./schemas.js";

/** What a field is called, and what is said of it. */
interface Field {
  readonly titel: string;
  readonly uitleg: string;
}

/** The words of forms in one language: `formulier` of `rules/teksten.*.json`, with how yes and no are written. */
export interface FormTexts extends FormWords {
  readonly uitleg: string;
  readonly vraag: Field;
  readonly regime: Field;
  readonly peildatum: Field;
  readonly kenmerk: Field;
  readonly zaak: Field;
}

/** Something that has a name, for a choice among such things. */
export interface Named {
  readonly id: string;
  readonly titel: Tekst;
}

/** A choice of things by their ids, each with its name. */
export const choiceOf = (named: readonly Named[], taal: keyof Tekst): Schema => ({
  type: "string",
  oneOf: named.map(({ id, titel }) => ({ const: id, title: titel[taal] })),
});

const told = ({ titel, uitleg }: Field, schema: Schema): Schema => ({ title: titel, description: uitleg, ...schema });

function factSchema(feit: Feit, words: FormTexts): Schema {
  const { description, ...schema } = outside[feit.type].form(feit, words);
  const question = feit.vraag[words.taal];
  return {
    title: feit.titel?.[words.taal] ?? feit.id,
    description: typeof description === "string" ? `${question} ${description}` : question,
    ...schema,
  };
}

/**
 * The schema of a request on one question for who makes a form or types of it: what is not known is left out, never `null`, so that
 * each fact has one shape; each value of a choice stands with its name. It names no draft and refers to nothing: it says the same in
 * each since draft-07, and can stand inside another document.
 */
export function formSchema(bestand: FeitenBestand, regimes: readonly Named[], words: FormTexts): Schema {
  const { vraag, titel, groepen = {}, feiten } = bestand;
  const { taal } = words;
  const groups = [...new Set(feiten.map(({ id }) => id.split(".")[0] ?? ""))].map((group): [string, Schema] => {
    const facts = feiten
      .filter(({ id }) => id.startsWith(`${group}.`))
      .map((feit) => [feit.id.slice(group.length + 1), factSchema(feit, words)]);
    const title = groepen[group]?.[taal] ?? group;
    return [group, { title, type: "object", additionalProperties: false, properties: Object.fromEntries(facts) }];
  });
  return {
    title: titel[taal],
    description: words.uitleg,
    type: "object",
    additionalProperties: false,
    required: ["vraag", "peildatum", "zaak"],
    properties: {
      vraag: told(words.vraag, { type: "string", const: vraag, default: vraag }),
      regime: told(words.regime, choiceOf(regimes, taal)),
      peildatum: told(words.peildatum, formDate),
      kenmerk: told(words.kenmerk, kenmerkSchema),
      zaak: told(words.zaak, { type: "object", additionalProperties: false, properties: Object.fromEntries(groups) }),
    },
  };
}
