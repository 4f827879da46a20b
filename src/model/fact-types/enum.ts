import {
  equality,
  type InRules,
  type MakeFits,
  membership,
  type Outside,
  type Read,
  type Tried,
  wrong,
} from "../fact-type.js";
import type { Feit } from "../feit.js";
import { withIdIn } from "../naam.js";
import type { Taal, Tekst } from "../tekst.js";
import { inEach } from "../wording.js";

/** A value of a choice, as who has to write it knows it. */
const choice = ({ waardetitels = {} }: Feit, waarde: string): Tekst => withIdIn(waarde, waardetitels[waarde]);
export const choices = (feit: Feit): Tekst => {
  const all = (feit.waarden ?? []).map((waarde) => choice(feit, waarde));
  return inEach((taal) => all.map((one) => one[taal]).join(", "));
};

/** One of some texts, as a type. */
export const union = (parts: Iterable<string>): string => [...new Set(parts)].join(" | ") || "never";
export const valuesType = ({ waarden = [] }: Feit): string => union(waarden.map((waarde) => JSON.stringify(waarde)));

export const read: Read = (feit, value, refuse) => {
  const { waarden = [] } = feit;
  if (typeof value === "string" && waarden.includes(value)) return value;
  return refuse("value-unknown", { keuze: choices(feit) }, waarden, (waarde) => choice(feit, waarde));
};

export const fits: MakeFits = ({ waarden }) => {
  const known = new Set<unknown>(waarden);
  return (value) => known.has(value);
};

export const inRules: InRules = {
  operators: () => [...equality, ...membership],
  needs: ["waarden"],
  constant: (value, { waarden }) => typeof value === "string" && waarden?.includes(value) === true,
};

/** The values of a choice, each with its name, as a form shows them. */
export const titled = ({ waarden = [], waardetitels = {} }: Feit, taal: Taal): Record<string, unknown> => ({
  type: "string",
  oneOf: waarden.map((waarde) => ({ const: waarde, title: waardetitels[waarde]?.[taal] ?? waarde })),
});

export const outside: Outside = {
  schema: ({ waarden }) => ({ enum: waarden }),
  form: (feit, { taal }) => titled(feit, taal),
  typescript: valuesType,
};

export const tried: Tried = {
  any: ({ waarden = [] }) => waarden[0] ?? "",
  wrong: ({ waarden = [] }) => wrong("value-unknown", `${waarden[0]}-x`, "", true),
  weight: ({ waarden = [] }, value) => waarden.indexOf(String(value)),
  simpler: ({ waarden = [] }, value) => waarden.slice(0, waarden.indexOf(String(value))),
};
