import { mkdirSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { beforeAll, expect, test } from "vitest";
import { vraagNamen } from "../../../src/doors/regimes.js";
import { root } from "../../helpers/files.js";

const folder = `${root}node_modules/.cache/leerplicht-tlv/supplier-types`;
const head = `import type { components } from "./service.js";
type Schemas = components["schemas"];
export const declaratie: Schemas["tlv-emb.verzoek"] = `;
const ended = { van: "2026-05-01", totEnMet: "2026-05-02" };

/** What a supplier writes with the generated types, and what is wrong with it; nothing of what is right. */
const written: readonly (readonly [what: string, code: string, wrong: RegExp | undefined])[] = [
  [
    "a request",
    `${head}{ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { onderwijssoort: "so" }, leerling: { residentieelGeplaatst: false } } };`,
    undefined,
  ],
  [
    "a stretch of days that still runs",
    `${head}{ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { aanvraag: { opschortingen: ${JSON.stringify([ended, { ...ended, totEnMet: null }])} } } };`,
    undefined,
  ],
  [
    "a misspelt fact",
    `${head}{ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { onderwijsoort: "so" } } };`,
    /'onderwijsoort' does not exist/,
  ],
  [
    "a misspelt value",
    `${head}{ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { onderwijssoort: "sbo" } } };`,
    /"sbo"' is not assignable/,
  ],
  [
    "null for what is unknown",
    `${head}{ vraag: "tlv-emb", peildatum: "2026-08-01", zaak: { tlv: { onderwijssoort: null } } };`,
    /'null' is not assignable/,
  ],
  ["another question", `${head}{ vraag: "vrijstelling", peildatum: "2026-08-01", zaak: {} };`, /"vrijstelling"/],
  [
    "a consequence, by its type",
    `import type { components } from "./service.js";
declare const uitkomst: components["schemas"]["emb-bekostiging.uitkomst"];
export const bedrag: number | null = uitkomst.gevolgen.bedragPerLeerling;`,
    undefined,
  ],
  [
    "the final conclusion, by either type",
    `import type { components } from "./service.js";
import type { Vragen } from "../../../../src/generated/types.js";
type Final = components["schemas"]["tlv-emb.uitkomst"]["slotsom"];
declare const ours: Vragen["tlv-emb"]["slotsom"];
declare const theirs: Final;
export const there: Final = ours;
export const back: Vragen["tlv-emb"]["slotsom"] = theirs;`,
    undefined,
  ],
  [
    "the parts of a schema, left out of an outcome",
    `import type { components } from "./service.js";
type Received = Omit<components["schemas"]["tlv-emb.uitkomst"], "$defs">;
declare const document: Received;
export const parts = document.$defs;`,
    /'\$defs' does not exist/,
  ],
  [
    "a consequence that another question has",
    `import type { components } from "./service.js";
declare const uitkomst: components["schemas"]["emb-bekostiging.uitkomst"];
export const einde = uitkomst.gevolgen.uitersteEinddatum;`,
    /'uitersteEinddatum' does not exist/,
  ],
];

const found = new Map<string, string[]>();

/** A document as a supplier has it, with the schemas of every question by reference; the types of it; and one program of all code. */
beforeAll(async () => {
  const kinds = { verzoek: "formulier", uitkomst: "uitkomst" };
  const schemas = vraagNamen.flatMap((vraag) =>
    Object.entries(kinds).map(([name, kind]) => [
      `${vraag}.${name}`,
      { $ref: `${root}rules/schema/${vraag}.${kind}.nl.schema.json` },
    ]),
  );
  const service = {
    openapi: "3.1.0",
    info: { title: "Toetsdienst", version: "1.0.0" },
    paths: {},
    components: { schemas: Object.fromEntries(schemas) },
  };
  const types = await openapiTS(service, { silent: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/service.ts`, astToString(types));
  const files = written.map(([, code], i) => {
    const file = `${folder}/written-${i}.ts`;
    writeFileSync(file, code);
    return file;
  });
  const program = ts.createProgram(files, {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: [],
  });
  const told = (file: string): string[] =>
    [
      ...program.getSyntacticDiagnostics(program.getSourceFile(file)),
      ...program.getSemanticDiagnostics(program.getSourceFile(file)),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  found.set("service", told(`${folder}/service.ts`));
  for (const [i, [what]] of written.entries()) found.set(what, told(files[i] ?? ""));
});

test("what openapi-typescript makes of the schemas compiles", () => {
  expect(found.get("service")).toEqual([]);
});

test.each(written)("%s", (what, _, wrong) => {
  if (wrong === undefined) expect(found.get(what)).toEqual([]);
  else expect(found.get(what)).toEqual([expect.stringMatching(wrong)]);
});
