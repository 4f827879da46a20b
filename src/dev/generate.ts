/**
 * Writes what is derived from `rules/`: the rules as modules (no file system at run time), an entry for each question, the types
 * of facts and conclusions, and the JSON Schemas. Run `npm run generate` after every change in `rules/`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typescriptModule } from "../codegen/module.js";
import type { FeitenBestand } from "../model/feit.js";
import type { Regime } from "../model/regime.js";
import type { Tekst } from "../model/tekst.js";
import { addressIn } from "../read/regime/addresses.js";
import { pack } from "../read/regime/packed.js";
import { type DataTexts, dataPage } from "./data-page.js";
import { byRegime, entryModule, nameOf, textModule, wholeModule } from "./entries.js";
import type { SchemaTeksten } from "./explained.js";
import { calendars, mappings, populations, questions, readJson, sourceTexts } from "./files.js";
import type { FormTexts } from "./form-schemas.js";
import { keysPage, type Refusals } from "./keys-page.js";
import { mappingModules, readMapping, readRegister } from "./mappings.js";
import { openapi, type ServeTexts } from "./openapi.js";
import { readCalendars, readQuestion } from "./regimes.js";
import { type Schema, schemaFiles, schemas } from "./schemas.js";
import { type LoadedQuestion, supplierSchemas, type Translations } from "./supplier-schemas.js";
import { textsModule } from "./texts.js";
import { typesModule } from "./types.js";

const root = process.argv[2] ?? process.cwd();
const rules = join(root, "rules");
const generated = join(root, "src", "generated");
const head = "// Generated from rules/ by `npm run generate`. Do not edit.\n";
const pkg = readJson(join(root, "package.json")) as {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  readonly bugs: string;
};
const vragen = questions(rules);

const write = (path: string, text: string): void => writeFileSync(path, text.endsWith("\n") ? text : `${text}\n`);
const json = (value: unknown): string => JSON.stringify(value, null, 2);

mkdirSync(generated, { recursive: true });

/**
 * The sentences of the test kit, of what tests rules by their cases, of the pages, of the doors to standards and of the service get
 * modules of their own:
 * whoever only judges cases loads none of them, and the command line not those of the kit.
 */
const apart = {
  kit: ["testen"],
  cases: ["mutanten", "dekking", "wegen", "nieuw", "proef", "conformiteit", "geerfd"],
  site: ["site", "boek", "pagina"],
  schemas: ["formulier"],
  connect: ["agenda", "koppeling", "koppelwoorden", "koppelfouten"],
  serve: ["dienst", "dienstfouten"],
} as const;
/** What problems say: in Dutch that stands with the part that says it, in English in a module of its own, for who asks for it. */
const saysProblem = (name: string): boolean =>
  name === "probleem" || (name.endsWith("fouten") && name !== "jsonfouten");
const textsOf = (taal: string) => readJson(join(rules, `teksten.${taal}.json`)) as Readonly<Record<string, unknown>>;
const texts = (taal: string) => {
  const all = Object.fromEntries(Object.entries(textsOf(taal)).filter(([name]) => taal === "nl" || !saysProblem(name)));
  const of = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, all[name]]));
  const [kit, cases, site, connect] = [of(apart.kit), of(apart.cases), of(apart.site), of(apart.connect)];
  const { schrijfwijze, formulier } = all as { readonly schrijfwijze: object; readonly formulier: object };
  const form = { taal, ...schrijfwijze, ...formulier } as FormTexts;
  const serve = of(apart.serve);
  const elsewhere = new Set<string>(Object.values(apart).flat());
  return { kit, cases, site, connect, form, serve, rest: of(Object.keys(all).filter((name) => !elsewhere.has(name))) };
};
const { nl, en } = { nl: texts("nl"), en: texts("en") };
write(join(generated, "texts.ts"), head + textsModule({ nl: nl.rest, en: en.rest }, `${pkg.name}@${pkg.version}`));
const engels = Object.fromEntries(Object.entries(textsOf("en")).filter(([name]) => saysProblem(name)));
write(
  join(generated, "english-errors.ts"),
  `${head}/** What problems say in English, by the part of the texts and their code. */\nexport const engels = ${json(engels)} as const;\n`,
);
write(
  join(generated, "test-texts.ts"),
  `${head}export const testTeksten = ${json({ nl: nl.kit["testen"], en: en.kit["testen"] })} as const;\n`,
);
write(
  join(generated, "case-texts.ts"),
  `${head}export const zakenTeksten = ${json({ nl: nl.cases, en: en.cases })} as const;\n`,
);
for (const part of apart.site) {
  const both = json({ nl: nl.site[part], en: en.site[part] });
  write(join(generated, `${part}-texts.ts`), `${head}export const ${part}Teksten = ${both} as const;\n`);
}

for (const room of ["connect", "serve"] as const) {
  const parts = apart[room].map(
    (part) => `export const ${part} = ${json({ nl: nl[room][part], en: en[room][part] })} as const;\n`,
  );
  write(join(generated, `${room}-texts.ts`), head + parts.join("\n"));
}

