/**
 * Writes what is derived from `rules/`: the rules as one module (no file system at run time), the types
 * of facts and conclusions, and the JSON Schemas. Run `npm run generate` after every change in `rules/`.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indexOf, moduleOf } from "./compiled-module.js";
import { calendars, questions, readJson } from "./files.js";
import { loadAll } from "./regimes.js";
import { schemas } from "./schemas.js";
import { typesModule } from "./types.js";

const root = process.argv[2] ?? process.cwd();
const rules = join(root, "rules");
const generated = join(root, "src", "generated");
const head = "// Generated from rules/ by `npm run generate`. Do not edit.\n";
const pkg = readJson(join(root, "package.json")) as { name: string; version: string };
const vragen = questions(rules);

const write = (path: string, text: string): void => writeFileSync(path, text.endsWith("\n") ? text : `${text}\n`);
const json = (value: unknown): string => JSON.stringify(value, null, 2);

mkdirSync(generated, { recursive: true });
mkdirSync(join(rules, "schema"), { recursive: true });

/** The sentences of the test kit (`testen`) get a module of their own: whoever only judges cases does not load it. */
const texts = (taal: string) =>
  readJson(join(rules, `teksten.${taal}.json`)) as { readonly testen: unknown } & Record<string, unknown>;
const [{ testen: testenNl, ...nl }, { testen: testenEn, ...en }] = [texts("nl"), texts("en")];
write(
  join(generated, "texts.ts"),
  `${head}export const teksten = ${json({ nl, en })} as const;\n\nexport const pakket = ${json(`${pkg.name}@${pkg.version}`)};\n`,
);
write(
  join(generated, "test-texts.ts"),
  `${head}export const testTeksten = ${json({ nl: testenNl, en: testenEn })} as const;\n`,
);

/** Parsed from text: a module of literals this size is slower to load and to type-check. */
const asText = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
const perVraag = Object.entries(vragen).map(
  ([vraag, map]) => `  ${JSON.stringify(vraag)}: (): RuleFiles => ${asText(map)},`,
);
write(
  join(generated, "rules.ts"),
  `${head}export interface RuleFiles {
  readonly feiten: unknown;
  readonly regimes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The rule files of each question, read when they are asked for. */
export const ruleFiles: Readonly<Record<string, () => RuleFiles>> = {
${perVraag.join("\n")}
};

/** The calendars of days of rest, by name. */
export const calendarFiles = (): Readonly<Record<string, unknown>> => ${asText(calendars(rules))};
`,
);
// A regime that is gone must not leave its module behind.
rmSync(join(generated, "compiled"), { recursive: true, force: true });
const regimes = loadAll(rules, vragen);
for (const regime of regimes) {
  const folder = join(generated, "compiled", regime.vraag);
  mkdirSync(folder, { recursive: true });
  write(join(folder, `${regime.id}.ts`), head + moduleOf(regime));
}
write(join(generated, "compiled.ts"), head + indexOf(regimes));
write(join(generated, "types.ts"), head + typesModule(vragen));
for (const [name, schema] of Object.entries(schemas(vragen))) write(join(rules, "schema", name), json(schema));
