import { pascal } from "./types.js";

const q = (text: string): string => JSON.stringify(text);

/** The name of a question as a name in TypeScript. */
export const nameOf = (vraag: string): string => {
  const name = pascal(vraag);
  return `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
};

/** Packed rules as a module. A module of literals this size is slower to load and to type-check. */
export const textModule = (name: string, about: string, packed: string): string =>
  `/** ${about} */\nexport const ${name} =\n  ${q(packed)};\n`;

/** The functions of the API that need rules, by the module that makes them. */
const makers = {
  compile: ["compile"],
  describe: ["describe"],
  evaluate: ["evaluate", "parse", "safeEvaluate"],
  "load-regime": ["loadRegime"],
  remedies: ["findRemedies"],
  replay: ["replay"],
} as const;

/** The types of which the names follow from the question, by their module. */
const typed = {
  compile: ["Toets"],
  types: ["ConclusieId", "FeitId", "RegimeId", "Toetsverzoek", "Uitkomst", "Zaak"],
} as const;

/**
 * The functions of the API for some questions of the package. Each is marked as pure: a bundler drops those that are not
 * used, with the rules if none is.
 */
function functionsFor(vragen: readonly string[], alle: readonly string[], up: string, own: string): string {
  const made = Object.entries(makers).flatMap(([module, names]) =>
    names.map((name) => ({ module, name, maker: `${name}In` })),
  );
  const imported = Object.entries(makers).map(
    ([module, names]) => `import { ${names.map((name) => `${name}In`).join(", ")} } from "${up}${module}.js";`,
  );
  const rules = vragen.map((vraag) => `import { ${nameOf(vraag)} } from "${own}rules/${vraag}.js";`);
  return `${[...imported, ...rules].join("\n")}
import { kalenders } from "${own}rules/kalenders.js";
import { stockOf } from "${up}stock.js";

const modules = { ${vragen.map((vraag) => `${q(vraag)}: ${nameOf(vraag)}`).join(", ")} };
const stock = /* @__PURE__ */ stockOf(modules, kalenders, [${alle.map(q).join(", ")}]);
${made.map(({ name, maker }) => `export const ${name} = /* @__PURE__ */ ${maker}(stock);`).join("\n")}
`;
}

/** The functions for every question, and the stock that they are made from. */
export const wholeModule = (alle: readonly string[]): string =>
  `${functionsFor(alle, alle, "../", "./")}export { stock };\n`;

/** The entry for one question: what the main entry has, with the names of this question and the rules of no other. */
export const entryModule = (vraag: string, alle: readonly string[]): string =>
  `${functionsFor([vraag], alle, "../../", "../")}
export * from "../../every-entry.js";
export type VraagNaam = ${q(vraag)};
${Object.entries(typed)
  .flatMap(([module, names]) => [
    `import type * as ${module}Of from "../../${module}.js";`,
    ...names.map((name) => `export type ${name}<V extends VraagNaam = VraagNaam> = ${module}Of.${name}<V>;`),
  ])
  .join("\n")}
`;
