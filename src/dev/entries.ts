import type { Regime } from "../model/regime.js";
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

/** The functions of the API that need rules, by the module that makes them, and what each is made from. */
const makers: Readonly<Record<string, Partial<Record<"stock" | "stock, compiled" | "whole", readonly string[]>>>> = {
  "doors/compare": { whole: ["compare"] },
  "doors/compile": { "stock, compiled": ["compile"] },
  "tell/describe": { whole: ["describe"] },
  "doors/diff": { whole: ["diff"] },
  "doors/evaluate": { stock: ["evaluate", "parse", "safeEvaluate"] },
  "doors/prove": { whole: ["prove"] },
  "read/regime/load-regime": { whole: ["loadRegime"] },
  "mend/remedies": { whole: ["findRemedies"] },
  "doors/replay": { stock: ["replay"] },
  "tell/rule-set": { whole: ["bundle"] },
};

/** The types of which the names follow from the question, by their module. */
const typed = {
  "doors/compile": ["Toets"],
  "model/types": ["ConclusieId", "FeitId", "RegimeId", "Toetsverzoek", "Uitkomst", "Zaak", "ZaakInvoer"],
} as const;

/**
 * The functions of the API for some questions of the package. Each is marked as pure: a bundler drops those that are not
 * used, with the rules if none is.
 */
function functionsFor(vragen: readonly string[], alle: readonly string[], up: string, own: string): string {
  const made = Object.entries(makers).flatMap(([module, from]) =>
    Object.entries(from).flatMap(([parts, names]) => names.map((name) => ({ module, parts, name }))),
  );
  const makersOf = (module: string): string[] => made.flatMap((m) => (m.module === module ? [`${m.name}In`] : []));
  const record = (suffix: string): string => vragen.map((vraag) => `${q(vraag)}: ${nameOf(vraag)}${suffix}`).join(", ");
  const imports = [
    ...Object.keys(makers).map((module) => `import { ${makersOf(module).join(", ")} } from "${up}${module}.js";`),
    `import { stockOf } from "${up}read/regime/stock.js";`,
    `import { kalenders } from "${own}rules/kalenders.js";`,
    ...vragen.flatMap((vraag) => [
      `import { ${nameOf(vraag)} } from "${own}rules/${vraag}.js";`,
      `import { ${nameOf(vraag)}Background } from "${own}background/${vraag}.js";`,
      `import { ${nameOf(vraag)}Compiled } from "${own}by-regime/${vraag}.js";`,
    ]),
  ];
  return `${imports.join("\n")}

const modules = { ${record("")} };
const background = { ${record("Background")} };
const compiled = { ${record("Compiled")} };
const alle = [${alle.map(q).join(", ")}];
const stock = /* @__PURE__ */ stockOf(modules, kalenders, alle);
const whole = /* @__PURE__ */ stockOf(modules, kalenders, alle, background);
${made.map(({ name, parts }) => `export const ${name} = /* @__PURE__ */ ${name}In(${parts});`).join("\n")}
`;
}

/** The functions for every question, and the stocks that they are made from. */
export const wholeModule = (alle: readonly string[]): string =>
  `${functionsFor(alle, alle, "../", "./")}export { stock, whole };\n`;

/** A name for a module as a whole: `compileOf` for `doors/compile`. */
const ofModule = (module: string): string => `${module.split("/").at(-1)}Of`;

/** The entry for one question: what the main entry has, with the names of this question and the rules of no other. */
export function entryModule(vraag: string, alle: readonly string[]): string {
  const imports = Object.keys(typed).map(
    (module) => `import type * as ${ofModule(module)} from "../../${module}.js";\n`,
  );
  const types = Object.entries(typed).flatMap(([module, names]) =>
    names.map((name) => `export type ${name}<V extends VraagNaam = VraagNaam> = ${ofModule(module)}.${name}<V>;\n`),
  );
  return `${imports.join("")}${functionsFor([vraag], alle, "../../", "../")}
export * from "../../doors/every-entry.js";
export type VraagNaam = ${q(vraag)};
${types.join("")}`;
}

/** The compiled regimes of one question, by id: what `compile` gives of them. */
export function byRegime(name: string, regimes: readonly Regime[]): string {
  const local = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const entries = regimes.map(({ id }) => `${JSON.stringify(id)}: ${local(id)}`);
  return `import type { CompiledRegimes } from "../../doors/compile.js";
${regimes.map(({ vraag, id }) => `import * as ${local(id)} from "../compiled/${vraag}/${id}.js";`).join("\n")}

export const ${name}Compiled: CompiledRegimes = { ${entries.join(", ")} };
`;
}