// What is gone must not leave its module behind.
for (const folder of ["background", "by-regime", "compiled", "connect", "rules", "vraag"]) {
  rmSync(join(generated, folder), { recursive: true, force: true });
  mkdirSync(join(generated, folder));
}
const kalenders = readCalendars(rules);
const namen = Object.keys(vragen);
const regimeNamen: { readonly id: string; readonly titel: Tekst }[] = [];
const alleRegimes: Regime[] = [];
const loaded: Record<string, LoadedQuestion> = {};
for (const [vraag, map] of Object.entries(vragen)) {
  const { carried, background, regimes } = readQuestion(vraag, map, kalenders);
  alleRegimes.push(...regimes);
  loaded[vraag] = { feiten: map.feiten as FeitenBestand, regimes };
  regimeNamen.push(...regimes.map(({ id, titel }) => ({ id, titel })));
  const about = `The rules on ${vraag}, checked and packed.`;
  write(join(generated, "rules", `${vraag}.ts`), head + textModule(nameOf(vraag), about, pack(carried)));
  write(
    join(generated, "background", `${vraag}.ts`),
    head +
      textModule(`${nameOf(vraag)}Background`, `What is described of ${vraag} and not judged by.`, pack(background)),
  );
  write(join(generated, "vraag", `${vraag}.ts`), head + entryModule(vraag, namen));
  mkdirSync(join(generated, "compiled", vraag));
  for (const regime of regimes)
    write(join(generated, "compiled", vraag, `${regime.id}.ts`), head + typescriptModule(regime));
  write(join(generated, "by-regime", `${vraag}.ts`), head + byRegime(nameOf(vraag), regimes));
}
const koppelingen = mappings(rules);
for (const [name, document] of Object.entries(koppelingen))
  for (const [file, text] of mappingModules(name, readMapping(name, document, alleRegimes)))
    write(join(generated, "connect", `${file}.ts`), head + text);
const register = readRegister(readJson(join(rules, "algoritmeregister.json")), alleRegimes);
write(
  join(rules, "GEGEVENS.md"),
  dataPage(alleRegimes, register, readJson(join(rules, "teksten.nl.json")) as DataTexts),
);
write(
  join(generated, "connect", "algoritmeregister.ts"),
  `${head}import type { Algoritmeregister } from "../../model/algoritmeregister.js";\n\nexport const algoritmeregister: Algoritmeregister = ${json(register)};\n\nexport const broncode = ${json(pkg.homepage.replace(/#.*$/, ""))};\n`,
);
write(
  join(generated, "regime-names.ts"),
  `${head}/** The ids and titles of the regimes of the package: no other has them. */\nexport const regimeNamen = ${json(regimeNamen)} as const;\n`,
);
const addresses = Object.entries(sourceTexts(join(rules, "bronnen"))).flatMap(([path, text]) => {
  const found = addressIn(text) ?? `${pkg.homepage.replace(/#.*$/, "")}/blob/main/rules/${path}`;
  return [[path.replace(/^bronnen\/(.+)\.\w+$/, "$1"), found]];
});
write(
  join(generated, "connect", "source-addresses.ts"),
  `${head}/** Where each source of the package can be read: what its text says, or else the copy in the package. */\nexport const sourceAddresses: Readonly<Record<string, string>> = ${json(Object.fromEntries(addresses))};\n`,
);
const digests = Object.entries(sourceTexts(join(rules, "bronnen"))).map(([path, text]) => [
  path.replace(/^bronnen\/(.+)\.\w+$/, "$1"),
  createHash("sha256").update(text).digest("hex"),
]);
write(
  join(generated, "source-digests.ts"),
  `${head}/** The documents of the package, each with the SHA-256 of its text: the texts themselves are too large to carry. */\nexport const bronHashes: Readonly<Record<string, string>> = ${json(Object.fromEntries(digests))};\n`,
);
const about = "The calendars of days of rest, by name, checked and packed.";
write(join(generated, "rules", "kalenders.ts"), head + textModule("kalenders", about, pack(kalenders)));
const populaties = Object.entries(populations(rules)).map(([vraag, document]) => [vraag, JSON.stringify(document)]);
write(
  join(generated, "populaties.ts"),
  `${head}/** How a synthetic population for a question is drawn: \`simulatie.json\`, as JSON. */\nexport const populaties: Readonly<Record<string, string>> = ${json(Object.fromEntries(populaties))};\n`,
);
write(join(generated, "alle-vragen.ts"), head + wholeModule(namen));
write(join(generated, "types.ts"), head + typesModule(vragen));
const schemaTeksten = readJson(join(rules, "schema-teksten.json")) as SchemaTeksten;
const bronnen = {
  ...{ vragen, kalenders: calendars(rules), populaties: populations(rules), koppelingen },
  teksten: schemaTeksten,
};
const explained = schemas(bronnen);
const translations = readJson(join(rules, "schema-uitkomst.json")) as Translations;
/** Each schema has a name of its own, with the version in it: where the file lies under the tag of that version. */
const place = `${pkg.homepage.replace(/#.*$/, "")}/raw/v${pkg.version}/rules/schema`;
const identified = (name: string, { $schema, ...schema }: Schema): Schema => ({
  ...($schema === undefined ? {} : { $schema }),
  $id: `${place}/${name}`,
  ...schema,
});
const files = {
  ...schemaFiles(explained),
  ...supplierSchemas(loaded, { nl: nl.form, en: en.form }, translations),
};
// A question that is gone must not leave its schemas behind.
rmSync(join(rules, "schema"), { recursive: true, force: true });
mkdirSync(join(rules, "schema"));
for (const [name, schema] of Object.entries(files)) write(join(rules, "schema", name), json(identified(name, schema)));
write(join(rules, "SLEUTELS.md"), keysPage(explained, readJson(join(rules, "teksten.nl.json")) as Refusals));
// Whoever offers the service to others puts an address of their own in its place.
const contact = { name: pkg.name, url: pkg.bugs, email: `${pkg.name}@example.org` };
const facts = Object.fromEntries(Object.entries(loaded).map(([vraag, { feiten }]) => [vraag, feiten]));
const described = openapi(explained["toetsverzoek"] ?? {}, facts, nl.serve["dienst"] as ServeTexts, contact);
write(join(rules, "openapi.json"), json(described));
