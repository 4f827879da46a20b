import { equality, type InRules, type MakeFits, type Outside, type Read, type Tried, wrong } from "../fact-type.js";

export const read: Read = (_, value, refuse) =>
  typeof value === "boolean" ? value : refuse("wrong-type", {}, ["true", "false"]);

export const fits: MakeFits = () => (value) => value === true || value === false;

export const inRules: InRules = {
  operators: () => equality,
  needs: [],
  constant: (value) => typeof value === "boolean",
};

export const outside: Outside = {
  schema: () => ({ type: "boolean" }),
  form: (_, { waar, onwaar }) => ({
    type: "boolean",
    oneOf: [
      { const: true, title: waar },
      { const: false, title: onwaar },
    ],
  }),
  typescript: () => "boolean",
};

export const tried: Tried = {
  any: () => true,
  wrong: () => wrong("wrong-type", "ja", "true", 1),
  weight: (_, value) => Number(value),
  simpler: (_, value) => (value === true ? [false] : []),
};
